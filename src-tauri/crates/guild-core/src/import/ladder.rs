//! A ladder from a file laid against a framework of the workspace: what would be new, changed, the same.

use super::order::reorder;
use crate::Error;
use crate::mastery::push_level;
use guild_exchange::ladder::draft::{AreaDraft, LadderDraft, LevelDraft, ScaleDraft, SkillDraft, TrackDraft};
use guild_model::mastery::{Area, Expectation, Level, Matrix, Scale, ScalePoint, Skill, Track};
use guild_model::{AreaId, ExpectationId, FrameworkId, Key, LevelId, Name, ScalePointId, SkillId, Text, TrackId};
use guild_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Rows against the workspace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Changes {
    /// In the files, not in the workspace.
    pub new: u32,
    /// In both, and the file says something else.
    pub changed: u32,
    /// In both, and the file says the same.
    pub same: u32,
    /// Could not be stored as they stand.
    pub skipped: u32,
    /// In the workspace, missing from the file; removed only where that was asked for.
    pub removed: u32,
}

impl Changes {
    /// Whether the workspace has all that the files say. What they lack may go from it all the same, where that was
    /// asked for.
    pub fn brings_nothing(self) -> bool {
        self.new == 0 && self.changed == 0
    }

    /// Adds the counts of another file to these.
    pub fn add(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
        self.skipped += other.skipped;
        self.removed += other.removed;
    }
}

/// Which framework of the workspace a file speaks of: by the ids in the file, else by the title, else the one
/// framework that has all its tracks, levels and skills. `None`: a new one, as is a version that a lineage lacks.
///
/// Of a lineage with several versions, a title means the latest.
pub fn matching(draft: &LadderDraft, all: &[std::sync::Arc<Matrix>]) -> Option<FrameworkId> {
    let by_id = |m: &&std::sync::Arc<Matrix>| {
        draft.id == Some(m.framework.id.0)
            || draft.levels.iter().any(|l| l.id.is_some_and(|id| m.level(LevelId(id)).is_some()))
            || draft.skills.iter().any(|s| s.id.is_some_and(|id| m.skill(SkillId(id)).is_some()))
    };
    if let Some(found) = all.iter().find(by_id) {
        return Some(found.framework.id);
    }
    let mut versions = all.iter().filter(|m| draft.lineage == Some(m.framework.lineage.0)).peekable();
    if versions.peek().is_some() && versions.all(|m| draft.version != Some(m.framework.version)) {
        return None;
    }
    let title = draft.name.as_ref().map(Name::folded);
    let by_title = all.iter().filter(|m| title.as_deref() == Some(m.framework.name.folded().as_str()));
    let has_all = |m: &std::sync::Arc<Matrix>| {
        let tracks: BTreeSet<String> = m.tracks.iter().map(|t| t.name.folded()).collect();
        let levels: BTreeSet<String> = m.levels.iter().map(|l| l.name.folded()).collect();
        let skills: BTreeSet<String> = m.skills.iter().map(|s| s.name.folded()).collect();
        !draft.levels.is_empty()
            && draft.tracks.iter().all(|t| tracks.contains(&t.name.folded()))
            && draft.levels.iter().all(|l| levels.contains(&l.name.folded()))
            && draft.skills.iter().all(|s| skills.contains(&s.name.folded()))
    };
    if let Some(found) = by_title.max_by_key(|m| m.framework.version) {
        return Some(found.framework.id);
    }
    let mut holders = all.iter().filter(|m| has_all(m)).collect::<Vec<_>>();
    holders.sort_by_key(|m| std::cmp::Reverse(m.framework.version));
    let lineages: BTreeSet<_> = holders.iter().map(|m| m.framework.lineage).collect();
    if lineages.len() == 1 { holders.first().map(|m| m.framework.id) } else { None }
}

/// A framework after an import, and what the import does to it.
pub struct Merged {
    /// The framework as it would be, sorted and not yet held against the rules.
    pub after: Matrix,
    /// Of each skill of the draft.
    pub skills: Vec<SkillId>,
    /// What of it is new, changed, the same or lacking in the file.
    pub changes: Changes,
}

