//! Frameworks as wholes: versions, and ways through the levels.

use guild_core::mastery::{MasteryPath, Outline};
use guild_model::mastery::{Difference, Promotion};
use guild_model::{FrameworkId, LevelId, TrackId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn add_framework(app: State<'_, App>, name: String) -> Answer<FrameworkId> {
    app.with(move |workspace| workspace.add_framework(&name)).await
}

/// Makes a framework with tracks, levels, steps, a scale, an area and skills: one change.
#[tauri::command]
#[specta::specta]
pub async fn start_framework(app: State<'_, App>, outline: Outline) -> Answer<FrameworkId> {
    app.with(move |workspace| workspace.start_framework(&outline)).await
}

/// Copies a framework as the next version of its lineage.
#[tauri::command]
#[specta::specta]
pub async fn new_version(app: State<'_, App>, framework: FrameworkId) -> Answer<FrameworkId> {
    app.with(move |workspace| workspace.new_version(framework)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_framework(app: State<'_, App>, framework: FrameworkId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_framework(framework)).await
}

/// What is different in `after`, another version of the same framework.
#[tauri::command]
#[specta::specta]
pub async fn differences(app: State<'_, App>, before: FrameworkId, after: FrameworkId) -> Answer<Vec<Difference>> {
    app.with(move |workspace| workspace.differences(before, after)).await
}

/// What a level asks and gives, against the one before.
#[tauri::command]
#[specta::specta]
pub async fn promotion(
    app: State<'_, App>,
    from: Option<LevelId>,
    to: LevelId,
    track: Option<TrackId>,
) -> Answer<Promotion> {
    app.with(move |workspace| workspace.promotion(from, to, track)).await
}

/// All walks from a level to a target, the shortest first.
#[tauri::command]
#[specta::specta]
pub async fn mastery_paths(app: State<'_, App>, from: LevelId, to: LevelId) -> Answer<Vec<MasteryPath>> {
    app.with(move |workspace| workspace.mastery_paths(from, to)).await
}
