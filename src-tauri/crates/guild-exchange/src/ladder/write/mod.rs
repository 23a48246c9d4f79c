//! Writing a matrix as a file that a person reads or edits, and that comes back without loss where it is a
//! spreadsheet or JSON.

mod csv;
mod html;
mod json;
mod labels;
pub(crate) mod layout;
mod markdown;
mod ods;
mod xlsx;

pub(crate) use json::FORMAT as JSON_FORMAT;
pub use labels::Labels;

use crate::write::WriteError;
use guild_model::FileFormat;
use guild_model::mastery::Matrix;
use serde::{Deserialize, Serialize};

/// A file a matrix can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MatrixFormat {
    /// Office Open XML; comes back without loss.
    Xlsx,
    /// OpenDocument; comes back without loss.
    Ods,
    /// UTF-8 with a byte order mark; comes back without loss.
    Csv,
    /// The product's own document; comes back without loss.
    Json,
    /// Tables to read, one a path.
    Markdown,
    /// One page to read, with its style inside.
    Html,
}

impl FileFormat for MatrixFormat {
    const ALL: &'static [Self] = &[Self::Xlsx, Self::Ods, Self::Csv, Self::Json, Self::Markdown, Self::Html];

    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

/// Writes a matrix as the bytes of a file. `labels` are the few words on it that are not the matrix's own.
///
/// `.xlsx`, `.ods`, `.csv` and `.json` come back without loss through [`super::own::recognise`]; `.md` and
/// `.html` are for reading. No text becomes a formula, markup or script in any of them.
pub fn write_matrix(matrix: &Matrix, format: MatrixFormat, labels: &Labels) -> Result<Vec<u8>, WriteError> {
    let mut sorted = matrix.clone();
    sorted.sort();
    let matrix = &sorted;
    match format {
        MatrixFormat::Xlsx => xlsx::write(matrix, labels),
        MatrixFormat::Ods => ods::write(matrix, labels),
        MatrixFormat::Csv => csv::write(matrix, labels),
        MatrixFormat::Json => json::write(matrix),
        MatrixFormat::Markdown => Ok(markdown::write(matrix, labels).into_bytes()),
        MatrixFormat::Html => Ok(html::write(matrix, labels).into_bytes()),
    }
}
