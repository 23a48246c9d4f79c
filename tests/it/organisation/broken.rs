//! Tables with faults: each is named, and none is applied half-way.

use super::{accepted, accounted, files, folder, import, text};
use guild_core::Workspace;
use guild_core::import::{ImportOptions, ImportReport};
use guild_exchange::book::Severity;
use guildhall_tests::shared_data;
use serde_json::Value;
use std::collections::BTreeSet;

/// The records of a file with a problem of this severity; those that are blocked with others apart.
fn records(report: &ImportReport, file: &str, severity: Severity, with_others: bool) -> Vec<u32> {
    let is = |p: &&guild_exchange::book::Problem| {
        p.file.as_deref() == Some(file)
            && p.severity == severity
            && (p.code == "organisation-blocked-with") == with_others
    };
    let found: BTreeSet<u32> = report.problems.iter().filter(is).filter_map(|p| p.record).collect();
    found.into_iter().collect()
}

#[test]
fn every_fault_is_named_and_nothing_is_applied() {
    let Some(data) = shared_data("communities") else { return };
    let source = folder(&data.join("made-broken"));
    let mut open = Workspace::in_memory().unwrap();
    let empty = open.dump().unwrap();
    let report = open.import(&source, &ImportOptions::default()).unwrap();
    assert!(!report.applied);
    assert_eq!(open.dump().unwrap(), empty);
    accounted(&report);
    for (file, blocks, warns, with) in [
        ("communities.csv", vec![2, 3, 4, 5, 6, 8, 10], vec![9, 11, 72], vec![]),
        ("people.csv", vec![9], vec![2, 3, 4, 5, 6, 7, 8], vec![]),
        ("memberships.csv", vec![5, 6], vec![3, 7, 8, 9], vec![2, 3, 4, 6, 7, 8, 9]),
        ("services.csv", vec![5], vec![7], vec![2, 3, 4, 5, 6, 7]),
    ] {
        assert_eq!(records(&report, file, Severity::Blocks, false), blocks, "{file} blocks");
        assert_eq!(records(&report, file, Severity::Warns, false), warns, "{file} warns");
        assert_eq!(records(&report, file, Severity::Blocks, true), with, "{file} blocked with others");
    }
    let column = |file: &str, record: u32| -> BTreeSet<String> {
        let of = report.problems.iter().filter(|p| p.file.as_deref() == Some(file) && p.record == Some(record));
        of.filter_map(|p| p.cell.clone()).collect()
    };
    assert_eq!(column("communities.csv", 6), BTreeSet::from(["D6".to_owned()]));
    assert_eq!(column("communities.csv", 72), BTreeSet::from(["G72".to_owned()]));
    let doubtful = ["B8", "C8", "D8", "E8", "F8", "A8"].map(str::to_owned);
    assert!(column("memberships.csv", 8).is_subset(&BTreeSet::from(doubtful)));
    assert_eq!(column("memberships.csv", 8).len(), 5, "the community, the role, both dates and the state");

    let accepted_once = accepted(&mut open, &source).changes;
    assert_eq!((accepted_once.new, accepted_once.skipped), (71, 22));
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    let again = accepted(&mut open, &source).changes;
    assert_eq!((again.new, again.changed, again.same, again.skipped), (0, 0, 71, 22));
    let people = open.list("people").unwrap();
    let of_key = |key: &str| people.iter().find(|p| p["key"] == key).unwrap();
    assert_eq!(of_key("p4")["name"], "p4");
    assert_eq!(of_key("p5")["name"], "Line break");
    assert_eq!(of_key("p5")["custom"]["name"], "Line\nbreak", "the text is kept");
    open.undo(1).unwrap();
    assert_eq!(open.dump().unwrap(), empty);
}

