//! A finished PDF: the text of its pages, and every string that its objects hold, such as properties and comments.

use super::{Passage, ReadBackError};
use lopdf::{Dictionary, Document, Object};

/// No stream of a document of ours unpacks to more.
const MOST: usize = 64 * 1024 * 1024;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Passage>, ReadBackError> {
    let unreadable =
        |place: &str, e: &lopdf::Error| ReadBackError::Unreadable { place: place.to_owned(), cause: e.to_string() };
    let document = Document::load_mem(bytes).map_err(|e| unreadable("the PDF", &e))?;
    let mut passages = Vec::new();
    for page in document.get_pages().into_keys() {
        let place = format!("page {page}");
        let text = document.extract_text_with_limit(&[page], MOST).map_err(|e| unreadable(&place, &e))?;
        passages.push(Passage { place, text });
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
