//! A heading over skills.

use crate::{AreaId, FrameworkId, Key, Name, Text};
use serde::{Deserialize, Serialize};

/// A heading over skills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Area {
    /// Of this version of the framework; a copy has another.
    pub id: AreaId,
    /// The version of the framework that it belongs to.
    pub framework: FrameworkId,
    /// Unique among the areas of its framework; sheets speak of it by this.
    pub key: Key,
    /// As the matrix heads its skills.
    pub name: Name,
    /// What the heading means; may be empty.
    pub description: Text,
    /// Order on the screen, from 0.
    pub position: u32,
    /// The area of the version before that it was copied from; `None` where it began here.
    pub origin: Option<AreaId>,
}
