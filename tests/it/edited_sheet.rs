//! What a lead does to an exported sheet comes back as what she did, and as nothing else.

use guild_exchange::book::{Area, Book, Cell, Severity, Sheet, Value};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::own::{Own, recognise};
use guild_exchange::ladder::write::MatrixFormat;
use guild_model::Name;
use guild_model::mastery::{Matrix, StepKind};
use guildhall_tests::files::{accounted, book, written};
use guildhall_tests::matrices::sample_matrix;

/// What a lead does to the sheet, on its plain cells.
struct Desk {
    book: Book,
}

impl Desk {
    fn new(matrix: &Matrix, format: MatrixFormat) -> Self {
        Self { book: book(&written(matrix, format), format) }
    }

    fn sheet(&mut self) -> &mut Sheet {
        self.book.sheets.first_mut().expect("the matrix comes first")
    }

    #[track_caller]
    fn find(&self, text: &str) -> (u32, u32) {
        let cells = &self.book.sheets[0].cells;
        cells
            .iter()
            .find(|c| c.value.text() == text)
            .map_or_else(|| panic!("no cell says {text}"), |c| (c.row, c.column))
    }

    fn type_in(&mut self, row: u32, column: u32, text: &str) {
        let cells = &mut self.sheet().cells;
        cells.retain(|c| (c.row, c.column) != (row, column));
        if !text.is_empty() {
            cells.push(Cell { row, column, value: Value::Text(text.to_owned()), note: None });
        }
        self.settle();
    }

    fn settle(&mut self) {
        self.sheet().cells.sort_by_key(|c| (c.row, c.column));
    }

    /// Puts the rows from `top` on into the order of the texts in a column.
    fn sort_rows(&mut self, top: u32, by: u32) {
        let key = |cells: &[Cell], row: u32| {
            cells.iter().find(|c| (c.row, c.column) == (row, by)).map(|c| c.value.text().into_owned())
        };
        let cells = self.sheet().cells.clone();
        let mut rows: Vec<u32> = cells.iter().map(|c| c.row).filter(|r| *r >= top).collect();
        rows.dedup();
        let mut sorted = rows.clone();
        sorted.sort_by_key(|row| (key(&cells, *row).is_none(), key(&cells, *row)));
        for cell in self.sheet().cells.iter_mut().filter(|c| c.row >= top) {
            let place = sorted.iter().position(|row| *row == cell.row).expect("the row is there");
            cell.row = rows[place];
        }
        self.settle();
    }

    fn insert_row(&mut self, at: u32) {
        self.sheet().cells.iter_mut().filter(|c| c.row >= at).for_each(|c| c.row += 1);
    }

    fn insert_column(&mut self, at: u32) {
        let sheet = self.sheet();
        sheet.cells.iter_mut().filter(|c| c.column >= at).for_each(|c| c.column += 1);
        for merge in &mut sheet.merges {
            *merge = Area {
                left: merge.left + u32::from(merge.left >= at),
                right: merge.right + u32::from(merge.right >= at),
                ..*merge
            };
        }
    }

    fn delete_row(&mut self, at: u32) {
        self.sheet().cells.retain(|c| c.row != at);
        self.sheet().cells.iter_mut().filter(|c| c.row > at).for_each(|c| c.row -= 1);
    }

    fn import(&self) -> Own {
        let own = recognise(&self.book).expect("it is still our own");
        accounted(&self.book, &own);
        own
    }
}

fn names<'a>(names: impl Iterator<Item = &'a Name>) -> Vec<&'a str> {
    names.map(Name::as_str).collect()
}

