//! What the library leaves unread in an OOXML package: merged areas without a second parse of each sheet, the merged
//! areas of `.xlsb`, and comments.

use std::collections::BTreeMap;
use std::io::{BufRead, Cursor, Read};

use memchr::memmem;
use quick_xml::events::{BytesStart, Event};

use super::archive::{Archive, resolve};
use super::error::ReadError;
use super::xml;
use crate::book::Area;

/// What belongs to one sheet beside its cells.
#[derive(Default)]
pub(crate) struct Extras {
    /// The sheet's part.
    pub part: String,
    pub merges: Vec<Area>,
    pub notes: BTreeMap<(u32, u32), String>,
}

#[derive(Default)]
pub(crate) struct Found {
    /// By the sheet's name.
    pub extras: BTreeMap<String, Extras>,
    /// The package does not say where its workbook is, although it has one at the usual place.
    pub lacks_root: bool,
}

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/// The part that says where the workbook is, as it should have been.
pub(crate) fn usual_root() -> String {
    format!(
        "<Relationships xmlns=\"{RELATIONSHIPS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE_DOCUMENT}\" \
         Target=\"xl/workbook.xml\"/></Relationships>"
    )
}

/// `.xlsx` and `.xlsm`.
///
/// Cost: each sheet's part is unpacked once and searched; only its merged areas are parsed.
pub(crate) fn xlsx(archive: &mut Archive, most_merges: u64) -> Result<Found, ReadError> {
    let root = relationships(archive, "_rels/.rels", "")?;
    let root = root.values().find(|r| r.kind.ends_with("/officeDocument"));
    let lacks_root = root.is_none() && archive.names().iter().any(|n| n == "xl/workbook.xml");
    let workbook = root.map_or_else(|| "xl/workbook.xml".to_owned(), |r| r.target.clone());
    let mut found = Found { lacks_root, ..Found::default() };
    let parts = relationships(archive, &relationships_of(&workbook), &workbook)?;
    for (name, id) in sheet_names(archive, &workbook)? {
        let Some(part) = parts.get(&id) else { continue };
        let mut extras = Extras { part: part.target.clone(), ..Extras::default() };
        if let Some(sheet) = archive.part(&part.target)? {
            extras.merges = merges(sheet, most_merges)?;
        }
        let related = relationships(archive, &relationships_of(&part.target), &part.target)?;
        for (ending, threads) in [("/comments", false), ("/threadedComment", true)] {
            for comments in related.values().filter(|r| r.kind.ends_with(ending)) {
                if let Some(part) = archive.part(&comments.target)? {
                    extras.notes.extend(notes(part, threads)?);
                }
            }
        }
        found.extras.insert(name, extras);
    }
    Ok(found)
}

/// `.xlsb`: merged areas only.
pub(crate) fn xlsb(archive: &mut Archive, most_merges: u64) -> Result<Found, ReadError> {
    const BUNDLE_SHEET: u16 = 0x009C;
    const MERGE_CELL: u16 = 0x00B0;
    let parts = relationships(archive, "xl/_rels/workbook.bin.rels", "xl/workbook.bin")?;
    let mut sheets = Vec::new();
    if let Some(part) = archive.part("xl/workbook.bin")? {
        binary_records(part, BUNDLE_SHEET, |data| {
            let (id, rest) = wide_text(data.get(8..)?)?;
            let (name, _) = wide_text(rest)?;
            sheets.push((name, id));
            Some(())
        })?;
    }
    let mut found = Found::default();
    for (name, id) in sheets {
        let Some(part) = parts.get(&id) else { continue };
        let Some(sheet) = archive.part(&part.target)? else {
            continue;
        };
        let mut extras = Extras::default();
        binary_records(sheet, MERGE_CELL, |data| {
            let edge = |at: usize| Some(u32::from_le_bytes(*data.get(at..)?.first_chunk()?));
            extras.merges.push(Area { top: edge(0)?, bottom: edge(4)?, left: edge(8)?, right: edge(12)? });
            (extras.merges.len() as u64 <= most_merges).then_some(())
        })?;
        found.extras.insert(name, extras);
    }
    Ok(found)
}

