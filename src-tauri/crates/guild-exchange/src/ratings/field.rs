//! A sheet's cells as recognition looks at them: what each may be, and which are taken by a table.

use super::headings::heads_lines;
use super::signs::{Sign, fraction, sign};
use crate::book::{Area, Value};
use crate::recognition::grid::View;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A scale of words that nobody knows has at most so many.
const MOST_REPEATED: usize = 10;
/// A header is looked for in so many rows, and among so many labels of each.
const MOST_HEADERS: usize = 60;
const MOST_NAMING: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Blank,
    /// May be a rating.
    Value,
    /// May stand among ratings: "n/a", "planned", "3 days", a date.
    Weak,
    /// A short text.
    Label,
    /// A long text.
    Prose,
}

/// Rows and columns of the grid, all included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rect {
    pub top: usize,
    pub left: usize,
    pub bottom: usize,
    pub right: usize,
}

pub(super) struct Field<'g, 'a> {
    pub view: View<'g, 'a>,
    pub rows: usize,
    pub columns: usize,
    classes: Vec<Class>,
    taken: Vec<bool>,
}

impl<'g, 'a> Field<'g, 'a> {
    pub fn new(view: View<'g, 'a>) -> Self {
        let (rows, columns) = (view.n_rows(), view.n_columns());
        let mut known: HashMap<&str, Class> = HashMap::new();
        let mut classes = vec![Class::Blank; rows * columns];
        for r in 0..rows {
            for c in 0..columns {
                let Some(cell) = view.cell(r, c) else { continue };
                let text = view.text(r, c);
                let class = match &cell.value {
                    Value::Number(_) | Value::Bool(_) => Class::Value,
                    Value::Date(_) | Value::Error(_) => Class::Weak,
                    Value::Text(_) => *known.entry(text).or_insert_with(|| class_of(text)),
                };
                if let Some(slot) = classes.get_mut(r * columns + c) {
                    *slot = class;
                }
            }
        }
        let mut field = Self { view, rows, columns, classes, taken: vec![false; rows * columns] };
        field.codes_that_name();
        field.words_that_head();
        field.words_beside_marks();
        field.fractions_rate();
        field
    }

    fn reclass(&mut self, from: Class, to: Class, wanted: impl Fn(&str) -> bool) {
        for r in 0..self.rows {
            for c in 0..self.columns {
                let at = r * self.columns + c;
                if self.classes.get(at) == Some(&from)
                    && wanted(self.view.text(r, c))
                    && let Some(slot) = self.classes.get_mut(at)
                {
                    *slot = to;
                }
            }
        }
    }

