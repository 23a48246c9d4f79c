//! One sheet per level: each lists what is expected of one level, under the level's name as the sheet's.

use super::grid::{Grid, View, is_sentence};
use super::guess::{SheetGuess, block_of};
use super::header::Body;
use super::labels::label_columns;
use super::mapping::{Role, Shape};
use super::table::{Mark, SkillFact, Table};
use super::tracks::{LevelFact, level_name};
use super::vocabulary::{self, LevelSign, Line};
use crate::book::{Book, Sheet};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Replaces the guesses of sheets that are levels, where at least two of them list the same skills.
pub(super) fn levels_by_sheet(book: &Book, guesses: &mut [(usize, SheetGuess)]) {
    let mut found: Vec<(usize, Table)> = Vec::new();
    for (n, (_, guess)) in guesses.iter().enumerate() {
        let sheet = book.sheets.iter().find(|s| s.name == guess.mapping.sheet && !s.hidden);
        found.extend(sheet.filter(|_| guess.tables.is_empty()).and_then(list).map(|t| (n, t)));
    }
    let skills = |t: &Table| t.skills.iter().map(|s| fold(&s.name)).collect::<BTreeSet<_>>();
    let alike = |a: &Table, b: &Table| {
        let (a, b) = (skills(a), skills(b));
        a.intersection(&b).count() * 2 >= a.len().min(b.len()).max(1)
    };
    let keep: Vec<bool> = found
        .iter()
        .enumerate()
        .map(|(i, (_, t))| found.iter().enumerate().any(|(j, (_, u))| i != j && alike(t, u)))
        .collect();
    for ((n, table), _) in found.into_iter().zip(keep).filter(|(_, keep)| *keep) {
        let Some((_, guess)) = guesses.get_mut(n) else { continue };
        let Some(grid) = book.sheets.iter().find(|s| s.name == guess.mapping.sheet).and_then(Grid::new) else {
            continue;
        };
        guess.mapping.blocks = vec![block_of(View { grid: &grid, turned: false }, &table)];
        guess.tables = vec![(0, table)];
    }
}

/// The sheet as the list of one level's expectations.
fn list(sheet: &Sheet) -> Option<Table> {
    if !matches!(vocabulary::level_sign(&sheet.name), Some(LevelSign::Word | LevelSign::Code(..) | LevelSign::Job)) {
        return None;
    }
    let grid = Grid::new(sheet)?;
    let view = View { grid: &grid, turned: false };
    let header =
        (0..view.n_rows().min(10)).find(|r| (0..view.n_columns()).filter(|c| view.has(*r, *c)).count() >= 2)?;
    if (0..view.n_columns())
        .any(|c| vocabulary::heads_people(view.text(header, c)) || is_sentence(view.text(header, c)))
    {
        return None;
    }
    let rows: Vec<usize> = (header + 1..view.n_rows()).collect();
    let speaks = |c: usize| {
        let cells: Vec<&str> = rows.iter().map(|r| view.text(*r, c)).filter(|t| !t.is_empty()).collect();
        let field = vocabulary::line(view.text(header, c));
        cells.len() >= 2
            && cells.iter().filter(|t| is_sentence(t)).count() * 2 >= cells.len()
            && !matches!(field, Some(Line::Notes))
            && !vocabulary::is_record_field(view.text(header, c))
    };
    let text = (1..view.n_columns()).rfind(|c| speaks(*c))?;
    let in_run = |r: usize| usize::from(view.has(r, text));
    let labels = label_columns(view, header, text, header + 1..view.n_rows(), &in_run, &|_, _| true);
    let at = |role: Role| labels.iter().find(|l| l.role == role).map(|l| l.at);
    let skill_column = at(Role::Skills)?;
    let mut marks = BTreeMap::new();
    for r in 0..view.n_rows() {
        for c in (0..view.n_columns()).filter(|c| view.has(r, *c)) {
            let (role, why) = match labels.iter().find(|l| l.at == c) {
                _ if r < header => (Role::Ignored, Why::TextAbove),
                _ if r == header => (Role::Heading, Why::HeadingOfLine),
                Some(label) => (label.role, label.why),
                None if c == text => (Role::Expectations, Why::ExpectedOfSheet),
                None => (Role::Reported, Why::FurtherField),
            };
            marks.insert((r, c), Mark { role, why, freedom: None });
        }
    }
    let mut areas: Vec<(String, String)> = Vec::new();
    let mut skills: Vec<SkillFact> = Vec::new();
    for r in rows {
        if let Some(c) = at(Role::Areas).filter(|c| view.has(r, *c)) {
            areas.push((view.text(r, c).to_owned(), view.address(r, c)));
        }
        let texts: Vec<String> = Some(view.text(r, text).to_owned()).filter(|t| !t.is_empty()).into_iter().collect();
        if view.has(r, skill_column) {
            skills.push(SkillFact {
                name: view.text(r, skill_column).to_owned(),
                cell: Some(view.address(r, skill_column)),
                area: areas.len().checked_sub(1),
                texts,
                cells: Vec::new(),
                rated: Vec::new(),
            });
        }
    }
    if skills.len() < 2 {
        return None;
    }
    Some(Table {
        because: Reason::LevelSheet {
            column: column(view, skill_column),
            skills: skills.len(),
            sentences: column(view, text),
        }
        .into(),
        marks,
        shape: Shape::Long,
        turned: false,
        body: Body::Text,
        levels: vec![LevelFact { cell: String::new(), name: level_name(&sheet.name), code: None, group: None }],
        skills,
        areas,
        title: None,
        caption: None,
        line_above: None,
        corner: None,
    })
}

fn column(view: View<'_, '_>, c: usize) -> String {
    crate::book::column_letters(view.area(0, c, 0, c).left)
}
