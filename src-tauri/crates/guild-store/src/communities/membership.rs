//! Table `membership`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table, word};
use guild_model::communities::Membership;
use guild_model::{MembershipId, PartialDate};
use rusqlite::Connection;

table!(
    /// The memberships.
    Memberships, Membership, MembershipId, "membership", "community, person, id"
);

fn read(fields: &Fields) -> Result<Membership, StoreError> {
    Ok(Membership {
        id: fields.id("id")?,
        community: fields.id("community")?,
        person: fields.id("person")?,
        role: fields.parsed("role")?,
        state: fields.word("state")?,
        voluntary: fields.plain("voluntary")?,
        since: fields.optional_parsed("since")?,
        until: fields.optional_parsed("until")?,
        share: fields.plain("share")?,
    })
}

fn write(conn: &Connection, membership: &Membership) -> Result<(), StoreError> {
    let Membership { id, community, person, role, state, voluntary, since, until, share } = membership;
    save(
        conn,
        "membership",
        1,
        &[
            ("id", &bytes(*id)),
            ("community", &bytes(*community)),
            ("person", &bytes(*person)),
            ("role", &role.word()),
            ("state", &word(state)?),
            ("voluntary", voluntary),
            ("since", &since.as_ref().map(PartialDate::to_string)),
            ("until", &until.as_ref().map(PartialDate::to_string)),
            ("share", share),
        ],
    )
}
