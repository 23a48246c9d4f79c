//! Communities, people, memberships and services: imported, listed, exported, and imported again.

mod broken;
mod lists;
mod round_trip;

use guild_core::communities::{NewPerson, OrganisationEdit};
use guild_core::import::{ImportKind, ImportOptions, ImportReport, Source};
use guild_core::{Error, Workspace};
use guild_exchange::book::Severity;
use guild_exchange::read::{Limits, read, read_bytes};
use guild_model::Name;
use guildhall_tests::shared_data;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

const TABLES: [&str; 4] = ["communities", "people", "memberships", "services"];

fn folder(path: &Path) -> Source {
    let book = |name: &&str| read(&path.join(format!("{name}.csv")), &Limits::default()).unwrap();
    Source::of(TABLES.iter().map(book).collect())
}

/// Files by name and content.
fn files(files: &[(&str, &str)]) -> Source {
    Source::of(
        files.iter().map(|(name, text)| read_bytes(name, text.as_bytes(), &Limits::default()).unwrap()).collect(),
    )
}

#[track_caller]
fn import(open: &mut Workspace, source: &Source) -> ImportReport {
    let report = open.import(source, &ImportOptions::default()).unwrap();
    assert!(report.applied, "{:#?}", report.problems);
    accounted(&report);
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    report
}

fn accepted(open: &mut Workspace, source: &Source) -> ImportReport {
    let options = ImportOptions { accept_problems: true, ..ImportOptions::default() };
    let report = open.import(source, &options).unwrap();
    assert!(report.applied);
    accounted(&report);
    report
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

fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().unwrap_or_default()
}

fn tally(objects: &[Value], field: &str) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    objects.iter().for_each(|object| *counts.entry(text(object, field).to_owned()).or_insert(0) += 1);
    counts
}

