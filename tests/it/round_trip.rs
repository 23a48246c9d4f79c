//! A matrix written to a file and read back is the same matrix, also after a lead has worked on the sheet.

use calamine::{Data, Reader, SheetVisible};
use guild_exchange::book::{Area, Book, Cell, Format, Sheet, Value};
use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::own::{Own, recognise};
use guild_exchange::ladder::write::{Labels, MatrixFormat, write_matrix};
use guild_model::mastery::Matrix;
use guildhall_tests::matrices::{arb_matrix, freedoms_of, sample_matrix};
use proptest::prelude::*;
use std::io::Cursor;

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
    let cell = |row: usize, column: usize, value| Cell {
        row: row as u32,
        column: column as u32,
        value,
        note: None,
    };
    let (format, sheets, text) = match format {
        MatrixFormat::Json => (Format::Json, vec![], Some(String::from_utf8(bytes.to_vec()).unwrap())),
        MatrixFormat::Csv => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark");
            let mut csv = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(bytes);
            let mut cells = Vec::new();
            for (row, record) in csv.records().enumerate() {
                let record = record.unwrap();
                let filled = record.iter().enumerate().filter(|(_, text)| !text.is_empty());
                cells.extend(filled.map(|(column, text)| cell(row, column, Value::Text(text.to_owned()))));
            }
            (
                Format::Csv,
                vec![Sheet {
                    name: "m".into(),
                    hidden: false,
                    cells,
                    merges: vec![],
                }],
                None,
            )
        }
        MatrixFormat::Xlsx => {
            let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
            let mut sheets = sheets_of(&mut book);
            for sheet in &mut sheets {
                let merges = book.merge_cells_by_sheet_name(&sheet.name).unwrap();
                sheet.merges = merges
                    .iter()
                    .map(|d| Area {
                        top: d.start.0,
                        left: d.start.1,
                        bottom: d.end.0,
                        right: d.end.1,
                    })
                    .collect();
                sheet.merges.sort();
            }
            (Format::Xlsx, sheets, None)
        }
        _ => {
            let mut book: calamine::Ods<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
            (Format::Ods, sheets_of(&mut book), None)
        }
    };
    Book {
        file: "m".into(),
        format,
        sheets,
        text,
        problems: vec![],
    }
}

fn sheets_of<R: Reader<Cursor<T>>, T: AsRef<[u8]>>(book: &mut R) -> Vec<Sheet>
where
    R::Error: std::fmt::Debug,
{
    let about = book.sheets_metadata().to_vec();
    let sheet = |about: calamine::Sheet| {
        let range = book.worksheet_range(&about.name).unwrap();
        let (top, left) = range.start().unwrap_or_default();
        let cells = range.used_cells().filter_map(|(row, column, data)| {
            let value = match data {
                Data::Float(n) => Value::Number(*n),
                Data::Int(n) => Value::Number(*n as f64),
                Data::String(text) if text.is_empty() => return None,
                Data::String(text) => Value::Text(text.clone()),
                other => panic!("{other:?} at {row} {column}: only texts and numbers are written"),
            };
            Some(Cell {
                row: row as u32 + top,
                column: column as u32 + left,
                value,
                note: None,
            })
        });
        Sheet {
            name: about.name.clone(),
            hidden: about.visible != SheetVisible::Visible,
            cells: cells.collect(),
            merges: vec![],
        }
    };
    about.into_iter().map(sheet).collect()
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
