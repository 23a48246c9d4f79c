//! The sheet as CSV: UTF-8 with a byte order mark, commas, `\r\n`. The ids stand in the last column and below
//! the skills, then the records, so that it reads well from the top left.

use super::layout::{Content, Layout, lay_out};
use super::{Labels, WriteError};
use crate::ladder::own::record::RECORD_START;
use crate::ladder::own::role::{CORNER, GUARDED, RowRole};
use guild_model::mastery::Matrix;

/// What a spreadsheet program may take for the start of a formula; the full-width forms count in some countries.
/// The apostrophe is among them so that a text which begins with one comes back whole.
pub(crate) const GUARDS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];

pub(super) fn write(matrix: &Matrix, labels: &Labels) -> Result<Vec<u8>, WriteError> {
    let mut layout = lay_out(matrix, labels)?;
    spread_tracks(&mut layout);
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    let mut csv =
        ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).flexible(true).from_writer(&mut bytes);
    let ids = layout.ids.1 as usize;
    let heads = RowRole::Heads.write();
    let mut last = None;
    for (n, row) in layout.rows.iter().enumerate() {
        let mut cells: Vec<String> = row.cells.iter().map(|cell| guarded(&cell.content)).collect();
        let id = cells.remove(ids);
        cells.push(id);
        if n == layout.ids.0 as usize {
            last = Some(cells);
        } else if cells.last() != Some(&heads) && cells.iter().any(|cell| !cell.is_empty()) {
            csv.write_record(&cells)?;
        }
    }
    if let Some(mut cells) = last {
        if let Some(corner) = cells.last_mut() {
            *corner = format!("{CORNER}{GUARDED}");
        }
        csv.write_record(&cells)?;
    }
    for record in &layout.records {
        csv.write_record(record)?;
    }
    csv.flush()?;
    drop(csv);
    Ok(bytes)
}

/// CSV has no merged cells: a track's name stands over each of its columns.
fn spread_tracks(layout: &mut Layout) {
    for area in std::mem::take(&mut layout.merges) {
        if let Some(row) = layout.rows.get_mut(area.top as usize) {
            let name = row.cells.get(area.left as usize).map(|cell| cell.content.clone());
            for column in area.left..=area.right {
                if let (Some(cell), Some(name)) = (row.cells.get_mut(column as usize), &name) {
                    cell.content = name.clone();
                }
            }
        }
    }
}

fn guarded(content: &Content) -> String {
    match content {
        Content::Empty => String::new(),
        Content::Number(number) => number.to_string(),
        Content::Text(text) => guard(text),
    }
}

pub(crate) fn guard(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

/// Our own marks among the texts would be taken for ids. A number below zero is no formula.
fn needs_guard(text: &str) -> bool {
    (text.starts_with(GUARDS) && !is_below_zero(text)) || text.starts_with(RECORD_START)
}

/// Whether it is a minus and digits, perhaps with a decimal point.
fn is_below_zero(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('-') else { return false };
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, rest].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Takes the apostrophe away that [`guard`] put before a text.
pub(crate) fn unguard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(guard(text), expected);
        assert_eq!(unguard(expected), text);
    }

    #[test]
    fn guards_come_off_again() {
        check("plain", "plain");
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("- a bullet", "'- a bullet");
        check("'quoted'", "''quoted'");
        check("'=1", "''=1");
        check("''=1", "'''=1");
        check("guildhall:matrix:1", "'guildhall:matrix:1");
        check("＝1", "'＝1");
        check("-381.05", "-381.05");
        check("-3", "-3");
        check("-3+1", "'-3+1");
        check("-3.", "'-3.");
        check("-1e5", "'-1e5");
        assert_eq!(unguard("'tis typed by hand"), "'tis typed by hand");
    }
}
