//! Misfits that are switched on and off, by hand and by a file; criteria that point elsewhere.

use super::*;
use crate::import::ladder::merge;
use guild_exchange::ladder::draft::{LadderDraft, SkillDraft};

/// A framework with one level and one misfit that has a required sentence and an example.
fn misfit() -> (Workspace, FrameworkId, SkillId) {
    let mut open = Workspace::in_memory().unwrap();
    let framework = open.add_framework("Ladder").unwrap();
    let track = open.add_track(framework, "Trunk", TrackKind::Trunk, 0).unwrap();
    let level = open.add_level(track, "Senior", 0).unwrap();
    let skill = open.add_skills(framework, None, &["Feedback".to_owned()], 0).unwrap()[0];
    let text = "- Gives it within a week\n- e.g. after a talk".to_owned();
    let edits = [MatrixEdit::SkillMisfit { skill, misfit: true }, MatrixEdit::ExpectationText { skill, level, text }];
    open.edit_matrix(framework, &edits).unwrap();
    (open, framework, skill)
}

fn kinds(matrix: &Matrix) -> Vec<CriterionKind> {
    matrix.criteria.iter().map(|c| c.kind).collect()
}

#[test]
fn a_misfit_that_is_switched_back_asks_for_what_its_texts_say() {
    let (mut open, framework, skill) = misfit();
    let before = open.matrix(framework).unwrap();
    assert_eq!(kinds(&before), [CriterionKind::Misfit; 2]);
    open.edit_matrix(framework, &[MatrixEdit::SkillMisfit { skill, misfit: false }]).unwrap();
    let after = open.matrix(framework).unwrap();
    assert_eq!(kinds(&after), [CriterionKind::Required, CriterionKind::Example]);
    let criterion = after.criteria[0].id;
    assert_eq!(criterion, before.criteria[0].id);
    // Said again, it changes nothing that was set by hand.
    let by_hand = MatrixEdit::Criterion { criterion, kind: CriterionKind::Misfit, track: None, rating: None };
    open.edit_matrix(framework, &[by_hand, MatrixEdit::SkillMisfit { skill, misfit: false }]).unwrap();
    assert_eq!(kinds(&open.matrix(framework).unwrap()), [CriterionKind::Misfit, CriterionKind::Example]);
}

#[test]
fn a_file_switches_a_misfit_back_whether_it_has_the_texts_or_not() {
    let (mut open, framework, skill) = misfit();
    let before = open.matrix(framework).unwrap();
    let skill = before.skill(skill).unwrap();
    let draft = |misfit| LadderDraft {
        skills: vec![SkillDraft {
            id: Some(skill.id.0),
            key: None,
            name: skill.name.clone(),
            area: None,
            description: None,
            misfit,
            place: None,
        }],
        ..LadderDraft::default()
    };
    let merged = |misfit| merge(&before, &draft(misfit), false, false).unwrap().after;
    assert_eq!(kinds(&merged(Some(false))), [CriterionKind::Required, CriterionKind::Example]);
    assert_eq!(kinds(&merged(None)), [CriterionKind::Misfit; 2]);
}

#[test]
fn a_criterion_holds_for_a_track_of_its_own_framework() {
    let (mut open, framework, _) = misfit();
    let other = open.add_framework("Other").unwrap();
    let track = Some(open.add_track(other, "Trunk", TrackKind::Trunk, 0).unwrap());
    let criterion = open.matrix(framework).unwrap().criteria[0].id;
    let stray = MatrixEdit::Criterion { criterion, kind: CriterionKind::Required, track, rating: None };
    let refused = open.edit_matrix(framework, &[stray]).unwrap_err();
    assert!(refused.to_string().contains("“Feedback” points outside"), "{refused}");
    open.new_version(framework).unwrap();
}
