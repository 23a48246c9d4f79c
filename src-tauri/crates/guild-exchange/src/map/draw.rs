//! The map as a picture: shapes, service links, people, then names where they are free.

use super::direction::isolated;
use super::fonts::Fonts;
use super::frame::{self, MARGIN, ROOM};
use super::graph::{GraphNeed, GraphPerson, MapGraph};
use super::kind::{Dash, Look, circle, dashes, level, level_colour, looks, tint};
use super::label::{Frame, Taken};
use super::legend::{self, Channel, InUse};
use super::look::{Badge, GroupName, Light, MapLook};
use super::mark::dim;
use super::outlines::Outlines;
use super::picture::{self, Layer, Pen, Picture, TextMark};
use super::services::Bundle;
use super::shape::{At, Circle, outline, smooth};
use guild_model::communities::CommunityState;
use std::collections::{BTreeMap, BTreeSet};

/// A word of the picture by its name in the catalogue.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

const DOT: f64 = 3.4;
/// Up to this step of the scale a band is too pale to be an edge, and a dot to be without one.
const PALE: usize = 2;
pub(super) const INK: &str = "#4f4f58";
pub(super) const DARK: &str = "#1b1b1f";
const LIGHT: &str = "#ffffff";

/// Draws the map for print, on white, with its legend below. Cost: about linear in what is drawn.
#[cfg(test)]
pub(super) fn draw(graph: &MapGraph, look: &MapLook, words: Words, language: &str, fonts: &Fonts) -> Picture {
    sketch(graph, look, words, language, fonts).whole(words, fonts)
}

/// The map, and what its legend has to tell.
pub(super) struct Sketch {
    /// Without a height yet.
    map: Picture,
    used: InUse,
    /// Where the map and those in no community end.
    bottom: f64,
    grain: f64,
}

impl Sketch {
    /// With the legend below.
    pub fn whole(&self, words: Words, fonts: &Fonts) -> Picture {
        let mut picture = self.map.clone();
        let end = legend::draw(&mut picture, &self.used, words, fonts, self.bottom + 24.0 * self.grain, self.grain);
        picture.height = end + MARGIN * self.grain * 0.6;
        picture
    }

    /// Without a legend.
    #[cfg(feature = "pdf")]
    pub fn alone(&self) -> Picture {
        Picture { height: self.bottom + MARGIN * self.grain * 0.6, ..self.map.clone() }
    }

    /// The legend on a page of its own below the title, as large as words are read in the hand.
    #[cfg(feature = "pdf")]
    pub fn legend(&self, width: f64, words: Words, fonts: &Fonts) -> Picture {
        let Picture { title, said, language, .. } = self.map.clone();
        let mut picture = Picture { width, title, said, language, ..Picture::default() };
        let top = MARGIN + frame::HEAD + frame::head(&mut picture, fonts, 1.0);
        picture.height = legend::draw(&mut picture, &self.used, words, fonts, top, 1.0);
        picture
    }
}

/// Draws the map for print, on white. Cost: about linear in what is drawn.
pub(super) fn sketch(graph: &MapGraph, look: &MapLook, words: Words, language: &str, fonts: &Fonts) -> Sketch {
    // Lines that lie side by side reach beyond what they lead to.
    let flat = Desk::new((graph, look), fonts, 1.0, (0.0, 0.0), [0.0; 4]);
    let (bundles, inside) = flat.bundles();
    let [left, top, right, bottom] = flat.with_lines(frame::extent(graph, look), &bundles);
    let grain = frame::grain(right - left, bottom - top);
    let (margin, head) = (MARGIN * grain, frame::HEAD * grain);
    let width = (right - left + 2.0 * (margin + ROOM)).max(760.0);
    let title = words("picture-title", &[("name", &isolated(&graph.title))]);
    let said = frame::said(graph, look, words);
    let language = language.to_owned();
    let mut picture = Picture { width, title, said, language, ..Picture::default() };
    // Words in the order in which they are read aloud: what the picture is, communities, people, at last the legend.
    let head = head + frame::head(&mut picture, fonts, grain);
    let moved = ((width - right - left) / 2.0, head + margin + ROOM * 0.4 - top);
    let map_bottom = bottom + moved.1 + ROOM * 0.4;
    let page = [margin, head, width - margin, map_bottom];
    let mut desk = Desk::new((graph, look), fonts, grain, moved, page);
    desk.shapes(&mut picture);
    desk.badges(&mut picture);
    let numbers = desk.people(&mut picture);
    desk.community_names(&mut picture);
    let (pairs, least_in_common) = desk.pairs_in_common();
    desk.ties(&mut picture, &pairs);
    desk.services(&mut picture, &bundles);
    desk.unmet(&mut picture);
    desk.links_inside(&mut picture, &inside);
    desk.person_names(&mut picture);
    picture.texts.extend(numbers);
    let bottom = frame::nowhere(&mut picture, (graph, look), words, fonts, map_bottom, grain);
    let mut used = desk.in_use(&bundles, &inside);
    used.least_in_common = least_in_common;
    Sketch { map: picture, used, bottom, grain }
}

