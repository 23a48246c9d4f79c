//! What a file is about: a ladder, people's ratings, an organisation, or none of them.

use super::report::{BlockKind, SheetReport};
use super::role::{Role, Shape};
use crate::book::{Area, Book, Sheet};
use crate::ladder::own;
use crate::ladder::recognise as ladder;
use crate::organisation::TableKind;
use crate::organisation::recognise::{self as tables, Wanted};
use crate::ratings;
use guild_model::text::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// What a file's tables are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum BookKind {
    /// Skills at levels, with what is expected.
    Ladder,
    /// People and how they are rated in skills.
    Ratings,
    /// Communities, people, memberships or services.
    Organisation,
    /// Nothing that can be imported.
    Nothing,
}

/// What a file is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindReading {
    pub kind: BookKind,
    /// One sentence.
    pub because: String,
    /// The kind of each sheet that is not hidden, by its name.
    pub sheets: Vec<(String, BookKind)>,
}

/// Says what a file is about. A table that names levels is a ladder, whatever else it looks like; but ids of
/// communities make an organisation. What is neither is looked at for an organisation's headings, then for ratings.
///
/// Cost: that of recognising ladders and ratings.
pub fn recognise_kind(book: &Book) -> KindReading {
    if own::recognise(book).is_some() {
        return KindReading {
            kind: BookKind::Ladder,
            because: "Guildhall wrote it as a skill matrix.".to_owned(),
            sheets: Vec::new(),
        };
    }
    let ladders = ladder::recognise(std::slice::from_ref(book), None);
    let rated = ratings::recognise(book, None);
    let mut sheets = Vec::new();
    let mut because = Vec::new();
    for (n, sheet) in book.sheets.iter().enumerate().filter(|(_, s)| !s.hidden) {
        let of = |kind: BlockKind, files: &[SheetReport]| {
            files.get(n).and_then(|s| s.blocks.iter().find(|b| b.kind == kind)).map(|b| b.because.clone())
        };
        let as_ladder = of(BlockKind::Ladder, ladders.files.first().map_or(&[][..], |f| &f.sheets))
            .filter(|_| !ladders.ladders.is_empty());
        let as_ratings = of(BlockKind::Ratings, &rated.file.sheets).filter(|_| !rated.draft.ratings.is_empty());
        let as_ladder = as_ladder
            .filter(|_| !levels_rate(ladders.files.first().and_then(|f| f.sheets.get(n)), rated.file.sheets.get(n)));
        let in_ladder = ladders.files.first().and_then(|f| f.sheets.get(n));
        let as_ladder = as_ladder.filter(|_| !levels_are_ids(book, n, in_ladder, rated.file.sheets.get(n)));
        let as_rated = rated.file.sheets.get(n).filter(|_| as_ratings.is_some());
        let of_an_organisation = organisation(sheet, as_rated);
        let (kind, why) = match (as_ladder, of_an_organisation, as_ratings) {
            (Some(why), None | Some((false, _)), _) => (BookKind::Ladder, why),
            (_, Some((_, why)), _) => (BookKind::Organisation, why),
            (None, None, Some(why)) => (BookKind::Ratings, why),
            (None, None, None) if is_unordered(&rated, &sheet.name) => {
                let why = of(BlockKind::Ratings, &rated.file.sheets);
                (BookKind::Ratings, why.unwrap_or_else(|| "It names people and skills.".to_owned()))
            }
            (None, None, None) => {
                (BookKind::Nothing, "No table names levels, people with ratings, or communities.".to_owned())
            }
        };
        sheets.push((sheet.name.clone(), kind));
        because.push(why);
    }
    // A list of people beside ratings belongs to them; beside communities, to those.
    let kind = [BookKind::Ladder, BookKind::Ratings, BookKind::Organisation]
        .into_iter()
        .find(|kind| sheets.iter().any(|(_, k)| k == kind))
        .unwrap_or(BookKind::Nothing);
    let at = sheets.iter().position(|(_, k)| *k == kind).unwrap_or(0);
    let because = because.get(at).cloned().unwrap_or_else(|| "No sheet holds a cell.".to_owned());
    KindReading { kind, because, sheets }
}

/// Whether the sheet names people and skills, with status words or days between them: to be told as such.
fn is_unordered(rated: &ratings::RatingsReading, sheet: &str) -> bool {
    let mut said = rated.problems.iter().filter(|p| p.sheet.as_deref() == Some(sheet));
    said.any(|p| p.code == "ratings-status-only" || p.code == "ratings-time-only")
}

