//! The rows of a form's skills.

use super::ground::alike;
use super::report::{AnswerState, OwnView, ReturnedSkill};
use super::rows::FormRow;
use super::three_way::{RowFacts, ThreeWay};
use super::{Laying, evidence, excerpt, shows};
use crate::people::NewAssessment;
use guild_exchange::book::Severity;
use guild_exchange::form::draft::{Filled, RowPlace, SkillRow, TableSheet};
use guild_model::people::{Assessment, AssessorKind, Counts};
use guild_model::text::fold;
use guild_model::{AssessmentId, EvidenceId, Name, Rating, SkillId, Text};

impl FormRow for SkillRow {
    type Id = SkillId;

    const SHEET_GONE: (&'static str, &'static str) = ("form-skills-gone", "skills");

    fn at(&self) -> &RowPlace {
        &self.at
    }

    fn mark(&self) -> Option<SkillId> {
        self.id
    }

    fn words(&self) -> &Filled {
        &self.name
    }

    fn first(&self) -> &Filled {
        &self.first
    }

    fn called(&self) -> String {
        fold(&self.name.text)
    }

    fn answers(&self) -> Vec<&str> {
        [&self.knows, &self.does, &self.interest, &self.note, &self.evidence].map(|cell| cell.text.as_str()).into()
    }
}

