//! Everything that is known of people, read at once, as the views need it.

use super::counted::Counted;
use crate::{Error, Workspace};
use guild_model::communities::{Membership, MembershipState};
use guild_model::mastery::Matrix;
use guild_model::people::{AskedSkill, Assessment, CheckIn, Kin, Person, Place, Rated, Standing};
use guild_model::{CommunityId, LevelId, LineageId, PersonId, SkillId};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

/// Who there is and where they stand: what is known of people but for what was said of them. Read once, then shared
/// until something changes.
pub(crate) struct Ground {
    pub people: Vec<Person>,
    pub memberships: Vec<Membership>,
    pub asked: Vec<AskedSkill>,
    pub places: Vec<Place>,
    /// Which skills and levels are copies of one another, over all versions.
    pub skills: Kin<SkillId>,
    pub levels: Kin<LevelId>,
    person_at: BTreeMap<PersonId, usize>,
    place_at: BTreeMap<(PersonId, LineageId), usize>,
    /// Of every community that others are part of, those.
    parts: BTreeMap<CommunityId, Vec<CommunityId>>,
}

/// Everything that is known of people. Read once, then shared until something changes.
#[derive(Clone)]
pub(crate) struct Snapshot {
    ground: Arc<Ground>,
    pub check_ins: Vec<CheckIn>,
    pub assessments: Vec<Assessment>,
    pub standings: Vec<Standing>,
}

impl Deref for Snapshot {
    type Target = Ground;

    fn deref(&self) -> &Ground {
        &self.ground
    }
}

impl Workspace {
    pub(crate) fn snapshot(&mut self) -> Result<Arc<Snapshot>, Error> {
        if let Some(known) = &self.people {
            return Ok(Arc::clone(known));
        }
        let ground = self.ground()?;
        let tables = self.tables();
        let read = Arc::new(Snapshot {
            ground,
            check_ins: tables.check_ins().all()?,
            assessments: tables.assessments().all()?,
            standings: tables.standings().all()?,
        });
        self.people = Some(Arc::clone(&read));
        Ok(read)
    }

    pub(crate) fn ground(&mut self) -> Result<Arc<Ground>, Error> {
        if let Some(known) = &self.ground {
            return Ok(Arc::clone(known));
        }
        let organisation = self.organisation()?;
        let tables = self.tables();
        let levels = tables.levels().all()?;
        let lineages: BTreeMap<_, _> = tables.frameworks().all()?.into_iter().map(|f| (f.id, f.lineage)).collect();
        let tracks: BTreeMap<_, _> = tables.tracks().all()?.into_iter().map(|t| (t.id, t.framework)).collect();
        let lineage = |track| tracks.get(&track).and_then(|framework| lineages.get(framework)).copied();
        let lineage_of: BTreeMap<LevelId, LineageId> =
            levels.iter().filter_map(|l| Some((l.id, lineage(l.track)?))).collect();
        let places = tables.places().all()?;
        let place = |(at, place): (usize, &Place)| Some(((place.person, *lineage_of.get(&place.level)?), at));
        let mut parts: BTreeMap<CommunityId, Vec<CommunityId>> = BTreeMap::new();
        for community in &organisation.communities {
            community.parents.iter().for_each(|parent| parts.entry(*parent).or_default().push(community.id));
        }
        // A copy of what the organisation has is made in a fraction of the time in which it is read once more.
        let (people, memberships) = (organisation.people.clone(), organisation.memberships.clone());
        let read = Arc::new(Ground {
            parts,
            person_at: people.iter().enumerate().map(|(at, person)| (person.id, at)).collect(),
            place_at: places.iter().enumerate().filter_map(place).collect(),
            people,
            places,
            memberships,
            asked: tables.asked_skills().all()?,
            skills: Kin::of(tables.skills().all()?.into_iter().map(|s| (s.id, s.origin))),
            levels: Kin::of(levels.iter().map(|l| (l.id, l.origin))),
        });
        self.ground = Some(Arc::clone(&read));
        Ok(read)
    }

    /// What counts of everyone in every skill. Cost: that of [`Counted::of`] for the first who asks, and without a
    /// [`Snapshot`] that of reading the ratings alone; then nothing.
    pub(crate) fn counted(&mut self) -> Result<Arc<Counted>, Error> {
        if let Some(known) = &self.counted {
            return Ok(Arc::clone(known));
        }
        let ground = self.ground()?;
        let rated: Vec<Rated> = match &self.people {
            Some(known) => known.assessments.iter().map(Rated::from).collect(),
            None => self.tables().assessments().rated()?,
        };
        let made = Arc::new(Counted::of(&rated, &ground.skills));
        self.counted = Some(Arc::clone(&made));
        Ok(made)
    }
}

