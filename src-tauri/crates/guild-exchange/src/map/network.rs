//! The map as a graph that other programs read: `GraphML`, GEXF, DOT, Mermaid, JSON.

use super::draw::Words;
use super::graph::MapGraph;
use super::sheet::{ColumnKind, Sheet, links, nodes, text};
use crate::markup::xml;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// One object per node and per link, in the names of the tables' columns; what is not known is left out.
pub(super) fn json(graph: &MapGraph) -> Result<Vec<u8>, serde_json::Error> {
    let objects = |sheet: &Sheet| -> Vec<Value> {
        let object = |row: &Vec<Value>| {
            let fields = sheet.columns.iter().zip(row).filter(|(_, value)| !value.is_null());
            Value::Object(fields.map(|((name, _), value)| ((*name).to_owned(), value.clone())).collect::<Map<_, _>>())
        };
        sheet.rows.iter().map(object).collect()
    };
    let (nodes, links) = (nodes(graph), links(graph));
    let document = json!({
        "guildhall": "map", "format": 1, "title": graph.title, "date": graph.date,
        "nodes": objects(&nodes), "links": objects(&links),
    });
    let mut bytes = serde_json::to_vec_pretty(&document)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Source: <http://graphml.graphdrawing.org/specification.html>. Nesting is a link and an attribute, for most readers
/// leave nested graphs out.
pub(super) fn graphml(graph: &MapGraph) -> String {
    let (nodes, links) = (nodes(graph), links(graph));
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    let kind = |kind: ColumnKind| match kind {
        ColumnKind::Text => "string",
        ColumnKind::Number => "double",
        ColumnKind::Flag => "boolean",
    };
    for (prefix, of, sheet, skip) in [("n", "node", &nodes, 1), ("e", "edge", &links, 2)] {
        for (n, (name, type_)) in sheet.columns.iter().enumerate().skip(skip) {
            let type_ = kind(*type_);
            let _ = writeln!(out, "<key id=\"{prefix}{n}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{type_}\"/>");
        }
    }
    let _ = writeln!(out, "<graph id=\"map\" edgedefault=\"directed\">");
    let data = |out: &mut String, prefix: &str, row: &[Value], skip: usize| {
        for (n, value) in row.iter().enumerate().skip(skip).filter(|(_, value)| !value.is_null()) {
            let _ = write!(out, "<data key=\"{prefix}{n}\">{}</data>", xml(&plain(value)));
        }
    };
    for row in &nodes.rows {
        let _ = write!(out, "<node id=\"{}\">", xml(&cell(row, 0)));
        data(&mut out, "n", row, 1);
        out.push_str("</node>\n");
    }
    for (n, row) in links.rows.iter().enumerate() {
        let (source, target) = (xml(&cell(row, 0)), xml(&cell(row, 1)));
        let _ = write!(out, "<edge id=\"l{n}\" source=\"{source}\" target=\"{target}\">");
        data(&mut out, "e", row, 2);
        out.push_str("</edge>\n");
    }
    out.push_str("</graph>\n</graphml>\n");
    out
}

/// Source: <https://gexf.net/schema.html>, version 1.3. y goes upward there.
pub(super) fn gexf(graph: &MapGraph) -> String {
    let (nodes, links) = (nodes(graph), links(graph));
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" \
         xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n",
    );
    let _ = writeln!(out, "<meta><description>{}</description></meta>", xml(&graph.title));
    out.push_str("<graph defaultedgetype=\"directed\" mode=\"static\">\n");
    let kind = |kind: ColumnKind| match kind {
        ColumnKind::Text => "string",
        ColumnKind::Number => "double",
        ColumnKind::Flag => "boolean",
    };
    for (of, sheet, skip) in [("node", &nodes, 2), ("edge", &links, 2)] {
        let _ = writeln!(out, "<attributes class=\"{of}\">");
        for (n, (name, type_)) in sheet.columns.iter().enumerate().skip(skip) {
            let _ = writeln!(out, "<attribute id=\"{n}\" title=\"{name}\" type=\"{}\"/>", kind(*type_));
        }
        out.push_str("</attributes>\n");
    }
    let values = |out: &mut String, row: &[Value]| {
        out.push_str("<attvalues>");
        for (n, value) in row.iter().enumerate().skip(2).filter(|(_, value)| !value.is_null()) {
            let _ = write!(out, "<attvalue for=\"{n}\" value=\"{}\"/>", xml(&plain(value)));
        }
        out.push_str("</attvalues>");
    };
    let place = |name: &str| nodes.columns.iter().position(|(column, _)| *column == name);
    let (x, y) = (place("x"), place("y"));
    out.push_str("<nodes>\n");
    for row in &nodes.rows {
        let _ = write!(out, "<node id=\"{}\" label=\"{}\">", xml(&cell(row, 0)), xml(&cell(row, 1)));
        values(&mut out, row);
        let number = |at: Option<usize>| at.and_then(|at| row.get(at)).and_then(Value::as_f64);
        if let (Some(x), Some(y)) = (number(x), number(y)) {
            let _ = write!(out, "<viz:position x=\"{x}\" y=\"{}\" z=\"0\"/>", -y);
        }
        out.push_str("</node>\n");
    }
    out.push_str("</nodes>\n<edges>\n");
    for (n, row) in links.rows.iter().enumerate() {
        let (source, target) = (xml(&cell(row, 0)), xml(&cell(row, 1)));
        let label = xml(&cell(row, 4));
        let _ = write!(out, "<edge id=\"{n}\" source=\"{source}\" target=\"{target}\" label=\"{label}\">");
        values(&mut out, row);
        out.push_str("</edge>\n");
    }
    out.push_str("</edges>\n</graph>\n</gexf>\n");
    out
}

