//! The rounds of the Leiden method: move nodes between groups, refine the groups, make each part a node.

use std::borrow::Cow;
use std::collections::VecDeque;

use rayon::prelude::*;

use super::adjacency::Ties;
use super::seeded::Seeded;

/// Gains smaller than this part of all weight are rounding, not gains.
const NOTHING: f64 = 1e-12;
/// The most starts from one graph.
const STARTS: usize = 200;
/// Rounds from one start; hardly ever are more than four needed.
const ROUNDS: usize = 12;
/// Ends of ties from which on a graph is worked at by several threads.
const LARGE: usize = 200_000;
/// Into how many batches the nodes of a large graph are dealt; those of one batch are looked at together.
const BATCHES: usize = 32;

/// The best grouping found, numbered below the number of nodes.
///
/// Starts are tried in parallel until together they have looked at about `patience` ties, at least one, at most 200.
pub(super) fn grouped(level: &Level, patience: usize, seed: u64) -> Vec<u32> {
    let starts = (patience / (level.others.len() / 2 + 1)).clamp(1, STARTS);
    let found: Vec<(f64, Vec<u32>)> =
        (0..starts as u64).into_par_iter().map(|start| from_start(level, seed.wrapping_add(start))).collect();
    let mut best = (f64::NEG_INFINITY, Vec::new());
    for one in found {
        if one.0 > best.0 + NOTHING {
            best = one;
        }
    }
    best.1
}

/// The best grouping that rounds from single nodes lead to, and its modularity.
fn from_start(level: &Level, seed: u64) -> (f64, Vec<u32>) {
    let mut seeded = Seeded::new(seed);
    let mut found: Vec<u32> = (0..level.len() as u32).collect();
    let mut quality = level.quality(&found);
    for _ in 0..ROUNDS {
        let (next, is_settled) = round(level, &found, &mut seeded);
        let better = level.quality(&next);
        if better <= quality + NOTHING {
            break;
        }
        (found, quality) = (next, better);
        if is_settled {
            break;
        }
    }
    (quality, found)
}

/// One round: move nodes, refine the groups, make each refined group a node, and again until nothing moves.
///
/// Also whether all of it was done by moving single nodes of `ties`, so that another round would hardly find more.
fn round(ties: &Level, found: &[u32], seeded: &mut Seeded) -> (Vec<u32>, bool) {
    // The node of the present level that holds each community, and the group of each such node.
    let mut holder: Vec<u32> = (0..found.len() as u32).collect();
    let mut groups = found.to_vec();
    let mut coarse: Option<Level> = None;
    let mut is_settled = true;
    loop {
        let level = coarse.as_ref().unwrap_or(ties);
        let has_moved = level.move_nodes(&mut groups, seeded);
        is_settled &= coarse.is_none() || !has_moved;
        let refined = level.refine(&groups, seeded);
        let n_refined = refined.iter().max().map_or(0, |last| *last as usize + 1);
        if n_refined == level.len() {
            return (holder.iter().map(|v| groups[*v as usize]).collect(), is_settled);
        }
        let mut groups_of_refined = vec![0; n_refined];
        for (v, node) in refined.iter().enumerate() {
            groups_of_refined[*node as usize] = groups[v];
        }
        holder.iter_mut().for_each(|v| *v = refined[*v as usize]);
        // Groups are numbered below the number of nodes again.
        let next = level.joined(&refined, n_refined);
        groups = counted(&groups_of_refined, level.len());
        coarse = Some(next);
    }
}

/// Groups numbered anew from 0, in the order in which they first appear; all were below `n`.
fn counted(groups: &[u32], n: usize) -> Vec<u32> {
    let mut names = vec![u32::MAX; n];
    let mut n_names = 0;
    let mut name = |group: &u32| {
        let name = &mut names[*group as usize];
        if *name == u32::MAX {
            *name = n_names;
            n_names += 1;
        }
        *name
    };
    groups.iter().map(&mut name).collect()
}

/// What is in each of some groups, in one row after the other.
struct Members {
    starts: Vec<u32>,
    all: Vec<u32>,
}

