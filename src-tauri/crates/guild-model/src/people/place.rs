//! Where a person stands on a ladder.

use crate::{LevelId, PartialDate, PersonId, PlaceId};
use serde::{Deserialize, Serialize};

/// Where a person stands on a ladder, and where they want to go; at most one of each person and framework lineage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    pub id: PlaceId,
    pub person: PersonId,
    pub level: LevelId,
    pub since: Option<PartialDate>,
    pub target: Option<LevelId>,
    pub target_date: Option<PartialDate>,
}
