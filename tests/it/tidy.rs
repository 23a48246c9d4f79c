//! The rules of the house that a compiler does not hold: who may import whom, how things are called, how long a file is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Each crate with the crates of this workspace it may import, and the heavy parts it may never import.
const LAYERS: &[(&str, &[&str], &[&str])] = &[
    ("guild-model", &[], &["rusqlite", "petgraph", "calamine", "typst", "tauri"]),
    ("guild-analysis", &["guild-model"], &["rusqlite", "calamine", "typst", "tauri", "rand"]),
    ("guild-exchange", &["guild-model"], &["rusqlite", "petgraph", "typst", "tauri"]),
    ("guild-documents", &["guild-model"], &["rusqlite", "petgraph", "calamine", "tauri"]),
    ("guild-store", &["guild-model"], &["petgraph", "calamine", "typst", "tauri"]),
    (
        "guild-core",
        &["guild-model", "guild-analysis", "guild-exchange", "guild-documents", "guild-store"],
        &["tauri", "rusqlite", "calamine"],
    ),
    ("guild-cli", &["guild-core", "guild-model"], &["tauri", "rusqlite", "calamine", "petgraph"]),
    ("guildhall", &["guild-core", "guild-model"], &["rusqlite", "calamine", "petgraph"]),
    ("xtask", &[], &["tauri", "rusqlite", "calamine", "petgraph"]),
];

/// The longest a file may grow before it has to become two nouns.
const MAX_LINES: usize = 600;

#[test]
fn crates_import_only_what_their_layer_may() {
    let metadata = metadata(&["--no-deps"]);
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = text(&package["name"]);
        if name == "guildhall-tests" {
            continue;
        }
        let layer = LAYERS.iter().find(|(crate_name, ..)| *crate_name == name);
        let Some((_, may, never)) = layer else {
            assert_eq!(name, "", "a new crate must earn its border: give it a line in LAYERS");
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let imported = text(&dependency["name"]);
            if dependency["kind"].is_null() && imported.starts_with("guild") {
                assert!(may.contains(&imported), "{name} may not import {imported}");
            }
            let forbidden = never.iter().any(|part| imported == *part || imported.starts_with(&format!("{part}-")));
            assert!(!forbidden, "{name} may never import {imported}");
        }
    }
}

#[test]
fn the_core_is_window_free_down_to_its_last_dependency() {
    let metadata = metadata(&["--filter-platform", "x86_64-unknown-linux-gnu"]);
    let nodes = metadata["resolve"]["nodes"].as_array().cloned().unwrap_or_default();
    let of = |id: &str| nodes.iter().find(|node| text(&node["id"]) == id);
    let start = nodes.iter().find(|node| text(&node["id"]).contains("/guild-core#")).expect("guild-core is there");
    let mut seen = vec![text(&start["id"])];
    let mut i = 0;
    while let Some(id) = seen.get(i).copied() {
        i += 1;
        assert!(!id.contains("#tauri@"), "guild-core reaches tauri");
        for dependency in of(id).and_then(|node| node["dependencies"].as_array()).into_iter().flatten() {
            if !seen.contains(&text(dependency)) {
                seen.push(text(dependency));
            }
        }
    }
    assert!(seen.len() > 20, "the graph of dependencies was walked");
}

#[test]
fn every_licence_lets_us_share_the_app() {
    let metadata = metadata(&[]);
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    assert!(packages.len() > 100, "all dependencies are listed");
    for package in &packages {
        let licence = package["license"].as_str().unwrap_or_default();
        let name = text(&package["name"]);
        assert!(!licence.is_empty(), "{name} names no licence");
        // One of the alternatives suffices.
        let free = licence.split(" OR ").flat_map(|part| part.split('/')).any(|part| !part.contains("GPL"));
        assert!(free, "{name} is under {licence}");
    }
}

