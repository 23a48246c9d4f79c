//! People on the ladder.

pub mod place;
pub mod record;
pub mod view;
