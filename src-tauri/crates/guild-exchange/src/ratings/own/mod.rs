//! What was said of people as our own sheet: one assessment a row, written and read back without loss.
//!
//! | column | holds |
//! |---|---|
//! | `person_id`, `person`, `email` | the person's key, name, e-mail |
//! | `framework`, `skill_id`, `skill`, `area` | names; the skill's key |
//! | `kind`, `by`, `date` | who said it (`self lead peer agreed`), by name, when |
//! | `knows`, `does`, `interest`, `note` | as in the model; empty where nothing was said |
//! | `evidence`, `evidence_link`, `evidence_date` | the first piece; the second is `evidence_2` and so on |
//! | `skill_uuid` | tells skills of one name apart |

mod read;
mod write;

pub use read::{OwnRatings, OwnRow, read_own_ratings};
pub use write::{RatingsFormat, write_ratings};

use guild_model::people::{AssessorKind, Interest};
use guild_model::{Name, PartialDate, Rating, SkillId, Text};
use serde::{Deserialize, Serialize};

/// What stands under `guildhall` in a JSON document.
const MARK: &str = "ratings";
/// The number of the form; it rises when an older Guildhall could misread it.
const FORMAT: u64 = 1;

const PERSON: [&str; 3] = ["person_id", "person", "email"];
const SKILL: [&str; 4] = ["framework", "skill_id", "skill", "area"];
const SAID: [&str; 7] = ["kind", "by", "date", "knows", "does", "interest", "note"];
const UUID: &str = "skill_uuid";

/// The three columns of the n-th piece of evidence, from 0.
fn evidence_columns(n: usize) -> [String; 3] {
    let start = if n == 0 { "evidence".to_owned() } else { format!("evidence_{}", n + 1) };
    [start.clone(), format!("{start}_link"), format!("{start}_date")]
}

/// One assessment as a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRecord {
    /// The person's key.
    pub person_id: String,
    /// The person's name; finds them where the key is nobody's.
    pub person: Name,
    /// The person's e-mail address, where one is known.
    pub email: Option<String>,
    /// What the framework is called.
    pub framework: Name,
    /// The skill's key.
    pub skill_id: String,
    /// The skill's name.
    pub skill: Name,
    /// Its heading; `None` for none.
    pub area: Option<Name>,
    /// Who said it.
    pub kind: AssessorKind,
    /// Who that is, where it is known.
    pub by: Option<Name>,
    /// The day of the view.
    pub date: chrono::NaiveDate,
    /// `None` where nothing was said.
    pub knows: Option<Rating>,
    /// `None` where nothing was said.
    pub does: Option<Rating>,
    /// `None` where nothing was said.
    pub interest: Option<Interest>,
    /// What the assessor added; may be empty.
    pub note: Text,
    /// What shows it; may be empty.
    pub evidence: Vec<EvidenceRecord>,
    /// Tells skills of one name apart; `None` where the column was emptied.
    pub skill_uuid: Option<SkillId>,
}

/// A piece of evidence beside an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceRecord {
    /// What it is; may be empty where there is a link.
    pub text: Text,
    /// Where it can be looked at; may be empty.
    pub link: Text,
    /// When it happened; `None` where that is not known.
    pub date: Option<PartialDate>,
}
