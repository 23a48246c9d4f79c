//! A sheet without its empty rows and columns, to be looked at upright or turned.

use crate::book::{Area, Cell, Sheet, Value};

/// A sheet's non-empty rows and columns, densely. Spacer rows and columns vanish; how wide they were is kept.
pub(crate) struct Grid<'a> {
    pub sheet: &'a Sheet,
    /// The sheet's row of each grid row, rising; columns likewise.
    rows: Vec<u32>,
    columns: Vec<u32>,
    /// Index into the sheet's cells, row-major.
    own: Vec<Option<u32>>,
    /// The cell whose merged area covers the place, itself included.
    cover: Vec<Option<u32>>,
    texts: Vec<String>,
    /// Merged area of each cell, itself if it is not merged.
    areas: Vec<Area>,
}

/// The most places a grid may have; a sheet with more is too scattered to be one table.
const MOST_PLACES: usize = 8_000_000;

impl<'a> Grid<'a> {
    /// `None` if the sheet's cells are scattered over too many rows and columns.
    ///
    /// Cost: non-empty rows times non-empty columns in memory.
    pub fn new(sheet: &'a Sheet) -> Option<Self> {
        let mut rows: Vec<u32> = sheet.cells.iter().map(|c| c.row).collect();
        rows.dedup();
        let mut columns: Vec<u32> = sheet.cells.iter().map(|c| c.column).collect();
        columns.sort_unstable();
        columns.dedup();
        let places = rows.len().checked_mul(columns.len()).filter(|n| *n <= MOST_PLACES)?;
        let mut grid = Self {
            sheet,
            own: vec![None; places],
            cover: vec![None; places],
            texts: sheet.cells.iter().map(|c| c.value.text().trim().to_owned()).collect(),
            areas: sheet.cells.iter().map(|c| Area::cell(c.row, c.column)).collect(),
            rows,
            columns,
        };
        for (index, cell) in sheet.cells.iter().enumerate() {
            if let Some(place) = grid.place_of(cell.row, cell.column) {
                set(&mut grid.own, place, index as u32);
                set(&mut grid.cover, place, index as u32);
            }
        }
        // Overlapping areas of a damaged file must not cost more than a few times the grid.
        let mut left = places.saturating_mul(4);
        for merge in &sheet.merges {
            let Ok(index) = sheet.cells.binary_search_by_key(&(merge.top, merge.left), |c| (c.row, c.column)) else {
                continue;
            };
            if let Some(area) = grid.areas.get_mut(index) {
                *area = *merge;
            }
            let rows = span(&grid.rows, merge.top, merge.bottom);
            let columns = span(&grid.columns, merge.left, merge.right);
            let covered = rows.len().saturating_mul(columns.len());
            if covered > left {
                break;
            }
            left -= covered;
            for r in rows {
                for c in columns.clone() {
                    let place = r * grid.columns.len() + c;
                    if grid.own.get(place).is_some_and(Option::is_none) {
                        set(&mut grid.cover, place, index as u32);
                    }
                }
            }
        }
        Some(grid)
    }

    fn place_of(&self, row: u32, column: u32) -> Option<usize> {
        let r = self.rows.binary_search(&row).ok()?;
        let c = self.columns.binary_search(&column).ok()?;
        Some(r * self.columns.len() + c)
    }
}

fn set(places: &mut [Option<u32>], at: usize, index: u32) {
    if let Some(place) = places.get_mut(at) {
        *place = Some(index);
    }
}

fn span(lines: &[u32], first: u32, last: u32) -> std::ops::Range<usize> {
    lines.partition_point(|l| *l < first)..lines.partition_point(|l| *l <= last)
}

/// A grid seen upright, or turned so that columns become rows.
#[derive(Clone, Copy)]
pub(crate) struct View<'g, 'a> {
    pub grid: &'g Grid<'a>,
    pub turned: bool,
}

impl<'g, 'a> View<'g, 'a> {
    pub fn n_rows(&self) -> usize {
        if self.turned { self.grid.columns.len() } else { self.grid.rows.len() }
    }

    pub fn n_columns(&self) -> usize {
        if self.turned { self.grid.rows.len() } else { self.grid.columns.len() }
    }

    fn index(&self, r: usize, c: usize) -> usize {
        let (row, column) = if self.turned { (c, r) } else { (r, c) };
        row * self.grid.columns.len() + column
    }

