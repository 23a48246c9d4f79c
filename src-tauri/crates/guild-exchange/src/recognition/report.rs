//! What recognition says of each file, sheet, block and cell, and the problems it names.
//!
//! | code | args | severity | said of |
//! |---|---|---|---|
//! | `import-cell-unplaced` | `count`, `text` | warns | cells beside the table to which no role was given |
//! | `import-not-a-ladder` | `kind`, `count`, `because` | warns | a block that is no skill matrix |
//! | `import-sheet-scattered` | `count` | warns | a sheet whose cells stand too far apart to be one table |
//! | `import-name-empty` | `kind`, `name` | warns | a skill or level without a name; it got `name` |
//! | `import-name-long` | `kind`, `count`, `most` | warns | a name that was cut; the whole is kept in the description, of a framework in its note, of a level in its scope |
//! | `import-name-repeated` | `kind`, `name`, `first` | warns | a second skill or level with the name of `first` (a cell) |
//! | `import-text-long` | `count`, `most` | blocks | a text longer than a cell can hold |
//! | `import-text-full` | `text`, `most` | warns | a cell for which there is no room beside what others say of the same |
//! | `import-scale-guessed` | `columns`, `words`, `range` | warns | words that were taken for points of a scale |
//! | `import-rating-unknown` | `text` | warns | a rating that is neither a number nor a word of the scale |
//! | `import-ratings-count` | `ratings`, `criteria` | warns | a list of ratings that does not fit the criteria of its expectation |
//! | `import-level-missing` | `text` | warns | a cell whose row or column has no level |
//! | `import-skill-missing` | `text` | warns | a cell whose row or column has no skill |
//! | `import-cell-repeated` | `skill`, `level`, `first` | warns | a second, different text for a skill at a level; the first is kept |
//! | `import-level-order` | `level`, `before` | warns | a level asks less than the one before it on its track |
//! | `import-rank-repeated` | `level`, `rank` | warns | a rank that another level of the track has; the next free one was taken |
//! | `import-mapping-version` | `version`, `known` | blocks | a mapping of another version |
//! | `import-mapping-sheet` | `sheet` | warns | a mapping that names a sheet which is not there |
//! | `import-mapping-range` | `range` | warns | a mapping with something else where an address is expected |
//! | `import-mapping-index` | `what`, `index` | warns | a mapping that points to a track or ladder it does not list |

use super::reason::ToldReason;
use super::role::{Role, Shape};
use super::why::Ground;
use crate::book::{Format, Problem, Severity};
use serde::{Deserialize, Serialize};

/// What was made of one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct FileReport {
    /// The file's name without its folder.
    pub file: String,
    /// `None` where the file could not be read.
    pub format: Option<Format>,
    /// In the order of the file, hidden ones included.
    pub sheets: Vec<SheetReport>,
}

/// What was made of one sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SheetReport {
    /// The sheet's name.
    pub sheet: String,
    /// Hidden or very hidden; such a sheet is ignored.
    pub hidden: bool,
    /// How many rows there are up to the last cell that is not empty.
    pub rows: u32,
    /// How many columns there are up to the last cell that is not empty.
    pub columns: u32,
    /// Cells that are not empty, a merged area once.
    pub non_empty: u32,
    /// Tables and what stands beside them.
    pub blocks: Vec<BlockReport>,
    /// How many of its cells were imported, ignored and reported.
    pub cells: CellCounts,
    /// Rectangles that together hold every non-empty cell once.
    pub parts: Vec<PartReport>,
}

/// `imported + ignored + reported` is the sheet's `non_empty`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CellCounts {
    /// Have a role in what the file tells.
    pub imported: u32,
    /// Left out for a reason that their part says.
    pub ignored: u32,
    /// Found no role; problems name them.
    pub reported: u32,
}

/// What was made of a rectangle of cells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct BlockReport {
    /// Its cells, such as `B4:C7`.
    pub range: String,
    /// What it is taken for.
    pub kind: BlockKind,
    /// How it is laid out; `None` for what is no table.
    pub shape: Option<Shape>,
    /// What speaks for it, in English.
    pub because: String,
    /// The same for other languages; empty where `because` is somebody's own words.
    pub reasons: Vec<ToldReason>,
    /// The names of its tracks, in their order; empty where it has none.
    pub tracks: Vec<String>,
    /// The names of its levels, in their order; empty where it has none.
    pub levels: Vec<String>,
    /// The names of its areas, in their order; empty where it has none.
    pub areas: Vec<String>,
    /// How many skills it names.
    pub skills: u32,
    /// How many people it names.
    pub people: u32,
    /// How its cells are read as ratings; `None` where none are.
    pub scale: Option<ScaleReport>,
}

/// What a block of cells is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Skills at levels, with what is expected.
    Ladder,
    /// People and how they are rated in skills.
    Ratings,
    /// A list of people.
    People,
    /// The table of communities of an organisation.
    Communities,
    /// The table of memberships of an organisation.
    Memberships,
    /// The table of services of an organisation.
    Services,
    /// What was handed out to one person and came back filled in.
    Form,
    /// Explains a table's marks or words.
    Legend,
    /// Sentences beside a table.
    Text,
    /// Nothing that was made out.
    Unknown,
}

/// How a block's cells are read as ratings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ScaleReport {
    /// Words, or numbers where a point has no word, in rising order.
    pub points: Vec<String>,
    /// What an empty cell means, in words; `None`: nothing is known.
    pub blank_means: Option<String>,
}

/// A rectangle of cells with one role. Empty cells in it are not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PartReport {
    /// What its cells are.
    pub role: Role,
    /// Its cells, such as `B4:C7`.
    pub range: String,
    /// How many of them are not empty.
    pub count: u32,
    /// In English, or somebody's own words.
    pub why: String,
    /// The catalogue's name of `why`; none of somebody's own words.
    pub why_code: Option<String>,
}

impl PartReport {
    /// A part with its reason in words and, where it is the product's own, by its name.
    pub fn new(role: Role, range: String, count: u32, why: &Ground) -> Self {
        Self { role, range, count, why: why.to_string(), why_code: why.code() }
    }
}

/// Where a problem stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct At<'a> {
    pub file: Option<&'a str>,
    pub sheet: Option<&'a str>,
    pub cell: Option<String>,
}

pub(crate) fn problem(
    at: &At<'_>,
    severity: Severity,
    code: &str,
    args: &[(&str, String)],
    message: String,
) -> Problem {
    Problem {
        file: at.file.map(str::to_owned),
        sheet: at.sheet.map(str::to_owned),
        cell: at.cell.clone(),
        record: None,
        severity,
        code: code.to_owned(),
        args: args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        message,
    }
}

/// The beginning of a text, for a message.
pub(crate) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 {
        return line;
    }
    let cut: String = line.chars().take(57).collect();
    format!("{}…", cut.trim_end())
}
