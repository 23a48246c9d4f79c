//! A skill matrix on sheets: recognising one, and writing one.

pub mod draft;
pub mod own;
pub mod reading;
pub mod recognise;
pub mod write;
