//! What the blocks of a book's sheets are, when nobody has said so.

use super::above::{self, Above};
use super::beside;
use super::days;
use super::field::Field;
use super::headings::heads_legend;
use super::lists;
use super::mapping::{
    DoubtMapping, PointMapping, RATINGS_MAPPING_VERSION, RatingsBlockMapping, RatingsMapping, RatingsPartMapping,
    RatingsSheetMapping, RatingsUse, Role, ScaleMapping, Shape,
};
use super::scale::{LegendLine, Tally, guess};
use super::signs::number;
use super::table::{Table, around};
use super::unordered;
use super::{matrix, records};
use crate::book::{Area, Book, Sheet};
use crate::ladder::recognise::tickets;
use crate::recognition::grid::{Grid, View};
use crate::recognition::reason::{Because, Reason};
use crate::recognition::why::Why;
use guild_model::Rating;
use std::collections::BTreeSet;

/// More tables than this on one sheet are not looked for.
const MOST_TABLES: usize = 40;

struct SheetGuess {
    mapping: RatingsSheetMapping,
    /// For each block with ratings, its index and the texts of its cells.
    tallies: Vec<(usize, Tally)>,
    legend: Vec<LegendLine>,
    axes_guessed: Vec<usize>,
    /// Blocks with empty cells between people and skills, and how many.
    blank: Vec<(usize, usize)>,
    /// A table of status words or days, for the case that nothing of the book rates.
    unordered: Option<(RatingsBlockMapping, Tally)>,
}

/// The mapping of the sheets that `stated` does not name.
pub(super) fn book(book: &Book, stated: &dyn Fn(&str) -> bool) -> RatingsMapping {
    let mut sheets: Vec<SheetGuess> =
        book.sheets.iter().filter(|s| !stated(&s.name)).map(|s| sheet(&book.file, s)).collect();
    let mut legends: Vec<&Sheet> = book.sheets.iter().filter(|s| !stated(&s.name)).collect();
    legends.retain(|s| !s.hidden);
    legend_sheets(&mut sheets, &legends);
    persons_by_sheet(&mut sheets);
    days_by_sheet(&mut sheets);
    relations(&mut sheets);
    let scales = scales(&mut sheets);
    for guessed in &mut sheets {
        for index in &guessed.axes_guessed {
            if let Some(block) = guessed.mapping.blocks.get_mut(*index) {
                let message = "Nothing says whether the rows or the columns are the people; the rows were taken. Turn the table if it is the other way round.";
                block
                    .doubts
                    .push(DoubtMapping { code: "ratings-axes-guessed".to_owned(), message: message.to_owned() });
            }
        }
    }
    for guessed in &mut sheets {
        for (index, count) in &guessed.blank {
            if let Some(block) = guessed.mapping.blocks.get_mut(*index) {
                let (cells, were) =
                    if *count == 1 { ("cell", "is empty and was") } else { ("cells", "are empty and were") };
                let message = format!(
                    "{count} {cells} between people and skills {were} taken as not rated. If an empty cell means that \
                     there is none yet (0), set blank_means of the scale in the mapping to \"none_yet\"; if not, take \
                     this question out of doubts."
                );
                block.doubts.push(DoubtMapping { code: "ratings-blank-open".to_owned(), message });
            }
        }
    }
    RatingsMapping { version: RATINGS_MAPPING_VERSION, scales, sheets: sheets.into_iter().map(|s| s.mapping).collect() }
}

