//! A line of growth.

use crate::word::closed_words;
use crate::{FrameworkId, Key, Name, TrackId};
use serde::{Deserialize, Serialize};

/// A line of growth: the shared trunk, the technical path, the leadership path; any number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Track {
    pub id: TrackId,
    pub framework: FrameworkId,
    pub key: Key,
    pub name: Name,
    pub kind: TrackKind,
    /// Order on the screen, from 0.
    pub position: u32,
    /// The marker by which texts name this track, such as `M` for lines that begin with `[M]`.
    pub marker: Option<Name>,
    pub origin: Option<TrackId>,
}

closed_words! {
    TrackKind {
        /// Shared by all paths.
        Trunk = "trunk",
        Technical = "technical",
        Leadership = "leadership",
        /// A line of growth under the organisation's own word.
        Custom = "custom",
    }
}
