//! What a file says about a framework, before it meets the workspace.
//!
//! `None` means that the file does not speak of it: an import leaves such a field as it is. Indexes point into
//! the draft's own lists. Order in the lists is the order of the screen.

use guild_model::mastery::{CriterionKind, Degree, FrameworkState, FreedomKind, StepKind, TrackKind};
use guild_model::{Name, Rating, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where in a file something stands: the file's name, the sheet's, and the cell as `B4` or `B4:C7`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct CellPlace {
    /// The file's name without its folder.
    pub file: String,
    /// The sheet's name.
    pub sheet: String,
    /// As `B4` or `B4:C7`.
    pub cell: String,
}

/// A framework as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LadderDraft {
    /// The framework's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The framework's name: a title in the sheet, else made from the file's name (then `named_by_file`).
    pub name: Option<Name>,
    /// Whether `name` is made from the file's name, which says nothing about a framework that has one.
    pub named_by_file: bool,
    /// What it is a version of, where the file tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lineage: Option<Uuid>,
    /// Which version it is, from 1.
    pub version: Option<u32>,
    /// Whether it is being written, counts, or is kept.
    pub state: Option<FrameworkState>,
    /// What is said of the framework as a whole.
    pub note: Option<Text>,
    /// The points by which its skills are rated.
    pub scale: Option<ScaleDraft>,
    /// Lines of growth, the trunk among them.
    pub tracks: Vec<TrackDraft>,
    /// In the order of the sheet, on all tracks.
    pub levels: Vec<LevelDraft>,
    /// `None`: the file has no steps; the import makes them: promotions along each track, and from the level of
    /// the trunk below to the first of each path.
    pub steps: Option<Vec<StepDraft>>,
    /// Headings over skills.
    pub areas: Vec<AreaDraft>,
    /// What can be rated.
    pub skills: Vec<SkillDraft>,
    /// The cells that say something; at most one of each pair of skill and level.
    pub expectations: Vec<ExpectationDraft>,
}

/// A scale as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ScaleDraft {
    /// In rising order. The word is `None` where the number is its own name.
    pub points: Vec<ScalePointDraft>,
    /// What an empty cell means; `None` where the file does not say.
    pub blank_means: Option<Name>,
}

/// One point of a scale as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScalePointDraft {
    /// The point's id, where the file carries one.
    pub id: Option<Uuid>,
    /// Unique on the scale.
    pub value: Rating,
    /// The word for the value; `None` where the number is its own name.
    pub word: Option<Name>,
    /// What it takes to be rated so.
    pub meaning: Option<Text>,
}

/// A track as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackDraft {
    /// The track's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The track's key, where the file has one.
    pub key: Option<String>,
    /// Always there: "Trunk" where no cell names it.
    pub name: Name,
    /// Which of the paths it is, as the file says or by its name.
    pub kind: TrackKind,
    /// By what texts name it, such as `M` for lines that begin with `[M]`.
    pub marker: Option<Name>,
    /// The cell that names it; `None` where none does.
    pub place: Option<CellPlace>,
}

/// A level as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelDraft {
    /// The level's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The level's key, where the file has one.
    pub key: Option<String>,
    /// As the cell has it, without what else it says.
    pub name: Name,
    /// Index into `tracks`.
    pub track: usize,
    /// From 0, unique in the track.
    pub rank: u32,
    /// Whose work it reaches, and what else the sheet says of the level.
    pub scope: Option<Text>,
    /// What one may decide; a freedom of which the file does not speak is not in it.
    pub freedoms: Vec<(FreedomKind, FreedomDraft)>,
    /// One responsibility a line.
    pub responsibilities: Option<Text>,
    /// How far they reach; `Some(None)` where the file says that there is none.
    pub responsibility_degree: Option<Option<Degree>>,
    /// Whether it is marked as the top of its track.
    pub top: Option<bool>,
    /// The cell that names it; `None` where none does.
    pub place: Option<CellPlace>,
}

/// `degree` is `Some(None)` where the file says that there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FreedomDraft {
    /// In words.
    pub text: Option<Text>,
    /// How much is left to the person, 0 to 4.
    pub degree: Option<Option<Degree>>,
}

/// A step as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepDraft {
    /// The step's id, where the file carries one.
    pub id: Option<Uuid>,
    /// Indexes into `levels`.
    pub from: usize,
    /// Where it leads; never where it begins.
    pub to: usize,
    /// Whether it leads upwards or aside.
    pub kind: StepKind,
    /// What is said of the step itself.
    pub note: Option<Text>,
}

/// An area as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaDraft {
    /// The area's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The area's key, where the file has one.
    pub key: Option<String>,
    /// As the cell has it.
    pub name: Name,
    /// What the heading means.
    pub description: Option<Text>,
    /// The cell that names it; `None` where none does.
    pub place: Option<CellPlace>,
}

/// A skill as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkillDraft {
    /// The skill's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The skill's key, where the file has one.
    pub key: Option<String>,
    /// As the cell has it.
    pub name: Name,
    /// Index into `areas`; `Some(None)` where the file says that it is in none.
    pub area: Option<Option<usize>>,
    /// What the skill means.
    pub description: Option<Text>,
    /// Whether its cells say what must not be seen.
    pub misfit: Option<bool>,
    /// The cell that names it; `None` where none does.
    pub place: Option<CellPlace>,
}

/// A cell of the matrix as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExpectationDraft {
    /// The expectation's id, where the file carries one.
    pub id: Option<Uuid>,
    /// Index into `skills`.
    pub skill: usize,
    /// Index into `levels`.
    pub level: usize,
    /// As it was written.
    pub text: Option<Text>,
    /// The least rating; `Some(None)` where the file says that none is asked for.
    pub rating: Option<Option<Rating>>,
    /// Where the file gives criteria apart from the text; otherwise they are split from it.
    pub criteria: Option<Vec<CriterionDraft>>,
    /// The cell of the file, or the first of several.
    pub place: Option<CellPlace>,
}

/// A criterion as a file tells it apart from its cell's text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriterionDraft {
    /// The criterion's id, where the file carries one.
    pub id: Option<Uuid>,
    /// Whether it must be met, only shows what is meant, or must not be seen.
    pub kind: CriterionKind,
    /// Index into `tracks`.
    pub track: Option<usize>,
    /// The people it speaks to, where the file marks them.
    pub audience: Option<Name>,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// The least rating for it alone; `None` where none is asked for.
    pub rating: Option<Rating>,
}
