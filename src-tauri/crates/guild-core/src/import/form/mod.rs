//! Returned forms laid against the workspace: what was sent, what came back, what is known now.
//!
//! What a person left as it was sent says nothing. What they changed becomes an assessment or a standing of theirs, in
//! which the rest is as it is known now. Nothing that was said before is changed.
//!
//! | code | args | severity | said of |
//! |---|---|---|---|
//! | `form-none` | | blocks | a file that is said to be a form and is none |
//! | `form-unknown` | | blocks | neither the form nor the workspace says whose it is |
//! | `form-stranger` | | blocks | a form of another workspace |
//! | `form-person-gone` | | blocks | its person was removed or forgotten |
//! | `form-row-added` | `text` | blocks | a row with answers that was not sent |
//! | `form-row-moved` | `name` | warns | a row known by its words, since its mark is of another one |
//! | `form-row-renamed` | `text`, `name` | warns | a row known by its mark, whose words were changed |
//! | `form-row-twice` | `name` | blocks | a second row of the same with other answers |
//! | `form-rows-missing` | `count` | warns | rows that were sent and did not come back |
//! | `form-skills-gone`, `form-criteria-gone` | `count` | warns | a sheet to fill in that did not come back, of so many rows |
//! | `form-gone` | `name` | blocks | an answer to what is not in the workspace any more |
//! | `form-renamed` | `text`, `name` | warns | an answer to what has another name by now |
//! | `form-rating-unknown` | `text` | blocks | neither on the list nor a number |
//! | `form-off-scale` | `value`, `first`, `last` | blocks | a number beyond the ends of the scale |
//! | `form-interest-unknown`, `form-state-unknown` | `text` | blocks | not on the list |
//! | `form-cell-error` | `text` | blocks | an error such as `#VALUE!` where a text is asked for |
//! | `form-text-long` | `found`, `most` | blocks | a text longer than can be kept |
//! | `form-evidence-alone` | `text` | blocks | evidence for a criterion without how it is seen |
//! | `form-conflict` | `name` | warns | both the person and the workspace have changed it since |
//! | `form-cleared` | `name` | warns | an answer that was emptied |

mod criteria;
mod ground;
mod report;
mod rows;
mod sent;
mod skills;
mod three_way;

pub use report::{AnswerState, OwnView, ReturnedCriterion, ReturnedForm, ReturnedSkill};

use super::{Changes, ImportKind, Source};
use crate::Error;
use crate::pack::mention::Mentions;
use crate::pack::{Decided, Others, own_words};
use crate::people::record::{Checks, add_assessment, add_standing};
use crate::people::{NewAssessment, NewStanding};
use chrono::NaiveDate;
use ground::Ground;
use guild_exchange::book::{Area, Book, Problem, Severity};
use guild_exchange::form::mapping::FormMapping;
use guild_exchange::form::{FormDraft, FormReading, Labels, read_form};
use guild_exchange::ladder::recognise::Mapping;
use guild_exchange::recognition::accounting::{leave_out, take_back};
use guild_exchange::recognition::report::{FileReport, SheetReport};
use guild_exchange::recognition::why::Why;
use guild_model::Text;
use guild_model::mastery::{Framework, Matrix};
use guild_model::people::{Assessment, AssessorKind, Person, Standing};
use guild_store::Tables;
use rows::FormRow;
use sent::Facts;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// A file that is a form, as it was read.
pub(super) struct Returned {
    /// Index of the file.
    pub book: usize,
    pub reading: FormReading,
    pub choices: FormMapping,
}

impl Returned {
    /// The reports of the sheets, as (book, sheet, report).
    pub fn reports(&self) -> impl Iterator<Item = (usize, usize, SheetReport)> {
        self.reading.sheets.iter().enumerate().map(|(n, report)| (self.book, n, report.clone()))
    }
}

/// The files that are forms, and a problem for each that should be one and is none.
pub(super) fn returned(source: &Source, kind: ImportKind, mapping: Option<&Mapping>) -> (Vec<Returned>, Vec<Problem>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    if !matches!(kind, ImportKind::Auto | ImportKind::Form) {
        return (found, problems);
    }
    for (at, book) in source.books.iter().enumerate() {
        let left_out = |sheet: &str| {
            let stated = mapping.iter().flat_map(|m| &m.sheets).find(|s| s.file == book.file && s.sheet == sheet);
            stated.and_then(|stated| stated.ignored.clone())
        };
        match read_form(book, &left_out) {
            Some(reading) => {
                let given = mapping.iter().flat_map(|m| &m.forms).find(|given| given.file == book.file);
                let choices = FormMapping { file: book.file.clone(), ..given.cloned().unwrap_or_default() };
                found.push(Returned { book: at, reading, choices });
            }
            None if kind == ImportKind::Form => {
                let message = "This is no form that Guildhall handed out: neither the hidden sheet nor the marks of the \
                               rows are in it. Choose the file that the person filled in, or import it as ratings.";
                let place = Place { file: &book.file, sheet: None, cell: None };
                problems.push(place.problem(Severity::Blocks, "form-none", &[], message.to_owned()));
            }
            None => {}
        }
    }
    (found, problems)
}

