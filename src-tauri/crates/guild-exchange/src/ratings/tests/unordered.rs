//! Tables of status words and days: nothing of them becomes a rating, and it is said which words they are.

use super::sketch::{book, check, codes, one, outline, recognised, sheet};
use crate::ratings::recognise;
use crate::recognition::kind::{BookKind, recognise_kind};
use guild_model::Rating;

/// Nobody is rated, nobody is taken over, and the only problem is of this code, with these words and columns.
#[track_caller]
fn no_ratings(drawing: &str, code: &str, words: &str, columns: &str) {
    let book = book(vec![sheet("Sheet1", drawing)]);
    let found = recognised(&book);
    let blocks = &found.file.sheets[0].blocks;
    assert_eq!(codes(&found), [code], "{:?} {blocks:#?}", found.problems);
    assert!(found.draft.ratings.is_empty() && found.draft.people.is_empty() && found.draft.skills.is_empty());
    assert_eq!(found.file.sheets[0].cells.imported, 0, "{blocks:#?}");
    let arg = |name: &str| found.problems[0].args.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    assert_eq!((arg("words"), arg("columns")), (Some(words), Some(columns)));
    assert!(
        found.problems[0].message.contains(&format!("Under {columns} stand only")),
        "{}",
        found.problems[0].message
    );
    assert_eq!(recognise_kind(&book).kind, BookKind::Ratings, "it must be told, not passed over");
}

const COURSES: &str = "Person | Skill | Status
    Ann | Forklift | Completed
    Ann | First aid | In progress
    Bob | Forklift | Not started
    Bob | First aid | Completed";

#[test]
fn a_column_of_status_words_is_no_rating() {
    no_ratings(COURSES, "ratings-status-only", "Completed, In progress, Not started", "Status");
    no_ratings(
        "Mitarbeiter | Kompetenz | Stand der Schulung | Bemerkung
         Anna | Stapler | gültig | am Band
         Bernd | Stapler | abgelaufen |
         Anna | Kran | in Arbeit | im Hof
         Bernd | Kran | nicht begonnen |",
        "ratings-status-only",
        "gültig, abgelaufen, in Arbeit, nicht begonnen",
        "Stand der Schulung",
    );
    no_ratings(
        "Nom | Compétence | Niveau
         Amélie Durand | Soudure | terminé
         Jean Petit | Soudure | en cours
         Amélie Durand | Conduite | non commencé
         Jean Petit | Conduite | expiré",
        "ratings-status-only",
        "terminé, en cours, non commencé, expiré",
        "Niveau",
    );
}

