use super::*;
use crate::mastery::criterion::resplit;
use crate::mastery::{
    Expectation, Framework, FrameworkState, Freedoms, Scale, ScalePoint, Skill, Step, Track, TrackKind,
};
use crate::{AreaId, ExpectationId, FrameworkId, Key, LineageId, Name, Rating, ScalePointId, StepId, Text};

fn text(text: &str) -> Text {
    Text::parse(text).unwrap()
}

/// Two tracks, three levels, two promotions, one skill with one expectation.
fn sound() -> Matrix {
    let framework = FrameworkId::new();
    let (key, name) = (|s: &str| Key::parse(s).unwrap(), |s: &str| Name::parse(s).unwrap());
    let track = |title: &str, kind, position| Track {
        id: TrackId::new(),
        framework,
        key: key(title),
        name: name(title),
        kind,
        position,
        marker: None,
        origin: None,
    };
    let tracks = vec![track("trunk", TrackKind::Trunk, 0), track("technical", TrackKind::Technical, 1)];
    let level = |title: &str, track: TrackId, rank| Level {
        id: LevelId::new(),
        track,
        key: key(title),
        name: name(title),
        rank,
        scope: Text::default(),
        freedoms: Freedoms::default(),
        responsibilities: Text::default(),
        responsibility_degree: None,
        top: false,
        origin: None,
    };
    let levels =
        vec![level("junior", tracks[0].id, 0), level("senior", tracks[0].id, 1), level("staff", tracks[1].id, 2)];
    let step = |from: usize, to: usize| Step {
        id: StepId::new(),
        framework,
        from: levels[from].id,
        to: levels[to].id,
        kind: StepKind::Promotion,
        note: Text::default(),
        origin: None,
    };
    let steps = vec![step(0, 1), step(1, 2)];
    let skill = Skill {
        id: SkillId::new(),
        framework,
        area: None,
        key: key("review"),
        name: name("review"),
        description: Text::default(),
        misfit: false,
        position: 0,
        origin: None,
    };
    let cell = |level: &Level| Expectation {
        id: ExpectationId::new(),
        skill: skill.id,
        level: level.id,
        text: text("Reviews."),
        rating: None,
        origin: None,
    };
    let expectations: Vec<Expectation> = levels.iter().map(cell).collect();
    let criteria = resplit(expectations[0].id, &expectations[0].text, false, &tracks, &[]);
    Matrix {
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
        tracks,
        levels,
        steps,
        areas: Vec::new(),
        skills: vec![skill],
        expectations,
        criteria,
    }
}

#[track_caller]
fn check_broken(change: impl Fn(&mut Matrix), said: &str) {
    let mut matrix = sound();
    assert_eq!(check(&matrix), Ok(()));
    change(&mut matrix);
    let broken = check(&matrix).expect_err("a rule is broken").to_string();
    assert!(broken.contains(said), "{broken}");
}

#[test]
fn what_must_not_be_is_named() {
    check_broken(|m| m.levels[1].rank = 0, "rank 0");
    check_broken(|m| m.levels[0].track = TrackId::new(), "outside the framework");
    check_broken(|m| m.steps[0].to = m.steps[0].from, "lead to itself");
    check_broken(|m| m.steps.push(m.steps[0].clone()), "already");
    check_broken(|m| m.steps[0].to = LevelId::new(), "outside the framework");
    check_broken(|m| m.skills[0].area = Some(AreaId::new()), "outside the framework");
    check_broken(|m| m.criteria[0].track = Some(TrackId::new()), "criterion of “review” points outside the framework");
    check_broken(|m| m.criteria[0].expectation = ExpectationId::new(), "criterion of “Reviews.” points outside");
    check_broken(|m| m.expectations.push(m.expectations[0].clone()), "two expectations");
    check_broken(|m| m.expectations[0].skill = SkillId::new(), "outside the framework");
    check_broken(
        |m| {
            let point = ScalePoint {
                id: ScalePointId::new(),
                value: Rating::new(2.5).unwrap(),
                word: None,
                meaning: Text::default(),
            };
            m.framework.scale.points = vec![point.clone(), point];
        },
        "2.5 twice",
    );
}

#[test]
fn ranks_may_repeat_on_different_tracks() {
    let mut matrix = sound();
    matrix.levels[2].rank = 1;
    assert_eq!(check(&matrix), Ok(()));
}

#[track_caller]
fn check_findings(change: impl Fn(&mut Matrix), expected: &[(FindingKind, &str)]) {
    let mut matrix = sound();
    change(&mut matrix);
    let found = findings(&matrix);
    let place = |f: &Finding| f.level.and_then(|l| matrix.level(l)).map_or(String::new(), |l| l.name.to_string());
    let found: Vec<(FindingKind, String)> = found.iter().map(|f| (f.kind, place(f))).collect();
    let expected: Vec<(FindingKind, String)> = expected.iter().map(|(k, l)| (*k, (*l).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn freedoms_and_responsibilities_do_not_shrink() {
    let degree = |n: u8| Some(super::super::Degree::try_from(n).unwrap());
    check_findings(|_| {}, &[]);
    check_findings(
        |m| {
            m.levels[1].freedoms.task.degree = degree(3);
            m.levels[2].freedoms.task.degree = degree(2);
        },
        &[(FindingKind::ShrinkingFreedom, "staff")],
    );
    check_findings(
        |m| {
            m.levels[0].freedoms.time.text = text("own week");
            m.levels[1].scope = text("one team");
        },
        &[], // senior is not described yet, which is no shrinking
    );
    check_findings(
        |m| {
            m.levels[0].freedoms.time.text = text("own week");
            m.levels[1].responsibilities = text("Mentors one junior");
        },
        &[(FindingKind::ShrinkingFreedom, "senior")],
    );
    check_findings(
        |m| {
            m.levels[1].responsibility_degree = degree(2);
            m.levels[2].responsibility_degree = degree(1);
        },
        &[(FindingKind::ShrinkingResponsibility, "staff")],
    );
    check_findings(
        |m| {
            m.levels[1].freedoms.task.degree = degree(3);
            m.levels[2].freedoms.task.degree = degree(2);
            m.steps[1].kind = StepKind::SideMove;
        },
        &[],
    );
}

#[test]
fn what_shrinks_is_told_by_its_degree_or_by_silence() {
    let degree = |n: u8| Some(super::super::Degree::try_from(n).unwrap());
    let mut matrix = sound();
    matrix.levels[1].responsibility_degree = degree(1);
    matrix.levels[2].responsibility_degree = degree(0);
    matrix.levels[1].freedoms.time.text = text("own week");
    matrix.levels[2].responsibilities = text("Mentors one junior");
    let said: Vec<Vec<String>> = findings(&matrix)
        .iter()
        .map(|f| ["cause", "before", "after"].iter().map(|name| f.args[*name].clone()).collect())
        .collect();
    assert_eq!(said, [["silent", "own week", ""], ["degree", "team", "own_work"]]);
}

#[test]
fn empty_levels_and_a_single_track_are_noticed() {
    check_findings(|m| m.expectations.truncate(2), &[(FindingKind::EmptyLevel, "staff")]);
    check_findings(
        |m| {
            m.tracks.truncate(1);
            m.levels.truncate(2);
            m.steps.truncate(1);
            m.expectations.truncate(2);
        },
        &[(FindingKind::NoPathBeyondTrunk, "")],
    );
}
