//! What the contract of the command line promises, promise by promise.

use super::{check, json};
use guildhall_tests::shared_data;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Standard error of a run with this exit status.
#[track_caller]
fn said(folder: &Path, arguments: &[&str], status: i32) -> String {
    String::from_utf8(check(folder, arguments, status).stderr).unwrap()
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

fn counts(report: &Value) -> [u64; 5] {
    ["new", "changed", "same", "skipped", "removed"].map(|name| report["changes"][name].as_u64().unwrap())
}

#[test]
fn a_backup_never_takes_the_place_of_anything() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "a.guildhall", "--sample"], 0);
    check(folder, &["new", "b.guildhall"], 0);
    write(folder, "notes.txt", "mine");
    for taken in ["b.guildhall", "notes.txt"] {
        let before = std::fs::read(folder.join(taken)).unwrap();
        let line = said(folder, &["backup", "a.guildhall", "--to", taken], 1);
        assert!(line.contains("exists already") && line.lines().count() == 1, "{line}");
        assert_eq!(std::fs::read(folder.join(taken)).unwrap(), before);
    }
    write(folder, "c.guildhall-wal", "left over");
    let line = said(folder, &["backup", "a.guildhall", "--to", "c.guildhall"], 1);
    assert!(line.contains("c.guildhall-wal is left over"), "{line}");
    assert!(!folder.join("c.guildhall").exists());
    let held = std::fs::File::create(folder.join("d.guildhall-lock")).unwrap();
    held.lock().unwrap();
    said(folder, &["backup", "a.guildhall", "--to", "d.guildhall"], 1);
    assert!(!folder.join("d.guildhall").exists());
    drop(held);
    check(folder, &["backup", "a.guildhall", "--to", "d.guildhall"], 0);
    check(folder, &["check", "d.guildhall"], 0);
    let parts = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned());
    assert!(parts.filter(|name| name.ends_with(".part") || name.starts_with("d.guildhall-")).count() == 0);
}

#[test]
fn an_option_that_would_not_be_heeded_is_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    for (what, option, value) in [
        ("matrix", "--profile", "structure"),
        ("person", "--profile", "pseudonyms"),
        ("map", "--level", "Staff"),
        ("map", "--person", "amelie"),
        ("measures", "--track", "Trunk"),
        ("measures", "--scale", "2"),
        ("map", "--scale", "2"),
        ("map", "--tiles", "a4"),
    ] {
        let whose = if what == "person" { ["--person", "amelie"].as_slice() } else { &[] };
        let all = [&["export", "w.guildhall", "--what", what, "--to", "out.xlsx", option, value], whose].concat();
        let line = said(folder, &all, 2);
        assert!(line.contains(option), "{line}");
        assert!(!folder.join("out.xlsx").exists());
    }
    let line = said(folder, &["export", "w.guildhall", "--what", "map", "--to", "out.png", "--tiles", "a4"], 2);
    assert!(line.contains("only a .pdf heeds --tiles"), "{line}");
    check(folder, &["export", "w.guildhall", "--what", "map", "--to", "out.PNG", "--scale", "1"], 0);
    for what in ["criteria", "person"] {
        check(folder, &["export", "w.guildhall", "--what", what, "--to", "out.docx"], 2);
    }
    std::fs::write(folder.join("people.csv"), "person_id,name\np,Paula\n").unwrap();
    let import = ["import", "people.csv", "--into", "w.guildhall", "--as", "people", "--person", "amelie"];
    let line = said(folder, &import, 2);
    assert!(line.contains("--as people does not heed --person"), "{line}");
    check(folder, &["list", "w.guildhall", "wizards"], 2);
    assert_eq!(json(&check(folder, &["list", "w.guildhall", "norms", "--json"], 0)), Value::Array(Vec::new()));
}

