//! The map's own layout: communities as circles within the circle of their home, people within their community.
//!
//! All in map units with y growing downward; at a zoom of 100 % a unit is a pixel. A layout is a function of what it
//! is given and its seed alone: no clock, no chance, and the same bits on any number of threads.
//!
//! Without old places, communities first float as a web (`force`), then are packed into their homes from the
//! innermost outward (`nest`); the groups of very many in one home are set apart by distance first (`spread`). With
//! old places, all stay where they are and only what is new, has grown or is in the way moves, no farther than it must
//! (`settle`).

mod dice;
mod discs;
mod force;
mod forest;
mod nest;
mod people;
mod quadtree;
pub mod quality;
mod settle;
mod spread;
#[cfg(test)]
mod tests;
mod web;

use std::ops::ControlFlow;

use forest::Forest;

/// What is laid out. Numbers that point nowhere, circles of homes and weights that are not above zero are left out.
#[derive(Debug, Clone, Default)]
pub struct MapGraph {
    /// The communities; their index is their number everywhere here.
    pub communities: Vec<MapCommunity>,
    /// The people; their index is their number everywhere here.
    pub people: Vec<MapPerson>,
    /// Two communities with members in common, and how much that counts.
    pub member_links: Vec<(u32, u32, f64)>,
    /// Provider, consumer, and how much that counts.
    pub service_links: Vec<(u32, u32, f64)>,
}

/// A community to lay out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MapCommunity {
    /// The community it lies in.
    pub parent: Option<u32>,
    /// Breaks ties; from its id, so that it stays the same when others come and go.
    pub seed: u64,
}

/// A person to lay out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapPerson {
    /// The community the person is drawn in.
    pub home: Option<u32>,
    /// The further communities: the person stands toward them and has a seat in each.
    pub others: Vec<u32>,
}

/// Where something stood, or must stand.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Place {
    /// From left to right.
    pub x: f64,
    /// From top to bottom.
    pub y: f64,
    /// Of a community's circle; 0 when unknown, and for people.
    pub r: f64,
    /// Whether it must stand exactly here.
    pub is_pinned: bool,
}

/// The places of before, by number. May be shorter than what is laid out; `None` is new.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Of communities.
    pub communities: Vec<Option<Place>>,
    /// Of people.
    pub people: Vec<Option<Place>>,
    /// By number of the person, then as in [`MapPerson::others`]: of seats.
    pub seats: Vec<Vec<Option<Point>>>,
}

/// How to lay out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Another seed, another picture.
    pub seed: u64,
    /// Whether people get places. Room for them is kept either way, so that showing them moves nothing.
    pub has_people: bool,
    /// Width over height of the whole, when laid out anew.
    pub aspect: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 1, has_people: true, aspect: 1.4 }
    }
}

/// A community on the map.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Circle {
    /// Of the middle.
    pub x: f64,
    /// Of the middle.
    pub y: f64,
    /// The radius.
    pub r: f64,
}

/// A place on the map.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Point {
    /// From left to right.
    pub x: f64,
    /// From top to bottom.
    pub y: f64,
}

/// Everything's place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layout {
    /// By number. Circles of one home do not overlap, unless both hold pins; each lies within its home's circle,
    /// below the room of the home's name.
    pub communities: Vec<Circle>,
    /// By number; empty without [`Options::has_people`].
    pub people: Vec<Point>,
    /// By number of the person, then as in [`MapPerson::others`]: the seat in each further community.
    pub seats: Vec<Vec<Point>>,
    /// Left, top, right and bottom of all of it.
    pub extent: [f64; 4],
}

/// The layout was called off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("The layout was cancelled; the map stays as it was.")]
pub struct Cancelled;

/// Told how far the layout is, from 0 to 1; answers whether to go on.
pub type Listener<'a> = dyn FnMut(f32) -> ControlFlow<()> + 'a;

/// The listener, for one stretch of the work.
struct Progress<'a, 'b> {
    listener: &'a mut Listener<'b>,
    from: f64,
    to: f64,
    /// The whole, as last told.
    told: f64,
}

impl Progress<'_, '_> {
    /// This share of the stretch is done.
    fn tell(&mut self, share: f64) -> Result<(), Cancelled> {
        self.told = self.from + (self.to - self.from) * share.clamp(0.0, 1.0);
        self.again()
    }

    /// No farther than last told, but whoever listens may have had enough.
    fn again(&mut self) -> Result<(), Cancelled> {
        if (self.listener)(self.told as f32).is_break() { Err(Cancelled) } else { Ok(()) }
    }