#[test]
fn sorted_rows_keep_what_they_are() {
    let matrix = sample_matrix();
    for format in [MatrixFormat::Xlsx, MatrixFormat::Ods, MatrixFormat::Csv] {
        let mut desk = Desk::new(&matrix, format);
        let (first, column) = desk.find("Planning");
        if format == MatrixFormat::Csv {
            // What stands below is no part of the table a lead selects.
            let (below, _) = desk.find("area");
            let cells = desk.sheet().cells.clone();
            desk.sheet().cells.retain(|c| c.row < below);
            desk.sort_rows(first, column);
            desk.sheet().cells.extend(cells.into_iter().filter(|c| c.row >= below));
        } else {
            desk.sort_rows(first, column);
        }
        let own = desk.import();
        assert_eq!(own.problems, []);
        let draft = own.draft;
        assert_eq!(
            names(draft.areas.iter().map(|a| &a.name)),
            ["Craft", "People", "Business"],
            "mixed rows say nothing of areas"
        );
        for skill in &draft.skills {
            let was = matrix.skills.iter().find(|s| Some(s.id.0) == skill.id).expect("a known skill");
            assert_eq!(
                (&skill.name, skill.area.flatten().map(|a| draft.areas[a].id)),
                (&was.name, Some(was.area.map(|a| a.0)))
            );
        }
        assert_eq!(draft.skills.len(), 4);
        assert_eq!(draft.expectations.len(), matrix.expectations.len());
        for is in &draft.expectations {
            let was = matrix.expectations.iter().find(|e| Some(e.id.0) == is.id).expect("a known expectation");
            assert_eq!((draft.skills[is.skill].id, draft.levels[is.level].id), (Some(was.skill.0), Some(was.level.0)));
            assert_eq!((is.text.as_ref(), is.rating), (Some(&was.text), Some(was.rating)));
            assert_eq!(is.criteria.as_ref().map(Vec::len), Some(matrix.criteria_of(was.id).count()));
        }
    }
}

#[test]
fn a_row_typed_in_is_a_new_skill() {
    let matrix = sample_matrix();
    for format in [MatrixFormat::Xlsx, MatrixFormat::Ods, MatrixFormat::Csv] {
        let mut desk = Desk::new(&matrix, format);
        let (row, column) = desk.find("Teaching");
        desk.insert_row(row);
        let (_, area) = desk.find("Craft");
        let (_, staff) = desk.find("Staff");
        desk.type_in(row, area, "People");
        desk.type_in(row, column, "Listening");
        desk.type_in(row, staff, "Hears others out");
        desk.type_in(row, staff + 1, "works alone");
        let own = desk.import();
        assert_eq!(own.problems, []);
        let draft = own.draft;
        assert_eq!(draft.skills.len(), 5);
        let (n, skill) = draft.skills.iter().enumerate().find(|(_, s)| s.id.is_none()).expect("a new skill");
        assert_eq!(
            (skill.name.as_str(), skill.area.flatten().map(|a| draft.areas[a].name.as_str())),
            ("Listening", Some("People"))
        );
        assert_eq!(n, 2, "it stands where it was typed");
        let cells: Vec<_> = draft.expectations.iter().filter(|e| e.skill == n).collect();
        assert_eq!(cells.len(), 1);
        assert_eq!(cells[0].text.as_ref().map(guild_model::Text::as_str), Some("Hears others out"));
        assert_eq!(cells[0].rating.flatten().map(guild_model::Rating::value), Some(2.5));
        assert_eq!(draft.levels[cells[0].level].name.as_str(), "Staff");
    }
}

#[test]
fn a_copied_row_is_a_new_skill_beside_the_old() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    let (row, column) = desk.find("Teaching");
    desk.insert_row(row);
    let copied: Vec<Cell> = desk.sheet().cells.iter().filter(|c| c.row == row + 1).cloned().collect();
    desk.sheet().cells.extend(copied.into_iter().map(|c| Cell { row, ..c }));
    desk.settle();
    desk.type_in(row, column, "Coaching");
    let draft = desk.import().draft;
    let coaching = draft.skills.iter().position(|s| s.name.as_str() == "Coaching").expect("the copy");
    let teaching = draft.skills.iter().position(|s| s.name.as_str() == "Teaching").expect("the old one");
    assert_eq!((draft.skills[coaching].id, draft.skills[coaching].key.as_ref()), (None, None));
    assert_eq!(draft.skills[teaching].id, Some(matrix.skills[2].id.0));
    let of = |skill: usize| draft.expectations.iter().filter(move |e| e.skill == skill);
    assert_eq!(of(coaching).count(), of(teaching).count());
    assert!(of(coaching).all(|e| e.id.is_none() && e.criteria.iter().flatten().all(|c| c.id.is_none())));
    assert!(of(teaching).all(|e| e.id.is_some()));
}

