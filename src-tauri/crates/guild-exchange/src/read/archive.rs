use std::cell::Cell;
use std::io::{self, BufReader, Cursor, Read, Write};
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;

use super::error::{Bound, Damage, ReadError};
use super::limits::Limits;

/// A zip container whose parts together give no more bytes than the limits allow. That a part gives no more than it
/// declares, the library sees to.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    /// Unpacked bytes that may still come.
    left: Rc<Cell<u64>>,
    limit: u64,
}

impl<'a> Archive<'a> {
    /// Errors: `TooLarge` where the parts declare more than the limit, before anything is unpacked.
    pub fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged(Damage::Structure))?;
        let limit = limits.inflated_bytes;
        let (mut declared, mut names) = (0u64, Vec::new());
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index)?;
            declared = declared.saturating_add(part.size());
            names.push(part.name()?.into_owned());
        }
        if declared > limit {
            return Err(ReadError::TooLarge { bound: Bound::InflatedBytes, limit, found: declared });
        }
        Ok(Self { zip, names, left: Rc::new(Cell::new(limit)), limit })
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The part of that name; spelled in other letter case or with `\` if it must be.
    pub fn part(&mut self, name: &str) -> Result<Option<BufReader<Part<'_, 'a>>>, ReadError> {
        let same = |other: &str| other.replace('\\', "/").eq_ignore_ascii_case(name);
        let index = match self.zip.index_for_name_raw(name.as_bytes()) {
            Some(index) => index,
            None => match self.names.iter().position(|other| same(other)) {
                Some(index) => index,
                None => return Ok(None),
            },
        };
        let (left, limit) = (Rc::clone(&self.left), self.limit);
        match self.zip.by_index(index) {
            Ok(file) => Ok(Some(BufReader::with_capacity(64 << 10, Part { file, left, limit }))),
            Err(zip::result::ZipError::UnsupportedArchive(what))
                if what == zip::result::ZipError::PASSWORD_REQUIRED =>
            {
                Err(ReadError::PasswordProtected)
            }
            Err(_) => Err(ReadError::Damaged(Damage::Packing)),
        }
    }

    /// The whole part as text, where it has no more than `most` bytes.
    pub fn text(&mut self, name: &str, most: u64) -> Result<Option<String>, ReadError> {
        let Some(part) = self.part(name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        part.take(most).read_to_end(&mut bytes)?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// The container with one part put in the place of another, the rest copied as it lies.
    pub fn with_part(&mut self, name: &str, content: &[u8]) -> Result<Vec<u8>, ReadError> {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..self.zip.len() {
            let part = self.zip.by_index_raw(index)?;
            if part.name()? != name {
                out.raw_copy_file(part)?;
            }
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())?;
        out.write_all(content)?;
        Ok(out.finish()?.into_inner())
    }
}

/// The bytes of a part, counted: one part may be read for many sheets.
pub(crate) struct Part<'z, 'a> {
    file: ZipFile<'z, Cursor<&'a [u8]>>,
    left: Rc<Cell<u64>>,
    limit: u64,
}

impl Read for Part<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(buffer)?;
        let Some(left) = self.left.get().checked_sub(n as u64) else {
            let found = self.limit.saturating_add(1);
            let error = ReadError::TooLarge { bound: Bound::InflatedBytes, limit: self.limit, found };
            return Err(io::Error::new(io::ErrorKind::QuotaExceeded, error));
        };
        self.left.set(left);
        Ok(n)
    }
}

/// The path to which a relationship in `from` points.
pub(crate) fn resolve(from: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, target: &str, path: &str) {
        assert_eq!(resolve(from, target), path);
    }

    #[test]
    fn relationships() {
        check("xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml");
        check("xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml");
        check("xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml");
        check("", "xl/workbook.xml", "xl/workbook.xml");
        check("a.xml", "../../b.xml", "b.xml");
    }

    fn bomb(parts: usize) -> Vec<u8> {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for n in 0..parts {
            out.start_file(format!("{n}"), zip::write::SimpleFileOptions::default()).unwrap();
            out.write_all(&vec![0; 1 << 20]).unwrap();
        }
        out.finish().unwrap().into_inner()
    }

    #[test]
    fn declared_sizes_are_checked_before_unpacking() {
        let limits = Limits { inflated_bytes: 3 << 20, ..Limits::default() };
        let error = Archive::open(&bomb(4), &limits).err();
        let expected = ReadError::TooLarge { bound: Bound::InflatedBytes, limit: 3 << 20, found: 4 << 20 };
        assert_eq!(error, Some(expected));
    }

    #[test]
    fn a_size_that_lies_is_found_while_unpacking() {
        let mut bytes = bomb(2);
        // The declared size, 1 MiB, becomes 16 bytes wherever it stands in the headers.
        let needle = (1u32 << 20).to_le_bytes();
        for at in 0..bytes.len() - 4 {
            if bytes[at..at + 4] == needle {
                bytes[at..at + 4].copy_from_slice(&16u32.to_le_bytes());
            }
        }
        let mut archive = Archive::open(&bytes, &Limits::default()).unwrap();
        let n = io::copy(&mut archive.part("0").unwrap().unwrap(), &mut io::sink());
        assert!(n.is_err(), "{n:?} bytes");
    }

    #[test]
    fn one_part_read_again_and_again_is_counted() {
        let bytes = bomb(1);
        let limits = Limits { inflated_bytes: 3 << 20, ..Limits::default() };
        let mut archive = Archive::open(&bytes, &limits).unwrap();
        let mut read = || io::copy(&mut archive.part("0")?.unwrap(), &mut io::sink()).map_err(ReadError::from);
        assert_eq!((read(), read(), read()), (Ok(1 << 20), Ok(1 << 20), Ok(1 << 20)));
        assert_eq!(read().map_err(|e| e.code()), Err("read-too-large"));
    }
}
