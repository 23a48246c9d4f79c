use std::io::{Cursor, Write};

use crate::book::{Area, Book};
use crate::read::{Limits, ReadError, read_bytes};

/// A record with its length before it.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A workbook of one sheet: its version, its own records and those of the sheet.
fn file(version: u16, globals: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let bof = |kind: u16| record(0x0809, &words(&[version, kind, 0, 0]));
    let name: &[u8] = if version == 0x0600 { &[1, 0, b'S'] } else { &[1, b'S'] };
    let bound_length = 4 + 6 + name.len();
    let before = [bof(5), globals.concat()].concat();
    let position = (before.len() + bound_length + 4) as u32;
    let bound = record(0x0085, &[&position.to_le_bytes()[..], &[1, 0], name].concat());
    let end = record(0x000A, &[]);
    let stream = [before, bound, end.clone(), bof(0x10), sheet.concat(), end].concat();
    in_container("/Workbook", &stream)
}

fn in_container(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    container.create_stream(name).unwrap().write_all(stream).unwrap();
    container.flush().unwrap();
    container.into_inner().into_inner()
}

fn read(bytes: &[u8]) -> Result<Book, ReadError> {
    read_bytes("t.xls", bytes, &Limits::default())
}

/// `expected`: each cell as `A1=value`, joined by `|`.
#[track_caller]
fn check(version: u16, globals: &[Vec<u8>], sheet: &[Vec<u8>], expected: &str) {
    let book = read(&file(version, globals, sheet)).unwrap();
    assert_eq!((book.sheets.len(), book.sheets[0].name.as_str(), book.sheets[0].hidden), (1, "S", true));
    let cells = book.sheets[0].cells.iter();
    let cells = cells.map(|c| format!("{}={}", Area::cell(c.row, c.column).address(), c.value.text()));
    assert_eq!(cells.collect::<Vec<_>>().join("|"), expected);
}

fn number(row: u16, column: u16, format: u16, number: f64) -> Vec<u8> {
    record(0x0203, &[words(&[row, column, format]), number.to_le_bytes().to_vec()].concat())
}

/// XF records that name these formats.
fn formats(formats: &[u16]) -> Vec<Vec<u8>> {
    formats.iter().map(|format| record(0x00E0, &words(&[0, *format, 0, 0]))).collect()
}

#[test]
fn shared_texts_run_over_records() {
    // Three texts: narrow; rich; and one that starts narrow and goes on wide in the next record.
    let mut first = [3u32.to_le_bytes(), 3u32.to_le_bytes()].concat();
    first.extend([2, 0, 0, b'a', 0xE4]);
    first.extend([1, 0, 8, 1, 0, b'r', 0, 0, 1, 0]);
    first.extend([4, 0, 0, b'x', b'y']);
    let second = [&[1][..], &words(&[0x03B1, 0x03B2])].concat();
    let globals = [record(0x00FC, &first), record(0x003C, &second)];
    let cell = |row: u16, text: u16| record(0x00FD, &words(&[row, 0, 0, text, 0]));
    check(0x0600, &globals, &[cell(0, 0), cell(1, 1), cell(2, 2)], "A1=aä|A2=r|A3=xyαβ");
}

