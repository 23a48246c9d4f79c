//! Skill matrices to try things with: one that looks real, and any that the model allows.

use guild_model::mastery::{
    Area, Criterion, CriterionKind, Degree, Expectation, Framework, FrameworkState, Freedom, FreedomKind, Freedoms,
    Level, Matrix, Scale, ScalePoint, Skill, Step, StepKind, Track, TrackKind, criterion,
};
use guild_model::{Key, Name, Rating, Text};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A two-path matrix as a lead would have it: trunk, technical and leadership path, halves on the scale, several
/// lines in a cell, a misfit, texts that look like formulas.
///
/// The same at every call. Lists are in the order of the screen.
#[expect(clippy::too_many_lines, reason = "one matrix, written out")]
pub fn sample_matrix() -> Matrix {
    let framework = Framework {
        id: id(0, 1),
        key: key("engineering"),
        name: name("Engineering – two paths"),
        lineage: id(0, 2),
        version: 2,
        state: FrameworkState::Current,
        note: text("Agreed with all leads.\nReviewed every spring."),
        scale: Scale {
            points: [(1.0, "Aware"), (2.0, "Works with help"), (2.5, "Works alone"), (4.0, "Teaches others")]
                .into_iter()
                .enumerate()
                .map(|(n, (value, word))| ScalePoint {
                    id: id(8, n),
                    value: Rating::new(value).expect("a rating"),
                    word: Some(name(word)),
                    meaning: text(&format!("Seen by others as: {word}.")),
                })
                .collect(),
            blank_means: Some(name("not expected")),
        },
        origin: None,
    };
    let tracks = [
        ("Common", TrackKind::Trunk, None),
        ("Technical path", TrackKind::Technical, None),
        ("Leadership path", TrackKind::Leadership, Some("M")),
    ];
    let tracks: Vec<Track> = (0..)
        .zip(tracks)
        .map(|(n, (track, kind, marker))| Track {
            id: id(1, n),
            framework: framework.id,
            key: key(&format!("track-{n}")),
            name: name(track),
            kind,
            position: n as u32,
            marker: marker.map(name),
            origin: None,
        })
        .collect();
    let levels =
        [(0, "Junior"), (0, "Engineer"), (0, "Senior"), (1, "Staff"), (1, "Principal"), (2, "Lead"), (2, "Head")];
    let levels: Vec<Level> = levels
        .iter()
        .enumerate()
        .map(|(n, (track, level))| Level {
            id: id(2, n),
            track: tracks[*track].id,
            key: key(&format!("level-{n}")),
            name: name(level),
            rank: if *track == 0 { n as u32 } else { 3 + (n as u32 - 3) % 2 },
            scope: text("One team's product"),
            freedoms: Freedoms {
                team: freedom("Asked", Some(n.min(4))),
                task: freedom("Chooses among the team's goals", None),
                technology: freedom("", Some(2)),
                time: freedom("- A day a month\n- One conference a year", Some(1)),
            },
            responsibilities: text("Own work\nThe team's on-call week"),
            responsibility_degree: degree(n / 2),
            top: n == 4 || n == 6,
            origin: None,
        })
        .collect();
    let steps = [(0, 1), (1, 2), (2, 3), (3, 4), (2, 5), (5, 6), (3, 5)];
    let steps: Vec<Step> = steps
        .iter()
        .enumerate()
        .map(|(n, (from, to))| Step {
            id: id(3, n),
            framework: framework.id,
            from: levels[*from].id,
            to: levels[*to].id,
            kind: if n == 6 { StepKind::SideMove } else { StepKind::Promotion },
            note: text(if n == 6 { "Either may go back within a year." } else { "" }),
            origin: None,
        })
        .collect();
    let areas: Vec<Area> = ["Craft", "People", "Business"]
        .iter()
        .enumerate()
        .map(|(n, area)| Area {
            id: id(4, n),
            framework: framework.id,
            key: key(&format!("area-{n}")),
            name: name(area),
            description: text("Why it matters."),
            position: n as u32,
            origin: None,
        })
        .collect();
    let skills = [
        (0, "Planning", false),
        (0, "=Formulas, and +signs", false),
        (1, "Teaching", false),
        (1, "Waiting to be asked", true),
    ];
    let skills: Vec<Skill> = skills
        .iter()
        .enumerate()
        .map(|(n, (area, skill, misfit))| Skill {
            id: id(5, n),
            framework: framework.id,
            area: Some(areas[*area].id),
            key: key(&format!("skill-{n}")),
            name: name(skill),
            description: text("What it is about, in one sentence."),
            misfit: *misfit,
            position: n as u32 % 2,
            origin: None,
        })
        .collect();
    let (mut expectations, mut criteria) = (Vec::new(), Vec::new());
    for (s, skill) in skills.iter().enumerate() {
        for (l, level) in levels.iter().enumerate().filter(|(l, _)| (s + l) % 4 != 3) {
            let expectation = Expectation {
                id: id(6, s * 100 + l),
                skill: skill.id,
                level: level.id,
                text: text(&format!("• Does it at level {l}\n• e.g. a talk, \"quoted\"\n[M] Helps others do it")),
                rating: (l % 2 == 0).then(|| framework.scale.points[(s + l) % 4].value),
                origin: None,
            };
            criteria.extend(criterion::resplit(expectation.id, &expectation.text, skill.misfit, &tracks, &[]));
            expectations.push(expectation);
        }
    }
    for (n, criterion) in criteria.iter_mut().enumerate() {
        criterion.id = id(7, n);
        criterion.rating = (n % 5 == 0).then(|| framework.scale.points[n % 4].value);
    }
    let mut matrix = Matrix { framework, tracks, levels, steps, areas, skills, expectations, criteria };
    matrix.sort();
    matrix
}

