//! Communities that belong together by the people they share.

use rayon::prelude::*;

use super::adjacency::Ties;
use super::seeded::Seeded;

/// Communities grouped by the people they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Clusters {
    pub n: usize,
    /// The cluster of each community; 0 is the largest, among equals the one with the smaller first index.
    pub of_community: Vec<u32>,
    /// How much more is shared within clusters than chance would have it, below 1; 0 without ties.
    pub modularity: f64,
}

/// Starts are tried until together they have looked at about this many ties, at least one and at most `STARTS`.
const PATIENCE: usize = 1_000_000;
const STARTS: usize = 200;
/// Rounds from one start; hardly ever are more than four needed.
const ROUNDS: usize = 12;
/// Gains smaller than this part of all weight are rounding, not gains.
const NOTHING: f64 = 1e-12;

/// Groups the communities so that ties within outweigh ties between: weighted modularity at resolution 1.
///
/// * `ties`: weight = shared active people. A lonely community is a cluster of its own.
/// * The same for the same `seed`, which decides the order in which communities are looked at.
/// * Cost: about O(m) a round, few rounds; small graphs from many starts in
///   parallel, the same on any number of threads. Source: Traag, Waltman and van Eck, *From Louvain to Leiden* (2019).
pub fn clusters(ties: &Ties, seed: u64) -> Clusters {
    let level = Level::new(ties);
    let starts = (PATIENCE / (ties.adjacency().n_edges() + 1)).clamp(1, STARTS);
    let found: Vec<(f64, Vec<u32>)> =
        (0..starts as u64).into_par_iter().map(|start| from_start(&level, seed.wrapping_add(start))).collect();
    let mut best = (f64::NEG_INFINITY, Vec::new());
    for one in found {
        if one.0 > best.0 + NOTHING {
            best = one;
        }
    }
    let found = best.1;
    let of_community = by_size(&found);
    let n = of_community.iter().max().map_or(0, |last| *last as usize + 1);
    Clusters { n, modularity: modularity(ties, &of_community), of_community }
}

/// The best grouping that rounds from single communities lead to, and its modularity.
fn from_start(level: &Level, seed: u64) -> (f64, Vec<u32>) {
    let mut seeded = Seeded::new(seed);
    let mut found: Vec<u32> = (0..level.len() as u32).collect();
    let mut quality = level.quality(&found);
    for _ in 0..ROUNDS {
        let next = round(level, &found, &mut seeded);
        let better = level.quality(&next);
        if better <= quality + NOTHING {
            break;
        }
        (found, quality) = (next, better);
    }
    (quality, found)
}

/// The modularity of a grouping: the part of the weight within groups, less what chance would put there.
///
/// * `of_community`: the group of each community, as any number. Returns a value in -0.5..1; 0 without ties.
/// * Cost: O(n log n + m). Source: Newman and Girvan, *Finding and Evaluating Community Structure in Networks* (2004).
pub fn modularity(ties: &Ties, of_community: &[u32]) -> f64 {
    let mut names = of_community.to_vec();
    names.sort_unstable();
    names.dedup();
    let place = |group: &u32| names.partition_point(|name| name < group) as u32;
    let groups: Vec<u32> = of_community.iter().map(place).collect();
    Level::new(ties).quality(&groups)
}

/// Numbers the groups anew, the largest first.
fn by_size(found: &[u32]) -> Vec<u32> {
    let mut sizes = vec![(0_usize, usize::MAX); found.len()];
    for (v, group) in found.iter().enumerate() {
        let size = &mut sizes[*group as usize];
        *size = (size.0 + 1, size.1.min(v));
    }
    let mut groups: Vec<usize> = (0..sizes.len()).filter(|group| sizes[*group].0 > 0).collect();
    groups.sort_unstable_by_key(|group| (std::cmp::Reverse(sizes[*group].0), sizes[*group].1));
    let mut names = vec![0; found.len()];
    (0..).zip(groups).for_each(|(name, group)| names[group] = name);
    found.iter().map(|group| names[*group as usize]).collect()
}

