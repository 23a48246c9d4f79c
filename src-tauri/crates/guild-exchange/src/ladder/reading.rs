//! From books to drafts: files of our own by their ids, all others by recognition.

use super::own::{self, Own, OwnSheet};
use super::recognise::mapping::Role;
use super::recognise::report::{BlockKind, BlockReport, CellCounts, PartReport, SheetReport};
use super::recognise::{FileReport, Mapping, Recognition, recognise, recognise_as};
use crate::book::{Area, Book, Sheet};
use std::collections::BTreeMap;

/// Reads the ladders of files. A file that Guildhall wrote is read by its ids, unless `mapping` names one of its
/// sheets; every other file is recognised.
///
/// * `told`: the files are said to be ladders, see [`recognise_as`].
pub fn read_ladders(books: &[Book], mapping: Option<&Mapping>, told: bool) -> Recognition {
    let mut ours = BTreeMap::new();
    let mut foreign = Vec::new();
    for (at, book) in books.iter().enumerate() {
        let overruled = mapping.is_some_and(|m| m.sheets.iter().any(|s| s.file == book.file));
        match own::recognise(book).filter(|_| !overruled) {
            Some(own) => {
                ours.insert(at, own);
            }
            None => foreign.push(book.clone()),
        }
    }
    let mut found = if told { recognise_as(&foreign, mapping) } else { recognise(&foreign, mapping) };
    let mut others = std::mem::take(&mut found.files).into_iter();
    for (at, book) in books.iter().enumerate() {
        match ours.remove(&at) {
            None => found.files.extend(others.next()),
            Some(own) => {
                found.files.push(file_report(book, &own));
                found.problems.extend(own.problems);
                found.ladders.push(own.draft);
            }
        }
    }
    found
}

fn file_report(book: &Book, own: &Own) -> FileReport {
    let sheets = book.sheets.iter().zip(&own.sheets).map(|(sheet, role)| sheet_report(sheet, role, own)).collect();
    FileReport { file: book.file.clone(), format: Some(book.format), sheets }
}

fn sheet_report(sheet: &Sheet, role: &OwnSheet, own: &Own) -> SheetReport {
    let (rows, columns) = sheet.extent();
    let block = BlockReport {
        range: Area { top: 0, left: 0, bottom: rows.saturating_sub(1), right: columns.saturating_sub(1) }.address(),
        kind: BlockKind::Ladder,
        shape: None,
        because: "Guildhall wrote this sheet; its rows and columns carry their ids.".to_owned(),
        tracks: own.draft.tracks.iter().map(|t| t.name.to_string()).collect(),
        levels: own.draft.levels.iter().map(|l| l.name.to_string()).collect(),
        areas: own.draft.areas.iter().map(|a| a.name.to_string()).collect(),
        skills: own.draft.skills.len() as u32,
        people: 0,
        scale: None,
    };
    let mut parts = Vec::new();
    parts.extend(runs(Role::Expectations, &role.imported, "read by their ids"));
    parts.extend(runs(Role::Ignored, &role.ignored, "labels that the table repeats"));
    parts.extend(runs(Role::Reported, &role.reported, "no place was found for them"));
    SheetReport {
        sheet: sheet.name.clone(),
        hidden: sheet.hidden,
        rows,
        columns,
        non_empty: sheet.cells.len() as u32,
        blocks: if role.matrix { vec![block] } else { Vec::new() },
        cells: CellCounts {
            imported: role.imported.len() as u32,
            ignored: role.ignored.len() as u32,
            reported: role.reported.len() as u32,
        },
        parts,
    }
}

/// The cells, in rising order, as runs within rows.
fn runs(role: Role, cells: &[(u32, u32)], why: &str) -> Vec<PartReport> {
    let mut found: Vec<(Area, u32)> = Vec::new();
    for &(row, column) in cells {
        match found.last_mut() {
            Some((last, count)) if last.top == row && last.right + 1 == column => {
                last.right = column;
                *count += 1;
            }
            _ => found.push((Area::cell(row, column), 1)),
        }
    }
    let part = |(area, count): (Area, u32)| PartReport { role, range: area.address(), count, why: why.to_owned() };
    found.into_iter().map(part).collect()
}
