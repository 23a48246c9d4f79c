//! Does what a mapping of ratings says: a role for every cell, and the draft.

use super::assembly::Assembly;
use super::draft::RatingsDraft;
use super::mapping::{
    DoubtMapping, RATINGS_MAPPING_VERSION, RatingsBlockMapping, RatingsMapping, RatingsPartMapping,
    RatingsSheetMapping, RatingsUse, Role, ScaleMapping,
};
use crate::book::{Area, Book, Problem, Severity, Sheet};
use crate::recognition::accounting::Ledger;
use crate::recognition::obeyed;
use crate::recognition::report::{At, BlockKind, BlockReport, FileReport, SheetReport, problem};
use crate::recognition::why::Ground;

/// A cell with a role in a block.
#[derive(Clone, Copy)]
pub(super) struct Spot<'m> {
    /// Index into the sheet's cells.
    pub index: usize,
    pub row: u32,
    pub column: u32,
    /// Its merged area, itself if it is not merged.
    pub whole: Area,
    pub part: &'m RatingsPartMapping,
}

pub(super) fn build(book: &Book, mapping: &RatingsMapping) -> (RatingsDraft, FileReport, Vec<Problem>) {
    let mut problems = Vec::new();
    problems.extend(obeyed::version(mapping.version, RATINGS_MAPPING_VERSION));
    for stated in mapping.sheets.iter().filter(|s| s.file == book.file) {
        if !book.sheets.iter().any(|s| s.name == stated.sheet) {
            problems.push(obeyed::no_sheet(&stated.file, &stated.sheet));
        }
    }
    let mut assembly = Assembly::new(&mapping.scales);
    let mut open: Vec<Open<'_>> = book
        .sheets
        .iter()
        .map(|sheet| {
            Open::new(
                book,
                sheet,
                mapping.sheets.iter().find(|s| s.file == book.file && s.sheet == sheet.name),
                &mut problems,
            )
        })
        .collect();
    // Lists first: tables point to them.
    for lists in [true, false] {
        for sheet in &mut open {
            sheet.assemble(book, (lists, &mapping.scales), &mut assembly, &mut problems);
        }
    }
    let (draft, scales) = assembly.finish();
    let reports = open.into_iter().map(|sheet| sheet.close(book, &scales, &mut problems)).collect();
    (draft, FileReport { file: book.file.clone(), format: Some(book.format), sheets: reports }, problems)
}

/// A sheet whose cells are being given their roles.
struct Open<'b> {
    sheet: &'b Sheet,
    stated: Option<&'b RatingsSheetMapping>,
    ledger: Ledger<'b>,
    /// The cells of each block, by row.
    spots: Vec<Vec<Spot<'b>>>,
    blocks: Vec<BlockReport>,
    unplaced: Vec<usize>,
}

impl<'b> Open<'b> {
    fn new(
        book: &Book,
        sheet: &'b Sheet,
        stated: Option<&'b RatingsSheetMapping>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut open = Self {
            sheet,
            stated,
            ledger: Ledger::new(sheet),
            spots: Vec::new(),
            blocks: Vec::new(),
            unplaced: Vec::new(),
        };
        let at = At { file: Some(&book.file), sheet: Some(&sheet.name), cell: None };
        let Some(stated) = stated else { return open };
        if let Some(why) = &stated.ignored {
            let ground = Ground::from(why.as_str());
            (0..sheet.cells.len()).for_each(|i| open.ledger.set(i, Role::Ignored, ground.clone()));
            return open;
        }
        if stated.blocks.is_empty() && !sheet.cells.is_empty() {
            problems.push(obeyed::scattered(&at, sheet));
            return open;
        }
        // A cell belongs to the last part that holds it; what is kept apart is so from the tables around it.
        let mut owners: Vec<Option<(u32, usize, &'b RatingsPartMapping)>> = vec![None; sheet.cells.len()];
        let mut grounds: Vec<Ground> = Vec::new();
        let apart = |block: &RatingsBlockMapping| block.usage == RatingsUse::Legend;
        let in_turn = |wanted: bool| stated.blocks.iter().enumerate().filter(move |(_, b)| apart(b) == wanted);
        for (n, block) in in_turn(false).chain(in_turn(true)) {
            for part in &block.parts {
                let Some(area) = obeyed::area(&part.range, &at, problems) else { continue };
                let ground = grounds.len();
                grounds.push(part.why.as_str().into());
                sheet.inside(area, |index| {
                    if let Some(slot) = owners.get_mut(index) {
                        *slot = Some((n as u32, ground, part));
                    }
                });
            }
        }
        open.spots = stated.blocks.iter().map(|_| Vec::new()).collect();
        for (index, (cell, owner)) in sheet.cells.iter().zip(&owners).enumerate() {
            match owner {
                Some((block, ground, part)) => {
                    open.ledger.set(index, part.role, grounds.get(*ground).cloned().unwrap_or_default());
                    let merged = sheet.merges.binary_search_by_key(&(cell.row, cell.column), |m| (m.top, m.left)).ok();
                    let whole =
                        merged.and_then(|m| sheet.merges.get(m)).copied().unwrap_or(Area::cell(cell.row, cell.column));
                    if let Some(spots) = open.spots.get_mut(*block as usize) {
                        spots.push(Spot { index, row: cell.row, column: cell.column, whole, part });
                    }
                }
                None => open.unplaced.push(index),
            }
        }
        open.blocks = stated.blocks.iter().map(block_report).collect();
        open
    }