fn sheet(file: &str, sheet: &Sheet) -> SheetGuess {
    let mapping = RatingsSheetMapping::new(file, &sheet.name, sheet.hidden.then_some(Why::SheetHidden));
    let mut guess = SheetGuess {
        mapping,
        tallies: Vec::new(),
        legend: Vec::new(),
        axes_guessed: Vec::new(),
        blank: Vec::new(),
        unordered: None,
    };
    if sheet.hidden {
        return guess;
    }
    let Some(grid) = Grid::new(sheet).filter(|_| !sheet.cells.is_empty()) else {
        return guess;
    };
    let mut field = Field::new(View { grid: &grid, turned: false });
    let mut tables: Vec<Table> = Vec::new();
    let is_ticketed = tickets::fields(View { grid: &grid, turned: false }).is_some();
    while !is_ticketed && tables.len() < MOST_TABLES {
        let Some(mut table) = records::find(&field).or_else(|| matrix::find(&field)) else { break };
        let top = table.pieces.iter().map(|p| p.rect.top).min().unwrap_or(0);
        let above = above::find(&field, top).filter(|_| !table.pieces.iter().any(|p| p.role == Role::Dates));
        if table.shape == Shape::List {
            beside::one_person(&field, &mut table);
        }
        table.above = above
            .filter(|above| matches!(above, Above::Unread(_)) || !table.pieces.iter().any(|p| p.role == Role::Dates));
        if let Some(Above::Day(text, day)) = &table.above {
            table.because.0.push(Reason::DayAbove { text: text.clone(), day: day.to_string() });
        }
        table.take(&mut field);
        tables.push(table);
    }
    if tables.is_empty() && !is_ticketed {
        let mut repeated = Field::new(View { grid: &grid, turned: false });
        if repeated.repeated_words_rate()
            && let Some(table) = matrix::find(&repeated).filter(|table| table.is_dense(&repeated))
        {
            table.take(&mut field);
            tables.push(table);
        }
    }
    if tables.is_empty() && !is_ticketed {
        guess.unordered = unordered::find(&grid).map(|table| (table.block(&field), table.tally));
    }
    if tables.is_empty()
        && let Some(table) = lists::find(&field, &sheet.name)
    {
        table.take(&mut field);
        tables.push(table);
    }
    let rated = tables.iter().any(|t| t.usage == RatingsUse::Ratings);
    let (beside, legend) = beside::blocks(&field, rated);
    guess.legend = legend;
    let mut blocks: Vec<(RatingsBlockMapping, Option<Table>)> = beside.into_iter().map(|b| (b, None)).collect();
    for table in tables {
        blocks.extend(table.blocks_apart(&field).into_iter().map(|b| (b, None)));
        blocks.push((table.block(&field), Some(table)));
    }
    blocks.sort_by_key(|(block, _)| Area::parse(&block.range).map(|a| (a.top, a.left)));
    for (index, (block, table)) in blocks.into_iter().enumerate() {
        guess.mapping.blocks.push(block);
        if let Some(table) = table.filter(|t| t.usage == RatingsUse::Ratings) {
            if let Some(block) =
                guess.mapping.blocks.last_mut().filter(|_| matches!(table.above, Some(Above::Unread(_))))
            {
                let message = "A line above the table is headed as the day of the ratings and cannot be read as one, so \
                               they are of the day of the import. Write it as 2024-03-31, or give the day in the mapping.";
                let (code, message) = ("ratings-day-unread".to_owned(), message.to_owned());
                block.doubts.push(DoubtMapping { code, message });
            }
            guess.blank.extend(Some((index, table.n_blank)).filter(|(_, count)| *count > 0));
            if table.axes_guessed {
                guess.axes_guessed.push(index);
            }
            guess.tallies.push((index, table.tally));
        }
    }
    guess
}

/// Where several sheets hold the ratings of one person each and do not name her, their own names do.
fn persons_by_sheet(sheets: &mut [SheetGuess]) {
    let unnamed = |b: &RatingsBlockMapping| {
        b.shape == Some(Shape::List)
            && b.usage == RatingsUse::Ratings
            && b.person.is_none()
            && !b.parts.iter().any(|p| p.role == Role::People)
    };
    // "2026-Q1" is nobody's name.
    let names_someone = |s: &&mut SheetGuess| days::last_day_of(&s.mapping.sheet).is_none();
    let count = sheets.iter().filter(|s| s.mapping.blocks.iter().any(unnamed)).count();
    for sheet in sheets.iter_mut().filter(|_| count >= 2).filter(names_someone) {
        let name = sheet.mapping.sheet.clone();
        for block in sheet.mapping.blocks.iter_mut().filter(|b| unnamed(b)) {
            block.person = Some(name.clone());
        }
    }
}

/// A sheet that is named as a day or a period, and nothing else, holds the ratings of that time where no cell of a table
/// says when it was rated.
fn days_by_sheet(sheets: &mut [SheetGuess]) {
    for sheet in sheets {
        let Some(last) = days::last_day_of(&sheet.mapping.sheet) else { continue };
        let name = &sheet.mapping.sheet;
        let is_undated = |b: &&mut RatingsBlockMapping| {
            b.usage == RatingsUse::Ratings && b.date.is_none() && !b.parts.iter().any(|p| p.role == Role::Dates)
        };
        for block in sheet.mapping.blocks.iter_mut().filter(is_undated) {
            block.date = Some(last);
            let because = Because::from(Reason::DayOfSheet { name: name.clone(), day: last.to_string() });
            block.because = format!("{} {because}", block.because);
            block.reasons.extend(because.told());
        }
    }
}

