//! What every written map keeps: names apart and on the page, hostile names as text, the same bytes again.

use super::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, GraphSeat, MapGraph};
use super::picture::TextMark;
use super::{MapFormat, Scale, draw, write_map};
use resvg::usvg;

const HOSTILE: [&str; 6] = [
    "</text><script>alert(1)</script>",
    "=HYPERLINK(\"http://x\")",
    "a\"]; evil -> b [label=\"",
    "]]>&amp;<!--",
    "Łódź 東京 مرحبا 👩‍👩‍👧",
    "an extraordinarily long name that no circle of this size could ever hold on its upper edge",
];

fn graph() -> MapGraph {
    let community = |n: usize| GraphCommunity {
        key: format!("c{n}"),
        name: HOSTILE[n % HOSTILE.len()].to_owned(),
        kind: ["team", "practice", "sig<x>"][n % 3].to_owned(),
        parents: if n == 0 { Vec::new() } else { vec![0] },
        active: 2,
        x: if n == 0 { 0.0 } else { 150.0 * (n as f64).cos() },
        y: if n == 0 { 0.0 } else { 150.0 * (n as f64).sin() },
        r: if n == 0 { 220.0 } else { 44.0 },
        ..GraphCommunity::default()
    };
    let person = |n: usize| GraphPerson {
        key: format!("p{n}"),
        name: HOSTILE[n % HOSTILE.len()].to_owned(),
        home: Some(1 + n % 5),
        x: 150.0 * ((1 + n % 5) as f64).cos() + 12.0 * (n / 5) as f64,
        y: 150.0 * ((1 + n % 5) as f64).sin(),
        seats: if n == 3 { vec![GraphSeat { community: 1, x: 90.0, y: 130.0 }] } else { Vec::new() },
        ..GraphPerson::default()
    };
    let need = |provider| GraphNeed {
        community: 2,
        provider,
        service: HOSTILE[0].to_owned(),
        kind: "skill".to_owned(),
        importance: None,
        since: None,
    };
    MapGraph {
        title: HOSTILE[3].to_owned(),
        date: "2026-01-02".to_owned(),
        communities: (0..6).map(community).collect(),
        people: (0..12).map(person).collect(),
        memberships: vec![GraphMembership { community: 1, person: 0, ..GraphMembership::default() }],
        needs: vec![need(Some(1)), need(Some(1)), need(None)],
        in_common: vec![(1, 2, 3)],
    }
}

fn words(id: &str, args: &[(&str, &str)]) -> String {
    args.iter().fold(id.to_owned(), |said, (_, value)| format!("{said} {value}"))
}

fn file(format: MapFormat) -> Vec<u8> {
    write_map(&graph(), format, Scale::default(), false, &words, "en").unwrap()
}

#[test]
fn names_stand_apart_and_on_the_page() {
    let picture = draw::draw(&graph(), &words, "en");
    let frame = |t: &TextMark| [t.x, t.y - t.size * 0.8, t.x + t.width, t.y + t.size * 0.2];
    let frames: Vec<[f64; 4]> = picture.texts.iter().map(frame).collect();
    assert!(frames.len() > 20, "{}", frames.len());
    for (n, a) in frames.iter().enumerate() {
        assert!(a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= picture.width && a[3] <= picture.height, "{a:?} is cut");
        for b in &frames[n + 1..] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{a:?} covers {b:?}");
        }
    }
}

#[test]
fn another_reader_opens_the_picture_and_finds_no_text_cut() {
    let svg = String::from_utf8(file(MapFormat::Svg)).unwrap();
    let mut fonts = usvg::fontdb::Database::new();
    fonts.load_font_data(super::label::REGULAR.to_vec());
    fonts.load_font_data(super::label::BOLD.to_vec());
    let options = usvg::Options { fontdb: std::sync::Arc::new(fonts), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&svg, &options).unwrap();
    let mut n_texts = 0;
    for node in tree.root().children() {
        if let usvg::Node::Text(text) = node {
            let frame = text.abs_bounding_box();
            assert!(frame.left() >= 0.0 && frame.right() <= tree.size().width(), "{frame:?}");
            assert!(frame.top() >= 0.0 && frame.bottom() <= tree.size().height(), "{frame:?}");
            n_texts += 1;
        }
    }
    assert!(n_texts > 20, "{n_texts}");
    assert!(!svg.contains("<script"), "a name became markup");
}

