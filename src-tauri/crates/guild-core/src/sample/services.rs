//! What the communities of a sample do for one another.

use super::named;
use crate::Error;
use guild_model::communities::{Importance, Need, Offer, Service, ServiceKind};
use guild_model::{CommunityId, CustomFields, Key, Name, NeedId, OfferId, PartialDate, ServiceId, Text};
use guild_store::Tables;
use serde::Deserialize;
use std::collections::BTreeMap;

/// With a consumer a need, which a provider serves or nobody; with a provider only an offer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceFile {
    name: Name,
    kind: ServiceKind,
    provider: Option<Key>,
    consumer: Option<Key>,
    importance: Option<Importance>,
    since: Option<PartialDate>,
    #[serde(default)]
    detail: Text,
}

pub(super) fn save(
    tables: &Tables,
    services: &[ServiceFile],
    communities: &BTreeMap<Key, CommunityId>,
) -> Result<(), Error> {
    let mut known: BTreeMap<(String, ServiceKind), ServiceId> = BTreeMap::new();
    let mut keys: Vec<Key> = Vec::new();
    for file in services {
        let named_so = (file.name.folded(), file.kind.clone());
        let id = if let Some(id) = known.get(&named_so) {
            *id
        } else {
            let key = Key::from_name(&file.name, |key| keys.iter().any(|known| known.as_str() == key));
            keys.push(key.clone());
            let id = ServiceId::new();
            let (name, kind) = (file.name.clone(), file.kind.clone());
            tables.services().save(&Service { id, key, name, kind, custom: CustomFields::default() })?;
            known.insert(named_so, id);
            id
        };
        let provider = file.provider.as_ref().map(|key| named(communities, key)).transpose()?;
        match (&file.consumer, provider) {
            (Some(consumer), provider) => tables.needs().save(&Need {
                id: NeedId::new(),
                community: named(communities, consumer)?,
                service: id,
                provider,
                importance: file.importance,
                since: file.since,
                detail: file.detail.clone(),
                custom: CustomFields::default(),
            })?,
            (None, Some(community)) => tables.offers().save(&Offer {
                id: OfferId::new(),
                community,
                service: id,
                detail: file.detail.clone(),
                custom: CustomFields::default(),
            })?,
            (None, None) => {
                return Err(Error::Refused(format!("{}: neither provider nor consumer", file.name)));
            }
        }
    }
    Ok(())
}
