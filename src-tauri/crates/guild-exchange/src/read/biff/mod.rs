//! Excel 5 to 2003 (`.xls`): the cells of the BIFF records in an OLE container.
//!
//! Own code because the library we read the other formats with lays each sheet of this one out as a dense grid, which
//! a stray cell in the last row makes hundreds of megabytes, and takes an obfuscated file for text. Source: [MS-XLS].

mod number_format;
mod record;
mod sheet;

use std::io::{Cursor, Read};

use encoding_rs::{Encoding, WINDOWS_1252};

use super::broke_off;
use super::error::{Damage, ReadError};
use super::gather::Gather;
use super::limits::Budget;
use crate::book::{Book, Format};
use number_format::Kind;
use record::{Chain, Record, Records};

/// Errors: `PasswordProtected` also for a workbook in the newer formats, which lies encrypted in the same container.
pub(crate) fn read(file: &str, bytes: &[u8], budget: &mut Budget) -> Result<Book, ReadError> {
    let stream = workbook_stream(bytes, budget)?;
    let workbook = Workbook::read(&stream)?;
    let mut book =
        Book { file: file.to_owned(), format: Format::Xls, sheets: Vec::new(), text: None, problems: Vec::new() };
    for bound in &workbook.sheets {
        let mut gather = Gather::new(budget, bound.name.clone(), bound.hidden)?;
        let mut notes = std::collections::BTreeMap::new();
        let end = sheet::read(&workbook, stream.get(bound.position..).unwrap_or_default(), &mut gather, &mut notes);
        let sheet = gather.finish(notes);
        broke_off(&mut book, sheet, end)?;
    }
    Ok(book)
}

fn workbook_stream(bytes: &[u8], budget: &mut Budget) -> Result<Vec<u8>, ReadError> {
    let damaged = |_: std::io::Error| ReadError::Damaged(Damage::Structure);
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let streams: Vec<_> = container.walk().filter(cfb::Entry::is_stream).map(|e| e.path().to_owned()).collect();
    let find = |name: &str| {
        streams.iter().find(|path| {
            path.components().count() == 2
                && path.file_name().is_some_and(|found| found.to_string_lossy().eq_ignore_ascii_case(name))
        })
    };
    if find("EncryptedPackage").is_some() {
        return Err(ReadError::PasswordProtected);
    }
    let Some(path) = find("Workbook").or_else(|| find("Book")) else {
        let what = if find("WordDocument").is_some() {
            "a text document (.doc)"
        } else if find("PowerPoint Document").is_some() {
            "a presentation (.ppt)"
        } else {
            "an Office document of another kind"
        };
        return Err(ReadError::Unknown(what.to_owned()));
    };
    let mut stream = Vec::new();
    let part = container.open_stream(path).map_err(damaged)?;
    // A chain of sectors that bites its tail would never end; no stream is longer than its container.
    part.take(bytes.len() as u64).read_to_end(&mut stream).map_err(damaged)?;
    budget.inflated(stream.len() as u64)?;
    Ok(stream)
}

/// What all sheets share.
struct Workbook {
    version: Version,
    /// Of texts before BIFF8.
    encoding: &'static Encoding,
    since_1904: bool,
    strings: Vec<String>,
    /// What numbers are, by the cell's XF index.
    kinds: Vec<Kind>,
    sheets: Vec<Bound>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Biff5,
    Biff8,
}

/// Where a sheet begins in the stream.
struct Bound {
    position: usize,
    name: String,
    hidden: bool,
}

impl Workbook {
    fn read(stream: &[u8]) -> Result<Self, ReadError> {
        let mut records = Records::new(stream);
        let mut workbook = Self {
            version: version(records.next().transpose()?.as_ref())?,
            encoding: WINDOWS_1252,
            since_1904: false,
            strings: Vec::new(),
            kinds: Vec::new(),
            sheets: Vec::new(),
        };
        let mut formats = std::collections::BTreeMap::new();
        let mut used = Vec::new();
        while let Some(record) = records.next() {
            let record = record?;
            match record.kind {
                record::FILEPASS => return Err(ReadError::PasswordProtected),
                record::CODEPAGE => {
                    let page = record.u16(0)?;
                    workbook.encoding = match page {
                        0x8000 => encoding_rs::MACINTOSH,
                        0x8001 => WINDOWS_1252,
                        page => codepage::to_encoding(page).unwrap_or(WINDOWS_1252),
                    };
                }
                record::DATEMODE => workbook.since_1904 = record.u16(0)? == 1,
                record::FORMAT => {
                    let text = match workbook.version {
                        Version::Biff8 => records.continued(record).skip(2)?.text_with_u16_length()?,
                        Version::Biff5 => workbook.bytes_text(record.rest(3)?, usize::from(record.u8(2)?)),
                    };
                    formats.insert(record.u16(0)?, Kind::of_code(&text));
                }
                record::XF => used.push(record.u16(2)?),
                record::BOUNDSHEET => {
                    let bound = workbook.bound(record)?;
                    // Charts and modules have no cells; macro sheets have no table.
                    if record.u8(5)? == 0 {
                        workbook.sheets.push(bound);
                    }
                }
                record::SST => workbook.strings = shared_strings(records.continued(record))?,
                record::EOF => break,
                _ => {}
            }
        }
        let kind = |id: u16| formats.get(&id).copied().unwrap_or_else(|| Kind::of_built_in(id));
        workbook.kinds = used.into_iter().map(kind).collect();
        Ok(workbook)
    }

    fn bound(&self, record: Record) -> Result<Bound, ReadError> {
        let length = usize::from(record.u8(6)?);
        let mut name = match self.version {
            Version::Biff8 => Chain::of(record.rest(7)?).text(length)?,
            Version::Biff5 => self.bytes_text(record.rest(7)?, length),
        };
        name.retain(|c| c != '\0');
        Ok(Bound { position: record.u32(0)? as usize, name, hidden: record.u8(4)? & 3 != 0 })
    }

    /// The first `length` bytes as a text of before BIFF8.
    fn bytes_text(&self, bytes: &[u8], length: usize) -> String {
        let bytes = bytes.get(..length.min(bytes.len())).unwrap_or_default();
        self.encoding.decode_without_bom_handling(bytes).0.into_owned()
    }
}

fn version(first: Option<&Record>) -> Result<Version, ReadError> {
    let Some(first) = first else {
        return Err(ReadError::Damaged(Damage::Missing));
    };
    match first.kind {
        0x0009 | 0x0209 | 0x0409 => Err(ReadError::OldExcel),
        record::BOF => match first.u16(0)? {
            0x0500 => Ok(Version::Biff5),
            0x0600 => Ok(Version::Biff8),
            0x0200 | 0x0300 | 0x0400 => Err(ReadError::OldExcel),
            _ => Err(ReadError::Damaged(Damage::Structure)),
        },
        _ => Err(ReadError::Damaged(Damage::Structure)),
    }
}

fn shared_strings(mut chain: Chain) -> Result<Vec<String>, ReadError> {
    chain.skip(4)?;
    let n = chain.u32()?;
    // Each takes at least 3 bytes, so a false count is known before memory is taken for it.
    let mut strings = Vec::with_capacity((n as usize).min(chain.len() / 3));
    for _ in 0..n {
        if chain.is_at_end() {
            break;
        }
        strings.push(chain.text_with_u16_length()?);
    }
    Ok(strings)
}

#[cfg(test)]
mod tests;
