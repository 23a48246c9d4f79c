//! Tables whose rows are records: one rating, one person with several skills, one skill of one person, or a list.

use super::days::is_of_time;
use super::draft::AssessorKind;
use super::field::{Class, Field, Rect};
use super::foreign::{is_beyond, names_amount};
use super::halves::settle_can;
use super::headings::{Heading, assessor_cell, heading, heads_legend};
use super::mapping::{RatingsUse, Role, Shape};
use super::table::{Piece, Table};
use super::unordered::is_status;
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use crate::recognition::words::words;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A header is looked for in so many rows.
const MOST_HEADERS: usize = 40;

struct Column {
    at: usize,
    heading: Option<Heading>,
    /// The number in the heading, of columns that come in numbered groups.
    group: Option<u32>,
}

/// The first table of records that is still free.
pub(super) fn find(field: &Field<'_, '_>) -> Option<Table> {
    (0..field.rows.min(MOST_HEADERS)).find_map(|r| at_header(field, r))
}

fn at_header(field: &Field<'_, '_>, header: usize) -> Option<Table> {
    let mut columns: Vec<Column> = (0..field.columns)
        .filter(|c| matches!(field.class(header, *c), Class::Label | Class::Prose | Class::Value | Class::Weak))
        .map(|at| Column { at, heading: heading(field.text(header, at)), group: None })
        .collect();
    if columns.len() < 2
        || columns.iter().filter(|c| field.class(header, c.at) == Class::Value).count() * 2 > columns.len()
    {
        return None;
    }
    numbered(field, header, &mut columns);
    let body = body(field, header, &columns)?;
    settle(field, header, &mut columns, &body);
    let count = |test: fn(&Heading) -> bool| columns.iter().filter(|c| c.heading.as_ref().is_some_and(test)).count();
    let people = count(|h| {
        matches!(
            h,
            Heading::Person
                | Heading::FirstName
                | Heading::LastName
                | Heading::PersonCode
                | Heading::Email
                | Heading::Handle
        )
    });
    let skills = columns
        .iter()
        .filter(|c| matches!(c.heading, Some(Heading::Skill | Heading::SkillCode)))
        .map(|c| c.group)
        .collect::<Vec<_>>();
    let measures: Vec<(Role, Option<AssessorKind>, Option<u32>)> = columns
        .iter()
        .filter_map(|c| match c.heading {
            Some(Heading::Measure(role, assessor)) => Some((role, assessor, c.group)),
            _ => None,
        })
        .collect();
    let rated = measures.iter().any(|(role, ..)| !matches!(role, Role::Targets | Role::Interest));
    let distinct = measures.iter().collect::<BTreeSet<_>>().len() == measures.len();
    let groups: BTreeSet<Option<u32>> = skills.iter().copied().collect();
    // Further columns of marks are people or skills: the table is a matrix.
    let strange = columns
        .iter()
        .filter(|c| c.heading.is_none() && share(field, c.at, &body, |k| k == Class::Value) >= 0.6)
        .count();
    let known = columns.iter().filter(|c| c.heading.is_some()).count();
    // Beside them the only column of values rates, whatever it is called.
    let told = measures.is_empty() && body.len() > 2 && (known >= 3 || strange == 1 && known + 1 == columns.len());
    let amounts = columns
        .iter()
        .filter(|c| matches!(c.heading, None | Some(Heading::Measure(..))))
        .filter(|c| share(field, c.at, &body, |k| k == Class::Value) >= 0.6)
        .any(|c| names_amount(field.text(header, c.at)) || is_beyond(field, c.at, &body));
    let wide = groups.len() >= 2 && !groups.contains(&None) && groups.len() <= skills.len();
    let one_each = !wide && (1..=2).contains(&skills.len());
    // "Skill 1, Skill 2" over marks are skills themselves, not lists of them.
    let marks = columns
        .iter()
        .filter(|c| c.group.is_some() && c.heading == Some(Heading::Skill))
        .any(|c| share(field, c.at, &body, |k| k == Class::Value) > 0.5);
    if marks {
        return None;
    }
    if people > 0
        && (wide || one_each && distinct && strange <= 1 && known * 2 >= columns.len() && (rated || told && !amounts))
    {
        return Some(ratings(field, header, &columns, &body, wide));
    }
    if people == 0 && one_each && rated && distinct && strange == 0 && !amounts {
        return Some(list(field, header, &columns, &body));
    }
    None
}

