//! How near a community is to all others.

use rayon::prelude::*;

use super::adjacency::Adjacency;

/// Searches that run at once, one bit each.
const WIDTH: usize = 64;

/// Closeness centrality of each node: how few steps lead to the others.
///
/// * Returns n values in 0..=1: with r nodes reached (itself not counted) by s steps in all, r/s times r/(n-1), so
///   that a node of a small part does not seem central; 0 for a lonely one.
/// * Cost: O(n m / 64) for the few levels of a usual organisation, O(n) memory; parallel, the same on any number of
///   threads. Source: Wasserman and Faust, *Social Network Analysis* (1994), ch. 5; networkx's default.
pub fn closeness(graph: &Adjacency) -> Vec<f64> {
    let n = graph.len();
    let order = graph.near_order();
    let batches: Vec<&[u32]> = order.chunks(WIDTH).collect();
    // Whole numbers: the order of the sum does not matter.
    let (steps, reached) = batches
        .par_iter()
        .fold(
            || (vec![0_u64; n], vec![0_u64; n]),
            |(mut steps, mut reached), sources| {
                search(graph, sources, &mut steps, &mut reached);
                (steps, reached)
            },
        )
        .reduce(|| (vec![0; n], vec![0; n]), |a, b| (sum(&a.0, &b.0), sum(&a.1, &b.1)));
    let of_node = |(steps, reached): (u64, u64)| match reached {
        0 => 0.0,
        _ => (reached as f64 / steps as f64) * (reached as f64 / (n - 1) as f64),
    };
    steps.into_iter().zip(reached).map(of_node).collect()
}

fn sum(a: &[u64], b: &[u64]) -> Vec<u64> {
    a.iter().zip(b).map(|(a, b)| a + b).collect()
}

/// Breadth-first from up to 64 sources at once; distances are the same both ways, so each node adds up its own.
fn search(graph: &Adjacency, sources: &[u32], steps: &mut [u64], reached: &mut [u64]) {
    let mut seen = vec![0_u64; graph.len()];
    let mut fresh = vec![0_u64; graph.len()];
    let mut level: Vec<(u32, u64)> = sources.iter().enumerate().map(|(bit, v)| (*v, 1 << bit)).collect();
    for &(v, mask) in &level {
        seen[v as usize] |= mask;
    }
    let mut touched: Vec<u32> = Vec::new();
    for distance in 1.. {
        for &(v, mask) in &level {
            for &w in graph.of(v as usize) {
                let new = mask & !seen[w as usize];
                if new != 0 {
                    if fresh[w as usize] == 0 {
                        touched.push(w);
                    }
                    fresh[w as usize] |= new;
                }
            }
        }
        level.clear();
        for w in touched.drain(..) {
            let new = std::mem::take(&mut fresh[w as usize]);
            seen[w as usize] |= new;
            let n_new = u64::from(new.count_ones());
            steps[w as usize] += distance * n_new;
            reached[w as usize] += n_new;
            level.push((w, new));
        }
        if level.is_empty() {
            return;
        }
    }
}
