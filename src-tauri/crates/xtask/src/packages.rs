//! The packages of the operating system that building and testing need.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{ask, run};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Build,
    /// Building, a display and a driver for the window, and what opens exported files; as much is needed for the
    /// benches, which install the programs they measure against themselves.
    Test,
}

impl Use {
    /// Whether what `other` needs is needed for this as well.
    fn includes(self, other: Self) -> bool {
        other as u8 <= self as u8
    }
}

/// One thing that is needed: how an installed package that gives it may be called, and what to install where none does.
struct Need {
    patterns: &'static [&'static str],
    install: &'static str,
    of: Use,
}

const fn need(install: &'static str, patterns: &'static [&'static str], of: Use) -> Need {
    Need { patterns, install, of }
}

const NEEDS: &[Need] = &[
    need("build-essential", &["build-essential"], Use::Build),
    need("pkg-config", &["pkg-config", "pkgconf"], Use::Build),
    need("libwebkit2gtk-4.1-dev", &["libwebkit2gtk-4.1-dev"], Use::Build),
    need("librsvg2-dev", &["librsvg2-dev"], Use::Build),
    need("libxdo-dev", &["libxdo-dev"], Use::Build),
    // SQLite's session extension is bound by bindgen, which needs the library and its headers, of any version.
    need("libclang-dev", &["libclang1-*"], Use::Build),
    need("libclang-dev", &["libclang-common-*-dev"], Use::Build),
    need("xvfb", &["xvfb"], Use::Test),
    need("webkit2gtk-driver", &["webkit2gtk-driver"], Use::Test),
    need("libgl1-mesa-dri", &["libgl1-mesa-dri"], Use::Test),
    // Without any font all text is boxes.
    need("fonts-dejavu-core", &["fonts-dejavu-core"], Use::Test),
    need("dbus-x11", &["dbus-x11"], Use::Test),
    need("at-spi2-core", &["at-spi2-core"], Use::Test),
    // Other programs that open what is exported.
    need("python3-venv", &["python3-venv"], Use::Test),
    need("graphviz", &["graphviz"], Use::Test),
    need("poppler-utils", &["poppler-utils"], Use::Test),
    need("libreoffice-calc-nogui", &["libreoffice-calc", "libreoffice-calc-nogui"], Use::Test),
    need("libreoffice-writer-nogui", &["libreoffice-writer", "libreoffice-writer-nogui"], Use::Test),
];

/// Installs what is missing on Debian and Ubuntu; elsewhere says in one line what is lacking.
pub fn ensure(of: Use) -> Result<()> {
    ensure_node()?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if Path::new("/usr/bin/dpkg-query").exists() && Path::new("/usr/bin/apt-get").exists() {
        return install(&missing(of));
    }
    ensure_libraries(of)
}

fn ensure_node() -> Result<()> {
    let version = ask(Command::new("node").arg("--version"));
    let Some(version) = version else {
        bail!("node is missing; Guildhall needs {NODE} with npm, from https://nodejs.org")
    };
    let version = version.trim();
    if builds_the_window(version) {
        return Ok(());
    }
    bail!("node {version} does not build the window; Guildhall needs {NODE}, from https://nodejs.org")
}

/// The versions that all tools of the window run on.
const NODE: &str = "20 from 20.19 on, 22 from 22.12 on, or 24 or newer";

fn builds_the_window(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), _) => major >= 24,
        (None, _) => false,
    }
}

fn missing(of: Use) -> Vec<&'static str> {
    let patterns = NEEDS.iter().flat_map(|need| need.patterns);
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"]).args(patterns);
    // It ends badly as soon as one pattern is unknown, and yet lists the others.
    let listed = query.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let installed: Vec<&str> = listed.lines().filter_map(|line| line.strip_prefix("installed ")).collect();
    let mut missing: Vec<&str> = NEEDS
        .iter()
        .filter(|need| of.includes(need.of))
        .filter(|need| !need.patterns.iter().any(|pattern| installed.iter().any(|package| matches(pattern, package))))
        .map(|need| need.install)
        .collect();
    missing.dedup();
    missing
}

/// Whether the name fits the pattern, in which one `*` may stand for anything.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((head, tail)) => name.strip_prefix(head).is_some_and(|rest| rest.ends_with(tail)),
        None => pattern == name,
    }
}

fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    eprintln!("installing {}", packages.join(" "));
    let root = ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let apt = |arguments: &[&str]| {
        let mut command = if root { Command::new("env") } else { Command::new("sudo") };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q"]).args(arguments);
        run(&mut command)
    };
    apt(&["update"])?;
    let mut arguments = vec!["install", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)
}

fn ensure_libraries(of: Use) -> Result<()> {
    let library = |name: &str| ask(Command::new("pkg-config").args(["--exists", name])).is_some();
    let program = |name: &str| ask(Command::new("sh").args(["-c", &format!("command -v {name}")])).is_some();
    let mut lacking: Vec<&str> = Vec::new();
    if !library("webkit2gtk-4.1") {
        lacking.push("the development files of WebKitGTK 4.1");
    }
    if !library("librsvg-2.0") {
        lacking.push("the development files of librsvg");
    }
    if of.includes(Use::Test) && !program("Xvfb") {
        lacking.push("Xvfb");
    }
    if of.includes(Use::Test) && !program("WebKitWebDriver") {
        lacking.push("WebKitWebDriver");
    }
    if of.includes(Use::Test) && ask(Command::new("python3").args(["-m", "venv", "--help"])).is_none() {
        lacking.push("python3 with venv");
    }
    if !lacking.is_empty() {
        bail!(
            "this system lacks {}; install them with its package manager (libclang and libxdo are needed as well)",
            lacking.join(", ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_that_builds_the_window_is_told_from_one_that_does_not() {
        for version in ["v20.19.0", "v20.20.1", "v22.12.0", "v24.1.0", "v26.0.0"] {
            assert!(builds_the_window(version), "{version}");
        }
        for version in ["v18.20.4", "v20.18.3", "v21.7.0", "v22.11.0", "v23.9.0", "", "node"] {
            assert!(!builds_the_window(version), "{version}");
        }
    }

    #[track_caller]
    fn check(pattern: &str, name: &str, expected: bool) {
        assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
    }

    #[test]
    fn what_builds_is_needed_for_tests_and_not_the_other_way_round() {
        assert!(Use::Test.includes(Use::Build) && Use::Test.includes(Use::Test) && Use::Build.includes(Use::Build));
        assert!(!Use::Build.includes(Use::Test));
    }

    #[test]
    fn a_package_of_any_version_is_found() {
        check("libclang1-*", "libclang1-14", true);
        check("libclang-common-*-dev", "libclang-common-14-dev", true);
        check("libclang-common-*-dev", "libclang-common-14", false);
        check("xvfb", "xvfb", true);
        check("xvfb", "xvfb-run", false);
    }
}
