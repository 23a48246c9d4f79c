//! Communities, who belongs to them and what they do for one another.

pub mod community;
pub mod filter;
pub mod membership;
pub mod service;
pub mod threshold;
mod word;

pub use community::{Community, CommunityKind, CommunityState};
pub use filter::{Comparison, Condition, Filter, Pin, SavedView};
pub use membership::{Membership, MembershipRole, MembershipState};
pub use service::{Importance, Need, Offer, Service, ServiceKind, implied_offers};
pub use threshold::Thresholds;
