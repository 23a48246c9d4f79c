//! The page without its script: the same as the map, as a list and two tables. The script shows it as its second view.

use super::web;
use crate::map::draw::Words;
use crate::map::graph::{GraphPerson, MapGraph};
use crate::markup::html;
use guild_model::communities::MembershipState;
use guild_model::name_order::NameOrder;
use std::fmt::Write;

struct Outline<'a> {
    graph: &'a MapGraph,
    words: Words<'a>,
    out: String,
}

pub(super) fn outline(graph: &MapGraph, words: Words) -> String {
    let mut outline = Outline { graph, words, out: String::new() };
    outline.head();
    outline.communities();
    outline.people();
    outline.services();
    let _ = write!(outline.out, "<footer>{}</footer>\n</div>\n", outline.word("page-made"));
    outline.out
}

impl Outline<'_> {
    fn word(&self, id: &str) -> String {
        html(&(self.words)(id, &[]))
    }

    fn count(&self, id: &str, n: usize) -> String {
        html(&(self.words)(id, &[("count", &n.to_string())]))
    }

    /// A word of the product in the reader's language; the organisation's own as it was written.
    fn named(&self, prefix: &str, own: &[&str], word: &str) -> String {
        if own.contains(&word) {
            return self.word(&format!("{prefix}-{}", word.replace('_', "-")));
        }
        let spaced = word.split(['-', '_']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let mut letters = spaced.chars();
        html(&letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect()))
    }

    fn head(&mut self) {
        let graph = self.graph;
        let mut counts = vec![self.count("map-status-communities", graph.communities.len())];
        if !graph.people.is_empty() {
            counts.push(self.count("map-status-people", graph.people.len()));
        }
        let mut said = counts.join(", ");
        if !graph.date.is_empty() {
            said = format!("{said} · {}", html(&(self.words)("page-as-of", &[("date", &graph.date)])));
        }
        let _ = write!(
            self.out,
            "<div id=\"outline\" class=\"outline\">\n<header><h1>{}</h1><p><small>{said}</small></p>\
             <noscript><p>{}</p></noscript></header>\n",
            html(&graph.title),
            self.word("page-script-wanted")
        );
    }

    fn communities(&mut self) {
        let (tops, inside) = self.graph.nesting();
        let mut members = vec![Vec::new(); self.graph.communities.len()];
        for (n, member) in self.graph.memberships.iter().enumerate().filter(|(_, m)| m.is_present()) {
            if let (Some(of), true) = (members.get_mut(member.community), member.person < self.graph.people.len()) {
                of.push(n);
            }
        }
        for of in &mut members {
            of.sort_by_cached_key(|n| by_name(&self.graph.people[self.graph.memberships[*n].person]));
        }
        let _ = writeln!(self.out, "<section><h2>{}</h2>", self.word("page-communities"));
        if !tops.is_empty() {
            self.out.push_str("<ul class=\"tree\">\n");
            // A stack, since communities nest to any depth.
            let mut open: Vec<(usize, bool)> = tops.into_iter().rev().map(|top| (top, false)).collect();
            while let Some((number, is_end)) = open.pop() {
                if is_end {
                    self.out.push_str("</ul></li>\n");
                    continue;
                }
                self.community(number, &members[number]);
                if inside[number].is_empty() {
                    self.out.push_str("</li>\n");
                } else {
                    self.out.push_str("<ul>\n");
                    open.push((number, true));
                    open.extend(inside[number].iter().rev().map(|child| (*child, false)));
                }
            }
            self.out.push_str("</ul>\n");
        }
        self.out.push_str("</section>\n");
    }

    fn community(&mut self, number: usize, members: &[usize]) {
        let c = &self.graph.communities[number];
        let own = ["business_unit", "practice", "interest", "purpose", "committee", "team"];
        let counts = [("active", c.active.to_string()), ("people", c.people.to_string())];
        let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
        let _ = write!(
            self.out,
            "<li id=\"c{number}\" data-row=\"c{number}\"><div class=\"line\"><a class=\"name\" href=\"#c{number}\" \
             data-thing=\"c{number}\">{}</a> <small>{}, {}, {}</small></div>",
            html(&c.name),
            self.named("map-kind-of", &own, &c.kind),
            self.word(&format!("map-state-{}", c.state.word())),
            html(&(self.words)("map-n-active", &counts)),
        );
        if !c.purpose.is_empty() {
            let _ = write!(self.out, "<p>{}</p>", html(&c.purpose));
        }
        let url = html(web(&c.url));
        if !url.is_empty() {
            let _ =
                write!(self.out, "<p><a href=\"{url}\" target=\"_blank\" rel=\"noopener noreferrer\">{url}</a></p>");
        }
        if !members.is_empty() {
            self.out.push_str("<ul class=\"members\">");
            for n in members {
                let person = self.graph.memberships[*n].person;
                let name = html(&self.graph.people[person].name);
                let said = self.membership(*n);
                let _ = write!(
                    self.out,
                    "<li data-row=\"p{person}\"><a href=\"#p{person}\" data-thing=\"p{person}\">{name}</a>"
                );
                if !said.is_empty() {
                    let _ = write!(self.out, " <small>{said}</small>");
                }
                self.out.push_str("</li>");
            }
            self.out.push_str("</ul>");
        }
    }

    /// What is to be said of a membership beyond that it is one.
    fn membership(&self, number: usize) -> String {
        let membership = &self.graph.memberships[number];
        let own = ["member", "leader", "representative", "champion"];
        let mut said = Vec::new();
        if !["", "member"].contains(&membership.role.as_str()) {
            said.push(self.named("map-role", &own, &membership.role));
        }
        if membership.state != MembershipState::Active {
            said.push(self.word(&format!("map-membership-{}", membership.state.word())));
        }
        said.join(", ")
    }

    fn people(&mut self) {
        let people = &self.graph.people;
        if people.is_empty() {
            return;
        }
        let mut of = vec![Vec::new(); people.len()];
        for (n, member) in self.graph.memberships.iter().enumerate().filter(|(_, m)| m.is_present()) {
            if let Some(of) = of.get_mut(member.person) {
                of.push(n);
            }
        }
        // A column that says nothing of anybody is left out.
        let has_affiliation = people.iter().any(|p| p.affiliation.is_some() || p.outside);
        let has_contact = people.iter().any(|p| p.email.is_some() || p.handle.is_some());
        let mut heads = vec!["page-name", "page-communities"];
        heads.extend(has_affiliation.then_some("page-affiliation"));
        heads.extend(has_contact.then_some("page-contact"));
        self.table("page-people", &heads);
        let mut order: Vec<usize> = (0..people.len()).collect();
        order.sort_by_cached_key(|n| by_name(&people[*n]));
        for n in order {
            let person = &self.graph.people[n];
            let _ = write!(
                self.out,
                "<tr id=\"p{n}\" data-row=\"p{n}\"><th scope=\"row\"><a href=\"#p{n}\" data-thing=\"p{n}\">{}</a></th><td>",
                html(&person.name)
            );
            for (k, m) in of[n].iter().enumerate() {
                let community = self.graph.memberships[*m].community;
                let said = self.membership(*m);
                let said = if said.is_empty() { said } else { format!(" <small>{said}</small>") };
                let comma = if k > 0 { ", " } else { "" };
                let _ = write!(self.out, "{comma}{}{said}", self.anchor(community));
            }
            self.out.push_str("</td>");
            if has_affiliation {
                let outside = person.outside.then(|| self.word("page-outside"));
                let said: Vec<String> = person.affiliation.iter().map(|a| html(a)).chain(outside).collect();
                let _ = write!(self.out, "<td>{}</td>", said.join(", "));
            }
            if has_contact {
                let said: Vec<String> =
                    person.handle.iter().map(|h| html(h)).chain(person.email.iter().map(|e| mail(e))).collect();
                let _ = write!(self.out, "<td>{}</td>", said.join(", "));
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody></table></div></section>\n");
    }

    fn services(&mut self) {
        if self.graph.needs.is_empty() {
            return;
        }
        self.table("page-services", &["page-service", "page-kind", "page-from", "page-for"]);
        let own = ["service", "resource", "skill", "money"];
        for need in &self.graph.needs {
            let from = need.provider.map_or_else(
                || format!("<span class=\"unmet\">{}</span>", self.word("map-unmet")),
                |provider| self.anchor(provider),
            );
            let (kind, to) = (self.named("map-service", &own, &need.kind), self.anchor(need.community));
            let service = html(&need.service);
            let _ = writeln!(
                self.out,
                "<tr><th scope=\"row\">{service}</th><td>{kind}</td><td>{from}</td><td>{to}</td></tr>"
            );
        }
        self.out.push_str("</tbody></table></div></section>\n");
    }

    fn table(&mut self, title: &str, heads: &[&str]) {
        let title = self.word(title);
        let heads: Vec<String> = heads.iter().map(|id| format!("<th scope=\"col\">{}</th>", self.word(id))).collect();
        let heads = heads.concat();
        let _ = writeln!(
            self.out,
            "<section><h2>{title}</h2>\n<div class=\"wide\"><table><thead><tr>{heads}</tr></thead><tbody>"
        );
    }

    fn anchor(&self, community: usize) -> String {
        let name = self.graph.communities.get(community).map(|c| html(&c.name)).unwrap_or_default();
        format!("<a href=\"#c{community}\" data-thing=\"c{community}\">{name}</a>")
    }
}

/// An address to write to where it is one beyond doubt, else its text.
fn mail(email: &str) -> String {
    let shown = html(email);
    let is_plain = email.chars().all(|c| c.is_ascii_alphanumeric() || "@.+-_".contains(c));
    if is_plain && email.matches('@').count() == 1 { format!("<a href=\"mailto:{shown}\">{shown}</a>") } else { shown }
}

fn by_name(person: &GraphPerson) -> NameOrder {
    NameOrder::of(&person.name)
}
