//! From one level to the next. Levels and steps form a graph; a mastery path is a walk through it.

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Upwards. Promotions never make a circle.
    Promotion,
    /// To another track at about the same height; may lead back.
    SideMove,
}
