//! What a team loses with people who leave: skills that fall below their minimum, and who could follow them.

use super::super::counted::Counted;
use super::super::snapshot::Ground;
use super::team::Member;
use crate::{Error, Workspace};
use guild_analysis::mastery::{WaysTo, levels_on_the_way};
use guild_model::communities::MembershipState;
use guild_model::mastery::Matrix;
use guild_model::name_order::by_name;
use guild_model::people::gap::gap;
use guild_model::people::{Asking, SuccessorKind, TeamThresholds};
use guild_model::{CommunityId, FrameworkId, LevelId, PartialDate, PersonId, Rating, SkillId};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most successors that are named for one level; how many there are is counted.
const MOST_SUCCESSORS: usize = 10;

/// A skill that fewer people have than should, since somebody leaves who has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutSkill {
    /// The framework of the skill, for a community's in the version that was asked for, else the one in force.
    pub framework: FrameworkId,
    /// In that version.
    pub skill: SkillId,
    /// What it is called.
    pub name: String,
    /// The community that asks its active members for it; `None` for the minimum that holds for everyone.
    pub community: Option<CommunityId>,
    /// From this rating on a person has it; `None` = any rating at all.
    pub rating: Option<Rating>,
    /// The rating in the scale's words; empty without one.
    pub word: String,
    /// How many should have it.
    pub least: u32,
    /// How many have it now.
    pub before: u32,
    /// How many of those who stay have it; fewer than `least`.
    pub after: u32,
}

/// A level that somebody leaves, and who is on the way to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct WithoutLevel {
    /// The framework in the version in force.
    pub framework: FrameworkId,
    /// In that version.
    pub level: LevelId,
    /// What the level is called.
    pub name: String,
    /// What its track is called.
    pub track: String,
    /// Those of the leaving who stand on it; never nobody.
    pub left_by: Vec<PersonId>,
    /// Others who stand on it.
    pub staying: u32,
    /// How many aim at it, or beyond it.
    pub aiming: u32,
    /// How many stand next below it and aim elsewhere or nowhere.
    pub next_below: u32,
    /// The nearest of both, at most ten: who aims before who does not, who is active where the leaving are before who
    /// is not, then by the fewest skills that are missing or not known, the smallest gap, and by name.
    pub successors: Vec<Successor>,
}

/// Somebody on the way to a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Successor {
    /// By which commands speak of them.
    pub person: PersonId,
    /// By which tables speak of them.
    pub key: String,
    /// As they are called.
    pub name: String,
    /// How they are on the way to it.
    pub how: SuccessorKind,
    /// Where they stand; empty for whoever has no place yet.
    pub level_name: String,
    /// By when they want to be at their target; `None` for who does not aim at the level, or where nothing is agreed.
    pub target_date: Option<PartialDate>,
    /// Active in a community where one of the leaving is.
    pub together: bool,
    /// In how many skills the level asks for more than they have, and in how many nothing is known of them.
    pub gaps: u32,
    /// In how many of the skills that the level asks for nothing is known of them.
    pub unknown_skills: u32,
    /// The sum of the gaps in steps of the scale; `None` where nothing is known.
    pub gap: Option<f64>,
}

impl Workspace {
    /// What becomes of skills and levels if these people leave.
    ///
    /// * A skill is held against what communities ask of their active members, and in the version in force of each
    ///   framework against the team's own minimum.
    /// * Cost: O(ratings + people), once what counts is known.
    pub(crate) fn team_without(
        &mut self,
        people: &[PersonId],
    ) -> Result<(Vec<WithoutSkill>, Vec<WithoutLevel>), Error> {
        let leaving: BTreeSet<PersonId> = people.iter().copied().collect();
        let (ground, counts) = (self.ground()?, self.counted()?);
        let mut skills = self.asked_without(&ground, &counts, &leaving)?;
        let mut levels = Vec::new();
        for matrix in self.in_force()? {
            let thresholds = self.team_thresholds(matrix.framework.id)?;
            skills.extend(carried_without(&ground, &counts, &matrix, &leaving, &thresholds));
            levels.extend(levels_without(&ground, &counts, &matrix, &leaving));
        }
        Ok((skills, levels))
    }

