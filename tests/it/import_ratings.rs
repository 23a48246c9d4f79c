//! Importing people's ratings: real files into a workspace, the same again, back, and what a sheet leaves open.

mod again;
mod lists;

use guild_core::import::{ImportKind, ImportOptions, ImportReport, PersonState, Source};
use guild_core::{Mapping, Workspace};
use guild_exchange::book::{Book, Severity};
use guild_exchange::ratings::mapping::{PersonAnswer, Rates};
use guild_exchange::read::{Limits, read, read_bytes};
use guild_model::people::AssessorKind;
use guildhall_tests::{files, shared_data};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// File, people, skills, assessments, as they were counted on the sheets.
const RATED: &[(&str, usize, u32, u32)] = &[
    ("docuweb-team.xlsx", 6, 17, 102),
    ("docuweb-team.xls", 6, 17, 102),
    ("docuweb-team.ods", 6, 17, 102),
    ("devops-team-1to10.xlsx", 7, 15, 93),
    ("warehouse-xo.xlsx", 5, 12, 60),
    ("occupations-binary.csv", 44, 127, 5588),
    ("hackathon-team-ru-semicolon.csv", 6, 8, 8),
    ("team-long-form.csv", 4, 12, 12),
    ("bench-report-100.xlsx", 99, 20, 196),
];

fn book(name: &str, text: &str) -> Book {
    read_bytes(name, text.as_bytes(), &Limits::default()).unwrap()
}

fn sheet(text: &str) -> Source {
    Source::of(vec![book("team.csv", text)])
}

fn options(kind: ImportKind) -> ImportOptions {
    ImportOptions { kind, ..ImportOptions::default() }
}

fn answered(mapping: Mapping, kind: ImportKind) -> ImportOptions {
    ImportOptions { mapping: Some(mapping), ..options(kind) }
}

/// Each filled cell is imported, ignored or reported, and stands in one part.
#[track_caller]
fn accounted(report: &ImportReport) {
    for sheet in report.files.iter().flat_map(|f| &f.sheets) {
        let cells = sheet.cells;
        assert_eq!(cells.imported + cells.ignored + cells.reported, sheet.non_empty, "{}", sheet.sheet);
        assert_eq!(sheet.parts.iter().map(|p| p.count).sum::<u32>(), sheet.non_empty, "{}", sheet.sheet);
    }
}

#[track_caller]
fn import(open: &mut Workspace, source: &Source) -> ImportReport {
    let report = open.import(source, &options(ImportKind::Ratings)).unwrap();
    assert!(report.applied, "{:#?}", report.problems);
    accounted(&report);
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    report
}

fn codes(report: &ImportReport) -> BTreeSet<&str> {
    report.problems.iter().map(|p| p.code.as_str()).collect()
}

fn list(open: &mut Workspace, what: &str) -> Vec<Value> {
    open.list(what).unwrap()
}

/// Person and skill by name, with what is known, by whom and when.
fn said(open: &mut Workspace) -> Vec<(String, String, Option<f64>, String, String)> {
    let names = |all: Vec<Value>| -> BTreeMap<String, String> {
        let text = |each: &Value, field: &str| each[field].as_str().unwrap_or_default().to_owned();
        all.iter().map(|each| (text(each, "id"), text(each, "name"))).collect()
    };
    let (people, skills) = (names(list(open, "people")), names(list(open, "skills")));
    let mut found = Vec::new();
    for each in list(open, "assessments") {
        let text = |field: &str| each[field].as_str().unwrap_or_default().to_owned();
        let name = |names: &BTreeMap<String, String>, field: &str| names.get(&text(field)).cloned().unwrap_or_default();
        found.push((
            name(&people, "person"),
            name(&skills, "skill"),
            each["knows"].as_f64(),
            text("kind"),
            text("date"),
        ));
    }
    found.sort_by(|a, b| (&a.0, &a.1, &a.4).cmp(&(&b.0, &b.1, &b.4)));
    found
}

