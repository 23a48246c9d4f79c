//! Forms that something happened to: each says where and what, and loses nothing.

use super::{CRITERIA, RECORDS, SKILLS, book_of, codes, form_of, import, only, row, said, type_in};
use crate::people::Team;
use guild_core::import::AnswerState;
use guild_core::mastery::MatrixEdit;
use guild_exchange::book::{Book, Severity, Sheet, Value};
use guild_model::PersonId;
use proptest::prelude::*;

fn amelie() -> (Team, PersonId, Book) {
    let mut team = Team::sample();
    let person = team.person("amelie");
    let book = book_of(&form_of(&mut team, person, "en"));
    (team, person, book)
}

/// What is said of a form that was changed so, and how many answers are recorded when the rest is accepted.
#[track_caller]
fn check(change: impl FnOnce(&mut Book), expected: &[(&str, Option<&str>)], recorded: u32) {
    let (mut team, _, mut book) = amelie();
    change(&mut book);
    let (before, kept) = (team.open.dump().unwrap(), said(&mut team));
    let report = import(&mut team, &book, None, false);
    assert_eq!(codes(&report), expected);
    let blocks = report.problems.iter().any(|p| p.severity == Severity::Blocks);
    assert_eq!(report.applied, !blocks);
    if blocks {
        assert_eq!(team.open.dump().unwrap(), before, "a refused import changes nothing");
        assert_eq!(import(&mut team, &book, None, true).changes.new, recorded);
    } else {
        assert_eq!(report.changes.new, recorded);
    }
    let after = said(&mut team);
    assert!(kept.iter().all(|(id, row)| after.get(id) == Some(row)));
    assert_eq!(after.len(), kept.len() + recorded as usize);
}

#[test]
fn what_is_not_on_the_list_is_named_by_its_cell() {
    let change = |book: &mut Book| {
        type_in(&mut book.sheets[SKILLS], 2, 3, "seven");
        type_in(&mut book.sheets[SKILLS], 3, 4, "7");
        type_in(&mut book.sheets[SKILLS], 4, 5, "perhaps");
        type_in(&mut book.sheets[SKILLS], 5, 3, "Begins (1)");
        type_in(&mut book.sheets[CRITERIA], 2, 4, "Waived");
        type_in(&mut book.sheets[CRITERIA], 3, 5, "shown at the fair");
    };
    let expected = [
        ("form-rating-unknown", Some("D3")),
        ("form-off-scale", Some("E4")),
        ("form-interest-unknown", Some("F5")),
        ("form-state-unknown", Some("E3")),
        ("form-evidence-alone", Some("E4:F4")),
    ];
    check(change, &expected, 1);
}

#[test]
fn an_error_value_is_nobodys_words() {
    let mistake = |sheet: &mut Sheet, row: u32, column: u32| {
        type_in(sheet, row, column, "#VALUE!");
        let cell = sheet.cells.iter_mut().find(|c| (c.row, c.column) == (row, column)).unwrap();
        cell.value = Value::Error("#VALUE!".to_owned());
    };
    let change = |book: &mut Book| {
        mistake(&mut book.sheets[SKILLS], 2, 6);
        mistake(&mut book.sheets[SKILLS], 3, 7);
        mistake(&mut book.sheets[CRITERIA], 2, 5);
        // Typed as a text it is one.
        type_in(&mut book.sheets[SKILLS], 4, 6, "#VALUE!");
    };
    let expected = ["G3", "H4", "F3"].map(|cell| ("form-cell-error", Some(cell)));
    check(change, &expected, 1);
}

#[test]
fn without_the_hidden_sheet_the_workspace_knows_what_was_sent() {
    let change = |book: &mut Book| {
        book.sheets.remove(RECORDS);
        type_in(&mut book.sheets[SKILLS], 2, 3, "Shapes (5)");
        type_in(&mut book.sheets[CRITERIA], 2, 4, "Not yet");
    };
    check(change, &[("form-records-lost", None)], 2);
    let change = |book: &mut Book| type_in(&mut book.sheets[RECORDS], 2, 1, "somebody");
    check(change, &[("form-record-broken", Some("A3")), ("form-records-lost", None)], 0);
}

