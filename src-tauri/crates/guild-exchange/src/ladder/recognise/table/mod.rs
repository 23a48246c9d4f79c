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

/// Where a table stands around its line of levels, in the view's coordinates.
struct Frame<'l> {
    line: &'l LevelLine,
    /// The columns of the levels.
    first: usize,
    last: usize,
    /// The columns of labels left of them, from left to right.
    labels: Vec<Column>,
    /// The row that says what each of a level's columns holds.
    columns_named: Option<usize>,
    /// The rows of the body, group rows included.
    rows: Vec<usize>,
    /// A second row with codes or names of the levels, beside the line.
    partner: Option<usize>,
}

impl Frame<'_> {
    fn label_column(&self, role: Role) -> Option<usize> {
        self.labels.iter().find(|l| l.role == role).map(|l| l.at)
    }

    fn columns(&self) -> std::ops::RangeInclusive<usize> {
        self.first..=self.last
    }
}

/// The table around a line of levels. `free` tells which places no other table has, in the view's coordinates.
pub(super) fn table(
    view: View<'_, '_>,
    line: &LevelLine,
    lines: &[LevelLine],
    free: &dyn Fn(usize, usize) -> bool,
) -> Option<Table> {
    let frame = frame(view, line, lines, free);
    let last_row = frame.rows.last().copied()?;
    let mut draw = Draw { view, free, marks: BTreeMap::new() };
    let mut levels = levels(&mut draw, &frame);
    if let Some(r) = frame.columns_named {
        frame.columns().for_each(|c| draw.mark(r, c, Role::Heading, Why::ColumnOfLevel));
    }
    let above = headings::above(&mut draw, &frame, &mut levels);
    group_by_names(&mut levels);
    headings::of_labels(&mut draw, &frame, above.title);
    let content = body::content(&mut draw, &frame);
    body::beside(&mut draw, line, frame.last, last_row);

    let upright = |(r, c): Place| if view.turned { (c, r) } else { (r, c) };
    let skill_column = frame.label_column(Role::Skills);
    Some(Table {
        shape: match (skill_column, view.turned) {
            (None, _) => Shape::SheetPerSkill,
            (Some(_), true) => Shape::LevelsDown,
            (Some(_), false) => Shape::LevelsAcross,
        },
        turned: view.turned,
        body: line.body,
        levels,
        title: above.title.map(|(r, c)| view.text(r, c).to_owned()),
        caption: above.caption.map(upright),
        line_above: above.caption.or(above.title).map(|(r, c)| (view.text(r, c).to_owned(), view.address(r, c))),
        corner: skill_column.filter(|c| !view.turned && view.has(line.row, *c)).map(|c| (line.row, c)),
        because: because(view, &frame, content.skills.len()),
        skills: content.skills,
        areas: content.areas,
        marks: draw.marks.into_iter().map(|(place, mark)| (upright(place), mark)).collect(),
    })
}

fn frame<'l>(
    view: View<'_, '_>,
    line: &'l LevelLine,
    lines: &[LevelLine],
    free: &dyn Fn(usize, usize) -> bool,
) -> Frame<'l> {
    let first = line.first();
    // Where each level has several columns, the last has them too.
    let pitch = line.columns.iter().zip(line.columns.iter().skip(1)).map(|(a, b)| b - a).min().unwrap_or(1);
    let end = limit(view, line, lines);
    let last = last_column(view, line, pitch, end, free);
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
    let partner = partner(view, line, &rows, &labels, first, last, free);
    Frame { line, first, last, labels, columns_named, rows, partner }
}

/// The last column of the levels; `pitch` is how far apart they stand.
fn last_column(
    view: View<'_, '_>,
    line: &LevelLine,
    pitch: usize,
    end: usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> usize {
    let mut last = line.last();
    let wide = view.width(line.row, last);
    if wide > 1 {
        return last + wide - 1;
    }
    if pitch > 1 {
        for c in last + 1..view.n_columns() {
            let body = (line.row + 1..end).any(|r| view.has(r, c) && free(r, c));
            let own = (0..=line.row).any(|r| view.has(r, c));
            if !body || own || view.gap_left(c) > 0 {
                break;
            }
            last = c;
        }
    }
    last
}

/// The levels that the line names, with the codes or names that a second one has beside it.
fn levels(draw: &mut Draw<'_, '_, '_>, frame: &Frame<'_>) -> Vec<LevelFact> {
    let (view, line, partner) = (draw.view, frame.line, frame.partner);
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
    levels
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
fn because(view: View<'_, '_>, frame: &Frame<'_>, n_skills: usize) -> Because {
    let Frame { line, first, last, rows, .. } = frame;
    let name = |r: usize, c: usize, of_row: bool| {
        let area = view.area(r, c, r, c);
        if of_row == view.turned { crate::book::column_letters(area.left) } else { (area.top + 1).to_string() }
    };
    let at_levels = name(line.row, *first, true);
    let known = line.known;
    let levels = match (known > 0, view.turned) {
        (true, false) => Reason::LevelsInRow { line: at_levels, count: known },
        (true, true) => Reason::LevelsInColumn { line: at_levels, count: known },
        (false, false) => Reason::HeadingsInRow { line: at_levels, count: line.columns.len() },
        (false, true) => Reason::HeadingsInColumn { line: at_levels, count: line.columns.len() },
    };
    let skills = match frame.label_column(Role::Skills).map(|c| name(line.row, c, false)) {
        Some(at) if view.turned => Reason::SkillsInRow { line: at, count: n_skills },
        Some(at) => Reason::SkillsInColumn { line: at, count: n_skills },
        None => Reason::NoSkills,
    };
    let from = rows.first().copied().unwrap_or(line.row);
    let to = rows.last().copied().unwrap_or(line.row);
    let cells = view.area(from, *first, to, *last).address();
    let body = match line.body {
        Body::Text => Reason::CellsAreTexts { cells },
        Body::Numbers => Reason::CellsAreNumbers { cells },
        Body::Words => Reason::CellsAreWords { cells },
    };
    Because(vec![levels, skills, body])
}
