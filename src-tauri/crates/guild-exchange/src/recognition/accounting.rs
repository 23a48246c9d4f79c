//! One role for every cell of a sheet, and the sum of them.

use super::report::{CellCounts, PartReport, SheetReport};
use super::role::Role;
use super::why::{Ground, Why};
use crate::book::{Area, Sheet};

/// Takes imported cells back, for which there turned out to be no place: `lost` says so of a cell by row, column and
/// role. They are reported from then on, and the sums follow.
///
/// Cost: O(parts · log cells + cells).
pub fn take_back(sheet: &Sheet, report: &mut SheetReport, why: Why, lost: impl FnMut(u32, u32, Role) -> bool) {
    make(sheet, report, Role::Reported, why, lost);
}

/// As [`take_back`], of cells that are left out by a choice.
pub fn leave_out(sheet: &Sheet, report: &mut SheetReport, why: Why, left: impl FnMut(u32, u32, Role) -> bool) {
    make(sheet, report, Role::Ignored, why, left);
}

fn make(sheet: &Sheet, report: &mut SheetReport, role: Role, why: Why, mut lost: impl FnMut(u32, u32, Role) -> bool) {
    let mut ledger = Ledger::new(sheet);
    for part in &report.parts {
        let Some(area) = Area::parse(&part.range) else { continue };
        let ground = Ground::from(part.why.as_str());
        sheet.inside(area, |index| {
            let Some(cell) = sheet.cells.get(index) else { return };
            if part.role.is_imported() && lost(cell.row, cell.column, part.role) {
                ledger.set(index, role, why);
            } else {
                ledger.set(index, part.role, ground.clone());
            }
        });
    }
    report.cells = ledger.counts();
    report.parts = ledger.parts();
}

/// The role of every non-empty cell of a sheet, in the order of its cells. A cell has exactly one; it begins as
/// reported, so that none can be forgotten.
pub(crate) struct Ledger<'a> {
    sheet: &'a Sheet,
    roles: Vec<(Role, Ground)>,
}

impl<'a> Ledger<'a> {
    pub fn new(sheet: &'a Sheet) -> Self {
        Self { sheet, roles: vec![(Role::Reported, Ground::default()); sheet.cells.len()] }
    }

    pub fn set(&mut self, cell: usize, role: Role, why: impl Into<Ground>) {
        if let Some(entry) = self.roles.get_mut(cell) {
            *entry = (role, why.into());
        }
    }

    pub fn role(&self, cell: usize) -> Role {
        self.roles.get(cell).map_or(Role::Reported, |(role, _)| *role)
    }

    /// Whether nothing was said of the cell so far.
    pub fn is_open(&self, cell: usize) -> bool {
        self.roles.get(cell).is_some_and(|(role, why)| *role == Role::Reported && why.is_empty())
    }

    pub fn counts(&self) -> CellCounts {
        let count = |test: fn(Role) -> bool| self.roles.iter().filter(|(role, _)| test(*role)).count() as u32;
        CellCounts {
            imported: count(Role::is_imported),
            ignored: count(|r| r == Role::Ignored),
            reported: count(|r| r == Role::Reported),
        }
    }

    /// Rectangles of cells with one role; each cell is in exactly one.
    pub fn parts(&self) -> Vec<PartReport> {
        // Runs in a row first, then runs of equal width under one another; a row without cells parts nothing.
        struct Run {
            area: Area,
            role: Role,
            why: Ground,
            count: u32,
        }
        let mut done: Vec<Run> = Vec::new();
        let mut open: Vec<Run> = Vec::new();
        let mut at = 0;
        while let Some(first) = self.sheet.cells.get(at) {
            let row = first.row;
            let mut runs: Vec<Run> = Vec::new();
            while let (Some(cell), Some((role, why))) = (self.sheet.cells.get(at), self.roles.get(at)) {
                if cell.row != row {
                    break;
                }
                match runs.last_mut() {
                    Some(run) if run.role == *role && run.why == *why => {
                        run.area.right = cell.column;
                        run.count += 1;
                    }
                    _ => runs.push(Run { area: Area::cell(row, cell.column), role: *role, why: why.clone(), count: 1 }),
                }
                at += 1;
            }
            let mut next = Vec::new();
            for run in runs {
                let above = open.iter().position(|o| {
                    o.role == run.role
                        && o.why == run.why
                        && o.area.left == run.area.left
                        && o.area.right == run.area.right
                });
                match above.map(|i| open.swap_remove(i)) {
                    Some(mut grown) => {
                        grown.area.bottom = row;
                        grown.count += run.count;
                        next.push(grown);
                    }
                    None => next.push(run),
                }
            }
            done.append(&mut open);
            open = next;
        }
        done.append(&mut open);
        done.sort_by_key(|run| (run.area.top, run.area.left));
        done.into_iter().map(|run| PartReport::new(run.role, run.area.address(), run.count, &run.why)).collect()
    }
}
