//! People who keep something alive together.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, Key, Name, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// People who keep something alive together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Community {
    pub id: CommunityId,
    pub key: Key,
    pub name: Name,
    pub kind: CommunityKind,
    pub state: CommunityState,
    pub purpose: Text,
    /// The first is its home.
    pub parents: Vec<CommunityId>,
    pub started: Option<PartialDate>,
    pub ended: Option<PartialDate>,
}

words! {
    /// What a community is for; anything else under the organisation's own word.
    CommunityKind {
        BusinessUnit = "business_unit",
        Practice = "practice",
        Interest = "interest",
        Purpose = "purpose",
        Committee = "committee",
        Team = "team",
    }
}

closed_words! {
    /// Where a community stands in its life.
    CommunityState {
        Forming = "forming",
        Active = "active",
        Dormant = "dormant",
        Closed = "closed",
    }
}
