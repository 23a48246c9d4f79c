//! The system's file dialogs, opened from Rust so that the window needs no permission for files.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogKind};

use crate::settings::Language;
use crate::words::say;

/// What a dialog opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    Workspace,
    Spreadsheet,
}

/// What a dialog finds a place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SaveKind {
    Workspace,
    Matrix,
    Criteria,
    Map,
    Person,
    Team,
    Ratings,
    Organisation,
    Measures,
    Findings,
}

/// What a folder is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FolderKind {
    /// The tables of an organisation lie in it.
    Import,
    /// The tables of an organisation go into it.
    Export,
}

impl SaveKind {
    /// The endings on offer, the usual one first.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Workspace => &["guildhall"],
            Self::Matrix => &["xlsx", "ods", "csv", "json", "md", "html"],
            Self::Criteria => &["pdf", "docx", "xlsx", "md", "html"],
            Self::Map => &["svg", "html", "pdf", "png", "xlsx", "ods", "csv", "json", "graphml", "gexf", "dot", "mmd"],
            Self::Person => &["pdf", "docx", "xlsx", "html", "md"],
            Self::Team => &["xlsx", "ods", "json", "pdf", "docx", "html", "md"],
            Self::Ratings => &["xlsx", "ods", "csv", "json"],
            Self::Organisation => &["xlsx", "ods", "json"],
            Self::Measures | Self::Findings => &["xlsx", "ods", "csv", "json", "md"],
        }
    }

    /// `path` with an ending that says the format; the name's own where it is one on offer.
    fn with_ending(self, path: PathBuf) -> PathBuf {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        if ending.is_some_and(|ending| self.endings().contains(&ending.as_str())) {
            return path;
        }
        let mut name = path.into_os_string();
        name.push(".");
        name.push(self.endings().first().unwrap_or(&"guildhall"));
        PathBuf::from(name)
    }
}

pub const SPREADSHEET_ENDINGS: &[&str] = &["xls", "xlsx", "xlsm", "xlsb", "ods", "csv", "tsv", "txt", "json"];

/// Answers in place of the native dialogs, which no driver can reach: one path a line, taken in turn.
///
/// Only under automation, so that no stray variable can choose files for a person.
pub struct Answers {
    file: Option<PathBuf>,
    taken: Mutex<usize>,
}

impl Answers {
    pub fn from_env() -> Self {
        let file = if automated() { std::env::var_os("GUILDHALL_DIALOG_ANSWERS").map(PathBuf::from) } else { None };
        Self { file, taken: Mutex::new(0) }
    }

    #[expect(clippy::option_option, reason = "two absences that mean different things")]
    /// `None`: ask the person. `Some(None)`: the dialog was closed without a choice.
    fn next(&self) -> Option<Option<PathBuf>> {
        let file = self.file.as_ref()?;
        let answers = std::fs::read_to_string(file).unwrap_or_default();
        let mut taken = self.taken.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let answer = answers.lines().nth(*taken).filter(|line| !line.is_empty()).map(PathBuf::from);
        *taken += 1;
        Some(answer)
    }
}

/// Whether a driver runs the window (the variable that makes the webview drivable).
pub fn automated() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Tells her something after the window has gone. Blocks until she has read it: not for the main thread.
pub fn tell(app: &AppHandle, sentence: &str) {
    if !automated() {
        app.dialog().message(sentence).title("Guildhall").kind(MessageDialogKind::Warning).blocking_show();
    }
}

/// Asks for files to open. Blocks until she has chosen: not for the main thread.
pub fn choose_file(app: &AppHandle, answers: &Answers, kind: FileKind, language: Language) -> Option<Vec<PathBuf>> {
    if let Some(answer) = answers.next() {
        return answer.map(|path| vec![path]);
    }
    let all = say(language, "filter-all", &[]);
    match kind {
        FileKind::Workspace => builder(app)
            .set_title(say(language, "dialog-open-workspace", &[]))
            .add_filter(say(language, "filter-workspace", &[]), &["guildhall"])
            .add_filter(all, &["*"])
            .blocking_pick_file()
            .and_then(|path| path.into_path().ok())
            .map(|path| vec![path]),
        FileKind::Spreadsheet => builder(app)
            .set_title(say(language, "dialog-open-spreadsheet", &[]))
            .add_filter(say(language, "filter-spreadsheet", &[]), SPREADSHEET_ENDINGS)
            .add_filter(all, &["*"])
            .blocking_pick_files()
            .map(|paths| paths.into_iter().filter_map(|path| path.into_path().ok()).collect()),
    }
}

