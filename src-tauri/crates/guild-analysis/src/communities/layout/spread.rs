//! Very many circles in one home: those that hold together as discs, the discs as far apart as the ways between them.
//!
//! Springs bring neighbours together but say little of how far apart strangers belong. Here groups of nodes (see
//! [`Web::divided`]) become discs, and the discs are placed by stress: as far apart as the links to be walked from one
//! to the other. Members come along as they floated, so a group's inner order is kept.

use rayon::prelude::*;

use super::discs::{Disc, gather, part};
use super::force::eased;
use super::forest::GAP;
use super::web::Web;
use super::{Cancelled, Progress};

/// More groups than these would cost more than they show: every two have a distance.
const MOST_GROUPS: usize = 600;
/// Groups are as large as those of a web of so many nodes, however many there are.
const SCOPE: f64 = 450.0;
/// Ways are measured from about so many nodes, from one in each group at least.
const PIVOTS: usize = 200;
/// How much of its disc a group fills.
const FULL: f64 = 0.8;
/// Between two groups, in radii of their members.
const LANE: f64 = 3.0;
/// How much of the whole the discs fill while they are placed.
const FILL: f64 = 0.75;
/// Rounds of placing the discs.
const ROUNDS: usize = 100;
/// How much links between groups pull beside the distances: without it the stress is the same and links cross more.
const PULL: f64 = 0.2;
/// Where no way leads, as a share of the mean way: at the rim, but no farther.
const NO_WAY: f64 = 1.25;

/// What two groups should be apart: over the pairs of their members, the sums of `1 / hops^2` and of `1 / hops`.
type Apart = [f64; 2];

/// The groups as discs, and what moves them.
struct Groups {
    members: Vec<Vec<u32>>,
    discs: Vec<Disc>,
    /// From every group to every group, row by row.
    apart: Vec<Apart>,
    /// The links between them.
    web: Web,
}

/// Places circles near to where they should be, overlaps included; says whether it did. Where no groups are to be
/// found, all stay as they are.
///
/// O(pivots (n + links) + rounds groups^2). Gansner et al., Graph Drawing by Stress Majorization (2004), on the groups.
pub fn spread(discs: &mut [Disc], web: &Web, progress: &mut Progress) -> Result<bool, Cancelled> {
    // The home's own people are one disc more, without links.
    let n = web.len();
    let discs = &mut discs[..n];
    if n == 0 {
        return Ok(false);
    }
    let (group, n_groups) = web.divided((n as f64 / SCOPE).max(1.0));
    if n_groups > MOST_GROUPS || n_groups * 3 > n || n_groups < 2 {
        return Ok(false);
    }
    let mut members = vec![Vec::new(); n_groups];
    for (i, &g) in group.iter().enumerate() {
        members[g as usize].push(i as u32);
    }
    let apart = apart(web, &group, &members);
    let around = members.iter().map(|members| around(discs, members)).collect::<Vec<_>>();
    let lane = LANE * discs.iter().map(|disc| disc.r).sum::<f64>() / n as f64;
    let mut groups = Groups { members, discs: around.clone(), apart, web: web.grouped(&group, n_groups) };
    groups.place(lane, progress)?;
    for (k, members) in groups.members.iter().enumerate() {
        bring(discs, members, &around[k], &groups.discs[k]);
    }
    let at = eased(web.clone().tempered(), discs.iter().map(|disc| [disc.x, disc.y]).collect());
    for (disc, [x, y]) in discs.iter_mut().zip(at) {
        (disc.x, disc.y) = (x, y);
    }
    Ok(true)
}

/// The disc that a group fills, around the middle of its members.
fn around(discs: &[Disc], members: &[u32]) -> Disc {
    let n = members.len().max(1) as f64;
    let of = || members.iter().map(|&i| &discs[i as usize]);
    let (x, y) = (of().map(|disc| disc.x).sum::<f64>() / n, of().map(|disc| disc.y).sum::<f64>() / n);
    let r = (of().map(|disc| (disc.r + GAP / 2.0).powi(2)).sum::<f64>() / FULL).sqrt();
    Disc { x, y, r, weight: r * r }
}

