//! Reading our own sheet of assessments, as it was written or after somebody worked on it.
//!
//! | code | args | severity | said of |
//! |---|---|---|---|
//! | `ratings-own-cell` | `text`, `wanted` | blocks | a cell that does not say what its column asks for |
//! | `ratings-own-record` | `why`, `field` | blocks | a record of a document that is no rating; what is wrong with which field |
//! | `ratings-own-more` | `count` | blocks | so many further rows or records that cannot be read |
//! | `ratings-own-newer` | `format` | blocks | a document of a later form |
//! | `ratings-own-no-list` | | blocks | a document without its list of ratings |

use super::{EvidenceRecord, FORMAT, MARK, RatingRecord, evidence_columns};
use crate::book::{Area, Book, Cell, Format, Problem, Severity, Sheet};
use crate::ratings::mapping::{
    RATINGS_MAPPING_VERSION, RatingsBlockMapping, RatingsMapping, RatingsSheetMapping, RatingsUse, Shape,
};
use crate::recognition::accounting::Ledger;
use crate::recognition::obeyed;
use crate::recognition::reason::{Because, Reason};
use crate::recognition::report::{At, BlockKind, BlockReport, SheetReport, excerpt, problem};
use crate::recognition::role::Role;
use crate::recognition::why::{Ground, Why};
use crate::write::unguard;
use guild_model::people::{AssessorKind, Interest};
use guild_model::{Name, PartialDate, Rating, SkillId, Text};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The headers by which the sheet is known.
const KNOWN_BY: [&str; 7] = ["person_id", "person", "skill_id", "skill", "kind", "date", "skill_uuid"];
/// So many unreadable rows are named one by one; one problem more says how many others there are.
const MOST_NAMED: usize = 100;

/// The assessments of one sheet, or of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnRatings {
    /// Index of the sheet; `None` for a document.
    pub sheet: Option<usize>,
    /// The sheet's name.
    pub name: String,
    /// In the order of the sheet; rows that cannot be read are left out.
    pub rows: Vec<OwnRow>,
    /// What kept rows out; they are not among `rows`.
    pub problems: Vec<Problem>,
    /// The rows of the sheet that are not among `rows`, from 0.
    pub lost: BTreeSet<u32>,
}

/// One assessment with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRow {
    /// Row of the sheet, from 0; in a document the number of the record.
    pub row: u32,
    /// What it says.
    pub record: RatingRecord,
}

impl OwnRatings {
    /// What a mapping states of the sheet: that it is read as it stands, or may be left out.
    pub fn mapping(&self, book: &Book) -> RatingsMapping {
        let sheet = self.sheet.and_then(|n| book.sheets.get(n));
        let because = Because::from(Reason::OwnRatings);
        let of = |sheet: &Sheet| RatingsSheetMapping {
            blocks: vec![RatingsBlockMapping {
                range: whole(sheet).address(),
                usage: RatingsUse::Ratings,
                shape: Some(Shape::Long),
                because: because.to_string(),
                reasons: because.told(),
                ..RatingsBlockMapping::default()
            }],
            ..RatingsSheetMapping::new(&book.file, &sheet.name, None)
        };
        RatingsMapping {
            version: RATINGS_MAPPING_VERSION,
            scales: Vec::new(),
            sheets: sheet.into_iter().map(of).collect(),
        }
    }

    /// What became of the sheet's cells, where these rows could not be kept.
    pub fn report(&self, sheet: &Sheet, lost: &HashSet<u32>) -> SheetReport {
        let mut ledger = Ledger::new(sheet);
        for (n, cell) in sheet.cells.iter().enumerate() {
            match cell.row {
                0 => ledger.set(n, Role::Heading, Why::Headers),
                row if lost.contains(&row) || self.lost.contains(&row) => {
                    ledger.set(n, Role::Reported, Why::RowCannotBeStored);
                }
                _ => ledger.set(n, Role::Records, Ground::default()),
            }
        }
        let distinct = |of: fn(&RatingRecord) -> &str| {
            self.rows.iter().map(|row| of(&row.record)).collect::<BTreeSet<_>>().len() as u32
        };
        let block = BlockReport {
            skills: distinct(|r| &r.skill_id),
            people: distinct(|r| &r.person_id),
            ..obeyed::own_block(&whole(sheet).address(), BlockKind::Ratings, Some(Shape::Long), Reason::OwnRatings)
        };
        obeyed::sheet(sheet, &ledger, vec![block])
    }
}

fn whole(sheet: &Sheet) -> Area {
    let (rows, columns) = sheet.extent();
    Area { top: 0, left: 0, bottom: rows.saturating_sub(1), right: columns.saturating_sub(1) }
}

