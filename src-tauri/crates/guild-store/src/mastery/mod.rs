//! The tables of the matrix.

mod area;
mod criterion;
mod expectation;
mod framework;
mod level;
mod matrix;
mod skill;
mod step;
mod track;

pub use area::Areas;
pub use criterion::Criteria;
pub use expectation::Expectations;
pub use framework::Frameworks;
pub use level::Levels;
pub use skill::Skills;
pub use step::Steps;
pub use track::Tracks;
