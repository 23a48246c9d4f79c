//! Table `set_aside`: the findings that somebody has set aside. What they are about is one JSON text, since it may be of
//! any table, and nothing is asked for by it.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::{SetAside, SetAsideId};
use rusqlite::Connection;
use rusqlite::types::ToSql;

table!(
    /// The findings that are set aside, the oldest first.
    SetAsides, SetAside, SetAsideId, "set_aside", "\"on\", id"
);

/// Everything that a finding can be about, by the 16 bytes of its id. An origin stands for its copies, also where it is
/// gone itself.
const SUBJECTS: &str = "SELECT id FROM community UNION ALL SELECT id FROM person UNION ALL SELECT id FROM membership \
    UNION ALL SELECT id FROM service UNION ALL SELECT id FROM asked_skill UNION ALL SELECT lineage FROM framework \
    UNION ALL SELECT id FROM track UNION ALL SELECT origin FROM track \
    UNION ALL SELECT id FROM level UNION ALL SELECT origin FROM level \
    UNION ALL SELECT id FROM skill UNION ALL SELECT origin FROM skill";

impl SetAsides<'_> {
    /// Removes those about something that is gone: no finding can be about it any more.
    ///
    /// Cost: nothing while nothing is set aside, else as listing what findings can be about.
    pub fn sweep(&self) -> Result<(), StoreError> {
        let about_what_is_gone = format!(
            "DELETE FROM set_aside WHERE EXISTS (SELECT 1 FROM json_each(about, '$.things') AS thing \
             WHERE unhex(replace(thing.value, '-', '')) NOT IN (SELECT id FROM ({SUBJECTS}) WHERE id IS NOT NULL))"
        );
        self.0.prepare_cached(&about_what_is_gone)?.execute([])?;
        Ok(())
    }
}

fn read(fields: &Fields) -> Result<SetAside, StoreError> {
    Ok(SetAside {
        id: fields.id("id")?,
        about: fields.json("about")?,
        reason: fields.parsed("reason")?,
        on: fields.day("on")?,
        until: fields.optional_day("until")?,
    })
}

fn write(conn: &Connection, aside: &SetAside) -> Result<(), StoreError> {
    let SetAside { id, about, reason, on, until } = aside;
    let about = serde_json::to_string(about).map_err(|e| StoreError::Conflict(e.to_string()))?;
    let (on, until) = (on.to_string(), until.map(|day| day.to_string()));
    let columns: [(&str, &dyn ToSql); 5] =
        [("id", &bytes(*id)), ("about", &about), ("reason", &reason.as_str()), ("on", &on), ("until", &until)];
    save(conn, "set_aside", 1, &columns)
}
