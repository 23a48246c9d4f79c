//! How much of a map is drawn, and what is laid over it.

use super::graph::{GraphNeed, GraphPerson, MapGraph};

/// What the picture shows; by default everything, in the colours of the kinds.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLook {
    /// The shapes of communities that hold others.
    pub has_nesting: bool,
    /// Lines of services between communities, and unmet needs.
    pub has_services: bool,
    /// Lines between communities that share active people.
    pub has_members_in_common: bool,
    /// By the number of the community; what is not there is as by default.
    pub communities: Vec<CommunityLook>,
    /// By the number of the person; what is not there is as by default.
    pub people: Vec<PersonLook>,
    /// What is laid over it, for the legend; `None` for the colours of the kinds alone.
    pub overlay: Option<Overlay>,
}

impl Default for MapLook {
    fn default() -> Self {
        Self {
            has_nesting: true,
            has_services: true,
            has_members_in_common: false,
            communities: Vec::new(),
            people: Vec::new(),
            overlay: None,
        }
    }
}

/// How much of a thing is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Not drawn at all.
    Hidden,
    /// Drawn faintly.
    Dimmed,
    /// Drawn as it is.
    #[default]
    Lit,
}

/// How serious a sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Badge {
    /// Worth knowing.
    Note,
    /// Should be looked at.
    Warning,
    /// Should be looked at first.
    Critical,
}

/// How one community is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunityLook {
    /// How much of it is seen.
    pub light: Light,
    /// What it holds is not drawn.
    pub is_folded: bool,
    /// 0 to 1 on the scale of the overlay.
    pub share: Option<f64>,
    /// A sign of what was noticed; `None` for nothing.
    pub badge: Option<Badge>,
    /// A colour in place of that of its kind: 1 to 8, 0 for none of them.
    pub group: Option<usize>,
}

/// How one person is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonLook {
    /// How much of the person's own dot is seen.
    pub light: Light,
    /// Of the seats, in their order; what is not there is lit.
    pub seats: Vec<Light>,
    /// 0 to 1 on the scale of the overlay.
    pub share: Option<f64>,
}

/// What is laid over the map, in words for the legend.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// What the overlay is called.
    pub title: String,
    /// What the ends of the scale mean.
    pub scale: Option<(String, String)>,
    /// What the colours mean that stand in place of those of the kinds; as in [`CommunityLook::group`].
    pub groups: Vec<(usize, GroupName)>,
}

/// What a colour is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupName {
    /// As the community of this number.
    Community(usize),
    /// In words.
    Said(String),
}

impl MapLook {
    pub(super) fn community(&self, number: usize) -> CommunityLook {
        self.communities.get(number).cloned().unwrap_or_default()
    }

    pub(super) fn person(&self, number: usize) -> PersonLook {
        self.people.get(number).cloned().unwrap_or_default()
    }

    pub(super) fn seat(&self, person: usize, seat: usize) -> Light {
        self.people.get(person).and_then(|p| p.seats.get(seat)).copied().unwrap_or_default()
    }

    /// Whether a community is on the map, itself or in a folded one.
    pub(super) fn has_community(&self, number: usize) -> bool {
        self.communities.get(number).is_none_or(|community| community.light != Light::Hidden)
    }

    /// Whether a person is on the map, at home or in a seat.
    pub(super) fn has_person(&self, number: usize, person: &GraphPerson) -> bool {
        self.person(number).light != Light::Hidden
            || (0..person.seats.len()).any(|seat| self.seat(number, seat) != Light::Hidden)
    }

    /// Whether a need is on the map. One whose provider is hidden is no need that nobody meets.
    pub(super) fn has_need(&self, need: &GraphNeed) -> bool {
        self.has_community(need.community) && need.provider.is_none_or(|provider| self.has_community(provider))
    }

    /// Of each community whether others lie in it, and are drawn there.
    pub(super) fn holding(&self, graph: &MapGraph) -> Vec<bool> {
        let mut holding = vec![false; graph.communities.len()];
        for (number, c) in graph.communities.iter().enumerate() {
            let home = c.parents.first().filter(|_| self.drawn_as(graph, number) == number);
            if let Some(holds) = home.and_then(|home| holding.get_mut(*home)) {
                *holds = true;
            }
        }
        holding
    }

    /// Whether anything of the map is pale.
    pub(super) fn is_dimmed(&self) -> bool {
        self.communities.iter().any(|c| c.light == Light::Dimmed)
            || self.people.iter().any(|p| p.light == Light::Dimmed || p.seats.contains(&Light::Dimmed))
    }

    /// The community in whose place a community is drawn: the outermost folded one around it, or itself.
    pub(super) fn drawn_as(&self, graph: &MapGraph, number: usize) -> usize {
        let folded = |n: &usize| self.communities.get(*n).is_some_and(|c| c.is_folded);
        graph.around(number).into_iter().rev().find(folded).unwrap_or(number)
    }
}

impl MapGraph {
    /// The map without what is hidden; nothing else changes.
    #[must_use]
    pub fn without_hidden(mut self, look: &MapLook) -> Self {
        let place = places((0..self.communities.len()).map(|number| look.has_community(number)));
        let at = |number: usize| place.get(number).copied().flatten();
        let person_place =
            places(self.people.iter().enumerate().map(|(number, person)| look.has_person(number, person)));
        let mut number = 0..;
        self.communities.retain(|_| number.next().is_some_and(|number| look.has_community(number)));
        for community in &mut self.communities {
            community.parents = community.parents.iter().filter_map(|parent| at(*parent)).collect();
        }
        let mut number = 0..;
        self.people.retain(|_| number.next().is_some_and(|n: usize| person_place[n].is_some()));
        for person in &mut self.people {
            person.home = person.home.and_then(at);
            person.seats.retain_mut(|seat| {
                at(seat.community).is_some_and(|community| {
                    seat.community = community;
                    true
                })
            });
        }
        self.memberships.retain_mut(|membership| {
            let places = at(membership.community).zip(person_place.get(membership.person).copied().flatten());
            places.is_some_and(|(community, person)| {
                (membership.community, membership.person) = (community, person);
                true
            })
        });
        self.needs.retain(|need| look.has_need(need));
        for need in &mut self.needs {
            need.community = at(need.community).unwrap_or_default();
            need.provider = need.provider.and_then(at);
        }
        self.in_common = self.in_common.iter().filter_map(|(a, b, n)| Some((at(*a)?, at(*b)?, *n))).collect();
        self
    }
}

/// The new number of each that stays.
fn places(stays: impl Iterator<Item = bool>) -> Vec<Option<usize>> {
    let mut n = 0..;
    stays.map(|stays| if stays { n.next() } else { None }).collect()
}
