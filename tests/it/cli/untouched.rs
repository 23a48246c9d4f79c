//! What brings nothing leaves the workspace's file as it is, to the byte; what is brought is all of it.

use super::{check, json, run};
use guildhall_tests::{files, shared_data};
use serde_json::Value;
use std::path::Path;

/// The import ends with that status and the file, once the process has ended, holds the same bytes.
#[track_caller]
fn check_untouched(folder: &Path, import: &[&str], status: &[i32]) {
    let before = std::fs::read(folder.join("w.guildhall")).unwrap();
    let output = run(folder, &[&["import", "--into", "w.guildhall"], import].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code().is_some_and(|code| status.contains(&code)), "{import:?}: {:?} {said}", output.status);
    assert!(std::fs::read(folder.join("w.guildhall")).unwrap() == before, "{import:?} left other bytes: {said}");
    let beside: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("w.guildhall-"))
        .collect();
    assert!(beside.is_empty(), "{beside:?}");
}

#[test]
fn a_refused_import_leaves_every_byte() {
    let Some(hostile) = shared_data("hostile") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let mut n_refused = 0;
    for file in files(&hostile).iter().filter(|file| file.extension().is_some_and(|ending| ending != "md")) {
        let file = file.canonicalize().unwrap().display().to_string();
        let dry = run(folder, &["import", &file, "--into", "w.guildhall", "--dry-run"]);
        if dry.status.success() {
            continue;
        }
        check_untouched(folder, &[&file], &[1]);
        n_refused += 1;
    }
    assert!(n_refused >= 5, "{n_refused} of them are refused");
    std::fs::write(folder.join("memberships.csv"), "community_id,person_id,role\nnowhere,nobody,lead\n").unwrap();
    check_untouched(folder, &["memberships.csv"], &[1]);
    check_untouched(folder, &["memberships.csv", "--person", "Nobody at all"], &[1]);
}

#[test]
fn an_import_of_what_is_there_leaves_every_byte() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall"], 0);
    std::fs::write(folder.join("communities.csv"), "community_id,name,kind\nguild,Rust guild,guild\n").unwrap();
    std::fs::write(folder.join("people.csv"), "person_id,name\nzoe,Zoë Ångström\nben,Ben Okafor\n").unwrap();
    std::fs::write(folder.join("memberships.csv"), "community_id,person_id,role\nguild,zoe,lead\n").unwrap();
    let tables = ["communities.csv", "people.csv", "memberships.csv"];
    let first = json(&check(folder, &[&["import", "--into", "w.guildhall", "--json"], &tables[..]].concat(), 0));
    assert_eq!(first["changes"]["new"], 4);
    check_untouched(folder, &tables, &[0]);
    check_untouched(folder, &["people.csv"], &[0]);
    check(folder, &["new", "s.guildhall", "--sample"], 0);
    std::fs::rename(folder.join("s.guildhall"), folder.join("w.guildhall")).unwrap();
    let frameworks = json(&check(folder, &["list", "w.guildhall", "frameworks", "--json"], 0));
    let name = frameworks[0]["name"].as_str().unwrap();
    check(folder, &["export", "w.guildhall", "--what", "matrix", "--framework", name, "--to", "m.xlsx"], 0);
    check_untouched(folder, &["m.xlsx"], &[0]);
    check(folder, &["list", "w.guildhall", "people"], 0);
    check(folder, &["check", "w.guildhall"], 0);
}

