//! Our own sheet: where its hidden row and column are, and what its rows and columns are by them.

use super::grid::{BY_IDS, Grid, UNPLACED};
use super::record::{RECORD_START, Records};
use super::role::{CORNER, CORNER_START, ColumnRole, GUARDED, RowRole};
use super::{Own, columns, rows};
use crate::book::{Area, Book, Problem, Severity, Sheet};
use crate::ladder::draft::LadderDraft;
use crate::recognition::accounting::Ledger;
use crate::recognition::obeyed;
use crate::recognition::reason::Reason;
use crate::recognition::report::{At, BlockKind, BlockReport, SheetReport, problem};
use crate::recognition::role::Role;
use std::collections::BTreeMap;

/// Rows and columns by their roles.
pub(super) struct Frame {
    corner: (u32, u32),
    rows: BTreeMap<u32, RowRole>,
    columns: BTreeMap<u32, ColumnRole>,
    /// Rows with anything in them.
    filled_rows: Vec<u32>,
    /// Columns with anything in them.
    filled_columns: Vec<u32>,
}

impl Frame {
    /// The first row of a role.
    pub(super) fn row(&self, role: RowRole) -> Option<u32> {
        self.rows.iter().find(|(_, r)| **r == role).map(|(row, _)| *row)
    }

    pub(super) fn row_role(&self, row: u32) -> Option<RowRole> {
        self.rows.get(&row).copied()
    }

    /// The first column of a role.
    pub(super) fn column(&self, role: ColumnRole) -> Option<u32> {
        self.columns.iter().find(|(_, r)| **r == role).map(|(column, _)| *column)
    }

    pub(super) fn column_role(&self, column: u32) -> Option<ColumnRole> {
        self.columns.get(&column).copied()
    }

    pub(super) fn columns_from_left(&self) -> impl Iterator<Item = u32> {
        self.filled_columns.iter().copied().filter(|column| *column != self.corner.1)
    }

    pub(super) fn is_right_of_skills(&self, column: u32) -> bool {
        self.column(ColumnRole::Skill).is_none_or(|skill| column > skill)
    }

    /// The ids stand below the skills, not above: records follow them.
    fn ids_below(&self) -> bool {
        self.row(RowRole::Level).is_some_and(|level| self.corner.0 > level)
    }

    /// The rows of the table, from the top.
    pub(super) fn body(&self) -> impl Iterator<Item = u32> {
        let is_body = |role: &RowRole| matches!(role, RowRole::Skill { .. } | RowRole::Area(_));
        let heads = self.rows.iter().filter(|(_, role)| !is_body(role)).map(|(row, _)| *row).max().unwrap_or(0);
        let end = if self.ids_below() { self.corner.0 } else { u32::MAX };
        let written = move |row: u32| self.rows.get(&row).is_some_and(is_body);
        self.filled_rows
            .iter()
            .copied()
            .filter(move |row| written(*row) || (*row > heads && *row < end && !self.rows.contains_key(row)))
    }
}

/// Finds the sheet of ours in a book and reads it; `None` where there is none.
pub(super) fn read(book: &Book) -> Option<Own> {
    let shown_first = book.sheets.iter().enumerate().filter(|(_, s)| !s.hidden);
    let (at, sheet, corner) = shown_first
        .chain(book.sheets.iter().enumerate().filter(|(_, s)| s.hidden))
        .find_map(|(n, sheet)| Some((n, sheet, corner(sheet)?)))?;
    let mark = sheet.get(corner.0, corner.1).map(|cell| cell.value.text().into_owned()).unwrap_or_default();
    if mark.strip_suffix(GUARDED).unwrap_or(&mark) != CORNER {
        return Some(newer(book, sheet, corner));
    }
    let frame = frame(sheet, corner);
    let mut grid = Grid::new(book, sheet, mark.ends_with(GUARDED));
    let mut records = Records::default();
    let mut sheets: Vec<SheetReport> = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    for (n, other) in book.sheets.iter().enumerate() {
        if n == at {
            let below = if frame.ids_below() { corner.0 + 1 } else { u32::MAX };
            read_records(other, below, &mut records, &mut grid.ledger);
            continue;
        }
        let mut ledger = Ledger::new(other);
        read_records(other, 0, &mut records, &mut ledger);
        problems.extend(unplaced(book, other, &mut ledger));
        sheets.push(obeyed::sheet(other, &ledger, Vec::new()));
    }
    let draft = read_ladder(&mut grid, &frame, &records);
    grid.report_the_rest();
    sheets.insert(at, obeyed::sheet(sheet, &grid.ledger, vec![block(sheet, &draft)]));
    grid.problems.extend(problems);
    Some(Own { draft, sheets, problems: grid.problems })
}

