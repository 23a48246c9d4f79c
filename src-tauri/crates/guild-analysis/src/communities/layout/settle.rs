//! A map from the map of before: what was there stays, what is new finds room, what is in the way moves a little.

use super::dice::Dice;
use super::discs::{Disc, is_clear, near_pairs, nearest_free, part, part_within};
use super::forest::{Forest, GAP, PAD, around, enclosing, holds, moved_inside, radius_around, room_of_leaf};
use super::nest::{Local, Nested};
use super::people::{DOT, Ground, has_places};
use super::{Cancelled, Circle, Options, Place, Point, Progress, name_room};

/// How far, as a share of its home, something new is put from where it belongs before it goes farther off.
const REACH: f64 = 0.15;
/// How much smaller than a fresh one a circle of people may be before it grows: one more stands a little closer.
const CROWDED: f64 = 0.9;
/// Less than what a fresh map keeps between two, so that rounding moves nothing.
const LEAST: f64 = GAP * 0.4;
/// In so many directions something new is tried at the edge of what its home holds.
const DIRECTIONS: usize = 48;

/// How room is made for what is new or has grown.
#[derive(Debug, Clone, Copy)]
struct Manner {
    /// What is new and finds no hole stands at the edge of what its home holds, rather than where it belongs.
    at_edge: bool,
    /// A home grows before what it holds makes way, rather than only when that is not enough.
    grows: bool,
}

/// Which of them moves the least depends on where on the map it happens: in the midst of a large one those beside it
/// make way, in a small one there is room outside.
const MANNERS: [Manner; 3] = [
    Manner { at_edge: true, grows: true },
    Manner { at_edge: true, grows: false },
    Manner { at_edge: false, grows: false },
];

/// The map while it settles.
#[derive(Clone)]
struct Settling<'a> {
    forest: &'a Forest,
    manner: Manner,
    circles: Vec<Circle>,
    rooms: Vec<Circle>,
    /// Whether it has its place on the map; what has not lies around the origin of its own.
    is_placed: Vec<bool>,
    /// Whether it or something in it must not move.
    is_held: Vec<bool>,
    is_pinned: Vec<bool>,
    /// Whether the place of its own people is known.
    has_room: Vec<bool>,
    /// How far its own people go from where they were.
    moved: Vec<[f64; 2]>,
    /// Where its own people, and those who have a seat in it, were.
    dots: Vec<Vec<Circle>>,
    /// How many people are at home or have a seat in it.
    n_own: Vec<usize>,
    /// How many communities and people it holds.
    size: Vec<usize>,
}

/// Lays out all communities from the places of before. Only what overlaps or does not fit is moved. Also how far each
/// one's own people went.
pub fn settle(
    forest: &Forest,
    places: &[Option<Place>],
    people: &[Option<Place>],
    seats: &[Vec<Option<Point>>],
    options: &Options,
    progress: &mut Progress,
) -> Result<(Nested, Vec<[f64; 2]>), Cancelled> {
    let n = forest.len();
    let is_pinned: Vec<bool> = places.iter().map(|place| place.is_some_and(|place| place.is_pinned)).collect();
    let mut is_held = is_pinned.clone();
    for &c in &forest.bottom_up {
        if let Some(p) = forest.parent[c as usize] {
            is_held[p as usize] |= is_held[c as usize];
        }
    }
    let circle =
        |place: &Option<Place>| place.map_or(Circle::default(), |p| Circle { x: p.x, y: p.y, r: p.r.max(0.0) });
    let mut map = Settling {
        forest,
        manner: MANNERS[0],
        circles: places.iter().map(circle).collect(),
        rooms: vec![Circle::default(); n],
        is_placed: (0..n).map(|i| is_known(forest, places, i)).collect(),
        is_held,
        is_pinned,
        has_room: vec![false; n],
        moved: vec![[0.0, 0.0]; n],
        dots: vec![Vec::new(); n],
        n_own: n_own(forest),
        size: sizes(forest),
    };
    map.find_rooms(people, seats);
    let mut best: Option<(f64, Settling)> = None;
    for (k, manner) in MANNERS.into_iter().enumerate() {
        let mut map = Settling { manner, ..map.clone() };
        for (done, &c) in forest.bottom_up.iter().enumerate() {
            map.fill(c as usize, options.seed, progress)?;
            if done % 64 == 0 {
                progress.tell((k as f64 + done as f64 / n as f64) / MANNERS.len() as f64)?;
            }
        }
        map.place_new(&forest.roots, None);
        map.part(&forest.roots, None);
        let moved = map.all_moved(places);
        if best.as_ref().is_none_or(|(least, _)| moved < *least) {
            best = Some((moved, map));
        }
        // Nobody had to make way: there is nothing better.
        if moved < 1e-6 {
            break;
        }
    }
    progress.tell(1.0)?;
    let map = best.map_or(map, |(_, map)| map);
    Ok(((map.circles, map.rooms), map.moved))
}

