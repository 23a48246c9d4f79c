//! `guild person`: one person against the ladder.

use super::export::Ladder;
use crate::arguments::PersonArguments;
use crate::output::{json, line, one_line};
use guild_core::people::{CriterionStanding, NextStep, PartSaid, PersonView, SkillStanding, StateCounts, today};
use guild_core::{Error, Workspace};
use guild_model::mastery::Degree;
use guild_model::mastery::promotion::{FreedomChange, LevelHead, Turn};
use guild_model::people::counting::counted;
use guild_model::people::{Evidence, ReadinessState, StandingState};
use guild_model::{LevelId, Rating, Text};

/// So many ways to a level are told; `--json` has all.
const MOST_WAYS: usize = 3;

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
                    line(&format!("{what}: {}", one_line(text.as_str())))?;
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
    told_misfits(view)?;
    if !view.skills.is_empty() {
        line("")?;
        view.skills.iter().try_for_each(|skill| told_skill(view, skill))?;
    }
    told_growth(view)?;
    told_paths(view)?;
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
    line(&format!("  [{state}] {skill}{from}: {}", one_line(criterion.text.as_str())))?;
    let Some(said) = counted(&criterion.said) else { return Ok(()) };
    let by = said.by.as_ref().map(|by| format!(" ({by})")).unwrap_or_default();
    let is_expired = criterion.state == ReadinessState::Unknown;
    let is_told = is_expired || said.state == StandingState::NotApplicable;
    let said_as = if is_told { format!(": {}", said.state.word().replace('_', " ")) } else { String::new() };
    let last = match said.expires {
        Some(last) if is_expired => format!(", expired on {last}"),
        Some(last) => format!(", until {last}"),
        None => String::new(),
    };
    let reason = one_line(said.reason.as_str());
    let reason = if reason.is_empty() { reason } else { format!(": {reason}") };
    line(&format!("      {}{by}, {}{said_as}{last}{reason}", said.kind.word(), said.date))?;
    said.evidence.iter().try_for_each(told_evidence)
}

/// What must not be seen, apart from the criteria.
fn told_misfits(view: &PersonView) -> Result<(), Error> {
    if view.misfits.is_empty() {
        return Ok(());
    }
    let count = |seen: Option<bool>| view.misfits.iter().filter(|m| m.seen == seen).count();
    let (seen, unknown, all) = (count(Some(true)), count(None), view.misfits.len());
    let seen = if seen == 0 { "none".to_owned() } else { seen.to_string() };
    let unknown = if unknown == 0 { String::new() } else { format!(", nothing said of {unknown}") };
    line("")?;
    line(&format!("must not be seen: {seen} of {all} seen{unknown}"))?;
    for misfit in &view.misfits {
        let state = match misfit.seen {
            Some(true) => "seen",
            Some(false) => "not seen",
            None => "unknown",
        };
        line(&format!("  [{state}] {}: {}", misfit.skill_name, one_line(misfit.text.as_str())))?;
        let Some(said) = counted(&misfit.said) else { continue };
        let by = said.by.as_ref().map(|by| format!(" ({by})")).unwrap_or_default();
        line(&format!("      {}{by}, {}", said.kind.word(), said.date))?;
        said.evidence.iter().try_for_each(told_evidence)?;
    }
    Ok(())
}

fn told_evidence(evidence: &Evidence) -> Result<(), Error> {
    let link = if evidence.link.is_empty() { String::new() } else { format!(" <{}>", evidence.link) };
    line(&format!("      evidence: {}{link}", one_line(evidence.text.as_str())))
}

