//! What is said to a person: where, what, and the way out; never the system's own words.

use super::{check, json};
use crate::people::standing;
use guild_core::people::NewStanding;
use guild_model::people::StandingState;
use guildhall_tests::{ring, shared_data};
use std::path::Path;

#[track_caller]
fn said(folder: &Path, arguments: &[&str], status: i32) -> String {
    String::from_utf8(check(folder, arguments, status).stderr).unwrap()
}

#[track_caller]
fn printed(folder: &Path, arguments: &[&str], status: i32) -> String {
    String::from_utf8(check(folder, arguments, status).stdout).unwrap()
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

#[test]
fn a_refused_import_says_why_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall"], 0);
    write(folder, "communities.csv", "community_id,name,kind,parent_id\na,A,guild,Quilt\nq,Quilt,guild,\n,B,guild,\n");
    let arguments = ["import", "communities.csv", "--into", "w.guildhall"];
    let text = said(folder, &arguments, 1);
    let last = text.lines().last().unwrap();
    assert!(last.contains("nothing was imported: 2 problems block") && last.contains("--accept-problems"), "{text}");
    assert!(text.contains("“Quilt” is the name of a community; in this column its key is wanted. (blocks)"), "{text}");
    let accepted = printed(folder, &[&arguments[..], &["--accept-problems"]].concat(), 0);
    assert!(accepted.ends_with("1 new, 0 changed, 0 same, 2 skipped; applied\n"), "{accepted}");
    write(folder, "communities.csv", "community_id,name,kind\nz,Z,\n");
    let text = printed(folder, &arguments, 0);
    assert!(
        text.ends_with("1 new, 0 changed, 0 same, 0 skipped, 1 missing from the files (kept); applied\n"),
        "{text}"
    );
    let text = printed(folder, &arguments, 0);
    assert!(text.contains("1 missing from the files (kept); nothing to change"), "{text}");
    write(folder, "empty.csv", "\n");
    assert!(printed(folder, &["import", "empty.csv", "--into", "w.guildhall"], 0).ends_with("; nothing to import\n"));
}

#[test]
fn the_systems_refusals_are_in_our_words() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    write(folder, "file", "");
    write(folder, "bad.json", "{\"version\": 1, \"ladders\": [], \"sheets\": [], \"colour\": 3}");
    std::fs::create_dir(folder.join("m.svg")).unwrap();
    let long = format!("{}.svg", "x".repeat(300));
    let export = |to| ["export", "w.guildhall", "--what", "map", "--to", to];
    for (arguments, expected) in [
        (["new", "none/x.guildhall"].as_slice(), "guild: none/x.guildhall: there is no such file or folder; check"),
        (&["backup", "w.guildhall", "--to", "none/b"], "guild: none/b: there is no such"),
        (&export("none/m.svg"), "guild: none/m.svg: there is no such"),
        (&export("file/m.svg"), "guild: file/m.svg: a part of the path is a file"),
        (&export("m.svg"), "guild: m.svg: "),
        (&export(&long), "the name is too long"),
        (&["export", "w.guildhall", "--what", "organisation", "--to", "file/"], "guild: file/: "),
        (&["import", "none.xlsx", "--into", "w.guildhall"], "cannot be opened: there is no such file"),
        (&["import", "file", "--mapping", "bad.json"], "guild: bad.json: not a mapping (unknown field `colour`"),
        (&export("map"), "the ending of the name says the format"),
        (&["export", "w.guildhall", "--what", "measures", "--to", "m.png"], "measures cannot be written as .png"),
    ] {
        let text = said(folder, arguments, 1);
        assert!(text.contains(expected) && !text.contains("os error") && !text.contains(".guildhall-"), "{text}");
    }
}

#[test]
fn a_sheet_that_is_not_there_and_a_mapping_of_another_file_are_named() {
    let Some(data) = shared_data("matrices") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = |name: &str| data.join(name).canonicalize().unwrap().display().to_string();
    let (ladder, other) = (file("pm-ladder.xls"), file("pm-ladder.csv"));
    let text = said(folder, &["import", &ladder, "--sheet", "Nope"], 1);
    assert!(text.contains("there is no sheet “Nope” in these files; there are: “"), "{text}");
    let report = json(&check(folder, &["import", &ladder, "--json"], 0));
    write(folder, "mapping.json", &report["mapping"].to_string());
    let report = json(&check(folder, &["import", &other, "--mapping", "mapping.json", "--json"], 0));
    assert!(report["problems"].as_array().unwrap().iter().any(|p| p["code"] == "import-mapping-not-met"));
}

