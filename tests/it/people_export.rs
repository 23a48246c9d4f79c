//! Ratings out and in again without a change; the team for its lead; nobody recognised where names are invented.

use crate::people::{Team, assessment, rating, standing};
use guild_core::communities::{ExportProfile, OrganisationEdit};
use guild_core::import::{ImportKind, ImportOptions, ImportReport, PersonState, Source};
use guild_core::mastery::MatrixEdit;
use guild_core::people::{NewAssessment, NewEvidence, TeamExport, TeamFilter};
use guild_core::{Error, Workspace};
use guild_exchange::read::{Limits, read};
use guild_model::people::{AssessorKind, Interest, StandingState};
use guild_model::{PartialDate, PersonId};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const FORMATS: [&str; 4] = ["xlsx", "ods", "csv", "json"];

fn import(open: &mut Workspace, path: &Path, kind: ImportKind) -> ImportReport {
    let source = Source::of(vec![read(path, &Limits::default()).unwrap()]);
    let report = open.import(&source, &ImportOptions { kind, ..ImportOptions::default() }).unwrap();
    for sheet in report.files.iter().flat_map(|f| &f.sheets) {
        let cells = sheet.cells;
        assert_eq!(cells.imported + cells.ignored + cells.reported, sheet.non_empty, "{}", sheet.sheet);
    }
    report
}

/// Everything that was said, without ids: person and skill by key, then the words.
fn said(open: &mut Workspace) -> Vec<String> {
    let key = |all: &[Value], id: &Value| {
        all.iter().find(|each| each["id"] == *id).map(|each| each["key"].to_string()).unwrap_or_default()
    };
    let (people, skills) = (open.list("people").unwrap(), open.list("skills").unwrap());
    let mut all: Vec<String> = open
        .list("assessments")
        .unwrap()
        .iter()
        .map(|a| {
            let evidence = a["evidence"].as_array().unwrap().iter();
            let evidence: Vec<String> =
                evidence.map(|e| format!("{} {} {}", e["text"], e["link"], e["date"])).collect();
            let of = ["kind", "by", "date", "knows", "does", "interest", "note"].map(|field| a[field].to_string());
            format!("{} {} {of:?} {evidence:?}", key(&people, &a["person"]), key(&skills, &a["skill"]))
        })
        .collect();
    all.sort();
    all
}

/// Exports the ratings, imports them again, which changes nothing; and into a workspace that has the ladder only.
fn there_and_back(team: &mut Team, folder: &Path, ending: &str) {
    let path = folder.join(format!("ratings.{ending}"));
    team.open.export_ratings(None, &path, ExportProfile::Full, "en").unwrap();
    let before = team.open.dump().unwrap();
    let n = team.open.list("assessments").unwrap().len() as u32;
    for kind in [ImportKind::Ratings, ImportKind::Auto] {
        let report = import(&mut team.open, &path, kind);
        let c = report.changes;
        assert_eq!((c.new, c.changed, c.skipped, c.removed), (0, 0, 0, 0), "{ending}: {:?}", report.problems);
        assert_eq!(report.ratings.iter().map(|r| r.same).sum::<u32>(), n, "{ending}");
    }
    assert_eq!(team.open.dump().unwrap(), before, "{ending}");
    let mut other = Workspace::in_memory().unwrap();
    let mut frameworks = team.open.frameworks().unwrap();
    frameworks.sort_by_key(|f| f.version);
    for framework in frameworks {
        let matrix = folder.join("matrix.json");
        team.open.export_matrix(framework.id, &matrix, "en").unwrap();
        import(&mut other, &matrix, ImportKind::Ladder);
    }
    let report = import(&mut other, &path, ImportKind::Auto);
    assert!(report.applied, "{ending}: {:?}", report.problems);
    assert_eq!(said(&mut other), said(&mut team.open), "{ending}");
    assert_eq!(other.check().unwrap(), Vec::<String>::new());
}

#[test]
fn the_ratings_of_the_sample_come_back_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    for ending in FORMATS {
        there_and_back(&mut Team::sample(), folder.path(), ending);
    }
    let mut team = Team::sample();
    let refused = team.open.export_ratings(None, &folder.path().join("r.pdf"), ExportProfile::Full, "en").unwrap_err();
    assert!(refused.to_string().ends_with("choose one of: xlsx ods csv json"), "{refused}");
    assert!(matches!(refused, Error::NotOffered { .. }));
}

