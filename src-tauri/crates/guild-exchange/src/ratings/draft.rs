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
    /// Everyone whom the sheets name, whether rated or only listed.
    pub people: Vec<RatedPerson>,
    /// Headings over skills.
    pub areas: Vec<AreaDraft>,
    /// What people are rated in.
    pub skills: Vec<RatedSkill>,
    /// How cells are read; ratings point here.
    pub scales: Vec<RatedScale>,
    /// A row each person, skill, assessor and day; in the order of the cells.
    pub ratings: Vec<RatingDraft>,
    /// What is wanted; kept apart from what people have.
    pub targets: Vec<TargetDraft>,
}

/// A person as the sheets name them. People are one person where they share a key, else an e-mail, else a name
/// that is theirs alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedPerson {
    /// By what a table speaks of the person, perhaps a UUID; `None` where it has nothing such.
    pub key: Option<String>,
    /// `None`: no cell names the person, as on a sheet that one person filled in.
    pub name: Option<Name>,
    /// As it stands in the cell.
    pub email: Option<String>,
    /// The name in chats or repositories.
    pub handle: Option<String>,
    /// Further columns: heading and text.
    pub fields: Vec<(String, Text)>,
    /// The cell that names the person first; `None` where none does.
    pub place: Option<CellPlace>,
}

/// A skill as the sheets name it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedSkill {
    /// By what a table speaks of it; `None` where it has nothing such.
    pub key: Option<String>,
    /// As the cell has it, without the area.
    pub name: Name,
    /// The whole cell, where the area was split from it.
    pub written: Option<String>,
    /// Index into `areas`.
    pub area: Option<usize>,
    /// What the skill means.
    pub description: Option<Text>,
    /// The cell that names it first; `None` where none does.
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

/// One point of a scale that the sheets use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatedPoint {
    /// `None`: the order of the words is not known.
    pub value: Option<Rating>,
    /// `None`: the number is its own name.
    pub word: Option<Name>,
}

/// What an empty cell among ratings says.
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
    /// What the person knows; `None` where the file does not say.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where the file does not say.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where the file does not say.
    pub interest: Option<InterestDraft>,
    /// `None`: the sheet does not say who rated.
    pub assessor: Option<AssessorKind>,
    /// Who the assessor is, where a cell says so.
    pub assessor_name: Option<Name>,
    /// The day of the view; `None` where nothing in the file tells it.
    pub date: Option<NaiveDate>,
    /// The date is the last day of a time that the sheet names, as "March 2026", which may not be over.
    pub is_of_period: bool,
    /// What shows it, as it stands in the cell.
    pub evidence: Option<Text>,
    /// Further cells of the rating: heading and text.
    pub fields: Vec<(String, Text)>,
    /// The rating's first cell.
    pub place: Option<CellPlace>,
}

/// Whether somebody wants to do it, as the sheets say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum InterestDraft {
    /// Wants to do more of it.
    More,
    /// Content with it as it is.
    Fine,
    /// Wants to stay away from it.
    Avoid,
}

/// The rating that is wanted of a person, or of everyone where `person` is `None`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetDraft {
    /// Index into `people`.
    pub person: Option<usize>,
    /// Index into `skills`.
    pub skill: usize,
    /// Index into `scales`; `None` where numbers count as they stand.
    pub scale: Option<usize>,
    /// What is wanted, on that scale.
    pub value: Rating,
    /// The cell that says it.
    pub place: Option<CellPlace>,
}
