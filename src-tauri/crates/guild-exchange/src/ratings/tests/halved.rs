//! Headings that name a skill and say whether knowing or doing stands below.

use super::sketch::{check, one};

#[test]
fn knowing_and_doing_in_two_columns_are_one_skill() {
    let expected = "Ada Lovelace: Rust k3 d2, Go k1 d1; Alan Turing: Rust k2, Go k4 d3";
    let rows = "Ada Lovelace | #3 | #2 | #1 | #1\nAlan Turing | #2 | | #4 | #3";
    for headings in [
        "Name | Rust knows | Rust does | Go knows | Go does",
        "Name | Rust (knows) | Rust (does) | Go (knows) | Go (does)",
        "Name | Rust - knows | Rust - does | Go - knows | Go - does",
        "Name | Knows: Rust | Does: Rust | Knows: Go | Does: Go",
        "Mitarbeiter | Rust kann | Rust tut | Go kann | Go tut",
        "Mitarbeiter | Rust weiß | Rust macht | Go weiß | Go macht",
        "Nom | Rust savoir | Rust pratique | Go savoir | Go pratique",
        "Name | Rust | < | Go | <\n| knows | does | knows | does",
        "Name | Rust | | Go |\n| knows | does | knows | does",
        "Name | Rust | < | Go | <\n| kann | tut | kann | tut",
        "Name | Rust | < | Go | <\n| Wissen | Können | Wissen | Können",
        "Nom | Rust | < | Go | <\n| savoir | pratique | savoir | pratique",
    ] {
        let found = check(&format!("{headings}\n{rows}"), expected);
        assert_eq!(found.draft.skills.len(), 2, "{headings}");
        let because = &found.file.sheets[0].blocks.last().unwrap().because;
        assert!(because.contains("name 2 people and") && because.contains(" 2 skills,"), "{because}");
    }
}

#[test]
fn areas_stand_above_both_halves() {
    check(
        "| Languages | < | < | < | Tools | <
         Name | Rust knows | Rust does | Go knows | Go does | Git knows | Git does
         Ada Lovelace | #3 | #2 | #1 | #1 | #2 | #4
         Alan Turing | #2 | #2 | #4 | #3 | #1 | #1",
        "Ada Lovelace: Languages > Rust k3 d2, Languages > Go k1 d1, Tools > Git k2 d4; \
         Alan Turing: Languages > Rust k2 d2, Languages > Go k4 d3, Tools > Git k1 d1",
    );
}

#[test]
fn a_half_without_the_other_and_a_skill_beside_them() {
    check(
        "Name | Rust knows | Rust does | Go knows | Docker
         Ada Lovelace | #3 | #2 | #1 | #1
         Alan Turing | #2 | #1 | #4 | #3",
        "Ada Lovelace: Rust k3 d2, Go k1, Docker 1; Alan Turing: Rust k2 d1, Go k4, Docker 3",
    );
}

#[test]
fn people_may_stand_over_both() {
    let found = check(
        "Skill | Ada knows | Ada does | Bob knows | Bob does
         Rust | #3 | #2 | #1 | #1
         Go | #2 | #1 | #4 | #3",
        "Ada: Rust k3 d2, Go k2 d1; Bob: Rust k1 d1, Go k4 d3",
    );
    assert_eq!(found.draft.people.len(), 2);
}

#[test]
fn skills_that_only_sound_so_stay_apart() {
    one(
        "Name | Knowledge management | Practice management | Music theory
         Ada Lovelace | #3 | #2 | #1
         Alan Turing | #2 | #1 | #4",
        "Ada Lovelace: Knowledge management 3, Practice management 2, Music theory 1; \
         Alan Turing: Knowledge management 2, Practice management 1, Music theory 4",
    );
}