/// Any matrix that the model allows, small enough to try thousands: names and texts that spreadsheets, CSV and
/// markup like to break, tracks, levels and areas that are empty or share a name, no skills, no levels.
///
/// Lists are in the order of the screen; every reference points to something that is there.
pub fn arb_matrix() -> impl Strategy<Value = Matrix> {
    let sizes = (0usize..4, 0usize..6, 0usize..4, 0usize..6);
    sizes.prop_flat_map(|(tracks, levels, areas, skills)| {
        let levels = if tracks == 0 { 0 } else { levels };
        let lists = (
            prop::collection::vec(arb_track(), tracks),
            prop::collection::vec(arb_level(tracks), levels),
            prop::collection::vec(arb_step(levels), if levels < 2 { 0..1 } else { 0..6 }),
            prop::collection::vec((arb_name(), arb_text()), areas),
            prop::collection::vec(arb_skill(areas), skills),
            prop::collection::vec(arb_expectation(tracks), levels * skills),
        );
        (arb_framework(), lists).prop_map(|(framework, lists)| assemble(framework, lists))
    })
}

type Lists = (
    Vec<Track>,
    Vec<(usize, Level)>,
    Vec<(usize, usize, StepKind, Text)>,
    Vec<(Name, Text)>,
    Vec<(Option<usize>, Skill)>,
    Vec<Option<(Expectation, Vec<(Option<usize>, Criterion)>)>>,
);

fn assemble(framework: Framework, lists: Lists) -> Matrix {
    let (mut tracks, levels, steps, areas, skills, cells) = lists;
    for (n, track) in tracks.iter_mut().enumerate() {
        *track = Track { id: id(1, n), key: key(&format!("t{n}")), position: n as u32, ..track.clone() };
    }
    let mut rank = vec![0; tracks.len()];
    let levels: Vec<Level> = levels
        .into_iter()
        .enumerate()
        .map(|(n, (track, level))| {
            // Ranks are unique in a track and may leave gaps.
            rank[track] += 1 + level.rank;
            Level { id: id(2, n), key: key(&format!("l{n}")), track: tracks[track].id, rank: rank[track] - 1, ..level }
        })
        .collect();
    let mut pairs = BTreeSet::new();
    let steps = steps.into_iter().enumerate().filter(|(_, (from, to, ..))| from != to && pairs.insert((*from, *to)));
    let steps = steps.map(|(n, (from, to, kind, note))| Step {
        id: id(3, n),
        framework: framework.id,
        from: levels[from].id,
        to: levels[to].id,
        kind,
        note,
        origin: None,
    });
    let steps = steps.collect();
    let areas: Vec<Area> = areas
        .into_iter()
        .enumerate()
        .map(|(n, (name, description))| Area {
            id: id(4, n),
            framework: framework.id,
            key: key(&format!("a{n}")),
            name,
            description,
            position: n as u32,
            origin: None,
        })
        .collect();
    let skills: Vec<Skill> = skills
        .into_iter()
        .enumerate()
        .map(|(n, (area, skill))| Skill {
            id: id(5, n),
            key: key(&format!("s{n}")),
            area: area.map(|a| areas[a].id),
            position: n as u32,
            ..skill
        })
        .collect();
    let (mut expectations, mut criteria) = (Vec::new(), Vec::new());
    let places = skills.iter().flat_map(|skill| levels.iter().map(move |level| (skill.id, level.id)));
    for ((skill, level), cell) in places.zip(cells) {
        let Some((cell, own)) = cell.filter(|(cell, _)| !cell.text.is_empty() || cell.rating.is_some()) else {
            continue;
        };
        let cell = Expectation { id: id(6, expectations.len()), skill, level, ..cell };
        for (position, (track, criterion)) in (0..).zip(own) {
            let track = track.map(|t| tracks[t].id);
            criteria.push(Criterion { id: id(7, criteria.len()), expectation: cell.id, track, position, ..criterion });
        }
        expectations.push(cell);
    }
    let mut matrix = Matrix { framework, tracks, levels, steps, areas, skills, expectations, criteria };
    matrix.sort();
    matrix
}

