//! The map's layout against other programs, on the same graphs, in one run. `--bench layout`, or
//! `--bench layout -- S` for 1,000 communities only, `M` for 10,000.
//!
//! The graphs have planted divisions that no layout is told, links with a heavy tail, and no nesting, which the others
//! do not know. Peers are installed under `target/`, in pinned versions; one that cannot be had is named as missing.
#![expect(clippy::print_stdout, reason = "a bench prints its table")]

use std::fmt::Write as _;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use guild_analysis::communities::layout::quality::{
    cluster_hit_rate, crossings, neighbourhood_preservation, overlaps, scale_normalised_stress,
};
use guild_analysis::communities::layout::{Circle, MapCommunity, MapGraph, Options, Point, Start, lay_out};
use guildhall_tests::programs;
use serde_json::{Value, json};

/// The Python package of the peers, as pip is asked for it.
const IGRAPH: &str = "igraph==1.0.0";
/// Shortest paths are measured from about so many nodes.
const SOURCES: usize = 500;
/// Pairs of links looked at for crossings.
const PAIRS: usize = 4_000_000;

/// A graph with divisions that are known to the bench alone.
struct Planted {
    n: u32,
    links: Vec<(u32, u32)>,
    division: Vec<u32>,
}

/// A drawing by one of the programs.
struct Drawing {
    name: String,
    version: String,
    seconds: f64,
    at: Vec<Point>,
}

/// Vigna's splitmix64, so that the graphs are the same everywhere.
struct Dice(u64);

impl Dice {
    fn fraction(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, n: u32) -> u32 {
        ((self.fraction() * f64::from(n)) as u32).min(n - 1)
    }
}

/// Divisions of 10 to 120, numbers shuffled; each community has at least two links, few have very many; four in five
/// links stay within the division.
fn planted(n: u32) -> Planted {
    let mut dice = Dice(u64::from(n));
    let mut number: Vec<u32> = (0..n).collect();
    for i in (1..n).rev() {
        number.swap(i as usize, dice.below(i + 1) as usize);
    }
    let (mut division, mut links) = (vec![0; n as usize], Vec::new());
    let (mut from, mut k) = (0, 0);
    while from < n {
        let size = ((10.0 / (1.0 - dice.fraction()).powf(0.7)) as u32).min(120).min(n - from);
        for i in from..from + size {
            division[number[i as usize] as usize] = k;
            let n_links = ((2.0 / (1.0 - dice.fraction()).powf(0.5)) as u32).min(60);
            for _ in 0..n_links {
                let to = if dice.fraction() < 0.8 { from + dice.below(size) } else { dice.below(n) };
                if to != i {
                    links.push((number[i.min(to) as usize], number[i.max(to) as usize]));
                }
            }
        }
        (from, k) = (from + size, k + 1);
    }
    links.sort_unstable();
    links.dedup();
    Planted { n, links, division }
}

fn main() {
    let folder = target().join("bench-layout");
    fs::create_dir_all(&folder).expect("a folder for the graphs");
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    for (size, n) in [("S", 1_000), ("M", 10_000)] {
        if !asked.is_empty() && !asked.iter().any(|one| one == size) {
            continue;
        }
        let graph = planted(n);
        let n_divisions = graph.division.iter().max().map_or(0, |most| most + 1);
        println!("\n{n} communities, {} links, {n_divisions} planted divisions", graph.links.len());
        let (ours, circles) = ours(&graph);
        let mut drawings = vec![ours];
        let file = write(&graph, &folder);
        drawings.extend(by_node(&file, &folder));
        drawings.extend(by_python(&file, &folder));
        drawings.extend(by_graphviz(&graph, &folder));
        table(&graph, &drawings, &circles);
    }
}

/// Our layout, the middle of three times, and its circles.
fn ours(graph: &Planted) -> (Drawing, Vec<Circle>) {
    let map = MapGraph {
        communities: (0..graph.n).map(|i| MapCommunity { parent: None, seed: u64::from(i) }).collect(),
        service_links: graph.links.iter().map(|&(a, b)| (a, b, 1.0)).collect(),
        ..MapGraph::default()
    };
    let mut times = Vec::new();
    let mut circles = Vec::new();
    for _ in 0..3 {
        let begun = Instant::now();
        let options = Options { has_people: false, ..Options::default() };
        let layout = lay_out(&map, &Start::default(), &options, &mut |_| ControlFlow::Continue(())).expect("laid out");
        times.push(begun.elapsed().as_secs_f64());
        assert!(circles.is_empty() || circles == layout.communities, "twice the same");
        circles = layout.communities;
    }
    times.sort_by(f64::total_cmp);
    let at = circles.iter().map(|c| Point { x: c.x, y: c.y }).collect();
    let version = env!("CARGO_PKG_VERSION").to_owned();
    (Drawing { name: "Guildhall".into(), version, seconds: times[1], at }, circles)
}

