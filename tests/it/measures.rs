//! The measures of the map against networkx, and its clusters against igraph and leidenalg.
//!
//! The golden files and the script that made them: `tests/fixtures/measures`.

use guild_analysis::communities::{
    Belonging, Homes, Sampled, ServiceLink, Ties, betweenness, betweenness_sampled, closeness, clusters, components,
    constraint, cores, cuts, measures, member_links, modularity,
};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[test]
fn every_measure_of_the_member_links_is_that_of_networkx() {
    for (name, golden) in golden() {
        let golden = &golden["ties"];
        let ties = ties(golden);
        let graph = ties.adjacency();
        let n = ties.len();
        check(&name, "degree", &(0..n).map(|v| graph.degree(v) as f64).collect::<Vec<_>>(), &golden["degree"]);
        check(&name, "strength", &(0..n).map(|v| ties.strength(v)).collect::<Vec<_>>(), &golden["strength"]);
        check(&name, "betweenness", &betweenness(graph), &golden["betweenness"]);
        check(&name, "closeness", &closeness(graph), &golden["closeness"]);
        check(&name, "core", &cores(graph).into_iter().map(f64::from).collect::<Vec<_>>(), &golden["core"]);
        let hemmed = constraint(&ties);
        let undefined: Vec<bool> = hemmed.iter().map(Option::is_none).collect();
        let theirs: Vec<bool> = list(&golden["constraint"]).iter().map(Value::is_null).collect();
        assert_eq!(undefined, theirs, "{name}: where constraint is undefined");
        let zero = |values: Vec<Option<f64>>| values.into_iter().map(|v| v.unwrap_or(0.0)).collect::<Vec<_>>();
        let theirs = zero(list(&golden["constraint"]).iter().map(Value::as_f64).collect());
        check(&name, "constraint", &zero(hemmed), &Value::from(theirs));
    }
}

#[test]
fn what_hangs_together_is_what_networkx_finds() {
    for (name, golden) in golden() {
        let Some(belonging) = belonging(&golden) else { continue };
        let (ties, two_mode) = (&golden["ties"], &golden["two_mode"]);
        let links: Vec<[u32; 3]> = member_links(&belonging).iter().map(|link| [link.a, link.b, link.weight]).collect();
        assert_eq!(serde_json::json!(links), ties["member_links"], "{name}: member links");
        let graph = belonging.graph();
        check(&name, "betweenness of people", &betweenness(graph), &two_mode["betweenness"]);
        let sampled = Sampled { pivots: graph.len(), seed: 5 };
        check(&name, "betweenness from all pivots", &betweenness_sampled(graph, sampled), &two_mode["betweenness"]);
        let cuts = cuts(graph);
        let cut: Vec<usize> = (0..graph.len()).filter(|v| cuts.node[*v]).collect();
        assert_eq!(serde_json::json!(cut), two_mode["cut"], "{name}: cut people and communities");
        assert_eq!(serde_json::json!(cuts.bridges), two_mode["bridges"], "{name}: bridges");
        assert_eq!(serde_json::json!(components(graph).n), two_mode["components"], "{name}: components");
    }
}

#[test]
fn clusters_are_as_good_as_those_of_the_peers() {
    for (name, golden) in golden() {
        let golden = &golden["ties"];
        let ties = ties(golden);
        for partition in list(&golden["partitions"]) {
            let of: Vec<u32> = list(&partition["of"]).iter().map(whole).collect();
            let (ours, theirs) = (modularity(&ties, &of), partition["modularity"].as_f64().expect("a number"));
            assert!((ours - theirs).abs() < 1e-9, "{name}: modularity {ours}, networkx {theirs}");
        }
        let found = clusters(&ties, 1);
        assert!((found.modularity - modularity(&ties, &found.of_community)).abs() < 1e-12);
        assert_eq!(found, clusters(&ties, 1), "{name}: the same at every run");
        assert!(found.of_community.iter().all(|cluster| (*cluster as usize) < found.n));
        let best = golden["best_modularity"].as_f64().unwrap_or(0.0);
        assert!(found.modularity >= best - 0.002, "{name}: modularity {}, best peer {best}", found.modularity);
    }
}

