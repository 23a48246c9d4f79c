//! What is asked, refused or reported instead of being taken silently.

use super::sketch::{book, check, check_none, codes, one, outline, recognised, sheet, text};
use crate::ladder::recognise::mapping::{PartMapping, Role};
use crate::ladder::recognise::report::BlockKind;
use crate::ladder::recognise::{recognise, recognise_as};

const PHRASES: &str = "Skill | Junior | Mid | Senior
    Testing | needs help | works alone | teaches others
    Design | needs help | works alone | teaches others
    Delivery | needs help | needs help | works alone
    SQL | needs help | works alone | teaches others";

#[test]
fn words_of_unknown_order_are_a_scale_that_can_be_taken_back() {
    let (draft, found) = one(PHRASES);
    assert_eq!(draft.scale.as_ref().unwrap().points.len(), 3);
    assert_eq!(codes(&found), ["import-scale-guessed"]);
    let problem = &found.problems[0];
    assert_eq!(problem.cell.as_deref(), Some("B2:D5"));
    assert!(problem.message.contains("columns B–D") && problem.message.contains("“teaches others”"), "{problem:?}");
    let books = [book(vec![sheet("Blatt1", PHRASES)])];
    // The order is right.
    let mut mapping = found.mapping.clone();
    mapping.ladders[0].scale_guessed = false;
    assert_eq!(codes(&recognise(&books, Some(&mapping))), Vec::<&str>::new());
    // They are texts.
    let mut mapping = found.mapping;
    mapping.sheets[0].blocks[0].parts.push(PartMapping {
        role: Role::Expectations,
        range: "B2:D5".to_owned(),
        why: String::new(),
        why_code: None,
        freedom: None,
    });
    let texts = recognise(&books, Some(&mapping));
    assert_eq!(codes(&texts), Vec::<&str>::new());
    assert_eq!((&texts.ladders[0].scale, text(&texts.ladders[0], "SQL", "Mid")), (&None, Some("works alone")));
    // Words whose order is known need no question.
    check(
        "Skill | Junior | Mid | Senior
         Testing | Basic | Advanced | Expert
         Design | Basic | Advanced | Expert
         SQL | Basic | Basic | Advanced",
        "Trunk: Junior, Mid, Senior; Testing, Design, SQL",
    );
}

