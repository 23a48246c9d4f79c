//! Files of our own, written and read.

use guild_exchange::book::{Area, Book};
use guild_exchange::ladder::own::Own;
use guild_exchange::ladder::write::{Labels, MatrixFormat, write_matrix};
use guild_exchange::read::{Limits, read_bytes};
use guild_model::FileFormat;
use guild_model::mastery::Matrix;

/// A matrix as the bytes of a file, with English labels.
pub fn written(matrix: &Matrix, format: MatrixFormat) -> Vec<u8> {
    write_matrix(matrix, format, &Labels::english()).expect("a matrix can be written")
}

/// The bytes of a file of ours as the reader gives them.
pub fn book(bytes: &[u8], format: MatrixFormat) -> Book {
    let name = format!("m.{}", format.ending());
    read_bytes(&name, bytes, &Limits::default()).expect("a file of our own can be read")
}

/// Each cell is imported, ignored or reported, once.
#[track_caller]
pub fn accounted(book: &Book, own: &Own) {
    assert_eq!(book.sheets.len(), own.sheets.len());
    for (sheet, account) in book.sheets.iter().zip(&own.sheets) {
        let areas: Vec<Area> = account.parts.iter().map(|p| Area::parse(&p.range).expect("a range")).collect();
        for cell in &sheet.cells {
            let parts = areas.iter().filter(|area| area.contains(cell.row, cell.column)).count();
            assert_eq!(parts, 1, "sheet {}, row {}, column {}", sheet.name, cell.row, cell.column);
        }
        let cells = account.cells;
        assert_eq!(cells.imported + cells.ignored + cells.reported, sheet.cells.len() as u32, "sheet {}", sheet.name);
    }
}
