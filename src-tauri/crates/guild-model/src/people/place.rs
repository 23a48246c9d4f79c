//! Where a person stands on a ladder.

use crate::{LevelId, PartialDate, PersonId, PlaceId, Text};
use serde::{Deserialize, Serialize};

/// Where a person stands on a ladder, and where they want to go; at most one of each person and framework lineage.
///
/// It points at the version of the framework on which it was agreed; later versions find it by `origin`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    pub id: PlaceId,
    pub person: PersonId,
    pub level: LevelId,
    pub since: Option<PartialDate>,
    pub target: Option<LevelId>,
    pub target_date: Option<PartialDate>,
    /// Who helps the person on.
    pub mentor: Option<PersonId>,
    /// Where the person wants to go, in their own words.
    pub ambition: Text,
    /// What stands in the way.
    pub blockers: Text,
}
