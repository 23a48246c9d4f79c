//! Files about people for the lead: what was said of everyone, and the team against its ladder.

mod ratings;
mod team;
mod team_page;

pub use team::TeamExport;
