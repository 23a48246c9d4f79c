//! OpenDocument spreadsheets: the cells of `content.xml` with their places, merged areas and annotations.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::archive::Archive;
use super::error::ReadError;
use super::gather::Gather;
use super::limits::Budget;
use super::{value, xml};
use crate::book::{Area, Book, Format, Sheet, Value};

pub(crate) fn read(file: &str, archive: &mut Archive, budget: &mut Budget) -> Result<Book, ReadError> {
    let content = archive.part("content.xml")?.ok_or_else(|| ReadError::damaged("it has no part content.xml"))?;
    read_document(file, content, budget)
}

/// The same as one XML file (`.fods`).
pub(crate) fn read_flat(file: &str, bytes: &[u8], budget: &mut Budget) -> Result<Book, ReadError> {
    read_document(file, bytes, budget)
}

fn read_document<R: BufRead>(file: &str, content: R, budget: &mut Budget) -> Result<Book, ReadError> {
    let mut document = Document { xml: xml::reader(content), buffer: Vec::new(), hidden_styles: BTreeSet::new() };
    let mut book = Book {
        file: file.to_owned(),
        format: Format::Ods,
        sheets: Vec::new(),
        text: None,
        problems: Vec::new(),
    };
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
                Event::Eof if inside => return Err(ReadError::damaged("its content breaks off")),
                Event::Eof => return Err(ReadError::damaged("its content has no spreadsheet")),
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
                            for row in row..row.saturating_add(repeated) {
                                place(&mut gather, row, &cells)?;
                            }
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
                Event::Eof => return Err(ReadError::damaged("its content breaks off inside a sheet")),
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
                            for column in column..next {
                                let (value, note) = (value.clone(), note.clone());
                                cells.push(RowCell { column, value, note, spans: stated.spans });
                            }
                        }
                        column = next;
                    }
                    _ => {
                        let start = element.to_owned();
                        self.skip(&start)?;
                    }
                },
                Event::End(element) if element.local_name().as_ref() == "table-row" => return Ok(cells),
                Event::Eof => return Err(ReadError::damaged("its content breaks off inside a row")),
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
                Event::Eof => return Err(ReadError::damaged("its content breaks off inside a cell")),
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
                Event::Eof => return Err(ReadError::damaged("its content breaks off inside an annotation")),
                _ => {}
            }
        }
    }

    /// Adds the text of a paragraph up to its end. White space in the markup counts as one space, and none at the
    /// start; what the writer meant to keep stands as elements.
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
                Event::Eof => return Err(ReadError::damaged("its content breaks off inside a text")),
                _ => {}
            }
        }
    }
}

fn push_collapsed(text: &mut String, part: &str, after_space: &mut bool) {
    for char in part.chars() {
        if matches!(char, ' ' | '\t' | '\r' | '\n') {
            if !*after_space {
                text.push(' ');
            }
            *after_space = true;
        } else {
            text.push(char);
            *after_space = false;
        }
    }
}

fn place(gather: &mut Gather, row: u32, cells: &[RowCell]) -> Result<(), ReadError> {
    for cell in cells {
        if let Some(value) = &cell.value {
            gather.cell_with_note(row, cell.column, value.clone(), cell.note.clone())?;
        }
        if cell.spans != (1, 1) {
            let (bottom, right) = (row.saturating_add(cell.spans.0 - 1), cell.column.saturating_add(cell.spans.1 - 1));
            gather.merge(Area { top: row, left: cell.column, bottom, right })?;
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
    kind: String,
    error: bool,
    value: Option<String>,
    repeated: u32,
    spans: (u32, u32),
}

impl Stated {
    fn of(element: &BytesStart) -> Result<Self, ReadError> {
        let mut stated = Self { kind: String::new(), error: false, value: None, repeated: 1, spans: (1, 1) };
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(ReadError::damaged)?;
            let text = || attribute.normalized_value(XmlVersion::Implicit1_0);
            match attribute.key.as_ref() {
                "calcext:value-type" => stated.error = text()? == "error",
                name => match name.rsplit_once(':').map_or(name, |(_, local)| local) {
                    "value-type" => stated.kind = text()?.into_owned(),
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
        if self.error {
            return Value::Error(shown);
        }
        let stored = self.value.as_deref();
        let found = match self.kind.as_str() {
            "float" | "percentage" | "currency" => stored.and_then(|v| v.trim().parse().ok()).map(Value::Number),
            "date" => stored.map(value::of_iso),
            "time" => stored.and_then(value::of_iso_duration),
            "boolean" => stored.map(|v| Value::Bool(v == "true")),
            _ if shown.is_empty() => stored.map(|v| Value::Text(v.to_owned())),
            _ => None,
        };
        found.unwrap_or(Value::Text(shown))
    }
}
