//! `bindings`: the window's types of the commands.

use anyhow::Result;

use crate::packages::{self, Use};
use crate::process::{cargo, run};
use crate::window;

/// Writes `ui/src/shared/bindings.ts` anew; a test fails when it is stale.
pub fn write() -> Result<()> {
    packages::ensure(Use::Build)?;
    window::ensure_built()?;
    run(cargo()
        .args(["test", "--package", "guildhall", "--features", "guildhall/custom-protocol", "--lib", "bindings"])
        .env("GUILDHALL_BINDINGS", "write"))
}
