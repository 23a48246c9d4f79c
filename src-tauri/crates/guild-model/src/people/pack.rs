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
    /// By which a returned form finds the pack that it was.
    pub id: PackId,
    /// Whom it is for and about.
    pub person: PersonId,
    /// The person's name, the only one in it.
    pub name: Name,
    /// The version of the framework that it is read from.
    pub framework: FrameworkId,
    /// What all versions share: by it the pack before is found.
    pub lineage: LineageId,
    /// What the framework is called.
    pub framework_name: Name,
    /// Which version of the framework, from 1.
    pub version: u32,
    /// The points by which the skills are rated.
    pub scale: Scale,
    /// The day it was made.
    pub date: NaiveDate,
    /// Where the person stands; `None` where that is not known.
    pub level: Option<LevelHead>,
    /// Since when; `None` where that is not known.
    pub since: Option<PartialDate>,
    /// Where the person wants to be; `None` where nothing is agreed.
    pub target: Option<LevelHead>,
    /// By when; `None` where nothing is agreed.
    pub target_date: Option<PartialDate>,
    /// Where the person wants to go, in their own words; may be empty.
    pub ambition: Text,
    /// What stands in the way; may be empty.
    pub blockers: Text,
    /// What is to be done until the next talk, in the words of whoever hands it out.
    #[serde(default)]
    pub plan: Text,
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
    /// What must not be seen at `to` and on the way to it.
    #[serde(default)]
    pub misfits: Vec<PackMisfit>,
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
    /// The day of the talk.
    pub date: NaiveDate,
    /// What was talked about; may be empty.
    pub notes: Text,
    /// In the order of the skills.
    pub agreed: Vec<PackAgreed>,
    /// When to talk again, as it was agreed then.
    pub next: Option<NaiveDate>,
}

/// What was agreed of one skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackAgreed {
    /// What the skill is called.
    pub skill: Name,
    /// What the person knows; `None` where nothing was agreed.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where nothing was agreed.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing was agreed.
    pub interest: Option<Interest>,
    /// What was added in words; may be empty.
    pub note: Text,
    /// What shows it; may be empty.
    pub evidence: Vec<PackEvidence>,
}

/// A step that leads on, and what it asks and gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackStep {
    /// Whether it leads upwards or aside.
    pub kind: StepKind,
    /// Where it leads.
    pub to: LevelHead,
    /// How many criteria of levels not reached are in which state; states without any are left out.
    pub counts: Vec<(ReadinessState, u32)>,
    /// In how many skills the rating is below what is asked, and in how many nothing is known.
    pub gaps: u32,
    /// In how many of the skills that are asked for nothing is known of the person.
    pub unknown_skills: u32,
    /// What the level gives.
    pub growth: PackGrowth,
}

/// The freedom and the responsibility that come with a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackGrowth {
    /// All four, against the level where the person stands.
    pub freedoms: Vec<FreedomChange>,
    /// What comes and what stays.
    pub responsibilities: ResponsibilityChange,
}

/// A skill with how the person was assessed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackSkill {
    /// In the version of the framework that the pack is read from.
    pub id: SkillId,
    /// What the skill is called.
    pub name: Name,
    /// Its heading; `None` for a skill without one.
    pub area: Option<Name>,
    /// The least rating asked for.
    pub asked: Option<Rating>,
    /// What counts.
    pub counted: Option<PackAssessment>,
    /// Who said what counts of knowing and of doing, where that is not the same row.
    #[serde(default)]
    pub parts: Option<PackParts>,
    /// The person's own latest view.
    pub own: Option<PackAssessment>,
    /// What else shows it: evidence of the latest views beside the one that counts, but for peers'.
    #[serde(default)]
    pub evidence: Vec<PackEvidence>,
    /// Asked minus the lesser of knowing and doing, in steps of the scale.
    pub gap: Option<f64>,
    /// What counts is older than the organisation takes for fresh, see
    /// [`crate::communities::Thresholds::stale_months`].
    pub stale: bool,
    /// Where there is a gap: the next point of the scale, and the criterion to work on.
    pub next_rating: Option<Rating>,
    /// The criterion to work on, among those of the pack; `None` where none is open.
    pub next_criterion: Option<CriterionId>,
}

/// Who said what counts of knowing and of doing, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackParts {
    /// Who said what counts of knowing, and on which day.
    pub knows: (AssessorKind, NaiveDate),
    /// Who said what counts of doing, and on which day.
    pub does: (AssessorKind, NaiveDate),
}

