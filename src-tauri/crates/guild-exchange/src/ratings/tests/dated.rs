//! Columns that say when it was rated.

use super::sketch::{book, codes, many, one, recognised, sheet};

#[track_caller]
fn check(heading: &str) {
    let found = one(
        &format!(
            "Employee | Skill | Level | {heading}
             Ana | Go | #1 | 2025-01-01
             Ana | Go | #3 | 2026-01-01
             Bo | Go | #2 | 2026-01-01
             Bo | SQL | #2 |"
        ),
        "Ana: Go 1 2025-01-01, Go 3 2026-01-01; Bo: Go 2 2026-01-01, SQL 2",
    );
    assert_eq!(codes(&found), Vec::<&str>::new(), "{heading}");
}

#[test]
fn of_two_dated_ratings_both_are_kept() {
    for heading in [
        "Last assessed",
        "LastAssessed",
        "Last assessment",
        "Last reviewed",
        "Last review",
        "Reviewed on",
        "zuletzt bewertet",
        "letzte Bewertung",
        "Letzte Einschätzung",
        "dernière évaluation",
        "Évalué le",
        "Review",
    ] {
        check(heading);
    }
}

#[test]
fn the_last_review_that_is_a_rating_stays_one() {
    one("Employee | Skill | Last review\nAna | Go | #1\nAna | SQL | #3\nBo | Go | #2", "Ana: Go 1, SQL 3; Bo: Go 2");
}

#[test]
fn the_day_of_something_else_is_not_that_of_the_rating() {
    for heading in ["Hire date", "Next review", "Next review date", "Expiry date", "Nächste Bewertung"] {
        let found = one(
            &format!("Employee | Skill | Level | {heading}\nAna | Go | #1 | 2027-01-01\nBo | Go | #2 | 2027-02-01"),
            "Ana: Go 1; Bo: Go 2",
        );
        assert_eq!(found.draft.ratings[0].fields[0].0, heading);
    }
    one(
        "Employee | Hire date | Go | SQL\nAna | 2020-01-01 | #1 | #2\nBo | 2021-01-01 | #2 | #3",
        "Ana: Go 1, SQL 2; Bo: Go 2, SQL 3",
    );
}

#[test]
fn of_two_columns_of_days_the_one_of_the_rating_counts() {
    one(
        "Employee | Skill | Level | Last assessed | Date\nAna | Go | #1 | 2026-01-01 | 2020-05-05",
        "Ana: Go 1 2026-01-01",
    );
    one("Employee | Skill | Level | Date | Updated\nAna | Go | #1 | 2026-01-01 | 2020-05-05", "Ana: Go 1 2026-01-01");
}

#[test]
fn days_that_can_be_read_two_ways_are_asked_for_by_their_column() {
    let drawing = |head: &str, last: &str| {
        format!(
            "{head}
             Ana | Go | #1 | 03/04/2026
             Bo | Go | #2 | {last}"
        )
    };
    let found = one(&drawing("Employee | Skill | Level | Date", "03/05/2026"), "Ana: Go 1; Bo: Go 2");
    let told: Vec<_> = found.problems.iter().filter(|p| p.code == "ratings-date-two-ways").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].cell.as_deref(), Some("D2:D3"));
    assert!(told[0].message.starts_with("2 cells under “Date” can be read in two ways"), "{}", told[0].message);
    assert!(told[0].message.contains("the day of the import"), "{}", told[0].message);
    one(&drawing("Employee | Skill | Level | Date", "03/13/2026"), "Ana: Go 1 2026-03-04; Bo: Go 2 2026-03-13");
    one(&drawing("Employee | Skill | Level | Date", "13/05/2026"), "Ana: Go 1 2026-04-03; Bo: Go 2 2026-05-13");
    one(
        &drawing("Employé | Compétence | Niveau | Date d’évaluation", "03/05/2026"),
        "Ana: Go 1 2026-04-03; Bo: Go 2 2026-05-03",
    );
}

#[test]
fn sheets_that_are_named_as_periods_are_of_their_last_day() {
    let team = |go: u8| format!("Name | Go | SQL | Rust\nAna Lee | #{go} | #2 | #3\nBo Ray | #{go} | #1 | #2");
    let (first, second) = (team(1), team(3));
    let found = many(
        &[("2026-Q1", first.as_str()), ("March 2025", second.as_str())],
        "Ana Lee: Go 1 2026-03-31, SQL 2 2026-03-31, Rust 3 2026-03-31, \
         Go 3 2025-03-31, SQL 2 2025-03-31, Rust 3 2025-03-31; \
         Bo Ray: Go 1 2026-03-31, SQL 1 2026-03-31, Rust 2 2026-03-31, \
         Go 3 2025-03-31, SQL 1 2025-03-31, Rust 2 2025-03-31",
    );
    assert_eq!(codes(&found), Vec::<&str>::new());
    let because = &found.file.sheets[0].blocks[0].because;
    assert!(because.contains("“2026-Q1”") && because.contains("2026-03-31"), "{because}");
}

