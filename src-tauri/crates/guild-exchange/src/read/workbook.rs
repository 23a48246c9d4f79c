//! `.xlsx`, `.xlsm` and `.xlsb` through calamine's readers of single cells.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsb, XlsbError, Xlsx, XlsxError};

use super::archive::Archive;
use super::detect::Package;
use super::error::{Damage, ReadError, known};
use super::gather::Gather;
use super::limits::Budget;
use super::package::{self, Extras, Found};
use super::{broke_off, value};
use crate::book::{Area, Book, Format, Problem, Severity, Value};

pub(crate) fn read(
    file: &str,
    bytes: &[u8],
    mut archive: Archive,
    package: Package,
    budget: &mut Budget,
) -> Result<Book, ReadError> {
    let most = budget.limits.merges;
    let found =
        if package == Package::Xlsb { package::xlsb(&mut archive, most)? } else { package::xlsx(&mut archive, most)? };
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
            let end = workbook
                .worksheet_cells_reader(&sheet.name)
                .map_err(xlsb_error)
                .and_then(|mut cells| each(&mut gather, || cells.next_cell().map_err(xlsb_error)));
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
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    for (sheet, extras) in sheets(workbook.sheets_metadata(), found) {
        let mut gather = gather(budget, &sheet, &extras)?;
        let mut unknown_errors = false;
        let mut blanks = 0_usize;
        let end = workbook.worksheet_cells_reader(&sheet.name).map_err(xlsx_error).and_then(|mut cells| {
            each(&mut gather, || {
                loop {
                    let cell = cells.next_cell();
                    let is_blank = |cell: &CellOf<'_>| matches!(cell.get_value(), DataRef::Empty);
                    blanks += usize::from(matches!(&cell, Ok(Some(cell)) if is_blank(cell)));
                    match cell {
                        // The reader stands after the value and can go on.
                        Err(XlsxError::CellError(_)) => unknown_errors = true,
                        cell => return cell.map_err(xlsx_error),
                    }
                }
            })
        });
        if unknown_errors {
            for (row, column, text) in package::error_cells(&mut archive, &extras.part)? {
                gather.cell(row, column, Value::Error(text))?;
            }
        }
        let sheet = gather.finish(extras.notes);
        // Cells without a value are formatted, or hold a formula that nobody has worked out.
        if end.is_ok() && (1..=MOST_BLANKS).contains(&blanks) && sheet.cells.len() <= MOST_BLANKS {
            let unsaved = package::unsaved_formulas(&mut archive, &extras.part)?;
            book.problems.extend(unsaved_problem(file, &sheet.name, &unsaved));
        }
        broke_off(&mut book, sheet, end)?;
    }
    Ok(book)
}

/// Larger sheets are not looked through a second time.
const MOST_BLANKS: usize = 20_000;

/// Formulas that read as nothing, as one problem with the first few addresses.
fn unsaved_problem(file: &str, sheet: &str, cells: &[(u32, u32)]) -> Option<Problem> {
    let addresses: Vec<String> = cells.iter().map(|(row, column)| Area::cell(*row, *column).address()).collect();
    let first = addresses.first()?.clone();
    let more = if addresses.len() > 10 { ", …" } else { "" };
    let all = format!("{}{more}", addresses.iter().take(10).map(String::as_str).collect::<Vec<_>>().join(", "));
    let holds = if addresses.len() == 1 { "holds a formula" } else { "hold formulas" };
    Some(Problem {
        file: Some(file.to_owned()),
        sheet: Some(sheet.to_owned()),
        cell: Some(first),
        record: None,
        severity: Severity::Warns,
        code: "read-formula-unsaved".to_owned(),
        message: format!(
            "{all} {holds} without a stored result, so nothing could be read there. Open the file in a spreadsheet \
             program, save it and import it again, or type the text instead of the formula."
        ),
        args: vec![("cells".to_owned(), all), ("count".to_owned(), addresses.len().to_string())],
    })
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
        XlsxError::Io(error) => known(&error).unwrap_or(ReadError::Damaged(Damage::Content)),
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound | XlsxError::WorksheetNotFound(_) => {
            ReadError::Damaged(Damage::Missing)
        }
        _ => ReadError::Damaged(Damage::Content),
    }
}

