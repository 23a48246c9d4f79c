//! A small ladder for tests, whose answers can be worked out by hand.

use crate::mastery::criterion::resplit;
use crate::mastery::{
    Degree, Expectation, Framework, FrameworkState, Freedom, Freedoms, Level, Matrix, Scale, ScalePoint, Skill, Step,
    StepKind, Track, TrackKind,
};
use crate::{
    ExpectationId, FrameworkId, Key, LevelId, LineageId, Name, Rating, ScalePointId, SkillId, StepId, Text, TrackId,
};

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

pub fn rating(value: f64) -> Rating {
    Rating::new(value).unwrap()
}

/// Junior and senior on the trunk; staff and principal; lead and director. A scale from 1 to 5.
///
/// | skill | junior | senior | staff | principal | lead | director |
/// |---|---|---|---|---|---|---|
/// | code | Reads code (1) | Writes tests / e.g. for parsers / \[L\] Plans reviews (3) | Writes tests / Teaches (4) | | Delegates reviews (2) | |
/// | talk | | Listens | Speaks at events | | Speaks at events / Listens | Speaks to all (5) |
/// | noise | | Shouts (a misfit) | | | | |
#[expect(clippy::too_many_lines, reason = "one ladder, written out")]
pub fn ladder() -> Matrix {
    let framework = FrameworkId::new();
    let point = |v: i32| ScalePoint {
        id: ScalePointId::new(),
        value: rating(f64::from(v)),
        word: None,
        meaning: Text::default(),
    };
    let tracks: Vec<Track> = [
        ("trunk", TrackKind::Trunk, None),
        ("technical", TrackKind::Technical, Some("T")),
        ("leadership", TrackKind::Leadership, Some("L")),
    ]
    .into_iter()
    .enumerate()
    .map(|(position, (text, kind, marker))| Track {
        id: TrackId::new(),
        framework,
        key: key(text),
        name: name(text),
        kind,
        position: position as u32,
        marker: marker.map(name),
        origin: None,
    })
    .collect();
    let level = |text: &str, track: usize, rank: u32, degree: u8| Level {
        id: LevelId::new(),
        track: tracks[track].id,
        key: key(text),
        name: name(text),
        rank,
        scope: Text::default(),
        freedoms: Freedoms {
            team: Freedom { text: Text::default(), degree: Degree::try_from(degree).ok() },
            ..Freedoms::default()
        },
        responsibilities: Text::default(),
        responsibility_degree: None,
        top: text == "principal",
        origin: None,
    };
    let levels = vec![
        level("junior", 0, 0, 0),
        level("senior", 0, 1, 2),
        level("staff", 1, 2, 3),
        level("principal", 1, 3, 4),
        level("lead", 2, 2, 3),
        level("director", 2, 3, 4),
    ];
    let skills = ["code", "talk", "noise"]
        .into_iter()
        .enumerate()
        .map(|(position, text)| Skill {
            id: SkillId::new(),
            framework,
            area: None,
            key: key(text),
            name: name(text),
            description: Text::default(),
            misfit: text == "noise",
            position: position as u32,
            origin: None,
        })
        .collect();
    let mut matrix = Matrix {
        framework: Framework {
            id: framework,
            key: key("f"),
            name: name("f"),
            lineage: LineageId::new(),
            version: 1,
            state: FrameworkState::Current,
            note: Text::default(),
            scale: Scale { points: (1..=5).map(point).collect(), blank_means: None },
            origin: None,
        },
        tracks,
        levels,
        steps: Vec::new(),
        areas: Vec::new(),
        skills,
        expectations: Vec::new(),
        criteria: Vec::new(),
    };
    for (from, to, kind) in [
        ("junior", "senior", StepKind::Promotion),
        ("senior", "staff", StepKind::Promotion),
        ("staff", "principal", StepKind::Promotion),
        ("senior", "lead", StepKind::Promotion),
        ("lead", "director", StepKind::Promotion),
        ("staff", "lead", StepKind::SideMove),
        ("lead", "staff", StepKind::SideMove),
    ] {
        let (from, to) = (level_of(&matrix, from), level_of(&matrix, to));
        matrix.steps.push(Step { id: StepId::new(), framework, from, to, kind, note: Text::default(), origin: None });
    }
    for (skill, level, text, asked) in [
        ("code", "junior", "- Reads code", Some(1.0)),
        ("code", "senior", "- Writes tests\n- e.g. for parsers\n\n[L] Plans reviews", Some(3.0)),
        ("code", "staff", "- Writes tests\n- Teaches", Some(4.0)),
        ("code", "lead", "Delegates reviews", Some(2.0)),
        ("talk", "senior", "Listens", None),
        ("talk", "staff", "Speaks at events", None),
        ("talk", "lead", "- Speaks at events\n- Listens", None),
        ("talk", "director", "Speaks to all", Some(5.0)),
        ("noise", "senior", "Shouts", None),
    ] {
        let cell = Expectation {
            id: ExpectationId::new(),
            skill: skill_of(&matrix, skill),
            level: level_of(&matrix, level),
            text: Text::parse(text).unwrap(),
            rating: asked.map(rating),
            origin: None,
        };
        matrix.criteria.extend(resplit(cell.id, &cell.text, skill == "noise", &matrix.tracks, &[]));
        matrix.expectations.push(cell);
    }
    matrix.sort();
    matrix
}

pub fn level_of(matrix: &Matrix, text: &str) -> LevelId {
    matrix.levels.iter().find(|l| l.key.as_str() == text).unwrap().id
}

pub fn skill_of(matrix: &Matrix, text: &str) -> SkillId {
    matrix.skills.iter().find(|s| s.key.as_str() == text).unwrap().id
}

pub fn levels_of(matrix: &Matrix, texts: &[&str]) -> Vec<LevelId> {
    texts.iter().map(|text| level_of(matrix, text)).collect()
}

/// The track of the last level of a way.
pub fn track_of(matrix: &Matrix, way: &[LevelId]) -> TrackId {
    matrix.level(*way.last().unwrap()).unwrap().track
}
