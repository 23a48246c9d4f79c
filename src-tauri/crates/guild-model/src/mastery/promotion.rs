//! What a step asks and gives: the criteria of the next level, read for one path.

use super::{Criterion, CriterionKind, Degree, FreedomKind, Level, Matrix, Track, TrackKind};
use crate::{LevelId, Name, Rating, SkillId, Text, TrackId};
use serde::{Deserialize, Serialize};

/// What is expected at a level, of one path only, and what is new against the level before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Promotion {
    pub framework: Name,
    pub version: u32,
    /// The level it starts from; `None` where the target is the first level of all.
    pub from: Option<LevelHead>,
    pub to: LevelHead,
    /// What the level reaches now and reached before.
    pub scope: Change,
    pub freedoms: Vec<FreedomChange>,
    pub responsibilities: ResponsibilityChange,
    /// Areas in the order of the matrix; skills without an area come first, under `None`.
    pub areas: Vec<PromotionArea>,
    /// What must not be seen, apart from what is to be reached.
    pub misfits: Vec<Misfit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct LevelHead {
    pub id: LevelId,
    pub name: Name,
    pub track: Name,
    pub track_kind: TrackKind,
    pub rank: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Change {
    pub before: Text,
    pub after: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct FreedomChange {
    pub kind: FreedomKind,
    pub before: Text,
    pub after: Text,
    pub degree_before: Option<Degree>,
    pub degree_after: Option<Degree>,
}

impl FreedomChange {
    /// More is left to the person than before, or something is said where nothing was.
    pub fn gained(&self) -> bool {
        match (self.degree_before, self.degree_after) {
            (Some(before), Some(after)) if before != after => after > before,
            _ => !self.after.is_empty() && self.before != self.after,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ResponsibilityChange {
    /// Those that the level before did not have.
    pub gained: Vec<Text>,
    /// Those that stay.
    pub kept: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionArea {
    pub name: Option<Name>,
    pub skills: Vec<PromotionSkill>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionSkill {
    pub id: SkillId,
    pub name: Name,
    pub description: Text,
    /// The least rating at the level, and the one before.
    pub rating: Option<Rating>,
    pub rating_before: Option<Rating>,
    /// The words of the ratings, where the scale has some.
    pub rating_word: Option<String>,
    pub rating_before_word: Option<String>,
    /// Required criteria and examples, in order; no misfits.
    pub criteria: Vec<PromotionCriterion>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PromotionCriterion {
    pub text: Text,
    /// An example shows what is meant; it need not be met.
    pub example: bool,
    /// Not asked, in these words, at the level before.
    pub new: bool,
    pub audience: Option<Name>,
    pub rating: Option<Rating>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Misfit {
    pub skill: Name,
    pub text: Text,
    pub audience: Option<Name>,
}

/// Reads the matrix for one step.
///
/// * `from`: the level the person stands on, or `None`; `to`: the level she wants to reach.
/// * `track`: the path she is on, where `to` is of the trunk and holds criteria of several paths; `None` means
///   the track of `to`. A criterion that holds for another track is left out.
/// * Returns `None` when a level is not in the matrix.
/// * Cost: O(skills x criteria of a cell).
pub fn promotion(matrix: &Matrix, from: Option<LevelId>, to: LevelId, track: Option<TrackId>) -> Option<Promotion> {
    let to = matrix.level(to)?;
    let from = match from {
        Some(id) => Some(matrix.level(id)?),
        None => None,
    };
    let path = track.unwrap_or(to.track);
    let holds = |c: &Criterion| c.track.is_none_or(|t| t == path);
    let mut areas: Vec<PromotionArea> = Vec::new();
    let mut misfits = Vec::new();
    for skill in &matrix.skills {
        let Some(cell) = matrix.expectation(skill.id, to.id) else {
            continue;
        };
        let before = from.and_then(|f| matrix.expectation(skill.id, f.id));
        let texts_before: Vec<String> = before
            .map(|b| {
                matrix
                    .criteria_of(b.id)
                    .map(|c| crate::text::fold(c.text.as_str()))
                    .collect()
            })
            .unwrap_or_default();
        let mut criteria = Vec::new();
        for criterion in matrix.criteria_of(cell.id).filter(|c| holds(c)) {
            if criterion.kind == CriterionKind::Misfit || skill.misfit {
                misfits.push(Misfit {
                    skill: skill.name.clone(),
                    text: criterion.text.clone(),
                    audience: criterion.audience.clone(),
                });
            } else {
                criteria.push(PromotionCriterion {
                    text: criterion.text.clone(),
                    example: criterion.kind == CriterionKind::Example,
                    new: !texts_before.contains(&crate::text::fold(criterion.text.as_str())),
                    audience: criterion.audience.clone(),
                    rating: criterion.rating,
                });
            }
        }
        if criteria.is_empty() && (cell.rating.is_none() || skill.misfit) {
            continue;
        }
        let area = skill
            .area
            .and_then(|id| matrix.areas.iter().find(|a| a.id == id))
            .map(|a| a.name.clone());
        let scale = &matrix.framework.scale;
        let word = |rating: Option<Rating>| rating.map(|r| scale.word(r));
        let rating_before = before.and_then(|b| b.rating);
        let found = PromotionSkill {
            id: skill.id,
            name: skill.name.clone(),
            description: skill.description.clone(),
            rating: cell.rating,
            rating_before,
            rating_word: word(cell.rating),
            rating_before_word: word(rating_before),
            criteria,
        };
        match areas.last_mut().filter(|last| last.name == area) {
            Some(last) => last.skills.push(found),
            None => areas.push(PromotionArea {
                name: area,
                skills: vec![found],
            }),
        }
    }
    Some(Promotion {
        framework: matrix.framework.name.clone(),
        version: matrix.framework.version,
        from: from.and_then(|level| head(matrix, level)),
        to: head(matrix, to)?,
        scope: Change {
            before: from.map(|l| l.scope.clone()).unwrap_or_default(),
            after: to.scope.clone(),
        },
        freedoms: FreedomKind::ALL
            .iter()
            .map(|&kind| freedom_change(kind, from, to))
            .collect(),
        responsibilities: responsibility_change(from, to),
        areas,
        misfits,
    })
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

fn freedom_change(kind: FreedomKind, from: Option<&Level>, to: &Level) -> FreedomChange {
    let before = from.map(|l| l.freedoms.get(kind));
    let after = to.freedoms.get(kind);
    FreedomChange {
        kind,
        before: before.map(|f| f.text.clone()).unwrap_or_default(),
        after: after.text.clone(),
        degree_before: before.and_then(|f| f.degree),
        degree_after: after.degree,
    }
}

fn responsibility_change(from: Option<&Level>, to: &Level) -> ResponsibilityChange {
    let before: Vec<String> = from
        .map(|l| l.responsibilities.lines().map(crate::text::fold).collect())
        .unwrap_or_default();
    let (kept, gained) = to
        .responsibilities
        .lines()
        .filter_map(|line| Text::parse(line).ok())
        .partition(|line| before.contains(&crate::text::fold(line.as_str())));
    ResponsibilityChange { gained, kept }
}
