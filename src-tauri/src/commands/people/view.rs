//! The views of a team and of one person.

use chrono::NaiveDate;
use guild_core::people::{AskedSkillView, PersonView, PlaceView, Roster, TeamFilter, TeamFindingsView, TeamView, Who};
use guild_core::{Error, Workspace};
use guild_model::people::{Due, Facet, TeamThresholds};
use guild_model::{CommunityId, FrameworkId, LevelId, PersonId, TrackId};
use tauri::State;

use crate::app::{Answer, App};

/// The heat map; `stale_months` without a value means that of the workspace's thresholds.
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
    app.with(move |workspace| {
        let months = stale_after(workspace, stale_months)?;
        workspace.team_view(framework, &filter, who, what, today, months)
    })
    .await
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
    app.with(move |workspace| {
        let months = stale_after(workspace, stale_months)?;
        workspace.person_view(person, framework, to, track, today, months)
    })
    .await
}

fn stale_after(workspace: &Workspace, months: Option<u32>) -> Result<u32, Error> {
    months.map_or_else(|| Ok(workspace.thresholds()?.stale_months), Ok)
}

/// What is noteworthy in a team; without thresholds by those of the workspace. The answer names them.
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

/// From which numbers on something in a team is noteworthy: those that were set, else the usual ones.
#[tauri::command]
#[specta::specta]
pub async fn team_thresholds(app: State<'_, App>, framework: FrameworkId) -> Answer<TeamThresholds> {
    app.with(move |workspace| workspace.team_thresholds(framework)).await
}

/// Without thresholds the usual ones hold again.
#[tauri::command]
#[specta::specta]
pub async fn set_team_thresholds(
    app: State<'_, App>,
    framework: FrameworkId,
    thresholds: Option<TeamThresholds>,
) -> Answer<()> {
    app.with(move |workspace| workspace.set_team_thresholds(framework, thresholds.as_ref())).await
}

/// Where a person stands on a ladder and wants to go.
#[tauri::command]
#[specta::specta]
pub async fn place_view(app: State<'_, App>, person: PersonId, framework: FrameworkId) -> Answer<Option<PlaceView>> {
    app.with(move |workspace| workspace.place_view(person, framework)).await
}

/// Everybody, and who has no place on the ladder yet.
#[tauri::command]
#[specta::specta]
pub async fn roster(app: State<'_, App>, framework: FrameworkId) -> Answer<Roster> {
    app.with(move |workspace| workspace.roster(framework)).await
}

/// Whether the workspace has the person.
#[tauri::command]
#[specta::specta]
pub async fn has_person(app: State<'_, App>, person: PersonId) -> Answer<bool> {
    app.with(move |workspace| workspace.has_person(person)).await
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

/// What is due within so many days, what is overdue included; without a number within that of the thresholds.
#[tauri::command]
#[specta::specta]
pub async fn due_soon(app: State<'_, App>, today: NaiveDate, days: Option<u32>) -> Answer<Vec<Due>> {
    app.with(move |workspace| {
        let days = days.map_or_else(|| Ok::<_, Error>(workspace.thresholds()?.due_days), Ok)?;
        workspace.due_soon(today, days)
    })
    .await
}
