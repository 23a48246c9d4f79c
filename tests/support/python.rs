//! Python programs, in an environment of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The Python of an environment at `folder` that holds these pinned packages; made where it is not there yet.
///
/// Errors: a sentence with what could not be made or installed.
pub fn with(folder: &Path, packages: &[&str]) -> Result<PathBuf, String> {
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

/// What a script prints after `ANSWERS ` as one line of JSON.
///
/// Errors: a sentence with what went wrong; what the script says on standard error is shown as it comes.
pub fn ask(python: &Path, arguments: &[&Path]) -> Result<Value, String> {
    let output = Command::new(python).args(arguments).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{} could not be started: {error}", python.display()))?;
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
