//! The one state of the app: its data folder, its settings and the open workspace.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use guild_core::foreign::Reader;
use guild_core::import::{Kept, Source};
use guild_core::sample::SAMPLE;
use guild_core::{Op, Workspace, WorkspaceInfo};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::dialog::{self, Answers};
use crate::error::{ApiErrorData, Error};
use crate::settings::{self, Language, RecentWorkspace, Settings, Theme};
use crate::window::{Changed, report};

pub type Answer<T> = Result<T, ApiErrorData>;

/// Cheap to clone: every clone is the same app.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    data: PathBuf,
    settings: Mutex<Settings>,
    answers: Answers,
    files_at_start: Mutex<Vec<PathBuf>>,
    workspace: Mutex<Option<Workspace>>,
    /// The foreign files read last, for the next look at the same import.
    kept: Mutex<Kept>,
    readings: Cancel,
    layouts: Cancel,
}

/// What ends long work of one kind.
#[derive(Default)]
struct Cancel(Mutex<Arc<AtomicBool>>);

impl Cancel {
    /// Of work that begins now; set once it is to end.
    fn begin(&self) -> Arc<AtomicBool> {
        Arc::clone(&lock(&self.0))
    }

    /// Ends all that is under way; what begins afterwards is not meant.
    fn cancel(&self) {
        std::mem::take(&mut *lock(&self.0)).store(true, Ordering::Relaxed);
    }
}

impl App {
    pub fn new(data: PathBuf, files_at_start: Vec<PathBuf>) -> Self {
        let settings = Settings::read(&data).unwrap_or_else(|error| {
            log::error!("{error}");
            Settings { language: Language::of_system(), theme: Theme::System }
        });
        Self(Arc::new(Inner {
            data,
            settings: Mutex::new(settings),
            answers: Answers::from_env(),
            files_at_start: Mutex::new(files_at_start),
            workspace: Mutex::new(None),
            kept: Mutex::default(),
            readings: Cancel::default(),
            layouts: Cancel::default(),
        }))
    }

    /// Where settings, the list of recent workspaces and the sample live.
    pub fn data(&self) -> &Path {
        &self.0.data
    }

    pub fn answers(&self) -> &Answers {
        &self.0.answers
    }

    pub fn settings(&self) -> Settings {
        *lock(&self.0.settings)
    }

    pub fn language(&self) -> Language {
        self.settings().language
    }

    pub fn set_settings(&self, settings: Settings) -> Result<(), Error> {
        settings.save(self.data())?;
        *lock(&self.0.settings) = settings;
        Ok(())
    }

    /// The files given when the app was started; each is handed out once.
    pub fn take_files_at_start(&self) -> Vec<PathBuf> {
        std::mem::take(&mut lock(&self.0.files_at_start))
    }

    /// Takes a workspace in place of the one that is open, and remembers it for the start screen. What the closing of
    /// the other has to say, such as where her version was put, is told in a dialog: nothing is lost by it.
    ///
    /// * `make` opens it once the other is closed, for it may be the same file.
    /// * Errors: those of `make`; then what was open is open again.
    pub fn open(
        &self,
        handle: &AppHandle,
        make: impl FnOnce() -> Result<Workspace, guild_core::Error>,
    ) -> Result<WorkspaceInfo, Error> {
        let listen = |workspace: &mut Workspace| {
            let handle = handle.clone();
            let of_publication = handle.clone();
            workspace.on_change(move |tables| report(Changed(tables.to_vec()).emit(&handle)));
            workspace.on_publication(move || report(Changed(vec!["publication".to_owned()]).emit(&of_publication)));
        };
        let mut open = lock(&self.0.workspace);
        let before = open.as_ref().and_then(Workspace::path);
        let make = || {
            let workspace = make()?;
            let info = workspace.info()?;
            Ok((workspace, info))
        };
        let again = || before.and_then(|path| Workspace::open(&path).ok());
        let (said, made) = exchange(&mut open, Workspace::close, make, again);
        if let Some(workspace) = open.as_mut() {
            listen(workspace);
        }
        drop(open);
        if let Some(error) = said {
            log::warn!("at closing: {error}");
            let (handle, sentence) = (handle.clone(), Error::from(error).for_window(self.language()).message);
            // She may read it while the other is already before her.
            tauri::async_runtime::spawn_blocking(move || dialog::tell(&handle, &sentence));
        }
        let info = made?;
        self.remember(&info);
        Ok(info)
    }

