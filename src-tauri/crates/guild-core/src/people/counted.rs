//! What counts of people in skills, where many people are looked at and nothing is asked but the rating.

use guild_model::people::{Assessment, Counts, Facet, Kin};
use guild_model::{PersonId, Rating, SkillId};

/// The lesser of what each person knows and does in each skill, as it counts; in the order of people and skills. A skill
/// stands for all its copies, by [`Kin::root`].
#[derive(Clone)]
pub(crate) struct Counted(Vec<(PersonId, SkillId, Rating)>);

impl Counted {
    /// * `assessments`: by person, those of each by date.
    /// * Cost: O(assessments log skills).
    pub fn of(assessments: &[Assessment], kin: &Kin<SkillId>) -> Self {
        let mut all = Vec::with_capacity(assessments.len());
        let mut said: Vec<(SkillId, &Assessment)> = Vec::new();
        for of_person in assessments.chunk_by(|one, other| one.person == other.person) {
            said.clear();
            said.extend(of_person.iter().map(|a| (kin.root(a.skill), a)));
            // Stable: what was said of one skill stays in the order of its dates.
            said.sort_by_key(|(skill, _)| *skill);
            for group in said.chunk_by(|(one, _), (other, _)| one == other) {
                let rating = match group {
                    [(_, only)] => Rating::lesser(only.knows, only.does),
                    several => Counts::of(several.iter().map(|(_, a)| *a)).and_then(|c| c.rating(Facet::Both)),
                };
                let of = group.first().map(|(skill, a)| (a.person, *skill));
                all.extend(of.zip(rating).map(|((person, skill), rating)| (person, skill, rating)));
            }
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