impl Members {
    /// The nodes in this order, dealt to `n` groups.
    fn new(groups: &[u32], n: usize, order: impl Iterator<Item = u32>) -> Self {
        let mut starts = vec![0; n + 1];
        groups.iter().for_each(|group| starts[*group as usize + 1] += 1);
        for group in 0..n {
            starts[group + 1] += starts[group];
        }
        let mut next = starts.clone();
        let mut all = vec![0; groups.len()];
        for v in order {
            let next = &mut next[groups[v as usize] as usize];
            all[*next as usize] = v;
            *next += 1;
        }
        Self { starts, all }
    }

    fn of(&self, group: usize) -> &[u32] {
        &self.all[self.starts[group] as usize..self.starts[group + 1] as usize]
    }
}

/// A graph whose nodes stand for one or many communities.
pub(super) struct Level<'a> {
    starts: Cow<'a, [u32]>,
    others: Cow<'a, [u32]>,
    weights: Cow<'a, [f64]>,
    /// Weight of the ties inside a node, each counted twice.
    inner: Vec<f64>,
    /// Weight of all ends at a node: its ties, and `inner`.
    ends: Vec<f64>,
    /// All `ends` together: twice the weight of the graph.
    all: f64,
    /// Times what chance would have.
    resolution: f64,
}

/// Which node is in which group while nodes move.
struct Groups<'a> {
    of: &'a mut [u32],
    /// Weight of all ends in each.
    ends: Vec<f64>,
    sizes: Vec<u32>,
    /// Those that nothing is in, the next to be filled last.
    empty: Vec<u32>,
}

/// Where a node would go.
#[derive(Clone, Copy)]
enum Goal {
    Stay,
    Alone,
    Group(u32),
}

impl<'a> Level<'a> {
    pub(super) fn new(ties: &'a Ties) -> Self {
        let (starts, others, weights) = ties.rows();
        Self::of_rows(starts, others, weights, 1.0)
    }

    /// * `starts`: where the row of each node starts in the other two and, at last, ends.
    /// * `others` and `weights`: the neighbours of each node and, beside them, the weights.
    /// * `resolution`: counts what chance would have that many times, which makes for more and smaller groups
    ///   (Reichardt and Bornholdt 2006).
    pub(super) fn of_rows(starts: &'a [u32], others: &'a [u32], weights: &'a [f64], resolution: f64) -> Self {
        let n = starts.len() - 1;
        let [starts, others] = [starts, others].map(Cow::Borrowed);
        let (inner, ends) = (vec![0.0; n], Vec::new());
        let mut level = Self { starts, others, weights: weights.into(), inner, ends, all: 0.0, resolution };
        level.ends = level.each(n, |v| level.of(v).map(|(_, weight)| weight).sum());
        level.all = level.ends.iter().sum();
        level
    }

    fn len(&self) -> usize {
        self.inner.len()
    }

    fn of(&self, v: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let span = self.starts[v] as usize..self.starts[v + 1] as usize;
        self.others[span.clone()].iter().map(|w| *w as usize).zip(self.weights[span].iter().copied())
    }

    fn is_large(&self) -> bool {
        self.others.len() >= LARGE
    }

    /// Something of each below `n`, worked out by several threads where that pays.
    fn each<R: Send>(&self, n: usize, of: impl Fn(usize) -> R + Send + Sync) -> Vec<R> {
        if self.is_large() { (0..n).into_par_iter().map(of).collect() } else { (0..n).map(of).collect() }
    }

    pub(super) fn quality(&self, groups: &[u32]) -> f64 {
        if self.all <= 0.0 {
            return 0.0;
        }
        let mut ends = vec![0.0; self.len()];
        for (group, of_node) in groups.iter().zip(&self.ends) {
            ends[*group as usize] += of_node;
        }
        let within = self.each(self.len(), |v| self.inner[v] + self.within(v, groups));
        let chance = ends.iter().map(|ends| (ends / self.all).powi(2)).sum::<f64>();
        within.iter().sum::<f64>() / self.all - self.resolution * chance
    }

    /// The weight from a node to others of its group.
    fn within(&self, v: usize, groups: &[u32]) -> f64 {
        let own = groups[v];
        self.of(v).map(|(w, weight)| if groups[w] == own { weight } else { 0.0 }).sum()
    }

