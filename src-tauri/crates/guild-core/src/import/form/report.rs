//! What a returned form says, laid beside what was sent and what is known now.

use chrono::NaiveDate;
use guild_model::mastery::Scale;
use guild_model::people::{Interest, StandingState};
use guild_model::{CriterionId, FrameworkId, Key, Name, PackId, PersonId, Rating, SkillId, Text};
use serde::{Deserialize, Serialize};

/// A returned form, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ReturnedForm {
    /// The file's name, without its folder.
    pub file: String,
    /// Of which pack it is; `None` where the file does not say.
    pub pack: Option<PackId>,
    /// Whose it is; `None` where that cannot be told, or the person is not in this workspace.
    pub person: Option<PersonId>,
    /// What the person is called; `None` where the person is not in this workspace.
    pub name: Option<Name>,
    /// By which tables speak of the person; `None` where the person is not in this workspace.
    pub key: Option<Key>,
    /// The framework as it was sent.
    pub framework: Option<FrameworkId>,
    /// What it was called when it was sent or, where that is not kept, is called now.
    pub framework_name: Option<Name>,
    /// Its version when it was sent.
    pub version: Option<u32>,
    /// The points by which the form's skills are rated, as sent or, where that is not kept, as they are now.
    pub scale: Option<Scale>,
    /// The day it was handed out.
    pub sent: Option<NaiveDate>,
    /// What was sent is kept in this workspace; else the form's own word counts.
    pub kept: bool,
    /// The day that its answers are of.
    pub date: NaiveDate,
    /// The rows of the skills, in the order of the sheet.
    pub skills: Vec<ReturnedSkill>,
    /// The rows of the criteria, in the order of the sheet.
    pub criteria: Vec<ReturnedCriterion>,
    /// Assessments and standings that would be recorded.
    pub new: u32,
    /// Rows that say what was sent, or what is recorded already.
    pub same: u32,
    /// Rows that cannot be stored as they stand.
    pub skipped: u32,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum AnswerState {
    /// It came back as it was sent.
    Unchanged,
    /// It says something else than what was sent.
    Answered,
    /// It says something else than what was sent, and so does the workspace by now.
    Conflict,
    /// What was sent was emptied, and nothing is left that could be recorded. What was said before stays.
    Cleared,
    /// It is recorded already.
    Recorded,
    /// A cell of it cannot be stored as it stands.
    Unreadable,
    /// It answers something that is not in this workspace any more.
    Gone,
}

/// The person's own view of a skill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OwnView {
    /// What the person knows; `None` where nothing is said.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where nothing is said.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing is said.
    pub interest: Option<Interest>,
    /// What the person adds; may be empty.
    pub note: Text,
    /// When it was said, where that is known.
    pub date: Option<NaiveDate>,
}

/// A row of the skills: what was sent, what came back, and what is known now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReturnedSkill {
    /// In the workspace; as it was sent where it is gone.
    pub skill: SkillId,
    /// What the skill is called.
    pub name: Name,
    /// The sheet that the row stands in.
    pub sheet: String,
    /// The cells to write in, as `D5:H5`.
    pub cell: String,
    /// What became of it.
    pub state: AnswerState,
    /// It is recorded when the import is applied.
    pub taken: bool,
    /// The person's view when the form was handed out.
    pub sent: OwnView,
    /// What the form says.
    pub returned: OwnView,
    /// The person's latest view, in the workspace and in forms that were laid before this one.
    pub now: OwnView,
    /// New evidence; empty where none was given.
    pub evidence: Text,
}

/// A row of the criteria, as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReturnedCriterion {
    /// In the workspace; as it was sent where it is gone.
    pub criterion: CriterionId,
    /// The words of the criterion.
    pub text: Text,
    /// The name of its skill.
    pub skill_name: Option<Name>,
    /// The sheet that the row stands in.
    pub sheet: String,
    /// The cells to write in, as [`ReturnedSkill::cell`].
    pub cell: String,
    /// What became of it.
    pub state: AnswerState,
    /// It is recorded when the import is applied.
    pub taken: bool,
    /// The person's view when the form was handed out; `None` where there was none.
    pub sent: Option<StandingState>,
    /// What the form says; `None` where the cell is empty.
    pub returned: Option<StandingState>,
    /// The person's latest view, in the workspace and in forms that were laid before; `None` where there is none.
    pub now: Option<StandingState>,
    /// New evidence; empty where none was given.
    pub evidence: Text,
}
