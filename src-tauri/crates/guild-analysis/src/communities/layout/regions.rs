//! Groups as regions rather than discs: their outlines give way, so that strangers are as far apart as the ways between
//! them, and within its region everybody stands where that and the links would have them.
//!
//! Two turns. First all move by stress, while those of one group hold together and keep a lane to those of others:
//! regions bend and stretch around each other, but do not mix. Then the members of a region swap places, which changes
//! no outline.

use rayon::prelude::*;

use super::discs::{Disc, near_pairs};
use super::forest::GAP;
use super::web::Web;
use super::{Cancelled, Progress};

/// Beyond so many the ways between every two would take too long, and the places of the discs say enough.
pub const MOST: usize = 1_500;
/// Sums are added up in so many lanes, which the machine adds at once.
const LANES: usize = 8;
/// Rounds in which outlines give way.
const ROUNDS: usize = 60;
/// How far everybody goes in a round of where the ways would have them.
const PACE: f64 = 0.4;
/// And of where those would who hold them.
const HOLD: f64 = 0.5;
/// So many of its own group hold a node: the nearest.
const HOLDERS: usize = 8;
/// After so many rounds it is looked again who is near whom.
const KEEP: usize = 3;
/// Between two groups, in widths of their members, and of how many nodes: among more, wider lanes tell as much.
const LANE: f64 = 2.2;
const OF_NODES: f64 = 1_000.0;
/// Those within so many lanes may come too near before it is looked again.
const REACH: f64 = 1.3;
/// How much of the whole the members fill.
const FILL: f64 = 0.4;
/// At most so many times all may swap.
const SWEEPS: usize = 6;
/// Members of a group that may swap with each other; larger groups are dealt.
const SWAPPED: usize = 128;
/// What the logarithm of the length of a link within a group counts beside the stress, which gathers neighbours.
const NEAR: f64 = 2.0;
/// What the length of any link counts, which makes for fewer crossings. Both lengths in widths of a member.
const SHORT: f64 = 1.0;
/// Where no way leads, as a share of the mean way.
const NO_WAY: f64 = 1.25;

/// Faster than `hypot`; nothing here is so large or so small that squares would not do.
fn far(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

/// Adds up three numbers over all pivots, always in the same order.
fn added(ways: &[f32], first: &[f32], second: &[f32], of: impl Fn(f32, f32, f32) -> [f32; 3]) -> [f64; 3] {
    let mut sums = [[0.0_f32; LANES]; 3];
    let rows = ways.chunks_exact(LANES).zip(first.chunks_exact(LANES)).zip(second.chunks_exact(LANES));
    for ((ways, first), second) in rows {
        for lane in 0..LANES {
            let one = of(ways[lane], first[lane], second[lane]);
            for (sums, one) in sums.iter_mut().zip(one) {
                sums[lane] += one;
            }
        }
    }
    sums.map(|lanes| lanes.iter().map(|sum| f64::from(*sum)).sum())
}

/// The groups and the ways between their members.
pub struct Regions<'a> {
    web: &'a Web,
    group: &'a [u32],
    members: &'a [Vec<u32>],
    /// All nodes but a few that are left over.
    pivots: Vec<u32>,
    /// From each node to each of `pivots`, row by row: one over the links to be walked; 0 to itself.
    ways: Vec<f32>,
    /// The gap between members of two groups.
    lane: f64,
    /// The root of the mean square distance from the middle.
    size: f64,
}

impl<'a> Regions<'a> {
    /// Measures the ways: O(n (n + links)).
    pub fn new(web: &'a Web, group: &'a [u32], members: &'a [Vec<u32>], discs: &[Disc]) -> Self {
        let n = web.len();
        // By group, first every other and then the rest, so that each group has its share in the first half.
        let ordered = || members.iter().flatten().copied();
        let mut pivots: Vec<u32> = ordered().step_by(2).chain(ordered().skip(1).step_by(2)).collect();
        pivots.truncate(n / LANES * LANES);
        let n_pivots = pivots.len();
        let hops: Vec<Vec<u32>> = pivots.par_iter().map(|&pivot| web.hops(pivot as usize)).collect();
        let known = hops.iter().flatten().filter(|&&hops| hops != 0 && hops != u32::MAX);
        let (sum, count) = known.fold((0.0, 0.0), |all, &hops| (all.0 + f64::from(hops), all.1 + 1.0));
        let no_way = (sum / f64::max(count, 1.0) * NO_WAY).max(1.0);
        let mut ways = Vec::with_capacity(n * n_pivots);
        for i in 0..n {
            ways.extend(hops.iter().map(|hops| match hops[i] {
                0 => 0.0,
                u32::MAX => (1.0 / no_way) as f32,
                hops => 1.0 / hops as f32,
            }));
        }
        let lane = LANE * (n as f64 / OF_NODES).max(1.0).sqrt();
        let mean = discs.iter().map(|disc| 2.0 * disc.r + GAP).sum::<f64>() / n as f64;
        let area: f64 = discs.iter().map(|disc| (disc.r + GAP / 2.0).powi(2)).sum();
        let (lane, size) = (lane * mean + GAP, (area / FILL / 2.0).sqrt());
        Self { web, group, members, pivots, ways, lane, size }
    }

