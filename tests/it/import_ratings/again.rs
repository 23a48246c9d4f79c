//! The same file again: what was answered is not asked again, as long as nothing else is said.

use super::{accounted, answered, codes, list, options, sheet};
use guild_core::Workspace;
use guild_core::import::{ImportKind, ImportOptions, ImportReport, PersonState, Source};
use guild_exchange::ratings::mapping::PersonAnswer;

/// A workspace with these people: key, name, e-mail.
fn with_people(people: &[(&str, &str, &str)]) -> Workspace {
    let mut open = Workspace::in_memory().unwrap();
    let row = |(key, name, email): &(&str, &str, &str)| format!("{key},{name},,,{email}\n");
    let text: String = people.iter().map(row).collect();
    let book = super::book("people.csv", &format!("person_id,name,handle,affiliation,email\n{text}"));
    open.import(&Source::of(vec![book]), &ImportOptions::default()).unwrap();
    open
}

/// Imports with these answers, then without any, and says what the second import found.
#[track_caller]
fn twice(open: &mut Workspace, text: &str, answers: &[(&str, Option<&str>)]) -> ImportReport {
    let source = sheet(text);
    let asked = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    assert!(!asked.applied && codes(&asked).contains("ratings-person-asked"), "{:?}", asked.problems);
    let mut mapping = asked.mapping;
    let answer = |(person, key): &(&str, Option<&str>)| PersonAnswer {
        person: (*person).to_owned(),
        key: key.map(str::to_owned),
    };
    mapping.ratings[0].people = answers.iter().map(answer).collect();
    let told = open.import(&source, &answered(mapping, ImportKind::Ratings)).unwrap();
    assert!(told.applied, "{:?}", told.problems);
    let before = open.dump().unwrap();
    let again = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    accounted(&again);
    assert_eq!(open.dump().unwrap(), before);
    again
}

/// Nothing was asked, and nothing is new.
#[track_caller]
fn same(report: &ImportReport, keys: &[&str]) {
    assert!(report.applied && !codes(report).contains("ratings-person-asked"), "{:?}", report.problems);
    assert_eq!((report.changes.new, report.changes.changed, report.changes.skipped), (0, 0, 0));
    let people = &report.ratings[0].people;
    assert!(people.iter().all(|p| p.state == PersonState::Matched), "{people:?}");
    assert_eq!(people.iter().filter_map(|p| p.key.as_deref()).collect::<Vec<_>>(), keys);
}

#[test]
fn who_of_two_was_meant_is_known_by_what_was_recorded() {
    let people = [("ada", "Ada Lovelace", "ada@one.org"), ("ada-2", "Ada Lovelace", "ada@two.org")];
    let text = "Name,Python,SQL\nAda Lovelace,3,2\nBob Ross,1,2\n";
    let mut open = with_people(&people);
    let again = twice(&mut open, text, &[("Ada Lovelace", Some("ada-2"))]);
    same(&again, &["ada-2", "bob-ross"]);
    // Whoever was said to be a third is one.
    let mut open = with_people(&people);
    let again = twice(&mut open, text, &[("Ada Lovelace", None)]);
    same(&again, &["ada-lovelace", "bob-ross"]);
}

#[test]
fn a_name_that_is_written_otherwise_is_known_by_what_was_recorded() {
    let mut open = with_people(&[("jurgen", "Jürgen Kółka", "")]);
    let text = "Name,Python,SQL\n\"Kółka, Jürgen\",3,2\nBob Ross,1,2\n";
    let again = twice(&mut open, text, &[("Kółka, Jürgen", Some("jurgen"))]);
    same(&again, &["jurgen", "bob-ross"]);
    assert_eq!(list(&mut open, "people").len(), 2);
}

#[test]
fn namesakes_of_one_sheet_are_known_by_their_ratings() {
    let mut open = Workspace::in_memory().unwrap();
    let source = sheet("Name,Python,SQL\nAnna Berg,3,2\nAnna Berg,1,2\nBob Ross,1,2\n");
    assert!(open.import(&source, &options(ImportKind::Ratings)).unwrap().applied);
    let again = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    same(&again, &["anna-berg", "anna-berg-2", "bob-ross"]);
}

#[test]
fn whatever_else_the_file_says_asks_again() {
    let people = [("ada", "Ada Lovelace", "ada@one.org"), ("ada-2", "Ada Lovelace", "ada@two.org")];
    let mut open = with_people(&people);
    let text = "Name,Python,SQL\nAda Lovelace,3,2\nBob Ross,1,2\n";
    same(&twice(&mut open, text, &[("Ada Lovelace", Some("ada-2"))]), &["ada-2", "bob-ross"]);
    for other in [
        "Name,Python,SQL\nAda Lovelace,3,1\nBob Ross,1,2\n",
        "Name,Python,SQL\nAda Lovelace,3,2\nBob Ross,1,3\n",
        "Name,Python,SQL\nAda Lovelace,3,2\nBob Ross,1,2\nCy Park,1,1\n",
        "Name,Python,SQL\nAda Lovelace,,\nBob Ross,1,2\n",
    ] {
        let report = open.import(&sheet(other), &options(ImportKind::Ratings)).unwrap();
        assert!(!report.applied && codes(&report).contains("ratings-person-asked"), "{other}: {:?}", report.problems);
    }
}
