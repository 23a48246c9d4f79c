//! Rules over the graph of levels and steps.

use guild_model::LevelId;
use guild_model::mastery::rules::{Broken, Finding, FindingKind, FindingSeverity};
use guild_model::mastery::{Level, Matrix, StepKind, TrackKind};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Bfs;
use std::collections::{BTreeMap, BTreeSet};

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
    let circle = tarjan_scc(&ladder.graph).into_iter().find(|component| component.len() > 1);
    match circle {
        None => Ok(()),
        Some(component) => {
            let members: BTreeSet<LevelId> = component.iter().map(|&n| ladder.graph[n]).collect();
            let names = matrix.levels.iter().filter(|l| members.contains(&l.id)).map(|l| l.name.to_string());
            Err(Broken::Circle(names.collect()))
        }
    }
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
