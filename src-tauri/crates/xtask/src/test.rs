//! `test`: every check there is, each timed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::display::{Display, develop};
use crate::packages::{self, Use};
use crate::process::{ask, cargo, listen, npm, run};
use crate::tree::{self, FEATURES};
use crate::window;

struct Stage {
    name: &'static str,
    run: fn() -> Result<Outcome>,
}

/// How many tests of a stage passed and failed; a stage that counts none is one test itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Outcome {
    passed: u32,
    failed: u32,
}

const STAGES: &[Stage] = &[
    Stage { name: "set-up", run: set_up },
    Stage { name: "format", run: format },
    Stage { name: "window types", run: window_types },
    Stage { name: "window tests", run: window_tests },
    Stage { name: "window build", run: window_build },
    Stage { name: "lints", run: lints },
    Stage { name: "build", run: build },
    Stage { name: "tests", run: tests },
    Stage { name: "doc tests", run: doc_tests },
    Stage { name: "journeys", run: journeys },
];

/// Whether a stage runs when those of `names` are asked for: what tests run against is built before them.
fn chosen(stage: &str, names: &[&str]) -> bool {
    let needed = match stage {
        "window build" => names.contains(&"journeys"),
        "build" => names.contains(&"journeys") || names.contains(&"tests"),
        _ => false,
    };
    names.is_empty() || names.contains(&stage) || needed
}

/// Runs all stages, or those named with what they stand on.
pub fn test(names: &[&str]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|stage| stage.name != **name)) {
        let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        bail!("there is no stage `{unknown}`; there are: {}", known.join(", "));
    }
    let mut sum = Outcome::default();
    let mut table: Vec<(&str, Outcome, Duration)> = Vec::new();
    for stage in STAGES.iter().filter(|stage| chosen(stage.name, names)) {
        eprintln!("\n== {}", stage.name);
        let start = Instant::now();
        let outcome = (stage.run)().unwrap_or_else(|error| {
            eprintln!("xtask: {error:#}");
            Outcome { passed: 0, failed: 1 }
        });
        table.push((stage.name, outcome, start.elapsed()));
        sum.passed += outcome.passed;
        sum.failed += outcome.failed;
        // Everything after these stands on them.
        if outcome.failed > 0 && ["set-up", "window build", "build"].contains(&stage.name) {
            break;
        }
    }
    println!();
    for (name, outcome, time) in table {
        let verdict = if outcome.failed > 0 { "FAILED" } else { "ok" };
        println!(
            "{name:<14} {verdict:<6} {:>6} passed {:>4} failed {:>7.1} s",
            outcome.passed,
            outcome.failed,
            time.as_secs_f64()
        );
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed > 0 {
        bail!("not everything passed");
    }
    Ok(())
}

fn set_up() -> Result<Outcome> {
    packages::ensure(Use::Test)?;
    window::ensure_packages()?;
    done()
}

fn format() -> Result<Outcome> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    done()
}

fn window_types() -> Result<Outcome> {
    run(npm().args(["run", "--silent", "check"]))?;
    done()
}

fn window_tests() -> Result<Outcome> {
    counted(npm().args(["run", "--silent", "test"]))
}

fn window_build() -> Result<Outcome> {
    window::ensure_built()?;
    done()
}

fn lints() -> Result<Outcome> {
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--features", FEATURES, "--", "--deny", "warnings"]))?;
    done()
}

fn build() -> Result<Outcome> {
    // With the tests, whose own dependencies would otherwise choose other features and build half of this again.
    run(cargo().args(["build", "--workspace", "--bins", "--tests", "--features", FEATURES]))?;
    done()
}

fn tests() -> Result<Outcome> {
    if has_nextest() {
        return counted(
            cargo()
                .args(["nextest", "run", "--workspace", "--features", FEATURES, "--no-fail-fast"])
                .args(["--filterset", "not binary(e2e)"])
                .env("GUILDHALL_GUILD", tree::program("guild")),
        );
    }
    let everything_but_journeys = ["test", "--workspace", "--lib", "--bins", "--test", "it", "--no-fail-fast"];
    let mut tests = cargo();
    tests.args(everything_but_journeys).args(["--features", FEATURES]);
    counted(tests.env("GUILDHALL_GUILD", tree::program("guild")))
}

fn doc_tests() -> Result<Outcome> {
    counted(cargo().args(["test", "--workspace", "--doc", "--features", FEATURES]))
}