/// What returned forms would add.
#[derive(Default)]
pub(super) struct FormPlan {
    pub changes: Changes,
    pub problems: Vec<Problem>,
    pub forms: Vec<ReturnedForm>,
    assessments: Vec<NewAssessment>,
    standings: Vec<NewStanding>,
}

impl FormPlan {
    /// How many assessments and standings it records.
    pub fn count(&self) -> usize {
        self.assessments.len() + self.standings.len()
    }

    /// The name of the one person whose form it is.
    pub fn subject(&self) -> Option<String> {
        match self.forms.as_slice() {
            [only] => only.name.as_ref().map(ToString::to_string),
            _ => None,
        }
    }

    /// Writes it inside one change.
    pub fn apply(&self, tables: &Tables) -> Result<(), Error> {
        let mut checks = Checks::default();
        for assessment in &self.assessments {
            add_assessment(tables, &mut checks, assessment, None)?;
        }
        for standing in &self.standings {
            add_standing(tables, &mut checks, standing)?;
        }
        Ok(())
    }
}

/// Lays the forms over the workspace, one after the other; a second form of a person meets the first.
pub(super) fn lay(
    tables: &Tables,
    forms: Vec<Returned>,
    source: &Source,
    matrices: &[Arc<Matrix>],
    files: &mut [FileReport],
) -> Result<FormPlan, Error> {
    let ground = Ground::of(matrices);
    let people = tables.people().all()?;
    let mut plan = FormPlan::default();
    for returned in forms {
        let Some(book) = source.books.get(returned.book) else { continue };
        lay_one(tables, &ground, &people, returned, book, files, &mut plan)?;
    }
    Ok(plan)
}

/// A form says itself whose it is: one of somebody else than was named must not be taken as theirs, nor recorded for the
/// other unasked.
pub(super) fn refuse_of_others(named: &Person, forms: &[ReturnedForm]) -> Result<(), Error> {
    let of_other = forms.iter().find(|form| form.person.is_some_and(|person| person != named.id));
    let Some((form, name)) = of_other.and_then(|form| Some((form, form.name.as_ref()?))) else { return Ok(()) };
    Err(Error::Refused(format!(
        "{}: this is the form of {name}, not of {}; take the form of {}, or name nobody: a form says itself whose it is",
        form.file, named.name, named.name
    )))
}

/// Where something stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a str,
    sheet: Option<&'a str>,
    cell: Option<&'a str>,
}

impl Place<'_> {
    fn problem(&self, severity: Severity, code: &str, args: &[(&str, &str)], message: String) -> Problem {
        Problem {
            file: Some(self.file.to_owned()),
            sheet: self.sheet.map(str::to_owned),
            cell: self.cell.map(str::to_owned),
            record: None,
            severity,
            code: code.to_owned(),
            args: args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            message,
        }
    }
}

/// So many problems of one kind are named of a form.
const MOST_SAID: u32 = 200;

/// A form on its way over the workspace.
struct Laying<'a> {
    file: &'a str,
    ground: &'a Ground,
    facts: &'a Facts,
    labels: Labels,
    person: &'a Person,
    choices: &'a FormMapping,
    /// The day that the answers are of.
    date: NaiveDate,
    /// The day the form was made.
    sent: NaiveDate,
    /// What the person says of themselves, by date.
    assessments: Vec<Assessment>,
    standings: Vec<Standing>,
    /// The names of everyone else, which may have been taken out of what was sent; once for each language that says
    /// otherwise what stands there instead.
    told: &'a [Mentions<'a>],
    problems: Vec<Problem>,
    /// How often each was said.
    n_said: BTreeMap<String, u32>,
    /// The ranges of rows that cannot be stored, and of those that are left out by a choice, by sheet.
    lost: Vec<(String, String)>,
    left_out: Vec<(String, String)>,
    new_assessments: Vec<NewAssessment>,
    new_standings: Vec<NewStanding>,
    changes: Changes,
}

