//! Undo and redo: every operation, one by one and at random, against byte-equal dumps.

use guild_core::mastery::{MatrixEdit, Outline, PastedCell, PastedSkill, ScalePointEdit, TrackOutline};
use guild_core::sample::{SAMPLE, Start, TEMPLATES};
use guild_core::{Error, Op, Workspace};
use guild_model::mastery::{CriterionKind, FindingKind, Matrix, StepKind, TrackKind};
use guild_model::{FindingAbout, FrameworkId, Rating};
use guildhall_tests::runs::{Tally, steadily};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn sample() -> (Workspace, FrameworkId) {
    begun(SAMPLE)
}

fn begun(start: Start) -> (Workspace, FrameworkId) {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(start).unwrap();
    let framework = open.find_framework(None).unwrap();
    (open, framework)
}

/// Does one thing, chosen and aimed by numbers; an operation that is refused changes nothing, which is checked too.
#[expect(clippy::too_many_lines, reason = "one arm an operation")]
fn act(open: &mut Workspace, framework: FrameworkId, what: u8, a: usize, b: usize) -> Result<Option<Op>, Error> {
    let m: std::sync::Arc<Matrix> = open.matrix(framework)?;
    let track = m.tracks[a % m.tracks.len()].id;
    let level = m.levels[a % m.levels.len()].id;
    let other = m.levels[b % m.levels.len()].id;
    let skill = m.skills[b % m.skills.len()].id;
    let area = m.areas[a % m.areas.len()].id;
    let text = format!("- does {a}\n- e.g. {b}\n\n[M] leads {a}");
    Ok(Some(match what % 24 {
        0 => {
            open.edit_matrix(framework, &[MatrixEdit::ExpectationText { skill, level, text }])?;
            Op::EditCells
        }
        1 => {
            let rating = (!a.is_multiple_of(3)).then(|| Rating::new(b as f64 / 2.0).unwrap());
            let clear = MatrixEdit::ExpectationText { skill, level: other, text: String::new() };
            open.edit_matrix(framework, &[MatrixEdit::ExpectationRating { skill, level, rating }, clear])?;
            Op::EditCells
        }
        2 => {
            let edits = [
                MatrixEdit::LevelScope { level, text: text.clone() },
                MatrixEdit::Responsibilities { level: other, text },
                MatrixEdit::SkillMisfit { skill, misfit: a.is_multiple_of(2) },
            ];
            open.edit_matrix(framework, &edits)?;
            Op::EditMatrix
        }
        3 => {
            open.edit_matrix(framework, &[MatrixEdit::SkillName { skill, name: format!("skill {a}") }])?;
            Op::Rename
        }
        4 => {
            open.add_track(framework, &format!("track {a}"), TrackKind::Custom, b as u32 % 5)?;
            Op::AddTrack
        }
        5 => {
            open.move_track(track, b as u32 % 5)?;
            Op::MoveTrack
        }
        6 if m.tracks.len() > 2 => {
            open.remove_track(track)?;
            Op::RemoveTrack
        }
        7 => {
            open.add_level(track, &format!("level {a}"), b as u32 % 8)?;
            Op::AddLevel
        }
        8 => {
            open.move_level(level, track, b as u32 % 8)?;
            Op::MoveLevel
        }
        9 if m.levels.len() > 3 => {
            open.remove_level(level)?;
            Op::RemoveLevel
        }
        10 => {
            open.add_step(level, other, if a.is_multiple_of(2) { StepKind::Promotion } else { StepKind::SideMove })?;
            Op::AddStep
        }
        11 if !m.steps.is_empty() => {
            open.remove_step(m.steps[a % m.steps.len()].id)?;
            Op::RemoveStep
        }
        12 => {
            open.add_area(framework, &format!("area {a}"), b as u32 % 4)?;
            Op::AddArea
        }
        13 => {
            open.move_area(area, b as u32 % 4)?;
            Op::MoveArea
        }
        14 if m.areas.len() > 2 => {
            open.remove_area(area)?;
            Op::RemoveArea
        }
        15 => {
            let names = [format!("new {a}"), format!("new {b}")];
            open.add_skills(framework, Some(area), &names, b as u32 % 4)?;
            Op::AddSkills
        }
        16 => {
            open.move_skills(&[skill], if b.is_multiple_of(3) { None } else { Some(area) }, a as u32 % 4)?;
            Op::MoveSkills
        }
        17 if m.skills.len() > 2 => {
            open.remove_skills(&[skill])?;
            Op::RemoveSkills
        }
        18 => {
            let point = |n: usize| ScalePointEdit {
                id: None,
                value: Rating::new(n as f64 / 2.0).unwrap(),
                word: Some(format!("word {n}")),
                meaning: String::new(),
            };
            open.set_scale(framework, &(0..=b % 6).map(point).collect::<Vec<_>>(), Some("nothing"))?;
            Op::SetScale
        }
        19 => {
            open.new_version(framework)?;
            Op::NewVersion
        }
        20 => {
            open.add_framework(&format!("framework {a}"))?;
            Op::AddFramework
        }
        21 => {
            let cells = vec![PastedCell { level, text, rating: Rating::new(b as f64 / 2.0).ok() }];
            let pasted = PastedSkill { name: format!("pasted {a}"), cells };
            let plain = PastedSkill { name: format!("pasted {b}"), cells: Vec::new() };
            let rename = MatrixEdit::SkillName { skill, name: format!("above {a}") };
            open.paste_skills(framework, Some(area), &[pasted, plain], &[rename])?;
            Op::PasteSkills
        }
        22 => {
            // What is noteworthy by now, else what would be if no step led on.
            let found = open.matrix_view(framework)?.findings;
            let told = found.get(b % found.len().max(1)).map(|finding| finding.about.clone());
            let about = told.unwrap_or_else(|| FindingAbout::new(FindingKind::Ceiling.word(), [level.0]));
            open.set_findings_aside(&[about], &format!("reason {a}"), None, guild_core::people::today())?;
            Op::SetFindingsAside
        }
        23 => {
            let about = FindingAbout::new(FindingKind::Ceiling.word(), [level.0]);
            let aside = open.set_findings_aside(&[about], "for now", None, guild_core::people::today())?;
            open.take_findings_back(&aside)?;
            Op::TakeFindingsBack
        }
        _ => return Ok(None),
    }))
}

