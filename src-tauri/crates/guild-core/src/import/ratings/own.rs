//! Our own sheet of ratings laid against the workspace: its skills must be there, its people are matched.

use super::people::{self, Found};
use super::{ImportedRatings, Laying, Lost, at};
use crate::import::Changes;
use guild_exchange::book::{Book, Severity};
use guild_exchange::ratings::RatingsDraft;
use guild_exchange::ratings::draft::{CellPlace, RatedPerson};
use guild_exchange::ratings::mapping::RatingsFileMapping;
use guild_exchange::ratings::own::{OwnRatings, OwnRow, RatingRecord};
use guild_exchange::recognition::report::FileReport;
use guild_model::mastery::{FrameworkState, Matrix, Scale};
use guild_model::people::{Assessment, Evidence};
use guild_model::{AssessmentId, EvidenceId, PersonId, SkillId};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// One of our own sheets of ratings, with what a mapping answers.
pub(in crate::import) struct OwnRated {
    /// Index of the file.
    pub book: usize,
    pub reading: OwnRatings,
    pub choices: RatingsFileMapping,
}

/// The skills of the workspace, by what the sheet calls them.
struct Skills<'m> {
    all: &'m [Arc<Matrix>],
    by_id: HashMap<SkillId, &'m Arc<Matrix>>,
}

impl<'m> Skills<'m> {
    fn of(all: &'m [Arc<Matrix>]) -> Self {
        let by_id = all.iter().flat_map(|m| m.skills.iter().map(move |s| (s.id, m))).collect();
        Self { all, by_id }
    }

    /// By id, in whichever version; else in the framework of that name, by key, else by name.
    fn find(&self, record: &RatingRecord) -> Option<(SkillId, &'m Arc<Matrix>)> {
        if let Some((id, matrix)) = record.skill_uuid.and_then(|id| Some((id, *self.by_id.get(&id)?))) {
            return Some((id, matrix));
        }
        let named = self.all.iter().filter(|m| m.framework.name.folded() == record.framework.folded());
        let matrix = named.max_by_key(|m| (m.framework.state == FrameworkState::Current, m.framework.version))?;
        let by_key = matrix.skills.iter().find(|s| s.key.as_str() == record.skill_id);
        let by_name = || matrix.skills.iter().find(|s| s.name.folded() == record.skill.folded());
        by_key.or_else(by_name).map(|skill| (skill.id, matrix))
    }
}

impl Laying {
    /// Lays one of our own sheets over the workspace. The skills it speaks of must be there.
    pub fn add_own(&mut self, own: &OwnRated, book: &Book, all: &[Arc<Matrix>], reports: &mut [FileReport]) {
        let OwnRated { reading, choices, .. } = own;
        let file = choices.file.as_str();
        self.plan.problems.extend(reading.problems.iter().cloned());
        let mut lost: HashSet<u32> = HashSet::new();
        let ids = self.own_people(own, &mut lost);
        let skills = Skills::of(all);
        let mut unknown: BTreeSet<(String, String)> = BTreeSet::new();
        let mut laid = Vec::new();
        let mut scales: HashMap<AssessmentId, (&Scale, u32)> = HashMap::new();
        let mut rated: BTreeSet<SkillId> = BTreeSet::new();
        let mut named: Option<&Arc<Matrix>> = None;
        for (own, person) in reading.rows.iter().zip(&ids) {
            let Some(person) = person else { continue };
            let Some((skill, matrix)) = skills.find(&own.record) else {
                lost.insert(own.row);
                let missing = (own.record.framework.to_string(), own.record.skill.to_string());
                if unknown.insert(missing.clone()) {
                    self.plan.problems.push(unknown_skill(file, &reading.name, own, &missing));
                }
                continue;
            };
            named.get_or_insert(matrix);
            rated.insert(self.said.root(skill));
            let assessment = assessment(&own.record, *person, skill);
            scales.insert(assessment.id, (&matrix.framework.scale, own.row));
            laid.push((assessment, false));
        }
        let (mut fresh, same) = self.said.fresh(laid);
        // What is recorded may lie beyond a scale that has changed since; nothing new may.
        fresh.retain(|assessment| {
            let Some((scale, row)) = scales.get(&assessment.id) else { return true };
            let off = [assessment.knows, assessment.does].into_iter().flatten().find(|value| is_off(scale, *value));
            if let Some(value) = off {
                lost.insert(*row);
                self.plan.problems.push(off_scale(file, &reading.name, *row, value, scale));
            }
            off.is_none()
        });
        let skipped = (lost.len() + reading.lost.len()) as u32;
        let new = fresh.len() as u32;
        self.plan.assessments.extend(fresh);
        self.plan.changes.add(Changes { new, same, skipped, ..Changes::default() });
        if let Some(matrix) = named {
            self.plan.files.push(ImportedRatings {
                file: file.to_owned(),
                framework: Some(matrix.framework.id),
                name: matrix.framework.name.clone(),
                matched: Some(matrix.framework.id),
                skills: rated.len() as u32,
                new_skills: 0,
                new,
                same,
                skipped,
                targets: 0,
                people: self.own_people_reported(own, &ids),
            });
        }
        let sheet = reading.sheet.and_then(|n| Some((n, book.sheets.get(n)?)));
        if let Some(((n, sheet), report)) = sheet.zip(reports.iter_mut().find(|r| r.file == book.file)) {
            let at = report.sheets.iter().position(|s| s.sheet == sheet.name);
            let told = reading.report(sheet, &lost);
            match at.and_then(|at| report.sheets.get_mut(at)) {
                Some(known) => *known = told,
                None => report.sheets.insert(n.min(report.sheets.len()), told),
            }
        }
    }

