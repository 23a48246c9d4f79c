//! `guild export`: one file, or none where it is refused.

use crate::arguments::{ExportArguments, ExportKind, OthersChoice, Profile};
use crate::output::say;
use guild_core::communities::{ExportProfile, MapExport};
use guild_core::find::{find_level, find_track, level_before, refuse_no_way, refuse_other_path};
use guild_core::pack::{Decided, MentionChoice, PackRequest};
use guild_core::people::{TeamExport, TeamFilter, today};
use guild_core::{Error, Workspace};
use guild_model::{FrameworkId, LevelId, PersonId, TrackId};
use std::path::Path;

/// How large a .png is where nobody says so.
const SCALE: u8 = 2;

pub fn run(given: &ExportArguments) -> Result<(), Error> {
    let ExportArguments { workspace, what, to, framework, language, profile, scale, tiles, .. } = given;
    // What is handed out to a person is remembered; everything else leaves the workspace as it is.
    let mut open =
        if *what == ExportKind::Person { to_hand_out(workspace)? } else { Workspace::open_to_read(workspace)? };
    match what {
        ExportKind::Matrix => {
            let framework = open.find_framework(framework.as_deref())?;
            open.export_matrix(framework, to, language)?;
        }
        ExportKind::Organisation => open.export_organisation(to, shown(*profile), language)?,
        ExportKind::Map => {
            let (profile, is_tiled) = (shown(*profile), tiles.is_some());
            let wanted = MapExport { profile, scale: scale.unwrap_or(SCALE), is_tiled, language, shown: None };
            warn(to, open.export_map(to, wanted)?.sentence());
        }
        ExportKind::Measures => open.export_measures(to, shown(*profile), language)?,
        ExportKind::Findings => open.export_findings(to, shown(*profile), language)?,
        ExportKind::Criteria => criteria(&mut open, given)?,
        ExportKind::Person => person(&mut open, given)?,
        ExportKind::Ratings => {
            let framework = framework.as_deref().map(|name| open.find_framework(Some(name))).transpose()?;
            open.export_ratings(framework, to, shown(*profile), language)?;
        }
        ExportKind::Team => team(&mut open, given)?,
    }
    say(&format!("{}: written", to.display()));
    open.close()
}

/// What a promotion asks for.
fn criteria(open: &mut Workspace, given: &ExportArguments) -> Result<(), Error> {
    let ExportArguments { to, level, from_level, track, framework, language, .. } = given;
    let level = level.as_deref().unwrap_or_default();
    let framework = open.find_framework_with_level(framework.as_deref(), level)?;
    let matrix = open.matrix(framework)?;
    let track = track.as_deref().map(|t| find_track(&matrix, t)).transpose()?;
    let level = find_level(&matrix, level, track)?;
    let from = match from_level {
        Some(from) => Some(find_level(&matrix, from, None)?),
        None => level_before(&matrix, level)?,
    };
    if let Some(from) = from {
        refuse_no_way(&matrix, from, level)?;
    }
    if let Some(track) = track {
        refuse_other_path(&matrix, level, track)?;
    }
    let unprinted = open.export_criteria(from, level, track, to, language)?;
    warn(to, unprinted.sentence());
    Ok(())
}

/// What is handed out to one person.
fn person(open: &mut Workspace, given: &ExportArguments) -> Result<(), Error> {
    let ExportArguments { to, level, track, person, framework, language, others, plan, .. } = given;
    let person = open.find_person(person.as_deref().unwrap_or_default())?;
    let read = Ladder { framework: framework.as_deref(), level: level.as_deref(), track: track.as_deref() };
    let (framework, level, track) = read.find(open, person)?;
    let stale_months = open.thresholds()?.stale_months;
    let decided = match others {
        None => Decided::Nothing,
        Some(OthersChoice::LeaveOut) => Decided::All(MentionChoice::LeaveOut),
        Some(OthersChoice::Keep) => Decided::All(MentionChoice::Keep),
    };
    let (today, plan) = (today(), plan.as_deref());
    let request = PackRequest { person, framework, to: level, track, today, stale_months, language, plan, decided };
    let handed = open.export_person(&request, to)?;
    for mention in &handed.mentions {
        let what = if mention.choice == Some(MentionChoice::Keep) { "let stand" } else { "left out" };
        say(&format!("{what}: {}", mention.told()));
    }
    handed.check.sentences().iter().for_each(|sentence| say(sentence));
    warn(to, handed.unprinted.sentence());
    if let Some(not_kept) = handed.not_kept {
        let why = not_kept.cause;
        say(&format!("the workspace does not remember this pack: {why}; the next one cannot say what changed"));
    }
    Ok(())
}

/// The team's matrix, for the lead only.
fn team(open: &mut Workspace, given: &ExportArguments) -> Result<(), Error> {
    let ExportArguments { to, track, community, framework, language, profile, .. } = given;
    let framework = open.find_framework(framework.as_deref())?;
    let community = community.as_deref().map(|name| open.find_community(name)).transpose()?;
    let matrix = open.matrix(framework)?;
    let track = track.as_deref().map(|t| find_track(&matrix, t)).transpose()?;
    let filter = TeamFilter { community, track, area: None };
    let request = TeamExport { framework, filter, profile: shown(*profile), today: today(), language };
    open.export_team(&request, to)
}

/// Says what of a file could not be printed.
fn warn(to: &Path, unprinted: Option<String>) {
    if let Some(sentence) = unprinted {
        say(&format!("{}: {sentence}", to.display()));
    }
}

/// Open to write, so that what is handed out is remembered; to read where somebody else writes or nobody may.
fn to_hand_out(workspace: &Path) -> Result<Workspace, Error> {
    match Workspace::open(workspace) {
        Err(error) if matches!(error.kind(), "in_use" | "read_only") => Workspace::open_to_read(workspace),
        other => other,
    }
}

fn shown(profile: Profile) -> ExportProfile {
    match profile {
        Profile::Full => ExportProfile::Full,
        Profile::Pseudonyms => ExportProfile::Pseudonyms,
        Profile::Structure => ExportProfile::Structure,
    }
}

/// The framework, the level and the path that were named.
type OnLadder = (Option<FrameworkId>, Option<LevelId>, Option<TrackId>);

/// What of a ladder is named.
pub struct Ladder<'a> {
    pub framework: Option<&'a str>,
    pub level: Option<&'a str>,
    pub track: Option<&'a str>,
}

impl Ladder<'_> {
    /// The framework, level and path for one person; a level is looked for where the person stands.
    pub fn find(&self, open: &mut Workspace, person: PersonId) -> Result<OnLadder, Error> {
        let mut framework = self.framework.map(|name| open.find_framework(Some(name))).transpose()?;
        if framework.is_none() && (self.level.is_some() || self.track.is_some()) {
            let months = open.thresholds()?.stale_months;
            framework = Some(open.person_view(person, None, None, None, today(), months)?.framework.id);
        }
        let Some(id) = framework else { return Ok((None, None, None)) };
        let matrix = open.matrix(id)?;
        let path = self.track.map(|name| find_track(&matrix, name)).transpose()?;
        let to = self.level.map(|name| find_level(&matrix, name, path)).transpose()?;
        if let Some(path) = path {
            let months = open.thresholds()?.stale_months;
            let read = open.person_view(person, framework, to, Some(path), today(), months)?.to;
            // A path that the level is not on would be passed over in silence.
            read.map_or(Ok(()), |level| refuse_other_path(&matrix, level.id, path))?;
        }
        Ok((framework, to, path))
    }
}
