//! The cells of our own sheet, and the account of what became of each.

use super::record::same;
use crate::book::{Area, Book, Cell, Problem, Severity, Sheet, Value};
use crate::ladder::draft::CellPlace;
use crate::ladder::write::unguard;
use guild_model::mastery::{Degree, Scale};
use guild_model::{Name, Rating, Text};
use std::collections::BTreeSet;

pub(super) struct Grid<'a> {
    file: &'a str,
    pub(super) sheet: &'a Sheet,
    /// Texts carry an apostrophe before what could be taken for a formula.
    guarded: bool,
    pub(super) imported: BTreeSet<(u32, u32)>,
    pub(super) ignored: BTreeSet<(u32, u32)>,
    pub(super) reported: BTreeSet<(u32, u32)>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Grid<'a> {
    pub(super) fn new(book: &'a Book, sheet: &'a Sheet, guarded: bool) -> Self {
        Self {
            file: &book.file,
            sheet,
            guarded,
            imported: BTreeSet::new(),
            ignored: BTreeSet::new(),
            reported: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    pub(super) fn place(&self, row: u32, column: u32) -> CellPlace {
        CellPlace {
            file: self.file.to_owned(),
            sheet: self.sheet.name.clone(),
            cell: Area::cell(row, column).address(),
        }
    }

    /// What a cell shows, without marking it; empty where there is nothing.
    pub(super) fn peek(&self, row: u32, column: u32) -> String {
        self.sheet.get(row, column).map_or(String::new(), |cell| self.shown(cell))
    }

    fn shown(&self, cell: &Cell) -> String {
        let text = cell.value.text();
        let text = text.trim();
        if self.guarded { unguard(text).to_owned() } else { text.to_owned() }
    }

    /// A cell's text; `Some` of an empty one where the cell is blank, `None` where it holds what is no text.
    /// `written` is what was there when the sheet was made, where a spreadsheet may have bent it since.
    pub(super) fn text(&mut self, row: u32, column: u32, written: Option<&Text>) -> Option<Text> {
        let Some(cell) = self.sheet.get(row, column) else {
            return Some(Text::default());
        };
        if let Value::Error(error) = &cell.value {
            let error = error.clone();
            self.report(
                row,
                column,
                "import-cell-error",
                &format!("the cell holds the error {error}; type the text and import again"),
            );
            return None;
        }
        match Text::parse(&self.shown(cell)) {
            Ok(text) => {
                self.imported.insert((row, column));
                Some(written.filter(|w| same(text.as_str(), w.as_str())).cloned().unwrap_or(text))
            }
            Err(error) => {
                self.report(
                    row,
                    column,
                    "import-text-long",
                    &format!("the text has {error}; shorten it and import again"),
                );
                None
            }
        }
    }

    /// A cell's text as a name, `None` where the cell is blank. What cannot be a name is made the nearest one.
    pub(super) fn name(&mut self, row: u32, column: u32, written: Option<&Name>) -> Option<Name> {
        let shown = self.sheet.get(row, column).map(|cell| self.shown(cell)).filter(|text| !text.is_empty())?;
        self.imported.insert((row, column));
        if let Some(written) = written.filter(|w| same(&shown, w.as_str())) {
            return Some(written.clone());
        }
        Name::parse(&shown).ok().or_else(|| {
            let nearest = Name::nearest(&shown)?;
            let message =
                format!("the name has line breaks or more than 200 characters; it was taken as \"{nearest}\"");
            self.warn(row, column, "import-name-changed", &message);
            Some(nearest)
        })
    }

    /// `Some(None)` where the cell is blank, `None` where it holds what is no rating.
    #[expect(clippy::option_option, reason = "as in the draft: a blank cell says something, an unreadable one nothing")]
    pub(super) fn rating(&mut self, row: u32, column: u32, scale: &Scale) -> Option<Option<Rating>> {
        let shown = self.peek(row, column);
        if shown.is_empty() {
            return Some(None);
        }
        let folded = guild_model::text::fold(&shown);
        let is_meant = |word: &Name| word.folded() == folded || same(&shown, word.as_str());
        let by_word = || scale.points.iter().find(|p| p.word.as_ref().is_some_and(is_meant)).map(|p| p.value);
        let rating = shown.parse::<Rating>().ok().or_else(by_word);
        if rating.is_none() {
            let message = format!("\"{shown}\" is no rating: a number or a word of the scale is expected");
            self.report(row, column, "import-rating-unknown", &message);
            return None;
        }
        self.imported.insert((row, column));
        Some(rating)
    }

    #[expect(clippy::option_option, reason = "as in the draft: a blank cell says something, an unreadable one nothing")]
    pub(super) fn degree(&mut self, row: u32, column: u32) -> Option<Option<Degree>> {
        let shown = self.peek(row, column);
        if shown.is_empty() {
            return Some(None);
        }
        let degree = shown.parse::<u8>().ok().and_then(|n| Degree::try_from(n).ok());
        if degree.is_none() {
            let message = format!("\"{shown}\" is no degree: 0, 1, 2, 3 or 4 is expected");
            self.report(row, column, "import-degree-unknown", &message);
            return None;
        }
        self.imported.insert((row, column));
        Some(degree)
    }

    /// A whole number from 0; `None` where the cell is blank or holds something else.
    pub(super) fn rank(&mut self, row: u32, column: u32) -> Option<u32> {
        let shown = self.peek(row, column);
        if shown.is_empty() {
            return None;
        }
        let rank = shown.parse::<u32>().ok();
        if rank.is_some() {
            self.imported.insert((row, column));
        } else {
            self.report(
                row,
                column,
                "import-rank-unknown",
                &format!("\"{shown}\" is no rank: a whole number from 0 is expected"),
            );
        }
        rank
    }

    pub(super) fn take(&mut self, row: u32, column: u32) {
        if self.sheet.get(row, column).is_some() {
            self.imported.insert((row, column));
        }
    }

    pub(super) fn ignore(&mut self, row: u32, column: u32) {
        if self.sheet.get(row, column).is_some() && !self.imported.contains(&(row, column)) {
            self.ignored.insert((row, column));
        }
    }

    /// Names a cell that is not taken.
    pub(super) fn report(&mut self, row: u32, column: u32, code: &str, message: &str) {
        self.reported.insert((row, column));
        self.warn(row, column, code, message);
    }

    /// Says what was changed in taking a cell.
    pub(super) fn warn(&mut self, row: u32, column: u32, code: &str, message: &str) {
        let text: String = self.peek(row, column).chars().take(80).collect();
        let cell = Area::cell(row, column).address();
        self.problems.push(Problem {
            file: Some(self.file.to_owned()),
            sheet: Some(self.sheet.name.clone()),
            message: format!("{} {cell}: {message}.", self.sheet.name),
            cell: Some(cell),
            record: None,
            severity: Severity::Warns,
            code: code.to_owned(),
            args: vec![("text".to_owned(), text)],
        });
    }

    /// Names every cell that nothing was done with.
    pub(super) fn report_the_rest(&mut self) {
        let known =
            |at: &(u32, u32)| self.imported.contains(at) || self.ignored.contains(at) || self.reported.contains(at);
        let rest: Vec<(u32, u32)> =
            self.sheet.cells.iter().map(|c| (c.row, c.column)).filter(|at| !known(at)).collect();
        for (row, column) in rest {
            let text: String = self.peek(row, column).chars().take(80).collect();
            let message = format!(
                "\"{text}\" stands outside the matrix and was not taken; move it to a skill's row or a level's column, or leave it"
            );
            self.report(row, column, "import-cell-unplaced", &message);
        }
    }
}
