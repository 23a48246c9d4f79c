//! `fuzz`: mutated files against every reader.

use anyhow::{Context, Result};

use crate::packages::{self, Use};
use crate::process::{cargo, run};

/// Runs the bodies of `tests/fuzz`, which the normal tests run on a small corpus, for that many seconds.
pub fn fuzz(seconds: &str) -> Result<()> {
    let seconds: u32 = seconds.parse().with_context(|| format!("`{seconds}` is not a number of seconds"))?;
    packages::ensure(Use::Build)?;
    run(cargo()
        .args(["test", "--release", "--package", "guildhall-tests", "--test", "it", "--", "--nocapture", "fuzz"])
        .env("GUILDHALL_FUZZ_SECONDS", seconds.to_string()))
}
