//! Service links and unmet needs on the picture.

use super::direction::isolated;
use super::draw::{Desk, INK, arrow, toward};
use super::graph::MapGraph;
use super::kind::{Dash, circle};
use super::label::frame_of;
use super::look::Light;
use super::mark::dim;
use super::outlines::is_within;
use super::picture::{Layer, Pen, Picture};
use super::shape::{At, leaves};
use std::collections::{BTreeMap, BTreeSet};

/// Of a line for several services; as large as they are, they do not drown what they pass.
pub(super) const BUNDLE: &str = "#8b8b94";
/// With more lines than this they pass below the shapes that they do not lead to, as in the window.
const FEW: usize = 24;
pub(super) const WARNING: &str = "#b26a00";
/// From so many on, service links are drawn between the communities that hold their ends, bundled.
const MANY_LINKS: usize = 60;

/// Provider and consumer with the number of services by kind.
pub(super) type Bundle<'a> = ((usize, usize), BTreeMap<&'a str, usize>);

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

impl<'a> Desk<'a> {
    /// Service links by provider and consumer with the kinds of their services; with many of them, lifted to the
    /// communities side by side that hold their two ends, so that none is lost and lines are few. And how many run
    /// within each community: those it gives itself and, where it is folded, those between what it holds. Without
    /// nesting nothing is lifted: what holds both ends has no shape there.
    pub fn bundles(&self) -> (Vec<Bundle<'a>>, BTreeMap<usize, usize>) {
        let mut inside: BTreeMap<usize, usize> = BTreeMap::new();
        let mut served = Vec::new();
        for need in self.graph.needs.iter().filter(|need| self.is_drawn(need)) {
            let Some(provider) = need.provider else { continue };
            let drawn = |number: usize| self.drawn.get(number).copied().unwrap_or(number);
            let (from, to) = (drawn(provider), drawn(need.community));
            if from == to {
                *inside.entry(from).or_default() += 1;
            } else {
                served.push((from, to, need.kind.as_str()));
            }
        }
        let direct: BTreeSet<(usize, usize)> = served.iter().map(|(p, c, _)| (*p, *c)).collect();
        let is_lifted = self.seen.has_nesting && direct.len() > MANY_LINKS;
        let mut bundles: BTreeMap<(usize, usize), BTreeMap<&str, usize>> = BTreeMap::new();
        for (from, to, kind) in served {
            let ends = if is_lifted { lifted(self.graph, from, to) } else { (from, to) };
            *bundles.entry(ends).or_default().entry(kind).or_default() += 1;
        }
        (bundles.into_iter().collect(), inside)
    }

