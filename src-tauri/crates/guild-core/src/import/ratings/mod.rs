//! Sheets of people's ratings laid against the workspace: each rating becomes an assessment.
//!
//! Skills are those of one framework, people are matched and never merged, and what was said before stays: an
//! assessment that says the same is the same, any other is a new row.

mod again;
mod claim;
mod framework;
mod own;
mod people;
mod rows;
mod targets;

pub(super) use claim::{Rated, own_rated, rated};
pub(super) use own::OwnRated;
pub use people::{ImportedPerson, PersonChoice, PersonState};

use super::Changes;
use crate::Error;
use again::Ground;
use guild_exchange::book::{Book, Problem, Severity};
use guild_exchange::ratings::RatingsDraft;
use guild_exchange::ratings::draft::RatedPerson;
use guild_exchange::recognition::accounting::take_back;
use guild_exchange::recognition::report::FileReport;
use guild_exchange::recognition::role::Role;
use guild_exchange::recognition::why::Why;
use guild_model::mastery::Matrix;
use guild_model::people::{AskedSkill, Assessment, Person};
use guild_model::{FrameworkId, Name, PersonId};
use guild_store::Tables;
use people::{Everyone, Found};
use rows::{Said, Share};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// The ratings of one file, and what becomes of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportedRatings {
    pub file: String,
    /// `None` while it is not applied and new.
    pub framework: Option<FrameworkId>,
    pub name: Name,
    /// The framework of the workspace whose skills are rated; `None`: it is new.
    pub matched: Option<FrameworkId>,
    pub skills: u32,
    /// Of them, those that the framework lacked.
    pub new_skills: u32,
    /// The names of these, where the framework is one of the workspace; at most 200.
    pub added: Vec<Name>,
    /// Assessments that would be recorded.
    pub new: u32,
    /// Ratings that are recorded already.
    pub same: u32,
    /// Ratings that cannot be stored as they stand.
    pub skipped: u32,
    /// Levels that are wanted of someone or of everyone.
    pub targets: u32,
    /// In the order of the sheets; at most 2,000.
    pub people: Vec<ImportedPerson>,
}

/// The most people that a report lists.
const MOST_PEOPLE: usize = 2_000;
/// The most new skills that it names.
const MOST_ADDED: usize = 200;

/// What an import would do to people and what was said of them.
#[derive(Default)]
pub(super) struct RatingsPlan {
    pub changes: Changes,
    pub problems: Vec<Problem>,
    pub files: Vec<ImportedRatings>,
    /// The frameworks that become other ones, or new ones, in turn.
    pub frameworks: Vec<(Option<Arc<Matrix>>, Matrix)>,
    people: Vec<Person>,
    assessments: Vec<Assessment>,
    asked: Vec<AskedSkill>,
}

impl RatingsPlan {
    /// How many assessments it records.
    pub fn count(&self) -> usize {
        self.assessments.len()
    }

    /// Writes it inside one change, when the frameworks are there.
    pub fn apply(&self, tables: &Tables) -> Result<(), Error> {
        self.people.iter().try_for_each(|person| tables.people().save(person))?;
        self.assessments.iter().try_for_each(|assessment| tables.assessments().add(assessment))?;
        self.asked.iter().try_for_each(|asked| tables.asked_skills().save(asked))?;
        Ok(())
    }
}

/// The workspace as the ratings of one file after the other meet it.
pub(super) struct Laying {
    everyone: Everyone,
    said: Said,
    changed: HashSet<PersonId>,
    pub plan: RatingsPlan,
}

/// What cannot be kept of a file's cells, by sheet.
#[derive(Default)]
struct Lost {
    cells: HashSet<(String, u32, u32)>,
    /// People of whom it is not known who they are.
    people: u32,
    /// No place was found for the levels that are wanted.
    targets: bool,
}

