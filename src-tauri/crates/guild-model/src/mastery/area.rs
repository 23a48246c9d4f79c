//! A heading over skills.

use crate::{AreaId, FrameworkId, Key, Name, Text};
use serde::{Deserialize, Serialize};

/// A heading over skills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Area {
    pub id: AreaId,
    pub framework: FrameworkId,
    pub key: Key,
    pub name: Name,
    pub description: Text,
    /// Order on the screen, from 0.
    pub position: u32,
    pub origin: Option<AreaId>,
}
