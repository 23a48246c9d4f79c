//! What is noteworthy in a team, and how communities are covered.

use super::super::snapshot::BySkill;
use super::team::{Member, TeamFilter, members};
use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_analysis::mastery::levels_on_the_way;
use guild_model::mastery::Matrix;
use guild_model::people::asked_skill::cover;
use guild_model::people::team::{CoveredSkill, findings};
use guild_model::people::{AskedSkill, Counts, Facet, SkillCover, TeamFinding, TeamMember, TeamThresholds};
use guild_model::{CommunityId, FrameworkId, LevelId, PersonId, Rating, SkillId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What was noticed, and the thresholds by which it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamFindingsView {
    /// Those that were given, else those that were set for the ladder, else the usual ones.
    pub thresholds: TeamThresholds,
    /// What is set aside is among it.
    pub findings: Vec<TeamFinding>,
}

/// What a community asks for and who has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AskedSkillView {
    /// As it is stored.
    pub asked: AskedSkill,
    /// The skill in the version of the framework that was asked for.
    pub skill: SkillId,
    /// Everyone in the order of names.
    pub cover: SkillCover,
}

impl Workspace {
    /// What is noteworthy in a team against a framework.
    ///
    /// * `thresholds`: without any those of the workspace; the answer says which.
    /// * `today`: the day to which time on a level counts.
    /// * With a community in the filter only what that one and those inside it ask for is looked at, else what all ask
    ///   for.
    pub fn team_findings(
        &mut self,
        framework: FrameworkId,
        filter: &TeamFilter,
        thresholds: Option<TeamThresholds>,
        today: NaiveDate,
    ) -> Result<TeamFindingsView, Error> {
        let matrix = self.matrix(framework)?;
        let snapshot = self.snapshot()?;
        let ratings = BySkill::of(&snapshot, &matrix);
        let thresholds = match thresholds {
            Some(given) => given,
            None => self.team_thresholds(framework)?,
        };
        let team: Vec<TeamMember> = members(&snapshot, &matrix, &ratings, filter)
            .into_iter()
            .map(|member| team_member(&ratings, &matrix, &member, today))
            .collect();
        let looked_at = filter.community.map(|community| snapshot.within(community));
        let covers: Vec<CoveredSkill> = self
            .asked_skills(framework, None)?
            .into_iter()
            .filter(|view| looked_at.as_ref().is_none_or(|within| within.contains(&view.asked.community)))
            .map(|view| CoveredSkill { asked: view.asked, skill: view.skill, covered_by: view.cover.covered_by })
            .collect();
        let mut found = findings(&matrix, &team, &covers, &thresholds);
        if let Some(area) = filter.area {
            let inside = |id: &SkillId| matrix.skill(*id).is_some_and(|s| s.area == Some(area));
            found.retain(|f| f.skills.is_empty() || f.skills.iter().any(inside));
        }
        let whose: Vec<Uuid> = filter.community.map(|id| id.0).into_iter().chain(filter.track.map(|id| id.0)).collect();
        let asides = self.asides(today)?;
        for finding in &mut found {
            if finding.kind.is_of_team() {
                finding.about = finding.about.clone().and(whose.iter().copied());
            }
            finding.set_aside = asides.of(&finding.about);
        }
        Ok(TeamFindingsView { thresholds, findings: found })
    }

    /// What a community, or every community, asks for of a framework's skills, in whichever version it was asked, and
    /// who covers it, could join, could mentor.
    pub fn asked_skills(
        &mut self,
        framework: FrameworkId,
        community: Option<CommunityId>,
    ) -> Result<Vec<AskedSkillView>, Error> {
        let matrix = self.matrix(framework)?;
        let snapshot = self.snapshot()?;
        let ratings = BySkill::of(&snapshot, &matrix);
        let mut found = Vec::new();
        for asked in snapshot.asked.iter().filter(|a| community.is_none_or(|c| c == a.community)) {
            let same = |s: &guild_model::mastery::Skill| snapshot.skills.same(s.id, asked.skill);
            let Some(at) = matrix.skills.iter().position(same) else { continue };
            let rating = |person: PersonId| {
                Counts::of(ratings.get(person, at).iter().copied()).and_then(|a| a.rating(Facet::Both))
            };
            let all: Vec<(PersonId, Option<Rating>)> = snapshot.people.iter().map(|p| (p.id, rating(p.id))).collect();
            let active = snapshot.active_members(asked.community);
            found.push(AskedSkillView {
                asked: asked.clone(),
                skill: matrix.skills[at].id,
                cover: cover(asked, &matrix.framework.scale, &all, |person| active.contains(&person)),
            });
        }
        Ok(found)
    }
}

fn team_member(ratings: &BySkill, matrix: &Matrix, member: &Member, today: NaiveDate) -> TeamMember {
    let way = |level: Option<LevelId>| level.map(|level| levels_on_the_way(matrix, level)).unwrap_or_default();
    let behind = way(member.level);
    let counts: Vec<_> =
        (0..matrix.skills.len()).map(|at| Counts::of(ratings.get(member.person, at).iter().copied())).collect();
    TeamMember {
        person: member.person,
        level: member.level,
        months_at_level: member.since.and_then(guild_model::PartialDate::latest).map(|since| months(since, today)),
        target: member.target,
        on_the_way: way(member.target).into_iter().filter(|level| !behind.contains(level)).collect(),
        knows: counts.iter().map(|a| a.and_then(|a| a.knows())).collect(),
        does: counts.iter().map(|a| a.and_then(|a| a.does())).collect(),
        interest: counts.iter().map(|a| a.and_then(|a| a.interest())).collect(),
    }
}

/// Whole months from one day to another; none where it lies ahead.
fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    use chrono::Datelike;
    let whole = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    (whole - i32::from(to.day() < from.day())).max(0) as u32
}
