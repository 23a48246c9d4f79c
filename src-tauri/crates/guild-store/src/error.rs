//! What can go wrong with a workspace's file.

use guild_model::system::in_words;
use std::path::{Path, PathBuf};

/// Why the file does not do what was asked of it; each says what the way out is. Unless one says otherwise, the file
/// is as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("{}: there is no such file; check the folder and the name", .0.display())]
    NoFile(PathBuf),
    #[error("{}: a file of this name exists already; choose another name", .0.display())]
    Exists(PathBuf),
    #[error("{}: this is not a Guildhall workspace; to read a spreadsheet, import it", .0.display())]
    NotAWorkspace(PathBuf),
    #[error("{}: made by a newer Guildhall (its tables are version {found}, this program knows {known}); open it with the newer program", .path.display())]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error("{}: open in another window or program; close it there first", .0.display())]
    InUse(PathBuf),
    #[error("{}: holds tables, views or triggers that Guildhall did not make ({what}); it was not opened", .path.display())]
    Foreign { path: PathBuf, what: String },
    #[error("{}: the file is damaged ({what}); take the last backup, or run `guild check`", .path.display())]
    Damaged { path: PathBuf, what: String },
    #[error("{table}: the stored {column} “{value}” cannot be read ({why}); run `guild check`")]
    Unreadable { table: &'static str, column: &'static str, value: String, why: String },
    #[error("there is no such {0} any more; it may have been removed meanwhile")]
    Missing(&'static str),
    #[error("nothing to {0}")]
    NothingTo(&'static str),
    #[error("this change cannot be taken back: what it touched has changed since ({0})")]
    Conflict(String),
    #[error("{}: {} is left over there from another workspace and would be taken for a part of the copy; remove it, or choose another name", .path.display(), .beside.display())]
    LeftBehind { path: PathBuf, beside: PathBuf },
    #[error("{}: {}", .path.display(), in_words(.source))]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{}: could not be published ({cause}); the changes are kept on this machine and are published when the workspace is opened again", .path.display())]
    NotPublished { path: PathBuf, cause: String },
    #[error("{}: someone else changed it meanwhile; it was left as they made it, and your version is beside it as {}", .path.display(), .kept.display())]
    KeptBeside { path: PathBuf, kept: PathBuf },
    #[error("{}: what was to be forgotten is out of the workspace, but another program is reading the file, whose old pages still hold it; let that program end and open the workspace again, which wipes them", .0.display())]
    StillRead(PathBuf),
    #[error("{}: what was to be forgotten is out of the workspace, but could not be wiped from the disk ({cause}); mend that and open the workspace again, which tries it anew", .path.display())]
    NotWiped { path: PathBuf, cause: String },
    #[error("the disk is full; make room and try again, nothing was changed")]
    DiskFull,
    #[error("the file or its folder is read-only; nothing was changed")]
    ReadOnly,
    #[error("the database refused: {0}; nothing was changed")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            Some(rusqlite::ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Sql(error),
        }
    }
}

impl StoreError {
    /// The same of a file that is known: pages that cannot be read mean that it is damaged.
    pub(crate) fn of_file(self, path: &Path) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            Self::Sql(error) if matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase)) => {
                Self::Damaged { path: path.to_owned(), what: error.to_string() }
            }
            other => other,
        }
    }
}
