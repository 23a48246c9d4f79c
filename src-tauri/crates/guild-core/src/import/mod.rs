//! Imports: what a file says, laid against the workspace.

mod cells;
mod form;
mod kept;
mod kind;
pub mod ladder;
mod order;
mod organisation;
mod preview;
mod ratings;
mod recognised;

pub use form::{AnswerState, OwnView, ReturnedCriterion, ReturnedForm, ReturnedSkill};
pub use guild_exchange::book::Severity;
pub use guild_exchange::organisation::TableKind;
pub use kept::Kept;
pub use kind::ImportKind;
pub use ladder::Changes;
pub use organisation::OrganisationCounts;
pub use preview::{ImportPreview, SheetCells};
pub use ratings::{ImportedPerson, ImportedRatings, PersonChoice, PersonState};

use crate::people::refuse_to_lose;
use crate::{Error, Op, Workspace};
use form::FormPlan;
use guild_exchange::book::{Book, Problem};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::recognise::{FileReport, Mapping};
use guild_exchange::read::ReadError;
use guild_exchange::read::child::Reader;
use guild_model::mastery::{Difference, Matrix, difference, rules};
use guild_model::{FrameworkId, LineageId, Name, PersonId};
use guild_store::Tables;
use organisation::OrganisationPlan;
use ratings::{Laying, OwnRated, Rated, RatingsPlan};
use recognised::Recognised;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// How an import is to be done.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// What the files hold.
    pub kind: ImportKind,
    /// What each range is; what it does not name is guessed.
    pub mapping: Option<Mapping>,
    /// Only these sheets, by name; all where empty. The others are ignored by that choice.
    pub sheets: Vec<String>,
    /// Leaves out what cannot be stored and applies the rest.
    pub accept_problems: bool,
    /// Removes what the workspace has and the file lacks.
    pub remove_missing: bool,
    /// Whose ratings a sheet holds that names nobody; what it says is then that person's own view.
    pub person: Option<PersonId>,
}

/// What an import found and did, or would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ImportReport {
    /// What every cell of the files was taken for, file by file.
    pub files: Vec<FileReport>,
    /// How the files were read, guessed where nothing was given; given back unchanged, it reads them the same way.
    pub mapping: Mapping,
    /// Rows against the workspace, over all files.
    pub changes: Changes,
    /// What is wrong or doubtful, with its sheet and cell.
    pub problems: Vec<Problem>,
    /// Whether the workspace holds it now; false for a plan, and where a problem blocks.
    pub applied: bool,
    /// The ladders of the files.
    pub frameworks: Vec<ImportedFramework>,
    /// Thing by thing; at most 2,000 entries.
    pub differences: Vec<Difference>,
    /// The rows of an organisation's tables; `None` where there is none.
    pub organisation: Option<OrganisationCounts>,
    /// The ratings of people, file by file.
    pub ratings: Vec<ImportedRatings>,
    /// Forms that came back filled in, file by file.
    pub forms: Vec<ReturnedForm>,
}

/// A ladder of the files, and the framework it becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportedFramework {
    /// `None` while it is not applied and new.
    pub id: Option<FrameworkId>,
    /// What it is called, in the workspace or else in the file.
    pub name: Name,
    /// The framework of the workspace that it matches.
    pub matched: Option<FrameworkId>,
    /// How many it has after the import.
    pub tracks: u32,
    /// How many it has after the import, on all tracks.
    pub levels: u32,
    /// How many it has after the import.
    pub skills: u32,
    /// How many cells say something after the import.
    pub expectations: u32,
}

impl ImportReport {
    /// The report of an import that was refused before any file was looked at.
    pub fn refused(error: &Error) -> Self {
        let problem = Problem {
            file: None,
            sheet: None,
            cell: None,
            record: None,
            severity: Severity::Blocks,
            code: "import-refused".to_owned(),
            args: vec![("cause".to_owned(), error.to_string())],
            message: error.to_string(),
        };
        Self {
            files: Vec::new(),
            mapping: Mapping::default(),
            changes: Changes::default(),
            problems: vec![problem],
            applied: false,
            frameworks: Vec::new(),
            differences: Vec::new(),
            organisation: None,
            ratings: Vec::new(),
            forms: Vec::new(),
        }
    }

    /// Something could not be stored as it stands.
    pub fn blocked(&self) -> bool {
        self.problems.iter().any(|p| p.severity == Severity::Blocks)
    }
}

/// The most differences that a report lists.
const MOST_DIFFERENCES: usize = 2_000;

/// A file to be read, or what is to be said of one that is not.
enum Listed {
    File(PathBuf),
    LeftOut(Problem),
}

/// How spreadsheets end.
const ENDINGS: [&str; 8] = ["csv", "tsv", "xlsx", "xlsm", "xlsb", "xls", "ods", "fods"];