/// One round: move nodes, refine the groups, make each refined group a node, and again until nothing moves.
fn round(ties: &Level, found: &[u32], seeded: &mut Seeded) -> Vec<u32> {
    // The node of the present level that holds each community, and the group of each such node.
    let mut holder: Vec<u32> = (0..found.len() as u32).collect();
    let mut groups = found.to_vec();
    let mut coarse: Option<Level> = None;
    loop {
        let level = coarse.as_ref().unwrap_or(ties);
        level.move_nodes(&mut groups, seeded);
        let refined = level.refine(&groups, seeded);
        let n_refined = refined.iter().max().map_or(0, |last| *last as usize + 1);
        if n_refined == level.len() {
            return holder.iter().map(|v| groups[*v as usize]).collect();
        }
        let mut groups_of_refined = vec![0; n_refined];
        for (v, node) in refined.iter().enumerate() {
            groups_of_refined[*node as usize] = groups[v];
        }
        holder.iter_mut().for_each(|v| *v = refined[*v as usize]);
        // Groups are numbered below the number of nodes again.
        let mut names = vec![u32::MAX; level.len()];
        let mut n_names = 0;
        for group in &mut groups_of_refined {
            let name = &mut names[*group as usize];
            if *name == u32::MAX {
                *name = n_names;
                n_names += 1;
            }
            *group = *name;
        }
        let next = level.joined(&refined, n_refined);
        groups = groups_of_refined;
        coarse = Some(next);
    }
}

/// A graph whose nodes stand for one or many communities.
struct Level {
    starts: Vec<u32>,
    ties: Vec<(u32, f64)>,
    /// Weight of the ties inside a node, each counted twice.
    inner: Vec<f64>,
    /// Weight of all ends at a node: its ties, and `inner`.
    ends: Vec<f64>,
    /// All `ends` together: twice the weight of the graph.
    all: f64,
}

impl Level {
    fn new(ties: &Ties) -> Self {
        let n = ties.len();
        let mut level = Self {
            starts: vec![0],
            ties: Vec::with_capacity(2 * ties.adjacency().n_edges()),
            inner: vec![0.0; n],
            ends: (0..n).map(|v| ties.strength(v)).collect(),
            all: 0.0,
        };
        for v in 0..n {
            level.ties.extend(ties.of(v).map(|(w, weight)| (w as u32, weight)));
            level.starts.push(level.ties.len() as u32);
        }
        level.all = level.ends.iter().sum();
        level
    }

    fn len(&self) -> usize {
        self.inner.len()
    }

    fn of(&self, v: usize) -> &[(u32, f64)] {
        &self.ties[self.starts[v] as usize..self.starts[v + 1] as usize]
    }

    fn quality(&self, groups: &[u32]) -> f64 {
        if self.all <= 0.0 {
            return 0.0;
        }
        let mut ends = vec![0.0; self.len()];
        let mut within = 0.0;
        for v in 0..self.len() {
            ends[groups[v] as usize] += self.ends[v];
            let same = self.of(v).iter().filter(|(w, _)| groups[*w as usize] == groups[v]);
            within += self.inner[v] + same.map(|(_, weight)| weight).sum::<f64>();
        }
        within / self.all - ends.iter().map(|ends| (ends / self.all).powi(2)).sum::<f64>()
    }

    /// Moves each node to the group that gains most, and looks again at the neighbours of whatever moved.
    fn move_nodes(&self, groups: &mut [u32], seeded: &mut Seeded) {
        let n = self.len();
        let mut ends = vec![0.0; n];
        let mut sizes = vec![0_u32; n];
        for v in 0..n {
            ends[groups[v] as usize] += self.ends[v];
            sizes[groups[v] as usize] += 1;
        }
        let mut empty: Vec<u32> = (0..n as u32).rev().filter(|group| sizes[*group as usize] == 0).collect();
        let mut queue: Vec<u32> = (0..n as u32).collect();
        seeded.shuffle(&mut queue);
        let mut queue: std::collections::VecDeque<u32> = queue.into();
        let mut waits = vec![true; n];
        let mut near = Near::new(n);
        while let Some(v) = queue.pop_front() {
            let v = v as usize;
            waits[v] = false;
            let home = groups[v];
            near.look(self.of(v), groups);
            ends[home as usize] -= self.ends[v];
            sizes[home as usize] -= 1;
            let gain = |group: u32, weight: f64| weight - self.ends[v] * ends[group as usize] / self.all;
            let stay = gain(home, near.weight(home));
            let mut best = (stay + self.all * NOTHING, home);
            for &group in &near.groups {
                let gain = gain(group, near.weight(group));
                if gain > best.0 {
                    best = (gain, group);
                }
            }
            // Alone again, where every group costs more than it gives.
            if best.0 < 0.0
                && sizes[home as usize] > 0
                && let Some(alone) = empty.last()
            {
                best = (0.0, *alone);
            }
            let group = best.1;
            if sizes[group as usize] == 0 && group != home {
                empty.pop();
            }
            ends[group as usize] += self.ends[v];
            sizes[group as usize] += 1;
            groups[v] = group;
            if group != home {
                if sizes[home as usize] == 0 {
                    empty.push(home);
                }
                for &(w, _) in self.of(v) {
                    if groups[w as usize] != group && !waits[w as usize] {
                        waits[w as usize] = true;
                        queue.push_back(w);
                    }
                }
            }
        }
    }

