//! The cells of our own sheet, and the account of what became of each.

use super::record::same;
use crate::book::{Area, Book, Cell, Problem, Severity, Sheet, Value};
use crate::ladder::draft::CellPlace;
use crate::recognition::accounting::Ledger;
use crate::recognition::report::{At, excerpt, problem};
use crate::recognition::role::Role;
use crate::recognition::why::Why;
use crate::write::unguard;
use guild_model::mastery::{Degree, Scale};
use guild_model::{Name, Rating, Text};

/// Why the cells of our own sheet have their roles.
pub(super) const BY_IDS: Why = Why::ByIds;
pub(super) const UNPLACED: Why = Why::NoPlace;

pub(super) struct Grid<'a> {
    file: &'a str,
    pub(super) sheet: &'a Sheet,
    /// Texts carry an apostrophe before what could be taken for a formula.
    guarded: bool,
    pub(super) ledger: Ledger<'a>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Grid<'a> {
    pub(super) fn new(book: &'a Book, sheet: &'a Sheet, guarded: bool) -> Self {
        Self { file: &book.file, sheet, guarded, ledger: Ledger::new(sheet), problems: Vec::new() }
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
            let message = format!("The cell holds the error {error}. Type the text and import again.");
            self.report(row, column, "import-cell-error", message);
            return None;
        }
        let shown = self.shown(cell);
        let Ok(text) = Text::parse(&shown) else {
            let count = shown.encode_utf16().count().to_string();
            let message = format!("The text has {count} characters; at most {} are possible. Shorten it.", Text::MOST);
            let args = [("count", count), ("most", Text::MOST.to_string())];
            self.set(row, column, Role::Reported, UNPLACED);
            self.say(row, column, Severity::Blocks, "import-text-long", &args, message);
            return None;
        };
        self.take(row, column);
        Some(written.filter(|w| same(text.as_str(), w.as_str())).cloned().unwrap_or(text))
    }

    /// A cell's text as a name, `None` where the cell is blank. What cannot be a name is made the nearest one.
    pub(super) fn name(&mut self, row: u32, column: u32, written: Option<&Name>) -> Option<Name> {
        let shown = self.sheet.get(row, column).map(|cell| self.shown(cell)).filter(|text| !text.is_empty())?;
        self.take(row, column);
        if let Some(written) = written.filter(|w| same(&shown, w.as_str())) {
            return Some(written.clone());
        }
        Name::parse(&shown).ok().or_else(|| {
            let nearest = Name::nearest(&shown)?;
            let message = format!(
                "The name has line breaks or more than {} characters; it was taken as \u{201c}{nearest}\u{201d}.",
                Name::MOST
            );
            self.warn(row, column, "import-name-changed", message);
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
            let message = format!("\u{201c}{shown}\u{201d} is no rating: a number or a word of the scale is expected.");
            self.report(row, column, "import-rating-unknown", message);
            return None;
        }
        self.take(row, column);
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
            let message = format!("\u{201c}{shown}\u{201d} is no degree: 0, 1, 2, 3 or 4 is expected.");
            self.report(row, column, "import-degree-unknown", message);
            return None;
        }
        self.take(row, column);
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
            self.take(row, column);
        } else {
            let message = format!("\u{201c}{shown}\u{201d} is no rank: a whole number from 0 is expected.");
            self.report(row, column, "import-rank-unknown", message);
        }
        rank
    }

    fn set(&mut self, row: u32, column: u32, role: Role, why: Why) {
        if let Some(index) = self.sheet.index(row, column) {
            self.ledger.set(index, role, why);
        }
    }

    pub(super) fn take(&mut self, row: u32, column: u32) {
        self.set(row, column, Role::Expectations, BY_IDS);
    }

    /// Leaves a cell out of which nothing has been said.
    pub(super) fn ignore(&mut self, row: u32, column: u32) {
        if let Some(index) = self.sheet.index(row, column).filter(|index| self.ledger.is_open(*index)) {
            self.ledger.set(index, Role::Ignored, Why::RepeatedLabels);
        }
    }

    /// Names a cell that is not taken.
    pub(super) fn report(&mut self, row: u32, column: u32, code: &str, message: String) {
        self.set(row, column, Role::Reported, UNPLACED);
        self.warn(row, column, code, message);
    }

    /// Says what was changed in taking a cell.
    pub(super) fn warn(&mut self, row: u32, column: u32, code: &str, message: String) {
        let args = [("text", excerpt(&self.peek(row, column)))];
        self.say(row, column, Severity::Warns, code, &args, message);
    }

    fn say(&mut self, row: u32, column: u32, severity: Severity, code: &str, args: &[(&str, String)], message: String) {
        let cell = Some(Area::cell(row, column).address());
        let at = At { file: Some(self.file), sheet: Some(&self.sheet.name), cell };
        self.problems.push(problem(&at, severity, code, args, message));
    }

    /// Names every cell that nothing was done with.
    pub(super) fn report_the_rest(&mut self) {
        let sheet = self.sheet;
        for (index, cell) in sheet.cells.iter().enumerate() {
            if self.ledger.is_open(index) {
                self.ledger.set(index, Role::Reported, UNPLACED);
                let text = excerpt(&self.shown(cell));
                let message = format!(
                    "\u{201c}{text}\u{201d} stands outside the matrix and was not taken. Move it to a skill's row or a level's column, or leave it."
                );
                let args = [("count", "1".to_owned()), ("text", text)];
                self.say(cell.row, cell.column, Severity::Warns, "import-cell-unplaced", &args, message);
            }
        }
    }
}
