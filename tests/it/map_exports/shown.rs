//! The map as the window shows it: what is laid over it, folded, dimmed and hidden, and without whom it is looked at.

use super::Exports;
use super::pictures::{check_words, letters};
use guild_core::Workspace;
use guild_core::communities::{ExportProfile, MapExport, MapOverlay, MapShown, MapThings, MapView};
use guild_model::{CommunityId, PersonId};
use std::path::Path;

const OVERLAYS: [MapOverlay; 21] = [
    MapOverlay::Kind,
    MapOverlay::Activity,
    MapOverlay::Findings,
    MapOverlay::Fragile,
    MapOverlay::Cut,
    MapOverlay::Bridges,
    MapOverlay::Brokers,
    MapOverlay::Liaison,
    MapOverlay::Gatekeeper,
    MapOverlay::Coordinator,
    MapOverlay::Consultant,
    MapOverlay::Intermediaries,
    MapOverlay::Clusters,
    MapOverlay::Components,
    MapOverlay::Cycles,
    MapOverlay::Degree,
    MapOverlay::Strength,
    MapOverlay::Betweenness,
    MapOverlay::Closeness,
    MapOverlay::Constraint,
    MapOverlay::Core,
];

fn plain() -> MapShown {
    MapShown {
        overlay: MapOverlay::Kind,
        without: Vec::new(),
        has_nesting: true,
        has_services: true,
        has_members_in_common: false,
        folded: Vec::new(),
        dimmed: MapThings::default(),
        hidden: MapThings::default(),
    }
}

fn open(exports: &Exports) -> Workspace {
    Workspace::open(&exports.folder.path().join("w.guildhall")).unwrap()
}

fn written(open: &mut Workspace, to: &Path, profile: ExportProfile, shown: Option<&MapShown>) -> String {
    open.export_map(to, MapExport { profile, scale: 1, is_tiled: false, language: "en", shown }).unwrap();
    std::fs::read_to_string(to).unwrap()
}

/// The top communities that hold others, and one who is in several.
fn tops(view: &MapView) -> Vec<CommunityId> {
    let c = &view.communities;
    let holds = |n: usize| c.parents.iter().any(|parents| parents.first() == Some(&(n as u32)));
    (0..c.id.len()).filter(|n| c.parents[*n].is_empty() && holds(*n)).map(|n| c.id[n]).collect()
}

fn in_several(view: &MapView) -> PersonId {
    // What a service is called names whomever it names.
    let services: String = view.needs.service.iter().chain(&view.offers.service).map(|name| letters(name)).collect();
    let is_named = |n: &usize| services.contains(&letters(&view.people.name[*n]));
    let apart = (0..view.people.id.len()).filter(|n| !is_named(n));
    view.people.id[apart.max_by_key(|n| view.people.seats[*n].len()).unwrap()]
}

#[test]
fn the_map_without_anything_special_is_the_map() {
    let exports = Exports::sample();
    let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
    let everything = written(&mut open, &to, ExportProfile::Full, None);
    assert_eq!(written(&mut open, &to, ExportProfile::Full, Some(&plain())), everything);
}

