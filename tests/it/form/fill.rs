//! Filling a form in as a spreadsheet program does.

use std::io::{Cursor, Read, Write};

/// The workbook with texts written into cells of its second or third sheet, as a spreadsheet program writes them.
pub fn filled(bytes: &[u8], cells: &[(usize, &str, &str)]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let name = part.name().unwrap().to_string();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        for (sheet, cell, text) in cells {
            if name == format!("xl/worksheets/sheet{}.xml", sheet + 1) {
                content = with_cell(&String::from_utf8(content).unwrap(), cell, text).into_bytes();
            }
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn with_cell(xml: &str, cell: &str, text: &str) -> String {
    let start = xml.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("no cell {cell}"));
    let tag = start + xml[start..].find('>').unwrap();
    let end = if xml[..tag].ends_with('/') { tag + 1 } else { start + xml[start..].find("</c>").unwrap() + 4 };
    let style = xml[start..tag].split(" s=\"").nth(1).and_then(|s| s.split('"').next()).unwrap_or("0");
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let written =
        format!("<c r=\"{cell}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>");
    format!("{}{written}{}", &xml[..start], &xml[end..])
}
