//! The one state of the app: its data folder, its settings and the open workspace.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager};

use crate::dialog::Answers;
use crate::error::{ApiErrorData, Error};
use crate::settings::{Language, Settings};

pub type Answer<T> = Result<T, ApiErrorData>;

/// Cheap to clone: every clone is the same app.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    data: PathBuf,
    settings: Mutex<Settings>,
    answers: Answers,
    files_at_start: Mutex<Vec<PathBuf>>,
}

impl App {
    pub fn new(data: PathBuf, files_at_start: Vec<PathBuf>) -> Self {
        let settings = Settings::read(&data).unwrap_or_else(|error| {
            log::error!("{error}");
            Settings {
                language: Language::of_system(),
                theme: crate::settings::Theme::System,
            }
        });
        Self(Arc::new(Inner {
            data,
            settings: Mutex::new(settings),
            answers: Answers::from_env(),
            files_at_start: Mutex::new(files_at_start),
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

    /// Last chance before the process ends.
    pub fn close_at_exit(&self) {}

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
    std::env::var_os("GUILDHALL_DATA_DIR")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}
