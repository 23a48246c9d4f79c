//! The line above a table that says when it was rated: "As of 1 March 2026", "Stand: März 2026", "Date" beside a day.

use super::days::{self, DayRead, day};
use super::field::{Class, Field};
use super::headings::{Heading, heading};
use chrono::NaiveDate;

/// The line is looked for in so many rows above the table.
const MOST_ROWS: usize = 20;

/// What a line above a table says of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Above {
    /// The text, and the day that it names or the last day of the time that it names.
    Day(String, NaiveDate),
    /// It is headed as a day and cannot be read as one.
    Unread(String),
}

impl Above {
    /// The day, where it can be read.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(_, day) => Some(*day),
            Self::Unread(_) => None,
        }
    }
}

/// The nearest line above `top`, a day before what cannot be read.
pub(super) fn find(field: &Field<'_, '_>, top: usize) -> Option<Above> {
    let mut unread = None;
    for r in (top.saturating_sub(MOST_ROWS)..top).rev() {
        for c in 0..field.columns {
            match cell(field, r, c) {
                Some(Above::Day(text, day)) => return Some(Above::Day(text, day)),
                Some(found) => unread = unread.or(Some(found)),
                None => {}
            }
        }
    }
    unread
}

fn cell(field: &Field<'_, '_>, r: usize, c: usize) -> Option<Above> {
    let text = field.text(r, c);
    if text.is_empty() || text.chars().count() > 60 {
        return None;
    }
    if heads_day(text)
        && let Some(beside) = (c + 1..field.columns).find(|k| field.class(r, *k) != Class::Blank)
    {
        let told = field.text(r, beside);
        // Another heading beside it: they head columns.
        return if heading(told).is_some() { None } else { Some(read(told, text)) };
    }
    let whole = || read_day(text).filter(|_| names_month(text)).map(|day| Above::Day(text.to_owned(), day));
    let parted = || {
        let (head, rest) = text.split_once(':')?;
        (heads_day(head) && !rest.trim().is_empty()).then(|| read(rest.trim(), text))
    };
    // "Stand 1. März 2026", "As of March 2026".
    let led = || {
        let mut ends = text.match_indices(' ').map(|(at, _)| at).take(3);
        let day = ends.find_map(|at| read_day(text.get(at..)?).filter(|_| text.get(..at).is_some_and(heads_day)))?;
        Some(Above::Day(text.to_owned(), day))
    };
    parted().or_else(led).or_else(whole)
}

fn heads_day(text: &str) -> bool {
    heading(text) == Some(Heading::Date)
}

fn read(told: &str, line: &str) -> Above {
    read_day(told).map_or_else(|| Above::Unread(line.to_owned()), |day| Above::Day(line.to_owned(), day))
}

fn read_day(text: &str) -> Option<NaiveDate> {
    day(text.trim(), None).day().or_else(|| days::last_day_of(text))
}

/// A year alone, as of a title, says too little where no heading says that it is a day.
fn names_month(text: &str) -> bool {
    day(text, None) != DayRead::None || text.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognition::grid::{Grid, View};
    use crate::recognition::sketch::sheet;

    /// What is found above a table that begins in the row of "Name".
    #[track_caller]
    fn check(above: &str, expected: Option<&str>) {
        let sheet = sheet("Sheet1", &format!("{above}\nName | Go | SQL\nAda | #1 | #2\nBob | #2 | #3"));
        let grid = Grid::new(&sheet).unwrap();
        let field = Field::new(View { grid: &grid, turned: false });
        let top = (0..field.rows).find(|r| field.text(*r, 0) == "Name").unwrap();
        let found = find(&field, top).map(|found| match found {
            Above::Day(_, day) => day.to_string(),
            Above::Unread(text) => text,
        });
        assert_eq!(found.as_deref(), expected, "{above}");
    }

    #[test]
    fn lines_that_say_when() {
        check("As of 1 March 2026", Some("2026-03-01"));
        check("Stand: März 2026", Some("2026-03-31"));
        check("Stand 31.3.2026", Some("2026-03-31"));
        check("Date | 2026-03-04", Some("2026-03-04"));
        check("Date : 1er mars 2026", Some("2026-03-01"));
        check("March 2026", Some("2026-03-31"));
        check("Q1 2026", Some("2026-03-31"));
        check("Our skills\nDatum | | 1. März 2026", Some("2026-03-01"));
        check("Updated: 2025", Some("2025-12-31"));
    }

    #[test]
    fn a_line_headed_as_a_day_that_cannot_be_read_is_found() {
        check("As of: last spring", Some("As of: last spring"));
        check("Date | soon", Some("Date"));
        check("Date | soon\nStand: März 2026", Some("2026-03-31"));
        check("Date | 03/04/2026", Some("Date"));
    }

    #[test]
    fn other_lines_say_nothing_of_it() {
        for line in ["Skills of the team", "2026", "Team: Looms", "Next review: 2027-01-01", "Version 3", "Date", "42"]
        {
            check(line, None);
        }
    }
}
