//! A map from nothing: communities float as a web, then each home is packed around what it holds.

use std::f64::consts::TAU;

use super::discs::{Disc, gather, nearest_free, part};
use super::force::float;
use super::forest::{Forest, GAP, around, enclosing, room_of_leaf};
use super::spread::spread;
use super::web::Web;
use super::{Cancelled, Circle, Options, Place, Progress};

/// How far down homes are turned toward those they deal with; deeper, nobody sees it.
const TURNED: u32 = 12;

/// Above these many neighbours in one home, gaps between groups matter more than a tight fit.
const MANY: usize = 400;

/// Where everything stands: each community's circle, and the disc in it where its own people are.
pub type Nested = (Vec<Circle>, Vec<Circle>);

/// Lays out all communities: O(n log n) for each of some hundred rounds.
pub fn nest(forest: &Forest, options: &Options, progress: &mut Progress) -> Result<Nested, Cancelled> {
    let n = forest.len();
    let (from, to) = (progress.from, progress.to);
    progress.to = from + (to - from) * 0.8;
    let at = float(everything(forest), &forest.seeds, options.seed, progress)?;
    progress.stretch(to);
    let mut local = Local::new(n);
    for (done, &p) in forest.bottom_up.iter().enumerate() {
        local.pack(forest, p as usize, &at, progress)?;
        if done % 64 == 0 {
            progress.tell(done as f64 / n as f64 * 0.5)?;
        }
    }
    let mut top = roots(forest, &local, &at, options.aspect, progress)?;
    let middle = middle(&top);
    for place in &mut top {
        *place = [place[0] - middle[0], place[1] - middle[1]];
    }
    progress.tell(0.8)?;
    for depth in 0..=TURNED.min(forest.depth.iter().copied().max().unwrap_or(0)) {
        let nested = local.placed(forest, &top);
        local.turn(forest, depth, &nested.0);
    }
    progress.tell(1.0)?;
    Ok(local.placed(forest, &top))
}

/// Old places, or where a pin moves what it holds.
pub fn moved_to_pins(forest: &Forest, cold: &Nested, places: &[Option<Place>]) -> Vec<Option<Place>> {
    let n = forest.len();
    let mut shift = vec![[0.0, 0.0]; n];
    for &c in forest.bottom_up.iter().rev() {
        let c = c as usize;
        let circle = cold.0[c];
        shift[c] = match (places[c], forest.parent[c]) {
            (Some(place), _) => [place.x - circle.x, place.y - circle.y],
            (None, Some(p)) => shift[p as usize],
            (None, None) => [0.0, 0.0],
        };
    }
    let place = |c: usize| {
        let circle = cold.0[c];
        let is_pinned = places[c].is_some_and(|place| place.is_pinned);
        let (x, y) = places[c].map_or((circle.x + shift[c][0], circle.y + shift[c][1]), |place| (place.x, place.y));
        Some(Place { x, y, r: circle.r, is_pinned })
    };
    (0..n).map(place).collect()
}

/// All that pulls: the links as they are, the same between the homes around their ends, and homes on what they hold.
fn everything(forest: &Forest) -> Web {
    let n = forest.len();
    let all = |web: &Web, w: f64| {
        let web = web.clone().tempered();
        let links =
            (0..n).flat_map(|a| web.of(a).filter(move |&(b, _)| a < b).map(move |(b, s)| (a as u32, b as u32, s * w)));
        links.collect::<Vec<_>>()
    };
    let mut links = all(&forest.web, 1.0);
    let homes = forest.parent.iter().enumerate().filter_map(|(i, home)| Some((i as u32, (*home)?, 1.0)));
    let n_own = links.len();
    links.extend(homes);
    if links.len() > n_own {
        links.extend(all(&forest.lifted, 1.0));
    }
    Web::new(n, links)
}

