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
    pub skills: Vec<SkillRow>,
    pub criteria: Vec<CriterionRow>,
    /// What became of the sheet of the skills, and of that of the criteria.
    pub skills_sheet: TableSheet,
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
    pub person: PersonId,
    pub framework: FrameworkId,
    /// The day it was made.
    pub date: NaiveDate,
    /// What the words of its drop-downs mean.
    pub labels: Labels,
    pub skills: Vec<SentSkill>,
    pub criteria: Vec<SentCriterion>,
}

/// The person's own view of a skill as it was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct SentSkill {
    pub id: SkillId,
    pub knows: Option<Rating>,
    pub does: Option<Rating>,
    pub interest: Option<Interest>,
    pub note: Text,
}

/// The person's own view of a criterion as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentCriterion {
    pub id: CriterionId,
    pub state: Option<StandingState>,
}

/// A row of the skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillRow {
    pub at: RowPlace,
    /// `None`: the row was added, or its id is gone.
    pub id: Option<SkillId>,
    /// Its first cell in which something stands.
    pub first: Filled,
    pub name: Filled,
    pub knows: Filled,
    pub does: Filled,
    pub interest: Filled,
    pub note: Filled,
    pub evidence: Filled,
}

/// A row of the criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRow {
    pub at: RowPlace,
    pub id: Option<CriterionId>,
    /// Its first cell in which something stands.
    pub first: Filled,
    pub skill: Filled,
    pub text: Filled,
    pub state: Filled,
    pub evidence: Filled,
}

/// Where a row stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowPlace {
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
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}
