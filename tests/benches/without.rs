//! "If this person leaves": what breaks, which skills fall below their minimum and who could follow, among 10,000
//! people who are rated in 20 skills each. `--bench without`.
#![expect(clippy::print_stdout, reason = "a bench prints its table")]

use guild_core::Workspace;
use guild_core::import::{ImportOptions, Source};
use guild_core::mastery::{MatrixEdit, Outline, ScalePointEdit, TrackOutline};
use guild_core::people::NewAssessment;
use guild_exchange::read::{Limits, read_bytes};
use guild_model::mastery::TrackKind;
use guild_model::people::AssessorKind;
use guild_model::{PersonId, Rating};
use guildhall_tests::organisation::{Organisation, Size, organisation};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

const SEED: u64 = 7;
const SKILLS: usize = 20;
const RUNS: usize = 7;
/// What the product promises.
const REACH: Duration = Duration::from_millis(200);

fn main() {
    let made = organisation(Size::M, SEED);
    let mut open = workspace(&made);
    let people: Vec<PersonId> = open.organisation().expect("people").people.iter().map(|p| p.id).collect();
    let rated = rate(&mut open, &people);
    println!("{} people, {} communities, {rated} assessments, seed {SEED}", people.len(), made.communities.len());
    let first = Instant::now();
    open.without(&people[..1]).expect("an answer");
    println!("the first question, which reads everything: {:.0} ms", first.elapsed().as_secs_f64() * 1e3);
    for n in [1, 3] {
        let mut times = Vec::new();
        let mut found = (0, 0);
        for run in 0..RUNS {
            let begun = Instant::now();
            let view = open.without(&people[run * n..(run + 1) * n]).expect("an answer");
            times.push(begun.elapsed());
            found = (view.skills.len(), view.levels.iter().map(|l| l.aiming + l.next_below).sum::<u32>());
        }
        times.sort_unstable();
        let median = times[RUNS / 2];
        println!(
            "without {n}: {:.1} ms, median of {RUNS}; {} skills fall, {} on the way",
            median.as_secs_f64() * 1e3,
            found.0,
            found.1
        );
        assert!(median < REACH, "without {n} took {median:?}, longer than {REACH:?}");
    }
}

fn workspace(made: &Organisation) -> Workspace {
    let mut communities = "community_id,name,kind,parent_id,status,started,ended,description,url\n".to_owned();
    for (n, name) in made.communities.iter().enumerate() {
        let home = made.parents[n].map(|home| format!("c{home}")).unwrap_or_default();
        writeln!(communities, "c{n},{name},team,{home},active,,,,").expect("text");
    }
    let mut people = "person_id,name,handle,affiliation,email\n".to_owned();
    made.people.iter().enumerate().for_each(|(n, name)| writeln!(people, "p{n},{name},,,").expect("text"));
    let mut memberships = "community_id,person_id,role,start,end,status\n".to_owned();
    for (community, person) in &made.memberships {
        writeln!(memberships, "c{community},p{person},member,,,active").expect("text");
    }
    let book = |name: &str, text: &str| read_bytes(name, text.as_bytes(), &Limits::default()).expect("a table");
    let books =
        vec![book("communities.csv", &communities), book("people.csv", &people), book("memberships.csv", &memberships)];
    let mut open = Workspace::in_memory().expect("memory");
    let report = open.import(&Source::of(books), &ImportOptions::default()).expect("an import");
    assert!(report.applied, "{:?}", report.problems.first());
    open
}

/// Everybody on a level, every third with a target, everybody rated in every skill. Returns how many assessments.
fn rate(open: &mut Workspace, people: &[PersonId]) -> usize {
    let track = |name: &str, kind, levels: &[&str]| TrackOutline {
        name: name.to_owned(),
        kind,
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
    };
    let rating = |value: usize| Rating::new(value as f64).expect("a rating");
    let outline = Outline {
        name: "Craft".to_owned(),
        tracks: vec![
            track("Trunk", TrackKind::Trunk, &["Junior", "Experienced", "Senior"]),
            track("Technical", TrackKind::Technical, &["Staff", "Principal"]),
            track("Leadership", TrackKind::Leadership, &["Lead", "Head"]),
        ],
        scale: (1..=5)
            .map(|n| ScalePointEdit { id: None, value: rating(n), word: None, meaning: String::new() })
            .collect(),
        area: "Code".to_owned(),
        skills: (0..SKILLS).map(|n| format!("Skill {n}")).collect(),
    };
    let framework = open.start_framework(&outline).expect("a framework");
    let matrix = open.matrix(framework).expect("the framework");
    let mut edits = Vec::new();
    for (n, level) in matrix.levels.iter().enumerate() {
        let asked = Some(rating(1 + n.min(4)));
        edits.extend(matrix.skills.iter().map(|s| MatrixEdit::ExpectationRating {
            skill: s.id,
            level: level.id,
            rating: asked,
        }));
    }
    open.edit_matrix(framework, &edits).expect("expectations");
    let mut assessments = Vec::new();
    for (at, level) in matrix.levels.iter().enumerate() {
        let here: Vec<PersonId> = people.iter().copied().skip(at).step_by(matrix.levels.len()).collect();
        open.place_people(&here, level.id, None).expect("places");
    }
    for (n, who) in people.iter().enumerate() {
        for (at, skill) in matrix.skills.iter().enumerate() {
            // One skill hangs on very few, so that somebody's leaving is felt.
            let value = if at == 0 { 1 + usize::from(n < 2) * 3 } else { 1 + (n * 7 + at * 3) % 5 };
            assessments.push(NewAssessment {
                person: *who,
                skill: skill.id,
                kind: AssessorKind::Lead,
                by: None,
                date: "2026-05-01".parse().expect("a day"),
                knows: Some(rating(value)),
                does: Some(rating(value)),
                interest: None,
                note: String::new(),
                evidence: Vec::new(),
            });
        }
    }
    open.record_assessments(&assessments).expect("assessments").len()
}
