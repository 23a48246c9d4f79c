//! What each range of each sheet of ratings is: guessed, changed by the lead, handed back and obeyed.

use super::draft::{AssessorKind, BlankMeans};
use crate::recognition::reason::ToldReason;
pub use crate::recognition::role::{Role, Shape};
use crate::recognition::why::Why;
use chrono::NaiveDate;
use guild_model::Rating;
use serde::{Deserialize, Serialize};

/// The version of [`RatingsMapping`] that this code writes and understands.
pub const RATINGS_MAPPING_VERSION: u32 = 1;

/// How a file becomes ratings. Ranges and cells are addresses such as `B4:C7` and `B4`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RatingsMapping {
    /// Of the form of the mapping itself; [`RATINGS_MAPPING_VERSION`] is understood.
    pub version: u32,
    /// Blocks point here by index.
    pub scales: Vec<ScaleMapping>,
    /// A sheet that is not named here is guessed.
    pub sheets: Vec<RatingsSheetMapping>,
}

/// How cells are read as ratings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ScaleMapping {
    /// In rising order, those without a value at the end.
    pub points: Vec<PointMapping>,
    /// A number counts as it stands, also between the points.
    #[serde(default)]
    pub numbers: bool,
    /// Texts that are no rating, and what they are instead.
    #[serde(default)]
    pub beside: Vec<BesideMapping>,
    /// `null`: an empty cell says nothing.
    #[serde(default)]
    pub blank_means: Option<BlankMeans>,
    /// What speaks for the order, in English.
    #[serde(default)]
    pub because: String,
    /// The same for other languages.
    #[serde(default)]
    pub reasons: Vec<ToldReason>,
}

/// One point of a scale, and how cells write it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PointMapping {
    /// `null`: the order of the words is not known; fill it in.
    pub value: Option<Rating>,
    /// The word for the value; `null`: the number is its own name.
    #[serde(default)]
    pub word: Option<String>,
    /// How cells write it; compared without case and accents of width.
    pub written: Vec<String>,
}

/// A text among ratings that is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct BesideMapping {
    /// As cells have it.
    pub written: String,
    /// What it says instead.
    pub what: Beside,
}

/// What a cell among ratings says, when it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Beside {
    /// "n/a", "-", "?": there is no rating.
    NotRated,
    /// "in progress", "planned": how far something is, not how well someone does it.
    Status,
    /// "3 days", "2023-04-01": a length of time or a day.
    Time,
    /// Anything else.
    Other,
}

/// One sheet of one file, block by block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RatingsSheetMapping {
    /// The file's name without its folder.
    pub file: String,
    /// The sheet's name.
    pub sheet: String,
    /// Why the whole sheet is left out, where it is.
    #[serde(default)]
    pub ignored: Option<String>,
    /// The catalogue's name of `ignored`, for the window; `ignored` is what is read.
    #[serde(default)]
    pub ignored_code: Option<String>,
    /// Tables and what stands beside them. Cells in no block are reported.
    #[serde(default)]
    pub blocks: Vec<RatingsBlockMapping>,
}

impl RatingsSheetMapping {
    /// A sheet without blocks so far, left out where there is a reason to.
    pub fn new(file: &str, sheet: &str, ignored: Option<Why>) -> Self {
        Self {
            file: file.to_owned(),
            sheet: sheet.to_owned(),
            ignored: ignored.map(|why| why.to_string()),
            ignored_code: ignored.map(|why| why.code().to_owned()),
            blocks: Vec::new(),
        }
    }
}

/// A rectangle of cells with one use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RatingsBlockMapping {
    /// Its cells, such as `B4:C7`.
    pub range: String,
    /// What it is taken for.
    #[serde(rename = "use")]
    pub usage: RatingsUse,
    /// Where the people and the skills are: `people_down` names people at the rows and skills at the columns,
    /// `people_across` the other way round; `long` and `list` name both, or one, in every row.
    #[serde(default)]
    pub shape: Option<Shape>,
    /// What speaks for it, in English.
    #[serde(default)]
    pub because: String,
    /// The same for other languages.
    #[serde(default)]
    pub reasons: Vec<ToldReason>,
    /// Later parts win where two overlap. A cell in none is reported.
    #[serde(default)]
    pub parts: Vec<RatingsPartMapping>,
    /// Index into `scales`.
    #[serde(default)]
    pub scale: Option<u32>,
    /// The person that all cells speak of, where no cell of the block names one.
    #[serde(default)]
    pub person: Option<String>,
    /// The day of ratings that have none in a cell, as the sheet's name or a line above the table tells it. Where it is yet to come, the day of the
    /// import is.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// What parts the area from the skill in one cell, as in "tools - lathe".
    #[serde(default)]
    pub split: Option<String>,
    /// An empty cell of people or areas repeats the one above.
    #[serde(default)]
    pub fill_down: bool,
    /// What the guess is not sure of. Each is said as a problem; take out what has been answered.
    #[serde(default)]
    pub doubts: Vec<DoubtMapping>,
}