#[test]
fn without_the_marks_of_its_rows_nothing_is_guessed() {
    let change = |book: &mut Book| {
        book.sheets[SKILLS].cells.retain(|c| c.column < 8);
        book.sheets[CRITERIA].cells.retain(|c| c.column < 6);
        type_in(&mut book.sheets[SKILLS], 2, 3, "Shapes (5)");
    };
    let (mut team, _, mut book) = amelie();
    change(&mut book);
    let report = import(&mut team, &book, None, false);
    assert_eq!(report.problems.first().map(|p| p.code.as_str()), Some("form-marks-lost"));
    assert!(!report.applied);
}

#[test]
fn sorted_rows_are_what_they_say() {
    // All columns: the marks go with their rows.
    let swap = |book: &mut Book, columns: std::ops::Range<u32>| {
        let sheet = &mut book.sheets[SKILLS];
        for cell in sheet.cells.iter_mut().filter(|c| columns.contains(&c.column)) {
            cell.row = match cell.row {
                2 => 3,
                3 => 2,
                other => other,
            };
        }
        sheet.cells.sort_by_key(|c| (c.row, c.column));
    };
    let all = |book: &mut Book| {
        swap(book, 0..9);
        type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
    };
    check(all, &[], 1);
    // Without the hidden one: the row is what it is called.
    let (mut team, _, mut book) = amelie();
    let first = book.sheets[SKILLS].get(2, 1).unwrap().value.text().into_owned();
    swap(&mut book, 0..8);
    type_in(&mut book.sheets[SKILLS], 3, 3, "Begins (1)");
    let report = import(&mut team, &book, None, false);
    // The other row of the two was moved as well, and its answers with it.
    assert_eq!(codes(&report), [("form-row-moved", Some("B3")), ("form-row-moved", Some("B4"))]);
    let form = only(&report);
    assert_eq!(form.skills.iter().filter(|s| s.taken).map(|s| s.name.as_str()).collect::<Vec<_>>(), [first]);
}

#[test]
fn rows_that_were_added_repeated_renamed_or_removed() {
    let added = |book: &mut Book| {
        type_in(&mut book.sheets[SKILLS], 40, 1, "Rust");
        type_in(&mut book.sheets[SKILLS], 40, 3, "Shapes (5)");
    };
    check(added, &[("form-row-added", Some("B41"))], 0);
    let repeated = |book: &mut Book| {
        let copied: Vec<_> = book.sheets[SKILLS].cells.iter().filter(|c| c.row == 2).cloned().collect();
        book.sheets[SKILLS].cells.extend(copied.into_iter().map(|mut cell| {
            cell.row = 40;
            cell
        }));
        type_in(&mut book.sheets[SKILLS], 40, 3, "Begins (1)");
    };
    check(repeated, &[("form-row-twice", Some("D41:H41"))], 0);
    let renamed = |book: &mut Book| {
        type_in(&mut book.sheets[SKILLS], 2, 1, "Reviewing");
        type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
    };
    check(renamed, &[("form-row-renamed", Some("B3"))], 1);
    let removed = |book: &mut Book| book.sheets[SKILLS].cells.retain(|c| c.row != 4);
    check(removed, &[("form-rows-missing", None)], 0);
    let emptied = |book: &mut Book| book.sheets[SKILLS].cells.retain(|c| c.row < 2);
    check(emptied, &[("form-rows-missing", None)], 0);
}

