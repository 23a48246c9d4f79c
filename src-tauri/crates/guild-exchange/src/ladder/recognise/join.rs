//! Which tables of a file tell one framework, and which tracks it then has.

use super::grid::{Grid, View};
use super::guess::{SheetGuess, bounds, parts};
use super::header::Body;
use super::legend::explained_marker;
use super::levels_by_sheet::levels_by_sheet;
use super::mapping::{
    BlockMapping, LadderMapping, LevelMapping, MAPPING_VERSION, Mapping, MarkerMapping, PartMapping, Role, Shape,
    SheetMapping, TrackMapping, Use,
};
use super::table::{Mark, Table};
use super::tracks::{kind_of, level_name};
use super::vocabulary::{heads_misfits, level_code, rating_place, speaks_of_risk};
use crate::book::Book;
use guild_model::mastery::TrackKind;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The name of a track that no cell names.
pub(super) const UNNAMED_TRACK: &str = "Trunk";

/// A table with its place: sheet and block of the mapping.
struct Placed {
    sheet: usize,
    block: usize,
    table: Table,
    ladder: usize,
    /// Only gives least ratings to the levels and skills of another table.
    attached: bool,
    /// The sheet is one track.
    by_sheet: bool,
    /// The sheet is one area.
    as_area: bool,
}

/// A cell that says what a marker means.
struct Explained {
    marker: String,
    name: String,
    cell: String,
}

fn explained(book: &Book) -> Vec<Explained> {
    let visible = book.sheets.iter().filter(|s| !s.hidden);
    let cells = visible.flat_map(|s| s.cells.iter().map(move |c| (s, c)));
    cells
        .filter_map(|(s, c)| {
            let (marker, name) = explained_marker(&c.value.text())?;
            let cell = format!("{}!{}", s.name, crate::book::Area::cell(c.row, c.column).address());
            Some(Explained { marker, name, cell })
        })
        .collect()
}

/// How two tables of a file belong together.
#[derive(PartialEq)]
enum Bond {
    None,
    /// The second gives ratings to the first.
    Ratings,
    /// Same skills on other levels: each sheet is a track.
    Tracks,
    /// Same levels, other skills.
    Skills,
    /// Each sheet is a level.
    Levels,
}

pub(super) fn join(books: &[Book], guesses: Vec<(usize, SheetGuess)>) -> Mapping {
    let mut mapping = Mapping {
        version: MAPPING_VERSION,
        ..Mapping::default()
    };
    let mut by_book: Vec<(usize, Vec<(usize, SheetGuess)>)> = Vec::new();
    for (book, guess) in guesses {
        if by_book.last().is_none_or(|(b, _)| *b != book) {
            by_book.push((book, Vec::new()));
        }
        if let Some((_, list)) = by_book.last_mut() {
            list.push((mapping.sheets.len(), guess));
            mapping.sheets.push(SheetMapping {
                file: String::new(),
                sheet: String::new(),
                ignored: None,
                blocks: Vec::new(),
            });
        }
    }
    for (book, mut guesses) in by_book {
        let Some(book) = books.get(book) else { continue };
        levels_by_sheet(book, &mut guesses);
        ranks(book, &mut guesses);
        let mut placed = Vec::new();
        for (sheet, guess) in guesses {
            for (block, table) in guess.tables {
                placed.push(Placed {
                    sheet,
                    block,
                    table,
                    ladder: usize::MAX,
                    attached: false,
                    by_sheet: false,
                    as_area: false,
                });
            }
            if let Some(slot) = mapping.sheets.get_mut(sheet) {
                *slot = guess.mapping;
            }
        }
        join_book(&mut mapping, placed, &explained(book));
    }
    mapping
}

