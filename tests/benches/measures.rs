//! The measures of the map against igraph, rustworkx, `NetworKit` and networkx, in the same run.
//!
//! Correctness is gated first: every peer must give our answer, or nothing is timed. `--bench measures`, or
//! `--bench measures -- S M` for these sizes only. The peers stand in a Python environment under `target/`.
#![expect(clippy::print_stdout, reason = "a bench prints its table")]

use guild_analysis::communities::{
    Belonging, Sampled, ServiceLink, Stakes, betweenness, betweenness_sampled, closeness, clusters, components,
    constraint, cores, cuts, leaving, member_link_graph, member_links, service_cycles, without,
};
use guildhall_tests::organisation::{Organisation, Size, organisation};
use guildhall_tests::programs;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

const SEED: u64 = 1;
const PIVOTS: usize = 256;
const PEERS: &[&str] = &["igraph==1.0.0", "rustworkx==0.18.1", "networkx==3.6.1", "scipy==1.17.1", "networkit==11.2.2"];

/// What is to be reached, as ours divided by the peer's; where no peer is named, the best one.
fn target(size: Size, job: &str) -> Option<(Option<&'static str>, f64)> {
    match (size, job) {
        (Size::M, "betweenness") => Some((Some("igraph"), 0.5)),
        (Size::L, "sampled betweenness") => Some((Some("NetworKit"), 1.0 / 3.0)),
        (Size::L, "components" | "cut people" | "bridges" | "cores" | "cycles" | "projection" | "clusters") => {
            Some((None, 1.0))
        }
        _ => None,
    }
}

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let sizes: Vec<Size> = [Size::S, Size::M, Size::L]
        .into_iter()
        .filter(|size| {
            let letters = asked.iter().filter(|word| !word.starts_with('-')).collect::<Vec<_>>();
            letters.is_empty() || letters.iter().any(|letter| *letter == size.letter())
        })
        .collect();
    let folder = target_folder().join("bench-measures");
    std::fs::create_dir_all(&folder).expect("the folder of the bench can be made");
    let python = programs::python(&folder.join("python"), PEERS).expect("the peers can be installed");
    for size in sizes {
        compare(size, &python, &folder);
    }
}

/// The times in seconds and the answers of ours, by job.
#[derive(Default)]
struct Ours {
    times: BTreeMap<&'static str, f64>,
    answers: BTreeMap<&'static str, Value>,
}

impl Ours {
    /// Runs up to five times within a few seconds; the median counts.
    fn job<R>(&mut self, name: &'static str, work: impl Fn() -> R) -> R {
        let (mut taken, start) = (Vec::new(), Instant::now());
        loop {
            let begun = Instant::now();
            let result = black_box(work());
            taken.push(begun.elapsed().as_secs_f64());
            if taken.len() == 5 || start.elapsed().as_secs() >= 4 {
                taken.sort_by(f64::total_cmp);
                self.times.insert(name, taken[taken.len() / 2]);
                return result;
            }
        }
    }
}

fn compare(size: Size, python: &Path, folder: &Path) {
    let made = organisation(size, SEED);
    let mut ours = Ours::default();
    let file = folder.join(format!("{}.json", size.letter()));
    let question = measure(size, &made, &mut ours);
    std::fs::write(&file, question.to_string()).expect("the organisation can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/measures.py");
    let theirs = programs::ask(python, &[script.as_path(), file.as_path()]).expect("the peers answer");
    gate(size, &ours, &theirs);
    table(size, &made, &ours, &theirs);
}

