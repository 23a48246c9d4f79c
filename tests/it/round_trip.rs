//! A matrix written to a file and read back is the same matrix, also after a lead has worked on the sheet.

use guild_exchange::book::{Area, Book, Cell, Sheet, Value};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::own::{Own, recognise};
use guild_exchange::ladder::write::{Labels, MatrixFormat, write_matrix};
use guild_exchange::read::{Limits, read_bytes};
use guild_model::Name;
use guild_model::mastery::{Matrix, StepKind};
use guildhall_tests::matrices::{arb_matrix, freedoms_of, sample_matrix};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::process::Command;

const LOSSLESS: [MatrixFormat; 4] = [
    MatrixFormat::Xlsx,
    MatrixFormat::Ods,
    MatrixFormat::Csv,
    MatrixFormat::Json,
];

fn written(matrix: &Matrix, format: MatrixFormat) -> Vec<u8> {
    write_matrix(matrix, format, &Labels::english()).expect("a matrix can be written")
}

fn book(bytes: &[u8], format: MatrixFormat) -> Book {
    let name = format!("m.{}", format.ending());
    read_bytes(&name, bytes, &Limits::default()).expect("a file of our own can be read")
}

fn read_back(matrix: &Matrix, format: MatrixFormat) -> Own {
    let book = book(&written(matrix, format), format);
    let own = recognise(&book).expect("a file of our own is recognised");
    accounted(&book, &own);
    own
}

/// Each cell is imported, ignored or reported, once.
#[track_caller]
fn accounted(book: &Book, own: &Own) {
    for (sheet, account) in book.sheets.iter().zip(&own.sheets) {
        let mut all: Vec<(u32, u32)> = [&account.imported, &account.ignored, &account.reported]
            .into_iter()
            .flatten()
            .copied()
            .collect();
        all.sort_unstable();
        let cells: Vec<(u32, u32)> = sheet.cells.iter().map(|c| (c.row, c.column)).collect();
        assert_eq!(all, cells, "sheet {}", sheet.name);
    }
}