/// Source: <https://graphviz.org/doc/info/lang.html>. Positions are in points for `neato -n`.
pub(super) fn dot(graph: &MapGraph) -> String {
    let (nodes, links) = (nodes(graph), links(graph));
    let mut out = format!("digraph {} {{\n", quoted(&graph.title));
    for row in &nodes.rows {
        let _ = write!(out, "  {} [", quoted(&cell(row, 0)));
        attributes(&mut out, &nodes, row, 1);
        out.push_str("];\n");
    }
    for row in &links.rows {
        let _ = write!(out, "  {} -> {} [", quoted(&cell(row, 0)), quoted(&cell(row, 1)));
        attributes(&mut out, &links, row, 2);
        if cell(row, 2) == "nesting" && cell(row, 3) == "further" {
            out.push_str(", style=dotted");
        }
        out.push_str("];\n");
    }
    out.push_str("}\n");
    out
}

fn attributes(out: &mut String, sheet: &Sheet, row: &[Value], skip: usize) {
    let known = sheet.columns.iter().zip(row).skip(skip).filter(|(_, value)| !value.is_null());
    for (n, ((name, _), value)) in known.enumerate() {
        // `state` and `label` mean nothing else to Graphviz; `weight` is what it means there too.
        let _ = write!(out, "{}{name}={}", if n == 0 { "" } else { ", " }, quoted(&plain(value)));
    }
    let number = |name: &str| {
        let at = sheet.columns.iter().position(|(column, _)| *column == name)?;
        row.get(at)?.as_f64()
    };
    if let (Some(x), Some(y)) = (number("x"), number("y")) {
        let _ = write!(out, ", pos=\"{x},{}!\"", -y);
    }
}

fn quoted(text: &str) -> String {
    // A backslash is an escape in labels; doubled it is itself.
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r', '\0'], " "))
}

/// Source: <https://mermaid.js.org/syntax/flowchart.html>. Communities nested as subgraphs, people as nodes in their
/// home, further parents as dotted lines, service links with their names; names are written as entities, so that none is
/// syntax.
///
/// * `words`: the catalogue's `map-parents`.
pub(super) fn mermaid(graph: &MapGraph, words: Words) -> String {
    let mut out = String::from("flowchart TB\n");
    let (tops, inside) = graph.nesting();
    let mut people = vec![Vec::new(); graph.communities.len()];
    for (number, person) in graph.people.iter().enumerate() {
        match person.home.and_then(|home| people.get_mut(home)) {
            Some(of) => of.push(number),
            None => person_line(&mut out, graph, number, 1),
        }
    }
    // Subgraphs without anything in them are not drawn by Mermaid; such a community is a node.
    let mut open: Vec<(usize, usize, bool)> = tops.into_iter().rev().map(|top| (top, 1, false)).collect();
    while let Some((number, depth, is_end)) = open.pop() {
        let pad = "  ".repeat(depth);
        let name = entities(&graph.communities[number].name);
        if is_end {
            let _ = writeln!(out, "{pad}end");
        } else if inside[number].is_empty() && people[number].is_empty() {
            let _ = writeln!(out, "{pad}c{number}([\"{name}\"])");
        } else {
            let _ = writeln!(out, "{pad}subgraph c{number}[\"{name}\"]");
            people[number].iter().for_each(|person| person_line(&mut out, graph, *person, depth + 1));
            open.push((number, depth, true));
            open.extend(inside[number].iter().rev().map(|child| (*child, depth + 1, false)));
        }
    }
    // Nothing stands in two places there: a further parent is a line to it, and so is a home in a circle of homes.
    let also_in = entities(&words("map-parents", &[]));
    let homes = inside.iter().enumerate().flat_map(|(home, inside)| inside.iter().map(move |number| (*number, home)));
    let homes: BTreeSet<(usize, usize)> = homes.collect();
    for (number, community) in graph.communities.iter().enumerate() {
        for parent in community.parents.iter().filter(|parent| !homes.contains(&(number, **parent))) {
            let _ = writeln!(out, "  c{number} -.->|\"{also_in}\"| c{parent}");
        }
    }
    for (number, need) in graph.needs.iter().enumerate() {
        let (label, to) = (entities(&need.service), need.community);
        match need.provider {
            Some(from) => {
                let _ = writeln!(out, "  c{from} -->|\"{label}\"| c{to}");
            }
            None => {
                let _ = writeln!(out, "  u{number}((\"{label}\")) -.-> c{to}");
            }
        }
    }
    // One line however many roles somebody has there.
    let mut drawn = BTreeSet::new();
    for member in &graph.memberships {
        let is_at_home = graph.people.get(member.person).and_then(|p| p.home) == Some(member.community);
        if !is_at_home && member.is_present() && drawn.insert((member.person, member.community)) {
            let _ = writeln!(out, "  p{} -.- c{}", member.person, member.community);
        }
    }
    out
}

fn person_line(out: &mut String, graph: &MapGraph, number: usize, depth: usize) {
    if let Some(person) = graph.people.get(number) {
        let _ = writeln!(out, "{}p{number}([\"{}\"])", "  ".repeat(depth), entities(&person.name));
    }
}

fn entities(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || " -_.,/&'+".contains(c) && c != '&' {
            out.push(c);
        } else if !c.is_control() {
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    out
}

fn plain(value: &Value) -> String {
    if let Value::Bool(flag) = value { flag.to_string() } else { text(value) }
}

fn cell(row: &[Value], n: usize) -> String {
    row.get(n).map(text).unwrap_or_default()
}
