//! Cells beside the tables: legends, titles, the name of the one person, other text.

use super::days::is_of_time;
use super::field::{Class, Field, Rect};
use super::headings::{Heading, heading, heads_legend, heads_one_person};
use super::mapping::{RatingsBlockMapping, RatingsUse, Role, Shape};
use super::scale::LegendLine;
use super::signs::{Sign, number, sign};
use super::table::{Piece, Table, bounds, parts};
use crate::recognition::grid::is_sentence;
use crate::recognition::reason::{Because, Reason};
use crate::recognition::why::Why;

/// Cells that stand together.
struct Group {
    places: Vec<(usize, usize)>,
}

/// Blocks for all cells that no table has, and what legends among them say.
pub(super) fn blocks(field: &Field<'_, '_>, rated: bool) -> (Vec<RatingsBlockMapping>, Vec<LegendLine>) {
    let mut blocks = Vec::new();
    let mut legend = Vec::new();
    for group in groups(field) {
        let (block, lines) = block(field, &group, rated);
        blocks.push(block);
        legend.extend(lines);
    }
    (blocks, legend)
}

fn groups(field: &Field<'_, '_>) -> Vec<Group> {
    let mut seen = vec![false; field.rows * field.columns];
    let mut groups = Vec::new();
    for r in 0..field.rows {
        for c in 0..field.columns {
            if field.class(r, c) == Class::Blank || seen.get(r * field.columns + c).copied().unwrap_or(true) {
                continue;
            }
            let mut places = Vec::new();
            let mut open = vec![(r, c)];
            while let Some((r, c)) = open.pop() {
                let at = r * field.columns + c;
                if field.class(r, c) == Class::Blank || seen.get(at).copied().unwrap_or(true) {
                    continue;
                }
                if let Some(slot) = seen.get_mut(at) {
                    *slot = true;
                }
                places.push((r, c));
                if c + 1 < field.columns && field.view.gap_left(c + 1) == 0 {
                    open.push((r, c + 1));
                }
                if c > 0 && field.view.gap_left(c) == 0 {
                    open.push((r, c - 1));
                }
                if r + 1 < field.rows && field.view.gap_above(r + 1) == 0 {
                    open.push((r + 1, c));
                }
                if r > 0 && field.view.gap_above(r) == 0 {
                    open.push((r - 1, c));
                }
            }
            places.sort_unstable();
            groups.push(Group { places });
        }
    }
    groups
}

fn block(field: &Field<'_, '_>, group: &Group, rated: bool) -> (RatingsBlockMapping, Vec<LegendLine>) {
    let cells = &group.places;
    let text = |at: &(usize, usize)| field.text(at.0, at.1);
    let (lines, told) = legend_lines(field, cells);
    let headed = cells.iter().take(3).any(|at| heads_legend(text(at)));
    let keyed = lines.iter().filter(|l| matches!(sign(&l.key), Some(Sign::Number(_) | Sign::Symbol(..)))).count();
    // A line that says when is as little of a table as one of words.
    let is_label = |(r, c): &&(usize, usize)| {
        field.class(*r, *c) == Class::Label || field.class(*r, *c) == Class::Weak && is_of_time(field.text(*r, *c))
    };
    let labels = cells.iter().filter(is_label).count();
    let rows: std::collections::BTreeSet<usize> = cells.iter().map(|(r, _)| *r).collect();
    let columns: std::collections::BTreeSet<usize> = cells.iter().map(|(_, c)| *c).collect();
    // "I | in training", "L | can do it with help": nothing but letters and what they mean.
    let explains = lines.len() >= 2 && told.iter().collect::<std::collections::BTreeSet<_>>().len() == cells.len();
    let (usage, reason) = if rated && (headed || keyed >= 2 || explains) {
        (RatingsUse::Legend, Reason::RatingsLegend)
    } else if labels * 2 >= cells.len() && (columns.len() == 1 || rows.len() <= 2) && rated
        || cells.iter().filter(|at| is_sentence(text(at))).count() * 2 > cells.len()
    {
        (RatingsUse::Text, Reason::RatingsText)
    } else {
        (RatingsUse::Unknown, Reason::NoRatings)
    };
    let pieces: Vec<Piece> = cells
        .iter()
        .map(|at| {
            let rect = Rect::cell(at.0, at.1);
            match usage {
                RatingsUse::Legend if told.contains(at) => Piece::new(Role::Scale, rect, Why::MarkMeaning),
                RatingsUse::Legend => Piece::new(Role::Ignored, rect, Why::Legend),
                RatingsUse::Text => Piece::new(Role::Ignored, rect, Why::TextBeside),
                _ => Piece::new(Role::Reported, rect, Why::NoRatings),
            }
        })
        .collect();
    let because = Because::from(reason);
    let merged = runs(pieces);
    let block = RatingsBlockMapping {
        range: bounds(field, &merged),
        usage,
        shape: (usage == RatingsUse::Unknown).then_some(Shape::List),
        because: because.to_string(),
        reasons: because.told(),
        parts: parts(field, &merged),
        ..RatingsBlockMapping::default()
    };
    (block, if usage == RatingsUse::Legend { lines } else { Vec::new() })
}

