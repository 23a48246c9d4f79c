//! The sheet as CSV: UTF-8 with a byte order mark, commas, `\r\n`. The ids stand in the last column and below
//! the skills, then the records, so that it reads well from the top left.

use super::Labels;
use super::layout::{Content, Layout, lay_out};
use crate::ladder::own::role::{CORNER, GUARDED, RowRole};
use crate::write::{WriteError, guard};
use guild_model::mastery::Matrix;

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
