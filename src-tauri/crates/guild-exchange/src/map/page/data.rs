//! What the page's script reads (`ui/src/page/carried.ts`): the map by columns.

use super::web;
use crate::map::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, MapGraph};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// JSON that stands in a `script` element as it is: no character of it can end the element or a line of a script.
pub(super) fn data(graph: &MapGraph, sentences: &str) -> Result<String, serde_json::Error> {
    let (c, p, m, n) = (&graph.communities, &graph.people, &graph.memberships, &graph.needs);
    let roles: BTreeSet<&str> = m.iter().map(|m| m.role.as_str()).collect();
    let role = |m: &GraphMembership| json!(roles.iter().position(|role| *role == m.role));
    let home = |p: &GraphPerson| json!(p.home);
    let seats = |p: &GraphPerson| {
        let seats = p.seats.iter();
        seats.map(|s| json!({ "community": s.community, "x": place(s.x), "y": place(s.y) })).collect()
    };
    let value = json!({
        "title": graph.title,
        "date": graph.date,
        "words": sentences,
        "communities": {
            "key": column(c, |c| json!(c.key)),
            "name": column(c, |c| json!(c.name)),
            "kind": column(c, |c| json!(c.kind)),
            "state": column(c, |c| json!(c.state)),
            "purpose": column(c, |c| json!(c.purpose)),
            "url": column(c, |c| json!(web(&c.url))),
            "parents": column(c, |c| json!(c.parents)),
            "active": column(c, |c| json!(c.active)),
            "people": column(c, |c| json!(c.people)),
            "inside": column(c, |c| json!(c.inside)),
            "x": column(c, |c: &GraphCommunity| json!(place(c.x))),
            "y": column(c, |c| json!(place(c.y))),
            "r": column(c, |c| json!(place(c.r))),
        },
        "people": {
            "name": column(p, |p| json!(p.name)),
            "handle": column(p, |p| json!(p.handle)),
            "email": column(p, |p| json!(p.email)),
            "affiliation": column(p, |p| json!(p.affiliation)),
            "outside": column(p, |p| json!(p.outside)),
            "home": column(p, home),
            "x": column(p, |p| json!(place(p.x))),
            "y": column(p, |p| json!(place(p.y))),
            "seats": column(p, seats),
        },
        "memberships": {
            "community": column(m, |m| json!(m.community)),
            "person": column(m, |m| json!(m.person)),
            "role": column(m, role),
            "state": column(m, |m| json!(m.state)),
            "since": column(m, |m| json!(m.since)),
            "until": column(m, |m| json!(m.until)),
            "roles": roles,
        },
        "needs": {
            "community": column(n, |n| json!(n.community)),
            "provider": column(n, |n: &GraphNeed| json!(n.provider)),
            "service": column(n, |n| json!(n.service)),
            "kind": column(n, |n| json!(n.kind)),
            "since": column(n, |n| json!(n.since)),
        },
        "member_links": {
            "a": column(&graph.in_common, |l| json!(l.0)),
            "b": column(&graph.in_common, |l| json!(l.1)),
            "weight": column(&graph.in_common, |l| json!(l.2)),
        },
    });
    Ok(quiet(&serde_json::to_string(&value)?))
}

fn column<T>(rows: &[T], value: impl Fn(&T) -> Value) -> Vec<Value> {
    rows.iter().map(value).collect()
}

/// Tenths of a unit are finer than any screen shows.
fn place(at: f64) -> f64 {
    (at * 10.0).round() / 10.0
}

/// JSON with the characters as escapes that mean something around it. They occur in its strings alone.
fn quiet(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ if c.is_control() || crate::markup::is_no_character(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            _ => out.push(c),
        }
    }
    out
}
