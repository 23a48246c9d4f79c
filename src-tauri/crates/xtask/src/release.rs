//! `release`: packages to install.

use anyhow::Result;

use crate::packages::{self, Use};
use crate::process::{npm, run};
use crate::{tree, window};

/// Builds `.deb` and `.rpm`, for which nothing is downloaded; on Windows and macOS what the system uses.
pub fn release() -> Result<()> {
    packages::ensure(Use::Build)?;
    window::ensure_built()?;
    let bundles = if cfg!(windows) {
        "nsis"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb,rpm"
    };
    let mut tauri = npm();
    // The tool finds the shell below the folder it is started in.
    tauri.args(["exec", "--prefix"]).arg(tree::window()).args(["--", "tauri", "build", "--bundles", bundles]);
    run(tauri.current_dir(tree::root().join("src-tauri")))?;
    println!("{}", tree::built().join("release/bundle").display());
    Ok(())
}
