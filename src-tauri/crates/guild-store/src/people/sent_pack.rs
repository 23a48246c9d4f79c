//! Table `sent_pack`: what was handed out to people.
//!
//! That a pack was handed out is a fact outside of the workspace, which no undo takes back. So its rows are in no
//! changeset, history or dump, and handing one out leaves undo and redo as they are. For the same reason they point at
//! nothing: a person whose adding is taken back and brought again is the same person. They go with the purge that
//! forgets the person.

use crate::row::{Fields, bytes, rows};
use crate::{Store, StoreError};
use guild_model::people::Pack;
use guild_model::{LineageId, PackId, PersonId};
use rusqlite::Connection;

/// So many packs of one person and ladder are kept; a returned form of an older one is read by what it says itself.
const MOST_KEPT: u32 = 12;

/// What was handed out.
pub struct SentPacks<'c>(pub(crate) &'c Connection);

impl SentPacks<'_> {
    /// Errors: `Unreadable` where the row is not a pack.
    pub fn find(&self, id: PackId) -> Result<Option<Pack>, StoreError> {
        Ok(rows(self.0, "sent_pack", "SELECT * FROM sent_pack WHERE id = ?1", [bytes(id)], read)?.pop())
    }

    /// Of one person on one ladder, whichever version, the latest first.
    pub fn of_person(&self, person: PersonId, lineage: LineageId) -> Result<Vec<Pack>, StoreError> {
        let sql = "SELECT * FROM sent_pack WHERE person = ?1 AND lineage = ?2 ORDER BY \"date\" DESC, id DESC";
        rows(self.0, "sent_pack", sql, [bytes(person), bytes(lineage)], read)
    }
}

impl Store {
    /// Keeps what was handed out; the oldest ones of the person and ladder go when there are many.
    ///
    /// False where the workspace is open to read: then nothing is kept.
    pub fn keep_sent_pack(&mut self, pack: &Pack) -> Result<bool, StoreError> {
        if !self.may_write() {
            return Ok(false);
        }
        self.derive(|conn| write(conn, pack))?;
        Ok(true)
    }
}

/// Removes what was handed out to people who are not there any more.
pub(crate) fn forget_strangers(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("DELETE FROM sent_pack WHERE person NOT IN (SELECT id FROM person)", [])?;
    Ok(())
}

fn read(fields: &Fields) -> Result<Pack, StoreError> {
    fields.json("pack")
}

fn write(conn: &Connection, pack: &Pack) -> Result<(), StoreError> {
    let text = serde_json::to_string(pack).map_err(|e| StoreError::Conflict(e.to_string()))?;
    let (person, lineage) = (bytes(pack.person), bytes(pack.lineage));
    let sql = "INSERT INTO sent_pack (id, person, lineage, \"date\", pack) VALUES (?1, ?2, ?3, ?4, ?5) \
               ON CONFLICT (id) DO UPDATE SET \"date\" = excluded.\"date\", pack = excluded.pack";
    conn.prepare_cached(sql)?.execute(rusqlite::params![
        bytes(pack.id),
        person,
        lineage,
        pack.date.to_string(),
        text
    ])?;
    let sql = "DELETE FROM sent_pack WHERE person = ?1 AND lineage = ?2 AND id NOT IN \
               (SELECT id FROM sent_pack WHERE person = ?1 AND lineage = ?2 ORDER BY \"date\" DESC, id DESC LIMIT ?3)";
    conn.prepare_cached(sql)?.execute(rusqlite::params![person, lineage, MOST_KEPT])?;
    Ok(())
}
