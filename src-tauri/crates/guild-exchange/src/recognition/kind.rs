//! What a file is about: a ladder, people's ratings, an organisation, or none of them.

use super::report::{BlockKind, BlockReport, PartReport, SheetReport};
use super::role::{Role, Shape};
use super::why::Why;
use crate::book::{Area, Book, Sheet};
use crate::ladder::own;
use crate::ladder::recognise as ladder;
use crate::organisation::TableKind;
use crate::organisation::field::Field;
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
    /// What most speaks for: a ladder before ratings, ratings before an organisation.
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
        let as_ladder = as_ladder.filter(|_| !in_ladder.is_some_and(|report| levels_are_of_people(sheet, report)));
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

/// Whether what looks like a ladder's levels stands in the row of somebody: a row above heads people, and the same
/// columns.
///
/// * `ladder`: what the sheet holds when it is taken for a ladder.
pub fn levels_are_of_people(sheet: &Sheet, ladder: &SheetReport) -> bool {
    let text = |row: u32, column: u32| sheet.get(row, column).map_or_else(String::new, |c| c.value.text().into_owned());
    let in_rows = |p: &&PartReport| matches!(p.role, Role::Levels | Role::Tracks);
    let levels = ladder.parts.iter().filter(in_rows).filter_map(|p| Area::parse(&p.range));
    levels.filter(|l| l.top == l.bottom && l.left < l.right).any(|l| {
        let is_filled = |row: &u32| sheet.cells.iter().any(|cell| cell.row == *row);
        let above: Vec<u32> = (0..l.top).rev().take_while(is_filled).collect();
        let heads = |row: u32, column: u32| {
            let own = text(l.top, column);
            ratings::heads_people(&text(row, column)) && !own.is_empty() && !ratings::is_heading(&own)
        };
        above
            .into_iter()
            .any(|row| (l.left..=l.right).all(|c| !text(row, c).is_empty()) && (0..l.left).any(|c| heads(row, c)))
    })
}

/// Whether a table that looks like one of an organisation holds ratings: people whom only their names tell stand beside
/// two or more columns of marks, headed as nothing that an organisation's tables hold: "Name, Role, Team, Go, Kafka". In
/// a list of people a single such column will do, where it grades and says nothing that is said of people anyway:
/// "Name, Email, Go"; not "Name, Email, Floor".
///
/// * `rated`: what the sheet holds when it is taken for ratings.
pub(crate) fn rates_the_named(sheet: &Sheet, found: &tables::Found, rated: &SheetReport) -> bool {
    let skills: Vec<Area> =
        rated.parts.iter().filter(|p| p.role == Role::Skills).filter_map(|p| Area::parse(&p.range)).collect();
    let holds =
        |a: &Area, column: u32| (a.left..=a.right).contains(&column) && (a.top..=a.bottom).contains(&found.head);
    let marks = found.columns.iter().filter(|c| {
        c.field.is_none() && skills.iter().any(|a| holds(a, c.column)) && ratings::may_head_skill(&c.header)
    });
    match found.kind {
        TableKind::Memberships => found.by_name && marks.count() >= 2,
        TableKind::People if is_of_records(sheet, found, rated) => true,
        TableKind::People => {
            let marks = marks.filter(|c| !ratings::says_of_people(&c.header));
            let n_graded = marks.filter(|c| grades(sheet, found.head, c.column)).count();
            // Our own list may have numbers among the fields of somebody's own.
            !found.is_own_list() && n_graded > usize::from(found.has_own_keys())
        }
        TableKind::Communities | TableKind::Services => false,
    }
}

/// Whether rows that name people by their ids are ratings of theirs: a skill stands in each with what is headed as its
/// rating, as in "`person_id`, name, skill, knows, does", or people come again or nothing else is said of them.
fn is_of_records(sheet: &Sheet, found: &tables::Found, rated: &SheetReport) -> bool {
    let of_records =
        |b: &BlockReport| b.kind == BlockKind::Ratings && b.shape == Some(Shape::Long) && b.people > 0 && b.skills > 0;
    let says_more = found.columns.iter().any(|c| c.field.is_some_and(|f| !matches!(f, Field::Key | Field::Id)));
    let comes_again = || {
        let key = found.columns.iter().find(|c| c.field == Some(Field::Key));
        let below =
            sheet.cells.iter().filter(|cell| cell.row > found.head && key.is_some_and(|c| c.column == cell.column));
        let mut met = HashSet::new();
        below.into_iter().any(|cell| !met.insert(fold(&cell.value.text())))
    };
    let is_headed = rated
        .parts
        .iter()
        .any(|p| matches!(p.role, Role::Ratings | Role::Knows | Role::Does) && p.why == Why::RatesByHeading.words());
    rated.blocks.iter().any(of_records) && (is_headed || !says_more || comes_again())
}

