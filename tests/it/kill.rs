//! Acknowledged means on disk: a process that edits is killed at random points, and nothing it acknowledged is lost.

use guild_core::Workspace;
use guild_core::mastery::MatrixEdit;
use guild_core::sample::SAMPLE;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Set for the process that is to be killed: the workspace it edits.
const VICTIM: &str = "GUILDHALL_KILL_WORKSPACE";
/// How often to kill; a few by default, more for who asks by this.
const KILLS: &str = "GUILDHALL_KILLS";

/// The victim: writes 1, 2, 3 … into one cell, each acknowledged on standard output after it returned.
#[test]
#[ignore = "is started by nothing_acknowledged_is_lost, and killed"]
fn victim() {
    let path = std::env::var_os(VICTIM).expect("the workspace to write");
    let mut open = Workspace::open(Path::new(&path)).unwrap();
    let framework = open.find_framework(None).unwrap();
    let matrix = open.matrix(framework).unwrap();
    let (skill, level) = (matrix.skills[0].id, matrix.levels[0].id);
    let mut n = written(&mut open);
    let mut out = std::io::stdout();
    loop {
        n += 1;
        // Undo now and then: it must not be torn either.
        if n.is_multiple_of(7) {
            open.undo(1).unwrap();
            open.redo(1).unwrap();
        }
        let edit = MatrixEdit::ExpectationText { skill, level, text: format!("written {n}") };
        open.edit_matrix(framework, &[edit]).unwrap();
        writeln!(out, "acknowledged {n}").unwrap();
        out.flush().unwrap();
    }
}

fn written(open: &mut Workspace) -> u64 {
    let framework = open.find_framework(None).unwrap();
    let matrix = open.matrix(framework).unwrap();
    let cell = matrix.expectation(matrix.skills[0].id, matrix.levels[0].id);
    cell.and_then(|c| c.text.as_str().strip_prefix("written ")?.parse().ok()).unwrap_or(0)
}

#[test]
fn nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    open.close().unwrap();
    let kills: u64 = std::env::var(KILLS).ok().and_then(|n| n.parse().ok()).unwrap_or(5);
    let mut last = 0;
    for round in 0..kills {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["kill::victim", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
            .env(VICTIM, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines();
        // Wait for a first acknowledgement, so that the kill falls among edits; then for a while of its own.
        let mut acknowledged = None;
        for line in lines.by_ref() {
            if let Some(n) = number(&line.unwrap()) {
                acknowledged = Some(n);
                break;
            }
        }
        let mut acknowledged: u64 = acknowledged.expect("the victim acknowledges an edit");
        std::thread::sleep(Duration::from_micros((round * 7_919) % 60_000));
        victim.kill().unwrap();
        victim.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            acknowledged = number(&line).unwrap_or(acknowledged);
        }
        let mut open = Workspace::open(&path).unwrap();
        // Killed between an undo and its redo: what was taken back is there to be brought again.
        if open.info().unwrap().redo.is_some() {
            open.redo(1).unwrap();
        }
        let found = written(&mut open);
        assert!(found >= acknowledged && found <= acknowledged + 1, "acknowledged {acknowledged}, found {found}");
        assert!(found > last);
        last = found;
        assert_eq!(open.check().unwrap(), Vec::<String>::new());
        let before = open.dump().unwrap();
        open.undo(1).unwrap();
        open.redo(1).unwrap();
        assert_eq!(open.dump().unwrap(), before, "history and data were parted");
        open.close().unwrap();
    }
}

fn number(line: &str) -> Option<u64> {
    line.rsplit_once("acknowledged ")?.1.trim().parse().ok()
}