fn told_skill(view: &PersonView, skill: &SkillStanding) -> Result<(), Error> {
    let word = |rating: Option<Rating>| rating.map_or("–".to_owned(), |rating| view.scale.word(rating));
    let said = match &skill.counted {
        None => "not assessed".to_owned(),
        Some(said) => {
            let stale = if skill.stale { ", stale" } else { "" };
            let unknown = if skill.doing_unknown { "is not known".to_owned() } else { word(said.does) };
            let by = |part: &Option<PartSaid>| {
                let stale = |part: &PartSaid| if part.stale { ", stale" } else { "" };
                part.as_ref().map(|p| format!("{}, {}{}", p.kind.word(), p.date, stale(p))).unwrap_or_default()
            };
            match (by(&skill.knows_said), by(&skill.does_said)) {
                (knows, does) if knows == does || does.is_empty() || knows.is_empty() => {
                    let by = format!("{}, {}", said.kind.word(), said.date);
                    format!("knows {}, does {unknown} ({by}{stale})", word(said.knows))
                }
                (knows, does) => {
                    format!("knows {} ({knows}), does {unknown} ({does})", word(said.knows))
                }
            }
        }
    };
    let least = if skill.doing_unknown { "at least " } else { "" };
    let gap = skill.gap.filter(|gap| *gap > 0.0).map(|gap| format!(", gap {least}{gap}")).unwrap_or_default();
    line(&format!("  {}: asked {}, {said}{gap}", skill.name, word(skill.expected)))?;
    let evidence = skill.counted.iter().flat_map(|said| &said.evidence);
    evidence.into_iter().try_for_each(told_evidence)?;
    let Some(next) = &skill.next else { return Ok(()) };
    let criterion = view.criteria.iter().find(|c| Some(c.criterion) == next.criterion);
    if let Some(criterion) = criterion {
        line(&format!("      next: {}", one_line(criterion.text.as_str())))?;
    } else if next.rating.is_some() {
        line(&format!("      next: reach {}", word(next.rating)))?;
    }
    Ok(())
}

/// The freedoms and the responsibilities that come with the level.
fn told_growth(view: &PersonView) -> Result<(), Error> {
    let (Some(growth), Some(to)) = (&view.growth, &view.to) else { return Ok(()) };
    let freedoms: Vec<String> = growth.freedoms.iter().filter_map(freedom).collect();
    let gained = &growth.responsibilities.gained;
    if freedoms.is_empty() && gained.is_empty() {
        return Ok(());
    }
    line("")?;
    line(&format!("with {}:", level(Some(to))))?;
    freedoms.iter().try_for_each(|freedom| line(&format!("  {freedom}")))?;
    gained.iter().try_for_each(|gained| line(&format!("  answers for: {}", one_line(gained.as_str()))))
}

/// How a freedom goes on; `None` where it stays as it is, or nothing is said of it.
fn freedom(change: &FreedomChange) -> Option<String> {
    let said = |text: &Text, degree: Option<Degree>| match (text.is_empty(), degree) {
        (true, None) => String::new(),
        (true, Some(degree)) => format!("degree {} of {}", degree.value(), Degree::MOST),
        (false, None) => one_line(text.as_str()),
        (false, Some(degree)) => format!("{} ({} of {})", one_line(text.as_str()), degree.value(), Degree::MOST),
    };
    let before = said(&change.before, change.degree_before);
    let after = said(&change.after, change.degree_after);
    let turn = match change.turn() {
        Turn::Kept => return None,
        Turn::Gained => "more freedom",
        Turn::Changed => "another freedom",
        Turn::Shrunk => "less freedom",
    };
    let before = if before.is_empty() { before } else { format!(", before: {before}") };
    let after = if after.is_empty() { "nothing is said".to_owned() } else { after };
    Some(format!("{turn} ({}): {after}{before}", change.kind.word()))
}

/// The shortest ways, and what each step asks and gives.
fn told_paths(view: &PersonView) -> Result<(), Error> {
    let Some(to) = view.to.as_ref().filter(|_| !view.paths.is_empty()) else { return Ok(()) };
    let here = view.place.iter().filter_map(|place| place.level.as_ref());
    let heads: Vec<&LevelHead> = here.chain(&view.way).chain(view.further.iter().map(|further| &further.to)).collect();
    let name = |id: LevelId| heads.iter().find(|head| head.id == id).map_or("?", |head| head.name.as_str());
    line("")?;
    line(&format!("ways to {}:", level(Some(to))))?;
    for path in view.paths.iter().take(MOST_WAYS) {
        let names: Vec<&str> = path.levels.iter().map(|id| name(*id)).collect();
        line(&format!("  {}{}", names.join(" > "), if path.shortest { " (shortest)" } else { "" }))?;
        for (adds, to) in path.adds.iter().zip(path.levels.iter().skip(1)) {
            let freedoms: Vec<&str> = adds.freedoms.iter().map(|kind| kind.word()).collect();
            let freedoms =
                if freedoms.is_empty() { String::new() } else { format!(", freedom: {}", freedoms.join(" ")) };
            let (criteria, responsibilities) = (adds.criteria, adds.responsibilities);
            let asks = format!("{criteria} new criteria, {responsibilities} new responsibilities{freedoms}");
            line(&format!("      {}: {asks}", name(*to)))?;
        }
    }
    match view.paths.len().saturating_sub(MOST_WAYS) {
        0 => Ok(()),
        more => line(&format!("  and {more} longer; --json lists them all")),
    }
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