/// The sheets of a file that we wrote as ratings; all of them, or none for a file of another kind.
///
/// Cost: linear in the cells.
pub fn read_own_ratings(book: &Book) -> Vec<OwnRatings> {
    if let Some(text) = &book.text {
        return document(book, text).into_iter().collect();
    }
    let is_guarded = matches!(book.format, Format::Csv | Format::Tsv);
    let of = |(n, sheet): (usize, &Sheet)| {
        let columns = columns(sheet).filter(|_| !sheet.hidden)?;
        Some(Reading { file: &book.file, sheet, columns, is_guarded }.read(n))
    };
    book.sheets.iter().enumerate().filter_map(of).collect()
}

/// Where each header stands in the first row; `None` where it is not ours.
fn columns(sheet: &Sheet) -> Option<BTreeMap<String, u32>> {
    let first = sheet.cells.iter().take_while(|cell| cell.row == 0);
    let columns: BTreeMap<String, u32> = first.map(|c| (c.value.text().trim().to_owned(), c.column)).collect();
    KNOWN_BY.iter().all(|header| columns.contains_key(*header)).then_some(columns)
}

struct Reading<'r> {
    file: &'r str,
    sheet: &'r Sheet,
    columns: BTreeMap<String, u32>,
    is_guarded: bool,
}

/// A cell that does not say what its column asks for.
struct Odd {
    column: u32,
    text: String,
    wanted: &'static str,
}

