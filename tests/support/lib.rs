//! What the test binaries share.

pub mod files;
pub mod matrices;
pub mod office;
pub mod organisation;
pub mod payloads;
pub mod programs;
pub mod ring;
pub mod runs;
pub mod workbook;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A folder of the shared test data, beside the repository; `None`, and said so, where it is absent.
pub fn shared_data(folder: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    // The repository may lie in a folder of its own beside others of its kind.
    let found = root.map(|root| root.join("../shared/data").join(folder)).find(|path| path.is_dir());
    if found.is_none() {
        eprintln!("skipped: ../shared/data/{folder} is absent");
    }
    found
}

/// The files of a folder that its INDEX speaks of, sorted by name.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(|path| !path.ends_with("INDEX.md")).collect();
    files.sort();
    files
}

/// The binary `guild` of the profile under test, built as the sources are now.
pub fn guild() -> &'static Path {
    static GUILD: OnceLock<PathBuf> = OnceLock::new();
    GUILD.get_or_init(|| {
        // `cargo xtask test` has built it with everything else; building it alone would choose other features.
        if let Some(built) = std::env::var_os("GUILDHALL_GUILD") {
            return built.into();
        }
        let exe = std::env::current_exe().unwrap_or_default();
        let profile = exe.ancestors().nth(2).map(Path::to_owned).unwrap_or_default();
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.args(["build", "--quiet", "--package", "guild-cli"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        if !cfg!(feature = "pdf") {
            build.arg("--no-default-features");
        }
        if profile.ends_with("release") {
            build.arg("--release");
        }
        let status = build.status();
        assert!(status.as_ref().is_ok_and(std::process::ExitStatus::success), "cargo build -p guild-cli: {status:?}");
        profile.join(format!("guild{}", std::env::consts::EXE_SUFFIX))
    })
}