#[test]
fn every_operation_is_undone_and_redone() {
    // Nobody was assessed on a template, so that everything on it can be removed.
    let (mut open, framework) = begun(TEMPLATES[0]);
    let mut met = BTreeSet::new();
    for what in 0..23 {
        let before = open.dump().unwrap();
        let Some(op) = act(&mut open, framework, what, 1, 4).unwrap() else { panic!("operation {what} did nothing") };
        met.insert(op.word());
        let after = open.dump().unwrap();
        assert_ne!(before, after, "{}", op.word());
        let undone = open.undo(1).unwrap();
        assert_eq!(undone[0].op, op.word());
        assert_eq!(open.dump().unwrap(), before, "undo {}", op.word());
        open.redo(1).unwrap();
        assert_eq!(open.dump().unwrap(), after, "redo {}", op.word());
        open.undo(1).unwrap();
    }
    // What the loop cannot aim at: these are undone below, in `import_ladder`, `import_ratings`, `form`, `organisation` and
    // `set_aside`.
    let apart = [
        "import_ladder",
        "import_ratings",
        "import_form",
        "import_organisation",
        "import_sample",
        "remove_framework",
        "take_findings_back",
    ];
    let elsewhere: BTreeSet<&str> = crate::communities::OPS.iter().map(|op| op.word()).collect();
    let people = crate::people::OPS.map(Op::word);
    let here = |op: &&str| !apart.contains(op) && !elsewhere.contains(op) && !people.contains(op);
    let all: BTreeSet<&str> = Op::ALL.iter().map(|op| op.word()).filter(here).collect();
    assert_eq!(met, all, "an operation without a test of its undo");
}

#[test]
fn removing_a_framework_and_filling_are_undone() {
    let mut open = Workspace::in_memory().unwrap();
    let empty = open.dump().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let full = open.dump().unwrap();
    let framework = open.find_framework(None).unwrap();
    assert_eq!(open.remove_framework(framework).unwrap_err().kind(), "assessed", "people were assessed on it");
    open.undo(1).unwrap();
    assert_eq!(open.dump().unwrap(), empty);
    open.redo(1).unwrap();
    assert_eq!(open.dump().unwrap(), full);
    open.undo(1).unwrap();
    open.fill_from(TEMPLATES[0]).unwrap();
    let full = open.dump().unwrap();
    let framework = open.find_framework(None).unwrap();
    open.remove_framework(framework).unwrap();
    assert!(open.frameworks().unwrap().is_empty());
    open.undo(1).unwrap();
    assert_eq!(open.dump().unwrap(), full);
    open.undo(1).unwrap();
    assert_eq!(open.dump().unwrap(), empty);
    assert!(open.undo(1).is_err());
    open.redo(9).unwrap();
    assert!(open.frameworks().unwrap().is_empty());
}

