//! Barnes and Hut's tree: many far things push like one.

use std::ops::Range;

/// Bodies to a leaf; below that, adding up is faster than descending.
const LEAF: usize = 8;
/// Bits of a coordinate in a Morton code.
const BITS: u32 = 21;

/// One square of the tree, in the order of a walk that goes down first.
#[derive(Debug, Clone)]
struct Square {
    /// The centre of mass.
    at: [f64; 2],
    mass: f64,
    /// The side, squared.
    side2: f64,
    /// The first square after all that lie in this one.
    next: u32,
    /// The bodies in it, in the order of the tree, if it is a leaf.
    leaf: Option<(u32, u32)>,
}

/// A tree over bodies with masses, for forces that fall with distance.
#[derive(Debug)]
pub struct Quadtree {
    squares: Vec<Square>,
    /// The bodies, near ones beside each other.
    order: Vec<u32>,
    bodies: Vec<([f64; 2], f64)>,
}

impl Quadtree {
    /// Sorts the bodies into squares: O(n log n).
    pub fn new(at: &[[f64; 2]], mass: &[f64]) -> Self {
        let (mut low, mut high) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
        for place in at {
            for axis in 0..2 {
                low[axis] = low[axis].min(place[axis]);
                high[axis] = high[axis].max(place[axis]);
            }
        }
        let side = (high[0] - low[0]).max(high[1] - low[1]).max(1e-12);
        let cells = f64::from(1_u32 << BITS);
        let code = |place: &[f64; 2]| {
            let cell = |axis: usize| (((place[axis] - low[axis]) / side * cells).min(cells - 1.0)) as u64;
            spread(cell(0)) | spread(cell(1)) << 1
        };
        let mut keys: Vec<(u64, u32)> = at.iter().enumerate().map(|(i, place)| (code(place), i as u32)).collect();
        keys.sort_unstable();
        let order: Vec<u32> = keys.iter().map(|key| key.1).collect();
        let bodies: Vec<([f64; 2], f64)> = order.iter().map(|&i| (at[i as usize], mass[i as usize])).collect();
        let mut tree = Self { squares: Vec::with_capacity(at.len() / 2 + 1), order, bodies };
        if !keys.is_empty() {
            tree.divide(&keys, 0..keys.len(), 2 * BITS, side * side);
        }
        tree
    }

    /// Adds the square of these bodies and all below it.
    fn divide(&mut self, keys: &[(u64, u32)], range: Range<usize>, bits: u32, side2: f64) {
        let here = self.squares.len();
        let (mut mass, mut x, mut y) = (0.0, 0.0, 0.0);
        for (at, m) in &self.bodies[range.clone()] {
            mass += m;
            x += at[0] * m;
            y += at[1] * m;
        }
        let at = if mass > 0.0 { [x / mass, y / mass] } else { self.bodies[range.start].0 };
        let is_leaf = range.len() <= LEAF || bits == 0;
        let leaf = is_leaf.then_some((range.start as u32, range.end as u32));
        self.squares.push(Square { at, mass, side2, next: 0, leaf });
        if !is_leaf {
            let mut from = range.start;
            for quarter in 0..4 {
                let to = from + keys[from..range.end].partition_point(|key| (key.0 >> (bits - 2)) & 3 <= quarter);
                if to > from {
                    self.divide(keys, from..to, bits - 2, side2 / 4.0);
                }
                from = to;
            }
        }
        self.squares[here].next = self.squares.len() as u32;
    }

    /// The bodies, near ones beside each other: asking in this order is faster.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// The sum over all bodies of `mass * (place - body) * weight(distance squared)`.
    ///
    /// A square whose side is below `theta` times its distance counts as one body. Always added in the same order.
    pub fn push(&self, place: [f64; 2], theta: f64, weight: impl Fn(f64) -> f64) -> [f64; 2] {
        let theta2 = theta * theta;
        let (mut x, mut y) = (0.0, 0.0);
        let mut i = 0;
        while let Some(square) = self.squares.get(i) {
            let (dx, dy) = (place[0] - square.at[0], place[1] - square.at[1]);
            let d2 = dx * dx + dy * dy;
            if square.side2 < theta2 * d2 {
                let f = square.mass * weight(d2);
                x += dx * f;
                y += dy * f;
                i = square.next as usize;
            } else if let Some((from, to)) = square.leaf {
                for (at, mass) in &self.bodies[from as usize..to as usize] {
                    let (dx, dy) = (place[0] - at[0], place[1] - at[1]);
                    let f = mass * weight(dx * dx + dy * dy);
                    x += dx * f;
                    y += dy * f;
                }
                i = square.next as usize;
            } else {
                i += 1;
            }
        }
        [x, y]
    }
}

/// The bits of a number with a gap before each.
fn spread(mut bits: u64) -> u64 {
    bits &= 0x1f_ffff;
    bits = (bits | bits << 16) & 0x0000_ffff_0000_ffff;
    bits = (bits | bits << 8) & 0x00ff_00ff_00ff_00ff;
    bits = (bits | bits << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    bits = (bits | bits << 2) & 0x3333_3333_3333_3333;
    (bits | bits << 1) & 0x5555_5555_5555_5555
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;

    fn weight(d2: f64) -> f64 {
        1.0 / (d2 + 0.01)
    }

    /// The push on each body, and the error against adding up all pairs, as a share of the strongest push.
    fn error(n: usize, theta: f64) -> f64 {
        let mut dice = Dice::new(1, n as u64);
        let at: Vec<[f64; 2]> = (0..n).map(|_| dice.in_disc(10.0)).collect();
        let mass: Vec<f64> = (0..n).map(|_| 0.5 + dice.fraction()).collect();
        let tree = Quadtree::new(&at, &mass);
        let mut worst: f64 = 0.0;
        let mut strongest: f64 = 0.0;
        for place in &at {
            let mut exact = [0.0, 0.0];
            for (other, m) in at.iter().zip(&mass) {
                let (dx, dy) = (place[0] - other[0], place[1] - other[1]);
                let f = m * weight(dx * dx + dy * dy);
                exact = [exact[0] + dx * f, exact[1] + dy * f];
            }
            let near = tree.push(*place, theta, weight);
            worst = worst.max((near[0] - exact[0]).hypot(near[1] - exact[1]));
            strongest = strongest.max(exact[0].hypot(exact[1]));
        }
        worst / strongest
    }

    #[test]
    fn with_theta_zero_it_is_the_sum_over_all_pairs() {
        assert!(error(300, 0.0) < 1e-12);
    }

    #[test]
    fn with_theta_one_it_is_near_the_sum() {
        assert!(error(2_000, 1.0) < 0.05, "{}", error(2_000, 1.0));
    }

    #[test]
    fn bodies_in_one_place_and_no_bodies_are_borne() {
        let tree = Quadtree::new(&[[1.0, 1.0]; 50], &[1.0; 50]);
        assert!(tree.push([1.0, 1.0], 1.0, weight).iter().all(|v| v.abs() < 1e-12));
        assert!(Quadtree::new(&[], &[]).push([0.0, 0.0], 1.0, weight).iter().all(|v| v.abs() < 1e-12));
    }
}
