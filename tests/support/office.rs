//! LibreOffice, as the second program that opens what was exported.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

/// Lets LibreOffice save `file` into the folder `out`; `false`, and said so, where there is none. What it cannot save
/// fails the test.
///
/// * `filter`: an ending such as `ods`, or an ending with the name of a filter and its options after a colon.
#[track_caller]
pub fn saved(file: &Path, filter: &str, out: &Path) -> bool {
    saved_all(&[file], filter, out)
}

/// As [`saved`], of several files, which takes hardly longer than of one.
#[track_caller]
pub fn saved_all(files: &[&Path], filter: &str, out: &Path) -> bool {
    // A profile beside the output, so that tests at the same time do not wait for each other.
    let profile = out.with_file_name("office");
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", profile.display()));
    office.args(["--headless", "--convert-to", filter, "--outdir"]).arg(out).args(files);
    match office.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "LibreOffice could not save {files:?} as {filter}: {said}");
            true
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::NotFound, "LibreOffice could not be started: {error}");
            eprintln!("skipped: there is no LibreOffice");
            false
        }
    }
}
