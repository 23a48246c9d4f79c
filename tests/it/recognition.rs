//! Real ladders, checked cell by cell. The expected places were read off the sheets by hand.

use guild_exchange::book::{Area, Book, Sheet};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::recognise::report::{BlockKind, SheetReport};
use guild_exchange::ladder::recognise::{Recognition, recognise};
use guild_exchange::read::{Limits, read};
use guild_model::Text;
use guild_model::mastery::TrackKind;
use guildhall_tests::shared_data;

fn book(file: &str) -> Option<Book> {
    let path = shared_data("matrices")?.join(file);
    Some(read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{file}: {error}")))
}

/// Recognises a file; every cell must be accounted for, and obeying the guess must give the same.
#[track_caller]
fn recognised(book: &Book) -> Recognition {
    let books = [book.clone()];
    let found = recognise(&books, None);
    assert_eq!(recognise(&books, Some(&found.mapping)), found, "{}: obeying the guess changes it", book.file);
    for (sheet, report) in book.sheets.iter().zip(&found.files[0].sheets) {
        let sum = report.cells.imported + report.cells.ignored + report.cells.reported;
        assert_eq!(sum as usize, sheet.cells.len(), "{} {}", book.file, sheet.name);
        every_cell_once(sheet, report);
    }
    found
}

#[track_caller]
fn every_cell_once(sheet: &Sheet, report: &SheetReport) {
    let parts: Vec<Area> = report.parts.iter().map(|p| Area::parse(&p.range).unwrap()).collect();
    for cell in &sheet.cells {
        let n = parts.iter().filter(|p| p.contains(cell.row, cell.column)).count();
        assert_eq!(n, 1, "{} row {} column {}", sheet.name, cell.row + 1, cell.column);
    }
}

#[track_caller]
fn only(found: &Recognition) -> &LadderDraft {
    let [draft] = found.ladders.as_slice() else { panic!("{} ladders", found.ladders.len()) };
    draft
}

fn at(book: &Book, sheet: &str, cell: &str) -> String {
    let area = Area::parse(cell).unwrap();
    let sheet = book.sheets.iter().find(|s| s.name == sheet).unwrap_or_else(|| panic!("no sheet {sheet}"));
    sheet.get(area.top, area.left).map_or_else(String::new, |c| c.value.text().into_owned())
}

fn names(draft: &LadderDraft) -> (Vec<(&str, TrackKind)>, Vec<(&str, usize, u32)>, Vec<&str>, Vec<&str>) {
    (
        draft.tracks.iter().map(|t| (t.name.as_str(), t.kind)).collect(),
        draft.levels.iter().map(|l| (l.name.as_str(), l.track, l.rank)).collect(),
        draft.areas.iter().map(|a| a.name.as_str()).collect(),
        draft.skills.iter().map(|s| s.name.as_str()).collect(),
    )
}

/// The text at (skill, level) is that of the cell; an empty cell has no expectation.
#[track_caller]
fn check_cell(book: &Book, draft: &LadderDraft, skill: usize, level: usize, sheet: &str, cell: &str) {
    let wanted = Text::parse(&at(book, sheet, cell)).unwrap();
    let found = draft.expectations.iter().find(|e| e.skill == skill && e.level == level);
    let text = found.and_then(|e| e.text.clone()).unwrap_or_default();
    assert_eq!(text, wanted, "{} {sheet}!{cell}", book.file);
}

fn column(n: usize) -> String {
    guild_exchange::book::column_letters(n as u32)
}

const FT_LEVELS: [(&str, usize, u32); 8] = [
    ("Junior Engineer", 0, 0),
    ("Engineer", 0, 1),
    ("Senior Engineer 1", 0, 2),
    ("Senior Engineer 2 (Individual Contributor)", 1, 3),
    ("Principal Engineer (Individual Contributor)", 1, 4),
    ("Senior Engineer 2 (People Manager)", 2, 3),
    ("Principal Engineer (People Manager)", 2, 4),
    ("Technology Director", 2, 5),
];
const FT_SKILLS: [&str; 9] = [
    "Planning and Organising",
    "Independent Working",
    "Problem Solving & Decision Making",
    "Business Impact",
    "Communication",
    "Team Work",
    "Curiosity & Learning",
    "Leadership of Self and Others",
    "Technical",
];

#[test]
fn engineering_with_two_paths() {
    for (file, sheet) in
        [("ft-engineering-two-path.xlsx", "Skill matrix"), ("ft-engineering-two-path.csv", "ft-engineering-two-path")]
    {
        let Some(book) = book(file) else { return };
        let found = recognised(&book);
        let draft = only(&found);
        let (tracks, levels, areas, skills) = names(draft);
        assert_eq!(
            tracks,
            [
                ("Common", TrackKind::Trunk),
                ("Technical path", TrackKind::Technical),
                ("Leadership path", TrackKind::Leadership)
            ]
        );
        assert_eq!(levels, FT_LEVELS);
        assert_eq!(areas, [""; 0]);
        assert_eq!(skills, FT_SKILLS);
        assert_eq!(draft.name.as_ref().unwrap().as_str(), "Engineering – two-path skill matrix");
        for s in 0..9 {
            let description = draft.skills[s].description.clone().unwrap();
            assert_eq!(description, Text::parse(&at(&book, sheet, &format!("B{}", s + 4))).unwrap());
            for l in 0..8 {
                check_cell(&book, draft, s, l, sheet, &format!("{}{}", column(l + 2), s + 4));
            }
        }
        assert_eq!(draft.expectations.len(), 72);
        assert_eq!(found.problems, []);
        if file.ends_with("xlsx") {
            let scale = draft.scale.as_ref().unwrap();
            let words: Vec<(&str, f64)> =
                scale.points.iter().map(|p| (p.word.as_ref().unwrap().as_str(), p.value.value())).collect();
            assert_eq!(
                words,
                [
                    ("Awareness", 1.0),
                    ("Foundational", 2.0),
                    ("Working knowledge", 3.0),
                    ("Practitioner", 4.0),
                    ("Expert", 5.0)
                ]
            );
            for expectation in &draft.expectations {
                let word =
                    at(&book, "Proficiency", &format!("{}{}", column(expectation.skill + 1), expectation.level + 2));
                let value = words.iter().find(|(w, _)| *w == word).unwrap().1;
                assert_eq!(expectation.rating.flatten().unwrap().value(), value);
            }
        }
    }
}

#[test]
fn operations_with_a_rating_for_each_criterion() {
    for (file, sheet) in
        [("ft-operations-two-path.xlsx", "Skill matrix"), ("ft-operations-two-path.csv", "ft-operations-two-path")]
    {
        let Some(book) = book(file) else { return };
        let found = recognised(&book);
        let draft = only(&found);
        let (tracks, levels, _, skills) = names(draft);
        assert_eq!(tracks, [("Common", TrackKind::Trunk)]);
        assert_eq!(levels, [("Engineer", 0, 0), ("Senior Engineer 1", 0, 1), ("Senior Engineer 2", 0, 2)]);
        assert_eq!(skills, ["Technical", "Communication", "Delivery", "Leadership"]);
        for s in 0..4 {
            for l in 0..3 {
                check_cell(&book, draft, s, l, sheet, &format!("{}{}", column(l + 2), s + 4));
            }
        }
        assert_eq!(found.problems, []);
        if file.ends_with("xlsx") {
            for expectation in &draft.expectations {
                let listed =
                    at(&book, "Proficiency", &format!("{}{}", column(expectation.skill + 1), expectation.level + 2));
                let criteria = expectation.criteria.as_ref().unwrap();
                assert_eq!(criteria.len(), listed.split(',').count());
                assert!(criteria.iter().all(|c| c.rating.unwrap().value() == 1.0));
            }
        }
    }
}

#[test]
fn product_managers_with_misfits_and_an_audience() {
    for file in ["pm-ladder.csv", "pm-ladder.xls"] {
        let Some(book) = book(file) else { return };
        let found = recognised(&book);
        let draft = only(&found);
        let (tracks, levels, areas, skills) = names(draft);
        assert_eq!(tracks.len(), 1);
        assert_eq!(
            levels,
            [
                ("Junior PM", 0, 0),
                ("Intermediate PM", 0, 1),
                ("Senior PM", 0, 2),
                ("Staff PM", 0, 3),
                ("Principal PM", 0, 4)
            ]
        );
        assert_eq!(
            areas,
            [
                "Impact & Influence",
                "Craft Mastery & Performance",
                "People & Collaboration",
                "Strategic Contribution",
                "Potential Misalignments"
            ]
        );
        assert_eq!(skills.len(), 20);
        let misfits: Vec<&str> =
            draft.skills.iter().filter(|s| s.misfit == Some(true)).map(|s| s.name.as_str()).collect();
        assert_eq!(
            misfits,
            [
                "Ownership",
                "Initiative",
                "Scope Awareness",
                "Feedback & Communication",
                "Quality & Detail",
                "Mentorship & Influence"
            ]
        );
        assert!(draft.tracks[0].marker.is_none());
        assert_eq!(
            found.mapping.ladders[0].markers.iter().map(|m| (m.marker.as_str(), m.track)).collect::<Vec<_>>(),
            [("PM", None)]
        );
        for (s, skill) in draft.skills.iter().enumerate() {
            let row = s + 2;
            assert_eq!(skill.name.as_str(), at(&book, "pm-ladder", &format!("B{row}")));
            assert_eq!(areas[skill.area.flatten().unwrap()], at(&book, "pm-ladder", &format!("A{row}")));
            assert_eq!(skill.description.as_ref().unwrap().as_str(), at(&book, "pm-ladder", &format!("C{row}")));
            for l in 0..5 {
                check_cell(&book, draft, s, l, "pm-ladder", &format!("{}{row}", column(l + 3)));
            }
        }
        assert_eq!(found.problems, []);
    }
}

#[test]
fn levels_as_rows_with_a_path_by_marker() {
    let sheet = "eng-ladder-levels-as-rows";
    for file in ["eng-ladder-levels-as-rows.csv", "eng-ladder-levels-as-rows.xls"] {
        let Some(book) = book(file) else { return };
        let found = recognised(&book);
        let draft = only(&found);
        let (tracks, levels, _, skills) = names(draft);
        assert_eq!(tracks[1], ("Maganement path", TrackKind::Leadership));
        assert_eq!(draft.tracks[1].marker.as_ref().unwrap().as_str(), "M");
        assert_eq!(
            levels,
            [("E0", 0, 0), ("E1", 0, 1), ("E2", 0, 2), ("E3", 0, 3), ("E4", 0, 4), ("E5", 0, 5), ("E6", 0, 6)]
        );
        assert_eq!(skills, ["Technical Skill", "G(et)S(tuff)D(one)", "Impact", "Communication & Leadership"]);
        assert_eq!(
            draft.skills.iter().map(|s| s.key.as_deref().unwrap()).collect::<Vec<_>>(),
            ["Dex", "Str", "Wis", "Cha"]
        );
        for (l, row) in [3, 5, 7, 9, 12, 14, 16].into_iter().enumerate() {
            assert_eq!(draft.levels[l].scope.as_ref().unwrap().as_str(), at(&book, sheet, &format!("B{row}")));
            for s in 0..4 {
                check_cell(&book, draft, s, l, sheet, &format!("{}{row}", column(s + 2)));
            }
        }
        assert_eq!(draft.note.as_ref().unwrap().as_str(), "E0 ~ 4 - 6 mth\nE1, ~ 1 yr\nE2, ~ 2 yrs\nE3, 3 - 5 yrs");
        assert_eq!(found.problems, []);
    }
}

#[test]
fn a_sheet_for_each_of_four_tracks() {
    let Some(book) = book("jorgef-four-ladders.xls") else {
        return;
    };
    let found = recognised(&book);
    let draft = only(&found);
    let (tracks, levels, _, skills) = names(draft);
    assert_eq!(
        tracks.iter().map(|t| t.0).collect::<Vec<_>>(),
        ["Developer", "TechLead", "TechnicalProgramManager", "EngineeringManager"]
    );
    assert_eq!(skills, ["Technology", "System", "People", "Process", "Influence"]);
    assert_eq!(levels.len(), 18);
    // The overview says which number each level has; ranks count from 0.
    for row in 2..9_usize {
        for (track, from) in ["C", "D", "E", "F"].into_iter().enumerate() {
            let code = at(&book, "Overview", &format!("{from}{row}"));
            let level = levels.iter().find(|l| l.1 == track && l.2 as usize == row - 2);
            assert_eq!(level.map_or("", |l| l.0.split(" - ").next().unwrap()), code);
        }
    }
    for (l, (name, track, _)) in levels.iter().enumerate() {
        let sheet = tracks[*track].0;
        let nth = levels.iter().filter(|x| x.1 == *track).position(|x| x.0 == *name).unwrap();
        assert_eq!(at(&book, sheet, &format!("{}1", column(nth + 1))), *name);
        for s in 0..5 {
            check_cell(&book, draft, s, l, sheet, &format!("{}{}", column(nth + 1), s + 2));
        }
    }
    assert_eq!(found.problems, []);
}

#[test]
fn a_sheet_for_each_skill() {
    let Some(book) = book("infopulse-qa-areas.ods") else {
        return;
    };
    let found = recognised(&book);
    let draft = only(&found);
    let (tracks, levels, _, skills) = names(draft);
    assert_eq!(tracks.len(), 1);
    assert_eq!(levels.iter().map(|l| l.0).collect::<Vec<_>>(), ["Trainee", "Junior", "Middle", "Senior", "Expert"]);
    assert_eq!(
        skills,
        [
            "Test Planning",
            "Test Design",
            "Test Reporting",
            "SDLC",
            "Issue Investigation",
            "Work with requirements",
            "Work with data",
            "Tech skills"
        ]
    );
    for (s, skill) in skills.iter().enumerate() {
        for l in 0..5 {
            let cells: Vec<String> =
                (5..20).map(|row| at(&book, skill, &format!("{}{row}", column(l)))).filter(|t| !t.is_empty()).collect();
            let found = draft.expectations.iter().find(|e| e.skill == s && e.level == l).unwrap();
            let lines: Vec<String> = cells.iter().map(|c| c.trim().to_owned()).collect();
            assert_eq!(found.text.as_ref().unwrap().as_str(), lines.join("\n"));
            assert_eq!(found.criteria.as_ref().map_or(1, Vec::len), cells.len());
        }
    }
    assert_eq!(found.problems, []);
}

#[test]
fn the_long_form_with_half_points() {
    let Some(book) = book("demoorg-competency_expectations.csv") else {
        return;
    };
    let found = recognised(&book);
    let draft = only(&found);
    let (_, levels, _, skills) = names(draft);
    assert_eq!(
        levels.iter().map(|l| l.0).collect::<Vec<_>>(),
        ["Associate", "Mid Level", "Senior", "Staff", "Principal", "Manager"]
    );
    assert_eq!(
        skills,
        ["Technical Leadership", "Software Architecture", "Development Practices", "Problem Solving", "Communication"]
    );
    assert_eq!(draft.expectations.len(), 30);
    for expectation in &draft.expectations {
        let row = 3 + expectation.level * 5 + expectation.skill;
        let written: f64 = at(&book, &book.sheets[0].name, &format!("C{row}")).parse().unwrap();
        assert_eq!(expectation.rating.flatten().unwrap().value(), written);
        assert_eq!(expectation.text, None);
    }
    let points: Vec<f64> = draft.scale.as_ref().unwrap().points.iter().map(|p| p.value.value()).collect();
    assert_eq!(points, [2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0]);
    assert_eq!(found.files[0].sheets[0].cells.ignored, 31, "the constant column and its heading");
    assert_eq!(found.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["import-level-order"]);
}

#[test]
fn what_is_no_ladder_makes_none() {
    let Some(folder) = shared_data("matrices") else { return };
    let ladders = ["ft-", "pm-ladder", "eng-ladder", "jorgef", "infopulse", "demoorg"];
    let mut n = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if file.ends_with(".md") || ladders.iter().any(|l| file.starts_with(l)) {
            continue;
        }
        let found = recognised(&book(&file).unwrap());
        assert_eq!(found.ladders.len(), 0, "{file}");
        let blocks = found.files[0].sheets.iter().flat_map(|s| &s.blocks);
        for block in blocks {
            assert_ne!(block.kind, BlockKind::Ladder, "{file}");
            assert!(block.because.ends_with('.'), "{file}: {}", block.because);
        }
        n += 1;
    }
    assert_eq!(n, 19);
}

