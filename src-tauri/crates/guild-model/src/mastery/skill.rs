//! What can be rated.

use crate::{AreaId, FrameworkId, Key, Name, SkillId, Text};
use serde::{Deserialize, Serialize};

/// What can be rated, under an area or none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Skill {
    pub id: SkillId,
    pub framework: FrameworkId,
    pub area: Option<AreaId>,
    pub key: Key,
    pub name: Name,
    pub description: Text,
    /// Its cells describe what must not be seen: every criterion of it is a misfit.
    pub misfit: bool,
    /// Order within its area, from 0.
    pub position: u32,
    pub origin: Option<SkillId>,
}
