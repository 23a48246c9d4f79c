//! From one level to the next. Levels and steps form a graph; a mastery path is a walk through it.

use crate::word::closed_words;
use crate::{FrameworkId, LevelId, StepId, Text};
use serde::{Deserialize, Serialize};

/// From one level to the next; at most one step from a level to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Step {
    pub id: StepId,
    pub framework: FrameworkId,
    pub from: LevelId,
    pub to: LevelId,
    pub kind: StepKind,
    pub note: Text,
    pub origin: Option<StepId>,
}

closed_words! {
    StepKind {
        /// Upwards. Promotions never make a circle.
        Promotion = "promotion",
        /// To another track at about the same height; may lead back.
        SideMove = "side_move",
    }
}
