//! Removing something so that nothing of it is left: not in the file's free pages, its history or the backups
//! that stand beside it.

use crate::change::Writing;
use crate::{ChangeLabel, Store, StoreError, Tables, backup, communities, history, people};
use rusqlite::Connection;

impl Store {
    /// Runs `act` in one transaction that also empties the history and takes what is gone out of the derived data, then rewrites the file so
    /// that no freed page keeps what was there, and removes the backups that were made beside it before migrations
    /// (they are older than what was to be forgotten, and cannot be changed without becoming another file).
    ///
    /// * Returns the content tables, all of which may have changed.
    /// * Errors: whatever `act` answers; then nothing is changed. `Io` names a backup that could not be removed.
    pub fn purge<E: From<StoreError>>(
        &mut self,
        at: &str,
        label: &ChangeLabel,
        act: impl FnOnce(&Tables) -> Result<(), E>,
    ) -> Result<Vec<String>, E> {
        self.publishing(|| -> Result<(), E> {
            let conn = self.connection();
            let writing = Writing::begin(conn)?;
            act(&Tables(conn))?;
            history::empty(conn)?;
            history::add(conn, label, at, &[], 0)?;
            history::seal(conn)?;
            communities::forget_strangers(conn)?;
            people::forget_strangers(conn)?;
            writing.commit()?;
            Ok(rewrite(conn)?)
        })?;
        if let Some(path) = self.path() {
            backup::remove_before_migrations(&path)?;
        }
        Ok(crate::CONTENT_TABLES.iter().map(|table| (*table).to_owned()).collect())
    }
}

/// Writes every page anew, and the write-ahead log away.
fn rewrite(conn: &Connection) -> Result<(), StoreError> {
    conn.pragma_update(None, "query_only", false)?;
    let rewritten =
        conn.execute_batch("VACUUM").and_then(|()| conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
    conn.pragma_update(None, "query_only", true)?;
    Ok(rewritten?)
}