/// One view of a skill. Who it was is told by the kind of assessor alone: a pack has no place for a second name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackAssessment {
    /// Who says it.
    pub kind: AssessorKind,
    /// The day of the view.
    pub date: NaiveDate,
    /// What the person knows; `None` where nothing is said.
    pub knows: Option<Rating>,
    /// What the person does with it; `None` where nothing is said.
    pub does: Option<Rating>,
    /// Whether the person wants to do it; `None` where nothing is said.
    pub interest: Option<Interest>,
    /// Empty where a peer wrote it: that was not written to be handed on.
    pub note: Text,
    /// What shows it, a peer's evidence included; may be empty.
    pub evidence: Vec<PackEvidence>,
}

/// What shows it: words, an address, or both; what there is none of is empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackEvidence {
    /// What it is; may be empty.
    pub text: Text,
    /// Where it can be looked at; may be empty.
    pub link: Text,
    /// When it happened; `None` where that is not known.
    pub date: Option<PartialDate>,
}

/// A criterion with how the person stands against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackCriterion {
    /// In the version of the framework that the pack is read from.
    pub id: CriterionId,
    /// The skill of its cell, in the same version.
    pub skill: SkillId,
    /// The level of its cell.
    pub level: LevelId,
    /// What that level is called.
    pub level_name: Name,
    /// Of a level before the one that is read for.
    pub inherited: bool,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// The least rating for this criterion alone; `None` where none is asked for.
    pub rating: Option<Rating>,
    /// How the person stands, unknown included.
    pub state: ReadinessState,
    /// What counts, or has expired where the state is unknown.
    pub said: Option<PackStanding>,
    /// The person's own latest view.
    pub own: Option<PackStanding>,
}

/// What must not be seen, and whether it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackMisfit {
    /// The skill whose cell says it.
    pub skill: Name,
    /// What the level of its cell is called.
    pub level_name: Name,
    /// Of a level before the one that is read for.
    pub inherited: bool,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// `None` where nobody has said.
    pub seen: Option<bool>,
    /// What counts.
    pub said: Option<PackStanding>,
}

/// One view of a criterion, or of what must not be seen; told as [`PackAssessment`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackStanding {
    /// Who says it.
    pub kind: AssessorKind,
    /// The day of the view.
    pub date: NaiveDate,
    /// How the person was seen to stand.
    pub state: StandingState,
    /// Empty where a peer wrote it: that was not written to be handed on.
    pub reason: Text,
    /// The last day on which it counts; `None` where it has none.
    pub expires: Option<NaiveDate>,
    /// What shows it, a peer's evidence included; may be empty.
    pub evidence: Vec<PackEvidence>,
}

/// What is otherwise than in the pack before.
#[derive(Clone, Debug, PartialEq)]
pub struct PackChanges {
    /// The day of the pack before.
    pub since: NaiveDate,
    /// The version of the framework before, where it is another one.
    pub version_before: Option<u32>,
    /// Level and target first, then ratings by skill, then criteria.
    pub changes: Vec<PackChange>,
}

/// One thing that is otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum PackChange {
    /// Where the person stands, before and now.
    Level(Option<Name>, Option<Name>),
    /// Where the person wants to be, before and now; `None` where nothing is agreed.
    Target(Option<Name>, Option<Name>),
    /// The rating that counts: of which skill, knows and does before and now.
    Rating {
        /// What the skill is called.
        skill: Name,
        /// In the pack before; nothing where the skill was not in it.
        before: PackRatings,
        /// Now.
        after: PackRatings,
    },
    /// A criterion and its state before and now; `None` where it was not asked.
    State {
        /// The criterion's words.
        text: Text,
        /// In the pack before.
        before: Option<ReadinessState>,
        /// Now.
        after: ReadinessState,
    },
    /// A criterion that is no longer asked.
    NoLongerAsked(Text),
}

/// Knows and does.
pub type PackRatings = (Option<Rating>, Option<Rating>);

