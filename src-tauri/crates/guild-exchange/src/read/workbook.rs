//! `.xlsx`, `.xlsm` and `.xlsb` through calamine's readers of single cells.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsb, XlsbError, Xlsx, XlsxError};

use super::archive::Archive;
use super::detect::Package;
use super::error::{ReadError, inner};
use super::gather::Gather;
use super::limits::Budget;
use super::package::{self, Extras, Found};
use super::{broke_off, value};
use crate::book::{Book, Format};

pub(crate) fn read(
    file: &str,
    bytes: &[u8],
    mut archive: Archive,
    package: Package,
    budget: &mut Budget,
) -> Result<Book, ReadError> {
    let most = budget.limits.merges;
    let found = if package == Package::Xlsb {
        package::xlsb(&mut archive, most)?
    } else {
        package::xlsx(&mut archive, most)?
    };
    let format = match package {
        Package::Xlsb => Format::Xlsb,
        Package::Xlsm => Format::Xlsm,
        Package::Xlsx | Package::Ods => Format::Xlsx,
    };
    let mut book = Book { file: file.to_owned(), format, sheets: Vec::new(), text: None, problems: Vec::new() };
    if package == Package::Xlsb {
        let mut workbook = Xlsb::new(Cursor::new(bytes)).map_err(xlsb_error)?;
        for (sheet, extras) in sheets(workbook.sheets_metadata(), found) {
            let mut gather = gather(budget, &sheet, &extras)?;
            let end = workbook.worksheet_cells_reader(&sheet.name).map_err(xlsb_error).and_then(|mut cells| {
                each(&mut gather, || cells.next_cell().map_err(xlsb_error))
            });
            let sheet = gather.finish(extras.notes);
            broke_off(&mut book, sheet, end)?;
        }
        return Ok(book);
    }
    let mended;
    let bytes = if found.lacks_root {
        mended = archive.with_part("_rels/.rels", package::usual_root().as_bytes())?;
        &mended
    } else {
        bytes
    };
    drop(archive);
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    for (sheet, extras) in sheets(workbook.sheets_metadata(), found) {
        let mut gather = gather(budget, &sheet, &extras)?;
        let end = workbook.worksheet_cells_reader(&sheet.name).map_err(xlsx_error).and_then(|mut cells| {
            each(&mut gather, || cells.next_cell().map_err(xlsx_error))
        });
        let sheet = gather.finish(extras.notes);
        broke_off(&mut book, sheet, end)?;
    }
    Ok(book)
}

/// The worksheets with what belongs to them; charts and dialogs have no cells.
fn sheets(all: &[calamine::Sheet], mut found: Found) -> Vec<(calamine::Sheet, Extras)> {
    let tables = all.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    tables.map(|sheet| (sheet.clone(), found.extras.remove(&sheet.name).unwrap_or_default())).collect()
}

fn gather<'b, 'l>(
    budget: &'b mut Budget<'l>,
    sheet: &calamine::Sheet,
    extras: &Extras,
) -> Result<Gather<'b, 'l>, ReadError> {
    let mut gather = Gather::new(budget, sheet.name.clone(), sheet.visible != SheetVisible::Visible)?;
    for area in &extras.merges {
        gather.merge(*area)?;
    }
    Ok(gather)
}

type CellOf<'a> = calamine::Cell<DataRef<'a>>;

fn each<'a>(
    gather: &mut Gather,
    mut next: impl FnMut() -> Result<Option<CellOf<'a>>, ReadError>,
) -> Result<(), ReadError> {
    while let Some(cell) = next()? {
        let (row, column) = cell.get_position();
        if let Some(value) = value::of_excel(cell.get_value()) {
            gather.cell(row, column, value)?;
        }
    }
    Ok(())
}

fn xlsx_error(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::PasswordProtected,
        XlsxError::Io(error) => inner(&error).unwrap_or_else(|| ReadError::damaged(error)),
        XlsxError::FileNotFound(part) => ReadError::damaged(format!("its part {part} is missing")),
        XlsxError::RelationshipNotFound => ReadError::damaged("it does not say where its workbook or a sheet is"),
        XlsxError::WorksheetNotFound(name) => ReadError::damaged(format!("the part of its sheet {name} is missing")),
        error => ReadError::damaged(error),
    }
}

fn xlsb_error(error: XlsbError) -> ReadError {
    match error {
        XlsbError::Password => ReadError::PasswordProtected,
        XlsbError::FileNotFound(part) => ReadError::damaged(format!("its part {part} is missing")),
        error => ReadError::damaged(error),
    }
}