#[test]
fn real_files_import_again_as_the_same_and_one_undo_takes_each_back() {
    let Some(folder) = shared_data("matrices") else { return };
    for (file, people, skills, assessments) in RATED {
        let source = Source::of(vec![read(&folder.join(file), &Limits::default()).unwrap()]);
        for kind in [ImportKind::Ratings, ImportKind::Auto] {
            let mut open = Workspace::in_memory().unwrap();
            let empty = open.dump().unwrap();
            let dry = open.plan_import(&source, &options(kind)).unwrap();
            assert_eq!(open.dump().unwrap(), empty, "{file}: a dry run writes");
            let first = open.import(&source, &options(kind)).unwrap();
            assert!(first.applied, "{file}: {:#?}", first.problems);
            accounted(&first);
            assert_eq!((dry.changes, &dry.problems), (first.changes, &first.problems), "{file}");
            let rated = &first.ratings[0];
            assert_eq!((rated.people.len(), rated.skills, rated.new), (*people, *skills, *assessments), "{file}");
            assert!(rated.people.iter().all(|p| p.state == PersonState::New), "{file}");
            assert_eq!(rated.people.iter().map(|p| p.ratings).sum::<u32>(), *assessments, "{file}");
            assert_eq!(list(&mut open, "assessments").len(), *assessments as usize, "{file}");
            assert_eq!(list(&mut open, "people").len(), *people, "{file}");
            let full = open.dump().unwrap();
            for mapping in [None, Some(first.mapping.clone())] {
                let again = open.import(&source, &ImportOptions { mapping, ..options(kind) }).unwrap();
                let changes = again.changes;
                assert_eq!((changes.new, changes.changed, changes.removed), (0, 0, 0), "{file}: {changes:?}");
                assert_eq!(changes.same, first.changes.new, "{file}");
                assert_eq!(changes.skipped, first.changes.skipped, "{file}");
                assert_eq!(open.dump().unwrap(), full, "{file}");
            }
            let undone = open.undo(1).unwrap();
            assert_eq!(undone[0].op, "import_ratings");
            assert_eq!(open.dump().unwrap(), empty, "{file}");
            open.redo(1).unwrap();
            assert_eq!(open.dump().unwrap(), full, "{file}");
        }
    }
}

#[test]
fn a_sheet_that_names_no_one_waits_for_the_name() {
    let Some(folder) = shared_data("matrices") else { return };
    let source = Source::of(vec![read(&folder.join("oop-self-assessment.xlsx"), &Limits::default()).unwrap()]);
    let mut open = Workspace::in_memory().unwrap();
    let asked = open.import(&source, &options(ImportKind::Auto)).unwrap();
    assert!(!asked.applied && codes(&asked).contains("ratings-person-unnamed"));
    accounted(&asked);
    assert_eq!(asked.ratings[0].people[0].state, PersonState::Unnamed);
    let mut mapping = asked.mapping;
    for sheet in &mut mapping.ratings[0].reading.sheets {
        sheet.blocks.iter_mut().for_each(|block| block.person = Some("Ada Lovelace".to_owned()));
    }
    let named = open.import(&source, &answered(mapping, ImportKind::Auto)).unwrap();
    assert!(named.applied, "{:?}", named.problems);
    accounted(&named);
    assert_eq!(list(&mut open, "people")[0]["name"], "Ada Lovelace");
    assert_eq!(list(&mut open, "assessments").len() as u32, named.ratings[0].new);
    assert_eq!(named.ratings[0].skipped, 0);
}