fn measure(size: Size, made: &Organisation, ours: &mut Ours) -> Value {
    let (n_communities, n_people) = (made.communities.len(), made.people.len());
    let belonging = Belonging::new(n_communities, n_people, &made.memberships).expect("a graph");
    let two_mode = belonging.graph();
    let links = ours.job("projection", || member_links(&belonging));
    let weight: u64 = links.iter().map(|link| u64::from(link.weight)).sum();
    ours.answers.insert("projection", json!([links.len(), weight]));
    let ties = member_link_graph(n_communities, &links).expect("a graph");
    let graph = ties.adjacency();

    let found = ours.job("components", || components(two_mode));
    ours.answers.insert("components", json!(found.n));
    // Both come from one walk; each job pays for the whole of it.
    let found = ours.job("cut people", || cuts(two_mode));
    let cut: Vec<usize> = (0..two_mode.len()).filter(|v| found.node[*v]).collect();
    ours.answers.insert("cut people", json!(cut));
    let found = ours.job("bridges", || cuts(two_mode));
    ours.answers.insert("bridges", json!(found.bridges));
    let found = ours.job("cores", || cores(graph));
    ours.answers.insert("cores", json!(found));
    let services: Vec<ServiceLink> =
        made.services.iter().map(|&(provider, consumer)| ServiceLink { provider, consumer }).collect();
    let found = ours.job("cycles", || service_cycles(n_communities, &services).expect("links of communities"));
    ours.answers.insert("cycles", json!(found));

    let found = ours.job("betweenness", || betweenness(graph));
    ours.answers.insert("betweenness", json!(found));
    let found = ours.job("closeness", || closeness(graph));
    ours.answers.insert("closeness", json!(found));
    let found = ours.job("constraint", || constraint(&ties));
    ours.answers.insert("constraint", json!(found));
    if size != Size::L {
        let found = ours.job("people's betweenness", || betweenness(two_mode));
        ours.answers.insert("people's betweenness", json!(found));
    }
    let sampled = Sampled { pivots: PIVOTS, seed: SEED };
    let found = ours.job("sampled betweenness", || betweenness_sampled(two_mode, sampled));
    ours.answers.insert("sampled betweenness", json!(found));
    let grouped = ours.job("clusters", || clusters(&ties, SEED));
    ours.answers.insert("clusters", json!(grouped.modularity));

    let stakes = Stakes { belonging: &belonging, seats: &[], services: &services, minimum: 2 };
    let most = ours.job("leaving, everyone ranked", || leaving(&stakes));
    let first: Vec<u32> = most.iter().take(3).map(|one| one.person).collect();
    ours.job("without three people", || without(&stakes, &first));

    json!({
        "size": size.letter(), "n_communities": n_communities, "n_people": n_people,
        "memberships": made.memberships, "services": made.services,
        "member_links": links.iter().map(|link| [link.a, link.b, link.weight]).collect::<Vec<_>>(),
        "clusters": grouped.of_community, "pivots": sampled.nodes(two_mode.len()),
    })
}

/// Every peer must have found what we found.
fn gate(size: Size, ours: &Ours, theirs: &Value) {
    let letter = size.letter();
    let mut n_checked = 0;
    for (job, answers) in theirs["answers"].as_object().expect("answers") {
        for (peer, answer) in answers.as_object().expect("peers") {
            let own = &ours.answers[job.as_str()];
            if job == "clusters" {
                assert!(number(own) >= number(answer) - 0.002, "{letter}: modularity {own}, {peer} has {answer}");
            } else {
                assert!(is_same(own, answer), "{letter}: {job} differs from that of {peer}");
            }
            n_checked += 1;
        }
    }
    let (own, checked) = (number(&ours.answers["clusters"]), number(&theirs["modularity"]));
    assert!((own - checked).abs() < 1e-9, "{letter}: our modularity is {own}, theirs of our clusters {checked}");
    println!("{letter}: {n_checked} answers of the peers equal ours");
}

/// The same structure and the same numbers within 1e-9.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (Value::Number(_), Value::Number(_)) => (number(a) - number(b)).abs() <= 1e-9,
        _ => a == b,
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn table(size: Size, made: &Organisation, ours: &Ours, theirs: &Value) {
    let versions: Vec<String> = theirs["versions"]
        .as_object()
        .expect("versions")
        .iter()
        .map(|(peer, version)| format!("{peer} {}", version.as_str().unwrap_or_default()))
        .collect();
    println!(
        "\n{}: {} people, {} communities, {} memberships, {} service links; seed {SEED}; {}\n",
        size.letter(),
        made.people.len(),
        made.communities.len(),
        made.memberships.len(),
        made.services.len(),
        versions.join(", ")
    );
    for (job, time) in &ours.times {
        let peers: BTreeMap<&str, f64> = theirs["times"][job]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(peer, time)| (peer.as_str(), number(time)))
            .collect();
        let row: Vec<String> = peers
            .iter()
            .map(|(peer, theirs)| format!("{peer} {:.2} ms ({:.2})", theirs * 1e3, time / theirs))
            .collect();
        let verdict = target(size, job).map_or_else(String::new, |(named, reach)| {
            let best =
                peers.iter().filter(|(peer, _)| named.is_none_or(|named| named == **peer)).map(|(_, time)| *time);
            let ratio = time / best.fold(f64::INFINITY, f64::min);
            let verdict = if ratio <= reach { "reached" } else { "LOST" };
            format!("   {} {reach:.2} is to be reached: {ratio:.2}, {verdict}", named.unwrap_or("best peer"))
        });
        println!("{job:<25} ours {:>10.2} ms   {}{verdict}", time * 1e3, row.join("   "));
    }
    for (peer, quality) in theirs["answers"]["clusters"].as_object().into_iter().flatten() {
        println!("modularity                ours {}   {peer} {quality}", ours.answers["clusters"]);
    }
}

fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target")
}
