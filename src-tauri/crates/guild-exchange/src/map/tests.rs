//! What every written map keeps: names apart and on the page, hostile names as text, the same bytes again.

mod lines;

use super::fonts::Fonts;
use super::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, GraphSeat, MapGraph};
use super::look::{Badge, CommunityLook, Light, Overlay, PersonLook};
use super::picture::{Picture, TextMark};
use super::{MapFormat, MapLook, Scale, SheetFormat, draw, write_map};
use guild_model::FileFormat;
use guild_model::communities::CommunityState;
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
        ..GraphNeed::default()
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
    write_map(&graph(), &MapLook::default(), format, Scale::default(), false, &words, "en").unwrap().bytes
}

#[test]
fn names_stand_apart_and_on_the_page() {
    let mut graph = graph();
    // Each serves itself, too: the number of that has its place on the edge.
    let own = (0..6).map(|n| GraphNeed { provider: Some(n), ..graph.needs[0].clone() }.to(n)).collect::<Vec<_>>();
    graph.needs.extend(own);
    let picture = drawn(&graph, &MapLook::default());
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

/// A team of two divisions, of which the first is its home, and a circle of homes: every parent is in every graph file.
#[test]
fn further_parents_are_in_every_graph_file() {
    let community = |key: &str, parents: &[usize]| GraphCommunity {
        key: key.to_owned(),
        name: key.to_owned(),
        parents: parents.to_vec(),
        ..GraphCommunity::default()
    };
    let communities = vec![
        community("North", &[]),
        community("South", &[]),
        community("Team", &[0, 1]),
        community("This", &[4]),
        community("That", &[3]),
    ];
    let graph = MapGraph { communities, ..MapGraph::default() };
    let file = |format| {
        let bytes =
            write_map(&graph, &MapLook::default(), format, Scale::default(), false, &words, "en").unwrap().bytes;
        String::from_utf8(bytes).unwrap()
    };
    let mermaid = "flowchart TB\n  subgraph c0[\"North\"]\n    c2([\"Team\"])\n  end\n  c1([\"South\"])\n  c3([\"This\"])\n  \
                   c4([\"That\"])\n  c2 -.->|\"map-parents\"| c1\n  c3 -.->|\"map-parents\"| c4\n  \
                   c4 -.->|\"map-parents\"| c3\n";
    assert_eq!(file(MapFormat::Mermaid), mermaid);
    let dot = file(MapFormat::Dot);
    let line = |from: &str, to: &str| {
        let start = format!("  \"community:{from}\" -> \"community:{to}\" ");
        dot.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("{from} {to}: {dot}")).to_owned()
    };
    assert!(line("Team", "South").contains("kind=\"further\", style=dotted]"), "{dot}");
    assert!(line("Team", "North").contains("kind=\"home\"]"), "{dot}");
    for (format, further) in [
        (MapFormat::Graphml, "source=\"community:Team\" target=\"community:South\""),
        (MapFormat::Gexf, "source=\"community:Team\" target=\"community:South\""),
        (MapFormat::Sheets(SheetFormat::Json), "\"target\": \"community:South\""),
    ] {
        let file = file(format);
        assert!(file.contains(further) && file.contains("further"), "{format:?}: {file}");
    }
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

/// Communities in a row, the first of which serves all others four times.
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
        ..GraphNeed::default()
    };
    MapGraph {
        communities: (0..n).map(community).collect(),
        needs: (1..n).cycle().take(4 * (n - 1)).map(need).collect(),
        ..MapGraph::default()
    }
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
    for &format in MapFormat::ALL {
        assert_eq!(file(format), file(format), "{}", format.ending());
    }
}

