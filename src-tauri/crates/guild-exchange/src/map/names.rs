//! Names on the picture: of communities on or beside their shapes, of people by their dots. None is cut short.

use super::block::Block;
use super::direction::isolated;
use super::draw::{DARK, Desk, INK};
use super::kind::Look;
use super::mark::pin_sign;
use super::outlines::is_within;
use super::picture::{Layer, Pen, Picture};
use super::shape::{At, leaves};
use std::collections::BTreeMap;

/// The least size of a community's name.
const LEAST: f64 = 10.5;
/// A person's.
const PERSON: f64 = 8.0;
/// How wide the glyph before a name is with its air, for each unit of size.
const GLYPH: f64 = 1.17;
/// How wide a pin behind a name is with its air, for each unit of size.
const PIN: f64 = 0.9;
/// From what it costs on, a place is awry: across another's outline, or on the far side of its shape.
const AWRY: f64 = 0.59;
/// Of those in one home, this share may have such a place before all of them are written smaller.
const SHARE_AWRY: f64 = 0.15;

/// A free place for a name, and how far it is from the best one.
struct Found {
    cost: f64,
    block: Block,
    at: At,
}

/// A name in its place.
struct Named {
    block: Block,
    at: At,
    /// Where a thread to the shape begins, when the name stands away from it.
    thread: Option<At>,
}

