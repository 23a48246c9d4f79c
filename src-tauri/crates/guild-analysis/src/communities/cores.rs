//! How deep in the thick of it a community lies.

use super::adjacency::Adjacency;

/// The core number of each node: the largest k such that it belongs to a part where each has k neighbours within.
///
/// * Returns n counts, 0 for a lonely node.
/// * Cost: O(n + m). Source: Batagelj and Zaveršnik, *An O(m) Algorithm for Cores Decomposition of Networks* (2003).
pub fn cores(graph: &Adjacency) -> Vec<u32> {
    let n = graph.len();
    let mut degrees: Vec<usize> = (0..n).map(|v| graph.degree(v)).collect();
    let highest = degrees.iter().max().map_or(0, |d| d + 1);
    // Nodes by remaining degree; `starts[d]` is the place of the first with degree d.
    let mut starts = vec![0; highest + 1];
    degrees.iter().for_each(|d| starts[d + 1] += 1);
    for d in 0..highest {
        starts[d + 1] += starts[d];
    }
    let (mut order, mut places) = (vec![0; n], vec![0; n]);
    let mut next = starts.clone();
    for v in 0..n {
        places[v] = next[degrees[v]];
        order[places[v]] = v;
        next[degrees[v]] += 1;
    }
    for i in 0..n {
        let v = order[i];
        for w in graph.of(v).iter().map(|w| *w as usize) {
            if degrees[w] > degrees[v] {
                // One down: change places with the first of its degree, which then begins one later.
                let first = starts[degrees[w]].max(i + 1);
                let (place, other) = (places[w], order[first]);
                order.swap(first, place);
                (places[other], places[w]) = (place, first);
                starts[degrees[w]] = first + 1;
                degrees[w] -= 1;
            }
        }
    }
    degrees.into_iter().map(|d| d as u32).collect()
}