#[test]
fn the_real_organisations_arrive_at_their_counts() {
    let Some(data) = shared_data("communities") else { return };
    for name in ["rust-lang", "kubernetes-community"] {
        let mut open = Workspace::in_memory().unwrap();
        let first = import(&mut open, &folder(&data.join(name)));
        assert!(first.problems.iter().all(|p| p.severity == Severity::Warns));
        assert_eq!((first.changes.changed, first.changes.same, first.changes.skipped), (0, 0, 0));
        let expected = std::fs::read_to_string(data.join(name).join("counts.json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let is = |key: &str, found: u64| assert_eq!(expected[key].as_u64(), Some(found), "{name}: {key}");
        let map = |key: &str, found: BTreeMap<String, u64>| {
            let expected: BTreeMap<String, u64> = serde_json::from_value(expected[key].clone()).unwrap();
            assert_eq!(expected, found, "{name}: {key}");
        };
        let [communities, people, memberships] =
            ["communities", "people", "memberships"].map(|what| open.list(what).unwrap());
        is("communities", communities.len() as u64);
        map("kinds", tally(&communities, "kind"));
        let inactive = communities.iter().filter(|c| text(c, "state") != "active").count();
        is("inactive_communities", inactive as u64);
        is("people", people.len() as u64);
        is("memberships", memberships.len() as u64);
        is("active_memberships", tally(&memberships, "state")["active"]);
        // The list of roles names the most frequent only.
        let roles = tally(&memberships, "role");
        for (role, count) in expected["roles"].as_object().unwrap() {
            assert_eq!(count.as_u64(), roles.get(role).copied(), "{name}: {role}");
        }
        is("with_start", memberships.iter().filter(|m| !m["since"].is_null()).count() as u64);
        is("with_end", memberships.iter().filter(|m| !m["until"].is_null()).count() as u64);
        is("parent_links", communities.iter().map(|c| c["parents"].as_array().unwrap().len() as u64).sum());
        let parents: BTreeMap<&str, Vec<&str>> = communities
            .iter()
            .map(|c| (text(c, "id"), c["parents"].as_array().unwrap().iter().filter_map(Value::as_str).collect()))
            .collect();
        fn depth(id: &str, parents: &BTreeMap<&str, Vec<&str>>) -> u64 {
            parents[id].iter().map(|p| depth(p, parents) + 1).max().unwrap_or(0)
        }
        is("max_depth", parents.keys().map(|id| depth(id, &parents)).max().unwrap());
        let mut of_person: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut of_community: BTreeMap<&str, u64> = BTreeMap::new();
        for membership in memberships.iter().filter(|m| text(m, "state") == "active") {
            let (person, community) = (text(membership, "person"), text(membership, "community"));
            of_person.entry(person).or_default().insert(community);
            *of_community.entry(community).or_insert(0) += 1;
        }
        is("people_in_2plus", of_person.values().filter(|c| c.len() > 1).count() as u64);
        is("max_communities_per_person", of_person.values().map(BTreeSet::len).max().unwrap() as u64);
        let key = |id: &str| communities.iter().find(|c| text(c, "id") == id).map(|c| text(c, "key")).unwrap();
        let largest = of_community.iter().max_by_key(|(_, rows)| **rows).unwrap();
        assert_eq!(expected["largest_community"], serde_json::json!([key(largest.0), largest.1]), "{name}");
        let [services, offers, needs] = ["services", "offers", "needs"].map(|what| open.list(what).unwrap());
        let stated: Vec<Value> = offers.iter().filter(|o| o["implied"] == false).cloned().collect();
        is("service_rows", (stated.len() + needs.len()) as u64);
        is("service_links", needs.iter().filter(|n| !n["provider"].is_null()).count() as u64);
        let kinds: BTreeMap<&str, &str> = services.iter().map(|s| (text(s, "id"), text(s, "kind"))).collect();
        let mut rows = BTreeMap::new();
        for row in stated.iter().chain(&needs) {
            *rows.entry(kinds[text(row, "service")].to_owned()).or_insert(0) += 1;
        }
        map("service_kinds", rows);
        assert!(offers.iter().any(|o| o["implied"] == true && o["id"].is_null()));

        let before = open.dump().unwrap();
        let second = import(&mut open, &folder(&data.join(name)));
        assert_eq!((second.changes.new, second.changes.changed, second.changes.removed), (0, 0, 0), "{name}");
        assert_eq!(second.changes.same, first.changes.new);
        assert_eq!(open.dump().unwrap(), before);
        assert_eq!(open.undo(1).unwrap()[0].op, "import_organisation");
        assert_eq!(open.list("people").unwrap(), Vec::<Value>::new());
        open.redo(1).unwrap();
        assert_eq!(open.dump().unwrap(), before);
    }
}

#[test]
fn what_a_file_lacks_stays_unless_it_is_asked_to_go() {
    let whole = [
        ("communities.csv", "community_id,name,kind,parent_id\na,A,guild,\nb,B,guild,a\nc,C,guild,b;a\n"),
        ("people.csv", "person_id,name\np,Pia\nq,Quentin\n"),
        ("memberships.csv", "community_id,person_id,role\na,p,lead\nb,p,lead\nb,q,member\n"),
        (
            "services.csv",
            "provider_community_id,consumer_community_id,service,kind,detail\nb,a,x,skill,\nb,,y,skill,\n",
        ),
    ];
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(&whole));
    let full = open.dump().unwrap();
    let fewer = [
        ("communities.csv", "community_id,name,kind,parent_id\na,A,guild,\nc,C,guild,a\n"),
        ("people.csv", "person_id,name\np,Pia\n"),
    ];
    let changes = import(&mut open, &files(&fewer)).changes;
    // With b and q go the memberships b/p and b/q and what b offers; who needs it of b still needs it.
    assert_eq!((changes.new, changes.changed, changes.same, changes.removed), (0, 1, 2, 5));
    assert_eq!(open.list("communities").unwrap().len(), 3);
    assert_eq!(open.undo(1).unwrap()[0].count, 1, "the history counts what was done, not the rows of the files");
    let options = ImportOptions { remove_missing: true, ..ImportOptions::default() };
    assert!(open.import(&files(&fewer), &options).unwrap().applied);
    assert_eq!(open.list("communities").unwrap().len(), 2);
    assert_eq!(open.list("memberships").unwrap().len(), 1, "what cannot stay without the others goes with them");
    let needs = open.list("needs").unwrap();
    assert!(needs.len() == 1 && needs[0]["provider"].is_null(), "{needs:?}");
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    assert_eq!(open.undo(1).unwrap()[0].count, 6);
    assert_eq!(open.dump().unwrap(), full);
}

#[test]
fn what_was_inside_something_that_goes_moves_to_its_home() {
    let mut open = Workspace::in_memory().unwrap();
    import(
        &mut open,
        &files(&[
            ("communities.csv", "community_id,name,kind,parent_id\na,A,guild,\nb,B,guild,a\nc,C,guild,b\n"),
            (
                "services.csv",
                "provider_community_id,consumer_community_id,service,kind,detail\nb,,x,skill,\nb,,y,skill,\n",
            ),
        ]),
    );
    let fewer = files(&[
        ("communities.csv", "community_id,name,kind\na,A,guild\nc,C,guild\n"),
        ("services.csv", "provider_community_id,consumer_community_id,service,kind,detail\na,,x,skill,\n"),
    ]);
    let options = ImportOptions { remove_missing: true, ..ImportOptions::default() };
    assert!(open.import(&fewer, &options).unwrap().applied);
    let organisation = open.organisation().unwrap();
    let of = |key: &str| organisation.communities.iter().find(|c| c.key.as_str() == key).unwrap();
    assert_eq!(of("c").parents, [of("a").id]);
    let services: Vec<&str> = organisation.services.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(services, ["x"], "who else offers it now keeps the service");
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

#[test]
fn a_table_alone_speaks_of_what_the_workspace_has() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(&[("communities.csv", "community_id,name,kind,parent_id\na,A,guild,\n")]));
    import(&mut open, &files(&[("people.csv", "person_id,name,handle\np,Pia,pia\n")]));
    let memberships = files(&[("m.csv", "community_id,person_id,role\na,p,lead\n")]);
    assert_eq!(import(&mut open, &memberships).changes.new, 1);
    let parents = files(&[
        ("communities.csv", "community_id,name,kind,parent_id\nb,B,guild,\n"),
        ("services.csv", "provider_community_id,consumer_community_id,service,kind,detail\na,b,,group-membership,\n"),
    ]);
    assert_eq!(import(&mut open, &parents).changes.new, 2);
    assert_eq!(import(&mut open, &parents).changes.same, 2);
    let a = open.list("communities").unwrap().into_iter().find(|c| c["key"] == "a").unwrap();
    assert_eq!(a["parents"].as_array().unwrap().len(), 1, "a group-membership is a further parent");
    assert_eq!(open.list("needs").unwrap().len(), 0);
    let options = ImportOptions { kind: ImportKind::Organisation, ..ImportOptions::default() };
    let report = open.import(&files(&[("x.csv", "one,two\n1,2\n")]), &options).unwrap();
    assert_eq!(report.problems.len(), 1);
    accounted(&report);
}