#[test]
fn all_at_once_are_the_measures_one_by_one() {
    for (name, golden) in golden() {
        let Some(belonging) = belonging(&golden) else { continue };
        let services: Vec<ServiceLink> = list(&golden["services"])
            .iter()
            .map(|link| ServiceLink { provider: whole(&link[0]), consumer: whole(&link[1]) })
            .collect();
        let of_community = vec![0; belonging.n_communities()];
        let of_person = vec![None; belonging.n_people()];
        let homes = Homes { of_community: &of_community, of_person: &of_person };
        let all = measures(&belonging, &services, homes, 1).expect("all links name a community");
        assert_eq!(serde_json::json!(all.cycles), golden["cycles"], "{name}: service cycles");
        let of = |value: fn(&guild_analysis::communities::CommunityMeasures) -> f64| {
            all.communities.iter().map(value).collect::<Vec<_>>()
        };
        check(&name, "degree", &of(|c| f64::from(c.degree)), &golden["ties"]["degree"]);
        check(&name, "strength", &of(|c| c.strength as f64), &golden["ties"]["strength"]);
        check(&name, "betweenness", &of(|c| c.betweenness), &golden["ties"]["betweenness"]);
        check(&name, "closeness", &of(|c| c.closeness), &golden["ties"]["closeness"]);
        check(&name, "core", &of(|c| f64::from(c.core)), &golden["ties"]["core"]);
        let people: Vec<f64> = all.people.iter().map(|person| person.betweenness).collect();
        let theirs = &list(&golden["two_mode"]["betweenness"])[belonging.n_communities()..];
        check(&name, "betweenness of people", &people, &Value::from(theirs));
        let cut = (0_u32..).zip(all.communities.iter().map(|c| c.cut).chain(all.people.iter().map(|p| p.cut)));
        let cut: Vec<u32> = cut.filter(|(_, cut)| *cut).map(|(node, _)| node).collect();
        assert_eq!(serde_json::json!(cut), golden["two_mode"]["cut"], "{name}: cut people and communities");
        let parts: Vec<u32> =
            all.communities.iter().map(|c| c.component).chain(all.people.iter().map(|p| p.component)).collect();
        let distinct: BTreeSet<u32> = parts.iter().copied().collect();
        assert_eq!(serde_json::json!(distinct.len()), golden["two_mode"]["components"], "{name}: parts");
        for membership in list(&golden["active"]) {
            let (c, p) = (whole(&membership[0]) as usize, whole(&membership[1]) as usize);
            assert_eq!(parts[c], parts[belonging.n_communities() + p], "{name}: a membership stays in one part");
        }
        assert_eq!(all.sampled, None, "{name} is small enough for exact numbers");
    }
}

#[track_caller]
fn check(graph: &str, measure: &str, ours: &[f64], theirs: &Value) {
    let theirs: Vec<f64> = list(theirs).iter().map(|value| value.as_f64().expect("a number")).collect();
    assert_eq!(ours.len(), theirs.len(), "{graph}: {measure}");
    for (i, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        assert!((ours - theirs).abs() <= 1e-9, "{graph}: {measure} of {i} is {ours}, networkx says {theirs}");
    }
}

fn golden() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/measures");
    let entries = std::fs::read_dir(folder).expect("the golden files");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    assert!(files.len() >= 12, "the golden files are there");
    let parse = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).expect("a golden file is text");
        let golden: Value = serde_json::from_str(&text).expect("a golden file is JSON");
        (golden["graph"].as_str().expect("its name").to_owned(), golden)
    };
    files.into_iter().map(parse).collect()
}

fn ties(golden: &Value) -> Ties {
    let edge = |link: &Value| (whole(&link[0]), whole(&link[1]), link[2].as_f64().expect("a weight"));
    let edges: Vec<(u32, u32, f64)> = list(&golden["member_links"]).iter().map(edge).collect();
    Ties::from_edges(list(&golden["degree"]).len(), &edges).expect("a graph")
}

/// `None` for a golden file that has ties only.
fn belonging(golden: &Value) -> Option<Belonging> {
    let n = |key: &str| golden[key].as_u64().map(|n| n as usize);
    let active: Vec<(u32, u32)> = golden["active"].as_array()?.iter().map(|m| (whole(&m[0]), whole(&m[1]))).collect();
    Some(Belonging::new(n("n_communities")?, n("n_people")?, &active).expect("a graph"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn whole(value: &Value) -> u32 {
    value.as_u64().and_then(|n| u32::try_from(n).ok()).expect("an index")
}
