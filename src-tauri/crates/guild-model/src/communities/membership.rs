//! A person in a community.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, MembershipId, Name, PartialDate, PersonId};
use serde::{Deserialize, Serialize};

/// A person in a community; several per person and community are possible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Membership {
    pub id: MembershipId,
    pub community: CommunityId,
    pub person: PersonId,
    pub role: MembershipRole,
    pub state: MembershipState,
    /// The word for the state in the file it came from, where that is another one.
    pub state_word: Option<Name>,
    /// Chosen by the person (`true`), assigned (`false`), or not known.
    pub voluntary: Option<bool>,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// Share of the person's time, in percent, 0 to 100.
    pub share: Option<u8>,
    /// When the person last did something for the community.
    pub last_contribution: Option<PartialDate>,
    pub custom: CustomFields,
}

impl Membership {
    /// An active membership of which nothing else is known.
    pub fn new(community: CommunityId, person: PersonId, role: MembershipRole) -> Self {
        Self {
            id: MembershipId::new(),
            community,
            person,
            role,
            state: MembershipState::Active,
            state_word: None,
            voluntary: None,
            since: None,
            until: None,
            share: None,
            last_contribution: None,
            custom: CustomFields::default(),
        }
    }
}

words! {
    /// What a membership is for; anything else under the community's own word.
    MembershipRole {
        Member = "member",
        Leader = "leader",
        Representative = "representative",
        Champion = "champion",
    }
}

closed_words! {
    /// Whether the person takes part.
    MembershipState {
        /// On the list; whether active is not known.
        Listed = "listed",
        Active = "active",
        Dormant = "dormant",
        Left = "left",
    }
}
