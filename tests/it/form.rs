//! The form of a pack, filled in and returned: what the person changed is recorded, nothing else, and nothing is lost.

mod broken;
mod kept;

use crate::pack::request;
use crate::people::Team;
use guild_core::import::{AnswerState, ImportOptions, ImportReport, ReturnedForm, ReturnedSkill, Source};
use guild_core::pack::{Decided, MentionChoice, PackRequest};
use guild_core::people::NewAssessment;
use guild_exchange::book::{Book, Cell, Sheet, Value};
use guild_exchange::form::mapping::FormMapping;
use guild_exchange::ladder::recognise::Mapping;
use guild_exchange::ladder::recognise::mapping::MAPPING_VERSION;
use guild_exchange::read::{Limits, read_bytes};
use guild_model::PersonId;
use guild_model::people::{AssessorKind, Interest};
use guildhall_tests::office::saved;
use guildhall_tests::workbook::filled;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::process::Command;

/// The day on which forms are made here.
const MADE: &str = "2026-11-02";

/// A sheet of the form, by its place in the book.
const SKILLS: usize = 1;
const CRITERIA: usize = 2;
const RECORDS: usize = 3;

/// The bytes of a form as it is handed out.
fn form_of(team: &mut Team, person: PersonId, language: &str) -> Vec<u8> {
    form_with(team, person, language, Decided::Nothing)
}

fn form_with(team: &mut Team, person: PersonId, language: &str, decided: Decided) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("form.xlsx");
    let today = MADE.parse().unwrap();
    let handed = team.open.export_person(&PackRequest { today, decided, ..request(person, language) }, &to).unwrap();
    assert!(handed.check.is_clean() && handed.not_kept.is_none());
    std::fs::read(&to).unwrap()
}

fn book_of(bytes: &[u8]) -> Book {
    read_bytes("form.xlsx", bytes, &Limits::default()).unwrap()
}

/// The file saved by LibreOffice in that format; `None`, and said so, where there is none.
fn saved_as(bytes: &[u8], format: &str) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("form.xlsx");
    std::fs::write(&from, bytes).unwrap();
    let out = folder.path().join("out");
    saved(&from, format, &out).then(|| std::fs::read(out.join("form").with_extension(format)).unwrap())
}

fn import(team: &mut Team, book: &Book, choices: Option<FormMapping>, accept_problems: bool) -> ImportReport {
    let forms = choices.into_iter().collect();
    let mapping = Mapping { version: MAPPING_VERSION, forms, ..Mapping::default() };
    let options = ImportOptions { mapping: Some(mapping), accept_problems, ..ImportOptions::default() };
    let report = team.open.import(&Source::of(vec![book.clone()]), &options).unwrap();
    for sheet in report.files.iter().flat_map(|file| &file.sheets) {
        let counts = sheet.cells;
        assert_eq!(counts.imported + counts.ignored + counts.reported, sheet.non_empty, "{}", sheet.sheet);
    }
    report
}

/// Every assessment and standing by its id, with all its fields.
fn said(team: &mut Team) -> BTreeMap<String, Json> {
    let mut all = team.open.list("assessments").unwrap();
    all.extend(team.open.list("standings").unwrap());
    all.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}

fn only(report: &ImportReport) -> &ReturnedForm {
    let [form] = report.forms.as_slice() else { panic!("{:?}", report.problems) };
    form
}

fn row<'a>(form: &'a ReturnedForm, cell: &str) -> &'a ReturnedSkill {
    form.skills.iter().find(|s| s.cell == cell).unwrap_or_else(|| panic!("no row {cell}"))
}

fn codes(report: &ImportReport) -> Vec<(&str, Option<&str>)> {
    report.problems.iter().map(|p| (p.code.as_str(), p.cell.as_deref())).collect()
}

/// The cell of a sheet, changed or emptied.
fn type_in(sheet: &mut Sheet, row: u32, column: u32, text: &str) {
    sheet.cells.retain(|c| (c.row, c.column) != (row, column));
    if !text.is_empty() {
        sheet.cells.push(Cell { row, column, value: Value::Text(text.to_owned()), note: None });
        sheet.cells.sort_by_key(|c| (c.row, c.column));
    }
}

