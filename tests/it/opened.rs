//! What is handed out, opened by programs that are not ours: the same values in every format, and what people wrote
//! stays what they wrote.

use crate::people::Team;
use guild_core::Workspace;
use guild_core::pack::{Decided, PackRequest};
use guild_core::people::{PersonView, SkillStanding};
use guild_model::PersonId;
use guildhall_tests::office::{saved, saved_all};
use guildhall_tests::payloads::{PAYLOAD, fill, fill_with_formulas};
use guildhall_tests::{guild, programs};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Letters and digits alone, so that line breaks, escapes and hyphens do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What a program of the system prints; `None`, and said so, where it is not here.
#[track_caller]
fn heard(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).args((program == "pdftotext").then_some("-")).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) => {
            println!("skipped: {program} is not here ({error})");
            None
        }
    }
}

/// What a validator and a reader of Markdown make of each file; `None`, and said so, where they cannot be had.
#[track_caller]
fn pages(files: &[PathBuf]) -> Option<Vec<Value>> {
    let scripts = match programs::node(Path::new(env!("CARGO_TARGET_TMPDIR"))) {
        Ok(scripts) => scripts,
        Err(error) => {
            println!("skipped: there is no HTML validator: {error}");
            return None;
        }
    };
    let script = scripts.join("pages.mjs");
    let arguments: Vec<&Path> = [script.as_path()].into_iter().chain(files.iter().map(PathBuf::as_path)).collect();
    let Value::Array(read) = programs::ask(Path::new("node"), &arguments).unwrap() else { panic!("no list") };
    assert_eq!(read.len(), files.len());
    for (file, page) in files.iter().zip(&read) {
        let nothing = Value::Array(Vec::new());
        assert_eq!((&page["problems"], &page["acts"]), (&nothing, &nothing), "{}", file.display());
    }
    Some(read)
}

/// Each rating of a skill as the pack has it in English: "Masters (3)".
fn shown(view: &PersonView, skill: &SkillStanding) -> String {
    let label = |rating: Option<guild_model::Rating>| {
        let Some(rating) = rating else { return "not assessed".to_owned() };
        let word = view.scale.points.iter().find(|point| point.value == rating).and_then(|point| point.word.as_ref());
        format!("{} ({})", word.map_or("", |word| word.as_str()), rating.value())
    };
    let counted = skill.counted.as_ref();
    let asked = skill.expected.map_or_else(|| "–".to_owned(), |asked| label(Some(asked)));
    format!("{} {asked} {} {}", skill.name, label(counted.and_then(|c| c.knows)), label(counted.and_then(|c| c.does)))
}

/// A pack in one format, by whatever reads it, has all that the view has.
#[track_caller]
fn check(reader: &str, view: &PersonView, text: &str) {
    let text = letters(text);
    let said = |what: &str| assert!(text.contains(&letters(what)), "{reader}: {what}");
    said(view.person.name.as_str());
    view.next.iter().for_each(|step| said(step.to.name.as_str()));
    let rated = view.skills.iter().filter(|skill| skill.expected.is_some() && skill.counted.is_some());
    let rows: Vec<String> = rated.map(|skill| shown(view, skill)).collect();
    assert!(rows.len() > 10, "{reader}: {rows:?}");
    rows.iter().for_each(|row| said(row));
    let criteria: Vec<_> = view.criteria.iter().filter(|c| !c.said.is_empty()).collect();
    assert!(criteria.len() > 10, "{reader}");
    criteria.iter().for_each(|criterion| said(criterion.text.as_str()));
    for gain in view.growth.iter().flat_map(|growth| &growth.responsibilities.gained) {
        said(gain.as_str());
    }
    said("not a checklist");
}

