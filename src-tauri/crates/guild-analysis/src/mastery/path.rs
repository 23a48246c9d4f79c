//! The walks from a level to a target, and what each step of them adds.

use super::ladder_graph::LadderGraph;
use guild_model::mastery::promotion::{Turn, promotion};
use guild_model::mastery::{FreedomKind, Matrix};
use guild_model::{LevelId, StepId};
use petgraph::algo::all_simple_paths;
use serde::{Deserialize, Serialize};
use std::hash::RandomState;

/// A walk from a level to a target that meets no level twice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MasteryPath {
    /// In order, both ends included.
    pub levels: Vec<LevelId>,
    /// One fewer than `levels`.
    pub steps: Vec<StepId>,
    /// One entry a step.
    pub adds: Vec<StepAdds>,
    /// No other walk has fewer steps.
    pub shortest: bool,
}

/// What one step asks and gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct StepAdds {
    /// The step of the matrix.
    pub step: StepId,
    /// Criteria that are not asked, in these words, at the level before; misfits do not count.
    pub criteria: u32,
    /// The freedoms of which more is left to the person, or of which other words are said.
    pub freedoms: Vec<FreedomKind>,
    /// Responsibilities that the level before did not have.
    pub responsibilities: u32,
}

/// The most walks that are listed; a ladder with more is too tangled to choose from.
const MOST: usize = 200;

/// The walks from `from` to `to` over promotions and side moves, the shortest first; of more than 200 the shortest 200.
///
/// * Empty where no walk leads there, where a level is not in the matrix, or where both are the same.
/// * Walks of the same length stand in the order in which their steps were found, which is that of the matrix.
/// * Cost: O(walks x levels) for the walks, O(skills x criteria) for each of their steps.
pub fn mastery_paths(matrix: &Matrix, from: LevelId, to: LevelId) -> Vec<MasteryPath> {
    let ladder = LadderGraph::of(matrix, |_| true);
    let (Some(&start), Some(&end)) = (ladder.node_of.get(&from), ladder.node_of.get(&to)) else {
        return Vec::new();
    };
    if start == end {
        return Vec::new();
    }
    let mut walks: Vec<Vec<LevelId>> = Vec::new();
    // One length after the other: petgraph finds walks by depth, and the first 200 of a tangled ladder may all be long.
    for between in 0..ladder.graph.node_count() {
        let of_length = all_simple_paths::<Vec<_>, _, RandomState>(&ladder.graph, start, end, between, Some(between));
        let room = MOST - walks.len();
        walks.extend(of_length.take(room).map(|walk| walk.into_iter().map(|node| ladder.graph[node]).collect()));
        if walks.len() == MOST {
            break;
        }
    }
    let place = |id: &LevelId| matrix.levels.iter().position(|l| l.id == *id);
    walks.sort_by_cached_key(|walk| (walk.len(), walk.iter().map(place).collect::<Vec<_>>()));
    let least = walks.first().map_or(0, Vec::len);
    walks.into_iter().map(|levels| described(matrix, levels, least)).collect()
}

fn described(matrix: &Matrix, levels: Vec<LevelId>, least: usize) -> MasteryPath {
    let mut adds = Vec::new();
    for (&from, &to) in levels.iter().zip(levels.iter().skip(1)) {
        let step = matrix.steps.iter().find(|s| s.from == from && s.to == to);
        let (Some(step), Some(gain)) = (step, promotion(matrix, Some(from), &[], to, None)) else {
            continue;
        };
        let skills = gain.areas.iter().flat_map(|a| &a.skills);
        adds.push(StepAdds {
            step: step.id,
            criteria: skills.flat_map(|s| &s.criteria).filter(|c| c.new && !c.example).count() as u32,
            freedoms: gain
                .freedoms
                .iter()
                .filter(|f| matches!(f.turn(), Turn::Gained | Turn::Changed))
                .map(|f| f.kind)
                .collect(),
            responsibilities: gain.responsibilities.gained.len() as u32,
        });
    }
    MasteryPath { steps: adds.iter().map(|a| a.step).collect(), shortest: levels.len() == least, adds, levels }
}