/// A file's address that cannot be one is kept and named by its place; by hand it is refused, and what is there stays.
#[test]
fn an_odd_email_is_kept_of_a_file_and_refused_by_hand() {
    let mut open = Workspace::in_memory().unwrap();
    let people = "person_id,name,email\na,Ada,ada at example.org\nb,Ben,ben@example.org\nc,Cy,c@d@example.org\n";
    let report = import(&mut open, &files(&[("people.csv", people)]));
    let said: Vec<_> = report.problems.iter().map(|p| (&*p.code, p.record, p.cell.as_deref())).collect();
    assert_eq!(said, [("organisation-email", Some(2), Some("C2")), ("organisation-email", Some(4), Some("C4"))]);
    assert!(report.problems.iter().all(|p| p.severity == Severity::Warns && p.file.as_deref() == Some("people.csv")));
    assert!(report.problems[0].message.contains("“ada at example.org” under “email”"), "{:?}", report.problems[0]);
    let emails = |open: &mut Workspace| {
        let all = open.organisation().unwrap();
        let mut told: Vec<String> =
            all.people.iter().map(|p| format!("{} {}", p.name, p.email.as_ref().map_or("", Name::as_str))).collect();
        told.sort();
        told
    };
    let before = ["Ada ada at example.org", "Ben ben@example.org", "Cy c@d@example.org"];
    assert_eq!(emails(&mut open), before);
    let person = open.find_person("a").unwrap();
    let to = |email: &str| OrganisationEdit::PersonEmail { person, email: email.to_owned() };
    for refused in ["ada", "ada@", "@example.org", "ada @example.org", "a@b@c"] {
        let said = open.edit_organisation(&[to(refused)]).unwrap_err().to_string();
        assert!(said.contains(refused) && said.contains("ada@example.org") && said.contains("nothing was"), "{said}");
        let new = NewPerson { name: "Dag".to_owned(), email: refused.to_owned(), ..NewPerson::default() };
        assert!(matches!(open.add_people(&[new]), Err(Error::NotAnEmail(_))), "{refused}");
    }
    assert_eq!(emails(&mut open), before);
    // The one that is there may stay, be emptied, or be put right.
    open.edit_organisation(&[to("ada at example.org")]).unwrap();
    assert_eq!(emails(&mut open), before);
    open.edit_organisation(&[to(" ada@example.org ")]).unwrap();
    assert_eq!(emails(&mut open)[0], "Ada ada@example.org");
    open.edit_organisation(&[to("  ")]).unwrap();
    assert_eq!(emails(&mut open)[0], "Ada ");
}

/// Ten thousand people: the time is printed, and only a quadratic one fails.
#[test]
fn a_large_organisation_is_imported_within_seconds() {
    let made = guildhall_tests::organisation::organisation(guildhall_tests::organisation::Size::M, 1);
    let mut tables = [
        "community_id,name,kind,parent_id\n",
        "person_id,name\n",
        "community_id,person_id,role,start,end,status\n",
        "provider_community_id,consumer_community_id,service,kind,detail\n",
    ]
    .map(str::to_owned);
    for (n, (name, parent)) in made.communities.iter().zip(&made.parents).enumerate() {
        let parent = parent.map(|p| format!("c{p}")).unwrap_or_default();
        let _ = writeln!(tables[0], "c{n},{name},team,{parent}");
    }
    for (n, name) in made.people.iter().enumerate() {
        let _ = writeln!(tables[1], "p{n},{name}");
    }
    for (c, p) in &made.memberships {
        let _ = writeln!(tables[2], "c{c},p{p},member,2024,,active");
    }
    for (p, c) in &made.services {
        let _ = writeln!(tables[3], "c{p},c{c},support {p},service,");
    }
    let named: Vec<(String, &str)> =
        TABLES.iter().zip(&tables).map(|(name, text)| (format!("{name}.csv"), text.as_str())).collect();
    let source = files(&named.iter().map(|(name, text)| (name.as_str(), *text)).collect::<Vec<_>>());
    let mut open = Workspace::in_memory().unwrap();
    for _ in 0..2 {
        let start = std::time::Instant::now();
        let changes = open.import(&source, &ImportOptions::default()).unwrap().changes;
        println!("{changes:?} in {:.1?}", start.elapsed());
        assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
    }
}