/// Three teams, the second within the first, with a person in each; the second serves the third.
fn nested() -> MapGraph {
    let mut graph = row(3);
    (graph.communities[0].r, graph.communities[1].x, graph.communities[1].r) = (220.0, 60.0, 60.0);
    graph.communities[1].parents = vec![0];
    graph.communities[2].x = 600.0;
    let need = |to: usize, from: usize| GraphNeed { provider: Some(from), ..row(2).needs[0].clone() }.to(to);
    graph.needs = vec![need(2, 1), need(1, 0)];
    graph.in_common = vec![(0, 2, 4), (1, 2, 1)];
    graph.people = (0..3)
        .map(|n| GraphPerson {
            name: format!("P{n}"),
            home: Some(n),
            x: graph.communities[n].x,
            y: 20.0,
            ..GraphPerson::default()
        })
        .collect();
    graph
}

impl GraphNeed {
    fn to(mut self, community: usize) -> Self {
        self.community = community;
        self
    }
}

fn drawn(graph: &MapGraph, look: &MapLook) -> Picture {
    draw::draw(graph, look, &words, "en", &Fonts::embedded())
}

fn has_title(picture: &Picture, title: &str) -> bool {
    picture.paths.iter().any(|path| path.title == title)
}

fn opacity(picture: &Picture, title: &str) -> f64 {
    picture.paths.iter().find(|path| path.title == title).unwrap().opacity
}

fn says(picture: &Picture, text: &str) -> bool {
    picture.texts.iter().any(|mark| mark.text == text)
}

#[test]
fn what_is_folded_holds_nothing_that_is_drawn_and_its_links_are_its_own() {
    let mut look = MapLook::default();
    let whole = drawn(&nested(), &look);
    assert!(has_title(&whole, "C1 (0)") && has_title(&whole, "P1") && has_title(&whole, "C1 → C2: help"));
    assert!(!says(&whole, "picture-folded") && !says(&whole, "picture-inside"));
    look.communities = vec![CommunityLook { is_folded: true, ..CommunityLook::default() }];
    let folded = drawn(&nested(), &look);
    assert!(!has_title(&folded, "C1 (0)") && !has_title(&folded, "P1") && !has_title(&folded, "P0"));
    assert!(has_title(&folded, "P2") && has_title(&folded, "C0 → C2: help"), "the link is that of what holds its end");
    assert!(says(&folded, "picture-folded") && says(&folded, "picture-inside"));
}

#[test]
fn what_is_hidden_is_in_no_file_and_what_is_dimmed_is_pale() {
    let mut look = MapLook { communities: vec![CommunityLook::default(); 3], ..MapLook::default() };
    look.communities[2].light = Light::Hidden;
    look.people = vec![PersonLook::default(); 3];
    look.people[2] = PersonLook { light: Light::Hidden, ..PersonLook::default() };
    look.communities[0].light = Light::Dimmed;
    let picture = drawn(&nested(), &look);
    assert!(!has_title(&picture, "C2 (0)") && !has_title(&picture, "P2") && !has_title(&picture, "C1 → C2: help"));
    assert!((opacity(&picture, "C0 (0)") - 0.4).abs() < 1e-9 && (opacity(&picture, "C1 (0)") - 1.0).abs() < 1e-9);
    assert!(says(&picture, "picture-dimmed"));
    let graph = nested().without_hidden(&look);
    assert_eq!((graph.communities.len(), graph.people.len(), graph.needs.len(), graph.in_common.len()), (2, 2, 1, 0));
    assert_eq!(graph.communities[1].parents, [0]);
    let file = |format| {
        String::from_utf8(write_map(&nested(), &look, format, Scale::default(), false, &words, "en").unwrap().bytes)
            .unwrap()
    };
    for format in [MapFormat::Graphml, MapFormat::Mermaid, MapFormat::Html, MapFormat::Svg] {
        let text = file(format);
        assert!(text.contains("C1") && !text.contains("C2"), "{}", format.ending());
    }
}

#[test]
fn layers_that_are_off_are_neither_drawn_nor_in_the_legend() {
    let mut look = MapLook { has_members_in_common: true, ..MapLook::default() };
    let with = drawn(&nested(), &look);
    assert!(has_title(&with, "C0 – C2: 4") && has_title(&with, "C1 – C2: 1") && says(&with, "picture-tie 1"));
    (look.has_members_in_common, look.has_services, look.has_nesting) = (false, false, false);
    let without = drawn(&nested(), &look);
    assert!(!has_title(&without, "C0 – C2: 4") && !has_title(&without, "C1 → C2: help"));
    assert!(!says(&without, "repo") && !says(&without, "picture-service-skill"));
    assert!(!has_title(&without, "C0 (0)") && has_title(&without, "C1 (0)"), "only the innermost have a shape");
}

