//! People on the ladder: placing them, recording what is seen of them, and the views of a team and of one person.

mod ask;
pub(crate) mod counted;
mod export;
mod guard;
mod place;
pub(crate) mod record;
pub(crate) mod snapshot;
mod threshold;
mod view;

pub use export::TeamExport;
pub use record::{AgreedRating, NewAssessment, NewCheckIn, NewEvidence, NewStanding};
pub use view::{
    AskedSkillView, CriterionStanding, Growth, LevelAhead, MisfitStanding, NextStep, PartSaid, PersonView, PlaceView,
    Roster, RosterCommunity, RosterPerson, SkillStanding, StateCounts, StepForGap, Successor, TeamCells, TeamFilter,
    TeamFindingsView, TeamLevel, TeamPeople, TeamSaid, TeamSkill, TeamView, Who, WithoutLevel, WithoutSkill,
};

use crate::Error;
use guild_model::PersonId;
use guild_model::people::Person;
use guild_store::Tables;

pub(crate) use guard::refuse_to_lose;

/// The day it is where the machine stands.
pub fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

fn person(tables: &Tables, id: PersonId) -> Result<Person, Error> {
    Ok(tables.people().get(id)?)
}
