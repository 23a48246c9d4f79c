//! Ratings as assessments: what would be new, what is recorded already, what cannot be stored.

use super::{at, place_of};
use chrono::NaiveDate;
use guild_exchange::book::{Area, Problem, Severity};
use guild_exchange::ratings::RatingsDraft;
use guild_exchange::ratings::draft::{CellPlace, InterestDraft, RatingDraft};
use guild_exchange::ratings::mapping::{Rates, RatingsFileMapping};
use guild_model::mastery::{Matrix, Scale};
use guild_model::people::{Assessment, AssessorKind, Evidence, Interest, Kin};
use guild_model::text::fold;
use guild_model::{AssessmentId, EvidenceId, PersonId, Rating, SkillId, Text};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What was said of everyone before.
pub(super) struct Said {
    kin: Kin<SkillId>,
    /// In the order in which it counts: by day, then as it was recorded.
    known: HashMap<(PersonId, SkillId), Vec<Assessment>>,
}

/// What one file has to say, and what is known to say it.
pub(super) struct Share<'a> {
    pub choices: &'a RatingsFileMapping,
    /// Of each skill and person of the draft.
    pub skills: &'a [SkillId],
    pub people: &'a [Option<PersonId>],
    /// Of each scale of the draft.
    pub translations: Vec<HashMap<Rating, Rating>>,
    pub scale: &'a Scale,
    /// What else is noted, by person and skill of the draft.
    pub notes: BTreeMap<(usize, usize), Vec<String>>,
    pub problems: Vec<Problem>,
    /// Cells that could not be kept.
    pub lost: &'a mut HashSet<(String, u32, u32)>,
    pub counts: Counts,
    /// How many values off the scale each sheet has.
    pub sheets_full: BTreeMap<String, u32>,
}

#[derive(Default)]
pub(super) struct Counts {
    pub new: u32,
    pub same: u32,
    pub skipped: u32,
    pub by_person: BTreeMap<usize, u32>,
}

/// So many values off the scale are named one by one on a sheet; the rest by their number.
const MOST_NAMED: u32 = 100;

impl Said {
    pub fn of(all: Vec<Assessment>, matrices: &[Arc<Matrix>]) -> Self {
        let kin = Kin::of(matrices.iter().flat_map(|m| &m.skills).map(|s| (s.id, s.origin)));
        let mut known: HashMap<(PersonId, SkillId), Vec<Assessment>> = HashMap::new();
        for assessment in all {
            known.entry((assessment.person, kin.root(assessment.skill))).or_default().push(assessment);
        }
        known.values_mut().for_each(|said| said.sort_by_key(|a| (a.date, a.id)));
        Self { kin, known }
    }

    /// The assessments of a draft that are not recorded yet.
    ///
    /// A rating with a day is recorded if the same was said on that day. One without is recorded if it is what the
    /// assessor said last.
    pub fn lay(&mut self, draft: &RatingsDraft, share: &mut Share<'_>) -> Vec<Assessment> {
        let today = crate::people::today();
        let mut laid: Vec<(Assessment, bool)> = Vec::new();
        for rating in &draft.ratings {
            *share.counts.by_person.entry(rating.person).or_default() += 1;
            if let Some(assessment) = share.assessment(draft, rating, today) {
                laid.push((assessment, share.day(rating, today).is_none()));
            } else {
                share.counts.skipped += 1;
                rating.place.iter().for_each(|place| lose(share.lost, place));
            }
        }
        let (fresh, same) = self.fresh(laid, |_| true);
        share.counts.same += same;
        share.counts.new += fresh.len() as u32;
        fresh
    }

    /// Those of some assessments that are not recorded yet and stand, and how many are recorded; from then on all of
    /// them are known. Each comes with whether it has no day of its own.
    pub fn fresh(
        &mut self,
        laid: Vec<(Assessment, bool)>,
        stands: impl FnMut(&Assessment) -> bool,
    ) -> (Vec<Assessment>, u32) {
        let (fresh, n_same) = self.unrecorded(laid, stands);
        for assessment in &fresh {
            let of = (assessment.person, self.kin.root(assessment.skill));
            let said = self.known.entry(of).or_default();
            said.push(assessment.clone());
            said.sort_by_key(|a| (a.date, a.id));
        }
        (fresh, n_same)
    }