    /// How many skills would fall below their minimum if each person left alone: the length of the list that
    /// [`Self::team_without`] gives of them. Whoever takes none along is not in it.
    ///
    /// Cost: O(ratings log ratings) for everyone at once.
    pub(crate) fn skills_without_each(&mut self) -> Result<BTreeMap<PersonId, u32>, Error> {
        let (ground, counts) = (self.ground()?, self.counted()?);
        let mut lost: BTreeMap<PersonId, u32> = BTreeMap::new();
        // One who leaves is one fewer: with as many as are needed, each of them is missed.
        let mut each = |who: &[PersonId], least: u32| {
            if who.len() as u64 <= u64::from(least) {
                who.iter().for_each(|person| *lost.entry(*person).or_default() += 1);
            }
        };
        let everyone: BTreeSet<PersonId> = ground.people.iter().map(|person| person.id).collect();
        let active = actives(&ground, &everyone);
        for asked in &ground.asked {
            let root = ground.skills.root(asked.skill);
            let members = active.get(&asked.community).into_iter().flatten();
            let reaching = members.filter(|person| counts.reaches(**person, root, asked.rating)).copied();
            each(&reaching.collect::<Vec<_>>(), asked.people);
        }
        for matrix in self.in_force()? {
            let thresholds = self.team_thresholds(matrix.framework.id)?;
            let skills = || matrix.skills.iter().filter(|s| !s.misfit).map(|s| (s.id, ground.skills.root(s.id)));
            let mut carriers: BTreeMap<SkillId, Vec<PersonId>> = skills().map(|(_, root)| (root, Vec::new())).collect();
            for (person, skill, _) in counts.ratings().filter(|(_, _, has)| *has >= thresholds.carries) {
                carriers.entry(skill).and_modify(|who| who.push(person));
            }
            for (skill, root) in skills() {
                each(carriers.get(&root).map(Vec::as_slice).unwrap_or_default(), thresholds.least(skill));
            }
        }
        Ok(lost)
    }

    /// Of every framework the version in force, in the order of the list.
    fn in_force(&mut self) -> Result<Vec<Arc<Matrix>>, Error> {
        self.frameworks_in_force()?.into_iter().map(|f| self.matrix(f.id)).collect()
    }

    /// What communities ask for and fewer of their active members will reach.
    fn asked_without(
        &mut self,
        ground: &Ground,
        counts: &Counted,
        leaving: &BTreeSet<PersonId>,
    ) -> Result<Vec<WithoutSkill>, Error> {
        let active = actives(ground, leaving);
        let hit: Vec<_> = ground.asked.iter().filter(|asked| active.contains_key(&asked.community)).collect();
        let mut found = Vec::new();
        for asked in hit {
            let root = ground.skills.root(asked.skill);
            let members = active.get(&asked.community).into_iter().flatten();
            let reaching = members.filter(|person| counts.reaches(**person, root, asked.rating));
            let (gone, stay): (Vec<PersonId>, Vec<PersonId>) =
                reaching.copied().partition(|person| leaving.contains(person));
            let (before, after) = ((gone.len() + stay.len()) as u32, stay.len() as u32);
            if after == before || after >= asked.people {
                continue;
            }
            let skill = self.tables().skills().get(asked.skill)?;
            let scale = self.tables().frameworks().get(skill.framework)?.scale;
            found.push(WithoutSkill {
                framework: skill.framework,
                skill: skill.id,
                name: skill.name.to_string(),
                community: Some(asked.community),
                rating: asked.rating,
                word: asked.rating.map(|rating| scale.word(rating)).unwrap_or_default(),
                least: asked.people,
                before,
                after,
            });
        }
        Ok(found)
    }
}

/// The active members of the communities in which somebody who leaves is active.
fn actives(ground: &Ground, leaving: &BTreeSet<PersonId>) -> BTreeMap<CommunityId, BTreeSet<PersonId>> {
    let active = || ground.memberships.iter().filter(|m| m.state == MembershipState::Active);
    let left: BTreeSet<CommunityId> = active().filter(|m| leaving.contains(&m.person)).map(|m| m.community).collect();
    let mut members: BTreeMap<CommunityId, BTreeSet<PersonId>> = BTreeMap::new();
    for membership in active().filter(|m| left.contains(&m.community)) {
        members.entry(membership.community).or_default().insert(membership.person);
    }
    members
}

/// Skills of a framework that fewer people than should will carry.
fn carried_without(
    ground: &Ground,
    counts: &Counted,
    matrix: &Matrix,
    leaving: &BTreeSet<PersonId>,
    thresholds: &TeamThresholds,
) -> Vec<WithoutSkill> {
    let carries = thresholds.carries;
    let of_leaving = leaving.iter().flat_map(|person| counts.of_person(*person));
    let lost: BTreeSet<SkillId> = of_leaving.filter(|(_, has)| *has >= carries).map(|(skill, _)| skill).collect();
    let skills: Vec<_> =
        matrix.skills.iter().filter(|s| !s.misfit && lost.contains(&ground.skills.root(s.id))).collect();
    if skills.is_empty() {
        return Vec::new();
    }
    let mut carriers: BTreeMap<SkillId, (u32, u32)> = lost.iter().map(|skill| (*skill, (0, 0))).collect();
    for (person, skill, _) in counts.ratings().filter(|(_, _, has)| *has >= carries) {
        if let Some((before, after)) = carriers.get_mut(&skill) {
            *before += 1;
            *after += u32::from(!leaving.contains(&person));
        }
    }
    let mut found = Vec::new();
    for skill in skills {
        let (before, after) = carriers.get(&ground.skills.root(skill.id)).copied().unwrap_or_default();
        let least = thresholds.least(skill.id);
        if after < least {
            found.push(WithoutSkill {
                framework: matrix.framework.id,
                skill: skill.id,
                name: skill.name.to_string(),
                community: None,
                rating: Some(carries),
                word: matrix.framework.scale.word(carries),
                least,
                before,
                after,
            });
        }
    }
    found
}

