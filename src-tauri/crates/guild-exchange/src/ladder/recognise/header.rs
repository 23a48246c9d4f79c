//! Lines of cells that name levels.

use super::grid::{View, is_label, is_sentence};
use super::guess::Proof;
use super::vocabulary::{LevelSign, heads_levels, heads_people, is_record_field, level_sign, line, rating_place};
use guild_model::text::fold;
use std::collections::BTreeSet;

/// A row of a view that seems to name levels.
#[derive(Clone, Debug)]
pub(super) struct LevelLine {
    pub turned: bool,
    pub row: usize,
    /// Columns of the level cells, rising.
    pub columns: Vec<usize>,
    /// The row of each level cell: the line's own, or one above from which the cell reaches down.
    pub rows: Vec<usize>,
    /// How many of them are known as levels.
    pub known: usize,
    pub body: Body,
    pub score: f64,
}

/// What stands under a line of levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// What is expected, in words.
    Text,
    /// Numbers.
    Numbers,
    /// A few words again and again.
    Words,
}

impl LevelLine {
    pub fn first(&self) -> usize {
        self.columns.first().copied().unwrap_or(0)
    }

    pub fn last(&self) -> usize {
        self.columns.last().copied().unwrap_or(0)
    }
}

/// Lines further down are not looked at for levels; a long list would take too long.
const MOST_LINES: usize = 1000;
/// No ladder has more levels, and no line of levels more cells.
const MOST_LEVELS: usize = 100;
/// After so many lines that hold words of levels, a sheet is a list that happens to speak of them.
const MOST_WEIGHED: usize = 100;
/// No more rows than this below a line tell what stands under it.
const MOST_BODY: usize = 200;

/// All lines of the view that may name levels, among places that are `free`.
pub(super) fn level_lines(view: View<'_, '_>, free: &dyn Fn(usize, usize) -> bool, proof: Proof) -> Vec<LevelLine> {
    let mut found = Vec::new();
    for row in 0..view.n_rows().min(MOST_LINES) {
        if found.len() > MOST_WEIGHED {
            break;
        }
        for segment in segments(view, row, free) {
            found.extend(weigh(view, row, &segment, free, proof));
        }
    }
    if found.is_empty() {
        for row in 0..view.n_rows().min(60) {
            found.extend(unknown_levels(view, row, free));
        }
    }
    found
}

/// The rows below a line that tell what stands under it.
fn under(view: View<'_, '_>, row: usize) -> std::ops::Range<usize> {
    row + 1..view.n_rows().min(row + 1 + MOST_BODY)
}

/// Where a level's cell stands for this row and column: here, or above, merged down to here or over an empty place.
fn level_place(view: View<'_, '_>, row: usize, c: usize, free: &dyn Fn(usize, usize) -> bool) -> Option<usize> {
    if view.has(row, c) {
        return free(row, c).then_some(row);
    }
    if let Some((r, at)) = view.anchor(row, c) {
        return (at == c
            && r < row
            && free(r, c)
            && view.height(r, c) <= 7
            && level_sign(view.text(r, c)) == Some(LevelSign::Word))
        .then_some(r);
    }
    let above = row.checked_sub(1)?;
    (view.has(above, c)
        && free(above, c)
        && view.width(above, c) == 1
        && view.gap_above(row) == 0
        && level_sign(view.text(above, c)) == Some(LevelSign::Word))
    .then_some(above)
}

