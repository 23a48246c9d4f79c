//! What each range of each sheet is: guessed by recognition, changed by the lead, handed back and obeyed.

use crate::form::mapping::FormMapping;
use crate::ratings::mapping::RatingsFileMapping;
use crate::recognition::reason::{Because, ToldReason};
pub use crate::recognition::role::{Role, Shape};
use crate::recognition::why::Why;
use guild_model::mastery::{FreedomKind, TrackKind};
use serde::{Deserialize, Serialize};

/// The version of [`Mapping`] that this code writes and understands.
pub const MAPPING_VERSION: u32 = 1;

/// How files become ladders. Ranges and cells are addresses such as `B4:C7` and `B4`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Of the form of the mapping itself; [`MAPPING_VERSION`] is understood.
    pub version: u32,
    /// The frameworks that the blocks tell of; blocks point here by index.
    pub ladders: Vec<LadderMapping>,
    /// A sheet that is not named here is guessed.
    pub sheets: Vec<SheetMapping>,
    /// How sheets of people's ratings are read; one for each file that has some.
    #[serde(default)]
    pub ratings: Vec<RatingsFileMapping>,
    /// How returned forms are taken; one for each file that is one.
    #[serde(default)]
    pub forms: Vec<FormMapping>,
}

impl Mapping {
    /// Adds the sheets of `guessed` that this mapping does not name, with their ladders.
    pub(super) fn with(mut self, guessed: Self) -> Self {
        let shift = self.ladders.len() as u32;
        if guessed.sheets.is_empty() {
            return self;
        }
        self.ladders.extend(guessed.ladders);
        self.sheets.extend(guessed.sheets.into_iter().map(|mut sheet| {
            for block in &mut sheet.blocks {
                block.ladder = block.ladder.map(|l| l + shift);
            }
            sheet
        }));
        self
    }
}

/// One framework, which may be told by several blocks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct LadderMapping {
    /// `None`: the title in the sheet, else the file's name.
    pub name: Option<String>,
    /// In the order of the screen; levels and markers point here by index.
    pub tracks: Vec<TrackMapping>,
    /// Those that its texts begin with.
    pub markers: Vec<MarkerMapping>,
    /// Rating words in rising order; their values are 1, 2, 3 …, or stand before them: `0.5 = some`.
    pub scale: Vec<String>,
    /// That these words rate, and that they rise in this order, is a guess, of which a problem says so until it is
    /// set to false. Where the lead gives their cells another role, there is no scale.
    pub scale_guessed: bool,
}

/// A track of a ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct TrackMapping {
    /// What it is called.
    pub name: String,
    /// Which of the paths it is.
    pub kind: TrackKind,
    /// The cell that names it, as `Sheet!B4`; `None` where no cell does.
    #[serde(default)]
    pub named_by: Option<String>,
}

/// What `[M]` at the start of a line says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct MarkerMapping {
    /// Without its brackets.
    pub marker: String,
    /// Index into the ladder's tracks; `None`: it names an audience.
    pub track: Option<u32>,
}

/// One sheet of one file, block by block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SheetMapping {
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
    pub blocks: Vec<BlockMapping>,
}

impl SheetMapping {
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct BlockMapping {
    /// Its cells, such as `B4:C7`.
    pub range: String,
    /// What it is taken for.
    #[serde(rename = "use")]
    pub usage: Use,
    /// How it is laid out; `None` for what is no table.
    #[serde(default)]
    pub shape: Option<Shape>,
    /// Levels are rows. True for `levels_down`; a single skill's levels may be rows as well.
    #[serde(default)]
    pub turned: bool,
    /// What speaks for it, in English.
    #[serde(default)]
    pub because: String,
    /// The same for other languages.
    #[serde(default)]
    pub reasons: Vec<ToldReason>,
    /// Index into `ladders`.
    #[serde(default)]
    pub ladder: Option<u32>,
    /// Later parts win where two overlap. A cell in none is reported.
    #[serde(default)]
    pub parts: Vec<PartMapping>,
    /// The cells that name levels, each with what it is taken for.
    #[serde(default)]
    pub levels: Vec<LevelMapping>,
    /// Cells of areas and skills whose expectations must not be seen.
    #[serde(default)]
    pub misfits: Vec<String>,
    /// What areas and skills are called where it is not what their cells say.
    #[serde(default)]
    pub names: Vec<NameMapping>,
    /// The skill all cells speak of, where no cell names it.
    #[serde(default)]
    pub skill: Option<String>,
    /// The area of all skills, where no cell names one.
    #[serde(default)]
    pub area: Option<String>,
}

impl BlockMapping {
    /// A block of which nothing is known but where it stands, what it is used for and what speaks for it.
    pub fn new(range: String, usage: Use, because: &Because) -> Self {
        Self {
            range,
            usage,
            shape: None,
            turned: false,
            because: because.to_string(),
            reasons: because.told(),
            ladder: None,
            parts: Vec::new(),
            levels: Vec::new(),
            misfits: Vec::new(),
            names: Vec::new(),
            skill: None,
            area: None,
        }
    }
}

/// What a block is used for. All but the first two are left to other imports, or to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// Expectations or least ratings of skills at levels.
    Ladder,
    /// An overview: which level of which track has which rank.
    Ranks,
    /// People and how they are rated.
    Ratings,
    /// A list of people.
    People,
    /// The table of communities of an organisation.
    Communities,
    /// The table of memberships of an organisation.
    Memberships,
    /// The table of services of an organisation.
    Services,
    /// Explains a table's marks or words.
    Legend,
    /// Sentences beside a table.
    Text,
    /// Nothing that was made out.
    Unknown,
}

/// A rectangle of a block's cells with one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PartMapping {
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
    /// Which freedom a part of role `freedom` tells.
    #[serde(default)]
    pub freedom: Option<FreedomKind>,
}

impl PartMapping {
    /// A part of which nothing else is said; `freedom` only of a part of that role.
    pub fn new(role: Role, range: String, why: Why, freedom: Option<FreedomKind>) -> Self {
        Self { role, range, why: why.to_string(), why_code: Some(why.code().to_owned()), freedom }
    }

    /// Gives its cells another role.
    pub fn give(&mut self, role: Role, why: Why) {
        (self.role, self.why, self.why_code) = (role, why.to_string(), Some(why.code().to_owned()));
    }
}

/// A name that the lead has given to an area or a skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct NameMapping {
    /// The cell that names it. Where the same text names it again further on (an area on each of its lines, a skill in
    /// each of its records), the first of those cells is enough.
    pub cell: String,
    /// What it is called instead.
    pub name: String,
}

/// A level cell and what the lead or the guess makes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct LevelMapping {
    /// The cell with its name; in the long form the first of them; empty where the sheet's name is the level.
    pub cell: String,
    /// What else the cell says, such as years, goes to the level's scope.
    pub name: String,
    /// Index into the ladder's tracks.
    pub track: u32,
    /// From 0, within the track.
    pub rank: u32,
}
