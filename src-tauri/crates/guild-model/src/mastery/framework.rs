//! One skill matrix, in one version.

use crate::word::closed_words;
use crate::{FrameworkId, Key, LineageId, Name, Text, mastery::Scale};
use serde::{Deserialize, Serialize};

/// One version of a skill matrix. A new version is a copy under new ids that keeps the `lineage`; each copied
/// thing remembers in `origin` what it was copied from, so that what changed can be listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Framework {
    /// Of this version; what all versions share is `lineage`.
    pub id: FrameworkId,
    /// By which tables speak of it.
    pub key: Key,
    /// As people call the matrix; every version has its own.
    pub name: Name,
    /// The same in all versions of one matrix: places, check-ins and thresholds hold for all of them.
    pub lineage: LineageId,
    /// Counts from 1 within the lineage.
    pub version: u32,
    /// Whether it is being written, counts, or is kept.
    pub state: FrameworkState,
    /// What is said of the framework as a whole, such as where it came from; may be empty.
    pub note: Text,
    /// The points by which all its skills are rated.
    pub scale: Scale,
    /// The version it was copied from.
    pub origin: Option<FrameworkId>,
}

closed_words! {
    /// Where a version stands: being written, the one that counts, or kept for reference.
    FrameworkState {
        /// Being written.
        Draft = "draft",
        /// The one that counts; of several the latest does, see [`FrameworkState::in_force`].
        Current = "current",
        /// Kept for reference.
        Archived = "archived",
    }
}

impl FrameworkState {
    /// Which of several versions stands for their framework where none is named: the current one, else the latest.
    /// The greatest is in force.
    pub fn in_force(self, version: u32) -> (bool, u32) {
        (self == Self::Current, version)
    }
}

impl Framework {
    /// As [`FrameworkState::in_force`].
    pub fn in_force(&self) -> (bool, u32) {
        self.state.in_force(self.version)
    }
}