/// What lies where within each home, before the homes have places.
#[derive(Debug)]
pub struct Local {
    /// The radius of each.
    pub r: Vec<f64>,
    /// Each one's middle, from the middle of its home.
    pub offset: Vec<[f64; 2]>,
    /// The middle of what each holds, from its own middle: what is turned, turns around it.
    hub: Vec<[f64; 2]>,
    /// Each one's own people, from its own middle.
    room: Vec<Circle>,
}

impl Local {
    /// Nothing packed yet.
    pub fn new(n: usize) -> Self {
        let nowhere = vec![[0.0, 0.0]; n];
        Self { r: vec![0.0; n], offset: nowhere.clone(), hub: nowhere, room: vec![Circle::default(); n] }
    }

    /// Packs what a home holds, all of it packed already, near to where it floats.
    pub fn pack(
        &mut self,
        forest: &Forest,
        p: usize,
        at: &[[f64; 2]],
        progress: &mut Progress,
    ) -> Result<(), Cancelled> {
        let inside = &forest.children[p];
        if inside.is_empty() {
            self.r[p] = forest.leaf(p);
            self.room[p] = room_of_leaf(&Circle { x: 0.0, y: 0.0, r: self.r[p] });
            return Ok(());
        }
        let mut discs = self.discs(inside, at);
        if forest.own[p] > 0.0 {
            let centre = centre(&discs);
            let r = forest.own[p];
            discs.push(Disc { x: centre[0], y: centre[1], r, weight: r * r });
        }
        pack(&mut discs, &web_of(&forest.lifted, inside), 1.0, progress)?;
        if discs.len() <= MANY {
            tuck(&mut discs);
        }
        let circles: Vec<Circle> = discs.iter().map(|d| Circle { x: d.x, y: d.y, r: d.r }).collect();
        let hub = enclosing(&circles);
        let circle = around(&circles);
        self.r[p] = circle.r;
        self.hub[p] = [hub.x - circle.x, hub.y - circle.y];
        for (&c, disc) in inside.iter().zip(&discs) {
            self.offset[c as usize] = [disc.x - circle.x, disc.y - circle.y];
        }
        if forest.own[p] > 0.0
            && let Some(own) = discs.last()
        {
            self.room[p] = Circle { x: own.x - circle.x, y: own.y - circle.y, r: own.r };
        }
        Ok(())
    }

    /// Where a packed community's own people are, from its own middle.
    pub fn room(&self, p: usize) -> Circle {
        self.room[p]
    }

    fn discs(&self, of: &[u32], at: &[[f64; 2]]) -> Vec<Disc> {
        let disc = |&c: &u32| {
            let [x, y] = at[c as usize];
            Disc { x, y, r: self.r[c as usize], weight: self.r[c as usize].powi(2) }
        };
        of.iter().map(disc).collect()
    }

    /// Everything's place on the map, when the roots have theirs.
    pub fn placed(&self, forest: &Forest, top: &[[f64; 2]]) -> Nested {
        let mut circles = vec![Circle::default(); forest.len()];
        for (&root, at) in forest.roots.iter().zip(top) {
            circles[root as usize] = Circle { x: at[0], y: at[1], r: self.r[root as usize] };
        }
        for &c in forest.bottom_up.iter().rev() {
            if let Some(p) = forest.parent[c as usize] {
                let (home, offset) = (circles[p as usize], self.offset[c as usize]);
                circles[c as usize] = Circle { x: home.x + offset[0], y: home.y + offset[1], r: self.r[c as usize] };
            }
        }
        let in_place =
            |(room, circle): (&Circle, &Circle)| Circle { x: circle.x + room.x, y: circle.y + room.y, r: room.r };
        let rooms = self.room.iter().zip(&circles).map(in_place).collect();
        (circles, rooms)
    }

