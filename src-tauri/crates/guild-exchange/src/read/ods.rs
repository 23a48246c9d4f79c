//! OpenDocument spreadsheets: the cells of `content.xml` with their places, merged areas and annotations.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::archive::Archive;
use super::error::{Damage, ReadError};
use super::gather::Gather;
use super::limits::Budget;
use super::{value, xml};
use crate::book::{Area, Book, Format, Sheet, Value};

pub(crate) fn read(file: &str, archive: &mut Archive, budget: &mut Budget) -> Result<Book, ReadError> {
    let content = archive.part("content.xml")?.ok_or(ReadError::Damaged(Damage::Missing))?;
    read_document(file, content, budget)
}

/// The same as one XML file (`.fods`).
pub(crate) fn read_flat(file: &str, bytes: &[u8], budget: &mut Budget) -> Result<Book, ReadError> {
    read_document(file, bytes, budget)
}

fn read_document<R: BufRead>(file: &str, content: R, budget: &mut Budget) -> Result<Book, ReadError> {
    let mut document = Document { xml: xml::reader(content), buffer: Vec::new(), hidden_styles: BTreeSet::new() };
    let mut book =
        Book { file: file.to_owned(), format: Format::Ods, sheets: Vec::new(), text: None, problems: Vec::new() };
    document.sheets(&mut book, budget)?;
    Ok(book)
}

struct Document<R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
    /// Names of the table styles that are not displayed.
    hidden_styles: BTreeSet<String>,
}

/// One cell of a row, before repetitions of the row.
#[derive(Clone)]
struct RowCell {
    column: u32,
    value: Option<Value>,
    note: Option<String>,
    /// Rows and columns that it spans, at least 1 each.
    spans: (u32, u32),
}