#[test]
fn an_overlay_is_a_band_with_its_scale_and_signs_in_the_legend() {
    let lit = CommunityLook { share: Some(1.0), badge: Some(Badge::Critical), ..CommunityLook::default() };
    let mut look = MapLook { communities: vec![lit], ..MapLook::default() };
    look.people = vec![PersonLook { share: Some(0.5), ..PersonLook::default() }];
    let scale = Some(("0".to_owned(), "9".to_owned()));
    look.overlay = Some(Overlay { title: "Core".to_owned(), scale, groups: Vec::new() });
    let picture = drawn(&nested(), &look);
    let strokes = |stroke: &str| picture.paths.iter().filter(|path| path.stroke == stroke).count();
    assert_eq!(strokes("#0f4f47"), 1, "a band for the one community that has a share");
    let of = |picture: &Picture, title: &str| {
        let path = picture.paths.iter().find(|path| path.title == title).unwrap();
        (path.fill.clone(), path.stroke.clone())
    };
    assert_eq!(of(&picture, "C0 (0)").0, "#cad8d7", "and all of it lightly, as in the window");
    assert_eq!(of(&picture, "P0"), ("#6fb3a8".to_owned(), "none".to_owned()));
    look.people[0].share = Some(0.4);
    assert_eq!(of(&drawn(&nested(), &look), "P0"), ("#a9d3cb".to_owned(), "#65656f".to_owned()), "a pale dot is seen");
    look.communities.push(CommunityLook { is_folded: true, ..CommunityLook::default() });
    assert_eq!(of(&drawn(&nested(), &look), "C1 (0)").0, "#ffffff", "the scale says nothing of it");
    look.communities.truncate(1);
    assert!(says(&picture, "picture-scale Core 0 9") && says(&picture, "picture-severity-critical"));
    look.communities[0].is_folded = true;
    let folded = drawn(&nested(), &look);
    assert!(folded.paths.iter().any(|path| path.title == "C0 (0)" && path.fill == "#0f4f47"), "a folded one is filled");
}

#[test]
fn dormant_and_closed_look_apart_and_each_has_its_word() {
    let mut graph = nested();
    graph.communities[1].state = CommunityState::Dormant;
    graph.communities[2].state = CommunityState::Closed;
    graph.communities[0].state = CommunityState::Active;
    graph.communities[2].is_pinned = true;
    graph.people[0].is_inactive = true;
    let picture = drawn(&graph, &MapLook::default());
    let of = |title: &str| picture.paths.iter().find(|path| path.title == title).unwrap();
    let told = |title: &str| (of(title).dash.is_empty(), (of(title).opacity * 100.0).round());
    assert_eq!(told("C0 (0)"), (true, 100.0));
    assert_eq!(told("C1 (0)"), (false, 100.0));
    assert_eq!(told("C2 (0)"), (false, 55.0));
    assert!((opacity(&picture, "P0") - 0.45).abs() < 1e-9);
    for word in ["picture-quiet", "picture-gone", "picture-pinned", "picture-inactive"] {
        assert!(says(&picture, word), "{word}");
    }
    let name = picture.texts.iter().find(|text| text.text == "C2 · 0").unwrap();
    let pin =
        picture.paths.iter().find(|path| path.width < 1.2 && path.d.contains('l') && path.title.is_empty()).unwrap();
    let x: f64 = pin.d[1..].split(' ').next().unwrap().parse().unwrap();
    assert!(x > name.x + name.width && x < name.x + name.width + name.size, "the pin stands behind the name");
}

