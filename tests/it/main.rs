//! One file per feature.

mod promotion;
