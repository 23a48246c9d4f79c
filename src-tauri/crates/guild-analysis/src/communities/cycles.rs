//! Communities that serve each other, or are inside one another, in a circle; and the order that shows it.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::ops::Range;

use super::adjacency::GraphError;

/// One community serves another: a need with its provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceLink {
    /// The community that gives, by index.
    pub provider: u32,
    /// The community that wants, by index; may be the provider itself.
    pub consumer: u32,
}

/// The service circles: strongly connected parts of two or more communities over the service links.
///
/// Each ascending, by their first community; a community that serves itself is none.
/// Errors: `Place` for the first link beyond `n_communities`. Cost: O(n + m).
pub fn service_cycles(n_communities: usize, links: &[ServiceLink]) -> Result<Vec<Vec<u32>>, GraphError> {
    ensure_places(n_communities, links)?;
    let mut cycles = strong_parts(n_communities, links);
    cycles.retain(|part| part.len() > 1);
    cycles.sort_unstable();
    Ok(cycles)
}

/// Of communities by their parents: whether each stands in a circle of them, one that is its own parent included.
/// A parent that is not there leads nowhere. Cost: O(n + m).
pub fn in_circles(parents: &[Vec<u32>]) -> Vec<bool> {
    let n = parents.len();
    let children = (0..).zip(parents);
    let links: Vec<ServiceLink> = children
        .flat_map(|(child, parents)| {
            parents.iter().map(move |parent| ServiceLink { provider: *parent, consumer: child })
        })
        .filter(|link| (link.provider as usize) < n)
        .collect();
    let mut circled = vec![false; n];
    for part in strong_parts(n, &links).iter().filter(|part| part.len() > 1) {
        part.iter().for_each(|community| circled[*community as usize] = true);
    }
    links.iter().filter(|link| link.provider == link.consumer).for_each(|link| circled[link.consumer as usize] = true);
    circled
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
    ensure_places(n_communities, links)?;
    let mut part_of = vec![0; n_communities];
    let mut parts = strong_parts(n_communities, links);
    let linked: BTreeSet<u32> = links.iter().flat_map(|link| [link.provider, link.consumer]).collect();
    parts.retain(|part| linked.contains(&part[0]));
    for (i, part) in parts.iter().enumerate() {
        part.iter().for_each(|community| part_of[*community as usize] = i);
    }
    let mut serves: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    let mut n_providers = vec![0_usize; parts.len()];
    for &ServiceLink { provider, consumer } in links {
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

fn ensure_places(n: usize, links: &[ServiceLink]) -> Result<(), GraphError> {
    match links.iter().find(|link| link.provider.max(link.consumer) as usize >= n) {
        Some(&ServiceLink { provider: a, consumer: b }) => Err(GraphError::Place { a, b, n: n as u32 }),
        None => Ok(()),
    }
}

/// The strongly connected parts, each ascending. Source: R. Tarjan, *Depth-First Search and Linear Graph Algorithms*
/// (1972), without recursion: a chain of services may be as long as there are communities.
fn strong_parts(n: usize, links: &[ServiceLink]) -> Vec<Vec<u32>> {
    let (starts, served) = by_provider(n, links);
    // Places in the order of meeting, from 1; 0: not met. `low`: the first still open that can be reached.
    let (mut met, mut low) = (vec![0_u32; n], vec![0_u32; n]);
    let (mut parts, mut is_open, mut open) = (Vec::new(), vec![false; n], Vec::new());
    let mut way: Vec<(u32, u32)> = Vec::new();
    let mut n_met = 0;
    for root in 0..n as u32 {
        if met[root as usize] == 0 {
            way.push((root, starts[root as usize]));
        }
        while let Some((v, next)) = way.last_mut() {
            let v = *v as usize;
            if met[v] == 0 {
                n_met += 1;
                (met[v], low[v], is_open[v]) = (n_met, n_met, true);
                open.push(v as u32);
            }
            if *next < starts[v + 1] {
                let w = served[*next as usize] as usize;
                *next += 1;
                if met[w] == 0 {
                    way.push((w as u32, starts[w]));
                } else if is_open[w] {
                    low[v] = low[v].min(met[w]);
                }
                continue;
            }
            way.pop();
            if let Some((parent, _)) = way.last() {
                low[*parent as usize] = low[*parent as usize].min(low[v]);
            }
            if low[v] == met[v] {
                let first = open.iter().rposition(|w| *w as usize == v).unwrap_or_default();
                let mut part = open.split_off(first);
                part.iter().for_each(|w| is_open[*w as usize] = false);
                part.sort_unstable();
                parts.push(part);
            }
        }
    }
    parts
}

/// The consumers of each provider, one after the other, and where those of each begin.
fn by_provider(n: usize, links: &[ServiceLink]) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0_u32; n + 2];
    links.iter().for_each(|link| starts[link.provider as usize + 2] += 1);
    for v in 0..n {
        starts[v + 2] += starts[v + 1];
    }
    let mut served = vec![0; links.len()];
    for link in links {
        let place = &mut starts[link.provider as usize + 1];
        served[*place as usize] = link.consumer;
        *place += 1;
    }
    (starts, served)
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
            std::slice::from_ref(&(1..3)),
            &[(0, 2, 1), (1, 2, 1), (1, 4, 1), (2, 1, 1), (3, 3, 1)],
        );
    }

    #[test]
    fn only_two_or_more_make_a_circle() {
        let found = service_cycles(6, &links(&[(5, 3), (3, 5), (0, 1), (1, 2), (2, 0), (4, 4), (0, 3)]));
        assert_eq!(found, Ok(vec![vec![0, 1, 2], vec![3, 5]]));
        assert_eq!(service_cycles(2, &links(&[(0, 2)])), Err(GraphError::Place { a: 0, b: 2, n: 2 }));
    }

    #[track_caller]
    fn check_circles(parents: &[&[u32]], expected: &[usize]) {
        let parents: Vec<Vec<u32>> = parents.iter().map(|p| p.to_vec()).collect();
        let found = in_circles(&parents);
        assert_eq!((0..parents.len()).filter(|n| found[*n]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn circles_of_parents() {
        check_circles(&[&[], &[0], &[0, 1]], &[]);
        check_circles(&[&[0], &[0]], &[0]);
        check_circles(&[&[2], &[0], &[1], &[2]], &[0, 1, 2]);
        check_circles(&[&[1], &[0], &[3], &[2], &[9]], &[0, 1, 2, 3]);
        check_circles(&[&[1, 2], &[0], &[0]], &[0, 1, 2]);
        let deep: Vec<Vec<u32>> = (0..200_000).map(|n| vec![n + 1, 0]).collect();
        assert!(in_circles(&deep).iter().all(|circled| *circled), "each is in the first");
    }
}
