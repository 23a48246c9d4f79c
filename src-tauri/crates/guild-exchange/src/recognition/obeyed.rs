//! What every mapping of cells says where it cannot be obeyed, whatever its sheets are about.

use super::accounting::Ledger;
use super::reason::{Because, Reason, ToldReason};
use super::report::{At, BlockKind, BlockReport, SheetReport, excerpt, problem};
use super::role::Shape;
use crate::book::{Area, Problem, Severity, Sheet};

/// A mapping of another version.
pub(crate) fn version(stated: u32, known: u32) -> Option<Problem> {
    let args = [("version", stated.to_string()), ("known", known.to_string())];
    let message = format!(
        "The mapping has version {stated}; this Guildhall reads version {known}. Import without it, and correct the new guess."
    );
    (stated != known).then(|| problem(&At::default(), Severity::Blocks, "import-mapping-version", &args, message))
}

/// A sheet that the files do not have.
pub(crate) fn no_sheet(file: &str, sheet: &str) -> Problem {
    let at = At { file: Some(file), sheet: Some(sheet), cell: None };
    let message = format!(
        "The mapping speaks of the sheet \u{201c}{sheet}\u{201d}, which the files do not have. Take it out, or add the file."
    );
    problem(&at, Severity::Warns, "import-mapping-sheet", &[("sheet", sheet.to_owned())], message)
}

/// A sheet in which no block was found.
pub(crate) fn scattered(at: &At<'_>, sheet: &Sheet) -> Problem {
    let count = sheet.cells.len().to_string();
    let message = format!(
        "The sheet \u{201c}{}\u{201d} has {count} cells too far apart to be a table. Move them together, or leave the sheet out.",
        sheet.name
    );
    problem(at, Severity::Warns, "import-sheet-scattered", &[("count", count)], message)
}

/// The address of a range; what is no address is a problem.
pub(crate) fn area(range: &str, at: &At<'_>, problems: &mut Vec<Problem>) -> Option<Area> {
    let area = Area::parse(range);
    if area.is_none() {
        let message =
            format!("The mapping has \u{201c}{range}\u{201d} where a range such as B4:C7 is expected. Correct it.");
        problems.push(problem(at, Severity::Warns, "import-mapping-range", &[("range", range.to_owned())], message));
    }
    area
}

/// A block of another kind than the import is for, `count` of whose cells are not imported.
///
/// * `(wanted, such)`: "no ladder" and "as one", or what else there would have to be.
pub(crate) fn other_kind(
    at: &At<'_>,
    code: &str,
    kind: &str,
    (wanted, such): (&str, &str),
    count: usize,
    because: &str,
) -> Problem {
    let range = at.cell.clone().unwrap_or_default();
    let args = [("kind", kind.to_owned()), ("count", count.to_string()), ("because", because.to_owned())];
    let cells = if count == 1 { "its one cell is".to_owned() } else { format!("its {count} cells are") };
    let message = format!("{range} holds {wanted}, so {cells} not imported {such}. {because}");
    problem(at, Severity::Warns, code, &args, message.trim_end().to_owned())
}

/// The cells (indexes into the sheet's, in their order) that no part has, as one problem over the range around them.
///
/// * `place`: what they have no place in, such as "in the ladder".
pub(crate) fn unplaced(at: &At<'_>, sheet: &Sheet, cells: &[usize], place: &str) -> Option<Problem> {
    let mut found = cells.iter().filter_map(|i| sheet.cells.get(*i));
    let around = found.clone().map(|c| Area::cell(c.row, c.column)).reduce(Area::with)?;
    let text = found.next().map_or_else(String::new, |c| excerpt(&c.value.text()));
    let count = cells.len();
    let message = if count == 1 {
        format!("The cell \u{201c}{text}\u{201d} has no place {place}. Give it a role, or leave it out.")
    } else {
        format!(
            "{count} cells, from \u{201c}{text}\u{201d} on, have no place {place}. Give them a role, or leave them out."
        )
    };
    let at = At { cell: Some(around.address()), ..at.clone() };
    let args = [("count", count.to_string()), ("text", text)];
    Some(problem(&at, Severity::Warns, "import-cell-unplaced", &args, message))
}

/// A block before anything is known of what it names.
///
/// * `(because, reasons)`: as a mapping has them.
pub(crate) fn block(
    range: &str,
    kind: BlockKind,
    shape: Option<Shape>,
    (because, reasons): (&str, &[ToldReason]),
) -> BlockReport {
    BlockReport {
        range: range.to_owned(),
        kind,
        shape,
        because: because.to_owned(),
        reasons: reasons.to_vec(),
        tracks: Vec::new(),
        levels: Vec::new(),
        areas: Vec::new(),
        skills: 0,
        people: 0,
        scale: None,
    }
}

/// A block of a sheet that Guildhall wrote, before anything is known of what it names.
pub(crate) fn own_block(range: &str, kind: BlockKind, shape: Option<Shape>, because: Reason) -> BlockReport {
    let because = Because::from(because);
    block(range, kind, shape, (&because.to_string(), &because.told()))
}

/// A sheet whose cells have their roles.
pub(crate) fn sheet(sheet: &Sheet, ledger: &Ledger<'_>, blocks: Vec<BlockReport>) -> SheetReport {
    let (rows, columns) = sheet.extent();
    SheetReport {
        sheet: sheet.name.clone(),
        hidden: sheet.hidden,
        rows,
        columns,
        non_empty: sheet.cells.len() as u32,
        blocks,
        cells: ledger.counts(),
        parts: ledger.parts(),
    }
}
