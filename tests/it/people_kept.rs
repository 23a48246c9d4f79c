//! No assessment and no standing is ever lost or altered: not by import, export, undo, renaming or a new version.

use crate::pack::request;
use crate::people::{Team, assessment, standing};
use guild_core::Error;
use guild_core::communities::{ExportProfile, OrganisationEdit};
use guild_core::import::{ImportOptions, ImportReport, Source};
use guild_core::mastery::{MatrixEdit, ScalePointEdit};
use guild_core::pack::{Decided, MentionChoice, PackRequest};
use guild_core::people::{NewAssessment, NewCheckIn, TeamExport, TeamFilter};
use guild_exchange::read::{Limits, read};
use guild_model::mastery::CriterionKind;
use guild_model::people::{Assessment, AssessorKind, StandingState};
use guild_model::{FrameworkId, Rating, SkillId};
use guildhall_tests::runs::{Tally, steadily};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Every assessment and standing by its id, with all its fields.
fn said(team: &mut Team) -> BTreeMap<String, Value> {
    let mut all = team.open.list("assessments").unwrap();
    all.extend(team.open.list("standings").unwrap());
    all.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}

/// How many kinds of thing are done.
const OPERATIONS: u8 = 21;

/// Does one thing to the framework or to what is known of people, and says whether there was anything to do it to; what
/// is refused changes nothing.
#[expect(clippy::too_many_lines, reason = "one arm an operation")]
fn act(
    team: &mut Team,
    folder: &std::path::Path,
    latest: &mut FrameworkId,
    what: u8,
    a: usize,
    b: usize,
) -> Result<bool, Error> {
    let m = team.open.matrix(*latest)?;
    let skill = m.skills[a % m.skills.len()].id;
    let level = m.levels[b % m.levels.len()].id;
    let people = team.open.list("people")?;
    let person = people[b % people.len()]["id"].as_str().unwrap().parse().unwrap();
    match what % OPERATIONS {
        0 | 1 => {
            let kind = AssessorKind::ALL[a % 4];
            let date = format!("2026-0{}-1{}", 1 + a % 9, b % 9);
            let given = assessment(person, skill, kind, &date, 1.0 + (a % 7) as f64 / 2.0);
            team.open.record_assessments(&[given])?;
        }
        2 | 3 => {
            let required: Vec<_> = m.criteria.iter().filter(|c| c.kind == CriterionKind::Required).collect();
            let Some(criterion) = required.get(a % required.len().max(1)) else { return Ok(false) };
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
            return Ok(team.open.import(&Source::of(vec![book]), &options)?.applied);
        }
        10 => {
            if !a.is_multiple_of(3) {
                // On a version in between nobody was assessed.
                let between = team.open.new_version(*latest)?;
                *latest = team.open.new_version(between)?;
                team.open.remove_framework(between)?;
                return Ok(true);
            }
            let older = team.open.frameworks()?[a % team.open.frameworks()?.len()].id;
            if older == *latest {
                return Ok(false);
            }
            team.open.remove_framework(older)?;
        }
        11 => {
            let steps = 1 + (a % 3) as u32;
            let (before, known) = (team.open.dump()?, said(team));
            let done = team.open.undo(steps)?.len() as u32;
            // What is undone goes as a whole; what is left is as it was.
            assert!(said(team).iter().all(|(id, row)| known.get(id) == Some(row)));
            team.open.redo(done)?;
            assert_eq!(team.open.dump()?, before);
        }
        12 => {
            let path = folder.join(["r.xlsx", "r.ods", "r.csv", "r.json"][a % 4]);
            team.open.export_ratings(None, &path, ExportProfile::Full, "en")?;
            let before = team.open.dump()?;
            let report = import(team, &path, false)?;
            assert_eq!((report.changes.new, report.changes.changed, report.changes.skipped), (0, 0, 0));
            assert_eq!(team.open.dump()?, before, "our own sheet says nothing new");
        }
        13 => {
            let names: Vec<&str> = m.skills.iter().filter(|s| !s.misfit).map(|s| s.name.as_str()).take(4).collect();
            let row = |n: usize| (0..4).map(|s| ((n + s * b) % 5 + 1).to_string()).collect::<Vec<_>>().join(",");
            let of = |n: usize| people[n % people.len()]["name"].as_str().unwrap_or_default().to_owned();
            let sheet = format!(
                "Name,{}\n{},{}\n{},{}\nSomebody Else,{}\n",
                names.join(","),
                of(a),
                row(a),
                of(a + 1),
                row(b),
                row(1)
            );
            let path = folder.join("team.csv");
            std::fs::write(&path, sheet).unwrap();
            return Ok(import(team, &path, true)?.applied);
        }
        14 => {
            let path = folder.join(["o.xlsx", "o.ods", "o.json"][a % 3]);
            team.open.export_organisation(&path, ExportProfile::Full, "en")?;
            return Ok(import(team, &path, true)?.applied);
        }
        15 => {
            // Shorter than what was said: nothing is drawn onto the new scale.
            let point = |value: usize| ScalePointEdit {
                id: None,
                value: Rating::new(value as f64).unwrap(),
                word: None,
                meaning: String::new(),
            };
            let points: Vec<ScalePointEdit> = (1..=3 + a % 3).map(point).collect();
            team.open.set_scale(*latest, &points, None)?;
        }
        16 => {
            let date = format!("2026-0{}-0{}", 1 + a % 9, 1 + b % 9);
            let own = assessment(person, skill, AssessorKind::Itself, &date, 2.0);
            let talk = NewCheckIn {
                person,
                framework: *latest,
                date: date.parse().unwrap(),
                by: None,
                notes: "About the loom".to_owned(),
                next: None,
                views: vec![own.clone(), NewAssessment { kind: AssessorKind::Lead, ..own }],
                agreed: Vec::new(),
            };
            team.open.hold_check_in(&talk)?;
        }
        17 => {
            let path = folder.join(["p.md", "p.html", "p.docx", "p.xlsx"][a % 4]);
            let decided = Decided::All([MentionChoice::LeaveOut, MentionChoice::Keep][b % 2]);
            let language = ["en", "de", "fr"][b % 3];
            let request = PackRequest { framework: Some(*latest), decided, ..request(person, language) };
            // What was handed out is kept beside what is known, which stays as it was, and undo with it.
            let (before, history) = (team.open.dump()?, team.open.history()?);
            team.open.export_person(&request, &path)?;
            assert_eq!((team.open.dump()?, team.open.history()?), (before, history));
        }
        18 => {
            let (path, profile) = (folder.join(["t.xlsx", "t.csv", "t.json", "t.html"][a % 4]), profile(b));
            let (filter, today) = (TeamFilter::default(), "2026-11-21".parse().unwrap());
            let before = team.open.dump()?;
            team.open.export_team(&TeamExport { framework: *latest, filter, profile, today, language: "en" }, &path)?;
            assert_eq!(team.open.dump()?, before);
        }
        19 => {
            let before = team.open.dump()?;
            let (file, folder) = (folder.join(["o.xlsx", "o.ods", "o.json"][a % 3]), folder.join("r.csv"));
            team.open.export_organisation(&file, profile(b), "de")?;
            team.open.export_ratings(None, &folder, profile(a), "fr")?;
            assert_eq!(team.open.dump()?, before);
        }
        _ => {
            team.open.place_people(&[person], level, None)?;
            let renamed = OrganisationEdit::PersonName { person, name: format!("Person {a} {b}") };
            let keyed = OrganisationEdit::PersonKey { person, key: format!("key-{a}-{b}") };
            team.open.edit_organisation(&[renamed, keyed])?;
        }
    }
    Ok(true)
}