#[test]
fn a_sheet_that_names_no_one_is_given_a_person_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let guild = guildhall_tests::guild();
        let output = std::process::Command::new(guild).current_dir(folder.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let sheet = "Skill,Level\nPython,3\nSQL,2\nDocker,1\nRust,2\nGo,3\n";
    std::fs::write(folder.path().join("mine.csv"), sheet).unwrap();
    std::fs::write(folder.path().join("people.csv"), "person_id,name,handle,affiliation,email\nada,Ada Lovelace,,,\n")
        .unwrap();
    assert_eq!(run(&["new", "w.guildhall"]).0, Some(0));
    assert_eq!(run(&["import", "people.csv", "--into", "w.guildhall"]).0, Some(0));
    let import = ["import", "mine.csv", "--into", "w.guildhall", "--as", "ratings"];
    let (status, _, refused) = run(&import);
    assert_eq!(status, Some(1));
    assert!(refused.contains("No cell says whose ratings these are. Name the person with --person"), "{refused}");
    let (status, _, refused) = run(&[&import[..], &["--person", "Grace"]].concat());
    assert_eq!((status, refused.lines().count()), (Some(1), 1), "{refused}");
    assert!(refused.contains("Grace") && refused.contains("Ada Lovelace"), "who there is: {refused}");
    let (status, told, said) = run(&[&import[..], &["--person", "ada"]].concat());
    assert_eq!(status, Some(0), "{said}");
    assert!(told.contains("1 person (0 new) in 5 skills of mine (new): 5 assessments to record"), "{told}");
    let (_, listed, _) = run(&["list", "w.guildhall", "assessments", "--json"]);
    let all: Vec<Value> = serde_json::from_str(&listed).unwrap();
    assert!(all.len() == 5 && all.iter().all(|a| a["kind"] == "self"), "{listed}");
    let (status, told, _) = run(&[&import[..], &["--person", "Ada Lovelace"]].concat());
    assert!(status == Some(0) && told.contains("0 assessments to record, 5 recorded already"), "{told}");
    std::fs::write(folder.path().join("team.csv"), "Name,Python,SQL\nAda Lovelace,3,2\nBob Ross,1,\nCy Park,1,4\n")
        .unwrap();
    let dry = ["import", "team.csv", "--into", "w.guildhall", "--as", "ratings", "--dry-run"];
    let (status, told, _) = run(&dry);
    assert!(status == Some(0) && told.contains("\n  new people: Bob Ross (1 rating), Cy Park (2 ratings)\n"), "{told}");
    let (_, listed, _) = run(&[&dry[..], &["--json"]].concat());
    let report: Value = serde_json::from_str(&listed).unwrap();
    let people = report["ratings"][0]["people"].as_array().unwrap();
    let told = people.iter().map(|p| format!("{} {} {}", p["person"], p["state"], p["ratings"]));
    let expected = ["\"Ada Lovelace\" \"matched\" 2", "\"Bob Ross\" \"new\" 1", "\"Cy Park\" \"new\" 2"];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let (status, _, refused) = run(&["import", "mine.csv", "--person", "ada"]);
    assert!(status == Some(1) && refused.contains("--into"), "{refused}");
}

#[test]
fn whoever_is_named_on_the_command_line_did_not_rate_the_others() {
    let mut open = Workspace::in_memory().unwrap();
    let people = "person_id,name,handle,affiliation,email\nzoe,Zoe Quinn,,,\n";
    open.import(&Source::of(vec![book("people.csv", people)]), &ImportOptions::default()).unwrap();
    let mut both = book("team.csv", TEAM);
    both.sheets.extend(book("mine.csv", "Skill,Level\nPython,3\nSQL,2\nDocker,1\nRust,2\nGo,3\n").sheets);
    let person = Some(open.find_person("zoe").unwrap());
    let given = ImportOptions { person, ..options(ImportKind::Ratings) };
    let report = open.import(&Source::of(vec![both]), &given).unwrap();
    assert!(report.applied, "{:#?}", report.problems);
    assert_eq!(report.ratings[0].people.len(), 4, "{:?}", report.ratings[0].people);
    let all = list(&mut open, "assessments");
    assert!(all.len() > 8 && all.iter().all(|a| a["kind"] == "lead"), "{all:?}");
}

#[test]
fn a_file_that_is_nothing_known_is_told_all_that_was_looked_for() {
    let mut open = Workspace::in_memory().unwrap();
    for junk in ["lorem ipsum\ndolor sit amet\n", "a,b,c\n1,2,3\n4,5,6\n"] {
        let source = Source::of(vec![book("junk.csv", junk)]);
        let report = open.import(&source, &ImportOptions::default()).unwrap();
        accounted(&report);
        let problem = report.problems.iter().find(|p| p.code == "import-not-recognised");
        let problem = problem.unwrap_or_else(|| panic!("{:#?}", report.problems));
        let kinds = ["no skill matrix", "no ratings", "no table of communities, people, memberships or services"];
        for part in kinds.into_iter().chain(["--as"]) {
            assert!(problem.message.contains(part), "{part}: {}", problem.message);
        }
        assert!(!problem.message.contains('\n'));
    }
    let junk = "lorem ipsum\ndolor sit amet\n";
    let ladder = open.import(&Source::of(vec![book("junk.csv", junk)]), &options(ImportKind::Ladder)).unwrap();
    assert!(codes(&ladder).contains("import-not-a-ladder"), "only a ladder was asked for");
}