fn two_paths() -> Outline {
    let track = |name: &str, kind: TrackKind, levels: &[&str]| TrackOutline {
        name: name.to_owned(),
        kind,
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
    };
    let point = |value: f64| ScalePointEdit {
        id: None,
        value: Rating::new(value).unwrap(),
        word: None,
        meaning: String::new(),
    };
    Outline {
        name: "Ours".to_owned(),
        tracks: vec![
            track("Trunk", TrackKind::Trunk, &["Junior", "Senior"]),
            track("Technical", TrackKind::Technical, &["Staff", "Principal"]),
            track("Leadership", TrackKind::Leadership, &["Lead", "Head"]),
        ],
        scale: vec![point(1.0), point(0.5), point(0.0)],
        area: "Craft".to_owned(),
        skills: vec!["Review".to_owned(), "Tests".to_owned()],
    }
}

#[test]
fn two_paths_are_started_as_one_change_and_leave_no_finding_but_what_is_empty() {
    let mut open = Workspace::in_memory().unwrap();
    let empty = open.dump().unwrap();
    let framework = open.start_framework(&two_paths()).unwrap();
    assert_eq!(open.history().unwrap().len(), 1);
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    let view = open.matrix_view(framework).unwrap();
    assert!(view.findings.iter().all(|f| f.kind == FindingKind::EmptyLevel), "{:?}", view.findings);
    let tops: Vec<&str> = view.levels.iter().filter(|l| l.top).map(|l| l.name.as_str()).collect();
    assert_eq!(tops, ["Principal", "Head"]);
    assert_eq!(view.steps.len(), 5);
    assert_eq!(view.skills.iter().map(|s| s.position).collect::<Vec<_>>(), [0, 1]);
    open.undo(1).unwrap();
    assert_eq!(open.dump().unwrap(), empty);
    let unnamed = Outline { area: " ".to_owned(), ..two_paths() };
    assert!(open.start_framework(&unnamed).is_err());
    assert_eq!(open.dump().unwrap(), empty, "a refused start leaves nothing behind");
    let trunk_alone = Outline { tracks: two_paths().tracks.into_iter().take(1).collect(), ..two_paths() };
    let framework = open.start_framework(&trunk_alone).unwrap();
    assert!(open.matrix_view(framework).unwrap().levels.last().unwrap().top);
}

#[test]
fn the_sample_and_the_templates_are_sound() {
    for start in TEMPLATES.iter().chain([&SAMPLE]) {
        let mut open = Workspace::in_memory().unwrap();
        open.fill_from(*start).unwrap();
        assert_eq!(open.check().unwrap(), Vec::<String>::new(), "{}", start.name);
        for framework in open.frameworks().unwrap() {
            let view = open.matrix_view(framework.id).unwrap();
            assert!(view.tracks.len() >= 3, "{}: two paths beyond the trunk", start.name);
        }
    }
}

#[test]
fn a_refused_operation_changes_nothing_and_says_why() {
    let (mut open, framework) = sample();
    let before = open.dump().unwrap();
    let m = open.matrix(framework).unwrap();
    let step = m.steps.iter().find(|s| s.kind == StepKind::Promotion).unwrap().clone();
    let circle = open.add_step(step.to, step.from, StepKind::Promotion).unwrap_err();
    assert!(circle.to_string().contains("circle"), "{circle}");
    let twice = open.add_step(step.from, step.to, StepKind::SideMove).unwrap_err();
    assert!(twice.to_string().contains("already"), "{twice}");
    let skill = m.skills[0].id;
    let unnamed = open.edit_matrix(framework, &[MatrixEdit::SkillName { skill, name: " ".to_owned() }]).unwrap_err();
    assert!(unnamed.to_string().contains("empty"), "{unnamed}");
    assert_eq!(open.dump().unwrap(), before);
}

#[test]
fn a_new_version_carries_everything_over_and_lists_what_changed() {
    let (mut open, framework) = sample();
    let second = open.new_version(framework).unwrap();
    assert_eq!(open.differences(framework, second).unwrap(), []);
    let (first, copy) = (open.matrix(framework).unwrap(), open.matrix(second).unwrap());
    assert_eq!(copy.framework.version, first.framework.version + 1);
    assert_eq!(copy.criteria.len(), first.criteria.len());
    let (skill, level) = (copy.skills[0].id, copy.levels[0].id);
    let edits = [
        MatrixEdit::ExpectationText { skill, level, text: "Something else.".to_owned() },
        MatrixEdit::LevelName { level, name: "Renamed".to_owned() },
    ];
    open.edit_matrix(second, &edits).unwrap();
    let found = open.differences(framework, second).unwrap();
    let fields: Vec<_> = found.iter().filter_map(|d| d.field.as_deref()).collect();
    assert!(fields.contains(&"name") && fields.contains(&"text"), "{fields:?}");
    assert_eq!(open.matrix(framework).unwrap(), first, "the first version stays");
}