#[test]
fn a_sheet_to_fill_in_that_did_not_come_back_is_named() {
    let change = |book: &mut Book| {
        type_in(&mut book.sheets[SKILLS], 2, 3, "Shapes (5)");
        book.sheets.remove(CRITERIA);
    };
    check(change, &[("form-criteria-gone", None)], 1);
    check(|book| drop(book.sheets.remove(SKILLS)), &[("form-skills-gone", None)], 0);
    // Neither is what was sent known from the form.
    let change = |book: &mut Book| {
        book.sheets.remove(RECORDS);
        book.sheets.remove(CRITERIA);
    };
    check(change, &[("form-records-lost", None), ("form-criteria-gone", None)], 0);
    let (mut team, _, mut book) = amelie();
    book.sheets.remove(CRITERIA);
    let report = import(&mut team, &book, None, false);
    let message = &report.problems[0].message;
    assert!(message.contains("The sheet for the criteria is not in the file any more"), "{message}");
}

#[test]
fn columns_may_be_parted_and_what_was_added_is_named_and_not_read() {
    let shifted = |book: &mut Book| {
        book.sheets[SKILLS].cells.iter_mut().filter(|c| c.column >= 4).for_each(|c| c.column += 1);
        type_in(&mut book.sheets[SKILLS], 2, 5, "Begins (1)");
    };
    check(shifted, &[], 1);
    let added = |book: &mut Book| {
        shifted(book);
        type_in(&mut book.sheets[SKILLS], 1, 4, "Remarks of my own");
        type_in(&mut book.sheets[CRITERIA], 2, 4, "Not yet");
    };
    check(added, &[("form-column-added", Some("E2"))], 2);
    // With texts in it, and one more right of the marks.
    let filled = |book: &mut Book| {
        added(book);
        type_in(&mut book.sheets[SKILLS], 2, 4, "since May");
        type_in(&mut book.sheets[SKILLS], 5, 4, "see my mail");
        type_in(&mut book.sheets[CRITERIA], 1, 8, "Comment");
        type_in(&mut book.sheets[CRITERIA], 3, 8, "which fair?");
    };
    check(filled, &[("form-column-added", Some("E2:E6")), ("form-column-added", Some("I2:I4"))], 2);
    let (mut team, _, mut book) = amelie();
    added(&mut book);
    let told = import(&mut team, &book, None, false).problems.remove(0).message;
    assert!(told.ends_with("Nothing stands below the heading."), "{told}");
    let (mut team, _, mut book) = amelie();
    filled(&mut book);
    let report = import(&mut team, &book, None, false);
    assert!(report.problems[1].message.contains("1 text below the heading stays out"));
    let counts: Vec<_> = report.problems.iter().map(|p| p.args.clone()).collect();
    let args =
        |text: &str, count: &str| vec![("text".to_owned(), text.to_owned()), ("count".to_owned(), count.to_owned())];
    assert_eq!(counts, [args("Remarks of my own", "2"), args("Comment", "1")]);
    assert_eq!(report.files[0].sheets[SKILLS].cells.reported, 3, "the heading and its two texts");
    // Which columns were sent is not known without the hidden sheet, nor where one has the heading of another.
    let lost = |book: &mut Book| {
        added(book);
        book.sheets.remove(RECORDS);
    };
    check(lost, &[("form-records-lost", None), ("form-columns", Some("A2:J2"))], 1);
    let twice = |book: &mut Book| {
        shifted(book);
        let head = book.sheets[SKILLS].get(1, 1).unwrap().value.text().into_owned();
        type_in(&mut book.sheets[SKILLS], 1, 4, &head);
    };
    check(twice, &[("form-columns", Some("A2:J2"))], 0);
}

#[test]
fn what_is_written_beside_the_form_is_named() {
    let change = |book: &mut Book| {
        type_in(&mut book.sheets[0], 300, 0, "we agreed on May");
        type_in(&mut book.sheets[SKILLS], 2, 12, "see my mail");
    };
    check(change, &[("form-by-hand", Some("A301")), ("form-by-hand", Some("M3"))], 0);
}

