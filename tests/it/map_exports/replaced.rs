//! A file that is there already is replaced by a whole one or not at all, whenever the program ends.

use super::{Exports, ran};
use guildhall_tests::guild;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn what_was_there_stays_until_the_new_file_is_whole() {
    let sample = Exports::sample();
    let whole = std::fs::read(sample.file("map", "whole.svg", &[])).unwrap();
    let out = sample.folder.path().join("out.svg");
    let old = "what was there before".repeat(1_000).into_bytes();
    let export = || {
        let mut export = Command::new(guild());
        export.current_dir(sample.folder.path()).args(["export", "w.guildhall", "--what", "map", "--to", "out.svg"]);
        export.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let begun = Instant::now();
    assert!(export().wait().unwrap().success());
    let takes = begun.elapsed();
    let (mut n_old, mut n_new) = (0, 0);
    for round in 0..24_u32 {
        std::fs::write(&out, &old).unwrap();
        let mut victim = export();
        // Toward the end the kills fall among the writing; the last of each twelve is not killed, so that on a busy
        // machine as well some are whole.
        if round % 12 < 11 {
            let share = f64::from(round % 12) / 10.0;
            std::thread::sleep(takes.mul_f64(share) + Duration::from_micros(u64::from(round) * 97));
            let _ = victim.kill();
        }
        victim.wait().unwrap();
        let found = std::fs::read(&out).unwrap();
        assert!(found == old || found == whole, "round {round}: {} bytes are neither", found.len());
        n_old += u32::from(found == old);
        n_new += u32::from(found == whole);
    }
    assert!(n_old > 0 && n_new > 0, "killed {n_old} times before and {n_new} times after");
}

#[test]
fn a_refused_export_leaves_the_old_file_and_nothing_beside_it() {
    let sample = Exports::sample();
    let folder = sample.folder.path();
    std::fs::write(folder.join("x.docx"), "old").unwrap();
    ran(folder, &["export", "w.guildhall", "--what", "map", "--to", "x.docx"], 1);
    ran(folder, &["export", "w.guildhall", "--what", "map", "--to", "no/such/folder/x.svg"], 1);
    assert_eq!(std::fs::read(folder.join("x.docx")).unwrap(), b"old");
    let names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| !name.starts_with(".guildhall-")), "{names:?}");
}
