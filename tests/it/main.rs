//! One file per feature.
#![cfg(test)]
#![allow(
    clippy::print_stdout,
    clippy::panic,
    clippy::float_cmp,
    clippy::type_complexity,
    clippy::items_after_statements,
    clippy::case_sensitive_file_extension_comparisons,
    clippy::inconsistent_struct_constructor,
    clippy::format_collect,
    reason = "tests say what they skip, fail by panicking, and compare what they wrote themselves"
)]

mod cli;
mod communities;
mod edited_sheet;
mod form;
#[path = "../fuzz/read.rs"]
mod fuzz_read;
mod hostile;
mod import_ladder;
mod import_ratings;
mod kill;
mod map_exports;
mod map_page;
mod measures;
mod opened;
mod organisation;
mod pack;
mod people;
mod people_export;
mod people_kept;
mod people_views;
mod promotion;
mod ratings;
mod reading;
mod recognition;
mod round_trip;
mod sample;
mod set_aside;
mod shared_folder;
mod tidy;
mod undo;
mod without;