/// A legend on a sheet of its own explains the marks of the other sheets. It is one where its sheet or a heading is named
/// so, or where it names every number that occurs.
fn legend_sheets(guesses: &mut [SheetGuess], sheets: &[&Sheet]) {
    let mut occurring: BTreeSet<Rating> = BTreeSet::new();
    for (_, tally) in guesses.iter().flat_map(|g| &g.tallies) {
        occurring.extend(tally.0.values().filter_map(|(text, _)| number(text)));
    }
    if guesses.iter().all(|g| g.tallies.is_empty()) {
        return;
    }
    for guess in guesses.iter_mut() {
        let is_open = |b: &RatingsBlockMapping| matches!(b.usage, RatingsUse::Unknown | RatingsUse::Text);
        if guess.unordered.is_some() || guess.mapping.blocks.is_empty() || !guess.mapping.blocks.iter().all(is_open) {
            continue;
        }
        let Some(sheet) = sheets.iter().find(|s| s.name == guess.mapping.sheet) else { continue };
        let Some(grid) = Grid::new(sheet) else { continue };
        let field = Field::new(View { grid: &grid, turned: false });
        let (blocks, legend) = beside::blocks(&field, true);
        let keys: BTreeSet<Rating> = legend.iter().filter_map(|line| number(&line.key)).collect();
        let is_named = heads_legend(&sheet.name) || sheet.cells.first().is_some_and(|c| heads_legend(&c.value.text()));
        let tells_all = !occurring.is_empty() && occurring.is_subset(&keys);
        if legend.len() < 2 || !is_named && !tells_all {
            continue;
        }
        guess.legend = legend;
        let is_legend = |b: &RatingsBlockMapping| b.usage == RatingsUse::Legend;
        for legend in blocks.into_iter().filter(is_legend) {
            if let Some(block) = guess.mapping.blocks.iter_mut().find(|b| b.range == legend.range) {
                *block = legend;
            }
        }
    }
}

/// Lists of people and of skills belong to the ratings where there are some; else they are no ratings at all.
fn relations(sheets: &mut [SheetGuess]) {
    if sheets.iter().any(|s| !s.tallies.is_empty()) {
        sheets.iter_mut().filter(|s| s.tallies.is_empty()).for_each(leave_aside);
        return;
    }
    for sheet in sheets.iter_mut() {
        if let Some((block, tally)) = sheet.unordered.take() {
            sheet.mapping.blocks = vec![block];
            sheet.tallies = vec![(0, tally)];
        }
    }
    for block in sheets.iter_mut().flat_map(|s| &mut s.mapping.blocks) {
        if matches!(block.usage, RatingsUse::People | RatingsUse::Skills) {
            if block.usage == RatingsUse::Skills {
                block.usage = RatingsUse::Unknown;
            }
            block.parts = vec![reported(block.range.clone(), Why::ListWithoutRatings)];
        }
    }
}

/// A table of status words or days beside sheets that rate: it is named, and nothing is taken from it. Where the sheet
/// says more of its people or skills than their names, that list stays, without the columns of words.
fn leave_aside(sheet: &mut SheetGuess) {
    let Some((block, tally)) = sheet.unordered.take() else { return };
    let words: Vec<&str> = tally.0.values().map(|(written, _)| written.as_str()).collect();
    let more = if words.len() > 6 { ", …" } else { "" };
    let words = format!("{}{more}", words.into_iter().take(6).collect::<Vec<_>>().join(", "));
    let because = Because::from(Reason::OnlyStatus { words });
    let (because, reasons) = (because.to_string(), because.told());
    let rated: Vec<Area> =
        block.parts.iter().filter(|p| p.role == Role::Ratings).filter_map(|p| Area::parse(&p.range)).collect();
    let is_beside = |part: &RatingsPartMapping| {
        Area::parse(&part.range).is_some_and(|a| !rated.iter().any(|r| r.left <= a.right && a.left <= r.right))
    };
    let list = sheet.mapping.blocks.iter_mut().find(|list| {
        let says_more = |part: &RatingsPartMapping| {
            !matches!(part.role, Role::People | Role::Skills | Role::Heading | Role::Ignored) && is_beside(part)
        };
        matches!(list.usage, RatingsUse::People | RatingsUse::Skills) && list.parts.iter().any(says_more)
    });
    let Some(list) = list else {
        let part = reported(block.range.clone(), Why::TableWithoutRatings);
        let whole = RatingsBlockMapping {
            range: block.range,
            because,
            reasons,
            parts: vec![part],
            ..RatingsBlockMapping::default()
        };
        sheet.mapping.blocks = vec![whole];
        return;
    };
    let (kept, aside): (Vec<_>, Vec<_>) = std::mem::take(&mut list.parts).into_iter().partition(is_beside);
    list.parts = kept;
    let range = around(aside.iter().filter_map(|part| Area::parse(&part.range)));
    let parts = aside.into_iter().map(|part| reported(part.range, Why::ColumnWithoutRatings)).collect();
    sheet.mapping.blocks.push(RatingsBlockMapping { range, because, reasons, parts, ..RatingsBlockMapping::default() });
}

