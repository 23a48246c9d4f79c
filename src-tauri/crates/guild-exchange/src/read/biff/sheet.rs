use std::collections::BTreeMap;

use super::number_format::Kind;
use super::record::{self, Chain, Record, Records};
use super::{Version, Workbook};
use crate::book::{Area, Value};
use crate::read::error::{Damage, ReadError};
use crate::read::gather::Gather;
use crate::read::value;

/// The cells and merged areas of the sheet that begins the stream, as far as they can be read, and its notes.
pub(super) fn read(
    workbook: &Workbook,
    stream: &[u8],
    gather: &mut Gather,
    notes: &mut BTreeMap<(u32, u32), String>,
) -> Result<(), ReadError> {
    let mut records = Records::new(stream);
    match records.next().transpose()? {
        Some(first) if first.kind == record::BOF => {}
        _ => return Err(ReadError::Damaged(Damage::Structure)),
    }
    let mut formula = None;
    // Charts inside the sheet bring cells of their own.
    let mut inner = 0usize;
    let mut told = Notes { workbook, found: notes, texts: BTreeMap::new(), cells: BTreeMap::new(), object: 0 };
    while let Some(record) = records.next() {
        let record = record?;
        match record.kind {
            record::BOF => inner += 1,
            record::EOF if inner == 0 => break,
            record::EOF => inner -= 1,
            _ if inner > 0 => {}
            record::NUMBER => put(gather, record, workbook.number(record.f64(6)?, record.u16(4)?))?,
            record::RK => put(gather, record, workbook.number(rk(record.u32(6)?), record.u16(4)?))?,
            record::MULRK => {
                let (row, first) = place(record)?;
                let n = record.len().saturating_sub(6) / 6;
                for (i, column) in (0..n).zip(first..) {
                    let value = workbook.number(rk(record.u32(6 + i * 6)?), record.u16(4 + i * 6)?);
                    gather.cell(row, column, value)?;
                }
            }
            record::LABELSST => {
                let index = record.u32(6)?;
                let text = workbook.strings.get(index as usize).ok_or(ReadError::Damaged(Damage::Contradictory))?;
                put(gather, record, Value::Text(text.clone()))?;
            }
            record::LABEL | record::RSTRING => {
                let length = usize::from(record.u16(6)?);
                let text = match workbook.version {
                    Version::Biff8 => records.continued(record).skip(8)?.text(length)?,
                    Version::Biff5 => workbook.bytes_text(record.rest(8)?, length),
                };
                put(gather, record, Value::Text(text))?;
            }
            record::BOOLERR => put(gather, record, bool_or_error(record.u8(7)? != 0, record.u8(6)?))?,
            record::FORMULA => {
                formula = None;
                let special = record.u16(12)? == 0xFFFF;
                match (special, record.u8(6)?) {
                    (false, _) => {
                        let value = workbook.number(record.f64(6)?, record.u16(4)?);
                        put(gather, record, value)?;
                    }
                    // The text follows in a record of its own.
                    (true, 0) => formula = Some(place(record)?),
                    (true, kind @ (1 | 2)) => put(gather, record, bool_or_error(kind == 2, record.u8(8)?))?,
                    (true, _) => {}
                }
            }
            record::STRING => {
                if let Some((row, column)) = formula.take() {
                    let text = match workbook.version {
                        Version::Biff8 => records.continued(record).text_with_u16_length()?,
                        Version::Biff5 => workbook.bytes_text(record.rest(2)?, usize::from(record.u16(0)?)),
                    };
                    gather.cell(row, column, Value::Text(text))?;
                }
            }
            record::MERGECELLS => {
                for i in 0..usize::from(record.u16(0)?) {
                    let edge = |at: usize| record.u16(2 + i * 8 + at).map(u32::from);
                    let (top, bottom, left, right) = (edge(0)?, edge(2)?, edge(4)?, edge(6)?);
                    gather.merge(Area { top, left, bottom, right })?;
                }
            }
            record::OBJ | record::TXO | record::NOTE => told.take(record, &mut records)?,
            _ => {}
        }
    }
    told.place();
    Ok(())
}

/// Notes, each told in three places: an object, its text, and the cell that it belongs to.
struct Notes<'w, 'n> {
    workbook: &'w Workbook,
    found: &'n mut BTreeMap<(u32, u32), String>,
    /// The texts of objects, by the object's number.
    texts: BTreeMap<u16, String>,
    /// The object of each cell with a note.
    cells: BTreeMap<(u32, u32), u16>,
    /// The object that was spoken of last.
    object: u16,
}

impl Notes<'_, '_> {
    fn take<'a>(&mut self, record: Record<'a>, records: &mut Records<'a>) -> Result<(), ReadError> {
        match (record.kind, self.workbook.version) {
            (record::OBJ, Version::Biff8) => self.object = record.u16(6).unwrap_or_default(),
            (record::TXO, Version::Biff8) => {
                let length = usize::from(record.u16(10).unwrap_or_default());
                if let Some(text) = object_text(records.continued(record), length) {
                    self.texts.insert(self.object, text);
                }
            }
            (record::NOTE, Version::Biff8) => {
                self.cells.insert(place(record)?, record.u16(6)?);
            }
            // The text stands in the record; row 0xFFFF goes on with the note before.
            (record::NOTE, Version::Biff5) => {
                let (row, column) = place(record)?;
                if row != 0xFFFF {
                    let text = self.workbook.bytes_text(record.rest(6)?, usize::from(record.u16(4)?));
                    self.found.insert((row, column), text);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn place(mut self) {
        for (place, object) in self.cells {
            if let Some(text) = self.texts.remove(&object) {
                self.found.insert(place, text);
            }
        }
    }
}

fn place(record: Record) -> Result<(u32, u32), ReadError> {
    Ok((record.u16(0)?.into(), record.u16(2)?.into()))
}

fn put(gather: &mut Gather, record: Record, value: Value) -> Result<(), ReadError> {
    let (row, column) = place(record)?;
    gather.cell(row, column, value)
}

/// The text of an object stands in the record that continues it, after a byte for its width.
fn object_text(mut chain: Chain, length: usize) -> Option<String> {
    if length == 0 || !chain.next_part() {
        return None;
    }
    let wide = chain.u8().ok()? & 1 != 0;
    chain.units(length, wide).ok()
}

/// A number in 30 bits: the upper bits of a float or an integer, perhaps in hundredths.
fn rk(bits: u32) -> f64 {
    let number =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    if bits & 1 == 0 { number } else { number / 100.0 }
}

fn bool_or_error(error: bool, code: u8) -> Value {
    if !error {
        return Value::Bool(code != 0);
    }
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#ERROR!",
    };
    Value::Error(text.to_owned())
}

impl Workbook {
    /// `format`: the cell's XF index.
    fn number(&self, number: f64, format: u16) -> Value {
        match self.kinds.get(usize::from(format)) {
            Some(Kind::Date) => value::of_serial(number, false, self.since_1904),
            Some(Kind::Duration) => value::of_serial(number, true, self.since_1904),
            Some(Kind::Number) | None => Value::Number(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bits: u32, number: f64) {
        assert_eq!(rk(bits).to_bits(), number.to_bits());
    }

    #[test]
    fn numbers_in_30_bits() {
        check(0x3FF0_0000, 1.0);
        check((123_456 << 2) | 2, 123_456.0);
        check((123_456 << 2) | 3, 1234.56);
        check((-7i32 << 2).cast_unsigned() | 2, -7.0);
        check(0x3FF0_0001, 0.01);
    }
}