#[test]
fn a_changed_text_keeps_the_criteria_whose_words_are_the_same() {
    let (mut open, framework) = sample();
    let m = open.matrix(framework).unwrap();
    let (skill, level) = (m.skills.iter().find(|s| !s.misfit).unwrap().id, m.levels[0].id);
    let write = |text: &str| MatrixEdit::ExpectationText { skill, level, text: text.to_owned() };
    open.edit_matrix(framework, &[write("- one\n- two")]).unwrap();
    let cell = open.matrix(framework).unwrap().expectation(skill, level).unwrap().id;
    let before = open.criteria(cell).unwrap();
    let example =
        MatrixEdit::Criterion { criterion: before[1].id, kind: CriterionKind::Example, track: None, rating: None };
    open.edit_matrix(framework, &[example]).unwrap();
    open.edit_matrix(framework, &[write("- zero\n- two")]).unwrap();
    let after = open.criteria(cell).unwrap();
    assert_eq!(after[1].id, before[1].id);
    assert_eq!(after[1].kind, CriterionKind::Example);
}

#[test]
fn random_operations_then_undo_all() {
    let done = Tally::default();
    let steps = prop::collection::vec((0u8..24, 0usize..40, 0usize..40), 1..14);
    let undone_from = |start: Start, steps: Vec<(u8, usize, usize)>| {
        let (mut open, framework) = begun(start);
        let start = open.dump().unwrap();
        let entries = open.history().unwrap().len();
        for (what, a, b) in steps {
            let before = open.dump().unwrap();
            let acted = act(&mut open, framework, what, a, b);
            done.note(usize::from(what), matches!(acted, Ok(Some(_))));
            if acted.is_err() {
                prop_assert_eq!(open.dump().unwrap(), before, "a refused operation changed something");
            }
        }
        prop_assert_eq!(open.check().unwrap(), Vec::<String>::new());
        let entries = open.history().unwrap().len() - entries;
        let end = open.dump().unwrap();
        if entries > 0 {
            open.undo(entries as u32).unwrap();
            prop_assert_eq!(&open.dump().unwrap(), &start);
            open.redo(entries as u32).unwrap();
            prop_assert_eq!(&open.dump().unwrap(), &end);
        }
        Ok(())
    };
    // What failed once.
    undone_from(SAMPLE, vec![(0, 0, 0)]).unwrap();
    // Nobody was assessed on a template, so that everything on it can be removed.
    for what in [6, 17, 6, 17] {
        undone_from(TEMPLATES[0], vec![(what, 1, 4)]).unwrap();
    }
    steadily(24, 200, &steps, |steps| undone_from(SAMPLE, steps));
    done.check(24, 2);
}

#[test]
fn a_cell_whose_text_and_rating_change_is_one_cell() {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let framework = open.frameworks().unwrap()[0].id;
    let matrix = open.matrix(framework).unwrap();
    let (skill, level) = (matrix.skills[0].id, matrix.levels[0].id);
    let text = MatrixEdit::ExpectationText { skill, level, text: "Asks".to_owned() };
    let rating = MatrixEdit::ExpectationRating { skill, level, rating: None };
    open.edit_matrix(framework, &[text, rating]).unwrap();
    let label = open.history().unwrap().remove(0).label;
    let name = format!("{} · {}", matrix.skills[0].name, matrix.levels[0].name);
    assert_eq!((label.subject.as_deref(), label.count), (Some(name.as_str()), 1));
}

#[test]
fn what_is_taken_back_is_saved_later_than_what_is_left() {
    let (mut open, framework) = sample();
    let saved = |open: &Workspace| open.info().unwrap().saved_at.unwrap();
    let track = open.matrix(framework).unwrap().tracks[0].id;
    open.edit_matrix(framework, &[MatrixEdit::TrackName { track, name: "Otherwise".to_owned() }]).unwrap();
    let changed = saved(&open);
    std::thread::sleep(std::time::Duration::from_millis(3));
    open.undo(1).unwrap();
    let undone = saved(&open);
    assert!(undone > changed, "{undone} {changed}");
    std::thread::sleep(std::time::Duration::from_millis(3));
    open.redo(1).unwrap();
    assert!(saved(&open) > undone);
}
