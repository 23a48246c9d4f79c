//! A workspace's file: made, opened, closed.

use crate::lock::WriterLock;
use crate::publication::{LocalCopy, Publication, ReadingCopy, copies_folder};
use crate::schema::{APPLICATION_ID, MIGRATIONS};
use crate::shared_folder::{self, SharedFolder};
use crate::{CONTENT_TABLES, HistoryEntry, SCHEMA_VERSION, StoreError, backup, history};
use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::Migrations;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// An open workspace file, or one in memory.
///
/// While open for writing it is locked against a second writer, and in WAL mode from its first change on; closing brings
/// it back to a single file, and one in which nothing was changed is left as it was, to the byte. One in a synced or
/// network folder is worked on as a local copy, published after each change.
pub struct Store {
    // Invariant: `Some` until `close` or `drop`.
    conn: Option<Connection>,
    path: Option<PathBuf>,
    access: Access,
    lock: Option<WriterLock>,
    /// Of a workspace in a shared folder: what is worked on in its place.
    pub(crate) local: Option<LocalCopy>,
    _reading: Option<ReadingCopy>,
}

/// Whether the file may be written. Any number may read while one writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To read and to write; one at a time.
    Write,
    /// Only to read; needs no lock and changes no byte.
    Read,
}

impl Store {
    /// Makes a new workspace. Errors: `Exists`, `ReadOnly`, `Io`.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        Self::create_with(path, away(path))
    }

    pub(crate) fn create_with(path: &Path, away: Option<Away>) -> Result<Self, StoreError> {
        if let Some((folder, copies)) = away {
            let path = &absolute(path)?;
            if path.exists() {
                return Err(StoreError::Exists(path.clone()));
            }
            let (local, lock) = LocalCopy::take(path, folder, &copies, true)?;
            // It may have been published just now: what an earlier run left there.
            if path.exists() {
                local.clear();
                return Err(StoreError::Exists(path.clone()));
            }
            let mut made = Self::make(&local.file(), lock)?;
            // The name is claimed at once, as it is elsewhere.
            let published = local.publish_now();
            made.local = Some(local);
            made.path = Some(path.clone());
            return published.map(|()| made);
        }
        let lock = WriterLock::take(path)?;
        Self::make(path, lock)
    }

    fn make(path: &Path, lock: WriterLock) -> Result<Self, StoreError> {
        // Claims the name; a file that is there is never overwritten.
        std::fs::File::options().write(true).create_new(true).open(path).map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            _ => StoreError::Io { path: path.to_owned(), source },
        })?;
        let made = (|| {
            let mut conn = Connection::open_with_flags(path, flags(Access::Write))?;
            guard(&conn)?;
            to_latest(&mut conn, path, &MIGRATIONS)?;
            settle(&conn)?;
            Ok(conn)
        })();
        match made {
            Ok(conn) => Ok(Self {
                conn: Some(conn),
                path: Some(path.to_owned()),
                access: Access::Write,
                lock: Some(lock),
                local: None,
                _reading: None,
            }),
            Err(error) => {
                let _ = std::fs::remove_file(path);
                Err(error)
            }
        }
    }

    /// Opens a workspace. An older one is migrated in one transaction after a verified backup beside it.
    ///
    /// Where a purge was not wiped, that is tried anew. Errors: `NoFile`, `NotAWorkspace`, `Newer`, `InUse`, `Foreign`,
    /// `Damaged`, `ReadOnly`.
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        Self::open_with(path, access, away(path), &MIGRATIONS, SCHEMA_VERSION)
    }

    pub(crate) fn open_with(
        path: &Path,
        access: Access,
        away: Option<Away>,
        steps: &Migrations,
        latest: i64,
    ) -> Result<Self, StoreError> {
        look_at_header(path)?;
        let path = &if away.is_some() { absolute(path)? } else { path.to_owned() };
        let (mut lock, mut local, mut reading) = (None, None, None);
        let file = match (access, away) {
            (Access::Write, Some((folder, copies))) => {
                let (copy, held) = LocalCopy::take(path, folder, &copies, false)?;
                let file = copy.file();
                (lock, local) = (Some(held), Some(copy));
                file
            }
            (Access::Read, Some((_, copies))) => {
                let copy = ReadingCopy::take(path, &copies)?;
                let file = copy.file().to_owned();
                reading = Some(copy);
                file
            }
            (Access::Write, None) => {
                lock = Some(WriterLock::take(path)?);
                path.to_owned()
            }
            (Access::Read, None) => path.to_owned(),
        };
        match connect(&file, path, access, steps, latest) {
            Ok((conn, migrated)) => {
                if let Some(local) = local.as_ref().filter(|_| migrated) {
                    local.changing()?;
                    local.changed();
                }
                let path = Some(path.clone());
                let mut store = Self { conn: Some(conn), path, access, lock, local, _reading: reading };
                if store.may_write() && store.is_wipe_due()? {
                    // It was said when it failed; where it fails again it stays due.
                    let _ = store.wipe();
                }
                Ok(store)
            }
            Err(error) => {
                if let Some(local) = &local {
                    local.clear();
                }
                Err(error)
            }
        }
    }

    /// A workspace that lives as long as the value.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        guard(&conn)?;
        to_latest(&mut conn, Path::new(":memory:"), &MIGRATIONS)?;
        conn.pragma_update(None, "query_only", true)?;
        let access = Access::Write;
        Ok(Self { conn: Some(conn), path: None, access, lock: None, local: None, _reading: None })
    }

    pub(crate) fn may_write(&self) -> bool {
        self.access == Access::Write
    }

    /// The file as the person knows it; in a shared folder that which is published.
    pub fn path(&self) -> Option<PathBuf> {
        self.local.as_ref().map(LocalCopy::target).or_else(|| self.path.clone())
    }

    /// How it stands towards the shared folder it belongs to; `None` elsewhere.
    pub fn publication(&self) -> Option<Publication> {
        self.local.as_ref().map(LocalCopy::publication)
    }

    /// Calls `listener`, on a thread of its own, whenever [`Self::publication`] has changed by itself.
    pub fn on_publication(&self, listener: impl Fn() + Send + 'static) {
        if let Some(local) = &self.local {
            local.on_publication(listener);
        }
    }

    /// Runs what writes, and has it published where others see the file.
    pub(crate) fn publishing<T, E: From<StoreError>>(&self, act: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let Some(local) = &self.local else { return act() };
        local.changing()?;
        let done = act();
        local.changed();
        done
    }

    /// Brings the file back to a single one and lets others write. In a shared folder it is published.
    ///
    /// Errors: `NotPublished`, `KeptBeside`.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.fold()
    }

    /// The changes, the oldest first.
    pub fn history(&self) -> Result<Vec<HistoryEntry>, StoreError> {
        history::all(self.connection())
    }

    /// The latest change that is not taken back, also where undo does not reach it any more.
    pub fn latest_change(&self) -> Result<Option<HistoryEntry>, StoreError> {
        history::latest(self.connection())
    }

    /// The change that undo would take back; `None` where there is none or a purge stands before it.
    pub fn next_undo(&self) -> Result<Option<HistoryEntry>, StoreError> {
        history::next_undo(self.connection())
    }

    /// The change that redo would bring again; `None` where nothing was taken back since the last change.
    pub fn next_redo(&self) -> Result<Option<HistoryEntry>, StoreError> {
        history::next_redo(self.connection())
    }

    /// Every row of every content table as text, in the order of their keys: two workspaces are equal exactly when
    /// their dumps are.
    pub fn dump(&self) -> Result<String, StoreError> {
        let mut text = String::new();
        for table in CONTENT_TABLES {
            let mut statement = self.connection().prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
            let n_columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let _ = write!(text, "{table}");
                for column in 0..n_columns {
                    let _ = match row.get_ref(column)? {
                        ValueRef::Null => write!(text, "|-"),
                        ValueRef::Integer(n) => write!(text, "|{n}"),
                        ValueRef::Real(n) => write!(text, "|{n:?}"),
                        ValueRef::Text(t) => write!(text, "|{:?}", String::from_utf8_lossy(t)),
                        ValueRef::Blob(b) => write!(text, "|{}", hex(b)),
                    };
                }
                text.push('\n');
            }
        }
        Ok(text)
    }

    /// What the database itself finds wrong: damaged pages, references that lead nowhere. Empty when sound.
    pub fn verify(&self) -> Result<Vec<String>, StoreError> {
        let path = self.path().unwrap_or_default();
        verified(self.connection()).map_err(|error| error.of_file(&path))
    }

    #[expect(clippy::expect_used, reason = "the invariant of the field")]
    pub(crate) fn connection(&self) -> &Connection {
        self.conn.as_ref().expect("an open store has its connection")
    }

    /// As a crash leaves it: nothing is folded, published or removed.
    #[cfg(test)]
    pub(crate) fn abandon(&mut self) {
        std::mem::forget(self.conn.take());
        drop(self.local.take());
        drop(self.lock.take());
    }

    fn fold(&mut self) -> Result<(), StoreError> {
        let Some(conn) = self.conn.take() else { return Ok(()) };
        let finished = self.local.as_mut().map_or(Ok(()), LocalCopy::finish);
        let folded = if self.access == Access::Write && self.path.is_some() {
            let _ = conn.pragma_update(None, "query_only", false);
            // Fails while another reads; then the WAL stays beside the file and the next opening folds it in.
            conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        } else {
            Ok(())
        };
        drop(conn);
        let local = self.local.take();
        if let Some(local) = local.as_ref().filter(|_| finished.is_ok()) {
            local.clear();
        }
        self.lock = None;
        if let Some(local) = &local {
            // Stays while another reads there.
            let _ = std::fs::remove_dir(local.folder());
        }
        finished?;
        match folded {
            Err(error) if error.sqlite_error_code() != Some(rusqlite::ErrorCode::DatabaseBusy) => Err(error.into()),
            _ => match local.zip(self.path.as_deref()).and_then(|(local, path)| local.untold(path)) {
                Some(untold) => Err(untold),
                None => Ok(()),
            },
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.fold();
    }
}

