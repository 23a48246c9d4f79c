//! "If this person leaves, what breaks?"

use super::numbered::Numbered;
use crate::people::{WithoutLevel, WithoutSkill};
use crate::{Error, Workspace};
use guild_analysis::communities::{Leaving, ServiceLink, Stakes, leaving, without};
use guild_model::{CommunityId, PersonId};
use guild_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What changes if people leave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutView {
    /// Those who leave, each once.
    pub people: Vec<WithoutPerson>,
    /// How many active members a community needs; see `Thresholds`.
    pub least_active: u32,
    /// Communities that fall below that number.
    pub fallen: Vec<WithoutCommunity>,
    /// Communities left with nobody.
    pub emptied: Vec<WithoutCommunity>,
    /// Services whose provider has nobody left.
    pub services_lost: Vec<WithoutService>,
    /// Services whose provider falls below the number.
    pub services_at_risk: Vec<WithoutService>,
    /// Roles that nobody holds any more.
    pub empty_seats: Vec<WithoutSeat>,
    /// Connected parts of communities and people, as it is.
    pub components_before: u32,
    /// Connected parts among those who stay.
    pub components_after: u32,
    /// Parts of the map that come apart, each as its pieces, the largest first.
    pub apart: Vec<Vec<WithoutPiece>>,
    /// Skills that fewer people will have than should: what communities ask for, then what holds for everyone.
    pub skills: Vec<WithoutSkill>,
    /// The levels that they leave, with who is on the way there.
    pub levels: Vec<WithoutLevel>,
}

/// Somebody who leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutPerson {
    /// By which commands speak of them.
    pub id: PersonId,
    /// By which tables speak of them.
    pub key: String,
    /// As they are called.
    pub name: String,
}

/// A community that loses people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutCommunity {
    /// By which commands speak of it.
    pub id: CommunityId,
    /// By which tables speak of it.
    pub key: String,
    /// As people call it.
    pub name: String,
    /// Distinct active people as it is.
    pub active_before: u32,
    /// Distinct active people among those who stay.
    pub active_after: u32,
}

/// A service that may be given no more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutService {
    /// What it is called.
    pub service: String,
    /// Who gives it.
    pub provider: CommunityId,
    /// `None` for an offer that nobody uses yet.
    pub consumer: Option<CommunityId>,
}

/// A role that nobody in the community holds any more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutSeat {
    /// The community that had it filled.
    pub community: CommunityId,
    /// A word of the product or the community's own; never plain member.
    pub role: String,
}

/// One of the parts that come apart: its communities, and how many people are left in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutPiece {
    /// Its communities, never none.
    pub communities: Vec<CommunityId>,
    /// How many of those who stay are in it.
    pub people: u32,
}

/// What one person's leaving would break, in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LeavingRow {
    /// Who would leave.
    pub person: PersonId,
    /// Communities that fall below the number of active members that they need.
    pub fallen: u32,
    /// Communities left with nobody.
    pub emptied: u32,
    /// Services whose provider is left with nobody.
    pub services_lost: u32,
    /// Services whose provider falls below the number.
    pub services_at_risk: u32,
    /// Roles other than plain member that nobody holds any more.
    pub empty_seats: u32,
    /// Parts into which the map falls beyond the one it was.
    pub pieces: u32,
    /// Skills that fewer people will have than should.
    pub skills: u32,
    /// What breaks in all, by which the rows are in order; of a map that comes apart the communities cut off count.
    pub broken: u32,
}

/// What may break, by numbers, with the names of services beside it.
struct AtStake<'o> {
    numbered: Numbered<'o>,
    links: Vec<ServiceLink>,
    services: Vec<(&'o str, bool)>,
}

impl<'o> AtStake<'o> {
    fn new(organisation: &'o guild_model::communities::Organisation) -> Self {
        let numbered = Numbered::new(organisation);
        let names: BTreeMap<_, _> = organisation.services.iter().map(|s| (s.id, s.name.as_str())).collect();
        let name = |id| names.get(&id).copied().unwrap_or_default();
        let number = |id: &CommunityId| numbered.community.get(id).copied();
        let mut links = Vec::new();
        let mut services = Vec::new();
        for need in &organisation.needs {
            if let (Some(provider), Some(consumer)) = (need.provider.as_ref().and_then(number), number(&need.community))
            {
                links.push(ServiceLink { provider, consumer });
                services.push((name(need.service), true));
            }
        }
        for offer in &organisation.offers {
            if let Some(provider) = number(&offer.community) {
                links.push(ServiceLink { provider, consumer: provider });
                services.push((name(offer.service), false));
            }
        }
        Self { numbered, links, services }
    }
}