/// An overview whose cells are the levels of other sheets tells ranks, nothing else.
fn ranks(book: &Book, guesses: &mut [(usize, SheetGuess)]) {
    let names: Vec<(usize, BTreeSet<String>)> = guesses
        .iter()
        .map(|(n, guess)| {
            let tables = guess.tables.iter().filter(|(_, t)| t.body == Body::Text);
            let names = tables.flat_map(|(_, t)| {
                t.levels
                    .iter()
                    .flat_map(|l| [Some(fold(&l.name)), short_name(&l.name).map(|s| fold(&s))])
            });
            (*n, names.flatten().collect())
        })
        .collect();
    for (n, guess) in guesses.iter_mut() {
        let Some(sheet) = book.sheets.iter().find(|s| s.name == guess.mapping.sheet && !s.hidden) else {
            continue;
        };
        let others: BTreeSet<&String> = names
            .iter()
            .filter(|(m, _)| m != n)
            .flat_map(|(_, names)| names)
            .collect();
        let own: usize = names.iter().filter(|(m, _)| m == n).map(|(_, names)| names.len()).sum();
        let Some(grid) = Grid::new(sheet) else { continue };
        let view = View {
            grid: &grid,
            turned: false,
        };
        let is_level = |r: usize, c: usize| others.contains(&fold(view.text(r, c)));
        let places: Vec<(usize, usize)> = (0..view.n_rows())
            .flat_map(|r| (0..view.n_columns()).map(move |c| (r, c)))
            .filter(|(r, c)| view.has(*r, *c))
            .collect();
        let body: Vec<&(usize, usize)> = places.iter().filter(|(r, c)| *r > 0 && *c > 0).collect();
        let hits = body.iter().filter(|(r, c)| is_level(*r, *c)).count();
        let rows: BTreeSet<usize> = body.iter().filter(|(r, c)| is_level(*r, *c)).map(|(r, _)| *r).collect();
        let columns: BTreeSet<usize> = body.iter().filter(|(r, c)| is_level(*r, *c)).map(|(_, c)| *c).collect();
        if hits < 3 || hits * 10 < body.len() * 6 || rows.len() < 2 || columns.len() < 2 || own > hits {
            continue;
        }
        let marks: BTreeMap<(usize, usize), Mark> = places
            .iter()
            .map(|(r, c)| {
                let mark = |role, why| Mark {
                    role,
                    why,
                    freedom: None,
                };
                let mark = if is_level(*r, *c) {
                    mark(Role::Levels, "a level of another sheet, in the row of its rank")
                } else if columns.contains(c) && !rows.contains(r) {
                    mark(Role::Tracks, "heads the levels of one track")
                } else if view.is_number(*r, *c) || *c == 0 {
                    mark(Role::Heading, "the rank of the levels in this row")
                } else {
                    mark(Role::Ignored, "says something else of the ranks")
                };
                ((*r, *c), mark)
            })
            .collect();
        guess.tables.clear();
        guess.mapping.blocks = vec![BlockMapping {
            range: bounds(view, places.iter().copied()),
            usage: Use::Ranks,
            shape: Some(Shape::LevelsDown),
            turned: true,
            because: format!(
                "{hits} of its {} cells are the names of levels on the other sheets: it is their overview.",
                body.len()
            ),
            ladder: Some(0),
            parts: parts(view, &marks),
            levels: Vec::new(),
            misfits: Vec::new(),
            skill: None,
            area: None,
        }];
    }
}

/// `D1 - Developer 1` → `D1`.
fn short_name(name: &str) -> Option<String> {
    let (code, _) = [" - ", " – ", ": ", " ("]
        .iter()
        .find_map(|dash| name.split_once(dash))?;
    level_code(code).map(|_| code.trim().to_owned())
}

fn overlap(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let both = a.intersection(b).count();
    let least = a.len().min(b.len()).max(1);
    both as f64 / least as f64
}

fn bond(a: &Table, b: &Table) -> Bond {
    let levels = |t: &Table| t.levels.iter().map(|l| fold(&l.name)).collect::<BTreeSet<_>>();
    let skills = |t: &Table| t.skills.iter().map(|s| fold(&s.name)).collect::<BTreeSet<_>>();
    let same_levels = overlap(&levels(a), &levels(b));
    let same_skills = overlap(&skills(a), &skills(b));
    let texts = |t: &Table| t.body == Body::Text;
    let by_sheet = |t: &Table| t.levels.iter().any(|l| l.cell.is_empty());
    if by_sheet(a) && by_sheet(b) {
        Bond::Levels
    } else if same_levels >= 0.6 && same_skills >= 0.5 && texts(a) && !texts(b) {
        Bond::Ratings
    } else if same_skills >= 0.6 && texts(a) == texts(b) {
        Bond::Tracks
    } else if same_levels >= 0.6 {
        Bond::Skills
    } else {
        Bond::None
    }
}

