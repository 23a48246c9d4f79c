//! The map as a picture: shapes, service links, people, then names where they are free.

use super::graph::{GraphCommunity, MapGraph};
use super::kind::{Look, circle, dash, looks};
use super::label::{Fonts, Frame, Taken, frame_of};
use super::legend::{self, Channel, InUse};
use super::picture::{Mark, Picture, TextMark};
use super::shape::{At, Circle, leaves, outline, smooth};
use std::collections::{BTreeMap, BTreeSet};

/// A word of the picture by its name in the catalogue.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

const MARGIN: f64 = 40.0;
const ROOM: f64 = 110.0;
const HEAD: f64 = 84.0;
const DOT: f64 = 3.4;
const INK: &str = "#4f4f58";
const DARK: &str = "#1b1b1f";
const WARNING: &str = "#b26a00";
/// From so many on, service links are drawn between the communities that hold their ends, bundled.
const MANY_LINKS: usize = 60;

/// Draws the map for print, on white. Cost: about linear in what is drawn.
pub(super) fn draw(graph: &MapGraph, words: Words, language: &str) -> Picture {
    let fonts = Fonts::embedded();
    let (left, top, right, bottom) = extent(graph);
    let (dx, dy) = (MARGIN + ROOM - left, HEAD + MARGIN + ROOM * 0.4 - top);
    let width = (right - left + 2.0 * (MARGIN + ROOM)).max(760.0);
    let map_bottom = bottom + dy + ROOM * 0.4;
    let title = words("picture-title", &[("name", &graph.title)]);
    let mut picture = Picture { width, height: 0.0, title, language: language.to_owned(), marks: Vec::new() };
    let mut desk = Desk::new(graph, fonts, (dx, dy), [MARGIN, HEAD, width - MARGIN, map_bottom]);
    desk.shapes(&mut picture);
    let bundles = bundles(graph);
    let mut names = Vec::new();
    desk.people(&mut picture, &mut names);
    desk.community_names(&mut picture);
    desk.services(&mut picture, &bundles, &mut names);
    desk.person_names(&mut picture);
    picture.marks.extend(names.into_iter().map(Mark::Text));
    let channels = [
        (Channel::Quiet, graph.communities.iter().any(|c| matches!(c.state.as_str(), "dormant" | "closed"))),
        (Channel::People, !graph.people.is_empty()),
        (Channel::Seats, graph.people.iter().any(|p| !p.seats.is_empty())),
        (Channel::Bundles, bundles.iter().any(|(_, kinds)| kinds.values().sum::<usize>() > 1)),
        (Channel::Unmet, graph.needs.iter().any(|n| n.provider.is_none())),
    ];
    let in_use = InUse {
        kinds: desk.looks.iter().map(|(kind, look)| ((*kind).to_owned(), *look)).collect(),
        services: graph.needs.iter().filter(|n| n.provider.is_some()).map(|n| n.kind.clone()).collect(),
        channels: channels.into_iter().filter(|(_, is_there)| *is_there).map(|(channel, _)| channel).collect(),
    };
    head(&mut picture, graph, words, &desk.fonts);
    let end = legend::draw(&mut picture, &in_use, words, &desk.fonts, map_bottom + 24.0, MARGIN);
    picture.height = end + MARGIN * 0.6;
    picture
}

/// Provider and consumer with the number of services by kind.
type Bundle<'a> = ((usize, usize), BTreeMap<&'a str, usize>);

struct Desk<'a> {
    graph: &'a MapGraph,
    fonts: Fonts,
    taken: Taken,
    looks: BTreeMap<&'a str, Look>,
    circles: Vec<Circle>,
    hulls: Vec<Vec<At>>,
    depth: Vec<usize>,
    moved: At,
}