/// Whether a cell below the heading is a point of a scale that has more than yes and no.
fn grades(sheet: &Sheet, head: u32, column: u32) -> bool {
    let below = sheet.cells.iter().filter(|cell| cell.row > head && cell.column == column);
    below.into_iter().any(|cell| ratings::is_graded(&cell.value.text()))
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
    let is_rated = rated.is_some_and(|report| rates_the_named(sheet, &found, report));
    (!is_rated).then(|| (!found.by_name && found.kind != TableKind::People, found.because.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisation::{Request, read_organisation};
    use crate::recognition::sketch;

    /// What a table is about, and that nothing takes a table of ratings for one of an organisation as well.
    #[track_caller]
    fn check(drawing: &str, expected: BookKind) {
        let book = sketch::book(vec![sketch::sheet("Sheet1", drawing)]);
        let found = recognise_kind(&book);
        assert_eq!(found.kind, expected, "{drawing}: {}", found.because);
        let taken = !read_organisation(&[book], &Request::default()).tables.is_empty();
        assert_eq!(taken, expected == BookKind::Organisation, "{drawing}");
    }

    #[test]
    fn a_list_of_people_with_columns_that_grade_rates_them() {
        for drawing in [
            "Name | Email | Go | Kafka\nAda | a@x.org | #3 | #2\nBob | b@x.org | #1 | #4",
            "Name | Email | Go\nAda | a@x.org | #3\nBob | b@x.org | #1",
            "Nom | Courriel | Go | Kafka\nAda | a@x.org | débutant | expert\nBob | b@x.org | expert | débutant",
            "Name | Login | Firma | Löten | Fräsen\nAda | ada | Nord | #2 | #3\nBob | bob | Süd | #1 | #3",
            "person_id | skill_id | level\na1 | s1 | #3\na1 | s2 | #1\na2 | s1 | #2",
            "person_id | name | skill | level\na1 | Ada | Go | #3\na1 | Ada | SQL | #1\na2 | Bo | Go | #2",
            "person_id | name | Rust | Go\nada | Ada | #3 | #2",
            "person_id | name | email | Rust | Go\nada | Ada | a@x.org | expert | novice\nbob | Bob | | novice | expert",
            "person_id | person | skill | knows | does\nada | Ada | Rust | #3 | #2\nbob | Bob | Go | #1 | #2",
            "person_id | person | framework | skill_id | skill | kind | by | date | knows | does | note\n\
             ada | Ada | Software | rust | Rust | lead | Jo Kim | 2026-11-21 | #3 | #3 | fast",
            "Name | Email | Floor | Go | Kafka\nAda | a@x.org | #2 | #3 | #2\nBob | b@x.org | #1 | #1 | #4",
        ] {
            check(drawing, BookKind::Ratings);
        }
    }

    #[test]
    fn a_table_that_is_headed_as_one_of_people_is_no_ladder() {
        for (drawing, expected) in [
            (
                "Name | Welding | Turning | Assembly | Testing\nAnna Berg | Apprentice | Journeyman | Master | Apprentice\n\
                 Bob Stone | Master | Expert | Journeyman | Journeyman\nCarla Ruiz | Journeyman | Apprentice | Expert | Master",
                BookKind::Ratings,
            ),
            (
                "Collaborateur | Soudure | Fraisage\nAnna Berg | Apprenti | Autonome\nBob Stone | Référent | Apprenti\n\
                 Carla Ruiz | Autonome | Expert",
                BookKind::Ratings,
            ),
            (
                "Name | Welding | Turning\nAnna Berg | Junior | Senior\nBob Stone | Senior | Principal\nCarla Ruiz | works alone | Lead",
                BookKind::Nothing,
            ),
        ] {
            check(drawing, expected);
        }
    }

    #[test]
    fn a_list_of_people_with_other_numbers_stays_one() {
        for drawing in [
            "Name | Email | Floor\nAda | a@x.org | #3\nBob | b@x.org | #1",
            "Name | Email | Age | FTE\nAda | a@x.org | #38 | #0.8\nBob | b@x.org | #41 | #1",
            "Name | Email | Newsletter | Keyholder\nAda | a@x.org | yes | no\nBob | b@x.org | no | yes",
            "Name | Email | Newsletter | Keyholder\nAda | a@x.org | #1 | #0\nBob | b@x.org | #0 | #1",
            "Name | Email | Phone | Room\nAda | a@x.org | #5501 | #204\nBob | b@x.org | #5502 | #117",
            "Name | Email | Birthday\nAda | a@x.org | 1990-01-02\nBob | b@x.org | 1991-03-04",
            "person_id | name | handle | affiliation | email | Points\nada | Ada | | | a@x.org | #3\nbob | Bob | | | | #4",
            "person_id | name | handle | affiliation | email | Points | Score\nada | Ada | | | a@x.org | #3 | #2\nbob | Bob | | | | #4 | #5",
            "person_id | name | Points\nada | Ada | #3\nbob | Bob | #4",
            "Name | Email\nAda | a@x.org\nBob | b@x.org",
        ] {
            check(drawing, BookKind::Organisation);
        }
    }
}