/// Field by field.
#[track_caller]
fn check_same(draft: &LadderDraft, matrix: &Matrix) {
    let framework = &matrix.framework;
    assert_eq!(draft.id, Some(framework.id.0));
    assert_eq!(draft.name.as_ref(), Some(&framework.name));
    assert!(!draft.named_by_file);
    assert_eq!(draft.version, Some(framework.version));
    assert_eq!(draft.state, Some(framework.state));
    assert_eq!(draft.note.as_ref(), Some(&framework.note));
    let scale = draft.scale.as_ref().expect("a scale");
    assert_eq!(scale.blank_means, framework.scale.blank_means);
    assert_eq!(scale.points.len(), framework.scale.points.len());
    for (is, was) in scale.points.iter().zip(&framework.scale.points) {
        assert_eq!(
            (is.id, is.value, &is.word, is.meaning.as_ref()),
            (Some(was.id.0), was.value, &was.word, Some(&was.meaning))
        );
    }
    assert_eq!(draft.tracks.len(), matrix.tracks.len(), "tracks");
    for (is, was) in draft.tracks.iter().zip(&matrix.tracks) {
        assert_eq!(
            (is.id, is.key.as_deref(), &is.name),
            (Some(was.id.0), Some(was.key.as_str()), &was.name)
        );
        assert_eq!((is.kind, &is.marker), (was.kind, &was.marker));
    }
    assert_eq!(draft.levels.len(), matrix.levels.len(), "levels");
    for (is, was) in draft.levels.iter().zip(&matrix.levels) {
        assert_eq!(
            (is.id, is.key.as_deref(), &is.name),
            (Some(was.id.0), Some(was.key.as_str()), &was.name)
        );
        assert_eq!(
            (matrix.tracks[is.track].id, is.rank, is.top),
            (was.track, was.rank, Some(was.top))
        );
        assert_eq!(
            (is.scope.as_ref(), is.responsibilities.as_ref()),
            (Some(&was.scope), Some(&was.responsibilities))
        );
        assert_eq!(is.responsibility_degree, Some(was.responsibility_degree));
        assert_eq!(is.freedoms.len(), 4);
        for ((kind, is), (of, was)) in is.freedoms.iter().zip(freedoms_of(was)) {
            assert_eq!(
                (*kind, is.text.as_ref(), is.degree),
                (of, Some(&was.text), Some(was.degree))
            );
        }
    }
    let steps = draft.steps.as_ref().expect("steps");
    assert_eq!(steps.len(), matrix.steps.len(), "steps");
    for (is, was) in steps.iter().zip(&matrix.steps) {
        assert_eq!(
            (is.id, is.kind, is.note.as_ref()),
            (Some(was.id.0), was.kind, Some(&was.note))
        );
        assert_eq!((matrix.levels[is.from].id, matrix.levels[is.to].id), (was.from, was.to));
    }
    assert_eq!(draft.areas.len(), matrix.areas.len(), "areas");
    for (is, was) in draft.areas.iter().zip(&matrix.areas) {
        assert_eq!(
            (is.id, is.key.as_deref(), &is.name),
            (Some(was.id.0), Some(was.key.as_str()), &was.name)
        );
        assert_eq!(is.description.as_ref(), Some(&was.description));
    }
    assert_eq!(draft.skills.len(), matrix.skills.len(), "skills");
    for (is, was) in draft.skills.iter().zip(&matrix.skills) {
        assert_eq!(
            (is.id, is.key.as_deref(), &is.name),
            (Some(was.id.0), Some(was.key.as_str()), &was.name)
        );
        assert_eq!(
            (is.area.map(|a| a.map(|a| matrix.areas[a].id)), is.misfit),
            (Some(was.area), Some(was.misfit))
        );
        assert_eq!(is.description.as_ref(), Some(&was.description));
    }
    assert_eq!(draft.expectations.len(), matrix.expectations.len(), "expectations");
    for (is, was) in draft.expectations.iter().zip(&matrix.expectations) {
        assert_eq!(
            (is.id, is.text.as_ref(), is.rating),
            (Some(was.id.0), Some(&was.text), Some(was.rating))
        );
        assert_eq!(
            (matrix.skills[is.skill].id, matrix.levels[is.level].id),
            (was.skill, was.level)
        );
        let criteria = is.criteria.as_ref().expect("criteria of an unchanged text");
        assert_eq!(criteria.len(), matrix.criteria_of(was.id).count());
        for (is, was) in criteria.iter().zip(matrix.criteria_of(was.id)) {
            assert_eq!(
                (is.id, is.kind, &is.text, is.rating),
                (Some(was.id.0), was.kind, &was.text, was.rating)
            );
            assert_eq!(
                (is.track.map(|t| matrix.tracks[t].id), &is.audience),
                (was.track, &was.audience)
            );
        }
    }
}