impl Pack {
    /// A pack of this day that says nothing, of nobody, on no ladder.
    pub fn blank(date: NaiveDate) -> Self {
        let none = || Name::nearest_or_unnamed("-");
        Self {
            id: PackId::from(uuid::Uuid::nil()),
            person: PersonId::from(uuid::Uuid::nil()),
            name: none(),
            framework: FrameworkId::from(uuid::Uuid::nil()),
            lineage: LineageId::from(uuid::Uuid::nil()),
            framework_name: none(),
            version: 0,
            scale: Scale { points: Vec::new(), blank_means: None },
            date,
            level: None,
            since: None,
            target: None,
            target_date: None,
            ambition: Text::default(),
            blockers: Text::default(),
            plan: Text::default(),
            to: None,
            next: Vec::new(),
            skills: Vec::new(),
            criteria: Vec::new(),
            silent: 0,
            misfits: Vec::new(),
            growth: None,
            next_talk: None,
            talks: Vec::new(),
        }
    }

    /// A skill by its id; `None` where the pack has none such. Cost: O(skills).
    pub fn skill(&self, id: SkillId) -> Option<&PackSkill> {
        self.skills.iter().find(|s| s.id == id)
    }

    /// A criterion by its id; `None` where the pack has none such. Cost: O(criteria).
    pub fn criterion(&self, id: CriterionId) -> Option<&PackCriterion> {
        self.criteria.iter().find(|c| c.id == id)
    }

    /// What is otherwise than in a pack of the same ladder before. Skills and criteria are matched by id, then, since
    /// a new version of the framework has new ids, by what they are called and where they stand, the closest first;
    /// each is matched once. Cost: O((skills + criteria)²), both are few.
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
        let ratings = |s: &PackSkill| s.counted.as_ref().map_or((None, None), |counted| (counted.knows, counted.does));
        for (skill, known) in self.skills.iter().zip(self.skills_before(before)) {
            let (then, now) = (known.map_or((None, None), ratings), ratings(skill));
            if then != now {
                changes.push(PackChange::Rating { skill: skill.name.clone(), before: then, after: now });
            }
        }
        // Where the pack before was read for another level, all its criteria would seem new.
        let asked_before = name(&self.to) == name(&before.to);
        let matched = self.criteria_before(before);
        for (criterion, known) in self.criteria.iter().zip(&matched) {
            if known.is_none_or(|known| known.state != criterion.state) && (known.is_some() || asked_before) {
                let (text, after) = (criterion.text.clone(), criterion.state);
                changes.push(PackChange::State { text, before: known.map(|c| c.state), after });
            }
        }
        if asked_before {
            let is_matched = |c: &PackCriterion| matched.iter().flatten().any(|known| std::ptr::eq(*known, c));
            // What was said only once and has gone silent is not what is no longer asked.
            let gone = before.criteria.iter().filter(|c| !c.inherited && !is_matched(c));
            changes.extend(gone.map(|c| PackChange::NoLongerAsked(c.text.clone())));
        }
        let version_before = (before.version != self.version).then_some(before.version);
        PackChanges { since: before.date, version_before, changes }
    }

    /// Each skill as it was in the pack before.
    fn skills_before<'b>(&self, before: &'b Pack) -> Vec<Option<&'b PackSkill>> {
        let by_area = |a: &PackSkill, b: &PackSkill| a.name == b.name && a.area == b.area;
        matched(&self.skills, &before.skills, &[&|a, b| a.id == b.id, &by_area, &|a, b| a.name == b.name])
    }

    /// Each criterion as it was in the pack before. The same words may be asked in several skills and on several
    /// levels.
    fn criteria_before<'b>(&self, before: &'b Pack) -> Vec<Option<&'b PackCriterion>> {
        let of_skill = |a: &PackCriterion, b: &PackCriterion| {
            let (now, then) = (self.skill(a.skill), before.skill(b.skill));
            a.text == b.text && now.map(|s| &s.name) == then.map(|s| &s.name)
        };
        let of_level = |a: &PackCriterion, b: &PackCriterion| a.level_name == b.level_name && of_skill(a, b);
        let ways: [Alike<PackCriterion>; 4] = [&|a, b| a.id == b.id, &of_level, &of_skill, &|a, b| a.text == b.text];
        matched(&self.criteria, &before.criteria, &ways)
    }
}

