//! The one sheet that `.xlsx`, `.ods` and `.csv` share: the ladder as rows of cells, before any file format.
//!
//! From the top: the title, the tracks, the hidden row of ids, the levels, their rank, scope, freedoms and
//! responsibilities, then the table of skills under heads of its own. From the left: area, skill, the hidden
//! column of ids, kind, description, then each level's text and, where anything is rated, its rating or degree.
//! The hidden column stands inside the table, so that sorting takes it along.

use super::{Labels, WriteError};
use crate::book::Area;
use crate::ladder::own::record::{Records, sheet_text};
use crate::ladder::own::role::{CORNER, ColumnRole, RowRole};
use guild_model::mastery::{Degree, FreedomKind, Level, Matrix, Scale, ScalePoint, TrackKind};
use guild_model::{Rating, Text};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rows and columns, each row with one cell a column.
pub(super) struct Layout {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) merges: Vec<Area>,
    /// The row and the column of ids.
    pub(super) ids: (u32, u32),
    /// The first row and the first column that scroll.
    pub(super) frozen: (u32, u32),
    /// From the heads of the table to its last row.
    pub(super) table: Area,
    pub(super) choices: Vec<Choice>,
    /// What a rating cell offers; empty where any number is taken.
    pub(super) ratings: Vec<Content>,
    pub(super) kinds: [String; 2],
    /// The rows of the hidden sheet, after the row of ratings.
    pub(super) records: Vec<Vec<String>>,
}

/// From this width in characters on, a sheet is printed on A3.
const WIDE: f64 = 330.0;

impl Layout {
    /// Too wide to be read on A4.
    pub(super) fn is_wide(&self) -> bool {
        self.columns.iter().filter(|c| !c.hidden).map(|c| c.width).sum::<f64>() > WIDE
    }
}

pub(super) struct Column {
    /// In characters of the normal font.
    pub(super) width: f64,
    pub(super) hidden: bool,
}

pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) hidden: bool,
    /// In lines of wrapped text, estimated; at least 1.
    pub(super) lines: u32,
}

