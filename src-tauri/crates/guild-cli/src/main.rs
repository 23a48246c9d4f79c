//! `guild`: the operations of the product for scripts, headless machines and tests.

mod arguments;
mod output;
mod unused;
mod verbs;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Foreign files are read by a process of their own, which is this program again.
    if let Some(code) = guild_core::foreign::run_if_asked() {
        return code;
    }
    let arguments = Arguments::parse();
    if let Err(error) = unused::refuse_unused(&arguments) {
        error.exit();
    }
    match verbs::run(&arguments.verb) {
        Ok(code) => code,
        Err(error) => output::refusal(&error, &arguments.verb),
    }
}
