//! A column headed "Note": a remark, or in French and German the rating itself.

use super::sketch::{check, one};
use crate::ratings::mapping::Shape;

#[test]
fn a_note_beside_a_level_is_a_remark() {
    let found = check(
        "Name | Email | Skill | Level | Assessor | Date | Evidence | Note
         Ana | ana@x.org | Code review | #1 | lead | 2026-06-01 | text 0 | n
         Bo | bo@x.org | Code review | #1 | lead | 2026-06-01 | text 0 | n
         Ana | ana@x.org | Testing | #2 | lead | 2026-06-01 | text 1 | n
         Bo | bo@x.org | Testing | #2 | lead | 2026-06-01 | text 1 | n",
        "Ana <ana@x.org>: Code review 1 lead 2026-06-01, Testing 2 lead 2026-06-01; \
         Bo <bo@x.org>: Code review 1 lead 2026-06-01, Testing 2 lead 2026-06-01",
    );
    let noted = &found.draft.ratings[0].fields;
    assert_eq!((noted[0].0.as_str(), noted[0].1.as_str()), ("Note", "n"));
    for note in ["| ok\n", "|\n", "| #12\n"] {
        check(
            &format!("Employee | Skill | Level | Note\nAna | Go | #3 {note}Ana | Kafka | #2 |\nBo | Go | #1 {note}"),
            "Ana: Go 3, Kafka 2; Bo: Go 1",
        );
    }
    check("Name | Email | Skill | Level | Note\nAna | a@x.org | Go | #3 |", "Ana <a@x.org>: Go 3");
}

#[test]
fn an_empty_note_beside_a_self_rating_is_a_remark() {
    check("Name | Skill | Self | Note\nAna | Go | #3 |\nBo | Go | #1 |", "Ana: Go 3 self; Bo: Go 1 self");
}

#[test]
fn each_group_of_columns_has_its_own_note() {
    check(
        "Employee | Skill 1 | Level 1 | Note 1 | Skill 2 | Level 2 | Note 2
         Ada | Python | #3 | soon | SQL | #2 |
         Bob | SQL | #4 | | | |",
        "Ada: Python 3, SQL 2; Bob: SQL 4",
    );
}

#[test]
fn a_note_that_is_the_only_rating_rates() {
    check(
        "Employé | Compétence | Note
         Ana | Soudure | #3
         Ana | Usinage | #2
         Bo | Soudure | #1",
        "Ana: Soudure 3, Usinage 2; Bo: Soudure 1",
    );
}

#[test]
fn interest_and_what_is_said_of_it_stand_beside_a_rating() {
    let found = check(
        "Name | Skill | Level | Date | Expiry date | Interest | Interest comment\n\
         Anna Berg | Rust | #3 | 2025-01-01 | 2027-01-01 | more | loves it\nBob Stone | Go | #2 | 2025-02-02 | | meiden |",
        "Anna Berg: Rust 3 More 2025-01-01; Bob Stone: Go 2 Avoid 2025-02-02",
    );
    assert_eq!(found.file.sheets[0].blocks[0].shape, Some(Shape::Long));
}

#[test]
fn the_columns_of_our_own_table_are_known_when_a_hand_writes_them() {
    let found = one(
        "person | framework | skill | by | bewertungsdatum | knows | does\n\
         Anna Berg | Software | Rust | Jo Kim | 2025-01-01 | #3 | #2\nBob Stone | Software | Go | Jo Kim | 2025-02-02 | #1 | #1",
        "Anna Berg: Rust k3 d2 2025-01-01; Bob Stone: Go k1 d1 2025-02-02",
    );
    let ratings = &found.draft.ratings;
    assert!(
        ratings
            .iter()
            .all(|r| r.fields.is_empty() && r.assessor_name.as_ref().is_some_and(|by| by.as_str() == "Jo Kim"))
    );
}
