//! The whole product in its real window: few journeys, each with an app, a driver and a data folder of its own.
//!
//! `cargo xtask test journeys` runs them with all they need; without a driver or a display they say that they are skipped.
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

mod forgotten;
mod form;
mod large;
mod main_job;
mod map;
mod organisations;
mod page;
mod payloads;
mod people;
mod people_large;
mod start;
mod views;
mod window;