    fn own(&self, r: usize, c: usize) -> Option<usize> {
        if c >= self.n_columns() || r >= self.n_rows() {
            return None;
        }
        self.grid.own.get(self.index(r, c)).copied().flatten().map(|i| i as usize)
    }

    pub fn cell(&self, r: usize, c: usize) -> Option<&'a Cell> {
        self.grid.sheet.cells.get(self.own(r, c)?)
    }

    /// The trimmed text of the cell itself; empty where there is none.
    pub fn text(&self, r: usize, c: usize) -> &'g str {
        self.own(r, c).and_then(|i| self.grid.texts.get(i)).map_or("", String::as_str)
    }

    /// The cell, or that whose merged area covers the place: its index in the sheet's list.
    pub fn cover(&self, r: usize, c: usize) -> Option<usize> {
        if c >= self.n_columns() || r >= self.n_rows() {
            return None;
        }
        self.grid.cover.get(self.index(r, c)).copied().flatten().map(|i| i as usize)
    }

    /// The place of the cell, or of that whose merged area covers the place.
    pub fn anchor(&self, r: usize, c: usize) -> Option<(usize, usize)> {
        let cell = self.grid.sheet.cells.get(self.cover(r, c)?)?;
        let row = self.grid.rows.binary_search(&cell.row).ok()?;
        let column = self.grid.columns.binary_search(&cell.column).ok()?;
        Some(if self.turned { (column, row) } else { (row, column) })
    }

    /// The text of the cell, or of that whose merged area covers the place.
    pub fn covering(&self, r: usize, c: usize) -> &'g str {
        self.cover(r, c).and_then(|i| self.grid.texts.get(i)).map_or("", String::as_str)
    }

    pub fn has(&self, r: usize, c: usize) -> bool {
        self.own(r, c).is_some()
    }

    pub fn is_number(&self, r: usize, c: usize) -> bool {
        self.cell(r, c).is_some_and(|cell| match &cell.value {
            Value::Number(_) => true,
            Value::Text(text) => text.trim().parse::<guild_model::Rating>().is_ok(),
            Value::Bool(_) | Value::Date(_) | Value::Error(_) => false,
        })
    }

    /// How many grid columns the cell's merged area covers; 1 if it is not merged.
    pub fn width(&self, r: usize, c: usize) -> usize {
        let Some(area) = self.own(r, c).and_then(|i| self.grid.areas.get(i)) else {
            return 1;
        };
        let covered = if self.turned {
            span(&self.grid.rows, area.top, area.bottom)
        } else {
            span(&self.grid.columns, area.left, area.right)
        };
        covered.len().max(1)
    }

    /// How many grid rows the cell's merged area covers; 1 if it is not merged.
    pub fn height(&self, r: usize, c: usize) -> usize {
        View { grid: self.grid, turned: !self.turned }.width(c, r)
    }

    /// The sheet's address of a grid place.
    pub fn address(&self, r: usize, c: usize) -> String {
        self.area(r, c, r, c).address()
    }

    pub fn area(&self, r1: usize, c1: usize, r2: usize, c2: usize) -> Area {
        let ((t, l), (b, r)) = if self.turned { ((c1, r1), (c2, r2)) } else { ((r1, c1), (r2, c2)) };
        let line = |lines: &[u32], at: usize| lines.get(at).copied().unwrap_or(0);
        Area {
            top: line(&self.grid.rows, t),
            left: line(&self.grid.columns, l),
            bottom: line(&self.grid.rows, b),
            right: line(&self.grid.columns, r),
        }
    }

    /// How many empty lines of the sheet stand before this row of the view.
    pub fn gap_above(&self, r: usize) -> u32 {
        gap(if self.turned { &self.grid.columns } else { &self.grid.rows }, r)
    }

    /// How many empty lines of the sheet stand before this column of the view.
    pub fn gap_left(&self, c: usize) -> u32 {
        gap(if self.turned { &self.grid.rows } else { &self.grid.columns }, c)
    }
}

fn gap(lines: &[u32], at: usize) -> u32 {
    let before = at.checked_sub(1).and_then(|b| lines.get(b));
    match (before, lines.get(at)) {
        (Some(before), Some(here)) => here - before - 1,
        _ => 0,
    }
}

/// A cell that speaks in sentences rather than names something.
pub(crate) fn is_sentence(text: &str) -> bool {
    text.chars().count() >= 45 || text.split_whitespace().count() >= 7 || (text.contains('\n') && text.len() > 20)
}

/// Short enough to be a name or a heading.
pub(crate) fn is_label(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= 90 && text.split_whitespace().count() <= 12
}
