//! Which sheets of an import hold people's ratings, and reading them.

use super::OwnRated;
use crate::import::{ImportKind, Source};
use guild_exchange::book::Book;
use guild_exchange::ladder::recognise::Mapping;
use guild_exchange::ladder::recognise::mapping::{SheetMapping, Use};
use guild_exchange::ratings::draft::{AssessorKind, RatedPerson};
use guild_exchange::ratings::mapping::{PersonAnswer, RatingsFileMapping};
use guild_exchange::ratings::own::{OwnRatings, read_own_ratings};
use guild_exchange::ratings::{RatingsReading, recognise};
use guild_exchange::recognition::kind::{BookKind, recognise_kind};
use guild_exchange::recognition::report::{BlockKind, SheetReport};
use guild_model::Key;
use std::collections::HashSet;

/// The sheets of one file that hold ratings, as they were read.
pub(in crate::import) struct Rated {
    /// Index of the file, and of its sheets that were claimed.
    pub book: usize,
    pub sheets: Vec<usize>,
    pub reading: RatingsReading,
    pub choices: RatingsFileMapping,
}

impl Rated {
    /// Says whose ratings these are, where no cell does and no mapping either. Where no cell names anybody, they are
    /// that person's own view.
    pub fn answer(&mut self, key: &Key) {
        let draft = &self.reading.draft;
        let is_unnamed =
            |p: &RatedPerson| p.name.is_none() && p.key.is_none() && p.email.is_none() && p.handle.is_none();
        let is_answered = self.choices.people.iter().any(|answer| answer.person.is_empty());
        if draft.people.iter().any(is_unnamed) && !is_answered {
            self.choices.people.push(PersonAnswer { person: String::new(), key: Some(key.to_string()) });
            if draft.people.iter().all(is_unnamed) {
                self.choices.assessor = AssessorKind::Itself;
            }
        }
    }

    /// The reports of the sheets, as (book, sheet, report).
    pub fn reports(&self) -> impl Iterator<Item = (usize, usize, SheetReport)> {
        self.sheets.iter().zip(&self.reading.file.sheets).map(|(n, report)| (self.book, *n, report.clone()))
    }
}

/// The sheets that we wrote as ratings, but for those that a mapping takes for something else.
pub(in crate::import) fn own_rated(source: &Source, kind: ImportKind, mapping: Option<&Mapping>) -> Vec<OwnRated> {
    let mut found = Vec::new();
    for (at, book) in source.books.iter().enumerate().filter(|_| kind.ratings()) {
        let is_other = |name: &str| {
            mapping.iter().flat_map(|m| &m.sheets).any(|stated| stated.file == book.file && stated.sheet == name)
        };
        let given = mapping.iter().flat_map(|m| &m.ratings).find(|given| given.file == book.file);
        let is_left_out = |name: &str| {
            let mut stated = given.iter().flat_map(|given| &given.reading.sheets);
            stated.any(|stated| stated.sheet == name && stated.ignored.is_some())
        };
        let is_ours = |own: &OwnRatings| own.sheet.is_none() || !is_other(&own.name) && !is_left_out(&own.name);
        for reading in read_own_ratings(book).into_iter().filter(is_ours) {
            let mut choices = given.cloned().unwrap_or_default();
            choices.file.clone_from(&book.file);
            choices.reading = reading.mapping(book);
            found.push(OwnRated { book: at, reading, choices });
        }
    }
    found
}

