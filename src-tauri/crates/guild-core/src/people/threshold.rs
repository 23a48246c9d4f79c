//! From which numbers on something in a team is noteworthy; kept in the workspace, for one ladder in all its versions.

use crate::{Error, Op, Workspace};
use guild_model::FrameworkId;
use guild_model::people::TeamThresholds;

/// No threshold is larger; a degree, a number of steps.
const MOST: f64 = 1_000_000.0;

impl Workspace {
    /// The thresholds that were set for a framework's ladder, else the usual ones for its scale.
    pub fn team_thresholds(&mut self, framework: FrameworkId) -> Result<TeamThresholds, Error> {
        let matrix = self.matrix(framework)?;
        Ok(self.tables().thresholds().of_team(matrix.framework.lineage, TeamThresholds::usual(&matrix))?)
    }

    /// Sets them; `None` brings the usual ones back.
    ///
    /// Errors: a threshold that is no number from 0 up; a framework that is gone.
    pub fn set_team_thresholds(
        &mut self,
        framework: FrameworkId,
        thresholds: Option<&TeamThresholds>,
    ) -> Result<(), Error> {
        let framework = self.tables().frameworks().get(framework)?;
        let odd = |value: &f64| !(0.0..=MOST).contains(value);
        if thresholds.is_some_and(|t| [t.little_freedom, t.knowing_ahead, t.mentor_ahead].iter().any(odd)) {
            return Err(Error::Refused("a threshold is a number from 0 up; nothing was changed".to_owned()));
        }
        self.change(
            |(): &()| (Op::SetThresholds, Some(framework.name.to_string()), 1),
            |tables| {
                let table = tables.thresholds();
                match thresholds {
                    Some(thresholds) => table.save_team(framework.lineage, thresholds)?,
                    None => table.forget_team(framework.lineage)?,
                }
                Ok(())
            },
        )
    }
}
