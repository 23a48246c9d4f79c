//! The rows of our own sheet: areas, skills and their expectations.

use super::columns::LevelColumn;
use super::grid::Grid;
use super::headings::{Headed, Heading, resolve};
use super::record::{ExpectationRecord, Records, SkillRecord, check, same};
use super::role::{ColumnRole, RowRole};
use super::sheet::Frame;
use crate::ladder::draft::{AreaDraft, CriterionDraft, ExpectationDraft, LadderDraft, SkillDraft};
use guild_model::mastery::Scale;
use guild_model::{Name, Text};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A row of the table.
struct SkillRow {
    row: u32,
    /// The id it was written with; a copied row carries it as well.
    source: Option<Uuid>,
    original: bool,
    area: Option<Uuid>,
}

/// Reads areas, skills and expectations into the draft.
pub(super) fn read(
    grid: &mut Grid<'_>,
    frame: &Frame,
    records: &Records,
    columns: &[LevelColumn],
    draft: &mut LadderDraft,
) {
    let skill_records: BTreeMap<Uuid, &SkillRecord> = records.skills.iter().map(|s| (s.id, s)).collect();
    let rows = skill_rows(grid, frame, &skill_records, columns);
    let areas = read_areas(grid, frame, records, draft, &rows);
    let cells: BTreeMap<(Uuid, Uuid), &ExpectationRecord> =
        records.expectations.iter().map(|e| ((e.skill, e.level), e)).collect();
    let default = Scale::default();
    let scale = records.framework.as_ref().map_or(&default, |f| &f.scale);
    for (row, area) in rows.iter().zip(areas) {
        let record = row.source.and_then(|id| skill_records.get(&id).copied());
        let Some(name) = skill_name(grid, frame, row, record) else {
            continue;
        };
        let skill = draft.skills.len();
        let original = record.filter(|_| row.original);
        let description = frame.column(ColumnRole::Description);
        let written = record.and_then(|r| r.description.as_ref());
        let place = frame.column(ColumnRole::Skill).map(|column| grid.place(row.row, column));
        draft.skills.push(SkillDraft {
            id: row.source.filter(|_| row.original),
            key: original.map(|r| r.key.as_str().to_owned()),
            name,
            area: frame.column(ColumnRole::Area).map(|_| area),
            description: description.and_then(|column| grid.text(row.row, column, written)),
            misfit: frame.column(ColumnRole::Kind).and_then(|column| misfit(grid, row.row, column, records)),
            place,
        });
        let mut of_skill: Vec<ExpectationDraft> = Vec::new();
        for column in columns {
            let Some(level) = column.level else { continue };
            let record = row.source.zip(column.source).and_then(|pair| cells.get(&pair).copied());
            let cell = Cell { row: row.row, column, original: row.original && column.original };
            of_skill.extend(expectation(grid, records, scale, &cell, record, (skill, level), draft));
        }
        of_skill.sort_by_key(|e| e.level);
        draft.expectations.extend(of_skill);
    }
}

fn skill_rows(
    grid: &Grid<'_>,
    frame: &Frame,
    records: &BTreeMap<Uuid, &SkillRecord>,
    columns: &[LevelColumn],
) -> Vec<SkillRow> {
    let filled =
        |row: u32, role: ColumnRole| frame.column(role).is_some_and(|column| !grid.peek(row, column).is_empty());
    let mut rows: Vec<SkillRow> = Vec::new();
    for row in frame.body() {
        let new = |source, area| SkillRow { row, source, original: false, area };
        let blank = || {
            !filled(row, ColumnRole::Skill)
                && !filled(row, ColumnRole::Area)
                && !filled(row, ColumnRole::Description)
                && columns.iter().all(|c| grid.peek(row, c.column).is_empty())
        };
        match frame.row_role(row) {
            // A row whose cells were all emptied is a row that was deleted.
            Some(RowRole::Skill { skill, area }) if !blank() => rows.push(new(Some(skill), area)),
            Some(RowRole::Area(area)) => rows.push(new(None, Some(area))),
            None if filled(row, ColumnRole::Skill) || filled(row, ColumnRole::Area) => rows.push(new(None, None)),
            _ => {}
        }
    }
    // Of several rows with one id, the one with the name as it was written is the original, else the first.
    let mut original: BTreeMap<Uuid, (bool, usize)> = BTreeMap::new();
    for (n, row) in rows.iter().enumerate() {
        let Some(id) = row.source else { continue };
        let shown = frame.column(ColumnRole::Skill).map(|column| grid.peek(row.row, column)).unwrap_or_default();
        let unchanged = records.get(&id).is_some_and(|r| same(&shown, r.name.as_str()));
        let best = original.entry(id).or_insert((unchanged, n));
        if unchanged && !best.0 {
            *best = (true, n);
        }
    }
    for (_, n) in original.into_values() {
        if let Some(row) = rows.get_mut(n) {
            row.original = true;
        }
    }
    rows
}

