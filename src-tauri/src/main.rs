// No console window beside the app on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // Foreign files are read in a process of their own: this program, started once more.
    if let Some(code) = guild_core::foreign::run_if_asked() {
        return code;
    }
    guildhall::run()
}
