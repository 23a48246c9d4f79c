//! A mapping that the lead has changed is obeyed.

use super::sketch::{book, outline, recognised, sheet};
use crate::ratings::draft::BlankMeans;
use crate::ratings::mapping::{Role, Shape};
use crate::ratings::recognise;
use guild_model::Rating;

const DRAWING: &str = "Name | Go | Rust
     Ada | x | o
     Bob | | x";

#[test]
fn blank_means_what_the_lead_says() {
    let book = book(vec![sheet("S", DRAWING)]);
    let mut mapping = recognised(&book).mapping;
    assert_eq!(outline(&recognise(&book, Some(&mapping)).draft), "Ada: Go 1, Rust 0; Bob: Rust 1");
    mapping.scales[0].blank_means = Some(BlankMeans::NoneYet);
    assert_eq!(outline(&recognise(&book, Some(&mapping)).draft), "Ada: Go 1, Rust 0; Bob: Go 0, Rust 1");
}

#[test]
fn what_a_merged_cell_covers_is_not_empty() {
    let book = book(vec![sheet("S", "Name | Go | Rust\nAda | x | o\nBob | ^ | x\nCid | | x")]);
    let mut mapping = recognised(&book).mapping;
    mapping.scales[0].blank_means = Some(BlankMeans::NoneYet);
    assert_eq!(outline(&recognise(&book, Some(&mapping)).draft), "Ada: Go 1, Rust 0; Bob: Rust 1; Cid: Go 0, Rust 1");
}

#[test]
fn marks_mean_what_the_lead_says() {
    let book = book(vec![sheet("S", DRAWING)]);
    let mut mapping = recognised(&book).mapping;
    for point in &mut mapping.scales[0].points {
        point.value = Rating::new(1.0 - point.value.unwrap().value()).ok();
    }
    mapping.sheets[0].blocks[0].doubts.clear();
    let found = recognise(&book, Some(&mapping));
    assert_eq!(outline(&found.draft), "Ada: Go 0, Rust 1; Bob: Rust 0");
    assert_eq!(found.problems, []);
}

#[test]
fn a_part_can_be_left_out() {
    let book = book(vec![sheet("S", DRAWING)]);
    let mut mapping = recognised(&book).mapping;
    let mut part = mapping.sheets[0].blocks[0].parts[0].clone();
    part.role = Role::Ignored;
    part.range = "C1:C3".to_owned();
    mapping.sheets[0].blocks[0].parts.push(part);
    let found = recognise(&book, Some(&mapping));
    assert_eq!(outline(&found.draft), "Ada: Go 1; Bob:");
    assert_eq!(found.file.sheets[0].cells.ignored, 3);
}

#[test]
fn a_table_can_be_turned() {
    let book = book(vec![sheet("S", "| Uno | Due\nTre | #1 | #2\nQuattro | #3 | #4")]);
    let found = recognised(&book);
    assert_eq!(outline(&found.draft), "Tre: Uno 1, Due 2; Quattro: Uno 3, Due 4");
    let mut mapping = found.mapping;
    let block = &mut mapping.sheets[0].blocks[0];
    block.shape = Some(Shape::PeopleAcross);
    for part in &mut block.parts {
        part.role = match part.role {
            Role::People => Role::Skills,
            Role::Skills => Role::People,
            other => other,
        };
    }
    assert_eq!(outline(&recognise(&book, Some(&mapping)).draft), "Uno: Tre 1, Quattro 3; Due: Tre 2, Quattro 4");
}

#[test]
fn nonsense_is_named_and_harms_nothing() {
    let book = book(vec![sheet("S", DRAWING)]);
    let mut mapping = recognised(&book).mapping;
    mapping.version = 99;
    mapping.sheets[0].blocks[0].parts[0].range = "nowhere".to_owned();
    mapping.sheets[0].blocks[0].scale = Some(77);
    let found = recognise(&book, Some(&mapping));
    let codes: Vec<&str> = found.problems.iter().map(|p| p.code.as_str()).collect();
    assert!(codes.contains(&"import-mapping-version") && codes.contains(&"import-mapping-range"), "{codes:?}");
}