/// The whole sheet, and what its ladder names.
fn block(sheet: &Sheet, draft: &LadderDraft) -> BlockReport {
    let (rows, columns) = sheet.extent();
    let range = Area { top: 0, left: 0, bottom: rows.saturating_sub(1), right: columns.saturating_sub(1) }.address();
    BlockReport {
        tracks: draft.tracks.iter().map(|t| t.name.to_string()).collect(),
        levels: draft.levels.iter().map(|l| l.name.to_string()).collect(),
        areas: draft.areas.iter().map(|a| a.name.to_string()).collect(),
        skills: draft.skills.len() as u32,
        ..obeyed::own_block(&range, BlockKind::Ladder, None, Reason::Own)
    }
}

fn read_ladder(grid: &mut Grid<'_>, frame: &Frame, records: &Records) -> LadderDraft {
    let mut draft = LadderDraft::default();
    take_roles(grid, frame);
    let framework = records.framework.as_ref();
    if let Some(row) = frame.row(RowRole::Title) {
        let first = frame.columns_from_left().find(|column| grid.sheet.get(row, *column).is_some());
        draft.name = first.and_then(|column| grid.name(row, column, framework.map(|f| &f.name)));
    }
    if let Some(framework) = framework {
        draft.id = Some(framework.id);
        draft.name.get_or_insert_with(|| framework.name.clone());
        draft.version = Some(framework.version);
        draft.state = Some(framework.state);
        draft.note = Some(framework.note.clone());
        draft.scale = Some(super::draft::scale_of(&framework.scale));
    }
    let columns = columns::read(grid, frame, records, &mut draft);
    rows::read(grid, frame, records, &columns, &mut draft);
    ignore_labels(grid, frame);
    draft
}

/// A cell that says what version of ours this is, in the row of column roles and the column of row roles.
fn corner(sheet: &Sheet) -> Option<(u32, u32)> {
    let text = |row, column| sheet.get(row, column).map(|cell| cell.value.text());
    let is_corner = |row: u32, column: u32| {
        let beside = |cell: &crate::book::Cell| {
            cell.row == row && ColumnRole::parse(&cell.value.text()) == Some(ColumnRole::Skill)
        };
        let along = |cell: &crate::book::Cell| {
            cell.column == column && RowRole::parse(&cell.value.text()) == Some(RowRole::Level)
        };
        let number = text(row, column).is_some_and(|mark| {
            let version = mark.strip_prefix(CORNER_START).map(|v| v.strip_suffix(GUARDED).unwrap_or(v).to_owned());
            version.is_some_and(|v| v.parse::<u32>().is_ok())
        });
        number && sheet.cells.iter().any(beside) && sheet.cells.iter().any(along)
    };
    let marked = sheet
        .cells
        .iter()
        .filter(|cell| matches!(&cell.value, crate::book::Value::Text(t) if t.starts_with(CORNER_START)));
    marked.map(|cell| (cell.row, cell.column)).take(100).find(|(row, column)| is_corner(*row, *column))
}

fn frame(sheet: &Sheet, corner: (u32, u32)) -> Frame {
    let mut frame = Frame {
        corner,
        rows: BTreeMap::new(),
        columns: BTreeMap::new(),
        filled_rows: Vec::new(),
        filled_columns: Vec::new(),
    };
    for cell in &sheet.cells {
        if cell.row == corner.0
            && let Some(role) = ColumnRole::parse(&cell.value.text())
        {
            frame.columns.insert(cell.column, role);
        }
        if cell.column == corner.1
            && let Some(role) = RowRole::parse(&cell.value.text())
        {
            frame.rows.insert(cell.row, role);
        }
        frame.filled_rows.push(cell.row);
        frame.filled_columns.push(cell.column);
    }
    frame.filled_rows.dedup();
    frame.filled_columns.sort_unstable();
    frame.filled_columns.dedup();
    frame
}

