//! What the window may ask for. Each command parses its arguments, calls one method, and returns the value.

pub mod application;
pub mod communities;
pub mod export;
pub mod finding;
pub mod history;
pub mod import;
pub mod mastery;
pub mod people;
pub mod workspace;
