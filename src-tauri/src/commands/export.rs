//! Writing files for others.

use std::path::PathBuf;

use guild_model::{FrameworkId, LevelId, TrackId};
use tauri::State;

use crate::app::{Answer, App};

/// Writes the matrix; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_matrix(app: State<'_, App>, framework: FrameworkId, path: String) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_matrix(framework, &PathBuf::from(path), language)).await
}

/// Writes what a step asks and gives; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_criteria(
    app: State<'_, App>,
    from: Option<LevelId>,
    to: LevelId,
    track: Option<TrackId>,
    path: String,
) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_criteria(from, to, track, &PathBuf::from(path), language)).await
}