#[test]
fn the_name_of_a_period_yields_to_a_day_in_a_cell_and_is_nobody() {
    let found = many(
        &[("2026-Q1", "Name | Skill | Level | Date\nAna | Go | #1 | 2026-02-03\nBo | Go | #2 |")],
        "Ana: Go 1 2026-02-03; Bo: Go 2",
    );
    assert_eq!(found.mapping.sheets[0].blocks[0].date, None);
    let list = "Skill | Current | Target\nPython | #3 | #4\nSQL | #2 | #2\nGit | #1 | #3";
    let found = recognised(&book(vec![sheet("2026-Q1", list), sheet("2026-Q2", list)]));
    assert!(found.draft.people.iter().all(|p| p.name.is_none()), "{:?}", found.draft.people);
}

#[test]
fn months_may_be_words_of_any_of_the_languages() {
    for (heading, first, second, third) in [
        ("Date", "1 March 2026", "March 2026", "Sept. 2025"),
        ("Last review", "March 1st, 2026", "Mar 2026", "September 2025"),
        ("letzte Bewertung", "1. März 2026", "Mrz. 2026", "Sept. 2025"),
        ("Évalué le", "1er mars 2026", "mars 2026", "sept. 2025"),
    ] {
        let found = one(
            &format!(
                "Employee | Skill | Level | {heading}
                 Ana | Go | #1 | {first}
                 Ana | SQL | #3 | {second}
                 Bo | Go | #2 | {third}"
            ),
            "Ana: Go 1 2026-03-01, SQL 3 2026-03-31; Bo: Go 2 2025-09-30",
        );
        assert_eq!(codes(&found), Vec::<&str>::new(), "{heading}");
        let periods: Vec<bool> = found.draft.ratings.iter().map(|r| r.is_of_period).collect();
        assert_eq!(periods, [false, true, true], "{heading}");
    }
    // In a wide table as well.
    one(
        "Name | Go | SQL | Date\nAna | #1 | #2 | 1 March 2026\nBo | #2 | #3 | 2 March 2026",
        "Ana: Go 1 2026-03-01, SQL 2 2026-03-01; Bo: Go 2 2026-03-02, SQL 3 2026-03-02",
    );
}

#[test]
fn a_day_with_a_word_that_is_no_month_is_named() {
    let found = one(
        "Employee | Skill | Level | Date\nAna | Go | #1 | 1 March 2026\nBo | Go | #2 | 31 June 2026",
        "Ana: Go 1 2026-03-01; Bo: Go 2",
    );
    assert_eq!(codes(&found), ["ratings-date"]);
}

#[test]
fn a_line_above_the_table_says_when_it_was_rated() {
    let drawing = |line: &str| format!("{line}\n\nName | Go | SQL\nAna | #1 | #2\nBo | #2 | #3");
    let expected = |day: &str| format!("Ana: Go 1 {day}, SQL 2 {day}; Bo: Go 2 {day}, SQL 3 {day}");
    for (line, day) in [
        ("As of 1 March 2026", "2026-03-01"),
        ("Stand: 1. März 2026", "2026-03-01"),
        ("1er mars 2026", "2026-03-01"),
        ("Date | 2026-03-04", "2026-03-04"),
        ("March 2026", "2026-03-31"),
    ] {
        let found = one(&drawing(line), &expected(day));
        assert_eq!(codes(&found), Vec::<&str>::new(), "{line}");
        let block = found.mapping.sheets[0].blocks.iter().find(|b| b.date.is_some()).unwrap();
        assert!(block.because.contains(day), "{}", block.because);
    }
    // A cell of the table goes before it, and it before the name of the sheet.
    one(
        "Stand: 1. März 2026\n\nName | Go | SQL | Date\nAna | #1 | #2 | 2026-05-05",
        "Ana: Go 1 2026-05-05, SQL 2 2026-05-05",
    );
    many(&[("2025-Q1", &drawing("As of 1 March 2026"))], &expected("2026-03-01"));
}

#[test]
fn a_line_headed_as_the_day_that_cannot_be_read_is_asked_for() {
    let found =
        one("As of: last spring\n\nName | Go | SQL\nAna | #1 | #2\nBo | #2 | #3", "Ana: Go 1, SQL 2; Bo: Go 2, SQL 3");
    assert_eq!(codes(&found), ["ratings-day-unread"]);
}
