//! The rows of a form's criteria.

use super::ground::Ground;
use super::report::{AnswerState, ReturnedCriterion};
use super::rows::FormRow;
use super::sent::label;
use super::skills::recorded_evidence;
use super::three_way::{RowFacts, ThreeWay};
use super::{Laying, evidence, excerpt, shows};
use crate::people::NewStanding;
use guild_exchange::book::Severity;
use guild_exchange::form::draft::{CriterionRow, Filled, RowPlace, TableSheet};
use guild_model::people::counting::latest;
use guild_model::people::{AssessorKind, Standing, StandingState};
use guild_model::text::fold;
use guild_model::{CriterionId, LevelId, Name, StandingId, Text};

impl FormRow for CriterionRow {
    type Id = CriterionId;

    const SHEET_GONE: (&'static str, &'static str) = ("form-criteria-gone", "criteria");

    fn at(&self) -> &RowPlace {
        &self.at
    }

    fn mark(&self) -> Option<CriterionId> {
        self.id
    }

    fn words(&self) -> &Filled {
        &self.text
    }

    fn first(&self) -> &Filled {
        &self.first
    }

    fn called(&self) -> String {
        label(&self.skill.text, &self.text.text)
    }

    fn answers(&self) -> Vec<&str> {
        vec![&self.state.text, &self.evidence.text]
    }
}

