//! One framework on the screen, and its cells.

use guild_core::mastery::{CriterionView, FrameworkSummary, MatrixEdit, MatrixView, ScalePointEdit};
use guild_model::{ExpectationId, FrameworkId};
use tauri::State;

use crate::app::{Answer, App};

/// All frameworks, by name, then version.
#[tauri::command]
#[specta::specta]
pub async fn frameworks(app: State<'_, App>) -> Answer<Vec<FrameworkSummary>> {
    app.with(|workspace| workspace.frameworks()).await
}

#[tauri::command]
#[specta::specta]
pub async fn matrix_view(app: State<'_, App>, framework: FrameworkId) -> Answer<MatrixView> {
    app.with(move |workspace| workspace.matrix_view(framework)).await
}

/// The criteria of one cell, in order.
#[tauri::command]
#[specta::specta]
pub async fn criteria(app: State<'_, App>, expectation: ExpectationId) -> Answer<Vec<CriterionView>> {
    app.with(move |workspace| workspace.criteria(expectation)).await
}

/// Applies the edits in order, all or none of them.
#[tauri::command]
#[specta::specta]
pub async fn edit_matrix(app: State<'_, App>, framework: FrameworkId, edits: Vec<MatrixEdit>) -> Answer<()> {
    app.with(move |workspace| workspace.edit_matrix(framework, &edits)).await
}

#[tauri::command]
#[specta::specta]
pub async fn set_scale(
    app: State<'_, App>,
    framework: FrameworkId,
    points: Vec<ScalePointEdit>,
    blank_means: Option<String>,
) -> Answer<()> {
    app.with(move |workspace| workspace.set_scale(framework, &points, blank_means.as_deref())).await
}
