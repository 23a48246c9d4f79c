//! What counts of people in skills, where many people are looked at and only some of the skills.

use super::snapshot::Snapshot;
use guild_model::people::{Assessment, Counts, Facet};
use guild_model::{PersonId, Rating, SkillId};

/// Of whom, and in what: a skill stands for all its copies, by [`guild_model::people::Kin::root`].
type Of = (PersonId, SkillId);

/// What counts, in the order of people and skills.
pub(crate) struct Counted<'s>(Vec<(Of, Counts<'s>)>);

impl<'s> Counted<'s> {
    /// * `wanted`: of whom, and in which skills; the others are not looked at.
    /// * Cost: O(assessments + n log n), n the wanted ones.
    pub fn of(snapshot: &'s Snapshot, wanted: impl Fn(PersonId, SkillId) -> bool) -> Self {
        let mut all: Vec<(Of, &Assessment)> = snapshot
            .assessments
            .iter()
            .map(|said| ((said.person, snapshot.skills.root(said.skill)), said))
            .filter(|((person, skill), _)| wanted(*person, *skill))
            .collect();
        all.sort_by_key(|(of, _)| *of);
        let groups = all.chunk_by(|(one, _), (other, _)| one == other);
        Self(
            groups
                .filter_map(|group| Some((group.first()?.0, Counts::of(group.iter().map(|(_, said)| *said))?)))
                .collect(),
        )
    }

    /// The lesser of what the person knows and does, where both are known.
    pub fn rating(&self, person: PersonId, skill: SkillId) -> Option<Rating> {
        let at = self.0.binary_search_by_key(&(person, skill), |(of, _)| *of).ok()?;
        self.0.get(at)?.1.rating(Facet::Both)
    }

    /// Whether the person has the skill from a rating on; with any rating at all where none is given.
    pub fn reaches(&self, person: PersonId, skill: SkillId, least: Option<Rating>) -> bool {
        self.rating(person, skill).is_some_and(|has| least.is_none_or(|least| has >= least))
    }

    pub fn ratings(&self) -> impl Iterator<Item = (PersonId, SkillId, Rating)> {
        self.0.iter().filter_map(|((person, skill), said)| Some((*person, *skill, said.rating(Facet::Both)?)))
    }
}
