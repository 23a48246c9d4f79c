//! `guild import`: the report, and the exit status that goes with it.

mod form;

use crate::arguments::{ImportArguments, ImportKind};
use crate::output::{self, REFUSED, line, say};
use guild_core::foreign::Reader;
use guild_core::import::{self, ImportOptions, ImportReport, PersonState, Severity, Source};
use guild_core::{Error, Mapping, Workspace};
use guild_model::PersonId;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

pub fn run(given: &ImportArguments) -> Result<ExitCode, Error> {
    let ImportArguments { files, into, kind, sheets, mapping, person, dry_run, accept_problems, remove_missing, json } =
        given;
    let mut options = ImportOptions {
        kind: asked(*kind),
        mapping: mapping.as_deref().map(read_mapping).transpose()?,
        sheets: sheets.clone(),
        accept_problems: *accept_problems,
        remove_missing: *remove_missing,
        person: None,
    };
    let reader = Reader::current_exe().map_err(|source| Error::Io { path: "guild".into(), source })?;
    let source = Source::read(&reader, files, &AtomicBool::new(false))?;
    let mut closed = Ok(());
    let report = match (into, dry_run) {
        (None, _) if person.is_some() => {
            let alone = "--person names somebody of a workspace; say which with --into";
            return Err(Error::Refused(alone.to_owned()));
        }
        (None, _) => Workspace::in_memory()?.plan_import(&source, &options)?,
        (Some(path), true) => {
            let mut open = Workspace::open_to_read(path)?;
            options.person = named(&open, person.as_deref())?;
            open.plan_import(&source, &options)?
        }
        (Some(path), false) => {
            let mut open = Workspace::open(path)?;
            let report = named(&open, person.as_deref()).and_then(|person| {
                options.person = person;
                open.import(&source, &options)
            });
            closed = open.close();
            report?
        }
    };
    if *json {
        output::json(&report)?;
    } else {
        summary(&report, *remove_missing)?;
    }
    for problem in &report.problems {
        let record = problem.record.map(|record| format!("record {record}"));
        let sheet = problem.sheet.as_deref().filter(|sheet| !names_it(problem.file.as_deref(), sheet));
        let place = [problem.file.as_deref(), sheet, record.as_deref(), problem.cell.as_deref()];
        let place: Vec<&str> = place.into_iter().flatten().collect();
        let place = if place.is_empty() { "all files".to_owned() } else { place.join(", ") };
        let severity = if problem.severity == Severity::Blocks { "blocks" } else { "warns" };
        say(&format!("{place}: {} ({severity})", problem.message));
    }
    let unreadable = report.files.iter().any(|f| f.format.is_none());
    let looked_only = into.is_none() || *dry_run;
    let refused = if looked_only { unreadable } else { !report.applied };
    if report.blocked() && !report.applied {
        say(&blocked(&report, into.as_deref(), *dry_run));
    }
    if let Err(error) = closed {
        return Ok(output::unfinished(&error));
    }
    Ok(if refused { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

/// The person whom `--person` names.
fn named(open: &Workspace, person: Option<&str>) -> Result<Option<PersonId>, Error> {
    person.map(|text| open.find_person(text)).transpose()
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
    serde_json::from_str(&text).map_err(|error| {
        let at = format!("line {}, column {}", error.line(), error.column());
        let why = match error.classify() {
            serde_json::error::Category::Data => {
                let said = error.to_string();
                said.split(" at line ").next().unwrap_or_default().to_owned()
            }
            serde_json::error::Category::Eof => "it ends in the middle".to_owned(),
            _ => "it is no valid JSON".to_owned(),
        };
        let path = path.display();
        Error::Refused(format!(
            "{path}: not a mapping ({why}, {at}); take what --json gives as `mapping`, and edit that"
        ))
    })
}

/// A CSV file's only sheet has the file's name.
fn names_it(file: Option<&str>, sheet: &str) -> bool {
    file.and_then(|file| Path::new(file).file_stem()).is_some_and(|stem| stem == sheet)
}

/// Why nothing was imported, or would not be, and the way out.
fn blocked(report: &ImportReport, into: Option<&Path>, dry_run: bool) -> String {
    let into = into.map_or_else(|| "import".to_owned(), |path| path.display().to_string());
    let verb = if dry_run { "would not be imported" } else { "nothing was imported" };
    let unread = report.files.iter().any(|file| file.format.is_none());
    let n = report.problems.iter().filter(|problem| problem.severity == Severity::Blocks).count();
    let what = if n == 1 { "1 problem blocks".to_owned() } else { format!("{n} problems block") };
    let way_out = if unread && report.files.iter().all(|file| file.format.is_none()) {
        "mend what is named above"
    } else {
        "mend what is named above, or leave it out with --accept-problems"
    };
    format!("{into}: {verb}: {what}; {way_out}")
}

fn summary(report: &ImportReport, remove_missing: bool) -> Result<(), Error> {
    for file in &report.files {
        for sheet in &file.sheets {
            let cells = &sheet.cells;
            line(&format!(
                "{}, {}: {}: {} imported, {} ignored, {} reported",
                file.file,
                sheet.sheet,
                several(sheet.non_empty, "filled cell", "filled cells"),
                cells.imported,
                cells.ignored,
                cells.reported
            ))?;
            for block in &sheet.blocks {
                line(&format!("  {}  {}", block.range, block.because))?;
            }
        }
    }
    for framework in &report.frameworks {
        let known = if framework.matched.is_some() { "known" } else { "new" };
        line(&format!(
            "{} ({known}): {}, {}, {}, {}",
            framework.name,
            several(framework.tracks, "track", "tracks"),
            several(framework.levels, "level", "levels"),
            several(framework.skills, "skill", "skills"),
            several(framework.expectations, "expectation", "expectations")
        ))?;
    }
    if let Some(counts) = &report.organisation {
        line(&format!(
            "rows: {}, {}, {}, {}",
            several(counts.communities, "community", "communities"),
            several(counts.people, "person", "people"),
            several(counts.memberships, "membership", "memberships"),
            several(counts.services, "service", "services")
        ))?;
    }
    for rated in &report.ratings {
        let known = if rated.matched.is_some() { "known" } else { "new" };
        let new_people = rated.people.iter().filter(|p| p.state == PersonState::New).count();
        line(&format!(
            "{}: {} ({new_people} new) in {} of {} ({known}): {} to record, {} recorded already",
            rated.file,
            several(rated.people.len() as u32, "person", "people"),
            several(rated.skills, "skill", "skills"),
            rated.name,
            several(rated.new, "assessment", "assessments"),
            rated.same
        ))?;
        let strangers = rated.people.iter().filter(|p| p.state == PersonState::New);
        let told = strangers.map(|p| format!("{} ({})", p.person, several(p.ratings, "rating", "ratings")));
        let told: Vec<String> = told.take(MOST_STRANGERS).collect();
        if !told.is_empty() {
            let more = new_people.saturating_sub(told.len());
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            line(&format!("  new people: {}{more}", told.join(", ")))?;
        }
        if !rated.added.is_empty() {
            let names: Vec<String> = rated.added.iter().map(|name| format!("“{name}”")).collect();
            let more = rated.new_skills.saturating_sub(names.len() as u32);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            line(&format!("  skills added to {}: {}{more}", rated.name, names.join(", ")))?;
        }
    }
    report.forms.iter().try_for_each(form::summary)?;
    let nothing = report.frameworks.is_empty()
        && report.organisation.is_none()
        && report.ratings.is_empty()
        && report.forms.is_empty();
    let nothing = nothing && report.files.iter().all(|f| f.format.is_some());
    let c = &report.changes;
    let removed = match c.removed {
        0 => String::new(),
        n if remove_missing => format!(", {n} removed"),
        n => format!(", {n} missing from the files (kept)"),
    };
    let is_changed = c.new + c.changed > 0 || remove_missing && c.removed > 0;
    let done = match (nothing && !report.blocked(), report.applied, is_changed) {
        (true, ..) => "nothing to import",
        (_, false, _) => "nothing was written",
        (_, true, true) => "applied",
        (_, true, false) => "nothing to change",
    };
    line(&format!("{} new, {} changed, {} same, {} skipped{removed}; {done}", c.new, c.changed, c.same, c.skipped))
}

/// The most new people that are named of a file.
const MOST_STRANGERS: usize = 200;

/// A number with the word for one or for several.
fn several(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