/// What a database itself finds wrong with its pages and references.
pub(crate) fn verified(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    let mut statement = conn.prepare("PRAGMA integrity_check(100)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            found.push(line);
        }
    }
    let mut statement =
        conn.prepare("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent, n): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let rows = if n == 1 { "1 row".to_owned() } else { format!("{n} rows") };
        let point = if n == 1 { "points" } else { "point" };
        found.push(format!("{rows} of {table} {point} at a {parent} that is not there"));
    }
    Ok(found)
}

/// The shared folder that a file is in, and where its local copies go.
pub(crate) type Away = (SharedFolder, PathBuf);

fn away(path: &Path) -> Option<Away> {
    // A path that is no text could not be written down for the next opening.
    path.to_str()?;
    Some((shared_folder::of(path)?, copies_folder()?))
}

/// The path as it is from anywhere: what is left unpublished may be found by a program that runs in another folder.
fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })
}

/// Opens `file`, which holds the workspace that the person knows as `path`; says whether it was migrated.
fn connect(
    file: &Path,
    path: &Path,
    access: Access,
    steps: &Migrations,
    latest: i64,
) -> Result<(Connection, bool), StoreError> {
    let damaged = |error: rusqlite::Error| StoreError::from(error).of_file(path);
    let mut conn = Connection::open_with_flags(file, flags(access)).map_err(damaged)?;
    guard(&conn).map_err(damaged)?;
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(damaged)?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotAWorkspace(path.to_owned()));
    }
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(damaged)?;
    if found > latest {
        return Err(StoreError::Newer { path: path.to_owned(), found, known: latest });
    }
    if found < 1 {
        return Err(StoreError::NotAWorkspace(path.to_owned()));
    }
    refuse_foreign(&conn, path, steps, found).map_err(|error| error.of_file(path))?;
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if answer != "ok" {
        return Err(StoreError::Damaged { path: path.to_owned(), what: answer });
    }
    let migrates = access == Access::Write && found < latest;
    if migrates {
        backup::before_migration(&conn, path, latest)?;
        to_latest(&mut conn, path, steps)?;
    }
    if access == Access::Write {
        settle(&conn)?;
    } else if found < latest {
        // An older file stays as it is: what is read is a copy in memory, brought up to date.
        let mut copy = Connection::open_in_memory()?;
        let whole = rusqlite::backup::Backup::new(&conn, &mut copy)?;
        whole.run_to_completion(4096, std::time::Duration::ZERO, None).map_err(damaged)?;
        drop(whole);
        guard(&copy)?;
        to_latest(&mut copy, path, steps)?;
        copy.pragma_update(None, "query_only", true)?;
        conn = copy;
    }
    Ok((conn, migrates))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn flags(access: Access) -> OpenFlags {
    let mode = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    mode | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// What holds for every connection: nothing in a stranger's file runs, every row counts.
fn guard(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// What holds while the file is open for writing. Into WAL mode it goes with its first change.
fn settle(conn: &Connection) -> Result<(), StoreError> {
    // SQLite opens a write-protected file for reading without a word.
    if conn.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(())
}

fn to_latest(conn: &mut Connection, path: &Path, steps: &Migrations) -> Result<(), StoreError> {
    steps.to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::from(err),
        other => StoreError::Damaged { path: path.to_owned(), what: other.to_string() },
    })
}

