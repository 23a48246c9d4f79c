//! A lead's own lists, under her own headers.

use super::{files, import, text};
use guild_core::Workspace;
use std::collections::BTreeSet;

/// Memberships as "person in community: role", sorted.
fn memberships(open: &mut Workspace) -> Vec<String> {
    let (people, communities) = (open.list("people").unwrap(), open.list("communities").unwrap());
    let name = |things: &[serde_json::Value], id: &str| {
        things.iter().find(|t| text(t, "id") == id).map(|t| text(t, "name").to_owned()).unwrap_or_default()
    };
    let said = |m: &serde_json::Value| {
        let (person, community) = (name(&people, text(m, "person")), name(&communities, text(m, "community")));
        format!("{person} in {community}: {}", text(m, "role"))
    };
    let all: BTreeSet<String> = open.list("memberships").unwrap().iter().map(said).collect();
    all.into_iter().collect()
}

#[track_caller]
fn check(tables: &[(&str, &str)], expected: &[&str]) {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(tables));
    assert_eq!(memberships(&mut open), expected);
    let again = import(&mut open, &files(tables)).changes;
    assert_eq!((again.new, again.changed, again.removed), (0, 0, 0));
}

#[test]
fn two_lists_that_name_people_and_teams() {
    let teams = "Team;Part of;Purpose;Budget\nPlatform;;Keeps the lights on;10\nStorage;Platform;Disks;\n";
    let members = "Member;Team;Role;E-Mail\nZoë Ångström;Storage;lead;zoe@example.org\nAli;Platform;;\nali;Storage;;\n";
    check(
        &[("teams.csv", teams), ("who.csv", members)],
        &["Ali in Platform: member", "Ali in Storage: member", "Zoë Ångström in Storage: lead"],
    );
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(&[("teams.csv", teams), ("who.csv", members)]));
    let storage = open.list("communities").unwrap().into_iter().find(|c| c["name"] == "Storage").unwrap();
    assert_eq!(storage["parents"].as_array().unwrap().len(), 1);
    let zoe = open.list("people").unwrap().into_iter().find(|p| p["email"] == "zoe@example.org").unwrap();
    assert_eq!(zoe["key"], "zoë-ångström");
    let platform = open.list("communities").unwrap().into_iter().find(|c| c["name"] == "Platform").unwrap();
    assert_eq!(platform["custom"]["Budget"], "10");
}

#[test]
fn in_german_and_in_french() {
    check(
        &[
            ("gruppen.csv", "Gruppe,Übergeordnet,Zweck\nGilde Test,,Prüfen\n"),
            ("zuordnung.csv", "Mitglied,Gruppe,Rolle,Seit\nJörg,Gilde Test,Leitung,2024-03\n"),
        ],
        &["Jörg in Gilde Test: Leitung"],
    );
    check(
        &[("membres.csv", "Membre,Équipe,Rôle,Depuis\nÉloïse,Données,animatrice,2023\n")],
        &["Éloïse in Données: animatrice"],
    );
}

#[test]
fn people_against_communities() {
    let teams = "Team,Purpose\nData,x\nOps,y\nQuality,z\n";
    let cross = "Name,Data,Ops,Quality\nAda,x,,lead\nBo,,X,\nCy,-,✓,champion\n";
    check(
        &[("teams.csv", teams), ("cross.csv", cross)],
        &[
            "Ada in Data: member",
            "Ada in Quality: lead",
            "Bo in Ops: member",
            "Cy in Ops: member",
            "Cy in Quality: champion",
        ],
    );
}

#[test]
fn a_cell_between_a_person_and_a_community_is_read_as_it_is_meant() {
    let teams = "Team,Purpose\nData,x\nOps,y\nQuality,z\n";
    let cross = "Name,Data,Ops,Quality\nAda,✓,✗,✗\nBo,✗,left,✓\nCy,?,✗,champion\n";
    let files = files(&[("teams.csv", teams), ("cross.csv", cross)]);
    check(
        &[("teams.csv", teams), ("cross.csv", cross)],
        &["Ada in Data: member", "Bo in Ops: member", "Bo in Quality: member", "Cy in Quality: champion"],
    );
    let mut open = Workspace::in_memory().unwrap();
    let preview = import(&mut open, &files);
    let said: Vec<_> = preview.problems.iter().map(|p| (p.cell.as_deref(), p.message.as_str())).collect();
    let why = "“?” under “Data” says neither whether somebody belongs there nor as what; it is left out.";
    assert!(said.iter().any(|(cell, message)| *cell == Some("B4") && *message == why), "{said:?}");
    let memberships = open.list("memberships").unwrap();
    let states: Vec<_> = memberships.iter().map(|m| text(m, "state")).collect();
    assert_eq!(states.iter().filter(|state| **state == "left").count(), 1, "{states:?}");
}

#[test]
fn a_person_who_was_known_by_name_gets_the_key_of_the_list() {
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &files(&[("who.csv", "Member,Team\nPia Meyer,Ops\n")]));
    let list = files(&[("people.csv", "person_id,name,affiliation\n4711,Pia Meyer,Acme\n")]);
    let changes = import(&mut open, &list).changes;
    assert_eq!((changes.new, changes.changed), (0, 1));
    assert_eq!(open.list("people").unwrap()[0]["key"], "4711");
    assert_eq!(import(&mut open, &list).changes.same, 1);
}
