//! The rank of each level on its track.

use super::{LevelMapping, Mapping, Placed, TrackKind, TrackMapping, block_of, fold, level_code};

/// Tracks and ranks of every level: along the trunk from 0, along each path after the trunk. Where all names
/// carry numbers that rise along their track, the numbers are the ranks.
pub(super) fn levels(
    mapping: &mut Mapping,
    placed: &[&mut Placed],
    track_of: &[Vec<usize>],
    tracks: &[TrackMapping],
    ladder: usize,
) {
    struct Known {
        name: String,
        track: usize,
        rank: u32,
        taken: usize,
    }
    let mut known: Vec<Known> = Vec::new();
    let own: Vec<(&Placed, &Vec<usize>)> = placed.iter().filter(|p| !p.attached).map(|p| &**p).zip(track_of).collect();
    for (p, tracks) in &own {
        for (level, track) in p.table.levels.iter().zip(tracks.iter()) {
            let there = known.iter().any(|k| k.track == *track && fold(&k.name) == fold(&level.name));
            let twice_here = p
                .table
                .levels
                .iter()
                .zip(tracks.iter())
                .filter(|(l, t)| *t == track && fold(&l.name) == fold(&level.name))
                .count()
                > 1;
            if !there || twice_here {
                known.push(Known { name: level.name.clone(), track: *track, rank: 0, taken: 0 });
            }
        }
    }
    let trunk = tracks.iter().position(|t| t.kind == TrackKind::Trunk);
    let in_trunk = known.iter().filter(|k| Some(k.track) == trunk).count() as u32;
    let numbers: Option<Vec<u32>> =
        if trunk.is_none() && tracks.len() > 1 { known.iter().map(|k| number(&k.name)).collect() } else { None };
    let rising = numbers.filter(|numbers| {
        (0..tracks.len()).all(|t| {
            let mine: Vec<u32> = known.iter().zip(numbers).filter(|(k, _)| k.track == t).map(|(_, n)| *n).collect();
            mine.iter().zip(mine.iter().skip(1)).all(|(a, b)| a < b)
        })
    });
    if let Some(numbers) = rising {
        let least = numbers.iter().min().copied().unwrap_or(0);
        known.iter_mut().zip(numbers).for_each(|(k, n)| k.rank = n - least);
    } else {
        for t in 0..tracks.len() {
            let base = if Some(t) == trunk { 0 } else { in_trunk };
            known.iter_mut().filter(|k| k.track == t).enumerate().for_each(|(n, k)| k.rank = base + n as u32);
        }
    }
    let mut own_tracks = track_of.iter();
    for p in placed {
        let tracks = if p.attached { None } else { own_tracks.next() };
        for k in &mut known {
            k.taken = 0;
        }
        let mut mapped = Vec::new();
        for (n, level) in p.table.levels.iter().enumerate() {
            let track = tracks.and_then(|t| t.get(n)).copied();
            let found = known
                .iter_mut()
                .filter(|k| fold(&k.name) == fold(&level.name) && track.is_none_or(|t| t == k.track))
                .min_by_key(|k| k.taken);
            let (track, rank) = match found {
                Some(k) => {
                    k.taken += 1;
                    (k.track, k.rank)
                }
                None => (track.or(trunk).unwrap_or(0), n as u32),
            };
            mapped.push(LevelMapping { cell: level.cell.clone(), name: level.name.clone(), track: track as u32, rank });
        }
        if let Some(block) = block_of(mapping, p) {
            block.ladder = Some(ladder as u32);
            block.levels = mapped;
        }
    }
}

/// The number that a level's name begins or ends with.
fn number(name: &str) -> Option<u32> {
    if let Some((_, n)) = level_code(name) {
        return Some(n);
    }
    name.split_whitespace().last().and_then(|w| w.parse().ok())
}
