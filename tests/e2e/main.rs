//! The whole product in its real window: few journeys, each with an app, a driver and a data folder of its own.
//!
//! `cargo xtask test journeys` runs them with all they need; without a driver or a display they say that they are skipped.

mod main_job;
mod start;
mod window;
