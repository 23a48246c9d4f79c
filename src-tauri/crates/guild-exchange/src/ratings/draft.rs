//! What a file says about people's ratings, before it meets the workspace.
//!
//! Indexes point into the draft's own lists, whose order is that of the sheets. A rating that the file does not
//! give is `None`, never 0.

use crate::ladder::draft::AreaDraft;
pub use crate::ladder::draft::CellPlace;
use chrono::NaiveDate;
pub use guild_model::people::AssessorKind;
use guild_model::{Name, Rating, Text};
use serde::{Deserialize, Serialize};

/// People, skills, and how the ones are rated in the others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RatingsDraft {
    pub people: Vec<RatedPerson>,
    pub areas: Vec<AreaDraft>,
    pub skills: Vec<RatedSkill>,
    pub scales: Vec<RatedScale>,
    pub ratings: Vec<RatingDraft>,
    /// What is wanted; kept apart from what people have.
    pub targets: Vec<TargetDraft>,
}

/// A person as the sheets name them. People are one person where they share a key, else an e-mail, else a name
/// that is theirs alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedPerson {
    pub key: Option<String>,
    /// `None`: no cell names the person, as on a sheet that one person filled in.
    pub name: Option<Name>,
    pub email: Option<String>,
    pub handle: Option<String>,
    /// Further columns: heading and text.
    pub fields: Vec<(String, Text)>,
    pub place: Option<CellPlace>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedSkill {
    pub key: Option<String>,
    pub name: Name,
    /// The whole cell, where the area was split from it.
    pub written: Option<String>,
    /// Index into `areas`.
    pub area: Option<usize>,
    pub description: Option<Text>,
    pub place: Option<CellPlace>,
}

/// A scale that the sheets use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RatedScale {
    /// In rising order, those without a value at the end.
    pub points: Vec<RatedPoint>,
    /// Cells may hold numbers between the points.
    pub numbers: bool,
    /// What an empty cell says; `None`: nothing, the skill is not rated. Ask, for a sheet hardly ever tells.
    pub blank_means: Option<BlankMeans>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedPoint {
    /// `None`: the order of the words is not known.
    pub value: Option<Rating>,
    /// `None`: the number is its own name.
    pub word: Option<Name>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum BlankMeans {
    /// An empty cell is a rating of 0.
    NoneYet,
}

/// One person in one skill, by one assessor on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingDraft {
    /// Index into `people`.
    pub person: usize,
    /// Index into `skills`.
    pub skill: usize,
    /// Index into `scales`.
    pub scale: Option<usize>,
    /// A rating of which the sheet does not say whether it is of knowing or of doing.
    pub value: Option<Rating>,
    pub knows: Option<Rating>,
    pub does: Option<Rating>,
    pub interest: Option<InterestDraft>,
    /// `None`: the sheet does not say who rated.
    pub assessor: Option<AssessorKind>,
    pub assessor_name: Option<Name>,
    pub date: Option<NaiveDate>,
    /// The date is the last day of a time that the sheet names, as "March 2026", which may not be over.
    pub is_of_period: bool,
    pub evidence: Option<Text>,
    /// Further cells of the rating: heading and text.
    pub fields: Vec<(String, Text)>,
    /// The rating's first cell.
    pub place: Option<CellPlace>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum InterestDraft {
    More,
    Fine,
    Avoid,
}

/// The rating that is wanted of a person, or of everyone where `person` is `None`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetDraft {
    pub person: Option<usize>,
    pub skill: usize,
    pub scale: Option<usize>,
    pub value: Rating,
    pub place: Option<CellPlace>,
}
