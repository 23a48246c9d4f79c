//! A map from the map of before: what was there stays, what is new finds room, what is in the way moves a little.

use super::dice::Dice;
use super::discs::{Disc, nearest_free, part, part_within};
use super::forest::{Forest, GAP, PAD, around, enclosing, holds, moved_inside, radius_around, room_of_leaf};
use super::nest::{Local, Nested};
use super::people::DOT;
use super::{Cancelled, Circle, Options, Place, Point, Progress, name_room};

/// How far, as a share of its home, something new is put from where it belongs before others make way for it.
const REACH: f64 = 0.15;

/// The map while it settles.
struct Settling<'a> {
    forest: &'a Forest,
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
        circles: places.iter().map(circle).collect(),
        rooms: vec![Circle::default(); n],
        is_placed: (0..n).map(|i| is_known(forest, places, i)).collect(),
        is_held,
        is_pinned,
        has_room: vec![false; n],
        moved: vec![[0.0, 0.0]; n],
    };
    map.find_rooms(people, seats);
    for (done, &c) in forest.bottom_up.iter().enumerate() {
        map.fill(c as usize, options.seed, progress)?;
        if done % 64 == 0 {
            progress.tell(done as f64 / n as f64 * 0.9)?;
        }
    }
    let roots: Vec<u32> = forest.roots.clone();
    map.place_new(&roots, None);
    map.part(&roots, None);
    progress.tell(1.0)?;
    Ok(((map.circles, map.rooms), map.moved))
}

/// Whether the old place still counts: not when the community has moved into a home that is elsewhere.
fn is_known(forest: &Forest, places: &[Option<Place>], i: usize) -> bool {
    let Some(place) = places[i] else { return false };
    let home = forest.parent[i].and_then(|p| places[p as usize]).filter(|home| home.r > 0.0);
    place.is_pinned || home.is_none_or(|home| (place.x - home.x).hypot(place.y - home.y) <= home.r)
}

impl Settling<'_> {
    /// Where the own people of communities that hold others were, and those who have a seat in them.
    fn find_rooms(&mut self, people: &[Option<Place>], seats: &[Vec<Option<Point>>]) {
        let forest = self.forest;
        let mut at: Vec<Vec<Circle>> = vec![Vec::new(); forest.len()];
        let mut has_new = vec![false; forest.len()];
        let at_home = forest.home.iter().zip(people).filter(|(_, place)| !place.is_some_and(|place| place.is_pinned));
        let at_home = at_home.map(|(home, place)| (*home, place.map(|p| Point { x: p.x, y: p.y })));
        let seated = forest.others.iter().flatten().copied().zip(seats.iter().flatten().copied());
        for (community, place) in at_home.chain(seated) {
            let Some(c) = community.map(|c| c as usize).filter(|&c| !forest.children[c].is_empty()) else { continue };
            let circle = self.circles[c];
            // Who stood elsewhere comes to this community now, as one who is new does.
            match place.filter(|at| (at.x - circle.x).hypot(at.y - circle.y) <= circle.r) {
                Some(Point { x, y }) => at[c].push(Circle { x, y, r: DOT }),
                None => has_new[c] = true,
            }
        }
        for (c, dots) in at.iter().enumerate() {
            let around = enclosing(dots);
            let is_inside = holds(&self.circles[c], &Circle { r: DOT, ..around });
            if !dots.is_empty() && self.is_placed[c] && is_inside && self.forest.own[c] > 0.0 {
                // Where nobody came, those who were there fit: no more room than is there, so that nothing is pushed.
                let r = if has_new[c] { self.forest.own[c] } else { self.clear_around(c, &around) };
                self.rooms[c] = Circle { r, ..around };
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

    /// Moves a community with all it holds.
    fn shift(&mut self, c: usize, by: [f64; 2]) {
        if by == [0.0, 0.0] {
            return;
        }
        let mut below = vec![c];
        while let Some(i) = below.pop() {
            for circle in [&mut self.circles[i], &mut self.rooms[i]] {
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
            self.circles[p].r = self.circles[p].r.max(forest.leaf(p));
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
                // No hole is large enough: in it goes, and the others close up.
                Some(p) => Some(moved_inside(&self.circles[p], &Circle { x: near.0, y: near.1, r })),
                None => nearest_free(standing, (whole.x, whole.y), r, GAP, f64::INFINITY, |_, _| true),
            })
            .unwrap_or(near)
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
        for (disc, &c) in discs.iter_mut().zip(among) {
            disc.weight = if self.is_held[c as usize] { f64::INFINITY } else { disc.r * disc.r };
        }
        let before = discs.clone();
        // Less than what a fresh map keeps, so that rounding moves nothing.
        let least = GAP * 0.4;
        let is_parted = home.is_some_and(|p| {
            let wall = self.circles[p];
            let inside = |disc: &Disc| moved_inside(&wall, &Circle { x: disc.x, y: disc.y, r: disc.r });
            part_within(&mut discs, GAP, least, inside)
        });
        // When they do not fit in, the home grows.
        if !is_parted {
            part(&mut discs, GAP, least, false);
        }
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

    /// Makes a home's circle hold all that is in it, moving its middle as little as growth allows.
    fn grow(&mut self, p: usize) {
        let mut contents: Vec<Circle> = self.forest.children[p].iter().map(|&c| self.circles[c as usize]).collect();
        if self.forest.own[p] > 0.0 {
            contents.push(self.rooms[p]);
        }
        let mut circle = self.circles[p];
        if !self.is_pinned[p] {
            for inner in &contents {
                if !holds(&circle, inner) {
                    let padded = Circle { r: inner.r + PAD, ..*inner };
                    circle = enclosing(&[circle, padded]);
                }
            }
        }
        if contents.iter().any(|inner| !holds(&circle, inner)) {
            circle.r = circle.r.max(radius_around(&circle, &contents));
        }
        self.circles[p] = circle;
    }
}
