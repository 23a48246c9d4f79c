//! What each verb does: one operation of the workspace.

mod export;
mod import;
mod map;
mod person;

use crate::arguments::Verb;
use crate::output::{self, json, line, say};
use guild_core::sample::{SAMPLE, Start};
use guild_core::{ChangeLabel, Error, Workspace};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

pub fn run(verb: &Verb) -> Result<ExitCode, Error> {
    match verb {
        Verb::New { workspace, sample, template } => {
            let start = match template {
                Some(name) => Some(Start::find(name)?),
                None => sample.then_some(SAMPLE),
            };
            make(workspace, start)?;
            say(&format!("{}: made", workspace.display()));
        }
        Verb::Import { .. } => return import::run(verb),
        Verb::Export { .. } => export::run(verb)?,
        Verb::List { workspace, what, json } => {
            let found = Workspace::open_to_read(workspace)?.list(what)?;
            if *json { output::json(&found)? } else { output::table(&found)? }
        }
        Verb::Person { .. } => person::run(verb)?,
        Verb::Findings { workspace, json } => {
            let found = Workspace::open_to_read(workspace)?.findings()?;
            if *json {
                output::json(&found)?;
            } else {
                for finding in &found {
                    line(finding.get("message").and_then(|m| m.as_str()).unwrap_or_default())?;
                }
            }
        }
        Verb::Measure { .. } | Verb::Without { .. } | Verb::Layout { .. } => map::run(verb)?,
        Verb::History { workspace, json: as_json } => {
            let lines = Workspace::open_to_read(workspace)?.history()?;
            if *as_json {
                json(&lines)?;
            } else {
                for entry in &lines {
                    let undone = if entry.undone { "  (taken back)" } else { "" };
                    line(&format!("{}  {}{undone}", entry.at, said(&entry.label)))?;
                }
            }
        }
        Verb::Undo { workspace, n, json } => walked(workspace, *json, |open| open.undo(*n))?,
        Verb::Redo { workspace, n, json } => walked(workspace, *json, |open| open.redo(*n))?,
        Verb::Check { workspace, json: as_json } => {
            let found = Workspace::open_to_read(workspace)?.check()?;
            if *as_json {
                json(&json!({ "sound": found.is_empty(), "found": found }))?;
            } else if found.is_empty() {
                line(&format!("{}: sound", workspace.display()))?;
            }
            if !found.is_empty() {
                found.iter().for_each(|what| say(&format!("{}: {what}", workspace.display())));
                say("take the last backup, or export what can still be read and import it into a new workspace");
                return Ok(ExitCode::from(3));
            }
        }
        Verb::Backup { workspace, to } => {
            Workspace::open_to_read(workspace)?.backup(to)?;
            say(&format!("{}: written and verified", to.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes a workspace; one that cannot be filled leaves no file behind.
fn make(path: &Path, start: Option<Start>) -> Result<(), Error> {
    let mut made = Workspace::create(path)?;
    let filled = start.map_or(Ok(()), |start| made.fill_from(start));
    made.close()?;
    if filled.is_err() {
        let _ = std::fs::remove_file(path);
    }
    filled
}

fn walked(
    path: &Path,
    as_json: bool,
    walk: impl FnOnce(&mut Workspace) -> Result<Vec<ChangeLabel>, Error>,
) -> Result<(), Error> {
    let mut open = Workspace::open(path)?;
    let done = walk(&mut open);
    open.close()?;
    let done = done?;
    if as_json { json(&done) } else { done.iter().try_for_each(|label| line(&said(label))) }
}

/// The operation's name in words, what it was done to, and to how many.
fn said(label: &ChangeLabel) -> String {
    let op = label.op.replace('_', " ");
    match (&label.subject, label.count) {
        (Some(subject), _) => format!("{op}: {subject}"),
        (None, 1) => op,
        (None, n) => format!("{op} ({n})"),
    }
}