#[test]
fn a_matrix_as_json_is_a_version_of_the_same_lineage_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "a.guildhall", "--sample"], 0);
    let framework = |file: &str| json(&check(folder, &["list", file, "frameworks", "--json"], 0));
    let one = framework("a.guildhall")[0].clone();
    let (name, id) = (one["name"].as_str().unwrap(), one["id"].as_str().unwrap());
    check(folder, &["export", "a.guildhall", "--what", "matrix", "--framework", name, "--to", "one.json"], 0);
    // The next version: other ids, the same lineage.
    let text = std::fs::read_to_string(folder.join("one.json")).unwrap();
    let mut next: Value = serde_json::from_str(&text).unwrap();
    let version = next["framework"]["version"].as_u64().unwrap();
    next["framework"]["version"] = (version + 1).into();
    let mut next = next.to_string();
    for (n, id) in ids(&text).into_iter().filter(|id| Some(id.as_str()) != one["lineage"].as_str()).enumerate() {
        next = next.replace(&id, &format!("01890000-0000-7000-8000-{n:012}"));
    }
    std::fs::write(folder.join("next.json"), next).unwrap();
    check(folder, &["new", "b.guildhall"], 0);
    check(folder, &["import", "one.json", "--into", "b.guildhall"], 0);
    check(folder, &["import", "next.json", "--into", "b.guildhall"], 0);
    let there = framework("b.guildhall");
    let told: Vec<_> = there.as_array().unwrap().iter().map(|f| (&f["lineage"], f["version"].as_u64())).collect();
    assert_eq!(told, [(&one["lineage"], Some(version)), (&one["lineage"], Some(version + 1))]);
    assert_eq!(there[0]["id"], id);
    check(folder, &["check", "b.guildhall"], 0);
    check(folder, &["import", "next.json", "--into", "b.guildhall"], 0);
    assert_eq!(framework("b.guildhall"), there, "what is there is no version more");
}

/// Every id of the document, once.
fn ids(text: &str) -> std::collections::BTreeSet<String> {
    let is_id = |part: &&str| part.len() == 36 && part.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    text.split('"').filter(is_id).map(str::to_owned).collect()
}

#[test]
fn two_files_of_one_lineage_and_version_are_two_frameworks_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "a.guildhall", "--sample"], 0);
    let one = json(&check(folder, &["list", "a.guildhall", "frameworks", "--json"], 0))[0].clone();
    let name = one["name"].as_str().unwrap();
    check(folder, &["export", "a.guildhall", "--what", "matrix", "--framework", name, "--to", "one.json"], 0);
    let text = std::fs::read_to_string(folder.join("one.json")).unwrap();
    let mut other = text.replace(name, "Another ladder");
    for (n, id) in ids(&text).into_iter().filter(|id| Some(id.as_str()) != one["lineage"].as_str()).enumerate() {
        other = other.replace(&id, &format!("01890000-0000-7000-8000-{n:012}"));
    }
    std::fs::write(folder.join("other.json"), other).unwrap();
    check(folder, &["new", "b.guildhall"], 0);
    check(folder, &["import", "one.json", "other.json", "--into", "b.guildhall"], 0);
    let there = json(&check(folder, &["list", "b.guildhall", "frameworks", "--json"], 0));
    let lineages: std::collections::BTreeSet<_> =
        there.as_array().unwrap().iter().map(|f| f["lineage"].to_string()).collect();
    assert_eq!(lineages.len(), there.as_array().unwrap().len());
    check(folder, &["check", "b.guildhall"], 0);
}

#[test]
fn of_many_people_those_spelt_alike_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall"], 0);
    let rows: String = (0..30).map(|n| format!("p{n},Person Number{n}\n")).collect();
    std::fs::write(folder.join("people.csv"), format!("person_id,name\nzoe,Zoë Ångström\n{rows}")).unwrap();
    check(folder, &["import", "people.csv", "--into", "w.guildhall"], 0);
    let said = check(folder, &["without", "w.guildhall", "--person", "Zoe Angstrom"], 1);
    let said = String::from_utf8(said.stderr).unwrap();
    assert_eq!(
        said,
        "guild: there is no person “Zoe Angstrom” here, among 31 people; closest in spelling: \
         Zoë Ångström (zoe); `guild list WORKSPACE people` names them all\n"
    );
}

#[cfg(unix)]
#[test]
fn a_write_protected_file_is_opened_for_reading_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let file = folder.join("w.guildhall");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    if std::fs::OpenOptions::new().write(true).open(&file).is_ok() {
        println!("skipped: who runs the tests may write a write-protected file");
        return;
    }
    let refused = guild_core::Workspace::open(&file).map(drop).unwrap_err();
    assert_eq!(refused.kind(), "read_only");
    check(folder, &["list", "w.guildhall", "people"], 0);
}
