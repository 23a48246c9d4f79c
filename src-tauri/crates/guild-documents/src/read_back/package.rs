//! The parts of a `.docx` or `.xlsx`, whatever they are called and whoever shows them.

use super::{Passage, ReadBackError};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{Cursor, Read as _};

/// Elements that end a run of text: what stands in one of them reads as one.
const LINES: [&str; 12] =
    ["p", "si", "is", "c", "comment", "text", "title", "creator", "lastModifiedBy", "v", "f", "definedName"];

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Passage>, ReadBackError> {
    let unreadable = |place: &str, cause: String| ReadBackError::Unreadable { place: place.to_owned(), cause };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|e| unreadable("the file", e.to_string()))?;
    let mut passages = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|e| unreadable("the file", e.to_string()))?;
        let place = part.name().map_err(|e| unreadable("the file", e.to_string()))?.into_owned();
        if part.is_dir() {
            continue;
        }
        passages.push(Passage { place: "names of parts".to_owned(), text: place.clone() });
        let ending = place.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        if !["xml", "rels", "vml"].contains(&ending.as_str()) {
            return Err(ReadBackError::Opaque { place });
        }
        let mut content = String::new();
        part.read_to_string(&mut content).map_err(|e| unreadable(&place, e.to_string()))?;
        let text = said(&content).map_err(|e| unreadable(&place, e.to_string()))?;
        passages.push(Passage { place, text });
    }
    if let Ok(comment) = std::str::from_utf8(archive.comment())
        && !comment.is_empty()
    {
        passages.push(Passage { place: "comment of the archive".to_owned(), text: comment.to_owned() });
    }
    Ok(passages)
}

/// The texts, the values of the attributes, and the comments of a part.
fn said(content: &str) -> Result<String, quick_xml::Error> {
    let mut reader = Reader::from_str(content);
    let mut texts = String::new();
    let mut asides = String::new();
    loop {
        match reader.read_event()? {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    let attribute = attribute?;
                    asides.push_str(&super::unescaped(&attribute.value));
                    asides.push('\n');
                }
                // A tab or a break within a paragraph parts words.
                if matches!(tag.local_name().as_ref(), "tab" | "br" | "cr") {
                    texts.push(' ');
                }
            }
            Event::End(tag) if LINES.contains(&tag.local_name().as_ref()) => texts.push('\n'),
            Event::Text(text) => texts.push_str(&text),
            Event::GeneralRef(reference) => {
                let name = reference.to_string();
                texts.push_str(&super::referred(&name).map_or(name, String::from));
            }
            Event::CData(data) => texts.push_str(&data),
            Event::Comment(comment) => {
                asides.push_str(&comment);
                asides.push('\n');
            }
            _ => {}
        }
    }
    texts.push('\n');
    texts.push_str(&asides);
    Ok(texts)
}
