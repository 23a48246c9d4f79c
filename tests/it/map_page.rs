//! The map as a page of its own: small, sound, the same again, nothing in it that was not to go out.

use dom_query::Document;
use guild_core::Workspace;
use guild_core::communities::{ExportProfile, MapExport, NewCommunity};
use guild_core::sample::SAMPLE;
use guildhall_tests::payloads::{PAYLOAD, hostile};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn sample() -> Workspace {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    open
}

fn page(open: &mut Workspace, profile: ExportProfile, language: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("map.html");
    open.export_map(&to, MapExport { profile, scale: 2, is_tiled: false, language, shown: None }).unwrap();
    std::fs::read_to_string(to).unwrap()
}

/// What the page's script reads.
fn data(page: &str) -> Value {
    let data = page.split("id=\"data\">").nth(1).unwrap().split("</script>").next().unwrap();
    serde_json::from_str(data).unwrap()
}

/// What stands in the page beside its script, its style sheet and the catalogue's sentences.
fn said(page: &str) -> String {
    let mut data = data(page);
    data.as_object_mut().unwrap().remove("words");
    let (before, rest) = page.split_once("<style>").unwrap();
    let list = rest.split_once("</style>").unwrap().1.split_once("<script").unwrap().0;
    format!("{before}{list}{data}")
}

fn texts(rows: &[Value]) -> BTreeSet<String> {
    let mut open: Vec<&Value> = rows.iter().collect();
    let mut found = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => drop(found.insert(text.clone())),
            Value::Array(all) => open.extend(all),
            Value::Object(all) => open.extend(all.values()),
            _ => {}
        }
    }
    found
}

#[test]
fn three_hundred_people_are_below_three_megabytes() {
    let mut open = Workspace::in_memory().unwrap();
    for n in 0..30 {
        let members = (0..14).map(|m| format!("Person Number {}", (n * 10 + m) % 300)).collect();
        let purpose = "Keeps alive what thirty people agreed on, in as many words as it takes. ".repeat(4);
        let name = format!("Community {n}");
        open.add_community(&NewCommunity { name, purpose, members, ..NewCommunity::default() }).unwrap();
    }
    let organisation = open.organisation().unwrap();
    assert_eq!(organisation.people.len(), 300);
    for pair in organisation.communities.windows(2) {
        open.add_need(pair[0].id, "Something to count on", "service", Some(pair[1].id), None).unwrap();
    }
    let page = page(&mut open, ExportProfile::Full, "en");
    assert!(page.len() < 500_000, "{} bytes", page.len());
    assert_eq!(data(&page)["people"]["name"].as_array().unwrap().len(), 300);
}

#[test]
fn the_same_map_is_the_same_file_and_a_sound_page_in_every_language() {
    let mut open = sample();
    let mut titles = BTreeSet::new();
    for language in ["en", "de", "fr"] {
        let page = page(&mut open, ExportProfile::Full, language);
        assert_eq!(page, self::page(&mut open, ExportProfile::Full, language));
        let read = Document::from(page.as_str());
        assert_eq!(read.errors.borrow().as_slice(), [""; 0], "{language}");
        assert_eq!(read.select("html").attr("lang").unwrap().to_string(), language);
        assert_eq!(read.select("main h1").length(), 1);
        titles.insert(read.select("main h2").first().text().to_string());
        // Every link of the list leads to something in it, and no two things share an id.
        let ids: Vec<String> =
            read.select("[id]").iter().filter_map(|node| Some(node.attr("id")?.to_string())).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
        for link in &read.select("a[data-thing]") {
            let to = link.attr("href").unwrap().to_string();
            assert!(to.strip_prefix('#').is_some_and(|id| ids.iter().any(|own| own == id)), "{to}");
        }
        // Everything the catalogue was asked for was there.
        let outline = read.select("#outline").text().to_string();
        assert!(!outline.contains("page-") && !outline.contains("map-"), "{outline}");
    }
    assert_eq!(titles.len(), 3, "{titles:?}");
}

#[test]
fn a_broken_page_is_told_from_a_sound_one() {
    let page = page(&mut sample(), ExportProfile::Full, "en").replace("</main>", "</mian>");
    assert!(!Document::from(page.as_str()).errors.borrow().is_empty());
}

#[test]
fn nothing_of_the_ladder_and_nothing_anybody_was_assessed_by_goes_out() {
    let mut open = sample();
    let page = page(&mut open, ExportProfile::Full, "en");
    let said = said(&page);
    let mut secret = BTreeSet::new();
    for what in ["assessments", "standings", "skills", "levels", "expectations", "criteria", "frameworks"] {
        secret.extend(texts(&open.list(what).unwrap()));
    }
    // What communities say of themselves may use the same words.
    let mut public = BTreeSet::new();
    for what in ["communities", "people", "memberships", "services", "needs", "offers"] {
        public.extend(texts(&open.list(what).unwrap()));
    }
    // Sentences and ids; a single word or a day may be said of anything.
    let secret: Vec<&String> =
        secret.difference(&public).filter(|text| text.contains(' ') || text.len() == 36).collect();
    assert!(secret.len() > 500, "{}", secret.len());
    for text in secret {
        assert!(!said.contains(text.as_str()), "{text}");
    }
    let data = data(&page);
    let keys = |at: &str| data[at].as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys("people"), "affiliation email handle home name outside seats x y");
    assert_eq!(keys("memberships"), "community person role roles since state until");
    assert_eq!(keys("communities"), "active inside key kind name parents people purpose r state url x y");
    let all: BTreeSet<&str> = data.as_object().unwrap().keys().map(String::as_str).collect();
    let known = ["title", "date", "words", "communities", "people", "memberships", "needs", "member_links"];
    assert_eq!(all, BTreeSet::from(known));
}

