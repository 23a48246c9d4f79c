use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = guild_core::foreign::run_if_asked() {
        return code;
    }
    ExitCode::SUCCESS
}
