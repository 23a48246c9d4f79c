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
    pub file: String,
    pub sheet: String,
    pub cell: String,
}

/// A framework as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LadderDraft {
    /// The framework's id, where the file carries one.
    pub id: Option<Uuid>,
    /// The framework's name: a title in the sheet, else made from the file's name (then `named_by_file`).
    pub name: Option<Name>,
    pub named_by_file: bool,
    /// What it is a version of, where the file tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lineage: Option<Uuid>,
    pub version: Option<u32>,
    pub state: Option<FrameworkState>,
    pub note: Option<Text>,
    pub scale: Option<ScaleDraft>,
    pub tracks: Vec<TrackDraft>,
    pub levels: Vec<LevelDraft>,
    /// `None`: the file has no steps; the import makes them: promotions along each track, and from the level of
    /// the trunk below to the first of each path.
    pub steps: Option<Vec<StepDraft>>,
    pub areas: Vec<AreaDraft>,
    pub skills: Vec<SkillDraft>,
    pub expectations: Vec<ExpectationDraft>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ScaleDraft {
    /// In rising order. The word is `None` where the number is its own name.
    pub points: Vec<ScalePointDraft>,
    pub blank_means: Option<Name>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScalePointDraft {
    pub id: Option<Uuid>,
    pub value: Rating,
    pub word: Option<Name>,
    pub meaning: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackDraft {
    pub id: Option<Uuid>,
    pub key: Option<String>,
    pub name: Name,
    pub kind: TrackKind,
    pub marker: Option<Name>,
    pub place: Option<CellPlace>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelDraft {
    pub id: Option<Uuid>,
    pub key: Option<String>,
    pub name: Name,
    /// Index into `tracks`.
    pub track: usize,
    /// From 0, unique in the track.
    pub rank: u32,
    pub scope: Option<Text>,
    pub freedoms: Vec<(FreedomKind, FreedomDraft)>,
    pub responsibilities: Option<Text>,
    pub responsibility_degree: Option<Option<Degree>>,
    pub top: Option<bool>,
    pub place: Option<CellPlace>,
}

/// `degree` is `Some(None)` where the file says that there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FreedomDraft {
    pub text: Option<Text>,
    pub degree: Option<Option<Degree>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepDraft {
    pub id: Option<Uuid>,
    /// Indexes into `levels`.
    pub from: usize,
    pub to: usize,
    pub kind: StepKind,
    pub note: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaDraft {
    pub id: Option<Uuid>,
    pub key: Option<String>,
    pub name: Name,
    pub description: Option<Text>,
    pub place: Option<CellPlace>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkillDraft {
    pub id: Option<Uuid>,
    pub key: Option<String>,
    pub name: Name,
    /// Index into `areas`; `Some(None)` where the file says that it is in none.
    pub area: Option<Option<usize>>,
    pub description: Option<Text>,
    pub misfit: Option<bool>,
    pub place: Option<CellPlace>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExpectationDraft {
    pub id: Option<Uuid>,
    /// Index into `skills`.
    pub skill: usize,
    /// Index into `levels`.
    pub level: usize,
    /// As it was written.
    pub text: Option<Text>,
    pub rating: Option<Option<Rating>>,
    /// Where the file gives criteria apart from the text; otherwise they are split from it.
    pub criteria: Option<Vec<CriterionDraft>>,
    pub place: Option<CellPlace>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriterionDraft {
    pub id: Option<Uuid>,
    pub kind: CriterionKind,
    /// Index into `tracks`.
    pub track: Option<usize>,
    pub audience: Option<Name>,
    pub text: Text,
    pub rating: Option<Rating>,
}