impl<'a> Desk<'a> {
    fn new(graph: &'a MapGraph, fonts: Fonts, moved: At, page: Frame) -> Self {
        let circles: Vec<Circle> =
            graph.communities.iter().map(|c| Circle { x: c.x + moved.0, y: c.y + moved.1, r: c.r }).collect();
        let mut held = vec![Vec::new(); circles.len()];
        for (number, c) in graph.communities.iter().enumerate() {
            if let Some(home) = c.parents.first().and_then(|home| held.get_mut(*home)) {
                home.push(circles[number]);
            }
        }
        let seats = graph.people.iter().flat_map(|p| {
            let home = p.home.map(|home| (home, p.x, p.y));
            home.into_iter().chain(p.seats.iter().map(|seat| (seat.community, seat.x, seat.y)))
        });
        for (community, x, y) in seats {
            if let Some(held) = held.get_mut(community) {
                held.push(Circle { x: x + moved.0, y: y + moved.1, r: 8.0 });
            }
        }
        let hulls = circles.iter().zip(&held).map(|(own, held)| outline(*own, held, 12.0)).collect();
        let depth = (0..circles.len()).map(|number| graph.around(number).len() - 1).collect();
        let looks = looks(graph.communities.iter().map(|c| c.kind.as_str()));
        Self { graph, fonts, taken: Taken::new(page), looks, circles, hulls, depth, moved }
    }

    fn look(&self, community: &GraphCommunity) -> Option<Look> {
        self.looks.get(community.kind.as_str()).copied()
    }

    /// Outer shapes first, so that inner ones lie on them.
    fn shapes(&self, picture: &mut Picture) {
        let mut order: Vec<usize> = (0..self.circles.len()).collect();
        order.sort_by_key(|number| self.depth[*number]);
        for number in order {
            let community = &self.graph.communities[number];
            let Some(look) = self.look(community) else { continue };
            let quiet = if matches!(community.state.as_str(), "dormant" | "closed") { "4 3" } else { "" };
            let title = format!("{} ({})", community.name, community.active);
            let path = smooth(&self.hulls[number]);
            picture.path(path, &look.ground(self.depth[number]), &look.edge(), 1.2, quiet, &title);
        }
    }

    fn people(&mut self, picture: &mut Picture, names: &mut Vec<TextMark>) {
        for person in &self.graph.people {
            for seat in &person.seats {
                let (x, y) = (seat.x + self.moved.0, seat.y + self.moved.1);
                picture.path(circle(x, y, DOT - 0.4), "#ffffff", INK, 1.1, "", &person.name);
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
            }
            let (x, y) = (person.x + self.moved.0, person.y + self.moved.1);
            if person.seats.is_empty() {
                picture.path(circle(x, y, DOT), INK, "none", 0.0, "", &person.name);
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
                continue;
            }
            picture.path(circle(x, y, 4.6), DARK, "none", 0.0, "", &person.name);
            let n = person.seats.len();
            for (part, seat) in person.seats.iter().enumerate() {
                let look = self.graph.communities.get(seat.community).and_then(|c| self.look(c));
                let colour = look.map_or_else(|| INK.to_owned(), Look::colour);
                picture.path(arc(x, y, 7.0, part, n), "none", &colour, 2.2, "", "");
            }
            self.taken.take([x - 8.0, y - 8.0, x + 8.0, y + 8.0]);
            let mut number = self.fonts.line(&(n + 1).to_string(), 6.5, true);
            number.x = x - number.width / 2.0;
            number.y = y + 2.35;
            number.fill = "#ffffff";
            names.push(number);
        }
    }

    /// Names on the top edge, else along the edge, inside, shortened, or outside with a thread to the shape.
    fn community_names(&mut self, picture: &mut Picture) {
        let mut order: Vec<usize> = (0..self.circles.len()).collect();
        order.sort_by(|a, b| {
            self.depth[*a].cmp(&self.depth[*b]).then(self.circles[*b].r.total_cmp(&self.circles[*a].r))
        });
        for number in order {
            let (community, c) = (&self.graph.communities[number], self.circles[number]);
            let Some(look) = self.look(community) else { continue };
            let size = match (self.depth[number], c.r) {
                (0, r) if r > 250.0 => 20.0,
                (_, r) if r > 250.0 => 16.0,
                (_, r) if r > 120.0 => 13.0,
                _ => 10.5,
            };
            let whole = format!("{} · {}", community.name, community.active);
            let spots = self.spots(number, size);
            let glyph = size * 0.9;
            let mut done = false;
            for most in [f64::INFINITY, c.r * 2.4, c.r * 1.7] {
                let mut line = self.named(community, &whole, size, most);
                line.width += glyph + 3.0;
                if self.taken.place(&mut line, spots.iter().copied()) {
                    finish(picture, line, look, glyph);
                    done = true;
                    break;
                }
            }
            if !done {
                let mut line = self.named(community, &whole, size.min(10.5), f64::INFINITY);
                line.width += glyph + 3.0;
                let around = (2..40).flat_map(|ring| {
                    (0..24).map(move |turn| {
                        let angle = f64::from(turn) / 24.0 * std::f64::consts::TAU;
                        let far = c.r + f64::from(ring) * 12.0;
                        (c.x + far * 1.3 * angle.cos(), c.y + far * angle.sin())
                    })
                });
                if self.taken.place(&mut line, around) {
                    let to = (line.x + line.width / 2.0, line.y - line.size * 0.36);
                    let edge = leaves(&self.hulls[number], (c.x, c.y), to);
                    let d = format!("M{:.1} {:.1}L{:.1} {:.1}", edge.0, edge.1, to.0, to.1);
                    picture.path(d, "none", &look.edge(), 0.8, "2 2", "");
                    finish(picture, line, look, glyph);
                }
            }
        }
    }

