//! A matrix as the draft that a file of it gives.

use crate::ladder::draft::{
    AreaDraft, CriterionDraft, ExpectationDraft, FreedomDraft, LadderDraft, LevelDraft, ScaleDraft, ScalePointDraft,
    SkillDraft, StepDraft, TrackDraft,
};
use guild_model::mastery::{Criterion, FreedomKind, Matrix, Scale};
use std::collections::BTreeMap;

/// The draft that says everything a matrix holds. References to what is not in the matrix are left out.
pub fn draft_of(matrix: &Matrix) -> LadderDraft {
    let framework = &matrix.framework;
    let tracks: BTreeMap<_, _> = matrix.tracks.iter().enumerate().map(|(n, t)| (t.id, n)).collect();
    let areas: BTreeMap<_, _> = matrix.areas.iter().enumerate().map(|(n, a)| (a.id, n)).collect();
    let skills: BTreeMap<_, _> = matrix.skills.iter().enumerate().map(|(n, s)| (s.id, n)).collect();
    let on_a_track: Vec<_> = matrix.levels.iter().filter_map(|l| tracks.get(&l.track).map(|t| (l, *t))).collect();
    let levels: BTreeMap<_, _> = on_a_track.iter().enumerate().map(|(n, (l, _))| (l.id, n)).collect();
    let mut criteria: BTreeMap<_, Vec<&Criterion>> = BTreeMap::new();
    for criterion in &matrix.criteria {
        criteria.entry(criterion.expectation).or_default().push(criterion);
    }
    let level = |(level, track): &(&guild_model::mastery::Level, usize)| LevelDraft {
        id: Some(level.id.into()),
        key: Some(level.key.as_str().to_owned()),
        name: level.name.clone(),
        track: *track,
        rank: level.rank,
        scope: Some(level.scope.clone()),
        freedoms: FreedomKind::ALL
            .iter()
            .map(|kind| {
                let freedom = level.freedoms.get(*kind);
                (*kind, FreedomDraft { text: Some(freedom.text.clone()), degree: Some(freedom.degree) })
            })
            .collect(),
        responsibilities: Some(level.responsibilities.clone()),
        responsibility_degree: Some(level.responsibility_degree),
        top: Some(level.top),
        place: None,
    };
    let step = |step: &guild_model::mastery::Step| {
        Some(StepDraft {
            id: Some(step.id.into()),
            from: *levels.get(&step.from)?,
            to: *levels.get(&step.to)?,
            kind: step.kind,
            note: Some(step.note.clone()),
        })
    };
    let expectation = |e: &guild_model::mastery::Expectation| {
        let criteria = criteria.get(&e.id).map(Vec::as_slice).unwrap_or_default().iter().map(|c| CriterionDraft {
            id: Some(c.id.into()),
            kind: c.kind,
            track: c.track.and_then(|t| tracks.get(&t).copied()),
            audience: c.audience.clone(),
            text: c.text.clone(),
            rating: c.rating,
        });
        Some(ExpectationDraft {
            id: Some(e.id.into()),
            skill: *skills.get(&e.skill)?,
            level: *levels.get(&e.level)?,
            text: Some(e.text.clone()),
            rating: Some(e.rating),
            criteria: Some(criteria.collect()),
            place: None,
        })
    };
    LadderDraft {
        id: Some(framework.id.into()),
        name: Some(framework.name.clone()),
        named_by_file: false,
        lineage: Some(framework.lineage.0),
        version: Some(framework.version),
        state: Some(framework.state),
        note: Some(framework.note.clone()),
        scale: Some(scale_of(&framework.scale)),
        tracks: matrix
            .tracks
            .iter()
            .map(|t| TrackDraft {
                id: Some(t.id.into()),
                key: Some(t.key.as_str().to_owned()),
                name: t.name.clone(),
                kind: t.kind,
                marker: t.marker.clone(),
                place: None,
            })
            .collect(),
        levels: on_a_track.iter().map(level).collect(),
        steps: Some(matrix.steps.iter().filter_map(step).collect()),
        areas: matrix
            .areas
            .iter()
            .map(|a| AreaDraft {
                id: Some(a.id.into()),
                key: Some(a.key.as_str().to_owned()),
                name: a.name.clone(),
                description: Some(a.description.clone()),
                place: None,
            })
            .collect(),
        skills: matrix
            .skills
            .iter()
            .map(|s| SkillDraft {
                id: Some(s.id.into()),
                key: Some(s.key.as_str().to_owned()),
                name: s.name.clone(),
                area: Some(s.area.and_then(|a| areas.get(&a).copied())),
                description: Some(s.description.clone()),
                misfit: Some(s.misfit),
                place: None,
            })
            .collect(),
        expectations: matrix.expectations.iter().filter_map(expectation).collect(),
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
