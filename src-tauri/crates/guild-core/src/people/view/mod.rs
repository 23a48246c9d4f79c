//! The views of a team and of one person, for the window and the command line.

mod due;
mod findings;
mod misfit;
mod person;
mod roster;
mod team;
mod without;

pub use findings::{AskedSkillView, TeamFindingsView};
pub use misfit::MisfitStanding;
pub use person::{
    CriterionStanding, Growth, LevelAhead, NextStep, PartSaid, PersonView, PlaceView, SkillStanding, StateCounts,
    StepForGap,
};
pub use roster::{Roster, RosterCommunity, RosterPerson};
pub(crate) use team::TeamWanted;
pub use team::{TeamCells, TeamFilter, TeamLevel, TeamPeople, TeamSaid, TeamSkill, TeamView, Who};
pub use without::{Successor, WithoutLevel, WithoutSkill};
