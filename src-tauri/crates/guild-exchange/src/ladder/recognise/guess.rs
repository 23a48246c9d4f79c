//! What the blocks of one sheet are, when nobody has said so.

use super::grid::{Grid, View, is_label, is_sentence};
use super::header::{LevelLine, level_lines};
use super::mapping::{BlockMapping, PartMapping, Role, Shape, SheetMapping, Use};
use super::table::{Mark, Table, table};
use super::{legend, long, people, tickets, vocabulary};
use crate::book::{Area, Sheet};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A sheet's blocks; those with a table carry what joining them into ladders needs.
pub(super) struct SheetGuess {
    pub mapping: SheetMapping,
    /// Index of the block, and its table.
    pub tables: Vec<(usize, Table)>,
}

/// More tables than this on one sheet are not looked for.
const MOST_TABLES: usize = 40;

/// * `told`: the sheet is said to be a ladder, so that what speaks for it may be weaker where nothing strong does.
pub(super) fn sheet(file: &str, sheet: &Sheet, told: bool) -> SheetGuess {
    let mut mapping = SheetMapping::new(file, &sheet.name, sheet.hidden.then_some(Why::SheetHidden));
    if sheet.hidden {
        return SheetGuess { mapping, tables: Vec::new() };
    }
    let Some(grid) = Grid::new(sheet).filter(|_| !sheet.cells.is_empty()) else {
        return SheetGuess { mapping, tables: Vec::new() };
    };
    let upright = View { grid: &grid, turned: false };
    let mut used: BTreeSet<(usize, usize)>;
    let mut tables = tables_of(&grid, Proof::Full);
    if tables.is_empty() && told {
        tables = tables_of(&grid, Proof::Half);
    }
    tables.sort_by_key(|t| t.marks.keys().next().copied());
    used = tables.iter().flat_map(|t| t.marks.keys().copied()).collect();
    if tables.is_empty() {
        mapping.blocks.push(people::whole_sheet(upright));
        return SheetGuess { mapping, tables: Vec::new() };
    }
    if let Some(table) = tables.first_mut()
        && table.title.is_none()
    {
        title_above(upright, table, &mut used);
    }
    areas_above(upright, &mut tables);
    let mut blocks: Vec<(BlockMapping, Option<Table>)> = tables
        .into_iter()
        .map(|mut table| {
            skill_in_title(upright, &mut table, &sheet.name);
            (block_of(upright, &table), Some(table))
        })
        .collect();
    blocks.extend(leftovers(upright, &used).into_iter().map(|block| (block, None)));
    blocks.sort_by_key(|(block, _)| Area::parse(&block.range).map(|a| (a.top, a.left)));
    let mut guess = SheetGuess { mapping, tables: Vec::new() };
    for (index, (block, table)) in blocks.into_iter().enumerate() {
        guess.mapping.blocks.push(block);
        guess.tables.extend(table.map(|t| (index, t)));
    }
    guess
}

/// How much must speak for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    Full,
    /// Half of it: somebody says that it is one.
    Half,
}

impl Proof {
    /// Of ten, so many must be known where usually `full` must.
    pub fn of_ten(self, full: usize) -> usize {
        match self {
            Self::Full => full,
            Self::Half => 5,
        }
    }
}

fn tables_of(grid: &Grid<'_>, proof: Proof) -> Vec<Table> {
    let upright = View { grid, turned: false };
    if tickets::fields(upright).is_some() {
        return Vec::new();
    }
    if let Some(table) = long::table(upright, proof) {
        return vec![table];
    }
    let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut tables = Vec::new();
    while tables.len() < MOST_TABLES {
        let Some(found) = best(grid, &used, proof) else { break };
        used.extend(found.marks.keys().copied());
        tables.push(found);
    }
    tables
}

/// The table around the best line of levels that is still free.
fn best(grid: &Grid<'_>, used: &BTreeSet<(usize, usize)>, proof: Proof) -> Option<Table> {
    let mut lines: Vec<LevelLine> = Vec::new();
    for turned in [false, true] {
        let view = View { grid, turned };
        let free = |r: usize, c: usize| !used.contains(&if turned { (c, r) } else { (r, c) });
        lines.extend(level_lines(view, &free, proof));
    }
    // What is known by its words comes before what is known by its form alone.
    lines.sort_by(|a, b| (b.known > 0).cmp(&(a.known > 0)).then(b.score.total_cmp(&a.score)).then(a.row.cmp(&b.row)));
    lines.iter().find_map(|line| {
        let view = View { grid, turned: line.turned };
        let free = |r: usize, c: usize| !used.contains(&if line.turned { (c, r) } else { (r, c) });
        table(view, line, &lines, &free)
            .filter(|t| t.skills.iter().any(|s| !s.texts.is_empty()) || t.shape == Shape::SheetPerSkill)
            .filter(|t| !holds_levels(view, t))
    })
}

