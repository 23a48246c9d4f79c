//! One file per feature.
#![cfg(test)]

mod cli;
mod edited_sheet;
#[path = "../fuzz/read.rs"]
mod fuzz_read;
mod hostile;
mod import_ladder;
mod kill;
mod promotion;
mod reading;
mod recognition;
mod round_trip;
mod sample;
mod tidy;
mod undo;