#[test]
fn two_frameworks_and_steps_that_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let levels = json(&check(folder, &["list", "w.guildhall", "levels", "--json"], 0));
    let tracks = json(&check(folder, &["list", "w.guildhall", "tracks", "--json"], 0));
    let track = |kind: &str| tracks.as_array().unwrap().iter().find(|t| t["kind"] == kind).unwrap().clone();
    let (trunk, technical, leadership) = (track("trunk"), track("technical"), track("leadership"));
    let of = |track: &serde_json::Value| {
        let levels = levels.as_array().unwrap().iter().filter(|l| l["track"] == track["id"]);
        let mut own: Vec<_> = levels.map(|l| (l["rank"].as_u64(), l["key"].as_str().unwrap().to_owned())).collect();
        own.sort();
        own.into_iter().map(|(_, key)| key).collect::<Vec<_>>()
    };
    let name = |track: &serde_json::Value| track["key"].as_str().unwrap().to_owned();
    let (staff, lead) = (of(&technical)[0].clone(), of(&leadership)[0].clone());
    let criteria = ["export", "w.guildhall", "--what", "criteria", "--to", "c.md", "--level", staff.as_str()];
    for (option, value) in [
        ("--track", name(&trunk)),
        ("--track", name(&leadership)),
        ("--from-level", staff.clone()),
        ("--from-level", of(&technical).last().unwrap().clone()),
    ] {
        let text = said(folder, &[&criteria[..], &[option, value.as_str()]].concat(), 1);
        assert!(text.lines().count() == 1 && text.contains(';'), "{text}");
        assert!(!folder.join("c.md").exists());
    }
    check(folder, &[&criteria[..], &["--from-level", of(&trunk)[0].as_str()]].concat(), 0);
    check(folder, &[&criteria[..], &["--track", name(&technical).as_str()]].concat(), 0);
    let person = ["person", "w.guildhall", "amelie", "--to-level", lead.as_str()];
    let text = said(folder, &[&person[..], &["--track", name(&technical).as_str()]].concat(), 1);
    assert!(text.contains("leave --track out"), "{text}");
    check(folder, &[&person[..], &["--track", name(&leadership).as_str()]].concat(), 0);
    write(folder, "ladder.csv", "Skill,Junior,Senior\nTesting,Writes tests,Teaches tests\nReview,Asks,Answers\n");
    check(folder, &["import", "ladder.csv", "--into", "w.guildhall", "--as", "ladder"], 0);
    let text = said(folder, &["export", "w.guildhall", "--what", "matrix", "--to", "m.xlsx"], 1);
    assert!(text.contains("several frameworks (") && text.contains("name one with --framework"), "{text}");
    let text = said(folder, &["person", "w.guildhall", "nobody"], 1);
    assert!(text.contains("; `guild list WORKSPACE people` names them all"), "{text}");
}

#[test]
fn what_is_waived_is_told_with_its_last_day_and_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    check(folder.path(), &["new", "w.guildhall", "--sample"], 0);
    let mut open = guild_core::Workspace::open(&path).unwrap();
    let person = open.find_person("amelie").unwrap();
    let today = guild_core::people::today();
    let view = open.person_view(person, None, None, None, today, 12).unwrap();
    let (from, last) = (today.pred_opt().unwrap(), today.succ_opt().unwrap());
    // What she has reached already and nobody speaks of is not told.
    let ahead: Vec<_> = view.criteria.iter().filter(|c| !c.reached).collect();
    let given = |n: usize, state, expires, reason: &str| NewStanding {
        reason: reason.to_owned(),
        expires,
        ..standing(person, ahead[n].criterion, state, &from.to_string())
    };
    let said_so = [
        given(0, StandingState::Waived, Some(last), "no night shifts"),
        given(1, StandingState::Waived, Some(from), "on leave"),
        given(2, StandingState::NotApplicable, None, "no customers"),
    ];
    open.record_standings(&said_so).unwrap();
    drop(open);
    let text = printed(folder.path(), &["person", "w.guildhall", "amelie"], 0);
    for line in [
        format!("lead, {from}, until {last}: no night shifts"),
        format!("lead, {from}: waived, expired on {from}: on leave"),
        format!("lead, {from}: not applicable: no customers"),
    ] {
        assert!(text.contains(&line), "{line}\n{text}");
    }
}

