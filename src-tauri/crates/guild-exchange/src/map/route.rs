//! The way a line takes between two shapes, as in the window: a slight bend, from edge to edge.

use super::outlines::is_within;
use super::shape::At;

/// How far what bends it stands off the straight line, as a share of its length: twice as far as the line itself.
const BEND: f64 = 0.14;
/// So many times as much for each further lane.
const LANE: f64 = 2.4;

/// A quadratic curve.
#[derive(Clone, Copy, Debug)]
pub(super) struct Curve {
    pub start: At,
    pub bend: At,
    pub end: At,
}

impl Curve {
    /// * `lane`: which of several between the same two, 0 for the one in the middle. It is to the right of who goes along,
    ///   so that there and back are two lines.
    pub fn new(start: At, end: At, lane: f64) -> Self {
        let off = BEND * (1.0 + LANE * lane);
        let (dx, dy) = (end.0 - start.0, end.1 - start.1);
        let bend = (f64::midpoint(start.0, end.0) - dy * off, f64::midpoint(start.1, end.1) + dx * off);
        Self { start, bend, end }
    }

    pub fn at(&self, t: f64) -> At {
        let [first, middle, last] = [(1.0 - t).powi(2), 2.0 * t * (1.0 - t), t * t];
        let between = |from: f64, by: f64, to: f64| first * from + middle * by + last * to;
        (between(self.start.0, self.bend.0, self.end.0), between(self.start.1, self.bend.1, self.end.1))
    }

    /// What of it lies between two outlines, of which it begins in the one and ends in the other; of those that overlap
    /// nearly all of it.
    pub fn between(&self, from: &[At], to: &[At]) -> Self {
        let (first, last) = (self.leaves(from, 0.0, 1.0), self.leaves(to, 1.0, 0.0));
        if last - first > 0.02 { self.part(first, last) } else { self.part(0.1, 0.9) }
    }

    fn part(&self, first: f64, last: f64) -> Self {
        let towards = |a: At, b: At, t: f64| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
        let (before, after) = (towards(self.start, self.bend, last), towards(self.bend, self.end, last));
        Self { start: self.at(first), bend: towards(before, after, first), end: self.at(last) }
    }

    /// Where it leaves an outline for the first time on its way from one end to the other; `start` where it does not
    /// begin within.
    fn leaves(&self, hull: &[At], start: f64, goal: f64) -> f64 {
        let is_in = |t: f64| {
            let (x, y) = self.at(t);
            is_within(hull, [x, y, x, y])
        };
        if !is_in(start) {
            return start;
        }
        let (mut low, mut high) = (start, goal);
        for step in 1..=8 {
            let t = start + (goal - start) * f64::from(step) / 8.0;
            if !is_in(t) {
                high = t;
                break;
            }
            low = t;
        }
        for _ in 0..12 {
            let t = f64::midpoint(low, high);
            if is_in(t) { low = t } else { high = t }
        }
        high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f64, side: f64) -> Vec<At> {
        let half = side / 2.0;
        vec![(x - half, -half), (x + half, -half), (x + half, half), (x - half, half)]
    }

    #[test]
    fn a_line_runs_from_edge_to_edge_and_lanes_lie_apart() {
        let whole = |lane: f64| Curve::new((0.0, 0.0), (400.0, 0.0), lane);
        for lane in [0.0, 1.0, -1.0] {
            let line = whole(lane).between(&square(0.0, 100.0), &square(400.0, 100.0));
            assert!((line.start.0 - 50.0).abs() < 0.5 && (line.end.0 - 350.0).abs() < 0.5, "{lane}: {line:?}");
            let far = (line.at(0.5).1 - whole(lane).at(0.5).1).abs();
            assert!(far < 1e-9, "what is left of it lies where all of it did: {far}");
        }
        // The window's figures: 14 %, three times and nearly half as much to one side and the other.
        assert_eq!([0.0, 1.0, -1.0].map(|lane| whole(lane).bend.1.round() as i32), [56, 190, -78]);
    }

    #[test]
    fn of_shapes_that_overlap_nearly_all_of_a_line_is_left() {
        let line = Curve::new((0.0, 0.0), (40.0, 0.0), 0.0).between(&square(0.0, 100.0), &square(40.0, 100.0));
        assert!((3.0..5.0).contains(&line.start.0) && (35.0..37.0).contains(&line.end.0), "{line:?}");
    }
}
