//! Random ratings laid out in random ways come back as what they were.

use super::sketch::{book, codes, recognised};
use crate::book::{Book, Cell, Sheet, Value};
use crate::ratings::draft::BlankMeans;
use crate::ratings::recognise;
use crate::recognition::kind::{BookKind, recognise_kind};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug)]
enum Layout {
    Down,
    Across,
    Long,
}

#[derive(Clone, Debug)]
struct Plan {
    layout: Layout,
    people: usize,
    skills: usize,
    marks: usize,
    title: bool,
    legend: bool,
    numbered: bool,
    shift: (u32, u32),
    holes: Vec<bool>,
    values: Vec<usize>,
}

const PEOPLE: &[&str] = &[
    "Ada Lovelace",
    "Alan Turing",
    "Grace Hopper",
    "Edsger Dijkstra",
    "Barbara Liskov",
    "Donald Knuth",
    "Frances Allen",
];
const SKILLS: &[&str] =
    &["Python", "Soldering", "Public speaking", "SQL", "Risk analysis", "Drawing", "Book-keeping", "First aid"];
const MARKS: &[&[&str]] = &[
    &["#1", "#2", "#3", "#4"],
    &["#0", "#0.5", "#1", "#1.5"],
    &["Novice", "Competent", "Proficient", "Expert"],
    &["1 - knows", "2 - does", "3 - leads", "4 - teaches"],
    &["×", "△", "○", "◎"],
    &["○", "◔", "◑", "●"],
    &["★", "★★", "★★★", "★★★★"],
];
/// What the marks are worth, in the order above.
const WORTH: &[[f64; 4]] = &[
    [1.0, 2.0, 3.0, 4.0],
    [0.0, 0.5, 1.0, 1.5],
    [1.0, 2.0, 3.0, 4.0],
    [1.0, 2.0, 3.0, 4.0],
    [0.0, 1.0, 2.0, 3.0],
    [0.0, 1.0, 2.0, 4.0],
    [1.0, 2.0, 3.0, 4.0],
];

/// Every mark is used once, so that the scale is told; the rest is random.
fn mark(plan: &Plan, person: usize, skill: usize) -> Option<usize> {
    let n = person * plan.skills + skill;
    if n < 4 {
        return Some(n);
    }
    if plan.holes[n % plan.holes.len()] { None } else { Some(plan.values[n % plan.values.len()]) }
}

fn lay_out(plan: &Plan) -> Book {
    let mut cells: Vec<(u32, u32, String)> = Vec::new();
    let top = if plan.title { 2 } else { 0 };
    let left = u32::from(plan.numbered);
    let text = |m: usize| MARKS[plan.marks][m].to_owned();
    match plan.layout {
        Layout::Long => {
            for (c, head) in ["Employee", "Skill", "Rating"].iter().enumerate() {
                cells.push((top, left + c as u32, (*head).to_owned()));
            }
            let mut row = top + 1;
            for (p, person) in PEOPLE.iter().enumerate().take(plan.people) {
                for (s, skill) in SKILLS.iter().enumerate().take(plan.skills) {
                    let Some(m) = mark(plan, p, s) else { continue };
                    cells.push((row, left, (*person).to_owned()));
                    cells.push((row, left + 1, (*skill).to_owned()));
                    cells.push((row, left + 2, text(m)));
                    row += 1;
                }
            }
        }
        Layout::Down | Layout::Across => {
            let across = matches!(plan.layout, Layout::Across);
            let (rows, columns) = if across { (plan.skills, plan.people) } else { (plan.people, plan.skills) };
            cells.push((top, left, if across { "Skill" } else { "Name" }.to_owned()));
            for c in 0..columns {
                cells.push((top, left + 1 + c as u32, if across { PEOPLE[c] } else { SKILLS[c] }.to_owned()));
            }
            for r in 0..rows {
                let line = top + 1 + r as u32;
                cells.push((line, left, if across { SKILLS[r] } else { PEOPLE[r] }.to_owned()));
                for c in 0..columns {
                    let (p, s) = if across { (c, r) } else { (r, c) };
                    if let Some(m) = mark(plan, p, s) {
                        cells.push((line, left + 1 + c as u32, text(m)));
                    }
                }
            }
        }
    }
    let bottom = cells.iter().map(|c| c.0).max().unwrap();
    if plan.numbered {
        cells.push((top, 0, "No.".to_owned()));
        for (n, row) in (top + 1..=bottom).enumerate() {
            cells.push((row, 0, format!("#{}", n + 1)));
        }
    }
    if plan.title {
        cells.push((0, 0, "What our people can do".to_owned()));
    }
    if plan.legend {
        cells.push((bottom + 2, 0, "Legend".to_owned()));
        cells.push((
            bottom + 3,
            0,
            "The ratings were agreed in spring, and will be looked at again in the autumn of this year.".to_owned(),
        ));
    }
    cells.sort_by_key(|c| (c.0, c.1));
    let (down, right) = plan.shift;
    let value = |text: String| match text.strip_prefix('#').and_then(|n| n.parse::<f64>().ok()) {
        Some(n) => Value::Number(n),
        None => Value::Text(text),
    };
    let cells =
        cells.into_iter().map(|(r, c, text)| Cell { row: r + down, column: c + right, value: value(text), note: None });
    book(vec![Sheet { name: "Sheet".to_owned(), cells: cells.collect(), ..Sheet::default() }])
}