#[derive(Clone)]
pub(super) struct Cell {
    pub(super) content: Content,
    pub(super) style: Style,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    Empty,
    Text(String),
    Number(f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    Plain,
    Title,
    Track(TrackKind),
    /// A level's name, and the words beside it.
    Head,
    /// The words before scope, freedoms and responsibilities.
    Label,
    Text,
    /// The name of an area or a skill.
    Strong,
    Rating,
    Id,
}

/// Cells that offer a list.
pub(super) struct Choice {
    pub(super) area: Area,
    pub(super) list: List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Kinds,
    Degrees,
    Ratings,
}

const AREA: usize = 0;
const SKILL: usize = 1;
const IDS: usize = 2;
const KIND: usize = 3;
const DESCRIPTION: usize = 4;
/// The first column of a level.
const LEVELS: usize = 5;

/// The row of ids, under title and tracks.
const ID_ROW: usize = 2;
/// The first row that scrolls, under the levels.
const SCROLLS: u32 = 4;

/// What stands in a column of levels.
#[derive(Clone, Copy)]
enum Across<'a> {
    Level(&'a Level),
    /// The place for the first level of a track that has none.
    NoLevel,
    Rating(&'a Level),
}

/// Lays out a matrix whose lists are in the order of the screen.
pub(super) fn lay_out(matrix: &Matrix, labels: &Labels) -> Result<Layout, WriteError> {
    let rated = is_rated(matrix);
    let across = across(matrix, rated);
    let width = LEVELS + across.len();
    let heads = unique_heads(matrix, labels);
    let mut sheet = Sheet { rows: Vec::new(), width, across: &across };

    sheet.push(RowRole::Title, Style::Plain, |_| Content::Empty);
    sheet.set(AREA, text(matrix.framework.name.as_str()), Style::Title);

    let mut merges = Vec::new();
    sheet.push(RowRole::Track, Style::Plain, |_| Content::Empty);
    let mut left = LEVELS;
    for track in &matrix.tracks {
        let n_levels = matrix.levels_of(track.id).count();
        let wide = if n_levels == 0 { 1 } else { n_levels * if rated { 2 } else { 1 } };
        for column in left..left + wide {
            sheet.set(column, Content::Empty, Style::Track(track.kind));
        }
        sheet.set(left, text(track.name.as_str()), Style::Track(track.kind));
        if wide > 1 {
            merges.push(Area { top: 1, left: left as u32, bottom: 1, right: (left + wide - 1) as u32 });
        }
        left += wide;
    }

    sheet.rows.push(id_row(matrix, &across, width));

    sheet.push(RowRole::Level, Style::Head, |at| match at {
        Across::Level(level) => text(level.name.as_str()),
        Across::NoLevel => Content::Empty,
        Across::Rating(_) => text(&labels.rating),
    });
    for (column, label) in
        [(AREA, &labels.area), (SKILL, &labels.skill), (KIND, &labels.kind), (DESCRIPTION, &labels.description)]
    {
        sheet.set(column, text(label), Style::Head);
    }

    sheet.push(RowRole::Rank, Style::Rating, |at| match at {
        Across::Level(level) => Content::Number(f64::from(level.rank)),
        Across::NoLevel | Across::Rating(_) => Content::Empty,
    });
    sheet.set(AREA, text(&labels.rank), Style::Label);
    sheet.attribute(RowRole::Scope, &labels.scope, |level| (&level.scope, None));
    let mut choices = Vec::new();
    let first_degree = sheet.rows.len() as u32;
    for kind in FreedomKind::ALL.iter().copied() {
        sheet.attribute(RowRole::Freedom(kind), labels.freedom(kind), |level| {
            let freedom = level.freedoms.get(kind);
            (&freedom.text, freedom.degree)
        });
    }
    sheet.attribute(RowRole::Responsibilities, &labels.responsibilities, |level| {
        (&level.responsibilities, level.responsibility_degree)
    });
    let top = sheet.rows.len() as u32;
    sheet.push(RowRole::Heads, Style::Head, |_| Content::Empty);
    for (column, head) in heads.columns.iter().enumerate().filter(|(column, _)| *column != IDS) {
        sheet.set(column, text(head), Style::Head);
    }

    sheet.skills(matrix, labels);
    let bottom = sheet.rows.len() as u32 - 1;

    for (column, at) in (LEVELS as u32..).zip(&across) {
        if matches!(at, Across::Rating(_)) {
            let degrees = Area { top: first_degree, left: column, bottom: top - 1, right: column };
            choices.push(Choice { area: degrees, list: List::Degrees });
            choices
                .push(Choice { area: Area { top: top + 1, left: column, bottom, right: column }, list: List::Ratings });
        }
    }
    choices
        .push(Choice { area: Area { top: top + 1, left: KIND as u32, bottom, right: KIND as u32 }, list: List::Kinds });

    let columns = columns(&across);
    let mut rows = sheet.rows;
    for row in &mut rows {
        row.lines = lines(row, &columns);
    }
    Ok(Layout {
        merges,
        ids: (ID_ROW as u32, IDS as u32),
        frozen: (SCROLLS, KIND as u32),
        table: Area { top, left: 0, bottom, right: (width as u32).saturating_sub(1) },
        choices,
        ratings: matrix.framework.scale.points.iter().map(|p| shown(&matrix.framework.scale, p.value)).collect(),
        kinds: [labels.expected.clone(), labels.misfit.clone()],
        records: Records::of(matrix, &heads.levels, rated, (&labels.expected, &labels.misfit)).write()?,
        columns,
        rows,
    })
}

/// Whether levels need a column for ratings and degrees.
fn is_rated(matrix: &Matrix) -> bool {
    let degrees = |level: &Level| {
        level.responsibility_degree.is_some()
            || FreedomKind::ALL.iter().any(|k| level.freedoms.get(*k).degree.is_some())
    };
    !matrix.framework.scale.points.is_empty()
        || matrix.expectations.iter().any(|e| e.rating.is_some())
        || matrix.levels.iter().any(degrees)
}

fn across(matrix: &Matrix, rated: bool) -> Vec<Across<'_>> {
    let mut across = Vec::new();
    for track in &matrix.tracks {
        let before = across.len();
        for level in matrix.levels_of(track.id) {
            across.push(Across::Level(level));
            if rated {
                across.push(Across::Rating(level));
            }
        }
        if across.len() == before {
            across.push(Across::NoLevel);
        }
    }
    across
}

/// How a rating stands in a cell: by its word where one word names it, else as its number.
pub(super) fn shown(scale: &Scale, rating: Rating) -> Content {
    match word_of(scale, rating) {
        Some(word) => text(word),
        None => Content::Number(rating.value()),
    }
}

/// The word of a rating where it names that rating alone and is no number itself.
pub(crate) fn word_of(scale: &Scale, rating: Rating) -> Option<&str> {
    let word = scale.points.iter().find(|p| p.value == rating)?.word.as_ref()?;
    let folded = word.folded();
    let names_it = |p: &&ScalePoint| p.word.as_ref().is_some_and(|w| w.folded() == folded);
    let alone = scale.points.iter().filter(names_it).count() == 1;
    (alone && word.as_str().parse::<Rating>().is_err()).then_some(word.as_str())
}

struct Heads {
    /// One for each column; that of the ids is the role of the row itself.
    columns: Vec<String>,
    /// One for each level, in the order of the matrix.
    levels: Vec<String>,
}

/// Heads for the table, which a spreadsheet wants unique without regard to case: a level's name, with its track
/// where another level has the same, with a number where that does not tell them apart.
fn unique_heads(matrix: &Matrix, labels: &Labels) -> Heads {
    let rated = is_rated(matrix);
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut unique = |wanted: String, longer: String| {
        let cut: String = longer.chars().take(230).collect();
        let numbered = (2_u64..).map(|n| format!("{cut} {n}"));
        let mut all = [wanted, cut.clone()].into_iter().chain(numbered);
        let free = all.find(|head| !taken.contains(&head.to_lowercase())).unwrap_or_default();
        taken.insert(free.to_lowercase());
        free
    };
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    for level in &matrix.levels {
        *names.entry(level.name.folded()).or_default() += 1;
    }
    let fixed = [&labels.area, &labels.skill, &RowRole::Heads.write(), &labels.kind, &labels.description];
    let mut columns: Vec<String> = fixed.map(|label| unique(label.clone(), label.clone())).into();
    let mut levels = Vec::new();
    for track in &matrix.tracks {
        let before = columns.len();
        for level in matrix.levels_of(track.id) {
            let name = sheet_text(level.name.as_str()).into_owned();
            let longer = sheet_text(&format!("{} ({})", level.name, track.name)).into_owned();
            let several = names.get(&level.name.folded()).is_some_and(|n| *n > 1);
            let head = unique(if several { longer.clone() } else { name }, longer);
            columns.push(head.clone());
            if rated {
                let rating = format!("{}: {head}", labels.rating);
                columns.push(unique(rating.chars().take(230).collect(), rating));
            }
            levels.push(head);
        }
        if columns.len() == before {
            let head = format!("{}: \u{2026}", track.name);
            columns.push(unique(head.chars().take(230).collect(), head));
        }
    }
    Heads { columns, levels }
}

struct Sheet<'a> {
    rows: Vec<Row>,
    width: usize,
    across: &'a [Across<'a>],
}