const TEAM: &str = "Name,Python,SQL,Docker\nAda Lovelace,1,2,3\nBob Ross,2,,1\nCleo Diaz,3,1,2\n";

#[test]
fn people_and_skills_that_are_known_are_found() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &sheet(TEAM));
    let framework = open.find_framework(None).unwrap();
    let version = open.new_version(framework).unwrap();
    let more = "Name,docker,PYTHON ,Sql,Rust\nBOB ROSS,1,2,3,1\nDora Milaje,2,2,2,2\n";
    let report = import(&mut open, &Source::of(vec![book("other.csv", more)]));
    let rated = &report.ratings[0];
    assert_eq!((rated.skills, rated.new_skills), (4, 1));
    assert!(rated.matched.is_some());
    let states: Vec<PersonState> = rated.people.iter().map(|p| p.state).collect();
    assert_eq!(states, [PersonState::Matched, PersonState::New]);
    assert_eq!(list(&mut open, "people").len(), 4);
    // Bob's Python and Docker are as they were; what was said on one version counts on the other.
    assert_eq!((rated.same, rated.new), (2, 6));
    let versions = open.frameworks().unwrap();
    assert_eq!(versions.len(), 2, "the framework was extended, none was made");
    assert!(rated.framework == Some(framework) || rated.framework == Some(version));
    // A sheet about other skills gets a framework of its own.
    let other = import(
        &mut open,
        &Source::of(vec![book("kitchen.csv", "Name,Baking,Frying,SQL\nBob Ross,1,2,3\nAl Bo,2,1,1\n")]),
    );
    assert_eq!((other.ratings[0].matched, other.ratings[0].name.as_str()), (None, "kitchen"));
    assert_eq!(open.frameworks().unwrap().len(), 3);
}

#[test]
fn an_ambiguous_name_is_asked_and_never_merged() {
    let mut open = Workspace::in_memory().unwrap();
    let people =
        "person_id,name,handle,affiliation,email\nada,Ada Lovelace,,,ada@one.org\nada-2,Ada Lovelace,,,ada@two.org\n";
    open.import(&Source::of(vec![book("people.csv", people)]), &ImportOptions::default()).unwrap();
    let before = open.dump().unwrap();
    let source = sheet(TEAM);
    let asked = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    accounted(&asked);
    assert!(!asked.applied);
    assert_eq!(open.dump().unwrap(), before);
    let problem = asked.problems.iter().find(|p| p.code == "ratings-person-asked").unwrap();
    assert_eq!((problem.severity, problem.cell.as_deref()), (Severity::Blocks, Some("A2")));
    let person = &asked.ratings[0].people[0];
    assert_eq!((person.state, person.person.as_str(), person.choices.len()), (PersonState::Asked, "Ada Lovelace", 2));
    let cells = asked.files[0].sheets[0].cells;
    assert_eq!(cells.reported, 4, "the name and its three ratings");
    // Left out where problems are accepted, the rest is stored.
    let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Ratings) };
    let rest = open.import(&source, &accepted).unwrap();
    assert!(rest.applied);
    assert!(said(&mut open).iter().all(|(person, ..)| person != "Ada Lovelace"));
    assert_eq!(list(&mut open, "assessments").len(), 5);
    open.undo(1).unwrap();
    // The mapping says who it is; or that it is someone new.
    let mut mapping = asked.mapping;
    mapping.ratings[0].people = vec![PersonAnswer { person: "Ada Lovelace".to_owned(), key: Some("ada-2".to_owned()) }];
    let told = open.import(&source, &answered(mapping.clone(), ImportKind::Ratings)).unwrap();
    assert!(told.applied, "{:?}", told.problems);
    let keyed = list(&mut open, "people").into_iter().find(|p| p["key"] == "ada-2").unwrap();
    let of_her = list(&mut open, "assessments").iter().filter(|a| a["person"] == keyed["id"]).count();
    assert_eq!((of_her, list(&mut open, "people").len()), (3, 4));
    open.undo(1).unwrap();
    mapping.ratings[0].people[0].key = None;
    assert!(open.import(&source, &answered(mapping.clone(), ImportKind::Ratings)).unwrap().applied);
    assert_eq!(list(&mut open, "people").len(), 5);
    open.undo(1).unwrap();
    mapping.ratings[0].people[0].key = Some("nobody".to_owned());
    let lost = open.import(&source, &answered(mapping, ImportKind::Ratings)).unwrap();
    assert!(!lost.applied && codes(&lost).contains("ratings-person-no-such"));
}

