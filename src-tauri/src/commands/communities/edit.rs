//! Communities, people, memberships and services: adding, editing, moving, removing.

use guild_core::communities::{NewCommunity, NewPerson, OrganisationEdit, Part};
use guild_model::communities::Importance;
use guild_model::{CommunityId, MembershipId, NeedId, OfferId, PersonId};
use tauri::State;

use crate::app::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn add_community(app: State<'_, App>, community: NewCommunity) -> Answer<CommunityId> {
    app.with(move |workspace| workspace.add_community(&community)).await
}

#[tauri::command]
#[specta::specta]
pub async fn move_communities(
    app: State<'_, App>,
    communities: Vec<CommunityId>,
    home: Option<CommunityId>,
) -> Answer<()> {
    app.with(move |workspace| workspace.move_communities(&communities, home)).await
}

#[tauri::command]
#[specta::specta]
pub async fn set_parents(app: State<'_, App>, community: CommunityId, parents: Vec<CommunityId>) -> Answer<()> {
    app.with(move |workspace| workspace.set_parents(community, &parents)).await
}

#[tauri::command]
#[specta::specta]
pub async fn merge_communities(app: State<'_, App>, into: CommunityId, from: Vec<CommunityId>) -> Answer<()> {
    app.with(move |workspace| workspace.merge_communities(into, &from)).await
}

#[tauri::command]
#[specta::specta]
pub async fn split_community(
    app: State<'_, App>,
    community: CommunityId,
    parts: Vec<Part>,
) -> Answer<Vec<CommunityId>> {
    app.with(move |workspace| workspace.split_community(community, &parts)).await
}

#[tauri::command]
#[specta::specta]
pub async fn retire_communities(app: State<'_, App>, communities: Vec<CommunityId>, ended: String) -> Answer<()> {
    app.with(move |workspace| workspace.retire_communities(&communities, &ended)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_communities(app: State<'_, App>, communities: Vec<CommunityId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_communities(&communities)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_people(app: State<'_, App>, people: Vec<NewPerson>) -> Answer<Vec<PersonId>> {
    app.with(move |workspace| workspace.add_people(&people)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_people(app: State<'_, App>, people: Vec<PersonId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_people(&people)).await
}

/// Cannot be undone: the history goes with it, and the backups that Guildhall made. Answers with the copies in the same
/// folder that still hold the person.
#[tauri::command]
#[specta::specta]
pub async fn forget_person(app: State<'_, App>, person: PersonId) -> Answer<Vec<String>> {
    let copies = app.with(move |workspace| workspace.forget_person(person)).await?;
    Ok(copies.iter().map(|copy| copy.display().to_string()).collect())
}

#[tauri::command]
#[specta::specta]
pub async fn add_memberships(
    app: State<'_, App>,
    community: CommunityId,
    people: Vec<String>,
    role: String,
) -> Answer<Vec<MembershipId>> {
    app.with(move |workspace| workspace.add_memberships(community, &people, &role)).await
}

#[tauri::command]
#[specta::specta]
pub async fn end_memberships(app: State<'_, App>, memberships: Vec<MembershipId>, until: String) -> Answer<()> {
    app.with(move |workspace| workspace.end_memberships(&memberships, &until)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_memberships(app: State<'_, App>, memberships: Vec<MembershipId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_memberships(&memberships)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_offer(
    app: State<'_, App>,
    community: CommunityId,
    service: String,
    kind: String,
    detail: String,
) -> Answer<OfferId> {
    app.with(move |workspace| workspace.add_offer(community, &service, &kind, &detail)).await
}

#[tauri::command]
#[specta::specta]
pub async fn add_need(
    app: State<'_, App>,
    community: CommunityId,
    service: String,
    kind: String,
    provider: Option<CommunityId>,
    importance: Option<Importance>,
) -> Answer<NeedId> {
    app.with(move |workspace| workspace.add_need(community, &service, &kind, provider, importance)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_offers(app: State<'_, App>, offers: Vec<OfferId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_offers(&offers)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_needs(app: State<'_, App>, needs: Vec<NeedId>) -> Answer<()> {
    app.with(move |workspace| workspace.remove_needs(&needs)).await
}

#[tauri::command]
#[specta::specta]
pub async fn edit_organisation(app: State<'_, App>, edits: Vec<OrganisationEdit>) -> Answer<()> {
    app.with(move |workspace| workspace.edit_organisation(&edits)).await
}
