//! What is said of a table: who and what was counted.

use super::sketch::check;
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
