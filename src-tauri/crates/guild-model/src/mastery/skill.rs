//! What can be rated.

use crate::{AreaId, FrameworkId, Key, Name, SkillId, Text};
use serde::{Deserialize, Serialize};

/// What can be rated, under an area or none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Skill {
    /// Of this version of the framework; a copy has another.
    pub id: SkillId,
    /// The version of the framework that it belongs to.
    pub framework: FrameworkId,
    /// The heading that it stands under; `None` for none.
    pub area: Option<AreaId>,
    /// Unique among the skills of its framework; sheets speak of it by this.
    pub key: Key,
    /// As the matrix has it.
    pub name: Name,
    /// What the skill means; may be empty.
    pub description: Text,
    /// Its cells describe what must not be seen: every criterion of it is a misfit.
    pub misfit: bool,
    /// Order within its area, from 0.
    pub position: u32,
    /// The skill of the version before that it was copied from; `None` where it began here. Assessments count across
    /// it.
    pub origin: Option<SkillId>,
}
