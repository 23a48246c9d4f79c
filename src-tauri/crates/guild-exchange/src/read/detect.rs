use super::archive::Archive;
use super::error::{Damage, ReadError};

/// What the first bytes say a file is, whatever its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Zip,
    Ole,
    /// Encoded somehow; a table, or JSON.
    Text,
    /// OpenDocument as one XML file.
    FlatOds,
}

/// What a zip container holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Package {
    Xlsx,
    Xlsm,
    Xlsb,
    Ods,
}

/// Cost: looks at the first 64 KiB.
pub(crate) fn content(bytes: &[u8]) -> Result<Content, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Content::Zip);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Content::Ole);
    }
    match bytes {
        [0x09, 0x00 | 0x02 | 0x04, 0x04 | 0x06, 0x00, ..] => return Err(ReadError::OldExcel),
        [0x09, 0x08, 0x08 | 0x10, 0x00, ..] => {
            return Err(ReadError::Damaged(Damage::Structure));
        }
        _ => {}
    }
    for (magic, what) in MAGIC {
        if bytes.starts_with(magic) {
            return Err(ReadError::Unknown((*what).to_owned()));
        }
    }
    markup(bytes)
}

const MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7FELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"PAR1", "a Parquet file"),
];

/// HTML, XML and text, in whatever encoding: NUL bytes are dropped so that UTF-16 reads like ASCII.
fn markup(bytes: &[u8]) -> Result<Content, ReadError> {
    let head = bytes.get(..bytes.len().min(64 << 10)).unwrap_or_default();
    let ascii: String = head
        .iter()
        .skip_while(|b| matches!(b, 0xEF | 0xBB | 0xBF | 0xFE | 0xFF) || b.is_ascii_whitespace() || **b == 0)
        .filter(|b| **b != 0)
        .take(4096)
        .map(|b| char::from(b.to_ascii_lowercase()))
        .collect();
    if ascii.starts_with('<') {
        let has = |needle: &str| ascii.contains(needle);
        if has("urn:schemas-microsoft-com:office:spreadsheet") && !has("<html") {
            return Err(ReadError::XmlSpreadsheet);
        }
        if has("<office:document") && has("opendocument.spreadsheet") {
            return Ok(Content::FlatOds);
        }
        if ["<html", "<!doctype html", "<table", "<body", "<meta", "<style", "<head"].iter().any(|tag| has(tag)) {
            return Err(ReadError::WebPage);
        }
        if ascii.starts_with("<?xml") {
            return Err(ReadError::Unknown("an XML document".to_owned()));
        }
    }
    Ok(Content::Text)
}

/// Errors: `Unknown` for a zip that is no spreadsheet, `PasswordProtected` for an encrypted OpenDocument.
pub(crate) fn package(archive: &mut Archive) -> Result<Package, ReadError> {
    let has = |archive: &Archive, name: &str| archive.names().iter().any(|n| n.eq_ignore_ascii_case(name));
    let mimetype = archive.text("mimetype", 200)?.unwrap_or_default();
    if mimetype.contains("opendocument") || (has(archive, "content.xml") && has(archive, "META-INF/manifest.xml")) {
        if !mimetype.is_empty() && !mimetype.contains("opendocument.spreadsheet") {
            return Err(ReadError::Unknown("an OpenDocument file of another kind".to_owned()));
        }
        let manifest = archive.text("META-INF/manifest.xml", 1 << 20)?.unwrap_or_default();
        if manifest.contains("encryption-data") {
            return Err(ReadError::PasswordProtected);
        }
        return Ok(Package::Ods);
    }
    if has(archive, "xl/workbook.bin") {
        return Ok(Package::Xlsb);
    }
    let types = archive.text("[Content_Types].xml", 1 << 20)?.unwrap_or_default();
    if has(archive, "xl/workbook.xml") || types.contains("spreadsheetml.sheet.main+xml") {
        return Ok(if types.contains("macroEnabled") { Package::Xlsm } else { Package::Xlsx });
    }
    let starts = |prefix: &str| archive.names().iter().any(|n| n.starts_with(prefix));
    Err(if starts("xl/") {
        ReadError::Damaged(Damage::Missing)
    } else {
        ReadError::Unknown(
            if starts("word/") {
                "a text document (.docx)"
            } else if starts("ppt/") {
                "a presentation (.pptx)"
            } else if starts("Index/") {
                "an Apple Numbers document"
            } else {
                "a zip archive"
            }
            .to_owned(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<Content, &'static str>) {
        assert_eq!(content(bytes).map_err(|error| error.code()), expected);
    }

    #[test]
    fn by_content() {
        check(b"", Err("read-empty"));
        check(b"PK\x03\x04rest", Ok(Content::Zip));
        check(b"a,b\n1,2\n", Ok(Content::Text));
        check(b"\xEF\xBB\xBFa;b", Ok(Content::Text));
        check(b"<3,love\n", Ok(Content::Text));
        check(b"\x09\x04\x06\x00\x00\x00", Err("read-old-excel"));
        check(b"\x09\x00\x04\x00\x00\x00", Err("read-old-excel"));
        check(b"%PDF-1.7", Err("read-unknown"));
    }

    #[test]
    fn markup_under_a_spreadsheets_name() {
        check(b"\n <HTML><body><table>", Err("read-web-page"));
        check(b"<table border=1><tr><td>a", Err("read-web-page"));
        check(b"\xFF\xFE<\0h\0t\0m\0l\0>\0", Err("read-web-page"));
        check(
            b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            Err("read-xml-spreadsheet"),
        );
        check(b"<?xml version=\"1.0\"?><feed>", Err("read-unknown"));
    }
}