/// The error values of a sheet, which newer programs have more of (`#SPILL!`) than the library knows.
pub(crate) fn error_cells(archive: &mut Archive, part: &str) -> Result<Vec<(u32, u32, String)>, ReadError> {
    let mut found = Vec::new();
    let Some(part) = archive.part(part)? else {
        return Ok(found);
    };
    let (mut reader, mut buffer) = (xml::reader(part), Vec::new());
    let (mut place, mut text, mut inside) = (None, String::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" if xml::attribute(&element, "t")?.as_deref() == Some("e") => {
                    place = xml::attribute(&element, "r")?.as_deref().and_then(Area::parse);
                }
                "v" if place.is_some() => inside = true,
                _ => {}
            },
            Event::Text(part) if inside => text.push_str(&part.xml10_content()),
            Event::End(element) => match element.local_name().as_ref() {
                "v" => inside = false,
                "c" => {
                    let text = std::mem::take(&mut text);
                    found.extend(place.take().map(|area| (area.top, area.left, text)));
                }
                _ => {}
            },
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// Cells of a sheet with a formula whose result was not stored, in the order of the file.
///
/// Cost: a second pass over the part.
pub(crate) fn unsaved_formulas(archive: &mut Archive, part: &str) -> Result<Vec<(u32, u32)>, ReadError> {
    archive.part(part)?.map_or_else(|| Ok(Vec::new()), without_results)
}

fn without_results<R: BufRead>(part: R) -> Result<Vec<(u32, u32)>, ReadError> {
    let mut found = Vec::new();
    let (mut reader, mut buffer) = (xml::reader(part), Vec::new());
    let (mut place, mut is_text, mut formula, mut inside, mut result) = (None, false, false, false, false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => {
                    place = xml::attribute(&element, "r")?.as_deref().and_then(Area::parse);
                    is_text = xml::attribute(&element, "t")?.as_deref() == Some("str");
                    (formula, result) = (false, false);
                }
                "f" => formula = true,
                "v" | "t" => {
                    inside = true;
                    // An empty text is a result as well.
                    result |= is_text;
                }
                _ => {}
            },
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if inside => result = true,
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => inside = false,
                "c" if formula && !result => found.extend(place.take().map(|area| (area.top, area.left))),
                _ => {}
            },
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

struct Relationship {
    kind: String,
    target: String,
}

/// By id; none where the part is missing.
fn relationships(archive: &mut Archive, part: &str, from: &str) -> Result<BTreeMap<String, Relationship>, ReadError> {
    let mut found = BTreeMap::new();
    elements(archive, part, "Relationship", |element| {
        let get = |name| xml::attribute(element, name);
        if let (Some(id), Some(kind), Some(target)) = (get("Id")?, get("Type")?, get("Target")?)
            && get("TargetMode")?.as_deref() != Some("External")
        {
            found.insert(id, Relationship { kind, target: resolve(from, &target) });
        }
        Ok(())
    })?;
    Ok(found)
}

fn relationships_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    resolve(&format!("{folder}/x"), &format!("_rels/{name}.rels"))
}

/// Each sheet's name and the id of its relationship.
fn sheet_names(archive: &mut Archive, workbook: &str) -> Result<Vec<(String, String)>, ReadError> {
    let mut found = Vec::new();
    elements(archive, workbook, "sheet", |element| {
        let name = xml::attribute(element, "name")?.unwrap_or_default();
        let id = xml::attribute(element, "id")?.unwrap_or_default();
        found.push((name, id));
        Ok(())
    })?;
    Ok(found)
}

