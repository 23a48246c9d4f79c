//! How far a person has come in one skill, as someone saw it on one day.

use super::{AssessorKind, Evidence, Said};
use crate::word::closed_words;
use crate::{AssessmentId, CheckInId, Name, PersonId, Rating, SkillId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How far a person has come in one skill, as someone saw it on one day. Never changed: a new view is a new row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Assessment {
    /// Time-ordered: of two of one day the one recorded later counts.
    pub id: AssessmentId,
    /// Who was assessed.
    pub person: PersonId,
    /// In the version of the framework on which it was recorded; it counts for the copies of the skill as well.
    pub skill: SkillId,
    /// Who says it; by this it is decided which view counts.
    pub kind: AssessorKind,
    /// Who the assessor is, where that is known.
    pub by: Option<Name>,
    /// The day of the view, not that of recording it.
    pub date: NaiveDate,
    /// What the person knows.
    pub knows: Option<Rating>,
    /// What the person does with it.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing is said.
    pub interest: Option<Interest>,
    /// What the assessor adds; may be empty.
    pub note: Text,
    /// The talk in which it was agreed.
    pub check_in: Option<CheckInId>,
    /// What shows it; may be empty.
    pub evidence: Vec<Evidence>,
}

/// Of an assessment what its rating hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Time-ordered: of two of one day the one recorded later counts.
    pub id: AssessmentId,
    /// Who was assessed.
    pub person: PersonId,
    /// In the version of the framework on which it was recorded.
    pub skill: SkillId,
    /// Who says it.
    pub kind: AssessorKind,
    /// The day of the view, not that of recording it.
    pub date: NaiveDate,
    /// What the person knows; `None` where nothing is said.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where nothing is said.
    pub does: Option<Rating>,
}

impl From<&Assessment> for Rated {
    fn from(said: &Assessment) -> Self {
        let Assessment { id, person, skill, kind, date, knows, does, .. } = said;
        Self { id: *id, person: *person, skill: *skill, kind: *kind, date: *date, knows: *knows, does: *does }
    }
}

impl Said for Rated {
    fn kind(&self) -> AssessorKind {
        self.kind
    }
    fn date(&self) -> NaiveDate {
        self.date
    }
    fn order(&self) -> Uuid {
        self.id.0
    }
}

closed_words! {
    /// Whether the person wants to do it.
    Interest {
        /// Wants to do more of it.
        More = "more",
        /// Content with it as it is.
        Fine = "fine",
        /// Wants to stay away from it.
        Avoid = "avoid",
    }
}

closed_words! {
    /// Which of the two ratings is looked at.
    Facet {
        /// What the person knows.
        Knows = "knows",
        /// What the person does with it.
        Does = "does",
        /// The lesser of the two where both are known, else the one that is.
        Both = "both",
    }
}

impl Assessment {
    /// The rating that counts.
    pub fn rating(&self, facet: Facet) -> Option<Rating> {
        match facet {
            Facet::Knows => self.knows,
            Facet::Does => self.does,
            Facet::Both => Rating::lesser(self.knows, self.does),
        }
    }

    /// It says something: a rating, an interest, a note, or evidence.
    pub fn says_something(&self) -> bool {
        let Self { knows, does, interest, note, evidence, .. } = self;
        knows.is_some() || does.is_some() || interest.is_some() || !note.is_empty() || !evidence.is_empty()
    }
}

impl Said for Assessment {
    fn kind(&self) -> AssessorKind {
        self.kind
    }
    fn date(&self) -> NaiveDate {
        self.date
    }
    fn order(&self) -> Uuid {
        self.id.0
    }
}
