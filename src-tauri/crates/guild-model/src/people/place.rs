//! Where a person stands on a ladder.

use crate::{LevelId, PartialDate, PersonId, PlaceId, Text};
use serde::{Deserialize, Serialize};

/// Where a person stands on a ladder, and where they want to go; at most one of each person and framework lineage.
///
/// It points at the version of the framework on which it was agreed; later versions find it by `origin`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    /// Its own; kept while the person moves on.
    pub id: PlaceId,
    /// Who stands there.
    pub person: PersonId,
    /// Where the person stands, in the version on which it was agreed.
    pub level: LevelId,
    /// Since when; `None` where that is not known.
    pub since: Option<PartialDate>,
    /// The level that the person wants to reach; `None` where nothing is agreed.
    pub target: Option<LevelId>,
    /// By when; `None` where nothing is agreed. Of a month or a year the last day counts.
    pub target_date: Option<PartialDate>,
    /// Who helps the person on.
    pub mentor: Option<PersonId>,
    /// Where the person wants to go, in their own words.
    pub ambition: Text,
    /// What stands in the way.
    pub blockers: Text,
}
