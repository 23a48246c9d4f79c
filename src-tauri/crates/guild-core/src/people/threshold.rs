//! From which numbers on something in a team is noteworthy; kept in the workspace, for one ladder in all its versions.

use crate::{Error, Op, Workspace};
use guild_model::FrameworkId;
use guild_model::mastery::Matrix;
use guild_model::people::{SkillMinimum, TeamThresholds};

/// No threshold is larger; a degree, a number of steps.
const MOST: f64 = 1_000_000.0;

impl Workspace {
    /// The thresholds that were set for a framework's ladder, else the usual ones for its scale. A minimum that was set
    /// for a skill of one version holds for its copy in this one; of skills that are not in this version none is told.
    pub fn team_thresholds(&mut self, framework: FrameworkId) -> Result<TeamThresholds, Error> {
        let matrix = self.matrix(framework)?;
        let all = self.tables().thresholds().of_team(matrix.framework.lineage, TeamThresholds::usual(&matrix))?;
        let minimums = self.by_version(&matrix, &all.minimums)?.0;
        Ok(TeamThresholds { minimums, ..all })
    }

    /// Those of skills that are in a version, under the ids that they have there, in the order of its skills; then those
    /// of other skills.
    fn by_version(
        &mut self,
        matrix: &Matrix,
        minimums: &[SkillMinimum],
    ) -> Result<(Vec<SkillMinimum>, Vec<SkillMinimum>), Error> {
        if minimums.is_empty() {
            return Ok((Vec::new(), Vec::new()));
        }
        let snapshot = self.snapshot()?;
        let rated = || matrix.skills.iter().filter(|skill| !skill.misfit);
        let of = |skill: &guild_model::mastery::Skill| {
            let found = minimums.iter().find(|own| snapshot.skills.same(own.skill, skill.id))?;
            Some(SkillMinimum { skill: skill.id, people: found.people })
        };
        let inside = |own: &&SkillMinimum| rated().any(|skill| snapshot.skills.same(skill.id, own.skill));
        let others = minimums.iter().filter(|own| !inside(own)).copied().collect();
        Ok((rated().filter_map(of).collect(), others))
    }

    /// Sets them; `None` brings the usual ones back. Minimums of skills that are not in this version stay.
    ///
    /// Errors: a threshold that is no number from 0 up, a minimum of a skill that this version does not have; a framework
    /// that is gone.
    pub fn set_team_thresholds(
        &mut self,
        framework: FrameworkId,
        thresholds: Option<&TeamThresholds>,
    ) -> Result<(), Error> {
        let matrix = self.matrix(framework)?;
        let framework = &matrix.framework;
        let odd = |value: &f64| !(0.0..=MOST).contains(value);
        if thresholds.is_some_and(|t| [t.little_freedom, t.knowing_ahead, t.mentor_ahead].iter().any(odd)) {
            return Err(Error::Refused("a threshold is a number from 0 up; nothing was changed".to_owned()));
        }
        let strange = |own: &&SkillMinimum| matrix.skill(own.skill).is_none_or(|skill| skill.misfit);
        if thresholds.is_some_and(|t| t.minimums.iter().any(|own| strange(&own))) {
            let message = "a minimum is set for a skill that is not in this version; nothing was changed";
            return Err(Error::Refused(message.to_owned()));
        }
        let stored = self.tables().thresholds().of_team(framework.lineage, TeamThresholds::usual(&matrix))?.minimums;
        let mut minimums = self.by_version(&matrix, &stored)?.1;
        if let Some(given) = thresholds.filter(|given| !given.minimums.is_empty()) {
            // Under what all copies have in common: a version that is taken away later takes no minimum along.
            let snapshot = self.snapshot()?;
            let of_all = |own: &SkillMinimum| SkillMinimum { skill: snapshot.skills.root(own.skill), ..*own };
            minimums.extend(given.minimums.iter().map(of_all));
        }
        let thresholds = thresholds.map(|given| TeamThresholds { minimums, ..given.clone() });
        self.change(
            |(): &()| (Op::SetThresholds, Some(framework.name.to_string()), 1),
            |tables| {
                let table = tables.thresholds();
                match &thresholds {
                    Some(thresholds) => table.save_team(framework.lineage, thresholds)?,
                    None => table.forget_team(framework.lineage)?,
                }
                Ok(())
            },
        )
    }
}