impl Workspace {
    /// What changes if these people leave, each counted once; closed communities lose nothing. Cost: linear in the organisation and in what was said of people.
    ///
    /// Errors: `Missing` if one of them is not there.
    pub fn without(&mut self, people: &[PersonId]) -> Result<WithoutView, Error> {
        let organisation = self.organisation()?;
        let minimum = self.thresholds()?.least_active;
        let at_stake = AtStake::new(&organisation);
        let numbered = &at_stake.numbered;
        let mut named = std::collections::BTreeSet::new();
        let numbers: Vec<u32> = people
            .iter()
            .filter(|id| named.insert(**id))
            .map(|id| numbered.person.get(id).copied().ok_or(StoreError::Missing("person")))
            .collect::<Result<_, _>>()?;
        let (skills, levels) = self.team_without(people)?;
        let belonging = numbered.belonging_to_open()?;
        let (mut seats, roles) = numbered.seats();
        seats.retain(|seat| !numbered.is_closed(seat.community));
        let stakes = Stakes { belonging: &belonging, seats: &seats, services: &at_stake.links, minimum };
        let answer = without(&stakes, &numbers);
        let id = |n: u32| organisation.communities[n as usize].id;
        let gone: std::collections::BTreeSet<u32> = numbers.iter().copied().collect();
        let community = |n: &u32| {
            let c = &organisation.communities[*n as usize];
            let before = belonging.n_active(*n) as u32;
            let left = belonging.people_of(*n).filter(|person| gone.contains(person)).count() as u32;
            let (key, name) = (c.key.to_string(), c.name.to_string());
            WithoutCommunity { id: c.id, key, name, active_before: before, active_after: before - left }
        };
        let service = |n: &u32| {
            let (link, (service, used)) = (at_stake.links[*n as usize], at_stake.services[*n as usize]);
            let consumer = used.then(|| id(link.consumer));
            WithoutService { service: service.to_owned(), provider: id(link.provider), consumer }
        };
        Ok(WithoutView {
            people: numbers
                .iter()
                .map(|n| {
                    let p = &organisation.people[*n as usize];
                    WithoutPerson { id: p.id, key: p.key.to_string(), name: p.name.to_string() }
                })
                .collect(),
            least_active: minimum,
            fallen: answer.fallen.iter().map(community).collect(),
            emptied: answer.emptied.iter().map(community).collect(),
            services_lost: answer.lost.iter().map(service).collect(),
            services_at_risk: answer.at_risk.iter().map(service).collect(),
            empty_seats: answer
                .empty_seats
                .iter()
                .map(|seat| WithoutSeat { community: id(seat.community), role: roles[seat.role as usize].to_owned() })
                .collect(),
            components_before: answer.components_before as u32,
            components_after: answer.components_after as u32,
            apart: answer
                .broken
                .iter()
                .map(|broken| {
                    let piece = |piece: &guild_analysis::communities::Piece| WithoutPiece {
                        communities: piece.communities.iter().map(|n| id(*n)).collect(),
                        people: piece.n_people as u32,
                    };
                    broken.pieces.iter().map(piece).collect()
                })
                .collect(),
            skills,
            levels,
        })
    }

    /// Everybody whose leaving would break something, the most first; each alone as [`Self::without`] tells it.
    pub fn leaving(&mut self) -> Result<Vec<LeavingRow>, Error> {
        let organisation = self.organisation()?;
        let minimum = self.thresholds()?.least_active;
        let at_stake = AtStake::new(&organisation);
        let belonging = at_stake.numbered.belonging_to_open()?;
        let (mut seats, _) = at_stake.numbered.seats();
        seats.retain(|seat| !at_stake.numbered.is_closed(seat.community));
        let stakes = Stakes { belonging: &belonging, seats: &seats, services: &at_stake.links, minimum };
        let skills = self.skills_without_each()?;
        let id = |row: &Leaving| organisation.people[row.person as usize].id;
        let with_skills = |row: Leaving| (row, skills.get(&id(&row)).copied().unwrap_or_default());
        let broken = |(row, skills): &(Leaving, u32)| row.n_broken() + u64::from(*skills);
        let mut rows: Vec<(Leaving, u32)> =
            leaving(&stakes).into_iter().map(with_skills).filter(|row| broken(row) > 0).collect();
        // Among equals they stay in the order of what else breaks.
        rows.sort_by_key(|row| std::cmp::Reverse(broken(row)));
        Ok(rows
            .into_iter()
            .map(|(row, skills)| LeavingRow {
                person: id(&row),
                fallen: row.fallen,
                emptied: row.emptied,
                services_lost: row.lost,
                services_at_risk: row.at_risk,
                empty_seats: row.empty_seats,
                pieces: row.pieces,
                skills,
                broken: broken(&(row, skills)) as u32,
            })
            .collect())
    }
}
