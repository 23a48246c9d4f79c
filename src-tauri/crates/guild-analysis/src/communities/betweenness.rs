//! How many of the shortest ways between others lead through one.

use rayon::prelude::*;

use super::adjacency::Adjacency;
use super::connectivity::components;
use super::seeded::Seeded;

/// Searches that run at once; their counts of one node lie in one cache line.
const LANES: usize = 8;
type Lanes = [f64; LANES];

/// Sums are made in this many parts, always the same ones, so that the threads do not show in the last digit.
const PARTS: usize = 32;

/// How a sampled measure was sampled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sampled {
    /// Nodes from which shortest ways were followed.
    pub pivots: usize,
    /// By which the pivots are drawn: the same seed draws the same ones.
    pub seed: u64,
}

impl Sampled {
    /// The pivots among `n` nodes, ascending.
    pub fn nodes(self, n: usize) -> Vec<u32> {
        Seeded::new(self.seed).draw(n, self.pivots)
    }
}

/// Betweenness of each node: the part of all shortest ways between two others that leads through it.
///
/// * Returns n values in 0..=1, normalised by the (n-1)(n-2)/2 pairs of others; all 0 below three nodes.
/// * Exact. Unweighted: a link is a step, however many people it stands for.
/// * Cost: O(n m) time, O(n) memory per thread; eight searches at once, ends of a single link are not searched from.
///   Parallel, the same on any number of threads. Source: U. Brandes, *A Faster Algorithm for Betweenness Centrality*
///   (2001).
pub fn betweenness(graph: &Adjacency) -> Vec<f64> {
    let all: Vec<u32> = (0..graph.len() as u32).collect();
    from_pivots(graph, &all)
}

/// Betweenness as [`betweenness`] has it, estimated from the ways that begin at `pivots` nodes drawn by `seed`.
///
/// * Unbiased; with as many pivots as nodes it is exact. Cost: O(pivots m).
///   Source: Brandes and Pich, *Centrality Estimation in Large Networks* (2007).
pub fn betweenness_sampled(graph: &Adjacency, sampled: Sampled) -> Vec<f64> {
    from_pivots(graph, &sampled.nodes(graph.len()))
}

fn from_pivots(graph: &Adjacency, pivots: &[u32]) -> Vec<f64> {
    let n = graph.len();
    let mut through = vec![0.0; n];
    if n < 3 || pivots.is_empty() {
        return through;
    }
    // All ways from a node with one neighbour go by it: they are the neighbour's ways, counted once more.
    let is_end = |v: usize| graph.degree(v) == 1 && graph.degree(graph.of(v)[0] as usize) > 1;
    let mut n_ends = vec![0.0; n];
    (0..n).filter(|v| is_end(*v)).for_each(|v| n_ends[graph.of(v)[0] as usize] += 1.0);
    let parts = components(graph);
    let mut sizes = vec![0.0; parts.n];
    parts.of_node.iter().for_each(|part| sizes[*part as usize] += 1.0);

    let mut times = vec![0.0; n];
    for pivot in pivots.iter().map(|v| *v as usize) {
        if is_end(pivot) {
            let by = graph.of(pivot)[0] as usize;
            times[by] += 1.0;
            through[by] += sizes[parts.of_node[by] as usize] - 2.0;
        } else {
            times[pivot] += 1.0;
        }
    }
    let rest = graph.among(|v| !is_end(v));
    let sources: Vec<(u32, f64)> = rest
        .near_order()
        .into_iter()
        .filter(|v| rest.degree(*v as usize) > 0)
        .map(|v| (v, times[v as usize]))
        .filter(|(_, times)| *times > 0.0)
        .collect();
    let batches: Vec<&[(u32, f64)]> = sources.chunks(LANES).collect();
    let sums: Vec<Vec<f64>> = batches
        .par_chunks(batches.len().div_ceil(PARTS).max(1))
        .map_init(
            || Search::new(n),
            |search, batches| {
                let mut sum = vec![0.0; n];
                batches.iter().for_each(|sources| search.run(&rest, &n_ends, sources, &mut sum));
                sum
            },
        )
        .collect();
    for sum in sums {
        through.iter_mut().zip(sum).for_each(|(through, sum)| *through += sum);
    }
    let scale = n as f64 / pivots.len() as f64 / ((n - 1) as f64 * (n - 2) as f64);
    through.iter_mut().for_each(|value| *value *= scale);
    through
}

