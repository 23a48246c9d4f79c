//! What the window draws as the map, and where everything stands on it.

use super::kept::{Keep, Kept};
use super::numbered::Numbered;
use crate::{Error, Workspace};
use guild_analysis::communities::layout::{Layout, MapCommunity, MapGraph, MapPerson, Options, Point, extent, lay_out};
use guild_analysis::communities::member_links;
use guild_model::communities::{CommunityState, Importance, MembershipState, Organisation, Pin};
use guild_model::{
    CommunityId, CustomFields, Fingerprint, Key, MembershipId, NeedId, OfferId, PersonId, ServiceId, ThingId,
};
use guild_store::communities::{LaidOut, PLACES, SEATS, StoredLayout};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

/// The map: everything as columns, things spoken of by their number. Positions are in map units, y grows downward.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapView {
    /// By name; their places are their numbers everywhere in it.
    pub communities: MapCommunities,
    /// By name; their places are their numbers everywhere in it.
    pub people: MapPeople,
    /// Who belongs where, those who have left included.
    pub memberships: MapMemberships,
    /// Service links and unmet needs.
    pub needs: MapNeeds,
    /// What was stated; see [`MapOffers`].
    pub offers: MapOffers,
    /// Each pair once.
    pub member_links: MapMemberLinks,
    /// Left, top, right, bottom.
    pub extent: [f64; 4],
}

/// The communities, column by column: entry n of each list is community n.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapCommunities {
    /// By which commands speak of them.
    pub id: Vec<CommunityId>,
    /// By which tables speak of them.
    pub key: Vec<String>,
    /// As people call them.
    pub name: Vec<String>,
    /// A word of the product or the organisation's own.
    pub kind: Vec<String>,
    /// Where each stands in its life.
    pub state: Vec<CommunityState>,
    /// Empty where none is written.
    pub purpose: Vec<String>,
    /// The home first, then the further ones.
    pub parents: Vec<Vec<u32>>,
    /// As it was written: a day, a month or a year; `None` where that is not known.
    pub started: Vec<Option<String>>,
    /// As it was written; `None` where that is not known.
    pub ended: Vec<Option<String>>,
    /// Whether people may join; `None` where nobody has said.
    pub open: Vec<Option<bool>>,
    /// How many members it takes; `None` for no limit.
    pub seats: Vec<Option<u32>>,
    /// Empty where it has no address.
    pub url: Vec<String>,
    /// Further columns of the file that it came from.
    pub custom: Vec<CustomFields>,
    /// Distinct active people.
    pub active: Vec<u32>,
    /// Distinct people who have not left.
    pub people: Vec<u32>,
    /// The middle of its circle.
    pub x: Vec<f64>,
    /// The middle of its circle, downwards.
    pub y: Vec<f64>,
    /// The radius of its circle, above 0.
    pub r: Vec<f64>,
    /// Whether somebody has put it where it is.
    pub pinned: Vec<bool>,
}

/// The people, column by column: entry n of each list is person n.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapPeople {
    /// By which commands speak of them.
    pub id: Vec<PersonId>,
    /// By which tables speak of them.
    pub key: Vec<String>,
    /// As they are called.
    pub name: Vec<String>,
    /// The name in chats or repositories, where it is known.
    pub handle: Vec<Option<String>>,
    /// Where it is known.
    pub email: Vec<Option<String>>,
    /// Where somebody works or comes from, where it is known.
    pub affiliation: Vec<Option<String>>,
    /// Whether the person is not of this organisation.
    pub outside: Vec<bool>,
    /// In how many communities the person wants to be; `None` for no limit.
    pub limit: Vec<Option<u32>>,
    /// Further columns of the file that the person came from.
    pub custom: Vec<CustomFields>,
    /// The number of the community in which the person is drawn, see [`guild_model::communities::homes`]; `None` for
    /// none.
    pub home: Vec<Option<u32>>,
    /// The middle of the person's dot.
    pub x: Vec<f64>,
    /// The middle of the person's dot, downwards.
    pub y: Vec<f64>,
    /// Whether somebody has put the person where they are.
    pub pinned: Vec<bool>,
    /// Where the person sits in further communities.
    pub seats: Vec<Vec<MapSeat>>,
}

/// Where a person sits in a community that is not their home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapSeat {
    /// The number of the community.
    pub community: u32,
    /// The middle of the seat.
    pub x: f64,
    /// The middle of the seat, downwards.
    pub y: f64,
}

