//! What is noteworthy in a team against its ladder. Each finding has a threshold that the lead can move.

use super::gap::steps;
use super::{AskedSkill, Interest};
use crate::mastery::{FreedomKind, Matrix, StepKind};
use crate::word::closed_words;
use crate::{AskedSkillId, CommunityId, FindingAbout, LevelId, LineageId, PersonId, Rating, SetAside, SkillId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One person of the team, with the ratings that count, in the order of the matrix's skills.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamMember {
    /// Who it is.
    pub person: PersonId,
    /// Where the person stands; `None` where that is not known.
    pub level: Option<LevelId>,
    /// Whole months since the person came to the level; `None` where that is not known.
    pub months_at_level: Option<u32>,
    /// The level that the person wants to reach; `None` where none is set.
    pub target: Option<LevelId>,
    /// The levels through which the person comes to the target, the target included.
    pub on_the_way: Vec<LevelId>,
    /// What the person knows, by skill; `None` where nothing is known.
    pub knows: Vec<Option<Rating>>,
    /// What the person does with it, by skill; `None` where nothing is known.
    pub does: Vec<Option<Rating>>,
    /// Whether the person wants to do it, by skill; `None` where nothing is known.
    pub interest: Vec<Option<Interest>>,
}

impl TeamMember {
    /// The lesser of the two ratings where both are known, else the one that is.
    pub fn rating(&self, skill: usize) -> Option<Rating> {
        let of = |list: &[Option<Rating>]| list.get(skill).copied().flatten();
        Rating::lesser(of(&self.knows), of(&self.does))
    }
}

/// A community's asked-for skill with who of its active members reaches it, see [`super::asked_skill::cover`].
#[derive(Clone, Debug, PartialEq)]
pub struct CoveredSkill {
    /// What the community asks, and of how many.
    pub asked: AskedSkill,
    /// The skill in the version of the framework that is looked at.
    pub skill: SkillId,
    /// Active members who reach the rating.
    pub covered_by: Vec<PersonId>,
}

closed_words! {
    /// What was noticed of a team.
    TeamFindingKind {
        /// One person alone carries the skill.
        CarriedByOne = "carried_by_one",
        /// Fewer carry the skill than the team needs.
        BelowMinimum = "below_minimum",
        /// Fewer active members of a community reach what it asks for.
        AskedNotCovered = "asked_not_covered",
        /// No step leads on from the level, and it is not marked as the top.
        UnderCeiling = "under_ceiling",
        /// Long on the same level, and no target is set.
        LongWithoutTarget = "long_without_target",
        /// Strong in several skills, at a level that leaves little freedom.
        StrongWithLittleFreedom = "strong_with_little_freedom",
        /// Knows far more than is done with it.
        KnowingWithoutDoing = "knowing_without_doing",
        /// Could bring others on in a skill.
        MentorAvailable = "mentor_available",
        /// Fewer than should stand on the level, aim at it or come through it.
        NobodyOnTheWay = "nobody_on_the_way",
    }
}

/// Where findings begin. Ratings are values of the framework's scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamThresholds {
    /// From this rating on a person carries a skill.
    pub carries: Rating,
    /// From this rating on a person is strong in a skill and could bring others on.
    pub strong: Rating,
    /// How many should carry each skill that anyone is rated in.
    pub people: u32,
    /// How many months under a ceiling are noteworthy.
    pub ceiling_months: u32,
    /// How many months on one level without a target are noteworthy.
    pub months_without_target: u32,
    /// In how many skills a person must be strong to be noticed for little freedom.
    pub strong_skills: u32,
    /// Up to this mean of the level's known freedoms, 0 to 4, freedom is little.
    pub little_freedom: f64,
    /// How many steps of the scale knowing must be ahead of doing.
    pub knowing_ahead: f64,
    /// How many steps another must be behind for a mentor to be of use.
    pub mentor_ahead: f64,
    /// How many should stand on each level that promotions lead to, or be on the way to it.
    pub on_the_way: u32,
    /// The skills that another number of people should carry than [`Self::people`].
    pub minimums: Vec<SkillMinimum>,
}

/// How many people of a team should carry one skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SkillMinimum {
    /// In whichever version of its framework it was set.
    pub skill: SkillId,
    /// How many; 0 asks for nobody.
    pub people: u32,
}

