//! Files of our own, written and read.

use guild_exchange::book::Book;
use guild_exchange::ladder::own::Own;
use guild_exchange::ladder::write::{Labels, MatrixFormat, write_matrix};
use guild_exchange::read::{Limits, read_bytes};
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
    for (sheet, account) in book.sheets.iter().zip(&own.sheets) {
        let mut all: Vec<(u32, u32)> =
            [&account.imported, &account.ignored, &account.reported].into_iter().flatten().copied().collect();
        all.sort_unstable();
        let cells: Vec<(u32, u32)> = sheet.cells.iter().map(|c| (c.row, c.column)).collect();
        assert_eq!(all, cells, "sheet {}", sheet.name);
    }
}
