//! Everybody of the workspace, as a team is put together from them.

use crate::{Error, Workspace};
use guild_model::communities::{MembershipState, homes};
use guild_model::{CommunityId, FrameworkId, Key, Name, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Who there is, where they are at home, and who has no place on a ladder yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Roster {
    /// Communities with active members, their own or of communities inside them, in the order of names.
    pub communities: Vec<RosterCommunity>,
    /// In the order of names.
    pub people: Vec<RosterPerson>,
}

/// A community to put a team together from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RosterCommunity {
    /// By which commands speak of it.
    pub id: CommunityId,
    /// As people call it.
    pub name: Name,
    /// Distinct active people, those of the communities inside it included.
    pub active: u32,
    /// How many of them are active only in communities inside it.
    pub inside: u32,
}

/// Somebody to put into a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RosterPerson {
    /// By which commands speak of them.
    pub person: PersonId,
    /// Tells people of one name apart.
    pub key: Key,
    /// As they are called.
    pub name: Name,
    /// The community where the person is at home.
    pub home: Option<Name>,
    /// In how many communities the person is active.
    pub communities: u32,
    /// Has a place on the ladder.
    pub placed: bool,
}

impl Workspace {
    /// Whether the workspace has the person; `false` of somebody who was removed or forgotten. Cost: one row.
    pub fn has_person(&self, person: PersonId) -> Result<bool, Error> {
        Ok(self.tables().people().find(person)?.is_some())
    }

    /// Everybody, against the ladder of a framework. Cost: O((people + memberships) log people).
    pub fn roster(&mut self, framework: FrameworkId) -> Result<Roster, Error> {
        let matrix = self.matrix(framework)?;
        let organisation = self.organisation()?;
        let snapshot = self.snapshot()?;
        let mut active: BTreeMap<CommunityId, BTreeSet<PersonId>> = BTreeMap::new();
        let mut seats: BTreeMap<PersonId, BTreeSet<CommunityId>> = BTreeMap::new();
        for seat in organisation.memberships.iter().filter(|m| m.state == MembershipState::Active) {
            active.entry(seat.community).or_default().insert(seat.person);
            seats.entry(seat.person).or_default().insert(seat.community);
        }
        let homes = homes(&organisation);
        let names: BTreeMap<CommunityId, &Name> = organisation.communities.iter().map(|c| (c.id, &c.name)).collect();
        let mut communities: Vec<RosterCommunity> = organisation
            .communities
            .iter()
            .filter_map(|c| {
                let all: BTreeSet<&PersonId> =
                    snapshot.within(c.id).iter().filter_map(|id| active.get(id)).flatten().collect();
                let own = active.get(&c.id).map_or(0, BTreeSet::len);
                let inside = (all.len() - own) as u32;
                let one = RosterCommunity { id: c.id, name: c.name.clone(), active: all.len() as u32, inside };
                (!all.is_empty()).then_some(one)
            })
            .collect();
        communities.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        let people = snapshot
            .people
            .iter()
            .map(|person| RosterPerson {
                person: person.id,
                key: person.key.clone(),
                name: person.name.clone(),
                home: homes.get(&person.id).and_then(|home| names.get(home)).map(|name| (*name).clone()),
                communities: seats.get(&person.id).map_or(0, |seats| seats.len() as u32),
                placed: snapshot.place(person.id, matrix.framework.lineage).is_some(),
            })
            .collect();
        Ok(Roster { communities, people })
    }
}
