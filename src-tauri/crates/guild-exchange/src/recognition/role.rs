//! What a cell is, and how a block of cells is laid out.

use serde::{Deserialize, Serialize};

/// How a block of cells is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Levels are columns, skills are rows.
    LevelsAcross,
    /// Levels are rows, skills are columns.
    LevelsDown,
    /// The sheet is one skill; levels are columns, each row below holds one criterion of each level.
    SheetPerSkill,
    /// People are rows, skills are columns.
    PeopleDown,
    /// People are columns, skills are rows.
    PeopleAcross,
    /// One record per level and skill, or per person and skill.
    Long,
    /// One thing in every row, without a second line of names.
    List,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The framework's name.
    Title,
    /// Names of tracks, over their levels or beside them.
    Tracks,
    /// Names of levels.
    Levels,
    /// Names of areas.
    Areas,
    /// Names of skills.
    Skills,
    /// A short code beside a level's or skill's name; becomes its key.
    Codes,
    /// Says what an area or a skill means.
    Description,
    /// Says whose work a level reaches.
    Scope,
    /// Says what one may decide on a level; the part says which freedom.
    Freedom,
    /// Says what a level is responsible for.
    Responsibilities,
    /// Says something else of a level, such as its pay; goes to the framework's note.
    LevelNotes,
    /// Says what is expected of a skill at a level.
    Expectations,
    /// The least rating of a skill at a level or, on a sheet of people, how someone is rated.
    Ratings,
    /// Explains a marker such as `[M]`.
    Markers,
    /// Names a line of the table, such as "Skill".
    Heading,
    /// Rows of a table of an organisation, or what a form keeps of itself.
    Records,
    /// Left out, for a reason that the part says.
    Ignored,
    /// No role was found for it; a problem names it.
    Reported,
    /// Names people. The roles from here on belong to sheets of ratings.
    People,
    /// The rest of a name whose beginning has the role `people`.
    LastNames,
    /// An id by which a table speaks of a person; becomes the person's key.
    PersonCodes,
    /// E-mail addresses of people.
    Emails,
    /// Names of people in chats or repositories.
    Handles,
    /// Says something else of a person, such as the shift.
    PersonFields,
    /// How well someone knows a skill.
    Knows,
    /// How well someone does what the skill asks.
    Does,
    /// The rating that is wanted.
    Targets,
    /// Whether someone wants to do it.
    Interest,
    /// What shows a rating.
    Evidence,
    /// Who rated: the person, the lead, a peer; or a name.
    Assessors,
    /// The day of a rating.
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