impl Laying {
    /// * `people`: everyone, with those whom the other tables of the import bring, and whether one of these lists people
    ///   with their ids.
    pub fn begin(
        tables: &Tables,
        (people, is_listed): (Vec<Person>, bool),
        all: &[Arc<Matrix>],
    ) -> Result<Self, Error> {
        let said = Said::of(tables.assessments().all()?, all);
        let (changed, plan) = (HashSet::new(), RatingsPlan::default());
        Ok(Self { everyone: Everyone::of(people, is_listed), said, changed, plan })
    }

    /// Lays the ratings of one file over the workspace; `fresh` makes an empty framework of a name.
    pub fn add(
        &mut self,
        tables: &Tables,
        rated: &mut Rated,
        book: &Book,
        all: &mut Vec<Arc<Matrix>>,
        reports: &mut [FileReport],
        fresh: impl FnOnce(&Name) -> Result<Matrix, Error>,
    ) -> Result<(), Error> {
        let Rated { reading, choices, .. } = rated;
        let draft = &reading.draft;
        // Whether a value is off the scale depends on the framework's.
        reading.problems.retain(|p| p.code != "ratings-outside");
        let answered = choices.people.iter().any(|answer| answer.person.is_empty() && answer.key.is_some());
        reading.problems.retain(|p| !(answered && p.code == "ratings-person-unnamed"));
        for unnamed in reading.problems.iter_mut().filter(|p| p.code == "ratings-person-unnamed") {
            unnamed.severity = Severity::Blocks;
        }
        let file = choices.file.clone();
        let known = match choices.framework.as_deref() {
            Some(name) => framework::named(name, all),
            None => framework::fitting(draft, all),
        };
        // The framework's own scale says how far it goes; what lies off it is named value by value.
        reading.problems.retain(|p| !(known.is_some() && p.code == "ratings-scale-ends"));
        self.plan.problems.append(&mut reading.problems);
        if draft.skills.is_empty() && draft.people.is_empty() {
            return Ok(());
        }
        let mut lost = Lost::default();
        let before = if let Some(known) = &known {
            (**known).clone()
        } else {
            let stated = choices.framework.as_deref().and_then(Name::nearest);
            fresh(&stated.unwrap_or_else(|| name_of_file(&file)))?
        };
        choices.framework =
            Some(if known.is_some() { before.framework.key.to_string() } else { before.framework.name.to_string() });
        self.plan.problems.extend(framework::scales_differ(draft, &file));
        if known.is_some() {
            self.plan.problems.extend(framework::near(&before, draft, &file));
        }
        let extended = framework::extended(&before, draft)?;
        let after = extended.after;
        let changes = &mut self.plan.changes;
        changes.new += u32::from(known.is_none()) + extended.new_skills + extended.new_areas;
        let things = (draft.areas.len() + extended.skills.len()) as u32;
        let made = extended.new_skills + extended.new_areas;
        changes.same += u32::from(known.is_some()) + things.saturating_sub(made);
        let changed = known.as_ref().is_none_or(|known| **known != after);
        if changed {
            all.retain(|m| m.framework.id != after.framework.id);
            all.push(Arc::new(after.clone()));
        }
        let labels = people::labels(&draft.people);
        let found = self.everyone.found(&draft.people, &labels, &choices.people);
        let ground = Ground { choices, skills: &extended.skills, scale: &after.framework.scale };
        let found = self.known_again(draft, found, ground);
        let people = self.meet(&draft.people, &rated_people(draft), &labels, &found, &file, &mut lost);
        self.plan.changes.skipped += lost.people;
        let mut share = Share {
            choices,
            skills: &extended.skills,
            people: &people,
            translations: framework::translations(draft, &after.framework.scale),
            scale: &after.framework.scale,
            notes: BTreeMap::new(),
            problems: Vec::new(),
            lost: &mut lost.cells,
            counts: rows::Counts::default(),
            sheets_full: BTreeMap::new(),
        };
        targets::of_people(draft, &mut share);
        let made = self.said.lay(draft, &mut share);
        let rows::Counts { new, same, skipped, by_person } = share.counts;
        let problems = std::mem::take(&mut share.problems);
        self.plan.problems.extend(problems);
        self.plan.assessments.extend(made);
        self.plan.changes.add(Changes { new, same, skipped, ..Changes::default() });
        let asked = targets::of_everyone(tables, draft, choices, &extended.skills, &mut self.plan)?;
        lost.targets = !asked;
        let imported = ImportedRatings {
            file: file.clone(),
            framework: known.as_ref().map(|m| m.framework.id),
            name: after.framework.name.clone(),
            matched: known.as_ref().map(|m| m.framework.id),
            skills: extended.skills.len() as u32,
            new_skills: extended.new_skills,
            added: extended.added.iter().filter(|_| known.is_some()).take(MOST_ADDED).cloned().collect(),
            new,
            same,
            skipped,
            targets: draft.targets.len() as u32,
            people: self.reported(&labels, &found, &people, &by_person),
        };
        self.plan.files.push(imported);
        if changed {
            self.plan.frameworks.push((known, after));
        }
        lost.report(book, reports);
        Ok(())
    }