#[test]
fn no_module_is_called_by_a_word_that_says_nothing() {
    const EMPTY_WORDS: &[&str] =
        &["utils", "util", "helpers", "helper", "common", "manager", "service", "services", "misc"];
    for file in sources() {
        // What one community does for another is a word of the product.
        let is_of_communities = file
            .components()
            .any(|part| ["communities", "organisation", "sample", "map"].iter().any(|of| part.as_os_str() == *of));
        for part in file.components() {
            let part = part.as_os_str().to_string_lossy();
            let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
            let is_word = is_of_communities && stem.starts_with("service");
            assert!(is_word || !EMPTY_WORDS.contains(&stem.as_str()), "{}: `{stem}` says nothing", file.display());
        }
    }
}

#[test]
fn no_file_is_too_long() {
    for file in sources() {
        let n_lines = read(&file).lines().count();
        assert!(n_lines <= MAX_LINES, "{} has {n_lines} lines: it asks to become two nouns", file.display());
    }
}

#[test]
fn nothing_is_left_for_later_and_no_lint_is_silenced_without_a_reason() {
    // Put together here, so that this file does not find itself.
    let later =
        [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["todo", "!("].concat(), ["unimplemented", "!("].concat()];
    for file in sources() {
        let content = read(&file);
        for word in &later {
            assert!(!content.contains(word.as_str()), "{}: {word}", file.display());
        }
        for silenced in content.split(["[all", "ow("].concat().as_str()).skip(1) {
            let attribute = silenced.split(")]").next().unwrap_or_default();
            assert!(attribute.contains("reason"), "{}: a lint is silenced without a reason", file.display());
        }
    }
}

#[test]
fn in_the_window_features_and_engines_keep_to_themselves() {
    for file in sources().into_iter().filter(|file| file.starts_with("ui/src")) {
        let parts: Vec<String> = file.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let (Some(kind), Some(name)) = (parts.get(2), parts.get(3)) else { continue };
        for imported in imports(&read(&file)) {
            let place = format!("{} imports {imported}", file.display());
            match kind.as_str() {
                "features" => {
                    let other =
                        imported.split_once("features/").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
                    assert!(other.is_none_or(|other| other == name), "{place}: features never import each other");
                    assert!(!is_sibling_feature(&imported, &parts), "{place}: features never import each other");
                    let is_test = parts.last().is_some_and(|file| file.ends_with(".test.ts"));
                    assert!(is_test || !imported.contains("/app/"), "{place}: the frame stands above the features");
                }
                "workspace" => {
                    let above = ["features/", "/app/"];
                    assert!(!above.iter().any(|part| imported.contains(part)), "{place}: features stand above");
                }
                "page" => assert!(!imported.contains("/app/"), "{place}: it is a frame of its own"),
                "engines" => {
                    let foreign = ["features/", "/app/", "/workspace/", "@tauri-apps", "shared/api", "shared/client"];
                    assert!(
                        !foreign.iter().any(|part| imported.contains(part)),
                        "{place}: engines know no domain and no IPC"
                    );
                }
                "shared" => {
                    let above = ["features/", "engines/", "/app/", "/workspace/"];
                    assert!(!above.iter().any(|part| imported.contains(part)), "{place}: shared stands below");
                }
                _ => {}
            }
        }
    }
}

/// Whether a relative import climbs out of its feature into the one beside it.
fn is_sibling_feature(imported: &str, parts: &[String]) -> bool {
    let climbs = imported.split('/').take_while(|part| *part == "..").count();
    // ui/src/features/NAME/…/file: one `..` for each folder below NAME leads to NAME, one more to its siblings.
    climbs == parts.len().saturating_sub(4)
        && climbs > 0
        && imported
            .split('/')
            .nth(climbs)
            .is_some_and(|part| !["app", "workspace", "shared", "engines"].contains(&part))
}

