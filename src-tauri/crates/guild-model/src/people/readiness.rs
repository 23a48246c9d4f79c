//! What is shown of a person against what a level asks. Not a checklist: promotion is decided by people who talk.

use super::counting::counted;
use super::{Asking, Kin, Standing, StandingState};
use crate::word::closed_words;
use crate::{CriterionId, LevelId, SkillId, StandingId, TrackId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

closed_words! {
    /// How a person stands against a criterion, unknown included.
    ReadinessState {
        /// Seen.
        Met = "met",
        /// Seen in part.
        Partly = "partly",
        /// Looked for and not seen.
        NotYet = "not_yet",
        /// The work has not offered an occasion to show it.
        NoOpportunityYet = "no_opportunity_yet",
        /// Waived, or not applicable.
        Waived = "waived",
        /// Nobody has said anything that still holds.
        Unknown = "unknown",
    }
}

impl From<StandingState> for ReadinessState {
    fn from(state: StandingState) -> Self {
        match state {
            StandingState::Met => Self::Met,
            StandingState::Partly => Self::Partly,
            StandingState::NotYet => Self::NotYet,
            StandingState::NoOpportunityYet => Self::NoOpportunityYet,
            StandingState::Waived | StandingState::NotApplicable => Self::Waived,
            // Said while the same words told what must not be seen.
            StandingState::Seen | StandingState::NotSeen => Self::Unknown,
        }
    }
}

/// What a level asks, and how the person stands against each criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Readiness {
    /// The level that is asked about.
    pub to: LevelId,
    /// The levels whose criteria count, the lowest first, `to` last.
    pub way: Vec<LevelId>,
    /// Skill by skill, within a skill the target's criteria before the inherited ones.
    pub criteria: Vec<CriterionReadiness>,
}

/// One criterion and how the person stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CriterionReadiness {
    /// The criterion, in the version that is asked about.
    pub criterion: CriterionId,
    /// The skill of its cell.
    pub skill: SkillId,
    /// The level of its cell; one before `to` where it is inherited.
    pub level: LevelId,
    /// What counts on the day that is asked about, unknown where nothing does.
    pub state: ReadinessState,
    /// What counts; of an expired one the state is unknown.
    pub standing: Option<StandingId>,
}

impl Readiness {
    /// The criteria of which the person stands so.
    pub fn with(&self, state: ReadinessState) -> impl Iterator<Item = &CriterionReadiness> {
        self.criteria.iter().filter(move |c| c.state == state)
    }

    /// The part of the criteria that is met, 0 to 1; what is waived is not asked. `None` where nothing is known or
    /// nothing is asked. Never shown alone.
    pub fn coverage(&self) -> Option<f64> {
        let n = |state| self.with(state).count();
        let (waived, unknown) = (n(ReadinessState::Waived), n(ReadinessState::Unknown));
        let asked = self.criteria.len() - waived;
        (asked > 0 && unknown < asked).then(|| n(ReadinessState::Met) as f64 / asked as f64)
    }
}

/// The standings of one person, by what they were said of.
pub struct Standings<'s>(BTreeMap<(SkillId, String), Vec<&'s Standing>>);

impl<'s> Standings<'s> {
    /// A standing counts for a criterion of the same skill, or of a copy of it, that says the same words. Cost: O(n
    /// log n).
    pub fn of(standings: impl IntoIterator<Item = &'s Standing>, skills: &Kin<SkillId>) -> Self {
        let mut by_words: BTreeMap<(SkillId, String), Vec<&Standing>> = BTreeMap::new();
        for standing in standings {
            let words = crate::text::fold(standing.words.as_str());
            by_words.entry((skills.root(standing.skill), words)).or_default().push(standing);
        }
        Self(by_words)
    }

    /// All that was said of these words, in the order in which it was given.
    pub fn said(&self, skill: SkillId, words: &str, skills: &Kin<SkillId>) -> &[&'s Standing] {
        let found = self.0.get(&(skills.root(skill), crate::text::fold(words)));
        found.map(Vec::as_slice).unwrap_or_default()
    }
}

/// Lists what the last level of a way asks, and how the person stands.
///
/// * `way`, `path`: as for [`Asking::criteria`]. `today`: the day on which a standing must still hold.
/// * `None` where the way is empty. Cost: O(criteria log standings).
pub fn readiness(
    asking: &Asking,
    way: &[LevelId],
    path: TrackId,
    standings: &Standings,
    skills: &Kin<SkillId>,
    today: NaiveDate,
) -> Option<Readiness> {
    let &to = way.last()?;
    let of = |asked: super::AskedCriterion| {
        let said = standings.said(asked.skill, asked.criterion.text.as_str(), skills);
        // The same words may have told, in another version, what must not be seen.
        let of_it: Vec<&Standing> = said.iter().copied().filter(|s| !s.state.is_of_misfit()).collect();
        let counts = counted(of_it);
        CriterionReadiness {
            criterion: asked.criterion.id,
            skill: asked.skill,
            level: asked.level,
            state: counts.filter(|s| s.holds(today)).map_or(ReadinessState::Unknown, |s| s.state.into()),
            standing: counts.map(|s| s.id),
        }
    };
    Some(Readiness { to, way: way.to_vec(), criteria: asking.criteria(way, path).into_iter().map(of).collect() })
}

#[cfg(test)]
#[path = "readiness_tests.rs"]
mod tests;
