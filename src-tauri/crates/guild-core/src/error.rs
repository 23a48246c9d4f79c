//! What an operation may answer instead of its result.

use guild_model::TextError;
use guild_model::mastery::Broken;
use guild_store::StoreError;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule of the matrix forbids it.
    #[error("{0}; nothing was changed")]
    Broken(#[from] Broken),
    #[error("{what}: {source}")]
    Text { what: String, source: TextError },
    #[error("there is no {what} “{text}” here{}", suggestion(.known))]
    NotFound {
        what: &'static str,
        text: String,
        known: Vec<String>,
    },
    #[error("“{text}” names several {what}: {}; take the key or the id", .candidates.join(", "))]
    Ambiguous {
        what: &'static str,
        text: String,
        candidates: Vec<String>,
    },
    #[error("{what} is not written as {ending}; it is as: {}", .offered.join(" "))]
    NotOffered {
        what: &'static str,
        ending: String,
        offered: Vec<&'static str>,
    },
    #[error("{}: {source}", .path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("cancelled; nothing was changed")]
    Cancelled,
    /// A refusal with its way out, said where it arose.
    #[error("{0}")]
    Refused(String),
}

impl Error {
    /// What kind of answer it is, for those who tell answers apart.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Store(StoreError::Damaged { .. } | StoreError::Unreadable { .. }) => "damaged",
            Self::Store(StoreError::InUse(_)) => "in_use",
            Self::Store(StoreError::NoFile(_)) => "no_file",
            Self::Store(StoreError::Exists(_)) => "exists",
            Self::Store(StoreError::Newer { .. }) => "newer",
            Self::Store(StoreError::NotAWorkspace(_)) => "not_a_workspace",
            Self::Store(StoreError::Foreign { .. }) => "foreign",
            Self::Store(StoreError::NothingTo(_)) => "nothing_to",
            Self::Store(StoreError::DiskFull) => "disk_full",
            Self::Store(StoreError::ReadOnly) => "read_only",
            Self::Store(_) => "store",
            Self::Broken(_) => "rule",
            Self::Text { .. } => "text",
            Self::NotFound { .. } => "not_found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::NotOffered { .. } => "not_offered",
            Self::Io { .. } => "io",
            Self::Cancelled => "cancelled",
            Self::Refused(_) => "refused",
        }
    }

    /// Where it is wrong, as the person knows it: a file.
    pub fn place(&self) -> Option<String> {
        match self {
            Self::Io { path, .. } => Some(path.display().to_string()),
            _ => None,
        }
    }
}

fn suggestion(known: &[String]) -> String {
    if known.is_empty() {
        String::new()
    } else {
        format!("; there are: {}", known.join(", "))
    }
}
