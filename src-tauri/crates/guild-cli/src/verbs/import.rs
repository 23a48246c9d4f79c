//! `guild import`: the report, and the exit status that goes with it.

use crate::arguments::Verb;
use crate::output::{self, REFUSED, line, say};
use guild_core::foreign::Reader;
use guild_core::import::{ImportOptions, ImportReport, Source};
use guild_core::{Error, Mapping, Workspace};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

pub fn run(verb: &Verb) -> Result<ExitCode, Error> {
    let Verb::Import { files, into, kind: _, sheets, mapping, dry_run, accept_problems, remove_missing, json } = verb
    else {
        return Ok(ExitCode::SUCCESS);
    };
    let options = ImportOptions {
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
        let place = [problem.file.as_deref(), problem.sheet.as_deref(), problem.cell.as_deref()];
        let place: Vec<&str> = place.into_iter().flatten().collect();
        say(&format!("{}: {}", place.join(", "), problem.message));
    }
    let unreadable = report.files.iter().any(|f| f.format.is_none());
    let looked_only = into.is_none() || *dry_run;
    let refused = if looked_only { unreadable } else { !report.applied };
    Ok(if refused { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

fn read_mapping(path: &Path) -> Result<Mapping, Error> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::Io { path: path.to_owned(), source })?;
    serde_json::from_str(&text).map_err(|e| {
        Error::Refused(format!("{}: not a mapping: {e}; take what --json gives as `mapping`", path.display()))
    })
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
    if report.frameworks.is_empty() && report.files.iter().all(|f| f.format.is_some()) {
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