    fn named(&self, community: &GraphCommunity, whole: &str, size: f64, most: f64) -> TextMark {
        let mut line = self.fonts.line(whole, size, true);
        if line.width > most {
            let count = format!(" · {}", community.active);
            let room = most - self.fonts.width(&count, size, true);
            let short = self.fonts.short(&community.name, size, true, room);
            line = self.fonts.line(&format!("{}{count}", short.text), size, true);
            whole.clone_into(&mut line.title);
        }
        line
    }

    fn spots(&self, number: usize, size: f64) -> Vec<At> {
        let c = self.circles[number];
        let hull = &self.hulls[number];
        let top = hull.iter().map(|p| p.1).fold(f64::INFINITY, f64::min);
        let bottom = hull.iter().map(|p| p.1).fold(f64::NEG_INFINITY, f64::max);
        let mut spots = Vec::new();
        for step in [0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75] {
            let x = c.x + step * c.r;
            let far = leaves(hull, (c.x, c.y), (x + step * 1e3, top - 1e3));
            spots.push(if step == 0.0 { (c.x, top) } else { far });
        }
        spots.extend([(c.x, bottom), (c.x, top - size), (c.x, bottom + size), (c.x, top + size * 1.3)]);
        spots.extend([0.0, -0.3, 0.3, -0.6, 0.6].map(|step| (c.x, c.y + step * c.r)));
        spots
    }