#[test]
fn the_sample_comes_back_whole() {
    let matrix = sample_matrix();
    for format in LOSSLESS {
        let own = read_back(&matrix, format);
        assert_eq!(own.problems, [], "{format:?}");
        check_same(&own.draft, &matrix);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_matrix_comes_back_whole(matrix in arb_matrix()) {
        for format in LOSSLESS {
            let own = read_back(&matrix, format);
            assert_eq!(own.problems, [], "{format:?}");
            check_same(&own.draft, &matrix);
        }
    }
}

/// What a lead does to the sheet, on its plain cells.
struct Desk {
    book: Book,
}

impl Desk {
    fn new(matrix: &Matrix, format: MatrixFormat) -> Self {
        Self {
            book: book(&written(matrix, format), format),
        }
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
            .map(|c| (c.row, c.column))
            .unwrap_or_else(|| panic!("no cell says {text}"))
    }

    fn type_in(&mut self, row: u32, column: u32, text: &str) {
        let cells = &mut self.sheet().cells;
        cells.retain(|c| (c.row, c.column) != (row, column));
        if !text.is_empty() {
            cells.push(Cell {
                row,
                column,
                value: Value::Text(text.to_owned()),
                note: None,
            });
        }
        self.settle();
    }

    fn settle(&mut self) {
        self.sheet().cells.sort_by_key(|c| (c.row, c.column));
    }

    /// Puts the rows from `top` on into the order of the texts in a column.
    fn sort_rows(&mut self, top: u32, by: u32) {
        let key = |cells: &[Cell], row: u32| {
            cells
                .iter()
                .find(|c| (c.row, c.column) == (row, by))
                .map(|c| c.value.text().into_owned())
        };
        let cells = self.sheet().cells.clone();
        let mut rows: Vec<u32> = cells.iter().map(|c| c.row).filter(|r| *r >= top).collect();
        rows.dedup();
        let mut sorted = rows.clone();
        sorted.sort_by_key(|row| (key(&cells, *row).is_none(), key(&cells, *row)));
        for cell in self.sheet().cells.iter_mut().filter(|c| c.row >= top) {
            let place = sorted
                .iter()
                .position(|row| *row == cell.row)
                .expect("the row is there");
            cell.row = rows[place];
        }
        self.settle();
    }

    fn insert_row(&mut self, at: u32) {
        self.sheet()
            .cells
            .iter_mut()
            .filter(|c| c.row >= at)
            .for_each(|c| c.row += 1);
    }

    fn insert_column(&mut self, at: u32) {
        let sheet = self.sheet();
        sheet
            .cells
            .iter_mut()
            .filter(|c| c.column >= at)
            .for_each(|c| c.column += 1);
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
        self.sheet()
            .cells
            .iter_mut()
            .filter(|c| c.row > at)
            .for_each(|c| c.row -= 1);
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
            let was = matrix
                .skills
                .iter()
                .find(|s| Some(s.id.0) == skill.id)
                .expect("a known skill");
            assert_eq!(
                (&skill.name, skill.area.flatten().map(|a| draft.areas[a].id)),
                (&was.name, Some(was.area.map(|a| a.0)))
            );
        }
        assert_eq!(draft.skills.len(), 4);
        assert_eq!(draft.expectations.len(), matrix.expectations.len());
        for is in &draft.expectations {
            let was = matrix
                .expectations
                .iter()
                .find(|e| Some(e.id.0) == is.id)
                .expect("a known expectation");
            assert_eq!(
                (draft.skills[is.skill].id, draft.levels[is.level].id),
                (Some(was.skill.0), Some(was.level.0))
            );
            assert_eq!((is.text.as_ref(), is.rating), (Some(&was.text), Some(was.rating)));
            assert_eq!(
                is.criteria.as_ref().map(Vec::len),
                Some(matrix.criteria_of(was.id).count())
            );
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
        let (n, skill) = draft
            .skills
            .iter()
            .enumerate()
            .find(|(_, s)| s.id.is_none())
            .expect("a new skill");
        assert_eq!(
            (
                skill.name.as_str(),
                skill.area.flatten().map(|a| draft.areas[a].name.as_str())
            ),
            ("Listening", Some("People"))
        );
        assert_eq!(n, 2, "it stands where it was typed");
        let cells: Vec<_> = draft.expectations.iter().filter(|e| e.skill == n).collect();
        assert_eq!(cells.len(), 1);
        assert_eq!(cells[0].text.as_ref().map(|t| t.as_str()), Some("Hears others out"));
        assert_eq!(cells[0].rating.flatten().map(|r| r.value()), Some(2.5));
        assert_eq!(draft.levels[cells[0].level].name.as_str(), "Staff");
    }
}

#[test]
fn a_copied_row_is_a_new_skill_beside_the_old() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    let (row, column) = desk.find("Teaching");
    desk.insert_row(row);
    let copied: Vec<Cell> = desk
        .sheet()
        .cells
        .iter()
        .filter(|c| c.row == row + 1)
        .cloned()
        .collect();
    desk.sheet().cells.extend(copied.into_iter().map(|c| Cell { row, ..c }));
    desk.settle();
    desk.type_in(row, column, "Coaching");
    let draft = desk.import().draft;
    let coaching = draft
        .skills
        .iter()
        .position(|s| s.name.as_str() == "Coaching")
        .expect("the copy");
    let teaching = draft
        .skills
        .iter()
        .position(|s| s.name.as_str() == "Teaching")
        .expect("the old one");
    assert_eq!(
        (draft.skills[coaching].id, draft.skills[coaching].key.as_ref()),
        (None, None)
    );
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
        let level = draft
            .levels
            .iter()
            .find(|l| l.id == Some(matrix.levels[3].id.0))
            .expect("the level");
        assert_eq!(
            (level.name.as_str(), level.key.as_deref()),
            ("Staff engineer", Some("level-3"))
        );
        assert_eq!(
            names(draft.tracks.iter().map(|t| &t.name)),
            ["Common", "Expert path", "Leadership path"]
        );
        assert!(
            draft
                .tracks
                .iter()
                .zip(&matrix.tracks)
                .all(|(is, was)| is.id == Some(was.id.0))
        );
        assert_eq!(
            names(draft.areas.iter().map(|a| &a.name)),
            ["Craft", "People and teams", "Business"]
        );
        assert!(
            draft
                .areas
                .iter()
                .zip(&matrix.areas)
                .all(|(is, was)| is.id == Some(was.id.0))
        );
        let edited = &draft.expectations[0];
        assert_eq!(edited.id, Some(matrix.expectations[0].id.0));
        assert_eq!(edited.text.as_ref().map(|t| t.as_str()), Some("Plans a day ahead"));
        assert_eq!(edited.criteria, None, "they are read from the new text");
        let emptied = &draft.expectations[1];
        assert_eq!(
            (emptied.text.as_ref().map(|t| t.is_empty()), emptied.rating),
            (Some(true), Some(None))
        );
    }
}

