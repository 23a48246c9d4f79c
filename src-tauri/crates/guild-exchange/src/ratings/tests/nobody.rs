//! Rows and columns amid people and skills that rate no one: head-counts, totals, what is wanted, legends.

use super::sketch::{check, codes, one, points, targets};

#[test]
fn rows_that_count_people_rate_no_one() {
    let people = "Name | Line 1 | Line 2 | Packing\nAnna Berg | X | | X\nBob Stone | | X |\nCarla Ruiz | X | X | X";
    let expected = "Anna Berg: Line 1 1, Packing 1; Bob Stone: Line 2 1; Carla Ruiz: Line 1 1, Line 2 1, Packing 1";
    for counts in [
        "Required | #2 | #2 | #1",
        "Trained | #2 | #2 | #2",
        "Total | #2 | #2 | #2",
        "Soll | #2 | #2 | #1\nIst | #2 | #2 | #2",
        "Bedarf | #2 | #2 | #1\nIst-Stand | #2 | #2 | #2",
        "Besoin | #2 | #2 | #1\nEffectif | #2 | #2 | #2",
    ] {
        let found = check(&format!("{people}\n{counts}"), expected);
        assert_eq!(points(&found.draft), "1 X");
        assert_eq!(targets(&found.draft), "");
        assert_eq!(found.file.sheets[0].cells.ignored as usize, counts.split(['|', '\n']).count());
    }
}

#[test]
fn rows_of_people_with_a_level_that_is_wanted_keep_it() {
    let found = check(
        "Name | Rust | Go\nAnna Berg | #3 | #2\nBob Stone | #1 | #2\nRequired | #2 | #1",
        "Anna Berg: Rust 3, Go 2; Bob Stone: Rust 1, Go 2",
    );
    assert_eq!(targets(&found.draft), "Rust 2, Go 1");
    // Who wrote numbers where the others ticked is somebody still.
    let found = one(
        "Name | Rust | Go\nAnna Berg | X | X\nBob Stone | | X\nDan Wu | #1 | #1",
        "Anna Berg: Rust 1, Go 1; Bob Stone: Go 1; Dan Wu:",
    );
    assert_eq!(codes(&found), ["ratings-unknown"]);
}

#[test]
fn what_is_headed_as_a_rating_is_no_person() {
    let people = "Name | Rust | Go | SQL\nAnna Berg | #3 | #2 | #4\nBob Stone | #1 | #2 | #3";
    let expected = "Anna Berg: Rust 3, Go 2, SQL 4; Bob Stone: Rust 1, Go 2, SQL 3";
    for (rows, n_reported) in [
        ("Required head-count | #2 | #1 | #2\nActual head-count | #1 | #1 | #2", 0),
        ("Trained | #9 | #9 | #9", 0),
        ("Actual | #9 | #9 | #9", 4),
        ("Ist | #9 | #9 | #9", 4),
    ] {
        let found = one(&format!("{people}\n{rows}"), expected);
        assert_eq!(points(&found.draft), "1, 2, 3, 4", "{rows}");
        assert_eq!(found.file.sheets[0].cells.reported, n_reported, "{rows}");
    }
    let found = one(
        "Skill | Anna | Bob | Actual\nRust | #3 | #1 | #9\nGo | #2 | #2 | #9\nSQL | #4 | #3 | #9",
        "Anna: Rust 3, Go 2, SQL 4; Bob: Rust 1, Go 2, SQL 3",
    );
    assert_eq!(points(&found.draft), "1, 2, 3, 4");
    assert_eq!(found.file.sheets[0].cells.reported, 4);
}

#[test]
fn a_total_in_the_column_of_areas_is_no_skill() {
    let found = check(
        "Area | Skill | Anna | Bob | Carla\nLang | Rust | #3 | #2 | #1\nLang | Go | #1 | #2 | #2\nSubtotal | | #4 | #4 | #3\n\
         Ops | K8s | #2 | #2 | #3\nTotal | | #6 | #6 | #6",
        "Anna: Lang > Rust 3, Lang > Go 1, Ops > K8s 2; Bob: Lang > Rust 2, Lang > Go 2, Ops > K8s 2; \
         Carla: Lang > Rust 1, Lang > Go 2, Ops > K8s 3",
    );
    assert_eq!(points(&found.draft), "1, 2, 3");
    let found = one(
        "Area | Skill | Anna | Bob | Carla\nLang | Rust | #3 | #2 | #1\nLang | Go | #1 | #2 | #2\nAll in all | | #7 | #8 | #9\n\
         Ops | K8s | #2 | #2 | #3",
        "Anna: Lang > Rust 3, Lang > Go 1, Ops > K8s 2; Bob: Lang > Rust 2, Lang > Go 2, Ops > K8s 2; \
         Carla: Lang > Rust 1, Lang > Go 2, Ops > K8s 3",
    );
    assert_eq!(points(&found.draft), "1, 2, 3");
}

#[test]
fn a_legend_beside_the_table_says_nothing_of_its_people() {
    let found = check(
        "Name | Rust | Go | SQL | | #0 | none\nAnna Berg | #3 | #2 | #4 | | #1 | basic\nBob Stone | #3 | #2 | #1 | | #2 | good\n\
         Carla Ruiz | #1 | #2 | #1 | | #3 | strong\n| | | | | #4 | expert",
        "Anna Berg: Rust 3, Go 2, SQL 4; Bob Stone: Rust 3, Go 2, SQL 1; Carla Ruiz: Rust 1, Go 2, SQL 1",
    );
    assert_eq!(points(&found.draft), "0 none, 1 basic, 2 good, 3 strong, 4 expert");
    assert!(found.draft.people.iter().all(|person| person.fields.is_empty()));
}

#[test]
fn the_lines_of_a_legend_are_no_people() {
    let found = one(
        "Operator | Press | Weld | Paint\nAnna Berg | I | L | U\nBob Stone | O | U | I\nCarla Ruiz | L | I | O\n\n\
         I | In training\nL | Can do with help\nU | Can do alone\nO | Can train others",
        "Anna Berg: Press, Weld, Paint; Bob Stone: Press, Weld, Paint; Carla Ruiz: Press, Weld, Paint",
    );
    assert_eq!(points(&found.draft), "? In training, ? Can do with help, ? Can train others, ? Can do alone");
    assert_eq!(found.file.sheets[0].cells.reported, 0);
}