#[test]
fn under_invented_names_nobody_is_named_and_without_people_nobody_is_there() {
    let mut open = sample();
    let people = open.organisation().unwrap().people.clone();
    let full = said(&page(&mut open, ExportProfile::Full, "en"));
    for profile in [ExportProfile::Pseudonyms, ExportProfile::Structure] {
        let page = page(&mut open, profile, "en");
        let said = said(&page);
        for person in &people {
            let marks = [Some(person.name.to_string()), person.email.as_ref().map(ToString::to_string)];
            let more =
                [person.handle.as_ref().map(ToString::to_string), person.affiliation.as_ref().map(ToString::to_string)];
            for mark in marks.into_iter().chain(more).flatten() {
                assert!(full.contains(&mark) && !said.contains(&mark), "{profile:?}: {mark}");
            }
        }
        assert!(!said.contains("mailto:"));
        let data = data(&page);
        let purposes = texts(&[data["communities"]["purpose"].clone()]);
        assert_eq!(purposes, BTreeSet::from([String::new()]));
        let names = data["people"]["name"].as_array().unwrap();
        if profile == ExportProfile::Structure {
            assert!(names.is_empty() && data["memberships"]["person"].as_array().unwrap().is_empty());
            assert!(!page.contains("id=\"p0\"") && !page.contains("class=\"members\""));
            // How many there are may be known.
            assert!(data["communities"]["inside"].as_array().unwrap().iter().any(|n| n.as_u64() > Some(3)));
        } else {
            // In the order of the invented numbers everywhere, so that no order tells who is who.
            let numbered: Vec<String> = (1..=people.len()).map(|n| format!("Person {n}")).collect();
            assert_eq!(names.iter().map(|name| name.as_str().unwrap()).collect::<Vec<_>>(), numbered);
            let read = Document::from(page.as_str());
            let rows: Vec<String> = read.select("tr[data-row] th").iter().map(|th| th.text().to_string()).collect();
            assert_eq!(rows, numbered);
        }
    }
}

#[test]
fn what_people_wrote_is_text_and_never_code() {
    let page = page(&mut hostile().unwrap(), ExportProfile::Full, "en");
    let read = Document::from(page.as_str());
    assert_eq!(read.errors.borrow().as_slice(), [""; 0]);
    assert_eq!(read.select("script").length(), 2);
    for never in ["img", "svg", "iframe", "object", "embed", "form", "base", "main style", "link[rel=stylesheet]"] {
        assert!(!read.select(never).exists(), "{never}");
    }
    let mut n_elements = 0;
    for element in &read.select("*") {
        n_elements += 1;
        for attribute in element.attrs() {
            let (name, value) = (attribute.name.local.to_string(), attribute.value.to_string());
            assert!(!name.starts_with("on") && name != "style", "{name}={value}");
            if ["href", "src", "action"].contains(&name.as_str()) {
                let is_allowed =
                    ["#", "data:,", "http://", "https://", "mailto:"].iter().any(|is| value.starts_with(is));
                assert!(is_allowed, "{name}={value}");
            }
        }
    }
    assert!(n_elements > 200);
    assert!(read.select("#outline").text().contains(PAYLOAD), "it is shown as it was written");
    let policy = read.select("meta[http-equiv=Content-Security-Policy]").attr("content").unwrap().to_string();
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("connect-src") && !policy.contains('*'), "{policy}");
}

#[test]
fn the_command_line_writes_it() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output =
            Command::new(guildhall_tests::guild()).current_dir(folder.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert_eq!(run(&["new", "w.guildhall", "--sample"]).0, Some(0));
    let export = ["export", "w.guildhall", "--what", "map", "--to", "map.html", "--profile", "structure"];
    let (status, said) = run(&export);
    assert_eq!(status, Some(0), "{said}");
    let first = std::fs::read(folder.path().join("map.html")).unwrap();
    assert_eq!(run(&export).0, Some(0));
    assert_eq!(std::fs::read(folder.path().join("map.html")).unwrap(), first);
}

#[test]
fn the_script_is_built_from_the_sources_as_they_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let vite = root.join("ui/node_modules/vite/bin/vite.js");
    if !vite.exists() {
        println!("skipped: the window's packages are not installed; `cargo xtask setup` does it");
        return;
    }
    let fresh = tempfile::tempdir().unwrap();
    let build = Command::new("node")
        .arg(vite)
        .args(["build", "--config", "vite.page.config.ts", "--logLevel", "error", "--outDir"])
        .arg(fresh.path())
        .current_dir(root.join("ui"))
        .env_remove("NODE_ENV")
        .output()
        .unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
    for part in ["page.js", "page.css"] {
        let [kept, built] =
            [root.join("assets/page"), fresh.path().to_owned()].map(|at| std::fs::read(at.join(part)).unwrap());
        assert!(kept == built, "assets/page/{part} is not what the sources give; `cargo xtask page` writes it anew");
    }
}
