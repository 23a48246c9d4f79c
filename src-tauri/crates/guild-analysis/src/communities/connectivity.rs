//! What hangs together, and where it hangs by a thread.

use super::adjacency::Adjacency;

/// The connected parts of a graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Components {
    /// How many parts there are; 0 only without nodes.
    pub n: usize,
    /// The part of each node, numbered from 0 by its first node.
    pub of_node: Vec<u32>,
}

/// The connected parts; a lonely node is one. Cost: near O(n + m), each edge looked at once.
pub fn components(graph: &Adjacency) -> Components {
    // Every node leads to one no larger; whoever leads to itself is the first of its part.
    let mut leads: Vec<u32> = (0..graph.len() as u32).collect();
    for v in 0..graph.len() as u32 {
        let mut own = first(&mut leads, v);
        for &w in graph.of(v as usize).iter().rev().take_while(|w| **w > v) {
            let other = first(&mut leads, w);
            let (low, high) = (own.min(other), own.max(other));
            leads[high as usize] = low;
            own = low;
        }
    }
    let mut n = 0;
    for v in 0..leads.len() {
        // Smaller nodes hold their part's number already.
        leads[v] = match leads[v] as usize {
            lead if lead == v => {
                n += 1;
                n - 1
            }
            lead => leads[lead],
        };
    }
    Components { n: n as usize, of_node: leads }
}

fn first(leads: &mut [u32], mut v: u32) -> u32 {
    while leads[v as usize] != v {
        let next = leads[leads[v as usize] as usize];
        leads[v as usize] = next;
        v = next;
    }
    v
}

/// Where a graph comes apart if one node or one edge goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cuts {
    /// Whether more parts are left when this node goes: articulation points.
    pub node: Vec<bool>,
    /// The edges without which there is one part more, (smaller, larger), ascending.
    pub bridges: Vec<(u32, u32)>,
}

/// Cut nodes and bridges. Cost: O(n + m). Source: Hopcroft and Tarjan, *Efficient Algorithms for Graph Manipulation*
/// (1973).
pub fn cuts(graph: &Adjacency) -> Cuts {
    let walk = Walk::new(graph);
    let mut node = vec![false; graph.len()];
    let mut bridges = Vec::new();
    for &v in &walk.order {
        let (v, Some(parent)) = (v as usize, walk.parent(v as usize)) else { continue };
        if walk.splits(v) {
            node[parent] = node[parent] || walk.parent(parent).is_some() || walk.is_second_child(v);
        }
        if walk.low[v] > walk.number[parent] {
            bridges.push((parent.min(v) as u32, parent.max(v) as u32));
        }
    }
    bridges.sort_unstable();
    Cuts { node, bridges }
}

const NONE: u32 = u32::MAX;

/// A depth-first walk over the whole graph, and how far back each subtree reaches.
pub(super) struct Walk {
    /// Nodes as they were met.
    pub order: Vec<u32>,
    /// The place of each node in `order`.
    pub number: Vec<u32>,
    /// The least `number` that a node's subtree reaches by one edge.
    pub low: Vec<u32>,
    parents: Vec<u32>,
    /// The first node met from a root, by root; a second one makes the root a cut node.
    first_children: Vec<u32>,
}

impl Walk {
    pub fn new(graph: &Adjacency) -> Self {
        let n = graph.len();
        let mut walk = Self {
            order: Vec::with_capacity(n),
            number: vec![NONE; n],
            low: vec![NONE; n],
            parents: vec![NONE; n],
            first_children: vec![NONE; n],
        };
        let mut open: Vec<(u32, u32)> = Vec::new();
        for root in 0..n as u32 {
            if walk.number[root as usize] == NONE {
                walk.meet(root);
                open.push((root, 0));
            }
            while let Some((v, next)) = open.last_mut() {
                let v = *v as usize;
                if let Some(&w) = graph.of(v).get(*next as usize) {
                    *next += 1;
                    let met = walk.number[w as usize];
                    if met == NONE {
                        walk.meet(w);
                        walk.parents[w as usize] = v as u32;
                        if walk.first_children[v] == NONE {
                            walk.first_children[v] = w;
                        }
                        open.push((w, 0));
                    } else if walk.parents[v] != w {
                        walk.low[v] = walk.low[v].min(met);
                    }
                } else {
                    open.pop();
                    if let Some(parent) = walk.parent(v) {
                        walk.low[parent] = walk.low[parent].min(walk.low[v]);
                    }
                }
            }
        }
        walk
    }

    fn meet(&mut self, v: u32) {
        let number = self.order.len() as u32;
        self.order.push(v);
        (self.number[v as usize], self.low[v as usize]) = (number, number);
    }

    /// The node from which this one was met; `None` for the first of its part.
    pub fn parent(&self, v: usize) -> Option<usize> {
        Some(self.parents[v]).filter(|parent| *parent != NONE).map(|parent| parent as usize)
    }

    /// Whether the subtree of `v`, which has a parent, hangs on that parent alone.
    pub fn splits(&self, v: usize) -> bool {
        self.parent(v).is_some_and(|parent| self.low[v] >= self.number[parent])
    }

    fn is_second_child(&self, v: usize) -> bool {
        self.parent(v).is_some_and(|parent| self.first_children[parent] != v as u32)
    }
}
