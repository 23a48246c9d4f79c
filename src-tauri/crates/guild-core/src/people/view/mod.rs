//! The views of a team and of one person, for the window and the command line.

mod due;
mod findings;
mod person;
mod roster;
mod sentence;
mod team;
mod without;

pub use findings::{AskedSkillView, TeamFindingsView};
pub use person::{CriterionStanding, Growth, NextStep, PersonView, PlaceView, SkillStanding, StateCounts, StepForGap};
pub use roster::{Roster, RosterCommunity, RosterPerson};
pub use team::{TeamCells, TeamFilter, TeamLevel, TeamPeople, TeamSkill, TeamView, Who};
pub use without::{Successor, WithoutLevel, WithoutSkill};