impl Reading<'_> {
    fn read(&self, n: usize) -> OwnRatings {
        let mut found = OwnRatings { sheet: Some(n), name: self.sheet.name.clone(), ..OwnRatings::default() };
        for cells in self.sheet.cells.chunk_by(|a, b| a.row == b.row) {
            let Some(row) = cells.first().map(|cell| cell.row).filter(|row| *row > 0) else { continue };
            match self.record(cells) {
                Ok(record) => found.rows.push(OwnRow { row, record }),
                Err(odd) => {
                    found.lost.insert(row);
                    if found.problems.len() < MOST_NAMED {
                        found.problems.push(self.problem(row, &odd));
                    }
                }
            }
        }
        let at = At { file: Some(self.file), sheet: Some(&self.sheet.name), cell: None };
        found.problems.extend(unnamed(&at, found.lost.len()));
        found
    }

    fn problem(&self, row: u32, odd: &Odd) -> Problem {
        let cell = Area::cell(row, odd.column).address();
        let at = At { file: Some(self.file), sheet: Some(&self.sheet.name), cell: Some(cell) };
        let args = [("text", odd.text.clone()), ("wanted", odd.wanted.to_owned())];
        let message = format!("“{}” is not {}. Correct the cell; until then its row stays out.", odd.text, odd.wanted);
        let mut problem = problem(&at, Severity::Blocks, "ratings-own-cell", &args, message);
        problem.record = Some(row + 1);
        problem
    }

    /// The text of a row's cell under a header; empty without one.
    fn text(&self, cells: &[Cell], header: &str) -> (u32, String) {
        let Some(column) = self.columns.get(header).copied() else { return (0, String::new()) };
        let Some(cell) = cells.iter().find(|cell| cell.column == column) else { return (column, String::new()) };
        let text = cell.value.text();
        (column, if self.is_guarded { unguard(&text).to_owned() } else { text.into_owned() })
    }

    fn parsed<T>(
        &self,
        cells: &[Cell],
        header: &str,
        wanted: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Odd> {
        let (column, text) = self.text(cells, header);
        parse(&text).ok_or(Odd { column, text, wanted })
    }

    fn optional<T>(
        &self,
        cells: &[Cell],
        header: &str,
        wanted: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Odd> {
        if self.text(cells, header).1.trim().is_empty() {
            return Ok(None);
        }
        self.parsed(cells, header, wanted, parse).map(Some)
    }

    fn record(&self, cells: &[Cell]) -> Result<RatingRecord, Odd> {
        let name = |header: &str| self.parsed(cells, header, "a name", |text| Name::parse(text).ok());
        let maybe_name = |header: &str| self.optional(cells, header, "a name", |text| Name::parse(text).ok());
        let key = |header: &str| {
            let wanted = "the key by which the table speaks of it";
            self.parsed(cells, header, wanted, |text| (!text.trim().is_empty()).then(|| text.trim().to_owned()))
        };
        let rating = |header: &str| self.optional(cells, header, "a rating", rating);
        let prose =
            |header: &str| self.parsed(cells, header, "a text of a cell’s length", |text| Text::parse(text).ok());
        let mut evidence = Vec::new();
        for [words, link, date] in
            (0..).map(evidence_columns).take_while(|[words, ..]| self.columns.contains_key(words))
        {
            let piece = EvidenceRecord {
                text: prose(&words)?,
                link: prose(&link)?,
                date: self
                    .optional(cells, &date, "a date", |text| PartialDate::parse(text.get(..10).unwrap_or(text)).ok())?,
            };
            if !piece.text.is_empty() || !piece.link.is_empty() {
                evidence.push(piece);
            }
        }
        let address = self.text(cells, "email").1;
        Ok(RatingRecord {
            person_id: key("person_id")?,
            person: name("person")?,
            email: Some(address.trim().to_owned()).filter(|address| !address.is_empty()),
            framework: name("framework")?,
            skill_id: key("skill_id")?,
            skill: name("skill")?,
            area: maybe_name("area")?,
            kind: self.parsed(cells, "kind", "self, lead, peer or agreed", |text| AssessorKind::parse(text.trim()))?,
            by: maybe_name("by")?,
            date: self.parsed(cells, "date", "a day such as 2026-03-17", day)?,
            knows: rating("knows")?,
            does: rating("does")?,
            interest: self.optional(cells, "interest", "more, fine or avoid", |text| Interest::parse(text.trim()))?,
            note: prose("note")?,
            evidence,
            skill_uuid: self.optional(cells, "skill_uuid", "an id", |text| text.trim().parse::<SkillId>().ok())?,
        })
    }
}

fn rating(text: &str) -> Option<Rating> {
    Rating::new(text.trim().parse().ok()?).ok()
}

/// A day; a spreadsheet program may have made a day and a time of it.
fn day(text: &str) -> Option<chrono::NaiveDate> {
    text.trim().get(..10)?.parse().ok()
}

fn document(book: &Book, text: &str) -> Option<OwnRatings> {
    let Ok(Value::Object(mut document)) = serde_json::from_str::<Value>(text) else { return None };
    if document.get("guildhall").and_then(Value::as_str) != Some(MARK) {
        return None;
    }
    let mut found = OwnRatings { name: MARK.to_owned(), ..OwnRatings::default() };
    let blocks = |code: &str, record: Option<u32>, args: &[(&str, String)], message: String| {
        let at = At { file: Some(&book.file), sheet: None, cell: None };
        Problem { record, ..problem(&at, Severity::Blocks, code, args, message) }
    };
    if let Some(format) = document.get("format").and_then(Value::as_u64).filter(|format| *format > FORMAT) {
        let message = format!(
            "Format {format} was written by a newer Guildhall; this one reads up to {FORMAT}. Update Guildhall, or \
             export again."
        );
        found.problems.push(blocks("ratings-own-newer", None, &[("format", format.to_string())], message));
        return Some(found);
    }
    let Some(Value::Array(records)) = document.remove("ratings") else {
        let message = "The document says that it holds ratings, and its list “ratings” is missing. Export it again.";
        found.problems.push(blocks("ratings-own-no-list", None, &[], message.to_owned()));
        return Some(found);
    };
    for (row, record) in (1..).zip(records) {
        match RatingRecord::deserialize(&record) {
            Ok(record) => found.rows.push(OwnRow { row, record }),
            Err(error) => {
                found.lost.insert(row);
                let message = format!("Record {row} is no rating: {error}. Correct it; until then it stays out.");
                if found.problems.len() < MOST_NAMED {
                    let (why, field) = amiss(&record);
                    let args = [("why", why.to_owned()), ("field", field)];
                    found.problems.push(blocks("ratings-own-record", Some(row), &args, message));
                }
            }
        }
    }
    let at = At { file: Some(&book.file), sheet: None, cell: None };
    found.problems.extend(unnamed(&at, found.lost.len()));
    Some(found)
}

/// What is wrong with a record that is no rating, and with which of its fields: "missing", "unknown", "unreadable", else
/// "other" and none.
fn amiss(record: &Value) -> (&'static str, String) {
    let other = ("other", String::new());
    let Value::Object(fields) = record else { return other };
    let sound = serde_json::json!({
        "person_id": "a", "person": "a", "email": null, "framework": "a", "skill_id": "a", "skill": "a", "area": null,
        "kind": "lead", "by": null, "date": "2000-01-01", "knows": null, "does": null, "interest": null, "note": "",
        "evidence": [], "skill_uuid": null
    });
    let Value::Object(sound) = sound else { return other };
    let is_record = |fields: Map<String, Value>| RatingRecord::deserialize(&Value::Object(fields)).is_ok();
    let but = |name: &str, value: Option<&Value>| {
        let mut fields = sound.clone();
        match value {
            Some(value) => fields.insert(name.to_owned(), value.clone()),
            None => fields.remove(name),
        };
        is_record(fields)
    };
    let unknown = fields.keys().find(|name| !sound.contains_key(*name)).map(|name| ("unknown", excerpt(name)));
    let missing = || {
        let lacking = sound.keys().find(|name| !fields.contains_key(*name) && !but(name, None));
        lacking.map(|name| ("missing", name.clone()))
    };
    let unreadable = || {
        let odd = fields.iter().find(|(name, value)| !but(name, Some(value)));
        odd.map(|(name, _)| ("unreadable", name.clone()))
    };
    unknown.or_else(missing).or_else(unreadable).unwrap_or(other)
}

/// That there are more than those named one by one, where so many rows are lost.
fn unnamed(at: &At<'_>, lost: usize) -> Option<Problem> {
    let count = lost.checked_sub(MOST_NAMED).filter(|more| *more > 0)?;
    let message = if count == 1 {
        "One further row cannot be read either. Correct it as well; until then it stays out.".to_owned()
    } else {
        format!("{count} further rows cannot be read either. Correct them as well; until then they stay out.")
    };
    Some(problem(at, Severity::Blocks, "ratings-own-more", &[("count", count.to_string())], message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ratings::own::{PERSON, SAID, SKILL, UUID};
    use crate::recognition::sketch::{book, sheet};

    /// Our own sheet with so many rows that say nothing but whom they are of.
    fn broken(rows: usize) -> Book {
        let headers: Vec<&str> = PERSON.iter().chain(&SKILL).chain(&SAID).chain([&UUID]).copied().collect();
        book(vec![sheet("ratings", &format!("{}{}", headers.join("|"), "\nsomebody".repeat(rows)))])
    }

    fn told(text: &str) -> Book {
        Book { text: Some(text.to_owned()), ..book(Vec::new()) }
    }

    /// How many problems of each code a book has, and how many the last one counts.
    #[track_caller]
    fn check(book: &Book, expected: &[(&str, usize)], count: Option<&str>) {
        let own = read_own_ratings(book).pop().unwrap();
        let codes: Vec<(&str, usize)> =
            own.problems.chunk_by(|a, b| a.code == b.code).map(|same| (same[0].code.as_str(), same.len())).collect();
        assert_eq!(codes, expected);
        assert_eq!(
            own.problems.iter().flat_map(|p| &p.args).find(|(name, _)| name == "count").map(|(_, n)| n.as_str()),
            count
        );
    }

    #[test]
    fn rows_beyond_those_named_are_counted() {
        check(&broken(100), &[("ratings-own-cell", 100)], None);
        check(&broken(101), &[("ratings-own-cell", 100), ("ratings-own-more", 1)], Some("1"));
        check(&broken(350), &[("ratings-own-cell", 100), ("ratings-own-more", 1)], Some("250"));
        let records = vec!["{}"; 103].join(",");
        let document = told(&format!(r#"{{"guildhall": "ratings", "format": 1, "ratings": [{records}]}}"#));
        check(&document, &[("ratings-own-record", 100), ("ratings-own-more", 1)], Some("3"));
    }

    #[test]
    fn a_record_that_is_none_says_which_field_is_amiss() {
        #[track_caller]
        fn check(record: &str, why: &str, field: &str) {
            let document = told(&format!(r#"{{"guildhall": "ratings", "format": 1, "ratings": [{record}]}}"#));
            let own = read_own_ratings(&document).pop().unwrap();
            let args = [("why", why), ("field", field)].map(|(name, value)| (name.to_owned(), value.to_owned()));
            assert_eq!(own.problems[0].args, args, "{}", own.problems[0].message);
        }
        let sound = r#""person_id": "a", "person": "Ada", "framework": "F", "skill_id": "s", "skill": "S", "kind": "lead",
            "note": "", "evidence": []"#;
        check(&format!("{{{sound}}}"), "missing", "date");
        check(&format!(r#"{{{sound}, "date": "soon"}}"#), "unreadable", "date");
        check(&format!(r#"{{{sound}, "date": "2026-03-01", "knows": "many"}}"#), "unreadable", "knows");
        check(&format!(r#"{{{sound}, "date": "2026-03-01", "mood": 3}}"#), "unknown", "mood");
        check("[]", "other", "");
    }

    #[test]
    fn a_document_without_its_list_says_so() {
        check(&told(r#"{"guildhall": "ratings", "format": 1}"#), &[("ratings-own-no-list", 1)], None);
        check(&told(r#"{"guildhall": "ratings", "ratings": {}}"#), &[("ratings-own-no-list", 1)], None);
        check(&told(r#"{"guildhall": "ratings", "format": 1, "ratings": []}"#), &[], None);
    }
}
