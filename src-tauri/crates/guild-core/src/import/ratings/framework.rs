//! The framework whose skills a file rates: one of the workspace, or a new one.

use super::at;
use crate::Error;
use crate::import::ladder;
use guild_exchange::book::{Problem, Severity};
use guild_exchange::ladder::draft::{AreaDraft, LadderDraft, ScaleDraft, ScalePointDraft, SkillDraft};
use guild_exchange::ratings::draft::{BlankMeans, RatedScale, RatedSkill, RatingsDraft};
use guild_model::mastery::{Matrix, Scale};
use guild_model::{Name, Rating, SkillId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// One way to find the skill that is meant.
type Way<'w> = &'w dyn Fn(&RatedSkill) -> Option<SkillId>;

/// The skills of a framework by what a sheet may call them.
struct Known<'m> {
    matrix: &'m Matrix,
    keys: HashMap<&'m str, SkillId>,
    names: HashMap<String, Vec<SkillId>>,
    in_areas: HashMap<(String, String), Vec<SkillId>>,
}

impl<'m> Known<'m> {
    fn of(matrix: &'m Matrix) -> Self {
        let areas: HashMap<_, String> = matrix.areas.iter().map(|a| (a.id, a.name.folded())).collect();
        let mut known = Self { matrix, keys: HashMap::new(), names: HashMap::new(), in_areas: HashMap::new() };
        for skill in &matrix.skills {
            known.keys.insert(skill.key.as_str(), skill.id);
            known.names.entry(skill.name.folded()).or_default().push(skill.id);
            if let Some(area) = skill.area.and_then(|area| areas.get(&area)) {
                known.in_areas.entry((area.clone(), skill.name.folded())).or_default().push(skill.id);
            }
        }
        known
    }