#[test]
fn a_name_that_differs_in_accents_only_is_asked_and_never_merged() {
    let mut open = Workspace::in_memory().unwrap();
    let people = "person_id,name,handle,affiliation,email\nzoe,Zoë Müller,,,\n";
    open.import(&Source::of(vec![book("people.csv", people)]), &ImportOptions::default()).unwrap();
    let source = sheet("Name,Python,SQL\nZoe Mueller,3,1\nAda,2,5\n");
    let asked = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    assert!(!asked.applied);
    let problem = asked.problems.iter().find(|p| p.code == "ratings-person-asked").unwrap();
    assert!(problem.message.contains("“Zoe Mueller” may be Zoë Müller (zoe)"), "{}", problem.message);
    let mut mapping = asked.mapping;
    mapping.ratings[0].people = vec![PersonAnswer { person: "Zoe Mueller".to_owned(), key: None }];
    assert!(open.import(&source, &answered(mapping, ImportKind::Ratings)).unwrap().applied);
    assert_eq!(list(&mut open, "people").len(), 3);
}

#[test]
fn an_id_that_is_in_no_list_of_the_file_blocks() {
    let sheet_of = |name: &str, text: &str| {
        let mut sheet = book("hr.csv", text).sheets.remove(0);
        name.clone_into(&mut sheet.name);
        sheet
    };
    let mut hr = book("hr.csv", "x");
    hr.sheets = vec![
        sheet_of("Employees", "EmployeeID,Name,Email\nE0,Amina Haddad,p0@x.example\nE1,Bo Berg,p1@x.example\n"),
        sheet_of("Skills", "SkillID,Skill,Category\nS0,Terraform,Ops\nS1,Kubernetes,Ops\n"),
        sheet_of("EmployeeSkills", "EmployeeID,SkillID,Level\nE0,S0,1\nE0,S1,2\nE1,S0,3\nE1,S1,4\nE9,S1,3\n"),
    ];
    let source = Source::of(vec![hr]);
    let mut open = Workspace::in_memory().unwrap();
    let refused = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    let blocks: Vec<_> = refused.problems.iter().filter(|p| p.severity == Severity::Blocks).collect();
    let [problem] = blocks.as_slice() else { panic!("{blocks:?}") };
    let place = (problem.sheet.as_deref(), problem.cell.as_deref());
    assert_eq!((problem.code.as_str(), place), ("ratings-person-dangling", (Some("EmployeeSkills"), Some("A6"))));
    assert!(!refused.applied && problem.message.contains("“E9”"), "{}", problem.message);
    accounted(&refused);
    // Accepted, the rest comes in; answered, the person as well.
    let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Ratings) };
    assert!(open.import(&source, &accepted).unwrap().applied);
    assert_eq!((list(&mut open, "people").len(), list(&mut open, "assessments").len()), (2, 4));
    let mut mapping = refused.mapping;
    mapping.ratings[0].people = vec![PersonAnswer { person: "E9".to_owned(), key: None }];
    assert!(open.import(&source, &answered(mapping, ImportKind::Ratings)).unwrap().applied);
    assert_eq!((list(&mut open, "people").len(), list(&mut open, "assessments").len()), (3, 5));
    // Who is here by that id is meant.
    assert!(open.import(&source, &options(ImportKind::Ratings)).unwrap().applied);
}

#[test]
fn an_id_goes_before_the_e_mail_and_the_e_mail_before_the_name() {
    let mut open = Workspace::in_memory().unwrap();
    let people = "person_id,name,handle,affiliation,email\nE1,Ada Lovelace,,,ada@one.org\nE2,Ada Byron,,,ada@two.org\n";
    open.import(&Source::of(vec![book("people.csv", people)]), &ImportOptions::default()).unwrap();
    let sheet = sheet("Employee ID,Name,E-mail,Python,SQL\nE2,Ada Lovelace,,3,1\n,Countess,ADA@one.org,1,2\n");
    let report = open.import(&sheet, &options(ImportKind::Ratings)).unwrap();
    assert!(report.applied, "{:?}", report.problems);
    let keys: Vec<_> = report.ratings[0].people.iter().map(|p| p.key.as_deref().unwrap_or("?")).collect();
    assert_eq!(keys, ["E2", "E1"]);
    // A key that names someone quite different is asked.
    let other = book("other.csv", "Employee ID,Name,Python,SQL\nE1,Zoe Quinn,3,1\nE9,Bob Ross,1,2\n");
    let report = open.import(&Source::of(vec![other]), &options(ImportKind::Ratings)).unwrap();
    assert!(!report.applied && codes(&report).contains("ratings-person-asked"), "{:?}", report.problems);
}