#[test]
fn what_is_written_over_what_there_is_to_read_is_named() {
    let change = |book: &mut Book| {
        let skills = &mut book.sheets[SKILLS];
        type_in(skills, 0, 0, "I am on leave in May");
        type_in(skills, 1, 3, "Knows well");
        type_in(skills, 2, 0, "Another area");
        type_in(skills, 3, 2, "Begins (1)");
        type_in(skills, 4, 1, "Reviewing");
        type_in(skills, 4, 3, "");
        (4..8).for_each(|column| type_in(skills, 4, column, ""));
        type_in(skills, 40, 0, "PS: call me");
        let criteria = &mut book.sheets[CRITERIA];
        type_in(criteria, 3, 1, "Junior");
        type_in(criteria, 4, 3, "No opportunity yet");
        type_in(criteria, 5, 2, "reworded");
        type_in(criteria, 5, 4, "");
        type_in(criteria, 50, 2, "I also did that one");
        // What was emptied says nothing.
        type_in(criteria, 6, 2, "");
    };
    let by_hand = ["A1", "D2", "A3", "C4", "B5", "A41", "B4", "D5", "C6", "C51"];
    let mut expected: Vec<_> = by_hand.map(|cell| ("form-by-hand", Some(cell))).to_vec();
    expected.push(("form-cleared", Some("D5:H5")));
    check(change, &expected, 0);
}

#[test]
fn a_row_that_was_added_is_told_by_what_stands_in_it() {
    let change = |book: &mut Book| {
        type_in(&mut book.sheets[SKILLS], 40, 0, "Bookbinding");
        type_in(&mut book.sheets[SKILLS], 40, 3, "Shapes (5)");
        type_in(&mut book.sheets[SKILLS], 41, 4, "Begins (1)");
    };
    check(change, &[("form-row-added", Some("A41")), ("form-row-added", Some("E42"))], 0);
    let (mut team, _, mut book) = amelie();
    change(&mut book);
    let said: Vec<String> = import(&mut team, &book, None, false).problems.into_iter().map(|p| p.message).collect();
    assert!(said[0].contains("“Bookbinding”") && said[1].contains("“Begins (1)”"), "{said:?}");
}

#[test]
fn a_form_of_a_later_version_and_one_put_together_of_two() {
    let newer = |book: &mut Book| {
        type_in(&mut book.sheets[RECORDS], 0, 1, "2");
        type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
        type_in(&mut book.sheets[SKILLS], 2, 12, "see my mail");
    };
    check(newer, &[("form-newer", Some("B1"))], 0);
    let mixed = |book: &mut Book| {
        let mut team = Team::sample();
        let farid = team.person("farid");
        book.sheets[CRITERIA] = book_of(&form_of(&mut team, farid, "en")).sheets.swap_remove(CRITERIA);
        type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
    };
    check(mixed, &[("form-other-pack", Some("G2"))], 1);
}

#[test]
fn a_form_that_does_not_say_its_version_is_read_all_the_same() {
    for version in ["", "one", "0"] {
        let change = |book: &mut Book| {
            type_in(&mut book.sheets[RECORDS], 0, 1, version);
            type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
        };
        check(change, &[("form-record-broken", Some("B1"))], 1);
    }
}

#[test]
fn rows_of_the_hidden_sheet_that_are_not_named_are_counted() {
    let change = |book: &mut Book| (9000..9030).for_each(|row| type_in(&mut book.sheets[RECORDS], row, 0, "note"));
    let named: Vec<String> = (9001..9021).map(|row| format!("A{row}")).collect();
    let mut expected: Vec<(&str, Option<&str>)> =
        named.iter().map(|cell| ("form-record-broken", Some(cell.as_str()))).collect();
    expected.push(("form-record-broken-more", None));
    check(change, &expected, 0);
}