    /// Moves each node to the group that gains most, and looks again at the neighbours of whatever moved; says whether
    /// anything did.
    ///
    /// In a large graph some hundred nodes are looked at together, by several threads, and then moved one after the
    /// other. Where one before it in the batch has come to or left its group or the one it goes to, a node goes only
    /// if it still gains, and otherwise is looked at again. So every move gains, and there is an end.
    fn move_nodes(&self, groups: &mut [u32], seeded: &mut Seeded) -> bool {
        let n = self.len();
        let mut groups = Groups::new(groups, &self.ends);
        let mut queue: Vec<u32> = (0..n as u32).collect();
        seeded.shuffle(&mut queue);
        let mut queue: VecDeque<u32> = queue.into();
        let mut waits = vec![true; n];
        let (size, threads) =
            if self.is_large() { (n.div_ceil(BATCHES), rayon::current_num_threads()) } else { (1, 1) };
        let mut near: Vec<Near> = (0..if threads > 1 { 2 * threads } else { 1 }).map(|_| Near::new(n)).collect();
        let (mut batch, mut goals) = (Vec::with_capacity(size), Vec::with_capacity(size));
        // The batch in which somebody last came or left.
        let mut changed = vec![0_u32; n];
        let mut number = 0;
        while !queue.is_empty() {
            number += 1;
            batch.clear();
            batch.extend(queue.drain(..size.min(queue.len())));
            goals.clear();
            let share = batch.len().div_ceil(near.len());
            if near.len() == 1 {
                goals.extend(batch.iter().map(|v| self.goal(*v as usize, &groups, &mut near[0])));
            } else {
                goals.resize(batch.len(), Goal::Stay);
                let parts = batch.par_chunks(share).zip(goals.par_chunks_mut(share)).zip(&mut near);
                parts.for_each(|((nodes, goals), near)| {
                    for (v, goal) in nodes.iter().zip(goals) {
                        *goal = self.goal(*v as usize, &groups, near);
                    }
                });
            }
            batch.iter().for_each(|v| waits[*v as usize] = false);
            for (v, goal) in batch.iter().zip(&goals) {
                let (group, v) = match *goal {
                    Goal::Stay => continue,
                    Goal::Group(group) => (Some(group), *v as usize),
                    Goal::Alone => (None, *v as usize),
                };
                let home = groups.of[v];
                let is_changed = |group: u32| changed[group as usize] == number;
                if (is_changed(home) || group.is_some_and(is_changed)) && !self.gains(v, group, &groups) {
                    // A neighbour that has moved before it in this batch may have called it already.
                    if !std::mem::replace(&mut waits[v], true) {
                        queue.push_back(v as u32);
                    }
                    continue;
                }
                let Some(group) = group.or(groups.empty.last().copied()) else { continue };
                groups.moves(v, group, self.ends[v]);
                (changed[home as usize], changed[group as usize]) = (number, number);
                for (w, _) in self.of(v) {
                    if groups.of[w] != group && !waits[w] {
                        waits[w] = true;
                        queue.push_back(w as u32);
                    }
                }
            }
        }
        changed.iter().any(|batch| *batch > 0)
    }

    /// Where a node gains most.
    fn goal(&self, v: usize, groups: &Groups, near: &mut Near) -> Goal {
        let home = groups.of[v];
        near.clear();
        self.of(v).for_each(|(w, weight)| near.add(groups.of[w], weight));
        let share = self.ends[v] * self.resolution / self.all;
        let stay = near.weight(home) - share * (groups.ends[home as usize] - self.ends[v]);
        let mut best = (stay + self.all * NOTHING, Goal::Stay);
        for &group in near.groups() {
            let gain = near.weight(group) - share * groups.ends[group as usize];
            if gain > best.0 && group != home {
                best = (gain, Goal::Group(group));
            }
        }
        // Alone again, where every group costs more than it gives.
        if best.0 < 0.0 && groups.sizes[home as usize] > 1 { Goal::Alone } else { best.1 }
    }

    /// Whether a node gains by going to a group, or to be alone.
    fn gains(&self, v: usize, group: Option<u32>, groups: &Groups) -> bool {
        let (home, to) = (groups.of[v], group.unwrap_or(u32::MAX));
        let (mut stay, mut go) = (0.0, 0.0);
        for (w, weight) in self.of(v) {
            let of = groups.of[w];
            stay += if of == home { weight } else { 0.0 };
            go += if of == to { weight } else { 0.0 };
        }
        let share = self.ends[v] * self.resolution / self.all;
        stay -= share * (groups.ends[home as usize] - self.ends[v]);
        go -= group.map_or(0.0, |group| share * groups.ends[group as usize]);
        go > stay + self.all * NOTHING
    }

