//! What a command answers when it cannot do what was asked.

use std::path::PathBuf;

use serde::Serialize;
use specta::Type;

use crate::settings::Language;
use crate::words::say;

/// What can go wrong in the shell itself; the core's errors pass through.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Core(#[from] guild_core::Error),
    #[error("no workspace is open")]
    NoWorkspace,
    #[error("settings file {} cannot be read: {cause}", file.display())]
    SettingsUnreadable { file: PathBuf, cause: String },
    #[error("settings file {} cannot be written: {cause}", file.display())]
    SettingsUnwritable { file: PathBuf, cause: String },
    #[error("{} could not be shown: {cause}", file.display())]
    Reveal { file: PathBuf, cause: String },
    #[error("{} is missing", file.display())]
    FileMissing { file: PathBuf },
    #[error("the work was broken off")]
    Interrupted,
}

/// What the window gets: for a person one sentence in her language, for the window the kind it may branch on.
#[derive(Clone, Debug, Serialize, Type)]
pub struct ApiErrorData {
    pub kind: String,
    /// One sentence for a person, already in her language.
    pub message: String,
    pub place: Option<String>,
}

impl Error {
    pub fn for_window(&self, language: Language) -> ApiErrorData {
        let (kind, id, file, cause) = match self {
            Self::Core(error) => {
                return ApiErrorData {
                    kind: error.kind().to_owned(),
                    message: error.sentence(language.code()),
                    place: error.place(),
                };
            }
            Self::NoWorkspace => ("no_workspace", "shell-no-workspace", None, ""),
            Self::SettingsUnreadable { file, cause } => {
                ("settings", "shell-settings-unreadable", Some(file), cause.as_str())
            }
            Self::SettingsUnwritable { file, cause } => {
                ("settings", "shell-settings-unwritable", Some(file), cause.as_str())
            }
            Self::Reveal { file, cause } => ("reveal", "shell-reveal-failed", Some(file), cause.as_str()),
            Self::FileMissing { file } => ("missing", "shell-file-missing", Some(file), ""),
            Self::Interrupted => ("interrupted", "shell-interrupted", None, ""),
        };
        let file = file.map(|file| file.display().to_string());
        let message = say(language, id, &[("file", file.as_deref().unwrap_or_default()), ("cause", cause)]);
        ApiErrorData { kind: kind.to_owned(), message, place: file }
    }
}