/// What is drawn, and where there is room for words.
pub(super) struct Desk<'a> {
    pub graph: &'a MapGraph,
    pub seen: &'a MapLook,
    /// The community in whose place each is drawn.
    pub drawn: Vec<usize>,
    /// Whether others lie in a community, and are drawn there.
    pub holds_others: Vec<bool>,
    pub fonts: &'a Fonts,
    pub taken: Taken,
    pub looks: BTreeMap<&'a str, Look>,
    pub dashes: BTreeMap<&'a str, Dash>,
    pub circles: Vec<Circle>,
    pub hulls: Vec<Vec<At>>,
    pub outlines: Outlines,
    /// Whether nothing is drawn in a shape.
    pub is_empty: Vec<bool>,
    pub depth: Vec<usize>,
    /// Whether the scale lies over any community.
    is_overlaid: bool,
    /// See [`frame::grain`].
    pub grain: f64,
    moved: At,
}

impl<'a> Desk<'a> {
    fn new((graph, seen): (&'a MapGraph, &'a MapLook), fonts: &'a Fonts, grain: f64, moved: At, page: Frame) -> Self {
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
        let drawn: Vec<usize> = (0..circles.len()).map(|number| seen.drawn_as(graph, number)).collect();
        let is_empty =
            held.iter().enumerate().map(|(n, held)| held.is_empty() || seen.community(n).is_folded).collect();
        let holds_others = seen.holding(graph);
        // Where no outline runs, no name has to keep off it.
        let is_shown = |n: usize| drawn[n] == n && seen.community(n).light != Light::Hidden;
        let shown: Vec<Vec<At>> =
            hulls.iter().enumerate().map(|(n, hull)| if is_shown(n) { hull.clone() } else { Vec::new() }).collect();
        let outlines = Outlines::new(&shown);
        let depth = (0..circles.len()).map(|number| graph.around(number).len() - 1).collect();
        let looks = looks(graph.communities.iter().map(|c| c.kind.as_str()));
        let dashes = dashes(graph.needs.iter().map(|n| n.kind.as_str()));
        Self {
            graph,
            seen,
            drawn,
            holds_others,
            fonts,
            taken: Taken::new(page),
            looks,
            dashes,
            circles,
            hulls,
            outlines,
            is_empty,
            depth,
            is_overlaid: seen.communities.iter().any(|community| community.share.is_some()),
            grain,
            moved,
        }
    }

    pub fn look(&self, number: usize) -> Option<Look> {
        let group = self.seen.community(number).group.map(Look::group);
        let community = self.graph.communities.get(number)?;
        group.or_else(|| self.looks.get(community.kind.as_str()).copied())
    }

    /// Whether a community is drawn itself, and not a folded one around it in its place.
    pub fn is_seen(&self, number: usize) -> bool {
        self.drawn.get(number) == Some(&number) && self.seen.community(number).light != Light::Hidden
    }

    /// Whether it has a shape; without nesting only the innermost have one.
    pub fn has_shape(&self, number: usize) -> bool {
        self.is_seen(number) && (self.seen.has_nesting || !self.holds_others[number] || self.is_folded(number))
    }

