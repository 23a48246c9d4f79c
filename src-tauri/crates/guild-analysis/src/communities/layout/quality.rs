//! How good a drawing is, measured as the literature on graph drawing does; for tests and benches.

use rayon::prelude::*;

use super::discs::{Disc, near_pairs};
use super::web::Web;
use super::{Circle, Point};

/// Links as pairs, in hops: weights do not count, nor do direction, repetition, and links to oneself.
fn hops(n: usize, links: &[(u32, u32)]) -> Web {
    Web::new(n, links.iter().map(|&(a, b)| (a, b, 1.0)))
}

/// How well neighbours in the graph are neighbours in the drawing: for each node with `k` neighbours, those and the
/// `k` nearest nodes, both over either; the mean over the nodes with any. 1 is best. O(n^2).
///
/// Kruiger et al., Graph Layouts by t-SNE (2017), with a radius of one.
pub fn neighbourhood_preservation(links: &[(u32, u32)], at: &[Point]) -> f64 {
    let web = hops(at.len(), links);
    let of = |i: usize| {
        let k = web.degree(i);
        let near = nearest(at, i, k);
        let n_both = web.of(i).filter(|(j, _)| near.contains(&(*j as u32))).count();
        n_both as f64 / (2 * k - n_both) as f64
    };
    mean(&(0..at.len()).into_par_iter().filter(|&i| web.degree(i) > 0).map(of).collect::<Vec<_>>())
}

