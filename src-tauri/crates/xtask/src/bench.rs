//! `bench`: timings against named peers.

use anyhow::Result;

use crate::packages::{self, Use};
use crate::process::{cargo, run};

/// Runs the benches of `tests/benches`, all or those named.
pub fn bench(names: &[&str]) -> Result<()> {
    packages::ensure(Use::Build)?;
    let mut command = cargo();
    command.args(["bench", "--package", "guildhall-tests"]);
    for name in names {
        command.args(["--bench", name]);
    }
    run(&mut command)
}
