//! The window's packages and its build: done again only when something changed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process::{npm, run};
use crate::tree;

/// The packages of the lock file, once for each state of it.
pub fn ensure_packages() -> Result<()> {
    let lock = fs::read(tree::window().join("package-lock.json")).context("ui/package-lock.json")?;
    let installed = tree::window().join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund", "--prefer-offline"]))?;
    fs::write(installed, lock)?;
    Ok(())
}

/// The built window in `ui/dist`, which the app carries.
pub fn ensure_built() -> Result<()> {
    ensure_packages()?;
    let stamp = tree::window().join("node_modules/.built-from");
    let sources = sources()?;
    let built = tree::window().join("dist/index.html").exists();
    if built && fs::read_to_string(&stamp).is_ok_and(|built_from| built_from == sources) {
        return Ok(());
    }
    run(npm().args(["run", "--silent", "build"]))?;
    fs::write(stamp, sources)?;
    Ok(())
}

/// The script and the style sheet of the exported map, in `assets/page`.
pub fn write_page() -> Result<()> {
    ensure_packages()?;
    run(npm().args(["run", "--silent", "page"]))
}

/// Every file the build reads, with a fingerprint of its content.
fn sources() -> Result<String> {
    let ui = tree::window();
    let mut files = Vec::new();
    for folder in [ui.join("src"), ui.join("public"), tree::root().join("assets")] {
        collect(&folder, &mut files)?;
    }
    for entry in fs::read_dir(&ui)? {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let mut list = String::new();
    for file in files {
        let content = fs::read(&file)?;
        writeln!(list, "{:016x} {}", fingerprint(&content), file.display())?;
    }
    Ok(list)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// FNV-1a: the same in every build of this program.
fn fingerprint(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
