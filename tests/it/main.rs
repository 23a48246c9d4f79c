//! One file per feature.

#[path = "../fuzz/read.rs"]
mod fuzz_read;
mod hostile;
mod reading;