/// Whether the old place still counts: not when the community has moved into a home that is elsewhere.
fn is_known(forest: &Forest, places: &[Option<Place>], i: usize) -> bool {
    let Some(place) = places[i] else { return false };
    let home = forest.parent[i].and_then(|p| places[p as usize]).filter(|home| home.r > 0.0);
    place.is_pinned || home.is_none_or(|home| (place.x - home.x).hypot(place.y - home.y) <= home.r)
}

fn n_own(forest: &Forest) -> Vec<usize> {
    let mut n_own = vec![0; forest.len()];
    for &c in forest.home.iter().flatten().chain(forest.others.iter().flatten().flatten()) {
        n_own[c as usize] += 1;
    }
    n_own
}

/// How many communities and people each holds, itself included.
fn sizes(forest: &Forest) -> Vec<usize> {
    let mut size: Vec<usize> = n_own(forest).into_iter().map(|n| n + 1).collect();
    for &c in &forest.bottom_up {
        if let Some(p) = forest.parent[c as usize] {
            size[p as usize] += size[c as usize];
        }
    }
    size
}

impl Settling<'_> {
    /// How far all communities and their own people went, together.
    fn all_moved(&self, places: &[Option<Place>]) -> f64 {
        let of = |(c, place): (usize, &Option<Place>)| {
            let by = place.map_or(0.0, |place| (self.circles[c].x - place.x).hypot(self.circles[c].y - place.y));
            by + self.moved[c][0].hypot(self.moved[c][1]) * self.n_own[c] as f64
        };
        places.iter().enumerate().filter(|(_, place)| place.is_some()).map(of).sum()
    }

    /// Where the own people of communities that hold others were, and those who have a seat in them.
    fn find_rooms(&mut self, people: &[Option<Place>], seats: &[Vec<Option<Point>>]) {
        let forest = self.forest;
        let mut n_new = vec![0; forest.len()];
        let at_home = forest.home.iter().zip(people).filter(|(_, place)| !place.is_some_and(|place| place.is_pinned));
        let at_home = at_home.map(|(home, place)| (*home, place.map(|p| Point { x: p.x, y: p.y })));
        let seated = forest.others.iter().flatten().copied().zip(seats.iter().flatten().copied());
        for (community, place) in at_home.chain(seated) {
            let Some(c) = community.map(|c| c as usize).filter(|&c| !forest.children[c].is_empty()) else { continue };
            let circle = self.circles[c];
            // Who stood elsewhere comes to this community now, as one who is new does.
            match place.filter(|at| (at.x - circle.x).hypot(at.y - circle.y) <= circle.r) {
                Some(Point { x, y }) => self.dots[c].push(Circle { x, y, r: DOT }),
                None => n_new[c] += 1,
            }
        }
        for (c, n_new) in n_new.into_iter().enumerate() {
            let dots = &self.dots[c];
            let around = enclosing(dots);
            let is_inside = holds(&self.circles[c], &Circle { r: DOT, ..around });
            if !dots.is_empty() && self.is_placed[c] && is_inside && self.forest.own[c] > 0.0 {
                // Those who were there fit, and often who came as well: no more room than is there, so that nothing is
                // pushed.
                let clear = Circle { r: self.clear_around(c, &around), ..around };
                let fits = clear.r >= self.forest.own[c] || has_places(n_new, &self.ground(c, clear), dots);
                self.rooms[c] = if fits { clear } else { Circle { r: self.forest.own[c], ..around } };
                self.has_room[c] = true;
            }
        }
    }

    /// The radius of the disc in a community around this place that is clear of its name and of what it holds.
    fn clear_around(&self, c: usize, at: &Circle) -> f64 {
        let far = |circle: &Circle| (circle.x - at.x).hypot(circle.y - at.y);
        let circle = self.circles[c];
        let inside = self.forest.children[c].iter().map(|&c| c as usize).filter(|&c| self.is_placed[c]);
        let clear = inside.map(|c| far(&self.circles[c]) - self.circles[c].r - GAP * 0.5).fold(at.r, f64::min);
        let to_name = at.y - (circle.y - circle.r + name_room(circle.r));
        clear.min(circle.r - PAD / 2.0 - far(&circle)).min(to_name).max(DOT)
    }

    /// What the own people of a community stand on, with this room.
    fn ground(&self, c: usize, room: Circle) -> Ground {
        let inside = self.forest.children[c].iter().map(|&c| c as usize).filter(|&c| self.is_placed[c]);
        Ground { circle: self.circles[c], inside: inside.map(|c| self.circles[c]).collect(), room }
    }

    /// Moves a community with all it holds.
    fn shift(&mut self, c: usize, by: [f64; 2]) {
        if by == [0.0, 0.0] {
            return;
        }
        let mut below = vec![c];
        while let Some(i) = below.pop() {
            for circle in [&mut self.circles[i], &mut self.rooms[i]].into_iter().chain(&mut self.dots[i]) {
                circle.x += by[0];
                circle.y += by[1];
            }
            self.moved[i] = [self.moved[i][0] + by[0], self.moved[i][1] + by[1]];
            below.extend(self.forest.children[i].iter().map(|&c| c as usize));
        }
    }

    /// Gives what a home holds its places, and the home a circle around them.
    fn fill(&mut self, p: usize, seed: u64, progress: &mut Progress) -> Result<(), Cancelled> {
        let forest = self.forest;
        let inside = &forest.children[p];
        if inside.is_empty() {
            let whole = forest.leaf(p);
            if self.circles[p].r < whole * CROWDED {
                self.circles[p].r = whole;
            }
            self.rooms[p] = room_of_leaf(&self.circles[p]);
            return Ok(());
        }
        let is_any_placed = inside.iter().any(|&c| self.is_placed[c as usize]);
        if !is_any_placed && !self.is_placed[p] {
            return self.pack_new(p, seed, progress);
        }
        if !self.is_placed[p] {
            let old: Vec<Circle> =
                inside.iter().filter(|&&c| self.is_placed[c as usize]).map(|&c| self.circles[c as usize]).collect();
            self.circles[p] = around(&old);
            self.is_placed[p] = true;
        }
        if self.circles[p].r <= 0.0 {
            let at = self.circles[p];
            let old: Vec<Circle> =
                inside.iter().filter(|&&c| self.is_placed[c as usize]).map(|&c| self.circles[c as usize]).collect();
            self.circles[p].r = radius_around(&at, &old);
        }
        self.place_new(inside, Some(p));
        self.place_room(p);
        self.part(inside, Some(p));
        self.grow(p);
        Ok(())
    }

    /// Packs a home of which nothing had a place.
    fn pack_new(&mut self, p: usize, seed: u64, progress: &mut Progress) -> Result<(), Cancelled> {
        let forest = self.forest;
        let mut local = Local::new(forest.len());
        for &c in &forest.children[p] {
            local.r[c as usize] = self.circles[c as usize].r;
        }
        let mut at = vec![[0.0, 0.0]; forest.len()];
        for &c in &forest.children[p] {
            at[c as usize] = Dice::new(seed, forest.seeds[c as usize]).in_disc(1.0);
        }
        local.pack(forest, p, &at, progress)?;
        self.circles[p] = Circle { x: 0.0, y: 0.0, r: local.r[p] };
        self.rooms[p] = local.room(p);
        self.has_room[p] = true;
        for &c in &forest.children[p] {
            self.shift(c as usize, local.offset[c as usize]);
            self.is_placed[c as usize] = true;
        }
        Ok(())
    }

    /// What else stands in a home: the circles of its placed communities, and of its own people.
    fn standing(&self, among: &[u32], home: Option<usize>) -> Vec<Disc> {
        let disc = |circle: &Circle| Disc { x: circle.x, y: circle.y, r: circle.r, weight: 1.0 };
        let placed = among.iter().filter(|&&c| self.is_placed[c as usize]).map(|&c| disc(&self.circles[c as usize]));
        let room = home.filter(|&p| self.has_room[p] && self.forest.own[p] > 0.0).map(|p| disc(&self.rooms[p]));
        placed.chain(room).collect()
    }

    /// Puts what is new near those it is tied to, where there is room, or among them if there is none near.
    fn place_new(&mut self, among: &[u32], home: Option<usize>) {
        for &c in among {
            let c = c as usize;
            if self.is_placed[c] {
                continue;
            }
            let standing = self.standing(among, home);
            let near = self.wanted(c, home, &standing);
            // Who stands there stays as well.
            let dots = home.map_or(&[][..], |p| &self.dots[p]);
            let dots = dots.iter().map(|dot| Disc { x: dot.x, y: dot.y, r: 0.0, weight: 1.0 });
            let standing: Vec<Disc> = standing.iter().copied().chain(dots).collect();
            let (x, y) = self.room_for(self.circles[c].r, near, &standing, home);
            let by = [x - self.circles[c].x, y - self.circles[c].y];
            self.shift(c, by);
            self.is_placed[c] = true;
        }
    }

    fn room_for(&self, r: f64, near: (f64, f64), standing: &[Disc], home: Option<usize>) -> (f64, f64) {
        let all = standing.iter().map(|d| Circle { x: d.x, y: d.y, r: d.r }).collect::<Vec<_>>();
        let whole = home.map_or_else(|| enclosing(&all), |p| self.circles[p]);
        let allows = |x: f64, y: f64| home.is_none_or(|p| holds(&self.circles[p], &Circle { x, y, r }));
        nearest_free(standing, near, r, GAP, REACH * whole.r, allows)
            .or_else(|| home.and_then(|_| nearest_free(standing, near, r, GAP, 2.0 * whole.r, allows)))
            .or_else(|| match home {
                // No hole is large enough: the home takes more room outward, or those around it close up.
                Some(p) if self.manner.at_edge => self.room_at_edge(r, near, standing, p),
                Some(p) => Some(moved_inside(&self.circles[p], &Circle { x: near.0, y: near.1, r })),
                None => nearest_free(standing, (whole.x, whole.y), r, GAP, f64::INFINITY, |_, _| true),
            })
            .unwrap_or(near)
    }

    /// A place at the edge of what a home holds, where the home that grows around it, and those around that, press the
    /// least on those beside them and grow the least; among equals the nearest to where it belongs.
    fn room_at_edge(&self, r: f64, near: (f64, f64), standing: &[Disc], p: usize) -> Option<(f64, f64)> {
        let home = self.circles[p];
        let cost = |disc: &Disc| {
            let grown = self.grown(p, &[Circle { x: disc.x, y: disc.y, r: disc.r }]);
            self.pressure(p, grown) + (grown.r - home.r) + 0.05 * (disc.x - near.0).hypot(disc.y - near.1)
        };
        let at_edge = |k: usize| {
            let turn = std::f64::consts::TAU * k as f64 / DIRECTIONS as f64;
            let step = (r * 0.1).max(1.0);
            let at = |n: usize| {
                let far = (home.r - 3.0 * r).max(0.0) + n as f64 * step;
                Disc { x: home.x + far * turn.cos(), y: home.y + far * turn.sin(), r, weight: 1.0 }
            };
            let most = (home.r.min(3.0 * r) + 2.0 * r + 4.0 * GAP) / step;
            (0..=most.ceil() as usize).map(at).find(|disc| is_clear(standing, disc, GAP))
        };
        let all = (0..DIRECTIONS).filter_map(at_edge).map(|disc| (cost(&disc), disc));
        all.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, disc)| (disc.x, disc.y))
    }

    /// How far those beside a home, and beside the homes around it, would have to make way for it when it is so large,
    /// each counted as often as what it holds.
    fn pressure(&self, mut p: usize, mut grown: Circle) -> f64 {
        let mut sum = 0.0;
        loop {
            let far = |other: &Circle| (other.x - grown.x).hypot(other.y - grown.y);
            let pressed = |other: &Circle| (grown.r + other.r + LEAST - far(other)).max(0.0);
            let outer = self.forest.parent[p].map(|outer| outer as usize);
            let beside =
                outer.map_or(&self.forest.roots, |outer| &self.forest.children[outer]).iter().map(|&c| c as usize);
            let beside = beside.filter(|&c| c != p && self.is_placed[c]);
            sum += beside.map(|c| pressed(&self.circles[c]) * self.size[c] as f64).sum::<f64>();
            let Some(outer) = outer.filter(|&outer| self.is_placed[outer]) else { return sum };
            if self.has_room[outer] {
                sum += pressed(&self.rooms[outer]) * self.dots[outer].len() as f64;
            }
            if holds(&self.circles[outer], &grown) {
                return sum;
            }
            (p, grown) = (outer, self.grown(outer, &[grown]));
        }
    }

    /// The middle of those a community, or what it holds, is tied to; otherwise the middle of its home.
    fn wanted(&self, c: usize, home: Option<usize>, standing: &[Disc]) -> (f64, f64) {
        let (mut x, mut y, mut sum) = (0.0, 0.0, 0.0);
        let mut below = vec![c];
        while let Some(i) = below.pop() {
            for (to, w) in self.forest.web.of(i) {
                if self.is_placed[to] && self.circles[to].r > 0.0 {
                    x += self.circles[to].x * w;
                    y += self.circles[to].y * w;
                    sum += w;
                }
            }
            // Those in it lie around an origin of their own: their ties count, not their places.
            below.extend(self.forest.children[i].iter().map(|&c| c as usize));
        }
        if sum > 0.0 {
            return (x / sum, y / sum);
        }
        if let Some(p) = home {
            return (self.circles[p].x, self.circles[p].y);
        }
        // Tied to nobody: below all others, where those without ties are.
        let bottom = standing.iter().map(|d| d.y + d.r).fold(f64::NEG_INFINITY, f64::max);
        let left = standing.iter().map(|d| d.x - d.r).fold(f64::INFINITY, f64::min);
        if bottom.is_finite() { (left + self.circles[c].r, bottom - self.circles[c].r) } else { (0.0, 0.0) }
    }

    fn place_room(&mut self, p: usize) {
        let own = self.forest.own[p];
        if own > 0.0 && !self.has_room[p] {
            let inside = &self.forest.children[p];
            let standing = self.standing(inside, Some(p));
            let near = (self.circles[p].x, self.circles[p].y);
            let (x, y) = self.room_for(own, near, &standing, Some(p));
            self.rooms[p] = Circle { x, y, r: own };
            self.has_room[p] = true;
        }
    }

    /// Moves apart what overlaps.
    fn part(&mut self, among: &[u32], home: Option<usize>) {
        let mut discs = self.standing(among, home);
        let before = discs.clone();
        let is_inside = |p: usize| discs.iter().all(|d| holds(&self.circles[p], &Circle { x: d.x, y: d.y, r: d.r }));
        if near_pairs(&discs, LEAST).is_empty() && (self.manner.grows || home.is_none_or(is_inside)) {
            return;
        }
        // How many go with each; behind the communities stands the room of the home's own people.
        let own = home.map_or(0, |p| self.n_own[p]);
        let sizes: Vec<usize> = among.iter().map(|&c| self.size[c as usize]).chain([own]).collect();
        for disc in &mut discs {
            disc.weight = disc.r * disc.r;
        }
        for (disc, &c) in discs.iter_mut().zip(among) {
            if self.is_held[c as usize] {
                disc.weight = f64::INFINITY;
            }
        }
        // Where the largest do not give way, less of the map moves as a rule; but not where the others are wedged in.
        let ways = [0.0, 0.01, 0.5].map(|share| {
            let mut discs = discs.clone();
            hold_largest(&mut discs, &sizes, share);
            let fits = self.part_discs(&mut discs, home.filter(|_| !self.manner.grows));
            let moved =
                |((old, new), &size): ((&Disc, &Disc), &usize)| (new.x - old.x).hypot(new.y - old.y) * size as f64;
            let moved: f64 = before.iter().zip(&discs).zip(&sizes).map(moved).sum();
            (!fits, moved, discs)
        });
        let best = ways.into_iter().min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let Some((_, _, discs)) = best else { return };
        for ((&c, old), new) in among.iter().zip(&before).zip(&discs) {
            self.shift(c as usize, [new.x - old.x, new.y - old.y]);
        }
        if let Some(p) = home
            && let (Some(room), true) = (discs.get(among.len()), discs.len() > among.len())
        {
            let was = self.rooms[p];
            self.moved[p] = [self.moved[p][0] + room.x - was.x, self.moved[p][1] + room.y - was.y];
            (self.rooms[p].x, self.rooms[p].y) = (room.x, room.y);
        }
    }

    /// Parts what overlaps, within the home where there is room; whether there was.
    fn part_discs(&self, discs: &mut [Disc], home: Option<usize>) -> bool {
        let is_parted = home.is_some_and(|p| {
            let wall = self.circles[p];
            let inside = |disc: &Disc| moved_inside(&wall, &Circle { x: disc.x, y: disc.y, r: disc.r });
            part_within(discs, GAP, LEAST, inside)
        });
        // When they do not fit in, the home grows.
        if !is_parted {
            part(discs, GAP, LEAST, false);
        }
        is_parted
    }

    /// Makes a home's circle hold all that is in it, moving its middle as little as growth allows.
    fn grow(&mut self, p: usize) {
        let mut contents: Vec<Circle> = self.forest.children[p].iter().map(|&c| self.circles[c as usize]).collect();
        if self.forest.own[p] > 0.0 {
            contents.push(self.rooms[p]);
        }
        self.circles[p] = self.grown(p, &contents);
    }

    /// A home's circle, large enough to hold these as well.
    fn grown(&self, p: usize, contents: &[Circle]) -> Circle {
        let mut circle = self.circles[p];
        if !self.is_pinned[p] {
            for inner in contents {
                if !holds(&circle, inner) {
                    let padded = Circle { r: inner.r + PAD, ..*inner };
                    circle = enclosing(&[circle, padded]);
                }
                if !holds(&circle, inner) {
                    // Below the name: the circle grows upward rather than to all sides.
                    let room = name_room(circle.r) - PAD;
                    circle = enclosing(&[circle, Circle { y: inner.y - room.max(0.0), r: inner.r + PAD, ..*inner }]);
                }
            }
        }
        if contents.iter().any(|inner| !holds(&circle, inner)) {
            circle.r = circle.r.max(radius_around(&circle, contents));
        }
        circle
    }
}

/// Holds the largest of those side by side that are clear of each other, until together they are more than this share
/// of all.
fn hold_largest(discs: &mut [Disc], sizes: &[usize], share: f64) {
    let mut order: Vec<usize> = (0..discs.len()).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(sizes[i]), i));
    let most = order.iter().map(|&i| sizes[i]).sum::<usize>() as f64 * share;
    let mut held: Vec<Disc> = discs.iter().filter(|disc| disc.weight.is_infinite()).copied().collect();
    let mut n_held = 0;
    for i in order {
        if n_held as f64 >= most {
            break;
        }
        if is_clear(&held, &discs[i], LEAST) {
            discs[i].weight = f64::INFINITY;
            held.push(discs[i]);
            n_held += sizes[i];
        }
    }
}