/// Texts that files of some format change where nobody takes care.
const ODD: [&str; 10] =
    ["=1+1", "+4", "-x", "@home", "'quoted", "two\nlines", "a;b,\"c\"", "  far   apart ", "צבע", "2026-05-01"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// Whatever was said, on whichever version, by whomever.
    #[test]
    fn ratings_come_back_without_a_change(
        said in prop::collection::vec((0usize..24, 0usize..60, 0usize..4, 0usize..20, 1u32..50, 0usize..10, 0usize..4), 1..12),
        format in 0usize..4,
        versions in 0usize..2,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut team = Team::sample();
        for _ in 0..versions {
            team.framework = team.open.new_version(team.framework).unwrap();
        }
        team.matrix = team.open.matrix(team.framework).unwrap();
        let all: Vec<PersonId> = team.open.roster(team.framework).unwrap().people.iter().map(|p| p.person).collect();
        let skills: Vec<_> = team.matrix.skills.iter().filter(|s| !s.misfit).map(|s| s.id).collect();
        let given: Vec<NewAssessment> = said.iter().map(|&(who, skill, kind, day, value, text, pieces)| {
            let evidence = (0..pieces).map(|n| NewEvidence {
                text: ODD[(text + n) % ODD.len()].to_owned(),
                link: if n == 1 { "https://example.org/?a=b&c".to_owned() } else { String::new() },
                date: PartialDate::parse(["2025", "2025-03", "2025-03-17"][n % 3]).ok(),
            });
            let value = f64::from(value % 40 + 10) / 10.0;
            NewAssessment {
                by: (text % 3 == 0).then(|| ODD[text % 6].to_owned()).filter(|by| !by.contains('\n')),
                knows: rating(value).filter(|_| value > 2.0),
                does: rating(value).filter(|_| day % 2 == 0),
                interest: [None, Some(Interest::More), Some(Interest::Fine), Some(Interest::Avoid)][day % 4],
                note: ODD[text].to_owned(),
                evidence: evidence.collect(),
                ..assessment(all[who % all.len()], skills[skill % skills.len()], AssessorKind::ALL[kind], &format!("2026-03-{:02}", day + 1), 1.0)
            }
        }).collect();
        team.open.record_assessments(&given).unwrap();
        there_and_back(&mut team, folder.path(), FORMATS[format]);
    }
}

#[test]
fn a_changed_cell_is_something_new_and_what_cannot_be_stored_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ratings.csv");
    let mut team = Team::sample();
    team.open.export_ratings(Some(team.framework), &path, ExportProfile::Full, "en").unwrap();
    let before = said(&mut team.open);
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, body) = text.split_once("\r\n").unwrap();
    let column = |name: &str| head.trim_start_matches('\u{feff}').split(',').position(|h| h == name).unwrap();
    let (knows, skill, uuid, date) = (column("knows"), column("skill_id"), column("skill_uuid"), column("date"));
    let mut record: Vec<String> = body.lines().next().unwrap().split(',').map(str::to_owned).collect();
    let write = |record: &[String]| std::fs::write(&path, format!("{head}\r\n{}\r\n", record.join(","))).unwrap();
    let now = if record[knows] == "2" { "3" } else { "2" };
    record[knows] = now.to_owned();
    write(&record);
    let report = import(&mut team.open, &path, ImportKind::Auto);
    assert!(report.applied, "{:?}", report.problems);
    assert_eq!((report.changes.new, report.ratings[0].new), (1, 1));
    let after = said(&mut team.open);
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|row| after.contains(row)), "what was said before stays");
    for (at, cell, code) in
        [(knows, "many", "ratings-own-cell"), (date, "soon", "ratings-own-cell"), (knows, "77", "ratings-off-scale")]
    {
        let mut odd = record.clone();
        cell.clone_into(&mut odd[at]);
        write(&odd);
        let report = import(&mut team.open, &path, ImportKind::Auto);
        assert!(!report.applied);
        assert_eq!((report.problems.len(), report.problems[0].code.as_str(), report.changes.skipped), (1, code, 1));
        assert!(report.files[0].sheets[0].cells.reported > 5);
    }
    let mut odd = record.clone();
    (odd[skill], odd[uuid]) = ("no-such".to_owned(), String::new());
    odd[column("skill")] = "No such".to_owned();
    write(&odd);
    let report = import(&mut team.open, &path, ImportKind::Auto);
    assert_eq!(report.problems[0].code, "ratings-own-skill");
    assert!(report.problems[0].message.contains("Import that framework first"), "{}", report.problems[0].message);
}