impl Laying<'_> {
    pub(super) fn skills(&mut self, rows: &[SkillRow], sheet: &TableSheet) -> Vec<ReturnedSkill> {
        let sent = self.facts.skills(self.ground);
        self.rows((rows, sheet), &sent, Self::skill)
    }

    /// One row, laid beside what was sent and what is known now.
    fn skill(&mut self, row: &SkillRow, id: SkillId) -> ReturnedSkill {
        let sent = self.facts.skill(id).unwrap_or_default();
        let known = self.ground.skill(id).cloned();
        let root = self.ground.kin.root(id);
        let own: Vec<&Assessment> = self.assessments.iter().filter(|a| self.ground.kin.root(a.skill) == root).collect();
        let last = Counts::by(own.iter().copied(), AssessorKind::Itself).map(|counts| counts.whole());
        let said = |a: &Assessment| OwnView {
            knows: a.knows,
            does: a.does,
            interest: a.interest,
            note: a.note.clone(),
            date: Some(a.date),
        };
        let now = last.as_ref().map(said).unwrap_or_default();
        let own: Vec<Assessment> = own.into_iter().cloned().collect();
        let mut result = ReturnedSkill {
            skill: known.as_ref().map_or(id, |skill| skill.id),
            name: known.as_ref().map_or_else(|| Name::nearest_or_unnamed(&row.name.text), |skill| skill.name.clone()),
            sheet: row.at.sheet.clone(),
            cell: row.at.cells.clone(),
            state: AnswerState::Unreadable,
            taken: false,
            returned: sent.clone(),
            sent,
            now,
            evidence: Text::default(),
        };
        let Some((returned, given)) = self.read_skill(row, &result, known.as_ref().map_or(id, |s| s.id)) else {
            self.lose(&row.at.sheet, &row.at.cells);
            return result;
        };
        result.returned = returned;
        result.evidence = given;
        self.judge_skill(row, id, result, known.as_ref().map(|s| &s.name), &own)
    }

    fn judge_skill(
        &mut self,
        row: &SkillRow,
        sent_id: SkillId,
        mut result: ReturnedSkill,
        known: Option<&Name>,
        own: &[Assessment],
    ) -> ReturnedSkill {
        let ReturnedSkill { sent, returned, now, .. } = &result;
        let knows = ThreeWay { sent: sent.knows, returned: returned.knows, now: now.knows };
        let does = ThreeWay { sent: sent.does, returned: returned.does, now: now.does };
        let interest = ThreeWay { sent: sent.interest, returned: returned.interest, now: now.interest };
        let note = ThreeWay {
            sent: sent.note.clone(),
            returned: returned.note.clone(),
            now: if self.is_as_sent(&now.note, &sent.note) { sent.note.clone() } else { now.note.clone() },
        };
        let merged_note = if note.is_changed() { returned.note.clone() } else { now.note.clone() };
        let is_recorded = own.iter().filter(|a| self.since(a.date)).any(|a| {
            (!knows.is_changed() || a.knows == knows.returned)
                && (!does.is_changed() || a.does == does.returned)
                && (!interest.is_changed() || a.interest == interest.returned)
                && (!note.is_changed() || alike(&a.note, &note.returned))
                && shows(&a.evidence, &result.evidence)
        });
        let (merged_knows, merged_does, merged_interest) = (knows.merged(), does.merged(), interest.merged());
        let facts = RowFacts {
            is_changed: knows.is_changed() || does.is_changed() || interest.is_changed() || note.is_changed(),
            is_conflict: knows.is_conflict() || does.is_conflict() || interest.is_conflict() || note.is_conflict(),
            has_evidence: !result.evidence.is_empty(),
            says_something: merged_knows.is_some()
                || merged_does.is_some()
                || merged_interest.is_some()
                || !merged_note.is_empty()
                || !result.evidence.is_empty(),
            is_recorded,
        };
        result.state = facts.state();
        let place = (row.at.sheet.as_str(), row.at.cells.as_str());
        if known.is_none()
            && matches!(result.state, AnswerState::Answered | AnswerState::Conflict | AnswerState::Cleared)
        {
            result.state = AnswerState::Gone;
            self.gone(place, &row.name.text);
            return result;
        }
        let name = result.name.to_string();
        self.told(place, result.state, &name);
        let sent_as = self.facts.kept.as_ref().and_then(|pack| pack.skill(sent_id)).map(|s| s.name.clone());
        if let Some(sent_as) = sent_as.filter(|sent| sent.folded() != result.name.folded()) {
            self.called_otherwise(place, result.state, sent_as.as_str(), &name);
        }
        result.taken = self.has(result.state, result.skill.0);
        if result.taken {
            self.new_assessments.push(NewAssessment {
                person: self.person.id,
                skill: result.skill,
                kind: AssessorKind::Itself,
                by: None,
                date: self.date,
                knows: merged_knows,
                does: merged_does,
                interest: merged_interest,
                note: merged_note.to_string(),
                evidence: evidence(&result.evidence),
            });
            self.changes.new += 1;
        } else {
            self.passed(place, result.state);
        }
        result
    }

    /// What a state asks to be said.
    pub(super) fn told(&mut self, place: (&str, &str), state: AnswerState, name: &str) {
        let name = excerpt(name);
        match state {
            AnswerState::Conflict => {
                let message = format!(
                    "“{name}” was answered here, and since the form was sent something else was recorded. The answer \
                     becomes the later of the two; both stay. Leave it out if it should not."
                );
                self.say(place, Severity::Warns, "form-conflict", &[("name", &name)], &message);
            }
            AnswerState::Cleared => {
                let message = format!(
                    "The answer to “{name}” was emptied. Nothing is left to record, and what was said before stays."
                );
                self.say(place, Severity::Warns, "form-cleared", &[("name", &name)], &message);
            }
            _ => {}
        }
    }

    /// That what was answered has another name by now.
    fn called_otherwise(&mut self, place: (&str, &str), state: AnswerState, sent: &str, name: &str) {
        if matches!(state, AnswerState::Answered | AnswerState::Conflict) {
            let (sent, name) = (excerpt(sent), excerpt(name));
            let message = format!("“{sent}” is called “{name}” by now; the answer is recorded there.");
            self.say(place, Severity::Warns, "form-renamed", &[("text", &sent), ("name", &name)], &message);
        }
    }

    /// Counts a row of which nothing is recorded.
    pub(super) fn passed(&mut self, place: (&str, &str), state: AnswerState) {
        if matches!(state, AnswerState::Answered | AnswerState::Conflict) {
            self.left_out.push((place.0.to_owned(), place.1.to_owned()));
        } else {
            self.changes.same += 1;
        }
    }

    /// An answer to what is not there any more.
    pub(super) fn gone(&mut self, place: (&str, &str), name: &str) {
        let name = excerpt(name);
        let message = format!(
            "“{name}” is not in the skill matrix any more, so the answer stays out. Record it on the person’s page \
             where it belongs now."
        );
        self.say(place, Severity::Blocks, "form-gone", &[("name", &name)], &message);
        self.lose(place.0, place.1);
    }

    /// Whether a note is the one that was sent: in it stood someone else in place of names that were left out.
    fn is_as_sent(&self, now: &Text, sent: &Text) -> bool {
        self.told.iter().any(|told| told.may_have_gone_out(now, sent))
    }

    /// What the cells say; `None` where one cannot be stored as it stands, which is said.
    fn read_skill(&mut self, row: &SkillRow, so_far: &ReturnedSkill, skill: SkillId) -> Option<(OwnView, Text)> {
        let sheet = row.at.sheet.as_str();
        let knows = self.rating(sheet, &row.knows, skill);
        let does = self.rating(sheet, &row.does, skill);
        let interest = if row.interest.is_blank() {
            Some(None)
        } else {
            let found = self.labels.interest(&row.interest.text);
            if found.is_none() {
                self.unknown(sheet, &row.interest, "form-interest-unknown");
            }
            found.map(Some)
        };
        let note = self.text(sheet, &row.note);
        let evidence = self.text(sheet, &row.evidence);
        let (knows, does, interest, note, evidence) = (knows?, does?, interest?, note?, evidence?);
        let sent = &so_far.sent;
        let note = if alike(&note, &sent.note) { sent.note.clone() } else { note };
        Some((OwnView { knows, does, interest, note, date: None }, evidence))
    }

    #[expect(clippy::option_option, reason = "no rating is no error")]
    fn rating(&mut self, sheet: &str, cell: &Filled, skill: SkillId) -> Option<Option<Rating>> {
        if cell.is_blank() {
            return Some(None);
        }
        let Some(rating) = self.labels.rating(&cell.text) else {
            self.unknown(sheet, cell, "form-rating-unknown");
            return None;
        };
        let scale = self.ground.scale(skill).or_else(|| self.facts.scale());
        let Some((first, last)) = scale.and_then(|scale| scale.beyond(rating)) else { return Some(Some(rating)) };
        let (value, first, last) = (rating.to_string(), first.to_string(), last.to_string());
        let message = format!(
            "{value} is not on the scale, which goes from {first} to {last}. Ask what was meant, and choose a rating of \
             the list."
        );
        let args = [("value", value.as_str()), ("first", first.as_str()), ("last", last.as_str())];
        self.say((sheet, &cell.cell), Severity::Blocks, "form-off-scale", &args, &message);
        None
    }

    /// A word that is not on the list.
    pub(super) fn unknown(&mut self, sheet: &str, cell: &Filled, code: &str) {
        let text = excerpt(&cell.text);
        let message =
            format!("“{text}” is not on the list of this cell. Ask what was meant, and choose one of the list.");
        self.say((sheet, &cell.cell), Severity::Blocks, code, &[("text", &text)], &message);
    }

    pub(super) fn text(&mut self, sheet: &str, cell: &Filled) -> Option<Text> {
        if cell.is_error {
            let text = excerpt(&cell.text);
            let message = format!(
                "“{text}” is an error of the spreadsheet program, which took what was written here for a formula. Ask \
                 what was meant, and type it with an apostrophe (') before it."
            );
            self.say((sheet, &cell.cell), Severity::Blocks, "form-cell-error", &[("text", &text)], &message);
            return None;
        }
        let error = match Text::parse(&cell.text) {
            Ok(text) => return Some(text),
            Err(error) => error,
        };
        let message = format!("This text cannot be kept: {error}. Shorten it in the file.");
        let (found, most) = (cell.text.chars().count().to_string(), Text::MOST.to_string());
        self.say(
            (sheet, &cell.cell),
            Severity::Blocks,
            "form-text-long",
            &[("found", &found), ("most", &most)],
            &message,
        );
        None
    }
}

/// What an assessment of the plan is once it is recorded.
pub(super) fn as_recorded(given: &NewAssessment) -> Option<Assessment> {
    let NewAssessment { person, skill, kind, by: _, date, knows, does, interest, note, evidence } = given;
    Some(Assessment {
        id: AssessmentId::new(),
        person: *person,
        skill: *skill,
        kind: *kind,
        by: None,
        date: *date,
        knows: *knows,
        does: *does,
        interest: *interest,
        note: Text::parse(note).ok()?,
        check_in: None,
        evidence: evidence.iter().filter_map(recorded_evidence).collect(),
    })
}

pub(super) fn recorded_evidence(given: &crate::people::NewEvidence) -> Option<guild_model::people::Evidence> {
    let (text, link) = (Text::parse(&given.text).ok()?, Text::parse(&given.link).ok()?);
    Some(guild_model::people::Evidence { id: EvidenceId::new(), text, link, date: given.date })
}
