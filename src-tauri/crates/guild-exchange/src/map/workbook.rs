//! Tables as a file: spreadsheets, CSV, JSON and Markdown.

use super::draw::Words;
use super::sheet::{ColumnKind, Sheet};
use crate::write::{Table, TableFormat, WriteError, write_csv, write_tables};
use guild_model::FileFormat;
use serde_json::{Map, Value};
use std::fmt::Write;

/// A file that tables can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFormat {
    /// Office Open XML, a sheet each table.
    Xlsx,
    /// OpenDocument, a sheet each table.
    Ods,
    /// All tables one after another, UTF-8 with a byte order mark.
    Csv,
    /// One object of lists.
    Json,
    /// Headings with tables, to read.
    Markdown,
}

impl FileFormat for SheetFormat {
    const ALL: &'static [Self] = &[Self::Xlsx, Self::Ods, Self::Csv, Self::Json, Self::Markdown];

    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "md",
        }
    }
}

/// Writes tables: as sheets of a workbook, as one object of lists, as headings with tables; as CSV one after another
/// under all their columns, with the table's name in the first. No text becomes a formula.
///
/// * `words`: what a page for readers calls tables (`table-NAME`), columns (`column-NAME`), and `table-yes` and
///   `table-no`; every other format is read by programs and keeps the names.
pub fn write_sheets(sheets: &[Sheet], format: SheetFormat, words: Words) -> Result<Vec<u8>, WriteError> {
    match format {
        SheetFormat::Xlsx => write_tables(&tables(sheets), TableFormat::Xlsx),
        SheetFormat::Ods => write_tables(&tables(sheets), TableFormat::Ods),
        SheetFormat::Csv => write_csv(&joined(sheets)),
        SheetFormat::Json => json(sheets),
        SheetFormat::Markdown => Ok(markdown(sheets, words).into_bytes()),
    }
}

fn tables(sheets: &[Sheet]) -> Vec<Table> {
    let table = |sheet: &Sheet| {
        let numbers = sheet.columns.iter().enumerate().filter(|(_, (_, kind))| *kind == ColumnKind::Number);
        Table {
            name: sheet.name,
            headers: sheet.columns.iter().map(|(name, _)| (*name).to_owned()).collect(),
            rows: sheet.texts(),
            numbers: numbers.map(|(n, _)| n).collect(),
        }
    };
    sheets.iter().map(table).collect()
}

fn joined(sheets: &[Sheet]) -> Table {
    let mut headers: Vec<&str> = Vec::new();
    for (name, _) in sheets.iter().flat_map(|sheet| &sheet.columns) {
        if !headers.contains(name) {
            headers.push(name);
        }
    }
    let row = |sheet: &Sheet, texts: &[String]| {
        let cell = |header: &&str| {
            let at = sheet.columns.iter().position(|(name, _)| name == header);
            at.and_then(|at| texts.get(at)).cloned().unwrap_or_default()
        };
        std::iter::once(sheet.name.to_owned()).chain(headers.iter().map(cell)).collect()
    };
    let rows = sheets.iter().flat_map(|sheet| sheet.texts().into_iter().map(move |texts| (sheet, texts)));
    let rows = rows.map(|(sheet, texts)| row(sheet, &texts)).collect();
    let headers = std::iter::once("table").chain(headers.iter().copied()).map(str::to_owned).collect();
    Table { name: "map", headers, rows, numbers: Vec::new() }
}

fn json(sheets: &[Sheet]) -> Result<Vec<u8>, WriteError> {
    let object = |sheet: &Sheet, row: &Vec<Value>| {
        let fields = sheet.columns.iter().zip(row).map(|((name, _), value)| ((*name).to_owned(), value.clone()));
        Value::Object(fields.collect::<Map<_, _>>())
    };
    let lists = sheets.iter().map(|sheet| {
        let list = sheet.rows.iter().map(|row| object(sheet, row)).collect();
        (sheet.name.to_owned(), Value::Array(list))
    });
    let mut bytes = serde_json::to_vec_pretty(&Value::Object(lists.collect::<Map<_, _>>()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn markdown(sheets: &[Sheet], words: Words) -> String {
    let mut out = String::new();
    let word = |what: &str, name: &str| inert(&words(&format!("{what}-{}", name.replace('_', "-")), &[]));
    let (yes, no) = (word("table", "yes"), word("table", "no"));
    for sheet in sheets {
        let names: Vec<String> = sheet.columns.iter().map(|(name, _)| word("column", name)).collect();
        let rules: Vec<&str> =
            sheet.columns.iter().map(|(_, kind)| if *kind == ColumnKind::Number { "--:" } else { "---" }).collect();
        let _ =
            write!(out, "# {}\n\n| {} |\n| {} |\n", word("table", sheet.name), names.join(" | "), rules.join(" | "));
        for row in &sheet.rows {
            let cell = |value: &Value| match value {
                Value::Bool(flag) => if *flag { &yes } else { &no }.clone(),
                other => inert(&super::sheet::text(other)),
            };
            let cells: Vec<String> = row.iter().map(cell).collect();
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
        out.push('\n');
    }
    out
}

/// Text that Markdown takes for nothing but text.
fn inert(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}
