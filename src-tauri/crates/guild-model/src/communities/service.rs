//! What one community does for another.

use super::word::words;
use crate::word::closed_words;
use crate::{CommunityId, CustomFields, Key, Name, NeedId, OfferId, PartialDate, ServiceId, Text};
use serde::{Deserialize, Serialize};

/// Something one community does for another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Service {
    /// Its id for good, through renaming and a new key.
    pub id: ServiceId,
    /// Unique among services; tables speak of it by this.
    pub key: Key,
    /// As people call it.
    pub name: Name,
    /// What passes from one to the other.
    pub kind: ServiceKind,
    /// Further columns of the file that it came from.
    pub custom: CustomFields,
}

words! {
    /// What passes from one community to the other; anything else under the organisation's own word.
    ServiceKind {
        /// Work that is done for it.
        Service = "service",
        /// Something to use, such as room or tools.
        Resource = "resource",
        /// People who know how.
        Skill = "skill",
        /// Means to pay with.
        Money = "money",
    }
}

/// A community can give a service. A need with this community as provider implies the same; see
/// [`implied_offers`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Offer {
    /// Of this offer alone; the same service offered elsewhere is another offer.
    pub id: OfferId,
    /// Who can give it.
    pub community: CommunityId,
    /// What can be given.
    pub service: ServiceId,
    /// What the community says of it; may be empty.
    pub detail: Text,
    /// Further columns of the file that it came from.
    pub custom: CustomFields,
}

/// A community wants a service. With a provider it is a service link, without one it is unmet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Need {
    /// Of this need alone; the same service wanted elsewhere is another need.
    pub id: NeedId,
    /// Who wants it.
    pub community: CommunityId,
    /// What is wanted.
    pub service: ServiceId,
    /// Who is to give it; `None`: the need is unmet.
    pub provider: Option<CommunityId>,
    /// How much it matters to the community; `None` where nobody has said.
    pub importance: Option<Importance>,
    /// Since when it is wanted, or given where it has a provider; `None` where that is not known.
    pub since: Option<PartialDate>,
    /// What the community says of it; may be empty.
    pub detail: Text,
    /// Further columns of the file that it came from.
    pub custom: CustomFields,
}

closed_words! {
    /// How much a need matters to the community that has it.
    Importance {
        /// It can go without.
        Low = "low",
        /// It matters as most things do.
        Normal = "normal",
        /// It cannot go on without.
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