#[test]
fn values_off_the_scale_are_named_with_their_cell() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &sheet(TEAM));
    let report = open
        .import(&sheet("Name,Python,SQL,Docker\nAda Lovelace,1,2,3\nBob Ross,7,,1\n"), &options(ImportKind::Ratings))
        .unwrap();
    assert!(!report.applied);
    accounted(&report);
    let off: Vec<_> = report.problems.iter().filter(|p| p.code == "ratings-off-scale").collect();
    assert_eq!(off.len(), 1);
    let problem = off[0];
    assert_eq!((problem.cell.as_deref(), problem.severity), (Some("B3"), Severity::Blocks));
    assert!(problem.message.contains("7 is not on the scale, which goes from 1 to 3"), "{}", problem.message);
    assert_eq!((report.ratings[0].same, report.ratings[0].new, report.changes.skipped), (4, 0, 1));
    assert_eq!(report.files[0].sheets[0].cells.reported, 1);
    let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Ratings) };
    let source = sheet("Name,Python,SQL,Docker\nAda Lovelace,1,2,3\nBob Ross,7,,2\n");
    let report = open.import(&source, &accepted).unwrap();
    assert!(report.applied);
    assert_eq!((report.ratings[0].new, report.changes.skipped), (1, 1));
}

#[test]
fn how_far_the_scale_goes_is_known_with_its_framework() {
    let mut open = Workspace::in_memory().unwrap();
    let first = import(&mut open, &sheet("Name,Go,SQL\nAda,1,5\nBo,2,4\n"));
    assert!(!codes(&first).contains("ratings-scale-ends"), "{:#?}", first.problems);
    let second = import(&mut open, &sheet("Name,Skill,Level\nCy,Go,3\nCy,SQL,3\n"));
    assert!(second.ratings[0].matched.is_some());
    assert!(!codes(&second).contains("ratings-scale-ends"), "{:#?}", second.problems);
    let weavers = book("weavers.csv", "Name,Skill,Level\nCy,Weaving,3\nCy,Dyeing,3\n");
    let other = import(&mut open, &Source::of(vec![weavers]));
    assert!(other.ratings[0].matched.is_none());
    assert!(codes(&other).contains("ratings-scale-ends"), "{:#?}", other.problems);
}

#[test]
fn who_when_and_what_can_be_chosen() {
    let mut open = Workspace::in_memory().unwrap();
    let source = sheet(TEAM);
    let mut mapping = open.plan_import(&source, &options(ImportKind::Ratings)).unwrap().mapping;
    let chosen = &mut mapping.ratings[0];
    assert_eq!((chosen.assessor, chosen.rates, chosen.date), (AssessorKind::Lead, Rates::Knows, None));
    assert_eq!(chosen.framework.as_deref(), Some("team"));
    chosen.assessor = AssessorKind::Itself;
    chosen.rates = Rates::Both;
    chosen.date = "2025-03-31".parse().ok();
    chosen.framework = Some("Platform".to_owned());
    let text = serde_json::to_string(&mapping).unwrap();
    let mapping: Mapping = serde_json::from_str(&text).unwrap();
    let report = open.import(&source, &answered(mapping, ImportKind::Auto)).unwrap();
    assert!(report.applied);
    assert_eq!(report.ratings[0].name.as_str(), "Platform");
    for each in list(&mut open, "assessments") {
        assert_eq!((each["kind"].as_str(), each["date"].as_str()), (Some("self"), Some("2025-03-31")));
        assert_eq!(each["knows"], each["does"]);
    }
    // Without a mapping the same values by another assessor are something new.
    let again = open.import(&source, &options(ImportKind::Ratings)).unwrap();
    assert_eq!((again.ratings[0].new, again.ratings[0].same), (8, 0));
}

