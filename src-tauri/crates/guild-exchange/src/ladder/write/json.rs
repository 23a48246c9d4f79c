//! The matrix as JSON: `"guildhall": "matrix"`, `"format": 1`, then the matrix under the model's names.

use super::WriteError;
use guild_model::mastery::Matrix;
use serde::Serialize;

/// The format's number; it rises when an older Guildhall could misread what a newer one writes.
pub(crate) const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    guildhall: &'static str,
    format: u32,
    #[serde(flatten)]
    matrix: &'a Matrix,
}

pub(super) fn write(matrix: &Matrix) -> Result<Vec<u8>, WriteError> {
    let mut bytes = serde_json::to_vec_pretty(&Document { guildhall: "matrix", format: FORMAT, matrix })?;
    bytes.push(b'\n');
    Ok(bytes)
}