    /// Splits each group into parts that surely hang together, from single nodes upwards; numbered from 0.
    fn refine(&self, groups: &[u32], seeded: &mut Seeded) -> Vec<u32> {
        let n = self.len();
        let mut order: Vec<u32> = (0..n as u32).collect();
        seeded.shuffle(&mut order);
        let members = Members::new(groups, n, order.into_iter());
        // The place of each node within its group.
        let mut places = vec![0; n];
        for group in 0..n {
            (0..).zip(members.of(group)).for_each(|(place, v)| places[*v as usize] = place);
        }
        // Named after one of their nodes.
        let mut parts = vec![0; n];
        for (group, found) in
            self.each(n, |group| self.refine_one(members.of(group), groups, &places)).iter().enumerate()
        {
            let members = members.of(group);
            members.iter().zip(found).for_each(|(v, part)| parts[*v as usize] = members[*part as usize]);
        }
        counted(&parts, n)
    }

    /// The part of each member of one group, each part named by the place of one of its members.
    fn refine_one(&self, members: &[u32], groups: &[u32], places: &[u32]) -> Vec<u32> {
        let n = members.len();
        let mut parts: Vec<u32> = (0..n as u32).collect();
        if n < 2 {
            return parts;
        }
        let group = groups[members[0] as usize];
        let part_of_all = self.resolution / self.all;
        let mut ends: Vec<f64> = members.iter().map(|v| self.ends[*v as usize]).collect();
        let whole: f64 = ends.iter().sum();
        let mut sizes = vec![1_u32; n];
        // The weight between a part and the rest of its group.
        let mut outward: Vec<f64> = members.iter().map(|v| self.within(*v as usize, groups)).collect();
        let mut near = Near::new(n);
        for (own, &v) in members.iter().enumerate() {
            let of_node = self.ends[v as usize];
            if sizes[own] != 1 || outward[own] < of_node * (whole - of_node) * part_of_all {
                continue;
            }
            near.clear();
            for (w, weight) in self.of(v as usize).filter(|(w, _)| groups[*w] == group) {
                near.add(parts[places[w] as usize], weight);
            }
            let mut best = (0.0, own);
            for part in near.groups().iter().map(|part| *part as usize) {
                let bound = ends[part] * (whole - ends[part]) * part_of_all;
                let gain = near.weight(part as u32) - of_node * ends[part] * part_of_all;
                if part != own && outward[part] >= bound && gain > best.0 {
                    best = (gain, part);
                }
            }
            let part = best.1;
            if part != own {
                outward[part] += outward[own] - 2.0 * near.weight(part as u32);
                ends[part] += of_node;
                sizes[part] += 1;
                sizes[own] = 0;
                parts[own] = part as u32;
            }
        }
        parts
    }

    /// The graph whose nodes are the groups of `of`, numbered below `n`.
    fn joined(&self, of: &[u32], n: usize) -> Level<'static> {
        let members = Members::new(of, n, 0..of.len() as u32);
        let row = |near: &mut Near, group: usize| {
            near.clear();
            let (mut inner, mut ends) = (0.0, 0.0);
            for v in members.of(group).iter().map(|v| *v as usize) {
                (inner, ends) = (inner + self.inner[v], ends + self.ends[v]);
                self.of(v).for_each(|(w, weight)| near.add(of[w], weight));
            }
            near.sort();
            inner += near.weight(group as u32);
            let others: Vec<u32> = near.groups().iter().copied().filter(|other| *other as usize != group).collect();
            let weights: Vec<f64> = others.iter().map(|other| near.weight(*other)).collect();
            (others, weights, inner, ends)
        };
        let rows: Vec<_> = if self.is_large() {
            (0..n).into_par_iter().map_init(|| Near::new(n), row).collect()
        } else {
            let mut near = Near::new(n);
            (0..n).map(|group| row(&mut near, group)).collect()
        };
        let (mut starts, mut others, mut weights) = (vec![0], Vec::new(), Vec::new());
        let (mut inner, mut ends) = (Vec::with_capacity(n), Vec::with_capacity(n));
        for row in rows {
            others.extend(row.0);
            weights.extend(row.1);
            starts.push(others.len() as u32);
            inner.push(row.2);
            ends.push(row.3);
        }
        let (starts, others, weights) = (starts.into(), others.into(), weights.into());
        Level { starts, others, weights, inner, ends, all: self.all, resolution: self.resolution }
    }
}

