//! Where a table of people and skills stands: its header, its columns of values, its rows, its labels.

use super::beside::is_legend_line;
use super::field::{Class, Field};
use super::halves::halves;
use super::headings::{Heading, assessor_cell, heading, heads_legend, heads_lines, heads_people};
use super::signs::number;
use guild_model::Rating;
use guild_model::text::fold;
use std::collections::BTreeSet;

/// A header is looked for in so many rows of a sheet.
const MOST_HEADERS: usize = 60;
/// So many rows below a header tell what stands under it.
const MOST_TOLD: usize = 200;

/// The parts of a table before it is known who is rated.
pub(super) struct Frame {
    pub header: usize,
    /// Columns of values, rising.
    pub values: Vec<usize>,
    /// Columns beside them that belong to the table: labels and further fields.
    pub labels: Vec<usize>,
    /// Rows that name someone or something and may hold values.
    pub rows: Vec<usize>,
    /// The column that names the rows.
    pub naming: usize,
    /// From here on stands another table beside it; else the number of columns.
    pub end: usize,
}

pub(super) fn frame(field: &Field<'_, '_>) -> Option<Frame> {
    let mut best: Option<(usize, usize, Vec<usize>, usize)> = None;
    let mut looked = 0;
    for r in 0..field.rows {
        if field.row_is_blank(r) {
            continue;
        }
        looked += 1;
        if looked > MOST_HEADERS {
            break;
        }
        let mut values = value_columns(field, r);
        let end = table_beside(field, r, &values).unwrap_or(field.columns);
        let end = legend_beside(field, r, &values).map_or(end, |legend| end.min(legend));
        values.retain(|c| *c < end);
        let values = beyond_labels(field, r, values);
        let n = values.len();
        // Of equals the lowest stands next to the values; a later table of the same width waits for its turn.
        let better = best.as_ref().is_none_or(|(m, at, ..)| n > *m || n == *m && reaches(field, *at, r, &values));
        if n > 0 && better && labelled(field, r, &values) && !is_below_header(field, r, &values) {
            best = Some((n, r, values, end));
        }
    }
    let (_, header, mut values, end) = best?;
    let body = body(field, header, &values);
    if body.is_empty() {
        return None;
    }
    let first = *values.first()?;
    let last = *values.last()?;
    let halved = halves(&(0..end).map(|c| field.text(header, c)).collect::<Vec<_>>());
    let is_half = |c: usize| halved.get(c).is_some_and(Option::is_some);
    // A headed column without a value, amid the others or next to them, is someone or something not yet rated.
    let empty = |c: usize| {
        field.class(header, c) == Class::Label
            && body.iter().all(|r| field.class(*r, c) == Class::Blank)
            && (is_half(c) || !matches!(heading(field.text(header, c)), Some(h) if h != Heading::Skill))
    };
    for c in 0..end {
        let beside = c > first && (c < last || (last + 1..=c).all(empty) && field.view.gap_left(c) == 0);
        if !values.contains(&c) && beside && empty(c) {
            values.push(c);
        }
    }
    values.sort_unstable();
    let mut labels: Vec<usize> = (0..end)
        .filter(|c| !values.contains(c))
        .filter(|c| {
            field.class(header, *c) != Class::Blank
                && !field.text(header, *c).is_empty()
                && body.iter().any(|r| field.class(*r, *c) != Class::Blank)
                || *c < first && body.iter().any(|r| field.class(*r, *c) != Class::Blank)
                || field.class(header, *c) == Class::Label
        })
        .collect();
    let naming = naming(field, header, &labels, &body, first)?;
    // A column far to the right without a heading of its own row is another part of the sheet.
    labels.retain(|c| *c < first || field.class(header, *c) != Class::Blank);
    Some(Frame { header, values, labels, rows: body, naming, end })
}

/// Whether `below` still belongs to the header that begins at `above`: no value stands between them.
fn reaches(field: &Field<'_, '_>, above: usize, below: usize, columns: &[usize]) -> bool {
    (above + 1..below).all(|r| columns.iter().all(|c| !matches!(field.class(r, *c), Class::Value | Class::Weak)))
}

