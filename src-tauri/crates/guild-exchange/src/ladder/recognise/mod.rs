//! What the blocks of a file's sheets are, and the framework that its ladders tell.
//!
//! Two halves. `guess` looks at the structure of each sheet (text lengths, repetition, headings over bodies, merged
//! areas, with the words of `vocabulary` as support) and writes down what it finds as a [`Mapping`]. `build` takes a
//! mapping, the guessed one or one that the lead has changed, and does what it says: every cell gets one role, and
//! the cells with a role in a ladder become [`LadderDraft`]s.
//!
//! Choices that a sheet leaves open, made the same way always:
//! * "E3, 3 - 5 yrs" is a level named "E3"; what else the cell says, and lines such as years of experience, go to the
//!   level's scope, pay to the framework's note.
//! * A short code beside a level's or skill's name becomes its key, where it is unique.
//! * A track that no cell names is called "Trunk" and has no place.
//! * Columns of notes, totals, running numbers, legends and hidden sheets are ignored, and the mapping says so.

mod assembly;
mod build;
mod guess;
mod header;
mod join;
mod labels;
mod legend;
mod levels_by_sheet;
mod long;
pub mod mapping;
mod people;
mod table;
pub(crate) mod tickets;
mod tracks;
mod vocabulary;

use super::draft::LadderDraft;
use crate::book::{Book, Problem};
pub use crate::recognition::report;
use crate::recognition::{accounting, grid};
pub use mapping::Mapping;
pub use report::FileReport;
use serde::{Deserialize, Serialize};

/// What the files hold, and how that was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recognition {
    /// One for each file, in the order in which they were given.
    pub files: Vec<FileReport>,
    /// What was obeyed: the mapping that was given, with what it does not state guessed.
    pub mapping: Mapping,
    /// One for each entry of `mapping.ladders` that has levels and skills.
    pub ladders: Vec<LadderDraft>,
    /// What is doubtful, or could not be taken as it stands, with its place.
    pub problems: Vec<Problem>,
}

/// Recognises the ladders of files. With a mapping, obeys it and guesses only the sheets that it does not name.
///
/// Cost: linear in the cells, but for the search of tables on a sheet, which is linear in cells times tables.
pub fn recognise(books: &[Book], mapping: Option<&Mapping>) -> Recognition {
    recognised(books, mapping, false)
}

/// As [`recognise`], of files that somebody says to be ladders: where no table is found on a sheet, one is taken whose
/// levels are only half known, or whose records lack some of their levels.
pub fn recognise_as(books: &[Book], mapping: Option<&Mapping>) -> Recognition {
    recognised(books, mapping, true)
}

fn recognised(books: &[Book], mapping: Option<&Mapping>, told: bool) -> Recognition {
    let mut guesses = Vec::new();
    for (index, book) in books.iter().enumerate() {
        for sheet in &book.sheets {
            let stated = mapping.is_some_and(|m| m.sheets.iter().any(|s| s.file == book.file && s.sheet == sheet.name));
            if !stated {
                guesses.push((index, guess::sheet(&book.file, sheet, told)));
            }
        }
    }
    let unstated = join::join(books, guesses);
    let mapping = match mapping {
        None => unstated,
        Some(given) => given.clone().with(unstated),
    };
    build::build(books, mapping)
}

#[cfg(test)]
mod tests;
