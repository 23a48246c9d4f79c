//! A person against one criterion.

use super::{AssessorKind, Evidence, Said};
use crate::word::closed_words;
use crate::{CriterionId, LevelId, Name, PersonId, SkillId, StandingId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A person against one criterion, as someone saw it on one day. Never changed: a new view is a new row.
///
/// A criterion follows its text, and a changed text makes a new one. So a standing keeps the words it was said of: it
/// stays readable beside the skill and the level, and does not count for words that nobody has looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Standing {
    /// Time-ordered: of two of one day the one recorded later counts.
    pub id: StandingId,
    /// Who was looked at.
    pub person: PersonId,
    /// In the version of the framework on which it was recorded; it counts for the copies of the criterion as well.
    pub criterion: CriterionId,
    /// The skill of the criterion's cell, in the same version.
    pub skill: SkillId,
    /// The level of the criterion's cell, in the same version.
    pub level: LevelId,
    /// The criterion as it was worded.
    pub words: Text,
    /// How the person was seen to stand.
    pub state: StandingState,
    /// Why; never empty where it is waived or not applicable.
    pub reason: Text,
    /// The last day on which it counts.
    pub expires: Option<NaiveDate>,
    /// Who says it; by this it is decided which view counts.
    pub kind: AssessorKind,
    /// Who said it, where that is known.
    pub by: Option<Name>,
    /// The day of the view, not that of recording it.
    pub date: NaiveDate,
    /// What shows it; may be empty.
    pub evidence: Vec<Evidence>,
}

closed_words! {
    /// How a person was seen to stand against a criterion, or against what must not be seen.
    StandingState {
        /// Seen.
        Met = "met",
        /// Seen in part.
        Partly = "partly",
        /// Looked for and not seen.
        NotYet = "not_yet",
        /// The work has not offered an occasion to show it.
        NoOpportunityYet = "no_opportunity_yet",
        /// Asked of others; this person need not meet it.
        Waived = "waived",
        /// Makes no sense for this person's work.
        NotApplicable = "not_applicable",
        /// Of what must not be seen: it was.
        Seen = "seen",
        /// Of what must not be seen: it was not.
        NotSeen = "not_seen",
    }
}

impl StandingState {
    /// It is set aside, which needs a reason.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Waived | Self::NotApplicable)
    }

    /// It is said of what must not be seen, and counts for nothing that must be met.
    pub fn is_of_misfit(self) -> bool {
        matches!(self, Self::Seen | Self::NotSeen)
    }
}

impl Standing {
    /// It has not expired on that day.
    pub fn holds(&self, today: NaiveDate) -> bool {
        self.expires.is_none_or(|last| today <= last)
    }
}

impl Said for Standing {
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