/// Whether a row above heads people or skills and the same columns, so that this one is of somebody or something: its
/// labels are marks or notes, and no names.
fn is_below_header(field: &Field<'_, '_>, r: usize, columns: &[usize]) -> bool {
    let first = columns.first().copied().unwrap_or(0);
    let names = |c: usize| field.class(r, c) == Class::Label && heading(field.text(r, c)).is_none();
    let named: Vec<usize> = (0..first).filter(|c| names(*c)).collect();
    let above = (0..r).rev().take_while(|above| field.view.gap_above(*above + 1) == 0);
    !named.is_empty()
        && above.into_iter().any(|above| {
            let labels = columns.iter().filter(|c| field.class(above, **c) == Class::Label).count();
            let heads = |c: &usize| heads_lines(field.text(above, *c));
            labels >= 2 && labels == columns.len() && named.iter().any(heads)
        })
}

/// Columns with a label at this row and values below it.
fn value_columns(field: &Field<'_, '_>, r: usize) -> Vec<usize> {
    (0..field.columns)
        .filter(|c| matches!(field.class(r, *c), Class::Label | Class::Prose) && !field.text(r, *c).is_empty())
        .filter(|c| {
            let (mut strong, mut weak, mut all) = (0, 0, 0);
            for below in (r + 1..field.rows).take(MOST_TOLD) {
                // What stands further down after an empty line may be something else.
                if all > 0 && field.view.gap_above(below) > 0 {
                    break;
                }
                match field.class(below, *c) {
                    Class::Blank => {}
                    Class::Value => {
                        strong += 1;
                        all += 1;
                    }
                    Class::Weak => {
                        weak += 1;
                        all += 1;
                    }
                    Class::Label | Class::Prose => all += 1,
                }
            }
            strong > 0 && strong * 3 >= all && (strong + weak) * 2 >= all
        })
        .collect()
}

/// Drops what stands left of the first column of labels: running numbers and ids.
fn beyond_labels(field: &Field<'_, '_>, header: usize, mut values: Vec<usize>) -> Vec<usize> {
    let rows: Vec<usize> = (header + 1..field.rows)
        .filter(|r| values.iter().any(|c| field.class(*r, *c) == Class::Value))
        .take(MOST_TOLD)
        .collect();
    let named = |c: &usize| rows.iter().filter(|r| is_label(field, **r, *c)).count() * 2 >= rows.len();
    let last = values.last().copied().unwrap_or(0);
    if let Some(labels) = (0..last).filter(|c| !values.contains(c)).find(named) {
        values.retain(|c| *c > labels);
    }
    values
}

/// Where another table begins on the right: at a column of names, each once, that is headed as the names of this one,
/// or as people after an empty column, with values of its own behind it.
fn table_beside(field: &Field<'_, '_>, header: usize, values: &[usize]) -> Option<usize> {
    let first = *values.first()?;
    let head = |c: usize| fold(field.text(header, c));
    let is_counted =
        |c: usize| matches!(heading(field.text(header, c)), Some(Heading::RunningNumber | Heading::PersonCode));
    (first + 1..field.columns).filter(|c| !values.contains(c)).find_map(|c| {
        // What stands before the names and belongs to them: a number, an id, a team.
        let start = (first + 1..=c)
            .rev()
            .take_while(|k| *k == c || !values.contains(k) || is_counted(*k))
            .find(|k| field.view.gap_left(*k) > 0);
        let own = head(c);
        let again = !own.is_empty()
            && !says_more(field.text(header, c))
            && (0..c).any(|k| !values.contains(&k) && head(k) == own);
        if !(again || start.is_some() && heads_people(field.text(header, c))) {
            return None;
        }
        let rates = |k: &usize| {
            !matches!(
                heading(field.text(header, *k)),
                Some(Heading::Measure(..) | Heading::Derived | Heading::RunningNumber)
            )
        };
        let end = start.unwrap_or(c);
        let before = beyond_labels(field, header, values.iter().copied().filter(|k| *k < end).collect());
        let behind: Vec<usize> = values.iter().copied().filter(|k| *k > c).collect();
        let rows: Vec<usize> = (header + 1..field.rows)
            .filter(|r| behind.iter().any(|k| field.class(*r, *k) == Class::Value))
            .take(MOST_TOLD)
            .collect();
        let names: Vec<String> =
            rows.iter().filter(|r| is_label(field, **r, c)).map(|r| fold(field.text(*r, c))).collect();
        let distinct = names.iter().collect::<BTreeSet<_>>().len();
        let is_named = names.len() * 2 >= rows.len() && !names.is_empty() && distinct * 10 >= names.len() * 9;
        (labelled(field, header, &before) && behind.iter().any(rates) && is_named).then_some(end)
    })
}

