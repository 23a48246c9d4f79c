//! Everything the map is about, as one value.

use super::{Community, Membership, MembershipState, Need, Offer, Service};
use crate::people::Person;
use crate::{CommunityId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Communities, the people in them and what they do for one another. Each list is sorted as the store gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organisation {
    /// Every community, closed ones included.
    pub communities: Vec<Community>,
    /// Everyone, those in no community included.
    pub people: Vec<Person>,
    /// Who belongs where; those that have ended included.
    pub memberships: Vec<Membership>,
    /// What can be offered and needed.
    pub services: Vec<Service>,
    /// Who can give what; see [`super::implied_offers`] for those that only a need tells of.
    pub offers: Vec<Offer>,
    /// Who wants what, with the provider or unmet.
    pub needs: Vec<Need>,
}

impl Organisation {
    /// Cost: O(n).
    pub fn community(&self, id: CommunityId) -> Option<&Community> {
        self.communities.iter().find(|community| community.id == id)
    }

    /// Cost: O(n).
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The distinct people who are active in each community.
    pub fn active(&self) -> BTreeMap<CommunityId, BTreeSet<PersonId>> {
        let mut active: BTreeMap<CommunityId, BTreeSet<PersonId>> = BTreeMap::new();
        for membership in self.memberships.iter().filter(|m| m.state == MembershipState::Active) {
            active.entry(membership.community).or_default().insert(membership.person);
        }
        active
    }
}
