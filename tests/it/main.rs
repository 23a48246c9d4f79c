//! One file per feature.
#![cfg(test)]

#[path = "../fuzz/read.rs"]
mod fuzz_read;
mod hostile;
mod promotion;
mod reading;
mod recognition;
