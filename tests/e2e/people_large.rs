//! A large team in the real window: 500 people, 300 skills, four of five cells rated.

use fantoccini::key::Key;
use guild_core::Workspace;
use guild_core::communities::NewPerson;
use guild_core::mastery::{MatrixEdit, ScalePointEdit};
use guild_core::people::{NewAssessment, TeamFilter, Who};
use guild_model::mastery::TrackKind;
use guild_model::people::{AssessorKind, Facet};
use guild_model::{FrameworkId, LevelId, PersonId, Rating, SkillId};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::window::{Window, journey_within};

/// The core is not optimised here, and reads 120,000 assessments.
const PATIENCE: Duration = Duration::from_mins(2);
/// Bytes that travel to the window: the team, and what is noteworthy in it. Of an answer of many megabytes the webview
/// gathers its parts on the thread that paints.
const MOST_VIEW: usize = 1_000_000;
const MOST_FINDINGS: usize = 6_000_000;
/// What the processors may work for a frame, in milliseconds, without optimisation in the core; twice of what was
/// measured. The time of a frame depends on what else the machine does.
const MOST_WORK: f64 = 180.0;
/// No frame may stall, in milliseconds, on however busy a machine.
const MOST_FRAME: f64 = 2_500.0;
const PEOPLE: usize = 500;
const SKILLS: usize = 300;
const AREAS: usize = 12;
const FIRST: [&str; 10] =
    ["Ada", "Béla", "Chloé", "Đorđe", "Élodie", "Farid", "Günther", "Hélène", "Inês", "Maximiliane"];
const LAST: [&str; 10] = [
    "Åkesson",
    "Bianchi",
    "Courtois",
    "Dvořáčková",
    "Fadenrecht",
    "Hohenfels-Abegg von und zu Waldburg",
    "Karadağ",
    "Ní Dhuibh",
    "Østergaard",
    "Wójcik",
];

fn ladder(open: &mut Workspace) -> (FrameworkId, Vec<LevelId>, Vec<SkillId>) {
    let framework = open.add_framework("Large team").expect("made");
    let points: Vec<ScalePointEdit> = (0..=5)
        .map(|value| ScalePointEdit {
            id: None,
            value: Rating::new(f64::from(value)).expect("a rating"),
            word: Some(
                ["none yet", "with help", "basics", "independent", "guides others", "shapes"][value as usize].into(),
            ),
            meaning: String::new(),
        })
        .collect();
    open.set_scale(framework, &points, None).expect("a scale");
    let mut levels = Vec::new();
    for (position, kind) in [TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership].into_iter().enumerate() {
        let track = open.add_track(framework, kind.word(), kind, position as u32).expect("made");
        for rank in if position == 0 { 0..3 } else { 3..6 } {
            levels.push(open.add_level(track, &format!("{} {rank}", kind.word()), rank).expect("made"));
        }
    }
    let mut skills = Vec::new();
    for a in 0..AREAS {
        let area = open.add_area(framework, &format!("Area {a}, of a longer name"), a as u32).expect("made");
        let names: Vec<String> =
            (0..SKILLS / AREAS).map(|s| format!("Skill {a}.{s}: what is done and known")).collect();
        skills.extend(open.add_skills(framework, Some(area), &names, 0).expect("made"));
    }
    let asked = |rank: usize| Rating::new((rank.min(5)) as f64).ok();
    let edits: Vec<MatrixEdit> = skills
        .iter()
        .flat_map(|&skill| {
            levels.iter().enumerate().map(move |(l, &level)| {
                let rank = if l < 3 { l } else { 3 + (l - 3) % 3 };
                MatrixEdit::ExpectationRating { skill, level, rating: asked(rank) }
            })
        })
        .collect();
    open.edit_matrix(framework, &edits).expect("edited");
    (framework, levels, skills)
}

fn assessment(person: PersonId, skill: SkillId, n: usize) -> NewAssessment {
    let rating = |value: usize| Rating::new((value % 6) as f64).ok();
    NewAssessment {
        person,
        skill,
        kind: AssessorKind::Lead,
        by: None,
        date: ["2024-05-14", "2026-03-02", "2026-09-17", "2026-11-03"][n % 4].parse().expect("a day"),
        knows: rating(n / 7),
        does: rating(n / 11),
        interest: None,
        note: String::new(),
        evidence: Vec::new(),
    }
}