#[test]
fn folders_are_read_or_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for name in ["tables", "sheets", "empty"] {
        std::fs::create_dir(folder.join(name)).unwrap();
    }
    write(folder, "tables/communities.csv", "community_id,name,kind\na,A,guild\n");
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    check(folder, &["export", "w.guildhall", "--what", "organisation", "--to", "sheets/all.xlsx"], 0);
    std::fs::copy(folder.join("sheets/all.xlsx"), folder.join("tables/skills.xlsx")).unwrap();
    let text = said(folder, &["import", "tables"], 0);
    assert!(text.contains("skills.xlsx: The folder") && text.contains("import it by itself. (warns)"), "{text}");
    let report = json(&check(folder, &["import", "sheets", "--json"], 0));
    assert_eq!(report["files"][0]["sheets"].as_array().unwrap().len(), 4);
    let text = said(folder, &["import", "empty"], 1);
    assert!(text.contains("empty: The folder holds no table; name"), "{text}");
}

#[test]
fn what_is_no_table_of_ours_is_not_taken_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    check(folder, &["export", "w.guildhall", "--what", "matrix", "--to", "m.md"], 0);
    let text = said(folder, &["import", "m.md", "--into", "w.guildhall"], 1);
    assert!(text.contains("a page for readers (Markdown), not a spreadsheet; .xlsx"), "{text}");
    write(folder, "c.csv", "Title,Description\nStrategy,Sees far\nPeople,Grows others\n");
    let report = json(&check(folder, &["import", "c.csv", "--json"], 0));
    assert_eq!(report["organisation"], serde_json::Value::Null, "{report}");
    let Some(data) = shared_data("matrices") else { return };
    let file = data.join("exec-competency-skeleton.xlsx").canonicalize().unwrap().display().to_string();
    assert_eq!(json(&check(folder, &["import", &file, "--json"], 0))["organisation"], serde_json::Value::Null);
}

#[test]
fn the_history_is_told_in_sentences() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    write(folder, "communities.csv", "community_id,name,kind,status\na,A,guild,\nb,B,guild,active\n");
    let text = said(folder, &["import", "communities.csv", "--into", "w.guildhall"], 0);
    assert!(text.contains("The status is blank; it is taken for active."), "{text}");
    let text = printed(folder, &["history", "w.guildhall"], 0);
    let first = text.lines().next().unwrap();
    assert!(first.ends_with("  import 2 entries of an organisation"), "{text}");
    assert!(first.len() > 18 && !first.contains('T') && !first.contains('Z'), "{text}");
    assert!(text.contains("fill in the sample") && !text.contains('_'), "{text}");
}

#[test]
fn a_pack_of_the_sample_names_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let people = json(&check(folder, &["list", "w.guildhall", "people", "--json"], 0));
    let arguments = ["export", "w.guildhall", "--what", "person", "--person", "amelie", "--to", "a.md"];
    let text = said(folder, &arguments, 0);
    assert!(!text.contains("read it once more"), "{text}");
    let pack = std::fs::read_to_string(folder.join("a.md")).unwrap();
    for person in people.as_array().unwrap().iter().filter(|p| p["key"] != "amelie") {
        let first = person["name"].as_str().unwrap().split(' ').next().unwrap();
        let names = pack.split(|c: char| !c.is_alphabetic()).any(|word| word == first);
        assert!(!names, "{first}");
    }
    assert!(pack.contains("Nothing that was said of anyone else is in it."), "{pack}");
}

