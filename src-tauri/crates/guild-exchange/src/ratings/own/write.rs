//! Writing assessments as one table.

use super::{FORMAT, MARK, PERSON, RatingRecord, SAID, SKILL, UUID, evidence_columns};
use crate::write::{Table, TableFormat, WriteError, write_csv, write_tables};
use guild_model::FileFormat;
use serde::Serialize;

/// A file that ratings can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatingsFormat {
    /// Office Open XML, one sheet.
    Xlsx,
    /// OpenDocument, one sheet.
    Ods,
    /// UTF-8 with a byte order mark.
    Csv,
    /// The product's own document.
    Json,
}

impl FileFormat for RatingsFormat {
    const ALL: &'static [Self] = &[Self::Xlsx, Self::Ods, Self::Csv, Self::Json];

    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// Writes assessments in the given order, so that [`super::read_own_ratings`] reads the same back. No text becomes a
/// formula.
pub fn write_ratings(records: &[RatingRecord], format: RatingsFormat) -> Result<Vec<u8>, WriteError> {
    match format {
        RatingsFormat::Xlsx => write_tables(&[table(records)], TableFormat::Xlsx),
        RatingsFormat::Ods => write_tables(&[table(records)], TableFormat::Ods),
        RatingsFormat::Csv => write_csv(&table(records)),
        RatingsFormat::Json => json(records),
    }
}

fn table(records: &[RatingRecord]) -> Table {
    let most = records.iter().map(|r| r.evidence.len()).max().unwrap_or(0);
    let mut headers: Vec<String> = PERSON.iter().chain(&SKILL).chain(&SAID).map(|h| (*h).to_owned()).collect();
    let numbers = headers.iter().enumerate().filter(|(_, h)| *h == "knows" || *h == "does").map(|(n, _)| n).collect();
    headers.extend((0..most).flat_map(evidence_columns));
    headers.push(UUID.to_owned());
    let rows = records.iter().map(|record| row(record, most)).collect();
    Table { name: MARK, headers, rows, numbers }
}

fn row(record: &RatingRecord, most: usize) -> Vec<String> {
    let some = |text: Option<String>| text.unwrap_or_default();
    let mut cells = vec![
        record.person_id.clone(),
        record.person.to_string(),
        some(record.email.clone()),
        record.framework.to_string(),
        record.skill_id.clone(),
        record.skill.to_string(),
        some(record.area.as_ref().map(ToString::to_string)),
        record.kind.word().to_owned(),
        some(record.by.as_ref().map(ToString::to_string)),
        record.date.to_string(),
        some(record.knows.map(|rating| rating.to_string())),
        some(record.does.map(|rating| rating.to_string())),
        some(record.interest.map(|interest| interest.word().to_owned())),
        record.note.to_string(),
    ];
    for n in 0..most {
        match record.evidence.get(n) {
            None => cells.extend([const { String::new() }; 3]),
            Some(evidence) => cells.extend([
                evidence.text.to_string(),
                evidence.link.to_string(),
                some(evidence.date.map(|date| date.to_string())),
            ]),
        }
    }
    cells.push(some(record.skill_uuid.map(|id| id.to_string())));
    cells
}

fn json(records: &[RatingRecord]) -> Result<Vec<u8>, WriteError> {
    #[derive(Serialize)]
    struct Document<'d> {
        guildhall: &'static str,
        format: u64,
        ratings: &'d [RatingRecord],
    }
    let mut bytes = serde_json::to_vec_pretty(&Document { guildhall: MARK, format: FORMAT, ratings: records })?;
    bytes.push(b'\n');
    Ok(bytes)
}
