//! Service links and unmet needs on the picture.

use super::block::Block;
use super::direction::isolated;
use super::draw::{Desk, INK, arrow, toward};
use super::graph::{GraphNeed, MapGraph};
use super::kind::{Dash, circle};
use super::label::{Frame, frame_of};
use super::look::Light;
use super::mark::dim;
use super::outlines::is_within;
use super::picture::{Layer, Pen, Picture};
use super::route::Curve;
use super::shape::{At, Circle, leaves};
use std::collections::{BTreeMap, BTreeSet};

/// Of a line for several services; as large as they are, they do not drown what they pass.
pub(super) const BUNDLE: &str = "#8b8b94";
/// With more lines than this they pass below the shapes that they do not lead to, as in the window.
const FEW: usize = 24;
pub(super) const WARNING: &str = "#b26a00";
/// From so many on, service links are drawn between the communities that hold their ends, bundled.
const MANY_LINKS: usize = 60;
/// How large the name of a service is.
const SERVICE: f64 = 8.5;

/// So many services between the same two are drawn side by side; more become one line, as in the window.
const LANES: usize = 3;

/// Around a line, as far as it is the outermost of the map.
const AIR: f64 = 10.0;

/// How far the sign of an unmet need reaches from its middle, with its air.
const UNMET: f64 = 9.0;
/// It stands so many rings farther off, rather than without since when.
const FARTHER: u32 = 4;

/// The most lines that the name of a service takes.
const MOST_LINES: usize = 3;

/// What one community does for another, drawn as one line.
pub(super) struct Bundle<'a> {
    /// Provider and consumer.
    ends: (usize, usize),
    needs: Vec<&'a GraphNeed>,
    /// Of a single service between the very ones that give and need it: which of several side by side, from the middle
    /// outwards, 0, 1, -1. `None` for several in one line, and for what runs between communities that hold its ends or
    /// stand for them.
    lane: Option<f64>,
}

impl<'a> Bundle<'a> {
    /// How many services.
    fn n(&self) -> usize {
        self.needs.len()
    }

    /// Whether it stands for services, rather than being one.
    pub fn is_gathered(&self) -> bool {
        self.lane.is_none()
    }

    /// The service that it is, where it is one.
    fn single(&self) -> Option<&'a GraphNeed> {
        self.needs.first().filter(|_| !self.is_gathered()).copied()
    }

    /// A few between their own communities are drawn each for itself.
    fn apart(self) -> Vec<Self> {
        let (from, to) = self.ends;
        let is_own = |need: &&GraphNeed| need.provider == Some(from) && need.community == to;
        if self.n() > LANES || !self.needs.iter().all(is_own) {
            return vec![self];
        }
        let lane = |k: usize| if k.is_multiple_of(2) { -(k as f64) / 2.0 } else { (k + 1) as f64 / 2.0 };
        let needs = self.needs.into_iter().enumerate();
        needs.map(|(k, need)| Self { ends: self.ends, needs: vec![need], lane: Some(lane(k)) }).collect()
    }
}

/// A line that is drawn, for the words on it.
struct Drawn<'a> {
    ends: (usize, usize),
    n: usize,
    /// The name of the service, where it is one.
    service: Option<&'a str>,
    curve: Curve,
    /// Whether it passes below shapes that it does not lead to.
    is_sunk: bool,
    scale: f64,
    title: String,
}

