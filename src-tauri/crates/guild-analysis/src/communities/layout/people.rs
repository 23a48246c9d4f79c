//! Where people stand within their home: evenly, those of several communities on the side of the others.

use std::collections::HashMap;

use super::dice::Dice;
use super::forest::Forest;
use super::{Cancelled, Circle, Place, Point, Progress};

/// The radius of a person's dot.
pub const DOT: f64 = 7.0;
/// From one person to the next: room for a first name below the dot.
const STEP: f64 = 44.0;
/// The nearest that two dots may stand where there is any room: side by side.
const APART: f64 = 2.0 * DOT;
/// How many places outside of a community's room are looked at before a crowd has to stand closer.
const MOST_TRIED: usize = 20_000;
/// The turn from one place to the next that fills a disc evenly (Vogel 1979): the golden angle.
const GOLDEN: f64 = 2.399_963_229_728_653;

/// The radius of a disc that these many people fill.
pub fn room(n: usize) -> f64 {
    // Each takes a hexagon's share of the disc.
    STEP * (n as f64).sqrt() * 0.525 + DOT
}

/// One who needs a place in a community: a member whose home it is, or the seat of one from elsewhere.
#[derive(Debug, Clone, Copy)]
struct Guest {
    person: u32,
    /// Which of the further communities; none at home.
    seat: Option<u32>,
    /// Where to, if anywhere: the middle of the person's other communities.
    toward: Option<Point>,
    old: Option<Place>,
}

/// Where people, and their seats in the order given, stood before.
#[derive(Debug, Clone, Copy)]
pub struct Old<'a> {
    pub people: &'a [Option<Place>],
    pub seats: &'a [Vec<Option<Point>>],
}

/// Everybody's place, and each seat in the further communities, in the order given. O(people) or a little more.
pub fn seat(
    forest: &Forest,
    circles: &[Circle],
    rooms: &[Circle],
    old: &Old,
    seed: u64,
    progress: &mut Progress,
) -> Result<(Vec<Point>, Vec<Vec<Point>>), Cancelled> {
    let mut guests: Vec<Vec<Guest>> = vec![Vec::new(); forest.len()];
    for (i, home) in forest.home.iter().enumerate() {
        let all = || home.iter().chain(forest.others[i].iter().flatten()).copied();
        let person = i as u32;
        if let Some(c) = *home {
            let toward = middle(circles, all().filter(|&other| other != c));
            guests[c as usize].push(Guest { person, seat: None, toward, old: old.people[i] });
        }
        for (k, c) in forest.others[i].iter().enumerate() {
            if let Some(c) = *c {
                let toward = middle(circles, all().filter(|&other| other != c));
                let old = old.seats[i][k].map(|at| Place { x: at.x, y: at.y, ..Place::default() });
                guests[c as usize].push(Guest { person, seat: Some(k as u32), toward, old });
            }
        }
    }
    let old = old.people;
    // Those who stay whatever stands around them: who is new makes room for them.
    let mut standing = Slots::new(STEP);
    for (home, old) in forest.home.iter().zip(old) {
        if let Some(place) = old.filter(|old| old.is_pinned || home.is_none()) {
            standing.add(Point { x: place.x, y: place.y });
        }
    }
    let mut people = vec![Point::default(); forest.home.len()];
    let mut seats: Vec<Vec<Point>> = forest.others.iter().map(|others| vec![Point::default(); others.len()]).collect();
    let mut seated = Slots::new(STEP);
    for (c, guests) in guests.iter().enumerate() {
        let inside = forest.children[c].iter().map(|&c| circles[c as usize]).collect();
        let places = places(guests, &Ground { circle: circles[c], inside, room: rooms[c] }, &standing);
        for (guest, place) in guests.iter().zip(places) {
            seated.add(place);
            match guest.seat {
                None => people[guest.person as usize] = place,
                Some(k) => seats[guest.person as usize][k as usize] = place,
            }
        }
        if c % 64 == 0 {
            progress.tell(c as f64 / guests.len().max(1) as f64)?;
        }
    }
    homeless(forest, circles, old, &seated, seed, &mut people);
    // A seat that points nowhere is where its person is.
    for (i, others) in forest.others.iter().enumerate() {
        for (k, _) in others.iter().enumerate().filter(|(_, c)| c.is_none()) {
            seats[i][k] = people[i];
        }
    }
    for (place, old) in people.iter_mut().zip(old) {
        if let Some(pin) = old.filter(|old| old.is_pinned) {
            *place = Point { x: pin.x, y: pin.y };
        }
    }
    Ok((people, seats))
}

