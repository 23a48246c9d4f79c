//! Workbooks as a spreadsheet program leaves them behind.

use std::io::{Cursor, Read, Write};

/// The workbook with texts written into cells of a sheet, counted from 0, as a spreadsheet program writes them.
pub fn filled(bytes: &[u8], cells: &[(usize, &str, &str)]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).expect("a part");
        let name = part.name().expect("a name").to_string();
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("its content");
        for (sheet, cell, text) in cells {
            if name == format!("xl/worksheets/sheet{}.xml", sheet + 1) {
                content = with_cell(&String::from_utf8(content).expect("XML"), cell, text).into_bytes();
            }
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        to.write_all(&content).expect("its content");
    }
    to.finish().expect("a workbook").into_inner()
}

fn with_cell(xml: &str, cell: &str, text: &str) -> String {
    let start = xml.find(&format!("<c r=\"{cell}\"")).expect("the cell");
    let tag = start + xml[start..].find('>').expect("its end");
    let end = if xml[..tag].ends_with('/') { tag + 1 } else { start + xml[start..].find("</c>").expect("its end") + 4 };
    let style = xml[start..tag].split(" s=\"").nth(1).and_then(|s| s.split('"').next()).unwrap_or("0");
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let written =
        format!("<c r=\"{cell}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>");
    format!("{}{written}{}", &xml[..start], &xml[end..])
}
