//! The columns of our own sheet: tracks and levels.

use super::grid::Grid;
use super::headings::{Headed, resolve};
use super::record::{LevelRecord, Records, same};
use super::role::{ColumnRole, RowRole};
use super::sheet::Frame;
use crate::ladder::draft::{FreedomDraft, LadderDraft, LevelDraft, StepDraft, TrackDraft};
use guild_model::Name;
use guild_model::mastery::{FreedomKind, StepKind, TrackKind};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A column of a level, and where its ratings stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct LevelColumn {
    pub(super) column: u32,
    /// The id it was written with; a copied column carries it as well.
    pub(super) source: Option<Uuid>,
    /// It is the level of that id, not a copy.
    pub(super) original: bool,
    pub(super) rating: Option<u32>,
    /// Index into the draft's levels; `None` where the column has no level yet.
    pub(super) level: Option<usize>,
    track: Option<Uuid>,
}

/// Reads tracks, levels and steps into the draft; returns the columns in the order of the sheet.
pub(super) fn read(grid: &mut Grid<'_>, frame: &Frame, records: &Records, draft: &mut LadderDraft) -> Vec<LevelColumn> {
    let mut columns = level_columns(grid, frame, records);
    let tracks = read_tracks(grid, frame, records, draft, &columns);
    let mut found: Vec<(usize, LevelDraft, Option<u32>)> = Vec::new();
    for (n, (column, track)) in columns.iter().zip(&tracks).enumerate() {
        let record = record_of(column, records);
        let Some(name) = level_name(grid, frame, column, record) else {
            continue;
        };
        let Some(track) = *track else {
            let row = frame.row(RowRole::Level).unwrap_or_default();
            let message = "The level has no track over it. Name one in the row above and import again.";
            grid.report(row, column.column, "import-level-without-track", message.to_owned());
            continue;
        };
        let (level, rank) = read_level(grid, frame, records, column, name, track);
        found.push((n, level, rank));
    }
    let ranks = ranks(grid, frame, &columns, &mut found);
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|n| (found.get(*n).map(|f| f.1.track), ranks.get(*n).copied()));
    for n in order {
        let (Some((column, level, _)), Some(rank)) = (found.get(n), ranks.get(n)) else {
            continue;
        };
        if let Some(column) = columns.get_mut(*column) {
            column.level = Some(draft.levels.len());
        }
        draft.levels.push(LevelDraft { rank: *rank, ..level.clone() });
    }
    if records.framework.is_some() {
        draft.steps = Some(steps(records, &draft.levels));
    }
    columns
}

fn level_columns(grid: &Grid<'_>, frame: &Frame, records: &Records) -> Vec<LevelColumn> {
    let mut columns: Vec<LevelColumn> = Vec::new();
    let mut ratings: Vec<(u32, Option<Uuid>)> = Vec::new();
    for column in frame.columns_from_left() {
        let new = |source, track| LevelColumn { column, source, original: false, rating: None, level: None, track };
        match frame.column_role(column) {
            Some(ColumnRole::Level { level, track }) => columns.push(new(Some(level), Some(track))),
            Some(ColumnRole::Track(track)) => columns.push(new(None, Some(track))),
            Some(ColumnRole::Rating(level)) => ratings.push((column, level)),
            Some(ColumnRole::Area | ColumnRole::Skill | ColumnRole::Kind | ColumnRole::Description) => {}
            None => {
                let named = frame.row(RowRole::Level).is_some_and(|row| !grid.peek(row, column).is_empty());
                if named && frame.is_right_of_skills(column) {
                    columns.push(new(None, None));
                }
            }
        }
    }
    mark_originals(grid, frame, records, &mut columns);
    for (column, level) in ratings {
        let left = columns.iter().rposition(|c| c.column < column);
        let beside = left.filter(|n| columns.get(*n).is_some_and(|c| level.is_none() || c.source == level));
        let of = beside.or_else(|| columns.iter().position(|c| c.original && c.source == level && level.is_some()));
        if let Some(found) = of.and_then(|n| columns.get_mut(n)) {
            found.rating.get_or_insert(column);
        }
    }
    columns
}

