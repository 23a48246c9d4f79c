//! A talk about where a person stands.

use crate::{CheckInId, LineageId, Name, PersonId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A talk about where a person stands. What was agreed in it are assessments of the kind `agreed` that name it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct CheckIn {
    /// Time-ordered; assessments that were agreed name it.
    pub id: CheckInId,
    /// Whom it was about.
    pub person: PersonId,
    /// The framework that was talked about, in whichever version.
    pub lineage: LineageId,
    /// The day of the talk.
    pub date: NaiveDate,
    /// Who talked with the person.
    pub by: Option<Name>,
    /// What was talked about; may be empty.
    pub notes: Text,
    /// When to talk again.
    pub next: Option<NaiveDate>,
}
