//! Importing ladders: real files into a workspace, the same again, back, out and in again.

use guild_core::import::{Changes, ImportOptions, Source};
use guild_core::{Error, Workspace};
use guild_exchange::read::{Limits, read, read_bytes};
use guildhall_tests::shared_data;
use std::path::Path;

const LADDERS: &[(&str, u32, u32, u32)] = &[
    ("ft-engineering-two-path.xlsx", 3, 8, 9),
    ("ft-engineering-two-path.csv", 3, 8, 9),
    ("ft-operations-two-path.xlsx", 1, 3, 4),
    ("ft-operations-two-path.csv", 1, 3, 4),
    ("pm-ladder.csv", 1, 5, 20),
    ("pm-ladder.xls", 1, 5, 20),
    ("eng-ladder-levels-as-rows.csv", 2, 7, 4),
    ("eng-ladder-levels-as-rows.xls", 2, 7, 4),
    ("jorgef-four-ladders.xls", 4, 18, 5),
    ("infopulse-qa-areas.ods", 1, 5, 8),
    ("demoorg-competency_expectations.csv", 1, 6, 5),
];

fn source(path: &Path) -> Source {
    Source::of(vec![read(path, &Limits::default()).unwrap_or_else(|e| panic!("{}: {e}", path.display()))])
}

fn import(open: &mut Workspace, source: &Source) -> Changes {
    let report = open.import(source, &ImportOptions::default()).unwrap();
    assert!(report.applied, "{:?}", report.problems);
    report.changes
}

#[test]
fn real_ladders_import_again_as_the_same_and_one_undo_takes_each_back() {
    let Some(folder) = shared_data("matrices") else { return };
    for (file, tracks, levels, skills) in LADDERS {
        let source = source(&folder.join(file));
        let mut open = Workspace::in_memory().unwrap();
        let empty = open.dump().unwrap();
        let changes = import(&mut open, &source);
        assert!(changes.new > 0 && changes.changed == 0 && changes.same == 0, "{file}: {changes:?}");
        let framework = open.find_framework(None).unwrap();
        let view = open.matrix_view(framework).unwrap();
        let found = (view.tracks.len() as u32, view.levels.len() as u32, view.skills.len() as u32);
        assert_eq!(found, (*tracks, *levels, *skills), "{file}");
        let full = open.dump().unwrap();
        let again = import(&mut open, &source);
        assert_eq!((again.new, again.changed, again.removed), (0, 0, 0), "{file}: {again:?}");
        assert_eq!(open.dump().unwrap(), full, "{file}");
        assert_eq!(open.history().unwrap().len(), 1, "{file}: an import that changes nothing is no change");
        open.undo(1).unwrap();
        assert_eq!(open.dump().unwrap(), empty, "{file}");
    }
}

#[test]
fn what_is_exported_imports_with_zero_changes() {
    let Some(folder) = shared_data("matrices") else { return };
    let out = tempfile::tempdir().unwrap();
    for (file, ..) in LADDERS {
        let mut open = Workspace::in_memory().unwrap();
        import(&mut open, &source(&folder.join(file)));
        let framework = open.find_framework(None).unwrap();
        let full = open.dump().unwrap();
        for ending in ["xlsx", "ods", "csv", "json"] {
            let path = out.path().join(format!("matrix.{ending}"));
            open.export_matrix(framework, &path, "de").unwrap();
            let back = source(&path);
            let changes = import(&mut open, &back);
            assert_eq!((changes.new, changes.changed, changes.removed), (0, 0, 0), "{file} as .{ending}: {changes:?}");
            assert_eq!(open.dump().unwrap(), full, "{file} as .{ending}");
            // And into an empty workspace: the same framework under the same ids.
            let mut other = Workspace::in_memory().unwrap();
            import(&mut other, &back);
            let (ours, theirs) = (open.matrix(framework).unwrap(), other.matrix(framework).unwrap());
            assert_eq!(ours.levels, theirs.levels, "{file} as .{ending}");
            assert_eq!(ours.skills, theirs.skills, "{file} as .{ending}");
            assert_eq!(ours.expectations, theirs.expectations, "{file} as .{ending}");
            assert_eq!(ours.criteria, theirs.criteria, "{file} as .{ending}");
        }
    }
}

