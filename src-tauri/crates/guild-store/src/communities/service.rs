//! Table `service`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::ServiceId;
use guild_model::communities::Service;
use rusqlite::Connection;

table!(
    /// The services.
    Services, Service, ServiceId, "service", by name, |service| (service.key.clone(), service.id)
);

fn read(fields: &Fields) -> Result<Service, StoreError> {
    Ok(Service {
        id: fields.id("id")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        kind: fields.parsed("kind")?,
        custom: fields.custom("custom")?,
    })
}

fn write(conn: &Connection, service: &Service) -> Result<(), StoreError> {
    let Service { id, key, name, kind, custom } = service;
    save(
        conn,
        "service",
        1,
        &[
            ("id", &bytes(*id)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("kind", &kind.word()),
            ("custom", &custom.stored()),
        ],
    )
}