/// Shows each element of that name in a part, in order; none where the part is missing.
fn elements(
    archive: &mut Archive,
    part: &str,
    name: &str,
    mut show: impl FnMut(&BytesStart<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let Some(part) = archive.part(part)? else { return Ok(()) };
    let (mut reader, mut buffer) = (xml::reader(part), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(element) if element.local_name().as_ref() == name => show(&element)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The merged areas of a sheet. They stand after all cells, so the part is searched for their element as it is
/// unpacked and parsed only from there.
fn merges<R: BufRead>(mut part: R, most: u64) -> Result<Vec<Area>, ReadError> {
    let mut merges = Vec::new();
    let Some(rest) = seek_element(&mut part, b"mergeCells")? else {
        return Ok(merges);
    };
    let (mut reader, mut buffer) = (xml::reader(Cursor::new(rest).chain(&mut part)), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(element) if element.local_name().as_ref() == "mergeCell" => {
                let area = xml::attribute(&element, "ref")?;
                merges.extend(area.as_deref().and_then(Area::parse));
                if merges.len() as u64 > most {
                    return Ok(merges);
                }
            }
            Event::End(element) if element.local_name().as_ref() == "mergeCells" => return Ok(merges),
            Event::Eof => return Ok(merges),
            _ => {}
        }
    }
}

/// Reads up to the first element of that name, with or without a prefix; what was read from its `<` on.
fn seek_element<R: Read>(part: &mut R, name: &[u8]) -> Result<Option<Vec<u8>>, ReadError> {
    const STEP: usize = 256 << 10;
    /// More than a prefix may have.
    const BEFORE: usize = 64;
    let finder = memmem::Finder::new(name);
    let mut window: Vec<u8> = Vec::with_capacity(STEP + BEFORE + name.len());
    let mut searched = 0;
    loop {
        let read = part.by_ref().take(STEP as u64).read_to_end(&mut window)?;
        while let Some(at) = window.get(searched..).and_then(|rest| finder.find(rest)) {
            let at = searched + at;
            let before = window.get(at.saturating_sub(BEFORE)..at).unwrap_or_default();
            if let Some(open) = before.iter().rposition(|b| *b == b'<') {
                let prefix = before.get(open + 1..).unwrap_or_default();
                let is_prefix = prefix.split_last().is_none_or(|(last, _)| *last == b':');
                if is_prefix && !prefix.iter().any(|b| matches!(b, b' ' | b'>' | b'/' | b'"')) {
                    return Ok(Some(window.split_off(at - before.len() + open)));
                }
            }
            searched = at + name.len();
        }
        if read == 0 {
            return Ok(None);
        }
        let keep = window.len().min(BEFORE + name.len());
        searched = searched.max(window.len().saturating_sub(name.len() - 1)) - (window.len() - keep);
        window.drain(..window.len() - keep);
    }
}

/// The texts of comments by cell; several of a thread stand below one another.
fn notes<R: BufRead>(part: R, threads: bool) -> Result<BTreeMap<(u32, u32), String>, ReadError> {
    let comment = if threads { "threadedComment" } else { "comment" };
    let text_element = if threads { "text" } else { "t" };
    let mut notes = BTreeMap::<_, String>::new();
    let (mut reader, mut buffer) = (xml::reader(part), Vec::new());
    let (mut place, mut text, mut inside) = (None, String::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                name if name == comment => {
                    let area = xml::attribute(&element, "ref")?.as_deref().and_then(Area::parse);
                    place = area.map(|area| (area.top, area.left));
                }
                name if name == text_element => inside = true,
                _ => {}
            },
            Event::Text(part) if inside => text.push_str(&part.xml10_content()),
            Event::GeneralRef(entity) if inside => xml::push_entity(&mut text, &entity)?,
            Event::End(element) => match element.local_name().as_ref() {
                name if name == comment => {
                    if let Some(place) = place.take()
                        && !text.is_empty()
                    {
                        let note = notes.entry(place).or_default();
                        if !note.is_empty() {
                            note.push('\n');
                        }
                        note.push_str(&text);
                    }
                    text.clear();
                }
                name if name == text_element => inside = false,
                _ => {}
            },
            Event::Eof => return Ok(notes),
            _ => {}
        }
    }
}

