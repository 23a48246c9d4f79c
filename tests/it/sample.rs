//! The sample and the templates: sound, and the sample's ladder the same from each of its spreadsheets.

use guild_core::Workspace;
use guild_core::import::{ImportOptions, Source};
use guild_core::sample::{SAMPLE, Start, TEMPLATES};
use guild_exchange::read::{Limits, read};
use guild_model::LevelId;
use guild_model::mastery::{FreedomKind, Matrix, StepKind, TrackKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

fn folder() -> PathBuf {
    let found = PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map(|root| root.join("assets/sample"));
    found.expect("the tests lie in the repository")
}

fn begun(start: Start) -> Workspace {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(start).unwrap_or_else(|error| panic!("{}: {error}", start.name));
    open
}

fn matrix(open: &mut Workspace) -> Arc<Matrix> {
    let framework = open.find_framework(None).unwrap();
    open.matrix(framework).unwrap()
}

/// What a ladder says, without ids, ratings and degrees, which the spreadsheets do not have.
fn said(matrix: &Matrix) -> Vec<String> {
    let mut all = vec![matrix.framework.name.to_string()];
    let level = |id: LevelId| matrix.level(id).unwrap().name.as_str();
    for track in &matrix.tracks {
        all.push(format!("{} {}", track.name, track.kind.word()));
        let mut levels: Vec<_> = matrix.levels_of(track.id).collect();
        levels.sort_by_key(|l| l.rank);
        for level in levels {
            all.push(format!("  {} {} {}", level.name, level.rank, level.scope));
            all.extend(FreedomKind::ALL.map(|kind| format!("    {}: {}", kind.word(), level.freedoms.get(kind).text)));
            all.push(format!("    {}", level.responsibilities));
        }
    }
    let mut steps: Vec<String> = matrix
        .steps
        .iter()
        .filter(|s| s.kind == StepKind::Promotion)
        .map(|s| format!("{} to {}", level(s.from), level(s.to)))
        .collect();
    steps.sort();
    all.extend(steps);
    all.extend(matrix.areas.iter().map(|area| area.name.to_string()));
    for skill in &matrix.skills {
        let area = matrix.areas.iter().find(|a| Some(a.id) == skill.area).map(|a| a.name.as_str());
        all.push(format!("{area:?} {} misfit {}: {}", skill.name, skill.misfit, skill.description));
        let mut cells: Vec<String> = Vec::new();
        for cell in matrix.expectations.iter().filter(|e| e.skill == skill.id) {
            let criteria: Vec<_> = matrix
                .criteria
                .iter()
                .filter(|c| c.expectation == cell.id)
                .map(|c| (c.kind.word(), c.text.as_str()))
                .collect();
            cells.push(format!("  {}: {} {criteria:?}", level(cell.level), cell.text));
        }
        cells.sort();
        all.extend(cells);
    }
    all
}

#[test]
fn the_four_spreadsheets_tell_the_ladder_of_the_sample() {
    let expected = said(&matrix(&mut begun(SAMPLE)));
    assert!(expected.len() > 200, "{} lines", expected.len());
    for ending in ["xlsx", "xls", "ods", "csv"] {
        let path = folder().join(format!("skill-matrix.{ending}"));
        let book = read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{ending}: {error}"));
        let mut open = Workspace::in_memory().unwrap();
        let source = Source::of(vec![book]);
        let report = open.import(&source, &ImportOptions::default()).unwrap();
        assert!(report.applied && report.problems.is_empty(), "{ending}: {:?}", report.problems);
        for sheet in report.files.iter().flat_map(|f| &f.sheets) {
            let cells = &sheet.cells;
            assert_eq!(cells.imported + cells.ignored + cells.reported, sheet.non_empty, "{ending}");
            assert_eq!(cells.reported, 0, "{ending}");
        }
        let found = said(&matrix(&mut open));
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{ending}");
        }
        assert_eq!(found.len(), expected.len(), "{ending}");
        let mut sample = begun(SAMPLE);
        let full = sample.dump().unwrap();
        sample.import(&source, &ImportOptions::default()).unwrap();
        assert_eq!(sample.dump().unwrap(), full, "{ending}: the sample has it all already");
    }
}