    /// Splits each group into parts that surely hang together, from single nodes upwards; numbered from 0.
    fn refine(&self, groups: &[u32], seeded: &mut Seeded) -> Vec<u32> {
        let n = self.len();
        let mut group_ends = vec![0.0; n];
        for v in 0..n {
            group_ends[groups[v] as usize] += self.ends[v];
        }
        let mut parts: Vec<u32> = (0..n as u32).collect();
        let mut ends = self.ends.clone();
        let mut sizes = vec![1_u32; n];
        // The weight between a part and the rest of its group.
        let mut outward: Vec<f64> = (0..n)
            .map(|v| {
                let same = self.of(v).iter().filter(|(w, _)| groups[*w as usize] == groups[v]);
                same.map(|(_, weight)| weight).sum()
            })
            .collect();
        let mut order: Vec<u32> = (0..n as u32).collect();
        seeded.shuffle(&mut order);
        let mut near = Near::new(n);
        for v in order.into_iter().map(|v| v as usize) {
            let own = parts[v];
            let whole = group_ends[groups[v] as usize];
            if sizes[own as usize] != 1 || outward[own as usize] < self.ends[v] * (whole - self.ends[v]) / self.all {
                continue;
            }
            near.look_within(self.of(v), &parts, groups, groups[v]);
            let mut best = (0.0, own);
            for &part in &near.groups {
                let bound = ends[part as usize] * (whole - ends[part as usize]) / self.all;
                let gain = near.weight(part) - self.ends[v] * ends[part as usize] / self.all;
                if part != own && outward[part as usize] >= bound && gain > best.0 {
                    best = (gain, part);
                }
            }
            let part = best.1;
            if part != own {
                let between = near.weight(part);
                outward[part as usize] += outward[own as usize] - 2.0 * between;
                ends[part as usize] += self.ends[v];
                sizes[part as usize] += 1;
                sizes[own as usize] = 0;
                parts[v] = part;
            }
        }
        let mut names = vec![u32::MAX; n];
        let mut n_names = 0;
        for part in &mut parts {
            let name = &mut names[*part as usize];
            if *name == u32::MAX {
                *name = n_names;
                n_names += 1;
            }
            *part = *name;
        }
        parts
    }

    /// The graph whose nodes are the groups of `of`, numbered below `n`.
    fn joined(&self, of: &[u32], n: usize) -> Self {
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); n];
        (0..).zip(of).for_each(|(v, group): (u32, _)| members[*group as usize].push(v));
        let mut level =
            Self { starts: vec![0], ties: Vec::new(), inner: vec![0.0; n], ends: vec![0.0; n], all: self.all };
        let mut near = Near::new(n);
        for (group, members) in members.iter().enumerate() {
            near.clear();
            for v in members.iter().map(|v| *v as usize) {
                level.inner[group] += self.inner[v];
                level.ends[group] += self.ends[v];
                self.of(v).iter().for_each(|(w, weight)| near.add(of[*w as usize], *weight));
            }
            near.groups.sort_unstable();
            level.inner[group] += near.weight(group as u32);
            let others = near.groups.iter().filter(|other| **other as usize != group);
            level.ties.extend(others.map(|other| (*other, near.weight(*other))));
            level.starts.push(level.ties.len() as u32);
        }
        level
    }
}

/// The weight of the ties from one node to each group near it.
struct Near {
    weights: Vec<f64>,
    groups: Vec<u32>,
}

impl Near {
    fn new(n: usize) -> Self {
        Self { weights: vec![0.0; n], groups: Vec::new() }
    }

    fn clear(&mut self) {
        self.groups.drain(..).for_each(|group| self.weights[group as usize] = 0.0);
    }

    fn add(&mut self, group: u32, weight: f64) {
        if self.weights[group as usize] == 0.0 {
            self.groups.push(group);
        }
        self.weights[group as usize] += weight;
    }

    fn weight(&self, group: u32) -> f64 {
        self.weights[group as usize]
    }

    fn look(&mut self, ties: &[(u32, f64)], groups: &[u32]) {
        self.clear();
        ties.iter().for_each(|(w, weight)| self.add(groups[*w as usize], *weight));
    }

    fn look_within(&mut self, ties: &[(u32, f64)], parts: &[u32], groups: &[u32], group: u32) {
        self.clear();
        let within = ties.iter().filter(|(w, _)| groups[*w as usize] == group);
        within.for_each(|(w, weight)| self.add(parts[*w as usize], *weight));
    }
}
