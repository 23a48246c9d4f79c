//! Tables of status words or of days: they say how far something is or when it was, and rate no one.

use super::field::Field;
use super::headings::{Heading, heading};
use super::lines::Names;
use super::mapping::{RatingsUse, Role, Shape};
use super::matrix;
use super::misread::{Misread, Noted};
use super::signs::{Sign, sign};
use super::table::Table;
use crate::book::{Area, Problem, Severity, column_letters};
use crate::recognition::grid::{Grid, View};
use crate::recognition::report::{At, excerpt, problem};
use std::collections::BTreeSet;

/// So many words and columns are named; of more it is said that there are more.
const MOST_NAMED: usize = 6;

/// Whether the text is a word for how far something is.
pub(super) fn is_status(text: &str) -> bool {
    sign(text) == Some(Sign::Status)
}

/// A table of people and skills between which only status words or days stand. People or skills must be headed as
/// such: plans and lists of dates look alike.
pub(super) fn find(grid: &Grid<'_>) -> Option<Table> {
    let mut field = Field::new(View { grid, turned: false });
    field.status_words_rate();
    let table = matrix::find(&field).filter(|t| t.is_headed)?;
    let rated: Vec<_> = table.pieces.iter().filter(|p| p.role == Role::Ratings).map(|p| p.rect).collect();
    let places: usize = rated.iter().map(|r| (r.bottom + 1 - r.top) * (r.right + 1 - r.left)).sum();
    let columns: usize = rated.iter().map(|r| r.right + 1 - r.left).sum();
    let weigh = |status: bool, time: bool| -> u32 {
        let counts = table.tally.0.values().filter(|(text, _)| match sign(text) {
            Some(Sign::Status) => status,
            Some(Sign::Time) => time,
            _ => false,
        });
        counts.map(|(_, n)| *n).sum()
    };
    let told: u32 = table.tally.0.values().map(|(_, n)| *n).sum();
    let is_full = told as usize * 2 >= places && weigh(true, true) * 10 >= told * 7;
    // A single column of days is more of the people, as when they came.
    let is_table = weigh(true, false) >= 2 || columns >= 2 && weigh(false, true) >= 3;
    let across = table.shape == Shape::PeopleAcross;
    let heads = table.pieces.iter().filter(|p| p.role == if across { Role::People } else { Role::Skills });
    let mut texts = heads.flat_map(|p| (p.rect.left..=p.rect.right).map(|c| field.text(p.rect.top, c)));
    let names_them = texts.all(|text| matches!(heading(text), None | Some(Heading::Skill)));
    (table.usage == RatingsUse::Ratings && is_full && is_table && names_them).then_some(table)
}

/// Says once of a block without a single rating which status words and days stand where its ratings should, instead of
/// once for each of them. Whether there were any.
///
/// * `misread`: the cells of the block that could not be read, by code and text.
pub(super) fn tell(names: &Names<'_, '_>, misread: &mut Misread, problems: &mut Vec<Problem>, at: &At<'_>) -> bool {
    let mut told = false;
    for code in ["ratings-status", "ratings-time"] {
        let mut found: Vec<(Area, String, u32)> = Vec::new();
        misread.retain(|(each, text), Noted { count, area, .. }| {
            let is_other = *each != code;
            if !is_other {
                found.push((*area, text.clone(), *count));
            }
            is_other
        });
        found.sort_by_key(|(area, ..)| (area.top, area.left));
        let Some((first, ..)) = found.first() else { continue };
        told = true;
        let texts: BTreeSet<&str> = found.iter().map(|(_, text, _)| text.as_str()).collect();
        let mut columns: Vec<String> = Vec::new();
        for spot in names
            .spots
            .iter()
            .filter(|s| matches!(s.part.role, Role::Ratings | Role::Knows | Role::Does | Role::Targets))
        {
            let head = || match names.head(spot) {
                head if head.is_empty() => column_letters(spot.column),
                head => excerpt(&head),
            };
            if texts.contains(excerpt(&names.text(spot)).as_str()) {
                let head = head();
                if !columns.contains(&head) {
                    columns.push(head);
                }
            }
        }
        let count: u32 = found.iter().map(|(.., n)| *n).sum();
        let words = some_of(found.iter().map(|(_, text, _)| text.as_str()));
        let columns = some_of(columns.iter().map(String::as_str));
        let place = At { cell: Some(first.address()), ..at.clone() };
        let (code, message) = if code == "ratings-status" {
            (
                "ratings-status-only",
                format!(
                    "Under {columns} stand only words for how far something is: {words}. They have no order from least \
                     to most, so nothing was taken as a rating. Give them values in the scale if they are meant to \
                     rate, or leave them."
                ),
            )
        } else {
            (
                "ratings-time-only",
                format!(
                    "Under {columns} stand only days or lengths of time: {words}. They are no points of a scale, so \
                     nothing was taken as a rating. Replace them by ratings if they are meant to rate, or leave them."
                ),
            )
        };
        let args = [("words", words), ("columns", columns), ("count", count.to_string())];
        problems.push(problem(&place, Severity::Warns, code, &args, message));
    }
    if told {
        // What stands beside them is as little of a rating as they are.
        misread.retain(|(code, _), _| *code != "ratings-without");
    }
    told
}

/// The first few, and a sign that there are more.
pub(super) fn some_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let all: Vec<&str> = texts.collect();
    let more = if all.len() > MOST_NAMED { ", …" } else { "" };
    format!("{}{more}", all.iter().take(MOST_NAMED).copied().collect::<Vec<_>>().join(", "))
}