/// The rows below a header, up to another table or a legend.
fn body(field: &Field<'_, '_>, header: usize, columns: &[Column]) -> Option<Vec<usize>> {
    let mut rows = Vec::new();
    for r in header + 1..field.rows {
        if field.row_is_blank(r) {
            continue;
        }
        let filled = columns.iter().filter(|c| field.class(r, c.at) != Class::Blank).count();
        let gap = field.view.gap_above(r) > 0 && !rows.is_empty();
        let first = (0..field.columns).map(|c| field.text(r, c)).find(|t| !t.is_empty()).unwrap_or("");
        if gap && (filled <= 1 || heads_legend(first) || filled * 2 <= columns.len() && heading(first).is_some()) {
            break;
        }
        rows.push(r);
    }
    (!rows.is_empty()).then_some(rows)
}

fn share(field: &Field<'_, '_>, c: usize, rows: &[usize], test: impl Fn(Class) -> bool) -> f64 {
    let cells: Vec<Class> = rows.iter().take(2000).map(|r| field.class(*r, c)).filter(|k| *k != Class::Blank).collect();
    if cells.is_empty() { 0.0 } else { cells.iter().filter(|k| test(**k)).count() as f64 / cells.len() as f64 }
}

/// "Skill 1", "Level 1", "Skill 2", "Level 2": columns that belong together by their number.
fn numbered(field: &Field<'_, '_>, header: usize, columns: &mut [Column]) {
    let parted: Vec<(String, Option<u32>)> = columns
        .iter()
        .map(|c| {
            let text: String = field
                .text(header, c.at)
                .chars()
                .flat_map(|ch| if ch.is_ascii_digit() { vec![' ', ch] } else { vec![ch] })
                .collect();
            let mut digits = String::new();
            let mut stem = Vec::new();
            for word in words(&text) {
                if word.bytes().all(|b| b.is_ascii_digit()) { digits.push_str(&word) } else { stem.push(word) }
            }
            (stem.join(" "), digits.parse().ok())
        })
        .collect();
    let mut stems: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (stem, number) in &parted {
        stems.entry(stem).or_default().extend(number);
    }
    let sets: Vec<&BTreeSet<u32>> = stems.values().filter(|s| s.len() >= 2).collect();
    let whole = sets.len() >= 2 && sets.iter().all(|s| Some(*s) == sets.first().copied())
        || sets.len() == 1 && stems.iter().any(|(stem, s)| s.len() >= 2 && heading(stem) == Some(Heading::Skill));
    if !whole {
        return;
    }
    for (column, (stem, number)) in columns.iter_mut().zip(&parted) {
        if stems.get(stem.as_str()).is_some_and(|s| s.len() >= 2) {
            column.group = *number;
            column.heading = heading(stem);
        }
    }
}

/// Corrects headings by what stands below them.
fn settle(field: &Field<'_, '_>, header: usize, columns: &mut [Column], rows: &[usize]) {
    let has = |columns: &[Column], h: Heading| columns.iter().any(|c| c.heading == Some(h));
    settle_can(columns.iter_mut().map(|c| (field.text(header, c.at), &mut c.heading)));
    for column in columns.iter_mut() {
        let labels = share(field, column.at, rows, |k| matches!(k, Class::Label | Class::Prose));
        let values = share(field, column.at, rows, |k| k == Class::Value);
        let prose = share(field, column.at, rows, |k| k == Class::Prose);
        column.heading = match column.heading {
            // A column of numbers under a skill's name is a skill, not a list of skills.
            Some(Heading::Skill | Heading::Area | Heading::Person) if values > 0.8 => {
                if column.group.is_some() {
                    column.heading
                } else {
                    None
                }
            }
            Some(Heading::Measure(..)) if prose >= 0.5 => Some(Heading::Remark),
            Some(Heading::Measure(role, _))
                if labels > 0.9
                    && !repeats(field, column.at, rows)
                    && role != Role::Interest
                    && !is_of_days(field, column.at, rows) =>
            {
                Some(Heading::Remark)
            }
            other => other,
        };
    }
    days(field, header, columns, rows);
    notes_beside(field, header, columns, rows);
    status_for_ratings(field, columns, rows);
    // "Skill area" alone is what is rated.
    if !has(columns, Heading::Skill) && columns.iter().filter(|c| c.heading == Some(Heading::Area)).count() == 1 {
        for column in columns.iter_mut().filter(|c| c.heading == Some(Heading::Area)) {
            column.heading = Some(Heading::Skill);
        }
    }
    // Of several columns headed as skills, those that repeat most are areas.
    let headed: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, c)| c.heading == Some(Heading::Skill) && c.group.is_none())
        .map(|(n, _)| n)
        .collect();
    if headed.len() > 1 {
        let variety = |n: &usize| columns.get(*n).map_or(0, |c| distinct(field, c.at, rows));
        let most = headed.iter().copied().max_by_key(|n| (variety(n), *n));
        for n in headed.iter().filter(|n| Some(**n) != most) {
            if let Some(column) = columns.get_mut(*n) {
                column.heading = Some(Heading::Area);
            }
        }
    }
    // An id that never comes again, alone, numbers the records rather than people.
    let names = |h: Option<Heading>| {
        matches!(h, Some(Heading::Person | Heading::FirstName | Heading::LastName | Heading::Email | Heading::Handle))
    };
    if rows.len() > 1 && !columns.iter().any(|c| names(c.heading) || c.group.is_some()) {
        for column in columns.iter_mut().filter(|c| c.heading == Some(Heading::PersonCode)) {
            if distinct(field, column.at, rows) == rows.len() {
                column.heading = Some(Heading::RunningNumber);
            }
        }
    }
    // A handle is a name where nothing else names the people.
    if !columns.iter().any(|c| matches!(c.heading, Some(Heading::Person | Heading::FirstName)))
        && let Some(column) = columns.iter_mut().find(|c| c.heading == Some(Heading::Handle))
    {
        column.heading = Some(Heading::Person);
    }
    // A second column headed as people says who rated, or is a further field.
    let mut seen = false;
    for column in columns.iter_mut().filter(|c| c.heading == Some(Heading::Person)) {
        if seen {
            column.heading = None;
        }
        seen = true;
    }
}

