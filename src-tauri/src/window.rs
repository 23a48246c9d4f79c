//! The window: made once, closed only when the workspace is safely on disk.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use tauri_specta::Event;

use crate::app::{App, own_data_folder};
use crate::dialog;
use crate::settings::Theme;

/// Tables whose rows a commit changed; the window reloads the views made of them.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Changed(pub Vec<String>);

/// A command of the registry, chosen in the native menu.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Command(pub String);

/// Files dropped on the window, or given to a second start of the app.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Dropped(pub Vec<String>);

pub(crate) const MAIN: &str = "main";

pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Guildhall")
        .inner_size(1280.0, 800.0)
        .min_inner_size(900.0, 600.0);
    if let Some(folder) = own_data_folder() {
        window = window.data_directory(folder.join("webview"));
    }
    if std::env::var_os("GUILDHALL_READY_FILE").is_some() {
        window = window.initialization_script(include_str!("first_paint.js"));
    }
    let window = window.build()?;
    let app = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            close(&app);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => hand_over(&app, paths),
        _ => {}
    });
    Ok(())
}

/// Gives what the system draws, such as the menu bar and the title, the lightness of the page.
pub fn dress(app: &AppHandle, theme: Theme) {
    app.set_theme(match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark | Theme::Contrast => Some(tauri::Theme::Dark),
    });
}

/// Puts the workspace back into a single file, then lets the window go.
pub fn close(handle: &AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if let Some(window) = handle.get_webview_window(MAIN) {
            // Gone for the eye at once; putting the file in order may take a moment.
            report(window.hide());
            let app = handle.state::<App>();
            if let Err(error) = app.close() {
                log::warn!("at exit: {error}");
                dialog::tell(&handle, &error.for_window(app.language()).message);
            }
            report(window.destroy());
        }
    });
}

/// Gives the files to the window: a workspace opens, a spreadsheet starts the import.
pub fn hand_over(app: &AppHandle, paths: &[PathBuf]) {
    if paths.is_empty() {
        return;
    }
    report(Dropped(paths.iter().map(|path| path.display().to_string()).collect()).emit(app));
}

/// Brings the window forward, as when the app is started a second time.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        report(window.unminimize());
        report(window.set_focus());
    }
}

/// Nothing a person could do about it, and nothing is lost by it: kept for the log.
pub fn report(result: tauri::Result<()>) {
    if let Err(error) = result {
        log::warn!("window: {error}");
    }
}

/// Written once the window has painted, for whoever started the app and waits.
pub fn first_paint() {
    if let Some(file) = std::env::var_os("GUILDHALL_READY_FILE")
        && let Err(error) = std::fs::write(&file, "ready\n")
    {
        log::warn!("{}: {error}", PathBuf::from(file).display());
    }
}
