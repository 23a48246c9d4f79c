//! One file per feature.
mod recognition;