    /// Lets the regions find their outlines, then their members their places. O(rounds n^2).
    pub fn settle(&self, discs: &mut [Disc], progress: &mut Progress) -> Result<(), Cancelled> {
        let (mut holders, mut hop, mut pairs) = (Vec::new(), 0.0, Vec::new());
        self.fit(discs);
        for round in 0..ROUNDS {
            if round % KEEP == 0 {
                progress.again()?;
                holders = self.holders(discs);
                let [sum, _, count] = self.drawn(discs, &self.pivots(discs));
                hop = sum / f64::max(count, 1.0);
                pairs = near_pairs(discs, REACH * self.lane);
            }
            self.relax(discs, hop);
            let at: Vec<[f64; 2]> = discs.iter().map(|disc| [disc.x, disc.y]).collect();
            for (disc, holders) in discs.iter_mut().zip(&holders).filter(|(_, holders)| !holders.is_empty()) {
                let share = HOLD / holders.len() as f64;
                for holder in holders.iter().map(|holder| at[*holder as usize]) {
                    (disc.x, disc.y) = (disc.x + (holder[0] - disc.x) * share, disc.y + (holder[1] - disc.y) * share);
                }
            }
            self.part(discs, &pairs, 3);
            self.fit(discs);
        }
        for _ in 0..SWEEPS {
            progress.again()?;
            if self.swap(discs) == 0 {
                break;
            }
        }
        let pairs = near_pairs(discs, REACH * self.lane);
        self.part(discs, &pairs, 20);
        Ok(())
    }

    /// Around the origin, at the size.
    fn fit(&self, discs: &mut [Disc]) {
        let n = discs.len() as f64;
        let (x, y) = (discs.iter().map(|d| d.x).sum::<f64>() / n, discs.iter().map(|d| d.y).sum::<f64>() / n);
        let square = discs.iter().map(|d| (d.x - x).powi(2) + (d.y - y).powi(2)).sum::<f64>() / n;
        let scale = if square > 0.0 { self.size / square.sqrt() } else { 1.0 };
        for disc in discs {
            (disc.x, disc.y) = ((disc.x - x) * scale, (disc.y - y) * scale);
        }
    }

    fn pivots(&self, discs: &[Disc]) -> [Vec<f32>; 2] {
        let of = |of: fn(&Disc) -> f64| self.pivots.iter().map(|&pivot| of(&discs[pivot as usize]) as f32).collect();
        [of(|disc| disc.x), of(|disc| disc.y)]
    }

    fn ways(&self, i: usize) -> &[f32] {
        &self.ways[i * self.pivots.len()..(i + 1) * self.pivots.len()]
    }

    /// Over all ways: the sums of the distance drawn over the hops, of its square, and of one.
    fn drawn(&self, discs: &[Disc], pivots: &[Vec<f32>; 2]) -> [f64; 3] {
        let of = |(i, disc): (usize, &Disc)| {
            added(self.ways(i), &pivots[0], &pivots[1], |way, x, y| {
                let (dx, dy) = (disc.x as f32 - x, disc.y as f32 - y);
                let share = (dx * dx + dy * dy).sqrt() * way;
                [share, share * share, if way > 0.0 { 1.0 } else { 0.0 }]
            })
        };
        let sums: Vec<[f64; 3]> = discs.par_iter().with_min_len(64).enumerate().map(of).collect();
        sums.iter().fold([0.0; 3], |all, one| [all[0] + one[0], all[1] + one[1], all[2] + one[2]])
    }

