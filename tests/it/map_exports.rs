//! What goes out of the map, its measures and its findings, opened again by programs that are not ours.

mod graphs;
mod nobody;
mod pictures;
mod replaced;
mod shown;
mod tables;

use guildhall_tests::{guild, ring, shared_data};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const OF_MAP: [&str; 12] = ["svg", "html", "png", "pdf", "graphml", "gexf", "dot", "mmd", "json", "xlsx", "ods", "csv"];
const OF_TABLES: [&str; 5] = ["xlsx", "ods", "csv", "json", "md"];
/// What a spreadsheet, a browser, a graph language or Mermaid may take for more than text.
const PAYLOADS: [&str; 9] = [
    "=HYPERLINK(\"http://x\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A2)",
    "</text><script>alert(1)</script>",
    "a\"]; evil -> b [label=\"",
    "\"] --> x; click x call alert()",
    "]]>&amp;<!--",
    "Łódź 東京 مرحبا",
];

/// A workspace in a folder that files are written to.
struct Exports {
    name: String,
    folder: TempDir,
}

impl Exports {
    /// The sample, and the real organisations where they are.
    fn all() -> Vec<Self> {
        let mut all = vec![Self::sample()];
        if let Some(data) = shared_data("communities") {
            all.extend(["rust-lang", "kubernetes-community"].map(|name| Self::of(name, &data.join(name))));
        }
        all
    }

    fn sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        ran(folder.path(), &["new", "w.guildhall", "--sample"], 0);
        Self { name: "sample".to_owned(), folder }
    }

    /// Some who serve one another in a circle.
    fn ring() -> Self {
        let folder = tempfile::tempdir().unwrap();
        ring::write(folder.path());
        Self::of("ring", &folder.path().join("ring"))
    }

    /// From a folder of the four tables.
    fn of(name: &str, tables: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        ran(folder.path(), &["new", "w.guildhall"], 0);
        let tables = tables.canonicalize().unwrap().display().to_string();
        ran(folder.path(), &["import", &tables, "--into", "w.guildhall", "--as", "organisation"], 0);
        Self { name: name.to_owned(), folder }
    }

    /// Communities, people and services that are called by payloads, and by their first word are easy to look for.
    fn hostile() -> Self {
        let tables = tempfile::tempdir().unwrap();
        let write = |name: &str, rows: Vec<Vec<String>>| {
            let mut file = csv::Writer::from_path(tables.path().join(format!("{name}.csv"))).unwrap();
            rows.into_iter().for_each(|row| file.write_record(row).unwrap());
            file.flush().unwrap();
        };
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let mut communities = vec![row(&["community_id", "name", "kind", "parent_id", "description"])];
        let mut people = vec![row(&["person_id", "name", "handle", "affiliation", "email"])];
        let mut memberships = vec![row(&["community_id", "person_id", "role", "status"])];
        let mut services = vec![row(&["provider_community_id", "consumer_community_id", "service", "kind"])];
        for (n, payload) in PAYLOADS.iter().enumerate() {
            let (c, p, parent) = (format!("c{n}"), format!("p{n}"), if n == 0 { "" } else { "c0" });
            communities.push(row(&[&c, payload, if n % 2 == 0 { "team" } else { payload }, parent, payload]));
            people.push(row(&[&p, payload, payload, payload, payload]));
            memberships.push(row(&[&c, &p, payload, "active"]));
            memberships.push(row(&["c1", &p, "member", "active"]));
            services.push(row(&[&c, if n % 3 == 0 { "" } else { "c2" }, payload, "skill"]));
            services.push(row(&["", &c, payload, payload]));
        }
        write("communities", communities);
        write("people", people);
        write("memberships", memberships);
        write("services", services);
        Self::of("hostile", tables.path())
    }

    /// Writes a file by `guild export`; further arguments after its name.
    #[track_caller]
    fn file(&self, what: &str, to: &str, more: &[&str]) -> PathBuf {
        let arguments = [&["export", "w.guildhall", "--what", what, "--to", to], more].concat();
        ran(self.folder.path(), &arguments, 0);
        self.folder.path().join(to)
    }

    #[track_caller]
    fn json(&self, what: &str) -> Value {
        serde_json::from_slice(&std::fs::read(self.file(what, &format!("{what}.json"), &[])).unwrap()).unwrap()
    }
}

#[track_caller]
fn ran(folder: &Path, arguments: &[&str], status: i32) -> Output {
    let output = Command::new(guild()).current_dir(folder).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
    output
}

/// What another program prints; `None`, and said so, where it is not here.
#[track_caller]
fn heard(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).stdin(Stdio::null()).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{program} {arguments:?}: {said}");
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(error) => {
            println!("skipped: {program} is not here ({error})");
            None
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn has_pdf() -> bool {
    cfg!(feature = "pdf")
}

#[test]
fn every_kind_has_its_endings_and_refuses_any_other_with_the_list() {
    let sample = Exports::sample();
    let organisation = ["xlsx", "ods", "json"];
    let kinds: [(&str, &[&str]); 4] =
        [("map", &OF_MAP), ("measures", &OF_TABLES), ("findings", &OF_TABLES), ("organisation", &organisation)];
    for (what, endings) in kinds {
        let endings: Vec<&str> = endings.iter().copied().filter(|e| *e != "pdf" || has_pdf()).collect();
        for ending in &endings {
            let file = sample.file(what, &format!("{what}.{ending}"), &[]);
            assert!(std::fs::metadata(&file).unwrap().len() > 100, "{what}.{ending}");
        }
        for wrong in ["x.docx", "x.exe", "x"] {
            let out = ran(sample.folder.path(), &["export", "w.guildhall", "--what", what, "--to", wrong], 1);
            let said = String::from_utf8(out.stderr).unwrap();
            assert!(said.starts_with("guild: ") && said.lines().count() == 1, "{said}");
            for ending in &endings {
                assert!(said.split([' ', ';']).any(|word| word.trim() == *ending), "{what}: {ending}: {said}");
            }
            assert!(!sample.folder.path().join(wrong).exists(), "{what}: {wrong}");
        }
    }
    let tables = sample.file("organisation", "tables/", &[]);
    for table in ["communities", "people", "memberships", "services"] {
        assert!(tables.join(format!("{table}.csv")).is_file(), "{table}");
    }
    ran(sample.folder.path(), &["export", "w.guildhall", "--what", "map", "--to", "x.png", "--scale", "4"], 2);
}

#[test]
fn twice_the_same_map_is_twice_the_same_bytes() {
    let sample = Exports::sample();
    for ending in OF_MAP.iter().filter(|ending| **ending != "pdf" || has_pdf()) {
        let file = sample.file("map", &format!("a.{ending}"), &[]);
        let again = sample.file("map", &format!("b.{ending}"), &[]);
        assert_eq!(std::fs::read(file).unwrap(), std::fs::read(again).unwrap(), "{ending}");
    }
}
