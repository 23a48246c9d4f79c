//! Tables as sheets of an `.ods`.

use super::opendocument::{Xml, document, element, empty, package, write_line};
use super::{Table, WriteError, width};

pub(super) fn write(tables: &[Table]) -> Result<Vec<u8>, WriteError> {
    package(&[("content.xml", content(tables)?)])
}

fn content(tables: &[Table]) -> std::io::Result<Vec<u8>> {
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

fn sheet(xml: &mut Xml, t: usize, table: &Table) -> std::io::Result<()> {
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