    /// The next stretch begins where this one ends.
    fn stretch(&mut self, to: f64) -> &mut Self {
        self.from = self.to;
        self.to = to;
        self
    }
}

/// The room for the name at the top of a circle that holds others.
pub fn name_room(r: f64) -> f64 {
    (20.0 + 0.1 * r).min(64.0)
}

/// Lays out the whole map, or settles what is new and changed among the places of before.
///
/// `listener` is told the progress and may break it off. Seconds for 10,000 communities.
pub fn lay_out(
    graph: &MapGraph,
    start: &Start,
    options: &Options,
    listener: &mut Listener,
) -> Result<Layout, Cancelled> {
    let mut progress = Progress { listener, from: 0.0, to: 0.0, told: 0.0 };
    let forest = Forest::new(graph);
    let places = sound(&start.communities, graph.communities.len());
    let mut people = sound(&start.people, graph.people.len());
    let mut seats = sound_seats(&start.seats, &forest);
    let n_old = places.iter().flatten().count();
    let mut settle = |places: &[Option<Place>], people: &mut [Option<Place>], progress: &mut Progress| {
        let (nested, moved) = settle::settle(&forest, places, people, &seats, options, progress)?;
        follow(&forest, people, &mut seats, &moved);
        Ok(nested)
    };
    let (communities, rooms) = if n_old > 0 && n_old * 2 >= graph.communities.len() {
        settle(&places, &mut people, progress.stretch(0.9))?
    } else {
        let cold = nest::nest(&forest, options, progress.stretch(0.8))?;
        if n_old > 0 {
            let places = nest::moved_to_pins(&forest, &cold, &places);
            settle(&places, &mut people, progress.stretch(0.9))?
        } else {
            cold
        }
    };
    let (people, seats) = if options.has_people {
        let old = people::Old { people: &people, seats: &seats };
        people::seat(&forest, &communities, &rooms, &old, options.seed, progress.stretch(1.0))?
    } else {
        (Vec::new(), Vec::new())
    };
    progress.tell(1.0)?;
    let extent = extent(&communities, &people);
    Ok(Layout { communities, people, seats, extent })
}

/// People go where their home went, and seats where their community went.
fn follow(forest: &Forest, people: &mut [Option<Place>], seats: &mut [Vec<Option<Point>>], moved: &[[f64; 2]]) {
    for (home, place) in forest.home.iter().zip(people) {
        if let (Some(home), Some(place)) = (home, place)
            && !place.is_pinned
        {
            let by = moved[*home as usize];
            (place.x, place.y) = (place.x + by[0], place.y + by[1]);
        }
    }
    for (community, seat) in forest.others.iter().flatten().zip(seats.iter_mut().flatten()) {
        if let (Some(community), Some(seat)) = (community, seat) {
            let by = moved[*community as usize];
            (seat.x, seat.y) = (seat.x + by[0], seat.y + by[1]);
        }
    }
}

/// One place for each of `n`, those that are no number left out.
fn sound(places: &[Option<Place>], n: usize) -> Vec<Option<Place>> {
    let is_sound = |place: &Place| [place.x, place.y, place.r].iter().all(|v| v.abs() < 1e9);
    (0..n).map(|i| places.get(i).copied().flatten().filter(is_sound)).collect()
}

/// One place for each seat, those that are no number left out.
fn sound_seats(seats: &[Vec<Option<Point>>], forest: &Forest) -> Vec<Vec<Option<Point>>> {
    let is_sound = |at: &Point| at.x.abs() < 1e9 && at.y.abs() < 1e9;
    let of = |i: usize, k: usize| seats.get(i)?.get(k).copied().flatten().filter(is_sound);
    forest.others.iter().enumerate().map(|(i, others)| (0..others.len()).map(|k| of(i, k)).collect()).collect()
}

/// Left, top, right and bottom of what is laid out; all 0 where there is nothing. Cost: O(n).
pub fn extent(communities: &[Circle], people: &[Point]) -> [f64; 4] {
    let circles = communities.iter().map(|c| (c.x, c.y, c.r));
    let all = circles.chain(people.iter().map(|p| (p.x, p.y, people::DOT)));
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    let extent = all.fold(none, |e, (x, y, r)| [e[0].min(x - r), e[1].min(y - r), e[2].max(x + r), e[3].max(y + r)]);
    if extent[0] <= extent[2] { extent } else { [0.0; 4] }
}
