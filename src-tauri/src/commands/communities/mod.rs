//! Communities, people and services: the map, its questions, its edits.

pub mod edit;
pub mod map;
pub mod question;
