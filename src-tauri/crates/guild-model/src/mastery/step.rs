//! From one level to the next. Levels and steps form a graph; a mastery path is a walk through it.

use super::{Level, Track, TrackKind};
use crate::word::closed_words;
use crate::{FrameworkId, LevelId, StepId, Text};
use serde::{Deserialize, Serialize};

/// From one level to the next; at most one step from a level to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Step {
    /// Of this version of the framework; a copy has another.
    pub id: StepId,
    /// The version of the framework that it belongs to.
    pub framework: FrameworkId,
    /// Where it begins; never the same level as `to`.
    pub from: LevelId,
    /// Where it leads.
    pub to: LevelId,
    /// Whether it leads upwards or aside.
    pub kind: StepKind,
    /// What is said of the step itself; may be empty.
    pub note: Text,
    /// The step of the version before that it was copied from; `None` where it began here.
    pub origin: Option<StepId>,
}

closed_words! {
    /// Where a step leads.
    StepKind {
        /// Upwards. Promotions never make a circle.
        Promotion = "promotion",
        /// To another track at about the same height; may lead back.
        SideMove = "side_move",
    }
}

/// The promotions that a ladder has when nothing else is said: along each track from rank to rank, and from the
/// trunk into each path: from the highest level of the trunk below the path's first.
///
/// * Returns pairs (from, to) in the order of the tracks. Cost: O(levels log levels).
pub fn usual_steps(tracks: &[Track], levels: &[Level]) -> Vec<(LevelId, LevelId)> {
    let on = |track: &Track| {
        let mut own: Vec<&Level> = levels.iter().filter(|l| l.track == track.id).collect();
        own.sort_by_key(|l| l.rank);
        own
    };
    let trunk: Vec<&Level> = tracks.iter().filter(|t| t.kind == TrackKind::Trunk).flat_map(on).collect();
    let mut pairs = Vec::new();
    for track in tracks {
        let own = on(track);
        if track.kind != TrackKind::Trunk
            && let Some(first) = own.first()
            && let Some(below) = trunk.iter().filter(|l| l.rank < first.rank).max_by_key(|l| l.rank)
        {
            pairs.push((below.id, first.id));
        }
        pairs.extend(own.iter().zip(own.iter().skip(1)).map(|(from, to)| (from.id, to.id)));
    }
    pairs
}