    /// The people of a draft, made where they are new; `None` for whom it is not known who they are.
    ///
    /// * `rated`: those of them who are rated; who is not and has no name is nobody.
    fn meet(
        &mut self,
        drafts: &[RatedPerson],
        rated: &HashSet<usize>,
        labels: &[String],
        found: &[Found],
        file: &str,
        lost: &mut Lost,
    ) -> Vec<Option<PersonId>> {
        let mut ids = Vec::new();
        for (n, ((person, found), label)) in drafts.iter().zip(found).zip(labels).enumerate() {
            let id = match found {
                Found::New => {
                    let made = self.everyone.make(person);
                    let id = made.id;
                    self.everyone.add(made);
                    self.changed.insert(id);
                    self.plan.changes.new += 1;
                    Some(id)
                }
                Found::Known(id) => {
                    self.complete(*id, person, file);
                    Some(*id)
                }
                Found::Asked(_) | Found::Unnamed | Found::NoSuch(_) | Found::Dangling(_) => {
                    if matches!(found, Found::Unnamed) && !rated.contains(&n) {
                        ids.push(None);
                        continue;
                    }
                    if let Some(place) = &person.place {
                        lost.cell(place);
                    }
                    lost.people += 1;
                    // That no cell names anyone was said by recognition.
                    self.ask(person, found, label, file);
                    None
                }
            };
            ids.push(id);
        }
        self.plan.people = self.everyone.all.iter().filter(|p| self.changed.contains(&p.id)).cloned().collect();
        ids
    }

    fn complete(&mut self, id: PersonId, rated: &RatedPerson, file: &str) {
        let Some(person) = self.everyone.get_mut(id) else { return };
        let before = person.clone();
        let differs = people::complete(person, rated);
        if *person == before {
            self.plan.changes.same += 1;
        } else {
            self.plan.changes.changed += 1;
            self.changed.insert(id);
        }
        if !differs.is_empty() {
            let (name, what) = (before.name.to_string(), differs.join("; "));
            let message = format!(
                "The sheet says “{what}” of {name}, of whom something else is known. What is known was kept; change it \
                 on the person's page if the sheet is right."
            );
            let (sheet, cell) = place_of(rated.place.as_ref());
            let args = [("name", name.as_str()), ("what", what.as_str())];
            let problem = at(Some(file), sheet, cell, Severity::Warns, "ratings-person-differs", &args, message);
            self.plan.problems.push(problem);
        }
    }

    /// The question that a person of the sheet leaves open.
    fn ask(&mut self, rated: &RatedPerson, found: &Found, label: &str, file: &str) {
        let (sheet, cell) = place_of(rated.place.as_ref());
        let (code, args, message) = match found {
            Found::Asked(choices) => {
                let known = choices.iter().filter_map(|id| self.everyone.get(*id));
                let known: Vec<String> = known.take(5).map(|p| format!("{} ({})", p.name, p.key)).collect();
                let known = known.join(", ");
                let message = format!(
                    "“{label}” may be {known}, or someone else. Say in the mapping who it is, by key; until then the \
                     ratings of “{label}” stay out."
                );
                ("ratings-person-asked", vec![("name", label.to_owned()), ("people", known)], message)
            }
            Found::NoSuch(key) => {
                let message = format!(
                    "The mapping says that “{label}” is {key}, a key that nobody has. Correct it, or put null for \
                     someone new."
                );
                ("ratings-person-no-such", vec![("name", label.to_owned()), ("key", key.clone())], message)
            }
            Found::Dangling(key) => {
                let message = format!(
                    "“{key}” is in no list of people of this import, and nobody here has this id. Correct it, or add \
                     the person to the list; until then the ratings of “{key}” stay out."
                );
                ("ratings-person-dangling", vec![("key", key.clone())], message)
            }
            _ => return,
        };
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.plan.problems.push(at(Some(file), sheet, cell, Severity::Blocks, code, &args, message));
    }

