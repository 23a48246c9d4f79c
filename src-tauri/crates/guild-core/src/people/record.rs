//! Recording what is seen of people: assessments, standings, talks. Only ever added.

use super::person;
use crate::typed::{optional_name, text};
use crate::{Error, Op, Workspace};
use chrono::NaiveDate;
use guild_model::mastery::{Criterion, CriterionKind, Scale};
use guild_model::people::{Assessment, AssessorKind, CheckIn, Evidence, Interest, Standing, StandingState};
use guild_model::{
    AssessmentId, CheckInId, CriterionId, EvidenceId, FrameworkId, PartialDate, PersonId, Rating, SkillId, StandingId,
};
use guild_store::Tables;
use serde::{Deserialize, Serialize};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// An assessment as it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewAssessment {
    /// Who is assessed.
    pub person: PersonId,
    /// In whichever version of its framework.
    pub skill: SkillId,
    /// Who says it.
    pub kind: AssessorKind,
    /// Who the assessor is; `None` or blank where that is not known.
    pub by: Option<String>,
    /// The day of the view, not that of recording it.
    pub date: NaiveDate,
    /// Within the ends of the framework's scale; `None` where nothing is said.
    pub knows: Option<Rating>,
    /// Within the ends of the framework's scale; `None` where nothing is said.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing is said.
    pub interest: Option<Interest>,
    /// What the assessor adds; may be blank.
    pub note: String,
    /// What shows it; what is blank in both text and link is left out.
    pub evidence: Vec<NewEvidence>,
}

/// A piece of evidence as it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewEvidence {
    /// What it is; may be blank where there is a link.
    pub text: String,
    /// Where it can be looked at; may be blank.
    pub link: String,
    /// When it happened; `None` where that is not known.
    pub date: Option<PartialDate>,
}

/// A standing as it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewStanding {
    /// Who is looked at.
    pub person: PersonId,
    /// Required, or a misfit; never an example. Its words are kept beside the standing.
    pub criterion: CriterionId,
    /// Of what must be met or of what must not be seen, as the criterion is.
    pub state: StandingState,
    /// Why; must be given where it is waived or not applicable.
    pub reason: String,
    /// The last day on which it counts, not before `date`; `None` where it has none.
    pub expires: Option<NaiveDate>,
    /// Who says it.
    pub kind: AssessorKind,
    /// Who that is; `None` or blank where that is not known.
    pub by: Option<String>,
    /// The day of the view, not that of recording it.
    pub date: NaiveDate,
    /// What shows it; what is blank in both text and link is left out.
    pub evidence: Vec<NewEvidence>,
}

/// A talk as it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewCheckIn {
    /// Whom the talk is about.
    pub person: PersonId,
    /// The framework that is talked about, in whichever version.
    pub framework: FrameworkId,
    /// The day of the talk.
    pub date: NaiveDate,
    /// Who talked with the person.
    pub by: Option<String>,
    /// What was talked about; may be blank.
    pub notes: String,
    /// When to talk again, after `date`; `None` where nothing was agreed.
    pub next: Option<NaiveDate>,
    /// What the person and the lead said before they agreed: assessments of that person, of the kinds self and lead.
    pub views: Vec<NewAssessment>,
    /// What both agreed, a row each skill; recorded as assessments of the kind `agreed` that name the talk.
    pub agreed: Vec<AgreedRating>,
}

/// What was agreed of one skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AgreedRating {
    /// In whichever version of its framework.
    pub skill: SkillId,
    /// Within the ends of the framework's scale; `None` where nothing was agreed.
    pub knows: Option<Rating>,
    /// Within the ends of the framework's scale; `None` where nothing was agreed.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing was agreed.
    pub interest: Option<Interest>,
    /// What is added in words; may be blank.
    pub note: String,
    /// What shows it; what is blank in both text and link is left out.
    pub evidence: Vec<NewEvidence>,
}

