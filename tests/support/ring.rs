//! A small organisation with a circle: Alder, Birch and Cedar serve one another in turn, and Cedar serves Dogwood.
//!
//! Ada alone joins Alder and Birch. Dogwood has nobody, and one person is in no community.

use std::path::Path;

/// Writes its four tables into a folder of that name within another.
///
/// # Panics
///
/// Where the folder cannot be written.
pub fn write(within: &Path) {
    let folder = within.join("ring");
    std::fs::create_dir(&folder).expect("a folder for the tables");
    let write = |name: &str, lines: &[&str]| {
        std::fs::write(folder.join(name), lines.join("\n") + "\n").expect("a table is written");
    };
    write(
        "communities.csv",
        &["community_id,name,kind", "a,Alder,team", "b,Birch,team", "c,Cedar,team", "d,Dogwood,team"],
    );
    write("people.csv", &["person_id,name", "ada,Ada", "ben,Ben", "cleo,Cleo", "nobody,Nobody Yet"]);
    let active = ["a,ada,active", "b,ada,active", "b,ben,active", "c,cleo,active"];
    write("memberships.csv", &[&["community_id,person_id,status"], &active[..]].concat());
    let served = ["a,b,Pruning", "b,c,Bark", "c,a,Resin", "c,d,Shade"];
    write("services.csv", &[&["provider_community_id,consumer_community_id,service"], &served[..]].concat());
}