/// What Amélie writes: cells of the form, and what of the four fields they say.
const ANSWERS: [(usize, &str, &str); 9] = [
    (SKILLS, "D3", "Shapes (5)"),
    (SKILLS, "E4", "2,5"),
    (SKILLS, "F4", "wants more of it"),
    (SKILLS, "G5", "=HYPERLINK(\"http://x\";\"y\")\n+1 -2 @SUM(A1) <script>&amp;"),
    (SKILLS, "H6", "https://example.org/review"),
    (SKILLS, "H7", "@talk at the fair"),
    (SKILLS, "E8", ""),
    (CRITERIA, "E3", "Partly"),
    (CRITERIA, "F3", "-the minutes of March"),
];

#[test]
fn what_was_changed_is_recorded_exactly_whatever_program_saved_the_form() {
    let mut team = Team::sample();
    let amelie = team.person("amelie");
    let bytes = filled(&form_of(&mut team, amelie, "en"), &ANSWERS);
    let before = (said(&mut team), team.open.dump().unwrap());
    let history = team.open.history().unwrap().len();
    for format in ["", "xlsx", "ods", "xls"] {
        let saved = if format.is_empty() { Some(bytes.clone()) } else { saved_as(&bytes, format) };
        let Some(saved) = saved else { return };
        let book = book_of(&saved);
        let report = import(&mut team, &book, None, false);
        assert_eq!(codes(&report), [], "{format}");
        let form = only(&report);
        assert!(report.applied && form.kept && form.person == Some(amelie), "{format}");
        assert_eq!((form.new, form.skipped), (7, 0), "{format}");
        let changed = form.skills.iter().filter(|s| s.state != AnswerState::Unchanged).count();
        assert_eq!((changed, form.criteria.iter().filter(|c| c.taken).count()), (6, 1), "{format}");
        let after = said(&mut team);
        let new: Vec<&Json> = after.iter().filter(|(id, _)| !before.0.contains_key(*id)).map(|(_, row)| row).collect();
        assert!(
            before.0.iter().all(|(id, row)| after.get(id) == Some(row)),
            "nothing that was said is lost or altered"
        );
        assert_eq!(new.len(), 7, "{format}");
        assert!(
            new.iter().all(|row| row["kind"] == "self" && row["by"].is_null() && row["person"] == amelie.to_string())
        );
        let of = |cell: &str| {
            let skill = row(form, cell).skill.to_string();
            *new.iter().find(|row| row["skill"] == skill && row["words"].is_null()).unwrap()
        };
        let ratings = |row: &Json| (row["knows"].as_f64(), row["does"].as_f64());
        assert_eq!(ratings(of("D3:H3")), (Some(5.0), Some(4.0)), "{format}: doing stays as it was sent");
        assert_eq!(ratings(of("D4:H4")), (Some(3.0), Some(2.5)), "{format}: a typed half counts");
        assert_eq!(of("D4:H4")["interest"], "more");
        let note = of("D5:H5")["note"].as_str().unwrap();
        assert_eq!(note, "=HYPERLINK(\"http://x\";\"y\")\n+1 -2 @SUM(A1) <script>&amp;", "{format}");
        assert_eq!(of("D6:H6")["evidence"][0]["link"], "https://example.org/review");
        assert_eq!(of("D7:H7")["evidence"][0]["text"], "@talk at the fair");
        assert_eq!(ratings(of("D8:H8")).1, None, "{format}: an emptied rating is none, never zero");
        let standing = new.iter().find(|row| !row["words"].is_null()).unwrap();
        assert_eq!(
            (&standing["state"], &standing["evidence"][0]["text"]),
            (&"partly".into(), &"-the minutes of March".into())
        );

        let (full, entries) = (team.open.dump().unwrap(), team.open.history().unwrap().len());
        assert_eq!(entries, history + 1);
        let again = import(&mut team, &book, None, false);
        assert_eq!((again.changes.new, again.changes.changed, again.changes.skipped), (0, 0, 0), "{format}");
        assert_eq!(again.changes.same, report.changes.new + report.changes.same);
        assert_eq!((team.open.dump().unwrap(), team.open.history().unwrap().len()), (full.clone(), entries));
        team.open.undo(1).unwrap();
        assert_eq!(team.open.dump().unwrap(), before.1, "{format}: one undo takes all of it back");
        team.open.redo(1).unwrap();
        assert_eq!(team.open.dump().unwrap(), full, "{format}");
        team.open.undo(1).unwrap();
    }
}

