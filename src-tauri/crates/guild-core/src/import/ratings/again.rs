//! A file that was imported before: whom its people were said to be then is told by what was recorded of them.

use super::people::Found;
use super::rows::{Counts, Share};
use super::{Laying, framework, targets};
use guild_exchange::ratings::RatingsDraft;
use guild_exchange::ratings::draft::RatingDraft;
use guild_exchange::ratings::mapping::RatingsFileMapping;
use guild_model::mastery::Scale;
use guild_model::{PersonId, SkillId};
use std::collections::{BTreeMap, HashSet};

/// What the ratings of a file are laid on.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub choices: &'a RatingsFileMapping,
    pub skills: &'a [SkillId],
    pub scale: &'a Scale,
}

impl Laying {
    /// Whom the people of a draft are, without the questions that were answered when the same file was imported before.
    ///
    /// It was where all that it says of those who are known is recorded and nobody is new, and all that it says of
    /// somebody who is asked about is recorded of one of those who may be meant, and of no other. So nothing is recorded
    /// of anybody by such an answer, and a file with a single other rating asks again.
    ///
    /// Cost: linear in the ratings, and in those of who is asked about times who may be meant.
    pub(super) fn known_again(&self, draft: &RatingsDraft, found: Vec<Found>, ground: Ground<'_>) -> Vec<Found> {
        let mut of: BTreeMap<usize, Vec<&RatingDraft>> = BTreeMap::new();
        draft.ratings.iter().for_each(|rating| of.entry(rating.person).or_default().push(rating));
        let is_asked = |n: usize| matches!(found.get(n), Some(Found::Asked(_)));
        let is_new = |n: &usize| matches!(found.get(*n), Some(Found::New));
        if !of.keys().any(|n| is_asked(*n)) || of.keys().any(is_new) {
            return found;
        }
        let known: Vec<Option<PersonId>> =
            found.iter().map(|found| if let Found::Known(id) = found { Some(*id) } else { None }).collect();
        let of_known = draft.ratings.iter().filter(|rating| known.get(rating.person).copied().flatten().is_some());
        if !self.has_all(draft, of_known, &known, ground) {
            return found;
        }
        let taken: HashSet<PersonId> = known.iter().flatten().copied().collect();
        let fitting = |(n, found): (usize, &Found)| -> Option<PersonId> {
            let (Found::Asked(choices), Some(ratings)) = (found, of.get(&n)) else { return None };
            let fits = |id: &&PersonId| {
                let people: Vec<Option<PersonId>> = (0..draft.people.len()).map(|m| (m == n).then_some(**id)).collect();
                !taken.contains(id) && self.has_all(draft, ratings.iter().copied(), &people, ground)
            };
            let mut fitting = choices.iter().filter(fits);
            fitting.next().copied().filter(|_| fitting.next().is_none())
        };
        let meant: Vec<Option<PersonId>> = found.iter().enumerate().map(fitting).collect();
        let is_alone = |id: &PersonId| meant.iter().flatten().filter(|other| *other == id).count() == 1;
        let told = |(found, meant): (Found, &Option<PersonId>)| meant.filter(is_alone).map_or(found, Found::Known);
        found.into_iter().zip(&meant).map(told).collect()
    }

    /// Whether all that these ratings say, and something they do if there are any, is recorded of these people.
    fn has_all<'r>(
        &self,
        draft: &RatingsDraft,
        ratings: impl Iterator<Item = &'r RatingDraft>,
        people: &[Option<PersonId>],
        ground: Ground<'_>,
    ) -> bool {
        let Ground { choices, skills, scale } = ground;
        let mut lost = HashSet::new();
        let mut share = Share {
            choices,
            skills,
            people,
            translations: framework::translations(draft, scale),
            scale,
            notes: BTreeMap::new(),
            problems: Vec::new(),
            lost: &mut lost,
            counts: Counts::default(),
            sheets_full: BTreeMap::new(),
        };
        targets::of_people(draft, &mut share);
        self.said.has_all(draft, ratings, &mut share)
    }
}