impl<R: BufRead> Document<R> {
    fn sheets(&mut self, book: &mut Book, budget: &mut Budget) -> Result<(), ReadError> {
        let (mut style, mut inside) = (None, false);
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "spreadsheet" => inside = true,
                    "style" => style = xml::attribute(&element, "name")?,
                    "table-properties" if xml::attribute(&element, "display")?.as_deref() == Some("false") => {
                        self.hidden_styles.extend(style.take());
                    }
                    "table" if inside => {
                        let start = element.to_owned();
                        let sheet = self.table(&start, budget)?;
                        book.sheets.push(sheet);
                    }
                    // They hold tables that are on no sheet.
                    "tracked-changes" | "dde-links" | "forms" | "scripts" | "master-styles" => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                    _ => {}
                },
                Event::End(element) if element.local_name().as_ref() == "spreadsheet" => return Ok(()),
                Event::Eof if inside => return Err(ReadError::Damaged(Damage::CutShort)),
                Event::Eof => return Err(ReadError::Damaged(Damage::Missing)),
                _ => {}
            }
        }
    }

    fn skip(&mut self, element: &BytesStart) -> Result<(), ReadError> {
        let mut buffer = Vec::new();
        self.xml.read_to_end_into(element.name(), &mut buffer)?;
        Ok(())
    }

    fn table(&mut self, start: &BytesStart, budget: &mut Budget) -> Result<Sheet, ReadError> {
        let name = xml::attribute(start, "name")?.unwrap_or_default();
        let hidden = xml::attribute(start, "style-name")?.is_some_and(|s| self.hidden_styles.contains(&s));
        let mut gather = Gather::new(budget, name, hidden)?;
        let mut row = 0u32;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "table-row" => {
                        let repeated = count(xml::attribute(&element, "number-rows-repeated")?.as_deref());
                        let cells = self.row(&mut gather)?;
                        if !cells.is_empty() {
                            for row in row..row.saturating_add(repeated - 1) {
                                place(&mut gather, row, cells.clone())?;
                            }
                            place(&mut gather, row.saturating_add(repeated - 1), cells)?;
                        }
                        row = row.saturating_add(repeated);
                    }
                    "table-header-rows" | "table-rows" | "table-row-group" => {}
                    _ => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                },
                Event::End(element) if element.local_name().as_ref() == "table" => {
                    return Ok(gather.finish(BTreeMap::new()));
                }
                Event::Eof => return Err(ReadError::Damaged(Damage::CutShort)),
                _ => {}
            }
        }
    }

    /// The cells of one row that hold or span something.
    fn row(&mut self, gather: &mut Gather) -> Result<Vec<RowCell>, ReadError> {
        let mut cells = Vec::new();
        let mut column = 0u32;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "table-cell" | "covered-table-cell" => {
                        let stated = Stated::of(&element)?;
                        let (value, note) = self.cell(&stated)?;
                        let next = column.saturating_add(stated.repeated);
                        if value.is_some() || stated.spans != (1, 1) {
                            // Each copy is counted again where it is placed; here only against a row that never ends.
                            gather.budget().room_for_cells(u64::from(stated.repeated) + cells.len() as u64)?;
                            for column in column..next - 1 {
                                let (value, note) = (value.clone(), note.clone());
                                cells.push(RowCell { column, value, note, spans: stated.spans });
                            }
                            cells.push(RowCell { column: next - 1, value, note, spans: stated.spans });
                        }
                        column = next;
                    }
                    _ => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                },
                Event::End(element) if element.local_name().as_ref() == "table-row" => return Ok(cells),
                Event::Eof => return Err(ReadError::Damaged(Damage::CutShort)),
                _ => {}
            }
        }
    }

    /// The value and the annotation of the cell whose start was just read, up to its end.
    fn cell(&mut self, stated: &Stated) -> Result<(Option<Value>, Option<String>), ReadError> {
        let (mut text, mut paragraphs, mut note) = (String::new(), 0, None);
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "p" | "h" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                        self.paragraph(&mut text)?;
                    }
                    "annotation" => note = self.annotation()?,
                    _ => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                },
                Event::End(element) if element.local_name().as_ref().ends_with("table-cell") => break,
                Event::Eof => return Err(ReadError::Damaged(Damage::CutShort)),
                _ => {}
            }
        }
        let value = stated.value(text);
        Ok((Some(value).filter(|v| *v != Value::Text(String::new())), note))
    }

    fn annotation(&mut self) -> Result<Option<String>, ReadError> {
        let mut text = String::new();
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "p" => {
                        if !text.is_empty() {
                            text.push('\n');
                        }
                        self.paragraph(&mut text)?;
                    }
                    "list" | "list-item" => {}
                    _ => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                },
                Event::End(element) if element.local_name().as_ref() == "annotation" => {
                    return Ok(Some(text).filter(|text| !text.is_empty()));
                }
                Event::Eof => return Err(ReadError::Damaged(Damage::CutShort)),
                _ => {}
            }
        }
    }

    /// Adds the text of a paragraph up to its end.
    fn paragraph(&mut self, text: &mut String) -> Result<(), ReadError> {
        let mut after_space = true;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Text(part) => push_collapsed(text, &part, &mut after_space),
                Event::CData(part) => push_collapsed(text, &part, &mut after_space),
                Event::GeneralRef(entity) => {
                    xml::push_entity(text, &entity)?;
                    after_space = false;
                }
                Event::Start(element) => match element.local_name().as_ref() {
                    "s" => {
                        let n = count(xml::attribute(&element, "c")?.as_deref()).min(32_767);
                        text.extend(std::iter::repeat_n(' ', n as usize));
                        after_space = false;
                    }
                    "tab" => {
                        text.push('\t');
                        after_space = false;
                    }
                    "line-break" => {
                        text.push('\n');
                        after_space = true;
                    }
                    "note" | "annotation" | "ruby-text" | "frame" | "custom-shape" => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                    _ => {}
                },
                Event::End(element) if matches!(element.local_name().as_ref(), "p" | "h") => return Ok(()),
                Event::Eof => return Err(ReadError::Damaged(Damage::CutShort)),
                _ => {}
            }
        }
    }
}

/// A run of white space with a line break or a tab in it is the markup's own layout: one space, or none at the start
/// of a line. Spaces alone stay as they are: the standard would collapse them too, but `LibreOffice` writes the spaces
/// of formatted texts so and reads them back.
fn push_collapsed(text: &mut String, part: &str, after_space: &mut bool) {
    let mut rest = part;
    while let Some(at) = rest.find(['\t', '\r', '\n']) {
        let (before, layout) = rest.split_at(at);
        let word = before.trim_end_matches(' ');
        text.push_str(word);
        if !(word.is_empty() && *after_space) {
            text.push(' ');
        }
        *after_space = true;
        rest = layout.trim_start_matches([' ', '\t', '\r', '\n']);
    }
    text.push_str(rest);
    if let Some(last) = rest.bytes().last() {
        *after_space = last == b' ';
    }
}

fn place(gather: &mut Gather, row: u32, cells: Vec<RowCell>) -> Result<(), ReadError> {
    for RowCell { column, value, note, spans } in cells {
        if let Some(value) = value {
            gather.cell_with_note(row, column, value, note)?;
        }
        if spans != (1, 1) {
            let (bottom, right) = (row.saturating_add(spans.0 - 1), column.saturating_add(spans.1 - 1));
            gather.merge(Area { top: row, left: column, bottom, right })?;
        }
    }
    Ok(())
}