impl Laying<'_> {
    fn say(&mut self, at: (&str, &str), severity: Severity, code: &str, args: &[(&str, &str)], message: &str) {
        let count = self.n_said.entry(code.to_owned()).or_default();
        *count += 1;
        if *count > MOST_SAID {
            return;
        }
        let more = if *count == MOST_SAID { " Others of this kind are not named one by one." } else { "" };
        let message = format!("{message}{more}");
        let place = Place { file: self.file, sheet: Some(at.0), cell: Some(at.1) };
        self.problems.push(place.problem(severity, code, args, message));
    }

    /// A row cannot be stored as it stands.
    fn lose(&mut self, sheet: &str, cells: &str) {
        self.lost.push((sheet.to_owned(), cells.to_owned()));
        self.changes.skipped += 1;
    }

    /// Whether it was said on the day the form was made or later, or on the day its answers are of.
    fn since(&self, date: NaiveDate) -> bool {
        date >= self.sent || date == self.date
    }

    fn has(&self, state: AnswerState, id: uuid::Uuid) -> bool {
        matches!(state, AnswerState::Answered | AnswerState::Conflict) && !self.choices.left_out.contains(&id)
    }
}

fn lay_one(
    tables: &Tables,
    ground: &Ground,
    people: &[Person],
    returned: Returned,
    book: &Book,
    files: &mut [FileReport],
    plan: &mut FormPlan,
) -> Result<(), Error> {
    let Returned { reading, choices, .. } = returned;
    let FormReading { draft, problems, .. } = reading;
    let blocking = problems.iter().filter(|p| p.severity == Severity::Blocks).count();
    plan.changes.skipped += blocking as u32;
    plan.problems.extend(problems);
    let kept = draft.pack.map(|id| tables.sent_packs().find(id)).transpose()?.flatten();
    let facts = Facts { kept, records: draft.records.clone() };
    let date = choices.date.unwrap_or_else(crate::people::today);
    let framework = facts.framework().map(|id| tables.frameworks().find(id)).transpose()?.flatten();
    let mut form = unlaid(&book.file, &draft, &facts, framework.as_ref(), date);
    form.skipped = blocking as u32;
    let person = facts.person().and_then(|id| people.iter().find(|p| p.id == id));
    let (Some(person), Some(sent)) = (person, facts.date()) else {
        let is_ours = facts.kept.is_some() || framework.is_some();
        // What is missing was said by the reader where nothing at all can be told.
        if !draft.skills.is_empty() || !draft.criteria.is_empty() || facts.records.is_some() {
            plan.problems.push(nobody(&book.file, facts.person().is_some(), is_ours));
            plan.changes.skipped += 1;
            form.skipped += 1;
        }
        account(book, files, &answered(&draft), &[]);
        plan.forms.push(form);
        return Ok(());
    };
    form.person = Some(person.id);
    form.name = Some(person.name.clone());
    form.key = Some(person.key.clone());
    let (assessments, standings) = own_views(tables, ground, person, plan)?;
    let others = Others::than(person.id, people);
    let (ordinary, document, someone) = (own_words(person), BTreeSet::new(), ground::someone());
    let told: Vec<Mentions> = someone
        .iter()
        .map(|someone| Mentions::new(&others, people, &ordinary, &document, Decided::Nothing, someone))
        .collect();
    let mut laying = Laying {
        file: &book.file,
        ground,
        labels: ground::labels(&facts, form.scale.as_ref())?,
        facts: &facts,
        person,
        choices: &choices,
        date,
        sent,
        assessments,
        standings,
        told: &told,
        problems: Vec::new(),
        n_said: BTreeMap::new(),
        lost: Vec::new(),
        left_out: Vec::new(),
        new_assessments: Vec::new(),
        new_standings: Vec::new(),
        changes: Changes::default(),
    };
    form.skills = laying.skills(&draft.skills, &draft.skills_sheet);
    form.criteria = laying.criteria(&draft.criteria, &draft.criteria_sheet);
    let Laying { problems, lost, left_out, new_assessments, new_standings, changes, .. } = laying;
    account(book, files, &lost, &left_out);
    form.new = changes.new;
    form.same = changes.same;
    form.skipped += changes.skipped;
    plan.problems.extend(problems);
    plan.changes.add(changes);
    plan.assessments.extend(new_assessments);
    plan.standings.extend(new_standings);
    plan.forms.push(form);
    Ok(())
}

/// A form of which nothing has been laid over the workspace yet, and nobody is known.
fn unlaid(
    file: &str,
    draft: &FormDraft,
    facts: &Facts,
    framework: Option<&Framework>,
    date: NaiveDate,
) -> ReturnedForm {
    let kept = facts.kept.as_ref();
    ReturnedForm {
        file: file.to_owned(),
        pack: draft.pack,
        person: None,
        name: None,
        key: None,
        framework: facts.framework(),
        framework_name: kept.map(|p| &p.framework_name).or(framework.map(|f| &f.name)).cloned(),
        version: kept.map(|p| p.version).or(framework.map(|f| f.version)),
        scale: facts.scale().or(framework.map(|f| &f.scale)).cloned(),
        sent: facts.date(),
        kept: kept.is_some(),
        date,
        skills: Vec::new(),
        criteria: Vec::new(),
        new: 0,
        same: 0,
        skipped: 0,
    }
}