/// How far distances in the drawing are from distances in the graph, at the scale of the drawing that makes it least:
/// the mean over pairs of `(scale * drawn / hops - 1)^2`. 0 is best. Measured from every `n / sources`-th node.
///
/// Gansner et al., Graph Drawing by Stress Majorization (2004); for the scale see Smelser et al., Normalized Stress
/// is Not Normalized (2024).
pub fn scale_normalised_stress(links: &[(u32, u32)], at: &[Point], sources: usize) -> f64 {
    let web = hops(at.len(), links);
    let every = at.len().div_ceil(sources.max(1)).max(1);
    let from = |source: usize| {
        let mut sums = [0.0; 3];
        for (i, hops) in web.hops(source).into_iter().enumerate() {
            if hops != 0 && hops != u32::MAX {
                let share = distance(at[i], at[source]) / f64::from(hops);
                sums = [sums[0] + share, sums[1] + share * share, sums[2] + 1.0];
            }
        }
        sums
    };
    let sums: Vec<[f64; 3]> = (0..at.len()).into_par_iter().step_by(every).map(from).collect();
    let [first, second, n] = sums.iter().fold([0.0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    // The scale that is best is first / second; put in, this is left.
    if second > 0.0 { 1.0 - first * first / second / n } else { 1.0 }
}

/// The share of each node's ten nearest nodes that belong to the same division, in the mean. 1 is best. O(n^2).
pub fn cluster_hit_rate(division: &[u32], at: &[Point]) -> f64 {
    const NEAREST: usize = 10;
    let mut sizes = vec![0_usize; division.iter().max().map_or(0, |&most| most as usize + 1)];
    for &d in division {
        sizes[d as usize] += 1;
    }
    let of = |i: usize| {
        let k = NEAREST.min(sizes[division[i] as usize] - 1);
        let n_hits = nearest(at, i, k).into_iter().filter(|&j| division[j as usize] == division[i]).count();
        n_hits as f64 / k as f64
    };
    mean(&(0..at.len()).into_par_iter().filter(|&i| sizes[division[i] as usize] > 1).map(of).collect::<Vec<_>>())
}

/// How many pairs of circles overlap.
pub fn overlaps(circles: &[Circle]) -> usize {
    let discs: Vec<Disc> = circles.iter().map(|c| Disc { x: c.x, y: c.y, r: c.r, weight: 1.0 }).collect();
    near_pairs(&discs, -1e-9).len()
}

/// The share of pairs of links without a common end that cross. 0 is best. Looks at about `pairs` pairs, always the
/// same ones.
pub fn crossings(links: &[(u32, u32)], at: &[Point], pairs: usize) -> f64 {
    let n_links = links.len();
    let mut dice = super::dice::Dice::new(n_links as u64, at.len() as u64);
    let (mut n_crossings, mut n_looked) = (0.0, 0.0);
    let mut look = |i: usize, j: usize| {
        let (one, other) = (links[i], links[j]);
        let ends = [other.0, other.1];
        if !ends.contains(&one.0) && !ends.contains(&one.1) {
            let [a, b, c, d] = [one.0, one.1, other.0, other.1].map(|end| at[end as usize]);
            n_looked += 1.0;
            n_crossings += f64::from(u8::from(cross(a, b, c, d)));
        }
    };
    if n_links * n_links.saturating_sub(1) / 2 <= pairs {
        for i in 0..n_links {
            for j in i + 1..n_links {
                look(i, j);
            }
        }
    } else {
        for _ in 0..pairs {
            look((dice.number() % n_links as u64) as usize, (dice.number() % n_links as u64) as usize);
        }
    }
    if n_looked > 0.0 { n_crossings / n_looked } else { 0.0 }
}

fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn mean(of: &[f64]) -> f64 {
    of.iter().sum::<f64>() / of.len().max(1) as f64
}

/// The `k` nodes nearest to one in the drawing.
fn nearest(at: &[Point], node: usize, k: usize) -> Vec<u32> {
    let square = |p: &Point| (p.x - at[node].x).powi(2) + (p.y - at[node].y).powi(2);
    let mut all: Vec<(f64, u32)> =
        at.iter().enumerate().filter(|(i, _)| *i != node).map(|(i, p)| (square(p), i as u32)).collect();
    let k = k.min(all.len());
    if k > 0 {
        all.select_nth_unstable_by(k - 1, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    }
    all[..k].iter().map(|near| near.1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: [(u32, u32); 3] = [(0, 1), (1, 2), (2, 3)];

    fn points<const N: usize>(at: [(f64, f64); N]) -> [Point; N] {
        at.map(|(x, y)| Point { x, y })
    }

    #[track_caller]
    fn check(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-12, "{found} instead of {expected}");
    }

    #[test]
    fn a_path_drawn_straight_is_perfect() {
        let at = points([(0.0, 0.0), (2.0, 0.0), (4.0, 0.0), (6.0, 0.0)]);
        check(scale_normalised_stress(&PATH, &at, 4), 0.0);
        // Each inner node has both neighbours nearest, each outer its one.
        check(neighbourhood_preservation(&PATH, &at), 1.0);
        check(crossings(&PATH, &at, 100), 0.0);
    }

    #[test]
    fn stress_does_not_hang_on_the_scale_and_is_what_the_formula_says() {
        let at = points([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]);
        let large = at.map(|p| Point { x: p.x * 70.0, y: p.y * 70.0 });
        check(scale_normalised_stress(&PATH, &at, 4), scale_normalised_stress(&PATH, &large, 4));
        // Shares: 1 three times, √2 / 2 twice, 1/3 once.
        let shares = [1.0, 1.0, 1.0, 0.5_f64.sqrt(), 0.5_f64.sqrt(), 1.0 / 3.0];
        let at_scale = |s: f64| shares.iter().map(|d| (s * d - 1.0).powi(2)).sum::<f64>() / 6.0;
        let best = (0..40_000).map(|k| at_scale(f64::from(k) / 20_000.0)).fold(f64::INFINITY, f64::min);
        assert!((scale_normalised_stress(&PATH, &at, 4) - best).abs() < 1e-6);
    }

    #[test]
    fn neighbours_far_away_count_against_the_drawing() {
        // 0 and 1 are swapped with 2 and 3: nobody is beside a neighbour.
        let at = points([(0.0, 0.0), (10.0, 0.0), (0.5, 0.0), (9.9, 0.0)]);
        let links = [(0, 1), (2, 3)];
        check(neighbourhood_preservation(&links, &at), 0.0);
        check(cluster_hit_rate(&[0, 0, 1, 1], &at), 0.0);
        check(cluster_hit_rate(&[0, 1, 0, 1], &at), 1.0);
    }

    #[test]
    fn crossings_are_counted_once_and_not_at_common_ends() {
        let at = points([(0.0, 0.0), (1.0, 1.0), (0.0, 1.0), (1.0, 0.0)]);
        check(crossings(&[(0, 1), (2, 3)], &at, 100), 1.0);
        check(crossings(&[(0, 1), (2, 3), (0, 2), (1, 3)], &at, 100), 0.5);
    }

    #[test]
    fn circles_that_touch_do_not_overlap() {
        let circle = |x: f64| Circle { x, y: 0.0, r: 1.0 };
        assert_eq!(overlaps(&[circle(0.0), circle(2.0), circle(3.9)]), 1);
    }
}