/// Our own sheet of ratings with some rows, each one change of a row of the sample: (person id and name, cells).
fn own_sheet(team: &mut Team, path: &Path, rows: &[(&str, &str, &[(&str, &str)])]) {
    team.open.export_ratings(Some(team.framework), path, ExportProfile::Full, "en").unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let (head, body) = text.split_once("\r\n").unwrap();
    let column = |name: &str| head.trim_start_matches('\u{feff}').split(',').position(|h| h == name).unwrap();
    let first: Vec<String> = body.lines().next().unwrap().split(',').map(str::to_owned).collect();
    let row = |(key, name, cells): &(&str, &str, &[(&str, &str)])| {
        let mut row = first.clone();
        (row[column("person_id")], row[column("person")]) = ((*key).to_owned(), (*name).to_owned());
        row[column("email")].clear();
        cells.iter().for_each(|(cell, text)| (*text).clone_into(&mut row[column(cell)]));
        row.join(",")
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    std::fs::write(path, format!("{head}\r\n{}\r\n", rows.join("\r\n"))).unwrap();
}

#[test]
fn of_our_own_sheet_nobody_is_made_of_whom_nothing_can_be_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ratings.csv");
    let mut team = Team::sample();
    let n_people = team.open.list("people").unwrap().len();
    let no_skill: &[(&str, &str)] = &[("skill_id", "no-such"), ("skill", "No such"), ("skill_uuid", "")];
    let off: &[(&str, &str)] = &[("knows", "77")];
    // Priya's key with another's name is asked; the sheet says the same of Oda twice, once off the scale.
    let rows = [
        ("new-1", "Nia Unknown", no_skill),
        ("new-2", "Olu Off", off),
        ("priya", "Quite Another", &[]),
        ("new-3", "Oda New", off),
        ("new-3", "Oda New", &[]),
    ];
    own_sheet(&mut team, &path, &rows);
    let source = Source::of(vec![read(&path, &Limits::default()).unwrap()]);
    let options = ImportOptions { accept_problems: true, ..ImportOptions::default() };
    let report = team.open.import(&source, &options).unwrap();
    assert!(report.applied, "{:#?}", report.problems);
    let mut codes: Vec<&str> = report.problems.iter().map(|p| p.code.as_str()).collect();
    codes.sort_unstable();
    let expected = ["ratings-off-scale", "ratings-off-scale", "ratings-own-skill", "ratings-person-asked"];
    assert_eq!(codes, expected);
    // Oda and one row of hers; four rows stay out, each counted once.
    assert_eq!((report.changes.new, report.changes.skipped, report.ratings[0].new), (2, 4, 1));
    let people = team.open.list("people").unwrap();
    assert_eq!(people.len(), n_people + 1);
    assert!(people.iter().any(|p| p["name"] == "Oda New"));
    let asked = report.ratings[0].people.iter().find(|p| p.person == "Quite Another").unwrap();
    assert_eq!((asked.state, asked.choices.len()), (PersonState::Asked, 1));
    // The same sheet again has the same to say.
    let again = team.open.import(&source, &options).unwrap();
    assert_eq!((again.changes.new, again.changes.skipped, again.ratings[0].same), (0, 4, 1));
}

#[test]
fn our_own_sheet_may_be_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ratings.xlsx");
    Team::sample().open.export_ratings(None, &path, ExportProfile::Full, "en").unwrap();
    let source = Source::of(vec![read(&path, &Limits::default()).unwrap()]);
    let mut team = Team::sample();
    let mut mapping = team.open.plan_import(&source, &ImportOptions::default()).unwrap().mapping;
    let sheet = &mut mapping.ratings[0].reading.sheets[0];
    assert!(sheet.blocks[0].because.starts_with("Guildhall wrote this sheet"));
    sheet.ignored = Some("left out".to_owned());
    let options = ImportOptions { mapping: Some(mapping), ..ImportOptions::default() };
    let report = team.open.plan_import(&source, &options).unwrap();
    let sheet = &report.files[0].sheets[0];
    assert_eq!((sheet.cells.ignored, report.changes.new), (sheet.non_empty, 0), "{:?}", report.problems);
}

fn request(team: &Team, profile: ExportProfile) -> TeamExport<'static> {
    TeamExport {
        framework: team.framework,
        filter: TeamFilter::default(),
        profile,
        today: "2026-11-21".parse().unwrap(),
        language: "en",
    }
}