    /// Opens the sample organisation, kept in the data folder: as she left it where she has changed anything, else a
    /// fresh copy.
    pub fn open_sample(&self, handle: &AppHandle) -> Result<WorkspaceInfo, Error> {
        let (title, _) = SAMPLE.about()?;
        let path = self.data().join(format!("{title}.guildhall"));
        self.open(handle, || sample_at(&path))
    }

    /// Reads files that may be anything, each in a process of its own, until `cancel_readings`; those read before and
    /// unchanged since are at hand.
    pub fn read_foreign(&self, paths: &[PathBuf]) -> Result<Arc<Source>, Error> {
        let cancelled = self.0.readings.begin();
        let reader = Reader::current_exe().map_err(|_| Error::Interrupted)?;
        // One reading at a time: whoever cancels it means the one that is under way.
        Ok(lock(&self.0.kept).read(&reader, paths, &cancelled)?)
    }

    pub fn cancel_readings(&self) {
        self.0.readings.cancel();
    }

    /// Is set for a layout of the map that begins now, to end it.
    pub fn begin_layout(&self) -> Arc<AtomicBool> {
        self.0.layouts.begin()
    }

    pub fn cancel_layouts(&self) {
        self.0.layouts.cancel();
    }

    /// The import is over or given up: nothing of its files stays in memory.
    pub fn forget_foreign(&self) {
        lock(&self.0.kept).forget();
    }

    /// One operation on the open workspace; nothing where none is open. Not for the main thread.
    pub fn with_open<T>(&self, operation: impl FnOnce(&mut Workspace) -> T) -> Option<T> {
        lock(&self.0.workspace).as_mut().map(operation)
    }

    /// Brings the workspace back to a single file; with none open there is nothing to do.
    pub fn close(&self) -> Result<(), Error> {
        match lock(&self.0.workspace).take() {
            Some(workspace) => {
                if let Ok(info) = workspace.info() {
                    self.remember(&info);
                }
                Ok(workspace.close()?)
            }
            None => Ok(()),
        }
    }

    /// As `close`, where nobody is left to tell: every commit is on disk already, and the next opening tidies up.
    pub fn close_at_exit(&self) {
        if let Err(error) = self.close() {
            log::warn!("at exit: {error}");
        }
    }

    /// What a frame shows of the open workspace; nothing where none is open.
    pub fn workspace_info(&self) -> Result<Option<WorkspaceInfo>, Error> {
        Ok(lock(&self.0.workspace).as_ref().map(Workspace::info).transpose()?)
    }

    /// One operation on the open workspace, off the main thread.
    pub async fn with<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&mut Workspace) -> Result<T, guild_core::Error> + Send + 'static,
    ) -> Answer<T> {
        self.work(|app| Ok(app.with_open(operation).ok_or(Error::NoWorkspace)??)).await
    }

    /// The start screen can do without an entry; opening a workspace does not fail for it.
    fn remember(&self, info: &WorkspaceInfo) {
        let recent = RecentWorkspace {
            path: info.path.clone(),
            name: info.name.clone(),
            opened_at: chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            communities: info.communities,
            people: info.people,
            found: true,
        };
        if let Err(error) = settings::remember(self.data(), recent) {
            log::warn!("{error}");
        }
    }

    /// Runs `work` off the main thread, so that the window never freezes, and puts an error into her language.
    pub async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Answer<T> {
        let app = self.clone();
        tauri::async_runtime::spawn_blocking(move || work(&app))
            .await
            .unwrap_or(Err(Error::Interrupted))
            .map_err(|error| error.for_window(self.language()))
    }
}