impl TeamThresholds {
    /// The usual thresholds for a framework's scale: a skill is carried from the point in the middle on (of an even
    /// number the upper one), strong is the last point but one. Without a scale 3 and 4.
    pub fn usual(matrix: &Matrix) -> Self {
        let points = &matrix.framework.scale.points;
        let at = |index: usize| points.get(index).map(|p| p.value);
        let number = |value: i32| Rating::from_thousandths(value * 1000).ok();
        let carries = at(points.len() / 2).or_else(|| number(3));
        let strong = at(points.len().saturating_sub(2)).max(carries);
        let strong = if points.is_empty() { number(4) } else { strong };
        let least = Rating::least();
        Self {
            carries: carries.unwrap_or(least),
            strong: strong.unwrap_or(least),
            people: 1,
            ceiling_months: 0,
            months_without_target: 48,
            strong_skills: 3,
            little_freedom: 2.0,
            knowing_ahead: 2.0,
            mentor_ahead: 1.0,
            on_the_way: 1,
            minimums: Vec::new(),
        }
    }

    /// The number that was set for a skill by itself.
    pub fn minimum(&self, skill: SkillId) -> Option<u32> {
        self.minimums.iter().find(|minimum| minimum.skill == skill).map(|minimum| minimum.people)
    }

    /// How many should carry a skill.
    pub fn least(&self, skill: SkillId) -> u32 {
        self.minimum(skill).unwrap_or(self.people)
    }
}

/// How many mentors of a skill are named, and how many learners of each.
const MENTORS_NAMED: usize = 3;
const LEARNERS_NAMED: usize = 5;

/// What was noticed, of whom, and against which threshold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamFinding {
    /// What was noticed.
    pub kind: TeamFindingKind,
    /// Whom it is about; of a mentor first the mentor, then some of those whom they could bring on.
    pub people: Vec<PersonId>,
    /// The skills that it is about; empty where it is about none.
    pub skills: Vec<SkillId>,
    /// The level that it is about; `None` where it is about none.
    pub level: Option<LevelId>,
    /// The community that asks; `None` but for what it asks and has not.
    pub community: Option<CommunityId>,
    /// What the community asks, as stored; `None` but for that.
    pub asked_skill: Option<AskedSkillId>,
    /// What was found, in the unit of the threshold: people, months, degrees, skills or steps.
    pub value: Option<f64>,
    /// What it was held against: a number of people, months, degrees or steps, or the rating from which it counts.
    pub threshold: f64,
    /// By what it is recognised again.
    pub about: FindingAbout,
    /// Why it is not to be told, where somebody has said so; analysis alone knows of none.
    pub set_aside: Option<SetAside>,
}

impl TeamFinding {
    /// By what it is recognised again. What is about the team as a whole is about the carriers only where there is one:
    /// whoever else carries it makes it better or worse, and no other finding. Months go by themselves and make nothing
    /// worse.
    fn recognised(&self, lineage: LineageId) -> FindingAbout {
        use TeamFindingKind as Kind;
        let first = || self.people.first().map(|person| person.0);
        let level = self.level.map(|level| level.0);
        let skills = || self.skills.iter().map(|skill| skill.0);
        let about = FindingAbout::new(self.kind.word(), []);
        let with = |about: FindingAbout, degree: Option<f64>| FindingAbout { degree, ..about };
        match self.kind {
            Kind::CarriedByOne | Kind::MentorAvailable => about.and(skills()).and(first()),
            Kind::BelowMinimum => with(about.and(skills()), self.value.map(|people| -people)),
            Kind::AskedNotCovered => {
                let asked = self.community.map(|id| id.0).into_iter().chain(self.asked_skill.map(|id| id.0));
                with(about.and(skills()).and(asked), self.value.map(|people| -people))
            }
            Kind::UnderCeiling | Kind::LongWithoutTarget => about.and(first()).and(level),
            Kind::StrongWithLittleFreedom => with(about.and(first()).and(level), self.value.map(|mean| -mean)),
            Kind::KnowingWithoutDoing => about.and(first()).and([lineage.0]).degree(self.skills.len() as f64),
            Kind::NobodyOnTheWay => with(about.and(level), self.value.map(|people| -people)),
        }
    }
}

impl TeamFindingKind {
    /// Whether it is about a team as a whole: of another team it is another finding.
    pub fn is_of_team(self) -> bool {
        matches!(self, Self::CarriedByOne | Self::BelowMinimum | Self::NobodyOnTheWay)
    }
}