/// Lays a draft over a matrix (an empty one where the framework is new).
///
/// * Things are matched by id, else by name where they stand (levels in their track, skills in their area, then
///   anywhere if the name is unique); of equal names the first meets the first.
/// * What the file does not speak of stays. What it lacks is counted as `removed` and, with `remove_missing`, goes.
/// * Criteria follow their text: a text that is the same leaves them alone.
pub fn merge(before: &Matrix, draft: &LadderDraft, is_new: bool, remove_missing: bool) -> Result<Merged, Error> {
    let mut merge = Merge { after: before.clone(), changes: Changes::default(), remove_missing };
    merge.framework(draft);
    if let Some(scale) = &draft.scale {
        merge.scale(scale);
    }
    let tracks = merge.tracks(&draft.tracks);
    let levels = merge.levels(&draft.levels, &tracks, draft.id.is_some())?;
    let areas = merge.areas(&draft.areas);
    let skills = merge.skills(&draft.skills, &areas)?;
    merge.expectations(&draft.expectations, &skills, &levels, &tracks)?;
    merge.steps(draft.steps.as_deref(), &levels, is_new, before)?;
    merge.after.sort();
    Ok(Merged { after: merge.after, skills, changes: merge.changes })
}

pub(super) struct Merge {
    pub(super) after: Matrix,
    pub(super) changes: Changes,
    pub(super) remove_missing: bool,
}

/// Whether a draft means a thing that goes by the same words.
pub(super) type Test<'t, D, T> = &'t dyn Fn(&D, &T) -> bool;

/// Finds for each draft the thing it means, each thing at most once: by id, else by the first of `tests` that holds.
///
/// * `words`: what a draft and a thing go by; only those that go by the same are tested.
/// * Cost: O(n log n) where few go by the same words.
pub(super) fn matched<D, T, I: Copy + Ord>(
    drafts: &[D],
    things: &[T],
    id: impl Fn(&T) -> I,
    by_id: impl Fn(&D) -> Option<I>,
    words: &(impl Fn(&D) -> String, impl Fn(&T) -> String),
    tests: &[Test<D, T>],
) -> Vec<Option<I>> {
    let places = places(things, &id);
    let mut taken = vec![false; things.len()];
    let mut found = vec![None; drafts.len()];
    for (n, draft) in drafts.iter().enumerate() {
        if let Some(&at) = by_id(draft).and_then(|want| places.get(&want)).filter(|at| !taken[**at]) {
            taken[at] = true;
            found[n] = Some(id(&things[at]));
        }
    }
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, thing) in things.iter().enumerate() {
        alike.entry(words.1(thing)).or_default().push(at);
    }
    for test in tests {
        for (n, draft) in drafts.iter().enumerate() {
            if found[n].is_some() {
                continue;
            }
            let candidates = alike.get(&words.0(draft)).map_or(&[][..], Vec::as_slice);
            if let Some(&at) = candidates.iter().find(|&&at| !taken[at] && test(draft, &things[at])) {
                taken[at] = true;
                found[n] = Some(id(&things[at]));
            }
        }
    }
    found
}

/// Where each thing stands; of several with one id the first.
fn places<T, I: Ord>(things: &[T], id: impl Fn(&T) -> I) -> BTreeMap<I, usize> {
    things.iter().enumerate().rev().map(|(at, thing)| (id(thing), at)).collect()
}

fn key(draft: Option<&String>, name: &Name, taken: impl Fn(&str) -> bool) -> Key {
    draft.and_then(|k| Key::parse(k).ok()).filter(|k| !taken(k.as_str())).unwrap_or_else(|| Key::from_name(name, taken))
}

pub(super) fn set<T: Clone>(field: &mut T, value: Option<&T>) {
    if let Some(value) = value {
        field.clone_from(value);
    }
}

pub(super) fn missing(what: &'static str) -> Error {
    StoreError::Missing(what).into()
}

impl Merge {
    pub(super) fn count<T: PartialEq>(&mut self, before: Option<&T>, after: &T) {
        match before {
            None => self.changes.new += 1,
            Some(old) if old == after => self.changes.same += 1,
            Some(_) => self.changes.changed += 1,
        }
    }

    fn framework(&mut self, draft: &LadderDraft) {
        let framework = &mut self.after.framework;
        // A name made from the file's name says nothing about a framework that has one.
        if !draft.named_by_file {
            set(&mut framework.name, draft.name.as_ref());
        }
        set(&mut framework.state, draft.state.as_ref());
        set(&mut framework.note, draft.note.as_ref());
    }

