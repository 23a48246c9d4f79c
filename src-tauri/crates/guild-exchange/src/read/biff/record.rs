use crate::read::error::{Damage, ReadError};

pub(super) const FORMULA: u16 = 0x0006;
pub(super) const EOF: u16 = 0x000A;
pub(super) const NOTE: u16 = 0x001C;
pub(super) const DATEMODE: u16 = 0x0022;
pub(super) const FILEPASS: u16 = 0x002F;
pub(super) const CONTINUE: u16 = 0x003C;
pub(super) const CODEPAGE: u16 = 0x0042;
pub(super) const OBJ: u16 = 0x005D;
pub(super) const BOUNDSHEET: u16 = 0x0085;
pub(super) const MULRK: u16 = 0x00BD;
pub(super) const RSTRING: u16 = 0x00D6;
pub(super) const XF: u16 = 0x00E0;
pub(super) const MERGECELLS: u16 = 0x00E5;
pub(super) const SST: u16 = 0x00FC;
pub(super) const LABELSST: u16 = 0x00FD;
pub(super) const TXO: u16 = 0x01B6;
pub(super) const NUMBER: u16 = 0x0203;
pub(super) const LABEL: u16 = 0x0204;
pub(super) const BOOLERR: u16 = 0x0205;
pub(super) const STRING: u16 = 0x0207;
pub(super) const RK: u16 = 0x027E;
pub(super) const FORMAT: u16 = 0x041E;
pub(super) const BOF: u16 = 0x0809;

/// One record: its kind and its data, without what continues it.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    pub kind: u16,
    data: &'a [u8],
}

impl<'a> Record<'a> {
    pub fn u8(&self, at: usize) -> Result<u8, ReadError> {
        self.data.get(at).copied().ok_or_else(short)
    }

    pub fn u16(&self, at: usize) -> Result<u16, ReadError> {
        self.array(at).map(u16::from_le_bytes)
    }

    pub fn u32(&self, at: usize) -> Result<u32, ReadError> {
        self.array(at).map(u32::from_le_bytes)
    }

    pub fn f64(&self, at: usize) -> Result<f64, ReadError> {
        self.array(at).map(f64::from_le_bytes)
    }

    pub fn rest(&self, at: usize) -> Result<&'a [u8], ReadError> {
        self.data.get(at..).ok_or_else(short)
    }

    pub fn len(&self) -> usize {
        self.data.len()
    }

    fn array<const N: usize>(&self, at: usize) -> Result<[u8; N], ReadError> {
        self.data.get(at..).and_then(|rest| rest.first_chunk()).copied().ok_or_else(short)
    }
}

/// The records of a stream, in order.
pub(super) struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    pub fn new(stream: &'a [u8]) -> Self {
        Self { rest: stream }
    }

    /// The data of `record`, which was the last, and of the records that continue it; those are passed.
    pub fn continued(&mut self, record: Record<'a>) -> Chain<'a> {
        let mut chain = Chain::of(record.data);
        while self.rest.starts_with(&CONTINUE.to_le_bytes()) {
            let Some(Ok(more)) = self.next() else { break };
            chain.parts.push(more.data);
        }
        chain
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let [k0, k1, l0, l1, rest @ ..] = self.rest else {
            return if self.rest.is_empty() { None } else { Some(Err(short())) };
        };
        let kind = u16::from_le_bytes([*k0, *k1]);
        let Some((data, rest)) = rest.split_at_checked(usize::from(u16::from_le_bytes([*l0, *l1]))) else {
            self.rest = &[];
            return Some(Err(short()));
        };
        self.rest = rest;
        Some(Ok(Record { kind, data }))
    }
}

/// Data that runs over several records.
pub(super) struct Chain<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl<'a> Chain<'a> {
    pub fn of(data: &'a [u8]) -> Self {
        Self { parts: vec![data], part: 0, at: 0 }
    }

    /// Bytes of all parts.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|part| part.len()).sum()
    }

    pub fn is_at_end(&self) -> bool {
        self.part + 1 >= self.parts.len() && self.here().is_empty()
    }

    /// Passes to the part that follows; `false` at the end.
    pub fn next_part(&mut self) -> bool {
        self.part += 1;
        self.at = 0;
        self.part < self.parts.len()
    }

    fn here(&self) -> &'a [u8] {
        self.parts.get(self.part).and_then(|part| part.get(self.at..)).unwrap_or_default()
    }

    pub fn u8(&mut self) -> Result<u8, ReadError> {
        loop {
            if let Some(byte) = self.here().first() {
                self.at += 1;
                return Ok(*byte);
            }
            if !self.next_part() {
                return Err(short());
            }
        }
    }

    pub fn u16(&mut self) -> Result<u16, ReadError> {
        Ok(u16::from_le_bytes([self.u8()?, self.u8()?]))
    }

    pub fn u32(&mut self) -> Result<u32, ReadError> {
        Ok(u32::from_le_bytes([self.u8()?, self.u8()?, self.u8()?, self.u8()?]))
    }

    pub fn skip(&mut self, mut n: usize) -> Result<&mut Self, ReadError> {
        loop {
            let here = self.here().len().min(n);
            self.at += here;
            n -= here;
            if n == 0 {
                return Ok(self);
            }
            if !self.next_part() {
                return Err(short());
            }
        }
    }

    pub fn text_with_u16_length(&mut self) -> Result<String, ReadError> {
        let length = usize::from(self.u16()?);
        self.text(length)
    }

    /// A BIFF8 text of `length` UTF-16 units: flags, its formatting runs and phonetics passed over.
    pub fn text(&mut self, length: usize) -> Result<String, ReadError> {
        let flags = self.u8()?;
        let runs = if flags & 0x08 != 0 { usize::from(self.u16()?) * 4 } else { 0 };
        let phonetics = if flags & 0x04 != 0 { self.u32()? as usize } else { 0 };
        let text = self.units(length, flags & 1 != 0)?;
        // A file that lost its formatting still has its text.
        let _ = self.skip(runs + phonetics);
        Ok(text)
    }

    /// UTF-16 units, of one byte each where the upper one is 0. Where they run over into the part that follows, that
    /// begins with a byte that says the width anew.
    pub fn units(&mut self, length: usize, mut wide: bool) -> Result<String, ReadError> {
        let mut text = String::new();
        let mut units = Vec::new();
        let mut left = length;
        while left > 0 {
            let here = self.here();
            let n = (here.len() / if wide { 2 } else { 1 }).min(left);
            if wide {
                let bytes = here.get(..n * 2).unwrap_or_default();
                units.extend(bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit)));
                self.at += n * 2;
            } else {
                let bytes = here.get(..n).unwrap_or_default();
                if units.is_empty() {
                    text.extend(bytes.iter().map(|b| char::from(*b)));
                } else {
                    units.extend(bytes.iter().map(|b| u16::from(*b)));
                }
                self.at += n;
            }
            left -= n;
            if left > 0 {
                if !self.next_part() {
                    return Err(short());
                }
                wide = self.u8()? & 1 != 0;
            }
        }
        if !units.is_empty() {
            text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        Ok(text)
    }
}

pub(super) fn short() -> ReadError {
    ReadError::Damaged(Damage::CutShort)
}