/// Whether a thing of now is what one of before was.
type Alike<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// For each thing of now the one before that it is, by the first of the ways that finds one; none of before is taken
/// twice.
fn matched<'b, T>(now: &[T], before: &'b [T], ways: &[Alike<'_, T>]) -> Vec<Option<&'b T>> {
    let mut found: Vec<Option<&T>> = now.iter().map(|_| None).collect();
    let mut is_taken = vec![false; before.len()];
    for alike in ways {
        for (thing, slot) in now.iter().zip(&mut found).filter(|(_, slot)| slot.is_none()) {
            let at = before.iter().enumerate().position(|(at, old)| !is_taken[at] && alike(thing, old));
            if let Some(at) = at {
                is_taken[at] = true;
                *slot = before.get(at);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    /// A skill by area, then its criteria as (level, words, state).
    type Asked<'t> = (&'t str, &'t str, &'t [(&'t str, &'t str, ReadinessState)]);

    /// A pack of a version of the framework, in which all ids of skills and criteria are new.
    fn pack(version: u32, asked: &[Asked]) -> Pack {
        let name = |text: &str| Name::parse(text).unwrap();
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let mut pack = Pack { version, ..Pack::blank(date) };
        for (at, (area, skill, criteria)) in asked.iter().enumerate() {
            let knows = Rating::new(at as f64).ok();
            let counted = PackAssessment {
                kind: AssessorKind::Lead,
                date,
                knows,
                does: None,
                interest: None,
                note: Text::default(),
                evidence: Vec::new(),
            };
            let id = SkillId::new();
            pack.skills.push(PackSkill {
                id,
                name: name(skill),
                area: Some(name(area)),
                asked: None,
                counted: Some(counted),
                parts: None,
                own: None,
                evidence: Vec::new(),
                gap: None,
                stale: false,
                next_rating: None,
                next_criterion: None,
            });
            pack.criteria.extend(criteria.iter().map(|(level, words, state)| PackCriterion {
                id: CriterionId::new(),
                skill: id,
                level: LevelId::new(),
                level_name: name(level),
                inherited: false,
                text: Text::parse(words).unwrap(),
                rating: None,
                state: *state,
                said: None,
                own: None,
            }));
        }
        pack
    }

    #[track_caller]
    fn check(before: &[Asked], now: &[Asked], expected: &[PackChange]) {
        assert_eq!(pack(2, now).changes_since(&pack(1, before)).changes, expected);
    }

    use ReadinessState::{Met, NotYet, Unknown};
    const DOES: &str = "Does it alone";

    fn state(text: &str, before: Option<ReadinessState>, after: ReadinessState) -> PackChange {
        PackChange::State { text: Text::parse(text).unwrap(), before, after }
    }

    #[test]
    fn words_that_are_asked_twice_are_each_their_own() {
        let before: [Asked; 2] = [
            ("A", "Testing", &[("One", DOES, Met), ("Two", DOES, NotYet)]),
            ("A", "Review", &[("One", DOES, Unknown)]),
        ];
        check(&before, &before, &[]);
        let now: [Asked; 2] =
            [("A", "Testing", &[("One", DOES, Met), ("Two", DOES, Met)]), ("A", "Review", &[("One", DOES, Unknown)])];
        check(&before, &now, &[state(DOES, Some(NotYet), Met)]);
        let fewer: [Asked; 2] = [("A", "Testing", &[("One", DOES, Met), ("Two", DOES, NotYet)]), ("A", "Review", &[])];
        check(&before, &fewer, &[PackChange::NoLongerAsked(Text::parse(DOES).unwrap())]);
        check(&fewer, &before, &[state(DOES, None, Unknown)]);
    }

    #[test]
    fn what_is_called_or_stands_elsewhere_is_still_the_same() {
        let before: [Asked; 1] = [("A", "Testing", &[("One", DOES, Met)])];
        check(&before, &[("A", "Testing", &[("Uno", DOES, Met)])], &[]);
        check(&before, &[("B", "Testing", &[("One", DOES, NotYet)])], &[state(DOES, Some(Met), NotYet)]);
    }

    #[test]
    fn skills_of_one_name_are_told_by_their_area() {
        let rated = |before, after| PackChange::Rating {
            skill: Name::parse("Tools").unwrap(),
            before: (Rating::new(before).ok(), None),
            after: (Rating::new(after).ok(), None),
        };
        // The ratings are 0 and 1, in the order of the skills.
        let before: [Asked; 2] = [("A", "Tools", &[]), ("B", "Tools", &[])];
        check(&before, &before, &[]);
        check(&before, &[("B", "Tools", &[]), ("A", "Tools", &[])], &[rated(1.0, 0.0), rated(0.0, 1.0)]);
    }
}
