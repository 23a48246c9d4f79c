//! Lines of services: what each is drawn as, and what is said of it.

use super::*;
use crate::map::picture::PathMark;

#[track_caller]
fn check_lines(n: usize, are_sunk: bool) {
    let svg = String::from_utf8(
        write_map(&row(n), &MapLook::default(), MapFormat::Svg, Scale::default(), false, &words, "en").unwrap().bytes,
    )
    .unwrap();
    let shape = svg.find("<title>C3 (0)</title>").unwrap();
    let line = svg.find("<title>C0 → C4: 4</title>").unwrap();
    assert_eq!(line < shape, are_sunk);
    let picture = drawn(&row(n), &MapLook::default());
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
    let picture = drawn(&graph, &MapLook::default());
    let said: Vec<&str> = picture.texts.iter().map(|t| t.text.as_str()).collect();
    assert!(said.contains(&"picture-service-skill") && said.contains(&"repo"), "{said:?}");
    let dashes = |title: &str| picture.paths.iter().find(|path| path.title == title).unwrap().dash.clone();
    assert_eq!((dashes("C0 → C1: help"), dashes("C0 → C2: help")), ("1.8 3.6".to_owned(), String::new()));
}

#[test]
fn a_line_for_one_service_bears_its_name_whole_or_not_at_all() {
    let mut graph = row(3);
    graph.communities[2].y = 700.0;
    "Help with old looms".clone_into(&mut graph.needs[0].service);
    let long = "Advice on everything that has to do with contracts, customs, taxes, pensions and insurances abroad";
    long.clone_into(&mut graph.needs[1].service);
    graph.needs.truncate(2);
    let picture = drawn(&graph, &MapLook::default());
    let on = |title: &str| -> Vec<&str> {
        picture.texts.iter().filter(|text| text.title == title).map(|text| text.text.as_str()).collect()
    };
    assert_eq!(on("C0 → C1: Help with old looms").join(" "), "Help with old looms");
    let title = format!("C0 → C2: {long}");
    assert!(has_title(&picture, &title), "the line tells of it");
    assert!([String::new(), long.to_owned()].contains(&on(&title).join(" ")), "whole or not at all");
    // Not over what stands there: the name of nothing else is moved away for it.
    let places: Vec<[f64; 4]> =
        picture.texts.iter().map(|t| [t.x, t.y - 0.7 * t.size, t.x + t.width, t.y + 0.2 * t.size]).collect();
    for (n, a) in places.iter().enumerate() {
        for b in &places[n + 1..] {
            assert!(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], "{a:?} {b:?}");
        }
    }
}

#[test]
fn up_to_three_services_of_two_lie_side_by_side_with_their_names_and_more_are_one_line_with_their_number() {
    let mut graph = row(2);
    graph.communities[1].x = 700.0;
    graph.needs.truncate(3);
    for (need, (service, kind)) in
        graph.needs.iter_mut().zip([("yarn", "resource"), ("dye", "money"), ("looms", "resource")])
    {
        (need.service, need.kind) = (service.to_owned(), kind.to_owned());
    }
    let picture = drawn(&graph, &MapLook::default());
    let line = |title: &str| picture.paths.iter().find(|path| path.title == title).unwrap();
    let [yarn, dye, looms] = ["C0 → C1: yarn", "C0 → C1: dye", "C0 → C1: looms"].map(line);
    assert!(yarn.d != dye.d && yarn.d != looms.d && dye.d != looms.d, "three ways");
    assert!(yarn.dash == looms.dash && yarn.dash != dye.dash, "each in the dash of its kind");
    // From the middle outwards, to one side and the other.
    let bend = |path: &PathMark| path.d.split(['Q', ' ']).nth(3).unwrap().parse::<f64>().unwrap();
    assert!(bend(dye) > bend(yarn) && bend(yarn) > bend(looms), "{} {} {}", dye.d, yarn.d, looms.d);
    // The page holds all of them, clear of the legend.
    let lowest = bend(dye) / 2.0 + yarn.d[1..].split(['Q', ' ']).nth(1).unwrap().parse::<f64>().unwrap() / 2.0;
    let legend = picture.texts.iter().find(|text| text.text == "team").or(picture.texts.last()).unwrap();
    assert!(legend.y > lowest + 20.0, "{} {lowest}", legend.y);
    let names = |picture: &Picture| {
        let on = |title: &str| picture.texts.iter().filter(|text| text.title.starts_with(title)).count();
        (on("C0 → C1: "), says(picture, "yarn"), says(picture, "dye"), says(picture, "looms"))
    };
    assert_eq!(names(&picture), (3, true, true, true));
    let legend = |picture: &Picture| {
        ["picture-service-resource", "picture-service-money", "picture-bundle"].map(|word| says(picture, word))
    };
    assert_eq!(legend(&picture), [true, true, false]);
    graph.needs.push(graph.needs[0].clone());
    let picture = drawn(&graph, &MapLook::default());
    assert!(picture.texts.iter().any(|text| text.text == "4" && text.title == "C0 → C1: 4"));
    assert_eq!(names(&picture), (1, false, false, false));
    assert_eq!(legend(&picture), [false, false, true], "what is not drawn is not explained");
}