impl Snapshot {
    /// Takes in what was recorded since: as if everything were read anew. Cost: O(assessments).
    pub fn add(&mut self, recorded: Vec<Assessment>) {
        self.assessments.extend(recorded);
        self.assessments.sort_by_key(|a| (a.person, a.date, a.id));
    }
}

impl Ground {
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
    pub fn active_members(&self, community: CommunityId) -> BTreeSet<PersonId> {
        self.active_in(&BTreeSet::from([community]))
    }

    /// The active members of any of these communities.
    pub fn active_in(&self, communities: &BTreeSet<CommunityId>) -> BTreeSet<PersonId> {
        let active = |m: &&Membership| communities.contains(&m.community) && m.state == MembershipState::Active;
        self.memberships.iter().filter(active).map(|m| m.person).collect()
    }

    /// A community and all that is inside it, to any depth, by whichever of their parents.
    pub fn within(&self, community: CommunityId) -> BTreeSet<CommunityId> {
        let mut found = BTreeSet::new();
        let mut open = vec![community];
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(self.parts.get(&next).into_iter().flatten());
            }
        }
        found
    }
}

/// The assessments by person, then by the skill of a version, for every skill that has one or a copy that has.
pub(crate) struct BySkill<'s> {
    /// Everyone of whom anything is known, and their row.
    rows: BTreeMap<PersonId, usize>,
    n_skills: usize,
    /// Where the assessments of a row's skill begin in `said`; one more than there are of them.
    starts: Vec<u32>,
    said: Vec<&'s Assessment>,
}

impl<'s> BySkill<'s> {
    /// The index counts in the order of the matrix's skills. Cost: O(assessments log people + people x skills).
    pub fn of(snapshot: &'s Snapshot, matrix: &Matrix) -> Self {
        let n_skills = matrix.skills.len();
        let mut columns: BTreeMap<SkillId, Vec<usize>> = BTreeMap::new();
        for (at, skill) in matrix.skills.iter().enumerate() {
            columns.entry(snapshot.skills.root(skill.id)).or_default().push(at);
        }
        // Each skill's columns are looked up once, and so is each person's row: one person's assessments follow one
        // another.
        let mut known: BTreeMap<SkillId, &[usize]> = BTreeMap::new();
        let mut rows: BTreeMap<PersonId, usize> = BTreeMap::new();
        let mut last: Option<(PersonId, usize)> = None;
        let mut found: Vec<(usize, &Assessment)> = Vec::with_capacity(snapshot.assessments.len());
        for assessment in &snapshot.assessments {
            let columns = *known.entry(assessment.skill).or_insert_with(|| {
                columns.get(&snapshot.skills.root(assessment.skill)).map(Vec::as_slice).unwrap_or_default()
            });
            if columns.is_empty() {
                continue;
            }
            let row = match last {
                Some((person, row)) if person == assessment.person => row,
                _ => {
                    let next = rows.len();
                    *rows.entry(assessment.person).or_insert(next)
                }
            };
            last = Some((assessment.person, row));
            found.extend(columns.iter().map(|at| (row * n_skills + at, assessment)));
        }
        found.sort_by_key(|(place, _)| *place);
        let mut starts = vec![0; rows.len() * n_skills + 1];
        for (place, _) in &found {
            starts[place + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self { rows, n_skills, starts, said: found.into_iter().map(|(_, said)| said).collect() }
    }

    /// Of one person in one skill, by date.
    pub fn get(&self, person: PersonId, skill: usize) -> &[&'s Assessment] {
        self.of_person(person)(skill)
    }

    /// As [`Self::get`], for whoever asks about many skills of one person.
    pub fn of_person<'b>(&'b self, person: PersonId) -> impl Fn(usize) -> &'b [&'s Assessment] {
        let row = self.rows.get(&person).copied();
        move |skill| {
            let Some(row) = row.filter(|_| skill < self.n_skills) else { return &[] };
            let place = row * self.n_skills + skill;
            &self.said[self.starts[place] as usize..self.starts[place + 1] as usize]
        }
    }

    /// Everyone of whom anything is known, in any of the skills.
    pub fn people(&self) -> BTreeSet<PersonId> {
        self.rows.keys().copied().collect()
    }
}
