//! What the lead decides of a returned form.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How one returned form is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct FormMapping {
    /// The file's name without its folder.
    pub file: String,
    /// The day the answers are of; without it the day of the import.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// The ids of skills and criteria whose answers are left out.
    #[serde(default)]
    pub left_out: Vec<Uuid>,
}
