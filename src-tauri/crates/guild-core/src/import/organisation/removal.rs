//! What the workspace has and the files lack.

use super::Laying;
use crate::Error;
use guild_exchange::organisation::TableKind;
use guild_model::communities::{Community, Need};
use guild_model::{CommunityId, MembershipId, NeedId, OfferId, PersonId, ServiceId, ThingId};
use guild_store::Tables;
use std::collections::{BTreeMap, BTreeSet};

/// What goes, with all that hangs on it.
#[derive(Default)]
pub(super) struct Removal {
    communities: BTreeSet<CommunityId>,
    people: BTreeSet<PersonId>,
    memberships: BTreeSet<MembershipId>,
    offers: BTreeSet<OfferId>,
    needs: BTreeSet<NeedId>,
    services: BTreeSet<ServiceId>,
}

impl Laying<'_> {
    /// Counts what the files lack, with the memberships, offers and needs that hang on it, and, if asked to, lets it
    /// go.
    pub(super) fn missing(&mut self) {
        let mut gone = Removal::default();
        let lacks = |met: &[bool], n: usize| met.get(n) != Some(&true);
        let before = self.before;
        if self.has(TableKind::Communities) {
            let met = &self.met.communities;
            gone.communities.extend(before.communities.iter().map(|c| c.id).filter(|id| !met.contains(id)));
        }
        if self.has(TableKind::People) {
            let met = &self.met.people;
            gone.people.extend(before.people.iter().map(|p| p.id).filter(|id| !met.contains(id)));
        }
        let (of_memberships, of_services) = (self.has(TableKind::Memberships), self.has(TableKind::Services));
        for (_, membership) in before.memberships.iter().enumerate().filter(|(n, _)| lacks(&self.met.memberships, *n)) {
            let hangs = gone.communities.contains(&membership.community) || gone.people.contains(&membership.person);
            if of_memberships || hangs {
                gone.memberships.insert(membership.id);
            }
        }
        for (_, offer) in before.offers.iter().enumerate().filter(|(n, _)| lacks(&self.met.offers, *n)) {
            if of_services || gone.communities.contains(&offer.community) {
                gone.offers.insert(offer.id);
            }
        }
        for (_, need) in before.needs.iter().enumerate().filter(|(n, _)| lacks(&self.met.needs, *n)) {
            if of_services || gone.communities.contains(&need.community) {
                gone.needs.insert(need.id);
            }
        }
        let n = gone.communities.len() + gone.people.len() + gone.memberships.len() + gone.offers.len();
        self.plan.changes.removed = (n + gone.needs.len()) as u32;
        self.plan.lacking.clone_from(&gone.people);
        if self.plan.removes && self.plan.changes.removed > 0 {
            self.cut_off(&mut gone);
            self.plan.remove = gone;
        }
    }

    /// Cuts the links to what goes from what stays: parents and providers; services of which nothing speaks any more
    /// go as well.
    fn cut_off(&mut self, gone: &mut Removal) {
        let before = self.before;
        let unprovided = |need: &&Need| {
            !gone.needs.contains(&need.id) && need.provider.is_some_and(|p| gone.communities.contains(&p))
        };
        let needs = before.needs.iter().filter(unprovided).cloned();
        self.plan.save.needs.extend(needs.map(|need| Need { provider: None, ..need }));
        let mut saved: BTreeMap<CommunityId, usize> =
            self.plan.save.communities.iter().zip(0..).map(|(c, n)| (c.id, n)).collect();
        let orphaned = |c: &&Community| c.parents.iter().any(|p| gone.communities.contains(p));
        for community in before.communities.iter().filter(orphaned) {
            if !gone.communities.contains(&community.id) && !saved.contains_key(&community.id) {
                saved.insert(community.id, self.plan.save.communities.len());
                self.plan.save.communities.push(community.clone());
            }
        }
        for community in &mut self.plan.save.communities {
            community.parents.retain(|p| !gone.communities.contains(p));
        }
        self.plan.save.communities.retain(|c| !gone.communities.contains(&c.id));
        // A service of which nothing speaks any more goes with the last that did.
        let lost_offers = before.offers.iter().filter(|o| gone.offers.contains(&o.id)).map(|o| o.service);
        let lost_needs = before.needs.iter().filter(|n| gone.needs.contains(&n.id)).map(|n| n.service);
        let kept: BTreeSet<ServiceId> = before
            .offers
            .iter()
            .filter(|o| !gone.offers.contains(&o.id))
            .map(|o| o.service)
            .chain(before.needs.iter().filter(|n| !gone.needs.contains(&n.id)).map(|n| n.service))
            .chain(self.plan.save.offers.iter().map(|o| o.service))
            .chain(self.plan.save.needs.iter().map(|n| n.service))
            .collect();
        gone.services = lost_offers.chain(lost_needs).filter(|service| !kept.contains(service)).collect();
    }
}

impl Removal {
    pub fn apply(&self, tables: &Tables) -> Result<(), Error> {
        let Self { communities, people, memberships, offers, needs, services } = self;
        memberships.iter().try_for_each(|id| tables.memberships().delete(*id).map(drop))?;
        offers.iter().try_for_each(|id| tables.offers().delete(*id).map(drop))?;
        needs.iter().try_for_each(|id| tables.needs().delete(*id).map(drop))?;
        services.iter().try_for_each(|id| tables.services().delete(*id).map(drop))?;
        if !people.is_empty() {
            crate::communities::person::remove(tables, people)?;
        }
        if !communities.is_empty() {
            let asked = tables.asked_skills().all()?;
            let of_gone = asked.iter().filter(|asked| communities.contains(&asked.community));
            of_gone.map(|asked| asked.id).try_for_each(|id| tables.asked_skills().delete(id).map(drop))?;
        }
        communities.iter().try_for_each(|id| tables.pins().delete(ThingId::from(*id)).map(drop))?;
        communities.iter().try_for_each(|id| tables.communities().delete(*id).map(drop))?;
        Ok(())
    }
}
