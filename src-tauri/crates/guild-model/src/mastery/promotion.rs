//! What a step asks and gives: the criteria of the next level, read for one path.

use super::criterion::strip_all_bullets;
use super::{
    Criterion, CriterionKind, Degree, Expectation, Freedom, FreedomKind, Level, Matrix, Scale, Track, TrackKind,
};
use crate::{LevelId, Name, Rating, SkillId, Text, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is expected at a level, of one path only, and what is new against the level before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Promotion {
    /// What the matrix is called.
    pub framework: Name,
    /// Which of its versions is read.
    pub version: u32,
    /// The path it is read for: criteria of other paths are left out.
    pub path: Name,
    /// The level it starts from; `None` where the target is the first level of all.
    pub from: Option<LevelHead>,
    /// The level that is aimed at.
    pub to: LevelHead,
    /// What the level reaches now and reached before.
    pub scope: Change,
    /// All four, in the order of [`FreedomKind::ALL`].
    pub freedoms: Vec<FreedomChange>,
    /// What comes and what stays of the responsibilities.
    pub responsibilities: ResponsibilityChange,
    /// Areas in the order of the matrix; skills without an area come first, under `None`.
    pub areas: Vec<PromotionArea>,
    /// What must not be seen, apart from what is to be reached.
    pub misfits: Vec<Misfit>,
}

/// What of a level a heading or a line of a document says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct LevelHead {
    /// In the version of the framework that is read.
    pub id: LevelId,
    /// As people call the level.
    pub name: Name,
    /// The name of the track that it stands on.
    pub track: Name,
    /// Which path the track is.
    pub track_kind: TrackKind,
    /// From 0, within the track.
    pub rank: u32,
}

/// A text at the level before and at the level itself; empty where it says nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Change {
    /// At the level before; empty where there is none.
    pub before: Text,
    /// At the level itself, or at the nearest below it that says something.
    pub after: Text,
}

/// One of the freedoms at the level before and at the level itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct FreedomChange {
    /// Which of the four.
    pub kind: FreedomKind,
    /// At the level before, in words; empty where it says nothing or there is none.
    pub before: Text,
    /// At the level itself, in words, or at the nearest between that says something.
    pub after: Text,
    /// How much the level before leaves to the person; `None` where it does not say.
    pub degree_before: Option<Degree>,
    /// How much the level leaves to the person; `None` where it does not say.
    pub degree_after: Option<Degree>,
}

/// How a freedom goes on from one level to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// More is left to the person than before, or something is said where nothing was.
    Gained,
    /// The same words, and no other degree.
    Kept,
    /// Other words, and no degrees by which to tell whether they leave more or less.
    Changed,
    /// Less is left to the person than before.
    Shrunk,
}

impl FreedomChange {
    /// Degrees decide where both levels have one; words where they do not.
    pub fn turn(&self) -> Turn {
        if let (Some(before), Some(after)) = (self.degree_before, self.degree_after)
            && before != after
        {
            return if after > before { Turn::Gained } else { Turn::Shrunk };
        }
        if self.said() && !self.said_before() {
            Turn::Gained
        } else if crate::text::fold(self.before.as_str()) == crate::text::fold(self.after.as_str()) {
            Turn::Kept
        } else {
            Turn::Changed
        }
    }

    /// More is left to the person than before, or something is said where nothing was.
    pub fn gained(&self) -> bool {
        self.turn() == Turn::Gained
    }

    /// The level says something of this freedom, in words or as a degree.
    pub fn said(&self) -> bool {
        !self.after.is_empty() || self.degree_after.is_some()
    }

    /// The level before says something of it.
    pub fn said_before(&self) -> bool {
        !self.before.is_empty() || self.degree_before.is_some()
    }
}

/// The responsibilities of a level, one a text and without bullets, against those of the level before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ResponsibilityChange {
    /// Those that the level before did not have.
    pub gained: Vec<Text>,
    /// Those that stay.
    pub kept: Vec<Text>,
}

/// The skills of one area of which the step asks something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionArea {
    /// The heading; `None` for skills without an area.
    pub name: Option<Name>,
    /// In the order of the matrix, never empty.
    pub skills: Vec<PromotionSkill>,
}

/// What a step asks of one skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionSkill {
    /// In the version of the framework that is read.
    pub id: SkillId,
    /// What the skill is called.
    pub name: Name,
    /// What the skill means; may be empty.
    pub description: Text,
    /// The least rating at the level, and the one before.
    pub rating: Option<Rating>,
    /// The least rating at the level before; `None` where none was asked, or there is no level before.
    pub rating_before: Option<Rating>,
    /// The words of the ratings, where the scale has some.
    pub rating_word: Option<Name>,
    /// The word of `rating_before`; `None` where the scale has none for it.
    pub rating_before_word: Option<Name>,
    /// Required criteria and examples, in order; no misfits.
    pub criteria: Vec<PromotionCriterion>,
}

