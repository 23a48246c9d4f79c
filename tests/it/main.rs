//! One file per feature.

mod promotion;
mod round_trip;