#[test]
fn hostile_names_stay_names_in_every_graph_file() {
    for format in [MapFormat::Graphml, MapFormat::Gexf] {
        let text = String::from_utf8(file(format)).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut nodes = 0;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(e) => {
                    assert_ne!(e.name().as_ref(), "script");
                    nodes += usize::from(e.name().as_ref() == "node");
                }
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(nodes, 6 + 12 + 1);
    }
    let dot = String::from_utf8(file(MapFormat::Dot)).unwrap();
    assert!(dot.contains(r#"a\"]; evil -> b [label=\""#), "{dot}");
    let mermaid = String::from_utf8(file(MapFormat::Mermaid)).unwrap();
    assert!(!mermaid.contains("<script") && !mermaid.contains("evil -> b"), "{mermaid}");
}

/// Communities in a row, the first of which serves all others.
fn row(n: usize) -> MapGraph {
    let community = |i: usize| GraphCommunity {
        name: format!("C{i}"),
        kind: "team".to_owned(),
        x: 300.0 * i as f64,
        r: 100.0,
        ..GraphCommunity::default()
    };
    let need = |to: usize| GraphNeed {
        community: to,
        provider: Some(0),
        service: "help".to_owned(),
        kind: if to.is_multiple_of(2) { "repo" } else { "skill" }.to_owned(),
        importance: None,
        since: None,
    };
    MapGraph {
        communities: (0..n).map(community).collect(),
        needs: (1..n).chain(1..n).map(need).collect(),
        ..MapGraph::default()
    }
}

#[track_caller]
fn check_lines(n: usize, are_sunk: bool) {
    let svg =
        String::from_utf8(write_map(&row(n), MapFormat::Svg, Scale::default(), false, &words, "en").unwrap()).unwrap();
    let shape = svg.find("<title>C3 (0)</title>").unwrap();
    let line = svg.find("<title>C0 → C4: 2</title>").unwrap();
    assert_eq!(line < shape, are_sunk);
    let picture = draw::draw(&row(n), &words, "en");
    let place = |said: &str| picture.texts.iter().find(|t| t.text.starts_with(said)).unwrap();
    let shapes: Vec<f64> = (0..n).map(|i| place(&format!("C{i} ")).x).collect();
    assert!(shapes.is_sorted(), "{shapes:?}");
}

#[test]
fn many_lines_pass_below_what_they_do_not_lead_to_and_few_upon_it() {
    check_lines(30, true);
    check_lines(10, false);
}

#[test]
fn each_dash_is_in_the_legend_with_the_kinds_that_have_it() {
    let mut graph = row(4);
    graph.needs.truncate(3);
    let picture = draw::draw(&graph, &words, "en");
    let said: Vec<&str> = picture.texts.iter().map(|t| t.text.as_str()).collect();
    assert!(said.contains(&"picture-service-skill") && said.contains(&"repo"), "{said:?}");
    let dashes = |title: &str| picture.paths.iter().find(|path| path.title == title).unwrap().dash.clone();
    assert_eq!((dashes("C0 → C1: 1"), dashes("C0 → C2: 1")), ("1.8 3.6".to_owned(), String::new()));
}

#[test]
fn since_when_something_is_needed_is_in_the_tables() {
    let mut graph = graph();
    graph.needs[0].since = Some("2024-05".to_owned());
    graph.needs[2].since = Some("2021".to_owned());
    let links = super::sheet::links(&graph);
    let column = links.columns.iter().position(|(name, _)| *name == "since").unwrap();
    let needs = links.texts().into_iter().filter(|row| row[2] == "service" || row[2] == "unmet_need");
    assert_eq!(needs.map(|row| row[column].clone()).collect::<Vec<_>>(), ["2024-05", "", "2021"]);
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    for format in MapFormat::all() {
        assert_eq!(file(format), file(format), "{}", format.ending());
    }
}
