//! A finished PDF: the text of its pages, and every string that its objects hold, such as properties and comments.

use super::{Passage, ReadBackError};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// No stream of a document of ours unpacks to more.
const MOST: usize = 64 * 1024 * 1024;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Passage>, ReadBackError> {
    let unreadable =
        |place: &str, e: &lopdf::Error| ReadBackError::Unreadable { place: place.to_owned(), cause: e.to_string() };
    let document = Document::load_mem(bytes).map_err(|e| unreadable("the PDF", &e))?;
    let mut passages = Vec::new();
    for (page, id) in document.get_pages() {
        let place = format!("page {page}");
        let text = document.extract_text_with_limit(&[page], MOST).map_err(|e| unreadable(&place, &e))?;
        // Letters are drawn from left to right; words that are read the other way come out turned round.
        if text.chars().any(is_right_to_left) {
            passages.push(Passage { place: format!("{place}, right to left"), text: text.chars().rev().collect() });
        }
        passages.push(Passage { place: place.clone(), text });
        let spoken = spoken(&document, id).map_err(|e| unreadable(&place, &e))?;
        passages.push(Passage { place: format!("{place}, read aloud"), text: spoken });
    }
    let mut strings = String::new();
    for object in document.objects.values() {
        gather(object, &mut strings)?;
        if let Object::Stream(stream) = object {
            let is = |name: &[u8]| stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|found| found == name);
            if is(b"EmbeddedFile") {
                return Err(ReadBackError::Opaque { place: "an attached file".to_owned() });
            }
            if is(b"Metadata") {
                let content =
                    stream.get_plain_content_with_limit(MOST).map_err(|e| unreadable("the properties", &e))?;
                let text = super::unescaped(&String::from_utf8_lossy(&content));
                passages.push(Passage { place: "properties".to_owned(), text });
            }
        }
    }
    gather(&Object::Dictionary(document.trailer), &mut strings)?;
    passages.push(Passage { place: "properties, comments and tags".to_owned(), text: strings });
    Ok(passages)
}

/// What the content of a page says in words beside what it draws: the letters of glyphs that stand for something else,
/// such as the empty boxes of letters without a font.
fn spoken(document: &Document, page: ObjectId) -> lopdf::Result<String> {
    let mut content = Vec::new();
    for id in document.get_page_contents(page) {
        content.extend(document.get_object(id)?.as_stream()?.get_plain_content_with_limit(MOST)?);
        content.push(b'\n');
    }
    let mut text = String::new();
    for operation in Content::decode(&content)?.operations {
        let marked = operation.operands.iter().filter_map(|operand| operand.as_dict().ok());
        let told = marked.flat_map(|properties| [b"ActualText".as_slice(), b"Alt"].map(|key| properties.get(key)));
        for said in told.flatten() {
            text.push_str(&lopdf::decode_text_string(said).unwrap_or_default());
        }
    }
    Ok(text)
}

/// Letters of Hebrew, Arabic and their kin, and the forms in which Arabic letters are drawn.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}')
}

/// The strings of an object, a line each.
fn gather(object: &Object, strings: &mut String) -> Result<(), ReadBackError> {
    match object {
        Object::String(..) => {
            if let Ok(text) = lopdf::decode_text_string(object) {
                strings.push_str(&text);
                strings.push('\n');
            }
        }
        Object::Array(all) => all.iter().try_for_each(|each| gather(each, strings))?,
        Object::Dictionary(dictionary) => of_dictionary(dictionary, strings)?,
        Object::Stream(stream) => of_dictionary(&stream.dict, strings)?,
        _ => {}
    }
    Ok(())
}

fn of_dictionary(dictionary: &Dictionary, strings: &mut String) -> Result<(), ReadBackError> {
    for (key, value) in dictionary {
        if key == b"JS" || key == b"JavaScript" {
            return Err(ReadBackError::Opaque { place: "a script".to_owned() });
        }
        // The two halves of a document's number are bytes, not text.
        if key != b"ID" {
            gather(value, strings)?;
        }
    }
    Ok(())
}
