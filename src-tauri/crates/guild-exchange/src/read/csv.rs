//! Delimited text: its encoding, its delimiter, its records.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::error::{Damage, ReadError};
use super::gather::Gather;
use super::limits::Budget;
use crate::book::{Book, Format, Problem, Severity, Value};

/// A table of text, or the text of a JSON object. Values stay as they are written: no number is guessed, no formula
/// is seen.
///
/// The row of a record is its index among records, an empty line being one, as a spreadsheet program numbers them.
pub(crate) fn read(file: &str, bytes: &[u8], budget: &mut Budget) -> Result<Book, ReadError> {
    let (text, mut problems) = decode(file, bytes)?;
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if start.starts_with('{') {
        match serde_json::from_str::<serde::de::IgnoredAny>(start) {
            Ok(_) => {
                let text = Some(start.to_owned());
                return Ok(Book { file: file.to_owned(), format: Format::Json, sheets: Vec::new(), text, problems });
            }
            Err(_) if has_ending(file, "json") => {
                return Err(ReadError::Damaged(Damage::Json));
            }
            Err(_) => {}
        }
    }
    let (stated, text) = stated_delimiter(&text);
    let delimiter = stated.unwrap_or_else(|| guess_delimiter(text));
    let mut gather = Gather::new(budget, sheet_name(file), false)?;
    let mut reader = reader(text, delimiter);
    let mut record = ::csv::StringRecord::new();
    let (mut row, mut last) = (0u32, 0usize);
    while reader.read_record(&mut record).map_err(|_| ReadError::Damaged(Damage::Content))? {
        last = record.position().map_or(0, |p| p.byte() as usize);
        row = row.saturating_add(empty_lines(text, last));
        for (column, value) in (0u32..).zip(&record) {
            if !value.is_empty() {
                gather.cell(row, column, Value::Text(value.to_owned()))?;
            }
        }
        row = row.saturating_add(1);
    }
    let quotes = memchr::memchr_iter(b'"', text.as_bytes().get(last..).unwrap_or_default()).count();
    if quotes % 2 == 1 {
        problems.push(problem(
            file,
            "read-quote-open",
            Some(row),
            Vec::new(),
            "A quotation mark in the last record is never closed, so everything after it became one cell; close it \
             in the file.",
        ));
    }
    let format = if delimiter == b'\t' { Format::Tsv } else { Format::Csv };
    let sheets = vec![gather.finish(BTreeMap::new())];
    Ok(Book { file: file.to_owned(), format, sheets, text: None, problems })
}

fn reader(text: &str, delimiter: u8) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// Empty lines between the end of the record before and the one that begins at or after `at`; the reader skips them.
fn empty_lines(text: &str, at: usize) -> u32 {
    let mut rest = text.as_bytes().get(at..).unwrap_or_default();
    // The reader ends a record at the CR of a CRLF.
    if at > 0 && text.as_bytes().get(at - 1) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut n = 0;
    loop {
        rest = match rest {
            [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => rest,
            _ => return n,
        };
        n += 1;
    }
}

fn sheet_name(file: &str) -> String {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}

fn has_ending(file: &str, ending: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case(ending))
}

fn problem(file: &str, code: &str, record: Option<u32>, args: Vec<(String, String)>, message: &str) -> Problem {
    Problem {
        file: Some(file.to_owned()),
        sheet: None,
        cell: None,
        record,
        severity: Severity::Warns,
        code: code.to_owned(),
        args,
        message: message.to_owned(),
    }
}

