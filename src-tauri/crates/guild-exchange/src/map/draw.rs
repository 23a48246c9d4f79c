//! The map as a picture: shapes, service links, people, then names where they are free.

use super::frame::{self, MARGIN, ROOM};
use super::graph::{GraphCommunity, MapGraph};
use super::kind::{Dash, Look, circle, dashes, looks};
use super::label::{Fonts, Frame, Taken};
use super::legend::{self, Channel, InUse};
use super::outlines::Outlines;
use super::picture::{Layer, Pen, Picture, TextMark};
use super::services::bundles;
use super::shape::{At, Circle, outline, smooth};
use std::collections::{BTreeMap, BTreeSet};

/// A word of the picture by its name in the catalogue.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

const DOT: f64 = 3.4;
pub(super) const INK: &str = "#4f4f58";
pub(super) const DARK: &str = "#1b1b1f";

/// Draws the map for print, on white. Cost: about linear in what is drawn.
pub(super) fn draw(graph: &MapGraph, words: Words, language: &str) -> Picture {
    let fonts = Fonts::embedded();
    let [left, top, right, bottom] = frame::extent(graph);
    let grain = frame::grain(right - left, bottom - top);
    let (margin, head) = (MARGIN * grain, frame::HEAD * grain);
    let width = (right - left + 2.0 * (margin + ROOM)).max(760.0);
    let title = words("picture-title", &[("name", &graph.title)]);
    let said = frame::said(graph, words);
    let language = language.to_owned();
    let mut picture = Picture { width, title, said, language, ..Picture::default() };
    // Words in the order in which they are read aloud: what the picture is, communities, people, at last the legend.
    let head = head + frame::head(&mut picture, &fonts, grain);
    let moved = ((width - right - left) / 2.0, head + margin + ROOM * 0.4 - top);
    let map_bottom = bottom + moved.1 + ROOM * 0.4;
    let mut desk = Desk::new(graph, fonts, grain, moved, [margin, head, width - margin, map_bottom]);
    desk.shapes(&mut picture);
    let numbers = desk.people(&mut picture);
    desk.community_names(&mut picture);
    let bundles = bundles(graph);
    desk.services(&mut picture, &bundles);
    desk.unmet(&mut picture);
    desk.person_names(&mut picture);
    picture.texts.extend(numbers);
    let nowhere = frame::nowhere(&mut picture, graph, words, &desk.fonts, map_bottom, grain);
    let channels = [
        (Channel::Quiet, graph.communities.iter().any(GraphCommunity::is_quiet)),
        (Channel::People, graph.people.iter().any(|p| !frame::is_nowhere(p))),
        (Channel::Seats, graph.people.iter().any(|p| !p.seats.is_empty())),
        (Channel::Bundles, bundles.iter().any(|(_, kinds)| kinds.values().sum::<usize>() > 1)),
        (Channel::Unmet, graph.needs.iter().any(|n| n.provider.is_none())),
    ];
    let in_use = InUse {
        kinds: desk.looks.iter().map(|(kind, look)| ((*kind).to_owned(), *look)).collect(),
        services: services_in_use(graph, &desk.dashes),
        channels: channels.into_iter().filter(|(_, is_there)| *is_there).map(|(channel, _)| channel).collect(),
    };
    let end = legend::draw(&mut picture, &in_use, words, &desk.fonts, nowhere + 24.0 * grain, grain);
    picture.height = end + margin * 0.6;
    picture
}

/// The kinds of services that are drawn, by the dash that they share.
fn services_in_use(graph: &MapGraph, dashes: &BTreeMap<&str, Dash>) -> BTreeMap<Dash, Vec<String>> {
    let drawn: BTreeSet<&str> = graph.needs.iter().filter(|n| n.provider.is_some()).map(|n| n.kind.as_str()).collect();
    let mut by_dash: BTreeMap<Dash, Vec<String>> = BTreeMap::new();
    for (kind, dash) in dashes.iter().filter(|(kind, _)| drawn.contains(*kind)) {
        by_dash.entry(*dash).or_default().push((*kind).to_owned());
    }
    by_dash
}

/// What is drawn, and where there is room for words.
pub(super) struct Desk<'a> {
    pub graph: &'a MapGraph,
    pub fonts: Fonts,
    pub taken: Taken,
    pub looks: BTreeMap<&'a str, Look>,
    pub dashes: BTreeMap<&'a str, Dash>,
    pub circles: Vec<Circle>,
    pub hulls: Vec<Vec<At>>,
    pub outlines: Outlines,
    /// Whether nothing is drawn in a shape.
    pub is_empty: Vec<bool>,
    pub depth: Vec<usize>,
    /// See [`frame::grain`].
    pub grain: f64,
    moved: At,
}