/// "Last review", "letzte Bewertung" over days say when it was rated. Of several columns of days the one that says so
/// counts, else the first; the others are remarks.
fn days(field: &Field<'_, '_>, header: usize, columns: &mut [Column], rows: &[usize]) {
    for column in columns.iter_mut() {
        if matches!(column.heading, Some(Heading::Measure(Role::Ratings, None))) && is_of_days(field, column.at, rows) {
            column.heading = Some(Heading::Date);
        }
    }
    let tells = |c: &Column| {
        let said = ["assess", "rat", "review", "eval", "bewert", "beurteil", "eingeschatz"];
        words(field.text(header, c.at)).iter().any(|w| said.iter().any(|stem| w.starts_with(stem)))
    };
    let groups: BTreeSet<Option<u32>> = columns.iter().map(|c| c.group).collect();
    for group in groups {
        let dates: Vec<usize> = (0..columns.len())
            .filter(|n| columns.get(*n).is_some_and(|c| c.group == group && c.heading == Some(Heading::Date)))
            .collect();
        let told = dates.iter().copied().find(|n| columns.get(*n).is_some_and(tells)).or(dates.first().copied());
        for n in dates.into_iter().filter(|n| Some(*n) != told) {
            if let Some(column) = columns.get_mut(n) {
                column.heading = Some(Heading::Remark);
            }
        }
    }
}

