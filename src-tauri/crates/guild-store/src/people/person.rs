//! Table `person`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::people::Person;
use guild_model::{Name, PersonId};
use rusqlite::Connection;

table!(
    /// The people.
    People, Person, PersonId, "person", by name, |person| (person.key.clone(), person.id)
);

impl People<'_> {
    /// How many there are. Cost: no row is read.
    pub fn count(&self) -> Result<u32, StoreError> {
        Ok(self.0.query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)
    }
}

fn read(fields: &Fields) -> Result<Person, StoreError> {
    Ok(Person {
        id: fields.id("id")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        handle: fields.optional_parsed("handle")?,
        email: fields.optional_parsed("email")?,
        affiliation: fields.optional_parsed("affiliation")?,
        outside: fields.plain("outside")?,
        limit: fields.plain("limit")?,
        custom: fields.custom("custom")?,
    })
}

fn write(conn: &Connection, person: &Person) -> Result<(), StoreError> {
    let Person { id, key, name, handle, email, affiliation, outside, limit, custom } = person;
    save(
        conn,
        "person",
        1,
        &[
            ("id", &bytes(*id)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("handle", &handle.as_ref().map(Name::as_str)),
            ("email", &email.as_ref().map(Name::as_str)),
            ("affiliation", &affiliation.as_ref().map(Name::as_str)),
            ("outside", outside),
            ("limit", limit),
            ("custom", &custom.stored()),
        ],
    )
}
