//! What the map answers.

use guild_core::communities::{
    CommunityFinding, LeavingRow, MeasuresView, OverlapView, ServiceMatrixView, WithoutView,
};
use guild_model::communities::Thresholds;
use guild_model::{CommunityId, PersonId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn measures(app: State<'_, App>) -> Answer<MeasuresView> {
    app.with(guild_core::Workspace::measures).await
}

/// What changes if these people leave.
#[tauri::command]
#[specta::specta]
pub async fn without(app: State<'_, App>, people: Vec<PersonId>) -> Answer<WithoutView> {
    app.with(move |workspace| workspace.without(&people)).await
}

/// Everybody whose leaving would break something, the most first.
#[tauri::command]
#[specta::specta]
pub async fn leaving(app: State<'_, App>) -> Answer<Vec<LeavingRow>> {
    app.with(guild_core::Workspace::leaving).await
}

/// How communities overlap; without any, the largest.
#[tauri::command]
#[specta::specta]
pub async fn overlap(app: State<'_, App>, communities: Vec<CommunityId>, at_most: u32) -> Answer<OverlapView> {
    app.with(move |workspace| workspace.overlap(&communities, at_most)).await
}

#[tauri::command]
#[specta::specta]
pub async fn people_in_all(app: State<'_, App>, communities: Vec<CommunityId>) -> Answer<Vec<PersonId>> {
    app.with(move |workspace| workspace.people_in_all(&communities)).await
}

#[tauri::command]
#[specta::specta]
pub async fn service_matrix(app: State<'_, App>) -> Answer<ServiceMatrixView> {
    app.with(guild_core::Workspace::service_matrix).await
}

#[tauri::command]
#[specta::specta]
pub async fn community_findings(app: State<'_, App>) -> Answer<Vec<CommunityFinding>> {
    app.with(guild_core::Workspace::community_findings).await
}

#[tauri::command]
#[specta::specta]
pub async fn thresholds(app: State<'_, App>) -> Answer<Thresholds> {
    app.with(|workspace| workspace.thresholds()).await
}

#[tauri::command]
#[specta::specta]
pub async fn set_thresholds(app: State<'_, App>, thresholds: Thresholds) -> Answer<()> {
    app.with(move |workspace| workspace.set_thresholds(thresholds)).await
}
