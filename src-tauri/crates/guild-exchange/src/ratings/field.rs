//! A sheet's cells as recognition looks at them: what each may be, and which are taken by a table.

use super::signs::{Sign, sign};
use crate::book::{Area, Value};
use crate::recognition::grid::View;
use std::collections::HashMap;

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
        Self { view, rows, columns, classes, taken: vec![false; rows * columns] }
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
