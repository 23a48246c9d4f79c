//! Reading back a matrix that Guildhall wrote: by ids, whatever was sorted, inserted, renamed or hidden since.

mod columns;
mod document;
mod draft;
mod grid;
mod headings;
pub(crate) mod record;
pub(crate) mod role;
mod rows;
mod sheet;

pub use draft::draft_of;

use super::draft::LadderDraft;
use crate::book::{Book, Problem};

/// A file of our own, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    pub draft: LadderDraft,
    /// What became of the cells, one for each sheet of the book and in its order.
    pub sheets: Vec<OwnSheet>,
    /// What could not be taken as it stands. Each cell with a value is imported, ignored or named here.
    pub problems: Vec<Problem>,
}

/// What became of the cells of a sheet. Cells are (row, column) from 0, in rising order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnSheet {
    /// The sheet shows the matrix; at most one does.
    pub matrix: bool,
    pub imported: Vec<(u32, u32)>,
    /// Labels, and the heads that the table repeats.
    pub ignored: Vec<(u32, u32)>,
    /// The cells that `problems` names because no place was found for them.
    pub reported: Vec<(u32, u32)>,
}

/// Reads a book as one that [`super::write::write_matrix`] made and people may have edited since; `None` where
/// it carries none of our ids.
///
/// What stands in visible cells wins over the hidden copy; what is not visible comes from the copy. Criteria are
/// taken over where the text they were read from is unchanged. A row or column without an id is new; one that is
/// gone is not in the draft. Order follows the sheet, but areas keep theirs once a sort has mixed their rows, and
/// levels go by their ranks.
///
/// Cost: O(cells · log cells).
pub fn recognise(book: &Book) -> Option<Own> {
    if let Some(text) = &book.text {
        return document::read(book, text);
    }
    sheet::read(book)
}