impl Desk<'_> {
    /// Communities that hold others have their name on the upper edge; others above, in or beside their shape, those of
    /// one home all of one size, as large as most of them have room for.
    pub fn community_names(&mut self, picture: &mut Picture) {
        let n = self.circles.len();
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|a, b| {
            self.depth[*a].cmp(&self.depth[*b]).then(self.circles[*b].r.total_cmp(&self.circles[*a].r))
        });
        order.retain(|number| self.has_shape(*number));
        let home = |number: usize| self.graph.communities[number].parents.first().copied();
        let holds_others: Vec<bool> = (0..n).map(|n| self.holds_others[n] && !self.is_folded(n)).collect();
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for number in order.iter().copied().filter(|number| !holds_others[*number]) {
            groups.entry((self.depth[number], home(number))).or_default().push(number);
        }
        let mut named = BTreeMap::new();
        for number in order.iter().copied().filter(|number| holds_others[*number]) {
            named.extend(self.name_holder(number).map(|name| (number, name)));
        }
        for group in groups.values() {
            named.extend(self.name_leaves(group));
        }
        for number in order {
            if let (Some(name), Some(look)) = (named.remove(&number), self.look(number)) {
                let from = picture.mark();
                Self::finish(picture, name, look, self.graph.communities[number].is_pinned);
                self.fade(picture, from, number);
            }
        }
    }

    fn name_holder(&mut self, number: usize) -> Option<Named> {
        let (size, r) = (self.name_size(number), self.circles[number].r);
        let small = (size * 0.75).max(LEAST);
        let variants = [(size, f64::INFINITY), (small, f64::INFINITY), (small, r * 2.4), (small, r * 1.7)];
        let mut best: Option<Found> = None;
        for (n, (size, most)) in variants.into_iter().enumerate() {
            // Nothing that follows can be better.
            if best.as_ref().is_some_and(|best| best.cost <= 0.4 * n as f64) {
                break;
            }
            let block = self.named(number, size, most);
            let spots = self.spots_on_edge(number, &block);
            // Rather as large as it is a little to one side.
            self.better(&mut best, &block, &spots, number, 0.4 * n as f64);
        }
        match best {
            Some(found) => Some(self.taken_by(found)),
            None => self.apart(number),
        }
    }

    fn name_leaves(&mut self, group: &[usize]) -> Vec<(usize, Named)> {
        let before = self.taken.n();
        let mut size = LEAST * self.grain.powf(0.4).min(1.75);
        loop {
            let (mut named, mut n_awry) = (Vec::new(), 0);
            for number in group.iter().copied() {
                let found = self.best_leaf(number, size);
                n_awry += usize::from(found.as_ref().is_none_or(|found| found.cost >= AWRY));
                let name = match found {
                    Some(found) => Some(self.taken_by(found)),
                    None => self.apart(number),
                };
                named.extend(name.map(|name| (number, name)));
            }
            if size <= LEAST || n_awry as f64 <= SHARE_AWRY * group.len() as f64 {
                return named;
            }
            self.taken.give_back(before);
            size = (size * 0.9).max(LEAST);
        }
    }

    fn best_leaf(&self, number: usize, size: f64) -> Option<Found> {
        let c = self.circles[number];
        if self.is_empty[number] {
            let block = self.named(number, size, 1.9 * c.r);
            let at = (c.x, c.y);
            let frame = block.frame(at);
            if !block.is_torn && is_within(&self.hulls[number], frame) && self.taken.is_free(frame) {
                return Some(Found { cost: 0.0, block, at });
            }
        }
        let whole = self.named(number, size, f64::INFINITY);
        let mut widths = vec![2.6 * c.r, 3.4 * c.r, 2.0 * c.r];
        widths.insert(if whole.width() <= 3.4 * c.r { 0 } else { 3 }, f64::INFINITY);
        let mut best: Option<Found> = None;
        for (n, most) in widths.into_iter().enumerate() {
            if best.as_ref().is_some_and(|best| best.cost <= 0.1 * n as f64) {
                break;
            }
            let block = self.named(number, size, most);
            let spots = self.spots_beside(number, &block);
            self.better(&mut best, &block, &spots, number, 0.1 * n as f64);
        }
        best
    }

    /// Looks for the free place that costs the least; what crosses outlines costs, that of a home less than another's.
    fn better(&self, best: &mut Option<Found>, block: &Block, spots: &[(f64, At)], own: usize, first: f64) {
        let torn = if block.is_torn { 2.0 } else { 0.0 };
        let homes = self.graph.around(own);
        for (cost, at) in spots {
            let least = first + cost + torn;
            let frame = block.frame(*at);
            if best.as_ref().is_some_and(|best| best.cost <= least) || !self.taken.is_free(frame) {
                continue;
            }
            let weight = |number: usize| if homes.contains(&number) { 0.6 } else { 1.0 };
            let crossed = self.outlines.crossed(frame).into_iter().filter(|number| *number != own);
            let cost = least + crossed.map(weight).sum::<f64>();
            if best.as_ref().is_none_or(|best| cost < best.cost) {
                *best = Some(Found { cost, block: block.clone(), at: *at });
            }
        }
    }

    fn taken_by(&mut self, found: Found) -> Named {
        self.taken.take(found.block.frame(found.at));
        Named { block: found.block, at: found.at, thread: None }
    }

    /// Where there is no room at the shape: near it, with a thread.
    fn apart(&mut self, number: usize) -> Option<Named> {
        let c = self.circles[number];
        let block = self.named(number, LEAST, LEAST * 13.0);
        let spots: Vec<(f64, At)> = (2..40)
            .flat_map(|ring| {
                (0..24).map(move |turn| {
                    let angle = f64::from(turn) / 24.0 * std::f64::consts::TAU;
                    let far = c.r + f64::from(ring) * 12.0;
                    // As near as there is room, rather than far off and clear of every outline.
                    (f64::from(ring) * 0.3, (c.x + far * 1.3 * angle.cos(), c.y + far * angle.sin()))
                })
            })
            .collect();
        let mut best = None;
        self.better(&mut best, &block, &spots, number, 0.0);
        let thread = leaves(&self.hulls[number], (c.x, c.y), best.as_ref()?.at);
        best.map(|found| Named { thread: Some(thread), ..self.taken_by(found) })
    }

    /// A tenth of the shape's radius, as far as the layout has kept room for it above what the shape holds.
    fn name_size(&self, number: usize) -> f64 {
        let most = if self.depth[number] == 0 { 19.0 } else { 15.0 } * self.grain;
        (self.circles[number].r * 0.1).min(most).clamp(LEAST, 56.0)
    }

    /// Its name and how many are active in it, on lines that are at most so wide.
    fn named(&self, number: usize, size: f64, most: f64) -> Block {
        let community = &self.graph.communities[number];
        let n = if self.is_folded(number) { community.inside } else { community.active };
        let whole = format!("{}\u{a0}·\u{a0}{n}", isolated(community.name.trim()));
        let mut block = self.fonts.block(&whole, size, true, most.max(size * 6.0), size * GLYPH);
        block.last = if community.is_pinned { size * PIN } else { 0.0 };
        block
    }

    fn spots_on_edge(&self, number: usize, block: &Block) -> Vec<(f64, At)> {
        let (c, hull, size) = (self.circles[number], &self.hulls[number], block.size);
        let [_, top, _, bottom] = bounds(hull);
        // The last line lies on the edge, those before it above.
        let up = block.drop() / 2.0;
        let mut spots = vec![(0.0, (c.x, top - up)), (0.3, (c.x, top - size * 0.76 - up))];
        for step in [0.25, -0.25, 0.5, -0.5, 0.75, -0.75] {
            let far = leaves(hull, (c.x, c.y), (c.x + step * c.r + step * 1e3, top - 1e3));
            spots.push((step.abs(), (far.0, far.1 - up)));
        }
        spots.extend([(2.0, (c.x, bottom + up)), (2.1, (c.x, bottom + size + up))]);
        spots.push((2.2, (c.x, top + size * 1.3 + up)));
        spots.extend([0.0, -0.3, 0.3, -0.6, 0.6].map(|step: f64| (2.5 + step.abs(), (c.x, c.y + step * c.r))));
        spots
    }

    fn spots_beside(&self, number: usize, block: &Block) -> Vec<(f64, At)> {
        let (c, [left, top, right, bottom]) = (self.circles[number], bounds(&self.hulls[number]));
        let (w, h) = (block.width() / 2.0, block.height() / 2.0);
        let (above, below, up) = (top - h, bottom + h, block.drop() / 2.0);
        let steps = [0.0_f64, 0.3, -0.3, 0.6, -0.6];
        let mut spots: Vec<_> = steps.map(|step| (step.abs() * 0.5, (c.x + step * w, above))).into();
        // Across the edge, as names of larger shapes are.
        spots.extend(steps.map(|step| (0.25 + step.abs() * 0.5, (c.x + step * w, top - up))));
        if self.is_empty[number] {
            spots.push((0.6, (c.x, c.y)));
        }
        spots.extend(steps.map(|step| (1.0 + step.abs() * 0.5, (c.x + step * w, below))));
        spots.extend([0.0_f64, -0.5, 0.5].into_iter().flat_map(|step| {
            let (y, cost) = (c.y + step * c.r, 1.2 + step.abs());
            [(cost, (right + w + 3.0, y)), (cost, (left - w - 3.0, y))]
        }));
        spots.extend([(2.0, (c.x, bottom)), (2.5, (c.x, c.y))]);
        spots
    }

    /// People's names where they are free, the clearest place first; a name without room is in the dot's title.
    pub fn person_names(&mut self, picture: &mut Picture) {
        for (number, person) in self.graph.people.iter().enumerate() {
            let Some(opacity) = self.dot(number, person) else { continue };
            let from = picture.mark();
            let (x, y) = self.at(person.x, person.y);
            let off = if person.seats.is_empty() { 9.5 } else { 14.0 };
            let mut best: Option<(usize, Block, At)> = None;
            for most in [96.0, 60.0] {
                let block = self.fonts.block(&person.name, PERSON, false, most, 0.0);
                let (aside, rise) = (block.width() / 2.0 + off - 2.0, off + block.drop() / 2.0);
                let beside = [(x, y + rise), (x, y - rise), (x + aside, y), (x - aside, y)];
                let corner = [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)];
                let corners = corner.map(|(dx, dy)| (x + dx * (aside - off * 0.4), y + dy * (rise - off * 0.3)));
                for at in beside.into_iter().chain(corners) {
                    let frame = block.frame(at);
                    let crossed = self.outlines.crossed(frame).len();
                    if self.taken.is_free(frame) && best.as_ref().is_none_or(|(least, ..)| crossed < *least) {
                        best = Some((crossed, block.clone(), at));
                    }
                }
            }
            let is_beside = best.is_some();
            if let Some((_, block, at)) = best.or_else(|| self.person_apart(&person.name, (x, y))) {
                if !is_beside {
                    let d = format!("M{x:.1} {y:.1}L{:.1} {:.1}", at.0, at.1);
                    picture.path(Layer::Thread, d, &Pen::line(INK, 0.6, ""), "");
                }
                self.taken.take(block.frame(at));
                for mut line in block.centred(at) {
                    (line.fill, line.halo) = (INK, true);
                    picture.texts.push(line);
                }
            }
            // Words stay readable where their dot is faint.
            picture.fade_from(from, if opacity < 0.45 { 0.4 } else { opacity.max(0.5) });
        }
    }

    /// Where there is no room by the dot: the nearest place that is free.
    fn person_apart(&self, name: &str, (x, y): At) -> Option<(usize, Block, At)> {
        let block = self.fonts.block(name, PERSON, false, 96.0, 0.0);
        let mut spots = (3..20).flat_map(|ring| {
            (0..16).map(move |turn| {
                let (sin, cos) = (f64::from(turn) / 16.0 * std::f64::consts::TAU).sin_cos();
                let far = f64::from(ring) * 6.0;
                (x + far * 1.6 * cos, y + far * sin)
            })
        });
        spots.find(|at| self.taken.is_free(block.frame(*at))).map(|at| (0, block, at))
    }
}

