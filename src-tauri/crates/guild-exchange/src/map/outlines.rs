//! Where the outlines of shapes run, so that names keep off them.

use super::label::Frame;
use super::shape::At;
use std::collections::{BTreeMap, BTreeSet};

const CELL: f64 = 64.0;

/// A shape's number, and where one of its sides begins and ends.
type Side = (usize, At, At);

/// The sides of all shapes, in cells.
pub(super) struct Outlines {
    cells: BTreeMap<(i64, i64), Vec<Side>>,
}

impl Outlines {
    pub fn new(hulls: &[Vec<At>]) -> Self {
        let mut cells: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (number, hull) in hulls.iter().enumerate() {
            for (n, a) in hull.iter().enumerate() {
                let b = hull[(n + 1) % hull.len()];
                let frame = [a.0.min(b.0), a.1.min(b.1), a.0.max(b.0), a.1.max(b.1)];
                let passed = around(frame).filter(|cell| meets(*a, b, cell_frame(*cell)));
                passed.for_each(|cell| cells.entry(cell).or_default().push((number, *a, b)));
            }
        }
        Self { cells }
    }

    /// The shapes whose outline runs under a frame.
    pub fn crossed(&self, frame: Frame) -> BTreeSet<usize> {
        let sides = around(frame).filter_map(|cell| self.cells.get(&cell)).flatten();
        sides.filter(|(_, a, b)| meets(*a, *b, frame)).map(|(number, ..)| *number).collect()
    }
}

/// Whether a frame lies within a convex shape that runs clockwise or against it.
pub(super) fn is_within(hull: &[At], [left, top, right, bottom]: Frame) -> bool {
    let side = |p: At, n: usize| {
        let (a, b) = (hull[n], hull[(n + 1) % hull.len()]);
        (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0)
    };
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let sides = || corners.iter().flat_map(|p| (0..hull.len()).map(|n| side(*p, n)));
    hull.len() > 2 && (sides().all(|side| side >= 0.0) || sides().all(|side| side <= 0.0))
}

/// Whether a side passes through a frame: cut by its four edges, something is left.
fn meets(a: At, b: At, [left, top, right, bottom]: Frame) -> bool {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in [(-dx, a.0 - left), (dx, right - a.0), (-dy, a.1 - top), (dy, bottom - a.1)] {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    from <= to
}

fn cell_frame((x, y): (i64, i64)) -> Frame {
    let (left, top) = (x as f64 * CELL, y as f64 * CELL);
    [left, top, left + CELL, top + CELL]
}

fn around(frame: Frame) -> impl Iterator<Item = (i64, i64)> {
    let [left, top, right, bottom] = frame.map(|edge| (edge / CELL).floor() as i64);
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(frame: Frame, crossed: &[usize], within: bool) {
        let square = |x: f64, y: f64, side: f64| vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)];
        let hulls = vec![square(0.0, 0.0, 300.0), square(100.0, 100.0, 100.0)];
        assert_eq!(Outlines::new(&hulls).crossed(frame).into_iter().collect::<Vec<_>>(), crossed);
        assert_eq!(is_within(&hulls[1], frame), within);
    }

    #[test]
    fn a_name_knows_the_outlines_it_lies_on() {
        check([120.0, 120.0, 180.0, 130.0], &[], true);
        check([120.0, 95.0, 180.0, 105.0], &[1], false);
        check([90.0, 120.0, 320.0, 130.0], &[0, 1], false);
        check([20.0, 20.0, 80.0, 40.0], &[], false);
        check([310.0, 20.0, 380.0, 40.0], &[], false);
    }
}
