//! Adding, moving and removing tracks, levels, steps, areas and skills.

use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_model::mastery::{Area, Freedoms, Level, Matrix, Skill, Step, StepKind, Track, TrackKind};
use guild_model::{AreaId, FrameworkId, Key, LevelId, Name, SkillId, StepId, Text, TrackId};
use guild_store::StoreError;
use std::collections::{BTreeMap, BTreeSet};

impl Workspace {
    /// Adds a track at a place among the tracks (from 0; beyond the end means last).
    pub fn add_track(
        &mut self,
        framework: FrameworkId,
        named: &str,
        kind: TrackKind,
        position: u32,
    ) -> Result<TrackId, Error> {
        let named = name("the track's name", named)?;
        let label = |_: &Matrix, _: &TrackId| (Op::AddTrack, Some(named.to_string()), 1);
        self.change_matrix(framework, label, |matrix| {
            let id = TrackId::new();
            let key = Key::from_name(&named, |key| matrix.tracks.iter().any(|t| t.key.as_str() == key));
            let track =
                Track { id, framework, key, name: named.clone(), kind, position: 0, marker: None, origin: None };
            matrix.tracks.push(track);
            place(&mut matrix.tracks, &[id], position, |t| t.id, |t| &mut t.position);
            Ok(id)
        })
    }

    /// Puts a track at a position among the others, from 0; beyond the end it is the last.
    ///
    /// Errors: `Missing`.
    pub fn move_track(&mut self, track: TrackId, position: u32) -> Result<(), Error> {
        let framework = self.framework_of_track(track)?;
        self.change_matrix(
            framework,
            |m, ()| (Op::MoveTrack, track_name(m, track), 1),
            |matrix| {
                place(&mut matrix.tracks, &[track], position, |t| t.id, |t| &mut t.position);
                Ok(())
            },
        )
    }

    /// Removes a track with its levels and their expectations. Criteria that held for it only hold for all then.
    pub fn remove_track(&mut self, track: TrackId) -> Result<(), Error> {
        let framework = self.framework_of_track(track)?;
        self.change_matrix(
            framework,
            |m, ()| (Op::RemoveTrack, track_name(m, track), 1),
            |matrix| {
                let levels: Vec<LevelId> = matrix.levels_of(track).map(|l| l.id).collect();
                levels.into_iter().for_each(|level| drop_level(matrix, level));
                matrix.criteria.iter_mut().filter(|c| c.track == Some(track)).for_each(|c| c.track = None);
                matrix.tracks.retain(|t| t.id != track);
                Ok(())
            },
        )
    }

    /// Adds a level at a rank; levels in the way move up. The promotions are led through it.
    pub fn add_level(&mut self, track: TrackId, named: &str, rank: u32) -> Result<LevelId, Error> {
        let framework = self.framework_of_track(track)?;
        let named = name("the level's name", named)?;
        let label = |_: &Matrix, _: &LevelId| (Op::AddLevel, Some(named.to_string()), 1);
        self.change_matrix(framework, label, |matrix| {
            let id = LevelId::new();
            let key = Key::from_name(&named, |key| matrix.levels.iter().any(|l| l.key.as_str() == key));
            make_room(matrix, track, rank);
            push_level(matrix, id, track, key, &named, rank);
            lead_through(matrix, id);
            Ok(id)
        })
    }

    /// Moves a level to a rank of a track, perhaps another; levels in the way move up.
    ///
    /// Within its track promotions go on to lead from place to place: where two levels change places, they change
    /// their promotions as well. Side moves stay with the level, and so do all steps of one that changes its track.
    pub fn move_level(&mut self, level: LevelId, track: TrackId, rank: u32) -> Result<(), Error> {
        let framework = self.framework_of_level(level)?;
        self.change_matrix(
            framework,
            |m, ()| (Op::MoveLevel, level_name(m, level), 1),
            |matrix| {
                if matrix.track(track).is_none() {
                    return Err(StoreError::Missing("track").into());
                }
                let at = matrix.levels.iter().position(|l| l.id == level).ok_or(StoreError::Missing("level"))?;
                let before = in_order(matrix, matrix.levels[at].track);
                let mut moved = matrix.levels.remove(at);
                if moved.track == track {
                    matrix
                        .levels
                        .iter_mut()
                        .filter(|l| l.track == track && l.rank > moved.rank)
                        .for_each(|l| l.rank -= 1);
                }
                make_room(matrix, track, rank);
                let stays = moved.track == track;
                moved.track = track;
                moved.rank = rank;
                matrix.levels.push(moved);
                if stays {
                    let after = in_order(matrix, track);
                    lead_by_place(matrix, &before, &after);
                }
                Ok(())
            },
        )
    }

