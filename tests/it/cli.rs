//! `guild` as scripts meet it: exit statuses, one JSON document, one line for a refusal.

mod contract;
mod told;
mod untouched;

use guildhall_tests::{guild, shared_data};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(guild()).current_dir(folder).args(arguments).output().unwrap()
}

#[track_caller]
fn check(folder: &Path, arguments: &[&str], status: i32) -> Output {
    let output = run(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
    output
}

#[track_caller]
fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

#[test]
fn the_whole_way_on_the_command_line() {
    let Some(data) = shared_data("matrices") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = |name: &str| data.join(name).canonicalize().unwrap().display().to_string();
    check(folder, &["new", "w.guildhall"], 0);
    let exists = check(folder, &["new", "w.guildhall"], 1);
    let said = String::from_utf8(exists.stderr).unwrap();
    assert!(said.starts_with("guild: w.guildhall: ") && said.lines().count() == 1, "{said}");
    let ladder = file("pm-ladder.xls");
    let dry = json(&check(folder, &["import", &ladder, "--into", "w.guildhall", "--dry-run", "--json"], 0));
    assert_eq!(dry["applied"], false);
    let done = json(&check(folder, &["import", &ladder, "--into", "w.guildhall", "--json"], 0));
    assert_eq!(done["applied"], true);
    for sheet in done["files"][0]["sheets"].as_array().unwrap() {
        let cells = &sheet["cells"];
        let sum: u64 = ["imported", "ignored", "reported"].iter().map(|k| cells[k].as_u64().unwrap()).sum();
        assert_eq!(Some(sum), sheet["non_empty"].as_u64());
    }
    std::fs::write(folder.join("mapping.json"), done["mapping"].to_string()).unwrap();
    let again = ["import", &ladder, "--into", "w.guildhall", "--mapping", "mapping.json", "--json"];
    let again = json(&check(folder, &again, 0));
    assert_eq!((&again["changes"]["new"], &again["changes"]["changed"]), (&0.into(), &0.into()));
    let skills = json(&check(folder, &["list", "w.guildhall", "skills", "--json"], 0));
    assert_eq!(skills.as_array().unwrap().len(), 20);
    assert_eq!(skills.as_array().unwrap().iter().filter(|s| s["misfit"] == true).count(), 6);
    for ending in ["md", "html", "docx", "xlsx"] {
        let to = format!("staff.{ending}");
        check(folder, &["export", "w.guildhall", "--what", "criteria", "--level", "Staff PM", "--to", &to], 0);
        assert!(std::fs::metadata(folder.join(to)).unwrap().len() > 500);
    }
    let text = std::fs::read_to_string(folder.join("staff.md")).unwrap();
    assert!(text.contains("Senior PM") && text.contains("Staff PM"), "the step that leads there is found");
    check(folder, &["export", "w.guildhall", "--what", "matrix", "--to", "m.xlsx"], 0);
    let back = json(&check(folder, &["import", "m.xlsx", "--into", "w.guildhall", "--json"], 0));
    assert_eq!((&back["changes"]["new"], &back["changes"]["changed"]), (&0.into(), &0.into()));
    check(folder, &["undo", "w.guildhall"], 0);
    assert_eq!(json(&check(folder, &["list", "w.guildhall", "skills", "--json"], 0)), Value::Array(Vec::new()));
    check(folder, &["redo", "w.guildhall"], 0);
    let history = json(&check(folder, &["history", "w.guildhall", "--json"], 0));
    assert_eq!(history[0]["label"]["op"], "import_ladder");
    check(folder, &["check", "w.guildhall"], 0);
    check(folder, &["backup", "w.guildhall", "--to", "copy.guildhall"], 0);
    assert_eq!(json(&check(folder, &["list", "copy.guildhall", "skills", "--json"], 0)), skills);
}

#[test]
fn refusals_are_one_line_and_their_own_status() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["nonsense"], 2);
    check(folder, &["list", "none.guildhall", "skills"], 1);
    std::fs::write(folder.join("a.csv"), "a,b\n1,2\n").unwrap();
    let said = String::from_utf8(check(folder, &["list", "a.csv", "skills"], 1).stderr).unwrap();
    assert!(said.contains("not a Guildhall workspace"), "{said}");
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let said = check(folder, &["export", "w.guildhall", "--what", "criteria", "--level", "Wizard", "--to", "x.md"], 1);
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.contains("Wizard") && said.lines().count() == 1, "{said}");
    check(folder, &["export", "w.guildhall", "--what", "matrix", "--to", "x.png"], 1);
    check(folder, &["new", "t.guildhall", "--template", "none"], 1);
    assert!(!folder.join("t.guildhall").exists());
    std::fs::write(folder.join("empty.xls"), "").unwrap();
    let unread = check(folder, &["import", "empty.xls", "--dry-run", "--json"], 1);
    let report = json(&unread);
    assert_eq!(report["files"][0]["sheets"], Value::Array(Vec::new()));
    assert_eq!(report["problems"][0]["severity"], "blocks");
    check(folder, &["import", "empty.xls", "--into", "w.guildhall"], 1);
    let before = std::fs::read(folder.join("w.guildhall")).unwrap();
    let mut torn = before.clone();
    for byte in torn.iter_mut().skip(4096).take(20_000) {
        *byte = 0x5a;
    }
    std::fs::write(folder.join("torn.guildhall"), torn).unwrap();
    let damaged = run(folder, &["check", "torn.guildhall"]);
    assert_eq!(damaged.status.code(), Some(3), "{}", String::from_utf8_lossy(&damaged.stderr));
}

#[test]
#[cfg(unix)]
fn who_may_read_an_exported_file_is_as_for_any_new_file_and_stays_where_one_is_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let mode = |name: &str| std::fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777;
    let export = |umask: &str, to: &str| {
        let line = format!("umask {umask} && exec \"$0\" export w.guildhall --what matrix --to {to}");
        let done = Command::new("sh").current_dir(folder).args(["-c", &line]).arg(guild()).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    export("077", "own.csv");
    export("022", "shared.csv");
    assert_eq!((mode("own.csv"), mode("shared.csv")), (0o600, 0o644));
    export("022", "own.csv");
    assert_eq!(mode("own.csv"), 0o600);
}