/// The memberships, column by column; `roles` is a list of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapMemberships {
    /// By which commands speak of them.
    pub id: Vec<MembershipId>,
    /// The number of the community.
    pub community: Vec<u32>,
    /// The number of the person.
    pub person: Vec<u32>,
    /// A place in `roles`.
    pub role: Vec<u32>,
    /// Whether the person takes part.
    pub state: Vec<MembershipState>,
    /// Chosen (`true`), assigned (`false`), or not known.
    pub voluntary: Vec<Option<bool>>,
    /// As it was written; `None` where that is not known.
    pub since: Vec<Option<String>>,
    /// As it was written; `None` where that is not known.
    pub until: Vec<Option<String>>,
    /// Percent of the person's time, 0 to 100; `None` where nobody has said.
    pub share: Vec<Option<u8>>,
    /// As it was written; `None` where that is not known.
    pub last_contribution: Vec<Option<String>>,
    /// Each role once: words of the product or communities' own.
    pub roles: Vec<String>,
}

/// What communities want; with a provider a service link, without one unmet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapNeeds {
    /// By which commands speak of them.
    pub id: Vec<NeedId>,
    /// The number of the community that wants it.
    pub community: Vec<u32>,
    /// The number of the community that is to give it; `None`: unmet.
    pub provider: Vec<Option<u32>>,
    /// What the service is called.
    pub service: Vec<String>,
    /// By which the service's own name and kind are changed, for all who speak of it.
    pub service_id: Vec<ServiceId>,
    /// What passes: a word of the product or the organisation's own.
    pub kind: Vec<String>,
    /// How much it matters; `None` where nobody has said.
    pub importance: Vec<Option<Importance>>,
    /// As it was written; `None` where that is not known.
    pub since: Vec<Option<String>>,
    /// What the community says of it; may be empty.
    pub detail: Vec<String>,
}

/// What communities can give, as it was said; a service link implies the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapOffers {
    /// By which commands speak of them.
    pub id: Vec<OfferId>,
    /// The number of the community that can give it.
    pub community: Vec<u32>,
    /// What the service is called.
    pub service: Vec<String>,
    /// By which the service's own name and kind are changed, for all who speak of it.
    pub service_id: Vec<ServiceId>,
    /// What passes: a word of the product or the organisation's own.
    pub kind: Vec<String>,
    /// What the community says of it; may be empty.
    pub detail: Vec<String>,
}

/// Communities that share active people.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapMemberLinks {
    /// The number of one; smaller than that of the other.
    pub a: Vec<u32>,
    /// The number of the other.
    pub b: Vec<u32>,
    /// How many active people they share, at least 1.
    pub weight: Vec<u32>,
}

/// One thing of `guild layout`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapNode {
    /// Of the community or the person.
    pub id: ThingId,
    /// By which tables speak of it.
    pub key: String,
    /// `community` or `person`.
    pub kind: &'static str,
    /// The middle, in map units.
    pub x: f64,
    /// The middle, in map units, downwards.
    pub y: f64,
    /// The radius, in map units; 0 for a person.
    pub r: f64,
    /// The community that it stands in: its home. `None` at the top and for who has none.
    pub parent: Option<CommunityId>,
}

/// What a layout is made from: taken under the workspace's lock, worked with outside of it.
pub struct MapSource {
    opening: Arc<()>,
    pub(super) organisation: Arc<Organisation>,
    pub(super) pins: Vec<Pin>,
    pub(super) kept: Kept,
}

/// A layout with the map; the kept part goes back to the workspace.
pub struct LaidOutMap {
    /// The map itself.
    pub view: MapView,
    /// What it was made from.
    opening: Arc<()>,
    organisation: Arc<Organisation>,
    keep: Option<Keep>,
}

/// Counts up when the layout itself changes, so that stored ones are made anew.
pub(super) const LAYOUT_VERSION: usize = 3;
pub(super) const PERSON_RADIUS: f64 = 0.0;

impl Workspace {
    /// What the map is made from. Cost: reads the organisation once after each change.
    pub fn map_source(&mut self) -> Result<MapSource, Error> {
        Ok(MapSource {
            opening: Arc::clone(&self.opening),
            organisation: self.organisation()?,
            pins: self.tables().pins().all()?,
            kept: Kept {
                places: self.store.layout(PLACES)?,
                seats: self.store.layout(SEATS)?,
                earlier: self.store.earlier_layouts()?,
            },
        })
    }

