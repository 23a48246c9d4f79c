//! A framework with everything that hangs on it.

use super::criterion::rekind;
use super::{Area, Criterion, Expectation, Framework, Level, Skill, Step, Track};
use crate::{ExpectationId, LevelId, SkillId, TrackId};
use serde::{Deserialize, Serialize};

/// One framework with everything that hangs on it, each list in the order of the screen: tracks and areas by
/// position, levels by track position and rank, skills by area position and position (skills without an area first),
/// expectations by skill and level, criteria by expectation and position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Matrix {
    /// The version that all the rest belongs to.
    pub framework: Framework,
    /// Lines of growth, by position.
    pub tracks: Vec<Track>,
    /// By track and rank, once sorted.
    pub levels: Vec<Level>,
    /// Promotions and side moves, each from one level to another.
    pub steps: Vec<Step>,
    /// Headings over skills, by position.
    pub areas: Vec<Area>,
    /// Those without an area first, then by area and position, once sorted.
    pub skills: Vec<Skill>,
    /// The cells that say something, by skill and level, once sorted.
    pub expectations: Vec<Expectation>,
    /// The sentences of the cells, by cell and position, once sorted.
    pub criteria: Vec<Criterion>,
}

impl Matrix {
    /// A framework with nothing in it.
    pub fn empty(framework: Framework) -> Self {
        Self {
            framework,
            tracks: Vec::new(),
            levels: Vec::new(),
            steps: Vec::new(),
            areas: Vec::new(),
            skills: Vec::new(),
            expectations: Vec::new(),
            criteria: Vec::new(),
        }
    }

    /// Makes a skill a misfit, or none any more. Where that changes something, its criteria become what its texts
    /// say; kinds that somebody set by hand are lost then. Says nothing of a skill that is not there.
    pub fn set_misfit(&mut self, skill: SkillId, misfit: bool) {
        let Some(found) = self.skills.iter_mut().find(|s| s.id == skill && s.misfit != misfit) else { return };
        found.misfit = misfit;
        for cell in self.expectations.iter().filter(|e| e.skill == skill) {
            rekind(&cell.text, misfit, self.criteria.iter_mut().filter(|c| c.expectation == cell.id));
        }
    }

    /// Cost: O(tracks), as all that follow are linear in their list.
    pub fn track(&self, id: TrackId) -> Option<&Track> {
        self.tracks.iter().find(|t| t.id == id)
    }

    /// A level by its id; `None` where this version has none such.
    pub fn level(&self, id: LevelId) -> Option<&Level> {
        self.levels.iter().find(|l| l.id == id)
    }

    /// A skill by its id; `None` where this version has none such.
    pub fn skill(&self, id: SkillId) -> Option<&Skill> {
        self.skills.iter().find(|s| s.id == id)
    }

    /// The cell at a skill and a level; `None` where nothing is expected there.
    pub fn expectation(&self, skill: SkillId, level: LevelId) -> Option<&Expectation> {
        self.expectations.iter().find(|e| e.skill == skill && e.level == level)
    }

    /// In order of their place in the cell, once the matrix is sorted.
    pub fn criteria_of(&self, expectation: ExpectationId) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(move |c| c.expectation == expectation)
    }

    /// By rank, once the matrix is sorted.
    pub fn levels_of(&self, track: TrackId) -> impl Iterator<Item = &Level> {
        self.levels.iter().filter(move |l| l.track == track)
    }

    /// Puts every list into the order of the screen. Stable, so that equal places keep the order they had.
    pub fn sort(&mut self) {
        self.tracks.sort_by_key(|t| t.position);
        self.areas.sort_by_key(|a| a.position);
        let track_at = |id: TrackId, tracks: &[Track]| tracks.iter().position(|t| t.id == id);
        let tracks = &self.tracks;
        self.levels.sort_by_key(|l| (track_at(l.track, tracks), l.rank));
        let place_of_area: std::collections::BTreeMap<_, _> =
            self.areas.iter().enumerate().map(|(i, a)| (a.id, i)).collect();
        self.skills.sort_by_key(|s| (s.area.and_then(|id| place_of_area.get(&id).copied()), s.position));
        let place_of_skill: std::collections::BTreeMap<_, _> =
            self.skills.iter().enumerate().map(|(i, s)| (s.id, i)).collect();
        let place_of_level: std::collections::BTreeMap<_, _> =
            self.levels.iter().enumerate().map(|(i, l)| (l.id, i)).collect();
        self.expectations
            .sort_by_key(|e| (place_of_skill.get(&e.skill).copied(), place_of_level.get(&e.level).copied()));
        let place_of_cell: std::collections::BTreeMap<_, _> =
            self.expectations.iter().enumerate().map(|(i, e)| (e.id, i)).collect();
        self.criteria.sort_by_key(|c| (place_of_cell.get(&c.expectation).copied(), c.position));
    }
}
