use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};
use quick_xml::reader::Reader;

use super::error::{Damage, ReadError};

/// As spreadsheet programs write and forgive: empty elements as a start and an end, ends unchecked.
pub(crate) fn reader<R: BufRead>(part: R) -> Reader<R> {
    let mut reader = Reader::from_reader(part);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    reader
}

/// The attribute of that name, whatever its prefix.
pub(crate) fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, ReadError> {
    for found in element.attributes().with_checks(false) {
        let found = found.map_err(|_| ReadError::Damaged(Damage::Content))?;
        if found.key.local_name().as_ref() == name {
            return Ok(Some(found.normalized_value(XmlVersion::Implicit1_0)?.into_owned()));
        }
    }
    Ok(None)
}

/// Adds what `&name;` or `&#n;` stands for; an unknown entity stays as it is written.
pub(crate) fn push_entity(text: &mut String, entity: &BytesRef) -> Result<(), ReadError> {
    if let Some(known) = quick_xml::escape::resolve_xml_entity(entity.as_ref()) {
        text.push_str(known);
    } else if let Some(char) = entity.resolve_char_ref()? {
        text.push(char);
    } else {
        text.push('&');
        text.push_str(entity.as_ref());
        text.push(';');
    }
    Ok(())
}