#[test]
fn what_is_assumed_of_numbers_and_of_empty_cells_is_said_until_it_is_answered() {
    let drawn = "Person | Go | SQL
        Ann | #2 | #3
        Bob | #4 | ";
    let book = book(vec![sheet("Sheet1", drawn)]);
    let asked = |mapping: &crate::ratings::RatingsMapping| -> Vec<(String, String)> {
        let found = recognise(&book, Some(mapping));
        found.problems.iter().map(|p| (p.code.clone(), p.message.clone())).collect()
    };
    let mut mapping = recognise(&book, None).mapping;
    let said = asked(&mapping);
    let [(ends, goes), (blank, empty)] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!((ends.as_str(), blank.as_str()), ("ratings-scale-ends", "ratings-blank-open"));
    assert!(
        goes.contains("from 2 to 4") && empty.starts_with("1 cell between") && empty.contains("blank_means"),
        "{said:?}"
    );
    mapping.scales[0].blank_means = Some(crate::ratings::draft::BlankMeans::NoneYet);
    assert_eq!(asked(&mapping).len(), 1);
    mapping.sheets[0].blocks[0].doubts.clear();
    assert_eq!(asked(&mapping), []);
    // A usual scale, or a legend, needs no question.
    for drawn in ["Person | Go | SQL\nAnn | #1 | #3\nBob | #5 | #2", "Person | Go | SQL\nAnn | #0 | #10\nBob | #5 | #2"]
    {
        assert_eq!(recognise(&super::sketch::book(vec![sheet("Sheet1", drawn)]), None).problems, []);
    }
}

/// How many empty cells the sheet asks about.
#[track_caller]
fn check_blank(drawing: &str, expected: Option<u32>) {
    let found = recognised(&book(vec![sheet("Sheet1", drawing)]));
    let asked = found.problems.iter().filter(|p| p.code == "ratings-blank-open").map(|p| p.message.as_str());
    let counts: Vec<u32> = asked.map(|message| message.split_once(' ').unwrap().0.parse().unwrap()).collect();
    assert_eq!(counts, Vec::from_iter(expected), "{:?} {:#?}", found.problems, found.file.sheets[0].parts);
}

#[test]
fn only_empty_cells_between_people_and_skills_are_asked_about() {
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | #5 | #2", None);
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | #5 |\nCid | | #2", Some(2));
    // Rows that name no one are none of theirs, whether full or not.
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | #5 | #2\nTarget | #4 |", None);
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | #5 |\nTarget | #4 | #4", Some(1));
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | #5 | #2\nAverage | #3 |", None);
    check_blank("Person | Go | SQL\nAnn | #1 | #3\nBob | | #2\nAverage | #1 | #2.5", Some(1));
    check_blank(
        "Skill | Ann Miller | Bob Jones\nData | |\nSQL | #1 | #3\nPython | #2 | #4\nShop | |\nLathe | #5 | #1\nSaw | #3 | #1",
        None,
    );
    // A wanted rating that is missing is none of a person's.
    check_blank("Skill | Ann Miller | Bob Jones | Target\nSQL | #1 | #3 | #3\nPython | #2 | #4 |", None);
}

#[test]
fn the_ends_of_a_scale_are_asked_about_once_it_is_whole() {
    let asked = |drawings: &[&str]| {
        let sheets = drawings.iter().enumerate().map(|(n, drawing)| sheet(&format!("Sheet{n}"), drawing));
        let found = recognised(&book(sheets.collect()));
        let ends = found.problems.into_iter().filter(|p| p.code == "ratings-scale-ends");
        ends.map(|p| (p.sheet.unwrap(), p.message)).collect::<Vec<_>>()
    };
    let (low, high) =
        ("Person | Go | SQL\nAnn | #2 | #3\nBob | #4 | #2", "Person | Go | SQL\nCid | #3 | #5\nDan | #4 | #3");
    let found = asked(&[low, high]);
    let [(sheet, message)] = found.as_slice() else { panic!("{found:?}") };
    assert!(sheet == "Sheet0" && message.contains("from 2 to 5"), "{sheet}: {message}");
    // The first sheet alone is from 2 to 4; both together are a usual scale.
    assert_eq!(asked(&[low, "Person | Go | SQL\nCid | #1 | #5\nDan | #4 | #3"]), []);
}
