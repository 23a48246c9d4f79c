//! The lines beside the body that name areas and skills and say what they mean.

use super::grid::{View, is_label, is_sentence};
use super::mapping::Role;
use super::vocabulary::{self, Line};
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::BTreeSet;

/// A column of labels left of the levels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub at: usize,
    pub role: Role,
    pub why: Why,
}

struct Facts {
    at: usize,
    heading: Option<Line>,
    own: usize,
    distinct: usize,
    sentences: usize,
    numbers: usize,
    length: usize,
    merged: bool,
}

/// The label columns left of `first`, from left to right, with what each of them is.
pub(super) fn label_columns(
    view: View<'_, '_>,
    line_row: usize,
    first: usize,
    below: std::ops::Range<usize>,
    in_run: &dyn Fn(usize) -> usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> Vec<Column> {
    let mut rows: Vec<usize> = below.clone().filter(|r| in_run(*r) > 0).collect();
    // Rows of one cell far below are notes; they say nothing of the columns.
    while rows.len() > 3
        && rows.last().is_some_and(|r| in_run(*r) == 1 && view.gap_above(*r) > 0 && first + 1 < view.n_columns())
    {
        rows.pop();
    }
    let mut facts: Vec<Facts> = Vec::new();
    for c in (0..first).rev() {
        let cells: Vec<&str> =
            rows.iter().filter(|r| free(**r, c) && view.has(**r, c)).map(|r| view.text(*r, c)).collect();
        let covered = rows.iter().filter(|r| free(**r, c) && !view.covering(**r, c).is_empty()).count();
        let heading = heading(view, line_row, c, free);
        let blocked = (line_row..=rows.last().copied().unwrap_or(line_row)).any(|r| view.has(r, c) && !free(r, c));
        if blocked || (view.gap_left(c + 1) > 0 && covered * 2 < rows.len()) {
            break;
        }
        if cells.is_empty() && heading.is_none() {
            // A title, or another part of the sheet, unless more labels stand further left.
            continue;
        }
        let distinct: BTreeSet<String> = cells.iter().map(|t| fold(t)).collect();
        facts.push(Facts {
            at: c,
            heading,
            own: cells.len(),
            distinct: distinct.len(),
            sentences: cells.iter().filter(|t| is_sentence(t)).count(),
            numbers: rows.iter().filter(|r| view.is_number(**r, c)).count(),
            length: cells.iter().map(|t| t.chars().count()).sum::<usize>() / cells.len().max(1),
            merged: rows.iter().any(|r| view.has(*r, c) && view.height(*r, c) > 1),
        });
    }
    facts.reverse();
    decide(&facts, rows.len())
}

/// The heading of a label column: at the line of levels, else the nearest one above.
fn heading(view: View<'_, '_>, line_row: usize, c: usize, free: &dyn Fn(usize, usize) -> bool) -> Option<Line> {
    let here = |r: usize| Some(view.covering(r, c)).filter(|t| free(r, c) && is_label(t)).and_then(vocabulary::line);
    here(line_row).or_else(|| line_row.checked_sub(1).and_then(here))
}

fn decide(facts: &[Facts], n_rows: usize) -> Vec<Column> {
    let mut roles: Vec<Option<(Role, Why)>> = facts
        .iter()
        .map(|f| match f.heading {
            Some(Line::Description) => Some((Role::Description, Why::HeadedDescription)),
            Some(Line::Notes) => Some((Role::Ignored, Why::NotesBeside)),
            Some(Line::Total) => Some((Role::Ignored, Why::Totals)),
            Some(Line::Code) => Some((Role::Codes, Why::HeadedCode)),
            Some(Line::Number) if f.numbers >= f.own => Some((Role::Ignored, Why::RunningNumber)),
            _ if f.own > 0 && f.numbers == f.own && facts.len() > 1 => Some((Role::Ignored, Why::RunningNumber)),
            _ => None,
        })
        .collect();
    let open = |roles: &[Option<(Role, Why)>]| -> Vec<usize> {
        roles.iter().enumerate().filter(|(_, r)| r.is_none()).map(|(n, _)| n).collect()
    };
    let fact = |n: usize| facts.get(n);
    let give = |roles: &mut Vec<Option<(Role, Why)>>, n: usize, role: Role, why: Why| {
        if let Some(slot) = roles.get_mut(n) {
            *slot = Some((role, why));
        }
    };
    // Long texts beside short ones describe.
    for n in open(&roles) {
        let long = fact(n).is_some_and(|f| f.own > 0 && f.sentences * 2 >= f.own && f.heading != Some(Line::Skill));
        if long && open(&roles).len() > 1 {
            give(&mut roles, n, Role::Description, Why::LongTexts);
        }
    }
    // The skills: headed so, the rightmost; else the rightmost that hardly repeats.
    let candidates = open(&roles);
    let headed = candidates
        .iter()
        .rev()
        .copied()
        .find(|n| fact(*n).is_some_and(|f| f.heading == Some(Line::Skill) && f.own > 0));
    let various = |n: &usize| {
        fact(*n).is_some_and(|f| f.own * 2 >= n_rows.min(f.own * 3) && f.distinct * 10 >= f.own * 8 && f.own > 0)
    };
    let unnamed = candidates
        .iter()
        .rev()
        .copied()
        .find(|n| various(n) && fact(*n).is_some_and(|f| f.heading != Some(Line::Area)));
    let most = candidates.iter().rev().copied().max_by_key(|n| fact(*n).map_or(0, |f| f.distinct));
    let right_of = |n: usize| {
        candidates
            .iter()
            .rev()
            .copied()
            .find(|m| *m > n && various(m) && fact(*m).is_some_and(|f| f.heading != Some(Line::Area)))
    };
    // "Competence | Sub-thing": a column headed as skills that repeats is an area over a more various one.
    let skill = match headed {
        Some(n) if fact(n).is_some_and(|f| f.merged || f.distinct * 10 < f.own * 7) => right_of(n).or(Some(n)),
        Some(n) => Some(n),
        None => unnamed.or(most.filter(|n| fact(*n).is_some_and(|f| f.own > 0))),
    };
    if let Some(skill) = skill {
        give(&mut roles, skill, Role::Skills, Why::HardlyRepeat);
        for n in open(&roles) {
            let Some(f) = fact(n) else { continue };
            let codes = f.distinct == f.own
                && f.length <= 6
                && f.heading != Some(Line::Area)
                && f.own > 1
                && !f.merged
                && f.own * 10 >= n_rows * 8;
            let (role, why) = if n > skill {
                if f.own == 0 {
                    (Role::Heading, Why::EmptyLine)
                } else {
                    (Role::Description, Why::BetweenNamesAndLevels)
                }
            } else if codes {
                (Role::Codes, Why::ShortCodes)
            } else if f.own == 0 {
                (Role::Heading, Why::EmptyLine)
            } else {
                (Role::Areas, Why::SeveralLines)
            };
            give(&mut roles, n, role, why);
        }
    }
    facts.iter().zip(roles).filter_map(|(f, role)| role.map(|(role, why)| Column { at: f.at, role, why })).collect()
}