/// Fills a workspace, and prints what its view weighs and takes.
fn fill(path: &Path) {
    let mut open = Workspace::create(path).expect("made");
    let (framework, levels, skills) = ladder(&mut open);
    let new: Vec<NewPerson> = (0..PEOPLE)
        .map(|n| NewPerson {
            name: format!("{} {} {}", FIRST[n % 10], LAST[n / 10 % 10], n / 100 + 1),
            email: String::new(),
            affiliation: String::new(),
            outside: false,
        })
        .collect();
    let people = open.add_people(&new).expect("made");
    for (l, &level) in levels.iter().enumerate() {
        let here: Vec<PersonId> = people.iter().skip(l).step_by(levels.len()).copied().collect();
        open.place_people(&here, level, None).expect("placed");
    }
    let mut given = Vec::new();
    for (p, &person) in people.iter().enumerate() {
        for (s, &skill) in skills.iter().enumerate() {
            let n = p * 31 + s * 17;
            if n % 5 != 0 {
                given.push(assessment(person, skill, n));
            }
        }
    }
    let begun = Instant::now();
    open.record_assessments(&given).expect("recorded");
    println!("{} assessments as one change: {} ms", given.len(), begun.elapsed().as_millis());
    for turn in ["read anew", "again"] {
        let begun = Instant::now();
        let (everything, today) = (TeamFilter::default(), "2026-11-21".parse().expect("a day"));
        let view = open.team_view(framework, &everything, Who::Counted, Facet::Does, today, 12).expect("a view");
        let made = begun.elapsed();
        let text = serde_json::to_string(&view).expect("JSON");
        println!(
            "team view, {turn}: {} ms, as JSON of {:.2} MB {} ms",
            made.as_millis(),
            text.len() as f64 / 1e6,
            begun.elapsed().saturating_sub(made).as_millis()
        );
        assert!(text.len() < MOST_VIEW, "a view of {} bytes travels to the window", text.len());
    }
    let begun = Instant::now();
    let today = "2026-11-21".parse().expect("a day");
    let found = open.team_findings(framework, &TeamFilter::default(), None, today).expect("findings");
    let text = serde_json::to_string(&found).expect("JSON");
    println!(
        "team findings: {} in {:.2} MB, {} ms",
        found.findings.len(),
        text.len() as f64 / 1e6,
        begun.elapsed().as_millis()
    );
    assert!(text.len() < MOST_FINDINGS, "findings of {} bytes travel to the window", text.len());
    open.close().expect("closed");
}

/// Keeps the time of every frame, in milliseconds, while `step` does something each frame, for so many frames.
const FRAMES: &str = "
    const grid = document.querySelector('[data-testid=team-grid]');
    const times = [];
    let last = performance.now();
    let n = 0;
    window.frames_kept = null;
    function frame(now) {
      times.push(now - last);
      last = now;
      STEP
      n += 1;
      if (n < COUNT) requestAnimationFrame(frame);
      else window.frames_kept = times.slice(2).sort((a, b) => a - b);
    }
    requestAnimationFrame(frame);
";

/// Does something each frame; prints how long frames take, and returns the longest and what the window's processes
/// worked for one, in milliseconds: on a busy machine a frame takes longer than that.
async fn frames(window: &Window, what: &str, count: u32, step: &str) -> (f64, f64) {
    let before = window.worked();
    window.ask(&FRAMES.replace("COUNT", &count.to_string()).replace("STEP", step)).await;
    window.until_within(PATIENCE, "window.frames_kept").await;
    let worked = window.worked().saturating_sub(before).as_secs_f64() * 1000.0 / f64::from(count);
    let at = |part: f64| format!("return window.frames_kept[Math.floor(window.frames_kept.length * {part})]");
    let middle = window.ask(&at(0.5)).await.as_f64().unwrap_or(f64::MAX);
    let late = window.ask(&at(0.95)).await.as_f64().unwrap_or(f64::MAX);
    let most = window.ask("return window.frames_kept.at(-1)").await.as_f64().unwrap_or(f64::MAX);
    println!(
        "{PEOPLE} x {SKILLS}, {what}: median {middle:.0} ms, 95 of 100 within {late:.0} ms, longest {most:.0} ms, {worked:.0} ms of work a frame"
    );
    (most, worked)
}

/// Milliseconds from running the script to the first frame in which the question is true.
async fn painted(window: &Window, what: &str, script: &str, question: &str) -> f64 {
    window
        .ask(&format!(
            "window.took = null; const begun = performance.now(); {script};
             const look = () => {{ if ({question}) requestAnimationFrame(() => {{ window.took = performance.now() - begun; }}); else requestAnimationFrame(look); }};
             look();"
        ))
        .await;
    window.until_within(PATIENCE, "window.took !== null").await;
    let took = window.ask("return window.took").await.as_f64().unwrap_or(f64::MAX);
    println!("{PEOPLE} x {SKILLS}, {what}: {took:.0} ms");
    took
}

