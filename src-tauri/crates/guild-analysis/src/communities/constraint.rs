//! How far a community is hemmed in by contacts who know each other.

use rayon::prelude::*;

use super::adjacency::Ties;

/// Burt's constraint of each community: how far its contacts are tied to one another.
///
/// * `ties`: n communities; an edge's weight is the number of people in both (people, > 0).
/// * Returns n values, dimensionless, indexed as `ties`; low: open to many sides; `None` for a lonely one, where it is
///   undefined.
/// * Cost: O(n) memory per thread, O(sum over edges of the degrees of their ends) time; parallel, the same on any
///   number of threads. Source: R. S. Burt, *Structural Holes* (1992), ch. 2.
pub fn constraint(ties: &Ties) -> Vec<Option<f64>> {
    let strengths: Vec<f64> = (0..ties.len()).map(|v| ties.strength(v)).collect();
    // By contact: the share of the attention that goes there, straight or by way of another contact.
    let of_node = |shares: &mut Vec<f64>, v: usize| {
        if strengths[v] <= 0.0 {
            return None;
        }
        for (contact, weight) in ties.of(v) {
            let share = weight / strengths[v];
            shares[contact] += share;
            for (other, weight) in ties.of(contact) {
                shares[other] += share * weight / strengths[contact];
            }
        }
        let sum = ties.of(v).map(|(contact, _)| shares[contact] * shares[contact]).sum();
        for (contact, _) in ties.of(v) {
            shares[contact] = 0.0;
            ties.of(contact).for_each(|(other, _)| shares[other] = 0.0);
        }
        Some(sum)
    };
    (0..ties.len()).into_par_iter().map_init(|| vec![0.0; ties.len()], of_node).collect()
}
