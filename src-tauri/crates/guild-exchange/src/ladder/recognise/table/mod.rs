//! A table of levels and skills around a line of levels: its labels, headings, rows and end.

mod body;
mod headings;

use super::grid::{View, is_label, is_sentence};
use super::header::{Body, LevelLine, signs};
use super::labels::{Column, label_columns};
use super::mapping::{Role, Shape};
use super::tracks::{Group, LevelFact, group_by_names, level_name, names_track};
use super::vocabulary::{self, LevelSign, Line};
use crate::recognition::reason::{Because, Reason};
use crate::recognition::why::Why;
use guild_model::mastery::FreedomKind;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// What a cell was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub role: Role,
    pub why: Why,
    pub freedom: Option<FreedomKind>,
}

/// Row and column of a grid or a view.
pub(super) type Place = (usize, usize);

/// A skill as a block names it.
#[derive(Clone, Debug)]
pub(super) struct SkillFact {
    pub name: String,
    pub cell: Option<String>,
    /// Index into the table's areas.
    pub area: Option<usize>,
    /// Its expectations and description.
    pub texts: Vec<String>,
    /// Its expectations, each with the index of its level.
    pub cells: Vec<(usize, String)>,
    /// Words that stand where its least ratings do, in the order of its records.
    pub rated: Vec<String>,
}

/// A recognised table, in upright grid places.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub marks: BTreeMap<(usize, usize), Mark>,
    pub shape: Shape,
    pub turned: bool,
    pub body: Body,
    pub levels: Vec<LevelFact>,
    pub skills: Vec<SkillFact>,
    /// Name and cell.
    pub areas: Vec<(String, String)>,
    pub title: Option<String>,
    /// A line of its own under the title, right above the table.
    pub caption: Option<(usize, usize)>,
    /// The text and the address of that line, else of the title.
    pub line_above: Option<(String, String)>,
    /// The heading over the skills, at the line of levels.
    pub corner: Option<(usize, usize)>,
    pub because: Because,
}

struct Draw<'v, 'g, 'a> {
    view: View<'g, 'a>,
    free: &'v dyn Fn(usize, usize) -> bool,
    marks: BTreeMap<(usize, usize), Mark>,
}

impl Draw<'_, '_, '_> {
    fn mark(&mut self, r: usize, c: usize, role: Role, why: Why) {
        self.mark_as(r, c, Mark { role, why, freedom: None });
    }

    fn mark_as(&mut self, r: usize, c: usize, mark: Mark) {
        if self.view.has(r, c) && (self.free)(r, c) {
            self.marks.entry((r, c)).or_insert(mark);
        }
    }
}

