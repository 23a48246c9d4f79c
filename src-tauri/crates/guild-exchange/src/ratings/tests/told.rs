//! What is said of a table: who and what was counted, what stands twice, what letters mean.

use super::sketch::{check, codes, one, points};
use crate::ratings::RatingsReading;

fn because(found: &RatingsReading) -> Vec<&str> {
    found.file.sheets[0].blocks.iter().map(|block| block.because.as_str()).collect()
}

#[test]
fn only_people_are_counted_as_people() {
    let people = "Name | Line 1 | Line 2 | Packing\nAnna Berg | X | | X\nBob Stone | | X |\nCarla Ruiz | X | X | X";
    let expected = "Anna Berg: Line 1 1, Packing 1; Bob Stone: Line 2 1; Carla Ruiz: Line 1 1, Line 2 1, Packing 1";
    for more in ["", "\nRequired | #2 | #2 | #1", "\nSoll | #2 | #2 | #1\nIst | #2 | #2 | #2", "\nTotal | #2 | #2 | #2"]
    {
        let found = check(&format!("{people}{more}"), expected);
        let said =
            "Cells A2:A4 name 3 people and B1:D1 3 skills, and the cells B2:D4 between them are marks of one kind.";
        assert!(because(&found).iter().any(|text| text.starts_with(said)), "{:?}", because(&found));
    }
}

#[test]
fn one_person_is_one() {
    let found = check("Name | Rust | Go\nAda Lovelace | #3 | #2", "Ada Lovelace: Rust 3, Go 2");
    assert!(because(&found)[0].starts_with("Cell A2 names 1 person and B1:C1 2 skills, "), "{:?}", because(&found));
    let found = check("Name | Skill | Level\nAda Lovelace | Rust | #3", "Ada Lovelace: Rust 3");
    assert!(because(&found)[0].starts_with("The 1 row below row 1 is one record: "), "{:?}", because(&found));
}

#[test]
fn a_skill_that_stands_twice_is_named_with_both_places() {
    #[track_caller]
    fn twice(drawing: &str, expected: &str, cell: &str, said: &str, reported: u32) {
        let found = one(drawing, expected);
        assert_eq!(codes(&found), ["ratings-repeated"], "{:?}", found.problems);
        let problem = found.problems.iter().find(|p| p.code == "ratings-repeated").unwrap();
        assert_eq!((problem.cell.as_deref(), problem.message.as_str()), (Some(cell), said));
        assert_eq!(found.file.sheets[0].cells.reported, reported);
    }
    twice(
        "Skill | Anna | Bob\nRust | #3 | #2\nGo | #1 | #1\nRust | #4 | #2",
        "Anna: Rust 3, Go 1; Bob: Rust 2, Go 1",
        "B4",
        "“Rust” is rated in B2 and again in B4 for the same person by the same assessor on the same day. 1 other cell \
         does the same. The first ratings were kept.",
        2,
    );
    twice(
        "Name | Rust | Go | Rust\nAda Lovelace | #3 | #1 | #2\nAlan Turing | #1 | #2 |",
        "Ada Lovelace: Rust 3, Go 1; Alan Turing: Rust 1, Go 2",
        "D2",
        "“Rust” is rated in B2 and again in D2 for the same person by the same assessor on the same day. The first \
         rating was kept.",
        1,
    );
    twice(
        "Name | Skill | Knows | Does\nAda | Rust | #3 | #2\nEva | Rust | #1 | #1\nAda | Rust | #4 | #4\nEva | Go | #2 | #2",
        "Ada: Rust k3 d2; Eva: Rust k1 d1, Go k2 d2",
        "C4",
        "“Rust” is rated in C2 and again in C4 for the same person by the same assessor on the same day. 1 other cell \
         does the same. The first ratings were kept.",
        2,
    );
}

#[test]
fn letters_are_called_as_the_legend_says() {
    for legend in ["B = Beginner, E = Expert", "B | Beginner\nE | Expert", "Legend: B = Beginner; E = Expert"] {
        let found = check(
            &format!(
                "Name | Rust | Go | SQL\nAda Lovelace | B | E | B\nAlan Turing | E | E | B\nGrace Hopper | B | B | E\n|\n{legend}"
            ),
            "Ada Lovelace: Rust 1, Go 2, SQL 1; Alan Turing: Rust 2, Go 2, SQL 1; Grace Hopper: Rust 1, Go 1, SQL 2",
        );
        assert_eq!(points(&found.draft), "1 Beginner, 2 Expert", "{legend}");
    }
}