fn arb_framework() -> impl Strategy<Value = Framework> {
    let state = prop::sample::select(vec![FrameworkState::Draft, FrameworkState::Current, FrameworkState::Archived]);
    (arb_name(), 1u32..9, state, arb_text(), arb_scale()).prop_map(|(name, version, state, note, scale)| Framework {
        id: id(0, 1),
        key: key("f"),
        name,
        lineage: id(0, 2),
        version,
        state,
        note,
        scale,
        origin: None,
    })
}

fn arb_scale() -> impl Strategy<Value = Scale> {
    let points = prop::collection::btree_map(-4i32..9, (prop::option::of(arb_name()), arb_text()), 0..5);
    (points, prop::option::of(arb_name())).prop_map(|(points, blank_means)| Scale {
        points: points
            .into_iter()
            .enumerate()
            .map(|(n, (half, (word, meaning)))| ScalePoint { id: id(8, n), value: half_of(half), word, meaning })
            .collect(),
        blank_means,
    })
}

fn arb_track() -> impl Strategy<Value = Track> {
    let kind =
        prop::sample::select(vec![TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership, TrackKind::Custom]);
    (arb_name(), kind, prop::option::of(arb_name())).prop_map(|(name, kind, marker)| Track {
        id: id(1, 0),
        framework: id(0, 1),
        key: key("t"),
        name,
        kind,
        position: 0,
        marker,
        origin: None,
    })
}

fn arb_level(tracks: usize) -> impl Strategy<Value = (usize, Level)> {
    let freedom = || (arb_text(), arb_degree()).prop_map(|(text, degree)| Freedom { text, degree });
    let freedoms = (freedom(), freedom(), freedom(), freedom());
    let freedoms = freedoms.prop_map(|(team, task, technology, time)| Freedoms { team, task, technology, time });
    (0..tracks.max(1), arb_name(), 0u32..3, arb_text(), freedoms, arb_text(), arb_degree(), any::<bool>()).prop_map(
        |(track, name, rank, scope, freedoms, responsibilities, responsibility_degree, top)| {
            let level = Level {
                id: id(2, 0),
                track: id(1, 0),
                key: key("l"),
                name,
                rank,
                scope,
                freedoms,
                responsibilities,
                responsibility_degree,
                top,
                origin: None,
            };
            (track, level)
        },
    )
}

fn arb_step(levels: usize) -> impl Strategy<Value = (usize, usize, StepKind, Text)> {
    let kind = prop::sample::select(vec![StepKind::Promotion, StepKind::SideMove]);
    (0..levels.max(1), 0..levels.max(1), kind, arb_text())
}

fn arb_skill(areas: usize) -> impl Strategy<Value = (Option<usize>, Skill)> {
    let area = prop::option::of(0..areas.max(1)).prop_map(move |area| area.filter(|_| areas > 0));
    (area, arb_name(), arb_text(), any::<bool>()).prop_map(|(area, name, description, misfit)| {
        let skill = Skill {
            id: id(5, 0),
            framework: id(0, 1),
            area: None,
            key: key("s"),
            name,
            description,
            misfit,
            position: 0,
            origin: None,
        };
        (area, skill)
    })
}

type Cell = Option<(Expectation, Vec<(Option<usize>, Criterion)>)>;

fn arb_expectation(tracks: usize) -> impl Strategy<Value = Cell> {
    let cell = (
        arb_text(),
        prop::option::of((-4i32..9).prop_map(half_of)),
        prop::collection::vec(arb_criterion(tracks), 0..3),
        any::<bool>(),
    );
    prop::option::weighted(0.8, cell).prop_map(move |cell| {
        cell.map(|(text, rating, mut own, as_split)| {
            if as_split {
                // As the product makes them; the others are as a lead may have changed them.
                let split = criterion::resplit(id(6, 0), &text, false, &[], &[]);
                own = split.into_iter().map(|c| (None, c)).collect();
            }
            (Expectation { id: id(6, 0), skill: id(5, 0), level: id(2, 0), text, rating, origin: None }, own)
        })
    })
}