    fn services(&mut self, picture: &mut Picture, bundles: &[Bundle], names: &mut Vec<TextMark>) {
        let mut counts = Vec::new();
        for ((from, to), kinds) in bundles {
            let n: usize = kinds.values().sum();
            let (a, b) = (self.circles[*from], self.circles[*to]);
            if from == to {
                continue;
            }
            let start = leaves(&self.hulls[*from], (a.x, a.y), (b.x, b.y));
            let end = leaves(&self.hulls[*to], (b.x, b.y), (a.x, a.y));
            // Bent to one side, so that there and back are two lines.
            let (vx, vy) = (end.0 - start.0, end.1 - start.1);
            let bend = (f64::midpoint(start.0, end.0) + vy * 0.12, f64::midpoint(start.1, end.1) - vx * 0.12);
            let kind = kinds.iter().max_by_key(|(_, n)| **n).map_or("", |(kind, _)| *kind);
            let width = 1.0 + (n as f64).sqrt() * 0.5;
            let said = format!("{} → {}: {n}", self.graph.communities[*from].name, self.graph.communities[*to].name);
            let tip = toward(end, bend, 0.0);
            let back = toward(end, bend, 4.0 + 2.0 * width);
            let d = format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bend.0, bend.1, back.0, back.1);
            let colour = if n > 1 { "#77777f" } else { "#8c8c95" };
            picture.path(d, "none", colour, width, dash(kind), &said);
            picture.path(arrow(tip, bend, 5.0 + 2.2 * width), colour, "none", 0.0, "", "");
            if n > 1 {
                let middle =
                    (0.25 * start.0 + 0.5 * bend.0 + 0.25 * end.0, 0.25 * start.1 + 0.5 * bend.1 + 0.25 * end.1);
                counts.push((n, middle, said));
            }
        }
        counts.sort_by_key(|(n, ..)| std::cmp::Reverse(*n));
        for (n, (x, y), said) in counts {
            let mut line = self.fonts.line(&n.to_string(), 9.0, true);
            line.fill = INK;
            line.title = said;
            let near = [(x, y), (x + 8.0, y), (x - 8.0, y), (x, y + 10.0), (x, y - 10.0)];
            let frame = |at: &At| frame_of(&line, at.0, at.1);
            if let Some(at) = near.iter().copied().find(|at| self.taken.is_free(frame(at))) {
                let [left, top, right, bottom] = frame(&at);
                let d = format!(
                    "M{left:.1} {top:.1}H{right:.1}A6.5 6.5 0 0 1 {right:.1} {bottom:.1}H{left:.1}A6.5 6.5 0 0 1 {left:.1} {top:.1}Z"
                );
                picture.path(d, "#ffffff", "#cfcfd5", 0.8, "", "");
                self.taken.place(&mut line, [at]);
                names.push(line);
            }
        }
        self.unmet(picture, names);
    }

    fn unmet(&mut self, picture: &mut Picture, names: &mut Vec<TextMark>) {
        for need in self.graph.needs.iter().filter(|need| need.provider.is_none()) {
            let Some(c) = self.circles.get(need.community).copied() else { continue };
            let mut line = self.fonts.short(&need.service, 9.5, true, 160.0);
            line.fill = "#7d4a00";
            line.halo = true;
            let spots = (0..30).flat_map(|ring| {
                (0..16).map(move |turn| {
                    let angle = (f64::from(turn) / 16.0 + 0.06) * std::f64::consts::TAU;
                    let far = c.r + 34.0 + f64::from(ring) * 14.0;
                    (c.x + far * angle.cos(), c.y + far * angle.sin())
                })
            });
            let width = line.width;
            let free = |at: &At| {
                let mark = [at.0 - 9.0, at.1 - 9.0, at.0 + 9.0, at.1 + 9.0];
                let name = [at.0 - width / 2.0 - 2.0, at.1 + 9.0, at.0 + width / 2.0 + 2.0, at.1 + 25.0];
                self.taken.is_free(mark) && self.taken.is_free(name)
            };
            let Some((x, y)) = spots.into_iter().find(free) else { continue };
            let start = leaves(&self.hulls[need.community], (c.x, c.y), (x, y));
            let d = format!("M{:.1} {:.1}L{:.1} {:.1}", start.0, start.1, x, y);
            picture.path(d, "none", WARNING, 1.4, "1.5 3", &need.service);
            picture.path(circle(x, y, 8.0), "#ffffff", WARNING, 1.4, "2.5 2", &need.service);
            let cross = format!("M{:.1} {:.1}l5 5m0 -5l-5 5", x - 2.5, y - 2.5);
            picture.path(cross, "none", WARNING, 1.4, "", "");
            self.taken.take([x - 9.0, y - 9.0, x + 9.0, y + 9.0]);
            self.taken.place(&mut line, [(x, y + 17.0)]);
            names.push(line);
        }
    }

    /// People's names where they are free; a name without room is in the dot's title.
    fn person_names(&mut self, picture: &mut Picture) {
        for person in &self.graph.people {
            let (x, y) = (person.x + self.moved.0, person.y + self.moved.1);
            let mut line = self.fonts.short(&person.name, 8.0, false, 96.0);
            line.fill = INK;
            line.halo = true;
            let off = if person.seats.is_empty() { 9.5 } else { 14.0 };
            let aside = line.width / 2.0 + off - 2.0;
            let spots = [(x, y + off), (x, y - off), (x + aside, y), (x - aside, y)];
            if self.taken.place(&mut line, spots) {
                picture.marks.push(Mark::Text(line));
            }
        }
    }
}

/// The glyph, and the name behind it on a halo.
fn finish(picture: &mut Picture, mut line: TextMark, look: Look, glyph: f64) {
    let y = line.y - line.size * 0.36;
    picture.path(look.glyph(line.x + glyph / 2.0, y, glyph / 2.0), &look.fill(), &look.colour(), 1.2, "", "");
    line.x += glyph + 3.0;
    line.width -= glyph + 3.0;
    line.halo = true;
    line.fill = DARK;
    picture.marks.push(Mark::Text(line));
}

