//! `cargo xtask WORD`: everything one does with this repository, set-up included.
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod bench;
mod bindings;
mod display;
mod fuzz;
mod packages;
mod process;
mod release;
mod run;
mod test;
mod tree;
mod window;

use std::process::ExitCode;

use anyhow::{Result, bail};

const WORDS: &str = "\
cargo xtask WORD

  run       open the app on the sample organisation; without a display, take a picture of it
  test      everything that can be checked, the journeys in the real window included
  bench     timings against named peers; NAMES and sizes (S, M, L) choose among them
  fuzz      mutated files against every reader, for SECONDS (default 60)
  release   .deb and .rpm
  setup     only what the others do first: packages of the system and of the window
  bindings  write the window's types of the commands anew
  page      write the script of the exported map anew";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(words: &[&str]) -> Result<()> {
    match words {
        ["run", arguments @ ..] => run::run(arguments),
        ["test", stages @ ..] => test::test(stages),
        ["bench", arguments @ ..] => bench::bench(arguments),
        ["fuzz"] => fuzz::fuzz("60"),
        ["fuzz", seconds] => fuzz::fuzz(seconds),
        ["release"] => release::release(),
        ["setup"] => setup(),
        ["bindings"] => bindings::write(),
        ["page"] => window::write_page(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{WORDS}");
            Ok(())
        }
        [word, ..] => bail!("there is no `{word}`\n\n{WORDS}"),
    }
}

fn setup() -> Result<()> {
    packages::ensure(packages::Use::Test)?;
    window::ensure_packages()
}