fn xlsb_error(error: XlsbError) -> ReadError {
    match error {
        XlsbError::Password => ReadError::PasswordProtected,
        XlsbError::Io(error) => known(&error).unwrap_or(ReadError::Damaged(Damage::Content)),
        XlsbError::FileNotFound(_) => ReadError::Damaged(Damage::Missing),
        _ => ReadError::Damaged(Damage::Content),
    }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format as Style, Note, Workbook};

    use super::*;
    use crate::read::{Limits, read_bytes};

    fn book(workbook: &mut Workbook) -> Book {
        let bytes = workbook.save_to_buffer().unwrap();
        // The name says something else, and counts for nothing.
        read_bytes("table.csv", &bytes, &Limits::default()).unwrap()
    }

    #[test]
    fn values_of_every_kind() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let (day, time) = (Style::new().set_num_format("yyyy-mm-dd"), Style::new().set_num_format("[hh]:mm:ss"));
        sheet.write(0, 0, "text").unwrap();
        sheet.write(0, 1, 4).unwrap();
        sheet.write(0, 2, 2.5).unwrap();
        sheet.write(0, 3, true).unwrap();
        sheet.write_with_format(0, 4, ExcelDateTime::from_ymd(2025, 10, 13).unwrap(), &day).unwrap();
        sheet.write_with_format(0, 5, 1.5625, &time).unwrap();
        sheet.write(0, 6, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write(0, 7, rust_xlsxwriter::Formula::new("=\"a\"&\"b\"").set_result("ab")).unwrap();
        sheet.write(0, 8, "a_x000D_b").unwrap();
        sheet.write_blank(0, 9, &day).unwrap();
        sheet.write_rich_string(1, 0, &[(&Style::new().set_bold(), "bold"), (&Style::new(), " plain")]).unwrap();
        let values: Vec<_> = book(&mut workbook).sheets[0].cells.iter().map(|c| c.value.clone()).collect();
        let text = |text: &str| Value::Text(text.to_owned());
        let expected = [
            text("text"),
            Value::Number(4.0),
            Value::Number(2.5),
            Value::Bool(true),
            Value::Date("2025-10-13".to_owned()),
            text("37:30:00"),
            text("#DIV/0!"),
            text("ab"),
            text("a_x000D_b"),
            text("bold plain"),
        ];
        // The writer stores the result of a formula as text unless it is a number.
        assert_eq!(values.len(), expected.len());
        for (value, expected) in values.iter().zip(&expected) {
            assert_eq!(value.text(), expected.text());
            if !matches!(value, Value::Error(_)) {
                assert_eq!(value, expected);
            }
        }
    }

    #[test]
    fn formulas_without_a_result_are_named() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, 1).unwrap().write(1, 1, 2).unwrap().write_blank(1, 2, &Style::new().set_bold()).unwrap();
        let new = "<c r=\"B2\"><f>A1&amp;\" ok\"</f></c>";
        let book = with_text(&mut workbook, "xl/worksheets/sheet1.xml", "<c r=\"B2\"><v>2</v></c>", new);
        let [problem] = book.problems.as_slice() else { panic!("{:?}", book.problems) };
        assert_eq!((problem.code.as_str(), problem.cell.as_deref()), ("read-formula-unsaved", Some("B2")));
        assert_eq!(book.sheets[0].cells.len(), 1);
    }

    #[test]
    fn merged_areas_notes_and_hidden_sheets() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.set_name("Übersicht & mehr").unwrap();
        sheet.merge_range(0, 0, 1, 3, "head", &Style::new()).unwrap();
        sheet.write(2, 0, "a").unwrap();
        sheet.insert_note(2, 0, &Note::new("first\nsecond").set_author("Zoë")).unwrap();
        sheet.insert_note(9, 9, &Note::new("on an empty cell")).unwrap();
        workbook.add_worksheet().set_hidden(true).write(0, 0, 1).unwrap();
        workbook.add_worksheet().set_very_hidden(true);
        let book = book(&mut workbook);
        let sheets: Vec<_> = book.sheets.iter().map(|s| (s.name.as_str(), s.hidden, s.cells.len())).collect();
        assert_eq!(sheets, [("Übersicht & mehr", false, 2), ("Sheet2", true, 1), ("Sheet3", true, 0)]);
        let sheet = &book.sheets[0];
        assert_eq!(sheet.merges.iter().map(Area::address).collect::<Vec<_>>(), ["A1:D2"]);
        let notes: Vec<_> = sheet.cells.iter().map(|c| c.note.as_deref().map(|n| n.contains("second"))).collect();
        assert_eq!(notes, [None, Some(true)]);
        assert_eq!((book.format, book.problems.len()), (Format::Xlsx, 0));
    }

    #[test]
    fn limits_are_named() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.merge_range(0, 0, 0, 1, "a", &Style::new()).unwrap();
        sheet.merge_range(1, 0, 1, 1, "a longer text", &Style::new()).unwrap();
        workbook.add_worksheet();
        let bytes = workbook.save_to_buffer().unwrap();
        let all = Limits::default();
        let cases = [
            Limits { cells: 1, ..all.clone() },
            Limits { merges: 1, ..all.clone() },
            Limits { sheets: 1, ..all.clone() },
            Limits { text_bytes: 5, ..all.clone() },
            Limits { inflated_bytes: 1000, ..all.clone() },
            Limits { file_bytes: 100, ..all.clone() },
        ];
        for limits in cases {
            let error = read_bytes("t.xlsx", &bytes, &limits).map_err(|e| e.code());
            assert_eq!(error, Err("read-too-large"), "{limits:?}");
        }
        assert!(read_bytes("t.xlsx", &bytes, &all).is_ok());
    }

    /// The workbook with a text of a part replaced.
    fn with_text(workbook: &mut Workbook, part: &str, old: &str, new: &str) -> Book {
        let bytes = workbook.save_to_buffer().unwrap();
        let mut archive = Archive::open(&bytes, &Limits::default()).unwrap();
        let content = archive.text(part, 1 << 20).unwrap().unwrap();
        assert!(content.contains(old), "{content}");
        let bytes = archive.with_part(part, content.replace(old, new).as_bytes()).unwrap();
        read_bytes("t.xlsx", &bytes, &Limits::default()).unwrap()
    }

    /// A record of `.xlsb`: kind, length, data.
    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        let kind = if kind < 0x80 { vec![kind as u8] } else { vec![kind as u8 | 0x80, (kind >> 7) as u8] };
        [&kind, &[u8::try_from(data.len()).unwrap()][..], data].concat()
    }

    fn wide(text: &str) -> Vec<u8> {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&(units.len() as u32 / 2).to_le_bytes()[..], &units].concat()
    }

    fn numbers(numbers: &[u32]) -> Vec<u8> {
        numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
    }

    #[test]
    fn binary_workbooks() {
        let bound =
            |hidden: u32, id: &str, name: &str| record(0x009C, &[numbers(&[hidden, 1]), wide(id), wide(name)].concat());
        let book = [bound(0, "rId1", "Täfel"), bound(1, "rId2", "B"), record(0x0090, &[]), record(0x009D, &[])];
        let text = |column: u32, text: &str| record(0x0006, &[numbers(&[column, 0]), wide(text)].concat());
        let sheet = |cells: &[u8], merges: &[u8]| {
            let before = [record(0x0094, &numbers(&[0, 1, 0, 3])), record(0x0091, &[])].concat();
            [&before, cells, &record(0x0092, &[]), merges].concat()
        };
        let number = record(0x0005, &[&numbers(&[3, 0])[..], &2.5f64.to_le_bytes()].concat());
        let cells = [record(0x0000, &numbers(&[0])), text(0, "a"), text(1, "under"), number].concat();
        let merges = [record(0x00B1, &numbers(&[1])), record(0x00B0, &numbers(&[0, 1, 0, 2]))].concat();
        let rels = "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.bin\"/>\
                    <Relationship Id=\"rId2\" Type=\"worksheet\" Target=\"worksheets/sheet2.bin\"/></Relationships>";
        let parts: [(&str, &[u8]); 4] = [
            ("xl/workbook.bin", &book.concat()),
            ("xl/_rels/workbook.bin.rels", rels.as_bytes()),
            ("xl/worksheets/sheet1.bin", &sheet(&cells, &merges)),
            ("xl/worksheets/sheet2.bin", &sheet(&[], &[])),
        ];
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut out, content).unwrap();
        }
        let bytes = out.finish().unwrap().into_inner();
        let book = read_bytes("t.xlsb", &bytes, &Limits::default()).unwrap();
        let sheets: Vec<_> = book.sheets.iter().map(|s| (s.name.as_str(), s.hidden)).collect();
        assert_eq!((book.format, sheets), (Format::Xlsb, vec![("Täfel", false), ("B", true)]));
        let cells: Vec<_> = book.sheets[0].cells.iter().map(|c| (c.row, c.column, c.value.text())).collect();
        assert_eq!(cells, [(0, 0, "a".into()), (0, 3, "2.5".into())]);
        assert_eq!(book.sheets[0].merges.iter().map(Area::address).collect::<Vec<_>>(), ["A1:C2"]);
    }

    #[test]
    fn errors_of_newer_programs() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, 1).unwrap().write(1, 1, 2).unwrap().write(1, 2, 3).unwrap();
        let new = "<c r=\"B2\" t=\"e\"><v>#SPILL!</v></c>";
        let book = with_text(&mut workbook, "xl/worksheets/sheet1.xml", "<c r=\"B2\"><v>2</v></c>", new);
        let values: Vec<_> = book.sheets[0].cells.iter().map(|c| (c.row, c.column, c.value.text())).collect();
        assert_eq!(values, [(0, 0, "1".into()), (1, 1, "#SPILL!".into()), (1, 2, "3".into())]);
        assert_eq!(book.problems, []);
    }

    #[test]
    fn escapes_of_excel_are_decoded() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "a-b").unwrap();
        let book = with_text(&mut workbook, "xl/sharedStrings.xml", "a-b", "a_x000D_\n_x0041_");
        assert_eq!(book.sheets[0].cells[0].value.text(), "a\r\nA");
    }

    #[test]
    fn a_workbook_that_is_not_named_is_found() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "a").unwrap();
        let book = with_text(&mut workbook, "_rels/.rels", "relationships/officeDocument", "relationships/nothing");
        assert_eq!(book.sheets[0].cells.len(), 1);
    }

    #[test]
    fn a_sheet_that_breaks_off_keeps_its_first_cells() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, 1).unwrap().write(0, 1, 2).unwrap();
        let bytes = workbook.save_to_buffer().unwrap();
        let mut archive = Archive::open(&bytes, &Limits::default()).unwrap();
        let part = archive.text("xl/worksheets/sheet1.xml", 1 << 20).unwrap().unwrap();
        let cut = part.split_at(part.find("<c r=\"B1\"").unwrap() + 3).0;
        let bytes = archive.with_part("xl/worksheets/sheet1.xml", cut.as_bytes()).unwrap();
        let book = read_bytes("t.xlsx", &bytes, &Limits::default()).unwrap();
        assert_eq!(book.sheets[0].cells.len(), 1);
        assert_eq!(book.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["read-sheet-broken"]);
    }
}