impl<'a> Groups<'a> {
    fn new(of: &'a mut [u32], ends_of_nodes: &[f64]) -> Self {
        let n = of.len();
        let (mut ends, mut sizes) = (vec![0.0; n], vec![0; n]);
        for (group, of_node) in of.iter().zip(ends_of_nodes) {
            ends[*group as usize] += of_node;
            sizes[*group as usize] += 1;
        }
        let empty = (0..n as u32).rev().filter(|group| sizes[*group as usize] == 0).collect();
        Self { of, ends, sizes, empty }
    }

    fn moves(&mut self, v: usize, to: u32, ends: f64) {
        let (home, group) = (self.of[v] as usize, to as usize);
        if self.sizes[group] == 0 && self.empty.last() == Some(&to) {
            self.empty.pop();
        } else if self.sizes[group] == 0 {
            // Others of its batch have left the group that the node was to join.
            self.empty.retain(|empty| *empty != to);
        }
        self.ends[home] -= ends;
        self.sizes[home] -= 1;
        self.ends[group] += ends;
        self.sizes[group] += 1;
        self.of[v] = to;
        if self.sizes[home] == 0 {
            self.empty.push(home as u32);
        }
    }
}

/// The weight of the ties from one node to each group near it.
struct Near {
    weights: Vec<f64>,
    groups: Vec<u32>,
    n: usize,
}

impl Near {
    /// For groups below `n`.
    fn new(n: usize) -> Self {
        Self { weights: vec![0.0; n], groups: vec![0; n + 1], n: 0 }
    }

    fn clear(&mut self) {
        self.groups[..self.n].iter().for_each(|group| self.weights[*group as usize] = 0.0);
        self.n = 0;
    }

    fn add(&mut self, group: u32, weight: f64) {
        let sum = &mut self.weights[group as usize];
        // Written down in any case and counted where it is new: a branch would often be guessed wrong.
        self.groups[self.n] = group;
        self.n += usize::from(*sum == 0.0);
        *sum += weight;
    }

    fn weight(&self, group: u32) -> f64 {
        self.weights[group as usize]
    }

    fn groups(&self) -> &[u32] {
        &self.groups[..self.n]
    }

    fn sort(&mut self) {
        self.groups[..self.n].sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use super::super::clusters::clusters;
    use super::*;

    /// Groups of a hundred with thirty links from each node to others of its group, and one to any.
    fn planted(n: u32) -> Ties {
        let mut seeded = Seeded::new(3);
        let mut links = Vec::new();
        for v in 0..n {
            let mut link = |w: u32| {
                if w != v {
                    links.push((v, w, 1.0));
                }
            };
            (0..30).for_each(|_| link(v / 100 * 100 + seeded.below(100) as u32));
            link(seeded.below(n as usize) as u32);
        }
        Ties::from_edges(n as usize, &links).unwrap()
    }

    #[test]
    fn what_is_planted_in_a_large_graph_is_found_and_the_same_on_any_number_of_threads() {
        let ties = planted(5_000);
        assert!(Level::new(&ties).is_large());
        let on = |n_threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(n_threads).build().unwrap();
            pool.install(|| clusters(&ties, 1))
        };
        let found = on(1);
        assert_eq!(found.n, 50);
        assert!((0..5_000).all(|v| found.of_community[v] == found.of_community[v / 100 * 100]));
        assert!(found == on(2) && found == on(3));
    }

    #[test]
    fn nobody_moves_where_all_is_well_and_every_move_gains() {
        let ties = planted(5_000);
        let level = Level::new(&ties);
        let mut groups: Vec<u32> = (0..5_000).map(|v| v / 100).collect();
        assert!(!level.move_nodes(&mut groups, &mut Seeded::new(1)));
        // A third of each group strayed into the next.
        let strayed: Vec<u32> = (0..5_000).map(|v| (v / 100 + u32::from(v % 3 == 0)) % 50).collect();
        let mut moved = strayed.clone();
        assert!(level.move_nodes(&mut moved, &mut Seeded::new(1)));
        assert!(level.quality(&moved) > level.quality(&strayed));
        assert_eq!(counted(&moved, 5_000), groups);
    }
}
