//! Who is on the way to a level.

use super::way::{before, levels_on_the_way};
use guild_model::LevelId;
use guild_model::mastery::{Matrix, StepKind};
use guild_model::people::SuccessorKind;
use std::collections::{BTreeMap, BTreeSet};

/// A level, and the ways of its ladder by which somebody may come to it.
pub struct WaysTo {
    level: LevelId,
    /// Of every level, those that stand before it, itself included.
    ways: BTreeMap<LevelId, BTreeSet<LevelId>>,
    /// From where one comes to it: by a promotion or, where none leads there, by rank.
    below: BTreeSet<LevelId>,
}

impl WaysTo {
    /// Cost: O(levels x levels x steps).
    pub fn of(matrix: &Matrix, level: LevelId) -> Self {
        let promoted = |s: &&guild_model::mastery::Step| s.to == level && s.kind == StepKind::Promotion;
        let way = |id: LevelId| levels_on_the_way(matrix, id).into_iter().collect();
        let mut below: BTreeSet<LevelId> = matrix.steps.iter().filter(promoted).map(|s| s.from).collect();
        if below.is_empty() {
            below.extend(matrix.level(level).into_iter().flat_map(|level| before(matrix, level)).map(|l| l.id));
        }
        Self { level, ways: matrix.levels.iter().map(|l| (l.id, way(l.id))).collect(), below }
    }

    /// How somebody is on the way who stands at `at` and aims at `target`; `None` for whoever stands on the level,
    /// is beyond it, or neither aims at it nor stands next below.
    pub fn how(&self, at: Option<LevelId>, target: Option<LevelId>) -> Option<SuccessorKind> {
        let leads_through =
            |to: Option<LevelId>| to.and_then(|id| self.ways.get(&id)).is_some_and(|way| way.contains(&self.level));
        if leads_through(at) {
            return None;
        }
        if leads_through(target) {
            return Some(SuccessorKind::Aims);
        }
        at.filter(|at| self.below.contains(at)).map(|_| SuccessorKind::NextBelow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mastery::ladder_graph::tests::ladder;
    use guild_model::mastery::TrackKind;

    const STEPS: [&str; 6] =
        ["junior>senior", "senior>staff", "staff>principal", "senior>lead", "lead>head", "lead~staff"];

    /// Somebody at a level with a target (empty: none), on the way to `to`.
    #[track_caller]
    fn check_with(steps: &[&str], to: &str, at: &str, target: &str, expected: Option<SuccessorKind>) {
        let tracks: &[(&str, TrackKind, &[&str])] = &[
            ("trunk", TrackKind::Trunk, &["junior", "senior"]),
            ("technical", TrackKind::Technical, &["staff", "principal"]),
            ("leadership", TrackKind::Leadership, &["lead", "head"]),
        ];
        let matrix = ladder(tracks, steps);
        let named = |name: &str| matrix.levels.iter().find(|l| l.name.as_str() == name).map(|l| l.id);
        let found = WaysTo::of(&matrix, named(to).unwrap()).how(named(at), named(target));
        assert_eq!(found, expected, "{at} aiming at {target:?}, to {to}");
    }

    #[track_caller]
    fn check(to: &str, at: &str, target: &str, expected: Option<SuccessorKind>) {
        check_with(&STEPS, to, at, target, expected);
    }

    #[test]
    fn whoever_aims_at_the_level_or_beyond_it_is_on_the_way() {
        check("staff", "senior", "staff", Some(SuccessorKind::Aims));
        check("staff", "junior", "principal", Some(SuccessorKind::Aims));
        check("staff", "", "staff", Some(SuccessorKind::Aims));
        check("staff", "lead", "staff", Some(SuccessorKind::Aims));
    }

    #[test]
    fn whoever_stands_next_below_is_even_without_a_target() {
        check("staff", "senior", "", Some(SuccessorKind::NextBelow));
        check("staff", "senior", "lead", Some(SuccessorKind::NextBelow));
        check("principal", "staff", "", Some(SuccessorKind::NextBelow));
        check_with(&[], "principal", "staff", "", Some(SuccessorKind::NextBelow));
        check_with(&[], "principal", "senior", "", None);
    }

    #[test]
    fn whoever_is_there_beyond_or_far_below_is_not() {
        check("staff", "staff", "principal", None);
        check("staff", "principal", "", None);
        check("senior", "lead", "", None);
        check("staff", "junior", "", None);
        check("staff", "junior", "lead", None);
        check("staff", "", "", None);
    }
}
