//! The skills that a community asks for, and who has them.

use super::gap::steps;
use crate::mastery::Scale;
use crate::{AskedSkillId, CommunityId, PersonId, Rating, SkillId};
use serde::{Deserialize, Serialize};

/// A skill that a community asks for; at most one of each community and skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AskedSkill {
    /// Its own; the community and the skill tell it apart as well.
    pub id: AskedSkillId,
    /// Who asks.
    pub community: CommunityId,
    /// What is asked for, in whichever version of its framework; copies of the skill count.
    pub skill: SkillId,
    /// The least rating; `None` = any rating at all.
    pub rating: Option<Rating>,
    /// How many of the members should have it, from 1.
    pub people: u32,
}

/// How far a community has what it asks for. Everyone is in the order in which they were given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SkillCover {
    /// The active members who reach the rating.
    pub covered_by: Vec<PersonId>,
    /// How many more should.
    pub missing: u32,
    /// The one person on whom it hangs, where it is one.
    pub single: Option<PersonId>,
    /// Reach the rating and are no active members.
    pub could_join: Vec<PersonId>,
    /// Are a step above the rating, or at the end of the scale; members or not.
    pub could_mentor: Vec<PersonId>,
    /// Active members below the rating, or of whom nothing is known.
    pub could_learn: Vec<PersonId>,
}

/// Who covers an asked-for skill.
///
/// * `ratings`: everyone with the rating that counts, `None` where nothing is known.
/// * `active`: whether a person is an active member of the community. Those who are only listed do not count.
/// * Cost: O(people).
pub fn cover(
    asked: &AskedSkill,
    scale: &Scale,
    ratings: &[(PersonId, Option<Rating>)],
    active: impl Fn(PersonId) -> bool,
) -> SkillCover {
    let reaches = |rating: Option<Rating>| rating.is_some_and(|has| asked.rating.is_none_or(|least| has >= least));
    let last = scale.points.last().map(|p| p.value);
    let above = |rating: Option<Rating>| {
        rating.is_some_and(|has| {
            let a_step = asked.rating.is_some_and(|least| steps(scale, has) >= steps(scale, least) + 1.0);
            a_step || last.is_some_and(|last| has >= last)
        })
    };
    let people = |keep: &dyn Fn(PersonId, Option<Rating>) -> bool| -> Vec<PersonId> {
        ratings.iter().filter(|(person, rating)| keep(*person, *rating)).map(|(person, _)| *person).collect()
    };
    let covered_by = people(&|person, rating| active(person) && reaches(rating));
    SkillCover {
        missing: asked.people.saturating_sub(covered_by.len() as u32),
        single: if let [only] = covered_by.as_slice() { Some(*only) } else { None },
        could_join: people(&|person, rating| !active(person) && reaches(rating)),
        could_mentor: people(&|_, rating| above(rating)),
        could_learn: people(&|person, rating| active(person) && !reaches(rating)),
        covered_by,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mastery::ScalePoint;
    use crate::{ScalePointId, Text};
    use uuid::Uuid;

    fn rating(value: u8) -> Rating {
        Rating::new(f64::from(value)).unwrap()
    }

    type Expected<'e> = (&'e [usize], u32, Option<usize>, &'e [usize], &'e [usize], &'e [usize]);

    /// Ratings of people 0.., of whom the first `n_active` are active members, against "at least `least`, `people`
    /// of them"; expected: covered, missing, single, join, mentor, learn.
    #[track_caller]
    fn check(ratings: &[Option<u8>], n_active: usize, least: Option<u8>, people: u32, expected: Expected) {
        let point = |v| ScalePoint { id: ScalePointId::new(), value: rating(v), word: None, meaning: Text::default() };
        let scale = Scale { points: (1..=5).map(point).collect(), blank_means: None };
        let id = |n: usize| PersonId(Uuid::from_u128(n as u128));
        let all: Vec<_> = ratings.iter().enumerate().map(|(n, r)| (id(n), r.map(rating))).collect();
        let asked = AskedSkill {
            id: AskedSkillId::new(),
            community: CommunityId::new(),
            skill: SkillId::new(),
            rating: least.map(rating),
            people,
        };
        let found = cover(&asked, &scale, &all, |person| person.0.as_u128() < n_active as u128);
        let ids = |list: &[usize]| list.iter().map(|&n| id(n)).collect::<Vec<_>>();
        let (covered_by, missing, single, join, mentor, learn) = expected;
        let expected = SkillCover {
            covered_by: ids(covered_by),
            missing,
            single: single.map(id),
            could_join: ids(join),
            could_mentor: ids(mentor),
            could_learn: ids(learn),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn who_covers_joins_mentors_and_learns() {
        check(&[Some(3), Some(2), None, Some(4), Some(1)], 3, Some(3), 2, (&[0], 1, Some(0), &[3], &[3], &[1, 2]));
        check(&[Some(5), Some(5)], 2, Some(5), 1, (&[0, 1], 0, None, &[], &[0, 1], &[]));
        check(&[None, Some(1)], 1, None, 1, (&[], 1, None, &[1], &[], &[0]));
        check(&[], 0, Some(3), 2, (&[], 2, None, &[], &[], &[]));
    }
}
