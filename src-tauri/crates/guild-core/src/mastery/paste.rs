//! A block pasted beyond the last skill: what fits, and skills for what does not, as one change.

use super::edit::{MatrixEdit, apply};
use super::structure::{push_skills, put_skills};
use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_model::mastery::Matrix;
use guild_model::{AreaId, FrameworkId, LevelId, Name, Rating, SkillId};
use serde::{Deserialize, Serialize};

/// A row of the block that found no skill: it becomes one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PastedSkill {
    /// As it was pasted; never blank.
    pub name: String,
    /// What is expected of it, level by level; what is not named stays empty.
    pub cells: Vec<PastedCell>,
}

/// What is expected at one level of a skill that was pasted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PastedCell {
    /// The cell's column.
    pub level: LevelId,
    /// As it was pasted; may be blank.
    pub text: String,
    /// The least rating, where the block had one.
    pub rating: Option<Rating>,
}

impl Workspace {
    /// Adds the skills, with what is expected of them, at the end of an area, and applies the edits.
    ///
    /// Errors: a name that is empty or too long, a thing that is gone.
    pub fn paste_skills(
        &mut self,
        framework: FrameworkId,
        area: Option<AreaId>,
        skills: &[PastedSkill],
        edits: &[MatrixEdit],
    ) -> Result<Vec<SkillId>, Error> {
        let names: Vec<Name> = skills.iter().map(|s| name("the skill's name", &s.name)).collect::<Result<_, _>>()?;
        let label = |_: &Matrix, ids: &Vec<SkillId>| (Op::PasteSkills, None, ids.len());
        self.change_matrix(framework, label, |matrix| {
            edits.iter().try_for_each(|edit| apply(matrix, edit))?;
            let ids = push_skills(matrix, area, &names);
            put_skills(matrix, &ids, area, u32::MAX);
            for (&skill, pasted) in ids.iter().zip(skills) {
                for PastedCell { level, text, rating } in &pasted.cells {
                    let (level, text, rating) = (*level, text.clone(), *rating);
                    apply(matrix, &MatrixEdit::ExpectationText { skill, level, text })?;
                    apply(matrix, &MatrixEdit::ExpectationRating { skill, level, rating })?;
                }
            }
            Ok(ids)
        })
    }
}