    /// "K1, K2, K3", each once, are names; "D2, D3, D2" are marks.
    fn codes_that_name(&mut self) {
        let prefix = |text: &str| {
            let letters: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
            let digits = text.get(letters.len()..).unwrap_or("");
            (!letters.is_empty() && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(letters)
        };
        let mut seen: BTreeMap<String, (u32, BTreeSet<&str>)> = BTreeMap::new();
        for r in 0..self.rows {
            for c in 0..self.columns {
                if self.class(r, c) == Class::Value
                    && let Some(letters) = prefix(self.view.text(r, c))
                {
                    let entry = seen.entry(letters).or_default();
                    entry.0 += 1;
                    entry.1.insert(self.view.text(r, c));
                }
            }
        }
        seen.retain(|_, (count, texts)| *count as usize == texts.len());
        if !seen.is_empty() {
            self.reclass(Class::Value, Class::Label, |text| {
                prefix(text).is_some_and(|letters| seen.contains_key(&letters))
            });
        }
    }

    /// "Y", "J" and "N" answer only where a column holds both answers; "kennt" and "kann" are marks only among others.
    /// Else they head or name something.
    fn words_that_head(&mut self) {
        let is_letter = |text: &str| matches!(text, "y" | "j" | "n" | "Y" | "J" | "N");
        let is_verb = |text: &str| matches!(fold(text).as_str(), "kann" | "kennt");
        let (mut letters_answer, mut verbs_rate) = (false, false);
        for c in 0..self.columns {
            let words: BTreeSet<String> = (0..self.rows)
                .filter(|r| self.class(*r, c) == Class::Value)
                .map(|r| self.view.text(r, c))
                .filter(|text| matches!(sign(text), Some(Sign::Word(_))))
                .map(fold)
                .collect();
            letters_answer |= words.contains("n") && (words.contains("y") || words.contains("j"));
            verbs_rate |= words.len() > 1 && words.iter().any(|word| is_verb(word));
        }
        self.reclass(Class::Value, Class::Label, |text| {
            is_letter(text) && !letters_answer || is_verb(text) && !verbs_rate
        });
    }

    /// "3/5" among others of the same five is a mark.
    fn fractions_rate(&mut self) {
        let places = (0..self.rows).flat_map(|r| (0..self.columns).map(move |c| (r, c)));
        let labels = places.filter(|(r, c)| self.class(*r, *c) == Class::Label).map(|(r, c)| self.view.text(r, c));
        let parts: Vec<u8> = labels.filter_map(fraction).map(|(_, whole)| whole).collect();
        if parts.len() > 2 && parts.windows(2).all(|pair| pair[0] == pair[1]) {
            self.reclass(Class::Label, Class::Value, |text| fraction(text).is_some());
        }
    }

    /// In a table that is headed as one of people or skills, a few short texts that come again in several columns are
    /// marks where known ones stand among them: "I", "L" and "U" beside "O", "Apprentice" beside "Expert".
    fn words_beside_marks(&mut self) {
        let is_known = |field: &Self, r: usize, c: usize| {
            field.class(r, c) == Class::Value
                && matches!(sign(field.view.text(r, c)), Some(Sign::Word(_) | Sign::Symbol(..)))
        };
        if !(0..self.rows).any(|r| (0..self.columns).any(|c| is_known(self, r, c))) {
            return;
        }
        for header in 0..self.rows.min(MOST_HEADERS) {
            let names = (0..self.columns).filter(|c| self.class(header, *c) == Class::Label).take(MOST_NAMING);
            let Some(names) = names.into_iter().find(|c| heads_lines(self.view.text(header, *c))) else { continue };
            let columns: Vec<usize> =
                (names + 1..self.columns).filter(|c| self.class(header, *c) == Class::Label).collect();
            let end = (header + 1..self.rows).find(|r| self.view.gap_above(*r) > 0).unwrap_or(self.rows);
            let named: BTreeSet<&str> = (header..end).map(|r| self.view.text(r, names)).collect();
            let mut seen: BTreeMap<&str, (u32, BTreeSet<usize>)> = BTreeMap::new();
            for (r, c) in (header + 1..end).flat_map(|r| columns.iter().map(move |c| (r, *c))) {
                let text = self.view.text(r, c);
                if self.class(r, c) == Class::Label && text.chars().count() <= 30 && !named.contains(text) {
                    let entry = seen.entry(text).or_default();
                    entry.0 += 1;
                    entry.1.insert(c);
                }
            }
            seen.retain(|_, (count, columns)| *count >= 2 && columns.len() >= 2);
            let words: BTreeSet<&str> = seen.into_keys().collect();
            if words.is_empty() || words.len() > MOST_REPEATED {
                continue;
            }
            let is_word = |r: usize, c: usize| self.class(r, c) == Class::Label && words.contains(self.view.text(r, c));
            let rates = |c: usize| {
                let count = |test: &dyn Fn(usize) -> bool| (header + 1..end).filter(|r| test(*r)).count();
                let marks = count(&|r| is_word(r, c) || matches!(self.class(r, c), Class::Value | Class::Weak));
                marks * 2 > count(&|r| self.class(r, c) != Class::Blank)
            };
            let columns: Vec<usize> = columns.into_iter().filter(|c| rates(*c)).collect();
            let is_mixed = |c: &usize| {
                (header + 1..end).any(|r| is_word(r, *c)) && (header + 1..end).any(|r| is_known(self, r, *c))
            };
            if !columns.iter().any(is_mixed) {
                continue;
            }
            let found: Vec<usize> = (header + 1..end)
                .flat_map(|r| columns.iter().map(move |c| (r, *c)))
                .filter(|(r, c)| is_word(*r, *c))
                .map(|(r, c)| r * self.columns + c)
                .collect();
            found.into_iter().for_each(|at| self.classes.get_mut(at).into_iter().for_each(|slot| *slot = Class::Value));
        }
    }

    /// Takes a few short texts that come again in several columns for marks. Whether there are any.
    pub fn repeated_words_rate(&mut self) -> bool {
        let mut seen: BTreeMap<&str, (u32, BTreeSet<usize>)> = BTreeMap::new();
        for r in 0..self.rows {
            for c in 0..self.columns {
                if self.class(r, c) == Class::Label {
                    let entry = seen.entry(self.view.text(r, c)).or_default();
                    entry.0 += 1;
                    entry.1.insert(c);
                }
            }
        }
        seen.retain(|text, (count, columns)| *count >= 2 && columns.len() >= 2 && text.chars().count() <= 30);
        if seen.len() < 2 || seen.len() > MOST_REPEATED {
            return false;
        }
        self.reclass(Class::Label, Class::Value, |text| seen.contains_key(text));
        true
    }

    /// Takes status words and days for marks, to find the table that they fill.
    pub fn status_words_rate(&mut self) {
        self.reclass(Class::Weak, Class::Value, |text| matches!(sign(text), Some(Sign::Status | Sign::Time)));
    }

    /// Cells that are taken look blank.
    pub fn class(&self, r: usize, c: usize) -> Class {
        if c >= self.columns || self.is_taken(r, c) {
            return Class::Blank;
        }
        self.classes.get(r * self.columns + c).copied().unwrap_or(Class::Blank)
    }

    pub fn text(&self, r: usize, c: usize) -> &'g str {
        if self.class(r, c) == Class::Blank { "" } else { self.view.text(r, c) }
    }

