//! What is noteworthy in communities and people.

use super::numbered::Numbered;
use crate::{Error, Workspace};
use guild_analysis::communities::service_cycles;
use guild_model::communities::{
    Community, CommunityFindingKind, CommunityState, MembershipState, Organisation, Thresholds,
};
use guild_model::name_order::NameOrder;
use guild_model::{CommunityId, FindingAbout, PersonId, SetAside};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Something noteworthy; the catalogue's sentence `finding-<kind>` names it and the way out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct CommunityFinding {
    /// What was noticed.
    pub kind: CommunityFindingKind,
    /// The communities that it is about; empty where it is about people alone.
    pub communities: Vec<CommunityId>,
    /// The people that it is about; empty where it is about communities alone.
    pub people: Vec<PersonId>,
    /// What the sentence names: `community`, `person`, `service`, `found`, `threshold`, `names`, `date`.
    pub args: BTreeMap<String, String>,
    /// By what it is recognised again.
    pub about: FindingAbout,
    /// Why it is not to be told, where somebody has said so.
    pub set_aside: Option<SetAside>,
}

impl Workspace {
    /// What is noteworthy in communities and people, by kind, then by name; what is set aside is among it.
    pub fn community_findings(&mut self) -> Result<Vec<CommunityFinding>, Error> {
        let organisation = self.organisation()?;
        let thresholds = self.thresholds()?;
        let today = crate::people::today();
        let mut found = of_communities(&organisation, thresholds, today);
        found.extend(of_services(&organisation)?);
        found.extend(of_people(&organisation));
        sort_findings(&mut found);
        let asides = self.asides(today)?;
        found.iter_mut().for_each(|finding| finding.set_aside = asides.of(&finding.about));
        Ok(found)
    }
}

/// By kind, then by name.
pub(super) fn sort_findings(findings: &mut [CommunityFinding]) {
    findings.sort_by_cached_key(|f| {
        let name = |of: &str| f.args.get(of).map(|name| NameOrder::of(name));
        (f.kind, name("community"), name("person"))
    });
}

fn finding(
    kind: CommunityFindingKind,
    communities: &[CommunityId],
    people: &[PersonId],
    args: &[(&str, &str)],
) -> CommunityFinding {
    CommunityFinding {
        kind,
        communities: communities.to_vec(),
        people: people.to_vec(),
        args: args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        about: FindingAbout::new(kind.word(), communities.iter().map(|id| id.0).chain(people.iter().map(|id| id.0))),
        set_aside: None,
    }
}

impl CommunityFinding {
    fn recognised(mut self, by: impl FnOnce(FindingAbout) -> FindingAbout) -> Self {
        self.about = by(self.about);
        self
    }
}

fn of_communities(
    organisation: &Organisation,
    thresholds: Thresholds,
    today: chrono::NaiveDate,
) -> Vec<CommunityFinding> {
    use CommunityFindingKind as Kind;
    let active = organisation.active();
    let holds: BTreeSet<CommunityId> = organisation.communities.iter().filter_map(Community::home).collect();
    let mut found = Vec::new();
    let mut siblings: BTreeMap<(Option<CommunityId>, String), Vec<CommunityId>> = BTreeMap::new();
    for community in &organisation.communities {
        let n_active = active.get(&community.id).map_or(0, BTreeSet::len) as u32;
        let name = community.name.as_str();
        let count = n_active.to_string();
        let of = |kind, threshold: u32| {
            let args = [("community", name), ("found", count.as_str()), ("threshold", &threshold.to_string())];
            let worse = if kind == Kind::Dying { -f64::from(n_active) } else { f64::from(n_active) };
            finding(kind, &[community.id], &[], &args).recognised(|about| about.degree(worse))
        };
        let alive = matches!(community.state, CommunityState::Active | CommunityState::Forming);
        // What only holds others has no members of its own.
        if alive && n_active < thresholds.least_active && !(n_active == 0 && holds.contains(&community.id)) {
            found.push(of(Kind::Dying, thresholds.least_active));
        }
        if alive && n_active > thresholds.divide_above {
            found.push(of(Kind::TooLarge, thresholds.divide_above));
        }
        if let Some(seats) = community.seats.filter(|seats| n_active > *seats) {
            found.push(of(Kind::BeyondSeats, seats));
        }
        if community.state == CommunityState::Closed && n_active > 0 {
            found.push(of(Kind::ClosedWithMembers, 0));
        }
        if let (Some(started), Some(ended)) = (community.started, community.ended)
            && ended.is_before(started)
        {
            found.push(finding(Kind::EndsBeforeItBegins, &[community.id], &[], &[("community", name)]));
        }
        siblings.entry((community.home(), community.name.folded())).or_default().push(community.id);
    }
    let names: BTreeMap<CommunityId, &str> = organisation.communities.iter().map(|c| (c.id, c.name.as_str())).collect();
    for same in siblings.into_values().filter(|same| same.len() > 1) {
        let name = names.get(&same[0]).copied().unwrap_or_default();
        let args = [("community", name), ("found", &same.len().to_string())];
        found.push(finding(Kind::SameName, &same, &[], &args));
    }
    let people: BTreeMap<PersonId, &str> = organisation.people.iter().map(|p| (p.id, p.name.as_str())).collect();
    for membership in &organisation.memberships {
        let args = [
            ("community", names.get(&membership.community).copied().unwrap_or_default()),
            ("person", people.get(&membership.person).copied().unwrap_or_default()),
        ];
        let of = |kind, more: &[(&str, &str)]| {
            finding(kind, &[membership.community], &[membership.person], &[&args[..], more].concat())
                .recognised(|about| about.and([membership.id.0]))
        };
        if let (Some(since), Some(until)) = (membership.since, membership.until)
            && until.is_before(since)
        {
            found.push(of(Kind::EndsBeforeItBegins, &[]));
        }
        if let Some(until) = membership.until
            && membership.state == MembershipState::Active
            && until.latest().is_some_and(|last| last < today)
        {
            // Another term that is over is another finding.
            let over = of(Kind::TermOver, &[("date", &until.to_string())]);
            found.push(over.recognised(|about| about.aspect(until.to_string())));
        }
    }
    found
}

