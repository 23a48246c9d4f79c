//! The map as a picture, a page or a graph.

use super::super::MapView;
use super::super::unnamed::name_nobody;
use super::{ExportProfile, MapShown, catalogue, shown_order};
use crate::export::{format_of, replace};
use crate::{Error, UnprintedNames, Workspace};
use guild_documents::{Catalogue, Words};
use guild_exchange::map::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, GraphSeat, MapGraph};
use guild_exchange::map::{MapError, MapFormat, MapLook, PictureError, Scale, WrittenMap, write_map};
use guild_model::communities::MembershipState;
use guild_model::{PartialDate, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How a map is written.
#[derive(Clone, Copy, Debug)]
pub struct MapExport<'a> {
    /// How much of people goes out.
    pub profile: ExportProfile,
    /// Pixels of a PNG for each unit, 1 to 3.
    pub scale: u8,
    /// A PDF on A4 sheets instead of one page.
    pub is_tiled: bool,
    /// `en`, `de` or `fr`.
    pub language: &'a str,
    /// What the window shows; `None` for everything, in the colours of the kinds.
    pub shown: Option<&'a MapShown>,
}

impl Workspace {
    /// Writes the map; the ending of `to` says the format. An existing file is replaced only when the new one is
    /// whole. The same workspace gives the same bytes; where a PNG or PDF has letters beyond Latin, Greek and Cyrillic,
    /// they are those of the fonts that the machine has for them.
    ///
    /// * Returns what a PNG or PDF shows as empty boxes.
    /// * Errors: `NotOffered`, `Io`, a scale beyond 3, `TooManyDots`.
    pub fn export_map(&mut self, to: &Path, options: MapExport) -> Result<UnprintedNames, Error> {
        let format: MapFormat = format_of("a map", to)?;
        let scale = Scale::new(options.scale)
            .ok_or_else(|| Error::Refused("a picture is 1, 2 or 3 times as large".to_owned()))?;
        let catalogue = catalogue(options.language)?;
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let view = self.map_view()?;
        let names = self.shown_names(options.profile, &catalogue)?;
        let unnamed = self.unnamed(options.profile, &names, &catalogue)?;
        let mut graph = self.graph(&view, options.profile, &names)?;
        let days = Words::new(options.language).map_err(|e| Error::Refused(e.to_string()))?;
        for need in graph.needs.iter_mut().filter(|need| need.provider.is_none()) {
            need.remark = unmet_since(need.since.as_deref(), &catalogue, &days);
        }
        if let Some(unnamed) = unnamed {
            name_nobody(&mut graph, &unnamed);
        }
        let look = match options.shown {
            None => MapLook::default(),
            Some(shown) => {
                let mut look = self.look(&view, shown, &names, &catalogue)?;
                look.people = people_out(&view, options.profile, &names).map(|n| look.people[n].clone()).collect();
                look
            }
        };
        let written = write_map(&graph, &look, format, scale, options.is_tiled, &words, options.language);
        let WrittenMap { bytes, unprinted } = written.map_err(|e| match e {
            MapError::Picture(PictureError::TooLarge { width, height }) => Error::TooManyDots { width, height },
            other => Error::Refused(other.to_string()),
        })?;
        replace(to, &bytes)?;
        if unprinted.is_empty() {
            return Ok(UnprintedNames::default());
        }
        let seen = graph.without_hidden(&look);
        let communities = seen.communities.iter().map(|c| c.name.as_str());
        let names = std::iter::once(seen.title.as_str()).chain(communities);
        Ok(UnprintedNames::of(&unprinted, names.chain(seen.people.iter().map(|p| p.name.as_str()))))
    }

    pub(super) fn graph(
        &mut self,
        view: &MapView,
        profile: ExportProfile,
        names: &BTreeMap<PersonId, (String, String)>,
    ) -> Result<MapGraph, Error> {
        let is_full = profile == ExportProfile::Full;
        let order: Vec<usize> = people_out(view, profile, names).collect();
        let people = people(view, &order, is_full, names);
        let memberships = if people.is_empty() { Vec::new() } else { memberships(view, &order, is_full) };
        let links = &view.member_links;
        let in_common =
            (0..links.a.len()).map(|n| (links.a[n] as usize, links.b[n] as usize, links.weight[n])).collect();
        let saved_at = self.info()?.saved_at.unwrap_or_default();
        let date = saved_at.get(..10).unwrap_or_default().to_owned();
        let (title, communities, needs) = (self.name(), communities(view, is_full), needs(view));
        Ok(MapGraph { title, date, communities, people, memberships, needs, in_common })
    }
}

/// The people of the view who go out, in that order.
fn people_out<'a>(
    view: &'a MapView,
    profile: ExportProfile,
    names: &'a BTreeMap<PersonId, (String, String)>,
) -> impl Iterator<Item = usize> + use<'a> {
    shown_order(&view.people.id, profile).into_iter().filter(|n| names.contains_key(&view.people.id[*n]))
}