/// Of several columns with one id, the one with the name as it was written is the original, else the first.
fn mark_originals(grid: &Grid<'_>, frame: &Frame, records: &Records, columns: &mut [LevelColumn]) {
    let mut original: BTreeMap<Uuid, (bool, usize)> = BTreeMap::new();
    for (n, column) in columns.iter().enumerate() {
        let Some(id) = column.source else { continue };
        let shown = frame.row(RowRole::Level).map(|row| grid.peek(row, column.column)).unwrap_or_default();
        let unchanged = record_of(column, records).is_some_and(|r| same(&shown, r.name.as_str()));
        let best = original.entry(id).or_insert((unchanged, n));
        if unchanged && !best.0 {
            *best = (true, n);
        }
    }
    for (_, n) in original.into_values() {
        if let Some(column) = columns.get_mut(n) {
            column.original = true;
        }
    }
}

/// The track of each column, as an index into the draft's tracks.
fn read_tracks(
    grid: &mut Grid<'_>,
    frame: &Frame,
    records: &Records,
    draft: &mut LadderDraft,
    columns: &[LevelColumn],
) -> Vec<Option<usize>> {
    let record = |id: Option<Uuid>| records.tracks.iter().find(|t| Some(t.id) == id);
    let mut items: Vec<Headed> = Vec::new();
    let mut places = Vec::new();
    for column in columns {
        let place = frame.row(RowRole::Track).map(|row| over(grid, row, column.column));
        let mut id = column.track;
        let mut name = place.and_then(|(row, at)| grid.name(row, at, record(id).map(|t| &t.name)));
        if let Some(left) = items.last() {
            // A column inserted under a header belongs to what is to its left there; so does one whose header
            // stands over its neighbour only, because the program it was saved with knows no merged cells.
            let same_header = id.is_none() && place.is_some() && places.last() == Some(&place);
            if same_header || name.is_none() && (id.is_none() || id == left.id) {
                (id, name) = (left.id, left.name.clone());
            }
        }
        if name.is_none() {
            name = record(id).map(|t| t.name.clone());
        }
        items.push(Headed { id, name });
        places.push(place);
    }
    if let Some(row) = frame.row(RowRole::Track) {
        // The header stands over the column of ratings as well, where cells are not merged.
        for column in columns.iter().filter_map(|c| c.rating) {
            grid.take(row, column);
        }
    }
    let known: Vec<(Uuid, Name)> = records.tracks.iter().map(|t| (t.id, t.name.clone())).collect();
    let (headings, of_items) = resolve(&items, &known);
    for heading in headings {
        let record = record(heading.id);
        let place = places.get(heading.first).copied().flatten();
        draft.tracks.push(TrackDraft {
            id: heading.id,
            key: record.map(|t| t.key.as_str().to_owned()),
            name: heading.name,
            kind: record.map_or(TrackKind::Custom, |t| t.kind),
            marker: record.and_then(|t| t.marker.clone()),
            place: place.map(|(row, column)| grid.place(row, column)),
        });
    }
    of_items
}

/// The first cell of the merged area over a cell, or the cell itself.
fn over(grid: &Grid<'_>, row: u32, column: u32) -> (u32, u32) {
    let merged = grid.sheet.merges.iter().find(|area| area.contains(row, column));
    merged.map_or((row, column), |area| (area.top, area.left))
}

/// The name in the levels' row; where that is as it was, the one in the table's heads may have been changed.
fn level_name(grid: &mut Grid<'_>, frame: &Frame, column: &LevelColumn, record: Option<&LevelRecord>) -> Option<Name> {
    let shown = frame.row(RowRole::Level).and_then(|row| grid.name(row, column.column, record.map(|r| &r.name)));
    let record = match (record, shown) {
        (None, shown) => return shown,
        (Some(record), Some(shown)) if shown != record.name => return Some(shown),
        (Some(record), _) => record,
    };
    if let Some(row) = frame.row(RowRole::Heads) {
        let head = grid.peek(row, column.column);
        if !head.is_empty() && !same(&head, &record.head) {
            return grid.name(row, column.column, None);
        }
    }
    Some(record.name.clone())
}

fn record_of<'r>(column: &LevelColumn, records: &'r Records) -> Option<&'r LevelRecord> {
    records.levels.iter().find(|l| Some(l.id) == column.source)
}