#[test]
fn renaming_and_editing_win_over_the_hidden_copy() {
    let matrix = sample_matrix();
    for format in [MatrixFormat::Xlsx, MatrixFormat::Ods, MatrixFormat::Csv] {
        let mut desk = Desk::new(&matrix, format);
        let (row, column) = desk.find("Staff");
        desk.type_in(row, column, "Staff engineer");
        for cell in &mut desk.sheet().cells {
            if matches!(&cell.value, Value::Text(t) if t == "People") {
                cell.value = Value::Text("People and teams".into());
            }
            if matches!(&cell.value, Value::Text(t) if t == "Technical path") {
                cell.value = Value::Text("Expert path".into());
            }
        }
        let (planning, _) = desk.find("Planning");
        let (_, junior) = desk.find("Junior");
        desk.type_in(planning, junior, "Plans a day ahead");
        let (_, engineer) = desk.find("Engineer");
        desk.type_in(planning, engineer, "");
        let own = desk.import();
        assert_eq!(own.problems, [], "{format:?}");
        let draft = own.draft;
        let level = draft.levels.iter().find(|l| l.id == Some(matrix.levels[3].id.0)).expect("the level");
        assert_eq!((level.name.as_str(), level.key.as_deref()), ("Staff engineer", Some("level-3")));
        assert_eq!(names(draft.tracks.iter().map(|t| &t.name)), ["Common", "Expert path", "Leadership path"]);
        assert!(draft.tracks.iter().zip(&matrix.tracks).all(|(is, was)| is.id == Some(was.id.0)));
        assert_eq!(names(draft.areas.iter().map(|a| &a.name)), ["Craft", "People and teams", "Business"]);
        assert!(draft.areas.iter().zip(&matrix.areas).all(|(is, was)| is.id == Some(was.id.0)));
        let edited = &draft.expectations[0];
        assert_eq!(edited.id, Some(matrix.expectations[0].id.0));
        assert_eq!(edited.text.as_ref().map(guild_model::Text::as_str), Some("Plans a day ahead"));
        assert_eq!(edited.criteria, None, "they are read from the new text");
        let emptied = &draft.expectations[1];
        assert_eq!((emptied.text.as_ref().map(guild_model::Text::is_empty), emptied.rating), (Some(true), Some(None)));
    }
}

#[test]
fn the_heads_of_the_table_rename_a_level_too() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let staff = desk.find("Staff");
    let head =
        desk.sheet().cells.iter().rfind(|c| c.value.text() == "Staff").map(|c| (c.row, c.column)).expect("a head");
    assert_ne!(staff, head);
    desk.type_in(head.0, head.1, "Staff engineer");
    let own = desk.import();
    assert_eq!(own.problems, []);
    assert_eq!(own.draft.levels[3].name.as_str(), "Staff engineer");
}

#[test]
fn an_inserted_column_is_a_new_level_with_steps() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    let (row, senior) = desk.find("Senior");
    desk.insert_column(senior);
    desk.type_in(row, senior, "Engineer 2");
    let own = desk.import();
    let draft = own.draft;
    let at = draft.levels.iter().position(|l| l.id.is_none()).expect("a new level");
    assert_eq!(
        (at, draft.levels[at].name.as_str(), draft.levels[at].track, draft.levels[at].rank),
        (2, "Engineer 2", 0, 2)
    );
    assert_eq!(draft.levels[3].rank, 3, "the one above moves up");
    assert_eq!(own.problems.len(), 1, "which is said: {:?}", own.problems);
    let steps = draft.steps.expect("steps");
    for (from, to) in [(1, 2), (2, 3)] {
        assert!(steps.iter().any(|s| (s.from, s.to, s.kind) == (from, to, StepKind::Promotion)), "{from} to {to}");
    }
    assert_eq!(draft.expectations.len(), matrix.expectations.len());
}