/// Whether most cells of a column are days or months.
pub(super) fn is_of_days(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> bool {
    let texts: Vec<&str> = rows.iter().take(2000).map(|r| field.text(*r, c)).filter(|t| !t.is_empty()).collect();
    let n_days = texts.iter().filter(|text| is_of_time(text)).count();
    n_days > 0 && n_days * 10 >= texts.len() * 8
}

/// "Note" is a rating in French and German and a remark in English: a remark where another column rates, or where no
/// cell below it does.
fn notes_beside(field: &Field<'_, '_>, header: usize, columns: &mut [Column], rows: &[usize]) {
    let is_note = |c: &Column| {
        let letters: String = field.text(header, c.at).chars().filter(|ch| ch.is_alphabetic()).collect();
        matches!(c.heading, Some(Heading::Measure(Role::Ratings, None))) && fold(&letters) == "note"
    };
    let rates = |c: &Column| {
        matches!(c.heading, Some(Heading::Measure(Role::Ratings | Role::Knows | Role::Does, _)))
            && share(field, c.at, rows, |k| k == Class::Value) > 0.0
    };
    let notes: Vec<usize> = (0..columns.len())
        .filter(|n| {
            let Some(note) = columns.get(*n).filter(|c| is_note(c)) else { return false };
            let beside = |c: &&Column| c.at != note.at && c.group == note.group && rates(c);
            !rates(note) || columns.iter().any(|c| beside(&c))
        })
        .collect();
    for n in notes {
        if let Some(column) = columns.get_mut(n) {
            column.heading = Some(Heading::Remark);
        }
    }
}

/// Where nothing else could rate, a column of status words stands where the ratings should: they are no ratings, but
/// neither is being named beside "not started" one.
fn status_for_ratings(field: &Field<'_, '_>, columns: &mut [Column], rows: &[usize]) {
    let could_rate = columns.iter().any(|c| match c.heading {
        Some(Heading::Measure(role, _)) => !matches!(role, Role::Targets | Role::Interest),
        None => share(field, c.at, rows, |k| k == Class::Value) >= 0.6,
        _ => false,
    });
    let is_person = |c: &Column| {
        use Heading::{Email, FirstName, Handle, LastName, Person, PersonCode};
        matches!(c.heading, Some(Person | FirstName | LastName | PersonCode | Email | Handle))
    };
    if could_rate || !columns.iter().any(is_person) {
        return;
    }
    let is_measure = |c: &Column| matches!(c.heading, Some(Heading::Measure(..)));
    let of_status =
        |c: &Column| c.group.is_none() && !is_person(c) && !is_measure(c) && is_of_status(field, c.at, rows);
    let found = columns.iter().position(of_status);
    let is_skill = |c: &Column| {
        c.group.is_none() && matches!(c.heading, Some(Heading::Skill | Heading::SkillCode | Heading::Area))
    };
    if let Some(found) = found
        && columns.iter().enumerate().any(|(n, c)| n != found && is_skill(c))
        && let Some(column) = columns.get_mut(found)
    {
        column.heading = Some(Heading::Measure(Role::Ratings, None));
    }
}

/// Whether most cells of a column are status words.
fn is_of_status(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> bool {
    let texts: Vec<&str> = rows.iter().take(2000).map(|r| field.text(*r, c)).filter(|t| !t.is_empty()).collect();
    let status = texts.iter().filter(|t| is_status(t)).count();
    status > 0 && status * 10 >= texts.len() * 7
}

fn distinct(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> usize {
    rows.iter().map(|r| field.text(*r, c)).filter(|t| !t.is_empty()).map(fold).collect::<BTreeSet<_>>().len()
}

fn repeats(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> bool {
    let filled = rows.iter().filter(|r| !field.text(**r, c).is_empty()).count();
    distinct(field, c, rows) * 10 <= filled * 7 || filled < 4
}

fn ratings(field: &Field<'_, '_>, header: usize, columns: &[Column], rows: &[usize], wide: bool) -> Table {
    let mut table = Table::new(RatingsUse::Ratings, Shape::Long);
    place(field, header, columns, rows, &mut table);
    let first = |h: Heading| columns.iter().find(|c| c.heading == Some(h));
    let named = columns.iter().find(|c| c.heading == Some(Heading::Skill) && c.group.is_none());
    table.split = named.and_then(|c| {
        let names: BTreeSet<&str> = rows.iter().map(|r| field.text(*r, c.at)).filter(|t| !t.is_empty()).collect();
        super::matrix::split(names.into_iter()).filter(|_| !columns.iter().any(|c| c.heading == Some(Heading::Area)))
    });
    let person = first(Heading::Person).or_else(|| first(Heading::FirstName)).or_else(|| first(Heading::PersonCode));
    table.fill_down = person.is_some_and(|p| {
        let blank = rows.iter().filter(|r| field.class(**r, p.at) == Class::Blank).count();
        blank > 0 && rows.first().is_some_and(|r| field.class(*r, p.at) != Class::Blank) && blank * 10 >= rows.len()
    });
    let name = |at: Option<&Column>| at.map_or("", |c| field.text(header, c.at));
    let (n_rows, line) = (rows.len(), line_of(field, header));
    table.because = if wide {
        Reason::NumberedSkills { rows: n_rows, line }
    } else {
        let person = name(person).to_owned();
        let skill = name(first(Heading::Skill).or_else(|| first(Heading::SkillCode))).to_owned();
        Reason::RatingRecords { rows: n_rows, line, person, skill }
    }
    .into();
    table
}

fn list(field: &Field<'_, '_>, header: usize, columns: &[Column], rows: &[usize]) -> Table {
    let mut table = Table::new(RatingsUse::Ratings, Shape::List);
    place(field, header, columns, rows, &mut table);
    table.because = Reason::RatingsOfOne { rows: rows.len(), line: line_of(field, header) }.into();
    table
}

/// The number of the row as the sheet shows it.
fn line_of(field: &Field<'_, '_>, row: usize) -> String {
    (field.area(Rect::cell(row, 0)).top + 1).to_string()
}

/// Gives every column of the records its role.
fn place(field: &Field<'_, '_>, header: usize, columns: &[Column], rows: &[usize], table: &mut Table) {
    let (Some(first), Some(last)) = (rows.first().copied(), rows.last().copied()) else { return };
    let rated = columns.iter().any(|c| matches!(c.heading, Some(Heading::Measure(..))));
    let of_person =
        !columns.iter().any(|c| matches!(c.heading, Some(Heading::Skill | Heading::SkillCode)) && c.group.is_none())
            && table.shape == Shape::Long;
    for column in columns {
        let (role, why) = role(field, column, rows, of_person, rated);
        let heads = if matches!(role, Role::Ignored | Role::Reported) { role } else { Role::Heading };
        let heads = if matches!(role, Role::PersonFields | Role::Remarks) { role } else { heads };
        table.pieces.push(Piece::new(
            heads,
            Rect::cell(header, column.at),
            if heads == Role::Heading { Why::HeadingOfColumn } else { why },
        ));
        let assessor = match column.heading {
            Some(Heading::Measure(_, assessor)) => assessor,
            _ => None,
        };
        let rect = Rect::column(column.at, first, last);
        table.pieces.push(Piece { role, rect, why, assessor, group: column.group });
        if matches!(role, Role::Ratings | Role::Knows | Role::Does | Role::Targets) {
            rows.iter().map(|r| field.text(*r, column.at)).filter(|t| !t.is_empty()).for_each(|t| table.tally.add(t));
        }
    }
    // Cells without a heading beside the records.
    let (left, right) = (columns.first().map_or(0, |c| c.at), columns.last().map_or(0, |c| c.at));
    for c in left..=right {
        if !columns.iter().any(|k| k.at == c) && rows.iter().any(|r| field.class(*r, c) != Class::Blank) {
            table.push(Role::Reported, Rect::column(c, first, last), Why::NoHeading);
        }
    }
}

fn role(field: &Field<'_, '_>, column: &Column, rows: &[usize], of_person: bool, rated: bool) -> (Role, Why) {
    let named = |h: &Heading| match h {
        Heading::Person | Heading::FirstName => (Role::People, Why::RecordPerson),
        Heading::LastName => (Role::LastNames, Why::RestOfName),
        Heading::PersonCode => (Role::PersonCodes, Why::PersonId),
        Heading::Email => (Role::Emails, Why::PersonEmail),
        Heading::Handle => (Role::Handles, Why::PersonHandle),
        Heading::Skill => (Role::Skills, Why::RecordSkill),
        Heading::SkillCode => (Role::Codes, Why::SkillId),
        Heading::Area if column.group.is_some() => (Role::Remarks, Why::OtherOfGroup),
        Heading::Area if !of_person => (Role::Areas, Why::SkillArea),
        Heading::Description => (Role::Description, Why::SkillDescription),
        Heading::Measure(role, _) => (*role, Why::RatesByHeading),
        Heading::Date => (Role::Dates, Why::RatedWhen),
        Heading::Assessor => (Role::Assessors, Why::WhoRated),
        Heading::Evidence => (Role::Evidence, Why::Evidence),
        Heading::RunningNumber => (Role::Ignored, Why::RunningNumber),
        // Which framework the ratings go to is told by the skills that it has.
        Heading::Framework if distinct(field, column.at, rows) <= 1 => (Role::Ignored, Why::AlwaysSame),
        Heading::Remark | Heading::Framework => (Role::Remarks, Why::OtherOfRating),
        Heading::Area | Heading::Derived if of_person => (Role::PersonFields, Why::OtherOfPerson),
        Heading::Area | Heading::Derived => (Role::Ignored, Why::MadeFromRatings),
    };
    if of_person
        && column.group.is_none()
        && matches!(
            column.heading,
            Some(
                Heading::Measure(..)
                    | Heading::Remark
                    | Heading::Description
                    | Heading::Date
                    | Heading::Evidence
                    | Heading::Assessor
            )
        )
    {
        return (Role::PersonFields, Why::OtherOfPerson);
    }
    if let Some(found) = column.heading.as_ref().map(named) {
        return found;
    }
    let values = share(field, column.at, rows, |k| k == Class::Value);
    if !rated && values >= 0.6 && column.group.is_none() && !of_person {
        return (Role::Ratings, Why::OnlyValues);
    }
    let who = rows.iter().take(50).filter(|r| assessor_cell(field.text(**r, column.at)).is_some()).count();
    if who > 0 && who * 10 >= rows.len().min(50) * 8 {
        return (Role::Assessors, Why::WhoRatedByCells);
    }
    if of_person { (Role::PersonFields, Why::OtherOfPerson) } else { (Role::Remarks, Why::OtherOfRating) }
}
