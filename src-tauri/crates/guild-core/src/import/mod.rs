//! Imports: what a file says, laid against the workspace.

mod cells;
mod kept;
pub mod ladder;
mod order;
mod preview;

pub use kept::Kept;
pub use ladder::Changes;
pub use preview::{ImportPreview, SheetCells};

use crate::people::refuse_to_lose;
use crate::{Error, Op, Workspace};
use guild_exchange::book::{Book, Problem, Severity};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::reading::read_ladders;
use guild_exchange::ladder::recognise::mapping::{MAPPING_VERSION, SheetMapping};
use guild_exchange::ladder::recognise::{FileReport, Mapping, Recognition};
use guild_exchange::read::ReadError;
use guild_exchange::read::child::Reader;
use guild_model::mastery::{Difference, Matrix, difference, rules};
use guild_model::{FrameworkId, Name};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// How an import is to be done.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// What each range is; what it does not name is guessed.
    pub mapping: Option<Mapping>,
    /// Only these sheets, by name; all where empty. The others are ignored by that choice.
    pub sheets: Vec<String>,
    /// Leaves out what cannot be stored and applies the rest.
    pub accept_problems: bool,
    /// Removes what the workspace has and the file lacks.
    pub remove_missing: bool,
}

/// What an import found and did, or would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ImportReport {
    pub files: Vec<FileReport>,
    pub mapping: Mapping,
    pub changes: Changes,
    pub problems: Vec<Problem>,
    pub applied: bool,
    pub frameworks: Vec<ImportedFramework>,
    /// Thing by thing; at most 2,000 entries.
    pub differences: Vec<Difference>,
}

/// A ladder of the files, and the framework it becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportedFramework {
    /// `None` while it is not applied and new.
    pub id: Option<FrameworkId>,
    pub name: Name,
    /// The framework of the workspace that it matches.
    pub matched: Option<FrameworkId>,
    pub tracks: u32,
    pub levels: u32,
    pub skills: u32,
    pub expectations: u32,
}

impl ImportReport {
    /// Something could not be stored as it stands.
    pub fn blocked(&self) -> bool {
        self.problems.iter().any(|p| p.severity == Severity::Blocks)
    }
}

/// The most differences that a report lists.
const MOST_DIFFERENCES: usize = 2_000;

/// Files as they were read: the books, and a problem for each that could not be.
#[derive(Clone, Debug, Default)]
pub struct Source {
    books: Vec<Book>,
    /// In the order of the files, `None` where there is a book.
    unread: Vec<Option<Problem>>,
}

impl Source {
    /// Reads the files one after the other, each in a process of its own.
    ///
    /// Errors: only that it was cancelled; whatever else is wrong with a file is a problem of the report.
    pub fn read(reader: &Reader, files: &[PathBuf], cancelled: &AtomicBool) -> Result<Self, Error> {
        let mut source = Self::default();
        for file in files {
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
        Self { books, unread }
    }

    fn recognised(&self, options: &ImportOptions) -> Recognition {
        let mut mapping = options.mapping.clone();
        if !options.sheets.is_empty() {
            let stated = mapping.get_or_insert_with(|| Mapping { version: MAPPING_VERSION, ..Mapping::default() });
            for book in &self.books {
                for sheet in book.sheets.iter().filter(|s| !options.sheets.contains(&s.name)) {
                    stated.sheets.retain(|s| s.file != book.file || s.sheet != sheet.name);
                    stated.sheets.push(SheetMapping {
                        file: book.file.clone(),
                        sheet: sheet.name.clone(),
                        ignored: Some("not among the sheets that were asked for".to_owned()),
                        blocks: Vec::new(),
                    });
                }
            }
        }
        let mut found = read_ladders(&self.books, mapping.as_ref());
        found.problems.extend(self.books.iter().flat_map(|book| book.problems.clone()));
        let mut read = std::mem::take(&mut found.files).into_iter();
        for unread in &self.unread {
            match unread {
                None => found.files.extend(read.next()),
                Some(problem) => {
                    let file = problem.file.clone().unwrap_or_default();
                    found.files.push(FileReport { file, format: None, sheets: Vec::new() });
                    found.problems.push(problem.clone());
                }
            }
        }
        found
    }
}

/// What an import would do to the frameworks of a workspace.
struct Plan {
    report: ImportReport,
    /// Each framework as it is (`None`: new) and as it would be.
    frameworks: Vec<(Option<Arc<Matrix>>, Matrix)>,
}

impl Workspace {
    /// What an import would do; writes nothing.
    pub fn plan_import(&mut self, source: &Source, options: &ImportOptions) -> Result<ImportReport, Error> {
        Ok(self.plan(source, options)?.report)
    }

    /// Imports ladders as one change. Where something cannot be stored as it stands, nothing is applied, unless
    /// problems are accepted: then that is left out. The report says which.
    pub fn import(&mut self, source: &Source, options: &ImportOptions) -> Result<ImportReport, Error> {
        let Plan { mut report, frameworks } = self.plan(source, options)?;
        if report.blocked() && !options.accept_problems {
            return Ok(report);
        }
        let subject = match report.frameworks.as_slice() {
            [only] => Some(only.name.to_string()),
            _ => None,
        };
        let n_frameworks = report.frameworks.len();
        self.change(
            |(): &()| (Op::ImportLadder, subject, n_frameworks),
            |tables| {
                for (before, after) in &frameworks {
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
                Ok(())
            },
        )?;
        report.applied = true;
        for (imported, (_, after)) in report.frameworks.iter_mut().zip(&frameworks) {
            imported.id = Some(after.framework.id);
        }
        Ok(report)
    }

    fn plan(&mut self, source: &Source, options: &ImportOptions) -> Result<Plan, Error> {
        let found = source.recognised(options);
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
            },
            frameworks: Vec::new(),
        };
        for draft in &found.ladders {
            self.plan_one(draft, options, &mut all, &mut plan)?;
        }
        let blocking = plan.report.problems.iter().filter(|p| p.severity == Severity::Blocks).count();
        plan.report.changes.skipped += blocking as u32;
        plan.report.differences.truncate(MOST_DIFFERENCES);
        Ok(plan)
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
            None => self.empty_matrix(draft)?,
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

    fn empty_matrix(&self, draft: &LadderDraft) -> Result<Matrix, Error> {
        let unnamed = || Error::Refused("the ladder has no name, and neither has its file".to_owned());
        let named = draft.name.clone().or_else(|| Name::nearest("Skill matrix")).ok_or_else(unnamed)?;
        let mut framework = self.fresh_framework(&named)?;
        if let Some(id) = draft.id {
            framework.id = FrameworkId(id);
        }
        if let Some(version) = draft.version {
            framework.version = version;
        }
        Ok(Matrix {
            framework,
            tracks: Vec::new(),
            levels: Vec::new(),
            steps: Vec::new(),
            areas: Vec::new(),
            skills: Vec::new(),
            expectations: Vec::new(),
            criteria: Vec::new(),
        })
    }
}
