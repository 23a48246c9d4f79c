//! Where everything stood: the layout that is kept, those of before it, and what tells them apart.

use super::map::{LAYOUT_VERSION, MapSource, PERSON_RADIUS};
use guild_analysis::communities::layout::{Circle, Layout, MapGraph, MapPerson, Place, Point, Start, extent};
use guild_model::{Fingerprint, ThingId};
use guild_store::communities::{EarlierLayout, LaidOut, SEATED, StoredLayout};
use std::collections::BTreeMap;

/// The layouts that are kept.
#[derive(Default)]
pub(super) struct Kept {
    pub places: Option<StoredLayout>,
    pub seats: Option<StoredLayout>,
    pub earlier: Vec<EarlierLayout>,
}

/// A layout to keep, and the one of before, told from it.
pub(super) struct Keep {
    pub places: StoredLayout,
    pub seats: StoredLayout,
    pub before: Option<EarlierLayout>,
}

/// Where communities and people stand, and of each person the seats by their community.
type Places<'a> = (BTreeMap<ThingId, &'a LaidOut>, BTreeMap<ThingId, BTreeMap<ThingId, Point>>);

impl Kept {
    /// The places and seats that are kept, where both are of the same.
    fn now(&self) -> Option<(&StoredLayout, &StoredLayout)> {
        let (places, seats) = (self.places.as_ref()?, self.seats.as_ref()?);
        (places.made_from == seats.made_from && !places.made_from.is_empty()).then_some((places, seats))
    }

    /// What the layout that is kept has otherwise than the one that follows it.
    fn told_from(&self, next: &StoredLayout, next_seats: &StoredLayout) -> Option<EarlierLayout> {
        let (places, seats) = self.now().filter(|(places, _)| places.made_from != next.made_from)?;
        let follows: BTreeMap<ThingId, &LaidOut> = next.positions.iter().map(|laid| (laid.thing, laid)).collect();
        let stood = places.positions.iter().filter(|laid| follows.get(&laid.thing) != Some(laid));
        let follows = seats_by_person(&next_seats.positions);
        let mut sat = Vec::new();
        for (person, of) in seats_by_person(&seats.positions) {
            let next = follows.get(&person);
            let others = of.into_iter().filter(|(community, at)| next.and_then(|of| of.get(community)) != Some(at));
            let mut others = others.map(|(thing, at)| LaidOut { thing, x: at.x, y: at.y, r: PERSON_RADIUS }).peekable();
            if others.peek().is_some() {
                sat.push(LaidOut { thing: person, x: 0.0, y: 0.0, r: SEATED });
                sat.extend(others);
            }
        }
        Some(EarlierLayout {
            made_from: places.made_from.clone(),
            on: next.made_from.clone(),
            places: stood.copied().collect(),
            seats: sat,
        })
    }

    /// Where everything stood in the layout of this mark, and in those that followed it what it does not tell.
    fn places(&self, mark: &str) -> Option<Places<'_>> {
        let (places, seats) = self.now()?;
        // From the one that is asked for to the one that is kept.
        let mut way: Vec<&EarlierLayout> = Vec::new();
        let mut on = mark;
        while on != places.made_from {
            let next = self.earlier.iter().find(|earlier| earlier.made_from == on)?;
            if way.len() >= self.earlier.len() {
                return None;
            }
            way.push(next);
            on = &next.on;
        }
        let mut at: BTreeMap<ThingId, &LaidOut> = places.positions.iter().map(|laid| (laid.thing, laid)).collect();
        let mut sits = seats_by_person(&seats.positions);
        for earlier in way.into_iter().rev() {
            at.extend(earlier.places.iter().map(|laid| (laid.thing, laid)));
            for (person, of) in seats_by_person(&earlier.seats) {
                sits.entry(person).or_default().extend(of);
            }
        }
        Some((at, sits))
    }
}

/// Of each person the seats, by their community.
fn seats_by_person<'a>(
    positions: impl IntoIterator<Item = &'a LaidOut>,
) -> BTreeMap<ThingId, BTreeMap<ThingId, Point>> {
    let mut seats: BTreeMap<ThingId, BTreeMap<ThingId, Point>> = BTreeMap::new();
    let mut of = None;
    for laid in positions {
        if laid.r < 0.0 {
            of = Some(laid.thing);
        } else if let Some(person) = of {
            seats.entry(person).or_default().insert(laid.thing, Point { x: laid.x, y: laid.y });
        }
    }
    seats
}

impl MapSource {
    /// The places of before, by number, with the pins.
    pub(super) fn start(&self, graph: &MapGraph) -> Start {
        let mut places: BTreeMap<ThingId, Place> = BTreeMap::new();
        for laid in self.kept.places.iter().flat_map(|kept| &kept.positions) {
            places.insert(laid.thing, Place { x: laid.x, y: laid.y, r: laid.r, is_pinned: false });
        }
        for pin in &self.pins {
            let r = places.get(&pin.thing).map_or(0.0, |place| place.r);
            places.insert(pin.thing, Place { x: pin.x, y: pin.y, r, is_pinned: true });
        }
        let seats = seats_by_person(self.kept.seats.iter().flat_map(|kept| &kept.positions));
        let seats_of = |(person, of): (&guild_model::people::Person, &MapPerson)| {
            let kept = seats.get(&person.id.into());
            let seat = |n: &u32| kept?.get(&self.organisation.communities.get(*n as usize)?.id.into()).copied();
            of.others.iter().map(seat).collect()
        };
        Start {
            communities: self.organisation.communities.iter().map(|c| places.get(&c.id.into()).copied()).collect(),
            people: self.organisation.people.iter().map(|p| places.get(&p.id.into()).copied()).collect(),
            seats: self.organisation.people.iter().zip(&graph.people).map(seats_of).collect(),
        }
    }

