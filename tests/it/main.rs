//! One file per feature.