/// Sheet and range of the rows that say something.
fn answered(draft: &FormDraft) -> Vec<(String, String)> {
    let skills = draft.skills.iter().filter(|row| row.says_something()).map(|row| &row.at);
    let criteria = draft.criteria.iter().filter(|row| row.says_something()).map(|row| &row.at);
    skills.chain(criteria).map(|at| (at.sheet.clone(), at.cells.clone())).collect()
}

/// What the person says of themselves by now, in the workspace and in the forms laid before.
fn own_views(
    tables: &Tables,
    ground: &Ground,
    person: &Person,
    plan: &FormPlan,
) -> Result<(Vec<Assessment>, Vec<Standing>), Error> {
    let mut assessments = tables.assessments().of_person(person.id)?;
    assessments.retain(|a| a.kind == AssessorKind::Itself);
    assessments.extend(plan.assessments.iter().filter(|a| a.person == person.id).filter_map(skills::as_recorded));
    let mut standings = tables.standings().of_person(person.id)?;
    standings.retain(|s| s.kind == AssessorKind::Itself);
    standings.extend(
        plan.standings.iter().filter(|s| s.person == person.id).filter_map(|s| criteria::as_recorded(s, ground)),
    );
    Ok((assessments, standings))
}

/// Why nobody of this workspace can be told from a form.
fn nobody(file: &str, names_someone: bool, is_ours: bool) -> Problem {
    let (code, message) = match (names_someone, is_ours) {
        (false, _) => (
            "form-unknown",
            "Whose form this is can be told neither from the file nor from this workspace. Ask for the form as it was \
             sent, or copy the answers into a fresh one.",
        ),
        (true, true) => (
            "form-person-gone",
            "The person of this form is not in this workspace any more, so nothing of it is imported. If they were \
             removed by mistake, undo that first.",
        ),
        (true, false) => (
            "form-stranger",
            "This form was handed out from another workspace: neither its person nor its skill matrix is in this one. \
             Open the workspace that it was made from.",
        ),
    };
    Place { file, sheet: None, cell: None }.problem(Severity::Blocks, code, &[], message.to_owned())
}

/// Takes rows out of the sums of what is imported.
fn account(book: &Book, files: &mut [FileReport], lost: &[(String, String)], left_out: &[(String, String)]) {
    let Some(file) = files.iter_mut().find(|f| f.file == book.file) else { return };
    for report in &mut file.sheets {
        let Some(sheet) = book.sheets.iter().find(|s| s.name == report.sheet) else { continue };
        let areas = |ranges: &[(String, String)]| -> HashMap<u32, Vec<Area>> {
            let mut by_row: HashMap<u32, Vec<Area>> = HashMap::new();
            let own = ranges.iter().filter(|(name, _)| *name == sheet.name);
            for area in own.filter_map(|(_, range)| Area::parse(range)) {
                by_row.entry(area.top).or_default().push(area);
            }
            by_row
        };
        let holds = |areas: &HashMap<u32, Vec<Area>>, row: u32, column: u32| {
            areas.get(&row).is_some_and(|areas| areas.iter().any(|area| area.contains(row, column)))
        };
        let (lost, left) = (areas(lost), areas(left_out));
        if !lost.is_empty() {
            take_back(sheet, report, Why::NamedAmongProblems, |row, column, _| holds(&lost, row, column));
        }
        if !left.is_empty() {
            leave_out(sheet, report, Why::ByYourChoice, |row, column, _| holds(&left, row, column));
        }
    }
}

/// The beginning of a text, for a message.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 {
        return line;
    }
    let cut: String = line.chars().take(57).collect();
    format!("{}…", cut.trim_end())
}

/// New evidence as it is recorded: an address is a link.
fn evidence(text: &Text) -> Vec<crate::people::NewEvidence> {
    if text.is_empty() {
        return Vec::new();
    }
    let (text, link) = guild_model::people::Evidence::words_and_link(text);
    vec![crate::people::NewEvidence { text: text.into(), link: link.into(), date: None }]
}

/// Whether something that was recorded is shown by this evidence.
fn shows(recorded: &[guild_model::people::Evidence], evidence: &Text) -> bool {
    let (words, link) = guild_model::people::Evidence::words_and_link(evidence);
    recorded.iter().any(|e| {
        let has = |part: &Text| part.is_empty() || ground::alike(&e.text, part) || ground::alike(&e.link, part);
        has(&words) && has(&link)
    }) || evidence.is_empty()
}
