//! People: where they stand on a ladder, how they were assessed, and what follows from both.
//!
//! Assessments and standings are rows that are only ever added. What counts of them, gaps, coverage, readiness and
//! findings are functions over plain slices.

pub mod asked_skill;
pub mod asking;
pub mod assessment;
pub mod check_in;
pub mod counting;
pub mod counts;
pub mod due;
pub mod evidence;
#[cfg(test)]
mod fixture;
pub mod gap;
pub mod kin;
pub mod pack;
pub mod person;
pub mod place;
pub mod readiness;
pub mod standing;
pub mod successor;
pub mod team;

pub use asked_skill::{AskedSkill, SkillCover};
pub use asking::{AskedCriterion, Asking};
pub use assessment::{Assessment, Facet, Interest, Rated};
pub use check_in::CheckIn;
pub use counting::{AssessorKind, Said};
pub use counts::Counts;
pub use due::{Due, DueKind};
pub use evidence::Evidence;
pub use kin::Kin;
pub use pack::Pack;
pub use person::Person;
pub use place::Place;
pub use readiness::{Readiness, ReadinessState};
pub use standing::{Standing, StandingState};
pub use successor::SuccessorKind;
pub use team::{SkillMinimum, TeamFinding, TeamFindingKind, TeamMember, TeamThresholds};
