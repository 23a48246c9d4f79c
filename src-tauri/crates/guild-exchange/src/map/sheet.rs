//! The map as two tables, which every format but the pictures is written from: its nodes, and its links.

use super::graph::MapGraph;
use serde_json::{Value, json};

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Text,
    /// Whole or with a fraction.
    Number,
    /// True or false.
    Flag,
}

/// A table whose columns are named in the file's words; an empty cell is null.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What the table is called in the file.
    pub name: &'static str,
    /// Names from left to right, with what their values are.
    pub columns: Vec<(&'static str, ColumnKind)>,
    /// Each with as many values as there are columns.
    pub rows: Vec<Vec<Value>>,
}

impl Sheet {
    /// The rows as texts; nothing for null, `yes` or `no` for a flag.
    pub fn texts(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|row| row.iter().map(text).collect()).collect()
    }
}

pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    }
}

use ColumnKind::{Flag, Number, Text};

const NODES: [(&str, ColumnKind); 18] = [
    ("id", Text),
    ("label", Text),
    ("what", Text),
    ("key", Text),
    ("kind", Text),
    ("state", Text),
    ("purpose", Text),
    ("home", Text),
    ("further_parents", Text),
    ("active", Number),
    ("people", Number),
    ("handle", Text),
    ("email", Text),
    ("affiliation", Text),
    ("outside", Flag),
    ("x", Number),
    ("y", Number),
    ("r", Number),
];

const LINKS: [(&str, ColumnKind); 10] = [
    ("source", Text),
    ("target", Text),
    ("what", Text),
    ("kind", Text),
    ("label", Text),
    ("state", Text),
    ("importance", Text),
    ("weight", Number),
    ("since", Text),
    ("until", Text),
];

fn community(graph: &MapGraph, number: usize) -> Value {
    graph.communities.get(number).map_or(Value::Null, |c| Value::String(format!("community:{}", c.key)))
}

fn person(graph: &MapGraph, number: usize) -> Value {
    graph.people.get(number).map_or(Value::Null, |p| Value::String(format!("person:{}", p.key)))
}

/// Communities, then people; an unmet need is a node of its own, so that it is not lost where links need two ends.
pub fn nodes(graph: &MapGraph) -> Sheet {
    let mut rows = Vec::new();
    for (number, c) in graph.communities.iter().enumerate() {
        let further: Vec<String> = c.parents.iter().skip(1).map(|p| text(&community(graph, *p))).collect();
        rows.push(vec![
            community(graph, number),
            json!(c.name),
            json!("community"),
            json!(c.key),
            json!(c.kind),
            json!(c.state),
            some(&c.purpose),
            c.parents.first().map_or(Value::Null, |p| community(graph, *p)),
            some(&further.join(";")),
            json!(c.active),
            json!(c.people),
            Value::Null,
            Value::Null,
            Value::Null,
            Value::Null,
            json!(c.x),
            json!(c.y),
            json!(c.r),
        ]);
    }
    for (number, p) in graph.people.iter().enumerate() {
        rows.push(vec![
            person(graph, number),
            json!(p.name),
            json!("person"),
            json!(p.key),
            Value::Null,
            Value::Null,
            Value::Null,
            p.home.map_or(Value::Null, |home| community(graph, home)),
            Value::Null,
            Value::Null,
            Value::Null,
            json!(p.handle),
            json!(p.email),
            json!(p.affiliation),
            json!(p.outside),
            json!(p.x),
            json!(p.y),
            Value::Null,
        ]);
    }
    let mut beside = vec![0_u32; graph.communities.len()];
    for (number, need) in graph.needs.iter().enumerate().filter(|(_, need)| need.provider.is_none()) {
        let mut row = vec![Value::Null; NODES.len()];
        row[0] = json!(format!("unmet:{number}"));
        row[1] = json!(need.service);
        row[2] = json!("unmet_need");
        row[4] = json!(need.kind);
        row[7] = community(graph, need.community);
        // To the right of who needs it, one below the other: programs that draw by place want one of every node.
        if let (Some(c), Some(n)) = (graph.communities.get(need.community), beside.get_mut(need.community)) {
            (row[15], row[16]) = (json!(c.x + c.r + 16.0), json!(c.y + f64::from(*n) * 20.0));
            *n += 1;
        }
        rows.push(row);
    }
    Sheet { name: "nodes", columns: NODES.to_vec(), rows }
}

/// Nesting, memberships, service links (provider to consumer), unmet needs, and members in common.
pub fn links(graph: &MapGraph) -> Sheet {
    let mut rows = Vec::new();
    let row = |source: Value, target: Value, what: &str, kind: Value, label: Value| {
        let mut row = vec![source, target, json!(what), kind, label];
        row.resize(LINKS.len(), Value::Null);
        row
    };
    for (number, c) in graph.communities.iter().enumerate() {
        for (n, parent) in c.parents.iter().enumerate() {
            let kind = if n == 0 { "home" } else { "further" };
            rows.push(row(community(graph, number), community(graph, *parent), "nesting", json!(kind), Value::Null));
        }
    }
    for m in &graph.memberships {
        let mut link =
            row(person(graph, m.person), community(graph, m.community), "membership", json!(m.role), Value::Null);
        link[5] = json!(m.state);
        link[8] = json!(m.since);
        link[9] = json!(m.until);
        rows.push(link);
    }
    for (number, need) in graph.needs.iter().enumerate() {
        let (source, what) = match need.provider {
            Some(provider) => (community(graph, provider), "service"),
            None => (json!(format!("unmet:{number}")), "unmet_need"),
        };
        let mut link = row(source, community(graph, need.community), what, json!(need.kind), json!(need.service));
        link[6] = json!(need.importance);
        link[8] = json!(need.since);
        rows.push(link);
    }
    for (a, b, weight) in &graph.in_common {
        let mut link = row(community(graph, *a), community(graph, *b), "members_in_common", Value::Null, Value::Null);
        link[7] = json!(weight);
        rows.push(link);
    }
    Sheet { name: "links", columns: LINKS.to_vec(), rows }
}

fn some(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}