#[test]
fn a_form_left_as_it_was_sent_says_nothing_in_any_language() {
    let mut team = Team::sample();
    for (person, language) in [("amelie", "en"), ("farid", "de"), ("priya", "fr")] {
        let person = team.person(person);
        let book = book_of(&form_of(&mut team, person, language));
        let (before, entries) = (team.open.dump().unwrap(), team.open.history().unwrap().len());
        let report = import(&mut team, &book, None, false);
        assert_eq!((codes(&report), only(&report).new), (vec![], 0), "{language}");
        assert!(only(&report).skills.iter().all(|s| s.state == AnswerState::Unchanged));
        assert_eq!((team.open.dump().unwrap(), team.open.history().unwrap().len()), (before, entries));
    }
}

/// What Amélie says of a skill here while her form is away.
fn says_meanwhile(team: &mut Team, person: PersonId, row: &ReturnedSkill, knows: f64, does: f64) {
    let rating = crate::people::rating;
    let given = NewAssessment {
        person,
        skill: row.skill,
        kind: AssessorKind::Itself,
        by: None,
        date: "2026-11-10".parse().unwrap(),
        knows: rating(knows),
        does: rating(does),
        interest: Some(Interest::Fine),
        note: String::new(),
        evidence: Vec::new(),
    };
    team.open.record_assessments(&[given]).unwrap();
}

#[test]
fn sent_returned_and_now_stand_side_by_side() {
    let mut team = Team::sample();
    let amelie = team.person("amelie");
    let sent = form_of(&mut team, amelie, "en");
    let plain = import(&mut team, &book_of(&sent), None, false);
    let rows = only(&plain);
    // D3 is changed on both sides, D4 on both sides in different fields, D5 on both sides alike, D6 here only.
    let book = book_of(&filled(
        &sent,
        &[(SKILLS, "D3", "Shapes (5)"), (SKILLS, "D4", "Practises (2)"), (SKILLS, "D5", "Begins (1)")],
    ));
    says_meanwhile(&mut team, amelie, row(rows, "D3:H3"), 2.0, 4.0);
    says_meanwhile(&mut team, amelie, row(rows, "D4:H4"), 3.0, 1.0);
    says_meanwhile(&mut team, amelie, row(rows, "D5:H5"), 1.0, 3.0);
    says_meanwhile(&mut team, amelie, row(rows, "D6:H6"), 3.0, 3.0);
    let before = said(&mut team);
    let left_out = FormMapping { file: "form.xlsx".to_owned(), date: None, left_out: vec![row(rows, "D3:H3").skill.0] };
    let report = import(&mut team, &book, Some(left_out), false);
    let form = only(&report);
    let states: Vec<AnswerState> = ["D3:H3", "D4:H4", "D5:H5", "D6:H6"].map(|cell| row(form, cell).state).to_vec();
    use AnswerState::{Answered, Conflict, Recorded, Unchanged};
    assert_eq!(states, [Conflict, Answered, Recorded, Unchanged]);
    assert_eq!(codes(&report), [("form-conflict", Some("D3:H3"))]);
    let values = |row: &ReturnedSkill| [&row.sent, &row.returned, &row.now].map(|view| view.knows.unwrap().value());
    assert_eq!(values(row(form, "D3:H3")), [4.0, 5.0, 2.0]);
    assert!(!row(form, "D3:H3").taken && row(form, "D4:H4").taken);
    let after = said(&mut team);
    let new: Vec<&Json> = after.iter().filter(|(id, _)| !before.contains_key(*id)).map(|(_, row)| row).collect();
    let [only_one] = new.as_slice() else { panic!("{new:?}") };
    assert_eq!(
        (&only_one["knows"], &only_one["does"], &only_one["interest"]),
        (&2.0.into(), &1.0.into(), &"fine".into())
    );
    // What was left out is still there to be taken.
    let dated = FormMapping { file: "form.xlsx".to_owned(), date: "2026-11-09".parse().ok(), left_out: Vec::new() };
    let report = import(&mut team, &book, Some(dated), false);
    assert_eq!((report.changes.new, only(&report).date.to_string().as_str()), (1, "2026-11-09"));
    let again = import(&mut team, &book, None, false);
    assert_eq!(again.changes.new, 0);
    assert!(before.iter().all(|(id, row)| said(&mut team).get(id) == Some(row)));
}