#[test]
fn an_empty_cell_is_no_rating_unless_it_is_said_to_be_none_yet() {
    use guild_exchange::ratings::draft::BlankMeans;
    let mut open = Workspace::in_memory().unwrap();
    let source = sheet(TEAM);
    let plan = open.plan_import(&source, &options(ImportKind::Ratings)).unwrap();
    assert_eq!(plan.ratings[0].new, 8);
    let mut mapping = plan.mapping;
    mapping.ratings[0].reading.scales.iter_mut().for_each(|s| s.blank_means = Some(BlankMeans::NoneYet));
    let report = open.import(&source, &answered(mapping, ImportKind::Ratings)).unwrap();
    assert!(report.applied, "{:?}", report.problems);
    assert_eq!(report.ratings[0].new, 9);
    let none: Vec<_> = said(&mut open).into_iter().filter(|(_, _, knows, ..)| *knows == Some(0.0)).collect();
    assert_eq!(none.len(), 1);
    assert_eq!((none[0].0.as_str(), none[0].1.as_str()), ("Bob Ross", "SQL"));
}

#[test]
fn the_days_of_a_sheet_are_those_of_the_assessments() {
    let mut open = Workspace::in_memory().unwrap();
    let long = "Person,Skill,Level,Date,Assessor\nAda Lovelace,Python,3,2024-01-31,self\nAda Lovelace,Python,4,2025-01-31,self\n\
                Ada Lovelace,Python,2,2025-01-31,lead\nBob Ross,SQL,1,2024-05-01,peer\n";
    let report = import(&mut open, &sheet(long));
    assert_eq!(report.ratings[0].new, 4, "{:?}", report.problems);
    let kinds: Vec<_> = said(&mut open).into_iter().map(|(.., kind, date)| (date, kind)).collect();
    assert!(kinds.contains(&("2025-01-31".to_owned(), "lead".to_owned())));
    assert!(kinds.contains(&("2024-05-01".to_owned(), "peer".to_owned())));
    let again = import(&mut open, &sheet(long));
    assert_eq!((again.ratings[0].new, again.ratings[0].same), (0, 4));
}

#[test]
fn a_sheet_that_is_named_as_a_period_is_of_its_last_day_but_never_of_tomorrow() {
    let mut open = Workspace::in_memory().unwrap();
    let sheet = |name: &str, go: u8| book(name, &format!("Name,Go,SQL\nAda,{go},3\nBob,{go},1\n"));
    import(&mut open, &Source::of(vec![sheet("2024-Q1.csv", 1), sheet("2024-Q2.csv", 3), sheet("2099-Q4.csv", 2)]));
    let today = guild_core::people::today().to_string();
    let days: BTreeSet<String> = said(&mut open).into_iter().map(|(.., day)| day).collect();
    assert_eq!(days, BTreeSet::from(["2024-03-31".to_owned(), "2024-06-30".to_owned(), today]));
}

#[test]
fn a_month_in_a_cell_is_its_last_day_but_never_tomorrow() {
    let mut open = Workspace::in_memory().unwrap();
    let long = "Person,Skill,Level,Date\nAda Lovelace,Python,3,1. März 2024\nAda Lovelace,SQL,2,febr. 2024\n\
                Bob Ross,SQL,1,December 2099\n";
    let report = import(&mut open, &sheet(long));
    assert!(!codes(&report).contains("ratings-date"), "{:?}", report.problems);
    let today = guild_core::people::today().to_string();
    let days: Vec<String> = said(&mut open).into_iter().map(|(.., day)| day).collect();
    assert_eq!(days, ["2024-03-01", "2024-02-29", today.as_str()]);
}

#[test]
fn wanted_levels_are_asked_for_by_a_community_or_reported() {
    let Some(folder) = shared_data("matrices") else { return };
    let source = Source::of(vec![read(&folder.join("docuweb-team.xlsx"), &Limits::default()).unwrap()]);
    let mut open = Workspace::in_memory().unwrap();
    let table = "community_id,name,kind,parent_id,status,started,ended,description,url\nweb,Web,guild,,active,,,,\n";
    open.import(&Source::of(vec![book("communities.csv", table)]), &ImportOptions::default()).unwrap();
    let plan = open.plan_import(&source, &options(ImportKind::Ratings)).unwrap();
    assert!(codes(&plan).contains("ratings-target-unstored"));
    assert_eq!(plan.files[0].sheets[0].cells.reported, 17);
    let mut mapping = plan.mapping;
    mapping.ratings[0].community = Some("web".to_owned());
    let options = answered(mapping, ImportKind::Ratings);
    let report = open.import(&source, &options).unwrap();
    assert!(report.applied);
    accounted(&report);
    assert_eq!((codes(&report).len(), report.files[0].sheets[0].cells.reported), (0, 0));
    let again = open.import(&source, &options).unwrap();
    assert_eq!((again.changes.new, again.changes.changed), (0, 0));
}