#[test]
fn a_team_goes_out_for_its_lead_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = Team::sample();
    for ending in ["xlsx", "ods", "json", "html", "md", "docx"] {
        let path = folder.path().join(format!("team.{ending}"));
        let request = request(&team, ExportProfile::Full);
        team.open.export_team(&request, &path).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let text = match ending {
            "xlsx" | "ods" => {
                let book = read(&path, &Limits::default()).unwrap();
                let cells = book.sheets.iter().flat_map(|s| &s.cells);
                cells.map(|c| c.value.text().into_owned()).collect::<Vec<_>>().join("\n")
            }
            "docx" => guild_documents::read_back::read_back(&bytes, ending)
                .unwrap()
                .into_iter()
                .map(|p| p.text)
                .collect::<Vec<_>>()
                .join("\n"),
            _ => String::from_utf8(bytes).unwrap(),
        };
        for part in ["For the lead only", "Amélie Grandjean", "alone carries Security and data", "Team lead"] {
            assert!(text.contains(part), "{ending}: {part}");
        }
    }
    let book = read(&folder.path().join("team.xlsx"), &Limits::default()).unwrap();
    let names: Vec<_> = book.sheets.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["about", "does", "knows", "gaps", "skills", "findings"]);
    // Agreed on 20 May 2026: Amélie knows 4 in giving feedback, does 3, and a team lead needs 4.
    let cell = |sheet: usize| {
        let sheet = &book.sheets[sheet];
        let row = sheet.cells.iter().find(|c| c.value.text() == "Amélie Grandjean").unwrap().row;
        let feedback = team.matrix.skill(team.skill("feedback")).unwrap().name.to_string();
        let column = sheet.cells.iter().find(|c| c.row == 0 && c.value.text() == feedback).unwrap().column;
        sheet.get(row, column).unwrap().value.text().into_owned()
    };
    assert_eq!([cell(1), cell(2), cell(3)], ["3", "4", "1"]);
    for (language, day) in
        [("en", "as of 21 November 2026"), ("de", "21. November 2026"), ("fr", "au 21 novembre 2026")]
    {
        let path = folder.path().join("team.md");
        let request = TeamExport { language, ..request(&team, ExportProfile::Full) };
        team.open.export_team(&request, &path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(day) && !text.contains("2026-11-21"), "{language}: {text}");
        assert!(!text.contains("porte seul") && !text.contains("Force en"), "what a person is stays unsaid");
    }
    let request = request(&team, ExportProfile::Full);
    let refused = team.open.export_team(&request, &folder.path().join("team.csv")).unwrap_err();
    assert!(
        matches!(&refused, Error::NotOffered { offered, .. } if offered.contains(&"xlsx") && offered.contains(&"pdf"))
    );
}

/// Every file of people under a profile, as text.
fn files(team: &mut Team, folder: &Path, profile: ExportProfile) -> Vec<(String, String)> {
    let path = |name: &str| folder.join(name);
    team.open.export_ratings(None, &path("ratings.csv"), profile, "en").unwrap();
    team.open.export_ratings(None, &path("ratings.json"), profile, "en").unwrap();
    let request = request(team, profile);
    team.open.export_team(&request, &path("team.json")).unwrap();
    team.open.export_team(&request, &path("team.md")).unwrap();
    team.open.export_organisation(&path("organisation.json"), profile, "en").unwrap();
    team.open.export_organisation(&path("tables/"), profile, "en").unwrap();
    let names = [
        "ratings.csv",
        "ratings.json",
        "team.json",
        "team.md",
        "organisation.json",
        "tables/people.csv",
        "tables/memberships.csv",
        "tables/communities.csv",
    ];
    names.map(|name| (name.to_owned(), std::fs::read_to_string(path(name)).unwrap())).to_vec()
}