    fn scale(&mut self, draft: &ScaleDraft) {
        let before = self.after.framework.scale.clone();
        let mut points = Vec::new();
        for d in &draft.points {
            let old = before.points.iter().find(|p| d.id == Some(p.id.0) || p.value == d.value);
            let mut point = old.cloned().unwrap_or_else(|| ScalePoint {
                id: d.id.map_or_else(ScalePointId::new, ScalePointId),
                value: d.value,
                word: None,
                meaning: Text::default(),
            });
            point.value = d.value;
            point.word.clone_from(&d.word);
            set(&mut point.meaning, d.meaning.as_ref());
            self.count(old, &point);
            points.push(point);
        }
        let lost = |old: &&ScalePoint| !points.iter().any(|p: &ScalePoint| p.id == old.id);
        let lost: Vec<ScalePoint> = before.points.iter().filter(lost).cloned().collect();
        self.changes.removed += lost.len() as u32;
        if !self.remove_missing {
            points.extend(lost);
        }
        points.sort_by_key(|p| p.value);
        let blank_means = draft.blank_means.clone().or(before.blank_means);
        self.after.framework.scale = Scale { points, blank_means };
    }

    fn tracks(&mut self, drafts: &[TrackDraft]) -> Vec<TrackId> {
        let things = self.after.tracks.clone();
        let words = (|d: &TrackDraft| d.name.folded(), |t: &Track| t.name.folded());
        let found = matched(drafts, &things, |t| t.id, |d| d.id.map(TrackId), &words, &[&|_, _| true]);
        let mut ids = Vec::new();
        for (draft, found) in drafts.iter().zip(found) {
            let id = found.unwrap_or_else(|| draft.id.map_or_else(TrackId::new, TrackId));
            if found.is_none() {
                let taken = |key: &str| self.after.tracks.iter().any(|t| t.key.as_str() == key);
                let key = key(draft.key.as_ref(), &draft.name, taken);
                let (framework, position) = (self.after.framework.id, u32::MAX);
                let (name, kind) = (draft.name.clone(), draft.kind);
                self.after.tracks.push(Track { id, framework, key, name, kind, position, marker: None, origin: None });
            }
            if let Some(track) = self.after.tracks.iter_mut().find(|t| t.id == id) {
                track.name = draft.name.clone();
                track.kind = draft.kind;
                if draft.marker.is_some() {
                    track.marker.clone_from(&draft.marker);
                }
            }
            ids.push(id);
        }
        let gone = self.gone(&things, &ids, |t| t.id);
        if self.remove_missing {
            self.after
                .criteria
                .iter_mut()
                .filter(|c| c.track.is_some_and(|t| gone.contains(&t)))
                .for_each(|c| c.track = None);
            self.after.tracks.retain(|t| !gone.contains(&t.id));
        }
        reorder(&mut self.after.tracks, &ids, |t| t.id, |t| &mut t.position);
        self.count_all(&things, ids.iter().copied(), |m| &m.tracks, |t| t.id);
        ids
    }

    fn levels(&mut self, drafts: &[LevelDraft], tracks: &[TrackId], exact: bool) -> Result<Vec<LevelId>, Error> {
        let things = self.after.levels.clone();
        let track_of = |d: &LevelDraft| tracks.get(d.track).copied();
        let words = (|d: &LevelDraft| d.name.folded(), |l: &Level| l.name.folded());
        let here = |d: &LevelDraft, l: &Level| track_of(d) == Some(l.track);
        let found = matched(drafts, &things, |l| l.id, |d| d.id.map(LevelId), &words, &[&here]);
        let mut ids = Vec::new();
        for (draft, found) in drafts.iter().zip(&found) {
            let id = found.unwrap_or_else(|| draft.id.map_or_else(LevelId::new, LevelId));
            let track = track_of(draft).ok_or_else(|| missing("track"))?;
            if found.is_none() {
                let taken = |key: &str| self.after.levels.iter().any(|l| l.key.as_str() == key);
                let key = key(draft.key.as_ref(), &draft.name, taken);
                push_level(&mut self.after, id, track, key, &draft.name, draft.rank);
            }
            if let Some(level) = self.after.levels.iter_mut().find(|l| l.id == id) {
                level.name = draft.name.clone();
                level.track = track;
                set(&mut level.scope, draft.scope.as_ref());
                set(&mut level.responsibilities, draft.responsibilities.as_ref());
                set(&mut level.responsibility_degree, draft.responsibility_degree.as_ref());
                set(&mut level.top, draft.top.as_ref());
                for (kind, freedom) in &draft.freedoms {
                    let own = level.freedoms.get_mut(*kind);
                    set(&mut own.text, freedom.text.as_ref());
                    set(&mut own.degree, freedom.degree.as_ref());
                }
            }
            ids.push(id);
        }
        let gone = self.gone(&things, &ids, |l| l.id);
        if self.remove_missing {
            self.after.levels.retain(|l| !gone.contains(&l.id));
            self.after.steps.retain(|s| !gone.contains(&s.from) && !gone.contains(&s.to));
            self.drop_cells(|e| gone.contains(&e.level));
        }
        for &track in tracks {
            self.rank(drafts, &ids, track, exact);
        }
        self.count_all(&things, ids.iter().copied(), |m| &m.levels, |l| l.id);
        Ok(ids)
    }