/// A history without the ids of skills, which each version has its own of.
fn of_any_version(history: Vec<Assessment>) -> Vec<Assessment> {
    let nowhere: SkillId = "00000000-0000-0000-0000-000000000000".parse().unwrap();
    history.into_iter().map(|said| Assessment { skill: nowhere, ..said }).collect()
}

fn profile(n: usize) -> ExportProfile {
    [ExportProfile::Full, ExportProfile::Pseudonyms, ExportProfile::Structure][n % 3]
}

fn import(team: &mut Team, path: &std::path::Path, accept_problems: bool) -> Result<ImportReport, Error> {
    let source = Source::of(vec![read(path, &Limits::default()).unwrap()]);
    team.open.import(&source, &ImportOptions { accept_problems, ..ImportOptions::default() })
}

#[test]
fn nothing_that_was_said_is_lost_or_altered() {
    let done = Tally::default();
    let steps = prop::collection::vec((0u8..OPERATIONS, 0usize..60, 0usize..60), 1..16);
    steadily(16, 100, &steps, |steps| {
        let folder = tempfile::tempdir().unwrap();
        let mut team = Team::sample();
        let (mut latest, person) = (team.framework, team.person("amelie"));
        let mut known = said(&mut team);
        for (what, a, b) in steps {
            let before = team.open.dump().unwrap();
            let acted = act(&mut team, folder.path(), &mut latest, what, a, b);
            done.note(usize::from(what), matches!(acted, Ok(true)));
            if acted.is_err() {
                prop_assert_eq!(team.open.dump().unwrap(), before, "a refused operation changed something");
            }
            let now = said(&mut team);
            for (id, row) in &known {
                prop_assert_eq!(now.get(id), Some(row), "after {}", what % OPERATIONS);
            }
            known = now;
        }
        prop_assert_eq!(team.open.check().unwrap(), Vec::<String>::new());
        // Every assessment of a skill counts in the latest version, whichever version it was recorded on.
        let history = |team: &mut Team, of: FrameworkId| {
            let today = "2026-11-21".parse().unwrap();
            let all = team.open.person_view(person, Some(of), None, None, today, 12).unwrap().history;
            // Each stands under the skill of the version that is looked at.
            let matrix = team.open.matrix(of).unwrap();
            assert!(all.iter().all(|said| matrix.skill(said.skill).is_some()));
            of_any_version(all)
        };
        let third = team.open.new_version(latest).unwrap();
        let (before, after) = (history(&mut team, latest), history(&mut team, third));
        prop_assert!(!before.is_empty());
        prop_assert_eq!(before, after);
        Ok(())
    });
    done.check(usize::from(OPERATIONS), 2);
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
    let history = [view.history, first.history].map(of_any_version);
    assert_eq!(history[0], history[1]);
    assert_eq!((view.counts, view.coverage), (first.counts, first.coverage));
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