/// Asks for a folder. Blocks until she has chosen: not for the main thread.
pub fn choose_folder(app: &AppHandle, answers: &Answers, kind: FolderKind, language: Language) -> Option<PathBuf> {
    if let Some(answer) = answers.next() {
        return answer;
    }
    let (title, makes) = match kind {
        FolderKind::Import => ("dialog-open-folder", false),
        FolderKind::Export => ("dialog-save-folder", true),
    };
    builder(app)
        .set_title(say(language, title, &[]))
        .set_can_create_directories(makes)
        .blocking_pick_folder()?
        .into_path()
        .ok()
}

/// Asks where to write. Blocks until she has chosen: not for the main thread.
pub fn choose_save_as(
    app: &AppHandle,
    answers: &Answers,
    kind: SaveKind,
    suggested_name: &str,
    language: Language,
) -> Option<PathBuf> {
    if let Some(answer) = answers.next() {
        return answer;
    }
    let title = match kind {
        SaveKind::Workspace => "dialog-save-workspace",
        SaveKind::Matrix => "dialog-save-matrix",
        SaveKind::Criteria => "dialog-save-criteria",
        SaveKind::Map => "dialog-save-map",
        SaveKind::Person => "dialog-save-person",
        SaveKind::Team => "dialog-save-team",
        SaveKind::Ratings => "dialog-save-ratings",
        SaveKind::Organisation => "dialog-save-organisation",
        SaveKind::Measures => "dialog-save-measures",
        SaveKind::Findings => "dialog-save-findings",
    };
    let name = kind.with_ending(PathBuf::from(file_name(suggested_name)));
    let mut dialog = builder(app)
        .set_title(say(language, title, &[]))
        .set_file_name(name.to_string_lossy())
        .set_can_create_directories(true);
    let chosen = name.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let (first, others): (Vec<&str>, Vec<&str>) = kind.endings().iter().partition(|ending| **ending == chosen);
    for ending in first.into_iter().chain(others) {
        let filter = match kind {
            SaveKind::Workspace => say(language, "filter-workspace", &[]),
            _ => say(language, "filter-format", &[("ending", ending)]),
        };
        dialog = dialog.add_filter(filter, &[ending]);
    }
    let path = dialog.blocking_save_file()?.into_path().ok()?;
    Some(kind.with_ending(path))
}

fn builder(app: &AppHandle) -> FileDialogBuilder<Wry> {
    use tauri::Manager;
    let dialog = app.dialog().file();
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// A name taken from a title, made fit to be a file's name on every system.
fn file_name(title: &str) -> String {
    let name: String =
        title.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c }).collect();
    let name = name.trim().trim_start_matches('.');
    if Path::new(name).file_name().is_none() { "Guildhall".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: SaveKind, suggested: &str, expected: &str) {
        assert_eq!(kind.with_ending(PathBuf::from(file_name(suggested))), PathBuf::from(expected));
    }

    #[test]
    fn a_file_has_an_ending_of_its_kind() {
        check(SaveKind::Workspace, "Weberei Nord", "Weberei Nord.guildhall");
        check(SaveKind::Matrix, "Ladder.xlsx", "Ladder.xlsx");
        check(SaveKind::Matrix, "Ladder.XLSX", "Ladder.XLSX");
        check(SaveKind::Matrix, "Version 2.1", "Version 2.1.xlsx");
        check(SaveKind::Criteria, "Senior -> Staff", "Senior -- Staff.pdf");
        check(SaveKind::Criteria, "a/b:c", "a-b-c.pdf");
        check(SaveKind::Criteria, "", "Guildhall.pdf");
        check(SaveKind::Team, "Team, 2026.odt", "Team, 2026.odt.xlsx");
        check(SaveKind::Ratings, "Ratings.CSV", "Ratings.CSV");
        check(SaveKind::Criteria, "..", "Guildhall.pdf");
    }

    #[test]
    fn answers_are_taken_in_turn_and_an_empty_line_closes_the_dialog() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers");
        std::fs::write(&file, "/a\n\n/b\n").unwrap();
        let answers = Answers { file: Some(file), taken: Mutex::new(0) };
        assert_eq!(answers.next(), Some(Some(PathBuf::from("/a"))));
        assert_eq!(answers.next(), Some(None));
        assert_eq!(answers.next(), Some(Some(PathBuf::from("/b"))));
        assert_eq!(answers.next(), Some(None));
    }

    #[test]
    fn without_an_answers_file_the_person_is_asked() {
        assert_eq!(Answers { file: None, taken: Mutex::new(0) }.next(), None);
    }
}
