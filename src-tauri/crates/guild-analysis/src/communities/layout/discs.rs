//! Circles that must not overlap: pushed apart, pulled together, or put where there is room.

use std::collections::HashMap;
use std::f64::consts::TAU;

use super::dice::Dice;

/// A circle that may be moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Disc {
    /// Of the middle.
    pub x: f64,
    /// Of the middle.
    pub y: f64,
    /// The radius.
    pub r: f64,
    /// How hard it is to move: beside one of 1, one of 4 goes a fifth of the way. Infinite: not at all.
    pub weight: f64,
}

impl Disc {
    /// How much nearer two circles are than this gap allows; below zero when they are clear.
    pub fn overlap(&self, other: &Self, gap: f64) -> f64 {
        // Much faster than `hypot`, and nothing here is so large or so small that squares would not do.
        self.r + other.r + gap - ((self.x - other.x).powi(2) + (self.y - other.y).powi(2)).sqrt()
    }
}

/// Which circles are near a place, looked up by cells.
#[derive(Debug)]
struct Cells {
    side: f64,
    cells: HashMap<(i64, i64), Vec<u32>>,
}

impl Cells {
    /// Each circle lies in all cells that it or the margin around it touches.
    fn new(discs: &[Disc], margin: f64) -> Self {
        let mut radii: Vec<f64> = discs.iter().map(|disc| disc.r + margin).collect();
        radii.sort_by(f64::total_cmp);
        let median = radii.get(radii.len() / 2).copied().unwrap_or(1.0);
        // Large ones among many small ones lie in many cells; this bounds how many those are together.
        let mean_square = radii.iter().map(|r| r * r).sum::<f64>() / radii.len().max(1) as f64;
        let side = (2.0 * median).max(mean_square.sqrt()).max(1e-6);
        let mut cells = Self { side, cells: HashMap::with_capacity(discs.len()) };
        for (i, disc) in discs.iter().enumerate() {
            cells.add(i as u32, disc, margin);
        }
        cells
    }

    fn add(&mut self, i: u32, disc: &Disc, margin: f64) {
        for cell in self.touched(disc.x, disc.y, disc.r + margin) {
            self.cells.entry(cell).or_default().push(i);
        }
    }

    fn cell(&self, x: f64, y: f64) -> (i64, i64) {
        ((x / self.side).floor() as i64, (y / self.side).floor() as i64)
    }

    fn touched(&self, x: f64, y: f64, r: f64) -> impl Iterator<Item = (i64, i64)> + use<> {
        let (from, to) = (self.cell(x - r, y - r), self.cell(x + r, y + r));
        (from.1..=to.1).flat_map(move |row| (from.0..=to.0).map(move |column| (column, row)))
    }

    /// Whether a circle here would keep this gap to all others.
    fn is_free(&self, discs: &[Disc], disc: &Disc, gap: f64, but: u32) -> bool {
        self.touched(disc.x, disc.y, disc.r + gap).all(|cell| {
            let here = self.cells.get(&cell).map_or(&[][..], Vec::as_slice);
            here.iter().all(|&i| i == but || discs[i as usize].overlap(disc, gap) <= 0.0)
        })
    }
}