/// A level without its final rank, and the rank that its cell asks for.
fn read_level(
    grid: &mut Grid<'_>,
    frame: &Frame,
    records: &Records,
    column: &LevelColumn,
    name: Name,
    track: usize,
) -> (LevelDraft, Option<u32>) {
    let record = record_of(column, records);
    let original = record.filter(|_| column.original);
    let text = |grid: &mut Grid<'_>, role: RowRole| {
        let written = record.and_then(|r| r.exact.get(&role.write()));
        frame.row(role).and_then(|row| grid.text(row, column.column, written))
    };
    let unrated = records.framework.as_ref().is_some_and(|f| !f.rated);
    let degree = |grid: &mut Grid<'_>, role: RowRole| match (frame.row(role), column.rating) {
        (Some(row), Some(rating)) => grid.degree(row, rating),
        (Some(_), None) if unrated => Some(None),
        _ => None,
    };
    let mut freedoms = Vec::new();
    for kind in FreedomKind::ALL.iter().copied() {
        let role = RowRole::Freedom(kind);
        if frame.row(role).is_some() {
            let freedom = FreedomDraft { text: text(grid, role), degree: degree(grid, role) };
            freedoms.push((kind, freedom));
        }
    }
    let place = frame.row(RowRole::Level).map(|row| grid.place(row, column.column));
    let rank = frame.row(RowRole::Rank).and_then(|row| grid.rank(row, column.column));
    let level = LevelDraft {
        id: column.source.filter(|_| column.original),
        key: original.map(|r| r.key.as_str().to_owned()),
        name,
        track,
        rank: 0,
        scope: text(grid, RowRole::Scope),
        freedoms,
        responsibilities: text(grid, RowRole::Responsibilities),
        responsibility_degree: degree(grid, RowRole::Responsibilities),
        top: original.map(|r| r.top),
        place,
    };
    // A copied column brings its rank along; it belongs after the one it was copied from.
    (level, rank.filter(|_| column.original || column.source.is_none()).or(original.map(|r| r.rank)))
}

/// Ranks that are unique in each track. A level without one follows the column before it; one whose rank is
/// taken moves up.
fn ranks(
    grid: &mut Grid<'_>,
    frame: &Frame,
    columns: &[LevelColumn],
    found: &mut [(usize, LevelDraft, Option<u32>)],
) -> Vec<u32> {
    let mut wanted: Vec<u32> = Vec::new();
    for (n, (_, level, rank)) in found.iter().enumerate() {
        let before =
            found.iter().zip(&wanted).take(n).rev().find(|(f, _)| f.1.track == level.track).map(|(_, rank)| *rank);
        wanted.push(rank.or(before).unwrap_or(0));
    }
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|n| (found.get(*n).map(|f| f.1.track), wanted.get(*n).copied(), *n));
    let mut ranks = vec![0; found.len()];
    let mut before: Option<(usize, u32)> = None;
    for n in order {
        let (Some((column, level, asked)), Some(wanted)) = (found.get(n), wanted.get(n)) else {
            continue;
        };
        let least = before.filter(|(track, _)| *track == level.track).map_or(0, |(_, rank)| rank.saturating_add(1));
        let rank = least.max(*wanted);
        if asked.is_some_and(|asked| asked != rank)
            && let (Some(row), Some(column)) = (frame.row(RowRole::Rank), columns.get(*column))
        {
            let message = format!("Another level of the track comes before with this rank; it was taken as {rank}.");
            grid.warn(row, column.column, "import-rank-moved", message);
        }
        before = Some((level.track, rank));
        if let Some(place) = ranks.get_mut(n) {
            *place = rank;
        }
    }
    ranks
}

/// The steps as they were between levels that are still there, and promotions to and from each new level, so
/// that it does not stand apart.
fn steps(records: &Records, levels: &[LevelDraft]) -> Vec<StepDraft> {
    let at = |id: Uuid| levels.iter().position(|l| l.id == Some(id));
    let mut steps: Vec<StepDraft> = records
        .steps
        .iter()
        .filter_map(|s| {
            Some(StepDraft {
                id: Some(s.id),
                from: at(s.from)?,
                to: at(s.to)?,
                kind: s.kind,
                note: Some(s.note.clone()),
            })
        })
        .collect();
    for (n, pair) in levels.windows(2).enumerate() {
        if let [below, above] = pair
            && below.track == above.track
            && (below.id.is_none() || above.id.is_none())
        {
            steps.push(StepDraft { id: None, from: n, to: n + 1, kind: StepKind::Promotion, note: None });
        }
    }
    steps
}
