//! One file per feature.

mod promotion;
mod tidy;
