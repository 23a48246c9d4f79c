//! Table `membership`.

use crate::StoreError;
use crate::row::{Fields, bytes, rows, save, table, word};
use guild_model::communities::Membership;
use guild_model::{CommunityId, MembershipId, Name, PartialDate, PersonId};
use rusqlite::Connection;

table!(
    /// The memberships.
    Memberships, Membership, MembershipId, "membership", "community, person, id"
);

impl Memberships<'_> {
    /// Of one community, by person.
    pub fn of_community(&self, id: CommunityId) -> Result<Vec<Membership>, StoreError> {
        let sql = "SELECT * FROM membership WHERE community = ?1 ORDER BY person, id";
        rows(self.0, "membership", sql, [bytes(id)], read)
    }

    /// Of one person, by community.
    pub fn of_person(&self, id: PersonId) -> Result<Vec<Membership>, StoreError> {
        let sql = "SELECT * FROM membership WHERE person = ?1 ORDER BY community, id";
        rows(self.0, "membership", sql, [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Membership, StoreError> {
    Ok(Membership {
        id: fields.id("id")?,
        community: fields.id("community")?,
        person: fields.id("person")?,
        role: fields.parsed("role")?,
        state: fields.word("state")?,
        state_word: fields.optional_parsed("state_word")?,
        voluntary: fields.plain("voluntary")?,
        since: fields.optional_parsed("since")?,
        until: fields.optional_parsed("until")?,
        share: fields.plain("share")?,
        last_contribution: fields.optional_parsed("last_contribution")?,
        custom: fields.custom("custom")?,
    })
}

fn write(conn: &Connection, membership: &Membership) -> Result<(), StoreError> {
    let Membership {
        id,
        community,
        person,
        role,
        state,
        state_word,
        voluntary,
        since,
        until,
        share,
        last_contribution,
        custom,
    } = membership;
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
            ("state_word", &state_word.as_ref().map(Name::as_str)),
            ("last_contribution", &last_contribution.as_ref().map(PartialDate::to_string)),
            ("custom", &custom.stored()),
        ],
    )
}