impl<'a> Desk<'a> {
    fn new(graph: &'a MapGraph, fonts: Fonts, grain: f64, moved: At, page: Frame) -> Self {
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
        let hulls: Vec<Vec<At>> = circles.iter().zip(&held).map(|(own, held)| outline(*own, held, 12.0)).collect();
        let is_empty = held.iter().map(Vec::is_empty).collect();
        let outlines = Outlines::new(&hulls);
        let depth = (0..circles.len()).map(|number| graph.around(number).len() - 1).collect();
        let looks = looks(graph.communities.iter().map(|c| c.kind.as_str()));
        let dashes = dashes(graph.needs.iter().map(|n| n.kind.as_str()));
        Self {
            graph,
            fonts,
            taken: Taken::new(page),
            looks,
            dashes,
            circles,
            hulls,
            outlines,
            is_empty,
            depth,
            grain,
            moved,
        }
    }

    pub fn look(&self, community: &GraphCommunity) -> Option<Look> {
        self.looks.get(community.kind.as_str()).copied()
    }

    /// Where something of the map stands on the page.
    pub fn at(&self, x: f64, y: f64) -> At {
        (x + self.moved.0, y + self.moved.1)
    }

    /// How large what is drawn at a community is, from 1 for a small one to the grain of the page for a large one.
    pub fn scale_at(&self, community: usize) -> f64 {
        self.circles.get(community).map_or(1.0, |c| (c.r / 90.0).clamp(1.0, self.grain))
    }

    /// Outer shapes first, so that inner ones lie on them.
    fn shapes(&self, picture: &mut Picture) {
        let mut order: Vec<usize> = (0..self.circles.len()).collect();
        order.sort_by_key(|number| self.depth[*number]);
        for number in order {
            let community = &self.graph.communities[number];
            let Some(look) = self.look(community) else { continue };
            let quiet = if community.is_quiet() { "4 3" } else { "" };
            let title = format!("{} ({})", community.name, community.active);
            let (ground, edge) = (look.ground(self.depth[number]), look.edge());
            let width = 1.2 * self.scale_at(number).sqrt();
            let pen = Pen::both(&ground, &edge, width, quiet);
            picture.path(Layer::Shape(self.depth[number]), smooth(&self.hulls[number]), &pen, &title);
        }
    }

    /// Dots and seats; the numbers on the dots of those in several communities.
    fn people(&mut self, picture: &mut Picture) -> Vec<TextMark> {
        let mut numbers = Vec::new();
        for person in self.graph.people.iter().filter(|person| !frame::is_nowhere(person)) {
            for seat in &person.seats {
                let (x, y) = self.at(seat.x, seat.y);
                let pen = Pen::both("#ffffff", INK, 1.1, "");
                picture.path(Layer::Sign, circle(x, y, DOT - 0.4), &pen, &person.name);
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
            }
            let (x, y) = self.at(person.x, person.y);
            if person.seats.is_empty() {
                picture.path(Layer::Sign, circle(x, y, DOT), &Pen::fill(INK), &person.name);
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
                continue;
            }
            picture.path(Layer::Sign, circle(x, y, 4.6), &Pen::fill(DARK), &person.name);
            let n = person.seats.len();
            for (part, seat) in person.seats.iter().enumerate() {
                let look = self.graph.communities.get(seat.community).and_then(|c| self.look(c));
                let colour = look.map_or_else(|| INK.to_owned(), Look::colour);
                picture.path(Layer::Sign, arc((x, y), 7.0, part, n), &Pen::line(&colour, 2.2, ""), "");
            }
            self.taken.take([x - 8.0, y - 8.0, x + 8.0, y + 8.0]);
            let mut number = self.fonts.line(&(n + 1).to_string(), 6.5, true);
            number.x = x - number.width / 2.0;
            number.y = y + 2.35;
            number.fill = "#ffffff";
            numbers.push(number);
        }
        numbers
    }
}

/// A point as far as this from one toward another.
pub(super) fn toward(from: At, to: At, far: f64) -> At {
    let length = (to.0 - from.0).hypot(to.1 - from.1).max(1e-6);
    (from.0 + (to.0 - from.0) / length * far, from.1 + (to.1 - from.1) / length * far)
}

/// The head of an arrow at its tip.
pub(super) fn arrow(tip: At, from: At, size: f64) -> String {
    let back = toward(tip, from, size);
    let (nx, ny) = ((tip.1 - back.1) * 0.42, (back.0 - tip.0) * 0.42);
    format!("M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z", tip.0, tip.1, back.0 + nx, back.1 + ny, back.0 - nx, back.1 - ny)
}

/// One of `n` parts of a ring, with gaps.
pub(super) fn arc((x, y): At, r: f64, part: usize, n: usize) -> String {
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
