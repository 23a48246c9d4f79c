//! A file as plain cells: what `read` makes of foreign bytes, and all that recognition sees of them.

use serde::{Deserialize, Serialize};

/// One file as plain cells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// The file's name without its folder, as problems show it.
    pub file: String,
    /// What the content says it is, whatever the name ends in.
    pub format: Format,
    /// In the order of the file, hidden ones included; one for a text file.
    pub sheets: Vec<Sheet>,
    /// The whole text of a file that is no table: a matrix in the product's own JSON.
    pub text: Option<String>,
    /// What reading itself noticed: a sheet that broke off, a text that was not in the encoding it claimed.
    pub problems: Vec<Problem>,
}

/// What the content says the file is, whatever its ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Excel 5 to 2003 (BIFF 5 and 8).
    Xls,
    /// Office Open XML.
    Xlsx,
    /// Office Open XML with macros, which are not run and not read.
    Xlsm,
    /// Excel's binary workbook.
    Xlsb,
    /// OpenDocument, packed or as one flat XML file.
    Ods,
    /// Text parted by commas or another sign that is no tab.
    Csv,
    /// Text parted by tabs.
    Tsv,
    /// A document of the product's own.
    Json,
}

/// One sheet: its non-empty cells in row-major order, without a dense grid.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// As its tab names it; of a text file the file's name without its ending.
    pub name: String,
    /// Hidden or very hidden.
    pub hidden: bool,
    /// Sorted by row, then column; values that are the empty string are left out; a merged area has only its
    /// first cell.
    pub cells: Vec<Cell>,
    /// Merged areas of two or more cells, sorted by their first cell.
    pub merges: Vec<Area>,
}

/// A cell that is not empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// From 0.
    pub row: u32,
    /// From 0.
    pub column: u32,
    /// What the file holds for it; of a formula the result it was saved with.
    pub value: Value,
    /// A note or annotation on the cell; never part of its value.
    pub note: Option<String>,
}

/// A cell's stored or cached value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Text without its formatting; never empty.
    Text(String),
    /// A number that is no day, finite.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A day, or a day and a time, as ISO 8601 text.
    Date(String),
    /// `#DIV/0!` and the like.
    Error(String),
}

/// A rectangle of cells, both corners included, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename = "CellArea")]
pub struct Area {
    /// The first row, from 0.
    pub top: u32,
    /// The first column, from 0.
    pub left: u32,
    /// The last row, included.
    pub bottom: u32,
    /// The last column, included.
    pub right: u32,
}

/// What is wrong in imported data, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Problem {
    /// The file's name without its folder; `None` where it is of no single file.
    pub file: Option<String>,
    /// The sheet's name; `None` where it is of no single sheet.
    pub sheet: Option<String>,
    /// As `B4`, or a range `B4:C7`.
    pub cell: Option<String>,
    /// In a table of records, the header being 1.
    pub record: Option<u32>,
    /// Whether it keeps something from being stored.
    pub severity: Severity,
    /// The catalogue's name of the sentence, such as `import-cell-unplaced`.
    pub code: String,
    /// What the sentence names, such as `("text", "siehe Blatt 2")`.
    pub args: Vec<(String, String)>,
    /// The sentence in English: what was found, what was expected, how to mend it.
    pub message: String,
}

/// What a problem does to an import; the worse first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Cannot be stored as it stands.
    Blocks,
    /// Is stored; the doubtful part is left out or replaced, its text kept.
    Warns,
}

impl Sheet {
    /// Rows and columns up to the last non-empty cell.
    pub fn extent(&self) -> (u32, u32) {
        let rows = self.cells.last().map_or(0, |c| c.row + 1);
        let columns = self.cells.iter().map(|c| c.column + 1).max().unwrap_or(0);
        (rows, columns)
    }

