//! Imports: what a file says, laid against the workspace.

pub mod ladder;
mod order;