/// The files, and for a folder those of it that hold an organisation: its four tables, else all its CSV files, else
/// all its spreadsheets. Spreadsheets of a folder that are not read are named.
fn with_folders(files: &[PathBuf]) -> Vec<Listed> {
    let mut all = Vec::new();
    for file in files {
        let entries = if file.is_dir() { std::fs::read_dir(file).ok() } else { None };
        let Some(entries) = entries else {
            all.push(Listed::File(file.clone()));
            continue;
        };
        let mut within: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|p| p.is_file()).collect();
        within.sort();
        let is_csv = |path: &PathBuf| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
        let is_table = |path: &PathBuf| {
            let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
            is_csv(path) && TableKind::ALL.iter().any(|kind| kind.word() == stem)
        };
        let ends = |path: &PathBuf, ending: &str| path.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending));
        within.retain(|path| ENDINGS.iter().any(|ending| ends(path, ending)));
        let is_read: &dyn Fn(&PathBuf) -> bool = if within.iter().any(is_table) {
            &is_table
        } else if within.iter().any(is_csv) {
            &is_csv
        } else {
            &|_| true
        };
        let name = |path: &std::path::Path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        if within.is_empty() {
            let message = "The folder holds no table; name a folder with communities.csv, people.csv, memberships.csv \
                           and services.csv, or the files themselves.";
            all.push(Listed::LeftOut(of_file(name(file), Severity::Blocks, "import-folder-empty", message)));
        }
        for path in within {
            if is_read(&path) {
                all.push(Listed::File(path));
            } else {
                let message = "The folder’s tables were read and this file beside them was not; import it by itself.";
                all.push(Listed::LeftOut(of_file(name(&path), Severity::Warns, "import-left-out", message)));
            }
        }
    }
    all
}

fn of_file(file: String, severity: Severity, code: &str, message: &str) -> Problem {
    let (code, message) = (code.to_owned(), message.to_owned());
    Problem { file: Some(file), sheet: None, cell: None, record: None, severity, code, args: Vec::new(), message }
}

/// Files as they were read: the books, and a problem for each that could not be.
#[derive(Clone, Debug, Default)]
pub struct Source {
    books: Vec<Book>,
    /// In the order of the files, `None` where there is a book.
    unread: Vec<Option<Problem>>,
    /// Files of a folder that were left out.
    left_out: Vec<Problem>,
}

impl Source {
    /// Reads the files one after the other, each in a process of its own.
    ///
    /// Errors: only that it was cancelled; whatever else is wrong with a file is a problem of the report.
    pub fn read(reader: &Reader, files: &[PathBuf], cancelled: &AtomicBool) -> Result<Self, Error> {
        let mut source = Self::default();
        for listed in with_folders(files) {
            let file = &match listed {
                Listed::File(file) => file,
                Listed::LeftOut(problem) if problem.severity == Severity::Blocks => {
                    source.unread.push(Some(problem));
                    continue;
                }
                Listed::LeftOut(problem) => {
                    source.left_out.push(problem);
                    continue;
                }
            };
            match reader.read_unless(file, cancelled) {
                Ok(book) => {
                    source.books.push(book);
                    source.unread.push(None);
                }
                Err(ReadError::Cancelled) => return Err(Error::Cancelled),
                Err(error) => {
                    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
                    source.unread.push(Some(error.problem(&name)));
                }
            }
        }
        Ok(source)
    }

    /// Books that are at hand, as tests have them.
    pub fn of(books: Vec<Book>) -> Self {
        let unread = books.iter().map(|_| None).collect();
        Self { books, unread, left_out: Vec::new() }
    }
}

/// What an import would do to a workspace.
struct Plan {
    report: ImportReport,
    /// What it would do to communities, people and what joins them; `None` without a table of them.
    organisation: Option<OrganisationPlan>,
    ratings: Option<RatingsPlan>,
    forms: Option<FormPlan>,
    /// Each framework as it is (`None`: new) and as it would be.
    frameworks: Vec<(Option<Arc<Matrix>>, Matrix)>,
}

impl Workspace {
    /// What an import would do; writes nothing.
    pub fn plan_import(&mut self, source: &Source, options: &ImportOptions) -> Result<ImportReport, Error> {
        Ok(self.plan(source, options)?.report)
    }

