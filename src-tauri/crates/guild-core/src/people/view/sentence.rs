//! The findings of a team as sentences, for the command line.

use super::super::snapshot::Snapshot;
use super::team::TeamFilter;
use crate::people::today;
use crate::{Error, Workspace};
use guild_model::mastery::Matrix;
use guild_model::people::{TeamFinding, TeamFindingKind};
use guild_model::{CommunityId, FrameworkId, Rating};

impl Workspace {
    /// What is noteworthy in everyone against a framework, by the thresholds of the workspace, each with its
    /// sentence: what, where, the threshold, and the way out.
    pub(crate) fn told_team_findings(&mut self, framework: FrameworkId) -> Result<Vec<(TeamFinding, String)>, Error> {
        let found = self.team_findings(framework, &TeamFilter::default(), None, today())?.findings;
        let (matrix, snapshot) = (self.matrix(framework)?, self.snapshot()?);
        let communities = self.tables().communities().all()?;
        let community = |id: Option<CommunityId>| {
            communities.iter().find(|c| Some(c.id) == id).map(|c| c.name.to_string()).unwrap_or_default()
        };
        Ok(found
            .into_iter()
            .map(|finding| {
                let said = sentence(&finding, &matrix, &snapshot, &community(finding.community));
                (finding, said)
            })
            .collect())
    }
}

fn sentence(finding: &TeamFinding, matrix: &Matrix, snapshot: &Snapshot, community: &str) -> String {
    let people: Vec<&str> =
        finding.people.iter().filter_map(|id| snapshot.person(*id)).map(|p| p.name.as_str()).collect();
    let skills: Vec<&str> = finding.skills.iter().filter_map(|id| matrix.skill(*id)).map(|s| s.name.as_str()).collect();
    let level = finding.level.and_then(|id| matrix.level(id)).map(|l| l.name.as_str()).unwrap_or_default();
    let (first, skills) = (people.first().copied().unwrap_or_default(), skills.join(", "));
    let (value, threshold) = (finding.value.unwrap_or_default(), finding.threshold);
    let word = || Rating::new(threshold).map(|rating| matrix.framework.scale.word(rating)).unwrap_or_default();
    match finding.kind {
        TeamFindingKind::CarriedByOne => {
            format!("{first} alone carries {skills} (from {} on); find someone to learn it with them", word())
        }
        TeamFindingKind::BelowMinimum => {
            format!(
                "{value} people carry {skills}, at least {threshold} should; teach it, hire it, or lower the minimum"
            )
        }
        TeamFindingKind::AskedNotCovered => format!(
            "{community} asks {threshold} active members for {skills} and has {value}; bring someone on, or invite \
             someone who has it"
        ),
        TeamFindingKind::UnderCeiling => {
            format!("{first} stands under a ceiling: no step leads on from {level}; add a step, or mark it as the top")
        }
        TeamFindingKind::LongWithoutTarget => format!(
            "{first} has been on {level} for {value} months without a target (noticed from {threshold}); talk about \
             where to go, or that it is good as it is"
        ),
        TeamFindingKind::StrongWithLittleFreedom => format!(
            "{first} is strong in {skills} at {level}, which leaves little freedom ({value:.1}, noticed up to \
             {threshold}); talk about the next level, or give more freedom now"
        ),
        TeamFindingKind::KnowingWithoutDoing => format!(
            "{first} knows more than is done with it, by up to {value} steps (noticed from {threshold}): {skills}; \
             find work in which to use it"
        ),
        TeamFindingKind::MentorAvailable => format!(
            "{first} could bring others on in {skills}: {}; ask both sides",
            people.get(1..).unwrap_or_default().join(", ")
        ),
        TeamFindingKind::NobodyOnTheWay => {
            format!("nobody stands on {level} and nobody aims at it; ask who wants to, or say that it is not needed")
        }
    }
}