fn table(graph: &Planted, drawings: &[Drawing], circles: &[Circle]) {
    println!(
        "{:<12} {:>8} {:>9} {:>7}  {:>9} {:>9} {:>9} {:>9}",
        "", "version", "seconds", "ratio", "hit rate", "neighb.", "stress", "crossings"
    );
    let measured: Vec<[f64; 4]> = drawings
        .iter()
        .map(|drawing| {
            [
                cluster_hit_rate(&graph.division, &drawing.at),
                neighbourhood_preservation(&graph.links, &drawing.at),
                scale_normalised_stress(&graph.links, &drawing.at, SOURCES),
                crossings(&graph.links, &drawing.at, PAIRS),
            ]
        })
        .collect();
    for (drawing, [hits, near, stress, cross]) in drawings.iter().zip(&measured) {
        println!(
            "{:<12} {:>8} {:>9.3} {:>7.2}  {:>9.3} {:>9.3} {:>9.3} {:>9.4}",
            drawing.name,
            drawing.version,
            drawing.seconds,
            drawing.seconds / drawings[0].seconds,
            hits,
            near,
            stress,
            cross
        );
    }
    println!("ratio: times ours. Our circles that overlap: {}. The others place points.", overlaps(circles));
    for (drawing, theirs) in drawings.iter().zip(&measured).skip(1) {
        let ours = measured[0];
        let speed = drawing.seconds / drawings[0].seconds;
        let better = [ours[0] >= theirs[0], ours[1] >= theirs[1], ours[2] <= theirs[2], ours[3] <= theirs[3]];
        let names = ["hit rate", "neighbourhoods", "stress", "crossings"];
        let mut lost: Vec<String> =
            names.iter().zip(better).filter(|(_, better)| !better).map(|(name, _)| (*name).to_owned()).collect();
        if speed < 5.0 {
            lost.push(format!("5 x as fast ({speed:.1} x)"));
        }
        let verdict = if lost.is_empty() { "won".to_owned() } else { format!("LOST: {}", lost.join(", ")) };
        println!("against {:<12} {verdict}", drawing.name);
    }
}

/// `target/` of the workspace, wherever it is.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from)
}

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers")
}

/// The graph for the peers, with the same places by chance for all who want some.
fn write(graph: &Planted, folder: &Path) -> PathBuf {
    let mut dice = Dice(1);
    let start: Vec<[f64; 2]> = (0..graph.n).map(|_| [dice.fraction() * 1_000.0, dice.fraction() * 1_000.0]).collect();
    let file = folder.join(format!("graph-{}.json", graph.n));
    let content = json!({ "n": graph.n, "links": graph.links, "start": start });
    fs::write(&file, content.to_string()).expect("the graph is written");
    file
}

/// `ForceAtlas2` and d3-force, installed beside the graphs.
fn by_node(file: &Path, folder: &Path) -> Vec<Drawing> {
    let home = folder.join("node");
    let wanted = fs::read(scripts().join("package.json")).expect("the versions of the peers");
    if fs::read(home.join("package.json")).ok().as_deref() != Some(&wanted) || !home.join("node_modules").exists() {
        fs::create_dir_all(&home).expect("a folder for the packages");
        fs::write(home.join("package.json"), wanted).expect("the versions are written");
        let mut install = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        install.args(["install", "--no-audit", "--no-fund", "--silent"]).current_dir(&home);
        if !ran(&mut install) {
            println!("ForceAtlas2, d3-force: not installed (npm could not install them)");
            return Vec::new();
        }
    }
    let mut node = Command::new("node");
    node.arg(scripts().join("layout.mjs")).args([file, folder]).current_dir(&home);
    drawings("ForceAtlas2, d3-force", &mut node)
}

/// igraph, in an environment of its own.
fn by_python(file: &Path, folder: &Path) -> Vec<Drawing> {
    let python = match programs::python(&folder.join("python"), &[IGRAPH]) {
        Ok(python) => python,
        Err(error) => {
            println!("igraph: not installed ({error})");
            return Vec::new();
        }
    };
    drawings("igraph", Command::new(&python).arg(scripts().join("layout.py")).args([file, folder]))
}

/// Graphviz' multi-level layout, if the machine has it.
fn by_graphviz(graph: &Planted, folder: &Path) -> Option<Drawing> {
    let version = Command::new("sfdp").arg("-V").output().ok();
    let Some(version) = version.filter(|output| output.status.success()) else {
        println!("Graphviz sfdp: not installed");
        return None;
    };
    let said = String::from_utf8_lossy(&version.stderr).into_owned();
    let version = said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit())).unwrap_or("?");
    let file = folder.join(format!("graph-{}.dot", graph.n));
    let mut dot = String::from("graph { node [shape=point width=0.01]\n");
    for i in 0..graph.n {
        let _ = writeln!(dot, "{i}");
    }
    for (a, b) in &graph.links {
        let _ = writeln!(dot, "{a}--{b}");
    }
    fs::write(&file, dot + "}\n").expect("the graph is written");
    let begun = Instant::now();
    let output = Command::new("sfdp").args(["-Goverlap=true", "-Tplain"]).arg(&file).output().ok()?;
    let seconds = begun.elapsed().as_secs_f64();
    let mut at = vec![Point::default(); graph.n as usize];
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let ["node", name, x, y, ..] = words[..] {
            let i: usize = name.parse().expect("a number we gave");
            at[i] = Point { x: x.parse().expect("a place"), y: y.parse().expect("a place") };
        }
    }
    Some(Drawing { name: "sfdp".into(), version: version.to_owned(), seconds, at })
}

fn ran(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// What a script of the peers made: a line for each drawing.
fn drawings(name: &str, command: &mut Command) -> Vec<Drawing> {
    let output = command.stderr(Stdio::inherit()).output();
    let Some(output) = output.ok().filter(|output| output.status.success()) else {
        println!("{name}: could not be run");
        return Vec::new();
    };
    let drawing = |line: &str| {
        let [name, version, seconds, file] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
        let places: Vec<Value> = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        let at = places.iter().map(|p| Some(Point { x: p[0].as_f64()?, y: p[1].as_f64()? })).collect::<Option<_>>()?;
        Some(Drawing { name: name.to_owned(), version: version.to_owned(), seconds: seconds.parse().ok()?, at })
    };
    String::from_utf8_lossy(&output.stdout).lines().filter_map(drawing).collect()
}
