//! What the workspace knows of the things a form speaks of.

use super::Facts;
use crate::Error;
use guild_documents::Words;
use guild_documents::words::LANGUAGES;
use guild_exchange::form::Labels;
use guild_model::mastery::{Criterion, CriterionKind, Matrix, Scale, Skill};
use guild_model::people::{Interest, Kin, StandingState};
use guild_model::text::fold;
use guild_model::{CriterionId, SkillId, Text};
use std::sync::Arc;

/// All frameworks, and which of their skills are copies of one another.
pub(super) struct Ground {
    matrices: Vec<Arc<Matrix>>,
    pub kin: Kin<SkillId>,
    criteria: Kin<CriterionId>,
}

/// Whether a criterion of a matrix is the one that is meant.
type Test<'t> = &'t dyn Fn(&Arc<Matrix>, &Criterion) -> bool;

/// A criterion with the skill it is of.
pub(super) struct Asked<'a> {
    pub criterion: &'a Criterion,
    pub skill: &'a Skill,
}

impl Ground {
    pub fn of(matrices: &[Arc<Matrix>]) -> Self {
        let mut matrices = matrices.to_vec();
        // The latest version comes first: where what was sent is gone, its latest copy stands for it.
        matrices.sort_by_key(|m| std::cmp::Reverse(m.framework.version));
        Self {
            kin: Kin::of(matrices.iter().flat_map(|m| &m.skills).map(|s| (s.id, s.origin))),
            criteria: Kin::of(matrices.iter().flat_map(|m| &m.criteria).map(|c| (c.id, c.origin))),
            matrices,
        }
    }

    /// The skill itself, else a copy of it.
    pub fn skill(&self, id: SkillId) -> Option<&Skill> {
        let all = || self.matrices.iter().flat_map(|m| &m.skills);
        all().find(|s| s.id == id).or_else(|| all().find(|s| self.kin.same(s.id, id)))
    }

    /// The scale on which a skill is rated.
    pub fn scale(&self, skill: SkillId) -> Option<&Scale> {
        self.matrices.iter().find(|m| m.skill(skill).is_some()).map(|m| &m.framework.scale)
    }

    /// The criterion itself, else a copy of it, else one that says the same words of the same skill. Only one that must
    /// be met, since no other has a standing.
    pub fn criterion(&self, id: CriterionId, words: &str, skill: Option<SkillId>) -> Option<Asked<'_>> {
        let asked = |m: &'_ Arc<Matrix>, c: &Criterion| {
            let cell = m.expectations.iter().find(|e| e.id == c.expectation)?;
            m.skill(cell.skill).map(|s| s.id)
        };
        let words = fold(words);
        let is_same = |m: &Arc<Matrix>, c: &Criterion| {
            !words.is_empty()
                && fold(c.text.as_str()) == words
                && asked(m, c).zip(skill).is_some_and(|(own, skill)| self.kin.same(own, skill))
        };
        // A copy that says something else by now is another criterion.
        let is_copy =
            |c: &Criterion| self.criteria.same(c.id, id) && (words.is_empty() || fold(c.text.as_str()) == words);
        let tests: [Test; 3] = [&|_, c| c.id == id, &|_, c| is_copy(c), &is_same];
        for test in tests {
            for matrix in &self.matrices {
                let required = |c: &&Criterion| c.kind == CriterionKind::Required && test(matrix, c);
                if let Some(criterion) = matrix.criteria.iter().find(required) {
                    let cell = matrix.expectations.iter().find(|e| e.id == criterion.expectation)?;
                    return Some(Asked { criterion, skill: matrix.skill(cell.skill)? });
                }
            }
        }
        None
    }
}

/// What the words of a form mean: as it says itself, else as any of the languages would say it.
pub(super) fn labels(facts: &Facts, scale: Option<&Scale>) -> Result<Labels, Error> {
    let mut labels = facts.records.as_ref().map(|records| records.labels.clone()).unwrap_or_default();
    let points = scale.map(|s| s.points.as_slice()).unwrap_or_default();
    for language in LANGUAGES {
        let words = Words::new(language).map_err(|e| Error::Refused(e.to_string()))?;
        let mut more = Labels::default();
        for point in points {
            more.add_rating(&words.rating(point.value, point.word.as_ref()), point.value);
            if let Some(word) = &point.word {
                more.add_rating(word.as_str(), point.value);
                let number = point.value.to_string().replace('.', &words.text("decimal-mark", &[]));
                more.add_rating(
                    &words.text("rating-word", &[("word", word.as_str()), ("number", &number)]),
                    point.value,
                );
            }
        }
        for interest in Interest::ALL {
            more.add_interest(&guild_documents::pack::interest_word(&words, interest), interest);
            more.add_interest(interest.word(), interest);
        }
        for state in StandingState::ALL.into_iter().filter(|state| !state.is_of_misfit()) {
            let said = match state {
                StandingState::NotApplicable => words.text("state-not-applicable", &[]),
                other => guild_documents::pack::state_word(&words, other.into()),
            };
            more.add_state(&said, state);
            more.add_state(state.word(), state);
        }
        labels.extend(more);
    }
    Ok(labels)
}

/// What the name of someone else becomes in what is handed out, in each language.
pub(super) fn someone() -> Vec<String> {
    LANGUAGES.iter().filter_map(|l| Words::new(l).ok()).map(|words| words.text("pack-someone", &[])).collect()
}

/// The same to a reader: programs change white space when they save.
pub(super) fn alike(one: &Text, other: &Text) -> bool {
    one.as_str().split_whitespace().eq(other.as_str().split_whitespace())
}