/// One sentence of what a step asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionCriterion {
    /// Its words, without bullet and marker.
    pub text: Text,
    /// An example shows what is meant; it need not be met.
    pub example: bool,
    /// Not asked of this person, in these words, at the level before.
    pub new: bool,
    /// The people it speaks to, where the sheet marks them, such as `PM`; `None` for everyone.
    pub audience: Option<Name>,
    /// The least rating for this criterion alone, and its word.
    pub rating: Option<Rating>,
    /// The word of `rating`; `None` where there is none, or the scale has no word for it.
    pub rating_word: Option<Name>,
}

/// One sentence of what must not be seen at the level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Misfit {
    /// The skill whose cell says it.
    pub skill: Name,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// The people it speaks to; `None` for everyone.
    pub audience: Option<Name>,
}

/// Reads the matrix for one step, or for several at once.
///
/// * `from`: the level the person stands on, or `None`; `to`: the level she wants to reach.
/// * `between`: the levels that lie on the way from the one to the other, the lowest first; see
///   `guild_analysis::mastery::levels_between`. What is new at them is new for her as well, and follows what `to` says.
/// * `track`: the path she is on, where `to` is of the trunk and holds criteria of several paths; `None` means
///   the track of `to`. A criterion that holds for another track is left out.
/// * Returns `None` when a level or the track is not in the matrix.
/// * Cost: O(skills x levels between x criteria of a cell).
pub fn promotion(
    matrix: &Matrix,
    from: Option<LevelId>,
    between: &[LevelId],
    to: LevelId,
    track: Option<TrackId>,
) -> Option<Promotion> {
    let to = matrix.level(to)?;
    // The level itself, then those below it, the highest first.
    let below = between.iter().rev().filter_map(|id| matrix.level(*id));
    let way: Vec<&Level> = std::iter::once(to).chain(below).collect();
    let from = match from {
        Some(id) => Some(matrix.level(id)?),
        None => None,
    };
    let path = matrix.track(track.unwrap_or(to.track))?;
    let mut areas: Vec<PromotionArea> = Vec::new();
    let mut last_area = None;
    let mut misfits = Vec::new();
    for skill in &matrix.skills {
        let cells: Vec<(&Level, &Expectation)> =
            way.iter().filter_map(|level| Some((*level, matrix.expectation(skill.id, level.id)?))).collect();
        if cells.is_empty() {
            continue;
        }
        let before = from.and_then(|level| matrix.expectation(skill.id, level.id).map(|cell| (level, cell)));
        let asked = Asked::at(matrix, before, path);
        let mut criteria = Vec::new();
        let mut said = BTreeSet::new();
        for (level, cell) in &cells {
            for criterion in matrix.criteria_of(cell.id).filter(|c| c.track.is_none_or(|t| t == path.id)) {
                let is_misfit = criterion.kind == CriterionKind::Misfit || skill.misfit;
                // Of what lies between, what she was asked before is no news, and what is said above is said.
                let is_said = !said.insert(crate::text::fold(criterion.text.as_str()));
                if level.id != to.id && (is_said || !is_misfit && !asked.lacks(criterion)) {
                    continue;
                }
                if is_misfit {
                    misfits.push(Misfit {
                        skill: skill.name.clone(),
                        text: criterion.text.clone(),
                        audience: criterion.audience.clone(),
                    });
                } else {
                    criteria.push(PromotionCriterion {
                        text: criterion.text.clone(),
                        example: criterion.kind == CriterionKind::Example,
                        new: asked.lacks(criterion),
                        audience: criterion.audience.clone(),
                        rating: criterion.rating,
                        rating_word: criterion.rating.and_then(|r| word(&matrix.framework.scale, r)),
                    });
                }
            }
        }
        let rating = cells.iter().find_map(|(_, cell)| cell.rating);
        if criteria.is_empty() && (rating.is_none() || skill.misfit) {
            continue;
        }
        let scale = &matrix.framework.scale;
        let rating_before = before.and_then(|(_, cell)| cell.rating);
        let found = PromotionSkill {
            id: skill.id,
            name: skill.name.clone(),
            description: skill.description.clone(),
            rating,
            rating_before,
            rating_word: rating.and_then(|r| word(scale, r)),
            rating_before_word: rating_before.and_then(|r| word(scale, r)),
            criteria,
        };
        if let Some(area) = areas.last_mut().filter(|_| last_area == Some(skill.area)) {
            area.skills.push(found);
        } else {
            let name = skill.area.and_then(|id| matrix.areas.iter().find(|a| a.id == id)).map(|a| a.name.clone());
            areas.push(PromotionArea { name, skills: vec![found] });
        }
        last_area = Some(skill.area);
    }
    let scope = way.iter().map(|level| &level.scope).find(|scope| !scope.is_empty()).cloned().unwrap_or_default();
    Some(Promotion {
        framework: matrix.framework.name.clone(),
        version: matrix.framework.version,
        path: path.name.clone(),
        from: from.and_then(|level| head(matrix, level)),
        to: head(matrix, to)?,
        scope: Change { before: from.map(|l| l.scope.clone()).unwrap_or_default(), after: scope },
        freedoms: FreedomKind::ALL.iter().map(|&kind| freedom_change(kind, from, &way)).collect(),
        responsibilities: responsibility_change(from, &way),
        areas,
        misfits,
    })
}

