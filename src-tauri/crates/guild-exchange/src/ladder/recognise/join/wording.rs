//! What the words of expectations say: misfits, rating words, markers.

use super::{
    BTreeMap, BTreeSet, Body, Explained, LadderMapping, Mapping, MarkerMapping, Placed, TrackKind, TrackMapping,
    block_of, fold, heads_misfits, kind_of, level_name, rating_place, speaks_of_risk,
};
use crate::ladder::recognise::table::SkillFact;

pub(super) fn misfits(mapping: &mut Mapping, p: &Placed) {
    let negative = |skill: &SkillFact| {
        let risky = skill.texts.iter().filter(|t| speaks_of_risk(t)).count();
        skill.texts.len() >= 2 && risky * 10 >= skill.texts.len() * 6
    };
    let all: Vec<bool> = p.table.skills.iter().map(negative).collect();
    let mut cells = Vec::new();
    for (n, (name, cell)) in p.table.areas.iter().enumerate() {
        let mine: Vec<bool> =
            p.table.skills.iter().zip(&all).filter(|(s, _)| s.area == Some(n)).map(|(_, risky)| *risky).collect();
        let risky = mine.iter().filter(|r| **r).count();
        if heads_misfits(name) || (mine.len() >= 2 && risky * 10 >= mine.len() * 8 && mine.len() < p.table.skills.len())
        {
            cells.push(cell.clone());
        }
    }
    for skill in &p.table.skills {
        let in_area = skill.area.and_then(|a| p.table.areas.get(a)).is_some_and(|(_, cell)| cells.contains(cell));
        if !in_area && heads_misfits(&skill.name) {
            cells.extend(skill.cell.clone());
        }
    }
    if let Some(block) = block_of(mapping, p) {
        block.misfits = cells;
    }
}

/// The words of a scale, in the order in which they grow along the levels; words that the levels leave open
/// stand as the vocabulary has them. Beside them whether their order, or that they rate at all, is a guess.
pub(super) fn scale(placed: &[&mut Placed]) -> (Vec<String>, bool) {
    let mut seen: BTreeMap<String, (String, f64, f64)> = BTreeMap::new();
    for p in placed {
        let n = p.table.levels.len().max(1) as f64;
        let words = |s: &'_ SkillFact| {
            let texts = if p.table.body == Body::Words { s.texts.clone() } else { s.rated.clone() };
            texts.into_iter().enumerate().collect::<Vec<_>>()
        };
        for (place, word) in p.table.skills.iter().flat_map(words) {
            for word in words_of(&word) {
                let entry = seen.entry(fold(&word)).or_insert((word, 0.0, 0.0));
                entry.1 += place as f64 / n;
                entry.2 += 1.0;
            }
        }
    }
    let mut words: Vec<(String, f64, Option<usize>)> = seen
        .into_values()
        .map(|(word, sum, n)| (word.clone(), sum / n, rating_place(&word)))
        .filter(|(w, ..)| w.parse::<guild_model::Rating>().is_err())
        .collect();
    let all_known = words.iter().all(|w| w.2.is_some());
    let distinct = words.iter().filter_map(|w| w.2).collect::<BTreeSet<_>>().len() == words.len();
    let is_sure = all_known && distinct;
    if is_sure {
        words.sort_by_key(|w| w.2);
    } else {
        words.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.2.cmp(&b.2)).then(a.0.cmp(&b.0)));
    }
    (words.into_iter().map(|w| w.0).collect(), !is_sure)
}

/// The ratings of a cell: one, or one for each criterion.
pub(in crate::ladder::recognise) fn words_of(text: &str) -> Vec<String> {
    text.split([',', ';', '\n']).map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Markers at the start of lines: those that a legend explains as a path name a track, others an audience.
pub(super) fn markers(explained: &[Explained], placed: &[&mut Placed], made: &mut LadderMapping) {
    let mut found: Vec<String> = Vec::new();
    for text in placed.iter().flat_map(|p| p.table.skills.iter()).flat_map(|s| &s.texts) {
        for line in text.lines() {
            let line = line.trim_start_matches(['•', '-', '*', ' ', '\t', '–']);
            let Some((marker, rest)) = line.strip_prefix('[').and_then(|l| l.split_once(']')) else {
                continue;
            };
            let fits = (1..=12).contains(&marker.chars().count())
                && marker.chars().any(char::is_alphabetic)
                && !rest.starts_with('(');
            if fits && !found.iter().any(|m| fold(m) == fold(marker)) {
                found.push(marker.trim().to_owned());
            }
        }
    }
    for marker in found {
        let meaning = explained.iter().find(|e| fold(&e.marker) == fold(&marker));
        let track = meaning.map(|Explained { name, cell, .. }| {
            let kind = kind_of(name, false);
            let known = made.tracks.iter().position(|t| {
                fold(&t.name) == fold(name) || (t.kind == kind && kind != TrackKind::Trunk && kind != TrackKind::Custom)
            });
            known.unwrap_or_else(|| {
                made.tracks.push(TrackMapping { name: level_name(name), kind, named_by: Some(cell.clone()) });
                made.tracks.len() - 1
            }) as u32
        });
        made.markers.push(MarkerMapping { marker, track });
    }
}