#[test]
fn every_overlay_is_drawn_with_its_legend_the_same_each_time() {
    for exports in Exports::all() {
        let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
        let view = open.map_view().unwrap();
        let kinds = written(&mut open, &to, ExportProfile::Full, Some(&plain()));
        // Of the large ones those that show most; all would take minutes.
        let is_sample = exports.name == "sample";
        let told = |overlay: &MapOverlay| is_sample || matches!(overlay, MapOverlay::Degree | MapOverlay::Core);
        for overlay in OVERLAYS.into_iter().filter(told) {
            let has_members_in_common = overlay == MapOverlay::Degree;
            let folded = if overlay == MapOverlay::Core { tops(&view) } else { Vec::new() };
            let shown = MapShown { overlay, has_members_in_common, folded, ..plain() };
            let svg = written(&mut open, &to, ExportProfile::Full, Some(&shown));
            check_words(&format!("{}, {overlay:?}", exports.name), &svg);
            if is_sample {
                assert_eq!(svg, written(&mut open, &to, ExportProfile::Full, Some(&shown)), "{overlay:?}");
            }
            let legend: &[&str] = match overlay {
                MapOverlay::Kind => &[],
                MapOverlay::Findings => &["Findings:", "warning"],
                MapOverlay::Clusters => &["Clusters:"],
                MapOverlay::Components => &["Unconnected parts:"],
                MapOverlay::Cycles => &["Circles of services:", "In no circle"],
                MapOverlay::Activity => &["Activity: none to all"],
                MapOverlay::Fragile => &["Hangs on one person: nothing to "],
                MapOverlay::Cut => &["Holds the map together: no to yes"],
                MapOverlay::Bridges => &["Only links: no to yes"],
                MapOverlay::Brokers => &["Brokers: none to "],
                MapOverlay::Liaison => &["Liaisons: none to "],
                MapOverlay::Gatekeeper => &["Gatekeepers and representatives: none to "],
                MapOverlay::Coordinator => &["Coordinators: none to "],
                MapOverlay::Consultant => &["Consultants: none to "],
                MapOverlay::Intermediaries => &["People between others: 0 to 0."],
                MapOverlay::Degree => &["Linked with many: 0 to "],
                MapOverlay::Strength => &["Shares many people: 0 to "],
                MapOverlay::Betweenness => &["Stands between others: 0 to 0."],
                MapOverlay::Closeness => &["Near to all: 0 to "],
                MapOverlay::Constraint => &["Leans on few: 0 to "],
                MapOverlay::Core => &["Innermost: 0 to "],
            };
            for words in legend {
                assert!(svg.contains(&format!(">{words}")), "{}: {overlay:?} has no legend “{words}”", exports.name);
                assert!(!kinds.contains(&format!(">{words}")), "“{words}” is said of every map");
            }
            assert_eq!(svg == kinds, overlay == MapOverlay::Kind, "{}: {overlay:?}", exports.name);
            assert_eq!(svg.contains(">members in common"), has_members_in_common, "{overlay:?}");
            assert_eq!(svg.contains(">folded, with all"), overlay == MapOverlay::Core, "{overlay:?}");
        }
    }
}

/// The fills of shapes, by their names on the picture.
fn fills<'a>(svg: &'a str, names: &[&str]) -> Vec<&'a str> {
    let shape =
        |name: &&str| svg.lines().find(|line| line.starts_with("<path") && line.contains(&format!("<title>{name} (")));
    names.iter().map(|name| shape(name).unwrap().split_once(" fill=\"").unwrap().1.split('"').next().unwrap()).collect()
}

#[test]
fn circles_and_parts_have_a_colour_each_and_signs_say_how_serious_they_are() {
    let exports = Exports::ring();
    let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
    let mut with = |overlay, profile| written(&mut open, &to, profile, Some(&MapShown { overlay, ..plain() }));
    let cycles = with(MapOverlay::Cycles, ExportProfile::Full);
    let [alder, birch, cedar, dogwood] = fills(&cycles, &["Alder", "Birch", "Cedar", "Dogwood"])[..] else {
        unreachable!()
    };
    assert!(alder == birch && birch == cedar && cedar != dogwood, "{alder} {birch} {cedar} {dogwood}");
    assert!(cycles.contains(">Circles of services:<") && cycles.contains(">In no circle<"));
    let parts = with(MapOverlay::Components, ExportProfile::Full);
    let [alder, birch, cedar, dogwood] = fills(&parts, &["Alder", "Birch", "Cedar", "Dogwood"])[..] else {
        unreachable!()
    };
    assert!(alder == birch && birch != cedar && cedar == dogwood, "{alder} {birch} {cedar} {dogwood}");
    assert!(parts.contains(">Unconnected parts:<") && parts.contains(">Alone<"));
    let findings = with(MapOverlay::Findings, ExportProfile::Full);
    assert!(findings.contains(">Findings:<") && findings.contains(">critical<") && findings.contains(">warning<"));
    // What is told of communities is told where nobody goes out; figures of single people are not.
    assert!(with(MapOverlay::Findings, ExportProfile::Structure).contains(">Findings:<"));
    assert!(
        with(MapOverlay::Gatekeeper, ExportProfile::Full)
            .contains(">Gatekeepers and representatives: none to 2; a community as")
    );
    let nobody = with(MapOverlay::Gatekeeper, ExportProfile::Structure);
    assert!(!nobody.contains("Gatekeepers") && !nobody.contains("a community as") && !nobody.contains("Ada"));
    assert!(with(MapOverlay::Liaison, ExportProfile::Full).contains(">Liaisons: none to 1; a community as"));
}