#[test]
fn a_workbook_of_several_kinds_is_parted_by_sheet() {
    let Some(folder) = shared_data("matrices") else { return };
    let ladder = read(&folder.join("pm-ladder.xls"), &Limits::default()).unwrap();
    let mut mixed = read(&folder.join("docuweb-team.xlsx"), &Limits::default()).unwrap();
    mixed.sheets.extend(ladder.sheets.clone());
    let mut open = Workspace::in_memory().unwrap();
    let alone = open.plan_import(&Source::of(vec![ladder]), &ImportOptions::default()).unwrap();
    let people = book("people.csv", "person_id,name,handle,affiliation,email\nmarc,Marc,,,\n");
    let report = open.import(&Source::of(vec![mixed, people]), &ImportOptions::default()).unwrap();
    assert!(report.applied, "{:?}", report.problems);
    accounted(&report);
    assert_eq!(report.frameworks.iter().map(|f| f.skills).collect::<Vec<_>>(), [alone.frameworks[0].skills]);
    assert_eq!((report.ratings[0].skills, report.ratings[0].new), (17, 102));
    assert_eq!(report.organisation.map(|counts| counts.people), Some(1));
    assert_eq!(list(&mut open, "people").len(), 6, "Marc of the table is Marc of the sheet");
    assert_eq!(open.undo(1).unwrap().len(), 1);
    assert_eq!(list(&mut open, "people").len(), 0);
}

#[test]
fn hostile_files_end_as_ratings_too() {
    let Some(folder) = shared_data("hostile") else { return };
    for path in files(&folder) {
        let Ok(book) = read(&path, &Limits::default()) else { continue };
        let mut open = Workspace::in_memory().unwrap();
        let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Ratings) };
        let source = Source::of(vec![book]);
        let report = open.import(&source, &accepted).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        accounted(&report);
        assert_eq!(open.check().unwrap(), Vec::<String>::new(), "{}", path.display());
        let again = open.import(&source, &accepted).unwrap();
        assert_eq!((again.changes.new, again.changes.changed), (0, 0), "{}", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    /// Whatever sheets come one after the other: what was said stays, each sheet's values are what counts after it,
    /// and the same sheet again changes nothing.
    #[test]
    fn no_assessment_is_lost(
        sheets in prop::collection::vec(prop::collection::vec(prop::collection::vec(0u8..6, 3), 2..5), 1..5),
    ) {
        const NAMES: [&str; 4] = ["Ada Lovelace", "Bob Ross", "Cleo Diaz", "Dora Milaje"];
        let mut open = Workspace::in_memory().unwrap();
        import(&mut open, &sheet("Name,Python,SQL,Docker\nAda Lovelace,1,5,3\nBob Ross,2,3,4\n"));
        let mut known: BTreeMap<String, Value> = BTreeMap::new();
        for rows in &sheets {
            let mut text = "Name,Python,SQL,Docker\n".to_owned();
            for (name, row) in NAMES.iter().zip(rows) {
                let cells: Vec<String> = row.iter().map(|n| if *n == 0 { String::new() } else { n.to_string() }).collect();
                let _ = writeln!(text, "{name},{}", cells.join(","));
            }
            let source = sheet(&text);
            let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Ratings) };
            open.import(&source, &accepted).unwrap();
            let full = open.dump().unwrap();
            let again = open.import(&source, &accepted).unwrap();
            prop_assert_eq!((again.changes.new, again.changes.changed), (0, 0));
            prop_assert_eq!(open.dump().unwrap(), full);
            let now: BTreeMap<String, Value> = list(&mut open, "assessments")
                .into_iter()
                .map(|each| (each["id"].as_str().unwrap_or_default().to_owned(), each))
                .collect();
            for (id, row) in &known {
                prop_assert_eq!(now.get(id), Some(row));
            }
            known = now;
        }
        prop_assert_eq!(open.check().unwrap(), Vec::<String>::new());
    }
}
