//! The map as a graph: the same nodes and links for networkx, Graphviz and Mermaid as for us.

use super::{Exports, heard, text};
use guildhall_tests::python;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const NETWORKX: &str = "networkx==3.6.1";

#[test]
fn networkx_reads_the_same_graph() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("networkx");
    let python = match python::with(&folder, &[NETWORKX]) {
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
            let theirs = python::ask(&python, &[&script, &file]).unwrap();
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
fn mermaid_is_made_of_its_own_words_and_every_name_comes_back() {
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        let source = std::fs::read_to_string(exports.file("map", "m.mmd", &[])).unwrap();
        let mut lines = source.lines();
        assert_eq!(lines.next(), Some("flowchart TB"), "{}", exports.name);
        let (mut open, mut known, mut used, mut names) = (0, BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for line in lines {
            let Some(read) = statement(line) else { panic!("{}: {line:?} is no statement", exports.name) };
            match read {
                Statement::Begin(id, name) => {
                    open += 1;
                    assert!(known.insert(id), "{}: {line:?} a second time", exports.name);
                    names.insert(name);
                }
                Statement::End => open -= 1,
                Statement::Node(id, name) => {
                    assert!(known.insert(id), "{}: {line:?} a second time", exports.name);
                    names.insert(name);
                }
                Statement::Link(ends) => used.extend(ends),
            }
            assert!(open >= 0, "{}: an end too many", exports.name);
        }
        assert_eq!(open, 0, "{}", exports.name);
        assert!(used.is_subset(&known), "{}: {:?}", exports.name, used.difference(&known));
        let map = exports.json("map");
        for node in map["nodes"].as_array().unwrap() {
            let shown = plain(text(&node["label"]));
            assert!(names.contains(&shown), "{}: {shown:?} is lost", exports.name);
        }
    }
}

enum Statement {
    Begin(String, String),
    End,
    Node(String, String),
    Link(Vec<String>),
}

/// A line of a flowchart as its grammar has it, as far as the map needs it.
fn statement(line: &str) -> Option<Statement> {
    let line = line.trim_start();
    if line == "end" {
        return Some(Statement::End);
    }
    if let Some(rest) = line.strip_prefix("subgraph ") {
        let (id, name) = rest.split_once("[\"")?;
        return Some(Statement::Begin(identifier(id)?, quoted(name.strip_suffix("\"]")?)?));
    }
    if let Some((from, rest)) = line.split_once(" -->|\"") {
        let (label, to) = rest.split_once("\"| ")?;
        quoted(label)?;
        return Some(Statement::Link(vec![identifier(from)?, identifier(to)?]));
    }
    if let Some((from, to)) = line.split_once(" -.- ") {
        return Some(Statement::Link(vec![identifier(from)?, identifier(to)?]));
    }
    if let Some((node, to)) = line.split_once(" -.-> ") {
        let (id, name) = node.split_once("((\"")?;
        quoted(name.strip_suffix("\"))")?)?;
        // An unmet need is a node where it is linked.
        return Some(Statement::Node(identifier(id)?, quoted(name.strip_suffix("\"))")?)?))
            .filter(|_| identifier(to).is_some());
    }
    let (id, name) = line.split_once("([\"")?;
    Some(Statement::Node(identifier(id)?, quoted(name.strip_suffix("\"])")?)?))
}

fn identifier(text: &str) -> Option<String> {
    let digits = text.strip_prefix(['c', 'p', 'u'])?;
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

/// A text between quotation marks: nothing in it that Mermaid or a browser takes for more than text.
fn quoted(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '#' {
            let (code, after) = rest[1..].split_once(';')?;
            out.push(char::from_u32(code.parse().ok()?)?);
            rest = after;
        } else {
            if "\"<>[]{}|;&`".contains(c) {
                return None;
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    Some(plain(&out))
}

/// Without line breaks and signs that nobody sees.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