    fn assemble(
        &mut self,
        book: &Book,
        (lists, scales): (bool, &[ScaleMapping]),
        assembly: &mut Assembly<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let Some(stated) = self.stated.filter(|s| s.ignored.is_none()) else { return };
        for (n, block) in stated.blocks.iter().enumerate() {
            let Some(spots) = self.spots.get(n) else { continue };
            let is_list = matches!(block.usage, RatingsUse::People | RatingsUse::Skills);
            if is_list == lists && (is_list || block.usage == RatingsUse::Ratings) {
                let facts = assembly.add(book, self.sheet, block, spots, &mut self.ledger, problems);
                if let Some(report) = self.blocks.get_mut(n) {
                    report.people = facts.people;
                    report.skills = facts.skills;
                    report.areas = facts.areas;
                }
            }
            if lists {
                continue;
            }
            let scale = block.scale.and_then(|s| scales.get(s as usize));
            let is_answered = |doubt: &DoubtMapping| {
                doubt.code == "ratings-blank-open" && scale.is_some_and(|s| s.blank_means.is_some())
            };
            for doubt in block.doubts.iter().filter(|doubt| !is_answered(doubt)) {
                let at = At { file: Some(&book.file), sheet: Some(&self.sheet.name), cell: Some(block.range.clone()) };
                problems.push(problem(&at, Severity::Warns, &doubt.code, &[], doubt.message.clone()));
            }
            let reported: Vec<usize> =
                spots.iter().filter(|s| s.part.role == Role::Reported).map(|s| s.index).collect();
            if matches!(block.usage, RatingsUse::Ratings | RatingsUse::Legend | RatingsUse::Text) {
                self.unplaced.extend(reported);
            } else if !reported.is_empty() {
                let at = At { file: Some(&book.file), sheet: Some(&self.sheet.name), cell: Some(block.range.clone()) };
                let count = reported.len();
                let kind = format!("{:?}", block.usage).to_lowercase();
                let wanted = ("no ratings", "as such");
                problems.push(obeyed::other_kind(&at, "import-not-ratings", &kind, wanted, count, &block.because));
            }
        }
    }

    fn close(
        mut self,
        book: &Book,
        scales: &[crate::recognition::report::ScaleReport],
        problems: &mut Vec<Problem>,
    ) -> SheetReport {
        self.unplaced.sort_unstable();
        let at = At { file: Some(&book.file), sheet: Some(&self.sheet.name), cell: None };
        problems.extend(obeyed::unplaced(&at, self.sheet, &self.unplaced, "among the ratings"));
        for (report, block) in self.blocks.iter_mut().zip(self.stated.map_or(&[][..], |s| &s.blocks)) {
            if report.kind == BlockKind::Ratings {
                report.scale = block.scale.and_then(|s| scales.get(s as usize)).cloned();
            }
        }
        obeyed::sheet(self.sheet, &self.ledger, self.blocks)
    }
}

fn block_report(block: &RatingsBlockMapping) -> BlockReport {
    let kind = match block.usage {
        RatingsUse::Ratings | RatingsUse::Skills => BlockKind::Ratings,
        RatingsUse::People => BlockKind::People,
        RatingsUse::Legend => BlockKind::Legend,
        RatingsUse::Text => BlockKind::Text,
        RatingsUse::Unknown => BlockKind::Unknown,
    };
    obeyed::block(&block.range, kind, block.shape, (&block.because, &block.reasons))
}
