//! One file per feature.
#![cfg(test)]

mod edited_sheet;
#[path = "../fuzz/read.rs"]
mod fuzz_read;
mod hostile;
mod promotion;
mod reading;
mod recognition;
mod round_trip;
mod tidy;