    /// Gives the levels of a track their ranks. A file that lists the levels in the order they have leaves their
    /// ranks alone, unless it names the ranks itself (`exact`); a level that the file lacks makes room.
    fn rank(&mut self, drafts: &[LevelDraft], ids: &[LevelId], track: TrackId, exact: bool) {
        let wanted: BTreeMap<LevelId, u32> = ids.iter().copied().zip(drafts.iter().map(|d| d.rank)).collect();
        let mut own: Vec<&mut Level> = self.after.levels.iter_mut().filter(|l| l.track == track).collect();
        own.sort_by_key(|l| l.rank);
        let listed: Vec<LevelId> = ids.iter().copied().filter(|id| own.iter().any(|l| l.id == *id)).collect();
        let now: Vec<LevelId> = own.iter().map(|l| l.id).filter(|id| listed.contains(id)).collect();
        let ranks: BTreeSet<u32> = own.iter().map(|l| l.rank).collect();
        if !exact && now == listed && ranks.len() == own.len() {
            return;
        }
        let mut taken: BTreeSet<u32> = BTreeSet::new();
        for level in own.iter_mut().filter(|l| wanted.contains_key(&l.id)) {
            level.rank = wanted.get(&level.id).copied().unwrap_or(level.rank);
            while !taken.insert(level.rank) {
                level.rank += 1;
            }
        }
        for level in own.iter_mut().filter(|l| !wanted.contains_key(&l.id)) {
            while !taken.insert(level.rank) {
                level.rank += 1;
            }
        }
    }

    fn areas(&mut self, drafts: &[AreaDraft]) -> Vec<AreaId> {
        let things = self.after.areas.clone();
        let words = (|d: &AreaDraft| d.name.folded(), |a: &Area| a.name.folded());
        let found = matched(drafts, &things, |a| a.id, |d| d.id.map(AreaId), &words, &[&|_, _| true]);
        let mut keys: BTreeSet<String> = things.iter().map(|a| a.key.as_str().to_owned()).collect();
        let mut places: BTreeMap<AreaId, usize> = places(&things, |a| a.id);
        let mut ids = Vec::new();
        for (draft, found) in drafts.iter().zip(found) {
            let id = found.unwrap_or_else(|| draft.id.map_or_else(AreaId::new, AreaId));
            if found.is_none() {
                let key = key(draft.key.as_ref(), &draft.name, |key| keys.contains(key));
                keys.insert(key.as_str().to_owned());
                places.insert(id, self.after.areas.len());
                let (framework, position) = (self.after.framework.id, u32::MAX);
                let (name, description) = (draft.name.clone(), Text::default());
                self.after.areas.push(Area { id, framework, key, name, description, position, origin: None });
            }
            if let Some(area) = places.get(&id).and_then(|at| self.after.areas.get_mut(*at)) {
                area.name = draft.name.clone();
                set(&mut area.description, draft.description.as_ref());
            }
            ids.push(id);
        }
        let gone = self.gone(&things, &ids, |a| a.id);
        if self.remove_missing {
            self.after
                .skills
                .iter_mut()
                .filter(|s| s.area.is_some_and(|a| gone.contains(&a)))
                .for_each(|s| s.area = None);
            self.after.areas.retain(|a| !gone.contains(&a.id));
        }
        reorder(&mut self.after.areas, &ids, |a| a.id, |a| &mut a.position);
        self.count_all(&things, ids.iter().copied(), |m| &m.areas, |a| a.id);
        ids
    }