    /// Imports files as one change. Where something cannot be stored as it stands, nothing is applied, unless
    /// problems are accepted: then that is left out. The report says which.
    pub fn import(&mut self, source: &Source, options: &ImportOptions) -> Result<ImportReport, Error> {
        let Plan { mut report, organisation, ratings, forms, frameworks } = self.plan(source, options)?;
        if report.blocked() && !options.accept_problems {
            return Ok(report);
        }
        let subject = match report.frameworks.as_slice() {
            [only] => Some(only.name.to_string()),
            [] if report.organisation.is_none() && ratings.is_none() => forms.as_ref().and_then(FormPlan::subject),
            _ => None,
        };
        let (op, count) = match &report.organisation {
            Some(_) => (Op::ImportOrganisation, organisation.as_ref().map_or(0, OrganisationPlan::count)),
            None if report.frameworks.is_empty() && ratings.is_some() => {
                (Op::ImportRatings, ratings.as_ref().map_or(0, RatingsPlan::count))
            }
            None if report.frameworks.is_empty() && forms.is_some() => {
                (Op::ImportForm, forms.as_ref().map_or(0, FormPlan::count))
            }
            None => (Op::ImportLadder, report.frameworks.len()),
        };
        let rated = ratings.iter().flat_map(|plan| &plan.frameworks);
        let rated: Vec<_> = rated.collect();
        let apply = |tables: &Tables| {
            organisation.iter().try_for_each(|organisation| organisation.apply(tables))?;
            for (before, after) in frameworks.iter().chain(rated.iter().copied()) {
                match before {
                    None => tables.save_matrix(after)?,
                    Some(before) => {
                        let kept = |id| after.level(id).is_some();
                        let lost: Vec<_> = before.levels.iter().map(|l| l.id).filter(|id| !kept(*id)).collect();
                        if !lost.is_empty() {
                            tables.places().forget_levels(&lost)?;
                        }
                        tables.replace_matrix(before, after)?;
                    }
                }
            }
            ratings.iter().try_for_each(|ratings| ratings.apply(tables))?;
            forms.iter().try_for_each(|forms| forms.apply(tables))
        };
        // Files that say what is here already leave the workspace's file as it is, to the byte.
        if !report.changes.brings_nothing() || self.store.would_change(apply)? {
            self.change(|(): &()| (op, subject, count), apply)?;
        }
        report.applied = true;
        for (imported, (_, after)) in report.frameworks.iter_mut().zip(&frameworks) {
            imported.id = Some(after.framework.id);
        }
        let made = ratings.iter().flat_map(|plan| &plan.frameworks).map(|(_, after)| &after.framework);
        let made: Vec<_> = made.collect();
        for imported in report.ratings.iter_mut().filter(|r| r.framework.is_none()) {
            imported.framework = made.iter().find(|f| f.name == imported.name).map(|f| f.id);
        }
        Ok(report)
    }

    fn plan(&mut self, source: &Source, options: &ImportOptions) -> Result<Plan, Error> {
        let Recognised { found, organisation, rated, own, forms } = self.recognised(source, options)?;
        let ids: Vec<FrameworkId> = self.frameworks()?.iter().map(|f| f.id).collect();
        let mut all: Vec<Arc<Matrix>> = Vec::new();
        for id in ids {
            all.push(self.matrix(id)?);
        }
        let mut plan = Plan {
            report: ImportReport {
                files: found.files,
                mapping: found.mapping,
                changes: Changes::default(),
                problems: found.problems,
                applied: false,
                frameworks: Vec::new(),
                differences: Vec::new(),
                organisation: organisation.as_ref().map(|plan| plan.counts),
                ratings: Vec::new(),
                forms: Vec::new(),
            },
            organisation,
            ratings: None,
            forms: None,
            frameworks: Vec::new(),
        };
        for draft in &found.ladders {
            self.plan_one(draft, options, &mut all, &mut plan)?;
        }
        let blocking = plan.report.problems.iter().filter(|p| p.severity == Severity::Blocks).count();
        plan.report.changes.skipped += blocking as u32;
        if let Some(organisation) = &mut plan.organisation {
            plan.report.changes.add(organisation.changes);
            plan.report.problems.append(&mut organisation.problems);
        }
        if !rated.is_empty() || !own.is_empty() {
            self.plan_ratings(rated, own, (source, options), &mut all, &mut plan)?;
        }
        if !forms.is_empty() {
            plan.report.mapping.forms = forms.iter().map(|form| form.choices.clone()).collect();
            let mut laid = form::lay(&self.tables(), forms, source, &all, &mut plan.report.files)?;
            if let Some(person) = options.person {
                form::refuse_of_others(&self.tables().people().get(person)?, &laid.forms)?;
            }
            plan.report.changes.add(laid.changes);
            plan.report.problems.append(&mut laid.problems);
            plan.report.forms.clone_from(&laid.forms);
            plan.forms = Some(laid);
        }
        plan.report.differences.truncate(MOST_DIFFERENCES);
        Ok(plan)
    }

