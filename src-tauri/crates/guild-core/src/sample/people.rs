//! What is known of the sample's people: a file of its own, which speaks of the ladder and of the communities.

use super::named;
use crate::Error;
use crate::people::record::{Checks, add_assessment, add_check_in, add_standing};
use crate::people::{AgreedRating, NewAssessment, NewCheckIn, NewEvidence, NewStanding};
use chrono::NaiveDate;
use guild_model::mastery::Matrix;
use guild_model::people::{AskedSkill, AssessorKind, Interest, StandingState};
use guild_model::{
    AskedSkillId, CommunityId, CriterionId, FrameworkId, Key, LevelId, PartialDate, PersonId, Rating, SkillId, Text,
};
use guild_store::Tables;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is known of people, as its file tells it. Things speak of one another by key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    places: Vec<PlaceFile>,
    assessments: Vec<AssessmentFile>,
    standings: Vec<StandingFile>,
    check_ins: Vec<CheckInFile>,
    asked_skills: Vec<AskedSkillFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {
    person: Key,
    mentor: Option<Key>,
    ambition: Text,
    blockers: Text,
}

/// Several skills of one person, seen by one assessor on one day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessmentFile {
    person: Key,
    kind: AssessorKind,
    by: Option<String>,
    date: NaiveDate,
    ratings: Ratings,
    #[serde(default)]
    interest: BTreeMap<Key, Interest>,
    #[serde(default)]
    notes: BTreeMap<Key, String>,
    #[serde(default)]
    evidence: BTreeMap<Key, Vec<EvidenceFile>>,
}

/// By skill: what the person knows, and what the person does.
type Ratings = BTreeMap<Key, (Option<Rating>, Option<Rating>)>;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceFile {
    text: String,
    #[serde(default)]
    link: String,
    date: Option<PartialDate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StandingFile {
    person: Key,
    skill: Key,
    level: Key,
    /// The criterion's own.
    words: String,
    state: StandingState,
    kind: AssessorKind,
    by: Option<String>,
    date: NaiveDate,
    #[serde(default)]
    reason: String,
    expires: Option<NaiveDate>,
    #[serde(default)]
    evidence: Vec<EvidenceFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckInFile {
    person: Key,
    date: NaiveDate,
    by: Option<String>,
    notes: String,
    next: Option<NaiveDate>,
    agreed: Ratings,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedSkillFile {
    community: Key,
    skill: Key,
    rating: Option<Rating>,
    people: u32,
}

/// The things of the organisation by key.
pub(super) struct Keys<'k> {
    pub people: &'k BTreeMap<Key, PersonId>,
    pub communities: &'k BTreeMap<Key, CommunityId>,
    pub levels: &'k BTreeMap<Key, LevelId>,
    pub matrices: &'k [Matrix],
}

impl Keys<'_> {
    fn skill(&self, key: &Key) -> Result<(SkillId, FrameworkId), Error> {
        let mut all = self.matrices.iter().flat_map(|m| &m.skills);
        let found = all.find(|s| s.key == *key).map(|s| (s.id, s.framework));
        found.ok_or_else(|| super::unknown(key))
    }

    fn criterion(&self, file: &StandingFile) -> Result<CriterionId, Error> {
        let (skill, _) = self.skill(&file.skill)?;
        let level = named(self.levels, &file.level)?;
        let in_matrix = |matrix: &Matrix| {
            let cell = matrix.expectation(skill, level)?;
            matrix.criteria_of(cell.id).find(|c| c.text.as_str() == file.words).map(|c| c.id)
        };
        let found = self.matrices.iter().find_map(in_matrix);
        found.ok_or_else(|| Error::Refused(format!("the sample speaks of “{}”, which is not asked there", file.words)))
    }
}

/// Records all of it, after the organisation itself.
pub(super) fn fill(tables: &Tables, source: &str, keys: &Keys) -> Result<(), Error> {
    let unreadable = |e: serde_json::Error| Error::Refused(format!("the people of the sample: {e}"));
    let known: Known = serde_json::from_str(source).map_err(unreadable)?;
    for file in &known.places {
        let person = named(keys.people, &file.person)?;
        for mut place in tables.places().of_person(person)? {
            place.mentor = file.mentor.as_ref().map(|mentor| named(keys.people, mentor)).transpose()?;
            (place.ambition, place.blockers) = (file.ambition.clone(), file.blockers.clone());
            tables.places().save(&place)?;
        }
    }
    let mut checks = Checks::default();
    for file in &known.assessments {
        for (key, (knows, does)) in &file.ratings {
            let given = NewAssessment {
                person: named(keys.people, &file.person)?,
                skill: keys.skill(key)?.0,
                kind: file.kind,
                by: file.by.clone(),
                date: file.date,
                knows: *knows,
                does: *does,
                interest: file.interest.get(key).copied(),
                note: file.notes.get(key).cloned().unwrap_or_default(),
                evidence: evidence(file.evidence.get(key).map(Vec::as_slice).unwrap_or_default()),
            };
            add_assessment(tables, &mut checks, &given, None)?;
        }
    }
    for file in &known.standings {
        let given = NewStanding {
            person: named(keys.people, &file.person)?,
            criterion: keys.criterion(file)?,
            state: file.state,
            reason: file.reason.clone(),
            expires: file.expires,
            kind: file.kind,
            by: file.by.clone(),
            date: file.date,
            evidence: evidence(&file.evidence),
        };
        add_standing(tables, &mut checks, &given)?;
    }
    for file in &known.check_ins {
        add_check_in(tables, &check_in(file, keys)?)?;
    }
    for file in &known.asked_skills {
        tables.asked_skills().save(&AskedSkill {
            id: AskedSkillId::new(),
            community: named(keys.communities, &file.community)?,
            skill: keys.skill(&file.skill)?.0,
            rating: file.rating,
            people: file.people,
        })?;
    }
    Ok(())
}

fn check_in(file: &CheckInFile, keys: &Keys) -> Result<NewCheckIn, Error> {
    let mut framework = None;
    let mut agreed = Vec::new();
    for (key, (knows, does)) in &file.agreed {
        let (skill, of) = keys.skill(key)?;
        framework = Some(of);
        let (knows, does) = (*knows, *does);
        agreed.push(AgreedRating { skill, knows, does, interest: None, note: String::new(), evidence: Vec::new() });
    }
    let first = || keys.matrices.first().map(|m| m.framework.id);
    Ok(NewCheckIn {
        person: named(keys.people, &file.person)?,
        framework: framework.or_else(first).ok_or_else(|| super::unknown(&file.person))?,
        date: file.date,
        by: file.by.clone(),
        notes: file.notes.clone(),
        next: file.next,
        views: Vec::new(),
        agreed,
    })
}

fn evidence(files: &[EvidenceFile]) -> Vec<NewEvidence> {
    let one = |e: &EvidenceFile| NewEvidence { text: e.text.clone(), link: e.link.clone(), date: e.date };
    files.iter().map(one).collect()
}
