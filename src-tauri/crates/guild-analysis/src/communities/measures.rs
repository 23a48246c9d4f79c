//! All measures of the map at once.

use super::adjacency::GraphError;
use super::belonging::Belonging;
use super::betweenness::{Sampled, betweenness, betweenness_sampled};
use super::brokerage::{Brokerage, brokerage};
use super::closeness::closeness;
use super::clusters::{Clusters, clusters};
use super::connectivity::{components, cuts};
use super::constraint::constraint;
use super::cores::cores;
use super::cycles::{ServiceLink, service_cycles};
use super::member_links::{MemberLink, member_link_graph, member_links};

/// Up to this many communities and people the betweenness of people is exact; beyond, it is sampled.
pub const EXACT_UP_TO: usize = 20_000;

/// From how many nodes it is sampled.
pub const PIVOTS: usize = 512;

/// The measures of the map, by index of community or person.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// One of each community, in the order of their indices.
    pub communities: Vec<CommunityMeasures>,
    /// One of each person, in the order of their indices.
    pub people: Vec<PersonMeasures>,
    /// As [`member_links`] gives them.
    pub member_links: Vec<MemberLink>,
    /// Connected parts of the two-mode graph.
    pub n_components: usize,
    /// The service circles, as [`service_cycles`] gives them.
    pub cycles: Vec<Vec<u32>>,
    /// (community, person): memberships without which the map comes apart.
    pub bridges: Vec<(u32, u32)>,
    /// Of the clusters.
    pub modularity: f64,
    /// How many clusters the communities fall into; see [`clusters`].
    pub n_clusters: usize,
    /// How the betweenness of people was sampled; `None`: it is exact. That of communities always is.
    pub sampled: Option<Sampled>,
}

/// Of one community; each measure as its own function defines it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CommunityMeasures {
    /// How many other communities it has members in common with.
    pub degree: u32,
    /// Those members, counted once for each such community.
    pub strength: u64,
    /// 0 to 1, over the member links; see [`betweenness`].
    pub betweenness: f64,
    /// 0 to 1, over the member links; see [`closeness`].
    pub closeness: f64,
    /// From 0, low is open to many sides; `None` without ties. See [`constraint`].
    pub constraint: Option<f64>,
    /// The k of the densest part it belongs to; see [`cores`].
    pub core: u32,
    /// Numbered from 0, the largest first; see [`clusters`].
    pub cluster: u32,
    /// Its connected part of the two-mode graph, numbered from 0 by its first community.
    pub component: u32,
    /// Whether the two-mode graph has more parts without it.
    pub cut: bool,
}

/// Of one person, as a node of the two-mode graph of communities and people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonMeasures {
    /// Communities in which the person is active.
    pub n_communities: u32,
    /// 0 to 1: the part of all shortest ways between two other nodes that leads through the person.
    pub betweenness: f64,
    /// As of communities; whoever is active nowhere is a part alone.
    pub component: u32,
    /// Whether the two-mode graph has more parts without the person.
    pub cut: bool,
    /// How often the person stands between two communities; see [`brokerage`].
    pub broker: Brokerage,
}

/// The partition for brokerage; see [`brokerage`].
#[derive(Clone, Copy, Debug)]
pub struct Homes<'a> {
    /// The home of each community, as any number that is the same for the same home.
    pub of_community: &'a [u32],
    /// The home of each person, in the same numbers; `None`: shares it with nobody.
    pub of_person: &'a [Option<u32>],
}

/// Everything that `guild measure` and the overlays of the map show. `seed` decides clusters and samples.
///
/// Errors: `Place` for the first service link that names no community.
pub fn measures(
    belonging: &Belonging,
    services: &[ServiceLink],
    homes: Homes<'_>,
    seed: u64,
) -> Result<Measures, GraphError> {
    let links = member_links(belonging);
    let ties = member_link_graph(belonging.n_communities(), &links)?;
    let Clusters { n: n_clusters, of_community, modularity } = clusters(&ties, seed);
    let graph = ties.adjacency();
    let (between, close, hemmed) = (betweenness(graph), closeness(graph), constraint(&ties));
    let (cores, cuts, parts) = (cores(graph), cuts(belonging.graph()), components(belonging.graph()));
    let of_community = |c: usize| CommunityMeasures {
        degree: graph.degree(c) as u32,
        strength: ties.strength(c) as u64,
        betweenness: between[c],
        closeness: close[c],
        constraint: hemmed[c],
        core: cores[c],
        cluster: of_community[c],
        component: parts.of_node[c],
        cut: cuts.node[c],
    };
    let n = belonging.graph().len();
    let sampled = (n > EXACT_UP_TO).then_some(Sampled { pivots: PIVOTS, seed });
    let of_nodes = match sampled {
        Some(sampled) => betweenness_sampled(belonging.graph(), sampled),
        None => betweenness(belonging.graph()),
    };
    let of_person = |(person, broker)| {
        let node = belonging.node(person);
        let n_communities = belonging.communities_of(person).len() as u32;
        let component = parts.of_node[node];
        PersonMeasures { n_communities, betweenness: of_nodes[node], component, cut: cuts.node[node], broker }
    };
    Ok(Measures {
        communities: (0..belonging.n_communities()).map(of_community).collect(),
        people: (0..).zip(brokerage(belonging, homes.of_community, homes.of_person)).map(of_person).collect(),
        n_components: parts.n,
        cycles: service_cycles(belonging.n_communities(), services)?,
        bridges: cuts.bridges.iter().filter_map(|&(c, node)| Some((c, belonging.person(node as usize)?))).collect(),
        member_links: links,
        modularity,
        n_clusters,
        sampled,
    })
}

#[cfg(test)]
mod tests {
    use super::super::trial::organisations;
    use super::*;

    /// The numbers to the last bit, however many threads there are.
    #[test]
    fn threads_do_not_show() {
        for organisation in organisations(60) {
            let belonging = &organisation.belonging;
            let of_community: Vec<u32> = (0..belonging.n_communities() as u32).map(|c| c % 3).collect();
            let of_person = vec![Some(1); belonging.n_people()];
            let homes = Homes { of_community: &of_community, of_person: &of_person };
            let on = |n_threads| {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(n_threads).build().unwrap();
                pool.install(|| {
                    let pivots = Sampled { pivots: 9, seed: 3 };
                    let sampled = betweenness_sampled(belonging.graph(), pivots);
                    (measures(belonging, &organisation.services, homes, 7).unwrap(), sampled)
                })
            };
            assert_eq!(format!("{:?}", on(1)), format!("{:?}", on(3)));
        }
    }

    #[test]
    fn a_service_of_nobody_is_refused() {
        let belonging = Belonging::new(1, 0, &[]).unwrap();
        let homes = Homes { of_community: &[0], of_person: &[] };
        let link = ServiceLink { provider: 0, consumer: 4 };
        assert_eq!(measures(&belonging, &[link], homes, 1), Err(GraphError::Place { a: 0, b: 4, n: 1 }));
    }
}
