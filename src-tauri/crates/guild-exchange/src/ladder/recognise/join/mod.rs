//! Which tables of a file tell one framework, and which tracks it then has.

mod overview;
mod ranks;
mod wording;

pub(super) use wording::words_of;

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
use super::tracks::{Group, kind_of, level_name, names_track};
use super::vocabulary::{heads_misfits, level_code, rating_place, speaks_of_risk};
use crate::book::Book;
use crate::recognition::why::Why;
use guild_model::Rating;
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

/// What the cells of a file say of its markers and of the points of its scale.
struct Legend {
    markers: Vec<Explained>,
    points: BTreeMap<Rating, String>,
}

/// The scale that a file explains: at least two points, none of them explained in two ways.
fn points(book: &Book) -> BTreeMap<Rating, String> {
    let visible = book.sheets.iter().filter(|s| !s.hidden);
    let mut found: BTreeMap<Rating, String> = BTreeMap::new();
    for (value, word) in visible.flat_map(|s| &s.cells).flat_map(|c| super::legend::points(&c.value.text())) {
        if found.get(&value).is_some_and(|known| fold(known) != fold(&word)) {
            return BTreeMap::new();
        }
        found.entry(value).or_insert(word);
    }
    if found.len() < 2 { BTreeMap::new() } else { found }
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
    let mut mapping = Mapping { version: MAPPING_VERSION, ..Mapping::default() };
    let mut by_book: Vec<(usize, Vec<(usize, SheetGuess)>)> = Vec::new();
    for (book, guess) in guesses {
        if by_book.last().is_none_or(|(b, _)| *b != book) {
            by_book.push((book, Vec::new()));
        }
        if let Some((_, list)) = by_book.last_mut() {
            list.push((mapping.sheets.len(), guess));
            mapping.sheets.push(SheetMapping::new("", "", None));
        }
    }
    for (book, mut guesses) in by_book {
        let Some(book) = books.get(book) else { continue };
        levels_by_sheet(book, &mut guesses);
        overview::find(book, &mut guesses);
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
        join_book(&mut mapping, placed, &Legend { markers: explained(book), points: points(book) });
    }
    mapping
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

fn join_book(mapping: &mut Mapping, mut placed: Vec<Placed>, explained: &Legend) {
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
    let files: BTreeSet<String> =
        sheets.iter().filter_map(|s| mapping.sheets.get(*s)).map(|s| s.file.clone()).collect();
    for sheet in mapping.sheets.iter_mut().filter(|s| files.contains(&s.file)) {
        for block in sheet.blocks.iter_mut().filter(|b| b.usage == Use::Ranks) {
            block.ladder = Some(before as u32);
        }
    }
}

fn one_ladder(mapping: &mut Mapping, placed: &mut [&mut Placed], ladder: usize, explained: &Legend) -> LadderMapping {
    let mut made = LadderMapping::default();
    let sheet_name =
        |mapping: &Mapping, p: &Placed| mapping.sheets.get(p.sheet).map_or_else(String::new, |s| s.sheet.clone());
    tracks_by_title(mapping, placed);
    // Tracks, in the order of their first level.
    let mut keys: Vec<Option<String>> = Vec::new();
    let mut track_of: Vec<Vec<usize>> = Vec::new();
    let several = placed.iter().filter(|p| p.by_sheet).map(|p| p.sheet).collect::<BTreeSet<_>>().len() > 1;
    let shared = if several { shared_trunk(placed) } else { BTreeSet::new() };
    for p in placed.iter().filter(|p| !p.attached) {
        let sheet = sheet_name(mapping, p);
        let mut tracks = Vec::new();
        for level in &p.table.levels {
            let (name, cell) = match &level.group {
                None if shared.contains(&fold(&level.name)) => (None, None),
                Some(group) => (Some(group.name.clone()), group.cell.as_ref().map(|c| format!("{sheet}!{c}"))),
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
        track.kind = if key.is_none() { TrackKind::Trunk } else { kind_of(&track.name, alone) };
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
    ranks::levels(mapping, placed, &track_of, &made.tracks, ladder);
    // Titles: where sheets are tracks or differ, none of them names the whole.
    let titles: BTreeSet<String> = placed.iter().filter_map(|p| p.table.title.as_deref()).map(fold).collect();
    if titles.len() > 1 {
        for p in placed.iter() {
            for part in parts_of(mapping, p).iter_mut().filter(|part| part.role == Role::Title) {
                part.give(Role::Ignored, Why::TitleOfOne);
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
        wording::misfits(mapping, p);
    }
    (made.scale, made.scale_guessed) = wording::scale(placed);
    let figures = made.scale.iter().all(|word| word.parse::<Rating>().is_ok());
    let rated = |text: &String| text.trim().parse::<Rating>().is_ok_and(|value| explained.points.contains_key(&value));
    let skills = || placed.iter().flat_map(|p| &p.table.skills);
    if figures && skills().any(|s| s.texts.iter().chain(s.cells.iter().map(|(_, text)| text)).any(rated)) {
        made.scale = explained.points.iter().map(|(value, word)| format!("{value} = {word}")).collect();
        made.scale_guessed = false;
    }
    wording::markers(&explained.markers, placed, &mut made);
    made
}

/// Tables under one another, each with other levels under a line that names a path: that line is its track.
fn tracks_by_title(mapping: &mut Mapping, placed: &mut [&mut Placed]) {
    let own = placed.iter_mut().filter(|p| !p.attached && !p.by_sheet);
    let mut own: Vec<&mut Placed> = own.map(|p| &mut **p).collect();
    let levels: Vec<String> = own.iter().flat_map(|p| &p.table.levels).map(|l| fold(&l.name)).collect();
    let distinct: BTreeSet<&String> = levels.iter().collect();
    if own.len() < 2
        || distinct.len() < levels.len()
        || own.iter().any(|p| p.table.levels.iter().any(|l| l.group.is_some()))
    {
        return;
    }
    // The line right above a table names it, also where a title of the whole stands over the first.
    let lines: Vec<Option<(String, String)>> =
        own.iter().map(|p| p.table.line_above.clone().filter(|(text, _)| names_track(text))).collect();
    let named: BTreeSet<String> = lines.iter().flatten().map(|(text, _)| fold(text)).collect();
    if named.len() < own.len() {
        return;
    }
    for (p, (name, cell)) in own.iter_mut().zip(lines.into_iter().flatten()) {
        for level in &mut p.table.levels {
            level.group = Some(Group { name: name.clone(), cell: Some(cell.clone()) });
        }
        if p.table.title.as_deref() == Some(name.as_str()) {
            p.table.title = None;
        }
        for part in parts_of(mapping, p).iter_mut().filter(|part| part.range == cell) {
            part.give(Role::Tracks, Why::HeadsTrack);
        }
    }
}

/// The levels that all sheets of a ladder have, with the same texts: its trunk, told on every sheet.
fn shared_trunk(placed: &[&mut Placed]) -> BTreeSet<String> {
    let tables: Vec<&Table> = placed.iter().filter(|p| p.by_sheet && !p.attached).map(|p| &p.table).collect();
    let cells = |t: &Table, level: &str| -> BTreeSet<(String, String)> {
        let of_level = |n: &usize| t.levels.get(*n).is_some_and(|l| fold(&l.name) == level);
        t.skills
            .iter()
            .flat_map(|s| s.cells.iter().filter(|(n, _)| of_level(n)).map(|(_, text)| (fold(&s.name), fold(text))))
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
    let forks = tables.iter().any(|t| t.levels.iter().any(|l| !shared.contains(&fold(&l.name))));
    if forks && !rest.is_empty() { shared } else { BTreeSet::new() }
}

fn block_of<'m>(mapping: &'m mut Mapping, p: &Placed) -> Option<&'m mut BlockMapping> {
    mapping.sheets.get_mut(p.sheet).and_then(|s| s.blocks.get_mut(p.block))
}

fn parts_of<'m>(mapping: &'m mut Mapping, p: &Placed) -> &'m mut [PartMapping] {
    block_of(mapping, p).map_or(&mut [], |b| b.parts.as_mut_slice())
}
