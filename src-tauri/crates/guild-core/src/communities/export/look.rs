//! What the window shows of the map, as the picture of an export shows it: layers, what is folded, dimmed and hidden,
//! and what is laid over it.

use super::super::MapView;
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_exchange::map::MapLook;
use guild_exchange::map::look::{Badge, CommunityLook, GroupName, Light, Overlay, PersonLook};
use guild_model::communities::CommunityFindingKind;
use guild_model::{CommunityId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the window shows of the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapShown {
    pub overlay: MapOverlay,
    /// Without whom the map is looked at; the overlay then gives way to what breaks.
    pub without: Vec<PersonId>,
    pub has_nesting: bool,
    pub has_services: bool,
    pub has_members_in_common: bool,
    /// What these hold is not drawn.
    pub folded: Vec<CommunityId>,
    pub dimmed: MapThings,
    pub hidden: MapThings,
}

/// Things on the map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapThings {
    pub communities: Vec<CommunityId>,
    /// By their own dot.
    pub people: Vec<PersonId>,
    /// Where people sit in further communities.
    pub seats: Vec<(PersonId, CommunityId)>,
}

/// What is laid over the map. What was said of people's skills is not among it: it stays in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MapOverlay {
    Kind,
    Activity,
    Findings,
    Fragile,
    Cut,
    Bridges,
    Brokers,
    Clusters,
    Degree,
    Strength,
    Betweenness,
    Closeness,
    Constraint,
    Core,
}

/// An overlay by the numbers of things in the view.
#[derive(Default)]
struct Laid {
    /// Empty where communities keep their colours.
    communities: Vec<Option<f64>>,
    people: Vec<Option<f64>>,
    badges: Vec<Option<Badge>>,
    groups: Vec<usize>,
    legend: Overlay,
}

/// What takes part in making an overlay.
struct Ground<'a> {
    view: &'a MapView,
    catalogue: &'a Catalogue,
    community: BTreeMap<CommunityId, usize>,
    person: BTreeMap<PersonId, usize>,
}

