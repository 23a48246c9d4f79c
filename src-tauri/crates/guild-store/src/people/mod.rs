//! The tables of people. Assessments and standings stand apart from the directory, since they are shared under other
//! terms; their rows are only ever added.

mod asked_skill;
mod assessment;
mod check_in;
mod evidence;
mod person;
mod place;
mod sent_pack;
mod standing;
mod who_said;

pub use asked_skill::AskedSkills;
pub use assessment::Assessments;
pub use check_in::CheckIns;
pub use person::People;
pub use place::Places;
pub use sent_pack::SentPacks;
pub(crate) use sent_pack::forget_strangers;
pub use standing::Standings;