    /// Keeps where things stand, so that opening the map lays nothing out. Of what has gone while it was laid out
    /// nothing is kept; everything else stays where it was put, and the next map starts from there.
    ///
    /// Errors: `Cancelled` where another workspace is open by now than the one that the map was made from.
    pub fn keep_map(&mut self, map: &LaidOutMap) -> Result<(), Error> {
        if !Arc::ptr_eq(&map.opening, &self.opening) {
            return Err(Error::Cancelled);
        }
        let Some(Keep { places, seats, before }) = &map.keep else { return Ok(()) };
        let now = self.organisation()?;
        if !Arc::ptr_eq(&map.organisation, &now) {
            let communities = now.communities.iter().map(|c| ThingId::from(c.id));
            let known: BTreeSet<ThingId> = communities.chain(now.people.iter().map(|p| p.id.into())).collect();
            let staying: Vec<LaidOut> =
                places.positions.iter().filter(|laid| known.contains(&laid.thing)).copied().collect();
            if staying.len() < places.positions.len() {
                // Seats are named after who has gone too; they are placed anew, and without them the mark says nothing.
                let places = StoredLayout { made_from: String::new(), positions: staying };
                return Ok(self.store.keep_layout(PLACES, &places)?);
            }
        }
        Ok(self.store.keep_layouts(places, seats, before.as_ref())?)
    }

    /// The map, laid out where it must be.
    pub fn map_view(&mut self) -> Result<MapView, Error> {
        let map = self.map_source()?.map(&mut |_| ControlFlow::Continue(()))?;
        self.keep_map(&map)?;
        Ok(map.view)
    }

    /// Where everything stands: on the map that is kept, settled where it does not fit any more; for a seed, laid out
    /// anew but for the pins. Nothing is kept.
    pub fn layout(&mut self, seed: Option<u64>, has_people: bool) -> Result<(Vec<MapNode>, [f64; 4]), Error> {
        let mut source = self.map_source()?;
        if seed.is_some() {
            source.kept = Kept::default();
        }
        let fresh = Options::default();
        let options = Options { seed: seed.unwrap_or(fresh.seed), ..fresh };
        let numbered = Numbered::new(&source.organisation);
        let (graph, _) = source.graph(&numbered)?;
        let mut layout = source.layout(&graph, &options, &mut |_| ControlFlow::Continue(()))?.0;
        if !has_people {
            layout.people.clear();
            layout.extent = extent(&layout.communities, &[]);
        }
        let organisation = &source.organisation;
        let id = |number: Option<u32>| number.and_then(|n| organisation.communities.get(n as usize)).map(|c| c.id);
        let communities = organisation.communities.iter().zip(&layout.communities).zip(&numbered.parent);
        let mut nodes: Vec<MapNode> = communities
            .map(|((community, circle), parent)| MapNode {
                id: community.id.into(),
                key: community.key.to_string(),
                kind: "community",
                x: circle.x,
                y: circle.y,
                r: circle.r,
                parent: id(*parent),
            })
            .collect();
        nodes.extend(organisation.people.iter().zip(&layout.people).zip(&numbered.home).map(
            |((person, point), home)| MapNode {
                id: person.id.into(),
                key: person.key.to_string(),
                kind: "person",
                x: point.x,
                y: point.y,
                r: PERSON_RADIUS,
                parent: id(*home),
            },
        ));
        Ok((nodes, layout.extent))
    }
}

impl MapSource {
    /// The map, laid out where what was kept does not fit any more: near the old places, around the pins.
    ///
    /// * `listener`: told how far it is, 0 to 1; may break it off. Errors: `Cancelled`.
    pub fn map(&self, listener: &mut dyn FnMut(f32) -> ControlFlow<()>) -> Result<LaidOutMap, Error> {
        let numbered = Numbered::new(&self.organisation);
        let (graph, links) = self.graph(&numbered)?;
        let (layout, mark) = self.layout(&graph, &Options::default(), listener)?;
        let keep = mark.map(|mark| self.keep(&graph, &layout, mark));
        Ok(self.laid_out(self.view(&numbered, &graph, &layout, links), keep))
    }

    /// The layout that is kept, or one of before that was of the same, or else one that starts from it; with the mark
    /// to keep it by, where it is not the one that is kept.
    fn layout(
        &self,
        graph: &MapGraph,
        options: &Options,
        listener: &mut dyn FnMut(f32) -> ControlFlow<()>,
    ) -> Result<(Layout, Option<String>), Error> {
        let mark = self.mark(graph);
        if let Some(layout) = self.kept_layout(graph, &mark) {
            return Ok((layout, None));
        }
        if let Some(layout) = self.layout_of_before(graph, &mark) {
            return Ok((layout, Some(mark)));
        }
        let layout = lay_out(graph, &self.start(graph), options, &mut |done| listener(done));
        layout.map(|layout| (layout, Some(mark))).map_err(|_| Error::Cancelled)
    }

