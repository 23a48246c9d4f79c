//! petgraph: a snapshot of the model to numbers, paths and findings.
//!
//! Same snapshot, same answer: no clock, no randomness, nothing that iterates a hash map.

#![warn(missing_docs)]

pub mod communities;
pub mod mastery;