/// So many clusters have a colour of their own.
const CLUSTER_COLOURS: usize = 8;

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
        let laid = if shown.without.is_empty() {
            self.laid(&ground, shown.overlay)?
        } else {
            self.laid_without(&ground, &shown.without, names)?
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
            let seat =
                |seat: &super::super::map::MapSeat| lights.seat(id, view.communities.id[seat.community as usize]);
            PersonLook {
                light: lights.person(id),
                seats: view.people.seats[n].iter().map(seat).collect(),
                share: laid.people.get(n).copied().flatten(),
            }
        });
        // A scale of people says nothing where none go out.
        let is_of_people = laid.communities.is_empty() && legend.groups.is_empty();
        let has_overlay = (legend.scale.is_some() || !legend.groups.is_empty()) && !(is_of_people && names.is_empty());
        Ok(MapLook {
            has_nesting: shown.has_nesting,
            has_services: shown.has_services,
            has_members_in_common: shown.has_members_in_common,
            communities,
            people: people.collect(),
            overlay: has_overlay.then_some(legend),
        })
    }

    fn laid(&mut self, ground: &Ground, overlay: MapOverlay) -> Result<Laid, Error> {
        Ok(match overlay {
            MapOverlay::Kind => Laid::default(),
            MapOverlay::Activity => ground.activity(),
            MapOverlay::Findings => {
                let mut badges = vec![None; ground.view.communities.id.len()];
                for finding in self.community_findings()? {
                    for n in finding.communities.iter().filter_map(|id| ground.community.get(id)) {
                        badges[*n] = badges[*n].max(Some(severity(finding.kind)));
                    }
                }
                Laid { badges, ..Laid::default() }
            }
            MapOverlay::Fragile => self.fragile(ground)?,
            MapOverlay::Clusters => self.clusters(ground)?,
            MapOverlay::Cut => {
                let measured = self.measures()?;
                let lit = |cut: bool| Some(f64::from(u8::from(cut)));
                let communities = measured.communities.iter().map(|c| lit(c.cut)).collect();
                let people = measured.people.iter().map(|p| lit(p.cut)).collect();
                Laid { communities, people, legend: ground.yes_or_no("map-overlay-cut"), ..Laid::default() }
            }
            MapOverlay::Bridges => {
                let bridges = self.measures()?.bridges;
                let mut communities = vec![Some(0.0); ground.view.communities.id.len()];
                let mut people = vec![Some(0.0); ground.view.people.id.len()];
                for (community, person) in &bridges {
                    if let (Some(c), Some(p)) = (ground.community.get(community), ground.person.get(person)) {
                        (communities[*c], people[*p]) = (Some(1.0), Some(1.0));
                    }
                }
                Laid { communities, people, legend: ground.yes_or_no("map-overlay-bridges"), ..Laid::default() }
            }
            MapOverlay::Brokers => {
                let measured = self.measures()?;
                let sums: Vec<f64> = measured.people.iter().map(|p| broker_sum(p.broker)).collect();
                let most = sums.iter().copied().fold(1.0, f64::max);
                let people = sums.iter().map(|sum| Some(sum / most)).collect();
                let legend = ground.scale("map-overlay-brokers", ground.word("map-scale-none"), ground.figure(most));
                Laid { people, legend, ..Laid::default() }
            }
            _ => self.measured(ground, overlay)?,
        })
    }

    /// What breaks with each person; of skills nothing is told.
    fn fragile(&mut self, ground: &Ground) -> Result<Laid, Error> {
        let mut broken = vec![0_u32; ground.view.people.id.len()];
        for row in self.leaving()? {
            if let Some(n) = ground.person.get(&row.person) {
                broken[*n] = row.broken - row.skills;
            }
        }
        let most = broken.iter().copied().max().unwrap_or_default().max(1);
        let share = |n: u32| Some(f64::from(n) / f64::from(most));
        let mut worst = vec![0; ground.view.communities.id.len()];
        let memberships = &ground.view.memberships;
        for n in 0..memberships.id.len() {
            if memberships.state[n] == guild_model::communities::MembershipState::Active {
                let worst: &mut u32 = &mut worst[memberships.community[n] as usize];
                *worst = (*worst).max(broken[memberships.person[n] as usize]);
            }
        }
        let most_said = ground.catalogue.count("map-scale-things", "count", u64::from(most));
        Ok(Laid {
            communities: worst.into_iter().map(share).collect(),
            people: broken.into_iter().map(share).collect(),
            legend: ground.scale("map-overlay-fragile", ground.word("map-scale-nothing"), most_said),
            ..Laid::default()
        })
    }

    /// The largest clusters have a colour each, called as the community in them that shares the most people.
    fn clusters(&mut self, ground: &Ground) -> Result<Laid, Error> {
        let measured = self.measures()?.communities;
        let mut by_cluster: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (n, community) in measured.iter().enumerate() {
            by_cluster.entry(community.cluster).or_default().push(n);
        }
        // One that is linked with nothing is no cluster.
        let mut clusters: Vec<Vec<usize>> = by_cluster.into_values().filter(|cluster| cluster.len() > 1).collect();
        let first = |cluster: &[usize]| cluster.first().map(|n| measured[*n].name.to_lowercase());
        clusters.sort_by_key(|cluster| (std::cmp::Reverse(cluster.len()), first(cluster)));
        let mut groups = vec![0; measured.len()];
        let mut legend = Vec::new();
        for (colour, cluster) in (1..=CLUSTER_COLOURS).zip(&clusters) {
            cluster.iter().for_each(|n| groups[*n] = colour);
            let central = cluster.iter().min_by_key(|n| {
                let community = &measured[**n];
                (std::cmp::Reverse(community.strength), std::cmp::Reverse(community.people))
            });
            legend.extend(central.map(|n| (colour, GroupName::Community(*n))));
        }
        if groups.contains(&0) {
            legend.push((0, GroupName::Said(ground.word("map-legend-other"))));
        }
        let legend = Overlay { title: ground.word("map-overlay-clusters"), scale: None, groups: legend };
        Ok(Laid { groups, legend, ..Laid::default() })
    }

    fn measured(&mut self, ground: &Ground, overlay: MapOverlay) -> Result<Laid, Error> {
        let measured = self.measures()?;
        let value = |c: &super::super::measure::MeasuredCommunity| match overlay {
            MapOverlay::Degree => f64::from(c.degree),
            MapOverlay::Strength => f64::from(c.strength),
            MapOverlay::Betweenness => c.betweenness,
            MapOverlay::Closeness => c.closeness,
            MapOverlay::Constraint => c.constraint.unwrap_or_default(),
            _ => f64::from(c.core),
        };
        let values: Vec<f64> = measured.communities.iter().map(value).collect();
        let most = values.iter().copied().fold(0.0, f64::max);
        let share = |value: &f64| Some(if most > 0.0 { value / most } else { 0.0 });
        let id = format!("map-overlay-{}", serde_plain::to_string(&overlay).unwrap_or_default());
        let legend = ground.scale(&id, ground.figure(0.0), ground.figure(most));
        Ok(Laid { communities: values.iter().map(share).collect(), legend, ..Laid::default() })
    }

    /// Communities by the worst that happens to them, and who leaves; of skills and levels nothing is told.
    fn laid_without(
        &mut self,
        ground: &Ground,
        leavers: &[PersonId],
        names: &BTreeMap<PersonId, (String, String)>,
    ) -> Result<Laid, Error> {
        let breaks = self.without(leavers)?;
        let emptied: BTreeSet<CommunityId> = breaks.emptied.iter().map(|c| c.id).collect();
        let mut worst: BTreeMap<CommunityId, Badge> = BTreeMap::new();
        let mut hit = |id: CommunityId, badge: Badge| {
            let now = worst.entry(id).or_insert(badge);
            *now = (*now).max(badge);
        };
        emptied.iter().for_each(|id| hit(*id, Badge::Critical));
        breaks.fallen.iter().for_each(|c| hit(c.id, Badge::Warning));
        for (services, badge) in [(&breaks.services_lost, Badge::Critical), (&breaks.services_at_risk, Badge::Warning)]
        {
            for service in services {
                std::iter::once(service.provider).chain(service.consumer).for_each(|id| hit(id, badge));
            }
        }
        for piece in breaks.apart.iter().flat_map(|pieces| pieces.iter().skip(1)) {
            piece.communities.iter().for_each(|id| hit(*id, Badge::Warning));
        }
        breaks.empty_seats.iter().for_each(|seat| hit(seat.community, Badge::Note));
        let badges: Vec<Option<Badge>> = ground.view.communities.id.iter().map(|id| worst.get(id).copied()).collect();
        let share = |badge: &Option<Badge>| {
            Some(match badge {
                Some(Badge::Critical) => 1.0,
                Some(Badge::Warning) => 0.6,
                Some(Badge::Note) => 0.3,
                None => 0.0,
            })
        };
        let mut people = vec![None; ground.view.people.id.len()];
        leavers.iter().filter_map(|id| ground.person.get(id)).for_each(|n| people[*n] = Some(1.0));
        let told: Vec<&str> = leavers.iter().filter_map(|id| names.get(id)).map(|(_, name)| name.as_str()).collect();
        let title = if told.is_empty() {
            ground.catalogue.count("picture-without-some", "count", leavers.len() as u64)
        } else {
            ground.catalogue.text("picture-without", &[("names", &told.join(", "))])
        };
        let scale = Some((ground.word("map-scale-untouched"), ground.word("map-scale-lost")));
        Ok(Laid {
            communities: badges.iter().map(share).collect(),
            people,
            badges,
            legend: Overlay { title, scale, groups: Vec::new() },
            ..Laid::default()
        })
    }
}