fn join_book(mapping: &mut Mapping, mut placed: Vec<Placed>, explained: &[Explained]) {
    // Texts first: ratings attach to them.
    placed.sort_by_key(|p| (p.table.body != Body::Text, p.sheet, p.block));
    let before = mapping.ladders.len();
    let mut n_ladders = before;
    for n in 0..placed.len() {
        let (done, rest) = placed.split_at_mut(n);
        let Some(here) = rest.first_mut() else { continue };
        for other in done.iter_mut().filter(|o| !o.attached) {
            let bond = bond(&other.table, &here.table);
            if bond == Bond::None {
                continue;
            }
            here.ladder = other.ladder;
            match bond {
                Bond::Ratings => here.attached = true,
                Bond::Tracks if here.sheet != other.sheet => {
                    here.by_sheet = true;
                    other.by_sheet = true;
                }
                Bond::Skills if here.sheet != other.sheet && here.table.shape != Shape::SheetPerSkill => {
                    here.as_area = true;
                    other.as_area = true;
                }
                _ => {}
            }
            break;
        }
        if here.ladder == usize::MAX {
            here.ladder = n_ladders;
            n_ladders += 1;
        }
    }
    placed.sort_by_key(|p| (p.sheet, p.block));
    for ladder in before..n_ladders {
        let mut mine: Vec<&mut Placed> = placed.iter_mut().filter(|p| p.ladder == ladder).collect();
        let made = one_ladder(mapping, &mut mine, ladder, explained);
        mapping.ladders.push(made);
    }
    // An overview belongs to the first ladder of its file.
    let sheets: BTreeSet<usize> = placed.iter().map(|p| p.sheet).collect();
    let files: BTreeSet<String> = sheets
        .iter()
        .filter_map(|s| mapping.sheets.get(*s))
        .map(|s| s.file.clone())
        .collect();
    for sheet in mapping.sheets.iter_mut().filter(|s| files.contains(&s.file)) {
        for block in sheet.blocks.iter_mut().filter(|b| b.usage == Use::Ranks) {
            block.ladder = Some(before as u32);
        }
    }
}

fn one_ladder(
    mapping: &mut Mapping,
    placed: &mut [&mut Placed],
    ladder: usize,
    explained: &[Explained],
) -> LadderMapping {
    let mut made = LadderMapping::default();
    let sheet_name = |mapping: &Mapping, p: &Placed| {
        mapping
            .sheets
            .get(p.sheet)
            .map_or_else(String::new, |s| s.sheet.clone())
    };
    // Tracks, in the order of their first level.
    let mut keys: Vec<Option<String>> = Vec::new();
    let mut track_of: Vec<Vec<usize>> = Vec::new();
    let several = placed
        .iter()
        .filter(|p| p.by_sheet)
        .map(|p| p.sheet)
        .collect::<BTreeSet<_>>()
        .len()
        > 1;
    let shared = if several { shared_trunk(placed) } else { BTreeSet::new() };
    for p in placed.iter().filter(|p| !p.attached) {
        let sheet = sheet_name(mapping, p);
        let mut tracks = Vec::new();
        for level in &p.table.levels {
            let (name, cell) = match &level.group {
                None if shared.contains(&fold(&level.name)) => (None, None),
                Some(group) => (
                    Some(group.name.clone()),
                    group.cell.as_ref().map(|c| format!("{sheet}!{c}")),
                ),
                None if p.by_sheet && several => (Some(sheet.clone()), None),
                None => (None, None),
            };
            let key = name.as_deref().map(fold);
            let at = keys.iter().position(|k| *k == key).unwrap_or_else(|| {
                keys.push(key);
                made.tracks.push(TrackMapping {
                    name: name.unwrap_or_else(|| UNNAMED_TRACK.to_owned()),
                    kind: TrackKind::Custom,
                    named_by: cell,
                });
                keys.len() - 1
            });
            tracks.push(at);
        }
        track_of.push(tracks);
    }
    let alone = made.tracks.len() == 1;
    for (track, key) in made.tracks.iter_mut().zip(&keys) {
        track.kind = if key.is_none() {
            TrackKind::Trunk
        } else {
            kind_of(&track.name, alone)
        };
    }
    // Two trunks cannot be: the later ones are tracks of their own.
    let mut trunks = 0;
    for track in &mut made.tracks {
        if track.kind == TrackKind::Trunk {
            trunks += 1;
            if trunks > 1 {
                track.kind = TrackKind::Custom;
            }
        }
    }
    levels(mapping, placed, &track_of, &made.tracks, ladder);
    // Titles: where sheets are tracks or differ, none of them names the whole.
    let titles: BTreeSet<String> = placed
        .iter()
        .filter_map(|p| p.table.title.as_deref())
        .map(fold)
        .collect();
    if titles.len() > 1 {
        for p in placed.iter() {
            for part in parts_of(mapping, p).iter_mut().filter(|part| part.role == Role::Title) {
                part.role = Role::Ignored;
                "the title of one of several tables".clone_into(&mut part.why);
            }
        }
    }
    for p in placed.iter() {
        let sheet = sheet_name(mapping, p);
        let as_area = p.as_area && !p.by_sheet && p.table.areas.is_empty();
        if let Some(block) = block_of(mapping, p)
            && as_area
        {
            block.area = Some(sheet);
        }
        misfits(mapping, p);
    }
    made.scale = scale(placed);
    markers(explained, placed, &mut made);
    made
}

