//! A large matrix in the real window: 200 skills, 16 levels, wrapped text in every cell.

use fantoccini::key::Key;
use guild_core::Workspace;
use guild_core::mastery::MatrixEdit;
use guild_model::mastery::TrackKind;
use serde_json::Value;
use std::path::Path;

use crate::window::journey;

/// Fills a workspace with 3,200 expectations.
fn fill(path: &Path) {
    let mut open = Workspace::create(path).expect("made");
    let framework = open.add_framework("Large").expect("made");
    let mut levels = Vec::new();
    for (position, kind) in [TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership].into_iter().enumerate() {
        let track = open.add_track(framework, kind.word(), kind, position as u32).expect("made");
        let ranks = if position == 0 { 0..4 } else { 4..10 };
        for rank in ranks {
            levels.push(open.add_level(track, &format!("{} {rank}", kind.word()), rank).expect("made"));
        }
    }
    let names: Vec<String> = (0..200).map(|n| format!("Skill {n}")).collect();
    let skills = open.add_skills(framework, None, &names, 0).expect("made");
    let mut edits = Vec::new();
    for (s, &skill) in skills.iter().enumerate() {
        for (l, &level) in levels.iter().enumerate() {
            let more = ", and explains it to those who ask".repeat((s + l) % 3);
            let text = format!("Does what skill {s} asks at level {l}, in every team it meets{more}.");
            edits.push(MatrixEdit::ExpectationText { skill, level, text });
        }
    }
    open.edit_matrix(framework, &edits).expect("edited");
    open.close().expect("closed");
}

/// Scrolls by 60 px a frame and keeps the time of each frame, in milliseconds.
const SCROLL: &str = "
    const grid = document.querySelector('[data-testid=ladder-grid]');
    const all = [...document.querySelectorAll('*')].filter((e) => e.contains(grid) || grid.contains(e));
    const box = all.find((e) => e.scrollHeight > e.clientHeight + 500 && /auto|scroll/.test(getComputedStyle(e).overflowY));
    window.box = box;
    const times = [];
    let last = performance.now();
    function frame(now) {
      times.push(now - last);
      last = now;
      box.scrollTop += 60;
      if (times.length < 120) requestAnimationFrame(frame);
      else window.scrolled = times.slice(1).sort((a, b) => a - b);
    }
    requestAnimationFrame(frame);
";

#[test]
fn two_hundred_skills_scroll_and_are_edited() {
    journey("large", |window| async move {
        let path = window.folder().join("large.guildhall");
        fill(&path);
        window.answer_dialogs(&[&path]);
        window.click("[data-testid=start-open]").await;
        window.see("[data-testid^=cell-]").await;
        let before = window.worked();
        window.ask(SCROLL).await;
        window.until("window.scrolled").await;
        let worked = window.worked().saturating_sub(before).as_millis() / 120;
        let middle = window.ask("return window.scrolled[Math.floor(window.scrolled.length / 2)]").await;
        let late = window.ask("return window.scrolled[Math.floor(window.scrolled.length * 0.95)]").await;
        println!(
            "200 x 16, 60 px a frame: median {middle} ms, 95 of 100 frames within {late} ms, {worked} ms of work a frame"
        );
        window.picture("scrolled").await;
        // Far from a bound that a busy machine could break; the figures are printed.
        assert!(middle.as_f64().is_some_and(|ms| ms < 200.0), "frames take {middle} ms");

        window.ask("window.box.scrollTop = 0").await;
        window.until("document.querySelector('[data-testid^=cell-skill-0-]')").await;
        let cell = window.ask("return document.querySelector('[data-testid^=cell-skill-0-]').dataset.testid").await;
        let cell = format!("[data-testid='{}']", cell.as_str().unwrap_or_default());
        window.click(&cell).await;
        window.type_keys("Typed over").await;
        window.type_keys(&Key::Enter.to_string()).await;
        let text = Value::from("Typed over");
        window.until(&format!("document.querySelector(\"{cell}\")?.innerText.includes({text})")).await;
        window.see("[data-testid=status-saved]").await;
    });
}
