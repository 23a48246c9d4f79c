//! Where nodes would float if links were springs and all nodes pushed each other away; sizes come later.
//!
//! Multi-level: groups of nodes (see [`Web::groups`]) are laid out before their members, so that the great shape is
//! found by few nodes and refined by many. The energy is that of Noack's `LinLog` family (2007), with a node's mass
//! growing with the links it has: it keeps groups apart without stretching them over the whole map. Pushes are
//! summed by a [`Quadtree`], each node's in a fixed order, so the result does not hang on the number of threads.

use rayon::prelude::*;

use super::dice::Dice;
use super::quadtree::Quadtree;
use super::web::Web;
use super::{Cancelled, Progress};

/// Below this many nodes a level is laid out from chance.
const FEW: usize = 24;
/// A square counts as one body when its side is below this share of its distance.
const THETA: f64 = 1.1;

/// How the layout of one level goes.
struct Level {
    web: Web,
    mass: Vec<f64>,
    /// The group of each node, on the next level.
    group: Vec<u32>,
}

/// Places for the nodes of a web, around the origin, in no particular unit. O(rounds n log n).
///
/// `ids` break ties, so that a node's fortune does not hang on its number.
pub fn float(web: Web, ids: &[u64], seed: u64, progress: &mut Progress) -> Result<Vec<[f64; 2]>, Cancelled> {
    let mut levels = coarsened(web);
    let rounds = |level: usize, n: usize| {
        if level == 0 {
            90
        } else if n > 2_000 {
            110
        } else {
            220
        }
    };
    let work: f64 =
        levels.iter().enumerate().map(|(l, level)| (rounds(l, level.mass.len()) * level.mass.len()) as f64).sum();
    let mut done = 0.0;
    let mut at: Vec<[f64; 2]> = Vec::new();
    let mut number = levels.len();
    while let Some(level) = levels.pop() {
        number -= 1;
        let n = level.mass.len();
        let dice = |i: usize| Dice::new(seed ^ number as u64, if number == 0 { ids[i] } else { i as u64 });
        at = if at.is_empty() {
            let size = size(&level);
            (0..n).map(|i| dice(i).in_disc(size)).collect()
        } else {
            let spread = size(&level) / (n as f64).sqrt();
            let near = |i: usize| {
                let (centre, off) = (at[level.group[i] as usize], dice(i).in_disc(spread));
                [centre[0] + off[0], centre[1] + off[1]]
            };
            (0..n).map(near).collect()
        };
        let is_first = levels.len() + 1 == number + 1 && level.group.is_empty();
        let n_rounds = rounds(number, n);
        for round in 0..n_rounds {
            step(&level, &mut at, heat(round, n_rounds, is_first));
            done += n as f64;
            progress.tell(done / work.max(1.0))?;
        }
    }
    Ok(at)
}

/// Lets nodes that have places go a little way toward where they would float. O(rounds n log n).
pub fn eased(web: Web, mut at: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    const ROUNDS: usize = 20;
    const HEAT: [f64; 2] = [0.01, 0.0005];
    let mass: Vec<f64> = (0..web.len()).map(|i| 1.0 + web.strength(i)).collect();
    let level = Level { web, mass, group: Vec::new() };
    let mass: f64 = level.mass.iter().sum();
    let square: f64 = at.iter().zip(&level.mass).map(|(p, m)| (p[0] * p[0] + p[1] * p[1]) * m).sum();
    let scale = size(&level) / (square / mass).sqrt();
    if !scale.is_finite() || scale <= 0.0 {
        return at;
    }
    for place in &mut at {
        *place = [place[0] * scale, place[1] * scale];
    }
    for round in 0..ROUNDS {
        step(&level, &mut at, HEAT[0] * (HEAT[1] / HEAT[0]).powf(round as f64 / ROUNDS as f64));
    }
    at.into_iter().map(|place| [place[0] / scale, place[1] / scale]).collect()
}

/// How far a node may go in a round, as a share of the map: much at first, at last hardly.
fn heat(round: usize, rounds: usize, is_first: bool) -> f64 {
    let from: f64 = if is_first { 0.5 } else { 0.1 };
    let to: f64 = 0.0005;
    from * (to / from).powf(round as f64 / rounds as f64)
}

/// The web, and ever coarser ones until few nodes are left or nothing joins any more.
fn coarsened(web: Web) -> Vec<Level> {
    let mass: Vec<f64> = (0..web.len()).map(|i| 1.0 + web.strength(i)).collect();
    let mut inner = vec![0.0; web.len()];
    let mut levels = vec![Level { web, mass, group: Vec::new() }];
    while let Some(level) = levels.last_mut() {
        let n = level.mass.len();
        if n <= FEW {
            break;
        }
        let (group, n_groups) = level.web.groups(&inner);
        if n_groups * 10 > n * 9 {
            break;
        }
        let mut mass = vec![0.0; n_groups];
        let mut hidden = vec![0.0; n_groups];
        for (i, &g) in group.iter().enumerate() {
            mass[g as usize] += level.mass[i];
            hidden[g as usize] += inner[i];
            hidden[g as usize] += level.web.of(i).filter(|&(j, _)| j > i && group[j] == g).map(|(_, w)| w).sum::<f64>();
        }
        let web = level.web.grouped(&group, n_groups);
        level.group = group;
        inner = hidden;
        levels.push(Level { web, mass, group: Vec::new() });
    }
    levels
}

/// About how far from the middle a level's nodes will come to rest.
fn size(level: &Level) -> f64 {
    let mass: f64 = level.mass.iter().sum();
    let pull: f64 = (0..level.web.len()).map(|i| level.web.strength(i)).sum();
    mass / (2.0 * pull.max(mass * 0.05)).sqrt()
}

/// One round: each node goes toward where its pulls and pushes cancel out.
fn step(level: &Level, at: &mut [[f64; 2]], heat: f64) {
    let tree = Quadtree::new(at, &level.mass);
    let size = size(level);
    let mass: f64 = level.mass.iter().sum();
    // Holds together what no link holds: at three times the size the links would give.
    let gravity = mass / (18.0 * size * size);
    let (limit, soft) = (heat * size, 1e-9 * size * size);
    let moved: Vec<[f64; 2]> = tree
        .order()
        .par_iter()
        .with_min_len(64)
        .map(|&i| {
            let (i, here) = (i as usize, at[i as usize]);
            let m = level.mass[i];
            let push = tree.push(here, THETA, |d2| 1.0 / (d2 + soft));
            let mut force = [m * (push[0] - gravity * here[0]), m * (push[1] - gravity * here[1])];
            let mut stiff = m * gravity;
            for (j, w) in level.web.of(i) {
                let (dx, dy) = (at[j][0] - here[0], at[j][1] - here[1]);
                let w = w * pull((dx * dx + dy * dy).sqrt() / size);
                force = [force[0] + dx * w, force[1] + dy * w];
                stiff += w;
            }
            let (mut dx, mut dy) = (force[0] / (stiff * 2.0), force[1] / (stiff * 2.0));
            let far = dx.hypot(dy);
            if far > limit {
                (dx, dy) = (dx * limit / far, dy * limit / far);
            }
            [here[0] + dx, here[1] + dy]
        })
        .collect();
    for (&i, place) in tree.order().iter().zip(moved) {
        at[i as usize] = place;
    }
}

/// The stiffness of a link as long as this share of the map: long ones pull less than springs would, so that groups
/// stand apart.
fn pull(share: f64) -> f64 {
    1.0 / (share + 0.1)
}
