//! The freedom and the responsibility that come with a level, as parts of a page.

use crate::page::{Cell, Item, List, Part};
use crate::words::Words;
use guild_model::mastery::promotion::{FreedomChange, ResponsibilityChange, Turn};
use guild_model::mastery::{Degree, FreedomKind};

/// A row for each freedom of which something is said; `compared`: there is a level before.
pub(crate) fn freedoms<'a>(
    words: &'a Words,
    all: impl IntoIterator<Item = &'a FreedomChange>,
    compared: bool,
) -> impl Iterator<Item = Vec<Cell>> {
    all.into_iter().filter(|f| f.said() || f.said_before()).map(move |f| freedom(words, f, compared))
}

/// Label, what was before, what is now.
pub(crate) fn row(words: &Words, label: &str, before: Option<Cell>, after: Cell) -> Vec<Cell> {
    let mut row = vec![Cell { text: words.text(label, &[]), ..Cell::default() }];
    row.extend(before);
    row.push(after);
    row
}

fn freedom(words: &Words, freedom: &FreedomChange, compared: bool) -> Vec<Cell> {
    let label = match freedom.kind {
        FreedomKind::Team => "freedom-team",
        FreedomKind::Task => "freedom-task",
        FreedomKind::Technology => "freedom-technology",
        FreedomKind::Time => "freedom-time",
    };
    let before = said(words, freedom.before.as_str(), freedom.degree_before);
    let mut after = said(words, freedom.after.as_str(), freedom.degree_after);
    if compared {
        after.mark = Some(turn(words, freedom));
    }
    row(words, label, compared.then_some(before), after)
}

fn turn(words: &Words, freedom: &FreedomChange) -> String {
    let id = match freedom.turn() {
        Turn::Gained => "freedom-gained",
        Turn::Kept => "freedom-kept",
        Turn::Changed => "freedom-changed",
        Turn::Shrunk => "freedom-shrunk",
    };
    words.text(id, &[])
}

/// What a level says, in its own words with the degree beside them, or as the degree alone.
pub(crate) fn said(words: &Words, text: &str, degree: Option<Degree>) -> Cell {
    let degree = degree.map(|d| {
        let id = match d.value() {
            0 => "degree-told",
            1 => "degree-asked",
            2 => "degree-proposes",
            3 => "degree-within-bounds",
            _ => "degree-alone",
        };
        words.text(id, &[])
    });
    match (text.is_empty(), degree) {
        (false, note) => Cell { text: text.to_owned(), note, mark: None },
        (true, Some(degree)) => Cell { text: degree, ..Cell::default() },
        (true, None) => Cell { note: Some(words.text("not-said", &[])), ..Cell::default() },
    }
}

/// What is new and what stays; without a level before all of them under one heading.
pub(crate) fn responsibilities(words: &Words, change: &ResponsibilityChange, compared: bool) -> Vec<Part> {
    let list = |id: &str, lines: &[guild_model::Text]| {
        let items = lines.iter().map(|line| Item { text: line.to_string(), ..Item::default() }).collect();
        (!lines.is_empty()).then(|| Part::List(List { heading: words.text(id, &[]), items }))
    };
    let lists = if compared {
        [list("responsibilities-gained", &change.gained), list("responsibilities-kept", &change.kept)]
    } else {
        [list("responsibilities-all", &change.gained), None]
    };
    lists.into_iter().flatten().collect()
}
