//! What communities do for one another.

use crate::typed::{name, text};
use crate::{Error, Op, Workspace};
use guild_model::communities::{Importance, Need, Offer, Service, ServiceKind};
use guild_model::{CommunityId, CustomFields, Key, NeedId, OfferId, ServiceId, TextError};
use guild_store::Tables;
use std::collections::BTreeSet;

impl Workspace {
    /// Says that a community can give a service. The service is found by name and kind, or made.
    ///
    /// Errors: a name or kind that is none; `Missing`.
    pub fn add_offer(
        &mut self,
        community: CommunityId,
        service: &str,
        kind: &str,
        detail: &str,
    ) -> Result<OfferId, Error> {
        let (service, kind) = (name("the service's name", service)?, service_kind(kind)?);
        let detail = text("the detail", detail)?;
        self.change(
            |_: &OfferId| (Op::AddOffer, Some(service.to_string()), 1),
            |tables| {
                let community = tables.communities().get(community)?.id;
                let offer = Offer {
                    id: OfferId::new(),
                    community,
                    service: service_named(tables, &service, &kind)?,
                    detail,
                    custom: CustomFields::default(),
                };
                tables.offers().save(&offer)?;
                Ok(offer.id)
            },
        )
    }

    /// Says that a community wants a service; with a provider it is a service link, without one it is unmet.
    pub fn add_need(
        &mut self,
        community: CommunityId,
        service: &str,
        kind: &str,
        provider: Option<CommunityId>,
        importance: Option<Importance>,
    ) -> Result<NeedId, Error> {
        let (service, kind) = (name("the service's name", service)?, service_kind(kind)?);
        self.change(
            |_: &NeedId| (Op::AddNeed, Some(service.to_string()), 1),
            |tables| {
                let need = Need {
                    id: NeedId::new(),
                    community: tables.communities().get(community)?.id,
                    service: service_named(tables, &service, &kind)?,
                    provider: provider.map(|id| tables.communities().get(id)).transpose()?.map(|c| c.id),
                    importance,
                    since: super::today(),
                    detail: guild_model::Text::default(),
                    custom: CustomFields::default(),
                };
                tables.needs().save(&need)?;
                Ok(need.id)
            },
        )
    }

    /// A service of which nobody speaks any more goes too. Errors: `Missing`, and then none is removed.
    pub fn remove_offers(&mut self, ids: &[OfferId]) -> Result<(), Error> {
        self.change(
            |(): &()| (Op::RemoveOffers, None, ids.len()),
            |tables| {
                let mut freed = BTreeSet::new();
                for id in ids {
                    freed.insert(tables.offers().get(*id)?.service);
                    tables.offers().delete(*id)?;
                }
                drop_unused(tables, &freed)
            },
        )
    }

    /// As [`Self::remove_offers`].
    pub fn remove_needs(&mut self, ids: &[NeedId]) -> Result<(), Error> {
        self.change(
            |(): &()| (Op::RemoveNeeds, None, ids.len()),
            |tables| {
                let mut freed = BTreeSet::new();
                for id in ids {
                    freed.insert(tables.needs().get(*id)?.service);
                    tables.needs().delete(*id)?;
                }
                drop_unused(tables, &freed)
            },
        )
    }
}

pub(super) fn service_kind(word: &str) -> Result<ServiceKind, Error> {
    match ServiceKind::parse(word) {
        Ok(kind) => Ok(kind),
        Err(TextError::Empty) => Ok(ServiceKind::Service),
        Err(source) => Err(Error::Text { what: "the kind".to_owned(), source }),
    }
}

fn service_named(tables: &Tables, named: &guild_model::Name, kind: &ServiceKind) -> Result<ServiceId, Error> {
    let known = tables.services().all()?;
    if let Some(service) = known.iter().find(|s| s.name.folded() == named.folded() && s.kind == *kind) {
        return Ok(service.id);
    }
    let service = Service {
        id: ServiceId::new(),
        key: Key::from_name(named, |key| known.iter().any(|s| s.key.as_str() == key)),
        name: named.clone(),
        kind: kind.clone(),
        custom: CustomFields::default(),
    };
    tables.services().save(&service)?;
    Ok(service.id)
}

/// Services that nobody offers or needs any more go with their last offer or need. Cost: reads both once.
pub(crate) fn drop_unused(tables: &Tables, services: &BTreeSet<ServiceId>) -> Result<(), Error> {
    if services.is_empty() {
        return Ok(());
    }
    let offered = tables.offers().all()?.into_iter().map(|offer| offer.service);
    let needed = tables.needs().all()?.into_iter().map(|need| need.service);
    let used: BTreeSet<ServiceId> = offered.chain(needed).collect();
    services.difference(&used).try_for_each(|id| Ok(tables.services().delete(*id).map(drop)?))
}