#[test]
fn the_heads_of_the_table_rename_a_level_too() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let staff = desk.find("Staff");
    let head = desk
        .sheet()
        .cells
        .iter()
        .rfind(|c| c.value.text() == "Staff")
        .map(|c| (c.row, c.column))
        .expect("a head");
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
        (
            at,
            draft.levels[at].name.as_str(),
            draft.levels[at].track,
            draft.levels[at].rank
        ),
        (2, "Engineer 2", 0, 2)
    );
    assert_eq!(draft.levels[3].rank, 3, "the one above moves up");
    assert_eq!(own.problems.len(), 1, "which is said: {:?}", own.problems);
    let steps = draft.steps.expect("steps");
    for (from, to) in [(1, 2), (2, 3)] {
        assert!(
            steps
                .iter()
                .any(|s| (s.from, s.to, s.kind) == (from, to, StepKind::Promotion)),
            "{from} to {to}"
        );
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
    assert!(
        own.draft.levels.iter().all(|l| l.scope.is_none()),
        "what the sheet does not say is not changed"
    );
    let mut cells: Vec<_> = own
        .problems
        .iter()
        .map(|p| (p.cell.as_deref().unwrap_or_default(), p.code.as_str()))
        .collect();
    cells.sort_unstable();
    assert_eq!(
        cells,
        [("B5", "import-cell-unplaced"), ("G12", "import-rating-unknown")]
    );
    assert_eq!(
        own.draft.expectations[0].rating, None,
        "an unreadable rating changes nothing"
    );
}

