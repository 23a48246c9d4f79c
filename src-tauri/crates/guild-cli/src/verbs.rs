//! What each verb does: one operation of the workspace.

mod export;
mod import;
mod map;
mod person;

use crate::arguments::Verb;
use crate::output::{self, json, line, say, told_apart};
use guild_core::sample::{SAMPLE, Start};
use guild_core::{ChangeLabel, Error, OpWords, Workspace, copies_before_migrations};
use serde_json::json;
use std::collections::BTreeMap;
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
        Verb::Import(given) => return import::run(given),
        Verb::Export(given) => export::run(given)?,
        Verb::List { workspace, what, json } => {
            let mut open = Workspace::open_to_read(workspace)?;
            let found = open.list(what)?;
            if *json { output::json(&found)? } else { output::table(&found, &names(&mut open)?)? }
        }
        Verb::Person(given) => person::run(given)?,
        Verb::Findings { workspace, json } => {
            let found = Workspace::open_to_read(workspace)?.findings()?;
            if *json {
                output::json(&found)?;
            } else {
                let text = |finding: &serde_json::Value, field: &str| {
                    finding.get(field).and_then(|text| text.as_str()).unwrap_or_default().to_owned()
                };
                for finding in &found {
                    let aside =
                        finding.get("set_aside").filter(|aside| !aside.is_null()).map_or_else(String::new, |aside| {
                            format!(" (set aside on {}: {})", text(aside, "on"), text(aside, "reason"))
                        });
                    line(&format!("{}: {}{aside}", text(finding, "title"), text(finding, "message")))?;
                }
            }
        }
        Verb::Measure { workspace, json } => map::measure(workspace, *json)?,
        Verb::Without { workspace, people, json } => map::without(workspace, people, *json)?,
        Verb::Layout { workspace, level, seed, json } => map::layout(workspace, *level, *seed, *json)?,
        Verb::History { workspace, json: as_json } => {
            let lines = Workspace::open_to_read(workspace)?.history()?;
            if *as_json {
                json(&lines)?;
            } else {
                let words = OpWords::new("en");
                for entry in &lines {
                    let undone = if entry.undone { "  (taken back)" } else { "" };
                    line(&format!("{}  {}{undone}", entry.local_time(), words.sentence(&entry.label)))?;
                }
            }
        }
        Verb::Undo { workspace, n, json } => return walked(workspace, *json, |open| open.undo(*n)),
        Verb::Redo { workspace, n, json } => return walked(workspace, *json, |open| open.redo(*n)),
        Verb::Check { workspace, json: as_json } => {
            return check(workspace, *as_json);
        }
        Verb::Backup { workspace, to } => {
            Workspace::open_to_read(workspace)?.backup(to)?;
            say(&format!("{}: written and verified", to.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The names of whatever a thing may refer to, by id; of people and communities told apart.
fn names(open: &mut Workspace) -> Result<BTreeMap<String, String>, Error> {
    let mut names = BTreeMap::new();
    for list in ["services", "frameworks", "tracks", "levels", "areas", "skills"] {
        for thing in open.list(list)? {
            let text = |field: &str| thing.get(field).and_then(|text| text.as_str()).map(str::to_owned);
            names.extend(text("id").zip(text("name")));
        }
    }
    let organisation = open.organisation()?;
    let communities = organisation.communities.iter().map(|c| (c.id, c.key.as_str(), c.name.as_str()));
    names.extend(told_apart(communities).into_iter().map(|(id, name)| (id.to_string(), name)));
    let people = organisation.people.iter().map(|p| (p.id, p.key.as_str(), p.name.as_str()));
    names.extend(told_apart(people).into_iter().map(|(id, name)| (id.to_string(), name)));
    Ok(names)
}

/// Makes a workspace; one that cannot be filled leaves no file behind.
fn make(path: &Path, start: Option<Start>) -> Result<(), Error> {
    let mut made = Workspace::create(path)?;
    let filled = start.map_or(Ok(()), |start| made.fill_from(start));
    let closed = made.close();
    if filled.is_err() {
        let _ = std::fs::remove_file(path);
    }
    filled.and(closed)
}

/// What is wrong with a file, and what can be done about it.
fn check(workspace: &Path, as_json: bool) -> Result<ExitCode, Error> {
    let opened = Workspace::open_to_read(workspace);
    let is_readable = opened.is_ok();
    let found = match opened.and_then(|open| open.check()) {
        Ok(found) => found,
        Err(error) => vec![error.damage().ok_or(error)?],
    };
    let ways_out = ways_out(workspace, &found, is_readable);
    if as_json {
        json(&json!({ "sound": found.is_empty(), "found": found, "ways_out": ways_out }))?;
    } else if found.is_empty() {
        line(&format!("{}: sound", workspace.display()))?;
    }
    if found.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    found.iter().for_each(|what| say(&format!("{}: {what}", workspace.display())));
    ways_out.iter().for_each(|way| say(way));
    Ok(ExitCode::from(output::DAMAGED))
}

/// What can be done about a damaged workspace, the surest first.
fn ways_out(workspace: &Path, found: &[String], is_readable: bool) -> Vec<String> {
    if found.is_empty() {
        return Vec::new();
    }
    let mut ways: Vec<String> = copies_before_migrations(workspace)
        .unwrap_or_default()
        .iter()
        .map(|copy| format!("{} is a copy from before its tables were changed: open that", copy.display()))
        .collect();
    ways.push(
        "take the last copy that `guild backup` or your system made, and put it in the place of this file".into(),
    );
    if is_readable {
        let export =
            "export what can still be read (`--what organisation`, `--what matrix`) and import it into a new workspace";
        ways.push(export.to_owned());
    } else {
        ways.push("this file cannot be opened any more; keep it as it is for whoever recovers files".to_owned());
    }
    ways
}

fn walked(
    path: &Path,
    as_json: bool,
    walk: impl FnOnce(&mut Workspace) -> Result<Vec<ChangeLabel>, Error>,
) -> Result<ExitCode, Error> {
    let mut open = Workspace::open(path)?;
    let done = walk(&mut open);
    let closed = open.close();
    let done = done?;
    if as_json {
        json(&done)?;
    } else {
        let words = OpWords::new("en");
        done.iter().try_for_each(|label| line(&words.sentence(label)))?;
    }
    // What was done is done and told, whatever becomes of the file.
    Ok(closed.map_or_else(|error| output::unfinished(&error), |()| ExitCode::SUCCESS))
}