#[test]
fn records_rate_in_words_and_a_word_among_numbers_is_reported() {
    let (draft, found) = one("Level | Skill | Rating
        Junior | Testing | Basic
        Junior | Design | Basic
        Mid | Testing | Good
        Mid | Design | Basic
        Senior | Testing | Expert
        Senior | Design | Good");
    assert_eq!(codes(&found), Vec::<&str>::new());
    let words: Vec<&str> =
        draft.scale.as_ref().unwrap().points.iter().map(|p| p.word.as_ref().unwrap().as_str()).collect();
    assert_eq!(words, ["Basic", "Good", "Expert"]);
    let (draft, found) = one("Level | Skill | Score
        Junior | Testing | #1
        Junior | Design | #1
        Mid | Testing | #2
        Mid | Design | #2
        Senior | Testing | #3
        Senior | Design | #3
        Senior | SQL | lots");
    assert_eq!(codes(&found), ["import-rating-unknown"]);
    assert_eq!((draft.expectations.len(), found.files[0].sheets[0].cells.reported), (6, 1));
    // Sentences under "Rating" are what is expected.
    let (draft, found) = one("Level | Skill | Rating
        Junior | Testing | Needs help with most of the tasks of a day.
        Junior | Design | Needs help with most of the tasks of a day.
        Senior | Testing | Works alone on most of the tasks of a day.
        Senior | Design | Works alone on most of the tasks of a day.");
    assert_eq!(codes(&found), Vec::<&str>::new());
    assert_eq!(text(&draft, "Design", "Senior"), Some("Works alone on most of the tasks of a day."));
}

#[test]
fn what_is_said_to_be_a_ladder_is_read_as_far_as_it_can_be() {
    let odd = book(vec![sheet(
        "Sheet1",
        "Skill | Junior | Zork | Senior
         Testing | Basic | Advanced | Expert
         Design | Basic | Basic | Expert
         SQL | Basic | Advanced | Expert",
    )]);
    assert_eq!(recognise(std::slice::from_ref(&odd), None).ladders.len(), 0);
    let found = recognise_as(&[odd], None);
    assert_eq!(
        found.ladders.iter().map(outline).collect::<Vec<_>>(),
        ["Trunk: Junior, Zork, Senior; Testing, Design, SQL"]
    );
    let holes = book(vec![sheet(
        "Sheet1",
        "Level | Skill | Rating
         Junior | Testing | Basic
         Junior | Design | Basic
         Mid | Testing | Good
         Mid | Design | Good
          | Testing | Expert
         Senior | Design | Expert
         Senior | Testing | Expert",
    )]);
    let found = recognise_as(&[holes], None);
    assert_eq!(codes(&found).iter().filter(|c| **c == "import-level-missing").count(), 2);
    assert_eq!((found.ladders[0].expectations.len(), found.files[0].sheets[0].cells.reported), (6, 2));
}

#[test]
fn lists_of_tasks_are_no_ladders() {
    for drawing in [
        "ID | Title | Status | Priority | Assignee | Due date
         T-1 | Login page breaks on long names and shows an error | Open | High | Ana | 2026-03-01
         T-2 | Export takes minutes with many rows in the table | In progress | Medium | Bo | 2026-03-11
         T-3 | Typo on the start page that customers complained about | Done | Low | Ana | 2026-02-21",
        "Vorgang | Zusammenfassung | Status | Priorität | Bearbeiter
         PROJ-11 | Als Nutzerin kann ich mein Passwort per Mail zurücksetzen | offen | hoch | Anna
         PROJ-12 | Den Ereignisbus mit zwei weiteren Systemen vergleichen | in Arbeit | mittel | Bernd
         PROJ-13 | Das Rahmenwerk überall auf die neue Fassung heben | erledigt | niedrig | Anna",
        " | T-1 | T-2 | T-3
         Title | Login page breaks on long names and shows an error | Export takes minutes with many rows | Typo on the start page
         Status | Open | In progress | Done
         Priority | High | Medium | Low
         Assignee | Ana | Bo | Ana",
        "T-1 | T-2 | T-3
         Open | Done | Open
         High | Low | High",
    ] {
        check_none(drawing, BlockKind::Unknown);
        let found = recognise_as(&[book(vec![sheet("Sheet1", drawing)])], None);
        assert_eq!(codes(&found), ["import-not-a-ladder"]);
        assert!(found.problems[0].message.contains("It lists tasks or tickets ("), "{:?}", found.problems);
        let rated = crate::ratings::recognise(&book(vec![sheet("Sheet1", drawing)]), None);
        assert!(rated.draft.ratings.is_empty(), "{:?}", rated.draft);
    }
    // Codes of levels stay levels.
    check(
        "Skill | T-1 | T-2 | T-3
         Priority | Knows what comes first in the own work | Orders the work of a team | Orders the work of all teams
         Status | Says early how far the own work is | Tells others how far the team is | Makes it easy to see for all",
        "Trunk: T-1, T-2, T-3; Priority, Status",
    );
}

#[test]
fn lines_over_tables_that_name_paths_are_their_tracks() {
    let table = |path: &str, first: &str, second: &str| {
        format!(
            "{path}
             Skill | {first} | {second}
             Testing | Tests what the others of the team have asked for | Decides what has to be tested and how
             Design | Draws what was agreed in the meetings of the team | Draws what others then agree to build"
        )
    };
    let drawing = [
        "Engineering ladder".to_owned(),
        table("Common", "Junior", "Senior"),
        " |".to_owned(),
        table("Technical path", "Staff", "Principal"),
        " |".to_owned(),
        table("Leadership path", "Team Lead", "Head"),
    ];
    let draft = check(
        &drawing.join("\n"),
        "Common: Junior, Senior / Technical path: Staff, Principal / Leadership path: Team Lead, Head; Testing, Design",
    );
    assert_eq!(draft.name.as_ref().unwrap().as_str(), "Engineering ladder");
}

#[test]
fn people_with_their_roles_beside_numbers_are_rated() {
    let drawing = "Name | Rolle | Java | Kotlin | SQL
        Anna Huber | Senior | #4 | #3 | #3
        Bernd Maier | Junior | #2 | #1 | #2
        Céline Roth | Lead | #3 | #3 | #4";
    let found = recognised(&book(vec![sheet("Sheet1", drawing)]));
    assert_eq!(found.ladders.len(), 0);
    let kind = crate::recognition::kind::recognise_kind(&book(vec![sheet("Sheet1", drawing)]));
    assert_eq!(kind.kind, crate::recognition::kind::BookKind::Ratings, "{}", kind.because);
}
