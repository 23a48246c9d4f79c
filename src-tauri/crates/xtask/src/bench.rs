//! `bench`: timings against named peers.

use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use crate::display::{Display, develop};
use crate::packages::{self, Use};
use crate::process::{cargo, npm, run};
use crate::{tree, window};

/// The benches of `tests/benches` that cargo builds.
const BUILT: &[&str] = &["read", "matrix", "measures", "layout", "without"];
/// Those that run in the webview, see `in_webview`; each has its page and its peers in `tests/benches/peers-NAME`.
const DRIVEN: &[&str] = &["map", "grid"];

/// Runs all benches, or those named; sizes (`S`, `M`, `L`) behind a name are for those that know sizes.
pub fn bench(words: &[&str]) -> Result<()> {
    let (sizes, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| ["S", "M", "L"].contains(word));
    if let Some(unknown) = names.iter().find(|name| !DRIVEN.contains(name) && !BUILT.contains(name)) {
        bail!("there is no bench `{unknown}`; there are: {}", [BUILT, DRIVEN].concat().join(", "));
    }
    let wanted = |name: &&&str| names.is_empty() || names.contains(*name);
    let built: Vec<&&str> = BUILT.iter().filter(wanted).collect();
    if !built.is_empty() {
        packages::ensure(Use::Test)?;
        let mut command = cargo();
        // None of them makes a PDF, whose crates take longest to build.
        command.args(["bench", "--package", "guildhall-tests", "--no-default-features"]);
        for name in &built {
            command.args(["--bench", name]);
        }
        if !sizes.is_empty() {
            command.arg("--").args(&sizes);
        }
        run(&mut command)?;
    }
    for name in DRIVEN.iter().filter(wanted) {
        in_webview(name, &sizes)?;
    }
    Ok(())
}

/// An engine of ours in the real webview against other engines, on a display of its own.
fn in_webview(name: &str, sizes: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("skipped: only WebKitGTK can be driven so far, so the bench of the {name} runs on Linux");
        return Ok(());
    }
    packages::ensure(Use::Test)?;
    window::ensure_packages()?;
    let folder = tree::kept().join(format!("bench-{name}"));
    let scripts = tree::root().join("tests/benches").join(format!("peers-{name}"));
    let peers = folder.join("node");
    fs::create_dir_all(&peers)?;
    let lock = fs::read(scripts.join("package-lock.json"))?;
    let installed = peers.join("node_modules/.installed-lock.json");
    if fs::read(&installed).ok().as_ref() != Some(&lock) {
        for file in ["package.json", "package-lock.json"] {
            fs::copy(scripts.join(file), peers.join(file))?;
        }
        run(npm().args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&peers))?;
        fs::write(installed, lock)?;
    }
    let display = Display::start(&folder.join("screen"), 1400, 1000)?;
    let mut drive = Command::new("node");
    drive.arg(scripts.join("drive.mjs")).arg(&folder).args(sizes);
    let outcome = run(drive.env("DISPLAY", &display.name).env("GUILDHALL_BENCH_SCREEN", display.screen()));
    let n_pictures = develop(&folder)?;
    println!("\n{n_pictures} pictures in {}", folder.display());
    outcome
}