    /// Turns, and mirrors where that is better, what each home of this depth holds toward those outside it deals with.
    fn turn(&mut self, forest: &Forest, depth: u32, circles: &[Circle]) {
        // For each home: how well the offsets agree with the directions wanted, plain and mirrored.
        let mut sums = vec![[0.0_f64; 4]; forest.len()];
        for a in 0..forest.len() {
            for (b, w) in forest.web.of(a) {
                let Some((c, p)) = Self::on_the_way(forest, a, b, depth) else { continue };
                let (dx, dy) = (circles[b].x - circles[p].x, circles[b].y - circles[p].y);
                let share = w / dx.hypot(dy).max(1e-9);
                let (dx, dy) = (dx * share, dy * share);
                let (x, y) = (self.offset[c][0] - self.hub[p][0], self.offset[c][1] - self.hub[p][1]);
                let sum = &mut sums[p];
                *sum = [
                    sum[0] + x * dx + y * dy,
                    sum[1] + x * dy - y * dx,
                    sum[2] + y * dy - x * dx,
                    sum[3] - x * dy - y * dx,
                ];
            }
        }
        for (p, [dot, cross, dot_m, cross_m]) in sums.into_iter().enumerate() {
            let is_mirrored = dot_m.hypot(cross_m) > dot.hypot(cross) * 1.000_001;
            let (dot, cross) = if is_mirrored { (dot_m, cross_m) } else { (dot, cross) };
            let length = dot.hypot(cross);
            if length < 1e-9 {
                continue;
            }
            let (cos, sin) = (dot / length, cross / length);
            let hub = self.hub[p];
            let turned = |x: f64, y: f64| {
                let (x, y) = (if is_mirrored { hub[0] - x } else { x - hub[0] }, y - hub[1]);
                [hub[0] + x * cos - y * sin, hub[1] + x * sin + y * cos]
            };
            for &c in &forest.children[p] {
                let [x, y] = self.offset[c as usize];
                self.offset[c as usize] = turned(x, y);
            }
            if forest.own[p] > 0.0 {
                let [x, y] = turned(self.room[p].x, self.room[p].y);
                self.room[p] = Circle { x, y, r: self.room[p].r };
            }
        }
    }

    /// The home of this depth around `a` that does not hold `b`, and what in it holds `a`.
    fn on_the_way(forest: &Forest, a: usize, b: usize, depth: u32) -> Option<(usize, usize)> {
        let above = |mut i: usize| {
            while forest.depth[i] > depth {
                i = forest.parent[i]? as usize;
            }
            Some(i)
        };
        let (mut c, mut p) = (a, forest.parent[a]? as usize);
        if forest.depth[a] <= depth {
            return None;
        }
        while forest.depth[p] > depth {
            (c, p) = (p, forest.parent[p]? as usize);
        }
        (above(b) != Some(p)).then_some((c, p))
    }
}

/// The links among these alone, counted from 0 in their order; none where they are too few to be asked for.
fn web_of(web: &Web, among: &[u32]) -> Web {
    if among.len() <= MANY {
        return Web::default();
    }
    let mut number = vec![u32::MAX; web.len()];
    for (i, &c) in among.iter().enumerate() {
        number[c as usize] = i as u32;
    }
    let number = &number;
    let of = |(a, &c): (usize, &u32)| web.of(c as usize).map(move |(to, w)| (a as u32, number[to], w));
    let links = among.iter().enumerate().flat_map(of).filter(|&(a, b, _)| a < b && b != u32::MAX);
    Web::new(among.len(), links)
}

/// The middle of circles, by their area.
fn centre(discs: &[Disc]) -> [f64; 2] {
    let mass: f64 = discs.iter().map(|d| d.r * d.r).sum::<f64>().max(1e-9);
    let sum = |of: fn(&Disc) -> f64| discs.iter().map(|d| of(d) * d.r * d.r).sum::<f64>() / mass;
    [sum(|d| d.x), sum(|d| d.y)]
}