/// Claims the sheets that hold ratings among those that nothing else has taken.
pub(in crate::import) fn rated(
    source: &Source,
    kind: ImportKind,
    mapping: Option<&Mapping>,
    taken: &HashSet<(usize, usize)>,
) -> Vec<Rated> {
    let mut found = Vec::new();
    if !kind.ratings() {
        return found;
    }
    for (at, book) in source.books.iter().enumerate().filter(|(_, book)| book.text.is_none()) {
        let given = mapping.iter().flat_map(|m| &m.ratings).find(|given| given.file == book.file);
        let other = |name: &str| {
            mapping.iter().flat_map(|m| &m.sheets).find(|s| s.file == book.file && s.sheet == name).map(statement)
        };
        let own =
            |name: &str| given.is_some_and(|g| g.reading.sheets.iter().any(|s| s.file == book.file && s.sheet == name));
        let name = |n: usize| book.sheets.get(n).map_or("", |sheet| sheet.name.as_str());
        let free: Vec<usize> = (0..book.sheets.len()).filter(|n| !taken.contains(&(at, *n))).collect();
        let open: Vec<usize> = free.iter().copied().filter(|n| !own(name(*n)) && other(name(*n)).is_none()).collect();
        let told = |n: &usize| own(name(*n)) || other(name(*n)) == Some(Statement::Ratings);
        let mut sheets: Vec<usize> = free.iter().copied().filter(told).collect();
        if kind == ImportKind::Ratings {
            sheets.extend(&open);
        } else if !open.is_empty() {
            sheets.extend(guessed(book, &open));
        }
        sheets.sort_unstable();
        if sheets.is_empty() {
            continue;
        }
        let mut choices = given.cloned().unwrap_or_default();
        choices.file.clone_from(&book.file);
        let reading = recognise(&only(book, &sheets), given.map(|given| &given.reading));
        choices.reading = reading.mapping.clone();
        found.push(Rated { book: at, sheets, reading, choices });
    }
    found
}

/// What the mapping of the other imports says of a sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Statement {
    Ratings,
    Else,
}

fn statement(sheet: &SheetMapping) -> Statement {
    let ratings = sheet.ignored.is_none()
        && sheet.blocks.iter().any(|block| block.usage == Use::Ratings)
        && sheet
            .blocks
            .iter()
            .all(|block| matches!(block.usage, Use::Ratings | Use::Legend | Use::Text | Use::Unknown));
    if ratings { Statement::Ratings } else { Statement::Else }
}

/// Which of the sheets hold ratings, or lists that belong to them. A ladder stays one.
fn guessed(book: &Book, sheets: &[usize]) -> Vec<usize> {
    let book = only(book, sheets);
    let kinds = recognise_kind(&book).sheets;
    let kind_of = |name: &str| kinds.iter().find(|(sheet, _)| sheet == name).map(|(_, kind)| *kind);
    if !kinds.iter().any(|(_, kind)| matches!(kind, BookKind::Ratings | BookKind::Organisation)) {
        return Vec::new();
    }
    let reading = recognise(&book, None);
    let has = |n: usize, wanted: &dyn Fn(BlockKind, u32, u32) -> bool| {
        let report = reading.file.sheets.get(n);
        report.is_some_and(|report| report.blocks.iter().any(|b| wanted(b.kind, b.people, b.skills)))
    };
    let rates = |n: usize| has(n, &|kind, people, skills| kind == BlockKind::Ratings && people > 0 && skills > 0);
    let is_rated = |n: usize, name: &str| match kind_of(name) {
        Some(BookKind::Ratings) => true,
        // The tables of an organisation were taken before; what only looks like one may rate people.
        Some(BookKind::Organisation) => !reading.draft.ratings.is_empty() && rates(n),
        _ => false,
    };
    let names: Vec<(usize, &str)> = book.sheets.iter().map(|sheet| sheet.name.as_str()).enumerate().collect();
    if !names.iter().any(|(n, name)| is_rated(*n, name)) {
        return Vec::new();
    }
    let with_ladder = kinds.iter().any(|(_, kind)| *kind == BookKind::Ladder);
    let belongs =
        |n: usize| has(n, &|kind, _, _| matches!(kind, BlockKind::Ratings | BlockKind::People | BlockKind::Legend));
    let ours = |(n, name): &(usize, &str)| {
        !with_ladder || is_rated(*n, name) || (kind_of(name).is_some_and(|k| k != BookKind::Ladder) && belongs(*n))
    };
    names.iter().filter(|each| ours(each)).filter_map(|(n, _)| sheets.get(*n).copied()).collect()
}

/// The book with only some of its sheets. What is wrong with the book as a whole is said elsewhere.
fn only(book: &Book, sheets: &[usize]) -> Book {
    let Book { file, format, sheets: all, text: _, problems: _ } = book;
    let sheets = sheets.iter().filter_map(|n| all.get(*n)).cloned().collect();
    Book { file: file.clone(), format: *format, sheets, text: None, problems: Vec::new() }
}