#[test]
fn twins_in_two_formats_match_one_framework() {
    let Some(folder) = shared_data("matrices") else { return };
    for (one, other) in [
        ("pm-ladder.csv", "pm-ladder.xls"),
        ("eng-ladder-levels-as-rows.csv", "eng-ladder-levels-as-rows.xls"),
        ("ft-engineering-two-path.xlsx", "ft-engineering-two-path.csv"),
    ] {
        let mut open = Workspace::in_memory().unwrap();
        import(&mut open, &source(&folder.join(one)));
        let changes = import(&mut open, &source(&folder.join(other)));
        assert_eq!(open.frameworks().unwrap().len(), 1, "{one}, {other}");
        assert_eq!((changes.new, changes.changed), (0, 0), "{one}, {other}: {changes:?}");
    }
}

fn csv(text: &str) -> Source {
    Source::of(vec![read_bytes("ladder.csv", text.as_bytes(), &Limits::default()).unwrap()])
}

const SMALL: &str = "Skill,Junior,Senior,Staff\n\
    Code review,Reads the reviews of others,Reviews within a day and explains why,Settles disagreement in writing\n\
    Testing,Writes tests for own code,Chooses the level of test by risk,Plans the test approach of a service\n\
    Teaching,Asks and takes notes,Explains to a new colleague,Teaches two colleagues a year\n";

#[test]
fn a_second_file_changes_what_it_says_and_leaves_the_rest() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &csv(SMALL));
    let changed = SMALL
        .replace("Settles disagreement in writing", "Settles disagreement between teams in writing")
        .replace("Teaching,Asks and takes notes,Explains to a new colleague,Teaches two colleagues a year\n", "");
    let changes = import(&mut open, &csv(&changed));
    assert_eq!((changes.new, changes.changed, changes.removed), (0, 1, 1), "{changes:?}");
    let framework = open.find_framework(None).unwrap();
    assert_eq!(open.matrix(framework).unwrap().skills.len(), 3, "what the file lacks stays");
    let options = ImportOptions { remove_missing: true, ..ImportOptions::default() };
    open.import(&csv(&changed), &options).unwrap();
    assert_eq!(open.matrix(framework).unwrap().skills.len(), 2);
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

#[test]
fn a_dry_run_writes_nothing_and_blocking_problems_refuse_the_whole() {
    let mut open = Workspace::in_memory().unwrap();
    let empty = open.dump().unwrap();
    let report = open.plan_import(&csv(SMALL), &ImportOptions::default()).unwrap();
    assert!(!report.applied && report.changes.new > 0);
    assert_eq!(open.dump().unwrap(), empty);
    let long = SMALL.replace("Teaches two colleagues a year", &"x".repeat(40_000));
    let report = open.import(&csv(&long), &ImportOptions::default()).unwrap();
    assert!(report.blocked() && !report.applied, "{:?}", report.problems);
    assert_eq!(open.dump().unwrap(), empty);
    let options = ImportOptions { accept_problems: true, ..ImportOptions::default() };
    let report = open.import(&csv(&long), &options).unwrap();
    assert!(report.applied && report.changes.skipped == 1, "{:?}", report.changes);
}

#[test]
fn an_ending_that_is_not_offered_is_refused_with_those_that_are() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &csv(SMALL));
    let framework = open.find_framework(None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let refused = open.export_matrix(framework, &folder.path().join("m.docx"), "en").unwrap_err();
    assert!(matches!(refused, Error::NotOffered { .. }));
    assert!(refused.to_string().contains("xlsx ods csv json md html"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
