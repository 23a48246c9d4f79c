//! What every spreadsheet that goes out shares: tables as files, names of sheets, texts that no program takes for formulas.

mod guard;
mod ods;
pub(crate) mod opendocument;
mod xlsx;

pub(crate) use guard::{guard, is_payload, unguard};

use guild_model::FileFormat;

/// The name of the sheet, very hidden, in which a file of ours keeps what it does not show.
pub(crate) const RECORDS: &str = "guildhall";

/// A table as a sheet: its headers, and rows of as many texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Of its sheet, as spreadsheets take one.
    pub name: &'static str,
    /// From left to right.
    pub headers: Vec<String>,
    /// From top to bottom, each with as many texts as there are headers.
    pub rows: Vec<Vec<String>>,
    /// The columns whose texts are numbers, in order.
    pub numbers: Vec<usize>,
}

impl Table {
    /// Whether a sheet has room for it.
    fn fits(&self) -> Result<(), WriteError> {
        fits(self.rows.len() + 1, self.headers.len())
    }
}

/// A workbook that tables can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
}

impl FileFormat for TableFormat {
    const ALL: &'static [Self] = &[Self::Xlsx, Self::Ods];

    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }
}

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The library of Office Open XML refused.
    #[error("the spreadsheet could not be made: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The parts could not be packed into one file.
    #[error("the spreadsheet could not be packed: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// Writing into memory failed.
    #[error("the file could not be made: {0}")]
    Io(#[from] std::io::Error),
    /// The library of CSV refused.
    #[error("the CSV file could not be made: {0}")]
    Csv(#[from] ::csv::Error),
    /// The library of JSON refused.
    #[error("the file could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A table beyond what a sheet can hold; nothing was cut.
    #[error("{rows} rows and {columns} columns do not fit a spreadsheet of 1,048,576 by 16,384; export them as .json")]
    TooLarge {
        /// How many there are, the headers among them.
        rows: usize,
        /// How many there are.
        columns: usize,
    },
}

/// The most rows and columns that a sheet has in Excel and in LibreOffice.
const MOST_ROWS: usize = 1_048_576;
const MOST_COLUMNS: usize = 16_384;

/// Whether a sheet has room for so many rows, the headers among them, and columns.
pub(crate) fn fits(rows: usize, columns: usize) -> Result<(), WriteError> {
    if rows > MOST_ROWS || columns > MOST_COLUMNS {
        return Err(WriteError::TooLarge { rows, columns });
    }
    Ok(())
}

/// Writes tables as the sheets of one workbook. No text becomes a formula.
pub fn write_tables(tables: &[Table], format: TableFormat) -> Result<Vec<u8>, WriteError> {
    tables.iter().try_for_each(Table::fits)?;
    match format {
        TableFormat::Xlsx => xlsx::write(tables),
        TableFormat::Ods => ods::write(tables),
    }
}

/// Writes a table as CSV: UTF-8 with a byte order mark, commas, `\r\n`. No text becomes a formula.
pub(crate) fn write_csv(table: &Table) -> Result<Vec<u8>, WriteError> {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    let mut csv = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(&mut bytes);
    for row in std::iter::once(&table.headers).chain(&table.rows) {
        csv.write_record(row.iter().map(|text| guard(text)))?;
    }
    csv.flush()?;
    drop(csv);
    Ok(bytes)
}

/// Wide enough for most of the texts of a column, in characters.
fn width(table: &Table, column: usize) -> f64 {
    let texts = table.rows.iter().take(200).filter_map(|row| row.get(column));
    let longest = texts.chain(table.headers.get(column)).map(|text| text.chars().count()).max().unwrap_or(0);
    (longest as f64 + 2.0).clamp(9.0, 48.0)
}

/// How high a row must be, in points, for a text in a column of so many characters: an estimate on the safe side.
pub(crate) fn height(text: &str, width: f64) -> f64 {
    let lines: f64 = text.lines().map(|line| (line.chars().count() as f64 * 1.15 / width).ceil().max(1.0)).sum();
    (lines.max(1.0) * 15.0 + 3.0).min(409.0)
}

/// What a cell can hold: 32,767 characters as spreadsheets count them.
pub(crate) fn cut(text: &str) -> String {
    let mut room = 32_767;
    text.chars()
        .take_while(|c| {
            room -= c.len_utf16() as i32;
            room >= 0
        })
        .collect()
}

/// A name that spreadsheets take for a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end.
///
/// * `otherwise`: the name where nothing is left of the label, or where it is one that is not free.
pub(crate) fn sheet_name(label: &str, otherwise: &str) -> String {
    let allowed = label.chars().filter(|c| !c.is_control() && !"[]:*?/\\".contains(*c));
    let short: String = allowed.take(31).collect();
    let name = short.trim().trim_matches('\'');
    let is_free = !name.is_empty() && !name.eq_ignore_ascii_case(RECORDS) && !name.eq_ignore_ascii_case("history");
    if is_free { name } else { otherwise }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rows: usize, columns: usize, expected: bool) {
        let headers = vec![String::new(); columns];
        let table = Table { name: "t", headers, rows: vec![Vec::new(); rows], numbers: Vec::new() };
        assert_eq!(table.fits().is_ok(), expected, "{rows} rows below the headers, {columns} columns");
    }

    #[test]
    fn a_sheet_has_room_for_so_much() {
        check(0, 0, true);
        check(1_048_575, 16_384, true);
        check(1_048_576, 1, false);
        check(1, 16_385, false);
    }

    #[track_caller]
    fn check_name(label: &str, expected: &str) {
        assert_eq!(sheet_name(label, "Other"), expected);
    }

    #[test]
    fn names_of_sheets() {
        check_name("What [should] not be: seen, at any time", "What should not be seen, at any");
        check_name("'Ce qu'on attend'", "Ce qu'on attend");
        check_name(" [*] ", "Other");
        check_name("Guildhall", "Other");
        check_name("history", "Other");
    }

    #[test]
    fn texts_fit_cells() {
        assert_eq!(cut(&"𝄞".repeat(20_000)).encode_utf16().count(), 32_766);
        assert!((height("one", 100.0) - 18.0).abs() < 0.1);
        assert!(height(&"word ".repeat(100), 100.0) > 90.0);
        assert!(height(&"line\n".repeat(100), 100.0) <= 409.0, "Excel refuses more");
    }
}
