//! Does what a mapping says: a role for every cell, and the drafts.

use super::Recognition;
use super::accounting::Ledger;
use super::assembly::{BlockFacts, Ladder};
use super::mapping::{BlockMapping, MAPPING_VERSION, Mapping, Role, Shape, SheetMapping, Use};
use super::report::{At, BlockKind, BlockReport, FileReport, SheetReport, problem};
use crate::book::{Area, Book, Problem, Severity, Sheet};
use crate::ladder::draft::CellPlace;
use crate::recognition::obeyed;
use crate::recognition::why::{Ground, Why};
use guild_model::mastery::FreedomKind;
use std::collections::BTreeMap;

/// A cell that a part of a block speaks of.
pub(super) struct Spot<'a> {
    /// Index into the sheet's cells.
    pub index: usize,
    pub role: Role,
    pub freedom: Option<FreedomKind>,
    /// Across the levels: the column where levels are columns, the row where they are rows.
    pub position: u32,
    /// Along the skills.
    pub line: u32,
    /// The last line and position of its merged area.
    pub line_end: u32,
    pub position_end: u32,
    pub text: std::borrow::Cow<'a, str>,
    pub address: String,
}

pub(super) fn build(books: &[Book], mapping: Mapping) -> Recognition {
    let mut problems: Vec<Problem> = books.iter().flat_map(|b| b.problems.iter().cloned()).collect();
    problems.extend(obeyed::version(mapping.version, MAPPING_VERSION));
    for stated in &mapping.sheets {
        if !books.iter().any(|b| b.file == stated.file && b.sheets.iter().any(|s| s.name == stated.sheet)) {
            problems.push(obeyed::no_sheet(&stated.file, &stated.sheet));
        }
    }
    let mut ladders: Vec<Ladder> = mapping.ladders.iter().enumerate().map(Ladder::new).collect();
    let mut sheets: Vec<Vec<OpenSheet<'_>>> = Vec::new();
    for book in books {
        let mut open = Vec::new();
        for sheet in &book.sheets {
            let stated = mapping.sheets.iter().find(|s| s.file == book.file && s.sheet == sheet.name);
            open.push(open_sheet(book, sheet, stated, &mut ladders, &mut problems));
        }
        sheets.push(open);
    }
    let mut lost = Vec::new();
    let drafts = ladders.into_iter().filter_map(|ladder| ladder.finish(&mut problems, &mut lost)).collect::<Vec<_>>();
    let mut files = Vec::new();
    for (book, open) in books.iter().zip(sheets) {
        let mut reports = Vec::new();
        for sheet in open {
            reports.push(sheet.close(&drafts, &lost, &mut problems, &book.file));
        }
        files.push(FileReport { file: book.file.clone(), format: Some(book.format), sheets: reports });
    }
    Recognition { files, mapping, ladders: drafts.into_iter().map(|(_, draft)| draft).collect(), problems }
}

/// A sheet whose cells have their roles, before the scales of its ladders are known.
struct OpenSheet<'a> {
    sheet: &'a Sheet,
    ledger: Ledger<'a>,
    blocks: Vec<(BlockReport, Option<usize>)>,
    /// Cells of ladder blocks, with the ladder.
    told: Vec<(usize, usize)>,
    /// Cells that no block has, and those that a part of a ladder only reports.
    unplaced: Vec<usize>,
}

fn open_sheet<'a>(
    book: &'a Book,
    sheet: &'a Sheet,
    stated: Option<&SheetMapping>,
    ladders: &mut [Ladder],
    problems: &mut Vec<Problem>,
) -> OpenSheet<'a> {
    let mut open =
        OpenSheet { sheet, ledger: Ledger::new(sheet), blocks: Vec::new(), told: Vec::new(), unplaced: Vec::new() };
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
    let mut placed = vec![false; sheet.cells.len()];
    for block in &stated.blocks {
        let Some(range) = obeyed::area(&block.range, &at, problems) else {
            continue;
        };
        let parts = parts(sheet, block, &at, problems);
        if !matches!(block.usage, Use::Ladder | Use::Ranks) {
            open.report_partless(range, &parts, &mut placed);
        }
        let spots = open.spots(block, &parts, &mut placed);
        let mut report = block_report(block);
        let mut ladder_index = None;
        if block.usage == Use::Ladder {
            let index = block.ladder.unwrap_or(u32::MAX) as usize;
            if let Some(ladder) = ladders.get_mut(index) {
                ladder_index = Some(index);
                open.told.extend(spots.iter().map(|s| (s.index, index)));
                let facts = ladder.add(book, sheet, block, &spots, &mut open.ledger, problems);
                fill(&mut report, facts);
            } else {
                problems.push(ladder_not_listed(&at, block));
                for spot in &spots {
                    open.ledger.set(spot.index, Role::Reported, Why::LadderNotListed);
                }
            }
        } else if !matches!(block.usage, Use::Ranks | Use::Legend | Use::Text) {
            let count = spots.iter().filter(|s| open.ledger.role(s.index) == Role::Reported).count();
            if count > 0 {
                let at = At { cell: Some(block.range.clone()), ..at.clone() };
                problems.push(not_a_ladder(&at, word(report.kind), count, &block.because));
            }
        }
        open.blocks.push((report, ladder_index));
    }
    open.unplaced = open.leftovers(&placed, stated);
    open
}

