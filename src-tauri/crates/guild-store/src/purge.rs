//! Removing something so that nothing of it is left: not in the file's free pages, its history or the backups
//! that stand beside it.

use crate::change::Writing;
use crate::schema::APPLICATION_ID;
use crate::{ChangeLabel, Store, StoreError, Tables, backup, communities, history, people};
use guild_model::PersonId;
use rusqlite::Connection;
use std::io::Read;
use std::path::{Path, PathBuf};

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

impl Store {
    /// The other workspaces in this one's folder that still hold a person, in their tables, history or freed pages,
    /// whatever they are called: copies that somebody made, which are theirs to keep or to remove. By path.
    ///
    /// A file that cannot be read, or is no workspace, is passed over. Errors: `Io` of the folder. Cost: reads every
    /// workspace of the folder once.
    pub fn others_that_hold(&self, person: PersonId) -> Result<Vec<PathBuf>, StoreError> {
        let Some(path) = self.path() else { return Ok(Vec::new()) };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let io = |source| StoreError::Io { path: folder.to_owned(), source };
        let own = std::fs::canonicalize(&path).ok();
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(io)? {
            let other = entry.map_err(io)?.path();
            let is_own = std::fs::canonicalize(&other).ok() == own;
            // A pipe or a device would never end.
            if !is_own && other.is_file() && is_workspace_with(&other, person.0.as_bytes()).unwrap_or(false) {
                found.push(other);
            }
        }
        found.sort();
        Ok(found)
    }
}

/// Whether a file is a workspace by its header and has these bytes somewhere. Its pages are only searched, never opened
/// as a database: it may be a stranger's, in use, or of newer tables.
fn is_workspace_with(path: &Path, wanted: &[u8; 16]) -> std::io::Result<bool> {
    let mut file = std::fs::File::open(path)?;
    let mut header = [0; 100];
    file.read_exact(&mut header)?;
    if !header.starts_with(b"SQLite format 3\0") || header[68..72] != APPLICATION_ID.to_be_bytes() {
        return Ok(false);
    }
    let mut part = vec![0; 1 << 20];
    let mut kept = 0;
    loop {
        let n = file.read(&mut part[kept..])?;
        if n == 0 {
            return Ok(false);
        }
        let filled = kept + n;
        if part[..filled].windows(wanted.len()).any(|bytes| bytes == wanted) {
            return Ok(true);
        }
        // What is looked for may lie across two parts.
        kept = filled.min(wanted.len() - 1);
        part.copy_within(filled - kept..filled, 0);
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

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::people::Person;

    #[test]
    fn copies_that_still_hold_a_person_are_found_whatever_they_are_called() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut store = Store::create(&at("w.guildhall")).unwrap();
        let label = ChangeLabel { op: "x".to_owned(), subject: None, count: 1 };
        store.backup(&at("before.guildhall")).unwrap();
        let person = Person::new("p".parse().unwrap(), "P".parse().unwrap());
        let change = |tables: &Tables| tables.people().save(&person);
        store.change("2026-01-01T00:00:00.000Z", |(): &()| label.clone(), change).unwrap();
        store.backup(&at("copy.guildhall")).unwrap();
        store.backup(&at("on friday")).unwrap();
        store.backup(&at("w.before-v1.guildhall")).unwrap();
        let bytes = [&[0; 200][..], person.id.0.as_bytes()].concat();
        std::fs::write(at("no workspace.guildhall"), bytes).unwrap();
        std::fs::write(at("short"), "SQLite format 3\0").unwrap();
        std::fs::create_dir(at("folder.guildhall")).unwrap();
        store.purge("2026-01-01T00:00:00.000Z", &label, |t| t.people().delete(person.id).map(drop)).unwrap();
        assert_eq!(store.others_that_hold(person.id).unwrap(), [at("copy.guildhall"), at("on friday")]);
        assert!(!at("w.before-v1.guildhall").exists());
        assert_eq!(store.others_that_hold(PersonId::new()).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn bytes_across_two_parts_of_a_long_file_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("long");
        let wanted = *PersonId::new().0.as_bytes();
        for start in [100, (1 << 20) - 7, (1 << 20) + 93, 2 * (1 << 20) - 3] {
            let mut bytes = vec![0; 3 << 20];
            bytes[..16].copy_from_slice(b"SQLite format 3\0");
            bytes[68..72].copy_from_slice(&APPLICATION_ID.to_be_bytes());
            std::fs::write(&path, &bytes).unwrap();
            assert!(!is_workspace_with(&path, &wanted).unwrap());
            bytes[start..start + 16].copy_from_slice(&wanted);
            std::fs::write(&path, &bytes).unwrap();
            assert!(is_workspace_with(&path, &wanted).unwrap(), "at {start}");
        }
    }
}