#[test]
fn status_words_rate_once_the_lead_gives_them_values() {
    let book = book(vec![sheet("Sheet1", COURSES)]);
    let mut mapping = recognised(&book).mapping;
    assert_eq!(mapping.scales[0].points.len(), 3);
    for point in &mut mapping.scales[0].points {
        let place = ["Not started", "In progress", "Completed"].iter().position(|w| point.word.as_deref() == Some(w));
        point.value = Rating::new(place.unwrap() as f64).ok();
    }
    let found = recognise(&book, Some(&mapping));
    assert_eq!(outline(&found.draft), "Ann: Forklift 2, First aid 1; Bob: Forklift 0, First aid 2");
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn status_words_between_people_and_skills_are_no_ratings() {
    no_ratings(
        "Employee | Forklift | First aid
         Ann | Completed | In progress
         Bob | Expired | Completed",
        "ratings-status-only",
        "Completed, In progress, Expired",
        "Forklift, First aid",
    );
    no_ratings(
        "Mitarbeiter | Stapler | Kran | Erste Hilfe
         Anna Groß | erledigt | offen | n/a
         Bernd Klein | geplant | erledigt | erledigt
         Cara Lang | erledigt | | offen",
        "ratings-status-only",
        "erledigt, offen, geplant",
        "Stapler, Kran, Erste Hilfe",
    );
}

#[test]
fn status_words_with_the_people_across() {
    no_ratings(
        "Skill | Ann Miller | Bob Jones
         Forklift | Completed | In progress
         First aid | Expired | Completed
         Crane | | Completed",
        "ratings-status-only",
        "Completed, In progress, Expired",
        "Ann Miller, Bob Jones",
    );
}

#[test]
fn plans_and_lists_of_dates_are_not_taken_for_people_and_skills() {
    for drawing in [
        "Task | Start | End\nBuild the wall | 2026-01-01 | 2026-02-01\nPaint the wall | 2026-02-02 | 2026-03-01",
        "Task | Owner | Status\nBuild the wall | Ann | Done\nPaint the wall | Bob | Open\nSell it | Ann | Open",
        "Name | E-mail | Joined\nAnn | ann@example.org | 2024-01-01\nBob | bob@example.org | 2025-01-01",
    ] {
        let book = book(vec![sheet("Sheet1", drawing)]);
        let found = recognised(&book);
        assert!(!codes(&found).iter().any(|code| code.starts_with("ratings-")), "{drawing}: {:?}", found.problems);
        assert_ne!(recognise_kind(&book).kind, BookKind::Ratings, "{drawing}");
    }
}

#[test]
fn days_between_people_and_skills_are_no_ratings() {
    no_ratings(
        "Employee | Forklift | First aid
         Ann | 2025-03-01 | 2024-11-30
         Bob | | 2026-01-15",
        "ratings-time-only",
        "2025-03-01, 2024-11-30, 2026-01-15",
        "Forklift, First aid",
    );
}

#[test]
fn status_beside_a_level_says_something_of_the_rating() {
    check(
        "Person | Skill | Level | Status
         Ann | Forklift | #3 | Completed
         Ann | First aid | #2 | In progress
         Bob | Forklift | #1 | Completed
         Bob | First aid | #4 | Not started",
        "Ann: Forklift 3, First aid 2; Bob: Forklift 1, First aid 4",
    );
}

#[test]
fn who_is_only_named_beside_a_skill_still_has_it() {
    one(
        "Person | Skill | Date
         Ann | Forklift | 2024-01-31
         Ann | First aid | 2024-02-28
         Bob | Forklift | 2024-03-31",
        "Ann: Forklift 1 2024-01-31, First aid 1 2024-02-28; Bob: Forklift 1 2024-03-31",
    );
}

#[test]
fn beside_sheets_that_rate_a_table_of_status_words_is_left_aside_and_named() {
    let skills = "Employee | Python | SQL
        Ann | #3 | #1
        Bob | #2 | #5";
    let courses = "Employee | Forklift | First aid
        Ann | done | open
        Bob | open | done";
    let book = book(vec![sheet("Skills", skills), sheet("Courses", courses)]);
    let found = recognised(&book);
    assert_eq!(outline(&found.draft), "Ann: Python 3, SQL 1; Bob: Python 2, SQL 5");
    assert_eq!(codes(&found), ["import-not-ratings"]);
    let problem = &found.problems[0];
    assert_eq!((problem.sheet.as_deref(), problem.cell.as_deref()), (Some("Courses"), Some("A1:C3")));
    assert!(problem.message.contains("(done, open): they rate no one, so it was left aside."), "{}", problem.message);
    assert_eq!(found.file.sheets[1].cells.reported, 9);
}

#[test]
fn a_list_of_people_beside_sheets_that_rate_keeps_what_it_says_of_them() {
    let skills = "Employee | Python | SQL
        Ann | #3 | #1
        Bob | #2 | #5";
    let courses = "Employee | E-mail | Forklift | First aid
        Ann | ann@example.org | done | open
        Bob | bob@example.org | open | done";
    let book = book(vec![sheet("Skills", skills), sheet("Courses", courses)]);
    let found = recognised(&book);
    assert_eq!(
        outline(&found.draft),
        "Ann <ann@example.org>: Python 3, SQL 1; Bob <bob@example.org>: Python 2, SQL 5",
        "{:#?}",
        found.file.sheets[1]
    );
    assert!(found.draft.people.iter().all(|p| p.fields.is_empty()));
    assert_eq!(codes(&found), ["import-not-ratings"]);
    let problem = &found.problems[0];
    assert_eq!((problem.sheet.as_deref(), problem.cell.as_deref()), (Some("Courses"), Some("C1:D3")));
    let cells = found.file.sheets[1].cells;
    assert_eq!((cells.imported, cells.reported), (6, 6));
}

#[test]
fn a_list_of_skills_beside_sheets_that_rate_keeps_what_it_says_of_them() {
    let skills = "Employee | Python | SQL
        Ann | #3 | #1
        Bob | #2 | #5";
    let plan = "Area | Skill | Ann Miller | Bob Jones
        Coding | Python | done | open
        Data | SQL | open | done";
    let found = recognised(&book(vec![sheet("Skills", skills), sheet("Plan", plan)]));
    assert_eq!(outline(&found.draft), "Ann: Coding > Python 3, Data > SQL 1; Bob: Coding > Python 2, Data > SQL 5");
    assert!(found.draft.skills.iter().all(|s| s.description.is_none()));
    assert_eq!(codes(&found), ["import-not-ratings"]);
    assert_eq!(found.problems[0].cell.as_deref(), Some("C1:D3"));
}
