//! Rules over the graph of levels and steps.

use guild_model::LevelId;
use guild_model::mastery::rules::{Broken, Finding, FindingKind, FindingSeverity};
use guild_model::mastery::{Level, Matrix, StepKind, TrackKind};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Bfs;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Levels as nodes (in the order of the matrix), steps as edges (weight: index into `matrix.steps`).
pub(super) struct LadderGraph {
    pub graph: DiGraph<LevelId, usize>,
    pub node_of: BTreeMap<LevelId, NodeIndex>,
}

impl LadderGraph {
    pub fn of(matrix: &Matrix, keep: impl Fn(StepKind) -> bool) -> Self {
        let mut graph = DiGraph::with_capacity(matrix.levels.len(), matrix.steps.len());
        let node_of: BTreeMap<LevelId, NodeIndex> =
            matrix.levels.iter().map(|l| (l.id, graph.add_node(l.id))).collect();
        for (index, step) in matrix.steps.iter().enumerate().filter(|(_, s)| keep(s.kind)) {
            if let (Some(&from), Some(&to)) = (node_of.get(&step.from), node_of.get(&step.to)) {
                graph.add_edge(from, to, index);
            }
        }
        Self { graph, node_of }
    }
}

/// The rule that must hold: promotions make no circle. Cost: O(levels + steps).
pub fn check(matrix: &Matrix) -> Result<(), Broken> {
    let ladder = LadderGraph::of(matrix, |kind| kind == StepKind::Promotion);
    let Some(members) = tarjan_scc(&ladder.graph).into_iter().find(|component| component.len() > 1) else {
        return Ok(());
    };
    let on_it = circle(&ladder.graph, &members);
    let name = |node: &NodeIndex| matrix.level(ladder.graph[*node]).map(|level| level.name.to_string());
    Err(Broken::Circle(on_it.iter().filter_map(name).collect()))
}

/// A shortest way from the first of these nodes, all of which reach one another, back to it.
fn circle(graph: &DiGraph<LevelId, usize>, members: &[NodeIndex]) -> Vec<NodeIndex> {
    let Some(&first) = members.iter().min() else { return Vec::new() };
    let mut before: BTreeMap<NodeIndex, NodeIndex> = BTreeMap::new();
    let mut next = VecDeque::from([first]);
    while let Some(node) = next.pop_front() {
        for to in graph.neighbors(node) {
            if to == first {
                let mut way: Vec<NodeIndex> =
                    std::iter::successors(Some(node), |node| before.get(node).copied()).collect();
                way.reverse();
                way.push(first);
                return way;
            }
            if let Entry::Vacant(entry) = before.entry(to) {
                entry.insert(node);
                next.push_back(to);
            }
        }
    }
    Vec::new()
}

/// What the graph shows: ceilings, and levels that no walk reaches from where people begin.
///
/// People begin at the lowest level of the trunk or, where there is no trunk, at the lowest of each track.
/// Cost: O(levels + steps).
pub fn findings(matrix: &Matrix) -> Vec<Finding> {
    let ladder = LadderGraph::of(matrix, |_| true);
    let mut reached = BTreeSet::new();
    for start in beginnings(matrix) {
        let Some(&node) = ladder.node_of.get(&start) else {
            continue;
        };
        let mut walk = Bfs::new(&ladder.graph, node);
        while let Some(met) = walk.next(&ladder.graph) {
            reached.insert(ladder.graph[met]);
        }
    }
    let mut found = Vec::new();
    for level in &matrix.levels {
        let leads_on = matrix.steps.iter().any(|s| s.from == level.id);
        if !leads_on && !level.top {
            found.push(finding(matrix, FindingKind::Ceiling, level));
        }
        if !reached.contains(&level.id) {
            found.push(finding(matrix, FindingKind::UnreachableLevel, level));
        }
    }
    found
}

fn beginnings(matrix: &Matrix) -> Vec<LevelId> {
    let lowest = |track| matrix.levels_of(track).min_by_key(|l| l.rank).map(|l| l.id);
    let trunks: Vec<LevelId> =
        matrix.tracks.iter().filter(|t| t.kind == TrackKind::Trunk).filter_map(|t| lowest(t.id)).collect();
    if trunks.is_empty() { matrix.tracks.iter().filter_map(|t| lowest(t.id)).collect() } else { trunks }
}

fn finding(matrix: &Matrix, kind: FindingKind, level: &Level) -> Finding {
    let track = matrix.track(level.track).map(|t| t.name.to_string()).unwrap_or_default();
    Finding::new(kind, FindingSeverity::Warning, level, &[("level", level.name.as_str()), ("track", &track)])
}

#[cfg(test)]
#[path = "ladder_graph_tests.rs"]
pub(super) mod tests;
