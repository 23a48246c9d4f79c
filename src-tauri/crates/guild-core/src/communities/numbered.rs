//! The organisation by numbers, as analysis wants it: a thing's number is its place in the organisation's list.

use crate::Error;
use guild_analysis::communities::{Belonging, Seat, ServiceLink};
use guild_model::communities::{CommunityState, MembershipRole, MembershipState, Organisation, homes};
use guild_model::{CommunityId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// An organisation by numbers.
pub(crate) struct Numbered<'o> {
    pub organisation: &'o Organisation,
    pub community: BTreeMap<CommunityId, u32>,
    pub person: BTreeMap<PersonId, u32>,
    /// Of each community, the community it lies in.
    pub parent: Vec<Option<u32>>,
    /// Of each person.
    pub home: Vec<Option<u32>>,
}

impl<'o> Numbered<'o> {
    pub fn new(organisation: &'o Organisation) -> Self {
        let community: BTreeMap<CommunityId, u32> = organisation.communities.iter().map(|c| c.id).zip(0..).collect();
        let person: BTreeMap<PersonId, u32> = organisation.people.iter().map(|p| p.id).zip(0..).collect();
        let number = |id: &CommunityId| community.get(id).copied();
        let parent = organisation.communities.iter().map(|c| c.home().as_ref().and_then(number)).collect();
        let homes = homes(organisation);
        let home = organisation.people.iter().map(|p| homes.get(&p.id).and_then(number)).collect();
        Self { organisation, community, person, parent, home }
    }

    /// Who is active where.
    pub fn belonging(&self) -> Result<Belonging, Error> {
        self.belonging_where(|_| true)
    }

    /// As [`Self::belonging`], with nobody in communities that are closed: what they lose is no loss.
    pub fn belonging_to_open(&self) -> Result<Belonging, Error> {
        self.belonging_where(|community| !self.is_closed(community))
    }

    /// Whether a community has been closed; its memberships may not have been ended yet.
    pub fn is_closed(&self, community: u32) -> bool {
        self.organisation.communities[community as usize].state == CommunityState::Closed
    }

    fn belonging_where(&self, counts: impl Fn(u32) -> bool) -> Result<Belonging, Error> {
        let active = self.organisation.memberships.iter().filter(|m| m.state == MembershipState::Active);
        let pairs = active.filter_map(|m| Some((*self.community.get(&m.community)?, *self.person.get(&m.person)?)));
        let pairs: Vec<(u32, u32)> = pairs.filter(|(community, _)| counts(*community)).collect();
        Ok(Belonging::new(self.organisation.communities.len(), self.organisation.people.len(), &pairs)?)
    }

    /// Of each community the distinct people who have not left.
    pub fn n_people(&self) -> Vec<u32> {
        let mut people = vec![BTreeSet::new(); self.organisation.communities.len()];
        for membership in self.organisation.memberships.iter().filter(|m| m.state != MembershipState::Left) {
            if let Some(n) = self.community.get(&membership.community) {
                people[*n as usize].insert(membership.person);
            }
        }
        people.iter().map(|people| people.len() as u32).collect()
    }

    /// Needs with a provider, one link each, in the order of the needs.
    pub fn service_links(&self) -> Vec<ServiceLink> {
        let number = |id: &CommunityId| self.community.get(id).copied();
        let needs = self.organisation.needs.iter();
        needs
            .filter_map(|need| {
                Some(ServiceLink { provider: number(need.provider.as_ref()?)?, consumer: number(&need.community)? })
            })
            .collect()
    }

    /// The roles other than plain member that active people hold; a role's number is its place in the second.
    pub fn seats(&self) -> (Vec<Seat>, Vec<&'o str>) {
        let mut words: Vec<&str> = self.organisation.memberships.iter().map(|m| m.role.word()).collect();
        words.sort_unstable();
        words.dedup();
        let held = self.organisation.memberships.iter();
        let held = held.filter(|m| m.state == MembershipState::Active && m.role != MembershipRole::Member);
        let seats = held
            .filter_map(|m| {
                let role = words.binary_search(&m.role.word()).ok()? as u32;
                let (community, person) = (*self.community.get(&m.community)?, *self.person.get(&m.person)?);
                Some(Seat { community, role, person })
            })
            .collect();
        (seats, words)
    }

    /// The community at the top above each community; itself where it stands alone.
    pub fn tops(&self) -> Vec<u32> {
        let top = |start: u32| {
            let mut at = start;
            // Rules keep circles out; the bound makes a broken file harmless.
            for _ in 0..self.parent.len() {
                match self.parent[at as usize] {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            at
        };
        (0..self.parent.len() as u32).map(top).collect()
    }
}
