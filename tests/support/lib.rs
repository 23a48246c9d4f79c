//! What the test binaries share.

pub mod files;
pub mod matrices;
