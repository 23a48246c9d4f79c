//! Table `offer`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::OfferId;
use guild_model::communities::Offer;
use rusqlite::Connection;

table!(
    /// What communities can give.
    Offers, Offer, OfferId, "offer", "community, service, id"
);

fn read(fields: &Fields) -> Result<Offer, StoreError> {
    Ok(Offer {
        id: fields.id("id")?,
        community: fields.id("community")?,
        service: fields.id("service")?,
        detail: fields.parsed("detail")?,
        custom: fields.custom("custom")?,
    })
}

fn write(conn: &Connection, offer: &Offer) -> Result<(), StoreError> {
    let Offer { id, community, service, detail, custom } = offer;
    save(
        conn,
        "offer",
        1,
        &[
            ("id", &bytes(*id)),
            ("community", &bytes(*community)),
            ("service", &bytes(*service)),
            ("detail", &detail.as_str()),
            ("custom", &custom.stored()),
        ],
    )
}