/// Lists the findings, kind by kind, within a kind in the order of the matrix or of the people.
///
/// * `covers`: what the communities ask for that are looked at.
/// * Skills in which nobody is rated are left out, since nothing is known of them, but for those with a minimum of their
///   own. Misfit skills are left out.
/// * Cost: O(people x skills + levels x people).
pub fn findings(
    matrix: &Matrix,
    team: &[TeamMember],
    covers: &[CoveredSkill],
    thresholds: &TeamThresholds,
) -> Vec<TeamFinding> {
    let view = View { matrix, team, thresholds };
    let mut found = Vec::new();
    view.carriers(&mut found);
    for cover in covers.iter().filter(|c| (c.covered_by.len() as u32) < c.asked.people) {
        found.push(TeamFinding {
            people: cover.covered_by.clone(),
            skills: vec![cover.skill],
            community: Some(cover.asked.community),
            asked_skill: Some(cover.asked.id),
            value: Some(cover.covered_by.len() as f64),
            ..finding(TeamFindingKind::AskedNotCovered, f64::from(cover.asked.people))
        });
    }
    view.places(&mut found);
    view.freedom(&mut found);
    view.knowing(&mut found);
    view.mentors(&mut found);
    view.levels(&mut found);
    for finding in &mut found {
        finding.about = finding.recognised(matrix.framework.lineage);
    }
    found
}

fn finding(kind: TeamFindingKind, threshold: f64) -> TeamFinding {
    TeamFinding {
        kind,
        people: Vec::new(),
        skills: Vec::new(),
        level: None,
        community: None,
        asked_skill: None,
        value: None,
        threshold,
        about: FindingAbout::new(kind.word(), []),
        set_aside: None,
    }
}

struct View<'v> {
    matrix: &'v Matrix,
    team: &'v [TeamMember],
    thresholds: &'v TeamThresholds,
}