/// What a part of a block makes of a cell: its role, and the index of the part.
type Part = (Role, usize);

/// The cells of a block's parts, by their index in the sheet; a later part takes a cell from an earlier one.
fn parts(sheet: &Sheet, block: &BlockMapping, at: &At<'_>, problems: &mut Vec<Problem>) -> BTreeMap<usize, Part> {
    let mut parts = BTreeMap::new();
    for (n, part) in block.parts.iter().enumerate() {
        let Some(within) = obeyed::area(&part.range, at, problems) else {
            continue;
        };
        parts.extend(inside(sheet, within).map(|index| (index, (part.role, n))));
    }
    parts
}

/// A block of a ladder that there is not.
fn ladder_not_listed(at: &At<'_>, block: &BlockMapping) -> Problem {
    let index = block.ladder.map_or_else(|| "none".to_owned(), |l| l.to_string());
    let message = format!(
        "The block {} belongs to a ladder that the mapping does not list. Give it the index of one that it lists.",
        block.range
    );
    let at = At { cell: Some(block.range.clone()), ..at.clone() };
    let args = [("what", "ladder".to_owned()), ("index", index)];
    problem(&at, Severity::Warns, "import-mapping-index", &args, message)
}

/// Indexes of the cells inside an area. Cost: O(log n) and the cells of its rows.
fn inside(sheet: &Sheet, area: Area) -> impl Iterator<Item = usize> {
    let from = sheet.cells.partition_point(|c| c.row < area.top);
    let to = sheet.cells.partition_point(|c| c.row <= area.bottom);
    (from..to).filter(move |i| sheet.cells.get(*i).is_some_and(|c| area.contains(c.row, c.column)))
}

/// A block that tells no ladder, with the number of its cells that are not imported.
fn not_a_ladder(at: &At<'_>, kind: &str, count: usize, because: &str) -> Problem {
    obeyed::other_kind(at, "import-not-a-ladder", kind, ("no ladder", "as one"), count, because)
}

fn fill(report: &mut BlockReport, facts: BlockFacts) {
    report.tracks = facts.tracks;
    report.levels = facts.levels;
    report.areas = facts.areas;
    report.skills = facts.skills;
}

fn block_report(block: &BlockMapping) -> BlockReport {
    let kind = match block.usage {
        Use::Ladder | Use::Ranks => BlockKind::Ladder,
        Use::Ratings => BlockKind::Ratings,
        Use::People => BlockKind::People,
        Use::Communities => BlockKind::Communities,
        Use::Memberships => BlockKind::Memberships,
        Use::Services => BlockKind::Services,
        Use::Legend => BlockKind::Legend,
        Use::Text => BlockKind::Text,
        Use::Unknown => BlockKind::Unknown,
    };
    obeyed::block(&block.range, kind, block.shape, (&block.because, &block.reasons))
}

fn word(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Ladder => "ladder",
        BlockKind::Ratings => "ratings",
        BlockKind::People => "people",
        BlockKind::Communities => "communities",
        BlockKind::Memberships => "memberships",
        BlockKind::Services => "services",
        BlockKind::Form => "form",
        BlockKind::Legend => "legend",
        BlockKind::Text => "text",
        BlockKind::Unknown => "unknown",
    }
}

impl<'a> OpenSheet<'a> {
    /// The cells of a block that none of its parts has.
    fn report_partless(&mut self, range: Area, parts: &BTreeMap<usize, Part>, placed: &mut [bool]) {
        for index in inside(self.sheet, range).filter(|i| !parts.contains_key(i)) {
            if let Some(slot) = placed.get_mut(index).filter(|p| !**p) {
                *slot = true;
                self.ledger.set(index, Role::Reported, Why::NoPart);
            }
        }
    }