    /// Lines with an arrow at the consumer; the number of services where there are several.
    pub fn services(&mut self, picture: &mut Picture, bundles: &[Bundle]) {
        let mut counts = Vec::new();
        let is_crowded = bundles.len() > FEW;
        for ((from, to), kinds) in bundles {
            let n: usize = kinds.values().sum();
            let scale = self.scale_at(*from).min(self.scale_at(*to)).powf(0.75);
            let (start, end) = self.ends(*from, *to);
            // Bent to one side, so that there and back are two lines.
            let (vx, vy) = (end.0 - start.0, end.1 - start.1);
            let bend = (f64::midpoint(start.0, end.0) + vy * 0.12, f64::midpoint(start.1, end.1) - vx * 0.12);
            // One line for several services is plain, as in the window: its number says that, whatever their kinds.
            let kind = kinds.keys().next().filter(|_| n == 1);
            let dash = kind.and_then(|kind| self.dashes.get(kind)).copied().unwrap_or(Dash::Solid);
            let width = scale * (1.0 + (n as f64).sqrt() * 0.5);
            let said = format!(
                "{} → {}: {n}",
                isolated(&self.graph.communities[*from].name),
                isolated(&self.graph.communities[*to].name)
            );
            // Two that touch leave little room: no head longer than half of the way.
            let head = (6.0 * scale + 2.2 * width).min(vx.hypot(vy) * 0.5).max(3.0);
            let back = toward(end, bend, head * 0.8);
            let d = format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bend.0, bend.1, back.0, back.1);
            let colour = if n > 1 { BUNDLE } else { "#85858e" };
            let is_beside = self.depth[*from] == self.depth[*to];
            let layer = if is_crowded && is_beside { Layer::below(self.depth[*from]) } else { Layer::Link };
            let begin = picture.mark();
            picture.path(layer, d, &Pen::line(colour, width, &dash.lengths(scale)), &said);
            picture.path(layer, arrow(end, bend, head), &Pen::fill(colour), "");
            let light = self.seen.community(*from).light.min(self.seen.community(*to).light);
            picture.fade_from(begin, dim(light));
            if light != Light::Lit {
                continue;
            }
            if n > 1 {
                let along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map(|way: f64| {
                    let [first, middle, last] = [(1.0 - way).powi(2), 2.0 * way * (1.0 - way), way * way];
                    let between = |from: f64, by: f64, to: f64| first * from + middle * by + last * to;
                    (between(start.0, bend.0, end.0), between(start.1, bend.1, end.1))
                });
                let sunk = (layer != Layer::Link).then_some((*from, *to));
                counts.push((n, along, sunk, scale, said));
            }
        }
        counts.sort_by_key(|(n, ..)| std::cmp::Reverse(*n));
        for (n, along, sunk, scale, said) in counts {
            let mut line = self.fonts.line(&n.to_string(), 9.0 * scale, true);
            line.fill = INK;
            line.title = said;
            let step = 8.0 * scale;
            let (x, y) = along[0];
            let beside = [(x + step, y), (x - step, y), (x, y + step), (x, y - step)];
            // A number on a shape that hides its line would be taken for the shape's.
            let is_seen = |at: &At| sunk.is_none_or(|(from, to)| !self.is_hidden(*at, from, to));
            let near: Vec<At> = along.into_iter().chain(beside).filter(is_seen).collect();
            let frame = |at: &At| frame_of(&line, at.0, at.1);
            let r = frame(&(x, y));
            let r = (r[3] - r[1]) / 2.0;
            // Its round ends included.
            let whole = |at: &At| {
                let [left, top, right, bottom] = frame(at);
                [left - r, top, right + r, bottom]
            };
            if let Some(at) = near.iter().copied().find(|at| self.taken.is_free(whole(at))) {
                let ([left, top, right, bottom], pill) = (frame(&at), whole(&at));
                let d = format!(
                    "M{left:.1} {top:.1}H{right:.1}A{r:.1} {r:.1} 0 0 1 {right:.1} {bottom:.1}H{left:.1}A{r:.1} {r:.1} 0 0 1 {left:.1} {top:.1}Z"
                );
                picture.path(Layer::Sign, d, &Pen::both("#ffffff", "#cfcfd5", 0.8 * scale, ""), "");
                (line.x, line.y) = (left + 1.5, at.1 + line.size * 0.36);
                self.taken.take(pill);
                picture.texts.push(line);
            }
        }
    }

    /// Whether a point between two shapes lies on another that does not hold both.
    fn is_hidden(&self, (x, y): At, from: usize, to: usize) -> bool {
        let ways = [self.graph.around(from), self.graph.around(to)].concat();
        (0..self.hulls.len()).any(|number| {
            let c = self.circles[number];
            let is_near = (c.x - x).hypot(c.y - y) <= c.r;
            is_near && self.has_shape(number) && !ways.contains(&number) && is_within(&self.hulls[number], [x, y, x, y])
        })
    }

    /// Where a link leaves the one shape and meets the other. Of two that lie in each other it is the way from the inner
    /// to the nearest side of the outer.
    pub fn ends(&self, from: usize, to: usize) -> (At, At) {
        let middle = |n: usize| (self.circles[n].x, self.circles[n].y);
        let (a, b) = (middle(from), middle(to));
        let (is_inside, is_around) = (self.graph.around(from).contains(&to), self.graph.around(to).contains(&from));
        if !is_inside && !is_around {
            return (leaves(&self.hulls[from], a, b), leaves(&self.hulls[to], b, a));
        }
        let (inner, outer) = if is_inside { (from, to) } else { (to, from) };
        let (near, centre) = (middle(inner), middle(outer));
        let outward = if near == centre { (0.0, -1.0) } else { (near.0 - centre.0, near.1 - centre.1) };
        let beyond = (near.0 + outward.0 * 1e4, near.1 + outward.1 * 1e4);
        let (within, edge) = (leaves(&self.hulls[inner], near, beyond), leaves(&self.hulls[outer], centre, beyond));
        if is_inside { (within, edge) } else { (edge, within) }
    }

    /// What nobody gives: a dotted line from the community to a hollow sign with the service's name.
    pub fn unmet(&mut self, picture: &mut Picture) {
        let graph = self.graph;
        for need in graph.needs.iter().filter(|need| need.provider.is_none()) {
            if !self.is_drawn(need) {
                continue;
            }
            let Some(community) = self.drawn.get(need.community).copied() else { continue };
            let circled = self.circles[community];
            let scale = self.scale_at(community).sqrt();
            let block = self.fonts.block(&need.service, 9.5 * scale, true, 160.0 * scale, 0.0);
            let spots = (0..30).flat_map(|ring| {
                (0..16).map(move |turn| {
                    let angle = (f64::from(turn) / 16.0 + 0.06) * std::f64::consts::TAU;
                    let far = circled.r + 34.0 * scale + f64::from(ring) * 14.0 * scale;
                    (circled.x + far * angle.cos(), circled.y + far * angle.sin())
                })
            });
            let r = 9.0 * scale;
            let below = |at: &At| (at.0, at.1 + r + 1.0 + block.height() / 2.0);
            let free = |at: &At| {
                let mark = [at.0 - r, at.1 - r, at.0 + r, at.1 + r];
                self.taken.is_free(mark) && self.taken.is_free(block.frame(below(at)))
            };
            let Some((x, y)) = spots.into_iter().find(free) else { continue };
            let begin = picture.mark();
            let start = leaves(&self.hulls[community], (circled.x, circled.y), (x, y));
            let d = format!("M{:.1} {:.1}L{:.1} {:.1}", start.0, start.1, x, y);
            let dash = format!("{:.1} {:.1}", 1.5 * scale, 3.0 * scale);
            picture.path(Layer::Link, d, &Pen::line(WARNING, 1.4 * scale, &dash), &need.service);
            unmet_sign(picture, (x, y), scale, &need.service);
            self.taken.take([x - r, y - r, x + r, y + r]);
            let at = below(&(x, y));
            self.taken.take(block.frame(at));
            for mut line in block.centred(at) {
                (line.fill, line.halo) = ("#7d4a00", true);
                picture.texts.push(line);
            }
            picture.fade_from(begin, dim(self.seen.community(need.community).light));
        }
    }
}

/// A hollow circle with a cross.
pub(super) fn unmet_sign(picture: &mut Picture, (x, y): At, scale: f64, title: &str) {
    let dash = format!("{:.1} {:.1}", 2.5 * scale, 2.0 * scale);
    let ring = Pen::both("#ffffff", WARNING, 1.4 * scale, &dash);
    picture.path(Layer::Sign, circle(x, y, 8.0 * scale), &ring, title);
    let (from, long) = (2.5 * scale, 5.0 * scale);
    let cross = format!("M{:.1} {:.1}l{long:.1} {long:.1}m0 -{long:.1}l-{long:.1} {long:.1}", x - from, y - from);
    picture.path(Layer::Sign, cross, &Pen::line(WARNING, 1.4 * scale, ""), "");
}