/// A picture of one team of this name.
fn of_one(name: &str) -> (MapGraph, String) {
    let mut graph = row(1);
    graph.communities[0].name = name.to_owned();
    let svg = write_map(&graph, &MapLook::default(), MapFormat::Svg, Scale::default(), false, &words, "en").unwrap();
    (graph, String::from_utf8(svg.bytes).unwrap())
}

#[test]
fn a_count_is_kept_apart_from_a_name_that_runs_to_the_left() {
    let (_, svg) = of_one("علي");
    assert!(svg.contains(">\u{2068}علي\u{2069} · 0</text>"), "{svg}");
    assert!(svg.contains("<title>\u{2068}علي\u{2069} (0)</title>"), "{svg}");
    let (_, svg) = of_one("Ali");
    assert!(svg.contains(">Ali · 0</text>") && !svg.contains('\u{2068}'), "{svg}");
}

#[test]
fn letters_that_no_font_has_are_named_after_pictures_of_dots_and_for_print() {
    // Set aside for private use: no font of any machine has it by agreement.
    let (graph, _) = of_one("Zoë \u{10fffd}");
    let written = |format| {
        let written = write_map(&graph, &MapLook::default(), format, Scale::default(), false, &words, "en").unwrap();
        written.unprinted.into_iter().collect::<String>()
    };
    assert_eq!(written(MapFormat::Png), "\u{10fffd}");
    #[cfg(feature = "pdf")]
    assert_eq!(written(MapFormat::Pdf), "\u{10fffd}");
    assert_eq!(written(MapFormat::Svg), "", "whoever opens it sets it in fonts of their own");
    assert_eq!(written(MapFormat::Graphml), "");
}

#[test]
fn a_picture_is_the_same_drawn_band_by_band() {
    let (svg, fonts) = (drawn(&graph(), &MapLook::default()).svg(Some(&Fonts::embedded())), Fonts::embedded());
    let tree = super::rendered::tree(&svg, &fonts).unwrap();
    let (width, height) = ((tree.size().width() * 3.0).ceil() as u32, (tree.size().height() * 3.0).ceil() as u32);
    let mut whole = resvg::tiny_skia::Pixmap::new(width, height).unwrap();
    resvg::render(&tree, resvg::tiny_skia::Transform::from_scale(3.0, 3.0), &mut whole.as_mut());
    let png = super::rendered::png(&svg, &fonts, 3.0).unwrap();
    let banded = resvg::tiny_skia::Pixmap::decode_png(&png).unwrap();
    assert_eq!((banded.width(), banded.height()), (width, height));
    // Soft edges may be rounded otherwise; what were missing at a seam would differ far more.
    let far: u64 = whole.data().iter().zip(banded.data()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    assert!(far < whole.data().len() as u64 / 10, "{far} in {}", whole.data().len());
}

#[cfg(feature = "pdf")]
#[test]
fn for_sheets_the_legend_is_apart_from_the_map_and_whole() {
    let fonts = Fonts::embedded();
    let sketch = draw::sketch(&graph(), &MapLook::default(), &words, "en", &fonts);
    let (map, whole) = (sketch.alone(), sketch.whole(&words, &fonts));
    let legend = sketch.legend(760.0, &words, &fonts);
    let of_legend = |text: &TextMark| text.text.starts_with("picture-") && text.y > map.texts[1].y + 1.0;
    let said = |picture: &Picture| -> Vec<String> {
        picture.texts.iter().filter(|text| of_legend(text)).map(|text| text.text.clone()).collect()
    };
    assert!(said(&map).is_empty(), "{:?}", said(&map));
    assert_eq!(said(&legend), said(&whole), "nothing of it is lost");
    assert!(map.height < whole.height);
    for text in &legend.texts {
        assert!(text.x + text.width <= legend.width && text.y < legend.height, "{}", text.text);
    }
    // The line below the head crosses no word of it.
    let line: f64 = legend.paths[0].d.split([' ', 'H']).nth(1).unwrap().parse().unwrap();
    let near = legend.texts.iter().find(|text| text.y - text.size < line && line < text.y + 0.3 * text.size);
    assert!(near.is_none(), "{near:?} at {line}");
}
