//! One file per feature.

mod tidy;