/// All pairs nearer than the gap, each once, the smaller number first, in order.
pub fn near_pairs(discs: &[Disc], gap: f64) -> Vec<(u32, u32)> {
    let cells = Cells::new(discs, gap / 2.0);
    let mut pairs = Vec::new();
    for (i, disc) in discs.iter().enumerate() {
        for cell in cells.touched(disc.x, disc.y, disc.r + gap / 2.0) {
            for &j in cells.cells.get(&cell).map_or(&[][..], Vec::as_slice) {
                if (j as usize) > i && disc.overlap(&discs[j as usize], gap) > 0.0 {
                    pairs.push((i as u32, j));
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Whether a circle keeps this gap to all others.
pub fn is_clear(discs: &[Disc], disc: &Disc, gap: f64) -> bool {
    discs.iter().all(|other| other.overlap(disc, gap) <= 0.0)
}

/// Pushes circles apart where they are nearer than the gap, after pulling all toward the origin by a share that
/// falls to nothing; `flat` pulls more from above and below than from the sides, which makes the whole wider.
pub fn gather(discs: &mut [Disc], gap: f64, rounds: usize, pull: f64, flat: f64) {
    const KEEP: usize = 4;
    let mean = discs.iter().map(|disc| disc.r).sum::<f64>() / discs.len().max(1) as f64;
    let mut pairs = Vec::new();
    for round in 0..rounds {
        let left = 1.0 - round as f64 / rounds as f64;
        if round % KEEP == 0 {
            pairs = near_pairs(discs, gap + mean * 0.5);
        }
        if pull > 0.0 {
            for disc in discs.iter_mut() {
                disc.x -= disc.x * pull * left;
                disc.y -= disc.y * pull * left * flat;
            }
        }
        push(discs, &pairs, gap, gap, 0.8);
    }
}

/// Each pair nearer than the least gap is pushed apart by this share of what is missing to the whole.
fn push(discs: &mut [Disc], pairs: &[(u32, u32)], gap: f64, least: f64, share: f64) {
    for &(i, j) in pairs {
        let (a, b) = (discs[i as usize], discs[j as usize]);
        let missing = a.overlap(&b, gap);
        if missing <= gap - least || (a.weight.is_infinite() && b.weight.is_infinite()) {
            continue;
        }
        let (mut dx, mut dy) = (b.x - a.x, b.y - a.y);
        let mut d = dx.hypot(dy);
        if d < 1e-9 {
            let turn = Dice::new(u64::from(i), u64::from(j)).fraction() * TAU;
            (dx, dy, d) = (turn.cos(), turn.sin(), 1.0);
        }
        let of_a = if a.weight.is_infinite() {
            0.0
        } else if b.weight.is_infinite() {
            1.0
        } else {
            b.weight / (a.weight + b.weight)
        };
        let (dx, dy) = (dx / d * missing * share, dy / d * missing * share);
        discs[i as usize].x -= dx * of_a;
        discs[i as usize].y -= dy * of_a;
        discs[j as usize].x += dx * (1.0 - of_a);
        discs[j as usize].y += dy * (1.0 - of_a);
    }
}

/// Afterwards no two are nearer than the least gap, save those that cannot be moved; what is clear already does not
/// move, unless the whole `may_swell`, which is faster in a crowd. Those that are too near go for the whole gap: the
/// last of it comes slowly.
pub fn part(discs: &mut [Disc], gap: f64, least: f64, may_swell: bool) {
    const ROUNDS: usize = 400;
    let may_swell = may_swell && discs.iter().all(|disc| disc.weight.is_finite());
    let mean = discs.iter().map(|disc| disc.r).sum::<f64>() / discs.len().max(1) as f64;
    for round in 0..ROUNDS {
        let pairs = near_pairs(discs, gap + mean * 0.3);
        let is_clear = |&(i, j): &(u32, u32)| {
            let (a, b) = (&discs[i as usize], &discs[j as usize]);
            a.overlap(b, least) <= 0.0 || (a.weight.is_infinite() && b.weight.is_infinite())
        };
        if pairs.iter().all(is_clear) {
            return;
        }
        for _ in 0..4 {
            push(discs, &pairs, gap, least, 1.0);
        }
        // When pushing alone is slow, all that may move makes room.
        if may_swell && round % 8 == 7 {
            for disc in discs.iter_mut() {
                disc.x *= 1.01;
                disc.y *= 1.01;
            }
        }
    }
    relocate(discs, gap);
}

/// Tries to part circles within walls: `inside` moves one to the nearest place that is allowed, or returns it as it
/// is. Whether it worked; if not, the circles are as they were.
pub fn part_within(discs: &mut [Disc], gap: f64, least: f64, inside: impl Fn(&Disc) -> (f64, f64)) -> bool {
    const ROUNDS: usize = 300;
    let before = discs.to_vec();
    for _ in 0..ROUNDS {
        let pairs = near_pairs(discs, gap);
        let is_clear = pairs.iter().all(|&(i, j)| discs[i as usize].overlap(&discs[j as usize], least) <= 0.0);
        let is_inside = discs.iter().all(|disc| inside(disc) == (disc.x, disc.y));
        if is_clear && is_inside {
            return true;
        }
        push(discs, &pairs, gap, least, 0.7);
        for disc in discs.iter_mut().filter(|disc| disc.weight.is_finite()) {
            (disc.x, disc.y) = inside(disc);
        }
    }
    discs.copy_from_slice(&before);
    false
}

/// Moves each circle that still overlaps to the nearest place with room.
fn relocate(discs: &mut [Disc], gap: f64) {
    for (i, j) in near_pairs(discs, 0.0) {
        let mover = if discs[j as usize].weight.is_finite() { j } else { i };
        let (a, b) = (discs[i as usize], discs[j as usize]);
        if discs[mover as usize].weight.is_finite() && a.overlap(&b, 0.0) > 0.0 {
            let disc = discs[mover as usize];
            let others: Vec<Disc> =
                discs.iter().enumerate().filter(|(k, _)| *k != mover as usize).map(|(_, disc)| *disc).collect();
            if let Some((x, y)) = nearest_free(&others, (disc.x, disc.y), disc.r, gap, f64::INFINITY, |_, _| true) {
                (discs[mover as usize].x, discs[mover as usize].y) = (x, y);
            }
        }
    }
}

/// The nearest place with room for a circle of this radius, no farther than `reach`, where `allows` allows it.
pub fn nearest_free(
    discs: &[Disc],
    near: (f64, f64),
    r: f64,
    gap: f64,
    reach: f64,
    allows: impl Fn(f64, f64) -> bool,
) -> Option<(f64, f64)> {
    let cells = Cells::new(discs, 0.0);
    // Beyond everything there is room for sure.
    let beyond = discs.iter().map(|d| (d.x - near.0).hypot(d.y - near.1) + d.r).fold(0.0, f64::max) + r + 2.0 * gap;
    let step = (r * 0.5).max(beyond / 2_000.0).max(1e-6);
    let mut far = 0.0;
    while far <= reach.min(beyond + step) {
        let n = ((TAU * far / step).ceil() as usize).max(1);
        for k in 0..n {
            let turn = TAU * k as f64 / n as f64;
            let (x, y) = (near.0 + far * turn.cos(), near.1 + far * turn.sin());
            let disc = Disc { x, y, r, weight: 1.0 };
            if allows(x, y) && cells.is_free(discs, &disc, gap, u32::MAX) {
                return Some((x, y));
            }
        }
        far += step;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(discs: &[Disc]) -> usize {
        near_pairs(discs, 0.0).len()
    }

    fn crowd(n: usize, radius: f64, fixed: usize) -> Vec<Disc> {
        let mut dice = Dice::new(3, n as u64);
        let disc = |i: usize, dice: &mut Dice| {
            let [x, y] = dice.in_disc(radius);
            Disc { x, y, r: 5.0 + 40.0 * dice.fraction().powi(6), weight: if i < fixed { f64::INFINITY } else { 1.0 } }
        };
        (0..n).map(|i| disc(i, &mut dice)).collect()
    }

    #[test]
    fn near_pairs_are_all_pairs_that_are_near() {
        let discs = crowd(400, 150.0, 0);
        let mut brute = Vec::new();
        for i in 0..discs.len() {
            for j in i + 1..discs.len() {
                if discs[i].overlap(&discs[j], 3.0) > 0.0 {
                    brute.push((i as u32, j as u32));
                }
            }
        }
        assert!(brute.len() > 400);
        assert_eq!(near_pairs(&discs, 3.0), brute);
    }

    #[test]
    fn parted_circles_are_clear_even_from_one_point() {
        for mut discs in [crowd(500, 100.0, 0), vec![Disc { x: 1.0, y: 1.0, r: 3.0, weight: 1.0 }; 200]] {
            part(&mut discs, 4.0, 2.0, true);
            assert_eq!(count(&discs), 0);
        }
    }

    #[test]
    fn what_cannot_move_does_not_and_the_rest_makes_way() {
        let mut discs = crowd(300, 400.0, 20);
        let fixed = discs[..20].to_vec();
        part(&mut discs, 4.0, 2.0, false);
        assert_eq!(discs[..20], fixed[..]);
        let between_fixed = count(&fixed);
        assert_eq!(count(&discs), between_fixed);
    }

    #[test]
    fn circles_that_are_clear_stay_where_they_are() {
        let mut discs: Vec<Disc> =
            (0..50).map(|i| Disc { x: f64::from(i) * 30.0, y: 0.0, r: 10.0, weight: 1.0 }).collect();
        let before = discs.clone();
        part(&mut discs, 4.0, 2.0, false);
        assert_eq!(discs, before);
    }

    #[test]
    fn within_walls_circles_are_parted_or_left_as_they_were() {
        let inside = |disc: &Disc| (disc.x.clamp(disc.r, 100.0 - disc.r), disc.y.clamp(disc.r, 100.0 - disc.r));
        let disc = |i: usize| Disc { x: 30.0 + (i % 7) as f64, y: 50.0, r: 10.0, weight: 1.0 };
        let discs = |n: usize| (0..n).map(disc).collect::<Vec<_>>();
        let mut few = discs(12);
        assert!(part_within(&mut few, 1.0, 0.5, inside));
        assert_eq!(count(&few), 0);
        assert!(few.iter().all(|disc| inside(disc) == (disc.x, disc.y)));
        let mut many = discs(60);
        assert!(!part_within(&mut many, 1.0, 0.5, inside));
        assert_eq!(many, discs(60));
    }

    #[test]
    fn the_nearest_free_place_is_free_and_near() {
        let discs = crowd(200, 100.0, 0);
        let (x, y) = nearest_free(&discs, (0.0, 0.0), 10.0, 2.0, f64::INFINITY, |_, _| true).expect("room");
        let new = Disc { x, y, r: 10.0, weight: 1.0 };
        assert!(discs.iter().all(|disc| disc.overlap(&new, 2.0) <= 0.0));
        assert!(x.hypot(y) < 180.0);
        assert_eq!(nearest_free(&discs, (0.0, 0.0), 10.0, 2.0, 5.0, |_, _| true), None);
    }
}