/// Where a legend without a heading begins on the right: after an empty column, at a number in the row of the headings
/// from which its column counts on, with words beside the numbers.
fn legend_beside(field: &Field<'_, '_>, header: usize, values: &[usize]) -> Option<usize> {
    let first = *values.first()?;
    (first + 1..field.columns).filter(|c| field.view.gap_left(*c) > 0).find(|c| {
        let cells = (header..field.rows).map(|r| field.text(r, *c)).take_while(|text| !text.is_empty());
        let numbers: Option<Vec<i32>> = cells.map(|text| number(text).map(Rating::thousandths)).collect();
        let told = |r: usize| !field.text(r, c + 1).is_empty() && number(field.text(r, c + 1)).is_none();
        numbers.is_some_and(|numbers| {
            numbers.len() > 2
                && numbers.windows(2).all(|pair| (pair[1] - pair[0]).abs() == 1000)
                && (header..header + numbers.len()).all(told)
        })
    })
}

/// A heading that may come twice in one table: it says something of those whom another column names.
fn says_more(text: &str) -> bool {
    !matches!(heading(text), None | Some(Heading::Person | Heading::FirstName | Heading::Skill))
}

/// Most rows with values have a label on their left.
fn labelled(field: &Field<'_, '_>, header: usize, values: &[usize]) -> bool {
    let Some(first) = values.first().copied() else { return false };
    let rows: Vec<usize> = (header + 1..field.rows)
        .filter(|r| values.iter().any(|c| field.class(*r, *c) == Class::Value))
        .take(MOST_TOLD)
        .collect();
    let named = rows
        .iter()
        .filter(|r| (0..first).any(|c| !field.covering(**r, c).is_empty() && is_label(field, **r, c)))
        .count();
    // A single row of values is a table as well, if it is wide.
    named * 2 >= rows.len() && named > 0 && (rows.len() > 1 || values.len() >= 2)
}

fn is_label(field: &Field<'_, '_>, r: usize, c: usize) -> bool {
    match field.class(r, c) {
        Class::Label | Class::Prose => true,
        Class::Blank => !field.covering(r, c).is_empty(),
        Class::Value | Class::Weak => false,
    }
}

/// The rows of the table below its header.
fn body(field: &Field<'_, '_>, header: usize, values: &[usize]) -> Vec<usize> {
    let first = values.first().copied().unwrap_or(0);
    let mut rows = Vec::new();
    let mut pending: Vec<usize> = Vec::new();
    // What rates is no one: a row that begins with it, apart from the others, explains it.
    let mut marks: BTreeSet<&str> = BTreeSet::new();
    for r in header + 1..field.rows {
        if field.row_is_blank(r) {
            continue;
        }
        let rated = values.iter().any(|c| matches!(field.class(r, *c), Class::Value | Class::Weak));
        let labels = values.iter().filter(|c| field.class(r, **c) == Class::Label).count();
        let label = (0..first).map(|c| field.text(r, c)).find(|t| !t.is_empty()).unwrap_or("");
        let gap = field.view.gap_above(r) > 0 && !rows.is_empty();
        let values_here = values.iter().filter(|c| field.class(r, **c) == Class::Value).count();
        // The header of another table.
        let is_header = labels >= 2 && values_here < labels && (gap || labels * 2 > values.len());
        if is_header && !rows.is_empty() && (gap || !is_of_headed(field, header, r, values)) {
            break;
        }
        let explains = gap && marks.contains(label) || !rated && is_legend_line(label);
        if gap && heads_legend(label) || explains {
            break;
        }
        let named = (0..first).any(|c| is_label(field, r, c));
        if !named && !rated {
            if !label.is_empty() || labels > 0 {
                pending.push(r);
            }
            continue;
        }
        // After an empty line, a row without values is a note unless the table goes on.
        let few = values.len() > 3 && values_here * 4 < values.len();
        if gap && (!rated || few) {
            pending.push(r);
            continue;
        }
        if !named && values_here == 0 {
            pending.push(r);
            continue;
        }
        if pending
            .iter()
            .any(|p| heads_legend((0..first).map(|c| field.text(*p, c)).find(|t| !t.is_empty()).unwrap_or("")))
        {
            break;
        }
        if gap && pending.len() > 3 {
            break;
        }
        rows.append(&mut pending);
        rows.push(r);
        let texts = values.iter().filter(|c| field.class(r, **c) == Class::Value).map(|c| field.text(r, *c));
        marks.extend(texts.filter(|text| number(text).is_none()));
    }
    rows
}

