//! Tables with as many columns as a team has skills, as one workbook.

use crate::ladder::write::WriteError;
use crate::organisation::write::table::Written;
use crate::organisation::write::{ods, xlsx};

/// One sheet: its headers, and rows of as many texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    pub name: &'static str,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The columns whose texts are numbers, in order.
    pub numbers: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridFormat {
    Xlsx,
    Ods,
}

impl GridFormat {
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Ods];

    /// The format of a file's ending without its dot; `None` for one that is not offered.
    pub fn from_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }

    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }
}

/// Writes the sheets of one workbook. No text becomes a formula.
pub fn write_grids(grids: &[Grid], format: GridFormat) -> Result<Vec<u8>, WriteError> {
    let written = |grid: &Grid| {
        let Grid { name, headers, rows, numbers } = grid.clone();
        Written { name, headers, rows, numbers }.fitting()
    };
    let sheets: Vec<Written> = grids.iter().map(written).collect::<Result<_, _>>()?;
    match format {
        GridFormat::Xlsx => xlsx::write(&sheets),
        GridFormat::Ods => ods::write(&sheets),
    }
}
