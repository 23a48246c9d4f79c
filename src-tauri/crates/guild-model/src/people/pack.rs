//! What is handed out to one person: everything about them, and nothing of anyone else.

use super::{AssessorKind, Interest, ReadinessState, StandingState};
use crate::mastery::promotion::{FreedomChange, LevelHead, ResponsibilityChange};
use crate::mastery::{Scale, StepKind};
use crate::{CriterionId, FrameworkId, LevelId, LineageId, Name, PackId, PartialDate, PersonId, Rating, SkillId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is handed out to one person. It has no place for the name of anyone else: who said something is told by the
/// kind of assessor and the day, and who helps is not told at all.
///
/// It is also what is kept of a pack that was sent, so that the next one can say what changed and a returned form can
/// be laid beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    pub id: PackId,
    pub person: PersonId,
    pub name: Name,
    pub framework: FrameworkId,
    pub lineage: LineageId,
    pub framework_name: Name,
    pub version: u32,
    pub scale: Scale,
    /// The day it was made.
    pub date: NaiveDate,
    pub level: Option<LevelHead>,
    pub since: Option<PartialDate>,
    pub target: Option<LevelHead>,
    pub target_date: Option<PartialDate>,
    pub ambition: Text,
    pub blockers: Text,
    /// The level against which criteria and skills are read.
    pub to: Option<LevelHead>,
    /// What leads on from the level, on every path.
    pub next: Vec<PackStep>,
    /// By area in the order of the matrix.
    pub skills: Vec<PackSkill>,
    /// Those of the way to `to`, but for silent ones of levels that are reached: see `silent`.
    pub criteria: Vec<PackCriterion>,
    /// How many criteria of levels that are reached nothing is written down of.
    pub silent: u32,
    /// What `to` gives against `level`.
    pub growth: Option<PackGrowth>,
    /// When to talk again.
    pub next_talk: Option<NaiveDate>,
    /// The talks that say something, the latest first; of many the latest only. Their notes are both's: the person was
    /// there.
    #[serde(default)]
    pub talks: Vec<PackTalk>,
}

/// A talk about where the person stands, and what was agreed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackTalk {
    pub date: NaiveDate,
    pub notes: Text,
    /// In the order of the skills.
    pub agreed: Vec<PackAgreed>,
    /// When to talk again, as it was agreed then.
    pub next: Option<NaiveDate>,
}

/// What was agreed of one skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackAgreed {
    pub skill: Name,
    pub knows: Option<Rating>,
    pub does: Option<Rating>,
    pub interest: Option<Interest>,
    pub note: Text,
    pub evidence: Vec<PackEvidence>,
}

/// A step that leads on, and what it asks and gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackStep {
    pub kind: StepKind,
    pub to: LevelHead,
    /// How many criteria of levels not reached are in which state; states without any are left out.
    pub counts: Vec<(ReadinessState, u32)>,
    /// In how many skills the rating is below what is asked, and in how many nothing is known.
    pub gaps: u32,
    pub unknown_skills: u32,
    pub growth: PackGrowth,
}

/// The freedom and the responsibility that come with a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackGrowth {
    pub freedoms: Vec<FreedomChange>,
    pub responsibilities: ResponsibilityChange,
}