/// Brings floating circles to a size that holds them, pulls them together and parts them. Around the origin.
fn pack(discs: &mut [Disc], web: &Web, aspect: f64, progress: &mut Progress) -> Result<(), Cancelled> {
    let middle = centre(discs);
    let area: f64 = discs.iter().map(|d| (d.r + GAP / 2.0).powi(2)).sum();
    let square = discs.iter().map(|d| (d.x - middle[0]).powi(2) + (d.y - middle[1]).powi(2)).sum::<f64>();
    let rms = (square / discs.len().max(1) as f64).sqrt();
    let n = discs.len();
    if rms < 1e-9 && n > 1 {
        // All in one place: a spiral, the largest in the middle.
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| discs[b].r.total_cmp(&discs[a].r).then(a.cmp(&b)));
        for (k, i) in order.into_iter().enumerate() {
            let (far, turn) = ((area * k as f64 / n as f64).sqrt(), TAU * 0.381_966 * k as f64);
            (discs[i].x, discs[i].y) = (far * turn.cos(), far * turn.sin());
        }
    } else {
        let room = if n > MANY { 2.3 } else { 1.3 };
        let scale = if rms > 0.0 { (area * 0.5).sqrt() / rms * room } else { 1.0 };
        for disc in discs.iter_mut() {
            (disc.x, disc.y) = ((disc.x - middle[0]) * scale, (disc.y - middle[1]) * scale);
        }
    }
    if n > MANY && spread(discs, web, progress)? {
        gather(discs, GAP, 60, 0.0, 1.0);
    } else if n > MANY {
        // Many already stand well: pulled together they would lose the gaps between their groups, and with those
        // their neighbours.
        gather(discs, GAP, 60, 0.0, aspect);
    } else {
        // From small to full size: while they are small they pass each other, so no hole stays behind a large one.
        let full: Vec<f64> = discs.iter().map(|d| d.r).collect();
        for size in [0.55, 0.7, 0.8, 0.9, 0.95, 1.0] {
            for (disc, r) in discs.iter_mut().zip(&full) {
                disc.r = r * size;
            }
            gather(discs, GAP * size, 150, 0.05, aspect * aspect);
        }
    }
    part(discs, GAP, GAP * 0.5, true);
    Ok(())
}

/// Puts the outermost into holes farther in, each into the nearest, as long as that makes the whole smaller.
fn tuck(discs: &mut [Disc]) {
    for _ in 0..discs.len() {
        let circles: Vec<Circle> = discs.iter().map(|d| Circle { x: d.x, y: d.y, r: d.r }).collect();
        let whole = enclosing(&circles);
        let reach = |d: &Disc| (d.x - whole.x).hypot(d.y - whole.y) + d.r;
        let Some(outer) = (0..discs.len()).max_by(|&a, &b| reach(&discs[a]).total_cmp(&reach(&discs[b]))) else {
            return;
        };
        let disc = discs[outer];
        let others: Vec<Disc> = discs.iter().enumerate().filter(|(i, _)| *i != outer).map(|(_, d)| *d).collect();
        let inner = whole.r * 0.97;
        let is_inner = |x: f64, y: f64| (x - whole.x).hypot(y - whole.y) + disc.r < inner;
        let Some((x, y)) = nearest_free(&others, (disc.x, disc.y), disc.r, GAP * 0.75, 2.0 * whole.r, is_inner) else {
            return;
        };
        (discs[outer].x, discs[outer].y) = (x, y);
    }
}

