//! A workspace in a synced folder, as scripts on two machines meet it.

use guildhall_tests::guild;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// `guild` on a machine with its own data folder.
fn run(root: &Path, machine: &str, arguments: &[&str]) -> Output {
    let mut guild = Command::new(guild());
    guild.current_dir(root).env("GUILDHALL_DATA_DIR", root.join(machine)).args(arguments);
    guild.output().unwrap()
}

#[track_caller]
fn check(root: &Path, machine: &str, arguments: &[&str]) -> Vec<u8> {
    let output = run(root, machine, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_synced_folder_sees_whole_files_only() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    std::fs::create_dir(root.join("Nextcloud")).unwrap();
    let file = "Nextcloud/w.guildhall";
    check(root, "here", &["new", file, "--sample"]);
    assert_eq!(names(&root.join("Nextcloud")), ["w.guildhall"]);
    let history = |machine: &str| -> Vec<Value> {
        serde_json::from_slice(&check(root, machine, &["history", file, "--json"])).unwrap()
    };
    let before = history("here").len();
    assert!(before > 0);
    check(root, "there", &["undo", file]);
    assert_eq!(history("here").iter().filter(|entry| entry["undone"] == true).count(), 1);
    check(root, "here", &["redo", file]);
    check(root, "here", &["check", file]);
    assert_eq!(names(&root.join("Nextcloud")), ["w.guildhall"]);
    for machine in ["here", "there"] {
        assert!(names(&root.join(machine).join("copies")).is_empty(), "{machine}: nothing is left");
    }
}

#[test]
fn what_was_done_is_told_though_it_cannot_be_published() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    std::fs::create_dir(root.join("Nextcloud")).unwrap();
    let file = "Nextcloud/w.guildhall";
    check(root, "here", &["new", file]);
    std::fs::write(root.join("people.csv"), "person_id,name,handle,affiliation,email\nada,Ada,,,\n").unwrap();
    // Nothing can be written where the published file is put together.
    let part = root.join("Nextcloud/.w.guildhall.part");
    std::fs::create_dir(&part).unwrap();
    let held_back = |arguments: &[&str]| -> Value {
        let output = run(root, "here", arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.lines().count() == 1 && said.contains("w.guildhall"), "{said}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let report = held_back(&["import", "people.csv", "--into", file, "--json"]);
    assert_eq!((&report["applied"], &report["changes"]["new"]), (&Value::Bool(true), &Value::from(1)));
    let people = || -> Value {
        std::fs::remove_dir(&part).unwrap();
        let people = serde_json::from_slice(&check(root, "here", &["list", file, "people", "--json"])).unwrap();
        check(root, "here", &["check", file]);
        people
    };
    assert_eq!(people()[0]["name"], "Ada");
    // The next one who writes publishes what was left behind.
    check(root, "here", &["undo", file]);
    check(root, "here", &["redo", file]);
    std::fs::create_dir(&part).unwrap();
    let undone = held_back(&["undo", file, "--json"]);
    assert_eq!(undone[0]["op"], "import_organisation");
    assert_eq!(people(), Value::Array(Vec::new()));
}