#[test]
fn a_form_of_another_workspace_and_one_of_somebody_who_is_gone() {
    let (mut team, person, mut book) = amelie();
    type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
    let mut other = Team::sample();
    let before = other.open.dump().unwrap();
    let report = import(&mut other, &book, None, true);
    assert_eq!((codes(&report), report.changes.new), (vec![("form-stranger", None)], 0));
    assert_eq!(other.open.dump().unwrap(), before);
    team.open.remove_people(&[person]).unwrap();
    let report = import(&mut team, &book, None, true);
    assert_eq!((codes(&report), report.changes.new), (vec![("form-person-gone", None)], 0));
    team.open.undo(1).unwrap();
    assert_eq!(import(&mut team, &book, None, false).changes.new, 1, "who came back is the same person");
    team.open.forget_person(person).unwrap();
    let report = import(&mut team, &book, None, true);
    assert_eq!((codes(&report), report.forms[0].kept), (vec![("form-person-gone", None)], false));
    assert!(!report.problems[0].message.contains("Grandjean"));
}

#[test]
fn skills_that_were_renamed_removed_or_copied_since() {
    let (mut team, _, mut book) = amelie();
    let name = book.sheets[SKILLS].get(2, 1).unwrap().value.text().into_owned();
    type_in(&mut book.sheets[SKILLS], 2, 3, "Begins (1)");
    let skill = team.matrix.skills.iter().find(|s| s.name.as_str() == name).unwrap().id;
    let rename = MatrixEdit::SkillName { skill, name: "Reviewing".to_owned() };
    team.open.edit_matrix(team.framework, &[rename]).unwrap();
    let report = import(&mut team, &book, None, false);
    assert_eq!(codes(&report), [("form-renamed", Some("D3:H3"))]);
    assert_eq!(row(only(&report), "D3:H3").name.as_str(), "Reviewing");
    // On a new version the old skill is still there, and what is said of it counts for its copy.
    team.open.undo(1).unwrap();
    team.open.new_version(team.framework).unwrap();
    let report = import(&mut team, &book, None, false);
    assert_eq!((row(only(&report), "D3:H3").skill, report.changes.new), (skill, 1));
    // A criterion whose words were changed is another one.
    type_in(&mut book.sheets[CRITERIA], 2, 4, "Met");
    let words = book.sheets[CRITERIA].get(2, 2).unwrap().value.text().into_owned();
    for framework in team.open.frameworks().unwrap() {
        let m = team.open.matrix(framework.id).unwrap();
        for cell in m.criteria.iter().filter(|c| c.text.as_str() == words).map(|c| c.expectation) {
            let cell = m.expectations.iter().find(|e| e.id == cell).unwrap();
            let (skill, level) = (cell.skill, cell.level);
            let text = "Something else entirely.".to_owned();
            team.open.edit_matrix(framework.id, &[MatrixEdit::ExpectationText { skill, level, text }]).unwrap();
        }
    }
    let report = import(&mut team, &book, None, true);
    assert_eq!(codes(&report), [("form-gone", Some("E3:F3"))]);
    assert_eq!(only(&report).criteria[0].state, AnswerState::Gone);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_to_a_form_nothing_that_was_said_is_lost(
        changes in prop::collection::vec((0usize..4, 0u32..30, 0u32..10, 0usize..10), 0..12),
    ) {
        const TEXTS: [&str; 10] =
            ["", "Begins (1)", "4", "2,5", "=1+1", "@x", "Met", "wants more of it", "-9", "guildhall:form skills x"];
        let (mut team, _, mut book) = amelie();
        for (sheet, row, column, text) in changes {
            type_in(&mut book.sheets[sheet], row, column, TEXTS[text]);
        }
        let (before, kept) = (team.open.dump().unwrap(), said(&mut team));
        let report = import(&mut team, &book, None, true);
        let after = said(&mut team);
        prop_assert!(kept.iter().all(|(id, row)| after.get(id) == Some(row)));
        prop_assert_eq!(after.len() - kept.len(), report.changes.new as usize);
        let again = import(&mut team, &book, None, true);
        prop_assert_eq!(again.changes.new, 0);
        if report.changes.new > 0 {
            team.open.undo(1).unwrap();
        }
        prop_assert_eq!(team.open.dump().unwrap(), before);
    }
}
