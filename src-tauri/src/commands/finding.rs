//! Findings that are set aside with a reason.

use chrono::NaiveDate;
use guild_model::{FindingAbout, SetAsideId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn set_findings_aside(
    app: State<'_, App>,
    about: Vec<FindingAbout>,
    reason: String,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> Answer<Vec<SetAsideId>> {
    app.with(move |workspace| workspace.set_findings_aside(&about, &reason, until, today)).await
}

#[tauri::command]
#[specta::specta]
pub async fn take_findings_back(app: State<'_, App>, ids: Vec<SetAsideId>) -> Answer<()> {
    app.with(move |workspace| workspace.take_findings_back(&ids)).await
}