impl View<'_> {
    fn skills(&self) -> impl Iterator<Item = (usize, SkillId)> {
        self.matrix.skills.iter().enumerate().filter(|(_, s)| !s.misfit).map(|(at, s)| (at, s.id))
    }

    fn carriers(&self, found: &mut Vec<TeamFinding>) {
        let mut too_few = Vec::new();
        let is_rated = |at: usize| self.team.iter().any(|m| m.rating(at).is_some());
        for (at, skill) in self.skills().filter(|(at, id)| self.thresholds.minimum(*id).is_some() || is_rated(*at)) {
            let carry = |m: &&TeamMember| m.rating(at).is_some_and(|r| r >= self.thresholds.carries);
            let carriers: Vec<PersonId> = self.team.iter().filter(carry).map(|m| m.person).collect();
            let value = Some(carriers.len() as f64);
            if carriers.len() == 1 {
                let one = finding(TeamFindingKind::CarriedByOne, self.thresholds.carries.value());
                found.push(TeamFinding { people: carriers.clone(), skills: vec![skill], value, ..one });
            }
            let least = self.thresholds.least(skill);
            if (carriers.len() as u32) < least {
                let few = finding(TeamFindingKind::BelowMinimum, f64::from(least));
                too_few.push(TeamFinding { people: carriers, skills: vec![skill], value, ..few });
            }
        }
        found.append(&mut too_few);
    }

    fn places(&self, found: &mut Vec<TeamFinding>) {
        for member in self.team {
            let Some(level) = member.level.and_then(|id| self.matrix.level(id)) else { continue };
            let leads_on = self.matrix.steps.iter().any(|s| s.from == level.id);
            let least = self.thresholds.ceiling_months;
            if !leads_on && !level.top && member.months_at_level.is_none_or(|months| months >= least) {
                found.push(TeamFinding {
                    people: vec![member.person],
                    level: Some(level.id),
                    value: member.months_at_level.map(f64::from),
                    ..finding(TeamFindingKind::UnderCeiling, f64::from(least))
                });
            }
        }
        for member in self.team.iter().filter(|m| m.target.is_none() && m.level.is_some()) {
            let promoted = |s: &&crate::mastery::Step| Some(s.from) == member.level && s.kind == StepKind::Promotion;
            let least = self.thresholds.months_without_target;
            if let Some(months) = member.months_at_level.filter(|months| *months >= least)
                && self.matrix.steps.iter().find(promoted).is_some()
            {
                found.push(TeamFinding {
                    people: vec![member.person],
                    level: member.level,
                    value: Some(f64::from(months)),
                    ..finding(TeamFindingKind::LongWithoutTarget, f64::from(least))
                });
            }
        }
    }

    fn freedom(&self, found: &mut Vec<TeamFinding>) {
        for member in self.team {
            let Some(level) = member.level.and_then(|id| self.matrix.level(id)) else { continue };
            let degrees: Vec<f64> = FreedomKind::ALL
                .iter()
                .filter_map(|k| level.freedoms.get(*k).degree)
                .map(|d| f64::from(d.value()))
                .collect();
            if degrees.is_empty() {
                continue;
            }
            let mean = degrees.iter().sum::<f64>() / degrees.len() as f64;
            let strong = |at: usize| member.rating(at).is_some_and(|r| r >= self.thresholds.strong);
            let skills: Vec<SkillId> = self.skills().filter(|(at, _)| strong(*at)).map(|(_, id)| id).collect();
            if mean <= self.thresholds.little_freedom
                && !skills.is_empty()
                && skills.len() as u32 >= self.thresholds.strong_skills
            {
                found.push(TeamFinding {
                    people: vec![member.person],
                    skills,
                    level: Some(level.id),
                    value: Some(mean),
                    ..finding(TeamFindingKind::StrongWithLittleFreedom, self.thresholds.little_freedom)
                });
            }
        }
    }

    /// One finding a person, with all skills; the value is the largest difference.
    fn knowing(&self, found: &mut Vec<TeamFinding>) {
        let scale = &self.matrix.framework.scale;
        for member in self.team {
            let mut largest: Option<f64> = None;
            let mut skills = Vec::new();
            for (at, skill) in self.skills() {
                let of = |list: &[Option<Rating>]| list.get(at).copied().flatten();
                let Some(ahead) = super::gap::gap(scale, of(&member.knows), of(&member.does)) else { continue };
                if ahead >= self.thresholds.knowing_ahead && ahead > 0.0 {
                    skills.push(skill);
                    largest = Some(largest.map_or(ahead, |l| l.max(ahead)));
                }
            }
            if largest.is_some() {
                found.push(TeamFinding {
                    people: vec![member.person],
                    skills,
                    value: largest,
                    ..finding(TeamFindingKind::KnowingWithoutDoing, self.thresholds.knowing_ahead)
                });
            }
        }
    }

    /// One finding a skill and mentor who does not avoid it, where someone is far enough behind and does not either.
    ///
    /// Of many mentors the strongest are named, of many learners those who want more of it: in a team of hundreds, every
    /// pair would be a list that nobody reads, hundreds of megabytes long. The value counts all learners.
    fn mentors(&self, found: &mut Vec<TeamFinding>) {
        let scale = &self.matrix.framework.scale;
        let interest = |m: &TeamMember, at: usize| m.interest.get(at).copied().flatten();
        for (at, skill) in self.skills() {
            let rated: Vec<(&TeamMember, Rating)> = self
                .team
                .iter()
                .filter(|m| interest(m, at) != Some(Interest::Avoid))
                .filter_map(|m| Some((m, m.rating(at)?)))
                .collect();
            let mut mentors: Vec<&(&TeamMember, Rating)> =
                rated.iter().filter(|(_, has)| *has >= self.thresholds.strong).collect();
            mentors.sort_by_key(|(_, has)| std::cmp::Reverse(*has));
            for (mentor, has) in mentors.into_iter().take(MENTORS_NAMED) {
                let behind = |m: &&(&TeamMember, Rating)| {
                    m.0.person != mentor.person
                        && steps(scale, *has) - steps(scale, m.1) >= self.thresholds.mentor_ahead
                };
                let mut learners: Vec<&TeamMember> = rated.iter().filter(behind).map(|(m, _)| *m).collect();
                if !learners.is_empty() {
                    let value = Some(learners.len() as f64);
                    learners.sort_by_key(|m| interest(m, at) != Some(Interest::More));
                    let named = learners.iter().take(LEARNERS_NAMED).map(|m| m.person);
                    found.push(TeamFinding {
                        value,
                        people: std::iter::once(mentor.person).chain(named).collect(),
                        skills: vec![skill],
                        ..finding(TeamFindingKind::MentorAvailable, self.thresholds.strong.value())
                    });
                }
            }
        }
    }

    /// Levels that promotions lead to, where too few stand, aim or come through.
    fn levels(&self, found: &mut Vec<TeamFinding>) {
        if self.team.iter().all(|m| m.level.is_none()) {
            return;
        }
        let reached: BTreeSet<LevelId> =
            self.matrix.steps.iter().filter(|s| s.kind == StepKind::Promotion).map(|s| s.to).collect();
        let least = self.thresholds.on_the_way;
        for level in self.matrix.levels.iter().filter(|l| reached.contains(&l.id)) {
            let meets =
                |m: &&TeamMember| m.level.iter().chain(&m.target).chain(&m.on_the_way).any(|id| *id == level.id);
            let people: Vec<PersonId> = self.team.iter().filter(meets).map(|m| m.person).collect();
            if (people.len() as u32) < least {
                let few = finding(TeamFindingKind::NobodyOnTheWay, f64::from(least));
                found.push(TeamFinding { level: Some(level.id), value: Some(people.len() as f64), people, ..few });
            }
        }
    }
}

#[cfg(test)]
#[path = "team_tests.rs"]
mod tests;