/// Errors: `Unknown` for bytes that are no text in any encoding.
fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<(Cow<'a, str>, Vec<Problem>), ReadError> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.or_else(|| utf16_without_mark(bytes));
    // Text that is sound UTF-8, as nearly all is, is looked through once and not copied.
    let sound = if encoding.is_none_or(|e| e == UTF_8) { std::str::from_utf8(bytes).ok() } else { None };
    let (text, encoding, broken) = if let Some(text) = sound {
        (Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text)), UTF_8, false)
    } else {
        let guessed = || {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
            detector.feed(bytes, true);
            detector.guess(None, Utf8Detection::Allow)
        };
        encoding.unwrap_or_else(guessed).decode(bytes)
    };
    let controls = text.chars().take(1 << 16).filter(|c| is_binary(*c)).count();
    if controls * 100 > text.chars().take(1 << 16).count() {
        return Err(ReadError::Unknown("no text in any known encoding".to_owned()));
    }
    let mut problems = Vec::new();
    if broken {
        let message = format!(
            "Some characters are not valid in the file's encoding ({}) and were replaced by \u{FFFD}; save the file \
             as UTF-8 in the program that made it.",
            encoding.name()
        );
        let args = vec![("encoding".to_owned(), encoding.name().to_owned())];
        problems.push(problem(file, "read-encoding-broken", None, args, &message));
    }
    Ok((text, problems))
}

fn is_binary(char: char) -> bool {
    matches!(char, '\0'..='\u{8}' | '\u{E}'..='\u{1A}' | '\u{1C}'..='\u{1F}' | '\u{7F}')
}

