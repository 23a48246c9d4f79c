//! Verified copies of a workspace.

use crate::{Store, StoreError};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

impl Store {
    /// Writes a verified copy. An existing file is replaced only when the copy is whole.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        copy(self.connection(), to)
    }
}

/// The copy that stands beside a workspace before its tables are changed: `NAME.before-v2.guildhall`.
pub(crate) fn before_migration(conn: &Connection, path: &Path, latest: i64) -> Result<(), StoreError> {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    copy(conn, &path.with_file_name(format!("{stem}.before-v{latest}.guildhall")))
}

/// Removes the copies that stand beside a workspace from before its tables were changed.
pub(crate) fn remove_before_migrations(path: &Path) -> Result<(), StoreError> {
    let io = |path: &Path, source| StoreError::Io { path: path.to_owned(), source };
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let start = format!("{stem}.before-v");
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for entry in std::fs::read_dir(folder).map_err(|e| io(folder, e))? {
        let entry = entry.map_err(|e| io(folder, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&start) && name.ends_with(".guildhall") {
            std::fs::remove_file(entry.path()).map_err(|e| io(&entry.path(), e))?;
        }
    }
    Ok(())
}

pub(crate) fn copy(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let io = |source| StoreError::Io { path: to.to_owned(), source };
    if part.exists() {
        std::fs::remove_file(&part).map_err(io)?;
    }
    let written = (|| {
        let mut target = Connection::open(&part)?;
        rusqlite::backup::Backup::new(conn, &mut target)?.run_to_completion(4096, std::time::Duration::ZERO, None)?;
        target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        let answer: String = target.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if answer != "ok" {
            return Err(StoreError::Damaged { path: to.to_owned(), what: answer });
        }
        target.close().map_err(|(_, error)| error)?;
        std::fs::File::open(&part).and_then(|file| file.sync_all()).map_err(io)?;
        std::fs::rename(&part, to).map_err(io)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}