fn plans() -> impl Strategy<Value = Plan> {
    let layout = prop_oneof![Just(Layout::Down), Just(Layout::Across), Just(Layout::Long)];
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let fill = (proptest::collection::vec(proptest::bool::weighted(0.2), 11), proptest::collection::vec(0usize..4, 13));
    (layout, 2usize..8, 2usize..9, 0..MARKS.len(), flags, (0u32..4, 0u32..4), fill).prop_map(
        |(layout, people, skills, marks, (title, legend, numbered), shift, (holes, values))| Plan {
            layout,
            people,
            skills,
            marks,
            title,
            legend,
            numbered,
            shift,
            holes,
            values,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn comes_back(plan in plans()) {
        let book = lay_out(&plan);
        let found = recognised(&book);
        let draft = &found.draft;
        let mut expected = BTreeMap::new();
        for (p, person) in PEOPLE.iter().enumerate().take(plan.people) {
            for (s, skill) in SKILLS.iter().enumerate().take(plan.skills) {
                if let Some(m) = mark(&plan, p, s) {
                    expected.insert(((*person).to_owned(), (*skill).to_owned()), WORTH[plan.marks][m].to_string());
                }
            }
        }
        let there: BTreeMap<(String, String), String> = draft
            .ratings
            .iter()
            .map(|r| {
                let person = draft.people[r.person].name.as_ref().unwrap().to_string();
                ((person, draft.skills[r.skill].name.to_string()), r.value.map_or_else(|| "?".to_owned(), |v| v.value().to_string()))
            })
            .collect();
        prop_assert_eq!(&there, &expected);
        prop_assert_eq!(codes(&found), Vec::<&str>::new(), "{:?}", found.problems);
        // Both questions come where, and only where, the sheet leaves them open.
        let asks = |code: &str| found.problems.iter().filter(|p| p.code == code).map(|p| p.message.clone()).collect::<Vec<_>>();
        let numbers = MARKS[plan.marks][0].starts_with('#');
        prop_assert_eq!(asks("ratings-scale-ends").len(), usize::from(numbers), "{:?}", found.problems);
        // A row without a single rating may be read as the area of the skills below it.
        let holes = draft.people.len() * draft.skills.len() - expected.len();
        let is_open = holes > 0 && !matches!(plan.layout, Layout::Long);
        let blank = asks("ratings-blank-open");
        prop_assert_eq!(blank.len(), usize::from(is_open), "{:?}", found.problems);
        prop_assert!(blank.iter().all(|asked| asked.starts_with(&format!("{holes} cell"))), "{:?}", blank);
        if is_open {
            let mut mapping = found.mapping.clone();
            mapping.scales[0].blank_means = Some(BlankMeans::NoneYet);
            let answered = recognise(&book, Some(&mapping));
            prop_assert_eq!(answered.draft.ratings.len(), expected.len() + holes);
        }
        prop_assert_eq!(recognise_kind(&book).kind, BookKind::Ratings);
    }
}