/// The signs of a row's cells; a code or a number counts only in company.
pub(super) fn signs(
    view: View<'_, '_>,
    row: usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> Vec<(usize, Option<LevelSign>)> {
    let own = (0..view.n_columns())
        .filter(|c| view.has(row, *c) && free(row, *c) && level_sign(view.text(row, *c)).is_some())
        .count();
    let mut signs: Vec<(usize, Option<LevelSign>)> = (0..view.n_columns())
        .filter_map(|c| Some((c, level_place(view, row, c, free).filter(|r| *r == row || own >= 2)?)))
        .map(|(c, r)| (c, level_sign(view.text(r, c))))
        .collect();
    let codes: Vec<String> = signs
        .iter()
        .filter_map(|(_, s)| if let Some(LevelSign::Code(p, _)) = s { Some(p.clone()) } else { None })
        .collect();
    let numbers: Vec<u32> =
        signs.iter().filter_map(|(_, s)| if let Some(LevelSign::Number(n)) = s { Some(*n) } else { None }).collect();
    let series = numbers.len() >= 3
        && numbers.iter().zip(numbers.iter().skip(1)).all(|(a, b)| *b == a + 1)
        && numbers.first().is_some_and(|n| *n <= 3);
    for (_, sign) in &mut signs {
        let keep = match sign {
            Some(LevelSign::Code(prefix, _)) => codes.iter().filter(|p| *p == prefix).count() >= 2,
            Some(LevelSign::Number(_)) => series,
            _ => true,
        };
        if !keep {
            *sign = None;
        }
    }
    signs
}

/// Runs of cells in which most are levels.
fn segments(
    view: View<'_, '_>,
    row: usize,
    free: &dyn Fn(usize, usize) -> bool,
) -> Vec<Vec<(usize, Option<LevelSign>)>> {
    if (0..view.n_columns()).filter(|c| view.has(row, *c)).count() > MOST_LEVELS {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut run: Vec<(usize, Option<LevelSign>)> = Vec::new();
    let mut seen = BTreeSet::new();
    for (c, sign) in signs(view, row, free) {
        if sign.is_none() && run.is_empty() {
            continue;
        }
        let text = level_place(view, row, c, free).map_or("", |r| view.text(r, c));
        let ends = sign.is_none()
            && (line(text).is_some()
                || is_record_field(text)
                || !is_label(text)
                || is_sentence(text)
                || heads_people(text));
        // Two tables side by side repeat their levels after a line of labels.
        let repeats = sign.is_none() && run.len() >= 2 && names_lines(view, row, c, &run);
        if ends || repeats {
            all.push(std::mem::take(&mut run));
            seen.clear();
            continue;
        }
        if sign.is_some() || !run.is_empty() {
            seen.insert(fold(text));
            run.push((c, sign));
        }
    }
    all.push(run);
    for run in &mut all {
        while run.len() > 1 && run.last().is_some_and(|(c, s)| s.is_none() && !alike(view, row, *c, run)) {
            run.pop();
        }
    }
    all.retain(|run| !run.is_empty());
    all
}

/// Below the cell stand labels while sentences stand below the run.
fn names_lines(view: View<'_, '_>, row: usize, c: usize, run: &[(usize, Option<LevelSign>)]) -> bool {
    let below = |c: usize| under(view, row).filter(move |r| view.has(*r, c));
    let sentences = |c: usize| below(c).filter(|r| is_sentence(view.text(*r, c))).count();
    let here = below(c).count();
    here > 0 && sentences(c) * 4 < here && run.iter().any(|(c, _)| sentences(*c) * 2 > below(*c).count())
}

/// The column under a cell without a sign holds what the others hold.
fn alike(view: View<'_, '_>, row: usize, c: usize, run: &[(usize, Option<LevelSign>)]) -> bool {
    let kinds = |c: usize| {
        let cells: Vec<&str> = under(view, row).map(|r| view.text(r, c)).filter(|t| !t.is_empty()).collect();
        let sentences = cells.iter().filter(|t| is_sentence(t)).count();
        (cells.len(), sentences * 2 >= cells.len().max(1))
    };
    let (n, sentences) = kinds(c);
    let known: Vec<(usize, bool)> = run.iter().filter(|(_, s)| s.is_some()).map(|(c, _)| kinds(*c)).collect();
    let typical = known.iter().map(|(n, _)| *n).max().unwrap_or(0);
    n * 2 >= typical && n > 0 && known.iter().filter(|(_, s)| *s == sentences).count() * 2 >= known.len()
}

/// What stands below the line in its columns, up to the first row that repeats the line.
fn below(
    view: View<'_, '_>,
    row: usize,
    columns: &[usize],
    free: &dyn Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut cells = Vec::new();
    for r in under(view, row) {
        let here: Vec<usize> = columns.iter().copied().filter(|c| view.has(r, *c) && free(r, *c)).collect();
        let repeats = here.iter().filter(|c| fold(view.text(r, **c)) == fold(view.text(row, **c))).count();
        if columns.len() >= 2 && repeats * 2 > columns.len() {
            break;
        }
        cells.extend(here.into_iter().map(|c| (r, c)));
    }
    cells
}

fn weigh(
    view: View<'_, '_>,
    row: usize,
    run: &[(usize, Option<LevelSign>)],
    free: &dyn Fn(usize, usize) -> bool,
    proof: Proof,
) -> Option<LevelLine> {
    let known = run.iter().filter(|(_, s)| s.is_some()).count();
    let firm = run.iter().filter(|(_, s)| matches!(s, Some(LevelSign::Word | LevelSign::Code(..)))).count();
    let jobs = run.iter().filter(|(_, s)| matches!(s, Some(LevelSign::Job))).count();
    let numbers = known - firm - jobs;
    let columns: Vec<usize> = run.iter().map(|(c, _)| *c).collect();
    let rows: Vec<usize> = columns.iter().map(|c| level_place(view, row, *c, free).unwrap_or(row)).collect();
    let distinct: BTreeSet<String> = columns.iter().zip(&rows).map(|(c, r)| fold(view.text(*r, *c))).collect();
    if known < 2 || known * 10 < run.len() * 5 || distinct.len() * 10 < columns.len() * 6 {
        return None;
    }
    let all_rate = columns.iter().zip(&rows).all(|(c, r)| rating_place(view.text(*r, *c)).is_some());
    if all_rate && distinct.len() < columns.len() || is_rated_row(view, row, &columns, free) {
        return None;
    }
    let cells = below(view, row, &columns, free);
    let texts: Vec<&str> = cells.iter().map(|(r, c)| view.text(*r, *c)).collect();
    let body_rows: BTreeSet<usize> = cells.iter().map(|(r, _)| *r).collect();
    let covered = columns.iter().filter(|c| cells.iter().any(|(_, b)| b == *c)).count();
    if texts.is_empty() || covered * 10 < columns.len() * 5 {
        return None;
    }
    let sentences = texts.iter().filter(|t| is_sentence(t)).count();
    let figures = cells.iter().filter(|(r, c)| view.is_number(*r, *c)).count();
    // "Working knowledge, Working knowledge" is two ratings, however long.
    let pieces: Vec<String> =
        texts.iter().flat_map(|t| t.split([',', ';', '\n'])).map(fold).filter(|t| !t.is_empty()).collect();
    let kinds: BTreeSet<&String> = pieces.iter().collect();
    let terse = pieces.iter().all(|p| p.chars().count() <= 30 && p.split(' ').count() <= 4);
    let words = terse && pieces.len() >= 4 && kinds.len() * 2 <= pieces.len() && kinds.len() <= 12;
    let long = sentences * 4 >= texts.len() && !words;
    let body = if figures * 10 >= texts.len() * 7 {
        Body::Numbers
    } else if words {
        Body::Words
    } else {
        Body::Text
    };
    let labelled = labels_left(view, row, columns.first().copied().unwrap_or(0), &body_rows, free);
    let before = 0..columns.first().copied().unwrap_or(0);
    // A column of names left of the levels: whoever has them is rated.
    let named = || (0..row).any(|r| view.turned && before.clone().any(|c| heads_people(view.text(r, c))));
    let people = before.clone().any(|c| heads_people(view.covering(row, c))) || !long && named();
    // So many of all must be known where the cells below do not speak for themselves.
    let most_known = (firm + jobs) * 10 >= run.len() * proof.of_ten(7);
    let sound = match body {
        Body::Text if long => {
            firm >= 2
                || (firm + jobs >= 2 && known * 10 >= run.len() * 6)
                || (numbers >= 3 && (labelled || texts.len() > numbers))
        }
        Body::Text => firm >= 2 && most_known && (labelled || texts.len() >= 2 * columns.len()) && !people,
        Body::Numbers | Body::Words => firm >= 2 && most_known && labelled && body_rows.len() >= 2 && !people,
    };
    if !sound {
        return None;
    }
    let repeats = columns.len() - distinct.len();
    let score = firm as f64 + 0.5 * jobs as f64 + 0.35 * numbers as f64 - 0.3 * repeats as f64
        + if long { 2.0 } else { 0.0 }
        + (texts.len() as f64).ln() * 0.5
        + (known as f64 / run.len() as f64);
    Some(LevelLine { turned: view.turned, row, columns, rows, known, body, score })
}

/// A row of words that rate, under levels of which not all are known: "Junior | Zork | Senior" over "Basic | Good | Expert".
fn is_rated_row(view: View<'_, '_>, row: usize, columns: &[usize], free: &dyn Fn(usize, usize) -> bool) -> bool {
    let rates = |r: usize, c: usize| rating_place(view.text(r, c)).is_some();
    let names = |r: usize, c: usize| free(r, c) && level_sign(view.text(r, c)) == Some(LevelSign::Word) && !rates(r, c);
    columns.iter().all(|c| rates(row, *c))
        && (row.saturating_sub(8)..row).any(|r| columns.iter().filter(|c| names(r, **c)).count() >= 2)
}

/// Most body rows have a label to the left of the levels.
fn labels_left(
    view: View<'_, '_>,
    row: usize,
    first: usize,
    body: &BTreeSet<usize>,
    free: &dyn Fn(usize, usize) -> bool,
) -> bool {
    let labelled = body
        .iter()
        .filter(|r| **r > row && (0..first).any(|c| free(**r, c) && is_label(view.covering(**r, c))))
        .count();
    labelled > 0 && labelled * 2 >= body.len()
}

/// A line of levels whose words are not known: the heading before it says that levels follow, or it stands over
/// three or more columns of sentences of like length with a column of short labels before them.
fn unknown_levels(view: View<'_, '_>, row: usize, free: &dyn Fn(usize, usize) -> bool) -> Option<LevelLine> {
    let cells: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(row, *c) && free(row, *c)).collect();
    if cells.len() > MOST_LEVELS {
        return None;
    }
    let (first, rest) = cells.split_first()?;
    let headed = view.turned && heads_levels(view.text(row, *first));
    let mut columns: Vec<usize> = Vec::new();
    for c in rest.iter().copied() {
        let text = view.text(row, c);
        if !is_label(text) || is_sentence(text) || view.is_number(row, c) && !headed {
            break;
        }
        let below: Vec<&str> =
            under(view, row).filter(|r| free(*r, c)).map(|r| view.text(r, c)).filter(|t| !t.is_empty()).collect();
        let sentences = below.iter().filter(|t| is_sentence(t)).count();
        if line(text).is_some() && columns.is_empty() {
            continue;
        }
        if is_record_field(text) {
            return None;
        }
        if line(text).is_some() || below.is_empty() || sentences * 2 < below.len() {
            if columns.is_empty() {
                continue;
            }
            break;
        }
        columns.push(c);
    }
    let distinct: BTreeSet<String> = columns.iter().map(|c| fold(view.text(row, *c))).collect();
    let least = if headed { 2 } else { 3 };
    if columns.len() < least || distinct.len() < columns.len() {
        return None;
    }
    let body = below(view, row, &columns, free);
    let body_rows: BTreeSet<usize> = body.iter().map(|(r, _)| *r).collect();
    let lengths: Vec<usize> = columns
        .iter()
        .map(|c| {
            let lengths: Vec<usize> =
                body.iter().filter(|(_, b)| b == c).map(|(r, c)| view.text(*r, *c).chars().count()).collect();
            lengths.iter().sum::<usize>() / lengths.len().max(1)
        })
        .collect();
    let even = lengths.iter().max().copied().unwrap_or(0) <= 4 * lengths.iter().min().copied().unwrap_or(0).max(1);
    let labelled = labels_left(view, row, columns.first().copied()?, &body_rows, free);
    // A list of records has fields of its own, or people.
    let unlike = (0..columns.first().copied()?).any(|c| {
        (row..view.n_rows()).any(|r| {
            heads_people(view.text(r, c)) && r == row
                || is_record_field(view.text(r, c))
                || view.turned && heads_people(view.text(r, c))
        })
    });
    if !even || !labelled || unlike || (body_rows.len() < 2 && !headed) {
        return None;
    }
    // Upright wins over turned where nothing else tells them apart.
    let score = if headed { 4.0 } else { 1.0 } + columns.len() as f64 * 0.1 - if view.turned { 0.5 } else { 0.0 };
    let rows = vec![row; columns.len()];
    Some(LevelLine { turned: view.turned, row, columns, rows, known: 0, body: Body::Text, score })
}
