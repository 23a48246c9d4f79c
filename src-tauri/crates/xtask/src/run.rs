//! `run`: the app on the sample organisation.

use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::display::Display;
use crate::packages::{self, Use};
use crate::process::{cargo, run as run_to_end};
use crate::{tree, window};

/// The longest the window may take until it has painted.
const PATIENCE: Duration = Duration::from_mins(1);

pub fn run(arguments: &[&str]) -> Result<()> {
    let virtual_display = cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .all(|name| std::env::var_os(name).is_none_or(|value| value.is_empty()));
    packages::ensure(if virtual_display { Use::Test } else { Use::Build })?;
    window::ensure_built()?;
    run_to_end(cargo().args(["build", "--package", "guildhall", "--features", "guildhall/custom-protocol"]))?;
    let mut app = Command::new(tree::program("guildhall"));
    if arguments.is_empty() {
        app.arg("--sample");
    }
    app.args(arguments);
    if virtual_display { take_picture(&mut app) } else { run_to_end(&mut app) }
}

/// Starts the app under a virtual display, keeps a picture of its window, and ends it.
fn take_picture(app: &mut Command) -> Result<()> {
    let folder = tree::kept().join("run");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    let display = Display::start(&folder.join("screen"), 1280, 800)?;
    let ready = folder.join("ready");
    let app = app
        .env("DISPLAY", &display.name)
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("GUILDHALL_DATA_DIR", folder.join("data"))
        .env("GUILDHALL_READY_FILE", &ready)
        .spawn()
        .with_context(|| format!("{}", tree::program("guildhall").display()))?;
    let mut app = Running(app);
    wait_until_ready(&mut app.0, &ready)?;
    let picture = folder.join("guildhall.png");
    settle(&display)?.save(&picture)?;
    println!("{}", picture.display());
    Ok(())
}

fn wait_until_ready(app: &mut Child, ready: &Path) -> Result<()> {
    let start = Instant::now();
    while !ready.exists() {
        if let Some(status) = app.try_wait()? {
            bail!("the app ended before its window was ready ({status})");
        }
        if start.elapsed() > PATIENCE {
            bail!("the window was not ready within {} s", PATIENCE.as_secs());
        }
        sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// The screen once it no longer changes.
fn settle(display: &Display) -> Result<crate::display::Picture> {
    let start = Instant::now();
    let mut last = display.picture()?;
    loop {
        sleep(Duration::from_millis(500));
        let now = display.picture()?;
        if (now == last && !now.is_blank()) || start.elapsed() > PATIENCE {
            return Ok(now);
        }
        last = now;
    }
}

/// Ended when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Already ended: nothing is left to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
