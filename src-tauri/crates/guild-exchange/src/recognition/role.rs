//! What a cell is, and how a block of cells is laid out.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Levels are columns, skills are rows.
    LevelsAcross,
    /// Levels are rows, skills are columns.
    LevelsDown,
    /// The sheet is one skill; levels are columns, each row below holds one criterion of each level.
    SheetPerSkill,
    PeopleDown,
    PeopleAcross,
    /// One record per level and skill, or per person and skill.
    Long,
    List,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The framework's name.
    Title,
    Tracks,
    Levels,
    Areas,
    Skills,
    /// A short code beside a level's or skill's name; becomes its key.
    Codes,
    /// Says what an area or a skill means.
    Description,
    Scope,
    Freedom,
    Responsibilities,
    /// Says something else of a level, such as its pay; goes to the framework's note.
    LevelNotes,
    Expectations,
    Ratings,
    /// Explains a marker such as `[M]`.
    Markers,
    /// Names a line of the table, such as "Skill".
    Heading,
    /// Rows of a table of an organisation, or what a form keeps of itself.
    Records,
    Ignored,
    Reported,
    /// Names people. The roles from here on belong to sheets of ratings.
    People,
    /// The rest of a name whose beginning has the role `people`.
    LastNames,
    /// An id by which a table speaks of a person; becomes the person's key.
    PersonCodes,
    Emails,
    Handles,
    /// Says something else of a person, such as the shift.
    PersonFields,
    /// How well someone knows a skill.
    Knows,
    /// How well someone does what the skill asks.
    Does,
    /// The rating that is wanted.
    Targets,
    Interest,
    Evidence,
    /// Who rated: the person, the lead, a peer; or a name.
    Assessors,
    Dates,
    /// Says something else of one rating.
    Remarks,
    /// A point of the scale: its value or its word.
    Scale,
    /// How a person stands against a criterion.
    Standings,
}

impl Role {
    /// Is in the framework afterwards, or was needed to read it.
    pub fn is_imported(self) -> bool {
        !matches!(self, Self::Ignored | Self::Reported)
    }
}
