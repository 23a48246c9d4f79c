//! What became of the cells of an organisation's sheets.

use guild_exchange::book::{Area, Book, Cell, Sheet};
use guild_exchange::ladder::recognise::mapping::{BlockMapping, Role, Shape, SheetMapping, Use};
use guild_exchange::ladder::recognise::report::{BlockKind, BlockReport, CellCounts, PartReport, SheetReport};
use guild_exchange::organisation::TableKind;
use guild_exchange::organisation::draft::{OrganisationDraft, RowAt, Table};
use guild_exchange::recognition::why::{Ground, Why};
use std::collections::HashSet;

/// The sheets that an organisation's tables take, and the books that are documents of one.
#[derive(Default)]
pub(in crate::import) struct Claimed {
    pub sheets: HashSet<(usize, usize)>,
    pub documents: HashSet<usize>,
    /// What a mapping states of them.
    pub mapping: Vec<SheetMapping>,
}

pub(in crate::import) fn claimed(draft: &OrganisationDraft, books: &[Book]) -> Claimed {
    let mut claimed = Claimed { documents: draft.documents.iter().copied().collect(), ..Claimed::default() };
    for table in &draft.tables {
        let Some(n) = table.sheet else { continue };
        let Some(sheet) = books.get(table.book).and_then(|book| book.sheets.get(n)) else { continue };
        claimed.sheets.insert((table.book, n));
        let usage = match table.kind {
            TableKind::Communities => Use::Communities,
            TableKind::People => Use::People,
            TableKind::Memberships => Use::Memberships,
            TableKind::Services => Use::Services,
        };
        let block = BlockMapping {
            shape: Some(if table.cross { Shape::PeopleDown } else { Shape::List }),
            ..BlockMapping::new(range(sheet, table).address(), usage, &table.because)
        };
        claimed.mapping.push(SheetMapping { blocks: vec![block], ..SheetMapping::new(&table.file, &table.name, None) });
    }
    claimed
}

pub(super) fn reports(
    draft: &OrganisationDraft,
    books: &[Book],
    blocked: &HashSet<RowAt>,
) -> Vec<(usize, usize, SheetReport)> {
    let tables = (0u32..).zip(&draft.tables);
    let of = |(index, table): (u32, &Table)| {
        let n = table.sheet?;
        let sheet = books.get(table.book)?.sheets.get(n)?;
        Some((table.book, n, report(sheet, table, index, blocked)))
    };
    tables.filter_map(of).collect()
}

fn report(sheet: &Sheet, table: &Table, index: u32, blocked: &HashSet<RowAt>) -> SheetReport {
    let (rows, columns) = sheet.extent();
    let kind = match table.kind {
        TableKind::Communities => BlockKind::Communities,
        TableKind::People => BlockKind::People,
        TableKind::Memberships => BlockKind::Memberships,
        TableKind::Services => BlockKind::Services,
    };
    let people = table.kind == TableKind::People || table.cross;
    let block = BlockReport {
        range: range(sheet, table).address(),
        kind,
        shape: Some(if table.cross { Shape::PeopleDown } else { Shape::List }),
        because: table.because.to_string(),
        reasons: table.because.told(),
        tracks: Vec::new(),
        levels: Vec::new(),
        areas: Vec::new(),
        skills: 0,
        people: if people { table.rows } else { 0 },
        scale: None,
    };
    let mut parts = Parts::default();
    let headed: HashSet<u32> = table.columns.iter().map(|c| c.column).collect();
    for cells in sheet.cells.chunk_by(|a, b| a.row == b.row) {
        let Some(row) = cells.first().map(|c| c.row) else { continue };
        if row < table.head {
            parts.add(cells, true, Role::Ignored, Why::AboveHeaders);
        } else if row == table.head {
            parts.add(cells, true, Role::Heading, Why::Headers);
        } else if table.cross {
            for cell in cells {
                let at = RowAt { table: index, row, column: Some(cell.column) };
                let lost = blocked.contains(&at) || !headed.contains(&cell.column);
                let role =
                    if lost || cells.first().is_some_and(|c| c.column > 0) { Role::Reported } else { Role::Records };
                parts.add(std::slice::from_ref(cell), false, role, why(role));
            }
        } else {
            let lost = blocked.contains(&RowAt { table: index, row, column: None });
            let role = if lost { Role::Reported } else { Role::Records };
            parts.add(cells, true, role, why(role));
        }
    }
    SheetReport {
        sheet: sheet.name.clone(),
        hidden: sheet.hidden,
        rows,
        columns,
        non_empty: sheet.cells.len() as u32,
        blocks: vec![block],
        cells: parts.counts,
        parts: parts.done.into_iter().map(|(area, part)| PartReport { range: area.address(), ..part }).collect(),
    }
}

fn why(role: Role) -> Ground {
    if role == Role::Reported { Why::RowCannotBeStored.into() } else { Ground::default() }
}

fn range(sheet: &Sheet, table: &Table) -> Area {
    let (rows, columns) = sheet.extent();
    let left = table.columns.iter().map(|c| c.column).min().unwrap_or(0);
    Area { top: table.head, left, bottom: rows.saturating_sub(1), right: columns.saturating_sub(1) }
}

/// Rectangles of whole rows with one role.
#[derive(Default)]
struct Parts {
    done: Vec<(Area, PartReport)>,
    counts: CellCounts,
}

impl Parts {
    /// * `cells`: of one row, below or right of all before.
    /// * `whole`: they are the whole row, which may go with the rows above.
    fn add(&mut self, cells: &[Cell], whole: bool, role: Role, why: impl Into<Ground>) {
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return };
        let n = cells.len() as u32;
        match role {
            Role::Ignored => self.counts.ignored += n,
            Role::Reported => self.counts.reported += n,
            _ => self.counts.imported += n,
        }
        match self.done.last_mut() {
            Some((area, part)) if part.role == role && (whole || area.top == first.row) => {
                area.left = area.left.min(first.column);
                area.right = area.right.max(last.column);
                area.bottom = first.row;
                part.count += n;
            }
            _ => {
                let area = Area { top: first.row, left: first.column, bottom: first.row, right: last.column };
                let part = PartReport::new(role, String::new(), n, &why.into());
                self.done.push((area, part));
            }
        }
    }
}
