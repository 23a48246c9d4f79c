//! What the window shows of the map, as the picture of an export shows it: layers, what is folded, dimmed and hidden.

use super::super::MapView;
use super::super::map::MapSeat;
use super::overlay::{Ground, Laid, MapOverlay};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_exchange::map::MapLook;
use guild_exchange::map::look::{CommunityLook, GroupName, Light, PersonLook};
use guild_model::{CommunityId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the window shows of the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapShown {
    /// What communities and people are coloured by.
    pub overlay: MapOverlay,
    /// Without whom the map is looked at; the overlay then gives way to what breaks.
    pub without: Vec<PersonId>,
    /// Whether communities stand inside one another.
    pub has_nesting: bool,
    /// Whether service links are drawn.
    pub has_services: bool,
    /// Whether member links are drawn.
    pub has_members_in_common: bool,
    /// What these hold is not drawn.
    pub folded: Vec<CommunityId>,
    /// Drawn faintly: what the filter or the focus does not let through.
    pub dimmed: MapThings,
    /// Not drawn at all.
    pub hidden: MapThings,
}

/// Things on the map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapThings {
    /// The circles themselves.
    pub communities: Vec<CommunityId>,
    /// By their own dot.
    pub people: Vec<PersonId>,
    /// Where people sit in further communities.
    pub seats: Vec<(PersonId, CommunityId)>,
}

impl Workspace {
    /// How the picture looks, by the numbers that things have in the view.
    ///
    /// * `names`: under which people go out; nobody is told where they stay at home.
    pub(super) fn look(
        &mut self,
        view: &MapView,
        shown: &MapShown,
        names: &BTreeMap<PersonId, (String, String)>,
        catalogue: &Catalogue,
    ) -> Result<MapLook, Error> {
        let ground = Ground::new(view, catalogue);
        let laid = if !shown.without.is_empty() {
            self.laid_without(&ground, &shown.without, names)?
        } else if names.is_empty() && shown.overlay.is_of_people() {
            Laid::default()
        } else {
            self.laid(&ground, shown.overlay)?
        };
        let folded: BTreeSet<CommunityId> = shown.folded.iter().copied().collect();
        let lights = Lights::new(shown);
        let mut communities: Vec<CommunityLook> = (0..view.communities.id.len())
            .map(|n| CommunityLook {
                light: lights.community(view.communities.id[n]),
                is_folded: folded.contains(&view.communities.id[n]),
                share: laid.communities.get(n).copied().flatten(),
                badge: laid.badges.get(n).copied().flatten(),
                group: laid.groups.get(n).copied(),
            })
            .collect();
        show_homes(view, &mut communities);
        // Nobody but who is drawn gives a group its name; a group of which nothing is drawn has none.
        let mut legend = laid.legend;
        legend.groups = legend
            .groups
            .into_iter()
            .filter_map(|(group, name)| match name {
                GroupName::Community(central) if communities[central].light == Light::Hidden => {
                    let drawn = |look: &CommunityLook| look.group == Some(group) && look.light != Light::Hidden;
                    communities.iter().position(drawn).map(|n| (group, GroupName::Community(n)))
                }
                other => Some((group, other)),
            })
            .collect();
        let people = (0..view.people.id.len()).map(|n| {
            let id = view.people.id[n];
            let seat = |seat: &MapSeat| lights.seat(id, view.communities.id[seat.community as usize]);
            PersonLook {
                light: lights.person(id),
                seats: view.people.seats[n].iter().map(seat).collect(),
                share: laid.people.get(n).copied().flatten(),
            }
        });
        Ok(MapLook {
            has_nesting: shown.has_nesting,
            has_services: shown.has_services,
            has_members_in_common: shown.has_members_in_common,
            communities,
            people: people.collect(),
            overlay: Some(legend).filter(|legend| !legend.title.is_empty()),
        })
    }
}

/// Who is dimmed and who is hidden.
#[derive(Default)]
struct Lights {
    communities: BTreeMap<CommunityId, Light>,
    people: BTreeMap<PersonId, Light>,
    seats: BTreeMap<(PersonId, CommunityId), Light>,
}

impl Lights {
    fn new(shown: &MapShown) -> Self {
        let mut lights = Self::default();
        for (things, light) in [(&shown.dimmed, Light::Dimmed), (&shown.hidden, Light::Hidden)] {
            lights.communities.extend(things.communities.iter().map(|id| (*id, light)));
            lights.people.extend(things.people.iter().map(|id| (*id, light)));
            lights.seats.extend(things.seats.iter().map(|ids| (*ids, light)));
        }
        lights
    }

    fn community(&self, id: CommunityId) -> Light {
        self.communities.get(&id).copied().unwrap_or_default()
    }

    fn person(&self, id: PersonId) -> Light {
        self.people.get(&id).copied().unwrap_or_default()
    }

    fn seat(&self, person: PersonId, community: CommunityId) -> Light {
        self.seats.get(&(person, community)).copied().unwrap_or_default()
    }
}

/// A community in which something is seen is seen as its place.
fn show_homes(view: &MapView, looks: &mut [CommunityLook]) {
    for n in 0..looks.len() {
        let mut at = n;
        // A circle of homes ends where it was shown already.
        while looks[at].light != Light::Hidden {
            let Some(home) = view.communities.parents[at].first().map(|home| *home as usize) else { break };
            if looks[home].light != Light::Hidden {
                break;
            }
            looks[home].light = Light::Dimmed;
            at = home;
        }
    }
}
