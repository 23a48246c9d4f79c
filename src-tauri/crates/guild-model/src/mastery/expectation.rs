//! The cell at a skill and a level.

use crate::{ExpectationId, LevelId, Rating, SkillId, Text};
use serde::{Deserialize, Serialize};

/// The cell at a skill and a level: at most one of each pair. A cell without text and rating is not stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Expectation {
    /// Of this version of the framework; a copy has another.
    pub id: ExpectationId,
    /// The row of the cell.
    pub skill: SkillId,
    /// The column of the cell.
    pub level: LevelId,
    /// As it was written; the criteria are read from it.
    pub text: Text,
    /// The least rating, where one is asked for.
    pub rating: Option<Rating>,
    /// The cell of the version before that it was copied from; `None` where it began here.
    pub origin: Option<ExpectationId>,
}