/// The levels that all sheets of a ladder have, with the same texts: its trunk, told on every sheet.
fn shared_trunk(placed: &[&mut Placed]) -> BTreeSet<String> {
    let tables: Vec<&Table> = placed
        .iter()
        .filter(|p| p.by_sheet && !p.attached)
        .map(|p| &p.table)
        .collect();
    let cells = |t: &Table, level: &str| -> BTreeSet<(String, String)> {
        let of_level = |n: &usize| t.levels.get(*n).is_some_and(|l| fold(&l.name) == level);
        t.skills
            .iter()
            .flat_map(|s| {
                s.cells
                    .iter()
                    .filter(|(n, _)| of_level(n))
                    .map(|(_, text)| (fold(&s.name), fold(text)))
            })
            .collect()
    };
    let Some((first, rest)) = tables.split_first() else {
        return BTreeSet::new();
    };
    let names: BTreeSet<String> = first.levels.iter().map(|l| fold(&l.name)).collect();
    let shared: BTreeSet<String> = names
        .into_iter()
        .filter(|name| {
            let here = cells(first, name);
            !here.is_empty()
                && rest.iter().all(|t| {
                    overlap(
                        &here.iter().map(|c| format!("{c:?}")).collect(),
                        &cells(t, name).iter().map(|c| format!("{c:?}")).collect(),
                    ) >= 0.8
                })
        })
        .collect();
    // Sheets that share all levels are no paths that fork.
    let forks = tables
        .iter()
        .any(|t| t.levels.iter().any(|l| !shared.contains(&fold(&l.name))));
    if forks && !rest.is_empty() {
        shared
    } else {
        BTreeSet::new()
    }
}

fn block_of<'m>(mapping: &'m mut Mapping, p: &Placed) -> Option<&'m mut BlockMapping> {
    mapping.sheets.get_mut(p.sheet).and_then(|s| s.blocks.get_mut(p.block))
}

fn parts_of<'m>(mapping: &'m mut Mapping, p: &Placed) -> &'m mut [PartMapping] {
    block_of(mapping, p).map_or(&mut [], |b| b.parts.as_mut_slice())
}

