//! Reading back a matrix that Guildhall wrote: by ids, whatever was sorted, inserted, renamed or hidden since.
//!
//! | code | args | severity | said of |
//! |---|---|---|---|
//! | `import-cell-unplaced` | `count`, `text` | warns | a cell outside the matrix |
//! | `import-cell-error` | `text` | warns | a formula's error where a text is expected |
//! | `import-text-long` | `count`, `most` | blocks | a text longer than a cell can hold |
//! | `import-name-changed` | `text` | warns | a name that was cut or put on one line |
//! | `import-rating-unknown` | `text` | warns | a rating that is neither a number nor a word of the scale |
//! | `import-degree-unknown` | `text` | warns | a degree that is none |
//! | `import-rank-unknown` | `text` | warns | a rank that is none |
//! | `import-rank-moved` | `text` | warns | a rank that another level of the track has |
//! | `import-kind-unknown` | `text` | warns | neither the word for expected nor the one for a misfit |
//! | `import-skill-unnamed` | `text` | warns | a skill whose name was emptied; it kept the old one |
//! | `import-level-without-track` | `text` | warns | a level with no track over it |
//! | `import-sheet-unplaced` | `cells` | warns | a sheet of the book that is no part of the matrix |
//! | `import-matrix-json` | `place`, `text` | blocks | a JSON document that does not fit |
//! | `import-matrix-newer` | | blocks | a file of a newer Guildhall |

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
use crate::recognition::report::SheetReport;

/// A file of our own, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// What the file says of the framework, under its own ids.
    pub draft: LadderDraft,
    /// What became of the cells, one for each sheet of the book and in its order. At most one has a block: the one that
    /// shows the matrix.
    pub sheets: Vec<SheetReport>,
    /// What could not be taken as it stands. Each cell with a value is imported, ignored or named here.
    pub problems: Vec<Problem>,
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
