//! `guild import`: the report, and the exit status that goes with it.

mod form;

use crate::arguments::{ImportKind, Verb};
use crate::output::{self, REFUSED, line, say};
use guild_core::foreign::Reader;
use guild_core::import::{self, ImportOptions, ImportReport, PersonState, Source};
use guild_core::{Error, Mapping, Workspace};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

pub fn run(verb: &Verb) -> Result<ExitCode, Error> {
    let Verb::Import { files, into, kind, sheets, mapping, dry_run, accept_problems, remove_missing, json } = verb
    else {
        return Ok(ExitCode::SUCCESS);
    };
    let options = ImportOptions {
        kind: asked(*kind),
        mapping: mapping.as_deref().map(read_mapping).transpose()?,
        sheets: sheets.clone(),
        accept_problems: *accept_problems,
        remove_missing: *remove_missing,
    };
    let reader = Reader::current_exe().map_err(|source| Error::Io { path: "guild".into(), source })?;
    let source = Source::read(&reader, files, &AtomicBool::new(false))?;
    let report = match (into, dry_run) {
        (None, _) => Workspace::in_memory()?.plan_import(&source, &options)?,
        (Some(path), true) => Workspace::open_to_read(path)?.plan_import(&source, &options)?,
        (Some(path), false) => {
            let mut open = Workspace::open(path)?;
            let report = open.import(&source, &options);
            open.close()?;
            report?
        }
    };
    if *json {
        output::json(&report)?;
    } else {
        summary(&report)?;
    }
    for problem in &report.problems {
        let record = problem.record.map(|record| format!("record {record}"));
        let sheet = problem.sheet.as_deref().filter(|sheet| !names_it(problem.file.as_deref(), sheet));
        let place = [problem.file.as_deref(), sheet, record.as_deref(), problem.cell.as_deref()];
        let place: Vec<&str> = place.into_iter().flatten().collect();
        say(&format!("{}: {}", place.join(", "), problem.message));
    }
    let unreadable = report.files.iter().any(|f| f.format.is_none());
    let looked_only = into.is_none() || *dry_run;
    let refused = if looked_only { unreadable } else { !report.applied };
    Ok(if refused { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

fn asked(kind: ImportKind) -> import::ImportKind {
    use import::{ImportKind as Asked, TableKind};
    match kind {
        ImportKind::Auto => Asked::Auto,
        ImportKind::Ladder => Asked::Ladder,
        ImportKind::Ratings => Asked::Ratings,
        ImportKind::Form => Asked::Form,
        ImportKind::People => Asked::Table(TableKind::People),
        ImportKind::Communities => Asked::Table(TableKind::Communities),
        ImportKind::Memberships => Asked::Table(TableKind::Memberships),
        ImportKind::Services => Asked::Table(TableKind::Services),
        ImportKind::Organisation => Asked::Organisation,
    }
}

fn read_mapping(path: &Path) -> Result<Mapping, Error> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::Io { path: path.to_owned(), source })?;
    serde_json::from_str(&text).map_err(|e| {
        Error::Refused(format!("{}: not a mapping: {e}; take what --json gives as `mapping`", path.display()))
    })
}

/// A CSV file's only sheet has the file's name.
fn names_it(file: Option<&str>, sheet: &str) -> bool {
    file.and_then(|file| Path::new(file).file_stem()).is_some_and(|stem| stem == sheet)
}

fn summary(report: &ImportReport) -> Result<(), Error> {
    for file in &report.files {
        for sheet in &file.sheets {
            let cells = &sheet.cells;
            line(&format!(
                "{}, {}: {} filled cells: {} imported, {} ignored, {} reported",
                file.file, sheet.sheet, sheet.non_empty, cells.imported, cells.ignored, cells.reported
            ))?;
            for block in &sheet.blocks {
                line(&format!("  {}  {}", block.range, block.because))?;
            }
        }
    }
    for framework in &report.frameworks {
        let known = if framework.matched.is_some() { "known" } else { "new" };
        line(&format!(
            "{} ({known}): {} tracks, {} levels, {} skills, {} expectations",
            framework.name, framework.tracks, framework.levels, framework.skills, framework.expectations
        ))?;
    }
    if let Some(counts) = &report.organisation {
        line(&format!(
            "rows: {} communities, {} people, {} memberships, {} services",
            counts.communities, counts.people, counts.memberships, counts.services
        ))?;
    }
    for rated in &report.ratings {
        let known = if rated.matched.is_some() { "known" } else { "new" };
        let new_people = rated.people.iter().filter(|p| p.state == PersonState::New).count();
        line(&format!(
            "{}: {} people ({new_people} new) in {} skills of {} ({known}): {} assessments to record, {} recorded already",
            rated.file,
            rated.people.len(),
            rated.skills,
            rated.name,
            rated.new,
            rated.same
        ))?;
    }
    report.forms.iter().try_for_each(form::summary)?;
    let nothing = report.frameworks.is_empty()
        && report.organisation.is_none()
        && report.ratings.is_empty()
        && report.forms.is_empty();
    if nothing && report.files.iter().all(|f| f.format.is_some()) {
        line("nothing to import")?;
    }
    let c = &report.changes;
    line(&format!(
        "{} new, {} changed, {} same, {} skipped, {} removed; {}",
        c.new,
        c.changed,
        c.same,
        c.skipped,
        c.removed,
        if report.applied { "applied" } else { "nothing was written" }
    ))
}
