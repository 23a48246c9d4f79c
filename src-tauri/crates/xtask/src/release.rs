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

    /// Tauri's own desktop file hands no file to the app, and nothing of Tauri's tells the system of a new ending.
    #[test]
    fn a_double_click_opens_a_workspace() {
        let shell = tree::root().join("src-tauri");
        let read = |path: &str| std::fs::read_to_string(shell.join(path)).unwrap();
        let config = read("tauri.conf.json");
        assert_eq!(config.matches(r#""desktopTemplate": "linux/guildhall.desktop""#).count(), 2);
        assert_eq!(config.matches(r#""linux/guildhall-mime.xml""#).count(), 2);
        assert!(read("linux/guildhall.desktop").contains("\nExec={{exec}} %f\n"));
        let types = read("linux/guildhall-mime.xml");
        assert!(types.contains(r#"<glob pattern="*.guildhall""#));
        let (_, rest) = types.split_once("mime-type type=\"").unwrap();
        let (kind, _) = rest.split_once('"').unwrap();
        assert!(config.contains(&format!(r#""mimeType": "{kind}""#)), "{kind}");
    }

    #[test]
    fn both_packages_hold_guild() {
        let file = r#"{"files":{"/usr/bin/guild":"/a \"b\"/release/guild"}}"#;
        let expected = format!(r#"{{"bundle":{{"linux":{{"deb":{file},"rpm":{file}}}}}}}"#);
        assert_eq!(with_guild(Path::new(r#"/a "b"/release/guild"#)), expected);
    }
}
