use std::collections::BTreeMap;

use super::error::ReadError;
use super::limits::Budget;
use crate::book::{Area, Cell, Sheet, Value};

/// A sheet while its cells come in, in whatever order the file has them.
pub(crate) struct Gather<'b, 'l> {
    budget: &'b mut Budget<'l>,
    sheet: Sheet,
    sorted: bool,
}

impl<'b, 'l> Gather<'b, 'l> {
    pub fn new(budget: &'b mut Budget<'l>, name: String, hidden: bool) -> Result<Self, ReadError> {
        budget.sheet()?;
        Ok(Self { budget, sheet: Sheet { name, hidden, ..Sheet::default() }, sorted: true })
    }

    /// Keeps the value unless it is the empty string.
    pub fn cell(&mut self, row: u32, column: u32, value: Value) -> Result<(), ReadError> {
        self.cell_with_note(row, column, value, None)
    }

    pub fn cell_with_note(
        &mut self,
        row: u32,
        column: u32,
        value: Value,
        note: Option<String>,
    ) -> Result<(), ReadError> {
        let bytes = match &value {
            Value::Text(text) if text.is_empty() => return Ok(()),
            Value::Text(text) | Value::Date(text) | Value::Error(text) => text.len(),
            Value::Number(_) | Value::Bool(_) => 0,
        } + note.as_ref().map_or(0, String::len);
        self.budget.cells(1, bytes as u64)?;
        self.sorted &= self.sheet.cells.last().is_none_or(|last| (last.row, last.column) < (row, column));
        self.sheet.cells.push(Cell { row, column, value, note });
        Ok(())
    }

    /// Keeps the area unless it is a single cell.
    pub fn merge(&mut self, area: Area) -> Result<(), ReadError> {
        self.budget.merges(1)?;
        if area.top <= area.bottom && area.left <= area.right && (area.top, area.left) != (area.bottom, area.right) {
            self.sheet.merges.push(area);
        }
        Ok(())
    }

    pub fn budget(&mut self) -> &mut Budget<'l> {
        self.budget
    }

    /// The sheet as `Sheet` promises it: sorted, each place once (the last value wins), nothing under a merged
    /// area but its first cell.
    ///
    /// `notes`: texts for cells of this sheet; those of empty cells are dropped.
    ///
    /// Cost: none without merged areas where the cells came in order; else O((cells + merges) log (cells + merges)).
    pub fn finish(self, notes: BTreeMap<(u32, u32), String>) -> Sheet {
        let mut sheet = self.sheet;
        sheet.merges.sort_unstable();
        sheet.merges.dedup();
        if !self.sorted {
            sheet.cells.sort_by_key(|c| (c.row, c.column));
            sheet.cells.reverse();
            sheet.cells.dedup_by_key(|c| (c.row, c.column));
            sheet.cells.reverse();
        }
        if !sheet.merges.is_empty() {
            drop_covered(&mut sheet);
        }
        for ((row, column), text) in notes {
            if let Ok(at) = sheet.cells.binary_search_by_key(&(row, column), |c| (c.row, c.column))
                && let Some(cell) = sheet.cells.get_mut(at)
            {
                cell.note = Some(text);
            }
        }
        sheet
    }
}

/// Walks cells and areas together from top to bottom; `open` holds the areas that reach the present row, by their
/// left edge. Areas that overlap, which no spreadsheet program makes, hide at least what the widest of them hides.
fn drop_covered(sheet: &mut Sheet) {
    let mut open = BTreeMap::<u32, Area>::new();
    let mut merges = sheet.merges.iter().peekable();
    sheet.cells.retain(|cell| {
        while let Some(area) = merges.next_if(|area| (area.top, area.left) <= (cell.row, cell.column)) {
            open.entry(area.left)
                .and_modify(|seen| {
                    if seen.bottom < cell.row || seen.right < area.right {
                        *seen = *area;
                    }
                })
                .or_insert(*area);
        }
        while let Some((&left, area)) = open.range(..=cell.column).next_back() {
            if area.bottom >= cell.row {
                return !area.contains(cell.row, cell.column) || (area.top, area.left) == (cell.row, cell.column);
            }
            open.remove(&left);
        }
        true
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Limits;

    #[track_caller]
    fn check(cells: &[(u32, u32)], merges: &[&str], left: &[(u32, u32)]) {
        let limits = Limits::default();
        let mut budget = Budget::new(&limits);
        let mut gather = Gather::new(&mut budget, String::new(), false).unwrap();
        for &(row, column) in cells {
            gather.cell(row, column, Value::Bool(true)).unwrap();
        }
        for area in merges {
            gather.merge(Area::parse(area).unwrap()).unwrap();
        }
        let sheet = gather.finish(BTreeMap::new());
        assert_eq!(sheet.cells.iter().map(|c| (c.row, c.column)).collect::<Vec<_>>(), left);
    }

    #[test]
    fn only_the_first_cell_of_a_merged_area() {
        check(&[(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)], &["A1:B2"], &[(0, 0), (2, 0)]);
        check(&[(0, 1), (1, 0)], &["A1:B2"], &[]);
        check(&[(0, 2), (5, 2), (6, 2)], &["A1:B9", "C1:C6"], &[(0, 2), (6, 2)]);
        check(&[(3, 0), (3, 1), (3, 2)], &["A1:A2", "B3:C4", "A4:A4"], &[(3, 0)]);
    }

    #[test]
    fn sorted_and_each_place_once() {
        check(&[(1, 0), (0, 5), (0, 1), (1, 0)], &[], &[(0, 1), (0, 5), (1, 0)]);
    }

    #[test]
    fn the_last_value_of_a_place_wins() {
        let limits = Limits::default();
        let mut budget = Budget::new(&limits);
        let mut gather = Gather::new(&mut budget, String::new(), false).unwrap();
        for n in [1.0, 2.0, 3.0] {
            gather.cell(0, 0, Value::Number(n)).unwrap();
        }
        let sheet = gather.finish(BTreeMap::new());
        assert_eq!(sheet.cells.iter().map(|c| c.value.clone()).collect::<Vec<_>>(), [Value::Number(3.0)]);
    }

    #[test]
    fn many_merges_are_linear() {
        let limits = Limits::default();
        let mut budget = Budget::new(&limits);
        let mut gather = Gather::new(&mut budget, String::new(), false).unwrap();
        for row in 0..100_000 {
            gather.merge(Area { top: row * 2, left: 0, bottom: row * 2 + 1, right: 3 }).unwrap();
            gather.cell(row * 2, 0, Value::Bool(true)).unwrap();
            gather.cell(row * 2 + 1, 3, Value::Bool(true)).unwrap();
        }
        let begun = std::time::Instant::now();
        assert_eq!(gather.finish(BTreeMap::new()).cells.len(), 100_000);
        assert!(begun.elapsed().as_secs_f64() < 2.0);
    }
}