    /// Gives the cells of a block's parts their roles.
    fn spots(&mut self, block: &BlockMapping, parts: &BTreeMap<usize, Part>, placed: &mut [bool]) -> Vec<Spot<'a>> {
        let sheet = self.sheet;
        let turned = block.turned || block.shape == Some(Shape::LevelsDown);
        let grounds: Vec<Ground> = block.parts.iter().map(|part| Ground::from(part.why.as_str())).collect();
        let mut spots = Vec::new();
        for (index, (role, part)) in parts.iter().map(|(index, part)| (*index, *part)) {
            let Some(cell) = sheet.cells.get(index) else { continue };
            if let Some(slot) = placed.get_mut(index) {
                *slot = true;
            }
            self.ledger.set(index, role, grounds.get(part).cloned().unwrap_or_default());
            let merge = sheet
                .merges
                .binary_search_by_key(&(cell.row, cell.column), |m| (m.top, m.left))
                .ok()
                .and_then(|m| sheet.merges.get(m));
            let whole = merge.copied().unwrap_or(Area::cell(cell.row, cell.column));
            let (line, position, line_end, position_end) = if turned {
                (whole.left, whole.top, whole.right, whole.bottom)
            } else {
                (whole.top, whole.left, whole.bottom, whole.right)
            };
            spots.push(Spot {
                index,
                role,
                freedom: block.parts.get(part).and_then(|p| p.freedom),
                position,
                line,
                line_end,
                position_end,
                text: cell.value.text(),
                address: Area::cell(cell.row, cell.column).address(),
            });
        }
        spots
    }

    /// The cells that no block has, and those that a part of a ladder only reports; each once, in order.
    fn leftovers(&self, placed: &[bool], stated: &SheetMapping) -> Vec<usize> {
        let mut left: Vec<usize> = placed.iter().enumerate().filter(|(_, p)| !**p).map(|(i, _)| i).collect();
        let in_ladders =
            stated.blocks.iter().filter(|b| matches!(b.usage, Use::Ladder | Use::Ranks | Use::Legend | Use::Text));
        for part in in_ladders.flat_map(|b| &b.parts).filter(|p| p.role == Role::Reported) {
            if let Some(within) = Area::parse(&part.range) {
                left.extend(inside(self.sheet, within).filter(|i| self.ledger.role(*i) == Role::Reported));
            }
        }
        left.sort_unstable();
        left.dedup();
        left
    }

    fn close(
        mut self,
        drafts: &[(usize, crate::ladder::draft::LadderDraft)],
        lost: &[CellPlace],
        problems: &mut Vec<Problem>,
        file: &str,
    ) -> SheetReport {
        let at = At { file: Some(file), sheet: Some(&self.sheet.name), cell: None };
        for place in lost.iter().filter(|p| p.file == file && p.sheet == self.sheet.name) {
            if let Some(index) = Area::parse(&place.cell).and_then(|a| inside(self.sheet, a).next()) {
                self.ledger.set(index, Role::Reported, Why::SeeProblems);
            }
        }
        let has_draft = |ladder: &usize| drafts.iter().any(|(n, _)| n == ladder);
        for (cell, ladder) in &self.told {
            if !has_draft(ladder) && self.ledger.role(*cell).is_imported() {
                self.ledger.set(*cell, Role::Reported, Why::LadderEmpty);
            }
        }
        for (report, ladder) in self.blocks.iter().filter(|(_, ladder)| ladder.as_ref().is_some_and(|l| !has_draft(l)))
        {
            let because = if report.levels.is_empty() { "It names no level." } else { "It names no skill." };
            let count = self.told.iter().filter(|(_, l)| Some(l) == ladder.as_ref()).count();
            let at = At { cell: Some(report.range.clone()), ..at.clone() };
            problems.push(not_a_ladder(&at, "ladder", count, because));
        }
        problems.extend(obeyed::unplaced(&at, self.sheet, &self.unplaced, "in the ladder"));
        let blocks = self.blocks.into_iter().map(|(mut report, ladder)| {
            let draft = drafts.iter().find(|(n, _)| Some(*n) == ladder);
            report.scale = draft.and_then(|(_, d)| super::assembly::scale_report(d));
            report
        });
        obeyed::sheet(self.sheet, &self.ledger, blocks.collect())
    }
}