    fn skills(&mut self, drafts: &[SkillDraft], areas: &[AreaId]) -> Result<Vec<SkillId>, Error> {
        let things = self.after.skills.clone();
        let area_of = |d: &SkillDraft| d.area.map(|area| area.and_then(|at| areas.get(at).copied()));
        let mut n_named: BTreeMap<String, u32> = BTreeMap::new();
        drafts.iter().for_each(|d| *n_named.entry(d.name.folded()).or_default() += 1);
        let words = (|d: &SkillDraft| d.name.folded(), |s: &Skill| s.name.folded());
        let here = |d: &SkillDraft, s: &Skill| area_of(d).is_none_or(|area| area == s.area);
        let anywhere = |d: &SkillDraft, _: &Skill| n_named.get(&d.name.folded()) == Some(&1);
        let found = matched(drafts, &things, |s| s.id, |d| d.id.map(SkillId), &words, &[&here, &anywhere]);
        let mut keys: BTreeSet<String> = things.iter().map(|s| s.key.as_str().to_owned()).collect();
        let mut places: BTreeMap<SkillId, usize> = places(&things, |s| s.id);
        let mut ids = Vec::new();
        for (draft, found) in drafts.iter().zip(found) {
            let id = found.unwrap_or_else(|| draft.id.map_or_else(SkillId::new, SkillId));
            if found.is_none() {
                let key = key(draft.key.as_ref(), &draft.name, |key| keys.contains(key));
                keys.insert(key.as_str().to_owned());
                places.insert(id, self.after.skills.len());
                self.after.skills.push(Skill {
                    id,
                    framework: self.after.framework.id,
                    area: None,
                    key,
                    name: draft.name.clone(),
                    description: Text::default(),
                    misfit: false,
                    position: u32::MAX,
                    origin: None,
                });
            }
            let area = area_of(draft);
            let skill =
                places.get(&id).and_then(|at| self.after.skills.get_mut(*at)).ok_or_else(|| missing("skill"))?;
            skill.name = draft.name.clone();
            set(&mut skill.area, area.as_ref());
            set(&mut skill.description, draft.description.as_ref());
            if let Some(misfit) = draft.misfit.filter(|misfit| *misfit != skill.misfit) {
                self.after.set_misfit(id, misfit);
            }
            ids.push(id);
        }
        let gone = self.gone(&things, &ids, |s| s.id);
        if self.remove_missing {
            self.after.skills.retain(|s| !gone.contains(&s.id));
            self.drop_cells(|e| gone.contains(&e.skill));
        }
        let mut homes: BTreeMap<Option<AreaId>, Vec<Skill>> = BTreeMap::new();
        for skill in std::mem::take(&mut self.after.skills) {
            homes.entry(skill.area).or_default().push(skill);
        }
        let home_of: BTreeMap<SkillId, Option<AreaId>> = homes.values().flatten().map(|s| (s.id, s.area)).collect();
        let mut listed: BTreeMap<Option<AreaId>, Vec<SkillId>> = BTreeMap::new();
        for id in &ids {
            if let Some(home) = home_of.get(id) {
                listed.entry(*home).or_default().push(*id);
            }
        }
        for (home, mut own) in homes {
            reorder(&mut own, listed.get(&home).map_or(&[][..], Vec::as_slice), |s| s.id, |s| &mut s.position);
            self.after.skills.extend(own);
        }
        self.count_all(&things, ids.iter().copied(), |m| &m.skills, |s| s.id);
        Ok(ids)
    }

    /// What the file lacks, counted.
    pub(super) fn gone<T, I: Copy + Ord>(&mut self, things: &[T], kept: &[I], id: impl Fn(&T) -> I) -> BTreeSet<I> {
        let kept: BTreeSet<I> = kept.iter().copied().collect();
        let gone: BTreeSet<I> = things.iter().map(id).filter(|id| !kept.contains(id)).collect();
        self.changes.removed += gone.len() as u32;
        gone
    }

    pub(super) fn count_all<T: PartialEq + Clone, I: Copy + Ord>(
        &mut self,
        before: &[T],
        ids: impl Iterator<Item = I>,
        list: impl Fn(&Matrix) -> &Vec<T>,
        id: impl Fn(&T) -> I,
    ) {
        let (old, new) = (places(before, &id), places(list(&self.after), &id));
        for wanted in ids {
            let after = new.get(&wanted).and_then(|at| list(&self.after).get(*at)).cloned();
            if let Some(after) = after {
                self.count(old.get(&wanted).and_then(|at| before.get(*at)), &after);
            }
        }
    }

    fn drop_cells(&mut self, is: impl Fn(&Expectation) -> bool) {
        let gone: BTreeSet<ExpectationId> = self.after.expectations.iter().filter(|e| is(e)).map(|e| e.id).collect();
        self.after.expectations.retain(|e| !gone.contains(&e.id));
        self.after.criteria.retain(|c| !gone.contains(&c.expectation));
    }
}
