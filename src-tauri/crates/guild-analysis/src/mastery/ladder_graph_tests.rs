use super::*;
use crate::mastery::mastery_paths;
use guild_model::mastery::{Framework, FrameworkState, Freedoms, Scale, Step, Track};
use guild_model::{FrameworkId, Key, LineageId, Name, StepId, Text, TrackId};

/// A matrix from `track kind: level level …` and `from>to` (promotion) or `from~to` (side move).
pub(in crate::mastery) fn ladder(tracks: &[(&str, TrackKind, &[&str])], steps: &[&str]) -> Matrix {
    let framework = FrameworkId::new();
    let (name, key) = (|s: &str| Name::parse(s).unwrap(), |s: &str| Key::parse(s).unwrap());
    let mut matrix = Matrix {
        framework: Framework {
            id: framework,
            key: key("f"),
            name: name("f"),
            lineage: LineageId::new(),
            version: 1,
            state: FrameworkState::Draft,
            note: Text::default(),
            scale: Scale::default(),
            origin: None,
        },
        tracks: Vec::new(),
        levels: Vec::new(),
        steps: Vec::new(),
        areas: Vec::new(),
        skills: Vec::new(),
        expectations: Vec::new(),
        criteria: Vec::new(),
    };
    for (position, (track, kind, levels)) in tracks.iter().enumerate() {
        let id = TrackId::new();
        matrix.tracks.push(Track {
            id,
            framework,
            key: key(track),
            name: name(track),
            kind: *kind,
            position: position as u32,
            marker: None,
            origin: None,
        });
        for (rank, level) in levels.iter().enumerate() {
            matrix.levels.push(Level {
                id: LevelId::new(),
                track: id,
                key: key(level),
                name: name(level.trim_end_matches('^')),
                rank: rank as u32,
                scope: Text::default(),
                freedoms: Freedoms::default(),
                responsibilities: Text::default(),
                responsibility_degree: None,
                top: level.ends_with('^'),
                origin: None,
            });
        }
    }
    for step in steps {
        let (kind, (from, to)) = match step.split_once('>') {
            Some(ends) => (StepKind::Promotion, ends),
            None => (StepKind::SideMove, step.split_once('~').unwrap()),
        };
        let id = |n: &str| matrix.levels.iter().find(|l| l.name.as_str() == n).unwrap().id;
        let (from, to) = (id(from), id(to));
        matrix.steps.push(Step { id: StepId::new(), framework, from, to, kind, note: Text::default(), origin: None });
    }
    matrix
}

const THREE: &[(&str, TrackKind, &[&str])] = &[
    ("trunk", TrackKind::Trunk, &["junior", "senior"]),
    ("tech", TrackKind::Technical, &["staff", "principal^"]),
    ("lead", TrackKind::Leadership, &["manager", "director^"]),
];

#[track_caller]
fn check_findings(steps: &[&str], expected: &[(&str, &str)]) {
    let matrix = ladder(THREE, steps);
    let found = findings(&matrix);
    let found: Vec<(&str, &str)> = found.iter().map(|f| (f.kind.word(), f.args["level"].as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_sound_ladder_has_no_findings() {
    check_findings(&["junior>senior", "senior>staff", "staff>principal", "senior>manager", "manager>director"], &[]);
}

#[test]
fn ceilings_and_unreachable_levels_are_found() {
    check_findings(
        &["junior>senior", "senior>staff", "staff>principal", "manager>director"],
        &[("unreachable_level", "manager"), ("unreachable_level", "director")],
    );
    check_findings(
        &["junior>senior", "senior>staff", "senior>manager", "manager>director", "director~principal"],
        &[("ceiling", "staff")],
    );
}

#[test]
fn promotions_make_no_circle_and_side_moves_may() {
    assert_eq!(check(&ladder(THREE, &["staff~manager", "manager~staff", "junior>senior"])), Ok(()));
    let circle = check(&ladder(THREE, &["staff>principal", "principal>manager", "manager>staff"]));
    let names = ["staff", "principal", "manager", "staff"].map(str::to_owned).to_vec();
    assert_eq!(circle, Err(Broken::Circle(names)));
    // In the order in which one leads to the next, and no level that stands beside the circle.
    let steps =
        ["staff>manager", "manager>principal", "principal>staff", "junior>staff", "manager>senior", "senior>manager"];
    let names = ["senior", "manager", "senior"].map(str::to_owned).to_vec();
    assert_eq!(check(&ladder(THREE, &steps)), Err(Broken::Circle(names)));
    let names = ["staff", "manager", "principal", "staff"].map(str::to_owned).to_vec();
    assert_eq!(check(&ladder(THREE, &steps[..4])), Err(Broken::Circle(names)));
}

#[test]
fn all_paths_and_the_shortest() {
    let matrix = ladder(
        THREE,
        &["junior>senior", "senior>staff", "staff>principal", "senior>manager", "manager>director", "staff~manager"],
    );
    let id = |n: &str| matrix.levels.iter().find(|l| l.name.as_str() == n).unwrap().id;
    let paths = mastery_paths(&matrix, id("junior"), id("director"));
    let names = |p: &crate::mastery::MasteryPath| {
        let name = |l: &LevelId| matrix.level(*l).unwrap().name.to_string();
        p.levels.iter().map(name).collect::<Vec<_>>().join(" ")
    };
    let found: Vec<_> = paths.iter().map(|p| (names(p), p.shortest)).collect();
    assert_eq!(
        found,
        [
            ("junior senior manager director".to_owned(), true),
            ("junior senior staff manager director".to_owned(), false)
        ]
    );
    assert!(paths.iter().all(|p| p.adds.len() + 1 == p.levels.len()));
    assert!(mastery_paths(&matrix, id("director"), id("junior")).is_empty());
}

#[test]
fn a_tangled_ladder_names_its_shortest_walk() {
    const LEVELS: [&str; 11] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    let pairs = LEVELS.iter().enumerate().flat_map(|(i, from)| LEVELS[i + 1..].iter().map(move |to| (from, to)));
    let mut steps: Vec<String> = pairs.map(|(from, to)| format!("{from}>{to}")).collect();
    // 512 walks; whichever order they are met in, the one of a single step is among those listed.
    for _ in 0..2 {
        steps.reverse();
        let names: Vec<&str> = steps.iter().map(String::as_str).collect();
        let matrix = ladder(&[("all", TrackKind::Trunk, &LEVELS)], &names);
        let id = |n: &str| matrix.levels.iter().find(|l| l.name.as_str() == n).unwrap().id;
        let paths = mastery_paths(&matrix, id("a"), id("k"));
        assert_eq!(paths.len(), 200);
        assert_eq!(paths[0].levels, [id("a"), id("k")]);
        assert_eq!(paths.iter().filter(|path| path.shortest).count(), 1);
    }
}
