//! Writing an organisation: four tables as sheets of a workbook or as CSV files, or all of it as JSON.

mod table;

use super::document::{FORMAT, MARK};
use super::field::TableKind;
use crate::write::{Table, TableFormat, WriteError, write_csv, write_tables};
use guild_model::FileFormat;
use guild_model::communities::{Community, Membership, Need, Offer, Organisation, Service};
use guild_model::people::Person;
use serde::Serialize;
use table::written;

/// A single file an organisation can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganisationFormat {
    /// Office Open XML, a sheet each table.
    Xlsx,
    /// OpenDocument, a sheet each table.
    Ods,
    /// The product's own document, with all that the tables hold.
    Json,
}

impl FileFormat for OrganisationFormat {
    const ALL: &'static [Self] = &[Self::Xlsx, Self::Ods, Self::Json];

    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Json => "json",
        }
    }
}

/// Writes an organisation as the bytes of one file, which [`super::read_organisation`] reads back without loss; in
/// the tables without the ids. No text becomes a formula.
pub fn write_organisation(organisation: &Organisation, format: OrganisationFormat) -> Result<Vec<u8>, WriteError> {
    match format {
        OrganisationFormat::Xlsx => write_tables(&tables(organisation), TableFormat::Xlsx),
        OrganisationFormat::Ods => write_tables(&tables(organisation), TableFormat::Ods),
        OrganisationFormat::Json => json(organisation),
    }
}

/// Writes an organisation as four CSV files, each with its name: UTF-8, commas, `\r\n`.
pub fn write_csv_files(organisation: &Organisation) -> Result<Vec<(String, Vec<u8>)>, WriteError> {
    let tables = TableKind::ALL.map(|kind| written(organisation, kind));
    tables.iter().map(|table| Ok((format!("{}.csv", table.name), write_csv(table)?))).collect()
}

/// What those files are called, in their order.
pub fn csv_file_names() -> [String; 4] {
    TableKind::ALL.map(|kind| format!("{}.csv", kind.word()))
}

fn tables(organisation: &Organisation) -> Vec<Table> {
    TableKind::ALL.into_iter().map(|kind| written(organisation, kind)).collect()
}

#[derive(Serialize)]
struct Document<'a> {
    guildhall: &'static str,
    format: u64,
    communities: &'a [Community],
    people: &'a [Person],
    memberships: &'a [Membership],
    services: &'a [Service],
    offers: &'a [Offer],
    needs: &'a [Need],
}

fn json(organisation: &Organisation) -> Result<Vec<u8>, WriteError> {
    let Organisation { communities, people, memberships, services, offers, needs } = organisation;
    let format = FORMAT;
    let document = Document { guildhall: MARK, format, communities, people, memberships, services, offers, needs };
    let mut bytes = serde_json::to_vec_pretty(&document)?;
    bytes.push(b'\n');
    Ok(bytes)
}
