//! People and where they stand on a ladder.

pub mod person;
pub mod place;

pub use person::Person;
pub use place::Place;