#[test]
fn a_note_in_which_names_were_put_in_other_words_is_not_taken_for_an_answer() {
    let mut team = Team::sample();
    let (amelie, farid, skill) = (team.person("amelie"), team.person("farid"), team.skill("testing"));
    let people = team.open.list("people").unwrap();
    let other = people.iter().find(|p| p["id"] == farid.to_string()).unwrap()["name"].as_str().unwrap();
    let note = format!("Learnt it from {other} in March");
    let mut given = crate::people::assessment(amelie, skill, AssessorKind::Itself, "2026-11-01", 2.0);
    given.note.clone_from(&note);
    team.open.record_assessments(&[given]).unwrap();
    for language in ["en", "fr"] {
        let sent = form_of(&mut team, amelie, language);
        let book = book_of(&sent);
        let at = book.sheets[SKILLS].cells.iter().find(|c| c.value.text().contains(" March")).unwrap();
        assert!(!at.value.text().contains(other), "{}", at.value.text());
        let report = import(&mut team, &book, None, false);
        assert_eq!((codes(&report), report.changes.new), (vec![], 0), "{language}");
        let mut book = book_of(&sent);
        let row = at.row;
        type_in(&mut book.sheets[SKILLS], row, 4, "1");
        let before = said(&mut team);
        assert_eq!(import(&mut team, &book, None, false).changes.new, 1);
        let after = said(&mut team);
        let new = after.iter().find(|(id, _)| !before.contains_key(*id)).unwrap().1;
        assert_eq!((new["note"].as_str().unwrap(), &new["does"]), (note.as_str(), &1.0.into()), "the note stays hers");
        team.open.undo(1).unwrap();
    }
}

#[test]
fn a_note_is_laid_beside_what_the_pack_said_whatever_was_decided_of_a_given_name() {
    let mut team = Team::sample();
    let (amelie, skill) = (team.person("amelie"), team.skill("testing"));
    let mut given = crate::people::assessment(amelie, skill, AssessorKind::Itself, "2026-11-01", 2.0);
    given.note = "Farid and the rest in March".to_owned();
    team.open.record_assessments(std::slice::from_ref(&given)).unwrap();
    for choice in [MentionChoice::LeaveOut, MentionChoice::Keep] {
        let mut book = book_of(&form_with(&mut team, amelie, "de", Decided::All(choice)));
        let cell = book.sheets[SKILLS].cells.iter().find(|c| c.value.text().contains(" in March")).unwrap();
        let (at, sent) = (cell.row, cell.value.text().into_owned());
        assert_eq!(sent.contains("Farid"), choice == MentionChoice::Keep, "{sent}");
        assert_eq!(import(&mut team, &book, None, false).changes.new, 0, "{choice:?}: as it was sent");
        // The person writes another note; nobody else has touched it.
        type_in(&mut book.sheets[SKILLS], at, 6, "Alone, in April");
        let report = import(&mut team, &book, None, false);
        let row = only(&report).skills.iter().find(|s| s.skill == skill).unwrap();
        assert_eq!((codes(&report), row.state), (vec![], AnswerState::Answered), "{choice:?}");
        team.open.undo(1).unwrap();
        // Where something else was said meanwhile it is a conflict.
        let later = NewAssessment { date: MADE.parse().unwrap(), note: "Farid in May".to_owned(), ..given.clone() };
        team.open.record_assessments(&[later]).unwrap();
        let report = import(&mut team, &book, None, false);
        let row = only(&report).skills.iter().find(|s| s.skill == skill).unwrap();
        assert_eq!(row.state, AnswerState::Conflict, "{choice:?}");
        team.open.undo(2).unwrap();
    }
}