    /// Who each row is about; `None` where it is not known, which is asked.
    fn own_people(&mut self, own: &OwnRated, lost: &mut HashSet<u32>) -> Vec<Option<PersonId>> {
        let (drafts, of_row) = drafts(&own.reading, &own.choices.file);
        let labels = people::labels(&drafts);
        let found = self.everyone.found(&drafts, &labels, &own.choices.people);
        let draft = RatingsDraft { people: drafts, ..RatingsDraft::default() };
        let ids = self.meet(&draft, &labels, &found, &own.choices.file, &mut Lost::default());
        let of = |(row, n): (&OwnRow, &usize)| {
            let id = ids.get(*n).copied().flatten();
            if id.is_none() {
                lost.insert(row.row);
            }
            id
        };
        own.reading.rows.iter().zip(&of_row).map(of).collect()
    }

    fn own_people_reported(&self, own: &OwnRated, ids: &[Option<PersonId>]) -> Vec<super::ImportedPerson> {
        let (drafts, of_row) = drafts(&own.reading, &own.choices.file);
        let labels = people::labels(&drafts);
        let mut counts: BTreeMap<usize, u32> = BTreeMap::new();
        of_row.iter().for_each(|n| *counts.entry(*n).or_default() += 1);
        let mut first: BTreeMap<usize, Option<PersonId>> = BTreeMap::new();
        for (n, id) in of_row.iter().zip(ids) {
            first.entry(*n).or_insert(*id);
        }
        let ids: Vec<Option<PersonId>> = (0..drafts.len()).map(|n| first.get(&n).copied().flatten()).collect();
        let found: Vec<Found> = ids
            .iter()
            .map(|id| match id {
                None => Found::Asked(Vec::new()),
                Some(id) if self.changed.contains(id) => Found::New,
                Some(id) => Found::Known(*id),
            })
            .collect();
        self.reported(&labels, &found, &ids, &counts)
    }
}

/// The people of a sheet, and which of them each row is about.
fn drafts(reading: &OwnRatings, file: &str) -> (Vec<RatedPerson>, Vec<usize>) {
    let mut drafts: Vec<RatedPerson> = Vec::new();
    let mut at: HashMap<&str, usize> = HashMap::new();
    let mut of_row = Vec::new();
    for row in &reading.rows {
        let n = *at.entry(row.record.person_id.as_str()).or_insert_with(|| {
            drafts.push(RatedPerson {
                key: Some(row.record.person_id.clone()),
                name: Some(row.record.person.clone()),
                email: row.record.email.clone(),
                handle: None,
                fields: Vec::new(),
                place: reading.sheet.map(|_| CellPlace {
                    file: file.to_owned(),
                    sheet: reading.name.clone(),
                    cell: format!("A{}", row.row + 1),
                }),
            });
            drafts.len() - 1
        });
        of_row.push(n);
    }
    (drafts, of_row)
}

fn assessment(record: &RatingRecord, person: PersonId, skill: SkillId) -> Assessment {
    Assessment {
        id: AssessmentId::new(),
        person,
        skill,
        kind: record.kind,
        by: record.by.clone(),
        date: record.date,
        knows: record.knows,
        does: record.does,
        interest: record.interest,
        note: record.note.clone(),
        check_in: None,
        evidence: record
            .evidence
            .iter()
            .map(|e| Evidence { id: EvidenceId::new(), text: e.text.clone(), link: e.link.clone(), date: e.date })
            .collect(),
    }
}

fn is_off(scale: &Scale, value: guild_model::Rating) -> bool {
    let ends = scale.points.first().zip(scale.points.last());
    ends.is_some_and(|(first, last)| value < first.value || value > last.value)
}

fn unknown_skill(
    file: &str,
    sheet: &str,
    own: &OwnRow,
    (framework, skill): &(String, String),
) -> guild_exchange::book::Problem {
    let message = format!(
        "There is no skill “{skill}” in a framework “{framework}”. Import that framework first; it is exported as a \
         matrix."
    );
    let args = [("skill", skill.as_str()), ("framework", framework.as_str())];
    at(
        Some(file),
        Some(sheet),
        Some(&format!("A{}", own.row + 1)),
        Severity::Blocks,
        "ratings-own-skill",
        &args,
        message,
    )
}

fn off_scale(
    file: &str,
    sheet: &str,
    row: u32,
    value: guild_model::Rating,
    scale: &Scale,
) -> guild_exchange::book::Problem {
    let end = |point: Option<&guild_model::mastery::ScalePoint>| point.map(|p| p.value.to_string()).unwrap_or_default();
    let (value, first, last) = (value.to_string(), end(scale.points.first()), end(scale.points.last()));
    let message = format!(
        "{value} is not on the scale, which goes from {first} to {last}. Correct the cell, or add the point to the \
         framework’s scale."
    );
    let args = [("value", value.as_str()), ("first", first.as_str()), ("last", last.as_str())];
    at(Some(file), Some(sheet), Some(&format!("A{}", row + 1)), Severity::Blocks, "ratings-off-scale", &args, message)
}
