//! The map as a graph: the same nodes and links for networkx, Graphviz and Mermaid as for us.

use super::{Exports, heard, text};
use guildhall_tests::programs;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const NETWORKX: &str = "networkx==3.6.1";

#[test]
fn networkx_reads_the_same_graph() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("networkx");
    let python = match programs::python(&folder, &[NETWORKX]) {
        Ok(python) => python,
        Err(error) => {
            println!("skipped: there is no networkx: {error}");
            return;
        }
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("it/map_exports/graphs.py");
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        let ours = exports.json("map");
        for ending in ["graphml", "gexf"] {
            let file = exports.file("map", &format!("m.{ending}"), &[]);
            let theirs = programs::ask(&python, &[&script, &file]).unwrap();
            check(&format!("{}.{ending}", exports.name), &ours, &theirs);
        }
    }
}

/// Every node and link with everything that is known of it, but for what the format itself says otherwise.
#[track_caller]
fn check(file: &str, ours: &Value, theirs: &Value) {
    let (ours_nodes, theirs_nodes) = (ours["nodes"].as_array().unwrap(), theirs["nodes"].as_array().unwrap());
    assert_eq!(ours_nodes.len(), theirs_nodes.len(), "{file}: nodes");
    for (one, other) in ours_nodes.iter().zip(theirs_nodes) {
        assert_eq!(one["id"], other["id"], "{file}");
        same(file, one, other, &["id"]);
    }
    let link = |link: &Value| {
        let names = ["source", "target", "what", "kind", "label", "state", "importance", "since", "until"];
        let texts = names.map(|name| text(&link[name]).replace("\r\n", "\n")).join("\u{1}");
        format!("{texts}\u{1}{}", link["weight"].as_f64().unwrap_or_default())
    };
    let sorted = |links: &Value| {
        let mut all: Vec<String> = links.as_array().unwrap().iter().map(link).collect();
        all.sort();
        all
    };
    assert_eq!(sorted(&ours["links"]), sorted(&theirs["links"]), "{file}: links");
    assert!(!theirs_nodes.is_empty() && !sorted(&theirs["links"]).is_empty(), "{file}");
}

#[track_caller]
fn same(file: &str, ours: &Value, theirs: &Value, but: &[&str]) {
    for (name, value) in ours.as_object().unwrap().iter().filter(|(name, _)| !but.contains(&name.as_str())) {
        let other = &theirs[name];
        let is_same = match (value.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => (one - other).abs() <= 1e-9,
            // An XML reader makes one sign of a line's end.
            _ => value == other || text(value).replace("\r\n", "\n") == text(other),
        };
        assert!(is_same, "{file}: {name} of {} is {value} and comes back as {other}", ours["id"]);
    }
}

#[test]
fn graphviz_reads_and_draws_the_same_graph() {
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        let ours = exports.json("map");
        let file = exports.file("map", "m.dot", &[]);
        let path = file.to_str().unwrap();
        let Some(nodes) = heard("gc", &["-n", path]) else { return };
        let n = |count: &str| count.split_whitespace().next().and_then(|n| n.parse::<usize>().ok()).unwrap();
        assert_eq!(n(&nodes), ours["nodes"].as_array().unwrap().len(), "{}", exports.name);
        assert_eq!(
            n(&heard("gc", &["-e", path]).unwrap()),
            ours["links"].as_array().unwrap().len(),
            "{}",
            exports.name
        );
        // Where everything stands is in the file, so that nothing has to be laid out.
        let svg = heard("neato", &["-n", "-Gsplines=line", "-Tsvg", path]).unwrap();
        assert!(!svg.contains("<script"), "{}: a name became markup", exports.name);
        let drawn = svg.matches("class=\"node\"").count();
        assert_eq!(drawn, ours["nodes"].as_array().unwrap().len(), "{}", exports.name);
    }
    let sample = Exports::sample();
    let file = sample.file("map", "m.dot", &[]);
    if let Some(svg) = heard("dot", &["-Tsvg", file.to_str().unwrap()]) {
        assert!(svg.contains("Qualité logicielle"), "dot lays the map out as well");
    }
}

#[test]
fn mermaid_reads_every_name_and_every_link() {
    let scripts = match programs::node(Path::new(env!("CARGO_TARGET_TMPDIR"))) {
        Ok(scripts) => scripts,
        Err(error) => {
            println!("skipped: there is no Mermaid: {error}");
            return;
        }
    };
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        let file = exports.file("map", "m.mmd", &[]);
        let read = programs::ask(Path::new("node"), &[&scripts.join("mermaid.mjs"), &file]).unwrap();
        let read = &read[0];
        assert_eq!(read["type"], "flowchart-v2", "{}", exports.name);
        let map = exports.json("map");
        let sorted = |mut names: Vec<String>| {
            names.sort();
            names
        };
        let shown = sorted(map["nodes"].as_array().unwrap().iter().map(|node| plain(text(&node["label"]))).collect());
        let names = sorted(read["names"].as_array().unwrap().iter().map(|name| plain(text(name))).collect());
        assert_eq!(names, shown, "{}", exports.name);
        let of = |what: &str| {
            let is_it = |link: &&Value| text(&link["what"]) == what && text(&link["state"]) != "left";
            let ends = |link: &Value| (text(&link["source"]).to_owned(), text(&link["target"]).to_owned());
            map["links"].as_array().unwrap().iter().filter(is_it).map(ends).collect::<Vec<_>>()
        };
        // Whoever is in a community stands inside it or is linked to it, once however many roles they have; a community
        // stands in its home and is linked to its further parents.
        let members = of("membership").into_iter().collect::<BTreeSet<_>>().len();
        let parents = of("nesting").len();
        let services = of("service").len() + of("unmet_need").len();
        let (inside, links) = (read["inside"].as_u64().unwrap(), read["links"].as_u64().unwrap());
        assert_eq!(inside + links, (members + parents + services) as u64, "{}", exports.name);
    }
}

/// Without line breaks and signs that nobody sees.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