/// Closes what is open and puts in its place what `make` makes, whatever the closing says: it is closed then. Where
/// nothing can be made, there stands what `again` opens.
///
/// Returns what the closing says, and what `make` tells of the new one.
fn exchange<W, T, E>(
    open: &mut Option<W>,
    close: impl FnOnce(W) -> Result<(), E>,
    make: impl FnOnce() -> Result<(W, T), E>,
    again: impl FnOnce() -> Option<W>,
) -> (Option<E>, Result<T, E>) {
    let said = open.take().and_then(|before| close(before).err());
    let told = match make() {
        Ok((made, told)) => {
            *open = Some(made);
            Ok(told)
        }
        Err(error) => {
            *open = again();
            Err(error)
        }
    };
    (said, told)
}

/// The sample as it was left where anything in it was changed, else made anew.
fn sample_at(path: &Path) -> Result<Workspace, guild_core::Error> {
    if path.exists() {
        let kept = Workspace::open(path)?;
        let is_untouched =
            matches!(kept.history()?.as_slice(), [only] if only.label.op == Op::ImportSample.word() && !only.undone);
        if !is_untouched {
            return Ok(kept);
        }
        kept.close()?;
        std::fs::remove_file(path).map_err(|source| guild_core::Error::Io { path: path.to_owned(), source })?;
    }
    Workspace::create_from(path, SAMPLE)
}

/// A lock whose holder panicked is taken over: what it guards is replaced as a whole, never left half-changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The data folder: the system's place for it, or the one a test asks for.
pub fn data_folder(app: &AppHandle) -> tauri::Result<PathBuf> {
    match own_data_folder() {
        Some(folder) => Ok(folder),
        None => app.path().app_data_dir(),
    }
}

/// Set where the app is to keep its things somewhere else: then it is an installation of its own.
pub fn own_data_folder() -> Option<PathBuf> {
    std::env::var_os("GUILDHALL_DATA_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One workspace, "old", is open, and "new" is to stand in its place.
    #[track_caller]
    fn check(
        closed: Result<(), &'static str>,
        made: Result<&'static str, &'static str>,
        expected: (Option<&str>, Option<&str>, Result<usize, &str>),
    ) {
        let mut open = Some("old");
        let (said, told) = exchange(&mut open, |_| closed, || made.map(|new| (new, new.len())), || Some("old again"));
        assert_eq!((open, said, told), expected);
    }

    #[test]
    fn another_workspace_is_opened_whatever_the_closing_says() {
        check(Ok(()), Ok("new"), (Some("new"), None, Ok(3)));
        check(Err("kept beside"), Ok("new"), (Some("new"), Some("kept beside"), Ok(3)));
        check(Ok(()), Err("no file"), (Some("old again"), None, Err("no file")));
        check(Err("kept beside"), Err("no file"), (Some("old again"), Some("kept beside"), Err("no file")));
    }

    #[test]
    fn the_sample_is_as_she_left_it_and_fresh_where_she_changed_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Sample.guildhall");
        let mut first = sample_at(&path).unwrap();
        let community = first.organisation().unwrap().communities[0].id;
        first.close().unwrap();
        let mut fresh = sample_at(&path).unwrap();
        let communities = fresh.organisation().unwrap().communities.clone();
        assert!(communities.iter().all(|other| other.id != community), "made anew");
        fresh.retire_communities(&[communities[0].id], "").unwrap();
        fresh.close().unwrap();
        let kept = sample_at(&path).unwrap();
        assert_eq!(kept.history().unwrap().len(), 2);
        assert!(matches!(sample_at(&path), Err(guild_core::Error::Store(_))), "two do not write at once");
    }

    #[test]
    fn a_layout_and_a_reading_are_cancelled_apart_and_only_what_is_under_way() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(folder.path().to_owned(), Vec::new());
        let is_set = |cancelled: &AtomicBool| cancelled.load(Ordering::Relaxed);
        let (reading, layouts) = (app.0.readings.begin(), [app.begin_layout(), app.begin_layout()]);
        app.cancel_layouts();
        assert!(layouts.iter().all(|layout| is_set(layout)) && !is_set(&reading));
        let later = app.begin_layout();
        app.cancel_readings();
        assert!(is_set(&reading) && !is_set(&later) && !is_set(&app.0.readings.begin()));
    }
}