/// What looks like the names of levels are the marks of a table that names its people: "novice", "expert".
fn levels_rate(ladder: Option<&SheetReport>, rated: Option<&SheetReport>) -> bool {
    let (Some(ladder), Some(rated)) = (ladder, rated) else { return false };
    let people =
        rated.blocks.iter().any(|b| b.kind == BlockKind::Ratings && b.shape != Some(Shape::List) && b.people > 0);
    let areas = |report: &SheetReport, wanted: &[Role]| -> Vec<Area> {
        report.parts.iter().filter(|p| wanted.contains(&p.role)).filter_map(|p| Area::parse(&p.range)).collect()
    };
    let levels = areas(ladder, &[Role::Levels]);
    let marks = areas(rated, &[Role::Ratings, Role::Knows, Role::Does]);
    let apart = |a: &Area, b: &Area| a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
    people && !levels.is_empty() && levels.iter().all(|l| marks.iter().any(|m| !apart(l, m)))
}

/// Whether a table that looks like one of an organisation holds ratings: people whom only their names tell stand beside
/// two or more columns of marks, headed as nothing that an organisation's tables hold: "Name, Role, Team, Go, Kafka".
///
/// * `rated`: what the sheet holds when it is taken for ratings.
pub(crate) fn rates_the_named(found: &tables::Found, rated: &SheetReport) -> bool {
    let skills: Vec<Area> =
        rated.parts.iter().filter(|p| p.role == Role::Skills).filter_map(|p| Area::parse(&p.range)).collect();
    let holds =
        |a: &Area, column: u32| (a.left..=a.right).contains(&column) && (a.top..=a.bottom).contains(&found.head);
    let marks = found.columns.iter().filter(|c| {
        c.field.is_none() && skills.iter().any(|a| holds(a, c.column)) && ratings::may_head_skill(&c.header)
    });
    found.kind == TableKind::Memberships && found.by_name && marks.count() >= 2
}

/// Whether what looks like the names of levels are ids of skills or people: a column of another sheet points to them.
fn levels_are_ids(book: &Book, n: usize, ladder: Option<&SheetReport>, rated: Option<&SheetReport>) -> bool {
    let (Some(ladder), Some(rated), Some(sheet)) = (ladder, rated, book.sheets.get(n)) else { return false };
    let areas = |report: &SheetReport, wanted: &[Role]| -> Vec<Area> {
        report.parts.iter().filter(|p| wanted.contains(&p.role)).filter_map(|p| Area::parse(&p.range)).collect()
    };
    let ids = areas(rated, &[Role::Codes, Role::PersonCodes]);
    let levels = areas(ladder, &[Role::Levels]);
    let is_id =
        |l: &Area| ids.iter().any(|i| i.left <= l.left && l.right <= i.right && i.top <= l.top && l.bottom <= i.bottom);
    if levels.is_empty() || !levels.iter().all(is_id) {
        return false;
    }
    let mut named = HashSet::new();
    levels.iter().for_each(|level| {
        sheet.inside(*level, |index| named.extend(sheet.cells.get(index).map(|cell| fold(&cell.value.text()))));
    });
    let mut others = book.sheets.iter().enumerate().filter(|(other, sheet)| *other != n && !sheet.hidden);
    others.any(|(_, other)| {
        let mut columns: BTreeMap<u32, (usize, HashSet<String>)> = BTreeMap::new();
        for cell in &other.cells {
            let text = fold(&cell.value.text());
            let entry = columns.entry(cell.column).or_default();
            entry.0 += 1;
            if named.contains(&text) {
                entry.1.insert(text);
            }
        }
        columns.values().any(|(cells, met)| met.len() >= 2 && *cells > met.len() && met.len() * 2 >= named.len())
    })
}

/// Whether it is a table of an organisation, and why. True beside it: it speaks of communities by their ids, which no
/// ladder does.
///
/// * `rated`: what the sheet holds when it is taken for ratings.
fn organisation(sheet: &Sheet, rated: Option<&SheetReport>) -> Option<(bool, String)> {
    let found = tables::sheet(sheet, Wanted::Clear, &HashSet::new(), false)?;
    let is_rated = rated.is_some_and(|report| rates_the_named(&found, report));
    (!is_rated).then(|| (!found.by_name && found.kind != TableKind::People, found.because.to_string()))
}
