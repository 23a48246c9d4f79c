//! The tables of an organisation: communities, people, memberships and services, read and written.
//!
//! [`read_organisation`] finds the tables among the sheets of files and reads their rows. A row stands alone here:
//! what it refers to is found where the rows meet the workspace.

mod cells;
mod document;
pub mod draft;
pub mod field;
pub(crate) mod recognise;
mod rows;
mod words;
pub mod write;

pub use draft::OrganisationDraft;
pub use field::TableKind;
pub use recognise::Wanted;
pub use rows::GROUP_MEMBERSHIP;
pub use words::Said;

use crate::book::{Book, Format};
use crate::recognition::kind::rates_the_named;
use chrono::NaiveDate;
use std::collections::HashSet;

/// What to look for, and what is known already.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Which tables, and how sure their headers must be.
    pub wanted: Wanted,
    /// By which an end has passed or not.
    pub today: NaiveDate,
    /// Folded names and keys of the communities of the workspace.
    pub communities: HashSet<String>,
    /// Sheets, as (file, sheet), that are to be read as this kind whatever their headers say.
    pub stated: Vec<(String, String, TableKind)>,
    /// Sheets that are none of ours.
    pub others: Vec<(String, String)>,
}

/// Finds the tables among the sheets and reads them. Sheets that are none are left alone.
///
/// Cost: O(cells · log columns).
pub fn read_organisation(books: &[Book], request: &Request) -> OrganisationDraft {
    let mut draft = OrganisationDraft::default();
    let mut known = request.communities.clone();
    let mut later = Vec::new();
    for (at, book) in books.iter().enumerate() {
        if book.text.is_some() {
            document::read(&mut draft, at, book, request);
            continue;
        }
        for (n, sheet) in book.sheets.iter().enumerate() {
            let is = |(file, name): (&String, &String)| *file == book.file && *name == sheet.name;
            if sheet.hidden || request.others.iter().any(|(file, name)| is((file, name))) {
                continue;
            }
            let stated = request.stated.iter().find(|(file, name, _)| is((file, name))).map(|(.., kind)| *kind);
            let wanted = stated.map_or(request.wanted, Wanted::Only);
            match recognise::sheet(sheet, wanted, &HashSet::new(), is_guarded(book)).filter(|found| !found.cross) {
                Some(found) if wanted == Wanted::Clear && is_rated(book, n, &found) => {}
                Some(found) => read_sheet(&mut draft, at, n, book, found, request),
                None => later.push((at, n, wanted)),
            }
        }
    }
    for row in &draft.communities {
        known.extend(row.key.iter().map(|key| guild_model::text::fold(key.as_str())));
        known.extend(row.name.iter().map(guild_model::Name::folded));
    }
    for (at, n, wanted) in later {
        let (Some(book), Some(sheet)) = (books.get(at), books.get(at).and_then(|b| b.sheets.get(n))) else { continue };
        if let Some(found) = recognise::sheet(sheet, wanted, &known, is_guarded(book)) {
            read_sheet(&mut draft, at, n, book, found, request);
        }
    }
    draft
}

fn read_sheet(
    draft: &mut OrganisationDraft,
    at: usize,
    n: usize,
    book: &Book,
    found: recognise::Found,
    request: &Request,
) {
    let Some(sheet) = book.sheets.get(n) else { return };
    let table = found.table(at, Some(n), &book.file, &sheet.name);
    rows::read(draft, table, sheet, is_guarded(book), request.today);
}

/// Whether the sheet rates people in skills, though its headers look like those of memberships or of people.
///
/// Cost: that of recognising the ratings of the book, where a header is none that we know.
fn is_rated(book: &Book, n: usize, found: &recognise::Found) -> bool {
    let Some(sheet) = book.sheets.get(n) else { return false };
    let may_rate = matches!(found.kind, TableKind::Memberships | TableKind::People);
    may_rate && found.columns.iter().any(|c| c.field.is_none()) && {
        let reading = crate::ratings::recognise(book, None);
        !reading.draft.ratings.is_empty()
            && reading.file.sheets.get(n).is_some_and(|report| rates_the_named(sheet, found, report))
    }
}

/// Whether texts carry the apostrophe that keeps programs from taking them for formulas.
fn is_guarded(book: &Book) -> bool {
    matches!(book.format, Format::Csv | Format::Tsv)
}