fn look_at_header(path: &Path) -> Result<(), StoreError> {
    use std::io::Read;
    let mut file = std::fs::File::open(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => StoreError::NoFile(path.to_owned()),
        _ => StoreError::Io { path: path.to_owned(), source },
    })?;
    let mut header = [0; 16];
    match file.read_exact(&mut header) {
        Ok(()) if &header == b"SQLite format 3\0" => Ok(()),
        _ => Err(StoreError::NotAWorkspace(path.to_owned())),
    }
}

/// Compares the file's tables, indexes, views and triggers with those that our own steps make.
fn refuse_foreign(conn: &Connection, path: &Path, steps: &Migrations, version: i64) -> Result<(), StoreError> {
    let mut ours = Connection::open_in_memory()?;
    let unknown =
        |error: rusqlite_migration::Error| StoreError::Damaged { path: path.to_owned(), what: error.to_string() };
    steps.to_version(&mut ours, usize::try_from(version).unwrap_or(0)).map_err(unknown)?;
    let (ours, theirs) = (parts(&ours)?, parts(conn)?);
    let describe = |part: &(String, String, String)| format!("{} {}", part.0, part.1);
    if let Some(extra) = theirs.difference(&ours).next() {
        return Err(StoreError::Foreign { path: path.to_owned(), what: describe(extra) });
    }
    if let Some(lost) = ours.difference(&theirs).next() {
        return Err(StoreError::Damaged { path: path.to_owned(), what: format!("{} is missing", describe(lost)) });
    }
    Ok(())
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;

fn parts(conn: &Connection) -> Result<BTreeSet<(String, String, String)>, StoreError> {
    let mut statement = conn.prepare(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
