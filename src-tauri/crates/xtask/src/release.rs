//! `release`: packages to install.

use std::path::Path;

use anyhow::Result;

use crate::packages::{self, Use};
use crate::process::{cargo, npm, run};
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
    if cfg!(target_os = "linux") {
        // `guild` comes with the app, for scripts and machines without a display.
        run(cargo().args(["build", "--release", "--package", "guild-cli"]))?;
        tauri.arg("--config").arg(with_guild(&tree::built().join("release/guild")));
    }
    run(tauri.current_dir(tree::root().join("src-tauri")))?;
    println!("{}", tree::built().join("release/bundle").display());
    Ok(())
}

/// What is laid over `tauri.conf.json`, so that both packages put `guild` beside the app, wherever cargo has built it.
fn with_guild(built: &Path) -> String {
    let quoted = built.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
    let files = format!(r#"{{"files":{{"/usr/bin/guild":"{quoted}"}}}}"#);
    format!(r#"{{"bundle":{{"linux":{{"deb":{files},"rpm":{files}}}}}}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_packages_hold_guild() {
        let file = r#"{"files":{"/usr/bin/guild":"/a \"b\"/release/guild"}}"#;
        let expected = format!(r#"{{"bundle":{{"linux":{{"deb":{file},"rpm":{file}}}}}}}"#);
        assert_eq!(with_guild(Path::new(r#"/a "b"/release/guild"#)), expected);
    }
}
