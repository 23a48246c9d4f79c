//! Our own sheet of ratings laid against the workspace: its skills must be there, its people are matched.

use super::people::{self, Found};
use super::{ImportedRatings, Laying, Lost, at};
use crate::import::Changes;
use guild_exchange::book::{Book, Severity};
use guild_exchange::ratings::draft::{CellPlace, RatedPerson};
use guild_exchange::ratings::mapping::RatingsFileMapping;
use guild_exchange::ratings::own::{OwnRatings, OwnRow, RatingRecord};
use guild_exchange::recognition::report::FileReport;
use guild_model::mastery::{Matrix, Scale};
use guild_model::people::{Assessment, Evidence};
use guild_model::{AssessmentId, EvidenceId, PersonId, Rating, SkillId};
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
        let matrix = named.max_by_key(|m| m.framework.in_force())?;
        let by_key = matrix.skills.iter().find(|s| s.key.as_str() == record.skill_id);
        let by_name = || matrix.skills.iter().find(|s| s.name.folded() == record.skill.folded());
        by_key.or_else(by_name).map(|skill| (skill.id, matrix))
    }
}

/// What became of a row before it is known who of the workspace it is about.
struct Judged<'m> {
    skill: SkillId,
    matrix: &'m Arc<Matrix>,
    /// A rating beyond the scale.
    off: Option<Rating>,
}