/// UTF-16 text of any Western, Cyrillic or mixed kind has ASCII delimiters and line ends, so NUL bytes lie on one
/// side of most pairs and on that side only.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(64 << 10))?;
    if !bytes.len().is_multiple_of(2) || head.len() < 4 {
        return None;
    }
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    if odd * 5 > pairs && even * 20 < odd {
        Some(UTF_16LE)
    } else if even * 5 > pairs && odd * 20 < even {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Excel's own first line `sep=;`, which is no row.
fn stated_delimiter(text: &str) -> (Option<u8>, &str) {
    let stated = || {
        let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
        let delimiter = rest.bytes().next().filter(u8::is_ascii)?;
        let rest = rest.get(1..)?;
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n']))?;
        Some((delimiter, rest))
    };
    stated().map_or((None, text), |(delimiter, rest)| (Some(delimiter), rest))
}

/// The delimiter under which most of the first records have the same number of fields, and more than one; among
/// equals the one with more fields, then the more usual one. A text without any is one column.
fn guess_delimiter(text: &str) -> u8 {
    let head = text.get(..floor_boundary(text, 256 << 10)).unwrap_or(text);
    let mut best = (b',', 0.0f64);
    for delimiter in [b',', b';', b'\t', b'|'] {
        let mut widths = BTreeMap::<usize, usize>::new();
        let mut records = 0usize;
        let mut reader = reader(head, delimiter);
        let mut record = ::csv::ByteRecord::new();
        while records < 500 && reader.read_byte_record(&mut record).unwrap_or(false) {
            *widths.entry(record.len()).or_default() += 1;
            records += 1;
        }
        let common = widths.iter().filter(|(width, _)| **width > 1).max_by_key(|(width, n)| (**n, **width));
        let Some((&width, &n)) = common else { continue };
        // Consistency decides; the width only parts those that are about equally consistent.
        let score = n as f64 / records as f64 + (width.min(50) as f64) / 500.0;
        if score > best.1 + 1e-9 {
            best = (delimiter, score);
        }
    }
    best.0
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Limits, read_bytes};

    /// `expected`: each cell as `A1=value`, joined by `|`.
    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        check_named("t.csv", bytes, expected);
    }

    #[track_caller]
    fn check_named(name: &str, bytes: &[u8], expected: &str) {
        let book = read_bytes(name, bytes, &Limits::default()).unwrap();
        let cells = book.sheets.iter().flat_map(|s| &s.cells).map(|c| {
            let at = crate::book::Area::cell(c.row, c.column).address();
            assert!(matches!(c.value, Value::Text(_)), "{at} is no text");
            format!("{at}={}", c.value.text())
        });
        assert_eq!(cells.collect::<Vec<_>>().join("|"), expected);
    }

    #[test]
    fn records_and_rows() {
        check(b"a,b\n1,2\n", "A1=a|B1=b|A2=1|B2=2");
        check(b"\na,b\n\n\n1,2", "A2=a|B2=b|A5=1|B5=2");
        check(b"\r\na,b\r\n\r\n1,2\r\n", "A2=a|B2=b|A4=1|B4=2");
        check(b"a,b\r\r1,2\r", "A1=a|B1=b|A3=1|B3=2");
        check(b"a,\"x\ny\"\r\n1,\"p\r\nq\"\r\nz,w\r\n", "A1=a|B1=x\ny|A2=1|B2=p\r\nq|A3=z|B3=w");
        check(b",,\n,b,\n", "B2=b");
        check(b"a,\"say \"\"hi\"\"\"\n", "A1=a|B1=say \"hi\"");
        check(b"a,b\n\"\n\",c\n", "A1=a|B1=b|A2=\n|B2=c");
        check(b"\n \n", "A2= ");
        check(b"\r\n", "");
    }

    #[test]
    fn values_stay_as_written() {
        check(b"=1+1,+2\n-3,@x\n", "A1==1+1|B1=+2|A2=-3|B2=@x");
        check(b"007,1.0\n1e5, x \n", "A1=007|B1=1.0|A2=1e5|B2= x ");
        check(b"k,json\n1,\"{\"\"type\"\": 1}\"\n", "A1=k|B1=json|A2=1|B2={\"type\": 1}");
    }

    #[test]
    fn delimiters() {
        check(b"a;b;c\n1,5;2,5;3\n4,1;5;6\n", "A1=a|B1=b|C1=c|A2=1,5|B2=2,5|C2=3|A3=4,1|B3=5|C3=6");
        check(b"a\tb\nx, y\tz, w\n", "A1=a|B1=b|A2=x, y|B2=z, w");
        check(b"a|b\nc|d\n", "A1=a|B1=b|A2=c|B2=d");
        check(b"sep=;\r\na;b,c\r\n", "A1=a|B1=b,c");
        check(b"one\ntwo\n", "A1=one|A2=two");
        check(b"text; and more, of it\n", "A1=text; and more|B1= of it");
    }

    #[test]
    fn encodings() {
        check("\u{FEFF}ä,b\n".as_bytes(), "A1=ä|B1=b");
        check("ä,b\n".as_bytes(), "A1=ä|B1=b");
        // Windows-1252: an umlaut and a dash.
        check(b"F\xFChrung;b\nx \x96 y;K\xF6nnen\n", "A1=Führung|B1=b|A2=x – y|B2=Können");
        for mark in [true, false] {
            let text = if mark { "\u{FEFF}Näme\tb\nZoë\t2\n" } else { "Näme\tb\nZoë\t2\n" };
            let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            check(&le, "A1=Näme|B1=b|A2=Zoë|B2=2");
            check(&be, "A1=Näme|B1=b|A2=Zoë|B2=2");
        }
    }

    #[test]
    fn what_was_not_sound_is_told() {
        let limits = Limits::default();
        let codes = |bytes: &[u8]| {
            let book = read_bytes("t.csv", bytes, &limits).unwrap();
            book.problems.into_iter().map(|p| p.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(b"a,b\nc,d\n"), Vec::<String>::new());
        assert_eq!(codes(b"a,b\nc,\"d\ne,f\n"), ["read-quote-open"]);
        assert_eq!(codes(b"\xEF\xBB\xBFa,b\nc,\xFF\n"), ["read-encoding-broken"]);
    }

    #[test]
    fn json_and_binary() {
        let limits = Limits::default();
        let book = read_bytes("x.csv", b" {\"tracks\": []}\n", &limits).unwrap();
        assert_eq!((book.format, book.sheets.len()), (Format::Json, 0));
        assert_eq!(book.text.as_deref(), Some("{\"tracks\": []}\n"));
        let error = read_bytes("x.json", b"{\"tracks\": ", &limits).unwrap_err();
        assert_eq!(error.code(), "read-damaged");
        check(b"{a},b\n", "A1={a}|B1=b");
        let error = read_bytes("x.csv", b"\x01\x02\x03\x04\x05,\x07", &limits).unwrap_err();
        assert_eq!(error.code(), "read-unknown");
    }
}