/// Whether a row right below a header of people or skills is of one of them, though most of its cells are no marks: a
/// mark stands among them, and what names the row heads nothing.
fn is_of_headed(field: &Field<'_, '_>, header: usize, r: usize, values: &[usize]) -> bool {
    let first = values.first().copied().unwrap_or(0);
    let is_marked = values.iter().any(|c| matches!(field.class(r, *c), Class::Value | Class::Weak));
    let names = |c: usize| field.class(r, c) == Class::Label && heading(field.text(r, c)).is_none();
    is_marked && (0..first).any(|c| heads_lines(field.text(header, c)) && names(c))
}

/// The column that names the rows.
fn naming(field: &Field<'_, '_>, header: usize, labels: &[usize], rows: &[usize], first: usize) -> Option<usize> {
    let facts: Vec<(usize, usize, usize)> = labels
        .iter()
        .copied()
        .filter(|c| *c < first)
        .map(|c| {
            let cells: Vec<&str> = rows
                .iter()
                .filter(|r| is_label(field, **r, c))
                .map(|r| field.text(*r, c))
                .filter(|t| !t.is_empty())
                .collect();
            (c, cells.len(), cells.iter().map(|t| fold(t)).collect::<BTreeSet<_>>().len())
        })
        .filter(|(_, n, _)| *n > 0)
        .collect();
    let headed = |wanted: &[Heading]| {
        facts
            .iter()
            .copied()
            .find(|(c, n, _)| {
                n * 3 >= rows.len() && heading(field.text(header, *c)).is_some_and(|h| wanted.contains(&h))
            })
            .map(|(c, ..)| c)
    };
    headed(&[Heading::Person, Heading::FirstName])
        .or_else(|| {
            let skills: Vec<(usize, usize, usize)> = facts
                .iter()
                .copied()
                .filter(|(c, ..)| heading(field.text(header, *c)) == Some(Heading::Skill))
                .collect();
            skills.iter().rev().max_by_key(|(_, _, d)| *d).map(|(c, ..)| *c)
        })
        .or_else(|| headed(&[Heading::Handle]))
        .or_else(|| {
            let open = |c: usize| {
                !matches!(
                    heading(field.text(header, c)),
                    Some(
                        Heading::Area
                            | Heading::Description
                            | Heading::RunningNumber
                            | Heading::Remark
                            | Heading::Email
                            | Heading::PersonCode
                            | Heading::SkillCode
                    )
                ) && assessor_share(field, c, rows) < 0.8
            };
            facts.iter().rev().filter(|(c, ..)| open(*c)).max_by_key(|(_, _, d)| *d).map(|(c, ..)| *c)
        })
        .or_else(|| facts.iter().rev().max_by_key(|(_, _, d)| *d).map(|(c, ..)| *c))
}

pub(super) fn assessor_share(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> f64 {
    let cells: Vec<&str> = rows.iter().map(|r| field.text(*r, c)).filter(|t| !t.is_empty()).collect();
    let who = cells.iter().filter(|t| assessor_cell(t).is_some()).count();
    if cells.is_empty() { 0.0 } else { who as f64 / cells.len() as f64 }
}
