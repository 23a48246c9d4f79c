//! Writing files for others.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use guild_core::communities::{ExportProfile, MapExport, MapShown};
use guild_core::pack::{Decided, HandedOut, MentionChoice, PackDraft, PackRequest};
use guild_core::people::{TeamExport, TeamFilter};
use guild_core::{Unprinted, UnprintedNames};
use guild_model::{FrameworkId, LevelId, PersonId, TrackId};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;

use crate::app::{Answer, App};
use crate::settings::Language;

/// Writes the matrix; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_matrix(app: State<'_, App>, framework: FrameworkId, path: String) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_matrix(framework, &PathBuf::from(path), language)).await
}

/// Writes what a step asks and gives, with the words around it in `language`; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_criteria(
    app: State<'_, App>,
    from: Option<LevelId>,
    to: LevelId,
    track: Option<TrackId>,
    language: Language,
    path: String,
) -> Answer<Unprinted> {
    let language = language.code();
    app.with(move |workspace| workspace.export_criteria(from, to, track, &PathBuf::from(path), language)).await
}

/// How the map is written.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MapFile {
    pub profile: ExportProfile,
    /// Pixels of a PNG for each unit, 1 to 3.
    pub scale: u8,
    /// A PDF on A4 sheets instead of one page.
    pub is_tiled: bool,
    /// What the window shows; everything without it.
    pub shown: Option<MapShown>,
}

/// Writes the map with its legend; the ending of `path` says the format. Answers what it shows as empty boxes.
#[tauri::command]
#[specta::specta]
pub async fn export_map(app: State<'_, App>, file: MapFile, path: String) -> Answer<UnprintedNames> {
    let language = app.language().code();
    app.with(move |workspace| {
        let MapFile { profile, scale, is_tiled, shown } = file;
        let wanted = MapExport { profile, scale, is_tiled, language, shown: shown.as_ref() };
        workspace.export_map(&PathBuf::from(path), wanted)
    })
    .await
}

/// Writes communities, people, memberships and services; the ending of `path` says the format. Where it is a folder,
/// four CSV files go into it, in the place of any that are called so.
#[tauri::command]
#[specta::specta]
pub async fn export_organisation(
    app: State<'_, App>,
    profile: ExportProfile,
    path: String,
    is_folder: bool,
) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| {
        let path = PathBuf::from(path);
        // With nothing behind its last separator a path is that of a folder.
        let to = if is_folder { path.join("") } else { path };
        workspace.export_organisation(&to, profile, language)
    })
    .await
}

/// The files of a folder that the CSV files of an organisation would replace.
#[tauri::command]
#[specta::specta]
pub async fn files_in_the_way(app: State<'_, App>, folder: String) -> Answer<Vec<String>> {
    app.work(move |_| Ok(guild_core::csv_files_in(&PathBuf::from(folder)))).await
}

/// Writes the measures of communities, people and links; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_measures(app: State<'_, App>, profile: ExportProfile, path: String) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_measures(&PathBuf::from(path), profile, language)).await
}

/// Writes what is noteworthy; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_findings(app: State<'_, App>, profile: ExportProfile, path: String) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_findings(&PathBuf::from(path), profile, language)).await
}

/// Writes the team's matrix and findings, for the lead, with the words around them in `language`; `filter` as the view
/// shows it. The ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_team(
    app: State<'_, App>,
    framework: FrameworkId,
    filter: TeamFilter,
    profile: ExportProfile,
    today: NaiveDate,
    language: Language,
    path: String,
) -> Answer<()> {
    let language = language.code();
    app.with(move |workspace| {
        let wanted = TeamExport { framework, filter, profile, today, language };
        workspace.export_team(&wanted, &PathBuf::from(path))
    })
    .await
}

/// Writes every assessment in the skills of a framework, in whichever version; the ending of `path` says the format.
#[tauri::command]
#[specta::specta]
pub async fn export_ratings(
    app: State<'_, App>,
    framework: FrameworkId,
    profile: ExportProfile,
    path: String,
) -> Answer<()> {
    let language = app.language().code();
    app.with(move |workspace| workspace.export_ratings(Some(framework), &PathBuf::from(path), profile, language)).await
}

/// To whom something is handed out, and against what it is read.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PackOf {
    person: PersonId,
    /// The one that is open without it.
    framework: Option<FrameworkId>,
    /// The level; where the person wants to go without it.
    to: Option<LevelId>,
    track: Option<TrackId>,
    today: NaiveDate,
    /// The words around the content; the window's without it.
    language: Option<Language>,
    /// What is to be done until the next talk; as the last pack says without it.
    plan: Option<String>,
}

impl PackOf {
    fn request<'r>(&'r self, stale_months: u32, window: Language, decided: Decided<'r>) -> PackRequest<'r> {
        let Self { person, framework, to, track, today, language, ref plan } = *self;
        let language = language.unwrap_or(window).code();
        let plan = plan.as_deref();
        PackRequest { person, framework, to, track, today, stale_months, language, plan, decided }
    }
}

/// What would be handed out to one person, and whom what was written names. Writes nothing.
#[tauri::command]
#[specta::specta]
pub async fn pack_draft(app: State<'_, App>, of: PackOf) -> Answer<PackDraft> {
    let language = app.language();
    app.with(move |workspace| {
        let stale_months = workspace.thresholds()?.stale_months;
        workspace.pack_draft(&of.request(stale_months, language, Decided::Nothing))
    })
    .await
}

/// Writes what is handed out to one person and answers what the check of the finished file found; the ending of `path`
/// says the format. Nothing is written where it names anyone else.
///
/// * `choices`: what becomes of each of the mentions in the draft that are not sure, by their ids.
#[tauri::command]
#[specta::specta]
pub async fn export_person(
    app: State<'_, App>,
    of: PackOf,
    path: String,
    choices: BTreeMap<String, MentionChoice>,
) -> Answer<HandedOut> {
    let language = app.language();
    app.with(move |workspace| {
        let stale_months = workspace.thresholds()?.stale_months;
        let request = of.request(stale_months, language, Decided::Each(&choices));
        workspace.export_person(&request, &PathBuf::from(path))
    })
    .await
}