#[test]
fn services_of_what_is_folded_are_gathered_however_few_they_are() {
    let mut graph = nested();
    graph.needs = vec![GraphNeed { provider: Some(1), service: "dye".to_owned(), ..row(2).needs[0].clone() }.to(2)];
    let folded = CommunityLook { is_folded: true, ..CommunityLook::default() };
    let picture = drawn(&graph, &MapLook { communities: vec![folded], ..MapLook::default() });
    let line = picture.paths.iter().find(|path| path.title == "C0 → C2: dye").unwrap();
    assert!(line.dash.is_empty() && says(&picture, "picture-bundle") && !says(&picture, "picture-service-skill"));
}

#[test]
fn several_services_between_a_community_and_what_lies_in_it_have_ways_of_their_own() {
    let mut graph = nested();
    let need = |service: &str| GraphNeed { service: service.to_owned(), ..graph.needs[1].clone() };
    graph.needs = ["yarn", "dye", "looms"].map(need).into();
    let picture = drawn(&graph, &MapLook::default());
    let ends = |title: &str| {
        let line = picture.paths.iter().find(|path| path.title == title).unwrap();
        let numbers: Vec<f64> = line.d[1..].split(['Q', ' ']).map(|number| number.parse().unwrap()).collect();
        [numbers[0], numbers[1], numbers[4], numbers[5]]
    };
    let lines = ["C0 → C1: yarn", "C0 → C1: dye", "C0 → C1: looms"].map(ends);
    for (n, a) in lines.iter().enumerate() {
        for b in &lines[n + 1..] {
            let far = |i: usize| (a[i] - b[i]).hypot(a[i + 1] - b[i + 1]);
            assert!(far(0) > 8.0 && far(2) > 8.0, "{a:?} {b:?}");
        }
    }
}

/// The service links that an SVG tells of in its titles, each place once, by their number or as one by its name, and the
/// number that its head says.
fn links_told(graph: &MapGraph, look: &MapLook) -> (usize, usize, String) {
    let words = |id: &str, args: &[(&str, &str)]| {
        let links = args.iter().find(|(name, _)| *name == "links").map(|(_, n)| format!("links={n}!"));
        links.unwrap_or_else(|| id.to_owned())
    };
    let svg = write_map(graph, look, MapFormat::Svg, Scale::default(), false, &words, "en").unwrap().bytes;
    let svg = String::from_utf8(svg).unwrap();
    let titles = svg.split("<title>").skip(1).filter_map(|rest| rest.split("</title>").next());
    let places: std::collections::BTreeSet<&str> = titles.filter(|title| title.contains(" → ")).collect();
    let told = places.iter().map(|title| title.rsplit(": ").next().unwrap().parse::<usize>().unwrap_or(1)).sum();
    let head = svg.split("links=").nth(1).unwrap().split('!').next().unwrap().parse().unwrap();
    (told, head, svg)
}

#[test]
fn the_titles_tell_of_as_many_links_as_the_head_also_where_a_community_serves_itself() {
    let mut graph = nested();
    let own = |n: usize| GraphNeed { provider: Some(n), kind: "money".to_owned(), ..graph.needs[0].clone() }.to(n);
    let all = [own(0), own(1), own(2), own(2)];
    graph.needs.extend(all);
    let (told, head, svg) = links_told(&graph, &MapLook::default());
    assert_eq!((told, head), (6, 6));
    for title in ["C0 → C0: 1", "C1 → C1: 1", "C2 → C2: 2", "C1 → C2: help", "C0 → C1: help"] {
        assert!(svg.contains(&format!("<title>{title}</title>")), "{title}");
    }
    assert!(svg.contains("picture-inside") && !svg.contains("picture-service-money"), "no line has the dash of money");
    let folded = CommunityLook { is_folded: true, ..CommunityLook::default() };
    let (told, head, svg) = links_told(&graph, &MapLook { communities: vec![folded], ..MapLook::default() });
    assert_eq!((told, head), (6, 6));
    // What the folded one and what it holds do for themselves and for one another.
    assert!(svg.contains("<title>C0 → C0: 3</title>") && svg.contains("<title>C2 → C2: 2</title>"));
    assert!(svg.contains("picture-inside"));
}