#[test]
fn the_sample_and_the_templates_are_free_of_findings() {
    for start in TEMPLATES.iter().copied().chain([SAMPLE]) {
        let mut open = begun(start);
        // What is noteworthy in the people on the ladder is apart.
        let mut of_the_ladder = open.findings().unwrap();
        of_the_ladder.retain(|finding| finding.get("people").is_none());
        assert_eq!(of_the_ladder, Vec::<Value>::new(), "{}", start.name);
        assert_eq!(open.check().unwrap(), Vec::<String>::new(), "{}", start.name);
        let kinds: BTreeSet<_> = matrix(&mut open).tracks.iter().map(|t| t.kind).collect();
        let expected = BTreeSet::from([TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership]);
        assert_eq!(kinds, expected, "{}", start.name);
        let (title, description) = start.about().unwrap();
        assert!(!title.is_empty(), "{}", start.name);
        assert_eq!(description.matches(". ").count(), 0, "one sentence: {description}");
        assert!(description.ends_with('.') && description.chars().count() < 200, "{description}");
    }
}

#[test]
fn the_templates_fill_every_cell() {
    for start in TEMPLATES {
        let matrix = matrix(&mut begun(*start));
        assert_eq!(matrix.expectations.len(), matrix.skills.len() * matrix.levels.len(), "{}", start.name);
    }
}

#[test]
fn ratings_never_sink_along_a_promotion() {
    for start in TEMPLATES.iter().copied().chain([SAMPLE]) {
        let matrix = matrix(&mut begun(start));
        let rating = |skill, level| matrix.expectations.iter().find(|e| e.skill == skill && e.level == level)?.rating;
        for step in matrix.steps.iter().filter(|s| s.kind == StepKind::Promotion) {
            for skill in &matrix.skills {
                if let (Some(before), Some(after)) = (rating(skill.id, step.from), rating(skill.id, step.to)) {
                    let level = matrix.level(step.to).unwrap();
                    assert!(after >= before, "{}: {} at {}", start.name, skill.name, level.name);
                }
            }
        }
    }
}

#[test]
fn people_of_the_sample_stand_on_levels_and_can_reach_their_targets() {
    let file: Value = serde_json::from_slice(&std::fs::read(folder().join("weberei-nord.json")).unwrap()).unwrap();
    let of = |list: &str| file[list].as_array().cloned().unwrap_or_default();
    let mut open = begun(SAMPLE);
    let levels: BTreeMap<String, LevelId> =
        matrix(&mut open).levels.iter().map(|l| (l.key.to_string(), l.id)).collect();
    let known: BTreeSet<String> = of("people").iter().map(|p| p["key"].to_string()).collect();
    assert_eq!(known.len(), of("people").len(), "keys are unique");
    let mut placed = BTreeSet::new();
    for place in of("places") {
        let person = place["person"].to_string();
        assert!(known.contains(&person), "{person} is a person");
        assert!(placed.insert(person.clone()), "{person} stands on one level");
        let level = levels[place["level"].as_str().unwrap()];
        if let Some(target) = place["target"].as_str() {
            let walks = open.mastery_paths(level, levels[target]).unwrap();
            assert!(!walks.is_empty(), "a walk leads {person} to {target}");
        }
    }
    assert_eq!(placed.len(), 18);
    let members: BTreeSet<String> = of("memberships").iter().map(|m| m["person"].to_string()).collect();
    assert_eq!(members, known, "everyone is in a community");
    for community in of("communities").iter().filter(|c| c["state"] == "active") {
        let active = of("memberships")
            .iter()
            .filter(|m| m["community"] == community["key"] && m["state"] == "active")
            .map(|m| m["person"].to_string())
            .collect::<BTreeSet<_>>()
            .len();
        assert!((2..=9).contains(&active), "{}: {active} active members", community["name"]);
    }
}