    /// After the ladders: what is rated may be the skills that they bring.
    fn plan_ratings(
        &mut self,
        rated: Vec<Rated>,
        own: Vec<OwnRated>,
        (source, options): (&Source, &ImportOptions),
        all: &mut Vec<Arc<Matrix>>,
        plan: &mut Plan,
    ) -> Result<(), Error> {
        let before = &self.organisation()?.people;
        let people = plan.organisation.as_ref().map_or_else(|| before.clone(), |plan| plan.people(before));
        let is_listed = plan.organisation.as_ref().is_some_and(|plan| plan.lists_people);
        let mut laying = Laying::begin(&self.tables(), (people, is_listed), all)?;
        for mut rated in rated {
            let Some(book) = source.books.get(rated.book) else { continue };
            if let Some(person) = options.person {
                rated.answer(&self.tables().people().get(person)?.key);
            }
            let fresh = |name: &Name| {
                self.empty_matrix(&LadderDraft { name: Some(name.clone()), ..LadderDraft::default() }, &[])
            };
            laying.add(&self.tables(), &mut rated, book, all, &mut plan.report.files, fresh)?;
            plan.report.mapping.ratings.push(rated.choices);
        }
        for own in own {
            let Some(book) = source.books.get(own.book) else { continue };
            laying.add_own(&own, book, all, &mut plan.report.files);
            match plan.report.mapping.ratings.iter_mut().find(|given| given.file == own.choices.file) {
                Some(given) => given.reading.sheets.extend(own.choices.reading.sheets),
                None => plan.report.mapping.ratings.push(own.choices),
            }
        }
        let mut ratings = laying.plan;
        plan.report.changes.add(ratings.changes);
        plan.report.problems.append(&mut ratings.problems);
        plan.report.ratings.clone_from(&ratings.files);
        for (before, after) in &ratings.frameworks {
            match before {
                Some(before) => plan.report.differences.extend(difference::differences(before, after)),
                None => plan
                    .report
                    .differences
                    .extend(difference::differences(&Matrix::empty(after.framework.clone()), after)),
            }
        }
        plan.ratings = Some(ratings);
        Ok(())
    }

    fn plan_one(
        &self,
        draft: &LadderDraft,
        options: &ImportOptions,
        all: &mut Vec<Arc<Matrix>>,
        plan: &mut Plan,
    ) -> Result<(), Error> {
        let matched = ladder::matching(draft, all);
        let known = matched.and_then(|id| all.iter().find(|m| m.framework.id == id)).map(Arc::clone);
        let before = match &known {
            Some(known) => (**known).clone(),
            None => self.empty_matrix(draft, all)?,
        };
        let merged = ladder::merge(&before, draft, known.is_none(), options.remove_missing)?;
        let after = merged.after;
        let broken = rules::check(&after).and_then(|()| guild_analysis::mastery::check(&after));
        let broken = broken.map_err(Error::from).and_then(|()| match &known {
            Some(before) => refuse_to_lose(&self.tables(), before, Some(&after)),
            None => Ok(()),
        });
        if let Err(broken) = broken {
            plan.report.problems.push(Problem {
                file: None,
                sheet: None,
                cell: None,
                record: None,
                severity: Severity::Blocks,
                code: "import-rule".to_owned(),
                args: vec![("rule".to_owned(), broken.to_string())],
                message: format!("The ladder “{}” cannot be stored: {broken}.", after.framework.name),
            });
            return Ok(());
        }
        plan.report.changes.add(merged.changes);
        plan.report.frameworks.push(ImportedFramework {
            id: matched,
            name: after.framework.name.clone(),
            matched,
            tracks: after.tracks.len() as u32,
            levels: after.levels.len() as u32,
            skills: after.skills.len() as u32,
            expectations: after.expectations.len() as u32,
        });
        plan.report.differences.extend(difference::differences(&before, &after));
        all.retain(|m| m.framework.id != after.framework.id);
        all.push(Arc::new(after.clone()));
        plan.frameworks.push((known, after));
        Ok(())
    }

    /// * `all`: those of the workspace, and those that the same import brings.
    fn empty_matrix(&self, draft: &LadderDraft, all: &[Arc<Matrix>]) -> Result<Matrix, Error> {
        let unnamed = || Error::Refused("the ladder has no name, and neither has its file".to_owned());
        let named = draft.name.clone().or_else(|| Name::nearest("Skill matrix")).ok_or_else(unnamed)?;
        let mut framework = self.fresh_framework(&named)?;
        if let Some(id) = draft.id {
            framework.id = FrameworkId(id);
        }
        if let Some(version) = draft.version {
            framework.version = version;
        }
        if let Some(lineage) = draft.lineage.map(LineageId) {
            // Two of one lineage are two versions of it.
            let is_it = |m: &Arc<Matrix>| (m.framework.lineage, m.framework.version) == (lineage, framework.version);
            if !all.iter().any(is_it) {
                framework.lineage = lineage;
            }
        }
        Ok(Matrix::empty(framework))
    }
}