/// Places for the roots: those with links as they float, those without in rows below.
fn roots(
    forest: &Forest,
    local: &Local,
    at: &[[f64; 2]],
    aspect: f64,
    progress: &mut Progress,
) -> Result<Vec<[f64; 2]>, Cancelled> {
    let is_alone = |&c: &u32| forest.lifted.degree(c as usize) == 0;
    let (mut alone, linked): (Vec<u32>, Vec<u32>) = forest.roots.iter().partition(|c| is_alone(c));
    let mut discs = local.discs(&linked, at);
    lay_wide(&mut discs, aspect);
    pack(&mut discs, &web_of(&forest.lifted, &linked), aspect, progress)?;
    turn_wide(&mut discs, aspect);
    let circles: Vec<Circle> = discs.iter().map(|d| Circle { x: d.x, y: d.y, r: d.r }).collect();
    let [left, _, right, bottom] = super::extent(&circles, &[]);
    let mut places = vec![[0.0, 0.0]; forest.len()];
    for (&c, disc) in linked.iter().zip(&discs) {
        places[c as usize] = [disc.x, disc.y];
    }
    alone.sort_by(|&a, &b| local.r[b as usize].total_cmp(&local.r[a as usize]).then(a.cmp(&b)));
    let area: f64 = alone.iter().map(|&c| (2.0 * local.r[c as usize] + GAP).powi(2)).sum();
    let width = (right - left).max((area * aspect).sqrt());
    let (mut x, mut y, mut height) = (left, bottom + if linked.is_empty() { 0.0 } else { 3.0 * GAP }, 0.0);
    for c in alone {
        let r = local.r[c as usize];
        if x > left && x + 2.0 * r > left + width {
            (x, y, height) = (left, y + height + GAP, 0.0);
        }
        height = f64::max(height, 2.0 * r);
        places[c as usize] = [x + r, y + height / 2.0];
        x += 2.0 * r + GAP;
    }
    Ok(forest.roots.iter().map(|&c| places[c as usize]).collect())
}

/// Turns circles so that they spread from side to side, and widens them toward the aspect, but not out of shape.
fn lay_wide(discs: &mut [Disc], aspect: f64) {
    let middle = centre(discs);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for disc in discs.iter() {
        let (x, y, m) = (disc.x - middle[0], disc.y - middle[1], disc.r * disc.r);
        (xx, xy, yy) = (xx + m * x * x, xy + m * x * y, yy + m * y * y);
    }
    let (sin, cos) = (0.5 * f64::atan2(2.0 * xy, xx - yy)).sin_cos();
    let half = ((xx - yy) / 2.0).hypot(xy);
    let (long, short) = (f64::midpoint(xx, yy) + half, (f64::midpoint(xx, yy) - half).max(0.0));
    let now = (long / short.max(long * 1e-3)).sqrt();
    // Many show more of what is between them when their distances are left alone.
    let most = if discs.len() > MANY { 1.1 } else { 1.4 };
    let widen = if long > 0.0 { (aspect / now).clamp(1.0 / most, most) } else { 1.0 };
    for disc in discs.iter_mut() {
        let (x, y) = (disc.x - middle[0], disc.y - middle[1]);
        (disc.x, disc.y) = ((x * cos + y * sin) * widen, y * cos - x * sin);
    }
}

/// Turns packed circles as a whole to where their extent comes nearest to the aspect.
fn turn_wide(discs: &mut [Disc], aspect: f64) {
    const TURNS: u32 = 36;
    let turned = |d: &Disc, turn: u32| {
        let (sin, cos) = (f64::from(turn) * std::f64::consts::PI / f64::from(TURNS)).sin_cos();
        Circle { x: d.x * cos - d.y * sin, y: d.x * sin + d.y * cos, r: d.r }
    };
    let miss = |turn: u32| {
        let circles: Vec<Circle> = discs.iter().map(|d| turned(d, turn)).collect();
        let [left, top, right, bottom] = super::extent(&circles, &[]);
        ((right - left) / (bottom - top).max(1e-9) / aspect).max(1e-9).ln().abs()
    };
    let Some(best) = (0..TURNS).min_by(|&a, &b| miss(a).total_cmp(&miss(b))) else { return };
    for disc in discs.iter_mut() {
        let circle = turned(disc, best);
        (disc.x, disc.y) = (circle.x, circle.y);
    }
}

fn middle(places: &[[f64; 2]]) -> [f64; 2] {
    let n = places.len().max(1) as f64;
    [places.iter().map(|p| p[0]).sum::<f64>() / n, places.iter().map(|p| p[1]).sum::<f64>() / n]
}