/// A question that the sheet leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DoubtMapping {
    /// The catalogue's name of the question.
    pub code: String,
    /// The question in English.
    pub message: String,
}

/// What a block of cells is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum RatingsUse {
    /// People and how they are rated in skills.
    Ratings,
    /// A list of people, to which other tables point.
    People,
    /// A list of skills, to which other tables point.
    Skills,
    /// Says what points of a scale mean, or how many are needed.
    Legend,
    /// Sentences beside a table.
    Text,
    /// Nothing that was made out.
    #[default]
    Unknown,
}

/// A rectangle of a block's cells with one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RatingsPartMapping {
    /// What its cells are.
    pub role: Role,
    /// Its cells, such as `B4:C7`.
    pub range: String,
    /// Why they are, in English or in somebody's own words; may be empty.
    #[serde(default)]
    pub why: String,
    /// The catalogue's name of `why`, for the window; `why` is what is read.
    #[serde(default)]
    pub why_code: Option<String>,
    /// Who rated, where the heading says so.
    #[serde(default)]
    pub assessor: Option<AssessorKind>,
    /// Columns of one record that belong together, as "Skill 1" and "Level 1".
    #[serde(default)]
    pub group: Option<u32>,
}

impl RatingsPartMapping {
    /// A part of which nothing else is said.
    pub fn new(role: Role, range: String, why: Why) -> Self {
        let (why, why_code) = (why.to_string(), Some(why.code().to_owned()));
        Self { role, range, why, why_code, assessor: None, group: None }
    }
}

/// How the ratings of one file are read and laid over a workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RatingsFileMapping {
    /// The file's name without its folder.
    pub file: String,
    /// Key or name of the framework whose skills are rated; where none has it, a new one is made under this name.
    /// `null`: the framework that has at least half of the skills, else a new one with the file's name.
    #[serde(default)]
    pub framework: Option<String>,
    /// Who rated, where the sheet does not say.
    #[serde(default = "lead")]
    pub assessor: AssessorKind,
    /// The day of ratings that have none in the sheet; `null`: the day of the import.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// What a rating says of which the sheet does not tell.
    #[serde(default)]
    pub rates: Rates,
    /// Key or name of the community that asks for the levels that are wanted of everyone; `null`: they are reported.
    #[serde(default)]
    pub community: Option<String>,
    /// Who is who, where the sheet leaves it open.
    #[serde(default)]
    pub people: Vec<PersonAnswer>,
    /// How its sheets are read.
    pub reading: RatingsMapping,
}

impl Default for RatingsFileMapping {
    fn default() -> Self {
        Self {
            file: String::new(),
            framework: None,
            assessor: lead(),
            date: None,
            rates: Rates::default(),
            community: None,
            people: Vec::new(),
            reading: RatingsMapping::default(),
        }
    }
}

/// Most sheets of a team were filled in by its lead.
fn lead() -> AssessorKind {
    AssessorKind::Lead
}

/// Which of the two ratings a plain value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Rates {
    /// What someone knows.
    #[default]
    Knows,
    /// What someone does with it.
    Does,
    /// What someone knows and does alike.
    Both,
}

/// Who a person of the sheet is in the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PersonAnswer {
    /// As the report of the import calls the person.
    pub person: String,
    /// The key of someone in the workspace; `null`: someone new.
    pub key: Option<String>,
}

impl RatingsMapping {
    /// Adds the sheets of `guessed` that this mapping does not name, with their scales.
    pub(super) fn with(mut self, guessed: Self) -> Self {
        if guessed.sheets.is_empty() {
            return self;
        }
        let shift = self.scales.len() as u32;
        self.scales.extend(guessed.scales);
        self.sheets.extend(guessed.sheets.into_iter().map(|mut sheet| {
            for block in &mut sheet.blocks {
                block.scale = block.scale.map(|s| s + shift);
            }
            sheet
        }));
        self
    }
}
