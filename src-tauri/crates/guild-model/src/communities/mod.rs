//! Communities, who belongs to them and what they do for one another.

pub mod community;
pub mod filter;
pub mod finding;
pub mod home;
pub mod membership;
pub mod organisation;
pub mod rules;
pub mod saved_view;
pub mod service;
pub mod threshold;
mod word;

pub use community::{Community, CommunityKind, CommunityState};
pub use filter::{Comparison, Condition, Filter, Pin};
pub use finding::CommunityFindingKind;
pub use home::{enter_at_once, homes};
pub use membership::{Membership, MembershipRole, MembershipState};
pub use organisation::Organisation;
pub use rules::Broken;
pub use saved_view::{SavedView, ViewCamera, ViewDirection, ViewFocus, ViewLayers, ViewPicture, ViewWay};
pub use service::{Importance, Need, Offer, Service, ServiceKind, implied_offers};
pub use threshold::Thresholds;
