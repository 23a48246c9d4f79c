//! What a level asks of a person who comes to it on one path, what stands before it included.

use crate::mastery::{Criterion, CriterionKind, Expectation, Matrix, Skill};
use crate::{ExpectationId, LevelId, Rating, SkillId, TrackId};
use std::collections::{BTreeMap, BTreeSet};

/// A framework, indexed for being asked again and again. Cost of making it: O(n log n).
pub struct Asking<'m> {
    /// The framework that was indexed.
    pub matrix: &'m Matrix,
    cells: BTreeMap<(SkillId, LevelId), &'m Expectation>,
    criteria: BTreeMap<ExpectationId, Vec<&'m Criterion>>,
}

/// A criterion that must be met at a level, with where it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskedCriterion<'m> {
    /// The sentence itself, in its cell's words.
    pub criterion: &'m Criterion,
    /// The skill of its cell.
    pub skill: SkillId,
    /// The level of its cell; one before the target where it is inherited.
    pub level: LevelId,
}

impl<'m> Asking<'m> {
    /// Indexes a framework; it is not looked at again when the answers are asked for.
    pub fn of(matrix: &'m Matrix) -> Self {
        let mut criteria: BTreeMap<ExpectationId, Vec<&Criterion>> = BTreeMap::new();
        for criterion in &matrix.criteria {
            criteria.entry(criterion.expectation).or_default().push(criterion);
        }
        Self { matrix, cells: matrix.expectations.iter().map(|e| ((e.skill, e.level), e)).collect(), criteria }
    }

    /// The least rating that is asked for a skill at the last level of a way.
    ///
    /// * `way`: the levels that lead there, the target last; see `guild_analysis::mastery::levels_on_the_way`.
    /// * `path`: criteria that hold for another track do not count.
    /// * A cell's own rating counts; where it has none, the highest of its required criteria; where the level asks
    ///   for none, that of the nearest level before it. A misfit skill asks for none.
    /// * Cost: O(levels of the way).
    pub fn rating(&self, skill: SkillId, way: &[LevelId], path: TrackId) -> Option<Rating> {
        way.iter().rev().find_map(|&level| {
            let cell = self.cells.get(&(skill, level))?;
            cell.rating.or_else(|| self.required(cell, path).filter_map(|c| c.rating).max())
        })
    }

    /// The criteria that must be met at the last level of a way, those of the levels before it included: skill by
    /// skill in the order of the matrix, within a skill the target's first.
    ///
    /// * `path`: criteria that hold for another track are left out.
    /// * Words that stand at several levels of one skill are asked once, at the highest of them.
    /// * Examples, misfits and misfit skills are no part of it.
    pub fn criteria(&self, way: &[LevelId], path: TrackId) -> Vec<AskedCriterion<'m>> {
        self.listed(way, path, |skill, criterion| !skill.misfit && criterion.kind == CriterionKind::Required)
    }

    /// What must not be seen at the last level of a way, in the order and by the rules of [`Self::criteria`].
    pub fn misfits(&self, way: &[LevelId], path: TrackId) -> Vec<AskedCriterion<'m>> {
        self.listed(way, path, |skill, criterion| skill.misfit || criterion.kind == CriterionKind::Misfit)
    }

    fn listed(
        &self,
        way: &[LevelId],
        path: TrackId,
        wanted: impl Fn(&Skill, &Criterion) -> bool,
    ) -> Vec<AskedCriterion<'m>> {
        let mut found = Vec::new();
        for skill in &self.matrix.skills {
            let mut said = BTreeSet::new();
            for &level in way.iter().rev() {
                let Some(cell) = self.cells.get(&(skill.id, level)) else { continue };
                for criterion in self.of_path(cell, path).filter(|criterion| wanted(skill, criterion)) {
                    if said.insert(crate::text::fold(criterion.text.as_str())) {
                        found.push(AskedCriterion { criterion, skill: skill.id, level });
                    }
                }
            }
        }
        found
    }

    fn required(&self, cell: &Expectation, path: TrackId) -> impl Iterator<Item = &'m Criterion> {
        self.of_path(cell, path).filter(|c| c.kind == CriterionKind::Required)
    }

    fn of_path(&self, cell: &Expectation, path: TrackId) -> impl Iterator<Item = &'m Criterion> {
        let all = self.criteria.get(&cell.id).map(Vec::as_slice).unwrap_or_default();
        all.iter().copied().filter(move |c| c.track.is_none_or(|t| t == path)).collect::<Vec<_>>().into_iter()
    }
}

#[cfg(test)]
#[path = "asking_tests.rs"]
mod tests;
