//! Who pulls whom: links cleaned and merged, and the same web seen from farther away.

use super::super::leiden::{Level, grouped};

/// The most that one link may weigh, so that sums stay finite.
const MAX_WEIGHT: f64 = 1e9;

/// An undirected graph with weights, each node's neighbours in one row, in order.
#[derive(Debug, Clone, Default)]
pub struct Web {
    offsets: Vec<u32>,
    to: Vec<u32>,
    weight: Vec<f64>,
}

impl Web {
    /// Merges links between the same two nodes, in either direction, and leaves out what cannot pull: links to
    /// itself or to nowhere, and weights that are not above zero.
    pub fn new(n: usize, links: impl IntoIterator<Item = (u32, u32, f64)>) -> Self {
        let sound = |&(a, b, w): &(u32, u32, f64)| a != b && (a.max(b) as usize) < n && w > 0.0;
        let mut pairs: Vec<(u32, u32, f64)> = links
            .into_iter()
            .filter(sound)
            .flat_map(|(a, b, w)| [(a, b, w.min(MAX_WEIGHT)), (b, a, w.min(MAX_WEIGHT))])
            .collect();
        // By weight too, so that the sum does not hang on the order in which the links were given.
        pairs.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        let mut web = Self { offsets: vec![0; n + 1], to: Vec::new(), weight: Vec::new() };
        let mut last = None;
        for (a, b, w) in pairs {
            if last == Some((a, b)) {
                if let Some(sum) = web.weight.last_mut() {
                    *sum += w;
                }
            } else {
                web.to.push(b);
                web.weight.push(w);
                web.offsets[a as usize + 1] += 1;
                last = Some((a, b));
            }
        }
        for i in 0..n {
            web.offsets[i + 1] += web.offsets[i];
        }
        web
    }

    /// Heavy links count less than in proportion, and the mean is one: otherwise the heaviest pair would be all.
    pub fn tempered(mut self) -> Self {
        let mean = self.weight.iter().sum::<f64>() / self.weight.len().max(1) as f64;
        for w in &mut self.weight {
            *w = (*w / mean).sqrt().clamp(0.1, 10.0);
        }
        self
    }

    /// How many nodes.
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// The neighbours of a node with the weights of their links.
    pub fn of(&self, node: usize) -> impl Iterator<Item = (usize, f64)> {
        let range = self.offsets[node] as usize..self.offsets[node + 1] as usize;
        self.to[range.clone()].iter().map(|&to| to as usize).zip(self.weight[range].iter().copied())
    }

    /// How many neighbours.
    pub fn degree(&self, node: usize) -> usize {
        (self.offsets[node + 1] - self.offsets[node]) as usize
    }

    /// The sum of the weights of a node's links.
    pub fn strength(&self, node: usize) -> f64 {
        self.of(node).map(|(_, w)| w).sum()
    }

    /// How many links lead from one node to each; `u32::MAX` where no way leads. O(links).
    pub fn hops(&self, source: usize) -> Vec<u32> {
        let mut hops = vec![u32::MAX; self.len()];
        hops[source] = 0;
        let mut queue = vec![source];
        let mut next = 0;
        while let Some(&i) = queue.get(next) {
            next += 1;
            for (j, _) in self.of(i) {
                if hops[j] == u32::MAX {
                    hops[j] = hops[i] + 1;
                    queue.push(j);
                }
            }
        }
        hops
    }

    /// The web of groups: each node's group is given, groups are counted from 0.
    pub fn grouped(&self, group: &[u32], n_groups: usize) -> Self {
        let links = (0..self.len())
            .flat_map(|a| self.of(a).filter(move |&(b, _)| a < b).map(move |(b, w)| (group[a], group[b], w)));
        Self::new(n_groups, links)
    }

    /// Groups of nodes that hold together more than chance would have it, counted from 0, and how many.
    ///
    /// One level of Louvain's method (Blondel et al. 2008): each node in turn joins the neighbouring group that adds
    /// most modularity, until few still move. `inner` is the weight already hidden within each node. O(links) a round.
    pub fn groups(&self, inner: &[f64]) -> (Vec<u32>, usize) {
        self.regrouped(inner, (0..self.len() as u32).collect())
    }

    /// Groups of nodes that hold together, by the Leiden method, and how many.
    ///
    /// `resolution` counts what chance would have that many times, which makes for more and smaller groups (Reichardt
    /// and Bornholdt 2006): at 1 the groups of a large web are larger than what one sees in it.
    pub fn divided(&self, resolution: f64) -> (Vec<u32>, usize) {
        const PATIENCE: usize = 40_000;
        let level = Level::of_rows(&self.offsets, &self.to, &self.weight, resolution);
        counted(&grouped(&level, PATIENCE, 1))
    }

