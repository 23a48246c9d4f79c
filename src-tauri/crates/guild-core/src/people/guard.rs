//! What was said of people is never lost with the thing that it was said of.

use crate::Error;
use guild_model::mastery::Matrix;
use guild_model::{LevelId, SkillId};
use guild_store::Tables;

/// Refuses a change of a framework that would take away a skill or a level on which assessments or standings hang.
///
/// `after` is `None` where the whole framework goes. Errors: `Assessed`. Cost: one query for each thing that goes.
pub(crate) fn refuse_to_lose(tables: &Tables, before: &Matrix, after: Option<&Matrix>) -> Result<(), Error> {
    let keeps_skill = |id: SkillId| after.is_some_and(|m| m.skill(id).is_some());
    let keeps_level = |id: LevelId| after.is_some_and(|m| m.level(id).is_some());
    let whole = after.is_none().then(|| before.framework.name.to_string());
    let (mut assessments, mut standings) = (0, 0);
    let mut first = whole.clone();
    for skill in before.skills.iter().filter(|s| !keeps_skill(s.id)) {
        let here = (tables.assessments().count_of_skill(skill.id)?, tables.standings().count_of_skill(skill.id)?);
        if here != (0, 0) {
            first.get_or_insert_with(|| skill.name.to_string());
            assessments += here.0;
            standings += here.1;
        }
    }
    for level in before.levels.iter().filter(|l| !keeps_level(l.id)) {
        // Where the framework goes as a whole, its standings were counted by skill.
        let here = if whole.is_some() { 0 } else { tables.standings().count_of_level(level.id)? };
        if here > 0 {
            first.get_or_insert_with(|| level.name.to_string());
            standings += here;
        }
    }
    if assessments + standings > 0 {
        let name = first.unwrap_or_default();
        return Err(Error::Assessed { name, assessments, standings, whole: whole.is_some() });
    }
    Ok(())
}