    /// Removes a level with its expectations and steps. Where it stood between two levels, they are joined.
    pub fn remove_level(&mut self, level: LevelId) -> Result<(), Error> {
        let framework = self.framework_of_level(level)?;
        self.change_matrix(
            framework,
            |m, ()| (Op::RemoveLevel, level_name(m, level), 1),
            |matrix| {
                join_around(matrix, level);
                drop_level(matrix, level);
                Ok(())
            },
        )
    }

    /// Errors: `Missing`; `Broken` for a step to the level itself, one that is there already, and one that closes a circle.
    pub fn add_step(&mut self, from: LevelId, to: LevelId, kind: StepKind) -> Result<StepId, Error> {
        let framework = self.framework_of_level(from)?;
        let label = |m: &Matrix, _: &StepId| (Op::AddStep, step_name(m, from, to), 1);
        self.change_matrix(framework, label, |matrix| Ok(push_step(matrix, from, to, kind)))
    }

    /// Errors: `Missing`.
    pub fn remove_step(&mut self, step: StepId) -> Result<(), Error> {
        let framework = self.tables().steps().get(step)?.framework;
        let label = |m: &Matrix, (): &()| {
            let ends = m.steps.iter().find(|s| s.id == step).and_then(|s| step_name(m, s.from, s.to));
            (Op::RemoveStep, ends, 1)
        };
        self.change_matrix(framework, label, |matrix| {
            matrix.steps.retain(|s| s.id != step);
            Ok(())
        })
    }

    /// Adds an area at a position among the others, from 0. Errors: a name that is none; `Missing`.
    pub fn add_area(&mut self, framework: FrameworkId, named: &str, position: u32) -> Result<AreaId, Error> {
        let named = name("the area's name", named)?;
        let label = |_: &Matrix, _: &AreaId| (Op::AddArea, Some(named.to_string()), 1);
        self.change_matrix(framework, label, |matrix| {
            let id = AreaId::new();
            let key = Key::from_name(&named, |key| matrix.areas.iter().any(|a| a.key.as_str() == key));
            let area = Area {
                id,
                framework,
                key,
                name: named.clone(),
                description: Text::default(),
                position: 0,
                origin: None,
            };
            matrix.areas.push(area);
            place(&mut matrix.areas, &[id], position, |a| a.id, |a| &mut a.position);
            Ok(id)
        })
    }

    /// Puts an area at a position among the others, from 0; its skills go along. Errors: `Missing`.
    pub fn move_area(&mut self, area: AreaId, position: u32) -> Result<(), Error> {
        let framework = self.tables().areas().get(area)?.framework;
        self.change_matrix(
            framework,
            |m, ()| (Op::MoveArea, area_name(m, area), 1),
            |matrix| {
                place(&mut matrix.areas, &[area], position, |a| a.id, |a| &mut a.position);
                Ok(())
            },
        )
    }

    /// Removes the heading; its skills stay, without an area, after those that had none.
    pub fn remove_area(&mut self, area: AreaId) -> Result<(), Error> {
        let framework = self.tables().areas().get(area)?.framework;
        self.change_matrix(
            framework,
            |m, ()| (Op::RemoveArea, area_name(m, area), 1),
            |matrix| {
                let freed: Vec<SkillId> = matrix.skills.iter().filter(|s| s.area == Some(area)).map(|s| s.id).collect();
                matrix.areas.retain(|a| a.id != area);
                put_skills(matrix, &freed, None, u32::MAX);
                Ok(())
            },
        )
    }

    /// Adds skills under an area, or none, from a place within it (from 0; beyond the end means last).
    pub fn add_skills(
        &mut self,
        framework: FrameworkId,
        area: Option<AreaId>,
        names: &[String],
        position: u32,
    ) -> Result<Vec<SkillId>, Error> {
        let names: Vec<Name> = names.iter().map(|n| name("the skill's name", n)).collect::<Result<_, _>>()?;
        let label = |_: &Matrix, ids: &Vec<SkillId>| {
            (Op::AddSkills, names.first().filter(|_| ids.len() == 1).map(ToString::to_string), ids.len())
        };
        self.change_matrix(framework, label, |matrix| {
            let ids = push_skills(matrix, area, &names);
            put_skills(matrix, &ids, area, position);
            Ok(ids)
        })
    }

    /// Moves skills, keeping their order, under an area from a place within it (counted without them).
    pub fn move_skills(&mut self, skills: &[SkillId], area: Option<AreaId>, position: u32) -> Result<(), Error> {
        let framework = self.framework_of_skills(skills)?;
        let label = |m: &Matrix, (): &()| (Op::MoveSkills, only_skill(m, skills), skills.len());
        self.change_matrix(framework, label, |matrix| {
            put_skills(matrix, skills, area, position);
            Ok(())
        })
    }