impl Drawn<'_> {
    /// Some points on it, the middle first.
    fn along(&self) -> [At; 7] {
        [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map(|way| self.curve.at(way))
    }
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

impl<'a> Desk<'a> {
    /// Service links by provider and consumer, a few of the same two side by side; with many of them, lifted to the
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
                served.push((from, to, need));
            }
        }
        let direct: BTreeSet<(usize, usize)> = served.iter().map(|(p, c, _)| (*p, *c)).collect();
        let is_lifted = self.seen.has_nesting && direct.len() > MANY_LINKS;
        let mut bundles: BTreeMap<(usize, usize), Vec<&GraphNeed>> = BTreeMap::new();
        for (from, to, need) in served {
            let ends = if is_lifted { lifted(self.graph, from, to) } else { (from, to) };
            bundles.entry(ends).or_default().push(need);
        }
        let bundles = bundles.into_iter().flat_map(|(ends, needs)| Bundle { ends, needs, lane: None }.apart());
        (bundles.collect(), inside)
    }

    /// A frame that holds the lines as well.
    pub fn with_lines(&self, frame: Frame, bundles: &[Bundle]) -> Frame {
        let ways = bundles.iter().map(|b| self.way(b.ends.0, b.ends.1, b.lane.unwrap_or_default()));
        let points = ways.flat_map(|way| [0.25, 0.5, 0.75].map(|t| way.at(t)));
        points.fold(frame, |[left, top, right, bottom], (x, y)| {
            [left.min(x - AIR), top.min(y - AIR), right.max(x + AIR), bottom.max(y + AIR)]
        })
    }

    /// The kinds of services that are drawn each for itself, by the dash that they share.
    pub fn services_in_use(&self, bundles: &[Bundle]) -> BTreeMap<Dash, Vec<String>> {
        let drawn: BTreeSet<&str> = bundles.iter().filter_map(|b| Some(b.single()?.kind.as_str())).collect();
        let mut by_dash: BTreeMap<Dash, Vec<String>> = BTreeMap::new();
        for (kind, dash) in self.dashes.iter().filter(|(kind, _)| drawn.contains(*kind)) {
            by_dash.entry(*dash).or_default().push((*kind).to_owned());
        }
        by_dash
    }

    /// Lines with an arrow at the consumer; the name of the service, or how many there are.
    pub fn services(&mut self, picture: &mut Picture, bundles: &[Bundle]) {
        let mut drawn = Vec::new();
        let is_crowded = bundles.len() > FEW;
        for bundle in bundles {
            let (line, light) = self.service_line(picture, bundle, is_crowded);
            if light == Light::Lit {
                drawn.push(line);
            }
        }
        drawn.sort_by_key(|line| std::cmp::Reverse(line.n));
        // A word over the head of an arrow would hide which way it goes.
        for line in &drawn {
            let ((x, y), r) = (line.curve.end, 4.0 * line.scale);
            self.taken.take([x - r, y - r, x + r, y + r]);
        }
        for line in drawn {
            if line.n > 1 {
                self.number_on(picture, line);
            } else if let Some(service) = line.service {
                self.name_on(picture, &line, service);
            }
        }
    }

    fn service_line<'b>(&self, picture: &mut Picture, bundle: &Bundle<'b>, is_crowded: bool) -> (Drawn<'b>, Light) {
        let (n, (from, to)) = (bundle.n(), bundle.ends);
        let scale = self.scale_at(from).min(self.scale_at(to)).powf(0.75);
        let curve = self.way(from, to, bundle.lane.unwrap_or_default());
        let Curve { start, bend, end } = curve;
        // What is gathered is plain, as in the window, whatever the kinds.
        let dash = bundle.single().and_then(|need| self.dashes.get(need.kind.as_str()));
        let dash = dash.copied().unwrap_or(Dash::Solid);
        let width = scale * (1.0 + (n as f64).sqrt() * 0.5);
        let name = |community: usize| isolated(&self.graph.communities[community].name);
        let service = bundle.needs.first().map(|need| need.service.as_str()).unwrap_or_default();
        let what = if n > 1 { n.to_string() } else { isolated(service) };
        let title = format!("{} → {}: {what}", name(from), name(to));
        // Two that touch leave little room: no head longer than half of the way.
        let long = (end.0 - start.0).hypot(end.1 - start.1);
        let head = (6.0 * scale + 2.2 * width).min(long * 0.5).max(3.0);
        let back = toward(end, bend, head * 0.8);
        let d = format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bend.0, bend.1, back.0, back.1);
        let colour = if bundle.is_gathered() { BUNDLE } else { "#85858e" };
        let is_sunk = is_crowded && self.depth[from] == self.depth[to];
        let layer = if is_sunk { Layer::below(self.depth[from]) } else { Layer::Link };
        let begin = picture.mark();
        picture.path(layer, d, &Pen::line(colour, width, &dash.lengths(scale)), &title);
        picture.path(layer, arrow(end, bend, head), &Pen::fill(colour), "");
        let light = self.seen.community(from).light.min(self.seen.community(to).light);
        picture.fade_from(begin, dim(light));
        let service = bundle.single().map(|need| need.service.as_str());
        (Drawn { ends: (from, to), n, service, curve, is_sunk, scale, title }, light)
    }

    /// Whether what stands there is taken for the line's, and not for that of a shape which hides it.
    fn is_on_line(&self, line: &Drawn, at: At) -> bool {
        !line.is_sunk || !self.is_on_another(at, line.ends)
    }

    fn number_on(&mut self, picture: &mut Picture, line: Drawn) {
        let (along, scale) = (line.along(), line.scale);
        let mut number = self.fonts.line(&line.n.to_string(), 9.0 * scale, true);
        number.fill = INK;
        let step = 8.0 * scale;
        let (x, y) = along[0];
        let beside = [(x + step, y), (x - step, y), (x, y + step), (x, y - step)];
        let near: Vec<At> = along.into_iter().chain(beside).filter(|at| self.is_on_line(&line, *at)).collect();
        let frame = |at: &At| frame_of(&number, at.0, at.1);
        let r = frame(&(x, y));
        let r = (r[3] - r[1]) / 2.0;
        // Its round ends included.
        let whole = |at: &At| {
            let [left, top, right, bottom] = frame(at);
            [left - r, top, right + r, bottom]
        };
        let Some(at) = near.iter().copied().find(|at| self.taken.is_free(whole(at))) else { return };
        let ([left, top, right, bottom], pill) = (frame(&at), whole(&at));
        let d = format!(
            "M{left:.1} {top:.1}H{right:.1}A{r:.1} {r:.1} 0 0 1 {right:.1} {bottom:.1}H{left:.1}A{r:.1} {r:.1} 0 0 1 {left:.1} {top:.1}Z"
        );
        picture.path(Layer::Sign, d, &Pen::both("#ffffff", "#cfcfd5", 0.8 * scale, ""), "");
        (number.x, number.y) = (left + 1.5, at.1 + number.size * 0.36);
        number.title = line.title;
        self.taken.take(pill);
        picture.texts.push(number);
    }

    /// The name of a service, whole, on its line or beside it where there is room; the line's title has it in any case.
    fn name_on(&mut self, picture: &mut Picture, line: &Drawn, service: &str) {
        let Curve { start, end, .. } = line.curve;
        let (long, size) = ((end.0 - start.0).hypot(end.1 - start.1), SERVICE * line.scale);
        let block = self.fonts.block(service, size, false, long.max(90.0 * line.scale), 0.0);
        if block.is_torn || block.lines.len() > MOST_LINES {
            return;
        }
        let mut spots: Vec<At> = line.along().to_vec();
        // What would cover the line stands above or below it.
        if block.width() * (end.0 - start.0).abs() > 0.6 * long * long {
            let (x, y) = spots[0];
            let off = block.height() / 2.0 + 2.0 * line.scale;
            spots.splice(0..0, [(x, y - off), (x, y + off)]);
        }
        // Rather beside what the line passes than on it.
        spots.sort_by_key(|at| self.is_on_another(*at, line.ends));
        let is_free = |at: &At| self.taken.is_free(block.frame(*at)) && self.is_on_line(line, *at);
        let Some(at) = spots.into_iter().find(is_free) else { return };
        self.taken.take(block.frame(at));
        for mut words in block.centred(at) {
            (words.fill, words.halo) = (INK, true);
            line.title.clone_into(&mut words.title);
            picture.texts.push(words);
        }
    }

    /// Whether a point between two shapes lies on another that holds neither.
    fn is_on_another(&self, (x, y): At, (from, to): (usize, usize)) -> bool {
        let ways = [self.graph.around(from), self.graph.around(to)].concat();
        (0..self.hulls.len()).any(|number| {
            let c = self.circles[number];
            let is_near = (c.x - x).hypot(c.y - y) <= c.r;
            is_near && self.has_shape(number) && !ways.contains(&number) && is_within(&self.hulls[number], [x, y, x, y])
        })
    }

    /// The way of a line from one shape to the other. Of two that lie in each other it is that from the inner to the
    /// nearest side of the outer, of further lanes a little aside.
    pub fn way(&self, from: usize, to: usize, lane: f64) -> Curve {
        let middle = |n: usize| (self.circles[n].x, self.circles[n].y);
        let (is_inside, is_around) = (self.graph.around(from).contains(&to), self.graph.around(to).contains(&from));
        if !is_inside && !is_around {
            return Curve::new(middle(from), middle(to), lane).between(&self.hulls[from], &self.hulls[to]);
        }
        let (inner, outer) = if is_inside { (from, to) } else { (to, from) };
        let (near, centre) = (middle(inner), middle(outer));
        let (x, y) = if near == centre { (0.0, -1.0) } else { (near.0 - centre.0, near.1 - centre.1) };
        let (sin, cos) = (0.3 * lane).sin_cos();
        let beyond = (near.0 + (x * cos - y * sin) * 1e4, near.1 + (x * sin + y * cos) * 1e4);
        let (within, edge) = (leaves(&self.hulls[inner], near, beyond), leaves(&self.hulls[outer], near, beyond));
        if is_inside { Curve::new(within, edge, lane) } else { Curve::new(edge, within, lane) }
    }

    /// What nobody gives: a dotted line from the community to a hollow sign with the service's name, and below it since
    /// when, unless there is room for that only far off.
    pub fn unmet(&mut self, picture: &mut Picture) {
        let graph = self.graph;
        for need in graph.needs.iter().filter(|need| need.provider.is_none()) {
            if !self.is_drawn(need) {
                continue;
            }
            let Some(community) = self.drawn.get(need.community).copied() else { continue };
            let circled = self.circles[community];
            let scale = self.scale_at(community).sqrt();
            let block = |text: &str, bold| self.fonts.block(text, 9.5 * scale, bold, 160.0 * scale, 0.0);
            let mut blocks = vec![block(&need.service, true)];
            let alone = self.unmet_place(circled, scale, &blocks);
            if !need.remark.is_empty() {
                blocks.push(block(&need.remark, false));
            }
            let whole = self.unmet_place(circled, scale, &blocks);
            let is_near = |(ring, _): &(u32, At)| alone.is_none_or(|(least, _)| *ring <= least + FARTHER);
            let place = whole.filter(is_near).or_else(|| {
                blocks.truncate(1);
                alone
            });
            let Some((_, (x, y))) = place else { continue };
            let begin = picture.mark();
            let start = leaves(&self.hulls[community], (circled.x, circled.y), (x, y));
            let d = format!("M{:.1} {:.1}L{:.1} {:.1}", start.0, start.1, x, y);
            let dash = format!("{:.1} {:.1}", 1.5 * scale, 3.0 * scale);
            picture.path(Layer::Link, d, &Pen::line(WARNING, 1.4 * scale, &dash), &need.service);
            unmet_sign(picture, (x, y), scale, &need.service);
            let r = UNMET * scale;
            self.taken.take([x - r, y - r, x + r, y + r]);
            for (block, at) in below((x, y), scale, &blocks) {
                self.taken.take(block.frame(at));
                for mut line in block.clone().centred(at) {
                    (line.fill, line.halo) = ("#7d4a00", true);
                    picture.texts.push(line);
                }
            }
            picture.fade_from(begin, dim(self.seen.community(need.community).light));
        }
    }

    /// The nearest place beside a community where the sign and what is written below it are free, and how many rings off.
    fn unmet_place(&self, circled: Circle, scale: f64, blocks: &[Block]) -> Option<(u32, At)> {
        let mut spots = (0..30_u32).flat_map(|ring| {
            (0..16).map(move |turn| {
                let angle = (f64::from(turn) / 16.0 + 0.06) * std::f64::consts::TAU;
                let far = circled.r + 34.0 * scale + f64::from(ring) * 14.0 * scale;
                (ring, (circled.x + far * angle.cos(), circled.y + far * angle.sin()))
            })
        });
        let r = UNMET * scale;
        spots.find(|(_, at)| {
            let mark = [at.0 - r, at.1 - r, at.0 + r, at.1 + r];
            let mut written = below(*at, scale, blocks);
            self.taken.is_free(mark) && written.all(|(block, at)| self.taken.is_free(block.frame(at)))
        })
    }
}

/// Where the middle of each block stands, one below the other under the sign.
fn below((x, y): At, scale: f64, blocks: &[Block]) -> impl Iterator<Item = (&Block, At)> {
    let mut bottom = y + UNMET * scale + 1.0;
    blocks.iter().map(move |block| {
        let middle = bottom + block.height() / 2.0;
        bottom += block.height();
        (block, (x, middle))
    })
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
