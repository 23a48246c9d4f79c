//! People who keep something alive together.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, Key, Name, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// People who keep something alive together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Community {
    pub id: CommunityId,
    pub key: Key,
    pub name: Name,
    pub kind: CommunityKind,
    pub state: CommunityState,
    /// The word for the state in the file it came from, where that is another one.
    pub state_word: Option<Name>,
    pub purpose: Text,
    /// The first is its home.
    pub parents: Vec<CommunityId>,
    pub started: Option<PartialDate>,
    pub ended: Option<PartialDate>,
    /// Whether people may join; not known where nobody has said so.
    pub open: Option<bool>,
    /// How many members it takes; no limit where nobody has set one.
    pub seats: Option<u32>,
    /// Where it tells about itself; may be empty.
    pub url: Text,
    pub custom: CustomFields,
}

impl Community {
    /// A new active community with nothing but a name.
    pub fn new(key: Key, name: Name, kind: CommunityKind) -> Self {
        Self {
            id: CommunityId::new(),
            key,
            name,
            kind,
            state: CommunityState::Active,
            state_word: None,
            purpose: Text::default(),
            parents: Vec::new(),
            started: None,
            ended: None,
            open: None,
            seats: None,
            url: Text::default(),
            custom: CustomFields::default(),
        }
    }

    /// The community it lives in.
    pub fn home(&self) -> Option<CommunityId> {
        self.parents.first().copied()
    }
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