    pub fn is_folded(&self, number: usize) -> bool {
        self.seen.community(number).is_folded
    }

    /// Whether what stands in a community is drawn.
    fn is_open(&self, number: usize) -> bool {
        self.drawn.get(number) == Some(&number) && !self.is_folded(number)
    }

    /// Whether a person's own dot is drawn, how opaque, and in which colour.
    pub fn dot(&self, number: usize, person: &GraphPerson) -> Option<f64> {
        let light = self.seen.person(number).light;
        let is_there = !frame::is_nowhere(person) && person.home.is_none_or(|home| self.is_open(home));
        let faint = if person.is_inactive { 0.45 } else { 1.0 };
        (is_there && light != Light::Hidden).then(|| dim(light) * faint)
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
            if !self.has_shape(number) {
                continue;
            }
            let (community, seen) = (&self.graph.communities[number], self.seen.community(number));
            let Some(look) = self.look(number) else { continue };
            let scale = self.scale_at(number).sqrt();
            let dash = if community.state == CommunityState::Active {
                String::new()
            } else {
                format!("{:.1} {:.1}", 4.0 * scale, 3.0 * scale)
            };
            let n = if seen.is_folded { community.inside } else { community.active };
            let title = format!("{} ({n})", isolated(&community.name));
            let (edge, from) = (look.edge(), picture.mark());
            let layer = Layer::Shape(self.depth[number]);
            let (d, width) = (smooth(&self.hulls[number]), 1.2 * scale);
            let ground = match seen.share {
                Some(share) if seen.is_folded => level_colour(share).0.to_owned(),
                Some(share) => tint(share).to_owned(),
                // Neither of the scale nor of the tint around it.
                None if seen.is_folded && self.depth[number] > 0 && self.is_overlaid => "#ffffff".to_owned(),
                None => look.ground(if self.seen.has_nesting { self.depth[number] } else { 0 }),
            };
            picture.path(layer, d.clone(), &Pen::both(&ground, &edge, width, &dash), &title);
            // On an open shape the scale lies lightly, so that what stands in it is seen, and as a band around it.
            if let Some(share) = seen.share.filter(|share| !seen.is_folded && level(*share) > 0) {
                picture.path(layer, d.clone(), &Pen::line(level_colour(share).0, 4.0 * scale, ""), "");
                if level(share) <= PALE {
                    picture.path(layer, d, &Pen::line(&edge, width, &dash), "");
                }
            }
            self.fade(picture, from, number);
        }
    }

    /// Dots and seats; the numbers on the dots of those in several communities.
    fn people(&mut self, picture: &mut Picture) -> Vec<TextMark> {
        let mut numbers = Vec::new();
        for (number, person) in self.graph.people.iter().enumerate() {
            for (n, seat) in person.seats.iter().enumerate() {
                let light = self.seen.seat(number, n);
                if light == Light::Hidden || !self.is_open(seat.community) {
                    continue;
                }
                let (x, y) = self.at(seat.x, seat.y);
                let from = picture.mark();
                picture.path(Layer::Sign, circle(x, y, DOT - 0.4), &Pen::both("#ffffff", INK, 1.1, ""), &person.name);
                picture.fade_from(from, dim(light));
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
            }
            let Some(opacity) = self.dot(number, person) else { continue };
            let (x, y) = self.at(person.x, person.y);
            let (from, share) = (picture.mark(), self.seen.person(number).share);
            let is_ringed = !person.seats.is_empty();
            let plain = (if is_ringed { DARK } else { INK }, LIGHT);
            let (fill, on) = share.map_or(plain, level_colour);
            // The lightest of the scale would not be seen on the ground, nor on the tint of another step.
            let edge = if share.is_some_and(|share| level(share) <= PALE) { "#65656f" } else { "none" };
            let r = if is_ringed { 4.6 } else { DOT };
            picture.path(Layer::Sign, circle(x, y, r), &Pen::both(fill, edge, 0.8, ""), &person.name);
            if !is_ringed {
                picture.fade_from(from, opacity);
                self.taken.take([x - DOT, y - DOT, x + DOT, y + DOT]);
                continue;
            }
            let n = person.seats.len();
            for (part, seat) in person.seats.iter().enumerate() {
                let colour = self.look(seat.community).map_or_else(|| INK.to_owned(), Look::colour);
                picture.path(Layer::Sign, arc((x, y), 7.0, part, n), &Pen::line(&colour, 2.2, ""), "");
            }
            picture.fade_from(from, opacity);
            self.taken.take([x - 8.0, y - 8.0, x + 8.0, y + 8.0]);
            let mut number = self.fonts.line(&(n + 1).to_string(), 6.5, true);
            number.x = x - number.width / 2.0;
            number.y = y + 2.35;
            // What is light stays so: its dot is paler already.
            number.fill = if opacity < 1.0 && on != LIGHT { picture::faded_ink(opacity) } else { on };
            numbers.push(number);
        }
        numbers
    }

    /// What the legend has to tell.
    fn in_use(&self, bundles: &[Bundle], inside: &BTreeMap<usize, usize>) -> InUse {
        let (graph, look) = (self.graph, self.seen);
        let seen: Vec<usize> = (0..graph.communities.len()).filter(|n| self.has_shape(*n)).collect();
        let kinds: BTreeSet<&str> = seen.iter().map(|n| graph.communities[*n].kind.as_str()).collect();
        let has_state = |states: &[CommunityState]| seen.iter().any(|n| states.contains(&graph.communities[*n].state));
        let dots = || graph.people.iter().enumerate().filter(|(n, person)| self.dot(*n, person).is_some());
        let has_unmet = graph.needs.iter().any(|need| need.provider.is_none() && self.is_drawn(need));
        let channels = [
            (Channel::Quiet, has_state(&[CommunityState::Forming, CommunityState::Dormant])),
            (Channel::Gone, has_state(&[CommunityState::Closed])),
            (Channel::Pinned, seen.iter().any(|n| graph.communities[*n].is_pinned)),
            (Channel::Folded, seen.iter().any(|n| self.is_folded(*n))),
            (Channel::Dimmed, look.is_dimmed()),
            (Channel::People, dots().next().is_some()),
            (Channel::Inactive, dots().any(|(_, person)| person.is_inactive)),
            (Channel::Seats, dots().any(|(_, person)| !person.seats.is_empty())),
            (Channel::Bundles, bundles.iter().any(Bundle::is_gathered)),
            (Channel::Inside, !inside.is_empty()),
            (Channel::Unmet, look.has_services && has_unmet),
        ];
        let overlay = look.overlay.as_ref();
        let groups = overlay.iter().flat_map(|overlay| &overlay.groups).map(|(group, name)| {
            let name = match name {
                GroupName::Said(name) => name.clone(),
                GroupName::Community(n) => graph.communities.get(*n).map(|c| c.name.clone()).unwrap_or_default(),
            };
            (Look::group(*group), name)
        });
        let badges: BTreeSet<Badge> = seen.iter().filter_map(|n| look.community(*n).badge).collect();
        InUse {
            kinds: kinds.iter().filter_map(|kind| Some(((*kind).to_owned(), *self.looks.get(kind)?))).collect(),
            title: overlay.map(|overlay| overlay.title.clone()).unwrap_or_default(),
            groups: groups.collect(),
            scale: overlay.and_then(|overlay| {
                let (least, most) = overlay.scale.clone()?;
                Some([overlay.title.clone(), least, most])
            }),
            badges: badges.into_iter().rev().collect(),
            services: self.services_in_use(bundles),
            least_in_common: None,
            channels: channels.into_iter().filter(|(_, is_there)| *is_there).map(|(channel, _)| channel).collect(),
        }
    }

    /// Whether a need is drawn: where what stands for one of its ends has no shape, a line would end at nothing.
    pub fn is_drawn(&self, need: &GraphNeed) -> bool {
        let has_shape = |number: usize| self.drawn.get(number).is_some_and(|drawn| self.has_shape(*drawn));
        let has_ends = has_shape(need.community) && need.provider.is_none_or(has_shape);
        self.seen.has_services && self.seen.has_need(need) && has_ends
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