#[test]
fn what_refers_to_what_is_removed_is_blocked() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "communities.csv", "community_id,name,kind,parent_id\na,A,guild,\nb,B,guild,a\nc,C,guild,a\n");
    write(folder, "people.csv", "person_id,name\nada,Ada\nben,Ben\n");
    write(folder, "memberships.csv", "community_id,person_id,role\na,ada,lead\nb,ada,member\na,ben,member\n");
    write(folder, "services.csv", "provider_community_id,consumer_community_id,service,kind\na,b,Advice,service\n");
    let all = ["communities.csv", "people.csv", "memberships.csv", "services.csv"];
    let import = |more: &[&'static str]| [&["import"], &all[..], &["--into", "w.guildhall", "--json"], more].concat();
    check(folder, &["new", "w.guildhall"], 0);
    assert_eq!(counts(&json(&check(folder, &import(&[]), 0))), [9, 0, 0, 0, 0]);
    write(folder, "communities.csv", "community_id,name,kind,parent_id\nb,B,guild,a\nc,C,guild,\n");
    write(folder, "people.csv", "person_id,name\nada,Ada\n");
    let refused = json(&check(folder, &import(&["--remove-missing"]), 1));
    let blocked: Vec<&str> =
        refused["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    // One of the memberships refers to two.
    assert_eq!(blocked, ["organisation-refers-to-removed"; 5]);
    let done = json(&check(folder, &import(&["--remove-missing", "--accept-problems"]), 0));
    // B's row is blocked; C has no parent any more; A, Ben, both memberships in A and that of Ben, and the need of B.
    assert_eq!(counts(&done), [0, 1, 2, 4, 5]);
    let again = json(&check(folder, &import(&["--remove-missing", "--accept-problems"]), 0));
    assert_eq!(counts(&again), [0, 0, 3, 4, 0]);
    check(folder, &["check", "w.guildhall"], 0);
    assert_eq!(json(&check(folder, &["list", "w.guildhall", "memberships", "--json"], 0)).as_array().unwrap().len(), 1);
}

#[test]
fn a_part_of_a_real_organisation_removes_the_rest_and_counts_it() {
    let Some(data) = shared_data("communities") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let whole = data.join("kubernetes-community").canonicalize().unwrap();
    check(folder, &["new", "w.guildhall"], 0);
    check(folder, &["import", &whole.display().to_string(), "--into", "w.guildhall"], 0);
    std::fs::create_dir(folder.join("part")).unwrap();
    for name in ["communities", "people", "memberships", "services"] {
        let text = std::fs::read_to_string(whole.join(format!("{name}.csv"))).unwrap();
        let few: Vec<&str> = text.lines().take(40).collect();
        write(&folder.join("part"), &format!("{name}.csv"), &few.join("\n"));
    }
    let arguments = ["import", "part", "--into", "w.guildhall", "--remove-missing", "--json"];
    let refused = json(&check(folder, &arguments, 1));
    assert_eq!(refused["applied"], false);
    let rows = |what: &str| json(&check(folder, &["list", "w.guildhall", what, "--json"], 0)).as_array().unwrap().len();
    let before: BTreeMap<&str, usize> = ["communities", "people", "memberships"].map(|w| (w, rows(w))).into();
    let accepted = [&arguments[..], &["--accept-problems"]].concat();
    let done = counts(&json(&check(folder, &accepted, 0)));
    let gone: usize = before.iter().map(|(what, n)| n - rows(what)).sum();
    assert!(done[4] as usize >= gone, "{done:?}: {gone} are gone");
    let again = counts(&json(&check(folder, &accepted, 0)));
    assert_eq!((again[0], again[1], again[3], again[4]), (0, 0, done[3], 0), "{done:?} then {again:?}");
    assert_eq!(again[2], done[0] + done[1] + done[2]);
}

#[test]
fn findings_are_the_same_listed_and_exported() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    write(folder, "communities.csv", "community_id,name,kind\nlone,Lonely,guild\n");
    check(folder, &["import", "communities.csv", "--into", "w.guildhall"], 0);
    let listed = json(&check(folder, &["findings", "w.guildhall", "--json"], 0));
    check(folder, &["export", "w.guildhall", "--what", "findings", "--to", "f.json"], 0);
    let exported: Value = serde_json::from_slice(&std::fs::read(folder.join("f.json")).unwrap()).unwrap();
    let exported = exported["findings"].as_array().or_else(|| exported.as_array()).unwrap();
    let told = |finding: &Value| ["kind", "title", "message"].map(|f| finding[f].as_str().unwrap().to_owned());
    let (mut one, mut other): (Vec<_>, Vec<_>) =
        (listed.as_array().unwrap().iter().map(told).collect(), exported.iter().map(told).collect());
    one.sort();
    other.sort();
    assert_eq!(one, other);
    assert!(one.iter().any(|f| f[0] == "dying" && f[1].contains("Lonely")), "{one:?}");
    assert!(one.iter().any(|f| f[0] == "carried_by_one"), "{one:?}");
    let lines = String::from_utf8(check(folder, &["findings", "w.guildhall"], 0).stdout).unwrap();
    assert!(lines.lines().any(|line| line.starts_with("Lonely is dying: 0 active, fewer than")), "{lines}");
}

