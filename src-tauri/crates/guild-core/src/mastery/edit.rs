//! Edits of single fields: what typing, pasting, filling down and clearing do.

use crate::typed::{name, optional_name, text};
use crate::{Error, Op, Workspace};
use guild_model::mastery::criterion::resplit;
use guild_model::mastery::{
    CriterionKind, Degree, Expectation, FrameworkState, FreedomKind, Matrix, Scale, ScalePoint, StepKind, TrackKind,
};
use guild_model::{
    AreaId, CriterionId, ExpectationId, FrameworkId, LevelId, Rating, ScalePointId, SkillId, StepId, Text, TrackId,
};
use guild_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One edit of one field. A block paste is one call with many of them: one change, one undo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum MatrixEdit {
    /// An empty text at a cell without rating removes the expectation.
    ExpectationText {
        /// The cell's row.
        skill: SkillId,
        /// The cell's column.
        level: LevelId,
        /// The new text; its criteria are read from it.
        text: String,
    },
    /// The least rating of a cell. None at a cell without text removes the expectation.
    ExpectationRating {
        /// The cell's row.
        skill: SkillId,
        /// The cell's column.
        level: LevelId,
        /// `None`: none is asked for.
        rating: Option<Rating>,
    },
    /// What a level is called.
    LevelName {
        /// Which one.
        level: LevelId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// Whose work a level reaches.
    LevelScope {
        /// Which one.
        level: LevelId,
        /// The new one; blank for none.
        text: String,
    },
    /// Whether a level is the top of its track, so that no finding tells of a ceiling.
    LevelTop {
        /// Which one.
        level: LevelId,
        /// True: that no step leads on is meant.
        top: bool,
    },
    /// What one may decide on a level, in words.
    FreedomText {
        /// Which level.
        level: LevelId,
        /// Which of the four freedoms.
        freedom: FreedomKind,
        /// The new one; blank for none.
        text: String,
    },
    /// How much a level leaves to the person.
    FreedomDegree {
        /// Which level.
        level: LevelId,
        /// Which of the four freedoms.
        freedom: FreedomKind,
        /// 0 to 4; `None`: nobody has said.
        degree: Option<Degree>,
    },
    /// What a level is responsible for.
    Responsibilities {
        /// Which one.
        level: LevelId,
        /// One responsibility a line; blank for none.
        text: String,
    },
    /// How far the responsibilities of a level reach.
    ResponsibilityDegree {
        /// Which one.
        level: LevelId,
        /// 0 to 4; `None`: nobody has said.
        degree: Option<Degree>,
    },
    /// What a skill is called.
    SkillName {
        /// Which one.
        skill: SkillId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// What a skill means.
    SkillDescription {
        /// Which one.
        skill: SkillId,
        /// The new one; blank for none.
        text: String,
    },
    /// Whether a skill's cells say what must not be seen. Kinds of criteria that somebody set are lost.
    SkillMisfit {
        /// Which one.
        skill: SkillId,
        /// True: must not be seen.
        misfit: bool,
    },
    /// What an area is called.
    AreaName {
        /// Which one.
        area: AreaId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// What an area means.
    AreaDescription {
        /// Which one.
        area: AreaId,
        /// The new one; blank for none.
        text: String,
    },
    /// What a track is called.
    TrackName {
        /// Which one.
        track: TrackId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// Which of the paths a track is.
    TrackKind {
        /// Which one.
        track: TrackId,
        /// The new one.
        kind: TrackKind,
    },
    /// By what texts name a track, such as `M` for lines that begin with `[M]`. Criteria stay on the tracks they are
    /// on.
    TrackMarker {
        /// Which one.
        track: TrackId,
        /// Without brackets; `None` or blank for none.
        marker: Option<String>,
    },
    /// Whether a step leads upwards or aside.
    StepKind {
        /// Which one.
        step: StepId,
        /// The new one; promotions that would make a circle are refused.
        kind: StepKind,
    },
    /// What is said of a step itself.
    StepNote {
        /// Which one.
        step: StepId,
        /// The new one; blank for none.
        text: String,
    },
    /// What the framework is called, in this version.
    FrameworkName {
        /// The new one; a blank one is refused.
        name: String,
    },
    /// Whether this version is being written, counts, or is kept.
    FrameworkState {
        /// The new one; other versions stay as they are.
        state: FrameworkState,
    },
    /// What is said of the framework as a whole.
    FrameworkNote {
        /// The new one; blank for none.
        text: String,
    },
    /// What the lead makes of one criterion; its words are its cell's.
    Criterion {
        /// Which one.
        criterion: CriterionId,
        /// Whether it must be met, only shows what is meant, or must not be seen.
        kind: CriterionKind,
        /// The track that it holds for; `None`: every one.
        track: Option<TrackId>,
        /// The least rating for it alone; `None`: none is asked for.
        rating: Option<Rating>,
    },
}

/// A point of a scale as a form gives it; without an id it is new.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ScalePointEdit {
    /// The point that it is now; `None`: a new one.
    pub id: Option<ScalePointId>,
    /// Unique on the scale.
    pub value: Rating,
    /// The word for the value; `None` or blank where the number is its own name.
    pub word: Option<String>,
    /// What it takes to be rated so; may be blank.
    pub meaning: String,
}

impl Workspace {
    /// Applies the edits in order, all or none of them.
    ///
    /// Errors: a name that is empty or too long, a thing that is gone; the sentence names the field.
    pub fn edit_matrix(&mut self, framework: FrameworkId, edits: &[MatrixEdit]) -> Result<(), Error> {
        let label = |before: &Matrix, (): &()| label(before, edits);
        self.change_matrix(framework, label, |matrix| edits.iter().try_for_each(|edit| apply(matrix, edit)))
    }

    /// Replaces the scale. Ratings that lie on no point of it any more stay as they are.
    pub fn set_scale(
        &mut self,
        framework: FrameworkId,
        points: &[ScalePointEdit],
        blank_means: Option<&str>,
    ) -> Result<(), Error> {
        let label = |before: &Matrix, (): &()| (Op::SetScale, Some(before.framework.name.to_string()), points.len());
        self.change_matrix(framework, label, |matrix| {
            matrix.framework.scale = scale(points, blank_means)?;
            Ok(())
        })
    }
}

pub(super) fn scale(points: &[ScalePointEdit], blank_means: Option<&str>) -> Result<Scale, Error> {
    let mut made = Vec::new();
    for point in points {
        made.push(ScalePoint {
            id: point.id.unwrap_or_else(ScalePointId::new),
            value: point.value,
            word: optional_name("the word of a point", point.word.as_deref())?,
            meaning: text("the meaning of a point", &point.meaning)?,
        });
    }
    made.sort_by_key(|p| p.value);
    Ok(Scale { points: made, blank_means: optional_name("what a blank means", blank_means)? })
}

fn label(before: &Matrix, edits: &[MatrixEdit]) -> (Op, Option<String>, usize) {
    let cell = |skill: SkillId, level: LevelId| {
        let skill = before.skill(skill).map(|s| s.name.to_string()).unwrap_or_default();
        let level = before.level(level).map(|l| l.name.to_string()).unwrap_or_default();
        Some(guild_model::mastery::pair(&skill, &level))
    };
    // A cell may be edited twice at once: its text and its rating.
    let cells: Option<BTreeSet<(SkillId, LevelId)>> = edits
        .iter()
        .map(|edit| match edit {
            MatrixEdit::ExpectationText { skill, level, .. } | MatrixEdit::ExpectationRating { skill, level, .. } => {
                Some((*skill, *level))
            }
            _ => None,
        })
        .collect();
    if let Some(cells) = cells {
        let only = cells.first().filter(|_| cells.len() == 1);
        return (Op::EditCells, only.and_then(|(skill, level)| cell(*skill, *level)), cells.len());
    }
    match edits {
        [
            MatrixEdit::LevelName { name, .. }
            | MatrixEdit::SkillName { name, .. }
            | MatrixEdit::AreaName { name, .. }
            | MatrixEdit::TrackName { name, .. }
            | MatrixEdit::FrameworkName { name },
        ] => (Op::Rename, Some(name.trim().to_owned()), 1),
        _ => (Op::EditMatrix, None, edits.len()),
    }
}

pub(super) fn apply(matrix: &mut Matrix, edit: &MatrixEdit) -> Result<(), Error> {
    match edit {
        MatrixEdit::ExpectationText { skill, level, text: new } => {
            let new = text("the expectation", new)?;
            edit_cell(matrix, *skill, *level, |cell| cell.text = new)?;
        }
        MatrixEdit::ExpectationRating { skill, level, rating } => {
            edit_cell(matrix, *skill, *level, |cell| cell.rating = *rating)?;
        }
        MatrixEdit::LevelName { level, name: new } => {
            at(&mut matrix.levels, "level", |l| l.id == *level)?.name = name("the level's name", new)?;
        }
        MatrixEdit::LevelScope { level, text: new } => {
            at(&mut matrix.levels, "level", |l| l.id == *level)?.scope = text("the scope", new)?;
        }
        MatrixEdit::LevelTop { level, top } => at(&mut matrix.levels, "level", |l| l.id == *level)?.top = *top,
        MatrixEdit::FreedomText { level, freedom, text: new } => {
            let level = at(&mut matrix.levels, "level", |l| l.id == *level)?;
            level.freedoms.get_mut(*freedom).text = text("the freedom", new)?;
        }
        MatrixEdit::FreedomDegree { level, freedom, degree } => {
            at(&mut matrix.levels, "level", |l| l.id == *level)?.freedoms.get_mut(*freedom).degree = *degree;
        }
        MatrixEdit::Responsibilities { level, text: new } => {
            at(&mut matrix.levels, "level", |l| l.id == *level)?.responsibilities = text("the responsibilities", new)?;
        }
        MatrixEdit::ResponsibilityDegree { level, degree } => {
            at(&mut matrix.levels, "level", |l| l.id == *level)?.responsibility_degree = *degree;
        }
        MatrixEdit::SkillName { skill, name: new } => {
            at(&mut matrix.skills, "skill", |s| s.id == *skill)?.name = name("the skill's name", new)?;
        }
        MatrixEdit::SkillDescription { skill, text: new } => {
            at(&mut matrix.skills, "skill", |s| s.id == *skill)?.description = text("the description", new)?;
        }
        MatrixEdit::SkillMisfit { skill, misfit } => {
            at(&mut matrix.skills, "skill", |s| s.id == *skill)?;
            matrix.set_misfit(*skill, *misfit);
        }
        MatrixEdit::AreaName { area, name: new } => {
            at(&mut matrix.areas, "area", |a| a.id == *area)?.name = name("the area's name", new)?;
        }
        MatrixEdit::AreaDescription { area, text: new } => {
            at(&mut matrix.areas, "area", |a| a.id == *area)?.description = text("the description", new)?;
        }
        MatrixEdit::TrackName { track, name: new } => {
            at(&mut matrix.tracks, "track", |t| t.id == *track)?.name = name("the track's name", new)?;
        }
        MatrixEdit::TrackKind { track, kind } => at(&mut matrix.tracks, "track", |t| t.id == *track)?.kind = *kind,
        MatrixEdit::TrackMarker { track, marker } => {
            at(&mut matrix.tracks, "track", |t| t.id == *track)?.marker =
                optional_name("the marker", marker.as_deref())?;
        }
        MatrixEdit::StepKind { step, kind } => at(&mut matrix.steps, "step", |s| s.id == *step)?.kind = *kind,
        MatrixEdit::StepNote { step, text: new } => {
            at(&mut matrix.steps, "step", |s| s.id == *step)?.note = text("the note", new)?;
        }
        MatrixEdit::FrameworkName { name: new } => matrix.framework.name = name("the framework's name", new)?,
        MatrixEdit::FrameworkState { state } => matrix.framework.state = *state,
        MatrixEdit::FrameworkNote { text: new } => matrix.framework.note = text("the note", new)?,
        MatrixEdit::Criterion { criterion, kind, track, rating } => {
            let found = at(&mut matrix.criteria, "criterion", |c| c.id == *criterion)?;
            found.kind = *kind;
            found.track = *track;
            found.rating = *rating;
        }
    }
    Ok(())
}

/// Edits the cell, making it where there is none and removing it where nothing is left.
fn edit_cell(
    matrix: &mut Matrix,
    skill: SkillId,
    level: LevelId,
    edit: impl FnOnce(&mut Expectation),
) -> Result<(), Error> {
    let misfit = matrix.skill(skill).ok_or(StoreError::Missing("skill"))?.misfit;
    matrix.level(level).ok_or(StoreError::Missing("level"))?;
    let place = matrix.expectations.iter().position(|e| e.skill == skill && e.level == level);
    let mut cell = match place {
        Some(at) => matrix.expectations.swap_remove(at),
        None => {
            Expectation { id: ExpectationId::new(), skill, level, text: Text::default(), rating: None, origin: None }
        }
    };
    let text_before = cell.text.clone();
    edit(&mut cell);
    if cell.text != text_before {
        let (own, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut matrix.criteria).into_iter().partition(|c| c.expectation == cell.id);
        matrix.criteria = others;
        matrix.criteria.extend(resplit(cell.id, &cell.text, misfit, &matrix.tracks, &own));
    }
    if !cell.text.is_empty() || cell.rating.is_some() {
        matrix.expectations.push(cell);
    }
    Ok(())
}

fn at<'m, T>(list: &'m mut [T], what: &'static str, is: impl Fn(&T) -> bool) -> Result<&'m mut T, Error> {
    list.iter_mut().find(|thing| is(thing)).ok_or(Error::Store(StoreError::Missing(what)))
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