#[test]
fn without_the_hidden_sheet_the_ids_still_tell() {
    let matrix = sample_matrix();
    let mut desk = Desk::new(&matrix, MatrixFormat::Xlsx);
    desk.book.sheets.truncate(1);
    let own = desk.import();
    assert_eq!(own.problems, []);
    let draft = own.draft;
    assert_eq!((draft.steps, draft.scale), (None, None));
    assert!(
        draft
            .skills
            .iter()
            .zip(&matrix.skills)
            .all(|(is, was)| is.id == Some(was.id.0) && is.name == was.name)
    );
    assert!(
        draft
            .levels
            .iter()
            .zip(&matrix.levels)
            .all(|(is, was)| is.id == Some(was.id.0) && is.rank == was.rank)
    );
    assert!(
        draft
            .areas
            .iter()
            .zip(&matrix.areas)
            .all(|(is, was)| is.id == Some(was.id.0))
    );
}

#[test]
fn a_file_of_a_newer_kind_is_refused() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let (row, column) = desk.find("guildhall:matrix:1");
    desk.type_in(row, column, "guildhall:matrix:2");
    let own = desk.import();
    assert_eq!(
        own.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(),
        ["import-matrix-newer"]
    );
    assert_eq!(own.draft, LadderDraft::default());
}

#[test]
fn a_foreign_file_is_not_ours() {
    let mut desk = Desk::new(&sample_matrix(), MatrixFormat::Xlsx);
    let (row, column) = desk.find("guildhall:matrix:1");
    desk.type_in(row, column, "");
    assert_eq!(recognise(&desk.book), None);
}

/// Runs a second program in a folder of its own; `None`, with a notice, where it is not there.
fn second_program(program: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    // A profile of its own, so that tests at the same time do not wait for each other.
    let out = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("HOME", folder)
        .output();
    match out {
        Ok(out) if out.status.success() => Some(String::from_utf8_lossy(&out.stdout).into_owned()),
        Ok(out) => {
            println!("skipped: {program} could not: {}", String::from_utf8_lossy(&out.stderr));
            None
        }
        Err(error) => {
            println!("skipped: {program} is not here ({error})");
            None
        }
    }
}

/// A file as `LibreOffice` saves it in another or the same format.
fn saved_again(matrix: &Matrix, from: MatrixFormat, to: &str) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("m.{}", from.ending());
    std::fs::write(folder.path().join(&file), written(matrix, from)).unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let out: PathBuf = folder.path().join("out");
    second_program(
        "soffice",
        &[
            &profile,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            &out.to_string_lossy(),
            &file,
        ],
        folder.path(),
    )?;
    let saved = std::fs::read(out.join(format!("m.{to}")));
    Some(saved.expect("soffice says that it saved"))
}

#[test]
fn libreoffice_saves_it_again_and_it_is_whole() {
    let matrix = hard_matrix();
    for (from, to) in [
        (MatrixFormat::Ods, "ods"),
        (MatrixFormat::Ods, "xlsx"),
        (MatrixFormat::Xlsx, "xlsx"),
        (MatrixFormat::Xlsx, "ods"),
    ] {
        let Some(saved) = saved_again(&matrix, from, to) else {
            return;
        };
        let book = book(
            &saved,
            if to == "ods" {
                MatrixFormat::Ods
            } else {
                MatrixFormat::Xlsx
            },
        );
        let own = recognise(&book).expect("still our own");
        assert_eq!(own.problems, [], "{from:?} to {to}");
        check_same(&own.draft, &matrix);
    }
}

/// The sample with texts that programs like to bend.
fn hard_matrix() -> Matrix {
    let mut matrix = sample_matrix();
    let texts = [
        "=1+1",
        "'=1",
        "'quoted'",
        "- a\n\n- b",
        "a  b\tc",
        "نص\nعربي",
        "_x0041_",
        "<b>&amp;</b>",
        "1/2",
        "007",
        "+49",
        "@x",
        "#N/A",
        "TRUE",
    ];
    for (n, text) in texts.iter().enumerate() {
        matrix.expectations[n].text = text.parse().unwrap();
        let id = matrix.expectations[n].id;
        matrix.criteria.retain(|c| c.expectation != id);
    }
    matrix.skills[0].name = "007".parse().unwrap();
    matrix.areas[0].name = "=A1".parse().unwrap();
    matrix
}

