//! The app itself: settings, recent workspaces, dialogs.

use guild_core::WorkspaceInfo;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::app::{Answer, App};
use crate::dialog::{self, FileKind, FolderKind, SaveKind};
use crate::error::Error;
use crate::settings::{self, RecentWorkspace, Settings};
use crate::{menu, window};

/// What the window needs before it can show anything.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct AppState {
    pub version: String,
    pub workspace: Option<WorkspaceInfo>,
    pub recent: Vec<RecentWorkspace>,
    pub settings: Settings,
}

#[tauri::command]
#[specta::specta]
pub async fn app_state(app: State<'_, App>) -> Answer<AppState> {
    app.work(|app| {
        Ok(AppState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            workspace: app.workspace_info()?,
            // Without it she still has her language, her theme and the dialog to open a file.
            recent: settings::recent_workspaces(app.data()).unwrap_or_else(|error| {
                log::warn!("the recent workspaces: {error}");
                Vec::new()
            }),
            settings: app.settings(),
        })
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn set_settings(handle: AppHandle, app: State<'_, App>, settings: Settings) -> Answer<()> {
    app.work(move |app| app.set_settings(settings)).await?;
    menu::translate(&handle, settings.language);
    window::dress(&handle, settings.theme);
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn forget_recent(app: State<'_, App>, path: String) -> Answer<()> {
    app.work(move |app| settings::forget(app.data(), &path)).await
}

/// Files given when the app was started (a double click, arguments), to be handled as dropped ones; handed out once.
#[tauri::command]
#[specta::specta]
pub async fn files_at_start(app: State<'_, App>) -> Answer<Vec<String>> {
    Ok(app.take_files_at_start().iter().map(|path| path.display().to_string()).collect())
}

/// The system's dialog to open a file; nothing when she closes it.
#[tauri::command]
#[specta::specta]
pub async fn choose_file(handle: AppHandle, app: State<'_, App>, kind: FileKind) -> Answer<Option<Vec<String>>> {
    app.work(move |app| {
        let paths = dialog::choose_file(&handle, app.answers(), kind, app.language());
        Ok(paths.map(|paths| paths.iter().map(|path| path.display().to_string()).collect()))
    })
    .await
}

/// The system's dialog to save a file; nothing when she closes it.
#[tauri::command]
#[specta::specta]
pub async fn choose_save_as(
    handle: AppHandle,
    app: State<'_, App>,
    kind: SaveKind,
    suggested_name: String,
) -> Answer<Option<String>> {
    app.work(move |app| {
        let path = dialog::choose_save_as(&handle, app.answers(), kind, &suggested_name, app.language());
        Ok(path.map(|path| path.display().to_string()))
    })
    .await
}

/// The system's dialog to choose a folder; nothing when she closes it.
#[tauri::command]
#[specta::specta]
pub async fn choose_folder(handle: AppHandle, app: State<'_, App>, kind: FolderKind) -> Answer<Option<String>> {
    app.work(move |app| {
        let path = dialog::choose_folder(&handle, app.answers(), kind, app.language());
        Ok(path.map(|path| path.display().to_string()))
    })
    .await
}

/// Shows the file in the system's file manager.
#[tauri::command]
#[specta::specta]
pub async fn reveal_file(handle: AppHandle, app: State<'_, App>, path: String) -> Answer<()> {
    app.work(move |_| {
        let file = std::path::PathBuf::from(path);
        if !file.exists() {
            return Err(Error::FileMissing { file });
        }
        handle.opener().reveal_item_in_dir(&file).map_err(|error| Error::Reveal { file, cause: error.to_string() })
    })
    .await
}

/// Greys the commands of the native menu that cannot be run now and says what others are called now (`id`, title); the
/// window knows both.
#[tauri::command]
#[specta::specta]
pub async fn show_menu(
    handle: AppHandle,
    app: State<'_, App>,
    sleeping: Vec<String>,
    titles: Vec<(String, String)>,
) -> Answer<()> {
    app.work(move |app| {
        menu::show(&handle, app.language(), sleeping, titles);
        Ok(())
    })
    .await
}

/// The window has painted for the first time.
#[tauri::command]
#[specta::specta]
pub async fn first_paint() {
    window::first_paint();
}
