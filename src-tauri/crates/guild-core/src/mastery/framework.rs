//! Frameworks as wholes: making, copying to a new version, comparing, removing; and the paths through one.

use crate::people::refuse_to_lose;
use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_analysis::mastery::{MasteryPath, levels_between};
use guild_model::mastery::{Difference, Framework, FrameworkState, Matrix, Promotion, Scale, difference, promotion};
use guild_model::{
    AreaId, CriterionId, ExpectationId, FrameworkId, Key, LevelId, LineageId, Name, ScalePointId, SkillId, StepId,
    Text, TrackId,
};
use std::collections::BTreeMap;

impl Workspace {
    /// Makes an empty framework.
    pub fn add_framework(&mut self, named: &str) -> Result<FrameworkId, Error> {
        let named = name("the framework's name", named)?;
        let framework = self.fresh_framework(&named)?;
        let id = framework.id;
        let label = |(): &()| (Op::AddFramework, Some(named.to_string()), 1);
        self.change(label, |tables| Ok(tables.frameworks().save(&framework)?))?;
        Ok(id)
    }

    pub(crate) fn fresh_framework(&self, named: &Name) -> Result<Framework, Error> {
        let all = self.tables().frameworks().all()?;
        Ok(Framework {
            id: FrameworkId::new(),
            key: Key::from_name(named, |key| all.iter().any(|f| f.key.as_str() == key)),
            name: named.clone(),
            lineage: LineageId::new(),
            version: 1,
            state: FrameworkState::Draft,
            note: Text::default(),
            scale: Scale::default(),
            origin: None,
        })
    }

    /// Copies a framework as the next version of its lineage, a draft. Everything is carried over under new ids.
    pub fn new_version(&mut self, framework: FrameworkId) -> Result<FrameworkId, Error> {
        let before = self.matrix(framework)?;
        let all = self.tables().frameworks().all()?;
        let siblings = all.iter().filter(|f| f.lineage == before.framework.lineage);
        let version = siblings.map(|f| f.version).max().unwrap_or(before.framework.version) + 1;
        let copy = copied(&before, version)?;
        let id = copy.framework.id;
        let label = |(): &()| (Op::NewVersion, Some(before.framework.name.to_string()), version as usize);
        self.change(label, |tables| Ok(tables.save_matrix(&copy)?))?;
        Ok(id)
    }

    /// Removes a framework with everything that hangs on it. Errors: `Assessed` where people were assessed on it.
    pub fn remove_framework(&mut self, framework: FrameworkId) -> Result<(), Error> {
        let before = self.matrix(framework)?;
        let label = |(): &()| (Op::RemoveFramework, Some(before.framework.name.to_string()), 1);
        self.change(label, |tables| {
            refuse_to_lose(tables, &before, None)?;
            Ok(tables.delete_matrix(&before)?)
        })
    }

    /// What is different in `after`, another version of the same framework.
    pub fn differences(&mut self, before: FrameworkId, after: FrameworkId) -> Result<Vec<Difference>, Error> {
        let (before, after) = (self.matrix(before)?, self.matrix(after)?);
        Ok(difference::differences(&before, &after))
    }

    /// What a level asks and gives, against the one before; over several steps, with what lies between. Errors: a
    /// level that is gone.
    pub fn promotion(
        &mut self,
        from: Option<LevelId>,
        to: LevelId,
        track: Option<TrackId>,
    ) -> Result<Promotion, Error> {
        let framework = self.framework_of_level(to)?;
        let matrix = self.matrix(framework)?;
        let between = levels_between(&matrix, from, to);
        promotion::promotion(&matrix, from, &between, to, track).ok_or(guild_store::StoreError::Missing("level").into())
    }

    /// All walks from a level to a target, the shortest first.
    pub fn mastery_paths(&mut self, from: LevelId, to: LevelId) -> Result<Vec<MasteryPath>, Error> {
        let framework = self.framework_of_level(from)?;
        let matrix = self.matrix(framework)?;
        Ok(guild_analysis::mastery::mastery_paths(&matrix, from, to))
    }
}

/// The same framework under new ids, each thing remembering in `origin` what it was copied from.
fn copied(before: &Matrix, version: u32) -> Result<Matrix, Error> {
    let framework = FrameworkId::new();
    let tracks: BTreeMap<TrackId, TrackId> = before.tracks.iter().map(|t| (t.id, TrackId::new())).collect();
    let levels: BTreeMap<LevelId, LevelId> = before.levels.iter().map(|l| (l.id, LevelId::new())).collect();
    let areas: BTreeMap<AreaId, AreaId> = before.areas.iter().map(|a| (a.id, AreaId::new())).collect();
    let skills: BTreeMap<SkillId, SkillId> = before.skills.iter().map(|s| (s.id, SkillId::new())).collect();
    let cells: BTreeMap<ExpectationId, ExpectationId> =
        before.expectations.iter().map(|e| (e.id, ExpectationId::new())).collect();
    let mut after = before.clone();
    after.framework.id = framework;
    after.framework.version = version;
    after.framework.state = FrameworkState::Draft;
    after.framework.origin = Some(before.framework.id);
    after.framework.scale.points.iter_mut().for_each(|p| p.id = ScalePointId::new());
    for t in &mut after.tracks {
        (t.origin, t.framework) = (Some(t.id), framework);
        t.id = copy_of(&tracks, t.id)?;
    }
    for l in &mut after.levels {
        (l.origin, l.track) = (Some(l.id), copy_of(&tracks, l.track)?);
        l.id = copy_of(&levels, l.id)?;
    }
    for s in &mut after.steps {
        (s.origin, s.framework) = (Some(s.id), framework);
        (s.id, s.from, s.to) = (StepId::new(), copy_of(&levels, s.from)?, copy_of(&levels, s.to)?);
    }
    for a in &mut after.areas {
        (a.origin, a.framework) = (Some(a.id), framework);
        a.id = copy_of(&areas, a.id)?;
    }
    for s in &mut after.skills {
        (s.origin, s.framework) = (Some(s.id), framework);
        (s.id, s.area) = (copy_of(&skills, s.id)?, s.area.map(|a| copy_of(&areas, a)).transpose()?);
    }
    for e in &mut after.expectations {
        (e.origin, e.skill, e.level) = (Some(e.id), copy_of(&skills, e.skill)?, copy_of(&levels, e.level)?);
        e.id = copy_of(&cells, e.id)?;
    }
    for c in &mut after.criteria {
        (c.origin, c.expectation) = (Some(c.id), copy_of(&cells, c.expectation)?);
        (c.id, c.track) = (CriterionId::new(), c.track.map(|t| copy_of(&tracks, t)).transpose()?);
    }
    Ok(after)
}

/// The copy of a thing. Errors: a reference that leads out of the framework, as only a damaged file has it.
fn copy_of<I: Ord + Copy>(copies: &BTreeMap<I, I>, id: I) -> Result<I, Error> {
    let stray = || Error::Refused("the framework points outside itself; run `guild check`".to_owned());
    copies.get(&id).copied().ok_or_else(stray)
}
