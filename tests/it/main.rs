//! One file per feature.

mod round_trip;
