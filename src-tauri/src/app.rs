//! The one state of the app: its data folder, its settings and the open workspace.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use guild_core::foreign::Reader;
use guild_core::import::{Kept, Source};
use guild_core::sample::SAMPLE;
use guild_core::{Workspace, WorkspaceInfo};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::dialog::Answers;
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
    /// Set to end the reading of foreign files that is under way.
    cancelled: Mutex<Arc<AtomicBool>>,
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
            cancelled: Mutex::default(),
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

    /// Takes a workspace in place of the one that is open, and remembers it for the start screen.
    ///
    /// `make` opens it once the other is closed, for it may be the same file.
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
        if let Some(workspace) = open.take() {
            workspace.close()?;
        }
        let made = make();
        if made.is_err() {
            // What she had before her stays before her.
            *open = before.and_then(|path| Workspace::open(&path).ok()).map(|mut workspace| {
                listen(&mut workspace);
                workspace
            });
        }
        let mut workspace = made?;
        listen(&mut workspace);
        let info = workspace.info()?;
        *open = Some(workspace);
        drop(open);
        self.remember(&info);
        Ok(info)
    }

    /// Opens a fresh copy of the sample organisation, kept in the data folder.
    pub fn open_sample(&self, handle: &AppHandle) -> Result<WorkspaceInfo, Error> {
        let (title, _) = SAMPLE.about()?;
        let path = self.data().join(format!("{title}.guildhall"));
        self.open(handle, || {
            match std::fs::remove_file(&path) {
                Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                    return Err(guild_core::Error::Io { path, source });
                }
                _ => {}
            }
            Workspace::create_from(&path, SAMPLE)
        })
    }

    /// Reads files that may be anything, each in a process of its own, until `cancel_reading`; those read before and
    /// unchanged since are at hand.
    pub fn read_foreign(&self, paths: &[PathBuf]) -> Result<Arc<Source>, Error> {
        let cancelled = self.new_cancel();
        let reader = Reader::current_exe().map_err(|_| Error::Interrupted)?;
        // One reading at a time: whoever cancels it means the one that is under way.
        Ok(lock(&self.0.kept).read(&reader, paths, &cancelled)?)
    }

    /// What `cancel_reading` sets for the long work that begins now.
    pub fn new_cancel(&self) -> Arc<AtomicBool> {
        let cancelled = Arc::<AtomicBool>::default();
        *lock(&self.0.cancelled) = Arc::clone(&cancelled);
        cancelled
    }

    pub fn cancel_reading(&self) {
        lock(&self.0.cancelled).store(true, Ordering::Relaxed);
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
