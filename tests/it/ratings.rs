//! Real sheets of ratings, checked cell by cell. The expected places were read off the sheets by hand.

use guild_exchange::book::{Area, Book, Sheet, column_letters};
use guild_exchange::ratings::draft::{RatingDraft, RatingsDraft};
use guild_exchange::ratings::{RatingsReading, recognise};
use guild_exchange::read::{Limits, read};
use guild_exchange::recognition::kind::{BookKind, recognise_kind};
use guild_exchange::recognition::report::{BlockKind, SheetReport};
use guild_exchange::recognition::role::Shape;
use guildhall_tests::shared_data;

fn book(file: &str) -> Option<Book> {
    let path = shared_data("matrices")?.join(file);
    Some(read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{file}: {error}")))
}

/// Recognises a file; every cell must be accounted for, and obeying the guess must give the same.
#[track_caller]
fn recognised(book: &Book) -> RatingsReading {
    let found = recognise(book, None);
    let again = recognise(book, Some(&found.mapping));
    assert_eq!(again, found, "{}: obeying the guess changes it", book.file);
    for (sheet, report) in book.sheets.iter().zip(&found.file.sheets) {
        let sum = report.cells.imported + report.cells.ignored + report.cells.reported;
        assert_eq!(sum as usize, sheet.cells.len(), "{} {}", book.file, sheet.name);
        every_cell_once(sheet, report);
    }
    found
}

fn codes(found: &RatingsReading) -> Vec<&str> {
    found.problems.iter().map(|p| p.code.as_str()).collect()
}

#[track_caller]
fn every_cell_once(sheet: &Sheet, report: &SheetReport) {
    let parts: Vec<(Area, u32)> = report.parts.iter().map(|p| (Area::parse(&p.range).unwrap(), p.count)).collect();
    for cell in &sheet.cells {
        let n = parts.iter().filter(|(area, _)| area.contains(cell.row, cell.column)).count();
        assert_eq!(n, 1, "{} row {} column {}", sheet.name, cell.row + 1, cell.column);
    }
    assert_eq!(parts.iter().map(|(_, n)| *n).sum::<u32>() as usize, sheet.cells.len());
}

fn at(book: &Book, sheet: usize, row: u32, column: u32) -> String {
    book.sheets[sheet].get(row, column).map_or_else(String::new, |c| c.value.text().trim().to_owned())
}

fn people(draft: &RatingsDraft) -> Vec<&str> {
    draft.people.iter().map(|p| p.name.as_ref().map_or("?", |n| n.as_str())).collect()
}

fn skills(draft: &RatingsDraft) -> Vec<&str> {
    draft.skills.iter().map(|s| s.name.as_str()).collect()
}

fn rating(draft: &RatingsDraft, person: usize, skill: usize) -> Option<&RatingDraft> {
    draft.ratings.iter().find(|r| r.person == person && r.skill == skill)
}

fn points(draft: &RatingsDraft) -> Vec<(f64, Option<&str>)> {
    let scale = draft.scales.first().expect("there is a scale");
    scale.points.iter().map(|p| (p.value.unwrap().value(), p.word.as_ref().map(guild_model::Name::as_str))).collect()
}

/// The value of a person in a skill is what the cell says, and the rating names that cell; an empty cell is no rating.
#[track_caller]
fn check_cell(
    book: &Book,
    draft: &RatingsDraft,
    person: usize,
    skill: usize,
    row: u32,
    column: u32,
    read: &dyn Fn(&str) -> f64,
) {
    let text = at(book, 0, row, column);
    let found = rating(draft, person, skill);
    let cell = format!("{}{}", column_letters(column), row + 1);
    if text.is_empty() {
        assert_eq!(found, None, "{cell}");
        return;
    }
    let found = found.unwrap_or_else(|| panic!("{cell} is no rating"));
    assert_eq!(found.value.map(guild_model::Rating::value), Some(read(&text)), "{cell}");
    assert_eq!(found.place.as_ref().map(|p| p.cell.as_str()), Some(cell.as_str()));
    assert_eq!((found.knows, found.does, found.assessor, found.date), (None, None, None, None), "{cell}");
}

fn number(text: &str) -> f64 {
    text.parse().unwrap()
}

#[test]
fn skills_down_people_across_with_a_legend_and_requirements() {
    for file in ["docuweb-team.xlsx", "docuweb-team.xls", "docuweb-team.ods"] {
        let Some(book) = book(file) else { return };
        let found = recognised(&book);
        let draft = &found.draft;
        assert_eq!(people(draft), ["Adrien", "Marc", "Emmanuel", "Alice", "Florian", "Bob"]);
        let named: Vec<String> = (9..26).map(|r| at(&book, 0, r, 1)).collect();
        assert_eq!(skills(draft), named);
        for skill in 0..17 {
            for person in 0..6 {
                check_cell(&book, draft, person, skill, 9 + skill as u32, 2 + person as u32, &number);
            }
        }
        assert_eq!(draft.ratings.len(), 17 * 6, "{file}: the head-count is no rating");
        assert_eq!(
            points(draft),
            [
                (1.0, Some("Fondamental")),
                (2.0, Some("Novice")),
                (3.0, Some("Intermediate")),
                (4.0, Some("Advanced")),
                (5.0, Some("Expert"))
            ]
        );
        let wanted: Vec<(usize, f64)> = draft.targets.iter().map(|t| (t.skill, t.value.value())).collect();
        let levels: Vec<(usize, f64)> = (0..17).map(|s| (s, number(&at(&book, 0, 9 + s as u32, 9)))).collect();
        assert_eq!(wanted, levels);
        assert!(draft.targets.iter().all(|t| t.person.is_none()));
        let blocks: Vec<(&str, BlockKind)> =
            found.file.sheets[0].blocks.iter().map(|b| (b.range.as_str(), b.kind)).collect();
        assert!(blocks.contains(&("J1:K6", BlockKind::Legend)), "{blocks:?}");
        assert!(blocks.contains(&("K9:L26", BlockKind::Legend)), "{blocks:?}");
        let block = found.file.sheets[0].blocks.iter().find(|b| b.kind == BlockKind::Ratings).unwrap();
        assert_eq!((block.shape, block.people, block.skills), (Some(Shape::PeopleAcross), 6, 17));
        assert_eq!(found.file.sheets[0].cells.reported, 0);
        assert_eq!(found.problems, []);
    }
}

#[test]
fn people_down_with_a_running_number_and_a_blank_line_under_the_header() {
    let Some(book) = book("devops-team-1to10.xlsx") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(people(draft), ["ANKIT", "SHREY", "YATIN", "ANMOL", "ANKUR", "SHEHZAD", "SOMENDRA"]);
    let named: Vec<String> = (2..17).map(|c| at(&book, 0, 1, c)).collect();
    assert_eq!(skills(draft), named);
    for person in 0..7 {
        for skill in 0..15 {
            check_cell(&book, draft, person, skill, 3 + person as u32, 2 + skill as u32, &number);
        }
    }
    assert_eq!(draft.ratings.len(), 7 * 13 + 2, "empty cells are no ratings, but a 0 is one");
    assert_eq!(points(draft).first(), Some(&(0.0, None)));
    assert_eq!(points(draft).last(), Some(&(9.0, None)));
    assert_eq!(draft.scales[0].blank_means, None);
    assert!(found.file.sheets[1].hidden);
    assert_eq!(found.file.sheets[1].cells.ignored, 9);
    // How far the scale goes, and what an empty cell means, is nowhere said.
    assert_eq!(codes(&found), ["ratings-scale-ends", "ratings-blank-open"]);
}

#[test]
fn crosses_and_rounds_with_a_column_that_is_no_skill() {
    let Some(book) = book("warehouse-xo.xlsx") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(people(draft), ["dave", "peter", "daniel", "paul", "god"]);
    let named: Vec<String> = (1..13).map(|c| at(&book, 0, 0, c)).collect();
    assert_eq!(skills(draft), named);
    for person in 0..5 {
        for skill in 0..12 {
            let read = |text: &str| if text == "x" { 1.0 } else { 0.0 };
            check_cell(&book, draft, person, skill, 1 + person as u32, 1 + skill as u32, &read);
        }
    }
    assert_eq!(draft.ratings.len(), 60);
    let shifts: Vec<(&str, &str)> =
        draft.people.iter().flat_map(|p| p.fields.iter().map(|(h, t)| (h.as_str(), t.as_str()))).collect();
    assert_eq!(
        shifts,
        [
            ("Shift", "Sun-Weds"),
            ("Shift", "Sun-Weds"),
            ("Shift", "Sun-Weds"),
            ("Shift", "Tues-Fri"),
            ("Shift", "Mon-Thurs")
        ]
    );
    assert_eq!(points(draft), [(0.0, Some("o")), (1.0, Some("x"))]);
    assert_eq!(
        found.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(),
        ["ratings-scale-guessed"],
        "which one means yes is asked"
    );
}

#[test]
fn zeros_and_ones_with_the_area_in_the_heading() {
    let Some(book) = book("occupations-binary.csv") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(draft.people.len(), 44);
    assert_eq!(draft.skills.len(), 127);
    for person in 0..44 {
        assert_eq!(people(draft)[person], at(&book, 0, 1 + person as u32, 1));
        assert_eq!(draft.people[person].key.as_deref(), Some(at(&book, 0, 1 + person as u32, 0).as_str()));
        for skill in 0..127 {
            check_cell(&book, draft, person, skill, 1 + person as u32, 2 + skill as u32, &number);
        }
    }
    for (n, skill) in draft.skills.iter().enumerate() {
        let written = at(&book, 0, 0, 2 + n as u32);
        let area = draft.areas[skill.area.expect("each has an area")].name.as_str();
        assert_eq!(format!("{area}-{}", skill.name), written);
        assert_eq!(skill.written.as_deref(), Some(written.as_str()));
    }
    let areas: Vec<&str> = draft.areas.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(areas, ["work_activities", "knowledge", "tools", "tech_skills", "abilities", "tasks", "skills"]);
    assert_eq!(points(draft), [(0.0, None), (1.0, None)]);
    assert_eq!(found.problems, []);
}

#[test]
fn empty_people_stay() {
    let Some(book) = book("hackathon-team-ru-semicolon.csv") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    let named: Vec<String> = (1..7).map(|r| at(&book, 0, r, 0)).collect();
    assert_eq!(people(draft), named);
    assert_eq!(skills(draft), (1..9).map(|c| at(&book, 0, 0, c)).collect::<Vec<_>>());
    for skill in 0..8 {
        check_cell(&book, draft, 0, skill, 1, 1 + skill as u32, &number);
    }
    assert_eq!(draft.ratings.len(), 8);
    assert_eq!(draft.people[0].fields.len(), 1);
    assert_eq!(draft.people[0].fields[0].1.as_str(), at(&book, 0, 1, 9));
    // How far the scale goes, and what an empty cell means, is nowhere said.
    assert_eq!(codes(&found), ["ratings-scale-ends", "ratings-blank-open"]);
}

#[test]
fn one_record_for_each_rating() {
    let Some(book) = book("team-long-form.csv") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(people(draft), ["Peteto", "Eli", "Arso", "Mitko"], "people without a rating stay");
    assert_eq!(draft.ratings.len(), 12);
    for (n, rating) in draft.ratings.iter().enumerate() {
        let row = 5 + n as u32;
        assert_eq!(rating.person, 0);
        let skill = &draft.skills[rating.skill];
        assert_eq!(skill.written.as_deref().unwrap_or(skill.name.as_str()), at(&book, 0, row, 1));
        assert_eq!(rating.value.unwrap().value(), number(at(&book, 0, row, 2).trim_start_matches('D')));
        assert_eq!(rating.fields, [("Notes".to_owned(), guild_model::Text::parse(&at(&book, 0, row, 3)).unwrap())]);
        assert_eq!(rating.date.unwrap().to_string(), at(&book, 0, row, 4));
        assert_eq!(rating.place.as_ref().unwrap().cell, format!("C{}", row + 1));
    }
    assert_eq!(points(draft), [(1.0, Some("D1")), (2.0, Some("D2")), (3.0, Some("D3"))]);
    assert_eq!(found.problems, []);
}

#[test]
fn skills_in_numbered_columns() {
    let Some(book) = book("bench-report-100.xlsx") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(draft.people.len(), 99);
    let mut expected = Vec::new();
    for row in 1..100u32 {
        let person = (row - 1) as usize;
        assert_eq!(people(draft)[person], at(&book, 0, row, 1));
        assert_eq!(draft.people[person].key.as_deref(), Some(at(&book, 0, row, 0).as_str()));
        assert_eq!(draft.people[person].fields.len(), 10);
        for column in [12, 14] {
            let (skill, category) = (at(&book, 0, row, column), at(&book, 0, row, column + 1));
            if !expected.iter().any(|(p, s, _): &(usize, String, String)| *p == person && *s == skill) {
                expected.push((person, skill, category));
            }
        }
    }
    let found_ratings: Vec<(usize, String, String)> = draft
        .ratings
        .iter()
        .map(|r| (r.person, draft.skills[r.skill].name.to_string(), r.fields.iter().map(|(_, t)| t.as_str()).collect()))
        .collect();
    assert_eq!(found_ratings, expected);
    assert!(draft.ratings.iter().all(|r| r.value.map(guild_model::Rating::value) == Some(1.0)));
    assert_eq!(points(draft), [(1.0, Some("named"))]);
    assert!(found.problems.iter().all(|p| p.code == "ratings-repeated"), "{:?}", found.problems);
}

#[test]
fn one_persons_own_words() {
    let Some(book) = book("oop-self-assessment.xlsx") else { return };
    let found = recognised(&book);
    let draft = &found.draft;
    assert_eq!(people(draft), ["?"], "no one is named");
    assert_eq!(skills(draft), (1..10).map(|r| at(&book, 0, r, 0)).collect::<Vec<_>>());
    for skill in 0..9 {
        let row = 1 + skill as u32;
        let rating = rating(draft, 0, skill).unwrap();
        let value =
            ["Developing", "Intermediate", "Proficient"].iter().position(|w| *w == at(&book, 0, row, 3)).unwrap();
        assert_eq!(rating.value.unwrap().value(), 1.0 + value as f64);
        assert_eq!(rating.evidence.as_ref().unwrap().as_str(), at(&book, 0, row, 2));
        assert_eq!(draft.skills[skill].description.as_ref().unwrap().as_str(), at(&book, 0, row, 1));
        assert_eq!(rating.fields[0].0, "Next Steps for Development");
        assert_eq!(rating.fields[0].1.as_str(), at(&book, 0, row, 4));
    }
    assert_eq!(found.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["ratings-person-unnamed"]);
    // The lead names the person and hands the mapping back.
    let mut mapping = found.mapping.clone();
    mapping.sheets[0].blocks[0].person = Some("Ada Lovelace".to_owned());
    let named = recognise(&book, Some(&mapping));
    assert_eq!(people(&named.draft), ["Ada Lovelace"]);
    assert_eq!(named.problems, []);
}

#[test]
fn no_ladder_becomes_ratings_nor_the_other_way() {
    use BookKind::{Ladder, Nothing, Ratings};
    let kinds: &[(&str, &[BookKind])] = &[
        ("bench-report", &[Ratings]),
        ("bts-e4", &[Nothing]),
        // Skills with what is expected on two days: a ladder of two steps, or nothing.
        ("contractor-onboarding", &[Ladder, Nothing]),
        ("demoorg", &[Ladder]),
        ("devops-team", &[Ratings]),
        ("docuweb-team", &[Ratings]),
        ("eng-ladder", &[Ladder]),
        ("exec-competency", &[Nothing]),
        ("ft-", &[Ladder]),
        ("hackathon-team", &[Ratings]),
        ("infopulse", &[Ladder]),
        ("infra-taxonomy", &[Nothing]),
        ("jorgef", &[Ladder]),
        ("machine-tech2", &[Nothing]),
        ("occupations", &[Ratings]),
        ("oop-self", &[Ratings]),
        ("pm-ladder", &[Ladder]),
        ("roles-codes", &[Nothing]),
        ("team-long", &[Ratings]),
        ("training-", &[Nothing]),
        ("warehouse", &[Ratings]),
        ("website-skills", &[Nothing]),
    ];
    let Some(folder) = shared_data("matrices") else { return };
    let mut wrong = Vec::new();
    for path in guildhall_tests::files(&folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (_, expected) =
            kinds.iter().find(|(start, _)| name.starts_with(start)).unwrap_or_else(|| panic!("{name} is not listed"));
        let book = read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = recognise_kind(&book);
        if !expected.contains(&found.kind) {
            wrong.push(format!("{name}: {:?}, {}", found.kind, found.because));
        }
        recognised(&book);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn an_organisations_tables_are_neither() {
    let Some(folder) = shared_data("communities") else { return };
    for organisation in ["kubernetes-community", "rust-lang"] {
        for table in ["communities", "people", "memberships", "services"] {
            let path = folder.join(organisation).join(format!("{table}.csv"));
            let book = read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{table}: {error}"));
            let found = recognise_kind(&book);
            assert_eq!(found.kind, BookKind::Organisation, "{organisation}/{table}: {}", found.because);
        }
    }
}