    /// The skill of each draft: by key, else by area and name, else by a name that is the only one on both sides.
    fn find(&self, draft: &RatingsDraft) -> Vec<Option<SkillId>> {
        let mut taken = BTreeSet::new();
        let mut twins: HashMap<String, u32> = HashMap::new();
        draft.skills.iter().for_each(|s| *twins.entry(s.name.folded()).or_default() += 1);
        let mut found = vec![None; draft.skills.len()];
        let by_key = |s: &RatedSkill| {
            let key = s.key.as_deref()?;
            let id = Uuid::parse_str(key).ok().map(SkillId).filter(|id| self.matrix.skill(*id).is_some());
            self.keys.get(key).copied().or(id)
        };
        let by_area = |s: &RatedSkill| {
            let area = draft.areas.get(s.area?)?.name.folded();
            only(self.in_areas.get(&(area, s.name.folded())))
        };
        let by_name = |s: &RatedSkill| {
            let alone = twins.get(&s.name.folded()).is_none_or(|n| *n == 1);
            only(self.names.get(&s.name.folded())).filter(|_| alone)
        };
        let written = |s: &RatedSkill| only(self.names.get(&guild_model::text::fold(s.written.as_deref()?)));
        let ways: [Way<'_>; 4] = [&by_key, &by_area, &by_name, &written];
        for way in ways {
            for (slot, skill) in found.iter_mut().zip(&draft.skills).filter(|(slot, _)| slot.is_none()) {
                *slot = way(skill).filter(|id| taken.insert(*id));
            }
        }
        found
    }
}

fn only<T: Copy>(all: Option<&Vec<T>>) -> Option<T> {
    match all.map(Vec::as_slice) {
        Some([one]) => Some(*one),
        _ => None,
    }
}

/// The framework that a mapping names, by key, id or name; of several versions the one in force, else the latest.
pub(super) fn named(name: &str, all: &[Arc<Matrix>]) -> Option<Arc<Matrix>> {
    let folded = guild_model::text::fold(name);
    let by_key = all.iter().find(|m| m.framework.key.as_str() == name || m.framework.id.0.to_string() == name);
    let of_name = || all.iter().filter(|m| m.framework.name.folded() == folded);
    by_key.or_else(|| of_name().max_by_key(|m| m.framework.in_force())).map(Arc::clone)
}

/// The framework that has at least half of the skills that are rated, and more of them than any other.
pub(super) fn fitting(draft: &RatingsDraft, all: &[Arc<Matrix>]) -> Option<Arc<Matrix>> {
    let count = |m: &Arc<Matrix>| Known::of(m).find(draft).iter().flatten().count();
    let counted: Vec<(usize, &Arc<Matrix>)> = all.iter().map(|m| (count(m), m)).collect();
    let most = counted.iter().map(|(n, _)| *n).max().filter(|n| *n > 0 && n * 2 >= draft.skills.len())?;
    let fitting = counted.iter().filter(|(n, _)| *n == most).map(|(_, m)| *m);
    fitting.max_by_key(|m| m.framework.in_force()).map(Arc::clone)
}

/// A framework with the skills of a file.
pub(super) struct Extended {
    pub after: Matrix,
    /// Of each skill of the draft.
    pub skills: Vec<SkillId>,
    pub new_skills: u32,
    pub new_areas: u32,
    /// The names of the new ones.
    pub added: Vec<Name>,
}

/// Puts the areas and skills of a draft that a framework lacks behind those it has. What it has stays as it is; an
/// empty description is filled.
pub(super) fn extended(before: &Matrix, draft: &RatingsDraft) -> Result<Extended, Error> {
    let found = Known::of(before).find(draft);
    let mut ladder = LadderDraft::default();
    if before.framework.scale.points.is_empty() {
        ladder.scale = Some(scale(draft)).filter(|scale| !scale.points.is_empty());
    }
    let described: HashMap<SkillId, &RatedSkill> =
        found.iter().zip(&draft.skills).filter_map(|(id, skill)| Some(((*id)?, skill))).collect();
    for skill in &before.skills {
        let told = described.get(&skill.id).and_then(|s| s.description.clone());
        ladder.skills.push(SkillDraft {
            id: Some(skill.id.0),
            key: None,
            name: skill.name.clone(),
            area: None,
            description: told.filter(|_| skill.description.is_empty()),
            misfit: None,
            place: None,
        });
    }
    for area in &before.areas {
        let (name, id) = (area.name.clone(), Some(area.id.0));
        ladder.areas.push(AreaDraft { id, key: None, name, description: None, place: None });
    }
    let mut areas: BTreeMap<usize, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for (skill, known) in draft.skills.iter().zip(&found) {
        if let Some(known) = known {
            places.push(before.skills.iter().position(|s| s.id == *known).unwrap_or(0));
            continue;
        }
        let area = skill.area.and_then(|n| Some((n, draft.areas.get(n)?))).map(|(n, area)| {
            *areas.entry(n).or_insert_with(|| {
                let there = ladder.areas.iter().position(|a| a.name.folded() == area.name.folded());
                there.unwrap_or_else(|| {
                    ladder.areas.push(area.clone());
                    ladder.areas.len() - 1
                })
            })
        });
        places.push(ladder.skills.len());
        ladder.skills.push(SkillDraft {
            id: None,
            key: skill.key.clone(),
            name: skill.name.clone(),
            area: Some(area),
            description: skill.description.clone(),
            misfit: None,
            place: skill.place.clone(),
        });
    }
    let merged = ladder::merge(before, &ladder, false, false)?;
    let there: BTreeSet<SkillId> = before.skills.iter().map(|s| s.id).collect();
    let added = merged.after.skills.iter().filter(|s| !there.contains(&s.id)).map(|s| s.name.clone()).collect();
    let skills = places.iter().filter_map(|n| merged.skills.get(*n).copied()).collect();
    let after = merged.after;
    Ok(Extended {
        skills,
        added,
        new_skills: (after.skills.len() - before.skills.len()) as u32,
        new_areas: (after.areas.len() - before.areas.len()) as u32,
        after,
    })
}

/// Skills that a sheet would add to a framework which has one of nearly the same name.
///
/// Cost: O(new skills · skills).
pub(super) fn near(before: &Matrix, draft: &RatingsDraft, file: &str) -> Vec<Problem> {
    let known: Vec<(String, &Name)> = before.skills.iter().map(|s| (bare(&s.name), &s.name)).collect();
    let found = Known::of(before).find(draft);
    let mut problems = Vec::new();
    for skill in found.iter().zip(&draft.skills).filter(|(found, _)| found.is_none()).map(|(_, skill)| skill) {
        if problems.len() == MOST_NEAR {
            break;
        }
        let own = bare(&skill.name);
        let Some((_, near)) = known.iter().find(|(name, _)| nearly(&own, name)) else { continue };
        let (name, near) = (skill.name.to_string(), near.to_string());
        let message = format!(
            "{} has no skill “{name}”, so it would be added; it has “{near}”, which may be the same. Write the skill as \
             it is written there if it is.",
            before.framework.name
        );
        let (sheet, cell) = super::place_of(skill.place.as_ref());
        let args = [("name", name.as_str()), ("near", near.as_str())];
        problems.push(at(Some(file), sheet, cell, Severity::Warns, "ratings-skill-near", &args, message));
    }
    problems
}

/// So many of them are named.
const MOST_NEAR: usize = 50;

/// The words of a name without accents and signs, and without those that only join.
fn bare(name: &Name) -> String {
    let plain = guild_model::text::plain(name.as_str());
    let words = plain.split(' ').filter(|word| !["and", "und", "et", "the", "of", "de"].contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether two names are one but for a slip of the hand: a letter in eight. A number makes another thing of a name.
fn nearly(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let length = one.chars().count().max(other.chars().count());
    if one.is_empty() || other.is_empty() || digits(one) != digits(other) {
        return false;
    }
    one == other
        || length.abs_diff(one.chars().count().min(other.chars().count())) <= 2
            && strsim::osa_distance(one, other) <= (length / 8).min(2)
}

/// How many ratings use each scale; the one with the most comes first.
fn used(draft: &RatingsDraft) -> Vec<&RatedScale> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    draft.ratings.iter().filter_map(|r| r.scale).for_each(|scale| *counts.entry(scale).or_default() += 1);
    let mut order: Vec<(usize, usize)> = counts.into_iter().collect();
    order.sort_by_key(|(scale, n)| (std::cmp::Reverse(*n), *scale));
    order.into_iter().filter_map(|(scale, _)| draft.scales.get(scale)).collect()
}

/// The scale that is used most, with the numbers of the others where all of them are plain numbers.
fn scale(draft: &RatingsDraft) -> ScaleDraft {
    let used = used(draft);
    let plain = |scale: &RatedScale| scale.numbers && scale.points.iter().all(|p| p.word.is_none());
    let all = used.iter().all(|scale| plain(scale));
    let mut points: BTreeMap<Rating, Option<Name>> = BTreeMap::new();
    for scale in used.iter().take(if all { usize::MAX } else { 1 }) {
        for point in &scale.points {
            if let Some(value) = point.value {
                points.entry(value).or_insert_with(|| point.word.clone());
            }
        }
        if scale.blank_means == Some(BlankMeans::NoneYet)
            && let Ok(zero) = Rating::from_thousandths(0)
        {
            points.entry(zero).or_default();
        }
    }
    let points =
        points.into_iter().map(|(value, word)| ScalePointDraft { id: None, value, word, meaning: None }).collect();
    ScaleDraft { points, blank_means: None }
}

/// How the values of each scale of a draft become values of the framework's: as they stand, but words of which the
/// framework has its own values take those.
pub(super) fn translations(draft: &RatingsDraft, target: &Scale) -> Vec<HashMap<Rating, Rating>> {
    let of = |scale: &RatedScale| -> Option<HashMap<Rating, Rating>> {
        let mut found = HashMap::new();
        for point in scale.points.iter().filter(|_| !scale.numbers) {
            let word = point.word.as_ref()?.folded();
            let known = target.points.iter().find(|p| p.word.as_ref().is_some_and(|w| w.folded() == word))?;
            found.insert(point.value?, known.value);
        }
        Some(found)
    };
    draft.scales.iter().map(|scale| of(scale).unwrap_or_default()).collect()
}

/// Sheets of one file that rate on scales with other ends, which one framework cannot have.
pub(super) fn scales_differ(draft: &RatingsDraft, file: &str) -> Option<Problem> {
    let ends = |scale: &&RatedScale| {
        let values = || scale.points.iter().filter_map(|p| p.value);
        Some((values().min()?, values().max()?, scale.numbers && scale.points.iter().all(|p| p.word.is_none())))
    };
    let all: BTreeSet<_> = used(draft).iter().filter_map(ends).collect();
    if all.len() < 2 || all.iter().all(|(_, _, plain)| *plain) {
        return None;
    }
    let shown: Vec<String> = all.iter().map(|(least, most, _)| format!("{least} to {most}")).collect();
    let shown = shown.join(", ");
    let message = format!(
        "The tables of this file rate on different scales ({shown}), and a framework has one. Each value is kept as it \
         stands; give the points of one scale the values of the other, or import the tables one by one."
    );
    let problem = at(Some(file), None, None, Severity::Warns, "ratings-scales-differ", &[("scales", &shown)], message);
    Some(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, expected: bool) {
        let bare = |name| bare(&Name::parse(name).unwrap());
        assert_eq!(nearly(&bare(one), &bare(other)), expected, "{one} / {other}");
    }

    #[test]
    fn a_slip_of_the_hand_is_near_and_another_skill_is_not() {
        check("Code review & pairing", "Code review and pairing", true);
        check("Code-Review und Pairing", "Code review and pairing", true);
        check("Kubernets", "Kubernetes", true);
        check("Testing and test desing", "Testing and test design", true);
        check("Java", "JavaScript", false);
        check("Go", "C", false);
        check("React", "Redux", false);
        check("Python 2", "Python 3", false);
        check("…", "Go", false);
    }
}