/// Eight breadth-first searches at once, level by level, and what they leave ready for the next eight.
struct Search {
    /// Shortest ways from each source to a node; 0 where not reached.
    ways: Vec<Lanes>,
    /// On the level just finished: what a node hands back for each way to it.
    shares: Vec<Lanes>,
    /// The lanes that have reached a node on an earlier level, and those that reach it on the next.
    seen: Vec<u8>,
    fresh: Vec<u8>,
    /// Nodes level by level, with the lanes that reach them there.
    order: Vec<(u32, u8)>,
    levels: Vec<usize>,
    pending: Vec<Lanes>,
}

impl Search {
    fn new(n: usize) -> Self {
        Self {
            ways: vec![[0.0; LANES]; n],
            shares: vec![[0.0; LANES]; n],
            seen: vec![0; n],
            fresh: vec![0; n],
            order: Vec::new(),
            levels: Vec::new(),
            pending: Vec::new(),
        }
    }

    /// Adds to `sum` what the ways from `sources` (node, how many times it counts) lead through.
    fn run(&mut self, graph: &Adjacency, n_ends: &[f64], sources: &[(u32, f64)], sum: &mut [f64]) {
        self.spread(graph, sources);
        self.gather(graph, n_ends, sources, sum);
        for (v, _) in self.order.drain(..) {
            self.ways[v as usize] = [0.0; LANES];
            self.seen[v as usize] = 0;
        }
        self.levels.clear();
    }

    fn spread(&mut self, graph: &Adjacency, sources: &[(u32, f64)]) {
        let Self { ways, seen, fresh, order, levels, .. } = self;
        for (lane, &(v, _)) in sources.iter().enumerate() {
            ways[v as usize][lane] = 1.0;
            seen[v as usize] = 1 << lane;
            order.push((v, 1 << lane));
        }
        levels.push(0);
        let mut start = 0;
        while start < order.len() {
            let end = order.len();
            levels.push(end);
            for i in start..end {
                let (v, lanes) = order[i];
                let from = ways[v as usize];
                for &w in graph.of(v as usize) {
                    let new = lanes & !seen[w as usize];
                    if new == 0 {
                        continue;
                    }
                    if fresh[w as usize] == 0 {
                        order.push((w, 0));
                    }
                    fresh[w as usize] |= new;
                    let to = &mut ways[w as usize];
                    let mask = &MASKS[new as usize];
                    for lane in 0..LANES {
                        to[lane] += from[lane] * mask[lane];
                    }
                }
            }
            for (w, lanes) in &mut order[end..] {
                *lanes = std::mem::take(&mut fresh[*w as usize]);
                seen[*w as usize] |= *lanes;
            }
            start = end;
        }
    }

    fn gather(&mut self, graph: &Adjacency, n_ends: &[f64], sources: &[(u32, f64)], sum: &mut [f64]) {
        let Self { ways, shares, order, levels, pending, .. } = self;
        let mut times = [0.0; LANES];
        sources.iter().zip(&mut times).for_each(|(source, times)| *times = source.1);
        let mut before: &[(u32, u8)] = &[];
        for level in (1..levels.len() - 1).rev() {
            let here = &order[levels[level]..levels[level + 1]];
            pending.clear();
            for &(v, lanes) in here {
                let v = v as usize;
                let mut handed = [0.0; LANES];
                if !before.is_empty() {
                    for &w in graph.of(v) {
                        let share = &shares[w as usize];
                        for lane in 0..LANES {
                            handed[lane] += share[lane];
                        }
                    }
                }
                let (mask, ends) = (&MASKS[lanes as usize], n_ends[v]);
                let mut own = [0.0; LANES];
                let mut counted = 0.0;
                for lane in 0..LANES {
                    // Where a lane is masked out there may be no way at all: nothing is divided by zero.
                    let n_ways = ways[v][lane] + (1.0 - mask[lane]);
                    let depends = ways[v][lane] * handed[lane] + ends;
                    counted += depends * mask[lane] * times[lane];
                    own[lane] = (1.0 + depends) / n_ways * mask[lane];
                }
                sum[v] += counted;
                pending.push(own);
            }
            // A node may stand on two levels, for different lanes: the old level goes before the new one comes.
            before.iter().for_each(|(v, _)| shares[*v as usize] = [0.0; LANES]);
            here.iter().zip(pending.iter()).for_each(|((v, _), own)| shares[*v as usize] = *own);
            before = here;
        }
        before.iter().for_each(|(v, _)| shares[*v as usize] = [0.0; LANES]);
    }
}

/// For each set of lanes 1 in those and 0 in the others.
static MASKS: [Lanes; 1 << LANES] = {
    let mut masks = [[0.0; LANES]; 1 << LANES];
    let mut set = 0;
    while set < masks.len() {
        let mut lane = 0;
        while lane < LANES {
            if set >> lane & 1 == 1 {
                masks[set][lane] = 1.0;
            }
            lane += 1;
        }
        set += 1;
    }
    masks
};
