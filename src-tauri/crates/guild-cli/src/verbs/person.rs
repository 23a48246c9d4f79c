//! `guild person`: one person against the ladder.

use super::export::Ladder;
use crate::arguments::PersonArguments;
use crate::output::{json, line};
use guild_core::people::{CriterionStanding, NextStep, PersonView, SkillStanding, StateCounts, today};
use guild_core::{Error, Workspace};
use guild_model::Rating;
use guild_model::mastery::promotion::LevelHead;
use guild_model::people::counting::counted;
use guild_model::people::{Evidence, ReadinessState};

pub fn run(given: &PersonArguments) -> Result<(), Error> {
    let PersonArguments { workspace, person, to_level, track, framework, json: as_json } = given;
    let mut open = Workspace::open_to_read(workspace)?;
    let person = open.find_person(person)?;
    let read = Ladder { framework: framework.as_deref(), level: to_level.as_deref(), track: track.as_deref() };
    let (framework, to, path) = read.find(&mut open, person)?;
    let stale_months = open.thresholds()?.stale_months;
    let view = open.person_view(person, framework, to, path, today(), stale_months)?;
    if *as_json { json(&view) } else { told(&view) }
}

fn told(view: &PersonView) -> Result<(), Error> {
    line(&format!("{} ({})", view.person.name, view.person.key))?;
    line(&format!("{}, version {}", view.framework.name, view.framework.version))?;
    match &view.place {
        None => line("has no place on this ladder yet")?,
        Some(place) => {
            let since = place.since.map(|since| format!(", since {since}")).unwrap_or_default();
            line(&format!("now: {}{since}", level(place.level.as_ref())))?;
            if place.target.is_some() {
                let by = place.target_date.map(|date| format!(", by {date}")).unwrap_or_default();
                line(&format!("target: {}{by}", level(place.target.as_ref())))?;
            }
            if let Some(mentor) = &place.mentor_name {
                line(&format!("mentor: {mentor}"))?;
            }
            for (what, text) in [("ambition", &place.ambition), ("in the way", &place.blockers)] {
                if !text.is_empty() {
                    line(&format!("{what}: {}", text.as_str().replace('\n', " ")))?;
                }
            }
        }
    }
    view.next.iter().try_for_each(told_step)?;
    if view.to.is_some() {
        line("")?;
        line(&format!("for {}: {}", level(view.to.as_ref()), counts(&view.ahead)))?;
        let silent = |c: &&CriterionStanding| c.reached && c.state == ReadinessState::Unknown;
        view.criteria.iter().filter(|c| !silent(c)).try_for_each(|criterion| told_criterion(view, criterion))?;
        let n_silent = view.criteria.iter().filter(silent).count();
        if n_silent > 0 {
            line(&format!("  and {n_silent} of levels already reached, of which nothing is written down"))?;
        }
    }
    if !view.skills.is_empty() {
        line("")?;
        view.skills.iter().try_for_each(|skill| told_skill(view, skill))?;
    }
    if let Some(next) = view.check_ins.last().and_then(|talk| talk.next) {
        line("")?;
        line(&format!("next check-in: {next}"))?;
    }
    line("")?;
    line("This is no checklist: it shows what to talk about. Promotion is decided by people.")
}

fn told_step(step: &NextStep) -> Result<(), Error> {
    let several = |n: u32, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    let gaps = match (several(step.gaps, "gap"), step.unknown_skills) {
        (gaps, 0) => gaps,
        (gaps, unknown) => format!("{gaps}, {} not assessed", several(unknown, "skill")),
    };
    let kind = step.kind.word().replace('_', " ");
    line(&format!("next: {} ({kind}): {}; {gaps}", level(Some(&step.to)), counts(&step.counts)))
}

fn told_criterion(view: &PersonView, criterion: &CriterionStanding) -> Result<(), Error> {
    let skill = view.skills.iter().find(|s| s.skill == criterion.skill).map(|s| s.name.as_str()).unwrap_or_default();
    let inherited = view.way.iter().find(|l| criterion.inherited && l.id == criterion.level);
    let from = inherited.map(|l| format!(", from {}", l.name)).unwrap_or_default();
    let state = criterion.state.word().replace('_', " ");
    line(&format!("  [{state}] {skill}{from}: {}", criterion.text.as_str().replace('\n', " ")))?;
    let Some(said) = counted(&criterion.said) else { return Ok(()) };
    let by = said.by.as_ref().map(|by| format!(" ({by})")).unwrap_or_default();
    let expired = criterion.state == ReadinessState::Unknown;
    let expired = if expired { format!(": {}, expired", said.state.word().replace('_', " ")) } else { String::new() };
    let reason = said.reason.as_str().replace('\n', " ");
    let reason = if reason.is_empty() { reason } else { format!(": {reason}") };
    line(&format!("      {}{by}, {}{expired}{reason}", said.kind.word(), said.date))?;
    said.evidence.iter().try_for_each(told_evidence)
}

fn told_evidence(evidence: &Evidence) -> Result<(), Error> {
    let link = if evidence.link.is_empty() { String::new() } else { format!(" <{}>", evidence.link) };
    line(&format!("      evidence: {}{link}", evidence.text.as_str().replace('\n', " ")))
}

fn told_skill(view: &PersonView, skill: &SkillStanding) -> Result<(), Error> {
    let word = |rating: Option<Rating>| rating.map_or("–".to_owned(), |rating| view.scale.word(rating));
    let said = match &skill.counted {
        None => "not assessed".to_owned(),
        Some(said) => {
            let stale = if skill.stale { ", stale" } else { "" };
            let (knows, does) = (word(said.knows), word(said.does));
            format!("knows {knows}, does {does} ({}, {}{stale})", said.kind.word(), said.date)
        }
    };
    let gap = skill.gap.filter(|gap| *gap > 0.0).map(|gap| format!(", gap {gap}")).unwrap_or_default();
    line(&format!("  {}: asked {}, {said}{gap}", skill.name, word(skill.expected)))?;
    let Some(next) = &skill.next else { return Ok(()) };
    let criterion = view.criteria.iter().find(|c| Some(c.criterion) == next.criterion);
    if let Some(criterion) = criterion {
        line(&format!("      next: {}", criterion.text.as_str().replace('\n', " ")))?;
    } else if next.rating.is_some() {
        line(&format!("      next: reach {}", word(next.rating)))?;
    }
    Ok(())
}

fn level(head: Option<&LevelHead>) -> String {
    head.map_or("a level that this version does not have".to_owned(), |l| format!("{} ({})", l.name, l.track))
}

fn counts(counts: &StateCounts) -> String {
    let StateCounts { met, partly, not_yet, no_opportunity_yet, waived, unknown } = counts;
    let all = [
        (met, "met"),
        (partly, "partly"),
        (not_yet, "not yet"),
        (no_opportunity_yet, "without opportunity yet"),
        (waived, "waived"),
        (unknown, "unknown"),
    ];
    let some: Vec<String> = all.iter().filter(|(n, _)| **n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    if some.is_empty() { "no criteria".to_owned() } else { some.join(", ") }
}