/// Joins neighbours of one role in a row, and equal runs under one another.
fn runs(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match joined.last_mut() {
            Some(last)
                if last.role == piece.role
                    && last.rect.top == piece.rect.top
                    && last.rect.right + 1 == piece.rect.left =>
            {
                last.rect.right = piece.rect.right;
            }
            _ => joined.push(piece),
        }
    }
    let mut stacked: Vec<Piece> = Vec::new();
    for piece in joined {
        let above = stacked.iter_mut().rev().take(8).find(|p| {
            p.role == piece.role
                && p.rect.left == piece.rect.left
                && p.rect.right == piece.rect.right
                && p.rect.bottom + 1 == piece.rect.top
        });
        match above {
            Some(p) => p.rect.bottom = piece.rect.bottom,
            None => stacked.push(piece),
        }
    }
    stacked
}

/// "A = expert, B = can do": a line that explains several marks.
pub(super) fn is_legend_line(text: &str) -> bool {
    let explains = |piece: &str| {
        let (key, meaning) = piece.split_once('=').or_else(|| piece.split_once(':')).unwrap_or_default();
        (1..=2).contains(&key.trim().chars().count()) && !meaning.trim().is_empty()
    };
    text.split(['\n', ';', ',']).filter(|piece| explains(piece)).count() > 1
}

/// "1 | Novice", "1 = Novice", "◎: can teach", a row of numbers over a row of words.
fn legend_lines(field: &Field<'_, '_>, cells: &[(usize, usize)]) -> (Vec<LegendLine>, Vec<(usize, usize)>) {
    let mut lines = Vec::new();
    let mut told = Vec::new();
    let is_key = |t: &str| number(t).is_some() || matches!(sign(t), Some(Sign::Symbol(..))) || t.chars().count() == 1;
    for &(r, c) in cells {
        let text = field.text(r, c);
        if is_key(text) {
            let right = field.text(r, c + 1);
            let below = field.text(r + 1, c);
            let along = is_key(field.text(r, c + 1)) || c > 0 && is_key(field.text(r, c - 1));
            let (meaning, at) = if along { (below, (r + 1, c)) } else { (right, (r, c + 1)) };
            if !meaning.is_empty() && number(meaning).is_none() && meaning.chars().any(char::is_alphabetic) {
                lines.push(LegendLine { key: text.to_owned(), meaning: meaning.to_owned() });
                told.extend([(r, c), at]);
            }
            continue;
        }
        let mut here = 0;
        for piece in text.split(['\n', ';', ',']) {
            let found = ["=", ":", " - ", " – ", "–"].iter().find_map(|mark| piece.split_once(mark));
            if let Some((key, meaning)) = found
                && !meaning.trim().is_empty()
            {
                let key = key.trim().rsplit([' ', '(']).next().unwrap_or("").trim();
                if is_key(key) {
                    lines.push(LegendLine {
                        key: key.to_owned(),
                        meaning: meaning.trim().trim_end_matches(')').to_owned(),
                    });
                    here += 1;
                }
            }
        }
        if here > 0 {
            told.push((r, c));
        }
    }
    (lines, told)
}

/// The person of a table that names none: "Name: Ada Lovelace", or a cell beside "Name".
pub(super) fn one_person(field: &Field<'_, '_>, table: &mut Table) {
    let top = table.pieces.iter().map(|p| p.rect.top).min().unwrap_or(0);
    for r in 0..top {
        for c in 0..field.columns {
            let text = field.text(r, c);
            let (head, rest) = text.split_once(':').unwrap_or((text, ""));
            let wanted = if heads_one_person(head) {
                Some(Role::People)
            } else if heading(head) == Some(Heading::Date) {
                Some(Role::Dates)
            } else if heading(head) == Some(Heading::Assessor) {
                Some(Role::Assessors)
            } else {
                None
            };
            let Some(role) = wanted.filter(|role| !table.pieces.iter().any(|p| p.role == *role)) else { continue };
            let why = match role {
                Role::People => Why::OnePerson,
                Role::Dates => Why::RatedWhen,
                _ => Why::WhoRated,
            };
            if !rest.trim().is_empty() {
                if role == Role::People {
                    table.person = Some(rest.trim().to_owned());
                    table.push(Role::People, Rect::cell(r, c), why);
                }
                continue;
            }
            let beside = (c + 1..field.columns).find(|k| field.class(r, *k) != Class::Blank);
            if let Some(k) = beside.filter(|k| heading(field.text(r, *k)).is_none()) {
                table.push(Role::Heading, Rect::cell(r, c), Why::SaysWhatIsBeside);
                table.push(role, Rect::cell(r, k), why);
            }
        }
    }
}
