//! What can go wrong with a workspace's file.

use guild_model::system::in_words;
use std::path::{Path, PathBuf};

/// Why the file does not do what was asked of it; each says what the way out is. Unless one says otherwise, the file
/// is as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file of this path.
    #[error("{}: there is no such file; check the folder and the name", .0.display())]
    NoFile(PathBuf),
    /// A new file was to be made, and one of this path is there.
    #[error("{}: a file of this name exists already; choose another name", .0.display())]
    Exists(PathBuf),
    /// The file is no database of ours.
    #[error("{}: this is not a Guildhall workspace; to read a spreadsheet, import it", .0.display())]
    NotAWorkspace(PathBuf),
    /// The tables are of a version that this program does not know.
    #[error("{}: made by a newer Guildhall (its tables are version {found}, this program knows {known}); open it with the newer program", .path.display())]
    Newer {
        /// The workspace.
        path: PathBuf,
        /// The version of its tables.
        found: i64,
        /// The latest version that this program knows, [`crate::SCHEMA_VERSION`].
        known: i64,
    },
    /// Somebody has it open for writing.
    #[error("{}: open in another window or program; close it there first", .0.display())]
    InUse(PathBuf),
    /// The file holds something that no version of this program makes.
    #[error("{}: holds tables, views or triggers that Guildhall did not make ({what}); it was not opened", .path.display())]
    Foreign {
        /// The workspace.
        path: PathBuf,
        /// The first such thing: its sort and its name.
        what: String,
    },
    /// Pages cannot be read, or something is missing that every workspace has.
    #[error("{}: the file is damaged ({what}); take the last backup, or run `guild check`", .path.display())]
    Damaged {
        /// The workspace.
        path: PathBuf,
        /// What was found, mostly in the words of SQLite.
        what: String,
    },
    /// A stored value is none that the product makes.
    #[error("{table}: the stored {column} “{value}” cannot be read ({why}); run `guild check`")]
    Unreadable {
        /// The table in which it stands.
        table: &'static str,
        /// The column in which it stands.
        column: &'static str,
        /// The value as text; of bytes how many there are.
        value: String,
        /// Why it is none, as the type's own door says.
        why: String,
    },
    /// There is no row of the id; the kind of thing, as the sentence names it.
    #[error("there is no such {0} any more; it may have been removed meanwhile")]
    Missing(&'static str),
    /// Nothing is there to take back or to bring again: `undo` or `redo`.
    #[error("nothing to {0}")]
    NothingTo(&'static str),
    /// A changeset does not fit what is stored now: the table and what was met, or how many references would lead
    /// nowhere.
    #[error("this change cannot be taken back: what it touched has changed since ({0})")]
    Conflict(String),
    /// A log beside the name of a copy, which would be read into the copy.
    #[error("{}: {} is left over there from another workspace and would be taken for a part of the copy; remove it, or choose another name", .path.display(), .beside.display())]
    LeftBehind {
        /// The copy that was to be made.
        path: PathBuf,
        /// The file that is left over.
        beside: PathBuf,
    },
    /// The operating system refused.
    #[error("{}: {}", .path.display(), in_words(.source))]
    Io {
        /// The file or folder that was asked for.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
    /// The shared folder could not be written; the changes are safe in the local copy.
    #[error("{}: could not be published ({cause}); the changes are kept on this machine and are published when the workspace is opened again", .path.display())]
    NotPublished {
        /// The file that others see.
        path: PathBuf,
        /// Why not, as a sentence.
        cause: String,
    },
    /// Someone else changed the published file meanwhile. Both versions are there.
    #[error("{}: someone else changed it meanwhile; it was left as they made it, and your version is beside it as {}", .path.display(), .kept.display())]
    KeptBeside {
        /// The file that others see, as they left it.
        path: PathBuf,
        /// The own version, beside it.
        kept: PathBuf,
    },
    /// Somebody was forgotten, and the pages that held them are still being read by another.
    #[error("{}: what was to be forgotten is out of the workspace, but another program is reading the file, whose old pages still hold it; let that program end and open the workspace again, which wipes them", .0.display())]
    StillRead(PathBuf),
    /// Somebody was forgotten, and the pages that held them could not be overwritten.
    #[error("{}: what was to be forgotten is out of the workspace, but could not be wiped from the disk ({cause}); mend that and open the workspace again, which tries it anew", .path.display())]
    NotWiped {
        /// The workspace.
        path: PathBuf,
        /// Why not, as a sentence.
        cause: String,
    },
    /// No room on the disk; the change was rolled back.
    #[error("the disk is full; make room and try again, nothing was changed")]
    DiskFull,
    /// The file or the folder that its lock goes to cannot be written.
    #[error("the file or its folder is read-only; nothing was changed")]
    ReadOnly,
    /// SQLite refused for a reason that is none of the above; the change was rolled back.
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