/// Blocking codes of an import, sorted.
#[track_caller]
fn check(tables: &[(&str, &str)], expected: &[&str]) {
    let mut open = Workspace::in_memory().unwrap();
    let report = open.plan_import(&files(tables), &ImportOptions::default()).unwrap();
    accounted(&report);
    let blocking = report.problems.iter().filter(|p| p.severity == Severity::Blocks);
    let mut codes: Vec<&str> = blocking.map(|p| p.code.trim_start_matches("organisation-")).collect();
    codes.sort_unstable();
    assert_eq!(codes, expected, "{:#?}", report.problems);
    let first = accepted(&mut open, &files(tables)).changes;
    let second = accepted(&mut open, &files(tables)).changes;
    assert_eq!((second.new, second.changed), (0, 0), "{second:?}");
    assert_eq!((second.same, second.skipped), (first.new, first.skipped));
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

const HEAD: &str = "community_id,name,kind,parent_id,status,started,ended,description,url\n";

#[test]
fn hostile_tables_are_refused_row_by_row() {
    let communities = |rows: &str| format!("{HEAD}{rows}");
    check(
        &[("communities.csv", &communities("a,A,,b,,,,,\nb,B,,c,,,,,\nc,C,,a,,,,,\nd,D,,c,,,,,\ne,E,,d,,,,,\n"))],
        &["blocked-with", "blocked-with", "circle", "circle", "circle"],
    );
    check(&[("communities.csv", &communities("a,A,,no;b,,,,,\nb,B,,,,,,,\n"))], &["no-such"]);
    check(&[("communities.csv", &communities("\u{1F600},x,,,,,,,\n\u{1F600},y,,,,,,,\n"))], &["key-repeated"]);
    let long = format!("{},A,,,,,,,\n", "k".repeat(201));
    check(&[("communities.csv", &communities(&long))], &["key-unreadable"]);
    let long = format!("a,{},,,,,,,\n", "n".repeat(5000));
    check(&[("communities.csv", &communities(&long))], &[]);
    let long = format!("a,A,,,,,,{},\n", "d".repeat(40_000));
    check(&[("communities.csv", &communities(&long))], &["text-long"]);
    check(&[("communities.csv", &communities("a,,,,,,,,\na\u{301},,,,,,,,\n\u{e1},,,,,,,,\n"))], &[]);
    check(
        &[(
            "communities.csv",
            &communities("a,A,,,zombie,2024-13,soon,\"=HYPERLINK(\"\"x\"\")\",javascript:alert(1)\n"),
        )],
        &[],
    );
    let group = "provider_community_id,consumer_community_id,service,kind,detail\n\
        a,b,,group-membership,\nb,a,,group-membership,\n,a,,group-membership,\n,,x,y,\n";
    check(
        &[("communities.csv", &communities("a,A,,,,,,,\nb,B,,,,,,,\n")), ("services.csv", group)],
        &["circle", "reference-missing"],
    );
    check(&[("people.csv", "Name,E-Mail\nPia,pia@x.org\nPia,other@x.org\nPia,\nPia,\n")], &["name-repeated"]);
}

#[test]
fn words_and_dates_become_states() {
    let mut open = Workspace::in_memory().unwrap();
    let people = ("people.csv", "person_id,name\np,Pia\n");
    let communities = ("communities.csv", "community_id,name,kind\na,A,guild\n");
    let head = "community_id,person_id,role,start,end,status\n";
    let rows = "a,p,1,,,Emeritus\na,p,2,2019,2020-05,former\na,p,3,2019-02,,\na,p,4,,,on leave\na,p,5,,2999,active\n";
    let stated = format!("{head}{rows}");
    import(&mut open, &files(&[communities, people, ("memberships.csv", &stated)]));
    let unstated = "community_id,person_id,role,end\na,p,6,2020\na,p,7,2999-01-01\na,p,8,\n";
    import(&mut open, &files(&[("memberships.csv", unstated)]));
    let mut found: Vec<(String, String, String)> = open
        .list("memberships")
        .unwrap()
        .iter()
        .map(|m| (text(m, "role").to_owned(), text(m, "state").to_owned(), text(m, "state_word").to_owned()))
        .collect();
    found.sort();
    let expected = [
        ("1", "dormant", "Emeritus"),
        ("2", "left", "former"),
        ("3", "listed", ""),
        ("4", "listed", "on leave"),
        ("5", "active", ""),
        ("6", "left", ""),
        ("7", "active", ""),
        ("8", "active", ""),
    ];
    let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!(found, expected);
}

/// Names of the communities and of those they are inside of, after an accepted import of the second file over the first.
#[track_caller]
fn check_parents(stored: &str, file: &str, blocked: &[&str], expected: &[(&str, &[&str])]) {
    let head = "community_id,name,parent_id,description\n";
    let [stored, file] = [stored, file].map(|rows| format!("{head}{rows}"));
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(&[("communities.csv", &stored)]));
    let report = accepted(&mut open, &files(&[("communities.csv", &file)]));
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    let mut codes: Vec<&str> =
        report.problems.iter().filter(|p| p.severity == Severity::Blocks).map(|p| &*p.code).collect();
    codes.sort_unstable();
    assert_eq!(codes, blocked);
    let communities = open.list("communities").unwrap();
    let key_of = |id: &Value| communities.iter().find(|c| c["id"] == *id).map(|c| text(c, "key")).unwrap_or_default();
    let mut found: Vec<(&str, Vec<&str>)> = communities
        .iter()
        .map(|c| (text(c, "key"), c["parents"].as_array().unwrap().iter().map(key_of).collect()))
        .collect();
    found.sort();
    assert_eq!(found, expected.iter().map(|(key, parents)| (*key, parents.to_vec())).collect::<Vec<_>>());
}

