//! Levels that are wanted: of one person, noted with the rating; of everyone, asked for by a community.

use super::rows::{Share, alike, lose};
use super::{RatingsPlan, at};
use crate::Error;
use guild_exchange::book::Severity;
use guild_exchange::ratings::RatingsDraft;
use guild_exchange::ratings::mapping::RatingsFileMapping;
use guild_model::people::AskedSkill;
use guild_model::{AskedSkillId, SkillId};
use guild_store::Tables;
use std::collections::{BTreeMap, HashSet};

/// Notes what is wanted of a person with the person's rating; where there is none, it is said.
pub(super) fn of_people(draft: &RatingsDraft, share: &mut Share<'_>) {
    let rated: HashSet<(usize, usize)> = draft.ratings.iter().map(|r| (r.person, r.skill)).collect();
    let mut unrated: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for target in &draft.targets {
        let Some(person) = target.person else { continue };
        let pair = (person, target.skill);
        if rated.contains(&pair) {
            share.notes.entry(pair).or_default().push(format!("Target: {}", target.value));
        } else if let Some(place) = &target.place {
            lose(share.lost, place);
            let entry = unrated.entry(place.sheet.clone()).or_insert_with(|| (0, place.cell.clone()));
            entry.0 += 1;
        }
    }
    for (sheet, (count, cell)) in unrated {
        let (say, left) =
            if count == 1 { ("1 cell says".to_owned(), "It was") } else { (format!("{count} cells say"), "They were") };
        let message = format!(
            "{say} what is wanted of someone who is not rated in that skill. {left} left out; set the person's target \
             level on the person's page."
        );
        let count = count.to_string();
        let problem = at(
            Some(&share.choices.file),
            Some(&sheet),
            Some(&cell),
            Severity::Warns,
            "ratings-target-unrated",
            &[("count", &count)],
            message,
        );
        share.problems.push(problem);
    }
}

/// What is wanted of everyone is asked for by the community that the mapping names. False: it was said that there is
/// no place for it.
pub(super) fn of_everyone(
    tables: &Tables,
    draft: &RatingsDraft,
    choices: &RatingsFileMapping,
    skills: &[SkillId],
    plan: &mut RatingsPlan,
) -> Result<bool, Error> {
    let wanted: Vec<_> = draft.targets.iter().filter(|t| t.person.is_none()).collect();
    let Some(first) = wanted.first() else { return Ok(true) };
    let all = tables.communities().all()?;
    let named = choices.community.as_deref().map(|name| {
        let fits = |c: &&guild_model::communities::Community| c.key.as_str() == name || alike(c.name.as_str(), name);
        (name, all.iter().find(fits))
    });
    if let Some((_, Some(community))) = named {
        let before = tables.asked_skills().of_community(community.id)?;
        let mut met = HashSet::new();
        for target in wanted {
            let Some(skill) = skills.get(target.skill).copied().filter(|skill| met.insert(*skill)) else { continue };
            let rating = Some(target.value);
            match before.iter().find(|asked| asked.skill == skill) {
                Some(asked) if asked.rating == rating => plan.changes.same += 1,
                Some(asked) => {
                    plan.changes.changed += 1;
                    plan.asked.push(AskedSkill { rating, ..asked.clone() });
                }
                None => {
                    plan.changes.new += 1;
                    let (id, community) = (AskedSkillId::new(), community.id);
                    plan.asked.push(AskedSkill { id, community, skill, rating, people: 1 });
                }
            }
        }
        return Ok(true);
    }
    let count = wanted.len().to_string();
    let (sheet, cell) = super::place_of(first.place.as_ref());
    let problem = if let Some((name, _)) = named {
        let message = format!(
            "There is no community “{name}” to ask for the {count} levels that the sheet wants. Correct the mapping, or \
             add the community."
        );
        let args = [("name", name), ("count", count.as_str())];
        at(Some(&choices.file), sheet, cell, Severity::Warns, "ratings-target-community", &args, message)
    } else {
        let message = format!(
            "{count} cells say which level is wanted of everyone. Name a community in the mapping that asks for them; \
             until then they are left out."
        );
        at(
            Some(&choices.file),
            sheet,
            cell,
            Severity::Warns,
            "ratings-target-unstored",
            &[("count", count.as_str())],
            message,
        )
    };
    plan.problems.push(problem);
    Ok(false)
}
