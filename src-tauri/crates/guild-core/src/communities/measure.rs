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
    /// By name.
    pub communities: Vec<MeasuredCommunity>,
    /// By name.
    pub people: Vec<MeasuredPerson>,
    /// Each pair that shares somebody, once.
    pub member_links: Vec<MeasuredLink>,
    /// Each pair of provider and consumer, once.
    pub service_links: Vec<MeasuredService>,
    /// How many connected parts communities and people make together, whoever is alone included.
    pub components: u32,
    /// Communities that serve one another in a circle.
    pub cycles: Vec<Vec<CommunityId>>,
    /// Memberships without which the map comes apart: community, person.
    pub bridges: Vec<(CommunityId, PersonId)>,
    /// Of the clusters, below 1: how much more is shared within them than chance would have it.
    pub modularity: f64,
    /// `None`: the betweenness of people is exact.
    pub sampled: Option<MeasuredSample>,
}

/// Of one community; the numbers are those of `guild_analysis::communities::CommunityMeasures`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredCommunity {
    /// By which commands speak of it.
    pub id: CommunityId,
    /// By which tables speak of it.
    pub key: String,
    /// As people call it.
    pub name: String,
    /// Distinct people who have not left.
    pub people: u32,
    /// Distinct active people.
    pub active: u32,
    /// How many other communities it has members in common with.
    pub degree: u32,
    /// Those members, counted once for each such community.
    pub strength: u32,
    /// 0 to 1: the part of all shortest ways between two others that leads through it (Brandes 2001).
    pub betweenness: f64,
    /// 0 to 1: how few steps lead to the others (Wasserman and Faust 1994).
    pub closeness: f64,
    /// From 0, low is open to many sides (Burt 1992); `None` without ties.
    pub constraint: Option<f64>,
    /// The k of the densest part it belongs to (Seidman 1983).
    pub core: u32,
    /// Which cluster, numbered from 0, the largest first (Traag, Waltman and van Eck 2019).
    pub cluster: u32,
    /// Which part of the map it is in, numbered from 0; parts share no active person.
    pub component: u32,
    /// Whether the map has more parts without it.
    pub cut: bool,
}

/// Of one person; the numbers are those of `guild_analysis::communities::PersonMeasures`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredPerson {
    /// By which commands speak of them.
    pub id: PersonId,
    /// By which tables speak of them.
    pub key: String,
    /// As they are called.
    pub name: String,
    /// In how many communities the person is active.
    pub communities: u32,
    /// 0 to 1: the part of all shortest ways between two others, people or communities, that leads through them.
    pub betweenness: f64,
    /// As of communities; whoever is active nowhere is a part alone.
    pub component: u32,
    /// Whether the map has more parts without them.
    pub cut: bool,
    /// How often they stand between two communities.
    pub broker: MeasuredBroker,
}

/// The five counts of Gould and Fernandez.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredBroker {
    /// All three share one home.
    pub coordinator: u32,
    /// The communities share a home, the person is from elsewhere.
    pub consultant: u32,
    /// The person shares a home with the community it leads to.
    pub gatekeeper: u32,
    /// The person shares a home with the community it leads from; always as many as `gatekeeper`.
    pub representative: u32,
    /// Three different homes.
    pub liaison: u32,
}

/// Two communities with so many active people in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredLink {
    /// One of them, the earlier by name.
    pub a: CommunityId,
    /// The other.
    pub b: CommunityId,
    /// How many, at least 1.
    pub weight: u32,
}

/// How many services one community gives another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredService {
    /// Who gives.
    pub provider: CommunityId,
    /// Who wants; may be the provider itself.
    pub consumer: CommunityId,
    /// How many, at least 1.
    pub services: u32,
}

/// How the betweenness of people was estimated: from so many nodes, drawn by this seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeasuredSample {
    /// From how many nodes shortest ways were followed.
    pub pivots: u32,
    /// The same seed draws the same nodes.
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
