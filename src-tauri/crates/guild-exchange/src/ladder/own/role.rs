//! What a row or a column of our own sheet is: the words in the hidden column and the hidden row.
//!
//! They stand in the sheet itself, not in a list beside it, so that they travel with their row or column when
//! a lead sorts, inserts or moves.

use guild_model::mastery::FreedomKind;
use uuid::Uuid;

/// Where the hidden row and the hidden column cross.
pub(crate) const CORNER: &str = "guildhall:matrix:1";
/// What a corner of any version begins with.
pub(crate) const CORNER_START: &str = "guildhall:matrix:";
/// Added to the corner of a file whose texts are guarded by an apostrophe and whose records stand below.
pub(crate) const GUARDED: &str = ":guarded";

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowRole {
    Title,
    Track,
    Level,
    Rank,
    Scope,
    Freedom(FreedomKind),
    Responsibilities,
    /// The heads of the table of skills: the column heads once more.
    Heads,
    Skill {
        skill: Uuid,
        area: Option<Uuid>,
    },
    /// An area without skills.
    Area(Uuid),
}

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ColumnRole {
    Area,
    Skill,
    Kind,
    Description,
    Level {
        level: Uuid,
        track: Uuid,
    },
    /// A track without levels.
    Track(Uuid),
    /// The ratings and degrees of a level; without an id, of the level to its left.
    Rating(Option<Uuid>),
}

impl RowRole {
    pub(crate) fn write(self) -> String {
        match self {
            Self::Title => "title".into(),
            Self::Track => "track".into(),
            Self::Level => "level".into(),
            Self::Rank => "rank".into(),
            Self::Scope => "scope".into(),
            Self::Freedom(FreedomKind::Team) => "freedom team".into(),
            Self::Freedom(FreedomKind::Task) => "freedom task".into(),
            Self::Freedom(FreedomKind::Technology) => "freedom technology".into(),
            Self::Freedom(FreedomKind::Time) => "freedom time".into(),
            Self::Responsibilities => "responsibilities".into(),
            Self::Heads => "heads".into(),
            Self::Skill { skill, area: None } => format!("skill {skill}"),
            Self::Skill { skill, area: Some(area) } => format!("skill {skill} area {area}"),
            Self::Area(area) => format!("area {area}"),
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let id = |text: &str| Uuid::parse_str(text).ok();
        Some(match words.as_slice() {
            ["title"] => Self::Title,
            ["track"] => Self::Track,
            ["level"] => Self::Level,
            ["rank"] => Self::Rank,
            ["scope"] => Self::Scope,
            ["freedom", "team"] => Self::Freedom(FreedomKind::Team),
            ["freedom", "task"] => Self::Freedom(FreedomKind::Task),
            ["freedom", "technology"] => Self::Freedom(FreedomKind::Technology),
            ["freedom", "time"] => Self::Freedom(FreedomKind::Time),
            ["responsibilities"] => Self::Responsibilities,
            ["heads"] => Self::Heads,
            ["skill", skill] => Self::Skill { skill: id(skill)?, area: None },
            ["skill", skill, "area", area] => Self::Skill { skill: id(skill)?, area: Some(id(area)?) },
            ["area", area] => Self::Area(id(area)?),
            _ => return None,
        })
    }
}

impl ColumnRole {
    pub(crate) fn write(self) -> String {
        match self {
            Self::Area => "area".into(),
            Self::Skill => "skill".into(),
            Self::Kind => "kind".into(),
            Self::Description => "description".into(),
            Self::Level { level, track } => format!("level {level} track {track}"),
            Self::Track(track) => format!("track {track}"),
            Self::Rating(Some(level)) => format!("rating {level}"),
            Self::Rating(None) => "rating".into(),
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let id = |text: &str| Uuid::parse_str(text).ok();
        Some(match words.as_slice() {
            ["area"] => Self::Area,
            ["skill"] => Self::Skill,
            ["kind"] => Self::Kind,
            ["description"] => Self::Description,
            ["level", level, "track", track] => Self::Level { level: id(level)?, track: id(track)? },
            ["track", track] => Self::Track(id(track)?),
            ["rating", level] => Self::Rating(Some(id(level)?)),
            ["rating"] => Self::Rating(None),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_come_back_as_they_were_written() {
        let (a, b) = (Uuid::now_v7(), Uuid::now_v7());
        let rows = [RowRole::Title, RowRole::Heads, RowRole::Area(a), RowRole::Skill { skill: a, area: Some(b) }];
        for row in rows.into_iter().chain(FreedomKind::ALL.iter().copied().map(RowRole::Freedom)) {
            assert_eq!(RowRole::parse(&row.write()), Some(row));
        }
        for column in [
            ColumnRole::Kind,
            ColumnRole::Level { level: a, track: b },
            ColumnRole::Rating(Some(a)),
            ColumnRole::Rating(None),
        ] {
            assert_eq!(ColumnRole::parse(&column.write()), Some(column));
        }
        assert_eq!(RowRole::parse("skill 7"), None);
        assert_eq!(ColumnRole::parse(""), None);
    }
}
