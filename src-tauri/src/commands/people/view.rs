//! The views of a team and of one person.

use chrono::NaiveDate;
use guild_core::people::{
    AskedSkillView, PersonView, Roster, STALE_MONTHS, TeamFilter, TeamFindingsView, TeamView, Who,
};
use guild_model::people::{Due, Facet, TeamThresholds};
use guild_model::{CommunityId, FrameworkId, LevelId, PersonId, TrackId};
use tauri::State;

use crate::app::{Answer, App};

/// The heat map; `stale_months` without a value means the usual number.
#[tauri::command]
#[specta::specta]
pub async fn team_view(
    app: State<'_, App>,
    framework: FrameworkId,
    filter: TeamFilter,
    who: Who,
    what: Facet,
    today: NaiveDate,
    stale_months: Option<u32>,
) -> Answer<TeamView> {
    let months = stale_months.unwrap_or(STALE_MONTHS);
    app.with(move |workspace| workspace.team_view(framework, &filter, who, what, today, months)).await
}

/// One person against the ladder; without `to` against their target.
#[tauri::command]
#[specta::specta]
pub async fn person_view(
    app: State<'_, App>,
    person: PersonId,
    framework: Option<FrameworkId>,
    to: Option<LevelId>,
    track: Option<TrackId>,
    today: NaiveDate,
    stale_months: Option<u32>,
) -> Answer<PersonView> {
    let months = stale_months.unwrap_or(STALE_MONTHS);
    app.with(move |workspace| workspace.person_view(person, framework, to, track, today, months)).await
}

/// What is noteworthy in a team; without thresholds by the usual ones, which the answer names.
#[tauri::command]
#[specta::specta]
pub async fn team_findings(
    app: State<'_, App>,
    framework: FrameworkId,
    filter: TeamFilter,
    thresholds: Option<TeamThresholds>,
    today: NaiveDate,
) -> Answer<TeamFindingsView> {
    app.with(move |workspace| workspace.team_findings(framework, &filter, thresholds, today)).await
}

/// Everybody, and who has no place on the ladder yet.
#[tauri::command]
#[specta::specta]
pub async fn roster(app: State<'_, App>, framework: FrameworkId) -> Answer<Roster> {
    app.with(move |workspace| workspace.roster(framework)).await
}

/// What communities ask for, and who covers it.
#[tauri::command]
#[specta::specta]
pub async fn asked_skills(
    app: State<'_, App>,
    framework: FrameworkId,
    community: Option<CommunityId>,
) -> Answer<Vec<AskedSkillView>> {
    app.with(move |workspace| workspace.asked_skills(framework, community)).await
}

/// What is due within so many days, what is overdue included.
#[tauri::command]
#[specta::specta]
pub async fn due_soon(app: State<'_, App>, today: NaiveDate, days: u32) -> Answer<Vec<Due>> {
    app.with(move |workspace| workspace.due_soon(today, days)).await
}