fn bounds(hull: &[At]) -> [f64; 4] {
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    hull.iter().fold(none, |[l, t, r, b], p| [l.min(p.0), t.min(p.1), r.max(p.0), b.max(p.1)])
}

impl Desk<'_> {
    /// The thread, the glyph, and the name behind it on a halo; a pin behind the name.
    fn finish(picture: &mut Picture, named: Named, look: Look, is_pinned: bool) {
        if let Some(edge) = named.thread {
            let d = format!("M{:.1} {:.1}L{:.1} {:.1}", edge.0, edge.1, named.at.0, named.at.1);
            picture.path(Layer::Thread, d, &Pen::line(&look.edge(), 0.8, "2 2"), "");
        }
        let size = named.block.size;
        let glyph = size * 0.9;
        let n_lines = named.block.lines.len();
        for (n, mut line) in named.block.centred(named.at).into_iter().enumerate() {
            if n == 0 {
                let middle = (line.x - size * GLYPH + glyph / 2.0, line.y - size * 0.36);
                picture.path(Layer::Sign, look.glyph(middle.0, middle.1, glyph / 2.0), &Pen::fill(&look.colour()), "");
            }
            if n + 1 == n_lines && is_pinned {
                let at = (line.x + line.width + size * PIN * 0.6, line.y - size * 0.3);
                pin_sign(picture, at, size / 14.0);
            }
            (line.fill, line.halo) = (DARK, true);
            picture.texts.push(line);
        }
    }
}