fn take_roles(grid: &mut Grid<'_>, frame: &Frame) {
    grid.take(frame.corner.0, frame.corner.1);
    for row in frame.rows.keys() {
        grid.take(*row, frame.corner.1);
    }
    for column in frame.columns.keys() {
        grid.take(frame.corner.0, *column);
    }
}

/// The words that say what a row or a column is, and the heads that the table repeats.
fn ignore_labels(grid: &mut Grid<'_>, frame: &Frame) {
    for (column, role) in &frame.columns {
        let is_level = matches!(role, ColumnRole::Level { .. } | ColumnRole::Track(_));
        if let Some(row) = frame.row(RowRole::Level).filter(|_| !is_level) {
            grid.ignore(row, *column);
        }
    }
    if let Some(row) = frame.row(RowRole::Heads) {
        for column in &frame.filled_columns {
            grid.ignore(row, *column);
        }
    }
    let Some(column) = frame.column(ColumnRole::Area) else {
        return;
    };
    for (row, role) in &frame.rows {
        if matches!(role, RowRole::Rank | RowRole::Scope | RowRole::Freedom(_) | RowRole::Responsibilities) {
            grid.ignore(*row, column);
        }
    }
}

/// Takes the records from a row on.
fn read_records(sheet: &Sheet, from: u32, records: &mut Records, ledger: &mut Ledger<'_>) {
    let mut at = sheet.cells.partition_point(|cell| cell.row < from);
    for row in sheet.cells.get(at..).unwrap_or_default().chunk_by(|a, b| a.row == b.row) {
        let cells = at..at + row.len();
        at = cells.end;
        let Some((head, rest)) = row.split_first() else {
            continue;
        };
        let kind = head.value.text();
        if head.column != 0 || !kind.starts_with(RECORD_START) {
            continue;
        }
        let json: String = rest.iter().map(|cell| cell.value.text()).collect();
        // The first row offers the ratings to the cells' lists.
        if kind == "guildhall:ratings" || records.read(&kind, &json) {
            cells.for_each(|cell| ledger.set(cell, Role::Expectations, BY_IDS));
        }
    }
}

/// One problem for all that another sheet of the book holds.
fn unplaced(book: &Book, sheet: &Sheet, ledger: &mut Ledger<'_>) -> Option<Problem> {
    let cells: Vec<usize> = (0..sheet.cells.len()).filter(|cell| ledger.is_open(*cell)).collect();
    for cell in &cells {
        ledger.set(*cell, Role::Reported, UNPLACED);
    }
    let around = cells.iter().filter_map(|cell| sheet.cells.get(*cell)).map(|c| Area::cell(c.row, c.column));
    let range = around.reduce(Area::with)?.address();
    let n_cells = cells.len();
    let message = format!(
        "{n_cells} cells are no part of the matrix and were not taken. Import the sheet by itself if it holds another one."
    );
    let at = At { file: Some(&book.file), sheet: Some(&sheet.name), cell: Some(range) };
    let args = [("cells", n_cells.to_string())];
    Some(problem(&at, Severity::Warns, "import-sheet-unplaced", &args, message))
}

fn newer(book: &Book, sheet: &Sheet, corner: (u32, u32)) -> Own {
    let cell = Some(Area::cell(corner.0, corner.1).address());
    let at = At { file: Some(&book.file), sheet: Some(&sheet.name), cell };
    let message = "The file was written by a newer Guildhall. Update Guildhall to import it.".to_owned();
    let all = |sheet: &Sheet| {
        let mut ledger = Ledger::new(sheet);
        (0..sheet.cells.len()).for_each(|cell| ledger.set(cell, Role::Reported, UNPLACED));
        obeyed::sheet(sheet, &ledger, Vec::new())
    };
    Own {
        draft: LadderDraft::default(),
        sheets: book.sheets.iter().map(all).collect(),
        problems: vec![problem(&at, Severity::Blocks, "import-matrix-newer", &[], message)],
    }
}
