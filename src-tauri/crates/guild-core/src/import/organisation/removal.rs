//! What the workspace has and the files lack.

use super::Laying;
use crate::Error;
use crate::communities::community::{homes, lifted};
use crate::communities::{community, person};
use guild_exchange::organisation::TableKind;
use guild_model::{CommunityId, MembershipId, NeedId, OfferId, PersonId, ServiceId};
use guild_store::Tables;
use std::collections::BTreeSet;

/// What goes, with all that hangs on it.
#[derive(Default)]
pub(super) struct Removal {
    communities: BTreeSet<CommunityId>,
    people: BTreeSet<PersonId>,
    memberships: BTreeSet<MembershipId>,
    offers: BTreeSet<OfferId>,
    needs: BTreeSet<NeedId>,
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
            self.cut_off(&gone);
            self.plan.remove = gone;
        }
    }

    /// What stays and is saved is in nothing that goes, see [`lifted`].
    fn cut_off(&mut self, gone: &Removal) {
        let homes = homes(&self.before.communities, &gone.communities);
        for community in &mut self.plan.save.communities {
            community.parents = lifted(&community.parents, &homes);
        }
        self.plan.save.communities.retain(|c| !gone.communities.contains(&c.id));
    }
}

impl Removal {
    /// Returns the services that may be unused now.
    pub fn apply(&self, tables: &Tables) -> Result<BTreeSet<ServiceId>, Error> {
        let Self { communities, people, memberships, offers, needs } = self;
        let mut freed = BTreeSet::new();
        memberships.iter().try_for_each(|id| tables.memberships().delete(*id).map(drop))?;
        for id in offers {
            freed.insert(tables.offers().get(*id)?.service);
            tables.offers().delete(*id)?;
        }
        for id in needs {
            freed.insert(tables.needs().get(*id)?.service);
            tables.needs().delete(*id)?;
        }
        if !people.is_empty() {
            person::remove(tables, people)?;
        }
        freed.extend(community::remove(tables, communities)?);
        Ok(freed)
    }
}