/// A repetition, a span or a number of spaces: at least 1.
fn count(text: Option<&str>) -> u32 {
    text.and_then(|text| text.trim().parse::<u32>().ok()).unwrap_or(1).max(1)
}

/// What the attributes of a cell say.
struct Stated {
    kind: Kind,
    value: Option<String>,
    repeated: u32,
    spans: (u32, u32),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Date,
    Time,
    Bool,
    Error,
}

impl Stated {
    fn of(element: &BytesStart) -> Result<Self, ReadError> {
        let mut stated = Self { kind: Kind::Text, value: None, repeated: 1, spans: (1, 1) };
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| ReadError::Damaged(Damage::Content))?;
            let text = || attribute.normalized_value(XmlVersion::Implicit1_0);
            match attribute.key.as_ref() {
                "calcext:value-type" => {
                    if attribute.value == "error" {
                        stated.kind = Kind::Error;
                    }
                }
                name => match name.rsplit_once(':').map_or(name, |(_, local)| local) {
                    "value-type" if stated.kind != Kind::Error => {
                        stated.kind = match attribute.value.as_ref() {
                            "float" | "percentage" | "currency" => Kind::Number,
                            "date" => Kind::Date,
                            "time" => Kind::Time,
                            "boolean" => Kind::Bool,
                            _ => Kind::Text,
                        };
                    }
                    "value" | "date-value" | "time-value" | "boolean-value" | "string-value" => {
                        stated.value = Some(text()?.into_owned());
                    }
                    "number-columns-repeated" => stated.repeated = count(Some(&text()?)),
                    "number-columns-spanned" => stated.spans.1 = count(Some(&text()?)),
                    "number-rows-spanned" => stated.spans.0 = count(Some(&text()?)),
                    _ => {}
                },
            }
        }
        Ok(stated)
    }

    /// `shown`: the text of the cell, which formats the value.
    fn value(&self, shown: String) -> Value {
        let stored = self.value.as_deref();
        let found = match self.kind {
            Kind::Error => return Value::Error(shown),
            Kind::Number => stored.and_then(|v| v.trim().parse().ok()).map(Value::Number),
            Kind::Date => stored.map(value::of_iso),
            Kind::Time => stored.and_then(value::of_iso_duration),
            Kind::Bool => stored.map(|v| Value::Bool(v == "true")),
            Kind::Text if shown.is_empty() => stored.map(|v| Value::Text(v.to_owned())),
            Kind::Text => None,
        };
        found.unwrap_or(Value::Text(shown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Cell;
    use crate::read::{Limits, read_bytes};

    fn flat(before: &str, tables: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\
             {before}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>"
        )
    }

    /// `rows`: the rows of one sheet; `expected`: each cell as `A1=value`, its note in brackets, joined by `|`.
    #[track_caller]
    fn check(rows: &str, expected: &str) -> Sheet {
        let xml = flat("", &format!("<table:table table:name=\"S\">{rows}</table:table>"));
        let mut book = read_bytes("t.fods", xml.as_bytes(), &Limits::default()).unwrap();
        let show = |c: &Cell| {
            let note = c.note.as_ref().map(|note| format!("[{note}]")).unwrap_or_default();
            format!("{}={}{note}", Area::cell(c.row, c.column).address(), c.value.text())
        };
        let sheet = book.sheets.remove(0);
        assert_eq!(sheet.cells.iter().map(show).collect::<Vec<_>>().join("|"), expected);
        sheet
    }

    fn cell(attributes: &str, inside: &str) -> String {
        format!("<table:table-cell {attributes}>{inside}</table:table-cell>")
    }

    fn row(cells: &str) -> String {
        format!("<table:table-row>{cells}</table:table-row>")
    }

    #[test]
    fn values() {
        let typed = |kind: &str, value: &str, shown: &str| {
            cell(&format!("office:value-type=\"{kind}\" office:{value}"), &format!("<text:p>{shown}</text:p>"))
        };
        let cells = [
            typed("float", "value=\"1.5\"", "1,5"),
            typed("percentage", "value=\"0.25\"", "25 %"),
            typed("date", "date-value=\"2025-10-13T00:00:00\"", "13.10.25"),
            typed("date", "date-value=\"2025-10-13T08:30:00\"", "13.10.25 8:30"),
            typed("time", "time-value=\"PT08H30M00S\"", "8:30"),
            typed("boolean", "boolean-value=\"true\"", "WAHR"),
            cell(
                "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                "<text:p>#N/A</text:p>",
            ),
            cell("office:value-type=\"string\" office:string-value=\"stored\"", ""),
        ];
        let sheet = check(
            &row(&cells.concat()),
            "A1=1.5|B1=0.25|C1=2025-10-13|D1=2025-10-13T08:30:00|E1=08:30:00|F1=TRUE|G1=#N/A|H1=stored",
        );
        assert_eq!(sheet.cells[6].value, Value::Error("#N/A".to_owned()));
        assert_eq!(sheet.cells[5].value, Value::Bool(true));
    }

    #[test]
    fn texts() {
        let text = |inside: &str| row(&cell("office:value-type=\"string\"", inside));
        check(&text("<text:p>a</text:p><text:p>b</text:p>"), "A1=a\nb");
        check(&text("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>"), "A1=a   b\tc\nd");
        check(&text("<text:p>\n  a <text:span>b</text:span> &amp; &#228;\n</text:p>"), "A1=a b & ä ");
        check(
            &text("<text:p>a</text:p><draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame>"),
            "A1=a",
        );
        check(
            &text(
                "<office:annotation><dc:creator>Zoë</dc:creator><text:p>one</text:p><text:p>two</text:p></office:annotation><text:p>a</text:p>",
            ),
            "A1=a[one\ntwo]",
        );
        check(&text("<text:p/>"), "");
        check(&text("<text:p>  a<text:span>   b </text:span> c  </text:p>"), "A1=  a   b  c  ");
    }

    #[test]
    fn repetitions() {
        let one = cell("office:value-type=\"string\" table:number-columns-repeated=\"2\"", "<text:p>x</text:p>");
        let gap = cell("table:number-columns-repeated=\"3\"", "");
        let tail = cell("table:number-columns-repeated=\"16384\"", "");
        check(&row(&[gap.as_str(), &one, &tail].concat()), "D1=x|E1=x");
        let repeated = |n: u32, cells: &str| {
            format!("<table:table-row table:number-rows-repeated=\"{n}\">{cells}</table:table-row>")
        };
        let rows = [repeated(2, &one), repeated(1_000_000, &tail), repeated(1, &one)].concat();
        check(&rows, "A1=x|B1=x|A2=x|B2=x|A1000003=x|B1000003=x");
        check(
            &format!("<table:table-header-rows>{}</table:table-header-rows>{}", row(&one), row(&one)),
            "A1=x|B1=x|A2=x|B2=x",
        );
    }

    #[test]
    fn repetitions_have_a_limit() {
        let many = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
                    table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        let xml = flat("", &format!("<table:table>{many}</table:table>"));
        let limits = Limits { cells: 100_000, ..Limits::default() };
        assert_eq!(read_bytes("t.fods", xml.as_bytes(), &limits).map_err(|e| e.code()), Err("read-too-large"));
    }

    #[test]
    fn merged_areas() {
        let first = cell(
            "office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"",
            "<text:p>a</text:p>",
        );
        let covered =
            "<table:covered-table-cell office:value-type=\"string\"><text:p>no</text:p></table:covered-table-cell>";
        let after = cell("office:value-type=\"string\"", "<text:p>b</text:p>");
        let rows = row(&[first.as_str(), covered, &after].concat()) + &row(&[covered, covered, &after].concat());
        let sheet = check(&rows, "A1=a|C1=b|C2=b");
        assert_eq!(sheet.merges.iter().map(Area::address).collect::<Vec<_>>(), ["A1:B2"]);
    }

    #[test]
    fn hidden_sheets_and_what_is_on_no_sheet() {
        let styles = "<office:automatic-styles>\
            <style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>\
            <style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>\
            </office:automatic-styles>";
        let tables = "<table:tracked-changes><table:deletion><table:table-cell><text:p>gone</text:p></table:table-cell>\
            </table:deletion></table:tracked-changes><table:table table:name=\"A\" table:style-name=\"ta1\"/>\
            <table:table table:name=\"B\" table:style-name=\"ta2\"><table:shapes><draw:frame><table:table/></draw:frame>\
            </table:shapes></table:table>";
        let book = read_bytes("t.fods", flat(styles, tables).as_bytes(), &Limits::default()).unwrap();
        let sheets: Vec<_> = book.sheets.iter().map(|s| (s.name.as_str(), s.hidden, s.cells.len())).collect();
        assert_eq!(sheets, [("A", false, 0), ("B", true, 0)]);
    }

    #[test]
    fn content_that_breaks_off_is_damage() {
        let whole = flat(
            "",
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>",
        );
        for end in ["</text:p>", "</table:table-cell>", "</table:table-row>", "</table:table>", "</office:spreadsheet>"]
        {
            let cut = whole.split(end).next().unwrap_or_default();
            let error = read_bytes("t.fods", cut.as_bytes(), &Limits::default()).map_err(|e| e.code());
            assert_eq!(error, Err("read-damaged"), "before {end}");
        }
    }
}