fn middle(circles: &[Circle], of: impl Iterator<Item = u32>) -> Option<Point> {
    let (mut x, mut y, mut n) = (0.0, 0.0, 0.0);
    for c in of {
        x += circles[c as usize].x;
        y += circles[c as usize].y;
        n += 1.0;
    }
    (n > 0.0).then(|| Point { x: x / n, y: y / n })
}

/// What the people of a community stand on.
#[derive(Debug)]
pub struct Ground {
    /// The whole of it.
    pub circle: Circle,
    /// The communities in it.
    pub inside: Vec<Circle>,
    /// Where its own people are put.
    pub room: Circle,
}

impl Ground {
    /// Whether a place lies in the circle and this far outside of the communities in it.
    fn holds(&self, place: Point, clear: f64) -> bool {
        let far = |from: &Circle| (place.x - from.x).hypot(place.y - from.y);
        far(&self.circle) <= self.circle.r - DOT && self.inside.iter().all(|other| far(other) >= other.r + clear)
    }

    fn is_below_name(&self, place: Point) -> bool {
        place.y - DOT >= self.circle.y - self.circle.r + super::name_room(self.circle.r)
    }
}

/// A place for each guest: those who had one in this disc keep it, the others take what is free and nearest.
fn places(guests: &[Guest], ground: &Ground, standing: &Slots) -> Vec<Point> {
    let room = &ground.room;
    let mut kept = Slots::new(STEP);
    let mut places: Vec<Option<Point>> = vec![None; guests.len()];
    for takes_pins in [true, false] {
        for (guest, place) in guests.iter().zip(&mut places) {
            let Some(old) = guest.old.filter(|old| old.is_pinned == takes_pins) else { continue };
            let at = Point { x: old.x, y: old.y };
            // Of two in one place only one could be seen.
            if takes_pins || ground.holds(at, 0.0) && !kept.is_near(at, DOT) {
                kept.add(at);
                *place = Some(at);
            }
        }
    }
    let n_new = places.iter().filter(|place| place.is_none()).count();
    let mut free = free_slots(n_new, guests.len(), &[&kept, standing], ground);
    // Those drawn outward choose first: the middle is left to those of this community alone.
    let mut order: Vec<usize> = (0..guests.len()).filter(|&i| places[i].is_none()).collect();
    order.sort_by_key(|&i| (guests[i].toward.is_none(), guests[i].seat.is_some()));
    for i in order {
        let target = guests[i].toward.map_or(Point { x: room.x, y: room.y }, |toward| toward_edge(room, toward));
        let place = free.take_nearest(target).unwrap_or(Point { x: room.x, y: room.y });
        places[i] = Some(place);
    }
    places.into_iter().flatten().collect()
}

/// Whether a community has places for so many more, apart from those who are there, without taking more room.
pub fn has_places(n_new: usize, ground: &Ground, taken: &[Circle]) -> bool {
    let mut standing = Slots::new(STEP);
    for dot in taken {
        standing.add(Point { x: dot.x, y: dot.y });
    }
    let mut free = Slots::new(STEP);
    add_outward(&mut free, n_new, &[&standing, &Slots::new(STEP)], ground, STEP * 0.55, true);
    free.n >= n_new
}

/// The point of the disc's edge, or of the disc, nearest to where somebody is drawn.
fn toward_edge(room: &Circle, toward: Point) -> Point {
    let (dx, dy) = (toward.x - room.x, toward.y - room.y);
    let d = dx.hypot(dy);
    let share = if d > room.r { room.r / d } else { 1.0 };
    Point { x: room.x + dx * share, y: room.y + dy * share }
}

