//! Where people stand and want to go, and what communities ask for.

use guild_model::{AskedSkillId, CommunityId, FrameworkId, LevelId, PartialDate, PersonId, PlaceId, Rating, SkillId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn place_person(
    app: State<'_, App>,
    person: PersonId,
    level: LevelId,
    since: Option<PartialDate>,
) -> Answer<PlaceId> {
    app.with(move |workspace| workspace.place_person(person, level, since)).await
}

/// As `place_person`, several people as one change.
#[tauri::command]
#[specta::specta]
pub async fn place_people(
    app: State<'_, App>,
    people: Vec<PersonId>,
    level: LevelId,
    since: Option<PartialDate>,
) -> Answer<Vec<PlaceId>> {
    app.with(move |workspace| workspace.place_people(&people, level, since)).await
}

/// Takes a person off a ladder; what was said of them stays.
#[tauri::command]
#[specta::specta]
pub async fn remove_place(app: State<'_, App>, person: PersonId, framework: FrameworkId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_place(person, framework)).await
}

/// Without a target the one there was is taken away.
#[tauri::command]
#[specta::specta]
pub async fn set_target(
    app: State<'_, App>,
    person: PersonId,
    framework: FrameworkId,
    target: Option<LevelId>,
    date: Option<PartialDate>,
) -> Answer<()> {
    app.with(move |workspace| workspace.set_target(person, framework, target, date)).await
}

#[tauri::command]
#[specta::specta]
pub async fn set_mentor(
    app: State<'_, App>,
    person: PersonId,
    framework: FrameworkId,
    mentor: Option<PersonId>,
) -> Answer<()> {
    app.with(move |workspace| workspace.set_mentor(person, framework, mentor)).await
}

/// Where the person wants to go, and what stands in the way.
#[tauri::command]
#[specta::specta]
pub async fn set_ambition(
    app: State<'_, App>,
    person: PersonId,
    framework: FrameworkId,
    ambition: String,
    blockers: String,
) -> Answer<()> {
    app.with(move |workspace| workspace.set_ambition(person, framework, &ambition, &blockers)).await
}

#[tauri::command]
#[specta::specta]
pub async fn ask_skill(
    app: State<'_, App>,
    community: CommunityId,
    skill: SkillId,
    rating: Option<Rating>,
    people: u32,
) -> Answer<AskedSkillId> {
    app.with(move |workspace| workspace.ask_skill(community, skill, rating, people)).await
}

#[tauri::command]
#[specta::specta]
pub async fn edit_asked_skill(
    app: State<'_, App>,
    asked_skill: AskedSkillId,
    rating: Option<Rating>,
    people: u32,
) -> Answer<()> {
    app.with(move |workspace| workspace.edit_asked_skill(asked_skill, rating, people)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_asked_skill(app: State<'_, App>, asked_skill: AskedSkillId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_asked_skill(asked_skill)).await
}
