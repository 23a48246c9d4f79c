//! The sheets of an import as the window draws them.

use super::{ImportOptions, ImportReport, Source};
use crate::{Error, Workspace};
use guild_exchange::book::Area;
use serde::{Deserialize, Serialize};

/// What an import would do, and the cells of its sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ImportPreview {
    /// What it would do.
    pub report: ImportReport,
    /// All sheets of all files, in their order; of a sheet the first 200,000 cells.
    pub sheets: Vec<SheetCells>,
}

/// The cells of one sheet by column: entry i of each list is one non-empty cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SheetCells {
    /// The file's name, without its folder.
    pub file: String,
    /// The sheet's name; of a text file the file's.
    pub sheet: String,
    /// From 0.
    pub row: Vec<u32>,
    /// From 0.
    pub column: Vec<u32>,
    /// As the sheet shows it.
    pub text: Vec<String>,
    /// The areas of cells that are merged into one.
    pub merges: Vec<Area>,
}

/// The most cells of a sheet that the window is sent; beyond them the sheet is shown up to there.
const MOST_CELLS: usize = 200_000;

impl Workspace {
    /// What an import would do, with the cells of its sheets; writes nothing.
    pub fn preview_import(&mut self, source: &Source, options: &ImportOptions) -> Result<ImportPreview, Error> {
        Ok(ImportPreview { report: self.plan_import(source, options)?, sheets: source.sheet_cells() })
    }
}

impl Source {
    fn sheet_cells(&self) -> Vec<SheetCells> {
        let mut found = Vec::new();
        for book in &self.books {
            for sheet in &book.sheets {
                let cells = || sheet.cells.iter().take(MOST_CELLS);
                found.push(SheetCells {
                    file: book.file.clone(),
                    sheet: sheet.name.clone(),
                    row: cells().map(|c| c.row).collect(),
                    column: cells().map(|c| c.column).collect(),
                    text: cells().map(|c| c.value.text().into_owned()).collect(),
                    merges: sheet.merges.clone(),
                });
            }
        }
        found
    }
}