/// Moves the members of a group from around its old middle into its disc. Stragglers come to its rim.
fn bring(discs: &mut [Disc], members: &[u32], old: &Disc, new: &Disc) {
    let far = |disc: &Disc| (disc.x - old.x).hypot(disc.y - old.y);
    let mut all: Vec<f64> = members.iter().map(|&i| far(&discs[i as usize])).collect();
    all.sort_by(f64::total_cmp);
    let most_are_within = all.get(all.len() * 3 / 4).copied().unwrap_or(0.0).max(1e-9);
    for &i in members {
        let disc = &mut discs[i as usize];
        let wanted = far(disc) * new.r * 0.8 / most_are_within;
        let scale = wanted.min((new.r - disc.r * 0.5).max(0.0)) / far(disc).max(1e-9);
        (disc.x, disc.y) = (new.x + (disc.x - old.x) * scale, new.y + (disc.y - old.y) * scale);
    }
}

/// How far apart every two groups should be, from the ways that lead from some members of each.
fn apart(web: &Web, group: &[u32], members: &[Vec<u32>]) -> Vec<Apart> {
    let n_groups = members.len();
    let of_each = PIVOTS.div_ceil(n_groups);
    let pivots: Vec<u32> = members
        .iter()
        .flat_map(|members| {
            let n = of_each.min(members.len());
            (0..n).map(move |k| members[k * members.len() / n])
        })
        .collect();
    // For each pivot and group: the sums, and to how many members no way leads. At last the mean way.
    let rows: Vec<(Vec<[f64; 3]>, [f64; 2])> = pivots
        .par_iter()
        .map(|&pivot| {
            let mut row = vec![[0.0; 3]; n_groups];
            let mut ways = [0.0; 2];
            for (hops, &g) in web.hops(pivot as usize).into_iter().zip(group) {
                let sums = &mut row[g as usize];
                if hops == u32::MAX {
                    sums[2] += 1.0;
                } else if hops > 0 {
                    let hops = f64::from(hops);
                    (sums[0], sums[1]) = (sums[0] + 1.0 / (hops * hops), sums[1] + 1.0 / hops);
                    ways = [ways[0] + hops, ways[1] + 1.0];
                }
            }
            (row, ways)
        })
        .collect();
    let (sum, count) = rows.iter().fold((0.0, 0.0), |all, (_, ways)| (all.0 + ways[0], all.1 + ways[1]));
    let no_way = (sum / f64::max(count, 1.0) * NO_WAY).max(1.0);
    let mut apart = vec![[0.0; 2]; n_groups * n_groups];
    for (&pivot, (row, _)) in pivots.iter().zip(&rows) {
        let k = group[pivot as usize] as usize;
        // Few stand for all members.
        let share = members[k].len() as f64 / of_each.min(members[k].len()) as f64;
        for (l, sums) in row.iter().enumerate() {
            let square = (sums[0] + sums[2] / (no_way * no_way)) * share;
            let single = (sums[1] + sums[2] / no_way) * share;
            for (from, to) in [(k, l), (l, k)] {
                let apart = &mut apart[from * n_groups + to];
                *apart = [apart[0] + square, apart[1] + single];
            }
        }
    }
    apart
}

impl Groups {
    /// Places the discs by their distances, then with less and less overlap.
    fn place(&mut self, lane: f64, progress: &mut Progress) -> Result<(), Cancelled> {
        let area: f64 = self.discs.iter().map(|disc| (disc.r + lane / 2.0).powi(2)).sum();
        let size = (area / FILL / 2.0).sqrt();
        for round in 0..ROUNDS {
            progress.again()?;
            self.fit(size);
            self.relax();
            if round * 3 > ROUNDS {
                self.fit(size);
                gather(&mut self.discs, lane, 2, 0.0, 1.0);
            }
        }
        gather(&mut self.discs, lane, 100, 0.0, 1.0);
        part(&mut self.discs, lane, lane * 0.5, true);
        Ok(())
    }

    /// Brings the discs around the origin, at this mean square distance from it, each by the number of its members.
    fn fit(&mut self, size: f64) {
        let (mut x, mut y, mut square, mut all) = (0.0, 0.0, 0.0, 0.0);
        for (disc, members) in self.discs.iter().zip(&self.members) {
            let n = members.len() as f64;
            (x, y, all) = (x + disc.x * n, y + disc.y * n, all + n);
            square += (disc.x * disc.x + disc.y * disc.y) * n;
        }
        (x, y) = (x / all, y / all);
        let rms = (square / all - x * x - y * y).max(0.0).sqrt();
        let scale = if rms > 0.0 { size / rms } else { 1.0 };
        for disc in &mut self.discs {
            (disc.x, disc.y) = ((disc.x - x) * scale, (disc.y - y) * scale);
        }
    }