    /// Each node in turn joins the best of the groups around it, from these groups on.
    fn regrouped(&self, inner: &[f64], mut group: Vec<u32>) -> (Vec<u32>, usize) {
        const ROUNDS: usize = 12;
        let n = self.len();
        let strength: Vec<f64> = (0..n).map(|i| self.strength(i) + 2.0 * inner[i]).collect();
        let total: f64 = strength.iter().sum();
        let mut sum = vec![0.0; n];
        for (&g, s) in group.iter().zip(&strength) {
            sum[g as usize] += s;
        }
        let mut pull = vec![0.0; n];
        let mut near: Vec<u32> = Vec::new();
        for _ in 0..ROUNDS {
            let mut n_moved = 0;
            for node in 0..n {
                let own = group[node];
                sum[own as usize] -= strength[node];
                near.clear();
                for (to, w) in self.of(node) {
                    let other = group[to];
                    if pull[other as usize] == 0.0 {
                        near.push(other);
                    }
                    pull[other as usize] += w;
                }
                let gain = |g: u32| pull[g as usize] - strength[node] * sum[g as usize] / total;
                let mut best = (gain(own), own);
                for &other in &near {
                    let gain = gain(other);
                    if gain > best.0 + 1e-12 {
                        best = (gain, other);
                    }
                }
                for &other in &near {
                    pull[other as usize] = 0.0;
                }
                sum[best.1 as usize] += strength[node];
                if best.1 != own {
                    group[node] = best.1;
                    n_moved += 1;
                }
            }
            if n_moved * 100 <= n {
                break;
            }
        }
        counted(&group)
    }
}

/// Groups counted anew from 0, in the order in which they first appear.
fn counted(group: &[u32]) -> (Vec<u32>, usize) {
    let mut new = vec![u32::MAX; group.len()];
    let mut n = 0;
    let mut count = |&g: &u32| {
        let slot = &mut new[g as usize];
        if *slot == u32::MAX {
            *slot = n;
            n += 1;
        }
        *slot
    };
    let counted = group.iter().map(&mut count).collect();
    (counted, n as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_merged_and_what_cannot_pull_is_left_out() {
        let bad = [(0, 0, 1.0), (0, 9, 1.0), (1, 2, f64::NAN), (1, 2, -3.0), (1, 2, 0.0)];
        let good = [(0, 1, 1.0), (1, 0, 2.0), (2, 1, f64::INFINITY)];
        let web = Web::new(3, bad.into_iter().chain(good));
        assert_eq!(web.of(0).collect::<Vec<_>>(), [(1, 3.0)]);
        assert_eq!(web.of(1).collect::<Vec<_>>(), [(0, 3.0), (2, MAX_WEIGHT)]);
        assert!((web.strength(2) - MAX_WEIGHT).abs() < 1e-12);
    }

    #[test]
    fn two_rings_joined_by_one_link_are_two_groups() {
        let ring = |from: u32| (0..6).map(move |i| (from + i, from + (i + 1) % 6, 1.0));
        let chords = |from: u32| (0..6).map(move |i| (from + i, from + (i + 2) % 6, 1.0));
        let links = ring(0).chain(chords(0)).chain(ring(6)).chain(chords(6)).chain([(0, 6, 1.0)]);
        let (group, n) = Web::new(12, links).groups(&[0.0; 12]);
        assert_eq!(n, 2);
        assert!(group[..6].iter().all(|&g| g == 0) && group[6..].iter().all(|&g| g == 1), "{group:?}");
    }

    #[test]
    fn a_higher_resolution_tells_rings_apart_that_are_one_group_in_a_large_web() {
        // Thirty rings of five in a row: at 1, neighbouring rings are merged.
        let ring = |k: u32| (0..5).map(move |i| (5 * k + i, 5 * k + (i + 1) % 5, 1.0));
        let rings = (0..30).flat_map(ring);
        let web = Web::new(150, rings.chain((0..30).map(|k| (5 * k, (5 * k + 7) % 150, 1.0))));
        let (coarse, n_coarse) = web.divided(1.0);
        let (fine, n_fine) = web.divided(4.0);
        assert!(n_coarse < 30, "{n_coarse}");
        assert_eq!(n_fine, 30);
        assert!((0..150).all(|i| fine[i] == fine[i / 5 * 5]), "{fine:?}");
        assert_eq!(coarse.iter().max(), Some(&(n_coarse as u32 - 1)));
    }

    #[test]
    fn nodes_without_links_stay_alone() {
        assert_eq!(Web::new(3, []).groups(&[0.0; 3]), (vec![0, 1, 2], 3));
    }
}
