//! From the view of a person to what is handed out.

use super::mention::{MentionPlace, Mentions};
use crate::people::{
    CriterionStanding, Growth, MisfitStanding, NextStep, PartSaid, PersonView, SkillStanding, StateCounts,
};
use chrono::NaiveDate;
use guild_model::people::counting::{counted, latest};
use guild_model::people::pack::{
    PackAgreed, PackAssessment, PackCriterion, PackEvidence, PackGrowth, PackMisfit, PackParts, PackSkill,
    PackStanding, PackStep, PackTalk,
};
use guild_model::people::{Assessment, AssessorKind, CheckIn, Evidence, Kin, Pack, ReadinessState, Standing};
use guild_model::{CheckInId, Name, PackId, SkillId, Text};

/// How many talks a pack tells of.
const TALKS: usize = 3;

/// What is handed out of a view; `mentions` decides what becomes of others who are named in it.
///
/// * `plan`: what is to be done next.
/// * `kin`: which skills are copies of one another; what was agreed on an earlier version counts.
pub(super) fn gather(view: &PersonView, plan: &Text, kin: &Kin<SkillId>, date: NaiveDate, mentions: &Mentions) -> Pack {
    let from = Gathering { view, kin, mentions };
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
        ambition: place.map(|p| mentions.told(MentionPlace::Ambition, "", &p.ambition)).unwrap_or_default(),
        blockers: place.map(|p| mentions.told(MentionPlace::Blockers, "", &p.blockers)).unwrap_or_default(),
        plan: mentions.told(MentionPlace::Plan, "", plan),
        to: view.to.clone(),
        next: view.next.iter().map(step).collect(),
        skills: view.skills.iter().map(|s| from.skill(s)).collect(),
        criteria: view.criteria.iter().filter(|c| !silent(c)).filter_map(|c| from.criterion(c)).collect(),
        silent: view.criteria.iter().filter(silent).count() as u32,
        misfits: view.misfits.iter().filter_map(|m| from.misfit(m)).collect(),
        growth: view.growth.as_ref().map(growth),
        next_talk: view.check_ins.last().and_then(|talk| talk.next),
        talks: from.talks(),
    }
}

struct Gathering<'a> {
    view: &'a PersonView,
    kin: &'a Kin<SkillId>,
    mentions: &'a Mentions<'a>,
}

impl Gathering<'_> {
    /// What somebody wrote beside what they said; a peer did not write it to be handed on.
    fn handed_on(&self, by: AssessorKind, place: MentionPlace, about: &str, text: &Text) -> Text {
        if by == AssessorKind::Peer { Text::default() } else { self.mentions.told(place, about, text) }
    }

    fn skill(&self, skill: &SkillStanding) -> PackSkill {
        let part = |said: &PartSaid| (said.kind, said.date);
        let (knows, does) = (skill.knows_said.as_ref().map(part), skill.does_said.as_ref().map(part));
        let parts = knows.zip(does).filter(|(knows, does)| knows != does);
        PackSkill {
            id: skill.skill,
            name: skill.name.clone(),
            area: skill.area_name.clone(),
            asked: skill.expected,
            counted: skill.counted.as_ref().map(|a| self.assessment(&skill.name, a)),
            parts: parts.map(|(knows, does)| PackParts { knows, does }),
            own: skill.own.as_ref().map(|a| self.assessment(&skill.name, a)),
            evidence: self.more_evidence(skill),
            gap: skill.gap,
            stale: skill.stale,
            next_rating: skill.next.as_ref().and_then(|n| n.rating),
            next_criterion: skill.next.as_ref().and_then(|n| n.criterion),
        }
    }

    /// The latest talks in which something was written or agreed.
    fn talks(&self) -> Vec<PackTalk> {
        let talk = |talk: &CheckIn| PackTalk {
            date: talk.date,
            notes: self.mentions.talked(talk.date, &talk.notes),
            agreed: self.agreed(talk.id),
            next: talk.next,
        };
        let says_something = |talk: &PackTalk| !talk.notes.is_empty() || !talk.agreed.is_empty();
        self.view.check_ins.iter().rev().map(talk).filter(says_something).take(TALKS).collect()
    }

    fn agreed(&self, talk: CheckInId) -> Vec<PackAgreed> {
        let in_it = || self.view.history.iter().filter(|said| said.check_in == Some(talk));
        let of = |skill: &SkillStanding| {
            let said = in_it().find(|said| self.kin.same(said.skill, skill.skill))?;
            Some(PackAgreed {
                skill: skill.name.clone(),
                knows: said.knows,
                does: said.does,
                interest: said.interest,
                note: self.mentions.told(MentionPlace::Note, skill.name.as_str(), &said.note),
                evidence: self.evidence(skill.name.as_str(), &said.evidence),
            })
        };
        self.view.skills.iter().filter_map(of).collect()
    }

    fn more_evidence(&self, skill: &SkillStanding) -> Vec<PackEvidence> {
        let counts = skill.counted.as_ref();
        let told = counts.map(|a| self.evidence(skill.name.as_str(), &a.evidence)).unwrap_or_default();
        let mut more: Vec<PackEvidence> = Vec::new();
        let others = [&skill.agreed, &skill.lead, &skill.own].into_iter().flatten();
        for said in others.filter(|said| counts.is_none_or(|counts| counts.id != said.id)) {
            for one in self.evidence(skill.name.as_str(), &said.evidence) {
                if !told.contains(&one) && !more.contains(&one) {
                    more.push(one);
                }
            }
        }
        more
    }

    fn assessment(&self, skill: &Name, said: &Assessment) -> PackAssessment {
        PackAssessment {
            kind: said.kind,
            date: said.date,
            knows: said.knows,
            does: said.does,
            interest: said.interest,
            note: self.handed_on(said.kind, MentionPlace::Note, skill.as_str(), &said.note),
            evidence: self.evidence(skill.as_str(), &said.evidence),
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
            said: counted(&criterion.said).map(|s| self.standing(&criterion.text, s)),
            own: latest(&criterion.said, AssessorKind::Itself).map(|s| self.standing(&criterion.text, s)),
        })
    }

    fn misfit(&self, misfit: &MisfitStanding) -> Option<PackMisfit> {
        let level_name = self.view.way.iter().find(|l| l.id == misfit.level)?.name.clone();
        Some(PackMisfit {
            skill: misfit.skill_name.clone(),
            level_name,
            inherited: misfit.inherited,
            text: misfit.text.clone(),
            seen: misfit.seen,
            said: counted(&misfit.said).map(|s| self.standing(&misfit.text, s)),
        })
    }

    fn standing(&self, criterion: &Text, said: &Standing) -> PackStanding {
        PackStanding {
            kind: said.kind,
            date: said.date,
            state: said.state,
            reason: self.handed_on(said.kind, MentionPlace::Reason, criterion.as_str(), &said.reason),
            expires: said.expires,
            evidence: self.evidence(criterion.as_str(), &said.evidence),
        }
    }

    fn evidence(&self, about: &str, all: &[Evidence]) -> Vec<PackEvidence> {
        let told = |text: &Text| self.mentions.told(MentionPlace::Evidence, about, text);
        let of = |e: &Evidence| PackEvidence { text: told(&e.text), link: told(&e.link), date: e.date };
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