#[test]
fn what_is_left_out_closes_no_circle_with_what_is_stored() {
    let long = "d".repeat(40_000);
    let (circle, too_long) = ("organisation-circle", "organisation-text-long");
    // b would leave a, but its row cannot be stored, so a cannot go into it.
    check_parents(
        "a,A,,\nb,B,a,\n",
        &format!("a,A,b,\nb,B,,{long}\n"),
        &[circle, too_long],
        &[("a", &[]), ("b", &["a"])],
    );
    // b and c are a circle in the file, so b stays inside a.
    check_parents(
        "a,A,,\nb,B,a,\nc,C,,\n",
        "a,A,b,\nb,B,c,\nc,C,b,\n",
        &[circle, circle, circle],
        &[("a", &[]), ("b", &["a"]), ("c", &[])],
    );
    // One after the other stays as it was: a chain turned round, of which the first row cannot be stored.
    check_parents(
        "a,A,b,\nb,B,c,\nc,C,d,\nd,D,,\n",
        &format!("a,A,,{long}\nb,B,a,\nc,C,b,\nd,D,c,\n"),
        &[circle, circle, circle, too_long],
        &[("a", &["b"]), ("b", &["c"]), ("c", &["d"]), ("d", &[])],
    );
    // Whole, it is turned round.
    check_parents("a,A,b,\nb,B,,\n", "a,A,,\nb,B,a,\n", &[], &[("a", &[]), ("b", &["a"])]);
}

#[test]
fn what_is_lifted_out_of_what_goes_closes_no_circle() {
    let mut open = Workspace::in_memory().unwrap();
    let head = "community_id,name,parent_id\n";
    import(&mut open, &files(&[("communities.csv", &format!("{head}h,H,\ng,G,h\nc,C,g\n"))]));
    // c is lifted out of g into h, which the file puts into c.
    let fewer = files(&[("communities.csv", &format!("{head}h,H,c\nc,C,g\n"))]);
    let options = ImportOptions { remove_missing: true, accept_problems: true, ..ImportOptions::default() };
    let report = open.import(&fewer, &options).unwrap();
    let blocked = report.problems.iter().filter(|p| p.severity == Severity::Blocks);
    assert!(blocked.into_iter().any(|p| p.code == "organisation-circle"), "{:?}", report.problems);
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
    let organisation = open.organisation().unwrap();
    let of = |key: &str| organisation.communities.iter().find(|c| c.key.as_str() == key);
    assert!(report.applied && of("g").is_none());
    assert_eq!((of("h").unwrap().parents.len(), &of("c").unwrap().parents[..]), (0, &[of("h").unwrap().id][..]));
}
