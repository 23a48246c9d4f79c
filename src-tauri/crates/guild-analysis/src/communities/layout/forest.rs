//! The graph made sound: homes without circles, links merged, people counted, and how much room each community needs.

use super::people;
use super::web::Web;
use super::{Circle, MapGraph, name_room};

/// Between the outlines of two communities.
pub const GAP: f64 = 16.0;
/// Between a community's outline and what lies in it.
pub const PAD: f64 = 12.0;
/// The smallest circle: a short name fits across it.
const SMALLEST: f64 = 44.0;

/// What is laid out, in a shape that cannot surprise.
#[derive(Debug)]
pub struct Forest {
    /// The home of each community.
    pub parent: Vec<Option<u32>>,
    /// The communities in each community.
    pub children: Vec<Vec<u32>>,
    /// Those in none.
    pub roots: Vec<u32>,
    /// All, each before its home.
    pub bottom_up: Vec<u32>,
    /// How many homes are around each.
    pub depth: Vec<u32>,
    /// What breaks ties.
    pub seeds: Vec<u64>,
    /// The radius of the disc that a community's own people need; 0 where there are none and others fill the circle.
    pub own: Vec<f64>,
    /// Each person's home.
    pub home: Vec<Option<u32>>,
    /// Each person's further communities, as given; `None` where the number pointed nowhere.
    pub others: Vec<Vec<Option<u32>>>,
    /// Who is tied to whom, whatever the homes.
    pub web: Web,
    /// The same links, each between the two neighbours in one home that hold its ends.
    pub lifted: Web,
}

impl Forest {
    /// Checks and counts everything: O(communities + people + links * depth).
    pub fn new(graph: &MapGraph) -> Self {
        let n = graph.communities.len();
        let parent = without_circles(graph);
        let (bottom_up, depth) = ordered(&parent);
        let mut children = vec![Vec::new(); n];
        let mut roots = Vec::new();
        for (i, home) in parent.iter().enumerate() {
            home.map_or(&mut roots, |home| &mut children[home as usize]).push(i as u32);
        }
        let exists = |c: u32| ((c as usize) < n).then_some(c);
        let home: Vec<Option<u32>> = graph.people.iter().map(|person| person.home.and_then(exists)).collect();
        let others: Vec<Vec<Option<u32>>> =
            graph.people.iter().map(|person| person.others.iter().map(|&c| exists(c)).collect()).collect();
        let mut n_own = vec![0_usize; n];
        for &c in home.iter().flatten().chain(others.iter().flatten().flatten()) {
            n_own[c as usize] += 1;
        }
        let own = |i: usize| if n_own[i] == 0 && !children[i].is_empty() { 0.0 } else { people::room(n_own[i]) };
        let own = (0..n).map(own).collect();
        let web = Web::new(n, graph.member_links.iter().chain(&graph.service_links).copied());
        let lifted = lifted(&web, &parent, &depth);
        let seeds = graph.communities.iter().map(|community| community.seed).collect();
        Self { parent, children, roots, bottom_up, depth, seeds, own, home, others, web, lifted }
    }

    /// How many communities.
    pub fn len(&self) -> usize {
        self.parent.len()
    }

    /// The circle of a community that holds nobody else.
    pub fn leaf(&self, community: usize) -> f64 {
        let room = Circle { x: 0.0, y: 0.0, r: self.own[community] };
        around(&[room]).r.max(SMALLEST)
    }
}

/// The smallest circle around others, with room for a name at its top.
pub fn around(contents: &[Circle]) -> Circle {
    let inner = enclosing(contents);
    let mut sink = 0.0;
    // The name takes a cap of the circle, so the contents sink below the middle; a larger circle has a larger name.
    for _ in 0..30 {
        sink = (name_room(inner.r + PAD + sink) - PAD).max(0.0) / 2.0;
    }
    Circle { x: inner.x, y: inner.y - sink, r: inner.r + PAD + sink }
}

/// The radius that a circle in this place needs to hold all of these, clear of its name.
pub fn radius_around(middle: &Circle, contents: &[Circle]) -> f64 {
    let needs = |inner: &Circle| {
        let round = (inner.x - middle.x).hypot(inner.y - middle.y) + inner.r + PAD;
        let below = middle.y - (inner.y - inner.r);
        // `name_room` solved for the radius.
        round.max(((below + 20.0) / 0.9).min(below + 64.0))
    };
    contents.iter().map(needs).fold(0.0, f64::max)
}

/// Whether a circle lies within another, clear of its outline and of the room of its name.
pub fn holds(outer: &Circle, inner: &Circle) -> bool {
    let is_inside = (inner.x - outer.x).hypot(inner.y - outer.y) + inner.r <= outer.r - PAD / 2.0;
    is_inside && inner.y - inner.r >= outer.y - outer.r + name_room(outer.r) - 1e-6
}

