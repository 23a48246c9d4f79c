//! What the map answers: `measure`, `without`, `layout`.

use crate::arguments::LayoutLevel;
use crate::output::{json, line, told_apart};
use guild_core::communities::{LeavingRow, MeasuredPerson, MeasuresView, WithoutView};
use guild_core::people::{Successor, WithoutLevel, WithoutSkill};
use guild_core::{Error, Workspace};
use guild_model::communities::Organisation;
use guild_model::people::SuccessorKind;
use guild_model::{CommunityId, PersonId};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub fn measure(workspace: &Path, as_json: bool) -> Result<(), Error> {
    let measured = Workspace::open_to_read(workspace)?.measures()?;
    if as_json { json(&measured) } else { print_measures(&measured) }
}

/// * `people`: whom to do without, by key, id or exact name; without any, everyone alone.
pub fn without(workspace: &Path, people: &[String], as_json: bool) -> Result<(), Error> {
    let mut open = Workspace::open_to_read(workspace)?;
    if people.is_empty() {
        let rows = open.leaving()?;
        return if as_json { json(&rows) } else { print_leaving(&mut open, &rows) };
    }
    let ids = people.iter().map(|text| open.find_person(text)).collect::<Result<Vec<_>, _>>()?;
    let answer = open.without(&ids)?;
    if as_json { json(&answer) } else { print_without(&mut open, &answer) }
}

pub fn layout(workspace: &Path, level: LayoutLevel, seed: Option<u64>, as_json: bool) -> Result<(), Error> {
    let has_people = level == LayoutLevel::People;
    let (nodes, extent) = Workspace::open_to_read(workspace)?.layout(seed, has_people)?;
    if as_json {
        return json(&json!({ "nodes": nodes, "extent": extent }));
    }
    nodes.iter().try_for_each(|n| line(&format!("{}\t{}\t{:.2}\t{:.2}\t{:.2}", n.kind, n.key, n.x, n.y, n.r)))
}

/// Tables of communities and of people, the most in between first, then what hangs together and where it comes apart.
fn print_measures(measured: &MeasuresView) -> Result<(), Error> {
    line(
        "community\tname\tpeople\tactive\tdegree\tstrength\tbetweenness\tcloseness\tconstraint\tcore\tcluster\tpart\tcut",
    )?;
    for c in &measured.communities {
        let constraint = c.constraint.map_or_else(|| "-".to_owned(), |value| format!("{value:.4}"));
        let (between, close, cut) = (c.betweenness, c.closeness, if c.cut { "cut" } else { "" });
        line(&format!(
            "{}\t{}\t{}\t{}\t{}\t{}\t{between:.4}\t{close:.4}\t{constraint}\t{}\t{}\t{}\t{cut}",
            c.key, c.name, c.people, c.active, c.degree, c.strength, c.core, c.cluster, c.component
        ))?;
    }
    line("")?;
    print_people(measured)?;
    line("")?;
    let community = told_apart(measured.communities.iter().map(|c| (c.id, c.key.as_str(), c.name.as_str())));
    let person = told_apart(measured.people.iter().map(|p| (p.id, p.key.as_str(), p.name.as_str())));
    let of = |id| community.get(&id).map(String::as_str).unwrap_or_default();
    let n_parts = measured.communities.iter().map(|c| c.component).collect::<BTreeSet<_>>().len();
    let alone = measured.components as usize - n_parts;
    line(&format!("parts that share no active person: {n_parts}; people who are active nowhere: {alone}"))?;
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    measured.communities.iter().for_each(|c| *sizes.entry(c.cluster).or_default() += 1);
    // One that is linked with nothing is no cluster.
    let n_clusters = sizes.values().filter(|size| **size > 1).count();
    line(&format!("clusters: {n_clusters}, modularity {:.4}", measured.modularity))?;
    let (in_common, services) = (measured.member_links.len(), measured.service_links.len());
    line(&format!("links of members in common: {in_common}, of services: {services}"))?;
    line(&format!("circles of services: {}", measured.cycles.len()))?;
    for cycle in &measured.cycles {
        line(&format!("  {}", cycle.iter().map(|id| of(*id)).collect::<Vec<_>>().join(", ")))?;
    }
    line(&format!("memberships that alone connect: {}", measured.bridges.len()))?;
    for (in_, who) in &measured.bridges {
        line(&format!("  {} in {}", person.get(who).map(String::as_str).unwrap_or_default(), of(*in_)))?;
    }
    match measured.sampled {
        Some(sample) => line(&format!("betweenness of people from {} pivots, seed {}", sample.pivots, sample.seed)),
        None => Ok(()),
    }
}

fn print_people(measured: &MeasuresView) -> Result<(), Error> {
    line(
        "person\tname\tcommunities\tbetweenness\tcoordinator\tconsultant\tgatekeeper\trepresentative\tliaison\tpart\tcut",
    )?;
    let mut people: Vec<&MeasuredPerson> = measured.people.iter().collect();
    people.sort_by(|a, b| b.betweenness.total_cmp(&a.betweenness));
    for p in people {
        let (between, broker, cut) = (p.betweenness, p.broker, if p.cut { "cut" } else { "" });
        line(&format!(
            "{}\t{}\t{}\t{between:.4}\t{}\t{}\t{}\t{}\t{}\t{}\t{cut}",
            p.key,
            p.name,
            p.communities,
            broker.coordinator,
            broker.consultant,
            broker.gatekeeper,
            broker.representative,
            broker.liaison,
            p.component
        ))?;
    }
    Ok(())
}