/// At least `n_new` places, apart from each other and from those that are taken: in the room, else as near to it as the
/// community has some.
fn free_slots(n_new: usize, n_all: usize, taken: &[&Slots; 2], ground: &Ground) -> Slots {
    let room = &ground.room;
    let reach = (room.r - DOT).max(0.0);
    let mut n = n_all.max(1);
    let mut closest = STEP * 0.55;
    while closest >= APART {
        let mut free = Slots::new(STEP);
        for k in 0..n {
            let far = if n == 1 { 0.0 } else { reach * ((k as f64 + 0.5) / n as f64).sqrt() };
            add_apart(&mut free, spiral(room, far, k), taken, closest);
        }
        if free.n >= n_new {
            return free;
        }
        // Crowded: more places, closer to each other.
        n += n / 4 + 1;
        closest *= 0.9;
    }
    // The room was made for those who were there: outward from it, then over what the community holds.
    for (closest, is_clear) in [(STEP * 0.55, true), (APART, true), (APART, false), (DOT, false), (DOT / 8.0, false)] {
        let mut free = Slots::new(STEP);
        add_outward(&mut free, n_new, taken, ground, closest, is_clear);
        if free.n >= n_new {
            return free;
        }
    }
    let mut free = Slots::new(STEP);
    for k in 0..n_new {
        free.add(spiral(room, reach * ((k as f64 + 0.5) / n_new as f64).sqrt(), k));
    }
    free
}

/// The place of this number on the spiral around the middle of a room, this far from it.
fn spiral(room: &Circle, far: f64, k: usize) -> Point {
    let turn = k as f64 * GOLDEN;
    Point { x: room.x + far * turn.cos(), y: room.y + far * turn.sin() }
}

/// Adds a place that is no nearer than this to any other.
fn add_apart(free: &mut Slots, place: Point, taken: &[&Slots; 2], closest: f64) {
    if !taken.iter().any(|taken| taken.is_near(place, closest)) && !free.is_near(place, closest) {
        free.add(place);
    }
}

/// Adds places outward from the room until there are as many as are needed, apart from each other and from those that
/// are taken; clear of the name and of the communities within, or anywhere in the circle.
fn add_outward(free: &mut Slots, n: usize, taken: &[&Slots; 2], ground: &Ground, closest: f64, is_clear: bool) {
    let room = &ground.room;
    let farthest = ground.circle.r + (room.x - ground.circle.x).hypot(room.y - ground.circle.y);
    for k in 0..MOST_TRIED + 4 * n {
        let far = closest * 0.6 * (k as f64).sqrt();
        if free.n >= n || far > farthest {
            break;
        }
        let place = spiral(room, far, k);
        let is_allowed = if is_clear {
            ground.holds(place, DOT) && ground.is_below_name(place)
        } else {
            (place.x - ground.circle.x).hypot(place.y - ground.circle.y) <= ground.circle.r - DOT
        };
        if is_allowed {
            add_apart(free, place, taken, closest);
        }
    }
}

/// How much wider than high a block of people is who are in no community.
const BLOCK_ASPECT: f64 = 3.0;

