//! A matrix of 200 skills x 16 levels: from an edit to the disk, to the view, to a file and back.
//!
//! There is no peer that does the same; the figures of QUALITY are printed beside ours. `--bench matrix`.
#![expect(clippy::print_stdout, reason = "a bench prints its table")]

use guild_core::Workspace;
use guild_core::import::{ImportOptions, Source};
use guild_core::mastery::MatrixEdit;
use guild_exchange::read::{Limits, read};
use guild_model::mastery::{Matrix, TrackKind};
use std::time::{Duration, Instant};

const RUNS: usize = 15;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).expect("made");
    let framework = open.add_framework("Large").expect("made");
    let mut levels = Vec::new();
    for (position, kind) in [TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership].into_iter().enumerate() {
        let track = open.add_track(framework, kind.word(), kind, position as u32).expect("made");
        let n = if position == 0 { 4 } else { 6 };
        for rank in 0..n {
            let rank = if position == 0 { rank } else { rank + 4 };
            levels.push(open.add_level(track, &format!("{} {rank}", kind.word()), rank).expect("made"));
        }
    }
    let names: Vec<String> = (0..200).map(|n| format!("Skill {n}")).collect();
    let skills = open.add_skills(framework, None, &names, 0).expect("made");
    let text = |s: usize, l: usize| {
        format!(
            "- Does what skill {s} asks at level {l}, in every team it meets\n- Explains it to others\n- e.g. in a talk"
        )
    };
    let fill: Vec<MatrixEdit> = skills
        .iter()
        .enumerate()
        .flat_map(|(s, &skill)| {
            levels.iter().enumerate().map(move |(l, &level)| MatrixEdit::ExpectationText {
                skill,
                level,
                text: text(s, l),
            })
        })
        .collect();
    println!("200 skills x 16 levels, {} expectations, median of {RUNS}", fill.len());
    let begun = Instant::now();
    open.edit_matrix(framework, &fill).expect("edited");
    row("paste all 3,200 cells as one change", begun.elapsed(), None);
    let mut n = 0;
    let edit = median(|| {
        n += 1;
        let edit = MatrixEdit::ExpectationText { skill: skills[n], level: levels[3], text: format!("changed {n}") };
        open.edit_matrix(framework, &[edit]).expect("edited");
    });
    row("one edit, to disk", edit, Some(20));
    row(
        "undo and redo it",
        median(|| {
            open.undo(1).and_then(|_| open.redo(1)).expect("walked");
        }),
        None,
    );
    row(
        "the view for the window",
        median(|| {
            open.matrix_view(framework).expect("seen");
        }),
        Some(50),
    );
    let matrix: Matrix = (*open.matrix(framework).expect("read")).clone();
    for ending in ["xlsx", "ods", "csv", "json", "md", "html"] {
        let to = folder.path().join(format!("m.{ending}"));
        let written = median(|| open.export_matrix(framework, &to, "en").expect("written"));
        row(&format!("export as .{ending}"), written, None);
        if ["xlsx", "ods", "csv", "json"].contains(&ending) {
            let mut changes = None;
            let back = median(|| {
                let source = Source::of(vec![read(&to, &Limits::default()).expect("read")]);
                changes = Some(open.plan_import(&source, &ImportOptions::default()).expect("planned").changes);
            });
            let changes = changes.expect("planned");
            assert_eq!((changes.new, changes.changed, changes.removed), (0, 0, 0), ".{ending} comes back the same");
            row(&format!("read .{ending} back and compare"), back, None);
        }
    }
    assert_eq!(*open.matrix(framework).expect("read"), matrix);
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

fn row(what: &str, time: Duration, reach_ms: Option<u64>) {
    let reach = reach_ms.map(|ms| {
        let verdict = if time <= Duration::from_millis(ms) { "reached" } else { "lost" };
        format!("   ({ms} ms is to be reached: {verdict})")
    });
    println!("{what:<38} {:>9.2} ms{}", time.as_secs_f64() * 1000.0, reach.unwrap_or_default());
}