    /// Whether all that these ratings of a draft say is recorded. Ratings that say nothing are not.
    pub fn has_all<'r>(
        &self,
        draft: &RatingsDraft,
        ratings: impl Iterator<Item = &'r RatingDraft>,
        share: &mut Share<'_>,
    ) -> bool {
        let today = crate::people::today();
        let (mut laid, mut n_ratings) = (Vec::new(), 0);
        for rating in ratings {
            n_ratings += 1;
            let assessment = share.assessment(draft, rating, today);
            laid.extend(assessment.map(|assessment| (assessment, share.day(rating, today).is_none())));
        }
        (n_ratings == 0 || !laid.is_empty()) && self.unrecorded(laid, |_| true).0.is_empty()
    }

    fn unrecorded(
        &self,
        laid: Vec<(Assessment, bool)>,
        mut stands: impl FnMut(&Assessment) -> bool,
    ) -> (Vec<Assessment>, u32) {
        let mut undated: HashMap<Voice, usize> = HashMap::new();
        for (assessment, _) in laid.iter().filter(|(_, undated)| *undated) {
            *undated.entry(self.voice(assessment)).or_default() += 1;
        }
        let mut met: HashSet<AssessmentId> = HashSet::new();
        let mut fresh = Vec::new();
        let mut n_same = 0;
        for (assessment, is_undated) in laid {
            let voice = self.voice(&assessment);
            let before = self.known.get(&(voice.0, voice.1)).map_or(&[][..], Vec::as_slice);
            let mut own: Vec<&Assessment> = before.iter().filter(|a| self.voice(a) == voice).collect();
            if is_undated {
                let last = own.len().saturating_sub(undated.get(&voice).copied().unwrap_or(1));
                own.drain(..last);
            }
            let same = own.iter().find(|a| {
                !met.contains(&a.id) && (is_undated || a.date == assessment.date) && says_the_same(a, &assessment)
            });
            if let Some(same) = same {
                met.insert(same.id);
                n_same += 1;
            } else if stands(&assessment) {
                fresh.push(assessment);
            }
        }
        (fresh, n_same)
    }

    /// Whether the same was said by the same assessor on the same day.
    pub fn is_recorded(&self, assessment: &Assessment) -> bool {
        let voice = self.voice(assessment);
        let known = self.known.get(&(voice.0, voice.1)).into_iter().flatten();
        known.into_iter().any(|a| self.voice(a) == voice && a.date == assessment.date && says_the_same(a, assessment))
    }

    /// What all copies of a skill have in common.
    pub fn root(&self, skill: SkillId) -> SkillId {
        self.kin.root(skill)
    }

    fn voice(&self, a: &Assessment) -> Voice {
        let by = a.by.as_ref().map(guild_model::Name::folded);
        (a.person, self.kin.root(a.skill), a.kind, by)
    }
}

/// Of whom and what somebody speaks, and who.
type Voice = (PersonId, SkillId, AssessorKind, Option<String>);

fn says_the_same(one: &Assessment, other: &Assessment) -> bool {
    let evidence = |a: &Assessment| -> Vec<(String, String)> {
        a.evidence.iter().map(|e| (e.text.to_string(), e.link.to_string())).collect()
    };
    (one.knows, one.does, one.interest) == (other.knows, other.does, other.interest)
        && one.note == other.note
        && evidence(one) == evidence(other)
}

