//! Table `check_in`.

use crate::StoreError;
use crate::row::{Fields, bytes, rows, save, table};
use guild_model::people::CheckIn;
use guild_model::{CheckInId, Name, PersonId};
use rusqlite::Connection;

table!(
    /// The talks.
    CheckIns, CheckIn, CheckInId, "check_in", "person, \"date\", id"
);

impl CheckIns<'_> {
    /// Removes the talks with a person: only where the person goes as a whole.
    pub fn forget_person(&self, person: PersonId) -> Result<(), StoreError> {
        self.0.prepare_cached("DELETE FROM check_in WHERE person = ?1")?.execute([bytes(person)])?;
        Ok(())
    }

    /// By date.
    pub fn of_person(&self, person: PersonId) -> Result<Vec<CheckIn>, StoreError> {
        rows(
            self.0,
            "check_in",
            "SELECT * FROM check_in WHERE person = ?1 ORDER BY \"date\", id",
            [bytes(person)],
            read,
        )
    }
}

fn read(fields: &Fields) -> Result<CheckIn, StoreError> {
    Ok(CheckIn {
        id: fields.id("id")?,
        person: fields.id("person")?,
        lineage: fields.id("lineage")?,
        date: fields.day("date")?,
        by: fields.optional_parsed("by")?,
        notes: fields.parsed("notes")?,
        next: fields.optional_day("next")?,
    })
}

fn write(conn: &Connection, check_in: &CheckIn) -> Result<(), StoreError> {
    let CheckIn { id, person, lineage, date, by, notes, next } = check_in;
    save(
        conn,
        "check_in",
        1,
        &[
            ("id", &bytes(*id)),
            ("person", &bytes(*person)),
            ("lineage", &bytes(*lineage)),
            ("date", &date.to_string()),
            ("by", &by.as_ref().map(Name::as_str)),
            ("notes", &notes.as_str()),
            ("next", &next.map(|day| day.to_string())),
        ],
    )
}
