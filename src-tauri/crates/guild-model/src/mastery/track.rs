//! A line of growth.

use crate::word::closed_words;
use crate::{FrameworkId, Key, Name, TrackId};
use serde::{Deserialize, Serialize};

/// A line of growth: the shared trunk, the technical path, the leadership path; any number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Track {
    /// Of this version of the framework; a copy has another.
    pub id: TrackId,
    /// The version of the framework that it belongs to.
    pub framework: FrameworkId,
    /// Unique among the tracks of its framework; sheets speak of it by this.
    pub key: Key,
    /// As people call it.
    pub name: Name,
    /// Which of the paths it is.
    pub kind: TrackKind,
    /// Order on the screen, from 0.
    pub position: u32,
    /// The marker by which texts name this track, such as `M` for lines that begin with `[M]`.
    pub marker: Option<Name>,
    /// The track of the version before that it was copied from; `None` where it began here.
    pub origin: Option<TrackId>,
}

closed_words! {
    /// Which line of growth a track is.
    TrackKind {
        /// Shared by all paths.
        Trunk = "trunk",
        /// Mastery of the craft, beyond Senior without leading people.
        Technical = "technical",
        /// Mastery of leading, beyond Senior.
        Leadership = "leadership",
        /// A line of growth under the organisation's own word.
        Custom = "custom",
    }
}
