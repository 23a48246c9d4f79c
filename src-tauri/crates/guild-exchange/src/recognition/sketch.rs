//! Sheets drawn as text: a line is a row, `|` parts cells. `<` is covered by the merged cell on its left, `^` by the
//! one above; `\n` breaks a line; `#3` is the number 3.

use crate::book::{Area, Book, Cell, Format, Sheet, Value};

pub(crate) fn sheet(name: &str, drawing: &str) -> Sheet {
    let rows: Vec<Vec<&str>> = drawing.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    let at = |r: usize, c: usize| rows.get(r).and_then(|row| row.get(c)).copied().unwrap_or("");
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    for (r, row) in rows.iter().enumerate() {
        for (c, text) in row.iter().enumerate() {
            if text.is_empty() || *text == "<" || *text == "^" {
                continue;
            }
            let value = match text.strip_prefix('#').and_then(|n| n.parse::<f64>().ok()) {
                Some(n) => Value::Number(n),
                None => Value::Text(text.replace("\\n", "\n")),
            };
            sheet.cells.push(Cell { row: r as u32, column: c as u32, value, note: None });
            let right = (c + 1..row.len()).take_while(|c| at(r, *c) == "<").count();
            let down = (r + 1..rows.len()).take_while(|r| at(*r, c) == "^").count();
            if right + down > 0 {
                sheet.merges.push(Area {
                    top: r as u32,
                    left: c as u32,
                    bottom: (r + down) as u32,
                    right: (c + right) as u32,
                });
            }
        }
    }
    sheet
}

pub(crate) fn book(sheets: Vec<Sheet>) -> Book {
    Book { file: "ladder.xlsx".to_owned(), format: Format::Xlsx, sheets, text: None, problems: Vec::new() }
}