/// A skill with how the person was assessed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackSkill {
    pub id: SkillId,
    pub name: Name,
    pub area: Option<Name>,
    /// The least rating asked for.
    pub asked: Option<Rating>,
    /// What counts.
    pub counted: Option<PackAssessment>,
    /// The person's own latest view.
    pub own: Option<PackAssessment>,
    /// What else shows it: evidence of the latest views beside the one that counts, but for peers'.
    #[serde(default)]
    pub evidence: Vec<PackEvidence>,
    /// Asked minus the lesser of knowing and doing, in steps of the scale.
    pub gap: Option<f64>,
    pub stale: bool,
    /// Where there is a gap: the next point of the scale, and the criterion to work on.
    pub next_rating: Option<Rating>,
    pub next_criterion: Option<CriterionId>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackAssessment {
    pub kind: AssessorKind,
    pub date: NaiveDate,
    pub knows: Option<Rating>,
    pub does: Option<Rating>,
    pub interest: Option<Interest>,
    /// Empty where a peer wrote it: that was not written to be handed on.
    pub note: Text,
    pub evidence: Vec<PackEvidence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackEvidence {
    pub text: Text,
    pub link: Text,
    pub date: Option<PartialDate>,
}

/// A criterion with how the person stands against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackCriterion {
    pub id: CriterionId,
    pub skill: SkillId,
    pub level: LevelId,
    pub level_name: Name,
    /// Of a level before the one that is read for.
    pub inherited: bool,
    pub text: Text,
    pub rating: Option<Rating>,
    pub state: ReadinessState,
    /// What counts, or has expired where the state is unknown.
    pub said: Option<PackStanding>,
    /// The person's own latest view.
    pub own: Option<PackStanding>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackStanding {
    pub kind: AssessorKind,
    pub date: NaiveDate,
    pub state: StandingState,
    pub reason: Text,
    pub expires: Option<NaiveDate>,
    pub evidence: Vec<PackEvidence>,
}

/// What is otherwise than in the pack before.
#[derive(Clone, Debug, PartialEq)]
pub struct PackChanges {
    /// The day of the pack before.
    pub since: NaiveDate,
    /// The version of the framework before, where it is another one.
    pub version_before: Option<u32>,
    pub changes: Vec<PackChange>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum PackChange {
    /// Where the person stands, before and now.
    Level(Option<Name>, Option<Name>),
    Target(Option<Name>, Option<Name>),
    /// The rating that counts: of which skill, knows and does before and now.
    Rating {
        skill: Name,
        before: PackRatings,
        after: PackRatings,
    },
    /// A criterion and its state before and now; `None` where it was not asked.
    State {
        text: Text,
        before: Option<ReadinessState>,
        after: ReadinessState,
    },
    /// A criterion that is no longer asked.
    NoLongerAsked(Text),
}

/// Knows and does.
pub type PackRatings = (Option<Rating>, Option<Rating>);

impl Pack {
    pub fn skill(&self, id: SkillId) -> Option<&PackSkill> {
        self.skills.iter().find(|s| s.id == id)
    }

    pub fn criterion(&self, id: CriterionId) -> Option<&PackCriterion> {
        self.criteria.iter().find(|c| c.id == id)
    }

    /// What is otherwise than in a pack of the same ladder before. Skills and criteria are matched by id, then, since
    /// a new version of the framework has new ids, by name and words. Cost: O((skills + criteria)²), both are few.
    pub fn changes_since(&self, before: &Pack) -> PackChanges {
        let mut changes = Vec::new();
        let name = |head: &Option<LevelHead>| head.as_ref().map(|h| h.name.clone());
        let (now, then) = (name(&self.level), name(&before.level));
        if now != then {
            changes.push(PackChange::Level(then, now));
        }
        let (now, then) = (name(&self.target), name(&before.target));
        if now != then {
            changes.push(PackChange::Target(then, now));
        }
        for skill in &self.skills {
            let known = before.skill(skill.id).or_else(|| before.skills.iter().find(|s| s.name == skill.name));
            let ratings =
                |s: &PackSkill| s.counted.as_ref().map_or((None, None), |counted| (counted.knows, counted.does));
            let (then, now) = (known.map_or((None, None), ratings), ratings(skill));
            if then != now {
                changes.push(PackChange::Rating { skill: skill.name.clone(), before: then, after: now });
            }
        }
        let same = |a: &PackCriterion, b: &PackCriterion| a.id == b.id || a.text == b.text;
        for criterion in &self.criteria {
            let known = before.criteria.iter().find(|c| same(c, criterion));
            // Where the pack before was read for another level, all its criteria would seem new.
            let asked_before = name(&self.to) == name(&before.to);
            if known.is_none_or(|known| known.state != criterion.state) && (known.is_some() || asked_before) {
                let (text, after) = (criterion.text.clone(), criterion.state);
                changes.push(PackChange::State { text, before: known.map(|c| c.state), after });
            }
        }
        if name(&self.to) == name(&before.to) {
            let gone = before.criteria.iter().filter(|c| !self.criteria.iter().any(|now| same(c, now)));
            // What was said only once and has gone silent is not what is no longer asked.
            changes.extend(gone.filter(|c| !c.inherited).map(|c| PackChange::NoLongerAsked(c.text.clone())));
        }
        let version_before = (before.version != self.version).then_some(before.version);
        PackChanges { since: before.date, version_before, changes }
    }
}