    /// Visits the cells inside an area, by their index. Cost: O(log n) for each of its rows, and its cells.
    pub(crate) fn inside(&self, area: Area, mut visit: impl FnMut(usize)) {
        let mut at = self.cells.partition_point(|c| (c.row, c.column) < (area.top, area.left));
        while let Some(cell) = self.cells.get(at) {
            if cell.row > area.bottom {
                break;
            }
            if cell.column < area.left || cell.column > area.right {
                let next = if cell.column < area.left { (cell.row, area.left) } else { (cell.row + 1, area.left) };
                at = self.cells.partition_point(|c| (c.row, c.column) < next);
                continue;
            }
            visit(at);
            at += 1;
        }
    }

    /// Cost: O(log n).
    pub fn get(&self, row: u32, column: u32) -> Option<&Cell> {
        self.cells.get(self.index(row, column)?)
    }

    /// Where a cell is among `cells`; `None` where it is empty. Cost: O(log n).
    pub(crate) fn index(&self, row: u32, column: u32) -> Option<usize> {
        self.cells.binary_search_by_key(&(row, column), |c| (c.row, c.column)).ok()
    }
}

impl Value {
    /// The text a person sees, in the plainest form: numbers without a trailing `.0`.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Date(text) | Self::Error(text) => text.into(),
            Self::Number(n) => n.to_string().into(),
            Self::Bool(true) => "TRUE".into(),
            Self::Bool(false) => "FALSE".into(),
        }
    }
}

impl Area {
    /// Of one cell; both from 0.
    pub fn cell(row: u32, column: u32) -> Self {
        Self { top: row, left: column, bottom: row, right: column }
    }

    /// Whether a cell, both numbers from 0, lies in it.
    pub fn contains(&self, row: u32, column: u32) -> bool {
        (self.top..=self.bottom).contains(&row) && (self.left..=self.right).contains(&column)
    }

    /// The least area that holds both.
    #[must_use]
    pub(crate) fn with(self, other: Self) -> Self {
        Self {
            top: self.top.min(other.top),
            left: self.left.min(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.max(other.right),
        }
    }

    /// As `B4`, or `B4:C7`.
    pub fn address(&self) -> String {
        let first = format!("{}{}", column_letters(self.left), u64::from(self.top) + 1);
        if self.top == self.bottom && self.left == self.right {
            first
        } else {
            format!("{first}:{}{}", column_letters(self.right), u64::from(self.bottom) + 1)
        }
    }

    /// Reads `B4` or `B4:C7`, in any case and with `$` signs; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let corner = |text: &str| -> Option<(u32, u32)> {
            let text = text.trim().replace('$', "");
            let digits = text.find(|c: char| c.is_ascii_digit())?;
            let (letters, number) = text.split_at(digits);
            if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
                return None;
            }
            let column = letters.bytes().fold(0u32, |n, b| n * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1);
            Some((number.parse::<u32>().ok()?.checked_sub(1)?, column - 1))
        };
        let (a, b) = text.split_once(':').unwrap_or((text, text));
        let ((r1, c1), (r2, c2)) = (corner(a)?, corner(b)?);
        Some(Self { top: r1.min(r2), left: c1.min(c2), bottom: r1.max(r2), right: c1.max(c2) })
    }
}

/// `A` for 0, `Z` for 25, `AA` for 26.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut n = u64::from(column) + 1;
    while n > 0 {
        n -= 1;
        letters.push(char::from(b'A' + (n % 26) as u8));
        n /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, canonical: Option<&str>) {
        assert_eq!(Area::parse(text).map(|a| a.address()).as_deref(), canonical);
    }

    #[test]
    fn addresses() {
        check("A1", Some("A1"));
        check("$xfd$1048576", Some("XFD1048576"));
        check("C7:B4", Some("B4:C7"));
        check("aa10:AB10", Some("AA10:AB10"));
        check("A0", None);
        check("1A", None);
        check("ABCD1", None);
        check("", None);
    }
}