const PRESS: &str = "grid.dispatchEvent(new KeyboardEvent('keydown', { key: KEY, bubbles: true, cancelable: true }));";

/// Whether a pixel beside the digit of the active cell has the colour of that rating.
const SEEN: &str = "
    const cell = document.querySelector('[data-testid=team-grid] .active');
    const canvas = cell.closest('.cells').querySelector('canvas');
    const [place, box] = [cell.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const ratio = canvas.width / box.width;
    const [x, y] = [(place.right - 6 - box.left) * ratio, (place.top + 20 - box.top) * ratio];
    const [r, g, b] = canvas.getContext('2d').getImageData(x, y, 1, 1).data;
    const wanted = getComputedStyle(cell).getPropertyValue('--lv-LEVEL').trim();
    return wanted === '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
";

#[test]
fn five_hundred_people_and_three_hundred_skills_scroll_and_are_rated() {
    journey_within("team-large", Duration::from_mins(8), |window| async move {
        let path = window.folder().join("large.guildhall");
        fill(&path);
        window.answer_dialogs(&[&path]);
        window.click("[data-testid=start-open]").await;
        window.see("[data-testid=rail-mastery]").await;
        window.see("[data-testid=view-mastery]").await;
        let team = "document.querySelector('[data-testid=part-team]').click()";
        window.see("[data-testid=part-team]").await;
        let cells = "document.querySelectorAll('[data-testid=team-grid] .cells canvas').length > 10";
        painted(&window, "opened", team, cells).await;
        window.picture("opened").await;

        frames(&window, "nothing a frame", 40, "").await;
        let mut all = Vec::new();
        all.push(frames(&window, "60 px down a frame", 40, "grid.scrollTop += 60;").await);
        window.picture("scrolled").await;
        all.push(frames(&window, "60 px right a frame", 40, "grid.scrollLeft += 60;").await);
        all.push(frames(&window, "a page down a frame", 20, "grid.scrollTop += grid.clientHeight / 2;").await);
        window
            .ask("const grid = document.querySelector('[data-testid=team-grid]'); grid.scrollTo(0, 0); grid.focus()")
            .await;
        for (what, key) in [("an arrow down a frame", "'ArrowDown'"), ("an arrow right a frame", "'ArrowRight'")] {
            all.push(frames(&window, what, 40, &PRESS.replace("KEY", key)).await);
        }
        let typed = "if (n % 2 === 0) { TYPE } else { MOVE }"
            .replace("TYPE", &PRESS.replace("KEY", "'3'"))
            .replace("MOVE", &PRESS.replace("KEY", "'ArrowDown'"));
        all.push(frames(&window, "a rating every other frame", 30, &typed).await);
        window
            .until_within(PATIENCE, "document.querySelectorAll('[data-testid=team-grid] .pending').length === 0")
            .await;
        window.picture("typed").await;
        for (longest, worked) in all {
            assert!(worked < MOST_WORK, "a frame takes {worked} ms of work");
            assert!(longest < MOST_FRAME, "a frame takes {longest} ms");
        }

        // One rating by the keyboard itself, until it is seen and on disk.
        let active = "document.querySelector('[data-testid=team-grid] .active')";
        window.type_keys(&Key::Down.to_string()).await;
        let wanted = if window.ask(&format!("return {active}.dataset.text")).await == "4" { "2" } else { "4" };
        window.type_keys(wanted).await;
        window.until_within(PATIENCE, &format!("{active}.dataset.text === {}", Value::from(wanted))).await;
        window
            .until_within(PATIENCE, "document.querySelectorAll('[data-testid=team-grid] .pending').length === 0")
            .await;

        let seen = window.ask(&SEEN.replace("LEVEL", wanted)).await;
        assert_eq!(seen, true, "the picture of the cell has not the colour of its rating");

        let turn = "document.querySelector('[data-testid=team-turn]').click()";
        let bands = "document.querySelectorAll('[data-testid=team-grid] .band').length > 0";
        painted(&window, "turned", turn, bands).await;
        window.picture("turned").await;
        frames(&window, "turned, 60 px down a frame", 40, "grid.scrollTop += 60;").await;
        painted(&window, "turned back", turn, &format!("!({bands})")).await;
        let what = "document.querySelector('[data-testid=team-what-knows]').click()";
        let shown = "document.querySelector('footer').innerText.includes('“Knows”')";
        painted(&window, "knows in place of does", what, shown).await;
    });
}
