//! Communities that serve each other in a circle, and the order that shows it.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::ops::Range;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::adjacency::GraphError;

/// One community serves another: a need with its provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceLink {
    pub provider: u32,
    pub consumer: u32,
}

/// The service circles: strongly connected parts of two or more communities over the service links.
///
/// Each ascending, by their first community; a community that serves itself is none.
/// Errors: `Place` for the first link beyond `n_communities`. Cost: O(n + m log m), petgraph's Kosaraju.
pub fn service_cycles(n_communities: usize, links: &[ServiceLink]) -> Result<Vec<Vec<u32>>, GraphError> {
    let mut cycles = strong_parts(n_communities, &distinct(n_communities, links)?);
    cycles.retain(|part| part.len() > 1);
    cycles.sort_unstable();
    Ok(cycles)
}

/// Services as a square: who serves whom, in the order that puts circles together and all else above the diagonal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceMatrix {
    /// The communities with service links, providers before those they serve wherever no circle forbids it.
    pub order: Vec<u32>,
    /// The circles as ranges of `order`, each of two or more.
    pub cycles: Vec<Range<usize>>,
    /// (row, column, services): how many services the community at `order[row]` gives the one at `order[column]`,
    /// by row, then column. Below the diagonal only within a circle.
    pub cells: Vec<(u32, u32, u32)>,
}

/// The service links as an ordered matrix; among equals the smaller index comes first.
///
/// Errors: `Place` for the first link beyond `n_communities`. Cost: O(n + m log m).
pub fn service_matrix(n_communities: usize, links: &[ServiceLink]) -> Result<ServiceMatrix, GraphError> {
    let pairs = distinct(n_communities, links)?;
    let mut part_of = vec![0; n_communities];
    let mut parts = strong_parts(n_communities, &pairs);
    let linked: BTreeSet<u32> = links.iter().flat_map(|link| [link.provider, link.consumer]).collect();
    parts.retain(|part| linked.contains(&part[0]));
    for (i, part) in parts.iter().enumerate() {
        part.iter().for_each(|community| part_of[*community as usize] = i);
    }
    let mut serves: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    let mut n_providers = vec![0_usize; parts.len()];
    for &(provider, consumer) in &pairs {
        let (from, to) = (part_of[provider as usize], part_of[consumer as usize]);
        if from != to {
            serves[from].push(to);
            n_providers[to] += 1;
        }
    }
    let free = (0..parts.len()).filter(|part| n_providers[*part] == 0);
    let mut ready: BinaryHeap<Reverse<(u32, usize)>> = free.map(|part| Reverse((parts[part][0], part))).collect();
    let (mut order, mut cycles) = (Vec::new(), Vec::new());
    while let Some(Reverse((_, part))) = ready.pop() {
        if parts[part].len() > 1 {
            cycles.push(order.len()..order.len() + parts[part].len());
        }
        order.extend_from_slice(&parts[part]);
        for &served in &serves[part] {
            n_providers[served] -= 1;
            if n_providers[served] == 0 {
                ready.push(Reverse((parts[served][0], served)));
            }
        }
    }
    let mut places = vec![0_u32; n_communities];
    (0..).zip(&order).for_each(|(place, community)| places[*community as usize] = place);
    let mut placed: Vec<(u32, u32)> =
        links.iter().map(|link| (places[link.provider as usize], places[link.consumer as usize])).collect();
    placed.sort_unstable();
    let cells = placed.chunk_by(|a, b| a == b).map(|same| (same[0].0, same[0].1, same.len() as u32)).collect();
    Ok(ServiceMatrix { order, cycles, cells })
}

/// The links as pairs, each once.
fn distinct(n: usize, links: &[ServiceLink]) -> Result<Vec<(u32, u32)>, GraphError> {
    let mut pairs: Vec<(u32, u32)> = links.iter().map(|link| (link.provider, link.consumer)).collect();
    if let Some(&(a, b)) = pairs.iter().find(|(a, b)| (*a).max(*b) as usize >= n) {
        return Err(GraphError::Place { a, b, n: n as u32 });
    }
    pairs.sort_unstable();
    pairs.dedup();
    Ok(pairs)
}

/// The strongly connected parts, each ascending.
fn strong_parts(n: usize, pairs: &[(u32, u32)]) -> Vec<Vec<u32>> {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(n, pairs.len());
    for _ in 0..n {
        graph.add_node(());
    }
    for &(a, b) in pairs {
        graph.add_edge(NodeIndex::new(a as usize), NodeIndex::new(b as usize), ());
    }
    let ascending = |part: Vec<NodeIndex>| {
        let mut part: Vec<u32> = part.into_iter().map(|v| v.index() as u32).collect();
        part.sort_unstable();
        part
    };
    kosaraju_scc(&graph).into_iter().map(ascending).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(pairs: &[(u32, u32)]) -> Vec<ServiceLink> {
        pairs.iter().map(|&(provider, consumer)| ServiceLink { provider, consumer }).collect()
    }

    #[track_caller]
    fn check(pairs: &[(u32, u32)], order: &[u32], cycles: &[Range<usize>], cells: &[(u32, u32, u32)]) {
        let matrix = service_matrix(6, &links(pairs)).unwrap();
        assert_eq!(matrix, ServiceMatrix { order: order.into(), cycles: cycles.into(), cells: cells.into() });
    }

    #[test]
    fn providers_stand_first_and_circles_together() {
        check(&[], &[], &[], &[]);
        check(&[(5, 0), (5, 0)], &[5, 0], &[], &[(0, 1, 2)]);
        check(
            &[(4, 1), (1, 4), (0, 4), (1, 3), (2, 2)],
            &[0, 1, 4, 2, 3],
            &[1..3],
            &[(0, 2, 1), (1, 2, 1), (1, 4, 1), (2, 1, 1), (3, 3, 1)],
        );
    }

    #[test]
    fn only_two_or_more_make_a_circle() {
        let found = service_cycles(6, &links(&[(5, 3), (3, 5), (0, 1), (1, 2), (2, 0), (4, 4), (0, 3)]));
        assert_eq!(found, Ok(vec![vec![0, 1, 2], vec![3, 5]]));
        assert_eq!(service_cycles(2, &links(&[(0, 2)])), Err(GraphError::Place { a: 0, b: 2, n: 2 }));
    }
}
