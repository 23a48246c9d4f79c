//! The tables of people.

mod person;
mod place;

pub use person::People;
pub use place::Places;
