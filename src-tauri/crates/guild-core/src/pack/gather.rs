//! From the view of a person to what is handed out.

use super::others::Others;
use crate::people::{CriterionStanding, Growth, NextStep, PersonView, SkillStanding, StateCounts};
use chrono::NaiveDate;
use guild_model::people::counting::{counted, latest};
use guild_model::people::pack::{
    PackAssessment, PackCriterion, PackEvidence, PackGrowth, PackSkill, PackStanding, PackStep,
};
use guild_model::people::{Assessment, AssessorKind, Evidence, Pack, ReadinessState, Standing};
use guild_model::{Name, PackId, Text};

/// What is handed out of a view. Names of others in what was written about this person are replaced by `someone`.
pub(super) fn gather(view: &PersonView, date: NaiveDate, others: &Others, someone: &str) -> Pack {
    let from = Gathering { view, others, someone };
    let silent = |c: &&CriterionStanding| c.reached && c.state == ReadinessState::Unknown && c.said.is_empty();
    let place = view.place.as_ref();
    Pack {
        id: PackId::new(),
        person: view.person.id,
        name: view.person.name.clone(),
        framework: view.framework.id,
        lineage: view.framework.lineage,
        framework_name: view.framework.name.clone(),
        version: view.framework.version,
        scale: view.scale.clone(),
        date,
        level: place.and_then(|p| p.level.clone()),
        since: place.and_then(|p| p.since),
        target: place.and_then(|p| p.target.clone()),
        target_date: place.and_then(|p| p.target_date),
        ambition: place.map(|p| from.own(&p.ambition)).unwrap_or_default(),
        blockers: place.map(|p| from.own(&p.blockers)).unwrap_or_default(),
        to: view.to.clone(),
        next: view.next.iter().map(step).collect(),
        skills: view.skills.iter().map(|s| from.skill(s)).collect(),
        criteria: view.criteria.iter().filter(|c| !silent(c)).filter_map(|c| from.criterion(c)).collect(),
        silent: view.criteria.iter().filter(silent).count() as u32,
        growth: view.growth.as_ref().map(growth),
        next_talk: view.check_ins.last().and_then(|talk| talk.next),
    }
}

struct Gathering<'a> {
    view: &'a PersonView,
    others: &'a Others,
    someone: &'a str,
}

impl Gathering<'_> {
    /// What was written about the person, with nobody else named in it.
    fn own(&self, text: &Text) -> Text {
        self.others.without_names(text, self.someone)
    }

    fn skill(&self, skill: &SkillStanding) -> PackSkill {
        PackSkill {
            id: skill.skill,
            name: skill.name.clone(),
            area: skill.area_name.clone(),
            asked: skill.expected,
            counted: skill.counted.as_ref().map(|a| self.assessment(a)),
            own: skill.own.as_ref().map(|a| self.assessment(a)),
            gap: skill.gap,
            stale: skill.stale,
            next_rating: skill.next.as_ref().and_then(|n| n.rating),
            next_criterion: skill.next.as_ref().and_then(|n| n.criterion),
        }
    }

    fn assessment(&self, said: &Assessment) -> PackAssessment {
        let note = if said.kind == AssessorKind::Peer { Text::default() } else { self.own(&said.note) };
        PackAssessment {
            kind: said.kind,
            date: said.date,
            knows: said.knows,
            does: said.does,
            interest: said.interest,
            note,
            evidence: self.evidence(&said.evidence),
        }
    }

    fn criterion(&self, criterion: &CriterionStanding) -> Option<PackCriterion> {
        let level_name: Name = self.view.way.iter().find(|l| l.id == criterion.level)?.name.clone();
        Some(PackCriterion {
            id: criterion.criterion,
            skill: criterion.skill,
            level: criterion.level,
            level_name,
            inherited: criterion.inherited,
            text: criterion.text.clone(),
            rating: criterion.rating,
            state: criterion.state,
            said: counted(&criterion.said).map(|s| self.standing(s)),
            own: latest(&criterion.said, AssessorKind::Itself).map(|s| self.standing(s)),
        })
    }

    fn standing(&self, said: &Standing) -> PackStanding {
        PackStanding {
            kind: said.kind,
            date: said.date,
            state: said.state,
            reason: self.own(&said.reason),
            expires: said.expires,
            evidence: self.evidence(&said.evidence),
        }
    }

    fn evidence(&self, all: &[Evidence]) -> Vec<PackEvidence> {
        let of = |e: &Evidence| PackEvidence { text: self.own(&e.text), link: self.own(&e.link), date: e.date };
        all.iter().map(of).collect()
    }
}

fn step(step: &NextStep) -> PackStep {
    PackStep {
        kind: step.kind,
        to: step.to.clone(),
        counts: counts(&step.counts),
        gaps: step.gaps,
        unknown_skills: step.unknown_skills,
        growth: growth(&step.growth),
    }
}

fn growth(growth: &Growth) -> PackGrowth {
    PackGrowth { freedoms: growth.freedoms.clone(), responsibilities: growth.responsibilities.clone() }
}

fn counts(counts: &StateCounts) -> Vec<(ReadinessState, u32)> {
    let StateCounts { met, partly, not_yet, no_opportunity_yet, waived, unknown } = *counts;
    let all = [
        (ReadinessState::Met, met),
        (ReadinessState::Partly, partly),
        (ReadinessState::NotYet, not_yet),
        (ReadinessState::NoOpportunityYet, no_opportunity_yet),
        (ReadinessState::Waived, waived),
        (ReadinessState::Unknown, unknown),
    ];
    all.into_iter().filter(|(_, n)| *n > 0).collect()
}
