//! Random ladders laid out in random shapes come back as what they were.

use super::sketch::{book, outline, recognised};
use crate::book::{Area, Book, Cell, Sheet, Value};
use proptest::prelude::*;

#[expect(clippy::struct_excessive_bools, reason = "each is one free choice of a layout")]
#[derive(Clone, Debug)]
struct Plan {
    tracks: Vec<usize>,
    areas: Vec<usize>,
    turned: bool,
    merged: bool,
    group_rows: bool,
    title: bool,
    footer: bool,
    shift: (u32, u32),
    described: bool,
    seed: u64,
}

const LEVELS: &[&str] =
    &["Trainee", "Junior", "Intermediate", "Senior", "Staff", "Principal", "Team Lead", "Manager", "Director", "Head"];
const TRACKS: &[&str] = &["Common", "Technical path", "Leadership path"];
const WORDS: &[&str] = &[
    "plans", "the", "work", "of", "others", "with", "care", "and", "asks", "early", "what", "is", "needed", "for",
    "good", "results", "every", "week", "in", "small", "steps",
];
const SKILLS: &[&str] = &[
    "Planning",
    "Coding",
    "Testing",
    "Review",
    "Speaking",
    "Writing",
    "Listening",
    "Hiring",
    "Budget",
    "Learning",
    "Design",
    "Security",
];
const AREAS: &[&str] = &["Craft", "Together", "Business", "Growth"];

fn sentence(seed: u64, n: usize) -> String {
    let mut state = seed ^ (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut words = Vec::new();
    for _ in 0..9 + n % 7 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words.push(WORDS[(state >> 33) as usize % WORDS.len()]);
    }
    format!("{} {n}", words.join(" "))
}

/// The book, the outline it must give, and the texts by skill and level.
fn lay_out(plan: &Plan) -> (Book, String, Vec<Vec<String>>) {
    let n_levels: usize = plan.tracks.iter().sum();
    let n_skills: usize = plan.areas.iter().sum();
    let grouped = plan.areas.len() > 1;
    let many = plan.tracks.len() > 1;
    let area_column = grouped && !plan.group_rows;
    let label_columns = u32::from(area_column) + 1 + u32::from(plan.described);
    let header_rows = u32::from(many) + 1;
    let mut cells: Vec<(u32, u32, String)> = Vec::new();
    let mut merges: Vec<(u32, u32, u32, u32)> = Vec::new();
    let top = if plan.title && !plan.turned { 2 } else { 0 };
    let mut column = label_columns;
    let mut level = 0;
    let mut tracks = Vec::new();
    for (t, n) in plan.tracks.iter().enumerate() {
        if many {
            cells.push((top, column, TRACKS[t].to_owned()));
            if plan.merged && *n > 1 {
                merges.push((top, column, top, column + *n as u32 - 1));
            }
        }
        let names: Vec<&str> = (level..level + n).map(|l| LEVELS[l]).collect();
        tracks.push(format!("{}: {}", if many { TRACKS[t] } else { "Trunk" }, names.join(", ")));
        for name in names {
            cells.push((top + header_rows - 1, column, name.to_owned()));
            column += 1;
        }
        level += n;
    }
    let header = top + header_rows - 1;
    if area_column {
        cells.push((header, 0, "Area".to_owned()));
    }
    cells.push((header, u32::from(area_column), "Skill".to_owned()));
    if plan.described {
        cells.push((header, label_columns - 1, "Description".to_owned()));
    }
    let mut row = header + 1;
    let mut skill = 0;
    let mut texts = Vec::new();
    let mut groups = Vec::new();
    for (a, n) in plan.areas.iter().enumerate() {
        if grouped && plan.group_rows {
            cells.push((row, 0, AREAS[a].to_owned()));
            row += 1;
        } else if grouped {
            cells.push((row, 0, AREAS[a].to_owned()));
            if plan.merged && *n > 1 {
                merges.push((row, 0, row + *n as u32 - 1, 0));
            }
        }
        let names: Vec<&str> = (skill..skill + n).map(|s| SKILLS[s]).collect();
        groups.push(if grouped { format!("{} > {}", AREAS[a], names.join(", ")) } else { names.join(", ") });
        for name in names {
            cells.push((row, u32::from(area_column), name.to_owned()));
            if plan.described {
                cells.push((row, label_columns - 1, format!("Says {}", sentence(plan.seed, 1000 + skill))));
            }
            let mut line = Vec::new();
            for l in 0..n_levels {
                let text = sentence(plan.seed, skill * 31 + l);
                cells.push((row, label_columns + l as u32, text.clone()));
                line.push(text);
            }
            texts.push(line);
            row += 1;
            skill += 1;
        }
    }
    if plan.turned {
        for cell in &mut cells {
            (cell.0, cell.1) = (cell.1 + if plan.title { 2 } else { 0 }, cell.0);
        }
        for m in &mut merges {
            let down = if plan.title { 2 } else { 0 };
            *m = (m.1 + down, m.0, m.3 + down, m.2);
        }
    }
    if plan.title {
        cells.push((0, 0, "How we grow here".to_owned()));
    }
    if plan.footer {
        let bottom = cells.iter().map(|c| c.0).max().unwrap() + 2;
        cells.push((bottom, 0, "Legend".to_owned()));
        cells.push((bottom + 1, 0, "Each level includes what the levels before it expect.".to_owned()));
    }
    cells.sort_by_key(|c| (c.0, c.1));
    let (down, right) = plan.shift;
    let mut sheet = Sheet { name: "Sheet".to_owned(), ..Sheet::default() };
    sheet.cells = cells
        .into_iter()
        .map(|(r, c, text)| Cell { row: r + down, column: c + right, value: Value::Text(text), note: None })
        .collect();
    sheet.merges = merges
        .into_iter()
        .map(|m| Area { top: m.0 + down, left: m.1 + right, bottom: m.2 + down, right: m.3 + right })
        .collect();
    sheet.merges.sort();
    assert_eq!(skill, n_skills);
    (book(vec![sheet]), format!("{}; {}", tracks.join(" / "), groups.join(" / ")), texts)
}

