//! Recording what is seen of people.

use guild_core::people::{NewAssessment, NewCheckIn, NewStanding};
use guild_model::{AssessmentId, CheckInId, StandingId};
use tauri::State;

use crate::app::{Answer, App};

/// All or none, as one change.
#[tauri::command]
#[specta::specta]
pub async fn record_assessments(app: State<'_, App>, assessments: Vec<NewAssessment>) -> Answer<Vec<AssessmentId>> {
    app.with(move |workspace| workspace.record_assessments(&assessments)).await
}

/// All or none, as one change.
#[tauri::command]
#[specta::specta]
pub async fn record_standings(app: State<'_, App>, standings: Vec<NewStanding>) -> Answer<Vec<StandingId>> {
    app.with(move |workspace| workspace.record_standings(&standings)).await
}

/// Keeps a talk with what was agreed in it.
#[tauri::command]
#[specta::specta]
pub async fn hold_check_in(app: State<'_, App>, check_in: NewCheckIn) -> Answer<CheckInId> {
    app.with(move |workspace| workspace.hold_check_in(&check_in)).await
}
