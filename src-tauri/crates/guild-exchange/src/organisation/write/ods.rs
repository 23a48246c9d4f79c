//! The tables as sheets of an `.ods`. Source: `OpenDocument` 1.3, parts 2 (packages) and 3 (schema).

use super::WriteError;
use super::table::Written;
use super::xlsx::width;
use crate::ladder::write::ods::{MIME, Xml, document, element, empty, write_line};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

pub(crate) fn write(tables: &[Written]) -> Result<Vec<u8>, WriteError> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // The first entry, uncompressed: the format's mark.
    package.start_file("mimetype", SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored))?;
    package.write_all(MIME.as_bytes())?;
    for (path, bytes) in [("content.xml", content(tables)?), ("META-INF/manifest.xml", manifest()?)] {
        package.start_file(path, SimpleFileOptions::default())?;
        package.write_all(&bytes)?;
    }
    Ok(package.finish()?.into_inner())
}

fn content(tables: &[Written]) -> std::io::Result<Vec<u8>> {
    document("office:document-content", |xml| {
        element(xml, "office:automatic-styles", &[], |xml| {
            for (t, table) in tables.iter().enumerate() {
                for n in 0..table.headers.len() {
                    let name = format!("t{t}c{n}");
                    let width = format!("{:.2}cm", width(table, n) * 0.19);
                    let attributes = [("style:name", name.as_str()), ("style:family", "table-column")];
                    element(xml, "style:style", &attributes, |xml| {
                        empty(xml, "style:table-column-properties", &[("style:column-width", &width)])
                    })?;
                }
            }
            element(xml, "style:style", &[("style:name", "head"), ("style:family", "table-cell")], |xml| {
                empty(xml, "style:table-cell-properties", &[("fo:background-color", "#f2f4f7")])?;
                empty(xml, "style:text-properties", &[("fo:font-weight", "bold")])
            })
        })?;
        element(xml, "office:body", &[], |xml| {
            element(xml, "office:spreadsheet", &[], |xml| {
                tables.iter().enumerate().try_for_each(|(t, table)| sheet(xml, t, table))
            })
        })
    })
}

fn sheet(xml: &mut Xml, t: usize, table: &Written) -> std::io::Result<()> {
    element(xml, "table:table", &[("table:name", table.name)], |xml| {
        for n in 0..table.headers.len() {
            empty(xml, "table:table-column", &[("table:style-name", &format!("t{t}c{n}"))])?;
        }
        element(xml, "table:table-header-rows", &[], |xml| row(xml, &table.headers, Some("head"), &[]))?;
        table.rows.iter().try_for_each(|cells| row(xml, cells, None, &table.numbers))
    })
}

fn row(xml: &mut Xml, cells: &[String], style: Option<&str>, numbers: &[usize]) -> std::io::Result<()> {
    element(xml, "table:table-row", &[], |xml| {
        cells.iter().enumerate().try_for_each(|(n, text)| {
            if text.is_empty() {
                return empty(xml, "table:table-cell", &[]);
            }
            let is_number = numbers.binary_search(&n).is_ok() && text.parse::<f64>().is_ok();
            let mut attributes = vec![("office:value-type", if is_number { "float" } else { "string" })];
            attributes.extend(is_number.then_some(("office:value", text.as_str())));
            attributes.extend(style.map(|style| ("table:style-name", style)));
            element(xml, "table:table-cell", &attributes, |xml| {
                text.split('\n').try_for_each(|line| element(xml, "text:p", &[], |xml| write_line(xml, line)))
            })
        })
    })
}

fn manifest() -> std::io::Result<Vec<u8>> {
    let namespaces =
        [("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3")];
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut xml, "manifest:manifest", &namespaces, |xml| {
        [("/", MIME), ("content.xml", "text/xml")].iter().try_for_each(|(path, kind)| {
            empty(xml, "manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)])
        })
    })?;
    Ok(xml.into_inner())
}
