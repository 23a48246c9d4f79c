//! Importing files: what they would bring, and bringing it.

use std::path::PathBuf;

use guild_core::import::{ImportOptions, ImportPreview, ImportReport};
use guild_core::{Mapping, Workspace};
use tauri::State;

use crate::app::{Answer, App};

/// What an import would do to the open workspace, or to an empty one where none is open. Writes nothing.
#[tauri::command]
#[specta::specta]
pub async fn import_preview(
    app: State<'_, App>,
    paths: Vec<String>,
    mapping: Option<Mapping>,
    remove_missing: bool,
) -> Answer<ImportPreview> {
    let options = ImportOptions { mapping, remove_missing, ..ImportOptions::default() };
    app.work(move |app| {
        let source = app.read_foreign(&paths.into_iter().map(PathBuf::from).collect::<Vec<_>>())?;
        match app.with_open(|workspace| workspace.preview_import(&source, &options)) {
            Some(preview) => Ok(preview?),
            None => Ok(Workspace::in_memory()?.preview_import(&source, &options)?),
        }
    })
    .await
}

/// Ends a preview or import whose files are still being read, which then answers `cancelled`, and forgets the files.
#[tauri::command]
#[specta::specta]
pub async fn import_cancel(app: State<'_, App>) -> Answer<()> {
    app.cancel_readings();
    app.work(|app| {
        app.forget_foreign();
        Ok(())
    })
    .await
}

/// Imports the files as one change. Where problems block and are not accepted, nothing is applied; the report says which.
#[tauri::command]
#[specta::specta]
pub async fn import_commit(
    app: State<'_, App>,
    paths: Vec<String>,
    mapping: Mapping,
    accept_problems: bool,
    remove_missing: bool,
) -> Answer<ImportReport> {
    let options = ImportOptions { mapping: Some(mapping), accept_problems, remove_missing, ..ImportOptions::default() };
    app.work(move |app| {
        let source = app.read_foreign(&paths.into_iter().map(PathBuf::from).collect::<Vec<_>>())?;
        match app.with_open(|workspace| workspace.import(&source, &options)) {
            Some(report) => {
                let report = report?;
                if report.applied {
                    app.forget_foreign();
                }
                Ok(report)
            }
            None => Err(crate::error::Error::NoWorkspace),
        }
    })
    .await
}