/// The table around a line of levels. `free` tells which places no other table has, in the view's coordinates.
pub(super) fn table(
    view: View<'_, '_>,
    line: &LevelLine,
    lines: &[LevelLine],
    free: &dyn Fn(usize, usize) -> bool,
) -> Option<Table> {
    let (first, mut last) = (line.first(), line.last());
    // Where each level has several columns, the last has them too.
    let pitch = line.columns.iter().zip(line.columns.iter().skip(1)).map(|(a, b)| b - a).min().unwrap_or(1);
    let end = limit(view, line, lines);
    let wide = view.width(line.row, last);
    if wide > 1 {
        last += wide - 1;
    } else if pitch > 1 {
        for c in last + 1..view.n_columns() {
            let body = (line.row + 1..end).any(|r| view.has(r, c) && free(r, c));
            let own = (0..=line.row).any(|r| view.has(r, c));
            if !body || own || view.gap_left(c) > 0 {
                break;
            }
            last = c;
        }
    }
    let in_run = |r: usize| (first..=last).filter(|c| view.has(r, *c) && free(r, *c)).count();
    let below = line.row + 1..end;
    let labels = label_columns(view, line.row, first, below.clone(), &in_run, free);
    let mut rows = body_rows(view, &labels, first, last, below, &in_run, free);
    // Where each level has several columns, a row below says what each of them holds.
    let columns_named = rows.first().copied().filter(|r| {
        let cells: Vec<usize> = (first..=last).filter(|c| view.has(*r, *c) && free(*r, *c)).collect();
        pitch > 1
            && cells.len() > line.columns.len()
            && labels.iter().all(|l| !view.has(*r, l.at))
            && cells
                .iter()
                .all(|c| is_label(view.text(*r, *c)) && !is_sentence(view.text(*r, *c)) && !view.is_number(*r, *c))
    });
    rows.retain(|r| Some(*r) != columns_named);
    let last_row = rows.last().copied()?;
    let mut draw = Draw { view, free, marks: BTreeMap::new() };

    // The line of levels, and a second one beside it with codes or names.
    let partner = partner(view, line, &rows, &labels, first, last, free);
    let codes_row = partner.map(|p| {
        if is_code_row(view, line.row, &line.columns) && !is_code_row(view, p, &line.columns) { line.row } else { p }
    });
    let names_row = if codes_row == Some(line.row) { partner.unwrap_or(line.row) } else { line.row };
    let mut levels = Vec::new();
    for (c, r) in line.columns.iter().copied().zip(line.rows.iter().copied()) {
        let at = if view.has(names_row, c) { names_row } else { r };
        levels.push(LevelFact {
            cell: view.address(at, c),
            name: level_name(view.text(at, c)),
            code: codes_row.filter(|r| *r != at).map(|r| view.text(r, c).to_owned()).filter(|t| !t.is_empty()),
            group: None,
        });
        draw.mark(at, c, Role::Levels, Why::LevelNames);
        if let Some(row) = codes_row {
            draw.mark(row, c, Role::Codes, Why::LevelCode);
        }
    }

    if let Some(r) = columns_named {
        (first..=last).for_each(|c| draw.mark(r, c, Role::Heading, Why::ColumnOfLevel));
    }
    let (title, caption) = headings::headings(&mut draw, line, &labels, last, &mut levels, partner);
    group_by_names(&mut levels);

    // The labels' own headings.
    let top = (0..=line.row)
        .rev()
        .take_while(|r| *r == line.row || !draw_title(view, *r, title.as_ref()))
        .last()
        .unwrap_or(line.row);
    for r in top..=partner.unwrap_or(line.row).max(line.row) {
        for column in &labels {
            draw.mark(r, column.at, Role::Heading, Why::HeadingOfLine);
        }
    }

    let (skills, areas) = body::body(&mut draw, line, &labels, first, last, &rows, partner);
    let sheet_per_skill = labels.iter().all(|l| l.role != Role::Skills);
    body::beside(&mut draw, line, last, last_row);

    let n_skills = skills.len();
    let known = line.known;
    let mut table = Table {
        marks: BTreeMap::new(),
        shape: match (sheet_per_skill, view.turned) {
            (true, _) => Shape::SheetPerSkill,
            (false, true) => Shape::LevelsDown,
            (false, false) => Shape::LevelsAcross,
        },
        turned: view.turned,
        body: line.body,
        levels,
        skills,
        areas,
        title: None,
        caption: caption.map(|(r, c)| if view.turned { (c, r) } else { (r, c) }),
        corner: labels
            .iter()
            .find(|l| l.role == Role::Skills && !view.turned && view.has(line.row, l.at))
            .map(|l| (line.row, l.at)),
        line_above: caption.or(title).map(|(r, c)| (view.text(r, c).to_owned(), view.address(r, c))),
        because: Because::default(),
    };
    table.because = because(view, line, &labels, known, n_skills, first, last, &rows);
    table.title = title.map(|(r, c)| view.text(r, c).to_owned());
    table.marks =
        draw.marks.into_iter().map(|((r, c), mark)| (if view.turned { (c, r) } else { (r, c) }, mark)).collect();
    Some(table)
}

fn draw_title(view: View<'_, '_>, r: usize, title: Option<&(usize, usize)>) -> bool {
    title.is_some_and(|(t, _)| *t == r) || view.gap_above(r + 1) > 0
}

/// The row at which another table begins below, or the end of the view.
fn limit(view: View<'_, '_>, line: &LevelLine, lines: &[LevelLine]) -> usize {
    let next = lines
        .iter()
        .filter(|l| l.turned == line.turned)
        .filter(|l| l.row > line.row && l.score > line.score / 2.0 && l.known >= 2)
        .filter(|l| {
            l.columns.iter().filter(|c| (line.first()..=line.last()).contains(c)).count() * 2 >= l.columns.len()
        })
        .filter(|l| l.row > line.row + 1)
        .filter(|l| line.body != Body::Words || rates(view, line) || !rates(view, l))
        .map(|l| l.row)
        .min();
    let Some(mut end) = next else { return view.n_rows() };
    // Headings right above the next line of levels belong to it.
    while end > line.row + 1 && view.gap_above(end) == 0 {
        let r = end - 1;
        let cells = line.columns.iter().filter(|c| view.has(r, **c)).count();
        let labelled = (0..line.first()).any(|c| view.has(r, c));
        if labelled && cells * 2 >= line.columns.len()
            || (cells > 0 && line.columns.iter().any(|c| is_sentence(view.text(r, *c))))
        {
            break;
        }
        end -= 1;
    }
    end
}

/// Whether all that the line names could as well be ratings: "Novice", "Expert".
fn rates(view: View<'_, '_>, line: &LevelLine) -> bool {
    line.columns.iter().zip(&line.rows).all(|(c, r)| vocabulary::rating_place(view.text(*r, *c)).is_some())
}