/// Calls `found` with the data of each record of that kind, until it returns `None`.
fn binary_records<R: BufRead>(
    mut part: R,
    wanted: u16,
    mut found: impl FnMut(&[u8]) -> Option<()>,
) -> Result<(), ReadError> {
    let mut data = Vec::new();
    while let Some(kind) = varint::<_, 2>(&mut part)? {
        let Some(length) = varint::<_, 4>(&mut part)? else {
            break;
        };
        let mut record = part.by_ref().take(u64::from(length));
        if kind == u32::from(wanted) {
            data.clear();
            record.read_to_end(&mut data)?;
            if found(&data).is_none() {
                break;
            }
        } else {
            std::io::copy(&mut record, &mut std::io::sink())?;
        }
    }
    Ok(())
}

/// Seven bits a byte, at most `N` bytes; `None` at the end.
fn varint<R: Read, const N: usize>(part: &mut R) -> Result<Option<u32>, ReadError> {
    let mut number = 0;
    for i in 0..N {
        let mut byte = [0];
        if part.read(&mut byte)? == 0 {
            return Ok(None);
        }
        number |= u32::from(byte[0] & 0x7F) << (7 * i);
        if byte[0] & 0x80 == 0 {
            break;
        }
    }
    Ok(Some(number))
}

/// A text with its length before it, and what follows.
fn wide_text(data: &[u8]) -> Option<(String, &[u8])> {
    let length = u32::from_le_bytes(*data.first_chunk()?) as usize;
    let (text, rest) = data.get(4..)?.split_at_checked(length.checked_mul(2)?)?;
    Some((encoding_rs::UTF_16LE.decode_without_bom_handling(text).0.into_owned(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(xml: &str, expected: &[&str]) {
        // In small steps as well, so that an element lies across two of them.
        for cut in [1, 7, 64, 1 << 20] {
            let slow = std::io::BufReader::with_capacity(cut, xml.as_bytes());
            let found = merges(slow, 100).unwrap();
            assert_eq!(found.iter().map(Area::address).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn merged_areas() {
        check("<worksheet><sheetData/></worksheet>", &[]);
        check(
            "<worksheet><sheetData><c><is><t>mergeCells</t></is></c></sheetData><mergeCells count=\"2\">\
             <mergeCell ref=\"A1:B2\"/><mergeCell ref=\"$C$3:D4\"/></mergeCells><x/></worksheet>",
            &["A1:B2", "C3:D4"],
        );
        check("<x:sheetData/><x:mergeCells><x:mergeCell ref=\"A1:B2\"></x:mergeCell></x:mergeCells>", &["A1:B2"]);
        let long = format!("<a>{}</a><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>", "x".repeat(262_140));
        check(&long, &["A1:A2"]);
    }

    #[track_caller]
    fn check_unsaved(cells: &str, expected: &[(u32, u32)]) {
        let xml = format!("<worksheet><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>");
        assert_eq!(without_results(xml.as_bytes()).unwrap(), expected);
    }

    #[test]
    fn formulas_without_results() {
        check_unsaved("<c r=\"A1\"><v>3</v></c><c r=\"B1\"><f>A1</f><v>3</v></c>", &[]);
        check_unsaved("<c r=\"A1\"><f>B1</f></c><c r=\"B1\"><f>A1</f><v></v></c><c r=\"C1\"/>", &[(0, 0), (0, 1)]);
        check_unsaved("<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>", &[(0, 0)]);
        // A formula that gives an empty text has given it.
        check_unsaved("<c r=\"A1\" t=\"str\"><f>IF(B1,1,\"\")</f><v></v></c>", &[]);
        check_unsaved("<c r=\"A1\" t=\"str\"><f>B1</f><v/></c><c r=\"B1\"><f>1</f></c>", &[(0, 1)]);
        check_unsaved("<c r=\"A1\" t=\"str\"><f>B1</f></c>", &[(0, 0)]);
        check_unsaved("<c r=\"A1\"><f>B1</f><v>&#49;</v></c>", &[]);
    }
}