impl Laying<'_> {
    pub(super) fn criteria(&mut self, rows: &[CriterionRow], sheet: &TableSheet) -> Vec<ReturnedCriterion> {
        let sent = self.facts.criteria(self.ground);
        self.rows((rows, sheet), &sent, Self::criterion)
    }

    /// One row, laid beside what was sent and what is known now.
    fn criterion(&mut self, row: &CriterionRow, id: CriterionId) -> ReturnedCriterion {
        let sent = self.facts.criterion(id).flatten();
        let skill = self.facts.kept.as_ref().and_then(|pack| pack.criterion(id)).map(|c| c.skill);
        let asked = self.ground.criterion(id, &row.text.text, skill);
        let known =
            asked.as_ref().map(|a| (a.criterion.id, a.criterion.text.clone(), a.skill.id, a.skill.name.clone()));
        let own: Vec<Standing> =
            known.as_ref().map(|(_, words, skill, _)| self.said_of(words, *skill)).unwrap_or_default();
        let last = latest(&own, AssessorKind::Itself).cloned();
        let sheet = row.at.sheet.clone();
        let mut result = ReturnedCriterion {
            criterion: known.as_ref().map_or(id, |(id, ..)| *id),
            text: known
                .as_ref()
                .map_or_else(|| Text::parse(&row.text.text).unwrap_or_default(), |(_, t, ..)| t.clone()),
            skill_name: known.as_ref().map(|(.., name)| name.clone()).or_else(|| Name::nearest(&row.skill.text)),
            sheet: sheet.clone(),
            cell: row.at.cells.clone(),
            state: AnswerState::Unreadable,
            taken: false,
            sent,
            returned: sent,
            now: last.as_ref().map(|s| s.state),
            evidence: Text::default(),
        };
        let Some((returned, given)) = self.read_criterion(row, sent) else {
            self.lose(&sheet, &row.at.cells);
            return result;
        };
        result.returned = returned;
        result.evidence = given;
        self.judge_criterion(row, result, known.is_some(), &own, last.as_ref())
    }

    /// What the person said of a criterion.
    fn said_of(&self, words: &Text, skill: guild_model::SkillId) -> Vec<Standing> {
        let words = fold(words.as_str());
        let same = |s: &&Standing| {
            !s.state.is_of_misfit() && self.ground.kin.same(s.skill, skill) && fold(s.words.as_str()) == words
        };
        self.standings.iter().filter(same).cloned().collect()
    }

    fn judge_criterion(
        &mut self,
        row: &CriterionRow,
        mut result: ReturnedCriterion,
        is_known: bool,
        own: &[Standing],
        last: Option<&Standing>,
    ) -> ReturnedCriterion {
        let state = ThreeWay { sent: result.sent, returned: result.returned, now: result.now };
        let merged = state.merged();
        let place = (row.at.sheet.as_str(), row.at.cells.as_str());
        if merged.is_none() && !result.evidence.is_empty() {
            let text = excerpt(result.evidence.as_str());
            let message = format!(
                "“{text}” shows something of a criterion of which the form does not say how it is seen. Choose in {} \
                 how the person sees it.",
                row.state.cell
            );
            self.say(place, Severity::Blocks, "form-evidence-alone", &[("text", &text)], &message);
            self.lose(&row.at.sheet, &row.at.cells);
            return result;
        }
        let is_recorded = own
            .iter()
            .filter(|s| self.since(s.date))
            .any(|s| (!state.is_changed() || Some(s.state) == state.returned) && shows(&s.evidence, &result.evidence));
        let facts = RowFacts {
            is_changed: state.is_changed(),
            is_conflict: state.is_conflict(),
            has_evidence: !result.evidence.is_empty(),
            // An emptied answer is no standing, whatever is known now.
            says_something: merged.is_some(),
            is_recorded,
        };
        result.state = facts.state();
        if !is_known && matches!(result.state, AnswerState::Answered | AnswerState::Conflict | AnswerState::Cleared) {
            result.state = AnswerState::Gone;
            self.gone(place, &row.text.text);
            return result;
        }
        let text = result.text.to_string();
        self.told(place, result.state, &text);
        result.taken = self.has(result.state, result.criterion.0);
        let Some(state) = merged.filter(|_| result.taken) else {
            result.taken = false;
            self.passed(place, result.state);
            return result;
        };
        // What was set aside stays so for the same reason; nothing else needs one.
        let set_aside = last.filter(|last| state.needs_reason() && last.state == state);
        self.new_standings.push(NewStanding {
            person: self.person.id,
            criterion: result.criterion,
            state,
            reason: set_aside.map(|last| last.reason.to_string()).unwrap_or_default(),
            expires: set_aside.and_then(|last| last.expires).filter(|day| *day >= self.date),
            kind: AssessorKind::Itself,
            by: None,
            date: self.date,
            evidence: evidence(&result.evidence),
        });
        self.changes.new += 1;
        result
    }

    /// What the cells say; `None` where one cannot be stored as it stands, which is said.
    fn read_criterion(
        &mut self,
        row: &CriterionRow,
        sent: Option<StandingState>,
    ) -> Option<(Option<StandingState>, Text)> {
        let sheet = row.at.sheet.as_str();
        let state = if row.state.is_blank() {
            Some(None)
        } else {
            // Setting a criterion aside needs a reason, which a form does not ask for.
            let found = self.labels.state(&row.state.text).filter(|s| !s.needs_reason() || Some(*s) == sent);
            if found.is_none() {
                self.unknown(sheet, &row.state, "form-state-unknown");
            }
            found.map(Some)
        };
        let evidence = self.text(sheet, &row.evidence);
        Some((state?, evidence?))
    }
}

/// What a standing of the plan is once it is recorded.
pub(super) fn as_recorded(given: &NewStanding, ground: &Ground) -> Option<Standing> {
    let asked = ground.criterion(given.criterion, "", None)?;
    Some(Standing {
        id: StandingId::new(),
        person: given.person,
        criterion: given.criterion,
        skill: asked.skill.id,
        // Of what is not yet recorded nobody asks for the level.
        level: LevelId::from(uuid::Uuid::nil()),
        words: asked.criterion.text.clone(),
        state: given.state,
        reason: Text::parse(&given.reason).ok()?,
        expires: given.expires,
        kind: given.kind,
        by: None,
        date: given.date,
        evidence: given.evidence.iter().filter_map(recorded_evidence).collect(),
    })
}
