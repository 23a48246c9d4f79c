//! What was done, and taking it back.

use guild_core::{ChangeLabel, HistoryLine};
use tauri::State;

use crate::app::{Answer, App};

/// The changes, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn history(app: State<'_, App>) -> Answer<Vec<HistoryLine>> {
    app.with(|workspace| workspace.history()).await
}

#[tauri::command]
#[specta::specta]
pub async fn undo(app: State<'_, App>, steps: u32) -> Answer<Vec<ChangeLabel>> {
    app.with(move |workspace| workspace.undo(steps)).await
}

#[tauri::command]
#[specta::specta]
pub async fn redo(app: State<'_, App>, steps: u32) -> Answer<Vec<ChangeLabel>> {
    app.with(move |workspace| workspace.redo(steps)).await
}
