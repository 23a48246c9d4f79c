//! Other programs, run and listened to.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::tree;

/// `cargo`, the one that runs this.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(tree::root());
    // Set for this program by the cargo that started it; a nested cargo would hand them to build scripts.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH"].contains(&name.as_str()) {
            command.env_remove(name);
        }
    }
    command
}

/// `npm`, in the folder of the window.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(tree::window());
    command
}

/// Runs to the end; a failure names what was run.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Runs to the end, shows all it prints and also returns it, with whether it ended well.
pub fn listen(command: &mut Command) -> Result<(bool, String)> {
    let line = line(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{line}` could not be started"))?;
    let error = child.stderr.take();
    let error = thread::spawn(move || error.map(echo).unwrap_or_default());
    let mut text = child.stdout.take().map(echo).unwrap_or_default();
    text.push_str(&error.join().unwrap_or_default());
    Ok((child.wait()?.success(), text))
}

/// What it prints on standard output, if it is there and ends well.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn echo(stream: impl Read) -> String {
    let mut text = String::new();
    let mut lines = BufReader::new(stream);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
        let read = String::from_utf8_lossy(&line);
        eprint!("{read}");
        text.push_str(&read);
        line.clear();
    }
    text
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
