//! What a returned form says, cell by cell.

use super::Labels;
use chrono::NaiveDate;
use guild_model::people::{Interest, StandingState};
use guild_model::{CriterionId, FrameworkId, PackId, PersonId, Rating, SkillId, Text};

/// What a returned form says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormDraft {
    /// Of which pack it is, as the hidden sheet says, else the marks over the ids.
    pub pack: Option<PackId>,
    /// What the hidden sheet says; `None` where it is gone.
    pub records: Option<FormRecords>,
    /// Rows in the order of the sheet, those that were added included.
    pub skills: Vec<SkillRow>,
    /// Rows in the order of the sheet, those that were added included.
    pub criteria: Vec<CriterionRow>,
    /// What became of the sheet of the skills, and of that of the criteria.
    pub skills_sheet: TableSheet,
    /// What became of the sheet of the criteria.
    pub criteria_sheet: TableSheet,
}

/// What became of a sheet to write in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TableSheet {
    /// No sheet of the file is it.
    #[default]
    Gone,
    /// Why it was not read is said, or was chosen.
    Unread,
    /// By its name.
    Read(String),
}

/// What the form keeps of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct FormRecords {
    /// Whom it was handed out to.
    pub person: PersonId,
    /// The version of the framework that it was made from.
    pub framework: FrameworkId,
    /// The day it was made.
    pub date: NaiveDate,
    /// What the words of its drop-downs mean.
    pub labels: Labels,
    /// The skills that were sent, in their order.
    pub skills: Vec<SentSkill>,
    /// The criteria that were sent, in their order.
    pub criteria: Vec<SentCriterion>,
}

/// The person's own view of a skill as it was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct SentSkill {
    /// In the version of the framework that was sent.
    pub id: SkillId,
    /// What the person knows; `None` where nothing was said.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where nothing was said.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing was said.
    pub interest: Option<Interest>,
    /// What the person added; may be empty.
    pub note: Text,
}

/// The person's own view of a criterion as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentCriterion {
    /// In the version of the framework that was sent.
    pub id: CriterionId,
    /// How the person saw themselves; `None` where nothing was said.
    pub state: Option<StandingState>,
}

/// A row of the skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillRow {
    /// Where it stands.
    pub at: RowPlace,
    /// `None`: the row was added, or its id is gone.
    pub id: Option<SkillId>,
    /// Its first cell in which something stands.
    pub first: Filled,
    /// What the skill is called in it, to be read.
    pub name: Filled,
    /// What the person knows, a label or a number.
    pub knows: Filled,
    /// What the person does with it, a label or a number.
    pub does: Filled,
    /// Whether the person wants to do it, a label.
    pub interest: Filled,
    /// What the person adds.
    pub note: Filled,
    /// New evidence: words, an address, or both.
    pub evidence: Filled,
}

/// A row of the criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRow {
    /// Where it stands.
    pub at: RowPlace,
    /// `None`: the row was added, or its id is gone.
    pub id: Option<CriterionId>,
    /// Its first cell in which something stands.
    pub first: Filled,
    /// What the skill is called in it, to be read.
    pub skill: Filled,
    /// The words of the criterion, to be read.
    pub text: Filled,
    /// How the person sees themselves, a label.
    pub state: Filled,
    /// New evidence: words, an address, or both.
    pub evidence: Filled,
}

/// Where a row stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowPlace {
    /// The sheet's name.
    pub sheet: String,
    /// From its first cell to write in to its last, as `D5:H5`.
    pub cells: String,
}

/// A cell of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// As `D5`.
    pub cell: String,
    /// Trimmed; empty where nothing stands.
    pub text: String,
    /// The text is the name of an error such as `#VALUE!`, which a program made of what the person wrote.
    pub is_error: bool,
}

impl Filled {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}