    /// Removes skills with their expectations.
    pub fn remove_skills(&mut self, skills: &[SkillId]) -> Result<(), Error> {
        let framework = self.framework_of_skills(skills)?;
        let label = |m: &Matrix, (): &()| (Op::RemoveSkills, only_skill(m, skills), skills.len());
        self.change_matrix(framework, label, |matrix| {
            matrix.skills.retain(|s| !skills.contains(&s.id));
            drop_cells(matrix, |skill, _| skills.contains(&skill));
            Ok(())
        })
    }

    pub(super) fn framework_of_track(&self, track: TrackId) -> Result<FrameworkId, Error> {
        Ok(self.tables().tracks().get(track)?.framework)
    }

    pub(crate) fn framework_of_level(&self, level: LevelId) -> Result<FrameworkId, Error> {
        self.framework_of_track(self.tables().levels().get(level)?.track)
    }

    fn framework_of_skills(&self, skills: &[SkillId]) -> Result<FrameworkId, Error> {
        let first = skills.first().ok_or(StoreError::Missing("skill"))?;
        Ok(self.tables().skills().get(*first)?.framework)
    }
}

/// Puts the things `ids` at `position` among the others and numbers all anew from 0.
fn place<T, I: PartialEq + Copy>(
    list: &mut Vec<T>,
    ids: &[I],
    position: u32,
    id: impl Fn(&T) -> I,
    at: impl Fn(&mut T) -> &mut u32,
) {
    let (moved, mut rest): (Vec<T>, Vec<T>) =
        std::mem::take(list).into_iter().partition(|thing| ids.contains(&id(thing)));
    let here = (position as usize).min(rest.len());
    rest.splice(here..here, moved);
    rest.iter_mut().enumerate().for_each(|(n, thing)| *at(thing) = n as u32);
    *list = rest;
}

/// Adds skills without a place among the others; `put_skills` gives them one.
pub(super) fn push_skills(matrix: &mut Matrix, area: Option<AreaId>, names: &[Name]) -> Vec<SkillId> {
    let mut ids = Vec::new();
    for named in names {
        let key = Key::from_name(named, |key| matrix.skills.iter().any(|s| s.key.as_str() == key));
        let id = SkillId::new();
        matrix.skills.push(Skill {
            id,
            framework: matrix.framework.id,
            area,
            key,
            name: named.clone(),
            description: Text::default(),
            misfit: false,
            position: 0,
            origin: None,
        });
        ids.push(id);
    }
    ids
}

/// Puts skills under an area at a place within it; every area's skills are numbered anew from 0.
pub(super) fn put_skills(matrix: &mut Matrix, ids: &[SkillId], area: Option<AreaId>, position: u32) {
    let (mut moved, mut rest): (Vec<Skill>, Vec<Skill>) =
        std::mem::take(&mut matrix.skills).into_iter().partition(|s| ids.contains(&s.id));
    moved.iter_mut().for_each(|skill| skill.area = area);
    let here = rest
        .iter()
        .enumerate()
        .filter(|(_, s)| s.area == area)
        .map(|(at, _)| at)
        .nth(position as usize)
        .unwrap_or(rest.len());
    rest.splice(here..here, moved);
    let mut next: std::collections::BTreeMap<Option<AreaId>, u32> = std::collections::BTreeMap::new();
    for skill in &mut rest {
        let count = next.entry(skill.area).or_default();
        skill.position = *count;
        *count += 1;
    }
    matrix.skills = rest;
}

/// Moves the run of levels that begins at `rank` up by one, if that rank is taken.
fn make_room(matrix: &mut Matrix, track: TrackId, rank: u32) {
    let taken = |rank: u32, levels: &[Level]| levels.iter().any(|l| l.track == track && l.rank == rank);
    let mut free = rank;
    while taken(free, &matrix.levels) {
        free += 1;
    }
    matrix.levels.iter_mut().filter(|l| l.track == track && (rank..free).contains(&l.rank)).for_each(|l| l.rank += 1);
}

/// The levels of a track, the lowest first.
fn in_order(matrix: &Matrix, track: TrackId) -> Vec<LevelId> {
    let mut levels: Vec<&Level> = matrix.levels.iter().filter(|l| l.track == track).collect();
    levels.sort_by_key(|l| l.rank);
    levels.into_iter().map(|l| l.id).collect()
}