/// The area of each row, as an index into the draft's areas.
fn read_areas(
    grid: &mut Grid<'_>,
    frame: &Frame,
    records: &Records,
    draft: &mut LadderDraft,
    rows: &[SkillRow],
) -> Vec<Option<usize>> {
    let area = |record: &super::record::AreaRecord| AreaDraft {
        id: Some(record.id),
        key: Some(record.key.as_str().to_owned()),
        name: record.name.clone(),
        description: Some(record.description.clone()),
        place: None,
    };
    let Some(column) = frame.column(ColumnRole::Area) else {
        // The sheet no longer speaks of areas; those that were there stay.
        draft.areas = records.areas.iter().map(area).collect();
        return vec![None; rows.len()];
    };
    let by_id: BTreeMap<Uuid, &super::record::AreaRecord> = records.areas.iter().map(|a| (a.id, a)).collect();
    let items: Vec<Headed> = rows
        .iter()
        .map(|row| {
            let written = row.area.and_then(|id| by_id.get(&id)).map(|a| &a.name);
            Headed { id: row.area, name: grid.name(row.row, column, written) }
        })
        .collect();
    let known: Vec<(Uuid, Name)> = records.areas.iter().map(|a| (a.id, a.name.clone())).collect();
    let (headings, mut of_rows) = resolve(&items, &known);
    let order = order(&headings, &of_rows, records);
    let mut places = vec![0; headings.len()];
    for (place, heading) in order.into_iter().enumerate() {
        if let Some(at) = places.get_mut(heading) {
            *at = place;
        }
        let Some(Heading { id, name, first }) = headings.get(heading) else {
            continue;
        };
        let record = id.and_then(|id| by_id.get(&id));
        draft.areas.push(AreaDraft {
            id: *id,
            key: record.map(|a| a.key.as_str().to_owned()),
            name: name.clone(),
            description: record.map(|a| a.description.clone()),
            place: rows.get(*first).map(|row| grid.place(row.row, column)),
        });
    }
    for of in of_rows.iter_mut().flatten() {
        *of = places.get(*of).copied().unwrap_or_default();
    }
    of_rows
}

/// Areas go by the sheet while the rows of each stand together; a sort that mixed them says nothing about areas.
fn order(headings: &[Heading], of_rows: &[Option<usize>], records: &Records) -> Vec<usize> {
    let mut order: Vec<usize> = (0..headings.len()).collect();
    let mut runs: Vec<Option<usize>> = of_rows.to_vec();
    runs.dedup();
    let distinct: BTreeSet<Option<usize>> = runs.iter().copied().collect();
    if distinct.len() < runs.len() {
        let written = |n: &usize| headings.get(*n).and_then(|h| records.areas.iter().position(|a| Some(a.id) == h.id));
        order.sort_by_key(|n| written(n).unwrap_or(usize::MAX));
    }
    order
}

fn skill_name(grid: &mut Grid<'_>, frame: &Frame, row: &SkillRow, record: Option<&SkillRecord>) -> Option<Name> {
    let column = frame.column(ColumnRole::Skill)?;
    let shown = grid.name(row.row, column, record.map(|r| &r.name));
    if shown.is_none()
        && let Some(record) = record
    {
        let message = format!("The skill has no name any more; it kept \u{201c}{}\u{201d}.", record.name);
        grid.warn(row.row, column, "import-skill-unnamed", message);
        return Some(record.name.clone());
    }
    shown
}

fn misfit(grid: &mut Grid<'_>, row: u32, column: u32, records: &Records) -> Option<bool> {
    let shown = guild_model::text::fold(&grid.peek(row, column));
    let words = records.framework.as_ref().map(|f| (f.expected.as_str(), f.misfit.as_str()));
    let (expected, misfit) = words.unwrap_or(("Expected", "Misfit"));
    let is = |word: &str| shown == guild_model::text::fold(word);
    if is(misfit) || is("misfit") {
        grid.take(row, column);
        Some(true)
    } else if shown.is_empty() || is(expected) || is("expected") {
        grid.take(row, column);
        Some(false)
    } else {
        let message =
            format!("A skill is \u{201c}{expected}\u{201d} or \u{201c}{misfit}\u{201d}. Choose one of the two.");
        grid.report(row, column, "import-kind-unknown", message);
        None
    }
}

struct Cell<'c> {
    row: u32,
    column: &'c LevelColumn,
    original: bool,
}

fn expectation(
    grid: &mut Grid<'_>,
    records: &Records,
    scale: &Scale,
    cell: &Cell<'_>,
    record: Option<&ExpectationRecord>,
    (skill, level): (usize, usize),
    draft: &LadderDraft,
) -> Option<ExpectationDraft> {
    let text = grid.text(cell.row, cell.column.column, record.and_then(|r| r.exact.as_ref()));
    let unrated = records.framework.as_ref().is_some_and(|f| !f.rated);
    let rating = match cell.column.rating {
        Some(column) => grid.rating(cell.row, column, scale),
        None if unrated => Some(None),
        None => None,
    };
    let says_nothing = text.as_ref().is_none_or(Text::is_empty) && !matches!(rating, Some(Some(_)));
    if says_nothing && (record.is_none() || !cell.original) {
        return None;
    }
    let unchanged = record.zip(text.as_ref()).filter(|(r, text)| r.check == check(text));
    Some(ExpectationDraft {
        id: record.filter(|_| cell.original).map(|r| r.id),
        skill,
        level,
        criteria: unchanged.and_then(|(r, text)| criteria(r, text, cell.original, draft)),
        text,
        rating,
        place: Some(grid.place(cell.row, cell.column.column)),
    })
}

/// The criteria of an unchanged text; `None` where one holds for a track that is gone, so that they are read anew.
fn criteria(
    record: &ExpectationRecord,
    text: &Text,
    original: bool,
    draft: &LadderDraft,
) -> Option<Vec<CriterionDraft>> {
    let texts = record.criterion_texts(text);
    let criterion = |(c, text): (&super::record::CriterionRecord, Option<Text>)| {
        let track = match c.track {
            Some(id) => Some(draft.tracks.iter().position(|t| t.id == Some(id))?),
            None => None,
        };
        let id = Some(c.id).filter(|_| original);
        Some(CriterionDraft { id, kind: c.kind, track, audience: c.audience.clone(), text: text?, rating: c.rating })
    };
    record.criteria.iter().zip(texts).map(criterion).collect()
}
