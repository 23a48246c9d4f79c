//! The levels that stand before a level on one path.

use guild_model::LevelId;
use guild_model::mastery::{Level, Matrix, StepKind, TrackKind};

/// The levels whose expectations a level takes over, the lowest first and the level itself last.
///
/// Walks back along the promotions. Where several lead to a level, those from its own track count; without one, those
/// from the trunk; without one, all of them. So the technical path takes over nothing of the leadership path, whatever
/// joins the two. Side moves take over nothing. Where no promotion leads to a level, what stands below it by rank
/// counts: on its own track, before the first level there on the trunk.
///
/// * Empty where the level is not in the matrix. Cost: O(levels x steps).
pub fn levels_on_the_way(matrix: &Matrix, to: LevelId) -> Vec<LevelId> {
    let Some(target) = matrix.level(to) else {
        return Vec::new();
    };
    let mut met: Vec<&Level> = vec![target];
    let mut next = 0;
    while let Some(level) = met.get(next).copied() {
        next += 1;
        for before in before(matrix, level) {
            if !met.iter().any(|m| m.id == before.id) {
                met.push(before);
            }
        }
    }
    met.iter().rev().map(|level| level.id).collect()
}

/// The levels that lie between two, the lowest first: what somebody at `from` takes over on the way to `to`.
///
/// Empty where a step joins the two, whatever its kind, and where nothing is known of where somebody stands.
/// Cost: O(levels x steps).
pub fn levels_between(matrix: &Matrix, from: Option<LevelId>, to: LevelId) -> Vec<LevelId> {
    let Some(from) = from else { return Vec::new() };
    if matrix.steps.iter().any(|s| s.from == from && s.to == to) {
        return Vec::new();
    }
    let passed = levels_on_the_way(matrix, from);
    let mut way = levels_on_the_way(matrix, to);
    way.retain(|level| *level != to && !passed.contains(level));
    way
}

/// The levels from which one comes to a level.
pub(super) fn before<'m>(matrix: &'m Matrix, level: &Level) -> Vec<&'m Level> {
    let is_trunk = |l: &&Level| matrix.track(l.track).is_some_and(|t| t.kind == TrackKind::Trunk);
    let leads_here =
        |l: &&Level| matrix.steps.iter().any(|s| s.kind == StepKind::Promotion && s.from == l.id && s.to == level.id);
    let all: Vec<&Level> = matrix.levels.iter().filter(leads_here).collect();
    let own: Vec<&Level> = all.iter().copied().filter(|l| l.track == level.track).collect();
    let trunk: Vec<&Level> = all.iter().copied().filter(is_trunk).collect();
    for found in [own, trunk, all] {
        if !found.is_empty() {
            return found;
        }
    }
    let below = |l: &&Level| l.id != level.id && l.rank < level.rank;
    let own = matrix.levels_of(level.track).filter(below).max_by_key(|l| l.rank);
    let from_trunk = || matrix.levels.iter().filter(is_trunk).filter(below).max_by_key(|l| l.rank);
    own.or_else(from_trunk).into_iter().collect()
}

#[cfg(test)]
#[path = "way_tests.rs"]
mod tests;