/// People without a home stand at the middle of their communities, or below the map; around it if there are several.
fn homeless(
    forest: &Forest,
    circles: &[Circle],
    old: &[Option<Place>],
    seated: &Slots,
    seed: u64,
    people: &mut [Point],
) {
    let [left, _, right, bottom] = super::extent(circles, &[]);
    let mut taken = Slots::new(STEP);
    let homeless: Vec<usize> = (0..people.len()).filter(|i| forest.home[*i].is_none()).collect();
    let middles: Vec<Option<Point>> =
        homeless.iter().map(|i| middle(circles, forest.others[*i].iter().flatten().copied())).collect();
    // Where a community has come to be with its people since, nobody else stays.
    let stays = |i: usize| {
        let old = old[i]?;
        let at = Point { x: old.x, y: old.y };
        (old.is_pinned || !seated.is_near(at, APART)).then_some(at)
    };
    for at in homeless.iter().filter_map(|&i| stays(i)) {
        taken.add(at);
    }
    // As wide as the map, or a block wider than high, whichever is wider.
    let n_nowhere = middles.iter().filter(|near| near.is_none()).count();
    let block = (n_nowhere as f64 * BLOCK_ASPECT).sqrt();
    let columns = block.max((right - left) / STEP).ceil().max(1.0);
    let mut n_placed = 0.0_f64;
    for (&i, &near) in homeless.iter().zip(&middles) {
        if let Some(at) = stays(i) {
            people[i] = at;
            continue;
        }
        people[i] = if let Some(near) = near {
            let mut dice = Dice::new(seed, i as u64);
            let mut place = near;
            let mut reach = STEP;
            while (taken.is_near(place, STEP * 0.6) || seated.is_near(place, APART)) && reach < STEP * 40.0 {
                let [dx, dy] = dice.in_disc(reach);
                place = Point { x: near.x + dx, y: near.y + dy };
                reach *= 1.1;
            }
            place
        } else {
            loop {
                let (column, row) = (n_placed % columns, (n_placed / columns).floor());
                let place = Point { x: left + STEP * (column + 0.5), y: bottom + STEP * (row + 1.5) };
                n_placed += 1.0;
                if !taken.is_near(place, STEP * 0.6) {
                    break place;
                }
            }
        };
        taken.add(people[i]);
    }
}

/// Places, found by where they are.
#[derive(Debug)]
struct Slots {
    side: f64,
    cells: HashMap<(i64, i64), Vec<Point>>,
    n: usize,
    /// The cells in use, from and to.
    bounds: [i64; 4],
}

impl Slots {
    fn new(side: f64) -> Self {
        Self { side, cells: HashMap::new(), n: 0, bounds: [i64::MAX, i64::MAX, i64::MIN, i64::MIN] }
    }

    fn cell(&self, place: Point) -> (i64, i64) {
        ((place.x / self.side).floor() as i64, (place.y / self.side).floor() as i64)
    }

    fn add(&mut self, place: Point) {
        let cell = self.cell(place);
        self.cells.entry(cell).or_default().push(place);
        self.n += 1;
        let [a, b, c, d] = self.bounds;
        self.bounds = [a.min(cell.0), b.min(cell.1), c.max(cell.0), d.max(cell.1)];
    }

    /// Whether one is nearer than this, which must not exceed the side of a cell.
    fn is_near(&self, place: Point, least: f64) -> bool {
        let (x, y) = self.cell(place);
        (y - 1..=y + 1).any(|row| {
            (x - 1..=x + 1).any(|column| {
                let here = self.cells.get(&(column, row)).map_or(&[][..], Vec::as_slice);
                here.iter().any(|other| (other.x - place.x).hypot(other.y - place.y) < least)
            })
        })
    }

    /// Takes out the one nearest to a place, looking in wider and wider rings of cells.
    fn take_nearest(&mut self, place: Point) -> Option<Point> {
        if self.n == 0 {
            return None;
        }
        let (x, y) = self.cell(place);
        let [left, top, right, bottom] = self.bounds;
        let last = (x - left).abs().max((x - right).abs()).max((y - top).abs()).max((y - bottom).abs());
        let mut best: Option<(f64, (i64, i64), usize)> = None;
        for ring in 0..=last {
            if best.is_some_and(|(d, ..)| d <= (ring - 1) as f64 * self.side) {
                break;
            }
            for row in (y - ring).max(top)..=(y + ring).min(bottom) {
                let is_edge = row == y - ring || row == y + ring;
                let columns = if is_edge { (x - ring).max(left)..=(x + ring).min(right) } else { x - ring..=x - ring };
                let far = (!is_edge).then_some(x + ring);
                for column in columns.chain(far) {
                    for (k, slot) in self.cells.get(&(column, row)).map_or(&[][..], Vec::as_slice).iter().enumerate() {
                        let d = (slot.x - place.x).hypot(slot.y - place.y);
                        if best.is_none_or(|(least, ..)| d < least) {
                            best = Some((d, (column, row), k));
                        }
                    }
                }
            }
        }
        let (_, cell, k) = best?;
        self.n -= 1;
        self.cells.get_mut(&cell).map(|slots| slots.remove(k))
    }
}