    fn laid_out(&self, view: MapView, keep: Option<Keep>) -> LaidOutMap {
        LaidOutMap { view, opening: Arc::clone(&self.opening), organisation: Arc::clone(&self.organisation), keep }
    }

    fn graph(&self, numbered: &Numbered) -> Result<(MapGraph, MapMemberLinks), Error> {
        let organisation = &self.organisation;
        let links = member_links(&numbered.belonging()?);
        // By its key, so that the same organisation lies in the same way in whichever workspace.
        let seed = |key: &Key| Fingerprint::of(key.as_str().as_bytes());
        let communities = organisation.communities.iter().zip(&numbered.parent);
        let communities = communities.map(|(c, parent)| MapCommunity { parent: *parent, seed: seed(&c.key) }).collect();
        let mut of_person: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); organisation.people.len()];
        for membership in &organisation.memberships {
            let taking_part = matches!(membership.state, MembershipState::Active | MembershipState::Listed);
            let person = numbered.person.get(&membership.person);
            if let (true, Some(person), Some(community)) =
                (taking_part, person, numbered.community.get(&membership.community))
            {
                of_person[*person as usize].insert(*community);
            }
        }
        let people = of_person
            .into_iter()
            .zip(&numbered.home)
            .map(|(of, home)| MapPerson { home: *home, others: of.into_iter().filter(|c| Some(*c) != *home).collect() })
            .collect();
        let service_links = numbered.service_links().iter().map(|l| (l.provider, l.consumer, 1.0)).collect();
        let graph = MapGraph {
            communities,
            people,
            member_links: links.iter().map(|link| (link.a, link.b, f64::from(link.weight))).collect(),
            service_links,
        };
        let links = MapMemberLinks {
            a: links.iter().map(|link| link.a).collect(),
            b: links.iter().map(|link| link.b).collect(),
            weight: links.iter().map(|link| link.weight).collect(),
        };
        Ok((graph, links))
    }

    fn view(&self, numbered: &Numbered, graph: &MapGraph, layout: &Layout, member_links: MapMemberLinks) -> MapView {
        let pinned: BTreeSet<ThingId> = self.pins.iter().map(|pin| pin.thing).collect();
        MapView {
            communities: communities(numbered, layout, &pinned),
            people: people(numbered, graph, layout, &pinned),
            memberships: memberships(numbered),
            needs: needs(numbered),
            offers: offers(numbered),
            member_links,
            extent: layout.extent.map(rounded),
        }
    }
}

/// To a hundredth of a unit: what is finer cannot be seen, and makes the window's file twice as long.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn communities(numbered: &Numbered, layout: &Layout, pinned: &BTreeSet<ThingId>) -> MapCommunities {
    let all = &numbered.organisation.communities;
    let active = numbered.organisation.active();
    let date = |date: &Option<guild_model::PartialDate>| date.map(|date| date.to_string());
    let parents = |c: &guild_model::communities::Community| {
        c.parents.iter().filter_map(|id| numbered.community.get(id).copied()).collect()
    };
    MapCommunities {
        id: all.iter().map(|c| c.id).collect(),
        key: all.iter().map(|c| c.key.to_string()).collect(),
        name: all.iter().map(|c| c.name.to_string()).collect(),
        kind: all.iter().map(|c| c.kind.word().to_owned()).collect(),
        state: all.iter().map(|c| c.state).collect(),
        purpose: all.iter().map(|c| c.purpose.as_str().to_owned()).collect(),
        parents: all.iter().map(parents).collect(),
        started: all.iter().map(|c| date(&c.started)).collect(),
        ended: all.iter().map(|c| date(&c.ended)).collect(),
        open: all.iter().map(|c| c.open).collect(),
        seats: all.iter().map(|c| c.seats).collect(),
        url: all.iter().map(|c| c.url.as_str().to_owned()).collect(),
        custom: all.iter().map(|c| c.custom.clone()).collect(),
        active: all.iter().map(|c| active.get(&c.id).map_or(0, BTreeSet::len) as u32).collect(),
        people: numbered.n_people(),
        x: layout.communities.iter().map(|circle| rounded(circle.x)).collect(),
        y: layout.communities.iter().map(|circle| rounded(circle.y)).collect(),
        r: layout.communities.iter().map(|circle| rounded(circle.r)).collect(),
        pinned: all.iter().map(|c| pinned.contains(&c.id.into())).collect(),
    }
}

