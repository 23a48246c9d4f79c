//! What the app remembers outside any workspace: settings and recent workspaces, two JSON files in the data folder.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Error;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    En,
    De,
    Fr,
}

impl Language {
    /// The language of the system where Guildhall speaks it, else English.
    pub fn of_system() -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok());
        Self::of_locale(locale.as_deref().unwrap_or_default())
    }

    /// The BCP 47 tag; the catalogue's folders are called so.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
        }
    }

    fn of_locale(locale: &str) -> Self {
        match locale.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("de") => Self::De,
            Some("fr") => Self::Fr,
            _ => Self::En,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Settings {
    pub language: Language,
    pub theme: Theme,
}

impl Settings {
    /// The settings kept in `folder`, or the usual ones where none were kept yet.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let usual = || Self { language: Language::of_system(), theme: Theme::System };
        Ok(read(&Self::file(folder))?.unwrap_or_else(usual))
    }

    pub fn save(self, folder: &Path) -> Result<(), Error> {
        write(&Self::file(folder), &self)
    }

    fn file(folder: &Path) -> PathBuf {
        folder.join("settings.json")
    }
}

/// A workspace that was open before, as the start screen lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecentWorkspace {
    pub path: String,
    pub name: String,
    /// ISO time of the last opening.
    pub opened_at: String,
    pub communities: u32,
    pub people: u32,
    /// Whether the file is still there. Not kept: looked up when the list is read.
    #[serde(default)]
    pub found: bool,
}

/// How many recent workspaces are remembered.
const N_RECENT: usize = 20;

/// The recent workspaces, the latest first.
pub fn recent_workspaces(folder: &Path) -> Result<Vec<RecentWorkspace>, Error> {
    let mut recent: Vec<RecentWorkspace> = read(&recent_file(folder))?.unwrap_or_default();
    for workspace in &mut recent {
        workspace.found = Path::new(&workspace.path).is_file();
    }
    Ok(recent)
}

/// Puts the workspace at the head of the list, in place of an older entry for the same path; of a list that cannot be
/// read begins a new one.
pub fn remember(folder: &Path, workspace: RecentWorkspace) -> Result<(), Error> {
    let mut recent = recent_workspaces(folder).unwrap_or_default();
    recent.retain(|other| other.path != workspace.path);
    recent.insert(0, workspace);
    recent.truncate(N_RECENT);
    write(&recent_file(folder), &recent)
}

/// Takes the path off the list; the file itself stays.
pub fn forget(folder: &Path, path: &str) -> Result<(), Error> {
    let mut recent = recent_workspaces(folder)?;
    recent.retain(|other| other.path != path);
    write(&recent_file(folder), &recent)
}

fn recent_file(folder: &Path) -> PathBuf {
    folder.join("recent.json")
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<Option<T>, Error> {
    let unreadable = |cause: String| Error::SettingsUnreadable { file: file.to_owned(), cause };
    match std::fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| unreadable(error.to_string())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(error.to_string())),
    }
}

/// Replaces the file as a whole, so that a kill leaves the old content or the new.
fn write<T: Serialize>(file: &Path, value: &T) -> Result<(), Error> {
    let unwritable = |cause: String| Error::SettingsUnwritable { file: file.to_owned(), cause };
    let json = serde_json::to_vec_pretty(value).map_err(|error| unwritable(error.to_string()))?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let replace = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
        fresh.write_all(&json)?;
        fresh.as_file().sync_all()?;
        fresh.persist(file)?;
        Ok(())
    };
    replace().map_err(|error| unwritable(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, expected: Language) {
        assert_eq!(Language::of_locale(locale), expected, "{locale}");
    }

    #[test]
    fn speaks_the_systems_language() {
        check("de_CH.UTF-8", Language::De);
        check("fr_FR", Language::Fr);
        check("en_GB.UTF-8", Language::En);
        check("pt_BR.UTF-8", Language::En);
        check("C", Language::En);
        check("", Language::En);
    }

    #[test]
    fn keeps_settings() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { language: Language::Fr, theme: Theme::Contrast };
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path()).unwrap(), settings);
    }

    #[test]
    fn refuses_a_settings_file_it_cannot_read_and_names_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.json"), "{\"language\":\"xx\"}").unwrap();
        let error = Settings::read(folder.path()).unwrap_err();
        assert!(matches!(error, Error::SettingsUnreadable { file, .. } if file.ends_with("settings.json")));
    }

    #[test]
    fn a_list_that_cannot_be_read_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("recent.json"), "[{").unwrap();
        let opened = RecentWorkspace {
            path: "a".to_owned(),
            name: "a".to_owned(),
            opened_at: "1".to_owned(),
            communities: 0,
            people: 0,
            found: false,
        };
        remember(folder.path(), opened.clone()).unwrap();
        assert_eq!(recent_workspaces(folder.path()).unwrap(), [opened]);
    }

    #[test]
    fn lists_the_latest_first_and_each_path_once() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = |path: &str, opened_at: &str| RecentWorkspace {
            path: path.to_owned(),
            name: path.to_owned(),
            opened_at: opened_at.to_owned(),
            communities: 0,
            people: 0,
            found: false,
        };
        for (path, at) in [("a", "1"), ("b", "2"), ("a", "3")] {
            remember(folder.path(), workspace(path, at)).unwrap();
        }
        let paths = |folder: &Path| -> Vec<_> {
            recent_workspaces(folder).unwrap().into_iter().map(|w| (w.path, w.opened_at, w.found)).collect()
        };
        let entry = |path: &str, at: &str| (path.to_owned(), at.to_owned(), false);
        assert_eq!(paths(folder.path()), [entry("a", "3"), entry("b", "2")]);
        forget(folder.path(), "a").unwrap();
        assert_eq!(paths(folder.path()), [entry("b", "2")]);
    }
}