#[test]
fn under_invented_names_and_as_structure_nobody_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = Team::sample();
    let who = team.person("farid");
    let noted = NewAssessment {
        note: "Wiebke Ohlsen saw it".to_owned(),
        ..assessment(who, team.skill("testing"), AssessorKind::Lead, "2026-11-01", 2.0)
    };
    team.open.record_assessments(&[noted]).unwrap();
    let waived = standing(who, team.criterion("testing", "experienced"), StandingState::Waived, "2026-11-01");
    team.open.record_standings(&[waived]).unwrap();
    let (community, skill) = (team.community("menders"), team.skill("testing"));
    let name = "Menders of Wiebke Ohlsen".to_owned();
    team.open.edit_organisation(&[OrganisationEdit::CommunityName { community, name }]).unwrap();
    let name = "Testing as Wiebke Ohlsen does".to_owned();
    team.open.edit_matrix(team.framework, &[MatrixEdit::SkillName { skill, name }]).unwrap();
    team.open.ask_skill(community, skill, rating(1.0), 500).unwrap();
    let people = team.open.list("people").unwrap();
    let full = files(&mut team, folder.path(), ExportProfile::Full);
    assert!(full.iter().any(|(_, text)| text.contains("Wiebke Ohlsen saw it")));
    let asked = "Menders of Wiebke Ohlsen asks for Testing as Wiebke Ohlsen does and has too few";
    assert!(full.iter().any(|(file, text)| file == "team.json" && text.contains(asked)));
    for profile in [ExportProfile::Pseudonyms, ExportProfile::Structure] {
        for (file, text) in files(&mut team, folder.path(), profile) {
            for person in &people {
                for field in ["id", "name", "handle", "email"] {
                    let Some(known) = person[field].as_str().filter(|known| known.len() > 4) else { continue };
                    assert!(!text.contains(known), "{profile:?} {file}: {known}");
                }
            }
            assert!(!text.contains("Jürgen"), "{profile:?} {file}: who assessed");
            if file.starts_with("team.") {
                let is_of_people = profile == ExportProfile::Pseudonyms;
                assert_eq!(text.contains("what was said of several people"), is_of_people, "{profile:?} {file}");
                assert_eq!(text.contains("It names nobody"), !is_of_people, "{profile:?} {file}");
            }
            let invented = text.contains("person-1") || text.contains("Person 1");
            let about_people = !file.contains("communities");
            assert_eq!(invented, profile == ExportProfile::Pseudonyms && about_people, "{profile:?} {file}");
            if invented && file != "tables/memberships.csv" && !file.ends_with(".json") {
                assert_in_order(&file, &text);
            }
        }
    }
}

/// The invented names come for the first time in the order of their numbers, so that rows do not follow true names.
#[track_caller]
fn assert_in_order(file: &str, text: &str) {
    let mut met = Vec::new();
    let part = if file == "team.md" { text.split("The matrix").last().unwrap() } else { text };
    for word in
        part.split(|c: char| !c.is_alphanumeric() && c != '-' && c != ' ').flat_map(|p| p.split("erson").skip(1))
    {
        let digits: String = word.trim_start_matches(['-', ' ']).chars().take_while(char::is_ascii_digit).collect();
        if let Ok(n) = digits.parse::<u32>()
            && word.starts_with(['-', ' '])
            && !met.contains(&n)
            && n < 100
        {
            met.push(n);
        }
    }
    let distinct: BTreeSet<u32> = met.iter().copied().collect();
    assert!(distinct.len() > 3 && met.is_sorted(), "{file}: {met:?}");
}

#[test]
fn a_community_alone_and_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let guild = guildhall_tests::guild();
        let output = std::process::Command::new(guild).current_dir(folder.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["new", "w.guildhall", "--sample"]).0, Some(0));
    let (status, said) =
        run(&["export", "w.guildhall", "--what", "team", "--to", "t.json", "--community", "shed-scheduler"]);
    assert_eq!((status, said.contains("t.json: written")), (Some(0), true), "{said}");
    let team: Value = serde_json::from_str(&std::fs::read_to_string(folder.path().join("t.json")).unwrap()).unwrap();
    assert_eq!(team["people"].as_array().map(Vec::len), Some(5));
    for ending in FORMATS {
        let out = format!("r.{ending}");
        assert_eq!(run(&["export", "w.guildhall", "--what", "ratings", "--to", &out]).0, Some(0));
        let (status, said) = run(&["import", &out, "--into", "w.guildhall", "--as", "ratings"]);
        assert_eq!(status, Some(0), "{said}");
    }
    for (what, out) in [("ratings", "r.docx"), ("team", "t.png")] {
        let (status, refused) = run(&["export", "w.guildhall", "--what", what, "--to", out]);
        assert_eq!((status, refused.lines().count()), (Some(1), 1), "{refused}");
        assert!(refused.contains("choose one of: xlsx ods"), "{refused}");
    }
    let pack =
        ["export", "w.guildhall", "--what", "person", "--person", "amelie", "--to", "p.md", "--profile", "pseudonyms"];
    let (status, refused) = run(&pack);
    assert_eq!(status, Some(2), "a pack is for the person whom it names");
    assert!(refused.contains("does not heed --profile"), "{refused}");
}