    /// Everybody goes some of the way to where the pivots would have them.
    fn relax(&self, discs: &mut [Disc], hop: f64) {
        let (pivots, hop) = (self.pivots(discs), hop as f32);
        let of = |(i, disc): (usize, &Disc)| {
            let [x, y, all] = added(self.ways(i), &pivots[0], &pivots[1], |way, x, y| {
                let (dx, dy) = (disc.x as f32 - x, disc.y as f32 - y);
                let push = way * hop / (dx * dx + dy * dy).sqrt().max(1e-6);
                let weight = way * way;
                [weight * x + push * dx, weight * y + push * dy, weight]
            });
            if all > 0.0 { [x / all, y / all] } else { [disc.x, disc.y] }
        };
        let wanted: Vec<[f64; 2]> = discs.par_iter().with_min_len(64).enumerate().map(of).collect();
        for (disc, [x, y]) in discs.iter_mut().zip(wanted) {
            (disc.x, disc.y) = (disc.x + (x - disc.x) * PACE, disc.y + (y - disc.y) * PACE);
        }
    }

    /// The nearest of its own group, for each node.
    fn holders(&self, discs: &[Disc]) -> Vec<Vec<u32>> {
        let of = |i: usize| {
            let members = &self.members[self.group[i] as usize];
            let far = |j: u32| (discs[i].x - discs[j as usize].x).powi(2) + (discs[i].y - discs[j as usize].y).powi(2);
            let mut near: Vec<(f64, u32)> =
                members.iter().filter(|&&j| j as usize != i).map(|&j| (far(j), j)).collect();
            if near.len() > HOLDERS {
                near.select_nth_unstable_by(HOLDERS, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                near.truncate(HOLDERS);
                near.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            }
            near.into_iter().map(|(_, j)| j).collect()
        };
        (0..discs.len()).into_par_iter().with_min_len(64).map(of).collect()
    }

    /// Pushes apart what is too near: members of one group by the gap, of two by the lane.
    fn part(&self, discs: &mut [Disc], pairs: &[(u32, u32)], rounds: usize) {
        for _ in 0..rounds {
            for &(i, j) in pairs {
                let (i, j) = (i as usize, j as usize);
                let gap = if self.group[i] == self.group[j] { GAP } else { self.lane };
                let missing = discs[i].overlap(&discs[j], gap);
                if missing > 0.0 {
                    let (dx, dy) = (discs[j].x - discs[i].x, discs[j].y - discs[i].y);
                    let share = missing * 0.25 / far(dx, dy).max(1e-9);
                    (discs[i].x, discs[i].y) = (discs[i].x - dx * share, discs[i].y - dy * share);
                    (discs[j].x, discs[j].y) = (discs[j].x + dx * share, discs[j].y + dy * share);
                }
            }
        }
    }

    /// One sweep of swaps in every region; how many there were.
    fn swap(&self, discs: &mut [Disc]) -> usize {
        let pivots = self.pivots(discs);
        let [sum, square, _] = self.drawn(discs, &pivots);
        let scale = if square > 0.0 { sum / square } else { 0.0 };
        let some: Vec<&[u32]> = self.members.iter().flat_map(|members| members.chunks(SWAPPED)).collect();
        let all: Vec<Vec<(u32, u32)>> = some.par_iter().map(|some| self.swaps(some, discs, &pivots, scale)).collect();
        for &(i, j) in all.iter().flatten() {
            let (a, b) = (discs[i as usize], discs[j as usize]);
            (discs[i as usize].x, discs[i as usize].y) = (b.x, b.y);
            (discs[j as usize].x, discs[j as usize].y) = (a.x, a.y);
        }
        all.iter().map(Vec::len).sum()
    }

    /// Who among some of one group should swap with whom, the best first, nobody twice and no two neighbours.
    fn swaps(&self, some: &[u32], discs: &[Disc], pivots: &[Vec<f32>; 2], scale: f64) -> Vec<(u32, u32)> {
        let k = some.len();
        if k < 3 {
            return Vec::new();
        }
        // Everything in units of a disc's width.
        let unit = some.iter().map(|&i| 2.0 * discs[i as usize].r + GAP).sum::<f64>() / k as f64;
        // Half of the ways tell well enough.
        let half = self.pivots.len() / LANES / 2 * LANES;
        let n_all = discs.len() as f64 / half as f64;
        // What a node costs (row) in the place of another (column).
        let mut cost = vec![0.0; k * k];
        for (place, &at) in some.iter().enumerate() {
            let at = discs[at as usize];
            let (x, y, scale) = (at.x as f32, at.y as f32, scale as f32);
            let of = |(px, py): (&f32, &f32)| ((x - px).powi(2) + (y - py).powi(2)).sqrt() * scale;
            let drawn: Vec<f32> = pivots[0][..half].iter().zip(&pivots[1]).map(of).collect();
            for (row, &i) in some.iter().enumerate() {
                let [stress, ..] = added(&self.ways(i as usize)[..half], &drawn, &drawn, |way, drawn, _| {
                    let share = way * drawn;
                    [share * (share - 2.0), 0.0, 0.0]
                });
                let links: f64 = self
                    .web
                    .of(i as usize)
                    .map(|(j, _)| self.link(i, j, far(at.x - discs[j].x, at.y - discs[j].y) / unit))
                    .sum();
                cost[row * k + place] = stress * n_all + links;
            }
        }
        let mut gains: Vec<(f64, usize, usize)> = Vec::new();
        for a in 0..k {
            for b in a + 1..k {
                let (i, j) = (&discs[some[a] as usize], &discs[some[b] as usize]);
                let gain = cost[a * k + a] + cost[b * k + b] - cost[a * k + b] - cost[b * k + a];
                if gain > 1e-9 && (i.r - j.r).abs() < 0.25 * (i.r + j.r) {
                    gains.push((gain, a, b));
                }
            }
        }
        gains.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut is_taken = vec![false; k];
        let mut swaps = Vec::new();
        for (_, a, b) in gains {
            let linked = self.web.of(some[a] as usize).any(|(j, _)| j == some[b] as usize);
            if is_taken[a] || is_taken[b] || linked {
                continue;
            }
            is_taken[a] = true;
            is_taken[b] = true;
            for i in [a, b] {
                for (j, _) in self.web.of(some[i] as usize) {
                    if let Ok(place) = some.binary_search(&(j as u32)) {
                        is_taken[place] = true;
                    }
                }
            }
            swaps.push((some[a], some[b]));
        }
        swaps
    }

    /// What a link of this length costs.
    fn link(&self, i: u32, j: usize, far: f64) -> f64 {
        let own = if self.group[i as usize] == self.group[j] { NEAR * (far + 0.5).ln() } else { 0.0 };
        own + SHORT * far
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::super::Point;
    use super::super::dice::Dice;
    use super::super::quality::scale_normalised_stress;
    use super::*;

    /// Rings of thirty with chords, each joined to the next by three links.
    fn row_of_rings(n: u32) -> Vec<(u32, u32)> {
        let chord = |i: u32, by: u32| (i, i / 30 * 30 + (i + by) % 30);
        let inner = (0..30 * n).flat_map(|i| [chord(i, 1), chord(i, 3), chord(i, 7)]);
        inner.chain((1..n).flat_map(|k| (0..3).map(move |i| (30 * k - 1 - i, 30 * k + i)))).collect()
    }

    /// Each ring somewhere in a disc of its own, the discs in four rows and out of order.
    fn anyhow(n: u32) -> Vec<Disc> {
        let mut dice = Dice::new(1, 1);
        let at = |i: u32| (f64::from(i / 30 * 7 % n % 4) * 250.0, f64::from(i / 30 * 7 % n / 4) * 250.0);
        let disc = |i: u32| {
            let ([x, y], (left, top)) = (dice.in_disc(80.0), at(i));
            Disc { x: left + x, y: top + y, r: 10.0, weight: 1.0 }
        };
        (0..30 * n).map(disc).collect()
    }

    #[test]
    fn regions_do_not_mix_and_the_stress_falls() {
        let (n, links) = (16, row_of_rings(16));
        let web = Web::new(30 * n as usize, links.iter().map(|&(a, b)| (a, b, 1.0)));
        let group: Vec<u32> = (0..30 * n).map(|i| i / 30).collect();
        let members: Vec<Vec<u32>> = (0..n).map(|k| (30 * k..30 * (k + 1)).collect()).collect();
        let mut discs = anyhow(n);
        let stress = |discs: &[Disc]| {
            let at: Vec<Point> = discs.iter().map(|disc| Point { x: disc.x, y: disc.y }).collect();
            scale_normalised_stress(&links, &at, 480)
        };
        let before = stress(&discs);
        let mut listener = |_| ControlFlow::Continue(());
        let mut progress = Progress { listener: &mut listener, from: 0.0, to: 1.0, told: 0.0 };
        Regions::new(&web, &group, &members, &discs).settle(&mut discs, &mut progress).unwrap();
        let after = stress(&discs);
        assert!(after < before * 0.8, "{before} before, {after} after");
        let nearest = |i: usize| {
            let far = |j: &usize| (discs[i].x - discs[*j].x).hypot(discs[i].y - discs[*j].y);
            (0..discs.len()).filter(|j| *j != i).min_by(|a, b| far(a).total_cmp(&far(b))).unwrap()
        };
        let at_home = (0..discs.len()).filter(|&i| group[nearest(i)] == group[i]).count();
        assert!(at_home > discs.len() * 95 / 100, "{at_home} of {} are nearest to one of their own", discs.len());
    }
}