#[test]
fn openpyxl_sees_the_same_values_and_no_formula() {
    let matrix = hard_matrix();
    let folder = tempfile::tempdir().unwrap();
    let bytes = written(&matrix, MatrixFormat::Xlsx);
    std::fs::write(folder.path().join("m.xlsx"), &bytes).unwrap();
    let script = "import json, openpyxl\n\
        book = openpyxl.load_workbook('m.xlsx')\n\
        print(json.dumps([[s.title, s.sheet_state, [[c.row - 1, c.column - 1, c.data_type, str(c.value)] for r in s.iter_rows() for c in r if c.value is not None]] for s in book]))";
    let Some(out) = second_program("python3", &["-c", script], folder.path()) else {
        return;
    };
    let seen: Vec<(String, String, Vec<(u32, u32, String, String)>)> = serde_json::from_str(&out).unwrap();
    let book = book(&bytes, MatrixFormat::Xlsx);
    assert_eq!(
        seen.iter().map(|s| s.1.as_str()).collect::<Vec<_>>(),
        ["visible", "veryHidden"]
    );
    for (sheet, (title, _, cells)) in book.sheets.iter().zip(seen) {
        assert_eq!(sheet.name, title);
        assert!(cells.iter().all(|c| c.2 != "f"), "a formula in {title}");
        let ours: Vec<(u32, u32, String)> = sheet
            .cells
            .iter()
            .map(|c| (c.row, c.column, c.value.text().into_owned()))
            .collect();
        let theirs: Vec<(u32, u32, String)> = cells
            .into_iter()
            .map(|(row, column, _, text)| (row, column, text))
            .collect();
        assert_eq!(ours, theirs);
    }
}

#[test]
fn reading_formats_hold_no_script_and_no_markup_of_others() {
    let payload = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&[x](javascript:alert(1))|";
    let mut json = serde_json::to_value(sample_matrix()).unwrap();
    fn fill(value: &mut serde_json::Value, payload: &str) {
        match value {
            serde_json::Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if matches!(
                        key.as_str(),
                        "name"
                            | "text"
                            | "scope"
                            | "responsibilities"
                            | "description"
                            | "note"
                            | "meaning"
                            | "word"
                            | "audience"
                            | "marker"
                    ) && value.is_string()
                    {
                        *value = payload.into();
                    } else {
                        fill(value, payload);
                    }
                }
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(|value| fill(value, payload)),
            _ => {}
        }
    }
    fill(&mut json, payload);
    let matrix: Matrix = serde_json::from_value(json).unwrap();
    let html = String::from_utf8(written(&matrix, MatrixFormat::Html)).unwrap();
    assert!(!html.contains("<script") && !html.contains("<img") && html.contains("&lt;script&gt;"));
    assert!(
        html.contains("<html lang=\"en\">") && html.contains("<th scope=\"row\"") && html.contains("<th scope=\"col\"")
    );
    assert!(
        !html.contains("http://") && !html.contains("https://"),
        "nothing is fetched"
    );
    let markdown = String::from_utf8(written(&matrix, MatrixFormat::Markdown)).unwrap();
    assert!(!markdown.contains("<script") && !markdown.contains("<img") && !markdown.contains("](javascript"));
    let widths: Vec<usize> = markdown
        .lines()
        .filter(|l| l.starts_with('|'))
        .map(|l| l.replace("\\|", "").matches('|').count())
        .collect();
    assert!(
        widths.iter().all(|n| [3, 4, 5].contains(n)),
        "a payload breaks no table: {widths:?}"
    );
}