fn print_leaving(open: &mut Workspace, rows: &[LeavingRow]) -> Result<(), Error> {
    let organisation = open.organisation()?;
    let names = people_apart(&organisation);
    line("person\tbreaks\tfall below\tleft with nobody\tservices lost\tservices at risk\tempty seats\tpieces\tskills")?;
    for row in rows {
        line(&format!(
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            names.get(&row.person).map(String::as_str).unwrap_or_default(),
            row.broken,
            row.fallen,
            row.emptied,
            row.services_lost,
            row.services_at_risk,
            row.empty_seats,
            row.pieces,
            row.skills
        ))?;
    }
    Ok(())
}

fn print_without(open: &mut Workspace, answer: &WithoutView) -> Result<(), Error> {
    let organisation = open.organisation()?;
    let names = told_apart(organisation.communities.iter().map(|c| (c.id, c.key.as_str(), c.name.as_str())));
    let name = |id| names.get(&id).map(String::as_str).unwrap_or_default();
    let people = people_apart(&organisation);
    for community in &answer.fallen {
        let (before, after) = (community.active_before, community.active_after);
        line(&format!("{} falls below {} active: {after} of {before} stay", name(community.id), answer.least_active))?;
    }
    for community in answer.emptied.iter().filter(|c| !answer.fallen.iter().any(|fallen| fallen.id == c.id)) {
        line(&format!("{} is left with nobody", name(community.id)))?;
    }
    for service in &answer.services_lost {
        let to = service.consumer.map(|id| format!(" for {}", name(id))).unwrap_or_default();
        line(&format!("{}{to} has no provider: nobody is left in {}", service.service, name(service.provider)))?;
    }
    for service in &answer.services_at_risk {
        let to = service.consumer.map(|id| format!(" for {}", name(id))).unwrap_or_default();
        line(&format!("{}{to} is at risk with {}", service.service, name(service.provider)))?;
    }
    for seat in &answer.empty_seats {
        line(&format!("{} has no {}", name(seat.community), seat.role))?;
    }
    for pieces in &answer.apart {
        let list = |ids: &[CommunityId]| ids.iter().map(|id| name(*id)).collect::<Vec<_>>().join(", ");
        let parts: Vec<String> = pieces.iter().map(|piece| list(&piece.communities)).collect();
        line(&format!("the map comes apart: {}", parts.join(" | ")))?;
    }
    for skill in &answer.skills {
        line(&fallen_skill(skill, skill.community.map(name)))?;
    }
    let nothing = answer.fallen.is_empty()
        && answer.emptied.is_empty()
        && answer.empty_seats.is_empty()
        && answer.apart.is_empty()
        && answer.services_lost.is_empty()
        && answer.services_at_risk.is_empty()
        && answer.skills.is_empty();
    if nothing {
        line("nothing breaks")?;
    }
    answer.levels.iter().try_for_each(|level| line(&followed(level, &people)))
}

fn people_apart(organisation: &Organisation) -> BTreeMap<PersonId, String> {
    told_apart(organisation.people.iter().map(|p| (p.id, p.key.as_str(), p.name.as_str())))
}

fn fallen_skill(skill: &WithoutSkill, community: Option<&str>) -> String {
    let WithoutSkill { name, word, least, before, after, .. } = skill;
    let from = if word.is_empty() { "have it".to_owned() } else { format!("have it from {word} on") };
    match community {
        Some(community) => format!("{name}: {after} of {before} in {community} {from}, which asks for {least}"),
        None => format!("{name}: {after} of {before} {from}, at least {least} should"),
    }
}

/// Who is on the way to a level that somebody leaves.
///
/// * `people`: their names, told apart.
fn followed(level: &WithoutLevel, people: &BTreeMap<PersonId, String>) -> String {
    let staying = match level.staying {
        0 => String::new(),
        1 => "; 1 other stands on it".to_owned(),
        n => format!("; {n} others stand on it"),
    };
    let place = format!("{} ({})", level.name, level.track);
    if level.successors.is_empty() {
        return format!("nobody is on the way to {place}{staying}");
    }
    let successors: Vec<String> = level.successors.iter().map(|next| successor(next, people)).collect();
    let more = (level.aiming + level.next_below) as usize - successors.len();
    let more = if more == 0 { String::new() } else { format!("; and {more} more") };
    format!("on the way to {place}: {}{more}{staying}", successors.join("; "))
}

fn successor(successor: &Successor, people: &BTreeMap<PersonId, String>) -> String {
    let by = successor.target_date.map(|date| format!(" by {date}")).unwrap_or_default();
    let how = match successor.how {
        SuccessorKind::Aims => format!("aims at it{by}"),
        SuccessorKind::NextBelow => "next below".to_owned(),
    };
    let skills = |n: u32, what: &str| format!(", {n} skill{} {what}", if n == 1 { "" } else { "s" });
    let gaps = if successor.gaps == 0 { String::new() } else { skills(successor.gaps, "to learn") };
    let unknown = successor.unknown_skills;
    let unknown = if unknown == 0 { String::new() } else { skills(unknown, "not assessed") };
    let name = people.get(&successor.person).unwrap_or(&successor.name);
    format!("{name} ({how}{gaps}{unknown})")
}