    /// Tells whether a layout was made from the same things, nested and linked in the same way, with the same pins.
    pub(super) fn mark(&self, graph: &MapGraph) -> String {
        let mut print = Fingerprint::default();
        // One past a number, so that none is told from the first.
        let number = |print: &mut Fingerprint, number: Option<u32>| {
            print.add(&number.map_or(0, |n| u64::from(n) + 1).to_le_bytes());
        };
        let count = |print: &mut Fingerprint, n: usize| print.add(&(n as u64).to_le_bytes());
        count(&mut print, LAYOUT_VERSION);
        count(&mut print, graph.communities.len());
        self.organisation.communities.iter().for_each(|c| print.add(c.id.0.as_bytes()));
        self.organisation.people.iter().for_each(|p| print.add(p.id.0.as_bytes()));
        graph.communities.iter().for_each(|c| number(&mut print, c.parent));
        for person in &graph.people {
            number(&mut print, person.home);
            count(&mut print, person.others.len());
            person.others.iter().for_each(|other| number(&mut print, Some(*other)));
        }
        for (provider, consumer, _) in &graph.service_links {
            number(&mut print, Some(*provider));
            number(&mut print, Some(*consumer));
        }
        for pin in &self.pins {
            print.add(pin.thing.0.as_bytes());
            print.add(&pin.x.to_bits().to_le_bytes());
            print.add(&pin.y.to_bits().to_le_bytes());
        }
        format!("{:016x}", print.value())
    }

    /// The layout that is kept, where it was made from the same.
    pub(super) fn kept_layout(&self, graph: &MapGraph, mark: &str) -> Option<Layout> {
        let (places, seats) = self.kept.now().filter(|(places, _)| places.made_from == mark)?;
        let n = graph.communities.len();
        if places.positions.len() != n + graph.people.len() {
            return None;
        }
        let (communities, people) = places.positions.split_at(n);
        let point = |laid: &LaidOut| Point { x: laid.x, y: laid.y };
        let mut flat = seats.positions.iter().filter(|laid| laid.r >= 0.0).map(point);
        let seats: Vec<Vec<Point>> =
            graph.people.iter().map(|p| flat.by_ref().take(p.others.len()).collect()).collect();
        let whole = seats.iter().zip(&graph.people).all(|(seats, person)| seats.len() == person.others.len());
        let communities: Vec<Circle> = communities.iter().map(|l| Circle { x: l.x, y: l.y, r: l.r }).collect();
        let people: Vec<Point> = people.iter().map(point).collect();
        let extent = extent(&communities, &people);
        whole.then_some(Layout { communities, people, seats, extent })
    }

    /// The layout of before that was made from the same.
    pub(super) fn layout_of_before(&self, graph: &MapGraph, mark: &str) -> Option<Layout> {
        let (at, sits) = self.kept.places(mark)?;
        let circle = |id: ThingId| at.get(&id).map(|laid| Circle { x: laid.x, y: laid.y, r: laid.r });
        let communities =
            self.organisation.communities.iter().map(|c| circle(c.id.into())).collect::<Option<Vec<Circle>>>()?;
        let point = |id: ThingId| at.get(&id).map(|laid| Point { x: laid.x, y: laid.y });
        let people = self.organisation.people.iter().map(|p| point(p.id.into())).collect::<Option<Vec<Point>>>()?;
        let seats_of = |(person, of): (&guild_model::people::Person, &MapPerson)| {
            let sits = sits.get(&person.id.into());
            let seat = |n: &u32| sits?.get(&self.organisation.communities.get(*n as usize)?.id.into()).copied();
            of.others.iter().map(seat).collect::<Option<Vec<Point>>>()
        };
        let seats = self.organisation.people.iter().zip(&graph.people).map(seats_of).collect::<Option<Vec<_>>>()?;
        let extent = extent(&communities, &people);
        Some(Layout { communities, people, seats, extent })
    }

    /// What is kept of a layout, and what the one that was kept so far had otherwise.
    pub(super) fn keep(&self, graph: &MapGraph, layout: &Layout, mark: String) -> Keep {
        let communities = self.organisation.communities.iter().zip(&layout.communities);
        let mut positions: Vec<LaidOut> =
            communities.map(|(c, at)| LaidOut { thing: c.id.into(), x: at.x, y: at.y, r: at.r }).collect();
        let people = self.organisation.people.iter().zip(&layout.people);
        positions.extend(people.map(|(p, at)| LaidOut { thing: p.id.into(), x: at.x, y: at.y, r: PERSON_RADIUS }));
        let mut seats = Vec::new();
        let people = self.organisation.people.iter().zip(&layout.people);
        for ((of, at), (person, points)) in people.zip(graph.people.iter().zip(&layout.seats)) {
            if !points.is_empty() {
                seats.push(LaidOut { thing: of.id.into(), x: at.x, y: at.y, r: SEATED });
            }
            seats.extend(person.others.iter().zip(points).filter_map(|(community, at)| {
                let thing = self.organisation.communities.get(*community as usize)?.id.into();
                Some(LaidOut { thing, x: at.x, y: at.y, r: PERSON_RADIUS })
            }));
        }
        let places = StoredLayout { made_from: mark.clone(), positions };
        let seats = StoredLayout { made_from: mark, positions: seats };
        let before = self.kept.told_from(&places, &seats);
        Keep { places, seats, before }
    }
}
