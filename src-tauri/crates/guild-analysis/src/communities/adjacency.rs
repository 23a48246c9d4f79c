//! Graphs over indices 0..n as sorted lists of neighbours; what every measure walks.

/// Why rows do not make a graph.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum GraphError {
    /// An end of a link lies beyond the nodes.
    #[error("the link {a} – {b} names one that is not among the {n}; leave it out or add what it names")]
    Place {
        /// One end, as it was given.
        a: u32,
        /// The other end, as it was given.
        b: u32,
        /// How many nodes there are; they are numbered from 0.
        n: u32,
    },
    /// A weight that is zero, negative or not finite.
    #[error("the weight {weight} of the link {a} – {b} is no number above zero; leave the link out or weigh it")]
    Weight {
        /// One end, as it was given.
        a: u32,
        /// The other end, as it was given.
        b: u32,
        /// What was given.
        weight: f64,
    },
}

/// An undirected graph without weights: who is next to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjacency {
    starts: Vec<u32>,
    others: Vec<u32>,
} // Invariant: symmetric; no node is next to itself; each list ascends without repeats.

impl Adjacency {
    /// The graph of `n` nodes with these edges; repeats count once, an edge from a node to itself not at all.
    ///
    /// Errors: `Place` for the first edge that names a node beyond `n`. Cost: O(n + m log m).
    pub fn from_edges(n: usize, edges: &[(u32, u32)]) -> Result<Self, GraphError> {
        if let Some(&(a, b)) = edges.iter().find(|(a, b)| (*a).max(*b) as usize >= n) {
            return Err(GraphError::Place { a, b, n: n as u32 });
        }
        let both = edges.iter().flat_map(|&(a, b)| [(a, b), (b, a)]).filter(|(a, b)| a != b);
        let mut both: Vec<(u32, u32)> = both.collect();
        both.sort_unstable();
        both.dedup();
        let mut starts = vec![0; n + 1];
        for &(a, _) in &both {
            starts[a as usize + 1] += 1;
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        Ok(Self { starts, others: both.into_iter().map(|(_, b)| b).collect() })
    }

    /// How many nodes.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there is no node at all; nodes without edges count as nodes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many edges, each once.
    pub fn n_edges(&self) -> usize {
        self.others.len() / 2
    }

    /// The neighbours of a node, ascending.
    pub fn of(&self, node: usize) -> &[u32] {
        &self.others[self.span(node)]
    }

    /// How many others a node is next to. Cost: O(1).
    pub fn degree(&self, node: usize) -> usize {
        (self.starts[node + 1] - self.starts[node]) as usize
    }

    /// The same nodes with only those edges both of whose ends stay.
    pub(super) fn among(&self, stays: impl Fn(usize) -> bool) -> Self {
        let mut starts = vec![0];
        let mut others = Vec::with_capacity(self.others.len());
        for v in 0..self.len() {
            if stays(v) {
                others.extend(self.of(v).iter().filter(|w| stays(**w as usize)));
            }
            starts.push(others.len() as u32);
        }
        Self { starts, others }
    }

    /// All nodes, each near the one before it: breadth first from node 0, then from the next not yet reached.
    pub(super) fn near_order(&self) -> Vec<u32> {
        let mut order: Vec<u32> = Vec::with_capacity(self.len());
        let mut seen = vec![false; self.len()];
        for start in 0..self.len() {
            if seen[start] {
                continue;
            }
            seen[start] = true;
            let mut next = order.len();
            order.push(start as u32);
            while let Some(&v) = order.get(next) {
                next += 1;
                for &w in self.of(v as usize) {
                    if !seen[w as usize] {
                        seen[w as usize] = true;
                        order.push(w);
                    }
                }
            }
        }
        order
    }

    fn span(&self, node: usize) -> std::ops::Range<usize> {
        self.starts[node] as usize..self.starts[node + 1] as usize
    }
}

/// An undirected graph with weights: communities and the people they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Ties {
    adjacency: Adjacency,
    weights: Vec<f64>,
} // Invariant: `weights` lies beside the lists of `adjacency`; each is finite and above zero, both ways the same.

impl Ties {
    /// The graph of `n` nodes with these edges and weights; the weights of repeats add up.
    ///
    /// Errors: `Place` and `Weight` for the first edge at fault. Cost: O(n + m log m).
    pub fn from_edges(n: usize, edges: &[(u32, u32, f64)]) -> Result<Self, GraphError> {
        if let Some(&(a, b, weight)) = edges.iter().find(|(.., weight)| !(weight.is_finite() && *weight > 0.0)) {
            return Err(GraphError::Weight { a, b, weight });
        }
        let bare: Vec<(u32, u32)> = edges.iter().map(|&(a, b, _)| (a, b)).collect();
        let adjacency = Adjacency::from_edges(n, &bare)?;
        let mut weights = vec![0.0; adjacency.others.len()];
        for &(a, b, weight) in edges {
            for (from, to) in [(a, b), (b, a)] {
                if let Ok(place) = adjacency.of(from as usize).binary_search(&to) {
                    weights[adjacency.starts[from as usize] as usize + place] += weight;
                }
            }
        }
        Ok(Self { adjacency, weights })
    }

    /// How many nodes, those without edges included.
    pub fn len(&self) -> usize {
        self.adjacency.len()
    }

    /// Whether there is no node at all.
    pub fn is_empty(&self) -> bool {
        self.adjacency.is_empty()
    }

    /// The same graph without its weights.
    pub fn adjacency(&self) -> &Adjacency {
        &self.adjacency
    }

    /// The neighbours of a node, ascending, with their weights.
    pub fn of(&self, node: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let span = self.adjacency.span(node);
        self.adjacency.of(node).iter().map(|w| *w as usize).zip(self.weights[span].iter().copied())
    }

    /// Where the neighbours of each node start and, at last, end; the neighbours; and beside them the weights.
    pub(super) fn rows(&self) -> (&[u32], &[u32], &[f64]) {
        (&self.adjacency.starts, &self.adjacency.others, &self.weights)
    }

    /// Weighted degree of a node.
    pub fn strength(&self, node: usize) -> f64 {
        self.weights[self.adjacency.span(node)].iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_add_up_and_loops_vanish() {
        let ties = Ties::from_edges(3, &[(0, 1, 2.0), (1, 0, 1.0), (2, 2, 9.0)]).unwrap();
        assert_eq!(ties.of(1).collect::<Vec<_>>(), [(0, 3.0)]);
        assert_eq!(ties.adjacency().n_edges(), 1);
        assert!(ties.adjacency().of(2).is_empty());
    }

    #[test]
    fn what_is_no_graph_is_refused() {
        assert_eq!(Adjacency::from_edges(2, &[(0, 2)]), Err(GraphError::Place { a: 0, b: 2, n: 2 }));
        for weight in [0.0, -1.0, f64::INFINITY] {
            assert_eq!(Ties::from_edges(2, &[(0, 1, weight)]), Err(GraphError::Weight { a: 0, b: 1, weight }));
        }
    }
}