fn arb_criterion(tracks: usize) -> impl Strategy<Value = (Option<usize>, Criterion)> {
    let kind = prop::sample::select(vec![CriterionKind::Required, CriterionKind::Example, CriterionKind::Misfit]);
    let track = prop::option::of(0..tracks.max(1)).prop_map(move |track| track.filter(|_| tracks > 0));
    let text = arb_name().prop_map(|name| text(name.as_str()));
    (kind, track, prop::option::of(arb_name()), text, prop::option::of((-4i32..9).prop_map(half_of))).prop_map(
        |(kind, track, audience, text, rating)| {
            let criterion = Criterion {
                id: id(7, 0),
                expectation: id(6, 0),
                kind,
                track: None,
                audience,
                text,
                rating,
                position: 0,
                origin: None,
            };
            (track, criterion)
        },
    )
}

fn arb_degree() -> impl Strategy<Value = Option<Degree>> {
    prop::option::of(0usize..5).prop_map(|d| d.and_then(degree))
}

/// Names that something along the way likes to break. Few, so that many are equal.
pub fn arb_name() -> impl Strategy<Value = Name> {
    let known = [
        "A",
        "A",
        "a",
        "B",
        "Senior",
        "Zoë Ångström",
        "مهندس أول",
        "日本語",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "'quoted'",
        "'=1",
        "\"x\"",
        "a,b;c",
        "1",
        "007",
        "2.50",
        "TRUE",
        "1/2",
        "#N/A",
        "a  b",
        "_x0041_",
        "x\u{ffff}y",
        "<script>alert(1)</script>",
        "&amp;",
        "]]>",
        "guildhall:track",
        "guildhall:matrix:1",
        "skill",
        "level",
        "Rating",
        "Misfit",
        "ids",
        "a\u{2028}b",
        "e\u{301}",
        "\u{202e}abc",
        "🧗🏽",
    ];
    prop_oneof![
        4 => prop::sample::select(known.to_vec()).prop_map(name),
        1 => "\\PC{1,30}".prop_filter_map("a name", |text| Name::nearest(&text)),
    ]
}

/// Texts that something along the way likes to break; a third are empty.
pub fn arb_text() -> impl Strategy<Value = Text> {
    let known = [
        "Plans.",
        "• One\n• Two",
        "- one\n- two",
        "=cmd|'/c calc'!A1",
        "[M] Leads\n\nReviews",
        "a\tb",
        "end \n start",
        "a\n\n\nb",
        "  x  y",
        "'",
        "''",
        "'=1",
        "\"",
        "a\"b\"\nc",
        "+",
        "@x\n=y",
        "_x000D_",
        "a\u{fffe}b",
        "نص\nعربي",
        "e.g. a talk",
        "\u{feff}bom",
        "a\u{a0}b",
        "1.0",
        "<img src=x onerror=alert(1)>",
        "a\r\nb",
    ];
    prop_oneof![
        2 => Just(Text::default()),
        3 => prop::sample::select(known.to_vec()).prop_map(text),
        1 => "[\\PC\n\t]{0,40}".prop_map(|t| text(&t)),
    ]
}

fn half_of(n: i32) -> Rating {
    Rating::new(f64::from(n) / 2.0).expect("a rating")
}

fn freedom(words: &str, n: Option<usize>) -> Freedom {
    Freedom { text: text(words), degree: n.and_then(degree) }
}

fn degree(n: usize) -> Option<Degree> {
    u8::try_from(n).ok().and_then(|n| Degree::try_from(n).ok())
}

/// The `n`th id of a kind of thing, the same at every call.
fn id<T: std::str::FromStr>(kind: u32, n: usize) -> T {
    let Ok(id) = format!("{kind:08x}-0000-7000-8000-{n:012x}").parse() else {
        unreachable!("an id is made of hexadecimal digits")
    };
    id
}

fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn text(text: &str) -> Text {
    Text::parse(text).expect("a text")
}

/// Every freedom of a level, with its kind.
pub fn freedoms_of(level: &Level) -> impl Iterator<Item = (FreedomKind, &Freedom)> {
    FreedomKind::ALL.iter().map(|kind| (*kind, level.freedoms.get(*kind)))
}
