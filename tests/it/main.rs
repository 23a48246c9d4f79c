//! One file per feature.

mod edited_sheet;
mod promotion;
mod round_trip;