#[test]
fn an_emptied_view_is_told_and_what_was_said_stays() {
    let mut team = Team::sample();
    let amelie = team.person("amelie");
    let sent = form_of(&mut team, amelie, "en");
    let book = book_of(&filled(&sent, &[(SKILLS, "D3", ""), (SKILLS, "E3", "")]));
    let before = team.open.dump().unwrap();
    let report = import(&mut team, &book, None, false);
    assert_eq!(codes(&report), [("form-cleared", Some("D3:H3"))]);
    assert_eq!((row(only(&report), "D3:H3").state, report.changes.new), (AnswerState::Cleared, 0));
    assert_eq!(team.open.dump().unwrap(), before);
}

#[test]
fn a_form_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output =
            Command::new(guildhall_tests::guild()).current_dir(folder.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["new", "w.guildhall", "--sample"]).0, Some(0));
    let (status, _, told) = run(&["export", "w.guildhall", "--what", "person", "--person", "amelie", "--to", "f.xlsx"]);
    assert_eq!(status, Some(0), "{told}");
    let form = std::fs::read(folder.path().join("f.xlsx")).unwrap();
    let write =
        |cells: &[(usize, &str, &str)]| std::fs::write(folder.path().join("f.xlsx"), filled(&form, cells)).unwrap();
    write(&[(SKILLS, "D3", "Shapes (5)")]);
    let (status, told, _) = run(&["import", "f.xlsx", "--into", "w.guildhall", "--dry-run"]);
    assert_eq!(status, Some(0));
    assert!(told.contains("the form of Amélie Grandjean") && told.contains("D3:H3"), "{told}");
    assert!(told.contains(": 1 answer to record, "), "{told}");
    assert!(
        told.contains("sent 4/4, returned 5/4, now 4/4; to record") && told.contains("nothing was written"),
        "{told}"
    );
    for options in [&["--dry-run"][..], &[], &["--as", "form", "--accept-problems"]] {
        let named = [&["import", "f.xlsx", "--into", "w.guildhall", "--person", "soren"], options].concat();
        let (status, _, told) = run(&named);
        assert!(status == Some(1) && told.contains("this is the form of Amélie Grandjean, not of Søren"), "{told}");
    }
    let own = ["import", "f.xlsx", "--into", "w.guildhall", "--person", "amelie", "--dry-run"];
    assert_eq!(run(&own).0, Some(0), "who is named is whose form it is");
    let (status, json, _) = run(&["import", "f.xlsx", "--into", "w.guildhall", "--as", "form", "--json"]);
    assert_eq!(status, Some(0));
    let report: Json = serde_json::from_str(&json).unwrap();
    assert_eq!((&report["applied"], &report["changes"]["new"]), (&true.into(), &1.into()));
    assert_eq!(report["forms"][0]["skills"][0]["state"], "answered");
    assert_eq!(report["mapping"]["forms"][0]["file"], "f.xlsx");
    let (status, told, _) = run(&["import", "f.xlsx", "--into", "w.guildhall"]);
    assert!(status == Some(0) && told.contains("0 new, 0 changed"), "{told}");
    write(&[(CRITERIA, "E3", "Not yet")]);
    let (_, told, _) = run(&["import", "f.xlsx", "--into", "w.guildhall", "--dry-run"]);
    assert!(told.contains("returned “not yet”") && !told.contains("not_yet"), "{told}");
    write(&[(SKILLS, "D3", "seven")]);
    let (status, told, problems) = run(&["import", "f.xlsx", "--into", "w.guildhall"]);
    assert!(status == Some(1) && told.contains("nothing was written"), "{told}");
    assert!(problems.contains("f.xlsx, Skills to fill in, D3: “seven” is not on the list"), "{problems}");
    std::fs::write(folder.path().join("other.csv"), "a,b\n1,2\n").unwrap();
    let (status, _, problems) = run(&["import", "other.csv", "--into", "w.guildhall", "--as", "form"]);
    assert!(status == Some(1) && problems.contains("This is no form"), "{problems}");
}
