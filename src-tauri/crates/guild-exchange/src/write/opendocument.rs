//! `OpenDocument` spreadsheets: packages of our own making, small because they hold tables and little else. Source:
//! `OpenDocument` 1.3, parts 2 (packages) and 3 (schema).

use super::WriteError;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

pub(crate) type Xml = Writer<Vec<u8>>;

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// Each part declares the same prefixes, used or not.
const NAMESPACES: [(&str, &str); 9] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
    ("xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"),
    ("office:version", "1.3"),
];

/// The bytes of a file with these parts, all of them XML, by their paths.
pub(crate) fn package(parts: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, WriteError> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // The first entry, uncompressed: the format's mark.
    package.start_file("mimetype", SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored))?;
    package.write_all(MIME.as_bytes())?;
    let manifest = manifest(parts.iter().map(|(path, _)| *path))?;
    for (path, bytes) in parts.iter().map(|(path, bytes)| (*path, bytes)).chain([("META-INF/manifest.xml", &manifest)])
    {
        package.start_file(path, SimpleFileOptions::default())?;
        package.write_all(bytes)?;
    }
    Ok(package.finish()?.into_inner())
}

fn manifest<'p>(parts: impl Iterator<Item = &'p str>) -> std::io::Result<Vec<u8>> {
    let namespaces =
        [("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3")];
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut xml, "manifest:manifest", &namespaces, |xml| {
        std::iter::once(("/", MIME)).chain(parts.map(|path| (path, "text/xml"))).try_for_each(|(path, kind)| {
            empty(xml, "manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)])
        })
    })?;
    Ok(xml.into_inner())
}

pub(crate) fn document(root: &str, body: impl FnOnce(&mut Xml) -> std::io::Result<()>) -> std::io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut xml, root, &NAMESPACES, body)?;
    Ok(xml.into_inner())
}

pub(crate) fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    body: impl FnOnce(&mut Xml) -> std::io::Result<()>,
) -> std::io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))?;
    body(xml)?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

pub(crate) fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> std::io::Result<()> {
    xml.write_event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())))
}

/// One paragraph. White space collapses in XML, so tabs and further spaces are elements.
pub(crate) fn write_line(xml: &mut Xml, line: &str) -> std::io::Result<()> {
    let mut plain = String::new();
    let mut before = ' ';
    for c in line.chars() {
        if c == '\t' || c == ' ' && before == ' ' {
            xml.write_event(Event::Text(BytesText::new(&plain)))?;
            plain.clear();
            empty(xml, if c == '\t' { "text:tab" } else { "text:s" }, &[])?;
        } else {
            plain.push(c);
        }
        before = c;
    }
    xml.write_event(Event::Text(BytesText::new(&plain)))
}
