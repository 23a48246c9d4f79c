//! Table `step`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table, word};
use guild_model::mastery::Step;
use guild_model::{FrameworkId, StepId};
use rusqlite::Connection;

table!(
    /// The steps.
    Steps, Step, StepId, "step", "framework, id"
);

impl Steps<'_> {
    /// Those of one version of a framework, by id. Errors: `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Step>, StoreError> {
        rows(self.0, "step", "SELECT * FROM step WHERE framework = ?1 ORDER BY id", [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Step, StoreError> {
    Ok(Step {
        id: fields.id("id")?,
        framework: fields.id("framework")?,
        from: fields.id("from_level")?,
        to: fields.id("to_level")?,
        kind: fields.word("kind")?,
        note: fields.parsed("note")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, step: &Step) -> Result<(), StoreError> {
    let Step { id, framework, from, to, kind, note, origin } = step;
    save(
        conn,
        "step",
        1,
        &[
            ("id", &bytes(*id)),
            ("framework", &bytes(*framework)),
            ("from_level", &bytes(*from)),
            ("to_level", &bytes(*to)),
            ("kind", &word(kind)?),
            ("note", &note.as_str()),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