/// Service links by provider and consumer with the kinds of their services; with many of them, lifted to the
/// communities side by side that hold their two ends, so that none is lost and lines are few.
fn bundles(graph: &MapGraph) -> Vec<Bundle<'_>> {
    let served: Vec<_> = graph.needs.iter().filter_map(|n| n.provider.map(|p| (p, n.community, n))).collect();
    let direct: BTreeSet<(usize, usize)> = served.iter().map(|(p, c, _)| (*p, *c)).collect();
    let mut bundles: BTreeMap<(usize, usize), BTreeMap<&str, usize>> = BTreeMap::new();
    for (provider, consumer, need) in served {
        let ends = if direct.len() > MANY_LINKS { lifted(graph, provider, consumer) } else { (provider, consumer) };
        *bundles.entry(ends).or_default().entry(need.kind.as_str()).or_default() += 1;
    }
    bundles.into_iter().collect()
}

fn lifted(graph: &MapGraph, a: usize, b: usize) -> (usize, usize) {
    let (up, down) = (graph.around(a), graph.around(b));
    let below = |way: &[usize], other: &[usize]| {
        let inside: Vec<usize> = way.iter().copied().take_while(|n| !other.contains(n)).collect();
        inside.last().copied()
    };
    match (below(&up, &down), below(&down, &up)) {
        (Some(a), Some(b)) => (a, b),
        // One holds the other.
        _ => (a, b),
    }
}

fn toward(from: At, to: At, far: f64) -> At {
    let length = (to.0 - from.0).hypot(to.1 - from.1).max(1e-6);
    (from.0 + (to.0 - from.0) / length * far, from.1 + (to.1 - from.1) / length * far)
}

pub(super) fn arrow(tip: At, from: At, size: f64) -> String {
    let back = toward(tip, from, size);
    let (nx, ny) = ((tip.1 - back.1) * 0.42, (back.0 - tip.0) * 0.42);
    format!("M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z", tip.0, tip.1, back.0 + nx, back.1 + ny, back.0 - nx, back.1 - ny)
}

/// One of `n` parts of a ring, with gaps.
pub(super) fn arc(x: f64, y: f64, r: f64, part: usize, n: usize) -> String {
    if n == 1 {
        return circle(x, y, r);
    }
    let turn = |at: f64| (at / n as f64 - 0.25) * std::f64::consts::TAU;
    let gap = (0.04 * n as f64).min(0.3);
    let (from, to) = (turn(part as f64 + gap), turn(part as f64 + 1.0));
    let large = u8::from(to - from > std::f64::consts::PI);
    let at = |angle: f64| format!("{:.1} {:.1}", x + r * angle.cos(), y + r * angle.sin());
    format!("M{}A{r:.1} {r:.1} 0 {large} 1 {}", at(from), at(to))
}

fn head(picture: &mut Picture, graph: &MapGraph, words: Words, fonts: &Fonts) {
    let room = picture.width - 2.0 * MARGIN;
    let mut title = fonts.short(&picture.title, 26.0, true, room);
    (title.x, title.y) = (MARGIN, MARGIN + 16.0);
    picture.marks.push(Mark::Text(title));
    let counts = [
        ("communities", graph.communities.len()),
        ("people", graph.people.len()),
        ("links", graph.needs.iter().filter(|n| n.provider.is_some()).count()),
        ("unmet", graph.needs.iter().filter(|n| n.provider.is_none()).count()),
    ]
    .map(|(name, n)| (name, n.to_string()));
    let arguments: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    let mut said = words("picture-counts", &arguments);
    if !graph.date.is_empty() {
        said = format!("{} · {said}", words("picture-as-of", &[("date", &graph.date)]));
    }
    let mut line = fonts.short(&said, 12.0, false, room);
    (line.x, line.y, line.fill) = (MARGIN, MARGIN + 38.0, INK);
    picture.marks.push(Mark::Text(line));
}

fn extent(graph: &MapGraph) -> (f64, f64, f64, f64) {
    let communities = graph.communities.iter().map(|c| (c.x, c.y, c.r));
    let people = graph.people.iter().map(|p| (p.x, p.y, 10.0));
    let seats = graph.people.iter().flat_map(|p| &p.seats).map(|seat| (seat.x, seat.y, 10.0));
    let nothing = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    let (l, t, r, b) = communities.chain(people).chain(seats).fold(nothing, |(l, t, r, b), (x, y, radius)| {
        (l.min(x - radius), t.min(y - radius), r.max(x + radius), b.max(y + radius))
    });
    if l.is_finite() { (l, t, r, b) } else { (0.0, 0.0, 400.0, 120.0) }
}