#[test]
fn without_nesting_no_line_leads_to_what_has_no_shape() {
    let mut graph = nested();
    let need = |community, provider, service: &str| GraphNeed {
        community,
        provider,
        service: service.to_owned(),
        kind: "money".to_owned(),
        ..GraphNeed::default()
    };
    graph.needs.extend([
        need(0, Some(1), "to the outer"),
        need(0, None, "of the outer"),
        need(1, None, "of the inner"),
    ]);
    let with = drawn(&graph, &MapLook::default());
    assert!(
        has_title(&with, "C1 → C0: to the outer")
            && has_title(&with, "of the outer")
            && has_title(&with, "of the inner")
    );
    let look = MapLook { has_nesting: false, ..MapLook::default() };
    let without = drawn(&graph, &look);
    assert!(has_title(&without, "C1 → C2: help") && has_title(&without, "of the inner"));
    // The head counts what has lines, and says that there is more.
    let (told, head, svg) = links_told(&graph, &look);
    assert_eq!((told, head), (1, 1));
    assert!(svg.contains("picture-undrawn") && !says(&with, "picture-undrawn"));
    let (told, head, _) = links_told(&graph, &MapLook::default());
    assert_eq!(told, head);
    assert!(!has_title(&without, "C1 → C0: to the outer") && !has_title(&without, "of the outer"));
    // Folded, the outer one has a shape, and within it runs what its inner ones do for one another.
    let mut folded = look;
    folded.communities = vec![CommunityLook { is_folded: true, ..CommunityLook::default() }];
    let folded = drawn(&graph, &folded);
    assert!(has_title(&folded, "of the outer") && says(&folded, "picture-inside"));
}

#[test]
fn without_nesting_many_lines_are_not_lifted_to_what_has_no_shape() {
    let mut graph = graph();
    // Two halves of the map, and more links between them than are drawn one by one.
    let inner = |home: usize, n: usize| GraphCommunity {
        key: format!("i{home}-{n}"),
        name: format!("I{home}-{n}"),
        kind: "team".to_owned(),
        parents: vec![home],
        x: 400.0 * home as f64,
        y: 30.0 * n as f64,
        r: 10.0,
        ..GraphCommunity::default()
    };
    let outer = |home: usize| GraphCommunity {
        r: 180.0,
        y: 120.0,
        parents: Vec::new(),
        name: format!("O{home}"),
        ..inner(home, 0)
    };
    graph.communities = (0..2).map(outer).chain((0..2).flat_map(|home| (0..8).map(move |n| inner(home, n)))).collect();
    (graph.people, graph.memberships, graph.in_common) = (Vec::new(), Vec::new(), Vec::new());
    let ends = (0..8).flat_map(|a| (0..8).map(move |b| (2 + a, 10 + b)));
    let need = row(2).needs[0].clone();
    graph.needs =
        ends.map(|(provider, community)| GraphNeed { community, provider: Some(provider), ..need.clone() }).collect();
    assert!(has_title(&drawn(&graph, &MapLook::default()), "O0 → O1: 64"));
    let without = drawn(&graph, &MapLook { has_nesting: false, ..MapLook::default() });
    assert!(has_title(&without, "I0-3 → I1-5: help") && !has_title(&without, "O0 → O1: 64"));
}

#[test]
fn below_an_unmet_need_stands_since_when() {
    let mut graph = row(1);
    let remark = "unmet since 12\u{a0}March\u{a0}2024".to_owned();
    graph.needs = vec![GraphNeed { service: "load testing".to_owned(), remark, ..GraphNeed::default() }];
    let picture = drawn(&graph, &MapLook::default());
    let said = |text: &str| picture.texts.iter().find(|mark| mark.text == text);
    let (name, since) = (said("load testing").unwrap(), said("unmet since 12 March 2024").unwrap());
    assert!(since.y > name.y + name.size && since.y < name.y + 2.0 * name.size, "{} {}", name.y, since.y);
    assert!(name.bold && !since.bold && name.fill == since.fill);
    let middle = |mark: &TextMark| mark.x + mark.width / 2.0;
    assert!((middle(name) - middle(since)).abs() < 0.1);
}