#[test]
fn two_formats_give_one_framework() {
    fn twin(file: &str) -> Option<LadderDraft> {
        let book = book(file)?;
        let mut draft = only(&recognise(&[book], None)).clone();
        // Where it stands, and what only the workbook has: ratings.
        draft.scale = None;
        draft.tracks.iter_mut().for_each(|t| t.place = None);
        draft.levels.iter_mut().for_each(|l| l.place = None);
        draft.areas.iter_mut().for_each(|a| a.place = None);
        draft.skills.iter_mut().for_each(|s| s.place = None);
        draft.expectations.iter_mut().for_each(|e| {
            e.place = None;
            e.rating = None;
            e.criteria = None;
        });
        Some(draft)
    }
    for (a, b) in [
        ("ft-engineering-two-path.xlsx", "ft-engineering-two-path.csv"),
        ("ft-operations-two-path.xlsx", "ft-operations-two-path.csv"),
        ("pm-ladder.xls", "pm-ladder.csv"),
        ("eng-ladder-levels-as-rows.xls", "eng-ladder-levels-as-rows.csv"),
    ] {
        let (Some(one), Some(other)) = (twin(a), twin(b)) else {
            return;
        };
        assert_eq!(one, other, "{a} and {b}");
    }
}

#[test]
fn files_together_are_ladders_of_their_own() {
    let (Some(a), Some(b)) = (book("ft-engineering-two-path.xlsx"), book("ft-operations-two-path.xlsx")) else {
        return;
    };
    let found = recognise(&[a, b], None);
    let names: Vec<&str> = found.ladders.iter().map(|d| d.name.as_ref().unwrap().as_str()).collect();
    assert_eq!(names, ["Engineering – two-path skill matrix", "Operations – two-path skill matrix"]);
    assert_eq!(found.ladders.iter().map(|d| d.expectations.len()).collect::<Vec<_>>(), [72, 12]);
}