fn journeys() -> Result<Outcome> {
    if !cfg!(target_os = "linux") {
        println!("skipped: only WebKitGTK can be driven so far, so the journeys run on Linux");
        return Ok(Outcome::default());
    }
    let folder = tree::kept().join("e2e");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let display = Display::start(&folder.join("screen"), 1920, 1080)?;
    // One window at a time: they share the keyboard focus. Choosing among all tests, rather than building this one
    // alone, keeps to what has been built: alone, its dependencies would choose other features.
    let mut journeys = if has_nextest() {
        let mut runner = cargo();
        runner.args(["nextest", "run", "--workspace", "--features", FEATURES, "--no-fail-fast"]);
        runner.args(["--filterset", "binary(e2e)", "--test-threads", "1", "--no-capture"]);
        runner
    } else {
        let all = ["test", "--no-run", "--workspace", "--bins", "--tests", "--features", FEATURES];
        let (good, text) = listen(cargo().args(all))?;
        let program = text.lines().find_map(program_of_journeys).filter(|_| good);
        let mut program = Command::new(program.context("the journeys could not be built")?);
        program.args(["--test-threads", "1"]).current_dir(tree::root().join("tests"));
        program
    };
    journeys
        .env("DISPLAY", &display.name)
        .env("GUILDHALL_E2E", "required")
        .env("GUILDHALL_APP", tree::program("guildhall"))
        .env("GUILDHALL_E2E_SCREEN", display.screen())
        .env("GUILDHALL_E2E_PICTURES", &folder);
    let outcome = counted(&mut journeys)?;
    let n_pictures = develop(&folder)?;
    println!("{n_pictures} pictures in {}", folder.display());
    Ok(outcome)
}

/// The path in cargo's line `Executable tests/e2e/main.rs (target/debug/deps/e2e-0123)`, from the repository's root.
fn program_of_journeys(line: &str) -> Option<PathBuf> {
    let line = plain(line);
    let (source, path) = line.trim().strip_prefix("Executable ")?.split_once(" (")?;
    let ends = Path::new(source).ends_with("e2e/main.rs");
    ends.then(|| path.strip_suffix(')').map(|path| tree::root().join(path))).flatten()
}

fn has_nextest() -> bool {
    ask(cargo().args(["nextest", "--version"])).is_some()
}

#[expect(clippy::unnecessary_wraps, reason = "what a stage returns")]
fn done() -> Result<Outcome> {
    Ok(Outcome { passed: 1, failed: 0 })
}

/// Runs a test runner and takes its count from what it prints.
fn counted(command: &mut Command) -> Result<Outcome> {
    let (good, text) = listen(command)?;
    let mut outcome = count(&text);
    if !good && outcome.failed == 0 {
        outcome.failed = 1;
    }
    Ok(outcome)
}

/// Adds up the summaries of libtest, nextest and Vitest.
fn count(text: &str) -> Outcome {
    let mut outcome = Outcome::default();
    // nextest without capture shows each test's own summary as well.
    let by_nextest = text.lines().any(|line| plain(line).trim().starts_with("Summary ["));
    for line in text.lines() {
        let line = plain(line);
        let line = line.trim();
        if line.starts_with("test result:") && by_nextest {
            continue;
        }
        if line.starts_with("test result:") || line.starts_with("Summary [") || line.starts_with("Tests  ") {
            outcome.passed += number_before(line, "passed");
            outcome.failed += number_before(line, "failed");
        }
    }
    outcome
}

fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let found = words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok());
    found.unwrap_or(0)
}

/// The line without colours.
fn plain(line: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for c in line.chars() {
        match c {
            '\u{1b}' => inside = true,
            'm' if inside => inside = false,
            _ if inside => {}
            _ => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, passed: u32, failed: u32) {
        assert_eq!(count(text), Outcome { passed, failed });
    }

    #[test]
    fn what_tests_run_against_is_built_before_them() {
        let stages = |names: &[&str]| {
            let stages = STAGES.iter().map(|stage| stage.name).filter(|stage| chosen(stage, names));
            stages.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(stages(&["tests"]), "build, tests");
        assert_eq!(stages(&["journeys"]), "window build, build, journeys");
        assert_eq!(stages(&["lints", "format"]), "format, lints");
        assert_eq!(stages(&[]).split(", ").count(), STAGES.len());
    }

    #[test]
    fn counts_what_the_runners_say() {
        check("test result: ok. 14 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s", 14, 0);
        check("test result: FAILED. 3 passed; 2 failed;\ntest result: ok. 1 passed; 0 failed;", 4, 2);
        check("     Summary [   2.104s] 37 tests run: 36 passed, 1 failed, 2 skipped", 36, 1);
        check("     Summary [   2.104s] 37 tests run: 37 passed (1 slow), 0 skipped", 37, 0);
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m | \u{1b}[32m12 passed\u{1b}[39m (13)",
            12,
            1,
        );
        check("      Tests  12 passed (12)", 12, 0);
        check(" Test Files  3 passed (3)", 0, 0);
        check("nothing of the kind", 0, 0);
    }

    #[test]
    fn the_program_of_the_journeys_is_found_in_what_cargo_says() {
        let found = |line: &str| program_of_journeys(line);
        let path = tree::root().join("target/debug/deps/e2e-01ab");
        assert_eq!(found("  Executable tests/e2e/main.rs (target/debug/deps/e2e-01ab)"), Some(path));
        let elsewhere = found("\u{1b}[1mExecutable\u{1b}[0m e2e/main.rs (/built/a b (c)/e2e-01ab)");
        assert_eq!(elsewhere, Some(PathBuf::from("/built/a b (c)/e2e-01ab")));
        assert_eq!(found("  Executable it/main.rs (target/debug/deps/it-01ab)"), None);
        assert_eq!(found("  Executable unittests src/lib.rs (target/debug/deps/guild_core-01ab)"), None);
    }
}
