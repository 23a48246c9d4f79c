//! Tracks, levels, steps, areas and skills: adding, moving, removing.

use guild_core::mastery::{MatrixEdit, PastedSkill};
use guild_model::mastery::{StepKind, TrackKind};
use guild_model::{AreaId, FrameworkId, LevelId, SkillId, StepId, TrackId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn add_track(
    app: State<'_, App>,
    framework: FrameworkId,
    name: String,
    kind: TrackKind,
    position: u32,
) -> Answer<TrackId> {
    app.with(move |workspace| workspace.add_track(framework, &name, kind, position)).await
}

#[tauri::command]
#[specta::specta]
pub async fn move_track(app: State<'_, App>, track: TrackId, position: u32) -> Answer<()> {
    app.with(move |workspace| workspace.move_track(track, position)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_track(app: State<'_, App>, track: TrackId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_track(track)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_level(app: State<'_, App>, track: TrackId, name: String, rank: u32) -> Answer<LevelId> {
    app.with(move |workspace| workspace.add_level(track, &name, rank)).await
}

#[tauri::command]
#[specta::specta]
pub async fn move_level(app: State<'_, App>, level: LevelId, track: TrackId, rank: u32) -> Answer<()> {
    app.with(move |workspace| workspace.move_level(level, track, rank)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_level(app: State<'_, App>, level: LevelId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_level(level)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_step(app: State<'_, App>, from: LevelId, to: LevelId, kind: StepKind) -> Answer<StepId> {
    app.with(move |workspace| workspace.add_step(from, to, kind)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_step(app: State<'_, App>, step: StepId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_step(step)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_area(app: State<'_, App>, framework: FrameworkId, name: String, position: u32) -> Answer<AreaId> {
    app.with(move |workspace| workspace.add_area(framework, &name, position)).await
}

#[tauri::command]
#[specta::specta]
pub async fn move_area(app: State<'_, App>, area: AreaId, position: u32) -> Answer<()> {
    app.with(move |workspace| workspace.move_area(area, position)).await
}

/// Its skills stay, without an area.
#[tauri::command]
#[specta::specta]
pub async fn remove_area(app: State<'_, App>, area: AreaId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_area(area)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_skills(
    app: State<'_, App>,
    framework: FrameworkId,
    area: Option<AreaId>,
    names: Vec<String>,
    position: u32,
) -> Answer<Vec<SkillId>> {
    app.with(move |workspace| workspace.add_skills(framework, area, &names, position)).await
}

/// A block pasted beyond the last skill: what fits as edits, the rest as skills; one change.
#[tauri::command]
#[specta::specta]
pub async fn paste_skills(
    app: State<'_, App>,
    framework: FrameworkId,
    area: Option<AreaId>,
    skills: Vec<PastedSkill>,
    edits: Vec<MatrixEdit>,
) -> Answer<Vec<SkillId>> {
    app.with(move |workspace| workspace.paste_skills(framework, area, &skills, &edits)).await
}

#[tauri::command]
#[specta::specta]
pub async fn move_skills(app: State<'_, App>, skills: Vec<SkillId>, area: Option<AreaId>, position: u32) -> Answer<()> {
    app.with(move |workspace| workspace.move_skills(&skills, area, position)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_skills(app: State<'_, App>, skills: Vec<SkillId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_skills(&skills)).await
}
