//! A new framework with everything it begins with, as one change.

use super::edit::{ScalePointEdit, scale};
use super::structure::{push_level, push_skills, push_step};
use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_model::mastery::rules;
use guild_model::mastery::{Area, Matrix, StepKind, Track, TrackKind};
use guild_model::{AreaId, FrameworkId, Key, LevelId, Text, TrackId};
use serde::{Deserialize, Serialize};

/// What a framework begins with; the words are the person's own language's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Outline {
    /// What the framework is called; never blank.
    pub name: String,
    /// The trunk first; the other tracks begin above its last level.
    pub tracks: Vec<TrackOutline>,
    /// The points by which its skills are rated; none means that any rating is taken as it stands.
    pub scale: Vec<ScalePointEdit>,
    /// The name of its first area; never blank.
    pub area: String,
    /// The names of its first skills, all in that area.
    pub skills: Vec<String>,
}

/// A line of growth with its levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TrackOutline {
    /// What it is called; never blank.
    pub name: String,
    /// Which of the paths it is.
    pub kind: TrackKind,
    /// Names of its levels, the lowest first.
    pub levels: Vec<String>,
}

impl Workspace {
    /// Makes a framework from an outline: promotions lead up the trunk and from its last level up each other track;
    /// the last level of each path is marked as its top.
    ///
    /// Errors: a name that is empty or too long, a value that the scale has twice.
    pub fn start_framework(&mut self, outline: &Outline) -> Result<FrameworkId, Error> {
        let named = name("the framework's name", &outline.name)?;
        let mut framework = self.fresh_framework(&named)?;
        framework.scale = scale(&outline.scale, None)?;
        let mut matrix = Matrix::empty(framework);
        fill(&mut matrix, outline)?;
        matrix.sort();
        rules::check(&matrix)?;
        guild_analysis::mastery::check(&matrix)?;
        let id = matrix.framework.id;
        let label = |(): &()| (Op::AddFramework, Some(named.to_string()), 1);
        self.change(label, |tables| Ok(tables.save_matrix(&matrix)?))?;
        Ok(id)
    }
}

fn fill(matrix: &mut Matrix, outline: &Outline) -> Result<(), Error> {
    let framework = matrix.framework.id;
    let mut fork: Option<(LevelId, u32)> = None;
    let mut tops: Vec<LevelId> = Vec::new();
    for (position, track) in outline.tracks.iter().enumerate() {
        let named = name("the track's name", &track.name)?;
        let key = Key::from_name(&named, |key| matrix.tracks.iter().any(|t| t.key.as_str() == key));
        let (id, position) = (TrackId::new(), position as u32);
        let (kind, marker) = (track.kind, None);
        matrix.tracks.push(Track { id, framework, key, name: named, kind, position, marker, origin: None });
        let mut below = fork;
        for level in &track.levels {
            let named = name("the level's name", level)?;
            let key = Key::from_name(&named, |key| matrix.levels.iter().any(|l| l.key.as_str() == key));
            let (level, rank) = (LevelId::new(), below.map_or(0, |(_, rank)| rank + 1));
            push_level(matrix, level, id, key, &named, rank);
            if let Some((below, _)) = below {
                push_step(matrix, below, level, StepKind::Promotion);
            }
            below = Some((level, rank));
        }
        if kind == TrackKind::Trunk {
            fork = below;
        }
        tops.extend(below.map(|(level, _)| level));
    }
    // The trunk's last level is no end where paths lead on from it.
    let onward: Vec<LevelId> = matrix.steps.iter().map(|step| step.from).collect();
    let is_top = |level: &LevelId| tops.contains(level) && !onward.contains(level);
    matrix.levels.iter_mut().filter(|level| is_top(&level.id)).for_each(|level| level.top = true);
    let named = name("the area's name", &outline.area)?;
    let (area, key) = (AreaId::new(), Key::from_name(&named, |_| false));
    let (description, origin) = (Text::default(), None);
    matrix.areas.push(Area { id: area, framework, key, name: named, description, position: 0, origin });
    let skills = outline.skills.iter().map(|skill| name("the skill's name", skill)).collect::<Result<Vec<_>, _>>()?;
    push_skills(matrix, Some(area), &skills);
    matrix.skills.iter_mut().enumerate().for_each(|(n, skill)| skill.position = n as u32);
    Ok(())
}
