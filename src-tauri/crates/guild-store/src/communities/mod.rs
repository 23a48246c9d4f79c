//! The tables of communities.

mod community;
mod layout;
mod membership;
mod need;
mod offer;
mod pin;
mod saved_view;
mod service;
mod threshold;

pub use community::Communities;
pub(crate) use layout::forget_strangers;
pub use layout::{EarlierLayout, LaidOut, PLACES, SEATED, SEATS, StoredLayout};
pub use membership::Memberships;
pub use need::Needs;
pub use offer::Offers;
pub use pin::Pins;
pub use saved_view::SavedViews;
pub use service::Services;
pub use threshold::ThresholdTable;
