//! Everything that is known of people, read at once, as the views need it.

use crate::{Error, Workspace};
use guild_model::communities::Membership;
use guild_model::mastery::Matrix;
use guild_model::people::{AskedSkill, Assessment, CheckIn, Kin, Person, Place, Standing};
use guild_model::{LevelId, LineageId, PersonId, SkillId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that is known of people. Read once, then shared until something changes.
pub(crate) struct Snapshot {
    pub people: Vec<Person>,
    pub memberships: Vec<Membership>,
    pub asked: Vec<AskedSkill>,
    pub check_ins: Vec<CheckIn>,
    pub assessments: Vec<Assessment>,
    pub standings: Vec<Standing>,
    pub places: Vec<Place>,
    /// Which skills and levels are copies of one another, over all versions.
    pub skills: Kin<SkillId>,
    pub levels: Kin<LevelId>,
    person_at: BTreeMap<PersonId, usize>,
    place_at: BTreeMap<(PersonId, LineageId), usize>,
}

impl Workspace {
    pub(crate) fn snapshot(&mut self) -> Result<Arc<Snapshot>, Error> {
        if let Some(known) = &self.people {
            return Ok(Arc::clone(known));
        }
        let tables = self.tables();
        let levels = tables.levels().all()?;
        let lineages: BTreeMap<_, _> = tables.frameworks().all()?.into_iter().map(|f| (f.id, f.lineage)).collect();
        let tracks: BTreeMap<_, _> = tables.tracks().all()?.into_iter().map(|t| (t.id, t.framework)).collect();
        let lineage = |track| tracks.get(&track).and_then(|framework| lineages.get(framework)).copied();
        let lineage_of: BTreeMap<LevelId, LineageId> =
            levels.iter().filter_map(|l| Some((l.id, lineage(l.track)?))).collect();
        let (people, places) = (tables.people().all()?, tables.places().all()?);
        let place = |(at, place): (usize, &Place)| Some(((place.person, *lineage_of.get(&place.level)?), at));
        let read = Arc::new(Snapshot {
            person_at: people.iter().enumerate().map(|(at, person)| (person.id, at)).collect(),
            place_at: places.iter().enumerate().filter_map(place).collect(),
            people,
            places,
            memberships: tables.memberships().all()?,
            asked: tables.asked_skills().all()?,
            check_ins: tables.check_ins().all()?,
            assessments: tables.assessments().all()?,
            standings: tables.standings().all()?,
            skills: Kin::of(tables.skills().all()?.into_iter().map(|s| (s.id, s.origin))),
            levels: Kin::of(levels.iter().map(|l| (l.id, l.origin))),
        });
        self.people = Some(Arc::clone(&read));
        Ok(read)
    }
}

impl Snapshot {
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(*self.person_at.get(&id)?)
    }

    /// Where a person stands on a ladder, agreed on whichever version.
    pub fn place(&self, person: PersonId, lineage: LineageId) -> Option<&Place> {
        self.places.get(*self.place_at.get(&(person, lineage))?)
    }

    /// The level of a version that a level of any version is a copy of, or the level itself.
    pub fn level_in(&self, matrix: &Matrix, level: LevelId) -> Option<LevelId> {
        let own = matrix.level(level).map(|l| l.id);
        own.or_else(|| matrix.levels.iter().find(|l| self.levels.same(l.id, level)).map(|l| l.id))
    }

    /// The active members of a community.
    pub fn active_members(&self, community: guild_model::CommunityId) -> BTreeSet<PersonId> {
        let active =
            |m: &&Membership| m.community == community && m.state == guild_model::communities::MembershipState::Active;
        self.memberships.iter().filter(active).map(|m| m.person).collect()
    }
}

/// The assessments by person, then by the skill of a version, for every skill that has one or a copy that has.
pub(crate) struct BySkill<'s>(BTreeMap<(PersonId, usize), Vec<&'s Assessment>>);

impl<'s> BySkill<'s> {
    /// The index counts in the order of the matrix's skills. Cost: O(n log n).
    pub fn of(snapshot: &'s Snapshot, matrix: &Matrix) -> Self {
        let mut places: BTreeMap<SkillId, Vec<usize>> = BTreeMap::new();
        for (at, skill) in matrix.skills.iter().enumerate() {
            places.entry(snapshot.skills.root(skill.id)).or_default().push(at);
        }
        let mut found: BTreeMap<(PersonId, usize), Vec<&Assessment>> = BTreeMap::new();
        for assessment in &snapshot.assessments {
            for &at in places.get(&snapshot.skills.root(assessment.skill)).into_iter().flatten() {
                found.entry((assessment.person, at)).or_default().push(assessment);
            }
        }
        Self(found)
    }

    /// Of one person in one skill, by date.
    pub fn get(&self, person: PersonId, skill: usize) -> &[&'s Assessment] {
        self.0.get(&(person, skill)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Everyone of whom anything is known, in any of the skills.
    pub fn people(&self) -> BTreeSet<PersonId> {
        self.0.keys().map(|(person, _)| *person).collect()
    }
}
