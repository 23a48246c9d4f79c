//! People who keep something alive together.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, Key, Name, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// People who keep something alive together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Community {
    /// Its id for good, through renaming and a new key.
    pub id: CommunityId,
    /// Unique among communities; tables speak of it by this.
    pub key: Key,
    /// As people call it; others may be called the same.
    pub name: Name,
    /// What it is for, or the organisation's own word.
    pub kind: CommunityKind,
    /// Where it stands in its life; active where nobody has said.
    pub state: CommunityState,
    /// The word for the state in the file it came from, where that is another one.
    pub state_word: Option<Name>,
    /// What it keeps alive, in its own words; may be empty.
    pub purpose: Text,
    /// The first is its home.
    pub parents: Vec<CommunityId>,
    /// When it began; `None` where that is not known.
    pub started: Option<PartialDate>,
    /// When it ended or is to end; `None` where that is not known or it goes on.
    pub ended: Option<PartialDate>,
    /// Whether people may join; not known where nobody has said so.
    pub open: Option<bool>,
    /// How many members it takes; no limit where nobody has set one.
    pub seats: Option<u32>,
    /// Where it tells about itself; may be empty.
    pub url: Text,
    /// Further columns of the file that it came from.
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
        /// Carries a budget and should sustain itself; others serve it.
        BusinessUnit = "business_unit",
        /// Keeps a craft alive.
        Practice = "practice",
        /// People who share an interest.
        Interest = "interest",
        /// Pursues a purpose; with a leader and only voluntary members it is a tribe.
        Purpose = "purpose",
        /// Coordinates others: seats, elected, with terms.
        Committee = "committee",
        /// Works together day by day.
        Team = "team",
    }
}

closed_words! {
    /// Where a community stands in its life.
    CommunityState {
        /// Not at work yet; people are still gathering.
        Forming = "forming",
        /// At work.
        Active = "active",
        /// Resting: it has not ended, and little or nothing happens.
        Dormant = "dormant",
        /// Ended. Nobody is at home in it, and active memberships of it are a finding.
        Closed = "closed",
    }
}