impl Workspace {
    /// Records assessments, all or none, as one change.
    ///
    /// Errors: a rating beyond the ends of the framework's scale, an assessment that says nothing, someone or
    /// something that is gone.
    pub fn record_assessments(&mut self, given: &[NewAssessment]) -> Result<Vec<AssessmentId>, Error> {
        let subject = self.only_person(given.iter().map(|a| a.person))?;
        self.change_assessments(
            |recorded| (Op::RecordAssessments, subject, recorded.len()),
            |tables| {
                let mut checks = Checks::default();
                given.iter().map(|given| add_assessment(tables, &mut checks, given, None)).collect()
            },
        )
    }

    /// Records standings, all or none, as one change.
    ///
    /// Errors: waived or not applicable without a reason, an example, a state of what must be met said of a misfit or
    /// the other way round, someone or something that is gone.
    pub fn record_standings(&mut self, given: &[NewStanding]) -> Result<Vec<StandingId>, Error> {
        let subject = self.only_person(given.iter().map(|s| s.person))?;
        self.change(
            |ids: &Vec<StandingId>| (Op::RecordStandings, subject, ids.len()),
            |tables| {
                let mut checks = Checks::default();
                given.iter().map(|given| add_standing(tables, &mut checks, given)).collect()
            },
        )
    }

    /// Keeps a talk as one change: both views, its notes, what was agreed as assessments of the kind `agreed`, and when
    /// to talk again.
    ///
    /// Errors: as [`Workspace::record_assessments`]; the next talk before this one; a view of somebody else, or of
    /// another kind than self and lead.
    pub fn hold_check_in(&mut self, given: &NewCheckIn) -> Result<CheckInId, Error> {
        let subject = self.only_person([given.person])?;
        self.change(|_: &CheckInId| (Op::HoldCheckIn, subject, 1), |tables| add_check_in(tables, given))
    }

    /// The name of the one person whom a change is about; `None` where it is about several.
    fn only_person(&self, people: impl IntoIterator<Item = PersonId>) -> Result<Option<String>, Error> {
        let people: BTreeSet<PersonId> = people.into_iter().collect();
        match (people.len(), people.first()) {
            (1, Some(&only)) => Ok(Some(person(&self.tables(), only)?.name.to_string())),
            _ => Ok(None),
        }
    }
}

/// What was looked up already while many rows are recorded.
#[derive(Default)]
pub(crate) struct Checks {
    people: BTreeSet<PersonId>,
    scales: BTreeMap<SkillId, Scale>,
}

impl Checks {
    fn person(&mut self, tables: &Tables, id: PersonId) -> Result<PersonId, Error> {
        if !self.people.contains(&id) {
            self.people.insert(person(tables, id)?.id);
        }
        Ok(id)
    }

    fn rating(&mut self, tables: &Tables, skill: SkillId, rating: Rating) -> Result<(), Error> {
        let scale = match self.scales.entry(skill) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let framework = tables.skills().get(skill)?.framework;
                unknown.insert(tables.frameworks().get(framework)?.scale)
            }
        };
        match scale.beyond(rating) {
            None => Ok(()),
            Some((first, last)) => {
                Err(Error::OffScale { rating: rating.to_string(), first: first.to_string(), last: last.to_string() })
            }
        }
    }
}

pub(crate) fn add_assessment(
    tables: &Tables,
    checks: &mut Checks,
    given: &NewAssessment,
    check_in: Option<CheckInId>,
) -> Result<Assessment, Error> {
    let NewAssessment { person, skill, kind, by, date, knows, does, interest, note, evidence } = given;
    for rating in [knows, does].into_iter().flatten() {
        checks.rating(tables, *skill, *rating)?;
    }
    let assessment = Assessment {
        id: AssessmentId::new(),
        person: checks.person(tables, *person)?,
        skill: tables.skills().get(*skill)?.id,
        kind: *kind,
        by: optional_name("the assessor", by.as_deref())?,
        date: *date,
        knows: *knows,
        does: *does,
        interest: *interest,
        note: text("the note", note)?,
        check_in,
        evidence: taken(evidence)?,
    };
    if !assessment.says_something() {
        let skill = tables.skills().get(*skill)?.name;
        let empty = format!("the assessment of “{skill}” says nothing; give a rating, an interest, a note or evidence");
        return Err(Error::Refused(empty));
    }
    tables.assessments().add(&assessment)?;
    Ok(assessment)
}

