//! Communities and who belongs to them.

pub mod community;
pub mod membership;
mod word;

pub use community::{Community, CommunityKind, CommunityState};
pub use membership::{Membership, MembershipRole, MembershipState};