impl Laying {
    /// Lays one of our own sheets over the workspace. The skills it speaks of must be there. People are made only of
    /// whom a row can be stored.
    pub fn add_own(&mut self, own: &OwnRated, book: &Book, all: &[Arc<Matrix>], reports: &mut [FileReport]) {
        let OwnRated { reading, choices, .. } = own;
        let file = choices.file.as_str();
        self.plan.problems.extend(reading.problems.iter().cloned());
        let mut lost: HashSet<u32> = HashSet::new();
        let judged = self.judged(own, all, &mut lost);
        let (drafts, of_row) = drafts(reading, file);
        let labels = people::labels(&drafts);
        let found = self.everyone.found(&drafts, &labels, &choices.people);
        let ids =
            self.own_people(own, &judged, &Sheet { drafts: &drafts, of_row: &of_row, labels: &labels, found: &found });
        let mut laid = Vec::new();
        let mut off: HashMap<AssessmentId, (&Scale, Rating, u32)> = HashMap::new();
        let mut rated: BTreeSet<SkillId> = BTreeSet::new();
        let mut named: Option<&Arc<Matrix>> = None;
        for ((row, n), judged) in reading.rows.iter().zip(&of_row).zip(&judged) {
            let Some(judged) = judged else { continue };
            let scale = &judged.matrix.framework.scale;
            named.get_or_insert(judged.matrix);
            let Some(person) = ids.get(*n).copied().flatten() else {
                lost.insert(row.row);
                if let Some(value) = judged.off.filter(|_| matches!(found.get(*n), Some(Found::New))) {
                    self.plan.problems.push(off_scale(file, &reading.name, row.row, value, scale));
                }
                continue;
            };
            rated.insert(self.said.root(judged.skill));
            let assessment = assessment(&row.record, person, judged.skill);
            if let Some(value) = judged.off {
                off.insert(assessment.id, (scale, value, row.row));
            }
            laid.push((assessment, false));
        }
        let problems = &mut self.plan.problems;
        // What is recorded may lie beyond a scale that has changed since; nothing new may.
        let (fresh, same) = self.said.fresh(laid, |assessment| {
            let Some((scale, value, row)) = off.get(&assessment.id) else { return true };
            lost.insert(*row);
            problems.push(off_scale(file, &reading.name, *row, *value, scale));
            false
        });
        let skipped = (lost.len() + reading.lost.len()) as u32;
        let new = fresh.len() as u32;
        self.plan.assessments.extend(fresh);
        self.plan.changes.add(Changes { new, same, skipped, ..Changes::default() });
        if let Some(matrix) = named {
            let mut counts: BTreeMap<usize, u32> = BTreeMap::new();
            of_row.iter().for_each(|n| *counts.entry(*n).or_default() += 1);
            self.plan.files.push(ImportedRatings {
                file: file.to_owned(),
                framework: Some(matrix.framework.id),
                name: matrix.framework.name.clone(),
                matched: Some(matrix.framework.id),
                skills: rated.len() as u32,
                new_skills: 0,
                added: Vec::new(),
                new,
                same,
                skipped,
                targets: 0,
                people: self.reported(&labels, &found, &ids, &counts),
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

    /// The skill of each row, and whether its ratings are on the scale; `None` for a skill that is not there, which is
    /// said once for each.
    fn judged<'m>(
        &mut self,
        own: &OwnRated,
        all: &'m [Arc<Matrix>],
        lost: &mut HashSet<u32>,
    ) -> Vec<Option<Judged<'m>>> {
        let OwnRated { reading, choices, .. } = own;
        let skills = Skills::of(all);
        let mut unknown: BTreeSet<(String, String)> = BTreeSet::new();
        let judge = |row: &OwnRow| {
            let record = &row.record;
            let Some((skill, matrix)) = skills.find(record) else {
                lost.insert(row.row);
                let missing = (record.framework.to_string(), record.skill.to_string());
                if unknown.insert(missing.clone()) {
                    self.plan.problems.push(unknown_skill(&choices.file, &reading.name, row, &missing));
                }
                return None;
            };
            let scale = &matrix.framework.scale;
            let off = [record.knows, record.does].into_iter().flatten().find(|value| scale.beyond(*value).is_some());
            Some(Judged { skill, matrix, off })
        };
        reading.rows.iter().map(judge).collect()
    }

    /// The people of the sheet of whom a row can be stored, made where they are new; whoever is not known is asked.
    fn own_people(
        &mut self,
        own: &OwnRated,
        judged: &[Option<Judged<'_>>],
        sheet: &Sheet<'_>,
    ) -> Vec<Option<PersonId>> {
        let Sheet { drafts, of_row, labels, found } = *sheet;
        let mut wanted: BTreeSet<usize> = BTreeSet::new();
        for ((row, n), judged) in own.reading.rows.iter().zip(of_row).zip(judged) {
            let Some(judged) = judged else { continue };
            let is_wanted = match found.get(*n) {
                Some(Found::Known(id)) if judged.off.is_some() => {
                    self.said.is_recorded(&assessment(&row.record, *id, judged.skill))
                }
                Some(Found::New) => judged.off.is_none(),
                _ => true,
            };
            if is_wanted {
                wanted.insert(*n);
            }
        }
        let pick = |n: &usize| Some((drafts.get(*n)?.clone(), labels.get(*n)?.clone(), found.get(*n)?.clone()));
        let (drafts, (labels, found)): (Vec<_>, (Vec<_>, Vec<_>)) =
            wanted.iter().filter_map(pick).map(|(draft, label, found)| (draft, (label, found))).unzip();
        let met = self.meet(&drafts, &HashSet::new(), &labels, &found, &own.choices.file, &mut Lost::default());
        let known = |found: &Found| if let Found::Known(id) = found { Some(*id) } else { None };
        let mut ids: Vec<Option<PersonId>> = sheet.found.iter().map(known).collect();
        for (n, id) in wanted.into_iter().zip(met) {
            if let Some(slot) = ids.get_mut(n) {
                *slot = id;
            }
        }
        ids
    }
}

/// The people of one sheet, and which of them each row is about.
struct Sheet<'a> {
    drafts: &'a [RatedPerson],
    of_row: &'a [usize],
    labels: &'a [String],
    found: &'a [Found],
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

fn off_scale(file: &str, sheet: &str, row: u32, value: Rating, scale: &Scale) -> guild_exchange::book::Problem {
    let (first, last) =
        scale.beyond(value).map(|(first, last)| (first.to_string(), last.to_string())).unwrap_or_default();
    let value = value.to_string();
    let message = format!(
        "{value} is not on the scale, which goes from {first} to {last}. Correct the cell, or add the point to the \
         framework’s scale."
    );
    let args = [("value", value.as_str()), ("first", first.as_str()), ("last", last.as_str())];
    at(Some(file), Some(sheet), Some(&format!("A{}", row + 1)), Severity::Blocks, "ratings-off-scale", &args, message)
}
