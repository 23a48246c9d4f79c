//! A table that was found on a sheet, before it becomes blocks of a mapping.

use super::above::Above;
use super::draft::AssessorKind;
use super::field::{Field, Rect};
use super::mapping::{RatingsBlockMapping, RatingsPartMapping, RatingsUse, Role, Shape};
use super::scale::Tally;
use crate::book::Area;
use crate::recognition::reason::{Because, Reason};
use crate::recognition::why::Why;

/// A rectangle of cells with one role.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub role: Role,
    pub rect: Rect,
    pub why: Why,
    pub assessor: Option<AssessorKind>,
    pub group: Option<u32>,
}

impl Piece {
    pub fn new(role: Role, rect: Rect, why: Why) -> Self {
        Self { role, rect, why, assessor: None, group: None }
    }
}

#[derive(Debug)]
pub(super) struct Table {
    pub usage: RatingsUse,
    pub shape: Shape,
    pub because: Because,
    pub pieces: Vec<Piece>,
    /// Texts of the cells that rate.
    pub tally: Tally,
    /// How many cells between people on one side and skills on the other are empty.
    pub n_blank: usize,
    pub person: Option<String>,
    /// What a line above says of the day of ratings that have none.
    pub above: Option<Above>,
    pub split: Option<String>,
    pub fill_down: bool,
    /// Nothing but habit says which axis holds the people.
    pub axes_guessed: bool,
    /// A heading says which axis holds the people.
    pub is_headed: bool,
    /// Kept apart: totals, averages, head-counts.
    pub apart: Vec<Piece>,
    /// Amid the people, headed as ratings, but of no one whom the cell names: "Actual".
    pub nobody: Vec<Piece>,
}

impl Table {
    pub fn new(usage: RatingsUse, shape: Shape) -> Self {
        Self {
            usage,
            shape,
            because: Because::default(),
            pieces: Vec::new(),
            tally: Tally::default(),
            n_blank: 0,
            person: None,
            above: None,
            split: None,
            fill_down: false,
            axes_guessed: false,
            is_headed: false,
            apart: Vec::new(),
            nobody: Vec::new(),
        }
    }

    pub fn push(&mut self, role: Role, rect: Rect, why: Why) {
        self.pieces.push(Piece::new(role, rect, why));
    }

    /// Rates at least two in at least three, and most of its cells do. Rows that only head an area count for nothing.
    pub fn is_dense(&self, field: &Field<'_, '_>) -> bool {
        let rated = self.pieces.iter().filter(|p| p.role == Role::Ratings);
        let width = |p: &Piece, r: usize| {
            let filled = (p.rect.left..=p.rect.right).any(|c| !field.text(r, c).is_empty());
            if filled { p.rect.right + 1 - p.rect.left } else { 0 }
        };
        let places: usize = rated.map(|p| (p.rect.top..=p.rect.bottom).map(|r| width(p, r)).sum::<usize>()).sum();
        let told: u32 = self.tally.0.values().map(|(_, n)| *n).sum();
        places >= 6 && told as usize * 10 >= places * 7
    }

    /// The cells that the table has, for the search of the next one.
    pub fn take(&self, field: &mut Field<'_, '_>) {
        self.pieces.iter().chain(&self.apart).chain(&self.nobody).for_each(|p| field.take(p.rect));
    }

    pub fn block(&self, field: &Field<'_, '_>) -> RatingsBlockMapping {
        RatingsBlockMapping {
            range: bounds(field, &self.pieces),
            usage: self.usage,
            shape: Some(self.shape),
            because: self.because.to_string(),
            reasons: self.because.told(),
            parts: parts(field, &self.pieces),
            scale: None,
            person: self.person.clone(),
            date: self.above.as_ref().and_then(Above::day),
            split: self.split.clone(),
            fill_down: self.fill_down,
            doubts: Vec::new(),
        }
    }

    /// What is kept apart, and what names no one, as blocks of their own.
    pub fn blocks_apart(&self, field: &Field<'_, '_>) -> Vec<RatingsBlockMapping> {
        let block = |pieces: &[Piece], usage: RatingsUse, because: Because| {
            (!pieces.is_empty()).then(|| RatingsBlockMapping {
                range: bounds(field, pieces),
                usage,
                shape: (usage == RatingsUse::Unknown).then_some(Shape::List),
                because: because.to_string(),
                reasons: because.told(),
                parts: parts(field, pieces),
                ..RatingsBlockMapping::default()
            })
        };
        let apart = block(&self.apart, RatingsUse::Legend, Reason::RatingsApart.into());
        let mut rows = self.nobody.chunk_by(|a, b| a.rect.bottom + 1 == b.rect.top);
        let nobody = rows.by_ref().filter_map(|run| block(run, RatingsUse::Unknown, Reason::NoRatings.into()));
        apart.into_iter().chain(nobody).collect()
    }
}

pub(super) fn parts(field: &Field<'_, '_>, pieces: &[Piece]) -> Vec<RatingsPartMapping> {
    pieces
        .iter()
        .map(|p| RatingsPartMapping {
            assessor: p.assessor,
            group: p.group,
            ..RatingsPartMapping::new(p.role, field.area(p.rect).address(), p.why)
        })
        .collect()
}

pub(super) fn bounds(field: &Field<'_, '_>, pieces: &[Piece]) -> String {
    around(pieces.iter().map(|p| field.area(p.rect)))
}

/// The address of the least range that holds all of these.
pub(super) fn around(areas: impl Iterator<Item = Area>) -> String {
    areas.reduce(Area::with).map_or_else(|| "A1".to_owned(), |a| a.address())
}