#[test]
fn deleted_rows_are_gone_and_stray_cells_are_named() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    let (row, _) = desk.find("Teaching");
    desk.delete_row(row);
    let (scope, _) = desk.find("Scope");
    desk.delete_row(scope);
    let (rank, _) = desk.find("Rank");
    desk.type_in(rank, 1, "ask Zoë");
    let (planning, _) = desk.find("Planning");
    let (_, junior) = desk.find("Junior");
    desk.type_in(planning, junior + 1, "very well");
    let own = desk.import();
    assert_eq!(own.draft.skills.len(), 3);
    assert!(own.draft.levels.iter().all(|l| l.scope.is_none()), "what the sheet does not say is not changed");
    let mut cells: Vec<_> =
        own.problems.iter().map(|p| (p.cell.as_deref().unwrap_or_default(), p.code.as_str())).collect();
    cells.sort_unstable();
    assert_eq!(cells, [("B5", "import-cell-unplaced"), ("G12", "import-rating-unknown")]);
    assert_eq!(own.draft.expectations[0].rating, None, "an unreadable rating changes nothing");
}

#[test]
fn what_cannot_be_taken_is_said_with_all_that_its_sentence_names() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let (planning, _) = desk.find("Planning");
    let (_, junior) = desk.find("Junior");
    desk.type_in(planning, junior, &"x".repeat(40_000));
    desk.type_in(planning, 40, "by the way");
    desk.book.sheets.push(Sheet { name: "Other".to_owned(), ..Sheet::default() });
    let cell = |row, column| Cell { row, column, value: Value::Text("mine".to_owned()), note: None };
    desk.book.sheets.last_mut().expect("the new sheet").cells = vec![cell(1, 2), cell(3, 1)];
    let own = desk.import();
    let said = |code: &str| {
        let problem = own.problems.iter().find(|p| p.code == code).expect(code);
        let args: Vec<_> = problem.args.iter().map(|(name, value)| format!("{name} {value}")).collect();
        (problem.cell.clone().unwrap_or_default(), problem.severity, args.join(", "))
    };
    let at = |column| Area::cell(planning, column).address();
    assert_eq!(own.problems.len(), 3, "{:?}", own.problems);
    assert_eq!(said("import-text-long"), (at(junior), Severity::Blocks, "count 40000, most 32767".to_owned()));
    assert_eq!(said("import-cell-unplaced"), (at(40), Severity::Warns, "count 1, text by the way".to_owned()));
    assert_eq!(said("import-sheet-unplaced"), ("B2:C4".to_owned(), Severity::Warns, "cells 2".to_owned()));
    let counts: Vec<_> = own.sheets.iter().map(|s| (s.blocks.len(), s.cells.ignored > 0, s.cells.reported)).collect();
    assert_eq!(counts, [(1, true, 2), (0, false, 0), (0, false, 2)]);
}

#[test]
fn without_the_hidden_sheet_the_ids_still_tell() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    desk.book.sheets.truncate(1);
    let own = desk.import();
    // The words of the scale went with the sheet; a rating that cannot be read changes nothing.
    assert!(own.problems.iter().all(|p| p.code == "import-rating-unknown"), "{:?}", own.problems);
    let draft = own.draft;
    assert_eq!((draft.steps, draft.scale), (None, None));
    assert!(draft.skills.iter().zip(&matrix.skills).all(|(is, was)| is.id == Some(was.id.0) && is.name == was.name));
    assert!(draft.levels.iter().zip(&matrix.levels).all(|(is, was)| is.id == Some(was.id.0) && is.rank == was.rank));
    assert!(draft.areas.iter().zip(&matrix.areas).all(|(is, was)| is.id == Some(was.id.0)));
}

#[test]
fn a_file_of_a_newer_kind_is_refused() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let (row, column) = desk.find("guildhall:matrix:1");
    desk.type_in(row, column, "guildhall:matrix:2");
    let own = desk.import();
    assert_eq!(own.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["import-matrix-newer"]);
    assert_eq!(own.draft, LadderDraft::default());
}

#[test]
fn a_foreign_file_is_not_ours() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let (row, column) = desk.find("guildhall:matrix:1");
    desk.type_in(row, column, "");
    assert_eq!(recognise(&desk.book), None);
}