impl Share<'_> {
    /// `None`: it cannot be stored as it stands; why is said, here or by recognition.
    fn assessment(&mut self, draft: &RatingsDraft, rating: &RatingDraft, today: NaiveDate) -> Option<Assessment> {
        let person = (*self.people.get(rating.person)?)?;
        let skill = *self.skills.get(rating.skill)?;
        let plain = self.on_scale(rating, rating.value)?;
        let (knows, does) = match self.choices.rates {
            Rates::Knows => (plain, None),
            Rates::Does => (None, plain),
            Rates::Both => (plain, plain),
        };
        let knows = self.on_scale(rating, rating.knows)?.or(knows);
        let does = self.on_scale(rating, rating.does)?.or(does);
        let interest = rating.interest.map(|interest| match interest {
            InterestDraft::More => Interest::More,
            InterestDraft::Fine => Interest::Fine,
            InterestDraft::Avoid => Interest::Avoid,
        });
        if knows.is_none() && does.is_none() && interest.is_none() {
            return None;
        }
        let name = draft.people.get(rating.person).and_then(|p| p.name.as_ref());
        let own = rating.assessor_name.as_ref().zip(name).is_some_and(|(by, name)| by.folded() == name.folded());
        let stated = rating.assessor.or(own.then_some(AssessorKind::Itself));
        let kind = stated.unwrap_or(self.choices.assessor);
        let evidence = rating.evidence.as_ref().filter(|text| !text.is_empty());
        let evidence = evidence.map(|text| {
            let (text, link) = Evidence::words_and_link(text);
            Evidence { id: EvidenceId::new(), text, link, date: None }
        });
        Some(Assessment {
            id: AssessmentId::new(),
            person,
            skill,
            kind,
            by: rating.assessor_name.clone().filter(|_| !own),
            date: self.day(rating, today).unwrap_or(today),
            knows,
            does,
            interest,
            note: self.note(rating),
            check_in: None,
            evidence: evidence.into_iter().collect(),
        })
    }

    /// The day of a rating: its own, else that of all. `None`: it is said today; so is what is of a
    /// period that is not over, as the quarter that runs.
    fn day(&self, rating: &RatingDraft, today: NaiveDate) -> Option<NaiveDate> {
        let Some(day) = rating.date else { return self.choices.date };
        Some(day).filter(|day| *day <= today || !rating.is_of_period)
    }

    /// What else the cells say of a rating, as lines.
    fn note(&mut self, rating: &RatingDraft) -> Text {
        let mut lines: Vec<String> = Vec::new();
        for (head, text) in rating.fields.iter().filter(|(_, text)| !text.is_empty()) {
            let named = !head.is_empty();
            lines.push(if named { format!("{head}: {}", text.as_str()) } else { text.to_string() });
        }
        lines.extend(self.notes.get(&(rating.person, rating.skill)).into_iter().flatten().cloned());
        if lines.is_empty() {
            return Text::default();
        }
        Text::parse(&lines.join("\n")).unwrap_or_else(|error| {
            let (sheet, cell) = place_of(rating.place.as_ref());
            let message = format!("What stands beside this rating cannot be its note: {error}. It was left out.");
            let why = error.to_string();
            let args = [("error", why.as_str())];
            self.problems.push(at(
                Some(&self.choices.file),
                sheet,
                cell,
                Severity::Warns,
                "ratings-note",
                &args,
                message,
            ));
            Text::default()
        })
    }

    /// The value on the framework's scale; `None` where it lies beyond its ends, which is said.
    #[expect(clippy::option_option, reason = "no value is no error")]
    fn on_scale(&mut self, rating: &RatingDraft, value: Option<Rating>) -> Option<Option<Rating>> {
        let Some(value) = value else { return Some(None) };
        let translated = rating.scale.and_then(|n| self.translations.get(n)).and_then(|t| t.get(&value));
        let value = translated.copied().unwrap_or(value);
        let Some((first, last)) = self.scale.beyond(value) else { return Some(Some(value)) };
        let (sheet, cell) = place_of(rating.place.as_ref());
        let count = self.sheets_full.entry(sheet.unwrap_or_default().to_owned()).or_default();
        *count += 1;
        if *count <= MOST_NAMED {
            let (value, first, last) = (value.to_string(), first.to_string(), last.to_string());
            let more = if *count == MOST_NAMED { " Others of this sheet are not named one by one." } else { "" };
            let message = format!(
                "{value} is not on the scale, which goes from {first} to {last}. Correct the cell, give its mark \
                 another value in the mapping, or add the point to the framework's scale.{more}"
            );
            let args = [("value", value.as_str()), ("first", first.as_str()), ("last", last.as_str())];
            let problem =
                at(Some(&self.choices.file), sheet, cell, Severity::Blocks, "ratings-off-scale", &args, message);
            self.problems.push(problem);
        }
        None
    }
}

/// Remembers that a cell could not be kept.
pub(super) fn lose(lost: &mut HashSet<(String, u32, u32)>, place: &CellPlace) {
    if let Some(area) = Area::parse(&place.cell) {
        lost.insert((place.sheet.clone(), area.top, area.left));
    }
}

/// Whether two texts are one word to a reader.
pub(super) fn alike(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}
