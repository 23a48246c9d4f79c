//! No assessment and no standing is ever lost or altered: not by import, export, undo, renaming or a new version.

use crate::people::{Team, assessment, standing};
use guild_core::Error;
use guild_core::import::{ImportOptions, Source};
use guild_core::mastery::MatrixEdit;
use guild_exchange::read::{Limits, read};
use guild_model::FrameworkId;
use guild_model::mastery::CriterionKind;
use guild_model::people::{AssessorKind, StandingState};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Every assessment and standing by its id, with all its fields.
fn said(team: &mut Team) -> BTreeMap<String, Value> {
    let mut all = team.open.list("assessments").unwrap();
    all.extend(team.open.list("standings").unwrap());
    all.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}

/// Does one thing to the framework or to what is known of people; what is refused changes nothing.
fn act(
    team: &mut Team,
    folder: &std::path::Path,
    latest: &mut FrameworkId,
    what: u8,
    a: usize,
    b: usize,
) -> Result<(), Error> {
    let m = team.open.matrix(*latest)?;
    let skill = m.skills[a % m.skills.len()].id;
    let level = m.levels[b % m.levels.len()].id;
    let people = team.open.list("people")?;
    let person = people[b % people.len()]["id"].as_str().unwrap().parse().unwrap();
    match what % 12 {
        0 | 1 => {
            let kind = AssessorKind::ALL[a % 4];
            let date = format!("2026-0{}-1{}", 1 + a % 9, b % 9);
            let given = assessment(person, skill, kind, &date, 1.0 + (a % 7) as f64 / 2.0);
            team.open.record_assessments(&[given])?;
        }
        2 | 3 => {
            let required: Vec<_> = m.criteria.iter().filter(|c| c.kind == CriterionKind::Required).collect();
            let Some(criterion) = required.get(a % required.len().max(1)) else { return Ok(()) };
            let given = standing(person, criterion.id, StandingState::ALL[b % 6], "2026-07-01");
            team.open.record_standings(&[given])?;
        }
        4 => {
            let edits = [
                MatrixEdit::SkillName { skill, name: format!("skill {b}") },
                MatrixEdit::LevelName { level, name: format!("level {a}") },
            ];
            team.open.edit_matrix(*latest, &edits)?;
        }
        5 => {
            let text = format!("- says {a}\n- says {b}");
            team.open.edit_matrix(*latest, &[MatrixEdit::ExpectationText { skill, level, text }])?;
        }
        6 => *latest = team.open.new_version(*latest)?,
        7 => team.open.remove_skills(&[skill])?,
        8 => team.open.remove_level(level)?,
        9 => {
            let path = folder.join(["m.xlsx", "m.ods", "m.json"][a % 3]);
            team.open.export_matrix(*latest, &path, "en")?;
            let book = read(&path, &Limits::default()).unwrap();
            let options = ImportOptions { remove_missing: true, accept_problems: true, ..ImportOptions::default() };
            team.open.import(&Source::of(vec![book]), &options)?;
        }
        10 => {
            let older = team.open.frameworks()?[a % team.open.frameworks()?.len()].id;
            if older != *latest {
                team.open.remove_framework(older)?;
            }
        }
        _ => {
            let steps = 1 + (a % 3) as u32;
            let before = team.open.dump()?;
            let done = team.open.undo(steps)?.len() as u32;
            team.open.redo(done)?;
            assert_eq!(team.open.dump()?, before);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_was_said_is_lost_or_altered(
        steps in prop::collection::vec((0u8..12, 0usize..60, 0usize..60), 1..16),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut team = Team::sample();
        let mut latest = team.framework;
        let mut known = said(&mut team);
        for (what, a, b) in steps {
            let before = team.open.dump().unwrap();
            if act(&mut team, folder.path(), &mut latest, what, a, b).is_err() {
                prop_assert_eq!(team.open.dump().unwrap(), before, "a refused operation changed something");
            }
            let now = said(&mut team);
            for (id, row) in &known {
                prop_assert_eq!(now.get(id), Some(row), "after {}", what % 12);
            }
            known = now;
        }
        prop_assert_eq!(team.open.check().unwrap(), Vec::<String>::new());
        // Every assessment of a skill counts in the latest version, whichever version it was recorded on.
        let person = team.person("amelie");
        let history = |team: &mut Team, of: FrameworkId| {
            let today = "2026-11-21".parse().unwrap();
            team.open.person_view(person, Some(of), None, None, today, 12).unwrap().history
        };
        let third = team.open.new_version(latest).unwrap();
        let (before, after) = (history(&mut team, latest), history(&mut team, third));
        prop_assert!(!before.is_empty());
        prop_assert_eq!(before, after);
    }
}

#[test]
fn what_a_removed_version_in_between_held_together_stays_together() {
    let mut team = Team::sample();
    let today = "2026-11-21".parse().unwrap();
    let person = team.person("amelie");
    let first = team.open.person_view(person, None, None, None, today, 12).unwrap();
    assert!(first.coverage.is_some() && first.history.len() > 20);
    let second = team.open.new_version(team.framework).unwrap();
    let third = team.open.new_version(second).unwrap();
    team.open.remove_framework(second).unwrap();
    let view = team.open.person_view(person, Some(third), None, None, today, 12).unwrap();
    assert_eq!((view.history, view.counts, view.coverage), (first.history, first.counts, first.coverage));
    let name = |head: Option<guild_model::mastery::promotion::LevelHead>| head.map(|head| head.name.to_string());
    assert_eq!(name(view.place.unwrap().level), name(first.place.unwrap().level), "the place is found as well");
    // A word that changes in the newer version leaves what was said where it was said.
    let copy = team.open.matrix(third).unwrap();
    let cell = copy.expectations.iter().find(|e| copy.skill(e.skill).unwrap().key.as_str() == "code-review");
    let (skill, level) = cell.map(|e| (e.skill, view.to.unwrap().id)).unwrap();
    let edit = MatrixEdit::ExpectationText { skill, level, text: "Something new.".to_owned() };
    team.open.edit_matrix(third, &[edit]).unwrap();
    let view = team.open.person_view(person, Some(third), None, None, today, 12).unwrap();
    let new = view.criteria.iter().find(|c| c.text.as_str() == "Something new.").unwrap();
    assert!(new.said.is_empty(), "nobody has said anything of the new words");
    let kept = view.other_standings.iter().filter(|s| s.words.as_str().starts_with("Sees that reviewing")).count();
    assert_eq!(kept, 1, "what was said of the old words is shown apart");
}
