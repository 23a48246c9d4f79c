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
    /// Runs `act` in one transaction that also empties the history and takes what is gone out of the derived data. What
    /// was there still lies in freed pages and in older copies: [`Self::wipe`] is due from then on.
    ///
    /// * Returns the content tables, all of which may have changed.
    /// * Errors: whatever `act` answers; then nothing is changed.
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
            history::begin_anew(conn, label, at)?;
            communities::forget_strangers(conn)?;
            people::forget_strangers(conn)?;
            Ok(writing.commit()?)
        })?;
        Ok(crate::CONTENT_TABLES.iter().map(|table| (*table).to_owned()).collect())
    }

    /// Rewrites the file, so that no freed page keeps what a purge took out, and removes the backups that were made
    /// beside it before migrations (they are older than what was to be forgotten, and cannot be changed without becoming
    /// another file). Can be done as often as one likes; until it has been done whole it stays due, also in the file.
    ///
    /// Errors: `StillRead`, `NotWiped`: what could be done is done. Cost: as writing the whole file; waits some seconds
    /// for others who read it.
    pub fn wipe(&mut self) -> Result<(), StoreError> {
        let path = self.path().unwrap_or_default();
        let not_wiped = |error| not_wiped(&path, error);
        let rewritten = self.publishing(|| rewrite(self.connection(), &path));
        if let Some(local) = &self.local {
            local.remove_left_readings();
        }
        let removed = self.path().map_or(Ok(()), |path| backup::remove_before_migrations(&path));
        rewritten.and(removed).map_err(not_wiped)?;
        self.derive(history::mark_wiped).map_err(not_wiped)
    }

    /// Whether the last purge could not be wiped from the disk so far.
    pub fn is_wipe_due(&self) -> Result<bool, StoreError> {
        history::is_wipe_due(self.connection())
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
///
/// Errors: `StillRead` where another reads older pages, which therefore stay in the file.
fn rewrite(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    conn.pragma_update(None, "query_only", false)?;
    let checkpoint = || conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
    let rewritten = conn.execute_batch("VACUUM").and_then(|()| checkpoint());
    conn.pragma_update(None, "query_only", true)?;
    // It answers that it was held up by a reader, which is no error to SQLite.
    let held_up: bool = rewritten?;
    if held_up { Err(StoreError::StillRead(path.to_owned())) } else { Ok(()) }
}

/// Why something that was to be forgotten is still on the disk. The errors' own sentences say that nothing was changed.
fn not_wiped(path: &Path, error: StoreError) -> StoreError {
    let cause = match error {
        error @ StoreError::StillRead(_) => return error,
        StoreError::DiskFull => "the disk is full".to_owned(),
        StoreError::ReadOnly => "the file or its folder is read-only".to_owned(),
        StoreError::Sql(error) => error.to_string(),
        other => other.to_string(),
    };
    StoreError::NotWiped { path: path.to_owned(), cause }
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
        store.wipe().unwrap();
        assert_eq!(store.others_that_hold(person.id).unwrap(), [at("copy.guildhall"), at("on friday")]);
        assert!(!at("w.before-v1.guildhall").exists());
        assert_eq!(store.others_that_hold(PersonId::new()).unwrap(), Vec::<PathBuf>::new());
    }

    /// A workspace with a person who is then purged, and the bytes by which the file knew them.
    fn purged(path: &Path) -> (Store, [u8; 16]) {
        let mut store = Store::create(path).unwrap();
        let label = ChangeLabel { op: "x".to_owned(), subject: None, count: 1 };
        let person = Person::new("p".parse().unwrap(), "P".parse().unwrap());
        let change = |tables: &Tables| tables.people().save(&person);
        store.change("2026-01-01T00:00:00.000Z", |(): &()| label.clone(), change).unwrap();
        store.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        store.connection().busy_timeout(std::time::Duration::ZERO).unwrap();
        store.purge("2026-01-01T00:00:00.000Z", &label, |t| t.people().delete(person.id).map(drop)).unwrap();
        assert!(store.is_wipe_due().unwrap());
        (store, *person.id.0.as_bytes())
    }

    #[test]
    fn who_reads_the_file_meanwhile_is_told_of_and_the_wiping_is_done_later() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.guildhall");
        let (mut store, id) = purged(&path);
        let reader = Connection::open(&path).unwrap();
        reader.execute_batch("BEGIN; SELECT * FROM person").unwrap();
        assert!(matches!(store.wipe(), Err(StoreError::StillRead(at)) if at == path));
        assert!(is_workspace_with(&path, &id).unwrap(), "the old pages are still there");
        assert!(store.is_wipe_due().unwrap());
        reader.execute_batch("COMMIT").unwrap();
        store.wipe().unwrap();
        assert!(!is_workspace_with(&path, &id).unwrap(), "a reader that reads nothing is in nobody's way");
        assert!(!store.is_wipe_due().unwrap());
    }

    #[test]
    fn a_copy_that_could_not_be_removed_goes_at_the_next_opening() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.guildhall");
        let copy = folder.path().join("w.before-v2.guildhall");
        let (mut store, _) = purged(&path);
        // A folder cannot be removed as a file is.
        std::fs::create_dir(&copy).unwrap();
        let sentence = store.wipe().unwrap_err();
        assert!(matches!(&sentence, StoreError::NotWiped { .. }), "{sentence}");
        assert!(!sentence.to_string().contains("nothing was changed"), "{sentence}");
        store.close().unwrap();
        std::fs::remove_dir(&copy).unwrap();
        std::fs::write(&copy, "x").unwrap();
        let store = Store::open(&path, crate::Access::Write).unwrap();
        assert!(!copy.exists());
        assert!(!store.is_wipe_due().unwrap());
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