#[test]
fn measures_are_told_to_people_with_everybody_and_everything_that_holds_or_parts() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    ring::write(folder);
    check(folder, &["new", "w.guildhall"], 0);
    check(folder, &["import", "ring", "--into", "w.guildhall", "--as", "organisation"], 0);
    let text = printed(folder, &["measure", "w.guildhall"], 0);
    let row = |key: &str| {
        let begins = format!("{key}\t");
        text.lines()
            .find(|line| line.starts_with(&begins))
            .unwrap_or_else(|| panic!("no row of {key} in {text}"))
            .to_owned()
    };
    let first = text.lines().position(|line| line.starts_with("person\t")).unwrap();
    assert!(
        text.lines().nth(first + 1).unwrap().starts_with("ada\tAda\t2\t"),
        "who stands most in between is first: {text}"
    );
    assert_eq!(row("ada").split('\t').skip(4).collect::<Vec<_>>(), ["0", "0", "1", "1", "0", "0", "cut"]);
    assert_eq!(
        row("ben").split('\t').collect::<Vec<_>>(),
        ["ben", "Ben", "1", "0.0000", "0", "0", "0", "0", "0", "0", ""]
    );
    assert!(row("b").ends_with("\tcut") && row("d").starts_with("d\tDogwood\t0\t0\t"), "{text}");
    for said in [
        "parts that share no active person: 3; people who are active nowhere: 1",
        "clusters: 1, modularity 0.0000",
        "links of members in common: 1, of services: 4",
        "circles of services: 1\n  Alder, Birch, Cedar\n",
        "memberships that alone connect: 4\n  Ada in Alder\n  Ada in Birch\n  Ben in Birch\n  Cleo in Cedar\n",
    ] {
        assert!(text.contains(said), "{said:?} is not in {text}");
    }
    let told = json(&check(folder, &["measure", "w.guildhall", "--json"], 0));
    let parts: Vec<u64> =
        told["communities"].as_array().unwrap().iter().map(|c| c["component"].as_u64().unwrap()).collect();
    assert_eq!(parts, [0, 0, 1, 2]);
}

#[test]
fn skills_that_a_sheet_adds_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall", "--sample"], 0);
    let heads = "Name,Testing and test design,Security and data protection,Code review & pairing,Juggling";
    write(folder, "q.csv", &format!("{heads}\nAmélie Grandjean,3,2,1,4\nLinh Trần,2,3,4,1\n"));
    let output = check(folder, &["import", "q.csv", "--into", "w.guildhall", "--dry-run"], 0);
    let (told, warned) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(told.contains("  skills added to ") && told.contains(": “Code review & pairing”, “Juggling”\n"), "{told}");
    let near: Vec<&str> = warned.lines().filter(|line| line.contains("which may be the same")).collect();
    let [near] = near.as_slice() else { panic!("{warned}") };
    assert!(near.contains("“Code review & pairing”") && near.contains("“Code review and pairing”"), "{near}");
}

#[test]
fn two_of_the_same_name_are_told_apart_by_their_keys_wherever_somebody_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    check(folder, &["new", "w.guildhall"], 0);
    std::fs::create_dir(folder.join("mill")).unwrap();
    write(folder, "mill/communities.csv", "community_id,name,kind\nw1,Weavers,team\nw2,weavers,team\nd,Dyers,team\n");
    write(folder, "mill/people.csv", "person_id,name\nkim-a,Alex Kim\nkim-b,Alex Kim\nada,Ada\n");
    let members = ["w1,kim-a", "w2,kim-a", "w2,kim-b", "d,ada"].map(|member| format!("{member},active\n")).concat();
    write(folder, "mill/memberships.csv", &format!("community_id,person_id,status\n{members}"));
    write(folder, "mill/services.csv", "provider_community_id,consumer_community_id,service\nw1,d,yarn\nd,w1,dye\n");
    check(folder, &["import", "mill", "--into", "w.guildhall", "--as", "organisation"], 0);
    let text = printed(folder, &["without", "w.guildhall"], 0);
    let rows: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    assert!(["Alex Kim (kim-a)", "Alex Kim (kim-b)", "Ada"].iter().all(|name| rows.contains(name)), "{text}");
    let text = printed(folder, &["without", "w.guildhall", "--person", "kim-a"], 0);
    assert!(text.contains("Weavers (w1) is left with nobody") || text.contains("Weavers (w1) falls below"), "{text}");
    assert!(text.contains("yarn for Dyers has no provider: nobody is left in Weavers (w1)"), "{text}");
    let text = printed(folder, &["measure", "w.guildhall"], 0);
    for said in ["  Alex Kim (kim-a) in Weavers (w1)\n", "  Alex Kim (kim-b) in weavers (w2)\n", "  Ada in Dyers\n"] {
        assert!(text.contains(said), "{said:?} is not in {text}");
    }
    assert!(text.contains("Weavers (w1)") && text.contains("circles of services: 1\n"), "{text}");
    let text = printed(folder, &["list", "w.guildhall", "memberships"], 0);
    assert!(text.contains("Alex Kim (kim-b)") && text.contains("weavers (w2)") && !text.contains("Ada ("), "{text}");
}