/// What the level before asked of the person, in the form by which texts are compared.
struct Asked {
    required: Vec<String>,
    examples: Vec<String>,
}

impl Asked {
    /// A criterion counts as asked when it held for everyone, for the path of the step, or for the track of the
    /// level before, on which the person stood.
    fn at(matrix: &Matrix, before: Option<(&Level, &Expectation)>, path: &Track) -> Self {
        let mut asked = Self { required: Vec::new(), examples: Vec::new() };
        let Some((level, cell)) = before else { return asked };
        let holds = |c: &Criterion| c.track.is_none_or(|t| t == path.id || t == level.track);
        for criterion in matrix.criteria_of(cell.id).filter(|c| holds(c)) {
            let text = crate::text::fold(criterion.text.as_str());
            match criterion.kind {
                CriterionKind::Required => asked.required.push(text),
                CriterionKind::Example => asked.examples.push(text),
                CriterionKind::Misfit => {}
            }
        }
        asked
    }

    /// An example that becomes required is new; what was required and becomes an example is not.
    fn lacks(&self, criterion: &Criterion) -> bool {
        let text = crate::text::fold(criterion.text.as_str());
        let known =
            self.required.contains(&text) || criterion.kind == CriterionKind::Example && self.examples.contains(&text);
        !known
    }
}

/// The word of a rating, where the scale has one.
fn word(scale: &Scale, rating: Rating) -> Option<Name> {
    scale.points.iter().find(|p| p.value == rating).and_then(|p| p.word.clone())
}

fn head(matrix: &Matrix, level: &Level) -> Option<LevelHead> {
    let track: &Track = matrix.track(level.track)?;
    Some(LevelHead {
        id: level.id,
        name: level.name.clone(),
        track: track.name.clone(),
        track_kind: track.kind,
        rank: level.rank,
    })
}

/// * `way`: the target first; where it says nothing of a freedom, the nearest level below it does.
fn freedom_change(kind: FreedomKind, from: Option<&Level>, way: &[&Level]) -> FreedomChange {
    let before = from.map(|l| l.freedoms.get(kind));
    let says = |freedom: &&Freedom| !freedom.text.is_empty() || freedom.degree.is_some();
    let after = way.iter().map(|level| level.freedoms.get(kind)).find(says);
    FreedomChange {
        kind,
        before: before.map(|f| f.text.clone()).unwrap_or_default(),
        after: after.map(|f| f.text.clone()).unwrap_or_default(),
        degree_before: before.and_then(|f| f.degree),
        degree_after: after.and_then(|f| f.degree),
    }
}

/// * `way`: the target first. What only levels below it name is gained as well.
fn responsibility_change(from: Option<&Level>, way: &[&Level]) -> ResponsibilityChange {
    let fold = |line: &Text| crate::text::fold(line.as_str());
    let before: Vec<String> = from.map(|l| responsibilities(l).map(|line| fold(&line)).collect()).unwrap_or_default();
    let mut said = BTreeSet::new();
    let mut change = ResponsibilityChange { gained: Vec::new(), kept: Vec::new() };
    for (n, level) in way.iter().enumerate() {
        for line in responsibilities(level) {
            let is_known = before.contains(&fold(&line));
            let is_said = !said.insert(fold(&line));
            match (n, is_known) {
                (0, true) => change.kept.push(line),
                (0, false) => change.gained.push(line),
                _ if !is_known && !is_said => change.gained.push(line),
                _ => {}
            }
        }
    }
    change
}

/// One a line; the bullets that a sheet may have put before them are not part of them.
fn responsibilities(level: &Level) -> impl Iterator<Item = Text> {
    level
        .responsibilities
        .lines()
        .map(strip_all_bullets)
        .filter_map(|line| Text::parse(line).ok())
        .filter(|line| !line.is_empty())
}

#[cfg(test)]
#[path = "promotion_tests.rs"]
mod tests;
