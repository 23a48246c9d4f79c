//! Real matrices, cell by cell against a second reader and against what their INDEX measured.

use std::collections::BTreeMap;
use std::path::Path;

use calamine::{Data, Reader as _};
use guild_exchange::book::{Book, Value};
use guild_exchange::read::{Limits, read};
use guildhall_tests::{files, shared_data};

fn book(path: &Path) -> Book {
    read(path, &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The cells and merged areas that INDEX.md states for a file.
fn measured(index: &str, name: &str) -> Option<(usize, usize)> {
    let quoted = format!("`{name}`");
    let mut lines = index.lines().skip_while(|line| !(line.contains(&quoted) && line.starts_with(['#', '|'])));
    let line = lines.find(|line| line.starts_with("- Measured:") || line.starts_with("| `"))?;
    let before = |word: &str| line.split(word).next()?.rsplit([' ', ',']).find(|s| !s.is_empty())?.parse().ok();
    let merges = line.split("merges ").nth(1).and_then(|rest| rest.split(',').next()?.trim().parse().ok());
    Some((before(" cells")?, merges.unwrap_or(0)))
}

#[test]
fn as_many_cells_and_merges_as_measured() {
    let Some(folder) = shared_data("matrices") else { return };
    let index = std::fs::read_to_string(folder.join("INDEX.md")).unwrap();
    let files = files(&folder);
    assert!(files.len() > 25, "only {} files", files.len());
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy();
        let expected = measured(&index, &name).unwrap_or_else(|| panic!("{name} is not measured"));
        let book = book(&path);
        assert_eq!(book.problems, [], "{name}");
        let cells: usize = book.sheets.iter().map(|s| s.cells.len()).sum();
        let merges: usize = book.sheets.iter().map(|s| s.merges.len()).sum();
        assert_eq!((cells, merges), expected, "{name}");
    }
}

/// What a cell of the dense API holds, in our words.
fn dense(data: &Data) -> Option<Value> {
    Some(match data {
        Data::Empty => return None,
        Data::String(text) if text.is_empty() => return None,
        Data::String(text) => Value::Text(text.clone()),
        Data::Int(n) => Value::Number(*n as f64),
        Data::Float(n) => Value::Number(*n),
        Data::Bool(b) => Value::Bool(*b),
        Data::DateTime(serial) => {
            let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
            let on = format!("{year:04}-{month:02}-{day:02}");
            let midnight = (hour, minute, second) == (0, 0, 0);
            Value::Date(if midnight { on } else { format!("{on}T{hour:02}:{minute:02}:{second:02}") })
        }
        Data::Error(error) => Value::Error(error.to_string()),
        other => panic!("{other:?} in no real file so far"),
    })
}

#[test]
fn equal_to_the_dense_reader() {
    let mut compared = 0;
    for path in ["matrices", "hostile"].into_iter().filter_map(shared_data).flat_map(|folder| files(&folder)) {
        let excel = path.extension().is_some_and(|e| ["xls", "xlsx", "xlsm", "xlsb"].iter().any(|x| e == *x));
        // The dense reader lays this one out cell by cell, which ends the process.
        if !excel || path.ends_with("made-two-far-cells.xlsx") {
            continue;
        }
        let Ok(mut workbook) = calamine::open_workbook_auto(&path) else {
            continue;
        };
        let book = book(&path);
        assert_eq!(book.sheets.iter().map(|s| s.name.clone()).collect::<Vec<_>>(), workbook.sheet_names());
        for sheet in &book.sheets {
            let range = workbook.worksheet_range(&sheet.name).unwrap();
            let (top, left) = range.start().unwrap_or_default();
            let expected: BTreeMap<_, _> = range
                .used_cells()
                .filter_map(|(row, column, data)| Some(((top + row as u32, left + column as u32), dense(data)?)))
                .filter(|((row, column), _)| {
                    let first = |m: &&guild_exchange::book::Area| (m.top, m.left) != (*row, *column);
                    !sheet.merges.iter().filter(first).any(|m| m.contains(*row, *column))
                })
                .collect();
            let found: BTreeMap<_, _> = sheet.cells.iter().map(|c| ((c.row, c.column), c.value.clone())).collect();
            assert_eq!(found, expected, "{} {}", path.display(), sheet.name);
            compared += found.len();
        }
    }
    if shared_data("matrices").is_some() {
        assert!(compared > 10_000, "only {compared} cells compared");
    }
}

/// The same sheet in three formats.
#[test]
fn one_sheet_in_three_formats() {
    let Some(folder) = shared_data("matrices") else { return };
    let xlsx = book(&folder.join("docuweb-team.xlsx"));
    for twin in ["docuweb-team.ods", "docuweb-team.xls"] {
        let other = book(&folder.join(twin));
        for (a, b) in xlsx.sheets.iter().zip(&other.sheets) {
            assert_eq!((&a.name, a.hidden, &a.merges), (&b.name, b.hidden, &b.merges), "{twin}");
            assert_eq!(a.cells.len(), b.cells.len(), "{twin}");
            for (a, b) in a.cells.iter().zip(&b.cells) {
                assert_eq!((a.row, a.column), (b.row, b.column), "{twin}");
                assert_eq!(a.value, b.value, "{twin} row {} column {}", a.row, a.column);
            }
        }
    }
}

#[test]
fn one_table_as_csv_and_xls() {
    let Some(folder) = shared_data("matrices") else { return };
    for name in ["pm-ladder", "eng-ladder-levels-as-rows"] {
        let [csv, xls] = ["csv", "xls"].map(|end| book(&folder.join(format!("{name}.{end}"))));
        let cells = |book: &Book| -> BTreeMap<_, _> {
            let all = book.sheets.iter().flat_map(|s| &s.cells);
            all.map(|c| ((c.row, c.column), c.value.text().replace("\r\n", "\n"))).collect()
        };
        assert_eq!(cells(&csv), cells(&xls), "{name}");
    }
}

#[test]
fn hidden_sheets_and_notes() {
    let Some(folder) = shared_data("matrices") else { return };
    let team = book(&folder.join("devops-team-1to10.xlsx"));
    let hidden: Vec<_> = team.sheets.iter().map(|s| (s.name.as_str(), s.hidden)).collect();
    assert_eq!(hidden, [("DevOps Skill Set", false), ("Sheet1", true)]);
    let form = book(&folder.join("machine-tech2-pass-fail.xlsx"));
    let notes = form.sheets.iter().flat_map(|s| &s.cells).filter_map(|c| c.note.as_deref());
    assert_eq!(notes.filter(|note| !note.contains("[Threaded comment]")).count(), 12);
}

#[test]
fn encodings_of_real_files() {
    let Some(folder) = shared_data("matrices") else { return };
    let all = |name: &str| -> String {
        let book = book(&folder.join(name));
        book.sheets.iter().flat_map(|s| &s.cells).map(|c| c.value.text().into_owned() + "\n").collect()
    };
    assert!(all("training-curricula-cp1252.csv").contains('–'));
    assert!(all("hackathon-team-ru-semicolon.csv").chars().any(|c| ('а'..='я').contains(&c)));
    assert!(!all("ft-engineering-two-path.csv").starts_with('\u{FEFF}'));
}

/// Row 1 of the file is empty, so that the header is in row 2.
#[test]
fn an_empty_first_line_is_a_row() {
    let Some(folder) = shared_data("matrices") else { return };
    let first = book(&folder.join("demoorg-competency_expectations.csv")).sheets[0].cells[0].clone();
    assert_eq!((first.row, first.column, first.value), (1, 0, Value::Text("job_level".to_owned())));
}
