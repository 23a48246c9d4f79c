//! Soft closed shapes around what a community holds.

use std::fmt::Write;

pub(super) type At = (f64, f64);

#[derive(Clone, Copy, Debug)]
pub(super) struct Circle {
    pub x: f64,
    pub y: f64,
    pub r: f64,
}

/// The outline of a community: the convex hull of what it holds with air around, which stays within its circle. As
/// siblings' circles are apart and a circle is convex, so are the shapes.
pub(super) fn outline(own: Circle, held: &[Circle], air: f64) -> Vec<At> {
    let mut points = Vec::new();
    for c in held {
        let off = (c.x - own.x).hypot(c.y - own.y);
        let r = (c.r + air).min(own.r - off).max(0.0);
        points.extend(around(c.x, c.y, r, 20));
    }
    // A shape below some size of its circle looks like a mistake.
    points.extend(around(own.x, own.y, own.r * 0.72, 20));
    hull(points)
}

fn around(x: f64, y: f64, r: f64, n: u32) -> impl Iterator<Item = At> {
    (0..n).map(move |i| {
        let angle = f64::from(i) / f64::from(n) * std::f64::consts::TAU;
        (x + r * angle.cos(), y + r * angle.sin())
    })
}

/// Andrew's monotone chain.
fn hull(mut points: Vec<At>) -> Vec<At> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    if points.len() < 3 {
        return points;
    }
    let cross = |o: At, a: At, b: At| (a.0 - o.0) * (b.1 - o.1) - (a.1 - o.1) * (b.0 - o.0);
    let mut chain: Vec<At> = Vec::new();
    for pass in 0..2 {
        let start = chain.len();
        let ordered: Box<dyn Iterator<Item = &At>> =
            if pass == 0 { Box::new(points.iter()) } else { Box::new(points.iter().rev()) };
        for p in ordered {
            while chain.len() >= start + 2 && cross(chain[chain.len() - 2], chain[chain.len() - 1], *p) <= 0.0 {
                chain.pop();
            }
            chain.push(*p);
        }
        chain.pop();
    }
    chain
}

/// A closed path through the middles of the sides, bent around the corners: never outside the hull.
pub(super) fn smooth(hull: &[At]) -> String {
    let n = hull.len();
    let Some(first) = hull.first() else { return String::new() };
    let middle = |i: usize| {
        let (a, b) = (hull[i % n], hull[(i + 1) % n]);
        (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
    };
    let start = if n < 3 { *first } else { middle(n - 1) };
    let mut path = format!("M{:.1} {:.1}", start.0, start.1);
    for (i, corner) in hull.iter().enumerate() {
        let to = middle(i);
        let _ = write!(path, "Q{:.1} {:.1} {:.1} {:.1}", corner.0, corner.1, to.0, to.1);
    }
    path.push('Z');
    path
}

/// Where the way from the middle towards `to` leaves the hull.
pub(super) fn leaves(hull: &[At], from: At, to: At) -> At {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let mut best: Option<f64> = None;
    for (i, a) in hull.iter().enumerate() {
        let b = hull[(i + 1) % hull.len()];
        let (ex, ey) = (b.0 - a.0, b.1 - a.1);
        let det = dx * ey - dy * ex;
        if det.abs() < 1e-9 {
            continue;
        }
        let t = ((a.0 - from.0) * ey - (a.1 - from.1) * ex) / det;
        let u = ((a.0 - from.0) * dy - (a.1 - from.1) * dx) / det;
        if (0.0..=1.0).contains(&u) && t > 0.0 && best.is_none_or(|best| t > best) {
            best = Some(t);
        }
    }
    let t = best.unwrap_or(0.0).min(1.0);
    (from.0 + dx * t, from.1 + dy * t)
}
