//! The tables of communities.

mod community;
mod membership;

pub use community::Communities;
pub use membership::Memberships;