#[test]
fn a_refusal_is_a_document_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "text.guildhall", "not one");
    check(folder, &["new", "w.guildhall"], 0);
    for arguments in [
        ["list", "none.guildhall", "people", "--json"].as_slice(),
        &["list", "text.guildhall", "people", "--json"],
        &["person", "w.guildhall", "nobody", "--json"],
        &["without", "w.guildhall", "--person", "nobody", "--json"],
        &["undo", "w.guildhall", "--json"],
        &["redo", "w.guildhall", "--json"],
        &["measure", "none.guildhall", "--json"],
        &["check", "none.guildhall", "--json"],
    ] {
        let output = check(folder, arguments, 1);
        let document = json(&output);
        let message = document["error"]["message"].as_str().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("guild: {message}\n"));
        assert!(document["error"]["kind"].is_string());
    }
    write(folder, "a.csv", "community_id,name\na,A\n");
    let report = json(&check(folder, &["import", "a.csv", "--into", "none.guildhall", "--json"], 1));
    assert_eq!((&report["applied"], counts(&report)), (&Value::Bool(false), [0; 5]));
    assert_eq!(report["problems"][0]["severity"], "blocks");
}

#[test]
fn of_a_damaged_file_check_says_what_can_be_done() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let whole = std::fs::read(folder.join("w.guildhall")).unwrap();
    std::fs::write(folder.join("torn.guildhall"), &whole[..whole.len() / 2]).unwrap();
    write(folder, "torn.before-v2.guildhall", "");
    let output = check(folder, &["check", "torn.guildhall", "--json"], 3);
    let document = json(&output);
    assert_eq!(document["sound"], false);
    assert!(!document["found"].as_array().unwrap().is_empty());
    let ways: Vec<&str> = document["ways_out"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
    assert!(ways[0].contains("torn.before-v2.guildhall") && ways[1].contains("guild backup"), "{ways:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains("guild check") && said.contains("keep it as it is"), "{said}");
    let sound = json(&check(folder, &["check", "w.guildhall", "--json"], 0));
    assert_eq!((&sound["sound"], &sound["ways_out"]), (&Value::Bool(true), &Value::Array(Vec::new())));
}

#[test]
fn a_column_under_a_known_header_in_other_letters_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall"], 0);
    write(folder, "people.csv", "person_id,name,Name,name\nada,Ada,Countess,Lovelace\n");
    let report = json(&check(folder, &["import", "people.csv", "--into", "w.guildhall", "--json"], 0));
    let codes: Vec<&str> = report["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["organisation-header-repeated"; 2]);
    check(folder, &["export", "w.guildhall", "--what", "organisation", "--to", "out/"], 0);
    let written = std::fs::read_to_string(folder.join("out/people.csv")).unwrap();
    assert!(written.contains("Countess") && written.contains("Lovelace") && written.contains(",Name"), "{written}");
    let again = json(&check(folder, &["import", "out/people.csv", "--into", "w.guildhall", "--json"], 0));
    assert_eq!(counts(&again), [0, 0, 1, 0, 0]);
}

#[test]
fn the_same_ladder_again_is_all_the_same() {
    let Some(data) = shared_data("matrices") else { return };
    for name in
        ["jorgef-four-ladders.xls", "pm-ladder.xls", "eng-ladder-levels-as-rows.xls", "ft-engineering-two-path.xlsx"]
    {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let file = data.join(name).canonicalize().unwrap().display().to_string();
        check(folder, &["new", "w.guildhall"], 0);
        let first = counts(&json(&check(folder, &["import", &file, "--into", "w.guildhall", "--json"], 0)));
        let again = counts(&json(&check(folder, &["import", &file, "--into", "w.guildhall", "--json"], 0)));
        assert_eq!(again, [0, 0, first[0] + first[1] + first[2], first[3], 0], "{name}: {first:?}");
    }
}

#[test]
fn what_is_absent_is_null() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    write(folder, "c.csv", "community_id,name,kind\nlone,Lonely,guild\n");
    check(folder, &["import", "c.csv", "--into", "w.guildhall", "--as", "communities"], 0);
    for list in guild_core::LISTS {
        let listed = json(&check(folder, &["list", "w.guildhall", list, "--json"], 0));
        assert!(!listed.to_string().contains("\"\""), "{list}");
        if *list == "communities" {
            let lone = listed.as_array().unwrap().iter().find(|c| c["key"] == "lone").unwrap();
            assert_eq!((&lone["purpose"], &lone["url"]), (&Value::Null, &Value::Null));
        }
    }
}