/// Whether most of what would be expectations are names of levels themselves: then it is a list of them, in whatever
/// order, and nothing is expected at all. Words that rate as well, such as "Expert", are ratings there.
fn holds_levels(view: View<'_, '_>, table: &Table) -> bool {
    let cells: Vec<&str> = table
        .marks
        .iter()
        .filter(|(_, mark)| matches!(mark.role, Role::Expectations | Role::Ratings))
        .map(|((r, c), _)| view.text(*r, *c))
        .collect();
    let is_level = |text: &&&str| {
        is_label(text)
            && !is_sentence(text)
            && vocabulary::level_sign(text) == Some(vocabulary::LevelSign::Word)
            && vocabulary::rating_place(text).is_none()
    };
    cells.iter().filter(is_level).count() * 2 > cells.len()
}

/// A line that stands alone above the table is its title.
fn title_above(view: View<'_, '_>, table: &mut Table, used: &mut BTreeSet<(usize, usize)>) {
    let Some(top) = table.marks.keys().map(|(r, _)| *r).min() else {
        return;
    };
    for r in 0..top {
        let cells: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(r, *c)).collect();
        let [c] = cells.as_slice() else { continue };
        let text = view.text(r, *c);
        let fits = is_label(text)
            && !is_sentence(text)
            && !view.is_number(r, *c)
            && !vocabulary::heads_legend(text)
            && !text.contains('=')
            && !text.ends_with('.');
        if fits && !used.contains(&(r, *c)) {
            table.marks.insert((r, *c), Mark { role: Role::Title, why: Why::AloneAbove, freedom: None });
            table.title = Some(text.to_owned());
            used.insert((r, *c));
            return;
        }
    }
}

/// Where a sheet has several tables of the same levels, what stands above each, or in its corner, names its area.
fn areas_above(view: View<'_, '_>, tables: &mut [Table]) {
    let levels = |t: &Table| t.levels.iter().map(|l| fold(&l.name)).collect::<Vec<_>>();
    let same = tables.iter().zip(tables.iter().skip(1)).all(|(a, b)| levels(a) == levels(b));
    if tables.len() < 2 || !same || tables.iter().any(|t| !t.areas.is_empty() || t.shape == Shape::SheetPerSkill) {
        return;
    }
    let title = |t: &Table| t.marks.iter().find(|(_, m)| m.role == Role::Title).map(|(at, _)| *at);
    let captions: Vec<Option<(usize, usize)>> =
        tables.iter().map(|t| t.caption.or_else(|| title(t).filter(|(r, _)| view.gap_above(r + 1) == 0))).collect();
    let corners: Vec<Option<(usize, usize)>> = tables
        .iter()
        .map(|t| {
            t.corner.filter(|(r, c)| {
                vocabulary::line(view.text(*r, *c)).is_none() && !vocabulary::heads_levels(view.text(*r, *c))
            })
        })
        .collect();
    let names = |places: &[Option<(usize, usize)>]| {
        places.iter().flatten().map(|(r, c)| fold(view.text(*r, *c))).collect::<BTreeSet<_>>().len()
    };
    let places = if captions.iter().skip(1).all(Option::is_some) {
        captions
    } else if names(&corners) == tables.len() {
        corners
    } else {
        return;
    };
    for (table, place) in tables.iter_mut().zip(places) {
        let Some(at) = place else { continue };
        table.marks.insert(at, Mark { role: Role::Areas, why: Why::NamesArea, freedom: None });
        table.areas = vec![(view.text(at.0, at.1).to_owned(), view.address(at.0, at.1))];
        table.skills.iter_mut().for_each(|s| s.area = Some(0));
        table.title = title(table).map(|(r, c)| view.text(r, c).to_owned());
    }
}