impl Sheet<'_> {
    /// Appends a row with its role; `content` fills the columns of levels.
    fn push(&mut self, role: RowRole, style: Style, content: impl Fn(Across<'_>) -> Content) {
        self.push_row(style, content);
        self.set(IDS, Content::Text(role.write()), Style::Id);
    }

    fn push_row(&mut self, style: Style, content: impl Fn(Across<'_>) -> Content) {
        let mut cells = vec![Cell { content: Content::Empty, style }; self.width];
        for (cell, at) in cells.iter_mut().skip(LEVELS).zip(self.across) {
            cell.content = content(*at);
            if style == Style::Text && matches!(at, Across::Rating(_)) {
                cell.style = Style::Rating;
            }
        }
        self.rows.push(Row { cells, hidden: false, lines: 1 });
    }

    /// Changes a cell of the last row.
    fn set(&mut self, column: usize, content: Content, style: Style) {
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.cells.get_mut(column)) {
            *cell = Cell { content, style };
        }
    }

    fn attribute<'m>(
        &mut self,
        role: RowRole,
        label: &str,
        of: impl for<'l> Fn(&'l Level) -> (&'l Text, Option<Degree>) + 'm,
    ) {
        self.push(role, Style::Text, |at| match at {
            Across::Level(level) => text(of(level).0.as_str()),
            Across::Rating(level) => of(level).1.map_or(Content::Empty, |d| Content::Number(f64::from(d.value()))),
            Across::NoLevel => Content::Empty,
        });
        self.set(AREA, text(label), Style::Label);
    }

    /// The rows of the table: skills without an area, then each area's, an area without skills as a row of its own.
    fn skills(&mut self, matrix: &Matrix, labels: &Labels) {
        let mut cells: BTreeMap<(Uuid, Uuid), &guild_model::mastery::Expectation> = BTreeMap::new();
        for expectation in &matrix.expectations {
            cells.insert((expectation.skill.into(), expectation.level.into()), expectation);
        }
        let scale = &matrix.framework.scale;
        for area in std::iter::once(None).chain(matrix.areas.iter().map(Some)) {
            let mut n_skills = 0;
            for skill in matrix.skills.iter().filter(|s| s.area == area.map(|a| a.id)) {
                n_skills += 1;
                let role = RowRole::Skill { skill: skill.id.into(), area: skill.area.map(Uuid::from) };
                self.push(role, Style::Text, |at| match at {
                    Across::Level(level) => {
                        cells.get(&(skill.id.into(), level.id.into())).map_or(Content::Empty, |e| text(e.text.as_str()))
                    }
                    Across::Rating(level) => {
                        let rating = cells.get(&(skill.id.into(), level.id.into())).and_then(|e| e.rating);
                        rating.map_or(Content::Empty, |rating| shown(scale, rating))
                    }
                    Across::NoLevel => Content::Empty,
                });
                if let Some(area) = area {
                    self.set(AREA, text(area.name.as_str()), Style::Strong);
                }
                self.set(SKILL, text(skill.name.as_str()), Style::Strong);
                self.set(KIND, text(if skill.misfit { &labels.misfit } else { &labels.expected }), Style::Text);
                self.set(DESCRIPTION, text(skill.description.as_str()), Style::Text);
            }
            if let Some(area) = area.filter(|_| n_skills == 0) {
                self.push(RowRole::Area(area.id.into()), Style::Text, |_| Content::Empty);
                self.set(AREA, text(area.name.as_str()), Style::Strong);
            }
        }
        if matrix.skills.is_empty() && matrix.areas.is_empty() {
            // A table needs a row; this is the place for the first skill.
            self.push_row(Style::Text, |_| Content::Empty);
        }
    }
}

