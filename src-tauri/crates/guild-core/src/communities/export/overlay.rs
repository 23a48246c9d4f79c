//! What is laid over the map in an export, by the rules of the window, with its legend in words.

use super::super::MapView;
use super::super::measure::{MeasuredBroker, MeasuredCommunity, MeasuresView};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_exchange::map::look::{Badge, GroupName, Overlay};
use guild_model::communities::{CommunityFindingKind, MembershipState};
use guild_model::{CommunityId, PersonId};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is laid over the map. What was said of people's skills is not among it: it stays in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MapOverlay {
    /// No overlay: communities keep the colours of their kinds.
    Kind,
    /// The active people of a community as a part of those who have not left it.
    Activity,
    /// What is noticed, marked at the communities; what is set aside is left out.
    Findings,
    /// What would break if the person left; of skills nothing.
    Fragile,
    /// Communities and people without whom the map comes apart.
    Cut,
    /// The memberships without which the map comes apart.
    Bridges,
    /// All roles of brokers together; then each alone.
    Brokers,
    /// Pairs of communities in two other homes than the person's.
    Liaison,
    /// With the representatives: as memberships have no direction, whoever lets in speaks for.
    Gatekeeper,
    /// Pairs of communities in the person's own home.
    Coordinator,
    /// Pairs of communities in one home that is not the person's.
    Consultant,
    /// People on the shortest ways.
    Intermediaries,
    /// Groups of communities that share people.
    Clusters,
    /// Parts that share no active person.
    Components,
    /// Circles of services.
    Cycles,
    /// With how many others a community shares people.
    Degree,
    /// Those people, counted once for each such community.
    Strength,
    /// How many of the shortest ways between others lead through a community.
    Betweenness,
    /// How near a community is to all others.
    Closeness,
    /// How little a community is open to many sides.
    Constraint,
    /// How dense the part is that a community belongs to.
    Core,
}

impl MapOverlay {
    /// Whether it is figures of single people, which the most of anyone in a community shows as well.
    pub(super) fn is_of_people(self) -> bool {
        use MapOverlay::{Brokers, Consultant, Coordinator, Gatekeeper, Intermediaries, Liaison};
        matches!(self, Brokers | Liaison | Gatekeeper | Coordinator | Consultant | Intermediaries)
    }
}

/// An overlay by the numbers of things in the view.
#[derive(Default)]
pub(super) struct Laid {
    /// Empty where communities keep their colours.
    pub communities: Vec<Option<f64>>,
    pub people: Vec<Option<f64>>,
    pub badges: Vec<Option<Badge>>,
    pub groups: Vec<usize>,
    pub legend: Overlay,
}

/// What takes part in making an overlay.
pub(super) struct Ground<'a> {
    view: &'a MapView,
    catalogue: &'a Catalogue,
    community: BTreeMap<CommunityId, usize>,
    person: BTreeMap<PersonId, usize>,
}

/// So many groups have a colour of their own.
const GROUP_COLOURS: usize = 8;

impl Workspace {
    pub(super) fn laid(&mut self, ground: &Ground, overlay: MapOverlay) -> Result<Laid, Error> {
        Ok(match overlay {
            MapOverlay::Kind => Laid::default(),
            MapOverlay::Activity => ground.activity(),
            MapOverlay::Findings => {
                let mut badges = vec![None; ground.view.communities.id.len()];
                for finding in self.community_findings()?.into_iter().filter(|found| found.set_aside.is_none()) {
                    for n in finding.communities.iter().filter_map(|id| ground.community.get(id)) {
                        badges[*n] = badges[*n].max(Some(severity(finding.kind)));
                    }
                }
                let legend = Overlay { title: ground.word("map-overlay-findings"), ..Overlay::default() };
                Laid { badges, legend, ..Laid::default() }
            }
            MapOverlay::Fragile => self.fragile(ground)?,
            MapOverlay::Clusters => {
                let measured = self.measures()?;
                ground.grouped("map-overlay-clusters", &measured, alike(&measured, |c| c.cluster), "map-legend-other")
            }
            MapOverlay::Components => {
                let measured = self.measures()?;
                ground.grouped(
                    "map-overlay-components",
                    &measured,
                    alike(&measured, |c| c.component),
                    "map-legend-alone",
                )
            }
            MapOverlay::Cycles => {
                let measured = self.measures()?;
                let numbers = |cycle: &Vec<CommunityId>| {
                    cycle.iter().filter_map(|id| ground.community.get(id)).copied().collect()
                };
                let cycles = measured.cycles.iter().map(numbers).collect();
                ground.grouped("map-overlay-cycles", &measured, cycles, "map-legend-no-circle")
            }
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
            MapOverlay::Brokers
            | MapOverlay::Liaison
            | MapOverlay::Gatekeeper
            | MapOverlay::Coordinator
            | MapOverlay::Consultant => {
                let counts: Vec<f64> = self.measures()?.people.iter().map(|p| brokered(p.broker, overlay)).collect();
                let most = counts.iter().copied().fold(1.0, f64::max);
                ground.of_people(&title(overlay), &counts, most, ground.word("map-scale-none"), &ground.figure(most))
            }
            MapOverlay::Intermediaries => {
                let values: Vec<f64> = self.measures()?.people.iter().map(|p| p.betweenness).collect();
                let most = values.iter().copied().fold(0.0, f64::max);
                ground.of_people(&title(overlay), &values, most, ground.figure(0.0), &ground.figure(most))
            }
            _ => self.measured(ground, overlay)?,
        })
    }

