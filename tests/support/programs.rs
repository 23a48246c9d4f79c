//! Other programs that read what was exported, or are measured against: in environments of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// The scripts for Node of `it/programs`, beside the pinned packages that they use; installed into a folder in `kept`
/// where they are not there yet.
///
/// Errors: a sentence with what could not be installed.
pub fn node(kept: &Path) -> Result<&'static Path, String> {
    static SCRIPTS: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    SCRIPTS.get_or_init(|| installed_scripts(&kept.join("programs"))).as_deref().map_err(Clone::clone)
}

fn installed_scripts(folder: &Path) -> Result<PathBuf, String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("it/programs");
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(told)?;
    for name in ["package.json", "package-lock.json", "mermaid.mjs", "pages.mjs"] {
        std::fs::copy(source.join(name), folder.join(name)).map_err(told)?;
    }
    let (note, wanted) = (folder.join("installed"), std::fs::read(folder.join("package-lock.json")).map_err(told)?);
    if !std::fs::read(&note).is_ok_and(|installed| installed == wanted) {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(Command::new(npm).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder))?;
        std::fs::write(&note, wanted).map_err(told)?;
    }
    Ok(folder.to_owned())
}

/// The Python of an environment at `folder` that holds these pinned packages; made where it is not there yet.
///
/// Errors: a sentence with what could not be made or installed.
pub fn python(folder: &Path, packages: &[&str]) -> Result<PathBuf, String> {
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // What was installed is written down last, so that an interrupted installation is made again.
    let (note, wanted) = (folder.join("installed"), packages.join("\n"));
    if std::fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let named = if cfg!(windows) { "python" } else { "python3" };
    run(Command::new(named).args(["-m", "venv", "--clear"]).arg(folder))?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(packages))?;
    std::fs::write(&note, wanted).map_err(|error| format!("{}: {error}", note.display()))?;
    Ok(python)
}

/// What a script for Python or Node prints after `ANSWERS ` as one line of JSON.
///
/// Errors: a sentence with what went wrong; what the script says on standard error is shown as it comes.
pub fn ask(program: &Path, arguments: &[&Path]) -> Result<Value, String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{} could not be started: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{} failed ({})", arguments[0].display(), output.status));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let answer = text.lines().find_map(|line| line.strip_prefix("ANSWERS "));
    let answer = answer.ok_or_else(|| format!("{} gave no answer", arguments[0].display()))?;
    serde_json::from_str(answer).map_err(|error| format!("{}: {error}", arguments[0].display()))
}

fn run(command: &mut Command) -> Result<(), String> {
    let line = command.get_program().to_string_lossy().into_owned();
    let status =
        command.stdout(Stdio::null()).status().map_err(|error| format!("{line} could not be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line} failed ({status})")) }
}