/// Tracks and ranks of every level: along the trunk from 0, along each path after the trunk. Where all names
/// carry numbers that rise along their track, the numbers are the ranks.
fn levels(
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
    let own: Vec<(&Placed, &Vec<usize>)> = placed
        .iter()
        .filter(|p| !p.attached)
        .map(|p| &**p)
        .zip(track_of)
        .collect();
    for (p, tracks) in &own {
        for (level, track) in p.table.levels.iter().zip(tracks.iter()) {
            let there = known
                .iter()
                .any(|k| k.track == *track && fold(&k.name) == fold(&level.name));
            let twice_here = p
                .table
                .levels
                .iter()
                .zip(tracks.iter())
                .filter(|(l, t)| *t == track && fold(&l.name) == fold(&level.name))
                .count()
                > 1;
            if !there || twice_here {
                known.push(Known {
                    name: level.name.clone(),
                    track: *track,
                    rank: 0,
                    taken: 0,
                });
            }
        }
    }
    let trunk = tracks.iter().position(|t| t.kind == TrackKind::Trunk);
    let in_trunk = known.iter().filter(|k| Some(k.track) == trunk).count() as u32;
    let numbers: Option<Vec<u32>> = if trunk.is_none() && tracks.len() > 1 {
        known.iter().map(|k| number(&k.name)).collect()
    } else {
        None
    };
    let rising = numbers.filter(|numbers| {
        (0..tracks.len()).all(|t| {
            let mine: Vec<u32> = known
                .iter()
                .zip(numbers)
                .filter(|(k, _)| k.track == t)
                .map(|(_, n)| *n)
                .collect();
            mine.iter().zip(mine.iter().skip(1)).all(|(a, b)| a < b)
        })
    });
    if let Some(numbers) = rising {
        let least = numbers.iter().min().copied().unwrap_or(0);
        known.iter_mut().zip(numbers).for_each(|(k, n)| k.rank = n - least);
    } else {
        for t in 0..tracks.len() {
            let base = if Some(t) == trunk { 0 } else { in_trunk };
            known
                .iter_mut()
                .filter(|k| k.track == t)
                .enumerate()
                .for_each(|(n, k)| k.rank = base + n as u32);
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
            mapped.push(LevelMapping {
                cell: level.cell.clone(),
                name: level.name.clone(),
                track: track as u32,
                rank,
            });
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

fn misfits(mapping: &mut Mapping, p: &Placed) {
    let negative = |skill: &super::table::SkillFact| {
        let risky = skill.texts.iter().filter(|t| speaks_of_risk(t)).count();
        skill.texts.len() >= 2 && risky * 10 >= skill.texts.len() * 6
    };
    let all: Vec<bool> = p.table.skills.iter().map(negative).collect();
    let mut cells = Vec::new();
    for (n, (name, cell)) in p.table.areas.iter().enumerate() {
        let mine: Vec<bool> = p
            .table
            .skills
            .iter()
            .zip(&all)
            .filter(|(s, _)| s.area == Some(n))
            .map(|(_, risky)| *risky)
            .collect();
        let risky = mine.iter().filter(|r| **r).count();
        if heads_misfits(name) || (mine.len() >= 2 && risky * 10 >= mine.len() * 8 && mine.len() < p.table.skills.len())
        {
            cells.push(cell.clone());
        }
    }
    for skill in &p.table.skills {
        let in_area = skill
            .area
            .and_then(|a| p.table.areas.get(a))
            .is_some_and(|(_, cell)| cells.contains(cell));
        if !in_area && heads_misfits(&skill.name) {
            cells.extend(skill.cell.clone());
        }
    }
    if let Some(block) = block_of(mapping, p) {
        block.misfits = cells;
    }
}

/// The words of a scale, in the order in which they grow along the levels; words that the levels leave open
/// stand as the vocabulary has them.
fn scale(placed: &[&mut Placed]) -> Vec<String> {
    let mut seen: BTreeMap<String, (String, f64, f64)> = BTreeMap::new();
    for p in placed.iter().filter(|p| p.table.body == Body::Words) {
        let n = p.table.levels.len().max(1) as f64;
        for (place, word) in p.table.skills.iter().flat_map(|s| s.texts.iter().enumerate()) {
            for word in words_of(word) {
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
    if all_known && distinct {
        words.sort_by_key(|w| w.2);
    } else {
        words.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.2.cmp(&b.2)).then(a.0.cmp(&b.0)));
    }
    words.into_iter().map(|w| w.0).collect()
}

/// The ratings of a cell: one, or one for each criterion.
pub(super) fn words_of(text: &str) -> Vec<String> {
    text.split([',', ';', '\n'])
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Markers at the start of lines: those that a legend explains as a path name a track, others an audience.
fn markers(explained: &[Explained], placed: &[&mut Placed], made: &mut LadderMapping) {
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
                made.tracks.push(TrackMapping {
                    name: level_name(name),
                    kind,
                    named_by: Some(cell.clone()),
                });
                made.tracks.len() - 1
            }) as u32
        });
        made.markers.push(MarkerMapping { marker, track });
    }
}