fn plans() -> impl Strategy<Value = Plan> {
    let tracks = prop_oneof![
        (2usize..6).prop_map(|n| vec![n]),
        (1usize..4, 1usize..4).prop_map(|(a, b)| vec![a, b]),
        (1usize..4, 1usize..4, 1usize..4).prop_map(|(a, b, c)| vec![a, b, c]),
    ];
    let areas = prop_oneof![(2usize..7).prop_map(|n| vec![n]), proptest::collection::vec(2usize..4, 2..4)];
    let shape = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (tracks, areas, shape, (0u32..4, 0u32..4), any::<u64>()).prop_map(
        |(tracks, areas, (turned, merged, group_rows, title, footer, described), shift, seed)| Plan {
            tracks,
            areas,
            turned,
            merged,
            group_rows: group_rows && !turned,
            title,
            footer,
            shift,
            described,
            seed,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn comes_back(plan in plans()) {
        let (book, expected, texts) = lay_out(&plan);
        let found = recognised(&book);
        prop_assert_eq!(found.ladders.len(), 1);
        let draft = &found.ladders[0];
        prop_assert_eq!(outline(draft), expected);
        for (s, line) in texts.iter().enumerate() {
            for (l, text) in line.iter().enumerate() {
                let there = draft.expectations.iter().find(|e| e.skill == s && e.level == l).and_then(|e| e.text.as_ref());
                prop_assert_eq!(there.map(guild_model::Text::as_str), Some(text.as_str()));
            }
        }
        prop_assert_eq!(draft.name.as_ref().map(guild_model::Name::as_str), Some(if plan.title { "How we grow here" } else { "ladder" }));
        prop_assert!(found.problems.is_empty(), "{:?}", found.problems);
    }
}