/// What a script imports, as it writes it.
fn imports(content: &str) -> Vec<String> {
    let quoted = |after: &str| {
        let after = after.trim_start_matches([' ', '(']);
        let quote = after.chars().next().filter(|c| ['\'', '"'].contains(c))?;
        after[1..].split(quote).next().map(str::to_owned)
    };
    let from = content.split(" from ").skip(1).filter_map(quoted);
    let at_once = content.split("import(").skip(1).filter_map(quoted);
    let bare = content.lines().filter_map(|line| quoted(line.trim().strip_prefix("import ")?));
    from.chain(at_once).chain(bare).collect()
}

#[test]
fn the_window_may_ask_for_nothing_but_our_commands_and_their_events() {
    let folder = root().join("src-tauri/capabilities");
    let files: Vec<PathBuf> =
        fs::read_dir(&folder).expect("capabilities").map(|entry| entry.expect("an entry").path()).collect();
    assert_eq!(files.len(), 1, "one window, one capability");
    let capability: Value =
        serde_json::from_str(&fs::read_to_string(&files[0]).expect("the capability")).expect("JSON");
    let permissions: Vec<&str> = capability["permissions"].as_array().into_iter().flatten().map(text).collect();
    assert_eq!(permissions, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert!(capability.get("remote").is_none(), "no page of the network may ask for anything");
}

#[test]
fn scripts_and_styles_of_the_window_come_from_the_app_alone() {
    let configuration: Value =
        serde_json::from_str(&fs::read_to_string(root().join("src-tauri/tauri.conf.json")).expect("tauri.conf.json"))
            .expect("JSON");
    let security = &configuration["app"]["security"];
    assert_eq!(text(&security["csp"]["default-src"]), "'self'");
    assert_eq!(text(&security["csp"]["script-src"]), "'self'");
    assert_eq!(text(&security["csp"]["connect-src"]), "ipc: http://ipc.localhost");
    assert_eq!(text(&security["csp"]["style-src"]), "'self'");
    assert!(security.get("dangerousDisableAssetCspModification").is_none());
    assert!(security.get("dangerousUseHttpScheme").is_none() && security.get("assetProtocol").is_none());
}

#[test]
fn the_two_commands_of_the_readme_exist() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    let xtask = fs::read_to_string(root().join("src-tauri/crates/xtask/src/main.rs")).expect("xtask");
    for word in ["run", "test"] {
        assert!(readme.contains(&format!("cargo xtask {word} ")), "the README shows `cargo xtask {word}`");
        assert!(xtask.contains(&format!("[\"{word}\", ")), "xtask knows `{word}`");
    }
    let ci = fs::read_to_string(root().join(".ci/run")).expect(".ci/run");
    let commands: Vec<&str> = ci.lines().filter(|line| line.contains("cargo ")).collect();
    assert_eq!(commands, ["exec cargo xtask test"], ".ci/run calls the README's test command and nothing else");
}

#[test]
fn every_picture_and_page_the_readme_names_is_there() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    for target in readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        if !target.starts_with("https://") {
            assert!(root().join(target).exists(), "the README names {target}");
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository")
}

fn read(file: &Path) -> String {
    fs::read_to_string(root().join(file)).expect("a source is text")
}

/// All hand-written sources, relative to the repository.
fn sources() -> Vec<PathBuf> {
    const GENERATED: &[&str] = &["ui/src/shared/bindings.ts"];
    let mut files = Vec::new();
    for folder in ["src-tauri", "tests", "ui/src"] {
        collect(&root(), Path::new(folder), &mut files);
    }
    files.retain(|file| !GENERATED.iter().any(|generated| file == Path::new(generated)));
    assert!(files.len() > 50, "the sources were found");
    files.sort();
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(root.join(folder)).into_iter().flatten() {
        let path = folder.join(entry.expect("an entry").file_name());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if root.join(&path).is_dir() {
            if !["target", "node_modules", "gen", "fixtures", "icons"].contains(&name.as_str()) {
                collect(root, &path, files);
            }
        } else if ["rs", "ts", "js", "svelte", "css"].iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
            files.push(path);
        }
    }
}

fn metadata(arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
