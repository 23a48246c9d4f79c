//! A person in a community.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, MembershipId, Name, PartialDate, PersonId};
use serde::{Deserialize, Serialize};

/// A person in a community; several per person and community are possible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Membership {
    /// Time-ordered: it tells which of a person's memberships was entered first, see [`super::homes`].
    pub id: MembershipId,
    /// Where the person takes part.
    pub community: CommunityId,
    /// Who takes part.
    pub person: PersonId,
    /// What the membership is for.
    pub role: MembershipRole,
    /// Whether the person takes part; only active ones count.
    pub state: MembershipState,
    /// The word for the state in the file it came from, where that is another one.
    pub state_word: Option<Name>,
    /// Chosen by the person (`true`), assigned (`false`), or not known.
    pub voluntary: Option<bool>,
    /// When it began; `None` where that is not known.
    pub since: Option<PartialDate>,
    /// Its last day, as of a term; `None` where it has no end that is known.
    pub until: Option<PartialDate>,
    /// Share of the person's time, in percent, 0 to 100.
    pub share: Option<u8>,
    /// When the person last did something for the community.
    pub last_contribution: Option<PartialDate>,
    /// Further columns of the file that it came from.
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
        /// Takes part, with no seat of their own.
        Member = "member",
        /// Leads the community; elected by its members where it has one.
        Leader = "leader",
        /// Speaks for the community elsewhere.
        Representative = "representative",
        /// Carries its matter to others.
        Champion = "champion",
    }
}

closed_words! {
    /// Whether the person takes part.
    MembershipState {
        /// On the list; whether active is not known.
        Listed = "listed",
        /// Takes part; only these count as members of a community.
        Active = "active",
        /// Belongs to it and does nothing for the time being.
        Dormant = "dormant",
        /// No longer a member; kept for what was.
        Left = "left",
    }
}