/// The rows of the body, group rows included: up to the last that belongs to the table.
fn body_rows(
    view: View<'_, '_>,
    labels: &[Column],
    first: usize,
    last: usize,
    below: std::ops::Range<usize>,
    in_run: &dyn Fn(usize) -> usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let mut rows = Vec::new();
    let mut pending = Vec::new();
    let mut gaps = 0;
    for r in below {
        let label = labels.iter().find(|l| view.has(r, l.at) && free(r, l.at)).map_or("", |l| view.text(r, l.at));
        let n = in_run(r);
        gaps += usize::from(view.gap_above(r) > 0);
        if n == 0 && label.is_empty() {
            continue;
        }
        if n == 0
            || (n == 1 && first < last && labels.is_empty() && gaps > 0 && !rows.is_empty() && view.gap_above(r) > 0)
        {
            if !rows.is_empty() && vocabulary::heads_legend(if label.is_empty() { view.text(r, first) } else { label })
            {
                break;
            }
            pending.push(r);
            continue;
        }
        let far = view.gap_above(r) > 0 && !rows.is_empty();
        let alone = n == 1 && first < last;
        // A note under the table stands in one cell, after a gap, without a label of its own.
        if alone && far && label.is_empty() && labels.iter().all(|l| view.covering(r, l.at).is_empty()) {
            pending.push(r);
            continue;
        }
        if vocabulary::heads_legend(label) && far {
            break;
        }
        rows.append(&mut pending);
        rows.push(r);
    }
    rows
}

fn is_code_row(view: View<'_, '_>, row: usize, columns: &[usize]) -> bool {
    let texts: Vec<&str> = columns.iter().map(|c| view.text(row, *c)).filter(|t| !t.is_empty()).collect();
    !texts.is_empty()
        && texts.iter().all(|t| {
            t.chars().count() <= 6
                && matches!(vocabulary::level_sign(t), None | Some(LevelSign::Code(..) | LevelSign::Number(_)))
        })
}

/// A second row with one short text for each level, right above or below the line.
fn partner(
    view: View<'_, '_>,
    line: &LevelLine,
    rows: &[usize],
    labels: &[Column],
    first: usize,
    last: usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> Option<usize> {
    let fits = |r: usize, below: bool| {
        let cells: Vec<&str> =
            (first..=last).filter(|c| free(r, *c)).map(|c| view.text(r, c)).filter(|t| !t.is_empty()).collect();
        let label = labels.iter().map(|l| view.text(r, l.at)).find(|t| !t.is_empty()).unwrap_or("");
        let distinct: BTreeSet<String> = cells.iter().map(|t| fold(t)).collect();
        // "Code | 1 | 2 | 3" is a skill and its ratings; a code has a letter.
        let lettered = cells.iter().any(|t| t.chars().any(char::is_alphabetic));
        let named = label.is_empty()
            || vocabulary::heads_levels(label)
            || vocabulary::line(label) == Some(Line::Code) && (lettered || !below);
        let known = signs(view, r, free).iter().filter(|(c, s)| (first..=last).contains(c) && s.is_some()).count();
        let codes_here = is_code_row(view, line.row, &line.columns) != is_code_row(view, r, &line.columns);
        cells.len() == line.columns.len()
            && distinct.len() == cells.len()
            && cells.iter().all(|t| is_label(t) && !is_sentence(t))
            && named
            && (known * 2 >= cells.len() || codes_here)
            && (!below || line.body == Body::Text && rows.len() > 1)
    };
    let above = line.row.checked_sub(1).filter(|r| view.gap_above(line.row) == 0 && fits(*r, false));
    above.or_else(|| Some(line.row + 1).filter(|r| *r < view.n_rows() && rows.first() == Some(r) && fits(*r, true)))
}

/// One sentence that says what speaks for the table.
#[expect(clippy::too_many_arguments, reason = "the facts of one sentence")]
fn because(
    view: View<'_, '_>,
    line: &LevelLine,
    labels: &[Column],
    known: usize,
    n_skills: usize,
    first: usize,
    last: usize,
    rows: &[usize],
) -> Because {
    let name = |r: usize, c: usize, of_row: bool| {
        let area = view.area(r, c, r, c);
        if of_row == view.turned { crate::book::column_letters(area.left) } else { (area.top + 1).to_string() }
    };
    let at_levels = name(line.row, first, true);
    let levels = match (known > 0, view.turned) {
        (true, false) => Reason::LevelsInRow { line: at_levels, count: known },
        (true, true) => Reason::LevelsInColumn { line: at_levels, count: known },
        (false, false) => Reason::HeadingsInRow { line: at_levels, count: line.columns.len() },
        (false, true) => Reason::HeadingsInColumn { line: at_levels, count: line.columns.len() },
    };
    let skills = match labels.iter().find(|l| l.role == Role::Skills).map(|l| name(line.row, l.at, false)) {
        Some(at) if view.turned => Reason::SkillsInRow { line: at, count: n_skills },
        Some(at) => Reason::SkillsInColumn { line: at, count: n_skills },
        None => Reason::NoSkills,
    };
    let from = rows.first().copied().unwrap_or(line.row);
    let to = rows.last().copied().unwrap_or(line.row);
    let cells = view.area(from, first, to, last).address();
    let body = match line.body {
        Body::Text => Reason::CellsAreTexts { cells },
        Body::Numbers => Reason::CellsAreNumbers { cells },
        Body::Words => Reason::CellsAreWords { cells },
    };
    Because(vec![levels, skills, body])
}