    fn reported(
        &self,
        labels: &[String],
        found: &[Found],
        ids: &[Option<PersonId>],
        ratings: &BTreeMap<usize, u32>,
    ) -> Vec<ImportedPerson> {
        let mut people = Vec::new();
        for (n, ((label, found), id)) in labels.iter().zip(found).zip(ids).enumerate().take(MOST_PEOPLE) {
            let choices: &[PersonId] = if let Found::Asked(choices) = found { choices } else { &[] };
            let choices = choices.iter().filter_map(|id| self.everyone.get(*id));
            people.push(ImportedPerson {
                person: label.clone(),
                state: match found {
                    Found::New => PersonState::New,
                    Found::Known(_) => PersonState::Matched,
                    Found::Asked(_) | Found::NoSuch(_) | Found::Dangling(_) => PersonState::Asked,
                    Found::Unnamed => PersonState::Unnamed,
                },
                key: id.and_then(|id| self.everyone.get(id)).map(|p| p.key.to_string()),
                choices: choices.map(|p| PersonChoice { key: p.key.to_string(), name: p.name.to_string() }).collect(),
                ratings: ratings.get(&n).copied().unwrap_or(0),
            });
        }
        people
    }
}

impl Lost {
    fn cell(&mut self, place: &guild_exchange::ratings::draft::CellPlace) {
        rows::lose(&mut self.cells, place);
    }

    /// Takes the cells out of the sums of what was imported.
    fn report(&self, book: &Book, reports: &mut [FileReport]) {
        if self.cells.is_empty() && !self.targets {
            return;
        }
        let Some(report) = reports.iter_mut().find(|r| r.file == book.file) else { return };
        for sheet_report in &mut report.sheets {
            let Some(sheet) = book.sheets.iter().find(|s| s.name == sheet_report.sheet) else { continue };
            let here: HashSet<(u32, u32)> = self
                .cells
                .iter()
                .filter(|(name, ..)| *name == sheet.name)
                .map(|(_, row, column)| (*row, *column))
                .collect();
            let wanted = self.targets && sheet_report.parts.iter().any(|p| p.role == Role::Targets);
            if !here.is_empty() || wanted {
                take_back(sheet, sheet_report, Why::NamedAmongProblems, |row, column, role| {
                    here.contains(&(row, column)) || (wanted && role == Role::Targets)
                });
            }
        }
    }
}

/// The people of whom a draft has ratings.
fn rated_people(draft: &RatingsDraft) -> HashSet<usize> {
    draft.ratings.iter().map(|r| r.person).collect()
}

/// The name of a framework that is made of a file.
fn name_of_file(file: &str) -> Name {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    Name::nearest_or_unnamed(stem)
}

fn place_of(place: Option<&guild_exchange::ratings::draft::CellPlace>) -> (Option<&str>, Option<&str>) {
    (place.map(|p| p.sheet.as_str()), place.map(|p| p.cell.as_str()))
}

fn at(
    file: Option<&str>,
    sheet: Option<&str>,
    cell: Option<&str>,
    severity: Severity,
    code: &str,
    args: &[(&str, &str)],
    message: String,
) -> Problem {
    Problem {
        file: file.map(str::to_owned),
        sheet: sheet.map(str::to_owned),
        cell: cell.map(str::to_owned),
        record: None,
        severity,
        code: code.to_owned(),
        args: args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        message,
    }
}
