//! The measures of the map under the names of things.

use super::numbered::Numbered;
use crate::{Error, Workspace};
use guild_analysis::communities::{Brokerage, Homes, Sampled, measures};
use guild_model::{CommunityId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The measures of the map, as `guild measure --json` prints them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuresView {
    pub communities: Vec<MeasuredCommunity>,
    pub people: Vec<MeasuredPerson>,
    pub member_links: Vec<MeasuredLink>,
    pub service_links: Vec<MeasuredService>,
    pub components: u32,
    /// Communities that serve one another in a circle.
    pub cycles: Vec<Vec<CommunityId>>,
    /// Memberships without which the map comes apart: community, person.
    pub bridges: Vec<(CommunityId, PersonId)>,
    pub modularity: f64,
    pub sampled: Option<MeasuredSample>,
}

/// Of one community; the numbers are those of `guild_analysis::communities::CommunityMeasures`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredCommunity {
    pub id: CommunityId,
    pub key: String,
    pub name: String,
    /// Distinct people who have not left.
    pub people: u32,
    pub active: u32,
    pub degree: u32,
    pub strength: u32,
    pub betweenness: f64,
    pub closeness: f64,
    pub constraint: Option<f64>,
    pub core: u32,
    pub cluster: u32,
    /// Which part of the map it is in, numbered from 0; parts share no active person.
    pub component: u32,
    pub cut: bool,
}

/// Of one person; the numbers are those of `guild_analysis::communities::PersonMeasures`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredPerson {
    pub id: PersonId,
    pub key: String,
    pub name: String,
    /// In how many communities the person is active.
    pub communities: u32,
    pub betweenness: f64,
    /// As of communities; whoever is active nowhere is a part alone.
    pub component: u32,
    pub cut: bool,
    pub broker: MeasuredBroker,
}

/// The five counts of Gould and Fernandez.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredBroker {
    pub coordinator: u32,
    pub consultant: u32,
    pub gatekeeper: u32,
    pub representative: u32,
    pub liaison: u32,
}

/// Two communities with so many active people in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredLink {
    pub a: CommunityId,
    pub b: CommunityId,
    pub weight: u32,
}

/// How many services one community gives another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredService {
    pub provider: CommunityId,
    pub consumer: CommunityId,
    pub services: u32,
}

/// How the betweenness of people was estimated: from so many nodes, drawn by this seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredSample {
    pub pivots: u32,
    pub seed: u32,
}

const SEED: u64 = 1;

impl Workspace {
    /// The measures of the map. Cost: that of `guild_analysis::communities::measures`.
    pub fn measures(&mut self) -> Result<MeasuresView, Error> {
        let organisation = self.organisation()?;
        let numbered = Numbered::new(&organisation);
        let belonging = numbered.belonging()?;
        let links = numbered.service_links();
        let tops = numbered.tops();
        let home_of_person: Vec<Option<u32>> =
            numbered.home.iter().map(|home| home.map(|community| tops[community as usize])).collect();
        let homes = Homes { of_community: &tops, of_person: &home_of_person };
        let measured = measures(&belonging, &links, homes, SEED)?;
        let community = |n: u32| organisation.communities[n as usize].id;
        let n_people = numbered.n_people();
        let mut services: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        links.iter().for_each(|link| *services.entry((link.provider, link.consumer)).or_default() += 1);
        Ok(MeasuresView {
            communities: (0u32..)
                .zip(&measured.communities)
                .map(|(n, m)| {
                    let c = &organisation.communities[n as usize];
                    MeasuredCommunity {
                        id: c.id,
                        key: c.key.to_string(),
                        name: c.name.to_string(),
                        people: n_people[n as usize],
                        active: belonging.n_active(n) as u32,
                        degree: m.degree,
                        strength: m.strength as u32,
                        betweenness: m.betweenness,
                        closeness: m.closeness,
                        constraint: m.constraint,
                        core: m.core,
                        cluster: m.cluster,
                        component: m.component,
                        cut: m.cut,
                    }
                })
                .collect(),
            people: organisation
                .people
                .iter()
                .zip(&measured.people)
                .map(|(p, m)| MeasuredPerson {
                    id: p.id,
                    key: p.key.to_string(),
                    name: p.name.to_string(),
                    communities: m.n_communities,
                    betweenness: m.betweenness,
                    component: m.component,
                    cut: m.cut,
                    broker: broker(m.broker),
                })
                .collect(),
            member_links: measured
                .member_links
                .iter()
                .map(|link| MeasuredLink { a: community(link.a), b: community(link.b), weight: link.weight })
                .collect(),
            service_links: services
                .into_iter()
                .map(|((provider, consumer), services)| MeasuredService {
                    provider: community(provider),
                    consumer: community(consumer),
                    services,
                })
                .collect(),
            components: measured.n_components as u32,
            cycles: measured.cycles.iter().map(|cycle| cycle.iter().map(|n| community(*n)).collect()).collect(),
            bridges: measured
                .bridges
                .iter()
                .map(|(c, p)| (community(*c), organisation.people[*p as usize].id))
                .collect(),
            modularity: measured.modularity,
            sampled: measured
                .sampled
                .map(|Sampled { pivots, seed }| MeasuredSample { pivots: pivots as u32, seed: seed as u32 }),
        })
    }
}

fn broker(counts: Brokerage) -> MeasuredBroker {
    let Brokerage { coordinator, consultant, gatekeeper, representative, liaison } = counts;
    MeasuredBroker {
        coordinator: coordinator as u32,
        consultant: consultant as u32,
        gatekeeper: gatekeeper as u32,
        representative: representative as u32,
        liaison: liaison as u32,
    }
}
