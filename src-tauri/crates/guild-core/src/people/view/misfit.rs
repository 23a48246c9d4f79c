//! What must not be seen of a person, apart from what must be met.

use super::super::snapshot::Snapshot;
use guild_model::people::counting::counted;
use guild_model::people::readiness::Standings;
use guild_model::people::{Asking, Standing, StandingState};
use guild_model::{CriterionId, LevelId, Name, SkillId, StandingId, Text, TrackId};
use serde::{Deserialize, Serialize};

/// A misfit with what was said of it. It is no criterion to be met and counts among none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MisfitStanding {
    /// By which a standing is recorded.
    pub criterion: CriterionId,
    /// The skill of its cell.
    pub skill: SkillId,
    /// What the skill is called.
    pub skill_name: Name,
    /// The level of its cell.
    pub level: LevelId,
    /// Of a level before the one that is read for.
    pub inherited: bool,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// Whether it was seen; `None` where nobody has said.
    pub seen: Option<bool>,
    /// What counts.
    pub standing: Option<StandingId>,
    /// All that was said of it, by date.
    pub said: Vec<Standing>,
}

/// The misfits of a way, as [`Asking::misfits`] lists them.
pub(super) fn misfits(
    snapshot: &Snapshot,
    asking: &Asking,
    standings: &Standings,
    way: &[LevelId],
    path: TrackId,
) -> Vec<MisfitStanding> {
    let of = |asked: guild_model::people::AskedCriterion| {
        let skill = asking.matrix.skill(asked.skill)?;
        let all = standings.said(asked.skill, asked.criterion.text.as_str(), &snapshot.skills);
        let said: Vec<&Standing> = all.iter().copied().filter(|s| s.state.is_of_misfit()).collect();
        let counts = counted(said.iter().copied());
        Some(MisfitStanding {
            criterion: asked.criterion.id,
            skill: skill.id,
            skill_name: skill.name.clone(),
            level: asked.level,
            inherited: way.last() != Some(&asked.level),
            text: asked.criterion.text.clone(),
            seen: counts.map(|s| s.state == StandingState::Seen),
            standing: counts.map(|s| s.id),
            said: said.into_iter().cloned().collect(),
        })
    };
    asking.misfits(way, path).into_iter().filter_map(of).collect()
}
