//! Under invented names, and without people: nobody can be found in the finished bytes, however they are packed.

use super::{Exports, OF_MAP, OF_TABLES, has_pdf, text};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::Path;

/// Everything that a file says, unpacked: its bytes, the parts of a package, the streams and strings of a PDF.
fn unpacked(file: &Path) -> Vec<(String, Vec<u8>)> {
    let bytes = std::fs::read(file).unwrap();
    let ending = file.extension().unwrap().to_str().unwrap();
    let mut parts = vec![(ending.to_owned(), bytes.clone())];
    if bytes.starts_with(b"PK") {
        let mut package = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for n in 0..package.len() {
            let mut part = package.by_index(n).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut content = name.clone().into_bytes();
            part.read_to_end(&mut content).unwrap();
            parts.push((format!("{ending}: {name}"), content));
        }
    }
    #[cfg(feature = "pdf")]
    if ending == "pdf" {
        for passage in guild_documents::read_back::read_back(&bytes, "pdf").unwrap() {
            parts.push((format!("pdf: {}", passage.place), passage.text.into_bytes()));
        }
        if let Some(text) = super::heard("pdftotext", &["-raw", file.to_str().unwrap(), "-"]) {
            parts.push(("pdf: as it is read".to_owned(), text.into_bytes()));
        }
    }
    parts
}

/// By what people are told: names, handles, addresses and keys that are no word of a community as well.
fn marks(exports: &Exports) -> BTreeSet<String> {
    let list = |what: &str| -> Vec<Value> {
        let out = super::ran(exports.folder.path(), &["list", "w.guildhall", what, "--json"], 0).stdout;
        serde_json::from_slice(&out).unwrap()
    };
    let lower = |text: &str| text.to_lowercase();
    let communities: String = list("communities").iter().map(|c| lower(&c.to_string())).collect();
    let marks =
        list("people").into_iter().flat_map(|p| ["name", "handle", "email", "key"].map(|name| lower(text(&p[name]))));
    // Short ones are found by chance in any file of some size.
    marks.filter(|mark| mark.chars().count() > 5 && !communities.contains(mark.as_str())).collect()
}

fn holds(part: &[u8], mark: &str) -> bool {
    String::from_utf8_lossy(part).to_lowercase().contains(mark)
}

#[test]
fn nobody_is_named_where_nobody_is_to_be() {
    for exports in Exports::all().into_iter().chain([named()]) {
        let marks = marks(&exports);
        assert!(marks.len() > 3, "{}: {marks:?}", exports.name);
        let full = unpacked(&exports.file("map", "full.json", &[]));
        let n_found = marks.iter().filter(|mark| holds(&full[0].1, mark)).count();
        assert!(
            n_found * 10 > marks.len() * 8,
            "{}: the full map names people, so that looking finds them",
            exports.name
        );
        for profile in ["pseudonyms", "structure"] {
            let of_tables = OF_TABLES.iter().flat_map(|ending| [("measures", ending), ("findings", ending)]);
            let files = OF_MAP.iter().map(|ending| ("map", ending)).chain(of_tables);
            // All formats are written from the same map, so that one tells of the large organisations; a picture of
            // dots has no text, and its bytes would be looked through in vain.
            let is_looked_at = |ending: &str| match exports.name.as_str() {
                "sample" | "named" => ending != "png" && (ending != "pdf" || has_pdf()),
                _ => ending == "json",
            };
            for (what, ending) in files.filter(|(_, ending)| is_looked_at(ending)) {
                let file = exports.file(what, &format!("{what}-{profile}.{ending}"), &["--profile", profile]);
                for (part, content) in unpacked(&file) {
                    let said = String::from_utf8_lossy(&content).to_lowercase();
                    let leaked: Vec<&String> = marks.iter().filter(|mark| said.contains(mark.as_str())).collect();
                    assert!(leaked.is_empty(), "{} {what} {profile}, {part}: {leaked:?}", exports.name);
                }
            }
        }
    }
}

/// An organisation in which people stand in every text that is not about them.
fn named() -> Exports {
    let tables = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(tables.path().join(name), text).unwrap();
    write(
        "communities.csv",
        "community_id,name,kind,description\nfriends-of-ada-lovelace,Friends of Ada Lovelace,practice,Ada Lovelace began it\n\
         ops,Operations,team,ask grace_hopper\n",
    );
    write(
        "people.csv",
        "person_id,name,handle,affiliation,email\nada-l,Ada Lovelace,adalovelace9,Analytical Engines,ada@example.org\n\
         grace-h,Grace Hopper,grace_hopper,Navy Yard,grace@example.org\n",
    );
    write(
        "memberships.csv",
        "community_id,person_id,role,status\nfriends-of-ada-lovelace,grace-h,deputy of Ada Lovelace,active\n\
         ops,ada-l,member,active\nops,grace-h,member,active\n",
    );
    write(
        "services.csv",
        "provider_community_id,consumer_community_id,service,kind\nops,friends-of-ada-lovelace,cover by grace_hopper,skill\n\
         ,ops,someone like Ada Lovelace,skill\n,ops,mail to grace@example.org,resource\n",
    );
    Exports::of("named", tables.path())
}

#[test]
fn invented_names_are_the_same_wherever_somebody_is_named() {
    let exports = named();
    let file = exports.file("map", "m.json", &["--profile", "pseudonyms"]);
    let map: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let nodes = map["nodes"].as_array().unwrap();
    let people: Vec<&str> = nodes.iter().filter(|n| n["what"] == "person").map(|n| text(&n["label"])).collect();
    assert_eq!(people, ["Person 1", "Person 2"]);
    let of =
        |what: &str| -> Vec<&str> { nodes.iter().filter(|n| n["what"] == what).map(|n| text(&n["label"])).collect() };
    let friends = *of("community").iter().find(|name| name.starts_with("Friends of ")).unwrap();
    let ada = friends.strip_prefix("Friends of ").unwrap();
    assert!(people.contains(&ada), "{friends}");
    assert!(of("unmet_need").contains(&format!("someone like {ada}").as_str()), "{:?}", of("unmet_need"));
    let file = exports.file("map", "s.json", &["--profile", "structure"]);
    let said = std::fs::read_to_string(file).unwrap();
    assert!(said.contains("Friends of someone") && !said.contains("\"person\""), "{said}");
}