#[test]
fn a_cluster_is_called_by_nobody_who_is_hidden() {
    let exports = Exports::sample();
    let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
    let all = open.organisation().unwrap().communities.clone();
    let clusters = MapShown { overlay: MapOverlay::Clusters, ..plain() };
    // Somebody's home stands around whoever is seen in it.
    let is_leaf = |id: CommunityId| !all.iter().any(|community| community.parents.contains(&id));
    for community in all.iter().filter(|community| is_leaf(community.id)) {
        let hidden = MapThings { communities: vec![community.id], people: Vec::new(), seats: Vec::new() };
        let svg = written(&mut open, &to, ExportProfile::Full, Some(&MapShown { hidden, ..clusters.clone() }));
        assert!(!svg.contains(&format!(">{}<", community.name)), "{} is hidden", community.name);
    }
}

#[test]
fn without_somebody_what_breaks_is_shown_under_the_name_that_goes_out() {
    let exports = Exports::sample();
    let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
    let view = open.map_view().unwrap();
    let leaving = open.leaving().unwrap();
    let shown = MapShown { without: vec![leaving[0].person], ..plain() };
    let number = view.people.id.iter().position(|id| *id == leaving[0].person).unwrap();
    let name = view.people.name[number].clone();
    let svg = written(&mut open, &to, ExportProfile::Full, Some(&shown));
    assert!(svg.contains(&format!("Without {name}: untouched to lost")));
    check_words("without", &svg);
    let svg = written(&mut open, &to, ExportProfile::Pseudonyms, Some(&shown));
    assert!(svg.contains("Without Person ") && !svg.contains(&name));
    let svg = written(&mut open, &to, ExportProfile::Structure, Some(&shown));
    assert!(svg.contains("Without 1 person: untouched to lost") && !svg.contains("Person "));
}

#[test]
fn under_invented_names_an_overlay_lies_on_the_same_people() {
    let exports = Exports::sample();
    let (mut open, to) = (open(&exports), exports.folder.path().join("m.svg"));
    let shown = MapShown { overlay: MapOverlay::Brokers, ..plain() };
    // The dots by their place: their order differs, what they show does not.
    let mut dots = |profile| {
        let svg = written(&mut open, &to, profile, Some(&shown));
        let mut dots: Vec<(String, String)> = svg
            .lines()
            .filter(|line| line.starts_with("<path") && line.contains("<title>"))
            .filter_map(|line| {
                let part = |from: &str| Some(line.split_once(from)?.1.split('"').next()?.to_owned());
                Some((part(" d=\"")?, part(" fill=\"")?))
            })
            .filter(|(_, fill)| {
                ["#f0f5f4", "#d5e9e5", "#a9d3cb", "#6fb3a8", "#2a7d72", "#0f4f47"].contains(&fill.as_str())
            })
            .collect();
        dots.sort();
        dots
    };
    let full = dots(ExportProfile::Full);
    assert!(full.len() > 10 && full.iter().any(|(_, fill)| fill == "#0f4f47"));
    assert_eq!(dots(ExportProfile::Pseudonyms), full);
}

#[test]
fn what_is_hidden_is_in_no_file_and_what_is_dimmed_is_said_to_be() {
    for exports in Exports::all() {
        let (mut open, folder) = (open(&exports), exports.folder.path().to_owned());
        let view = open.map_view().unwrap();
        let person = in_several(&view);
        let number = view.people.id.iter().position(|id| *id == person).unwrap();
        let seats = view.people.seats[number].iter();
        let seats: Vec<_> = seats.map(|s| (person, view.communities.id[s.community as usize])).collect();
        let hidden = MapThings { communities: Vec::new(), people: vec![person], seats };
        let others = view.people.id.iter().copied().filter(|id| *id != person).collect();
        let dimmed = MapThings { communities: view.communities.id.clone(), people: others, seats: Vec::new() };
        let shown = MapShown { hidden, dimmed, ..plain() };
        let name = letters(&view.people.name[number]);
        for ending in ["svg", "graphml", "json", "html", "csv", "mmd"] {
            let whole = written(&mut open, &folder.join(format!("m.{ending}")), ExportProfile::Full, None);
            assert!(letters(&whole).contains(&name) || ending == "svg", "{}: {ending}", exports.name);
            let text = written(&mut open, &folder.join(format!("m.{ending}")), ExportProfile::Full, Some(&shown));
            assert!(!letters(&text).contains(&name), "{}: {ending} names who is hidden", exports.name);
            if ending == "svg" {
                assert!(text.contains("pale: outside of the focus or filter"));
                check_words(&exports.name, &text);
            }
        }
    }
}
