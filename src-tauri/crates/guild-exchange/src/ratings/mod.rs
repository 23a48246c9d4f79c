//! Sheets of people's ratings: recognising them, and what they say.
//!
//! Two halves, as with ladders. The guess looks at the structure of each sheet and writes down what it finds as a
//! [`RatingsMapping`]; the other half takes a mapping, the guessed one or one that the lead has changed, and does
//! what it says: every cell gets one role, and those of people, skills and ratings become a [`RatingsDraft`].
//!
//! Choices that a sheet leaves open, made the same way always:
//! * An empty cell is no rating, unless the mapping says that it means "none yet".
//! * A rating of which the sheet does not say whether it is of knowing or of doing is kept as just a value.
//! * Levels beside a matrix are wanted ratings; head-counts, totals and averages are kept apart.
//! * "in progress", "3 days" and days are no points of a scale; they are named as problems.
//! * A table of amounts, or of days and months, rates no one: prices, hours, attendance, numbers beyond 100. Neither does
//!   one of which nothing says that it names people or skills, unless its numbers are those of a usual scale.

mod above;
mod assembly;
mod axes;
mod beside;
mod build;
mod days;
pub mod draft;
mod field;
mod foreign;
mod frame;
mod guess;
mod halves;
mod headings;
mod lines;
mod lists;
pub mod mapping;
mod matrix;
mod misread;
mod names;
pub mod own;
mod reader;
mod records;
mod registry;
mod scale;
mod signs;
mod table;
mod unmarked;
mod unordered;

use crate::book::{Book, Problem, Severity};
use crate::recognition::report::{At, FileReport, problem};
pub use draft::RatingsDraft;
pub use mapping::RatingsMapping;
use mapping::RatingsUse;
use serde::{Deserialize, Serialize};

/// What a file holds, and how that was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingsReading {
    /// What it says of people and skills.
    pub draft: RatingsDraft,
    /// What was obeyed: the mapping that was given, with what it does not state guessed.
    pub mapping: RatingsMapping,
    /// The file's sheets with their blocks, and what became of every cell.
    pub file: FileReport,
    /// What is doubtful, or could not be taken as it stands, with its place.
    pub problems: Vec<Problem>,
}

/// Recognises the ratings of a file. With a mapping, obeys it and guesses only the sheets that it does not name.
///
/// Cost: linear in the cells, times the tables on a sheet.
pub fn recognise(book: &Book, mapping: Option<&RatingsMapping>) -> RatingsReading {
    let stated =
        |sheet: &str| mapping.is_some_and(|m| m.sheets.iter().any(|s| s.file == book.file && s.sheet == sheet));
    let guessed = guess::book(book, &stated);
    let mapping = match mapping {
        None => guessed,
        Some(given) => given.clone().with(guessed),
    };
    let (draft, file, found) = build::build(book, &mapping);
    let mut problems = book.problems.clone();
    problems.extend(found);
    unnamed(book, &draft, &mapping, &mut problems);
    RatingsReading { draft, mapping, file, problems }
}

/// Whether nothing speaks against a skill under this heading.
pub(crate) fn may_head_skill(text: &str) -> bool {
    matches!(headings::heading(text), None | Some(headings::Heading::Skill))
}

/// Whether people stand under this heading, one in each line: "Name", "Mitarbeiter".
pub(crate) fn heads_people(text: &str) -> bool {
    headings::heads_people(text)
}

/// Whether the text heads something of ratings: who is rated, in what, when.
pub(crate) fn is_heading(text: &str) -> bool {
    headings::heading(text).is_some()
}

/// Whether what stands under this heading is said of people anyway, in marks or not: "Floor", "FTE".
pub(crate) fn says_of_people(text: &str) -> bool {
    foreign::names_trait(text) || foreign::names_amount(text) || foreign::names_time(text)
}

/// Whether a text is a point of a scale that has more than yes and no.
pub(crate) fn is_graded(text: &str) -> bool {
    signs::is_graded(text)
}

/// A person whom no cell names must be named by the lead.
fn unnamed(book: &Book, draft: &RatingsDraft, mapping: &RatingsMapping, problems: &mut Vec<Problem>) {
    if draft.people.iter().all(|p| p.name.is_some() || p.key.is_some() || p.email.is_some() || p.handle.is_some()) {
        return;
    }
    for sheet in mapping.sheets.iter().filter(|s| s.file == book.file) {
        for block in sheet.blocks.iter().filter(|b| b.usage == RatingsUse::Ratings && b.person.is_none()) {
            let at = At { file: Some(&book.file), sheet: Some(&sheet.sheet), cell: Some(block.range.clone()) };
            let message =
                "No cell says whose ratings these are. Name the person with --person, or in the mapping.".to_owned();
            problems.push(problem(&at, Severity::Warns, "ratings-person-unnamed", &[], message));
        }
    }
}

#[cfg(test)]
mod tests;