/// Where no line names skills, the title names the one skill.
fn skill_in_title(view: View<'_, '_>, table: &mut Table, sheet: &str) {
    if table.shape != Shape::SheetPerSkill {
        return;
    }
    let title = table.marks.iter().find(|(_, m)| m.role == Role::Title).map(|(at, _)| *at);
    let (name, cell) = match title {
        Some(at) => {
            table.marks.insert(at, Mark { role: Role::Skills, why: Why::NamesOneSkill, freedom: None });
            (view.text(at.0, at.1).to_owned(), Some(view.address(at.0, at.1)))
        }
        None => (sheet.to_owned(), None),
    };
    table.title = None;
    let texts = table
        .marks
        .iter()
        .filter(|(_, m)| matches!(m.role, Role::Expectations | Role::Ratings))
        .map(|((r, c), _)| view.text(*r, *c).to_owned())
        .collect();
    table.skills =
        vec![super::table::SkillFact { name, cell, area: None, texts, cells: Vec::new(), rated: Vec::new() }];
}

pub(super) fn block_of(view: View<'_, '_>, table: &Table) -> BlockMapping {
    let mut because = table.because.clone();
    if table.shape == Shape::SheetPerSkill {
        because.0.iter_mut().filter(|r| **r == Reason::NoSkills).for_each(|r| *r = Reason::OneSkill);
    }
    BlockMapping {
        shape: Some(table.shape),
        turned: table.turned,
        parts: parts(view, &table.marks),
        skill: table
            .skills
            .first()
            .filter(|s| table.shape == Shape::SheetPerSkill && s.cell.is_none())
            .map(|s| s.name.clone()),
        ..BlockMapping::new(bounds(view, table.marks.keys().copied()), Use::Ladder, &because)
    }
}

pub(super) fn bounds(view: View<'_, '_>, places: impl Iterator<Item = (usize, usize)>) -> String {
    let area = places.map(|(r, c)| view.area(r, c, r, c)).reduce(Area::with);
    area.map_or_else(|| "A1".to_owned(), |a| a.address())
}

/// The fewest rectangles that a greedy walk finds: each holds cells of one mark only, and empty ones.
pub(super) fn parts(view: View<'_, '_>, marks: &BTreeMap<(usize, usize), Mark>) -> Vec<PartMapping> {
    let mut done: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut parts = Vec::new();
    for (&(top, left), mark) in marks {
        if done.contains(&(top, left)) {
            continue;
        }
        let fits = |r: usize, c: usize| match marks.get(&(r, c)) {
            Some(here) => {
                here.role == mark.role
                    && here.freedom == mark.freedom
                    && here.why == mark.why
                    && !done.contains(&(r, c))
            }
            None => !view.has(r, c),
        };
        let marked = |r: usize, c: usize| marks.contains_key(&(r, c));
        let mut right = left;
        for c in left + 1..view.n_columns() {
            if !fits(top, c) {
                break;
            }
            if marked(top, c) {
                right = c;
            }
        }
        // A hole in the first row must not make the rectangle narrow: rows below may be wider.
        let mut bottom = top;
        for r in top + 1..view.n_rows() {
            if !(left..=right).all(|c| fits(r, c)) {
                break;
            }
            if (left..=right).any(|c| marked(r, c)) {
                bottom = r;
            }
        }
        let wider = (right + 1..view.n_columns())
            .take_while(|c| (top..=bottom).all(|r| fits(r, *c)))
            .filter(|c| (top..=bottom).any(|r| marked(r, *c)))
            .last();
        let right = wider.unwrap_or(right);
        for r in top..=bottom {
            for c in left..=right {
                if marked(r, c) {
                    done.insert((r, c));
                }
            }
        }
        let range = view.area(top, left, bottom, right).address();
        parts.push(PartMapping::new(mark.role, range, mark.why, mark.freedom));
    }
    parts
}

/// Cells beside the tables, in groups parted by empty rows.
fn leftovers(view: View<'_, '_>, used: &BTreeSet<(usize, usize)>) -> Vec<BlockMapping> {
    let mut groups: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut before: Option<usize> = None;
    for r in 0..view.n_rows() {
        let cells: Vec<(usize, usize)> =
            (0..view.n_columns()).filter(|c| view.has(r, *c) && !used.contains(&(r, *c))).map(|c| (r, c)).collect();
        if cells.is_empty() {
            continue;
        }
        let parted = before != Some(r.wrapping_sub(1)) || view.gap_above(r) > 0;
        if parted || groups.is_empty() {
            groups.push(Vec::new());
        }
        if let Some(group) = groups.last_mut() {
            group.extend(cells);
        }
        before = Some(r);
    }
    groups.into_iter().map(|group| legend::block(view, &group)).collect()
}
