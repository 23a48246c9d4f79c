//! How far a rating is from what is expected, in steps of the scale.

use crate::Rating;
use crate::mastery::{Scale, ScalePoint};

/// Where a rating stands on a scale, in steps from its first point.
///
/// A point is at its place in the order; a rating between two points stands between them in proportion; one beyond
/// the ends goes on as the outermost step does. A scale of fewer than two points has no steps of its own: there a step
/// is 1. Exact to a thousandth. Cost: O(log points).
pub fn steps(scale: &Scale, rating: Rating) -> f64 {
    let points = &scale.points;
    let value = |point: &ScalePoint| point.value.value();
    if points.len() < 2 {
        return rounded(rating.value() - points.first().map_or(0.0, value));
    }
    let above = points.partition_point(|p| p.value <= rating).clamp(1, points.len() - 1);
    let (low, high) = (value(&points[above - 1]), value(&points[above]));
    rounded((above - 1) as f64 + (rating.value() - low) / (high - low))
}

/// Expected minus latest, in steps of the scale: positive where something is missing. `None` where either is unknown.
pub fn gap(scale: &Scale, expected: Option<Rating>, latest: Option<Rating>) -> Option<f64> {
    Some(rounded(steps(scale, expected?) - steps(scale, latest?)))
}

fn rounded(steps: f64) -> f64 {
    // Without the sum a missing gap could be shown as -0.
    (steps * 1000.0).round() / 1000.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ScalePointId, Text};

    fn scale(values: &[f64]) -> Scale {
        let point = |v: &f64| ScalePoint {
            id: ScalePointId::new(),
            value: Rating::new(*v).unwrap(),
            word: None,
            meaning: Text::default(),
        };
        Scale { points: values.iter().map(point).collect(), blank_means: None }
    }

    #[track_caller]
    fn check(values: &[f64], expected: Option<f64>, latest: Option<f64>, missing: Option<f64>) {
        let rating = |v: Option<f64>| v.map(|v| Rating::new(v).unwrap());
        assert_eq!(gap(&scale(values), rating(expected), rating(latest)), missing);
    }

    #[test]
    fn a_gap_counts_points_not_values() {
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], Some(4.0), Some(2.0), Some(2.0));
        check(&[0.0, 1.0, 3.0, 9.0], Some(9.0), Some(1.0), Some(2.0));
        check(&[0.0, 1.0, 3.0, 9.0], Some(1.0), Some(9.0), Some(-2.0));
        check(&[0.0, 1.0, 3.0, 9.0], Some(3.0), Some(3.0), Some(0.0));
        check(&[1.0, 1.5, 2.0, 2.5], Some(2.5), Some(1.5), Some(2.0));
    }

    #[test]
    fn a_rating_between_points_stands_in_proportion() {
        check(&[0.0, 1.0, 3.0, 9.0], Some(9.0), Some(2.0), Some(1.5));
        check(&[1.0, 2.0, 3.0], Some(3.0), Some(2.5), Some(0.5));
    }

    #[test]
    fn beyond_the_ends_the_outermost_step_goes_on() {
        check(&[1.0, 2.0, 4.0], Some(4.0), Some(0.0), Some(3.0));
        check(&[1.0, 2.0, 4.0], Some(8.0), Some(4.0), Some(2.0));
    }

    #[test]
    fn without_points_a_step_is_one() {
        check(&[], Some(3.5), Some(2.0), Some(1.5));
        check(&[4.0], Some(4.0), Some(3.0), Some(1.0));
    }

    #[test]
    fn what_is_unknown_has_no_gap() {
        check(&[1.0, 2.0], None, Some(1.0), None);
        check(&[1.0, 2.0], Some(2.0), None, None);
    }
}
