//! What recognising any kind of sheet needs: a grid to look at, words, one role for every cell, and the report.

pub mod accounting;
pub(crate) mod grid;
pub mod kind;
pub(crate) mod obeyed;
pub mod reason;
pub mod report;
pub mod role;
#[cfg(test)]
pub(crate) mod sketch;
#[cfg(test)]
mod timing;
pub mod why;
pub(crate) mod words;