fn reported(range: String, why: Why) -> RatingsPartMapping {
    RatingsPartMapping::new(Role::Reported, range, why)
}

/// A scale while the tables that share it are found.
struct Shared {
    scale: ScaleMapping,
    doubt: Option<String>,
    tally: Tally,
    /// Sheet and block of the first table.
    first: (usize, usize),
}

/// One scale for all blocks whose cells fit one another, else one for each. What a scale leaves open is asked once, of
/// its first block.
fn scales(sheets: &mut [SheetGuess]) -> Vec<ScaleMapping> {
    let legend: Vec<LegendLine> = sheets.iter().flat_map(|s| s.legend.iter().cloned()).collect();
    let mut scales: Vec<Shared> = Vec::new();
    for (n, sheet) in sheets.iter_mut().enumerate() {
        let own = if sheet.legend.is_empty() { &legend } else { &sheet.legend };
        for (index, tally) in &sheet.tallies {
            let Some(block) = sheet.mapping.blocks.get_mut(*index) else { continue };
            let told = |tally: &Tally| (!tally.0.is_empty()).then(|| guess(tally, own));
            let (found, doubt) = told(tally).map_or_else(|| (named_only(), None), |told| (told.scale, told.doubt));
            let at = scales.iter().position(|known| same_kind(&known.scale, &found)).unwrap_or(scales.len());
            block.scale = Some(at as u32);
            match scales.get_mut(at) {
                Some(known) => {
                    known.tally.merge(tally);
                    if let Some(told) = told(&known.tally) {
                        (known.scale, known.doubt) = (told.scale, told.doubt);
                    }
                }
                None => scales.push(Shared { scale: found, doubt, tally: tally.clone(), first: (n, *index) }),
            }
        }
    }
    for Shared { scale, doubt, tally, first } in &scales {
        let ends = ends(scale, tally).filter(|_| legend.is_empty());
        let doubt =
            doubt.as_ref().map(|d| format!("About the marks of this table: {d}. Correct the scale if that is wrong."));
        let asked = [("ratings-scale-ends", ends), ("ratings-scale-guessed", doubt)];
        if let Some(block) = sheets.get_mut(first.0).and_then(|s| s.mapping.blocks.get_mut(first.1)) {
            let asked = asked.into_iter().filter_map(|(code, message)| message.map(|m| (code.to_owned(), m)));
            block.doubts.extend(asked.map(|(code, message)| DoubtMapping { code, message }));
        }
    }
    scales.into_iter().map(|shared| shared.scale).collect()
}

/// Scales that everybody knows by their ends.
const USUAL: [(i32, i32); 7] = [(0, 1), (0, 3), (0, 5), (1, 5), (0, 10), (1, 10), (0, 100)];

/// What is to be said of numbers without a legend whose ends are not those of a usual scale. Points that occur nowhere
/// are not made up.
fn ends(scale: &ScaleMapping, tally: &Tally) -> Option<String> {
    let values: Vec<Rating> = scale.points.iter().filter_map(|p| p.value).collect();
    let (least, most) = (values.iter().min()?, values.iter().max()?);
    let is_usual = USUAL.iter().any(|(a, b)| (a * 1000, b * 1000) == (least.thousandths(), most.thousandths()));
    (scale.numbers && !tally.0.is_empty() && !is_usual).then(|| {
        format!(
            "No legend says how far the scale goes, so it goes from {least} to {most}, the least and the most that \
             occur. If it goes further, add its other points to the scale."
        )
    })
}

/// Skills are named without a rating: being named is the one point.
fn named_only() -> ScaleMapping {
    let because = Because::from(Reason::ScaleNamed);
    ScaleMapping {
        points: vec![PointMapping {
            value: Rating::new(1.0).ok(),
            word: Some("named".to_owned()),
            written: Vec::new(),
        }],
        because: because.to_string(),
        reasons: because.told(),
        ..ScaleMapping::default()
    }
}

fn same_kind(a: &ScaleMapping, b: &ScaleMapping) -> bool {
    if a.numbers != b.numbers || a.points.is_empty() != b.points.is_empty() {
        return false;
    }
    let written = |s: &ScaleMapping| s.points.iter().flat_map(|p| p.written.clone()).collect::<Vec<_>>();
    let (left, right) = (written(a), written(b));
    if a.numbers {
        let most = |s: &ScaleMapping| s.points.iter().filter_map(|p| p.value).max().map_or(0.0, Rating::value);
        let (x, y) = (most(a), most(b));
        return x.max(y) <= 2.0 * x.min(y) || x.max(y) <= 10.0 && x.min(y) > 1.0;
    }
    left.is_empty() == right.is_empty() && (left.is_empty() || left.iter().any(|w| right.contains(w)))
}
