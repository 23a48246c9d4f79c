//! Where things stand in this repository.

use std::path::{Path, PathBuf};

/// What the whole workspace is built with, the same in every stage, so that nothing is built twice.
pub const FEATURES: &str = "guildhall/custom-protocol,guildhall-tests/e2e";

pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

pub fn window() -> PathBuf {
    root().join("ui")
}

/// Where pictures and other findings of a run are kept: always in the repository, wherever cargo builds.
pub fn kept() -> PathBuf {
    root().join("target")
}

/// Where cargo puts what it builds.
pub fn built() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program of this workspace, as the dev profile builds it.
pub fn program(name: &str) -> PathBuf {
    built().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