    /// What breaks with each person; of skills nothing is told.
    fn fragile(&mut self, ground: &Ground) -> Result<Laid, Error> {
        let mut broken = vec![0.0; ground.view.people.id.len()];
        for row in self.leaving()? {
            if let Some(n) = ground.person.get(&row.person) {
                broken[*n] = f64::from(row.broken - row.skills);
            }
        }
        let most = broken.iter().copied().fold(1.0, f64::max);
        let most_said = ground.catalogue.count("map-scale-things", "count", most as u64);
        Ok(ground.of_people("map-overlay-fragile", &broken, most, ground.word("map-scale-nothing"), &most_said))
    }

    fn measured(&mut self, ground: &Ground, overlay: MapOverlay) -> Result<Laid, Error> {
        let measured = self.measures()?;
        let value = |c: &MeasuredCommunity| match overlay {
            MapOverlay::Degree => f64::from(c.degree),
            MapOverlay::Strength => f64::from(c.strength),
            MapOverlay::Betweenness => c.betweenness,
            MapOverlay::Closeness => c.closeness,
            MapOverlay::Constraint => c.constraint.unwrap_or_default(),
            _ => f64::from(c.core),
        };
        let values: Vec<f64> = measured.communities.iter().map(value).collect();
        let most = values.iter().copied().fold(0.0, f64::max);
        let legend = ground.scale(&title(overlay), ground.figure(0.0), ground.figure(most));
        Ok(Laid { communities: shares(&values, most), legend, ..Laid::default() })
    }

    /// Communities by the worst that happens to them, and who leaves; of skills and levels nothing is told.
    pub(super) fn laid_without(
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
    pub(super) fn new(view: &'a MapView, catalogue: &'a Catalogue) -> Self {
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

    /// What is said of people, and of each community the most that anyone has who is active in it.
    fn of_people(&self, title: &str, values: &[f64], most: f64, least: String, most_said: &str) -> Laid {
        let mut inside = vec![0.0; self.view.communities.id.len()];
        let memberships = &self.view.memberships;
        for n in (0..memberships.id.len()).filter(|n| memberships.state[*n] == MembershipState::Active) {
            let community = memberships.community[n] as usize;
            inside[community] = f64::max(inside[community], values[memberships.person[n] as usize]);
        }
        let most_said = self.catalogue.text("picture-most", &[("most", most_said)]);
        let legend = self.scale(title, least, most_said);
        Laid { communities: shares(&inside, most), people: shares(values, most), legend, ..Laid::default() }
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

    /// The largest groups have a colour each, called as the community in them that shares the most people.
    ///
    /// * `groups`: of communities by number; of those as large the one that begins first. One alone is none.
    /// * `rest`: what the others are called, where all groups have a colour.
    fn grouped(&self, title: &str, measured: &MeasuresView, mut groups: Vec<Vec<usize>>, rest: &str) -> Laid {
        let measured = &measured.communities;
        groups.retain(|group| group.len() > 1);
        groups.sort_by_key(|group| (Reverse(group.len()), group.first().copied()));
        let mut colours = vec![0; measured.len()];
        let mut legend = Vec::new();
        for (colour, group) in (1..=GROUP_COLOURS).zip(&groups) {
            group.iter().for_each(|n| colours[*n] = colour);
            let central = group.iter().min_by_key(|n| (Reverse(measured[**n].strength), Reverse(measured[**n].people)));
            legend.extend(central.map(|n| (colour, GroupName::Community(*n))));
        }
        if colours.contains(&0) {
            let rest = if groups.len() > GROUP_COLOURS { "map-legend-other" } else { rest };
            legend.push((0, GroupName::Said(self.word(rest))));
        }
        let legend = Overlay { title: self.word(title), scale: None, groups: legend };
        Laid { groups: colours, legend, ..Laid::default() }
    }

    fn activity(&self) -> Laid {
        let c = &self.view.communities;
        let share = |n: usize| (c.people[n] > 0).then(|| f64::from(c.active[n]) / f64::from(c.people[n]));
        let legend = self.scale("map-overlay-activity", self.word("map-scale-none"), self.word("map-scale-all"));
        Laid { communities: (0..c.id.len()).map(share).collect(), legend, ..Laid::default() }
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

/// The entry in the catalogue that names an overlay.
fn title(overlay: MapOverlay) -> String {
    format!("map-overlay-{}", serde_plain::to_string(&overlay).unwrap_or_default())
}

fn shares(values: &[f64], most: f64) -> Vec<Option<f64>> {
    values.iter().map(|value| Some(if most > 0.0 { value / most } else { 0.0 })).collect()
}

/// Communities by number, those together of which `of` says the same.
fn alike(measured: &MeasuresView, of: fn(&MeasuredCommunity) -> u32) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (n, community) in measured.communities.iter().enumerate() {
        groups.entry(of(community)).or_default().push(n);
    }
    groups.into_values().collect()
}

/// How many pairs a person brings together in the role that an overlay is of, in both directions.
fn brokered(broker: MeasuredBroker, overlay: MapOverlay) -> f64 {
    let MeasuredBroker { coordinator, consultant, gatekeeper, representative, liaison } = broker;
    let [coordinator, consultant, gatekeeper, representative, liaison] =
        [coordinator, consultant, gatekeeper, representative, liaison].map(f64::from);
    match overlay {
        MapOverlay::Liaison => liaison,
        MapOverlay::Gatekeeper => gatekeeper + representative,
        MapOverlay::Coordinator => coordinator,
        MapOverlay::Consultant => consultant,
        _ => coordinator + consultant + gatekeeper + representative + liaison,
    }
}