fn of_services(organisation: &Organisation) -> Result<Vec<CommunityFinding>, Error> {
    use CommunityFindingKind as Kind;
    let names: BTreeMap<CommunityId, &str> = organisation.communities.iter().map(|c| (c.id, c.name.as_str())).collect();
    let services: BTreeMap<_, &str> = organisation.services.iter().map(|s| (s.id, s.name.as_str())).collect();
    let active = organisation.active();
    let mut found = Vec::new();
    let mut without_people: BTreeMap<CommunityId, u32> = BTreeMap::new();
    for need in &organisation.needs {
        let args = [
            ("community", names.get(&need.community).copied().unwrap_or_default()),
            ("service", services.get(&need.service).copied().unwrap_or_default()),
        ];
        let of = |kind| finding(kind, &[need.community], &[], &args).recognised(|about| about.and([need.service.0]));
        match need.provider {
            None => found.push(of(Kind::UnmetNeed)),
            Some(provider) if provider == need.community => found.push(of(Kind::ServesItself)),
            Some(provider) if active.get(&provider).is_none_or(BTreeSet::is_empty) => {
                *without_people.entry(provider).or_default() += 1;
            }
            Some(_) => {}
        }
    }
    for (provider, n) in without_people {
        let args = [("community", names.get(&provider).copied().unwrap_or_default()), ("found", &n.to_string())];
        let without = finding(Kind::ProviderWithoutPeople, &[provider], &[], &args);
        found.push(without.recognised(|about| about.degree(f64::from(n))));
    }
    let numbered = Numbered::new(organisation);
    for circle in service_cycles(organisation.communities.len(), &numbered.service_links())? {
        let ids: Vec<CommunityId> = circle.iter().map(|n| organisation.communities[*n as usize].id).collect();
        let list: Vec<&str> = ids.iter().map(|id| names.get(id).copied().unwrap_or_default()).collect();
        let args = [("community", list[0]), ("names", &list.join(", ")), ("found", &ids.len().to_string())];
        found.push(finding(Kind::ServiceCircle, &ids, &[], &args));
    }
    Ok(found)
}

fn of_people(organisation: &Organisation) -> Vec<CommunityFinding> {
    use CommunityFindingKind as Kind;
    let mut active: BTreeMap<PersonId, BTreeSet<CommunityId>> = BTreeMap::new();
    let mut somewhere: BTreeSet<PersonId> = BTreeSet::new();
    for membership in &organisation.memberships {
        if membership.state == MembershipState::Active {
            active.entry(membership.person).or_default().insert(membership.community);
        }
        if matches!(membership.state, MembershipState::Active | MembershipState::Listed) {
            somewhere.insert(membership.person);
        }
    }
    let mut found = Vec::new();
    for person in &organisation.people {
        let name = person.name.as_str();
        // Where there are no communities, that nobody is in one says nothing.
        if !organisation.communities.is_empty() && !somewhere.contains(&person.id) {
            found.push(finding(Kind::NobodysMember, &[], &[person.id], &[("person", name)]));
        }
        let n = active.get(&person.id).map_or(0, BTreeSet::len) as u32;
        if let Some(limit) = person.limit.filter(|limit| n > *limit) {
            let args = [("person", name), ("found", &n.to_string()), ("threshold", &limit.to_string())];
            let communities: Vec<CommunityId> = active.get(&person.id).into_iter().flatten().copied().collect();
            // About the person: which communities they are in makes it better or worse, and no other finding.
            let mut beyond = finding(Kind::BeyondLimit, &communities, &[person.id], &args);
            beyond.about = FindingAbout::new(Kind::BeyondLimit.word(), [person.id.0]).degree(f64::from(n));
            found.push(beyond);
        }
    }
    found
}
