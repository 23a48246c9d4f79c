//! Table `need`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, save, table};
use guild_model::communities::{Importance, Need};
use guild_model::{NeedId, PartialDate};
use rusqlite::Connection;

table!(
    /// What communities want.
    Needs, Need, NeedId, "need", "community, service, id"
);

fn read(fields: &Fields) -> Result<Need, StoreError> {
    Ok(Need {
        id: fields.id("id")?,
        community: fields.id("community")?,
        service: fields.id("service")?,
        provider: fields.optional_id("provider")?,
        importance: fields.optional_word("importance")?,
        since: fields.optional_parsed("since")?,
        detail: fields.parsed("detail")?,
        custom: fields.custom("custom")?,
    })
}

fn write(conn: &Connection, need: &Need) -> Result<(), StoreError> {
    let Need { id, community, service, provider, importance, since, detail, custom } = need;
    save(
        conn,
        "need",
        1,
        &[
            ("id", &bytes(*id)),
            ("community", &bytes(*community)),
            ("service", &bytes(*service)),
            ("provider", &optional_bytes(*provider)),
            ("importance", &importance.map(Importance::word)),
            ("since", &since.as_ref().map(PartialDate::to_string)),
            ("detail", &detail.as_str()),
            ("custom", &custom.stored()),
        ],
    )
}
