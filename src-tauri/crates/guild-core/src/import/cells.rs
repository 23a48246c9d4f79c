//! The expectations and steps of a draft laid over a matrix.

use super::ladder::{Merge, matched, missing, set};
use crate::Error;
use guild_exchange::ladder::draft::{CriterionDraft, ExpectationDraft, StepDraft};
use guild_model::mastery::criterion::resplit;
use guild_model::mastery::step::usual_steps;
use guild_model::mastery::{Criterion, CriterionKind, Expectation, Matrix, Step, StepKind};
use guild_model::{CriterionId, ExpectationId, LevelId, SkillId, StepId, Text, TrackId};
use std::collections::{BTreeMap, BTreeSet};

impl Merge {
    pub(super) fn expectations(
        &mut self,
        drafts: &[ExpectationDraft],
        skills: &[SkillId],
        levels: &[LevelId],
        tracks: &[TrackId],
    ) -> Result<(), Error> {
        let mut cells: BTreeMap<(SkillId, LevelId), Expectation> =
            self.after.expectations.drain(..).map(|e| ((e.skill, e.level), e)).collect();
        let mut criteria: BTreeMap<ExpectationId, Vec<Criterion>> = BTreeMap::new();
        for criterion in self.after.criteria.drain(..) {
            criteria.entry(criterion.expectation).or_default().push(criterion);
        }
        let misfits: BTreeMap<SkillId, bool> = self.after.skills.iter().map(|s| (s.id, s.misfit)).collect();
        let mut met = BTreeSet::new();
        for draft in drafts {
            let skill = *skills.get(draft.skill).ok_or_else(|| missing("skill"))?;
            let level = *levels.get(draft.level).ok_or_else(|| missing("level"))?;
            let before = cells.get(&(skill, level)).cloned();
            let old_criteria = before.as_ref().and_then(|b| criteria.get(&b.id)).cloned().unwrap_or_default();
            let mut after = before.clone().unwrap_or_else(|| Expectation {
                id: draft.id.map_or_else(ExpectationId::new, ExpectationId),
                skill,
                level,
                text: Text::default(),
                rating: None,
                origin: None,
            });
            set(&mut after.text, draft.text.as_ref());
            set(&mut after.rating, draft.rating.as_ref());
            if after.text.is_empty() && after.rating.is_none() {
                if before.is_some() {
                    self.changes.changed += 1;
                    criteria.remove(&after.id);
                    cells.remove(&(skill, level));
                }
                continue;
            }
            met.insert((skill, level));
            let misfit = misfits.get(&skill).copied().unwrap_or_default();
            let new_criteria = match &draft.criteria {
                Some(given) => placed(after.id, given, tracks, misfit, &old_criteria),
                None if before.as_ref().is_some_and(|b| b.text == after.text) => old_criteria.clone(),
                None => resplit(after.id, &after.text, misfit, &self.after.tracks, &old_criteria),
            };
            let was = before.map(|b| (b, old_criteria));
            let is = (after, new_criteria);
            self.count(was.as_ref(), &is);
            criteria.insert(is.0.id, is.1);
            cells.insert((skill, level), is.0);
        }
        let gone: Vec<_> = cells
            .keys()
            .copied()
            .filter(|cell| !met.contains(cell) && skills.contains(&cell.0) && levels.contains(&cell.1))
            .collect();
        self.changes.removed += gone.len() as u32;
        if self.remove_missing {
            for cell in gone {
                if let Some(lost) = cells.remove(&cell) {
                    criteria.remove(&lost.id);
                }
            }
        }
        self.after.expectations = cells.into_values().collect();
        self.after.criteria = criteria.into_values().flatten().collect();
        Ok(())
    }

    pub(super) fn steps(
        &mut self,
        drafts: Option<&[StepDraft]>,
        levels: &[LevelId],
        is_new: bool,
        before: &Matrix,
    ) -> Result<(), Error> {
        let framework = self.after.framework.id;
        let Some(drafts) = drafts else {
            let old: BTreeSet<LevelId> = before.levels.iter().map(|l| l.id).collect();
            for (from, to) in usual_steps(&self.after.tracks, &self.after.levels) {
                let touches_new = !old.contains(&from) || !old.contains(&to);
                let there = self.after.steps.iter().any(|s| s.from == from && s.to == to);
                if there && levels.contains(&from) && levels.contains(&to) {
                    self.changes.same += 1;
                } else if !there && (is_new || touches_new) {
                    let (id, kind) = (StepId::new(), StepKind::Promotion);
                    self.after.steps.push(Step { id, framework, from, to, kind, note: Text::default(), origin: None });
                    self.changes.new += 1;
                }
            }
            return Ok(());
        };
        let things = self.after.steps.clone();
        let mut ids = Vec::new();
        for draft in drafts {
            let from = *levels.get(draft.from).ok_or_else(|| missing("level"))?;
            let to = *levels.get(draft.to).ok_or_else(|| missing("level"))?;
            let by_id = |s: &&mut Step| draft.id == Some(s.id.0) || (s.from == from && s.to == to);
            let id = if let Some(step) = self.after.steps.iter_mut().find(by_id) {
                (step.from, step.to, step.kind) = (from, to, draft.kind);
                set(&mut step.note, draft.note.as_ref());
                step.id
            } else {
                let id = draft.id.map_or_else(StepId::new, StepId);
                let (kind, note) = (draft.kind, draft.note.clone().unwrap_or_default());
                self.after.steps.push(Step { id, framework, from, to, kind, note, origin: None });
                id
            };
            ids.push(id);
        }
        let gone = self.gone(&things, &ids, |s| s.id);
        if self.remove_missing {
            self.after.steps.retain(|s| !gone.contains(&s.id));
        }
        self.count_all(&things, ids.iter().copied(), |m| &m.steps, |s| s.id);
        Ok(())
    }
}

/// Criteria that the file gives apart from the text, matched by id, else by their words.
fn placed(
    expectation: ExpectationId,
    given: &[CriterionDraft],
    tracks: &[TrackId],
    misfit: bool,
    before: &[Criterion],
) -> Vec<Criterion> {
    let words = (|d: &CriterionDraft| d.text.to_string(), |c: &Criterion| c.text.to_string());
    let found = matched(given, before, |c| c.id, |d| d.id.map(CriterionId), &words, &[&|_, _| true]);
    let mut after = Vec::new();
    for (position, (draft, found)) in given.iter().zip(found).enumerate() {
        let old = found.and_then(|id| before.iter().find(|c| c.id == id));
        after.push(Criterion {
            id: found.unwrap_or_else(|| draft.id.map_or_else(CriterionId::new, CriterionId)),
            expectation,
            kind: if misfit { CriterionKind::Misfit } else { draft.kind },
            track: draft.track.and_then(|at| tracks.get(at).copied()),
            audience: draft.audience.clone(),
            text: draft.text.clone(),
            rating: draft.rating,
            position: position as u32,
            origin: old.and_then(|c| c.origin),
        });
    }
    after
}