#[test]
fn numbers_dates_and_results() {
    let custom = record(0x041E, &[&words(&[200, 10])[..], &[0], b"yyyy-mm-dd"].concat());
    let globals = [vec![custom], formats(&[0, 14, 200, 46])].concat();
    let formula =
        |row: u16, result: [u8; 8]| record(0x0006, &[words(&[row, 1, 0]), result.to_vec(), vec![0; 8]].concat());
    let sheet = [
        number(0, 0, 0, 2.5),
        number(1, 0, 1, 45_943.0),
        number(2, 0, 2, 45_943.5),
        number(3, 0, 3, 1.5),
        record(0x00BD, &words(&[4, 0, 0, 0x0002 + (7 << 2), 0, 0, 0x0002 + (8 << 2), 0, 1])),
        formula(0, 4.0f64.to_le_bytes()),
        formula(1, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
        record(0x0207, &[3, 0, 0, b'y', b'e', b's']),
        formula(2, [1, 0, 1, 0, 0, 0, 0xFF, 0xFF]),
        formula(3, [2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF]),
        formula(4, [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
        record(0x0205, &[5, 0, 0, 0, 0, 0, 7, 1]),
    ];
    check(
        0x0600,
        &globals,
        &sheet,
        "A1=2.5|B1=4|A2=2025-10-13|B2=yes|A3=2025-10-13T12:00:00|B3=TRUE|A4=36:00:00|B4=#N/A|A5=7|B5=8|A6=#DIV/0!",
    );
    let since_1904 = [vec![record(0x0022, &[1, 0])], formats(&[14])].concat();
    check(0x0600, &since_1904, &[number(0, 0, 0, 44_481.0)], "A1=2025-10-13");
}

#[test]
fn merged_areas_notes_and_inner_sheets() {
    let text = |row: u16| record(0x0204, &[&words(&[row, 0, 0, 1])[..], &[0, b'a' + row as u8]].concat());
    let sheet = [
        text(0),
        text(1),
        text(2),
        record(0x0809, &words(&[0x0600, 0x20, 0, 0])),
        number(0, 5, 0, 1.0),
        record(0x000A, &[]),
        record(0x00E5, &words(&[1, 0, 1, 0, 3])),
        record(0x005D, &words(&[0x15, 0x12, 0x19, 7])),
        record(0x01B6, &words(&[0, 0, 0, 0, 0, 4, 0])),
        record(0x003C, &[0, b'n', b'o', b't', b'e']),
        record(0x001C, &words(&[2, 0, 0, 7, 0])),
    ];
    check(0x0600, &[], &sheet, "A1=a|A3=c");
    let book = read(&file(0x0600, &[], &sheet)).unwrap();
    assert_eq!(book.sheets[0].merges.iter().map(Area::address).collect::<Vec<_>>(), ["A1:D2"]);
    assert_eq!(book.sheets[0].cells[1].note.as_deref(), Some("note"));
}

#[test]
fn texts_before_biff8_are_in_the_code_page() {
    let label = record(0x0204, &[&words(&[0, 0, 0, 2])[..], &[0xC4, 0xE0]].concat());
    check(0x0500, &[record(0x0042, &words(&[1251]))], std::slice::from_ref(&label), "A1=Да");
    check(0x0500, &[], &[label], "A1=Äà");
}

#[test]
fn far_cells_take_no_grid() {
    let sheet = [number(0, 0, 0, 1.0), number(65_535, 255, 0, 2.0)];
    check(0x0600, &[], &sheet, "A1=1|IV65536=2");
}

#[track_caller]
fn check_error(bytes: &[u8], code: &str) {
    assert_eq!(read(bytes).map_err(|e| e.code()), Err(code));
}

#[test]
fn named_causes() {
    check_error(&file(0x0600, &[record(0x002F, &words(&[0, 0x1234, 0x5678]))], &[]), "read-password-protected");
    check_error(&file(0x0400, &[], &[]), "read-old-excel");
    check_error(&in_container("/WordDocument", b"text"), "read-unknown");
    check_error(&in_container("/EncryptedPackage", b"secret"), "read-password-protected");
    check_error(&in_container("/Workbook", b""), "read-damaged");
    check_error(&file(0x0600, &[], &[record(0x00FD, &words(&[0, 0, 0, 9, 0]))]), "read-damaged");
    check_error(&file(0x0600, &[], &[])[..700], "read-damaged");
}

#[test]
fn a_sheet_that_breaks_off_keeps_its_first_cells() {
    let book = read(&file(0x0600, &[], &[number(0, 0, 0, 1.0), record(0x0203, &[0, 0])])).unwrap();
    assert_eq!(book.sheets[0].cells.len(), 1);
    assert_eq!(book.problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["read-sheet-broken"]);
}
