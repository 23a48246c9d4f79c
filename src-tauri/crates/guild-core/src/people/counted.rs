//! What counts of people in skills, where many people are looked at and nothing is asked but the rating.

use guild_model::people::counting::counted;
use guild_model::people::{Kin, Rated};
use guild_model::{PersonId, Rating, SkillId};
use std::collections::BTreeMap;

/// The lesser of what each person knows and does in each skill, as it counts; in the order of people and skills. A skill
/// stands for all its copies, by [`Kin::root`].
pub(crate) struct Counted(Vec<(PersonId, SkillId, Rating)>);

impl Counted {
    /// * `rated`: in any order.
    /// * Cost: O(assessments log assessments).
    pub fn of(rated: &[Rated], kin: &Kin<SkillId>) -> Self {
        // People and skills by their places among all, so that numbers are sorted in place of ids. What was said of one
        // person mostly stands together, and so each is looked for where the one before was.
        let mut people: Vec<PersonId> = rated.iter().map(|r| r.person).collect();
        people.dedup();
        people.sort_unstable();
        people.dedup();
        let roots: BTreeMap<SkillId, SkillId> = rated.iter().map(|r| r.skill).map(|id| (id, kin.root(id))).collect();
        let mut skills: Vec<SkillId> = roots.values().copied().collect();
        skills.sort_unstable();
        skills.dedup();
        let places: BTreeMap<SkillId, usize> =
            roots.iter().filter_map(|(id, root)| Some((*id, skills.binary_search(root).ok()?))).collect();
        let mut last = 0;
        let mut order: Vec<(usize, u32)> = Vec::with_capacity(rated.len());
        for (at, one) in (0..).zip(rated) {
            if people.get(last) != Some(&one.person) {
                last = people.binary_search(&one.person).unwrap_or_default();
            }
            order.push((last * skills.len() + places.get(&one.skill).copied().unwrap_or_default(), at));
        }
        order.sort_unstable();
        let mut all = Vec::with_capacity(order.len());
        for group in order.chunk_by(|(one, _), (other, _)| one == other) {
            let said = || group.iter().filter_map(|(_, at)| rated.get(*at as usize));
            let knows = counted(said().filter(|r| r.knows.is_some())).and_then(|r| r.knows);
            let does = counted(said().filter(|r| r.does.is_some())).and_then(|r| r.does);
            let first = said().next().and_then(|r| Some((r.person, *roots.get(&r.skill)?)));
            all.extend(first.zip(Rating::lesser(knows, does)).map(|((person, skill), rating)| (person, skill, rating)));
        }
        Self(all)
    }

    pub fn rating(&self, person: PersonId, skill: SkillId) -> Option<Rating> {
        let at = self.0.binary_search_by_key(&(person, skill), |(person, skill, _)| (*person, *skill)).ok()?;
        self.0.get(at).map(|(.., rating)| *rating)
    }

    /// Whether the person has the skill from a rating on; with any rating at all where none is given.
    pub fn reaches(&self, person: PersonId, skill: SkillId, least: Option<Rating>) -> bool {
        self.rating(person, skill).is_some_and(|has| least.is_none_or(|least| has >= least))
    }

    pub fn ratings(&self) -> impl Iterator<Item = (PersonId, SkillId, Rating)> {
        self.0.iter().copied()
    }

    /// Of one person.
    pub fn of_person(&self, person: PersonId) -> impl Iterator<Item = (SkillId, Rating)> {
        let start = self.0.partition_point(|(other, ..)| *other < person);
        let own = self.0.get(start..).unwrap_or_default().iter().take_while(move |(other, ..)| *other == person);
        own.map(|(_, skill, rating)| (*skill, *rating))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, NaiveDate};
    use guild_model::people::{Assessment, AssessorKind, Counts, Facet};
    use guild_model::{AssessmentId, Text};
    use proptest::prelude::*;
    use uuid::Uuid;

    /// Who, which skill, by whom, on which day, knowing, doing.
    type Row = (u8, u8, usize, u64, Option<u8>, Option<u8>);

    fn assessment(n: usize, (who, skill, kind, day, knows, does): Row) -> Assessment {
        let rating = |value: Option<u8>| value.and_then(|value| Rating::new(f64::from(value)).ok());
        Assessment {
            id: AssessmentId(Uuid::from_u128(n as u128)),
            person: PersonId(Uuid::from_u128(u128::from(who))),
            skill: SkillId(Uuid::from_u128(u128::from(skill))),
            kind: [AssessorKind::Itself, AssessorKind::Lead, AssessorKind::Peer, AssessorKind::Agreed][kind],
            by: None,
            date: NaiveDate::default() + Days::new(day),
            knows: rating(knows),
            does: rating(does),
            interest: None,
            note: Text::default(),
            check_in: None,
            evidence: Vec::new(),
        }
    }

    proptest! {
        /// As the views choose what counts, whatever the order of the rows; a copy of a skill is that skill.
        #[test]
        fn it_is_what_counts_for_every_view(rows in prop::collection::vec(
            (0u8..3, 0u8..4, 0usize..4, 0u64..4, prop::option::of(1u8..5), prop::option::of(1u8..5)), 0..40,
        )) {
            let id = |n: u8| SkillId(Uuid::from_u128(u128::from(n)));
            let kin = Kin::of([(id(0), Some(id(3))), (id(1), None), (id(2), None), (id(3), None)]);
            let all: Vec<Assessment> = rows.into_iter().enumerate().map(|(n, row)| assessment(n, row)).collect();
            let mut groups: BTreeMap<(PersonId, SkillId), Vec<&Assessment>> = BTreeMap::new();
            all.iter().for_each(|a| groups.entry((a.person, kin.root(a.skill))).or_default().push(a));
            let rating = |of: &Vec<&Assessment>| Counts::of(of.iter().copied()).and_then(|c| c.rating(Facet::Both));
            let expected: Vec<(PersonId, SkillId, Rating)> =
                groups.iter().filter_map(|((person, skill), of)| Some((*person, *skill, rating(of)?))).collect();
            let rated: Vec<Rated> = all.iter().rev().map(Rated::from).filter(|r| r.knows.or(r.does).is_some()).collect();
            let found: Vec<_> = Counted::of(&rated, &kin).ratings().collect();
            prop_assert_eq!(&found, &expected);
            let every: Vec<Rated> = all.iter().map(Rated::from).collect();
            prop_assert_eq!(Counted::of(&every, &kin).ratings().collect::<Vec<_>>(), expected);
        }
    }
}
