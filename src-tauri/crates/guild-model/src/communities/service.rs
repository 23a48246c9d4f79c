//! What one community does for another.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, Key, Name, NeedId, OfferId, PartialDate, ServiceId, Text};
use serde::{Deserialize, Serialize};

/// Something one community does for another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Service {
    pub id: ServiceId,
    pub key: Key,
    pub name: Name,
    pub kind: ServiceKind,
    pub custom: CustomFields,
}

words! {
    /// What passes from one community to the other; anything else under the organisation's own word.
    ServiceKind {
        Service = "service",
        Resource = "resource",
        Skill = "skill",
        Money = "money",
    }
}

/// A community can give a service. A need with this community as provider implies the same; see
/// [`implied_offers`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Offer {
    pub id: OfferId,
    pub community: CommunityId,
    pub service: ServiceId,
    pub detail: Text,
    pub custom: CustomFields,
}

/// A community wants a service. With a provider it is a service link, without one it is unmet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Need {
    pub id: NeedId,
    pub community: CommunityId,
    pub service: ServiceId,
    pub provider: Option<CommunityId>,
    pub importance: Option<Importance>,
    pub since: Option<PartialDate>,
    pub detail: Text,
    pub custom: CustomFields,
}

closed_words! {
    /// How much a need matters to the community that has it.
    Importance {
        Low = "low",
        Normal = "normal",
        High = "high",
    }
}

/// The offers that stand nowhere but follow from a need that names its provider: (provider, service), each once,
/// in order. Cost: O(n log n).
pub fn implied_offers(offers: &[Offer], needs: &[Need]) -> Vec<(CommunityId, ServiceId)> {
    let stated: std::collections::BTreeSet<_> = offers.iter().map(|offer| (offer.community, offer.service)).collect();
    let implied: std::collections::BTreeSet<_> =
        needs.iter().filter_map(|need| need.provider.map(|provider| (provider, need.service))).collect();
    implied.difference(&stated).copied().collect()
}