#[test]
fn a_pack_says_the_same_to_every_program_that_opens_it() {
    let mut team = Team::sample();
    let (person, folder) = (team.person("amelie"), tempfile::tempdir().unwrap());
    let today = "2026-11-21".parse().unwrap();
    let view = team.open.person_view(person, None, None, None, today, 12).unwrap();
    let mut pack = |ending: &str| written(&mut team.open, person, &folder.path().join(format!("pack.{ending}")));
    let pages_of = [pack("html"), pack("md")];
    for (file, page) in pages_of.iter().zip(pages(&pages_of).unwrap_or_default()) {
        check(&file.display().to_string(), &view, page["text"].as_str().unwrap());
    }
    let (xlsx, docx, out) = (pack("xlsx"), pack("docx"), folder.path().join("out"));
    if saved(&docx, "txt:Text (encoded):UTF8", &out) {
        check("Writer", &view, &std::fs::read_to_string(out.join("pack.txt")).unwrap());
    }
    // Each sheet as a file of its own.
    if saved(&xlsx, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", &out) {
        let sheet = |name: &str| std::fs::read_to_string(out.join(format!("pack-{name}.csv"))).unwrap();
        check("Calc", &view, &sheet("Overview"));
        assert!(view.skills.iter().all(|skill| sheet("Skills to fill in").contains(skill.name.as_str())));
    }
    if cfg!(feature = "pdf") {
        let pdf = pack("pdf");
        if let Some(text) = heard("pdftotext", &["-raw", "-enc", "UTF-8"], &pdf) {
            // Each sheet says whose it is and which.
            let title = "Amélie Grandjean: where to go from here";
            let lines = text.lines().filter(|line| !line.trim_start_matches('\u{c}').starts_with(title));
            check("pdftotext", &view, &lines.collect::<Vec<_>>().join("\n").replace('\u{c}', ""));
        }
        if let Some(structure) = heard("pdfinfo", &["-struct"], &pdf) {
            for tag in ["Document", "H1", "H2", "Table", "TH", "TD", "LBody"] {
                let is_it = |line: &str| line.trim_start().split([' ', ':']).next() == Some(tag);
                assert!(structure.lines().any(is_it), "no {tag} in the structure of the PDF");
            }
        }
        if let Some(told) = heard("pdfinfo", &[], &pdf) {
            assert!(told.lines().any(|line| line.split_whitespace().eq(["Tagged:", "yes"])), "{told}");
        }
    }
}

/// The pack of a person in English, written to a file.
fn written(open: &mut Workspace, person: PersonId, to: &Path) -> PathBuf {
    let today = "2026-11-21".parse().unwrap();
    let request = PackRequest {
        person,
        framework: None,
        to: None,
        track: None,
        today,
        stale_months: 12,
        language: "en",
        plan: None,
        decided: Decided::Nothing,
    };
    assert!(open.export_person(&request, to).unwrap().check.is_clean());
    to.to_owned()
}

/// Every kind of file with each of these endings, of a workspace that was filled.
fn exported(filled: impl Fn(&mut Workspace), folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let path = folder.join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    filled(&mut open);
    let level = open.list("levels").unwrap()[3]["key"].as_str().unwrap().to_owned();
    open.close().unwrap();
    let kinds: [(&str, &[&str]); 9] = [
        ("matrix", &[]),
        ("criteria", &["--level", &level]),
        ("person", &["--person", "amelie", "--others", "keep"]),
        ("organisation", &[]),
        ("ratings", &[]),
        ("team", &[]),
        ("findings", &[]),
        ("measures", &[]),
        ("map", &[]),
    ];
    let mut files = Vec::new();
    for (kind, more) in kinds {
        for ending in endings {
            let file = folder.join(format!("{kind}.{ending}"));
            let mut export = Command::new(guild());
            let output = export.arg("export").arg(&path).args(["--what", kind, "--to"]).arg(&file).args(more).output();
            let output = output.unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            if output.status.success() {
                files.push(file);
            } else {
                assert!(said.contains("choose one of: "), "{kind} {ending}: {said}");
            }
        }
    }
    files
}

#[test]
fn no_spreadsheet_takes_what_people_wrote_for_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    let fill = |open: &mut Workspace| fill_with_formulas(open).unwrap();
    let files = exported(fill, folder.path(), &["xlsx", "ods", "csv"]);
    assert!(files.len() >= 18, "{files:?}");
    for ending in ["xlsx", "ods", "csv"] {
        let of_ending: Vec<&Path> =
            files.iter().map(PathBuf::as_path).filter(|file| file.extension().is_some_and(|e| e == ending)).collect();
        let out = folder.path().join(format!("out-{ending}"));
        if !saved_all(&of_ending, "fods", &out) {
            return;
        }
        for file in of_ending {
            let name = file.with_extension("fods");
            let read = std::fs::read_to_string(out.join(name.file_name().unwrap())).unwrap();
            assert!(!read.contains("table:formula="), "a formula in {}", file.display());
            // A CSV has no types: there an apostrophe before the text keeps it one.
            let text = if ending == "csv" { "&apos;=1+" } else { ">=1+" };
            assert!(read.contains(text) || read.contains(">'=1+"), "{} lost its texts", file.display());
        }
    }
}

#[test]
fn no_page_acts_on_what_people_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let files = exported(|open| fill(open).unwrap(), folder.path(), &["html", "md"]);
    assert!(files.len() >= 9, "{files:?}");
    for (file, page) in files.iter().zip(pages(&files).unwrap_or_default()) {
        let is_there = letters(page["text"].as_str().unwrap()).contains(&letters(PAYLOAD));
        assert!(is_there, "{} lost what was written", file.display());
    }
}