/// The levels that are left, in the order of the ladder, with who could follow.
fn levels_without(
    ground: &Ground,
    counts: &Counted,
    matrix: &Matrix,
    leaving: &BTreeSet<PersonId>,
) -> Vec<WithoutLevel> {
    let placed: Vec<Member> = ground
        .people
        .iter()
        .filter(|person| ground.place(person.id, matrix.framework.lineage).is_some())
        .map(|person| Member::of(ground, matrix, person.id))
        .collect();
    let mut left: BTreeMap<LevelId, Vec<PersonId>> = BTreeMap::new();
    for member in placed.iter().filter(|m| leaving.contains(&m.person)) {
        member.level.into_iter().for_each(|level| left.entry(level).or_default().push(member.person));
    }
    let mut found = Vec::new();
    let asking = Asking::of(matrix);
    for level in &matrix.levels {
        let Some(left_by) = left.remove(&level.id) else { continue };
        let ways = WaysTo::of(matrix, level.id);
        let others = || placed.iter().filter(|m| !leaving.contains(&m.person));
        let near: Vec<(&Member, SuccessorKind)> =
            others().filter_map(|m| Some((m, ways.how(m.level, m.target)?))).collect();
        let count = |kind| near.iter().filter(|(_, how)| *how == kind).count() as u32;
        found.push(WithoutLevel {
            framework: matrix.framework.id,
            level: level.id,
            name: level.name.to_string(),
            track: matrix.track(level.track).map(|t| t.name.to_string()).unwrap_or_default(),
            staying: others().filter(|m| m.level == Some(level.id)).count() as u32,
            aiming: count(SuccessorKind::Aims),
            next_below: count(SuccessorKind::NextBelow),
            successors: nearest(ground, counts, &asking, level.id, &near, &left_by),
            left_by,
        });
    }
    found
}

fn nearest(
    ground: &Ground,
    counts: &Counted,
    asking: &Asking,
    level: LevelId,
    near: &[(&Member, SuccessorKind)],
    left_by: &[PersonId],
) -> Vec<Successor> {
    let matrix = asking.matrix;
    let way = levels_on_the_way(matrix, level);
    let Some(path) = matrix.level(level).map(|l| l.track) else { return Vec::new() };
    let asked: Vec<(SkillId, Rating)> = matrix
        .skills
        .iter()
        .filter_map(|skill| Some((ground.skills.root(skill.id), asking.rating(skill.id, &way, path)?)))
        .collect();
    let members = actives(ground, &left_by.iter().copied().collect());
    let beside: BTreeSet<PersonId> = members.into_values().flatten().collect();
    let mut found: Vec<Successor> = near
        .iter()
        .filter_map(|(member, how)| {
            let person = ground.person(member.person)?;
            let (mut gaps, mut unknown_skills, mut sum) = (0, 0, None);
            let own: Vec<(SkillId, Rating)> = counts.of_person(member.person).collect();
            for (skill, expected) in &asked {
                let has = own.binary_search_by_key(skill, |(skill, _)| *skill).ok().map(|at| own[at].1);
                match gap(&matrix.framework.scale, Some(*expected), has) {
                    None => unknown_skills += 1,
                    Some(missing) => {
                        gaps += u32::from(missing > 0.0);
                        *sum.get_or_insert(0.0) += missing.max(0.0);
                    }
                }
            }
            Some(Successor {
                person: person.id,
                key: person.key.to_string(),
                name: person.name.to_string(),
                how: *how,
                level_name: member
                    .level
                    .and_then(|id| matrix.level(id))
                    .map(|l| l.name.to_string())
                    .unwrap_or_default(),
                target_date: member.target_date.filter(|_| *how == SuccessorKind::Aims),
                together: beside.contains(&person.id),
                gaps,
                unknown_skills,
                gap: sum,
            })
        })
        .collect();
    // Gaps are exact to a thousandth, so that they can be ordered as whole numbers.
    let thousandths = |gap: Option<f64>| gap.map_or(i64::MAX, |gap| (gap * 1000.0).round() as i64);
    found.sort_by(|a, b| {
        let order = |s: &Successor| (s.how, Reverse(s.together), s.gaps + s.unknown_skills, thousandths(s.gap));
        order(a).cmp(&order(b)).then_with(|| by_name(&a.name, &b.name)).then(a.person.cmp(&b.person))
    });
    found.truncate(MOST_SUCCESSORS);
    found
}
