//! The tables of the map, its measures and its findings: the same values in every format, and never a formula.

use super::{Exports, PAYLOADS, text};
use calamine::{Reader, open_workbook_auto};
use guildhall_tests::office::saved;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Rows of texts by the name of their table, with its headers first.
type Tables = BTreeMap<String, Vec<Vec<String>>>;

/// What the JSON of an export says.
fn told(json: &Value) -> Tables {
    let cell = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    };
    let tables = json.as_object().unwrap().iter().filter(|(_, rows)| rows.is_array());
    let rows = |rows: &Value| -> Vec<Vec<String>> {
        let mut headers: Vec<&String> =
            rows.as_array().unwrap().iter().flat_map(|r| r.as_object().unwrap().keys()).collect();
        headers.sort();
        headers.dedup();
        let row = |row: &Value| headers.iter().map(|header| cell(&row[header.as_str()])).collect();
        let first = vec![headers.iter().map(|header| (*header).clone()).collect()];
        first.into_iter().chain(rows.as_array().unwrap().iter().map(row)).collect()
    };
    tables.map(|(name, table)| (name.clone(), rows(table))).collect()
}

/// What LibreOffice finds in a workbook: each sheet as it saves it as text, unrounded. `None` where it is not here.
fn opened(file: &Path) -> Option<Tables> {
    let out = file.with_file_name("opened");
    // Comma, quotes, UTF-8, from the first line, all texts quoted, values and no formulas, every sheet.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";
    if !saved(file, filter, &out) {
        return None;
    }
    let stem = file.file_stem().unwrap().to_str().unwrap();
    let mut tables = Tables::new();
    for entry in std::fs::read_dir(&out).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let Some(sheet) = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-')) else { continue };
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(&path).unwrap();
        let rows = reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
        tables.insert(sheet.to_owned(), rows);
        std::fs::remove_file(&path).unwrap();
    }
    Some(tables)
}

/// The same rows under the same headers; the numbers within a rounding of the last digit, where the headers may come
/// in another order.
#[track_caller]
fn check(file: &str, ours: &Tables, theirs: &Tables) {
    assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>(), "{file}");
    for (name, rows) in ours {
        let other = &theirs[name];
        assert_eq!(rows.len(), other.len(), "{file}: {name}");
        for (column, header) in rows[0].iter().enumerate() {
            let place = other[0].iter().position(|h| h == header);
            let place = place.unwrap_or_else(|| panic!("{file}: {name} has no {header}: {:?}", other[0]));
            for (ours, theirs) in rows[1..].iter().zip(&other[1..]) {
                let (one, two) = (ours[column].as_str(), theirs.get(place).map_or("", String::as_str));
                assert!(is_same(one, two), "{file}: {name}, {header}: {one:?} comes back as {two:?}");
            }
        }
    }
}

fn is_same(one: &str, other: &str) -> bool {
    let line_ends = |text: &str| text.replace("\r\n", "\n");
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(a), Ok(b)) => (a - b).abs() <= 1e-12 * a.abs().max(1.0),
        _ => line_ends(one) == line_ends(other),
    }
}

#[test]
fn a_second_program_finds_the_same_values_in_the_workbooks() {
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        for what in ["map", "measures", "findings"] {
            let ours = told(&exports.json(what));
            for ending in ["xlsx", "ods"] {
                let file = exports.file(what, &format!("{what}.{ending}"), &[]);
                let Some(theirs) = opened(&file) else { return };
                // A table without rows has no columns in JSON.
                let filled = |tables: &Tables| -> Tables {
                    tables.iter().filter(|(_, rows)| rows.len() > 1).map(|(n, r)| (n.clone(), r.clone())).collect()
                };
                check(&format!("{} {what}.{ending}", exports.name), &filled(&ours), &filled(&theirs));
            }
        }
    }
}

#[test]
fn no_name_becomes_a_formula() {
    let hostile = Exports::hostile();
    for what in ["map", "measures", "findings", "organisation"] {
        for ending in ["xlsx", "ods"] {
            let file = hostile.file(what, &format!("{what}.{ending}"), &[]);
            let mut book = open_workbook_auto(&file).unwrap();
            let mut found = 0;
            for sheet in book.sheet_names() {
                assert!(book.worksheet_formula(&sheet).unwrap().is_empty(), "{what}.{ending}: {sheet}");
                let range = book.worksheet_range(&sheet).unwrap();
                found += range
                    .used_cells()
                    .filter(|(.., cell)| PAYLOADS.iter().any(|p| cell.to_string().contains(p)))
                    .count();
            }
            assert!(found >= PAYLOADS.len(), "{what}.{ending}: {found} payloads are there as text");
        }
        if what == "organisation" {
            continue;
        }
        let file = hostile.file(what, &format!("{what}.csv"), &[]);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&file).unwrap();
        let mut found = 0;
        for record in reader.records().map(Result::unwrap) {
            for cell in &record {
                let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert!(!begins || cell.parse::<f64>().is_ok(), "{what}.csv: {cell:?} is run by a spreadsheet");
                found += usize::from(cell.starts_with("'=") || cell.starts_with("'@") || cell.contains("=HYPERLINK"));
            }
        }
        assert!(found > 0, "{what}.csv: the payloads are there");
        if what == "map" {
            continue;
        }
        let markdown = std::fs::read_to_string(hostile.file(what, &format!("{what}.md"), &[])).unwrap();
        assert!(!markdown.contains("<script"), "{what}.md: a name became markup");
    }
}

#[test]
fn the_tables_of_measures_are_what_measure_prints() {
    for exports in Exports::all() {
        let printed = super::ran(exports.folder.path(), &["measure", "w.guildhall", "--json"], 0).stdout;
        let printed: Value = serde_json::from_slice(&printed).unwrap();
        let written = exports.json("measures");
        for (n, community) in printed["communities"].as_array().unwrap().iter().enumerate() {
            for name in ["key", "people", "active", "degree", "strength", "betweenness", "closeness", "core", "cut"] {
                assert_eq!(community[name], written["communities"][n][name], "{}: {name}", exports.name);
            }
        }
        assert_eq!(printed["people"].as_array().unwrap().len(), written["people"].as_array().unwrap().len());
        let findings = super::ran(exports.folder.path(), &["findings", "w.guildhall", "--json"], 0).stdout;
        let findings: Value = serde_json::from_slice(&findings).unwrap();
        let told = exports.json("findings");
        let mut told: Vec<&str> = told["findings"].as_array().unwrap().iter().map(|row| text(&row["kind"])).collect();
        let all: Vec<&str> = findings.as_array().unwrap().iter().map(|row| text(&row["kind"])).collect();
        told.dedup();
        assert!(!told.is_empty(), "{}", exports.name);
        assert!(told.iter().all(|kind| all.contains(kind)), "{}: {told:?} of {all:?}", exports.name);
    }
}
