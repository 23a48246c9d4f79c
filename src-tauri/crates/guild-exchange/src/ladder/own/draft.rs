//! A matrix as the draft that a file of it gives.

use crate::ladder::draft::{
    AreaDraft, CriterionDraft, ExpectationDraft, FreedomDraft, LadderDraft, LevelDraft, ScaleDraft, ScalePointDraft,
    SkillDraft, StepDraft, TrackDraft,
};
use guild_model::mastery::{Area, Criterion, Expectation, FreedomKind, Level, Matrix, Scale, Skill, Step, Track};
use guild_model::{AreaId, ExpectationId, LevelId, SkillId, TrackId};
use std::collections::BTreeMap;

/// The draft that says everything a matrix holds. References to what is not in the matrix are left out.
pub fn draft_of(matrix: &Matrix) -> LadderDraft {
    let framework = &matrix.framework;
    let indexes = Indexes::of(matrix);
    LadderDraft {
        id: Some(framework.id.into()),
        name: Some(framework.name.clone()),
        named_by_file: false,
        lineage: Some(framework.lineage.0),
        version: Some(framework.version),
        state: Some(framework.state),
        note: Some(framework.note.clone()),
        scale: Some(scale_of(&framework.scale)),
        tracks: matrix.tracks.iter().map(track).collect(),
        levels: matrix.levels.iter().filter_map(|each| indexes.level(each)).collect(),
        steps: Some(matrix.steps.iter().filter_map(|each| indexes.step(each)).collect()),
        areas: matrix.areas.iter().map(area).collect(),
        skills: matrix.skills.iter().map(|each| indexes.skill(each)).collect(),
        expectations: matrix.expectations.iter().filter_map(|each| indexes.expectation(each)).collect(),
    }
}

/// Where in the draft's lists what others refer to stands.
struct Indexes<'m> {
    tracks: BTreeMap<TrackId, usize>,
    /// Those on a track of the matrix.
    levels: BTreeMap<LevelId, usize>,
    areas: BTreeMap<AreaId, usize>,
    skills: BTreeMap<SkillId, usize>,
    criteria: BTreeMap<ExpectationId, Vec<&'m Criterion>>,
}

impl<'m> Indexes<'m> {
    fn of(matrix: &'m Matrix) -> Self {
        let tracks: BTreeMap<_, _> = matrix.tracks.iter().enumerate().map(|(n, t)| (t.id, n)).collect();
        let on_a_track = matrix.levels.iter().filter(|l| tracks.contains_key(&l.track));
        let levels = on_a_track.enumerate().map(|(n, l)| (l.id, n)).collect();
        let mut criteria: BTreeMap<_, Vec<&Criterion>> = BTreeMap::new();
        for criterion in &matrix.criteria {
            criteria.entry(criterion.expectation).or_default().push(criterion);
        }
        Self {
            levels,
            areas: matrix.areas.iter().enumerate().map(|(n, a)| (a.id, n)).collect(),
            skills: matrix.skills.iter().enumerate().map(|(n, s)| (s.id, n)).collect(),
            criteria,
            tracks,
        }
    }

    fn level(&self, level: &Level) -> Option<LevelDraft> {
        let freedoms = FreedomKind::ALL.iter().map(|kind| {
            let freedom = level.freedoms.get(*kind);
            (*kind, FreedomDraft { text: Some(freedom.text.clone()), degree: Some(freedom.degree) })
        });
        Some(LevelDraft {
            id: Some(level.id.into()),
            key: Some(level.key.as_str().to_owned()),
            name: level.name.clone(),
            track: *self.tracks.get(&level.track)?,
            rank: level.rank,
            scope: Some(level.scope.clone()),
            freedoms: freedoms.collect(),
            responsibilities: Some(level.responsibilities.clone()),
            responsibility_degree: Some(level.responsibility_degree),
            top: Some(level.top),
            place: None,
        })
    }

    fn step(&self, step: &Step) -> Option<StepDraft> {
        Some(StepDraft {
            id: Some(step.id.into()),
            from: *self.levels.get(&step.from)?,
            to: *self.levels.get(&step.to)?,
            kind: step.kind,
            note: Some(step.note.clone()),
        })
    }

    fn skill(&self, skill: &Skill) -> SkillDraft {
        SkillDraft {
            id: Some(skill.id.into()),
            key: Some(skill.key.as_str().to_owned()),
            name: skill.name.clone(),
            area: Some(skill.area.and_then(|a| self.areas.get(&a).copied())),
            description: Some(skill.description.clone()),
            misfit: Some(skill.misfit),
            place: None,
        }
    }

    fn expectation(&self, expectation: &Expectation) -> Option<ExpectationDraft> {
        let criteria = self.criteria.get(&expectation.id).into_iter().flatten();
        Some(ExpectationDraft {
            id: Some(expectation.id.into()),
            skill: *self.skills.get(&expectation.skill)?,
            level: *self.levels.get(&expectation.level)?,
            text: Some(expectation.text.clone()),
            rating: Some(expectation.rating),
            criteria: Some(criteria.map(|each| self.criterion(each)).collect()),
            place: None,
        })
    }

    fn criterion(&self, criterion: &Criterion) -> CriterionDraft {
        CriterionDraft {
            id: Some(criterion.id.into()),
            kind: criterion.kind,
            track: criterion.track.and_then(|t| self.tracks.get(&t).copied()),
            audience: criterion.audience.clone(),
            text: criterion.text.clone(),
            rating: criterion.rating,
        }
    }
}

fn track(track: &Track) -> TrackDraft {
    TrackDraft {
        id: Some(track.id.into()),
        key: Some(track.key.as_str().to_owned()),
        name: track.name.clone(),
        kind: track.kind,
        marker: track.marker.clone(),
        place: None,
    }
}

fn area(area: &Area) -> AreaDraft {
    AreaDraft {
        id: Some(area.id.into()),
        key: Some(area.key.as_str().to_owned()),
        name: area.name.clone(),
        description: Some(area.description.clone()),
        place: None,
    }
}

pub(super) fn scale_of(scale: &Scale) -> ScaleDraft {
    let points = scale.points.iter().map(|point| ScalePointDraft {
        id: Some(point.id.into()),
        value: point.value,
        word: point.word.clone(),
        meaning: Some(point.meaning.clone()),
    });
    ScaleDraft { points: points.collect(), blank_means: scale.blank_means.clone() }
}