/// The place nearest to a circle's, about, where [`holds`] is true; its own when it is true there already.
pub fn moved_inside(outer: &Circle, inner: &Circle) -> (f64, f64) {
    if holds(outer, inner) {
        return (inner.x, inner.y);
    }
    let (mut x, mut y) = (inner.x, inner.y);
    let reach = (outer.r - PAD / 2.0 - inner.r).max(0.0) * 0.999;
    for _ in 0..4 {
        y = y.max(outer.y - outer.r + name_room(outer.r) + inner.r);
        let far = (x - outer.x).hypot(y - outer.y);
        if far > reach {
            (x, y) = (outer.x + (x - outer.x) * reach / far, outer.y + (y - outer.y) * reach / far);
        }
    }
    (x, y)
}

/// The disc for people in a leaf's circle: all below its name.
pub fn room_of_leaf(circle: &Circle) -> Circle {
    let sink = name_room(circle.r) / 2.0;
    Circle { x: circle.x, y: circle.y + sink, r: (circle.r - sink).max(circle.r / 2.0) }
}

/// About the smallest circle around circles (Bădoiu and Clarkson's walk toward the farthest).
pub fn enclosing(circles: &[Circle]) -> Circle {
    let Some(first) = circles.first() else { return Circle::default() };
    if circles.len() == 1 {
        return *first;
    }
    let n = circles.len() as f64;
    let mut x = circles.iter().map(|c| c.x).sum::<f64>() / n;
    let mut y = circles.iter().map(|c| c.y).sum::<f64>() / n;
    let reach = |x: f64, y: f64, c: &Circle| (c.x - x).hypot(c.y - y) + c.r;
    let farthest = |x: f64, y: f64| circles.iter().max_by(|a, b| reach(x, y, a).total_cmp(&reach(x, y, b)));
    for step in 1..=200 {
        let Some(far) = farthest(x, y) else { break };
        let d = (far.x - x).hypot(far.y - y).max(1e-9);
        // Toward the farthest point of the farthest circle.
        let (px, py) = (far.x + (far.x - x) / d * far.r, far.y + (far.y - y) / d * far.r);
        x += (px - x) / f64::from(step + 2);
        y += (py - y) / f64::from(step + 2);
    }
    let r = farthest(x, y).map_or(0.0, |far| reach(x, y, far));
    Circle { x, y, r }
}

/// The homes; in a circle of homes, the community with the smallest number stands free.
fn without_circles(graph: &MapGraph) -> Vec<Option<u32>> {
    let n = graph.communities.len();
    let mut parent: Vec<Option<u32>> =
        graph.communities.iter().map(|community| community.parent.filter(|&p| (p as usize) < n)).collect();
    // 0: not seen, otherwise the walk that saw it first.
    let mut seen = vec![0_usize; n];
    for start in 0..n {
        let mut at = Some(start as u32);
        while let Some(i) = at.filter(|&i| seen[i as usize] == 0) {
            seen[i as usize] = start + 1;
            at = parent[i as usize];
        }
        if let Some(i) = at.filter(|&i| seen[i as usize] == start + 1) {
            // The walk came back to itself: this is a circle, and the start is the smallest on it or leads into it.
            let mut smallest = i;
            let mut next = parent[i as usize];
            while let Some(j) = next.filter(|&j| j != i) {
                smallest = smallest.min(j);
                next = parent[j as usize];
            }
            parent[smallest as usize] = None;
        }
    }
    parent
}

/// All, the deepest first, and how deep each is.
fn ordered(parent: &[Option<u32>]) -> (Vec<u32>, Vec<u32>) {
    let mut depth = vec![u32::MAX; parent.len()];
    let mut path = Vec::new();
    for start in 0..parent.len() {
        let mut at = Some(start);
        while let Some(i) = at.filter(|&i| depth[i] == u32::MAX) {
            path.push(i);
            at = parent[i].map(|p| p as usize);
        }
        let mut above = at.map(|i| depth[i]);
        while let Some(i) = path.pop() {
            depth[i] = above.map_or(0, |above| above + 1);
            above = Some(depth[i]);
        }
    }
    let mut order: Vec<u32> = (0..parent.len() as u32).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(depth[i as usize]), i));
    (order, depth)
}

fn lifted(web: &Web, parent: &[Option<u32>], depth: &[u32]) -> Web {
    let up = |i: u32| parent[i as usize];
    let lift = |a: u32, b: u32| {
        let (mut a, mut b) = (a, b);
        while depth[a as usize] > depth[b as usize] {
            a = up(a)?;
        }
        while depth[b as usize] > depth[a as usize] {
            b = up(b)?;
        }
        while a != b && up(a) != up(b) {
            (a, b) = (up(a)?, up(b)?);
        }
        Some((a, b))
    };
    let links = (0..web.len()).flat_map(|a| {
        web.of(a).filter(move |&(b, _)| a < b).filter_map(move |(b, w)| {
            let (a, b) = lift(a as u32, b as u32)?;
            Some((a, b, w))
        })
    });
    Web::new(web.len(), links.collect::<Vec<_>>())
}