    /// The text of the cell or of the merged one that covers it.
    pub fn covering(&self, r: usize, c: usize) -> &'g str {
        if c < self.columns && self.is_taken(r, c) { "" } else { self.view.covering(r, c) }
    }

    pub fn is_taken(&self, r: usize, c: usize) -> bool {
        self.taken.get(r * self.columns + c).copied().unwrap_or(false)
    }

    pub fn take(&mut self, rect: Rect) {
        for r in rect.top..=rect.bottom.min(self.rows.saturating_sub(1)) {
            for c in rect.left..=rect.right.min(self.columns.saturating_sub(1)) {
                if let Some(slot) = self.taken.get_mut(r * self.columns + c) {
                    *slot = true;
                }
            }
        }
    }

    pub fn row_is_blank(&self, r: usize) -> bool {
        (0..self.columns).all(|c| self.class(r, c) == Class::Blank)
    }

    pub fn area(&self, rect: Rect) -> Area {
        self.view.area(rect.top, rect.left, rect.bottom, rect.right)
    }
}

fn class_of(text: &str) -> Class {
    match sign(text) {
        Some(Sign::NotRated | Sign::Status | Sign::Time) => Class::Weak,
        Some(_) => Class::Value,
        None if text.is_empty() => Class::Blank,
        None if text.chars().count() > 60 || text.contains('\n') && text.len() > 40 => Class::Prose,
        None => Class::Label,
    }
}

impl Rect {
    pub fn cell(r: usize, c: usize) -> Self {
        Self { top: r, left: c, bottom: r, right: c }
    }

    pub fn column(c: usize, top: usize, bottom: usize) -> Self {
        Self { top, left: c, bottom, right: c }
    }
}
