//! Verified copies of a workspace.

use crate::lock::WriterLock;
use crate::{Store, StoreError, file};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

impl Store {
    /// Writes a verified copy: no page is damaged and no reference leads nowhere. Whatever stands there already stays
    /// as it is.
    ///
    /// Errors: `Exists`, `InUse` where another makes a workspace of that name just now, `LeftBehind`, `Damaged`.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let is_there = || std::fs::symlink_metadata(to).is_ok();
        if is_there() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        for ending in ["-wal", "-shm", "-journal"] {
            let beside = beside(to, ending);
            // SQLite would take it for the copy's own and write what it holds over it.
            if std::fs::symlink_metadata(&beside).is_ok() {
                return Err(StoreError::LeftBehind { path: to.to_owned(), beside });
            }
        }
        let _held = WriterLock::take(to)?;
        if is_there() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        copy_verified(self.connection(), to, &|copied| {
            let found = file::verified(copied)?;
            if found.is_empty() {
                Ok(())
            } else {
                Err(StoreError::Damaged { path: to.to_owned(), what: found.join("; ") })
            }
        })
    }
}

/// The copy that stands beside a workspace before its tables are changed: `NAME.before-v2.guildhall`.
pub(crate) fn before_migration(conn: &Connection, path: &Path, latest: i64) -> Result<(), StoreError> {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    copy(conn, &path.with_file_name(format!("{stem}.before-v{latest}.guildhall")))
}

/// The copies that stand beside a workspace from before its tables were changed, the oldest tables first.
///
/// Errors: `Io` of its folder.
pub fn copies_before_migrations(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let start = format!("{stem}.before-v");
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let io = |source| StoreError::Io { path: folder.to_owned(), source };
    let mut copies: Vec<(u64, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let version = name.strip_prefix(&start).and_then(|rest| rest.strip_suffix(".guildhall"));
        // A workspace of somebody's own may be called `NAME.before-vacation.guildhall`.
        let is_number = |version: &&str| version.bytes().all(|b| b.is_ascii_digit());
        if let Some(version) = version.filter(is_number).and_then(|version| version.parse().ok()) {
            copies.push((version, entry.path()));
        }
    }
    copies.sort();
    Ok(copies.into_iter().map(|(_, copy)| copy).collect())
}

/// Removes the copies that stand beside a workspace from before its tables were changed.
pub(crate) fn remove_before_migrations(path: &Path) -> Result<(), StoreError> {
    for copy in copies_before_migrations(path)? {
        std::fs::remove_file(&copy).map_err(|source| StoreError::Io { path: copy.clone(), source })?;
    }
    Ok(())
}

/// The path with more at its end.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// A copy whose pages are sound; an existing file is replaced only when it is whole.
pub(crate) fn copy(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    copy_verified(conn, to, &|copied| {
        let answer: String = copied.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if answer == "ok" { Ok(()) } else { Err(StoreError::Damaged { path: to.to_owned(), what: answer }) }
    })
}

/// Copies page by page beside the target; it takes its place only when `verify` finds nothing wrong with it.
fn copy_verified(
    conn: &Connection,
    to: &Path,
    verify: &dyn Fn(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let part = beside(to, ".part");
    let io = |source| StoreError::Io { path: to.to_owned(), source };
    if part.exists() {
        std::fs::remove_file(&part).map_err(io)?;
    }
    let written = (|| {
        let mut target = Connection::open(&part)?;
        rusqlite::backup::Backup::new(conn, &mut target)?.run_to_completion(4096, std::time::Duration::ZERO, None)?;
        target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        verify(&target)?;
        target.close().map_err(|(_, error)| error)?;
        std::fs::File::open(&part).and_then(|file| file.sync_all()).map_err(io)?;
        std::fs::rename(&part, to).map_err(io)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_copied_before_a_migration_counts_as_such() {
        let folder = tempfile::tempdir().unwrap();
        let ours = ["w.before-v2.guildhall", "w.before-v9.guildhall", "w.before-v10.guildhall"];
        let others =
            ["w.before-vacation.guildhall", "w.before-v.guildhall", "w.before-v3.txt", "other.before-v2.guildhall"];
        ours.iter().chain(&others).for_each(|name| std::fs::write(folder.path().join(name), "x").unwrap());
        let path = folder.path().join("w.guildhall");
        assert_eq!(copies_before_migrations(&path).unwrap(), ours.map(|name| folder.path().join(name)));
        remove_before_migrations(&path).unwrap();
        assert!(copies_before_migrations(&path).unwrap().is_empty());
        assert!(others.iter().all(|name| folder.path().join(name).exists()));
    }
}