fn id_row(matrix: &Matrix, across: &[Across<'_>], width: usize) -> Row {
    let mut cells = vec![Cell { content: Content::Empty, style: Style::Id }; width];
    let fixed = [
        (AREA, ColumnRole::Area),
        (SKILL, ColumnRole::Skill),
        (KIND, ColumnRole::Kind),
        (DESCRIPTION, ColumnRole::Description),
    ];
    for (column, role) in fixed {
        if let Some(cell) = cells.get_mut(column) {
            cell.content = Content::Text(role.write());
        }
    }
    if let Some(cell) = cells.get_mut(IDS) {
        cell.content = Content::Text(CORNER.into());
    }
    let mut empty_tracks = matrix.tracks.iter().filter(|t| matrix.levels_of(t.id).next().is_none());
    for (cell, at) in cells.iter_mut().skip(LEVELS).zip(across) {
        let role = match at {
            Across::Level(level) => Some(ColumnRole::Level { level: level.id.into(), track: level.track.into() }),
            Across::Rating(level) => Some(ColumnRole::Rating(Some(level.id.into()))),
            Across::NoLevel => empty_tracks.next().map(|track| ColumnRole::Track(track.id.into())),
        };
        if let Some(role) = role {
            cell.content = Content::Text(role.write());
        }
    }
    Row { cells, hidden: true, lines: 1 }
}

fn text(text: &str) -> Content {
    if text.is_empty() { Content::Empty } else { Content::Text(sheet_text(text).into_owned()) }
}

fn columns(across: &[Across<'_>]) -> Vec<Column> {
    let column = |width| Column { width, hidden: false };
    let mut columns =
        vec![column(20.0), column(26.0), Column { width: 12.0, hidden: true }, column(10.0), column(30.0)];
    columns.extend(across.iter().map(|at| match at {
        Across::Level(_) => column(34.0),
        Across::NoLevel => column(20.0),
        Across::Rating(_) => column(13.0),
    }));
    columns
}

/// How many lines the tallest cell of a row takes when wrapped. An estimate: fonts differ between machines.
fn lines(row: &Row, columns: &[Column]) -> u32 {
    let of_cell = |(cell, column): (&Cell, &Column)| match &cell.content {
        Content::Text(text) if !column.hidden && !matches!(cell.style, Style::Id | Style::Title | Style::Track(_)) => {
            // Words do not fill a line to its end.
            let fits = (column.width * 0.92).max(1.0);
            text.split('\n').map(|line| ((line.chars().count() as f64 / fits).ceil() as u32).max(1)).sum()
        }
        _ => 1,
    };
    row.cells.iter().zip(columns).map(of_cell).max().unwrap_or(1)
}

/// One line for a page's header: no line breaks, nothing that XML cannot hold.
pub(super) fn printable(text: &str) -> String {
    sheet_text(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