fn communities(view: &MapView, is_full: bool) -> Vec<GraphCommunity> {
    let c = &view.communities;
    let inside = active_inside(view);
    (0..c.id.len())
        .map(|n| GraphCommunity {
            key: c.key[n].clone(),
            name: c.name[n].clone(),
            kind: c.kind[n].clone(),
            state: c.state[n],
            purpose: if is_full { c.purpose[n].clone() } else { String::new() },
            url: if is_full { c.url[n].clone() } else { String::new() },
            parents: c.parents[n].iter().map(|p| *p as usize).collect(),
            active: c.active[n],
            inside: inside[n],
            people: c.people[n],
            x: c.x[n],
            y: c.y[n],
            r: c.r[n],
            is_pinned: c.pinned[n],
        })
        .collect()
}

/// * `order`: the people of the view as they go out.
fn people(
    view: &MapView,
    order: &[usize],
    is_full: bool,
    names: &BTreeMap<PersonId, (String, String)>,
) -> Vec<GraphPerson> {
    let p = &view.people;
    let inactive = inactive(view);
    let person = |&n: &usize| {
        let (key, name) = names.get(&p.id[n])?.clone();
        let seats = p.seats[n].iter().map(|s| GraphSeat { community: s.community as usize, x: s.x, y: s.y });
        Some(GraphPerson {
            key,
            name,
            handle: p.handle[n].clone().filter(|_| is_full),
            email: p.email[n].clone().filter(|_| is_full),
            affiliation: p.affiliation[n].clone().filter(|_| is_full),
            outside: p.outside[n],
            home: p.home[n].map(|home| home as usize),
            x: p.x[n],
            y: p.y[n],
            is_inactive: inactive[n],
            seats: seats.collect(),
        })
    };
    order.iter().filter_map(person).collect()
}

/// * `order`: the people of the view as they go out.
fn memberships(view: &MapView, order: &[usize], is_full: bool) -> Vec<GraphMembership> {
    let m = &view.memberships;
    let mut place = vec![0; view.people.id.len()];
    order.iter().enumerate().for_each(|(at, n)| place[*n] = at);
    let mut shown: Vec<usize> = (0..m.id.len()).collect();
    if !is_full {
        shown.sort_by_key(|n| (m.community[*n], place[m.person[*n] as usize]));
    }
    let membership = |n: usize| GraphMembership {
        community: m.community[n] as usize,
        person: place[m.person[n] as usize],
        role: m.roles.get(m.role[n] as usize).cloned().unwrap_or_default(),
        state: m.state[n],
        since: m.since[n].clone(),
        until: m.until[n].clone(),
    };
    shown.into_iter().map(membership).collect()
}

fn needs(view: &MapView) -> Vec<GraphNeed> {
    let needs = &view.needs;
    (0..needs.id.len())
        .map(|n| GraphNeed {
            community: needs.community[n] as usize,
            provider: needs.provider[n].map(|p| p as usize),
            service: needs.service[n].clone(),
            kind: needs.kind[n].clone(),
            importance: needs.importance[n],
            since: needs.since[n].clone(),
            remark: String::new(),
        })
        .collect()
}

/// As the window says it below the name of what is needed, always with its year: a file is read at any time.
///
/// * `since`: perhaps only the year or the month.
fn unmet_since(since: Option<&str>, catalogue: &Catalogue, days: &Words) -> String {
    let Some(since) = since.and_then(|since| PartialDate::parse(since).ok()) else {
        return catalogue.text("map-unmet", &[]);
    };
    // What belongs together stays on one line.
    let date = days.date(since).replace(' ', "\u{a0}");
    let said = if since.day().is_some() { "map-unmet-since-day" } else { "map-unmet-since" };
    catalogue.text(said, &[("date", &date)])
}

/// Of each person whether they are active nowhere; the home of who is active is where they are.
fn inactive(view: &MapView) -> Vec<bool> {
    let (people, m) = (&view.people, &view.memberships);
    let mut inactive = vec![true; people.id.len()];
    for n in (0..m.id.len()).filter(|n| m.state[*n] == MembershipState::Active) {
        let person = m.person[n] as usize;
        inactive[person] &= people.home[person] != Some(m.community[n]);
    }
    inactive
}

/// Of each community the distinct active people of it and of everything within it.
fn active_inside(view: &MapView) -> Vec<u32> {
    let (communities, memberships) = (&view.communities, &view.memberships);
    let mut people: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); communities.id.len()];
    for n in (0..memberships.id.len()).filter(|n| memberships.state[*n] == MembershipState::Active) {
        let mut at = Some(memberships.community[n] as usize);
        // A community that holds itself, over however many steps, was counted in already.
        while let Some(community) = at.filter(|at| people[*at].insert(memberships.person[n])) {
            at = communities.parents[community].first().map(|home| *home as usize);
        }
    }
    people.iter().map(|people| people.len() as u32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, since: Option<&str>, expected: &str) {
        let (catalogue, days) = (catalogue(language).unwrap(), Words::new(language).unwrap());
        assert_eq!(unmet_since(since, &catalogue, &days).replace('\u{a0}', " "), expected);
    }

    #[test]
    fn since_when_something_is_unmet_is_said_with_no_more_than_is_known() {
        check("en", Some("2024-03-12"), "unmet since 12 March 2024");
        check("de", Some("2024-03-12"), "ungedeckt seit dem 12. März 2024");
        check("fr", Some("2024-03-01"), "non couvert depuis le 1er mars 2024");
        check("en", Some("2024-03"), "unmet since March 2024");
        check("de", Some("2024"), "ungedeckt seit 2024");
        check("fr", None, "non couvert");
    }
}
