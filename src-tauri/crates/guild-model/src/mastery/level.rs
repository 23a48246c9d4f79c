//! A step on a track: its scope, its four freedoms and its responsibilities.

use crate::word::closed_words;
use crate::{Key, LevelId, Name, Text, TrackId};
use serde::{Deserialize, Serialize};

/// A step on a track.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Level {
    /// Of this version of the framework; a copy has another.
    pub id: LevelId,
    /// The line of growth that it stands on.
    pub track: TrackId,
    /// Unique among the levels of its framework; sheets speak of it by this.
    pub key: Key,
    /// As people call it, such as "Staff".
    pub name: Name,
    /// From 0, unique within the track, rising with mastery. Levels of different tracks with one rank stand side by side.
    pub rank: u32,
    /// Whose work it reaches: "one team's product", "a business unit".
    pub scope: Text,
    /// What one may decide on this level.
    pub freedoms: Freedoms,
    /// One responsibility a line.
    pub responsibilities: Text,
    /// How far the responsibilities reach, so that levels can be compared.
    pub responsibility_degree: Option<Degree>,
    /// Marked as the top of its track: that no step leads on is meant.
    pub top: bool,
    /// The level of the version before that it was copied from; `None` where it began here.
    pub origin: Option<LevelId>,
}

/// The four freedoms of a level.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Freedoms {
    /// With whom to work.
    pub team: Freedom,
    /// What to work on.
    pub task: Freedom,
    /// With which means.
    pub technology: Freedom,
    /// When, and how much of the time is one's own.
    pub time: Freedom,
}

closed_words! {
    /// What one is free to decide.
    FreedomKind {
        /// With whom to work.
        Team = "team",
        /// What to work on.
        Task = "task",
        /// With which means.
        Technology = "technology",
        /// When, and how much of the time is one's own.
        Time = "time",
    }
}

impl Freedoms {
    /// What the level says of one of the four; empty where it says nothing.
    pub fn get(&self, kind: FreedomKind) -> &Freedom {
        match kind {
            FreedomKind::Team => &self.team,
            FreedomKind::Task => &self.task,
            FreedomKind::Technology => &self.technology,
            FreedomKind::Time => &self.time,
        }
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, kind: FreedomKind) -> &mut Freedom {
        match kind {
            FreedomKind::Team => &mut self.team,
            FreedomKind::Task => &mut self.task,
            FreedomKind::Technology => &mut self.technology,
            FreedomKind::Time => &mut self.time,
        }
    }
}

/// What one may decide, in words and, so that levels can be compared, as a degree.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Freedom {
    /// In the words of the organisation; empty where the level says nothing of it.
    pub text: Text,
    /// How much is left to the person, 0 to 4; `None` where nobody has said, which is not 0.
    pub degree: Option<Degree>,
}

/// How much is left to the person: 0 is told, 1 is asked, 2 proposes, 3 decides within bounds, 4 decides alone.
/// For responsibilities: 0 own work, 1 the team's, 2 several teams', 3 a unit's, 4 the whole organisation's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "u8", into = "u8")]
#[specta(type = u8)]
pub struct Degree(u8); // Invariant: 0..=4.

/// The number is no degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a degree; 0 to 4 are")]
pub struct NotADegree(pub u8);

impl Degree {
    /// The highest degree.
    pub const MOST: u8 = 4;

    /// 0 to [`Self::MOST`].
    pub fn value(self) -> u8 {
        self.0
    }

    /// The degree of a freedom as a word for choosing a sentence's variant.
    pub fn freedom(self) -> &'static str {
        match self.0 {
            0 => "told",
            1 => "asked",
            2 => "proposes",
            3 => "within_bounds",
            _ => "alone",
        }
    }

    /// How far responsibilities of this degree reach, as a word for choosing a sentence's variant.
    pub fn reach(self) -> &'static str {
        match self.0 {
            0 => "own_work",
            1 => "team",
            2 => "several_teams",
            3 => "unit",
            _ => "organisation",
        }
    }
}

impl TryFrom<u8> for Degree {
    type Error = NotADegree;
    fn try_from(value: u8) -> Result<Self, NotADegree> {
        if value > Self::MOST { Err(NotADegree(value)) } else { Ok(Self(value)) }
    }
}

impl From<Degree> for u8 {
    fn from(degree: Degree) -> u8 {
        degree.0
    }
}
