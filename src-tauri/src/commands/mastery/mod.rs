//! The skill matrix.

pub mod framework;
pub mod matrix;
pub mod structure;