impl<'a> Ground<'a> {
    fn new(view: &'a MapView, catalogue: &'a Catalogue) -> Self {
        let community = view.communities.id.iter().copied().zip(0..).collect();
        let person = view.people.id.iter().copied().zip(0..).collect();
        Self { view, catalogue, community, person }
    }

    fn word(&self, id: &str) -> String {
        self.catalogue.text(id, &[])
    }

    fn scale(&self, title: &str, least: String, most: String) -> Overlay {
        Overlay { title: self.word(title), scale: Some((least, most)), groups: Vec::new() }
    }

    fn yes_or_no(&self, title: &str) -> Overlay {
        self.scale(title, self.word("map-scale-no"), self.word("map-scale-yes"))
    }

    /// Small shares keep two digits that say something.
    fn figure(&self, value: f64) -> String {
        let digits =
            if value == 0.0 || value >= 1.0 { 2 } else { (1.0 - value.log10().floor()).clamp(2.0, 9.0) as usize };
        let told = format!("{value:.digits$}");
        let told = told.trim_end_matches('0').trim_end_matches('.');
        told.replace('.', &self.word("picture-decimal-mark"))
    }

    fn activity(&self) -> Laid {
        let c = &self.view.communities;
        let share = |n: usize| (c.people[n] > 0).then(|| f64::from(c.active[n]) / f64::from(c.people[n]));
        let legend = self.scale("map-overlay-activity", self.word("map-scale-none"), self.word("map-scale-all"));
        Laid { communities: (0..c.id.len()).map(share).collect(), legend, ..Laid::default() }
    }
}

/// Who is dimmed and who is hidden.
struct Lights {
    communities: BTreeMap<CommunityId, Light>,
    people: BTreeMap<PersonId, Light>,
    seats: BTreeMap<(PersonId, CommunityId), Light>,
}

impl Lights {
    fn new(shown: &MapShown) -> Self {
        let both = [(&shown.dimmed, Light::Dimmed), (&shown.hidden, Light::Hidden)];
        let of = |(things, light): (&MapThings, Light)| {
            things.communities.iter().map(move |id| (*id, light)).collect::<Vec<_>>()
        };
        let people =
            |(things, light): (&MapThings, Light)| things.people.iter().map(move |id| (*id, light)).collect::<Vec<_>>();
        let seats = |(things, light): (&MapThings, Light)| {
            things.seats.iter().map(move |ids| (*ids, light)).collect::<Vec<_>>()
        };
        Self {
            communities: both.into_iter().flat_map(of).collect(),
            people: both.into_iter().flat_map(people).collect(),
            seats: both.into_iter().flat_map(seats).collect(),
        }
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

/// As the window weighs them.
fn severity(kind: CommunityFindingKind) -> Badge {
    use CommunityFindingKind as Kind;
    match kind {
        Kind::Dying | Kind::ProviderWithoutPeople => Badge::Critical,
        Kind::ServesItself | Kind::SameName | Kind::EndsBeforeItBegins => Badge::Note,
        _ => Badge::Warning,
    }
}

fn broker_sum(broker: super::super::measure::MeasuredBroker) -> f64 {
    let super::super::measure::MeasuredBroker { coordinator, consultant, gatekeeper, representative, liaison } = broker;
    [coordinator, consultant, gatekeeper, representative, liaison].into_iter().map(f64::from).sum()
}