pub(crate) fn add_check_in(tables: &Tables, given: &NewCheckIn) -> Result<CheckInId, Error> {
    if let Some(next) = given.next.filter(|next| *next <= given.date) {
        let date = given.date;
        let early = format!("the next talk ({next}) would not be after this one ({date}); give a later day");
        return Err(Error::Refused(early));
    }
    let check_in = CheckIn {
        id: CheckInId::new(),
        person: person(tables, given.person)?.id,
        lineage: tables.frameworks().get(given.framework)?.lineage,
        date: given.date,
        by: optional_name("who talked", given.by.as_deref())?,
        notes: text("the notes", &given.notes)?,
        next: given.next,
    };
    tables.check_ins().save(&check_in)?;
    let mut checks = Checks::default();
    for view in &given.views {
        if view.person != given.person || !matches!(view.kind, AssessorKind::Itself | AssessorKind::Lead) {
            let odd = "the views of a check-in are the person's own and the lead's; record anything else by itself";
            return Err(Error::Refused(odd.to_owned()));
        }
        add_assessment(tables, &mut checks, view, None)?;
    }
    for agreed in &given.agreed {
        let AgreedRating { skill, knows, does, interest, note, evidence } = agreed.clone();
        let assessment = NewAssessment {
            person: given.person,
            skill,
            kind: AssessorKind::Agreed,
            by: given.by.clone(),
            date: given.date,
            knows,
            does,
            interest,
            note,
            evidence,
        };
        add_assessment(tables, &mut checks, &assessment, Some(check_in.id))?;
    }
    Ok(check_in.id)
}

pub(crate) fn add_standing(tables: &Tables, checks: &mut Checks, given: &NewStanding) -> Result<StandingId, Error> {
    let NewStanding { person, criterion, state, reason, expires, kind, by, date, evidence } = given;
    let Criterion { expectation, text: words, kind: criterion_kind, .. } = tables.criteria().get(*criterion)?;
    let cell = tables.expectations().get(expectation)?;
    let is_misfit = criterion_kind == CriterionKind::Misfit || tables.skills().get(cell.skill)?.misfit;
    if is_misfit != state.is_of_misfit() {
        let odd = if is_misfit {
            format!("“{words}” must not be seen; say whether it was seen or not")
        } else {
            format!("“{words}” is not among what must not be seen; say how it is met")
        };
        return Err(Error::Refused(odd));
    }
    if criterion_kind == CriterionKind::Example && !is_misfit {
        let odd = format!("“{words}” is an example and need not be met; choose a required criterion");
        return Err(Error::Refused(odd));
    }
    let reason = text("the reason", reason)?;
    if state.needs_reason() && reason.is_empty() {
        return Err(Error::NoReason { what: words.to_string() });
    }
    if let Some(expires) = expires.filter(|last| last < date) {
        let gone =
            format!("“{words}” would expire ({expires}) before the day it is said of ({date}); give a later day");
        return Err(Error::Refused(gone));
    }
    let standing = Standing {
        id: StandingId::new(),
        person: checks.person(tables, *person)?,
        criterion: *criterion,
        skill: cell.skill,
        level: cell.level,
        words,
        state: *state,
        reason,
        expires: *expires,
        kind: *kind,
        by: optional_name("who says it", by.as_deref())?,
        date: *date,
        evidence: taken(evidence)?,
    };
    tables.standings().add(&standing)?;
    Ok(standing.id)
}

/// Evidence with something in it, as rows.
fn taken(given: &[NewEvidence]) -> Result<Vec<Evidence>, Error> {
    let mut taken = Vec::new();
    for evidence in given {
        let (words, link) = (text("the evidence", &evidence.text)?, text("the link", &evidence.link)?);
        if !words.is_empty() || !link.is_empty() {
            taken.push(Evidence { id: EvidenceId::new(), text: words, link, date: evidence.date });
        }
    }
    Ok(taken)
}