    /// How far a member of one is from a member of another, in the mean: their discs are no points.
    fn far(&self, k: usize, l: usize) -> f64 {
        let (a, b) = (&self.discs[k], &self.discs[l]);
        ((a.x - b.x).powi(2) + (a.y - b.y).powi(2) + f64::midpoint(a.r * a.r, b.r * b.r)).sqrt()
    }

    /// Each disc in turn goes to where the others would have it at their distances.
    fn relax(&mut self) {
        let n = self.discs.len();
        let (mut one, mut two, mut weight) = (0.0, 0.0, 0.0);
        for k in 0..n {
            for l in 0..k {
                let ([square, single], far) = (self.apart[k * n + l], self.far(k, l));
                (one, two, weight) = (one + single * far, two + square * far * far, weight + 2.0 * square);
            }
        }
        // A hop, in units of the map, at the scale at which the stress is least.
        let hop = two / f64::max(one, 1e-300);
        let links: f64 = (0..n).map(|k| self.web.strength(k)).sum();
        let pull = PULL * 2.0 * weight * hop / links.max(1e-9);
        for k in 0..n {
            let here = self.discs[k];
            let (mut x, mut y, mut sum) = (0.0, 0.0, 0.0);
            for l in (0..n).filter(|&l| l != k) {
                let ([square, single], far) = (self.apart[k * n + l], self.far(k, l).max(1e-9));
                let (push, there) = (single * hop / far, &self.discs[l]);
                x += square * there.x + push * (here.x - there.x);
                y += square * there.y + push * (here.y - there.y);
                sum += square;
            }
            for (l, links) in self.web.of(k) {
                let pull = pull * links / self.far(k, l).max(1e-9);
                x += pull * self.discs[l].x;
                y += pull * self.discs[l].y;
                sum += pull;
            }
            if sum > 0.0 {
                (self.discs[k].x, self.discs[k].y) = (x / sum, y / sum);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many rings of thirty with chords, each joined to the next by one link.
    fn row_of_rings(n: u32) -> Web {
        let chord = |i: u32, by: u32| (i, i / 30 * 30 + (i + by) % 30, 1.0);
        let inner = (0..30 * n).flat_map(|i| [chord(i, 1), chord(i, 3), chord(i, 7)]);
        Web::new(30 * n as usize, inner.chain((1..n).map(|k| (30 * k - 1, 30 * k, 1.0))))
    }

    fn spread_all(discs: &mut [Disc], web: &Web) -> bool {
        let mut listener = |_| std::ops::ControlFlow::Continue(());
        spread(discs, web, &mut Progress { listener: &mut listener, from: 0.0, to: 1.0, told: 0.0 }).unwrap()
    }

    fn in_one_place(n: usize) -> Vec<Disc> {
        (0..n).map(|i| Disc { x: (i % 7) as f64, y: (i % 5) as f64, r: 10.0, weight: 1.0 }).collect()
    }

    #[test]
    fn groups_in_a_row_come_to_lie_apart_and_the_ends_farthest() {
        let mut discs = in_one_place(600);
        assert!(spread_all(&mut discs, &row_of_rings(20)));
        let middle = |k: usize| around(&discs, &(30 * k as u32..30 * (k as u32 + 1)).collect::<Vec<_>>());
        let far = |k: usize, l: usize| (middle(k).x - middle(l).x).hypot(middle(k).y - middle(l).y);
        let next = (1..20).map(|k| far(k - 1, k)).sum::<f64>() / 19.0;
        assert!(far(0, 19) > 3.0 * next, "{} from end to end, {next} from one to the next", far(0, 19));
    }

    #[test]
    fn a_disc_without_links_behind_the_others_is_left_where_it_is() {
        // As the home's own people are.
        let mut discs = in_one_place(601);
        assert!(spread_all(&mut discs, &row_of_rings(20)));
        assert_eq!(discs[600], in_one_place(601)[600]);
        assert!(!spread_all(&mut in_one_place(401), &Web::new(0, [])));
    }

    #[test]
    fn where_nothing_holds_together_all_stay_as_they_are() {
        let mut discs = in_one_place(500);
        assert!(!spread_all(&mut discs, &Web::new(500, [])));
        assert_eq!(discs, in_one_place(500));
    }
}