/// Promotions that led from or to a level of before lead from or to the one that is in its place now. A side move
/// between two levels that a promotion then joins is left out.
fn lead_by_place(matrix: &mut Matrix, before: &[LevelId], after: &[LevelId]) {
    let now: BTreeMap<LevelId, LevelId> =
        before.iter().copied().zip(after.iter().copied()).filter(|(was, is)| was != is).collect();
    let is_promotion = |s: &Step| s.kind == StepKind::Promotion;
    for step in matrix.steps.iter_mut().filter(|s| is_promotion(s)) {
        for end in [&mut step.from, &mut step.to] {
            *end = now.get(end).copied().unwrap_or(*end);
        }
    }
    let joined: BTreeSet<(LevelId, LevelId)> =
        matrix.steps.iter().filter(|s| is_promotion(s)).map(|s| (s.from, s.to)).collect();
    matrix.steps.retain(|s| is_promotion(s) || !joined.contains(&(s.from, s.to)));
}

/// Leads the promotions of a track through a new level: from the one below, to the one above.
fn lead_through(matrix: &mut Matrix, level: LevelId) {
    let Some(new) = matrix.level(level).cloned() else {
        return;
    };
    let on_track = || matrix.levels.iter().filter(|l| l.track == new.track && l.id != level);
    let mut below = on_track().filter(|l| l.rank < new.rank).max_by_key(|l| l.rank).map(|l| l.id);
    let above = on_track().filter(|l| l.rank > new.rank).min_by_key(|l| l.rank).map(|l| l.id);
    if below.is_none() {
        let trunk = |id| matrix.track(id).is_some_and(|t| t.kind == TrackKind::Trunk && t.id != new.track);
        let candidates = matrix.levels.iter().filter(|l| trunk(l.track) && l.rank < new.rank);
        below = candidates.max_by_key(|l| l.rank).map(|l| l.id);
    }
    if let (Some(below), Some(above)) = (below, above) {
        matrix.steps.retain(|s| !(s.from == below && s.to == above && s.kind == StepKind::Promotion));
    }
    if let Some(below) = below {
        push_step(matrix, below, level, StepKind::Promotion);
    }
    if let Some(above) = above {
        push_step(matrix, level, above, StepKind::Promotion);
    }
}

/// Joins by promotions what the level led from and to, unless they are joined already.
fn join_around(matrix: &mut Matrix, level: LevelId) {
    let promotions = || matrix.steps.iter().filter(|s| s.kind == StepKind::Promotion);
    let from: Vec<LevelId> = promotions().filter(|s| s.to == level).map(|s| s.from).collect();
    let to: Vec<LevelId> = promotions().filter(|s| s.from == level).map(|s| s.to).collect();
    for &below in &from {
        for &above in &to {
            if !matrix.steps.iter().any(|s| s.from == below && s.to == above) {
                push_step(matrix, below, above, StepKind::Promotion);
            }
        }
    }
}

pub(super) fn push_step(matrix: &mut Matrix, from: LevelId, to: LevelId, kind: StepKind) -> StepId {
    let id = StepId::new();
    let framework = matrix.framework.id;
    matrix.steps.push(Step { id, framework, from, to, kind, note: Text::default(), origin: None });
    id
}

/// Adds a level that says nothing yet but its name.
pub(crate) fn push_level(matrix: &mut Matrix, id: LevelId, track: TrackId, key: Key, named: &Name, rank: u32) {
    matrix.levels.push(Level {
        id,
        track,
        key,
        name: named.clone(),
        rank,
        scope: Text::default(),
        freedoms: Freedoms::default(),
        responsibilities: Text::default(),
        responsibility_degree: None,
        top: false,
        origin: None,
    });
}

fn drop_level(matrix: &mut Matrix, level: LevelId) {
    matrix.levels.retain(|l| l.id != level);
    matrix.steps.retain(|s| s.from != level && s.to != level);
    drop_cells(matrix, |_, at| at == level);
}

fn drop_cells(matrix: &mut Matrix, is: impl Fn(SkillId, LevelId) -> bool) {
    let gone: BTreeSet<_> = matrix.expectations.iter().filter(|e| is(e.skill, e.level)).map(|e| e.id).collect();
    matrix.expectations.retain(|e| !gone.contains(&e.id));
    matrix.criteria.retain(|c| !gone.contains(&c.expectation));
}

fn track_name(matrix: &Matrix, id: TrackId) -> Option<String> {
    matrix.track(id).map(|t| t.name.to_string())
}

fn level_name(matrix: &Matrix, id: LevelId) -> Option<String> {
    matrix.level(id).map(|l| l.name.to_string())
}

fn area_name(matrix: &Matrix, id: AreaId) -> Option<String> {
    matrix.areas.iter().find(|a| a.id == id).map(|a| a.name.to_string())
}

fn only_skill(matrix: &Matrix, skills: &[SkillId]) -> Option<String> {
    let [only] = skills else { return None };
    matrix.skill(*only).map(|s| s.name.to_string())
}

fn step_name(matrix: &Matrix, from: LevelId, to: LevelId) -> Option<String> {
    Some(format!("{} → {}", level_name(matrix, from)?, level_name(matrix, to)?))
}