fn people(numbered: &Numbered, graph: &MapGraph, layout: &Layout, pinned: &BTreeSet<ThingId>) -> MapPeople {
    let all = &numbered.organisation.people;
    let text = |name: &Option<guild_model::Name>| name.as_ref().map(ToString::to_string);
    let seats = |(person, points): (&MapPerson, &Vec<Point>)| {
        let seat =
            |(community, at): (&u32, &Point)| MapSeat { community: *community, x: rounded(at.x), y: rounded(at.y) };
        person.others.iter().zip(points).map(seat).collect()
    };
    MapPeople {
        id: all.iter().map(|p| p.id).collect(),
        key: all.iter().map(|p| p.key.to_string()).collect(),
        name: all.iter().map(|p| p.name.to_string()).collect(),
        handle: all.iter().map(|p| text(&p.handle)).collect(),
        email: all.iter().map(|p| text(&p.email)).collect(),
        affiliation: all.iter().map(|p| text(&p.affiliation)).collect(),
        outside: all.iter().map(|p| p.outside).collect(),
        limit: all.iter().map(|p| p.limit).collect(),
        custom: all.iter().map(|p| p.custom.clone()).collect(),
        home: numbered.home.clone(),
        x: layout.people.iter().map(|point| rounded(point.x)).collect(),
        y: layout.people.iter().map(|point| rounded(point.y)).collect(),
        pinned: all.iter().map(|p| pinned.contains(&p.id.into())).collect(),
        seats: graph.people.iter().zip(&layout.seats).map(seats).collect(),
    }
}

fn memberships(numbered: &Numbered) -> MapMemberships {
    let (_, roles) = numbered.seats();
    let date = |date: &Option<guild_model::PartialDate>| date.map(|date| date.to_string());
    let mut columns =
        MapMemberships { roles: roles.iter().map(|role| (*role).to_owned()).collect(), ..MapMemberships::default() };
    for membership in &numbered.organisation.memberships {
        let (Some(community), Some(person), Ok(role)) = (
            numbered.community.get(&membership.community),
            numbered.person.get(&membership.person),
            roles.binary_search(&membership.role.word()),
        ) else {
            continue;
        };
        columns.id.push(membership.id);
        columns.community.push(*community);
        columns.person.push(*person);
        columns.role.push(role as u32);
        columns.state.push(membership.state);
        columns.voluntary.push(membership.voluntary);
        columns.since.push(date(&membership.since));
        columns.until.push(date(&membership.until));
        columns.share.push(membership.share);
        columns.last_contribution.push(date(&membership.last_contribution));
    }
    columns
}

fn needs(numbered: &Numbered) -> MapNeeds {
    let services: BTreeMap<_, _> = numbered.organisation.services.iter().map(|s| (s.id, s)).collect();
    let mut columns = MapNeeds::default();
    for need in &numbered.organisation.needs {
        let (Some(community), Some(service)) = (numbered.community.get(&need.community), services.get(&need.service))
        else {
            continue;
        };
        columns.id.push(need.id);
        columns.community.push(*community);
        columns.provider.push(need.provider.as_ref().and_then(|id| numbered.community.get(id).copied()));
        columns.service.push(service.name.to_string());
        columns.service_id.push(service.id);
        columns.kind.push(service.kind.word().to_owned());
        columns.importance.push(need.importance);
        columns.since.push(need.since.map(|date| date.to_string()));
        columns.detail.push(need.detail.as_str().to_owned());
    }
    columns
}

fn offers(numbered: &Numbered) -> MapOffers {
    let services: BTreeMap<_, _> = numbered.organisation.services.iter().map(|s| (s.id, s)).collect();
    let mut columns = MapOffers::default();
    for offer in &numbered.organisation.offers {
        let (Some(community), Some(service)) = (numbered.community.get(&offer.community), services.get(&offer.service))
        else {
            continue;
        };
        columns.id.push(offer.id);
        columns.community.push(*community);
        columns.service.push(service.name.to_string());
        columns.service_id.push(service.id);
        columns.kind.push(service.kind.word().to_owned());
        columns.detail.push(offer.detail.as_str().to_owned());
    }
    columns
}
