//! Which of what was sent each row of a form is.

use super::sent::{RowIs, identify};
use super::{Laying, Place, excerpt};
use guild_exchange::book::Severity;
use guild_exchange::form::draft::{Filled, RowPlace, TableSheet};
use std::collections::BTreeMap;

/// A row to write in.
pub(super) trait FormRow {
    /// Of what the row is about.
    type Id: Copy + Ord;

    /// What is said where the sheet of all such rows is gone: the code, and what the sheet was to be filled in with.
    const SHEET_GONE: (&'static str, &'static str);

    fn at(&self) -> &RowPlace;
    /// Its id in the hidden column; `None`: the row was added, or its id is gone.
    fn mark(&self) -> Option<Self::Id>;
    /// The cell that says what it is about.
    fn words(&self) -> &Filled;
    /// Its first cell in which something stands.
    fn first(&self) -> &Filled;
    /// By what it is known among the rows that were sent, folded.
    fn called(&self) -> String;
    /// What stands in its cells to write in.
    fn answers(&self) -> Vec<&str>;

    fn says_something(&self) -> bool {
        self.answers().into_iter().any(|answer| !answer.is_empty())
    }
}

impl Laying<'_> {
    /// Lays the rows in their order with `lay`, each that was sent once. What is doubtful or missing is said.
    ///
    /// * `sheet`: what became of the sheet on which they stood.
    pub(super) fn rows<R: FormRow, T>(
        &mut self,
        (rows, sheet): (&[R], &TableSheet),
        sent: &[(R::Id, String)],
        lay: impl Fn(&mut Self, &R, R::Id) -> T,
    ) -> Vec<T> {
        let mut met: BTreeMap<R::Id, &R> = BTreeMap::new();
        let mut found = Vec::new();
        for row in rows {
            let Some(id) = self.sent_row(row, sent) else { continue };
            if let Some(first) = met.get(&id) {
                if first.answers() != row.answers() && row.says_something() {
                    self.twice(row, first.at());
                }
                continue;
            }
            met.insert(id, row);
            found.push(lay(self, row, id));
        }
        let missing = sent.iter().filter(|(id, _)| !met.contains_key(id)).count();
        match sheet {
            TableSheet::Read(sheet) if missing > 0 => self.missing(sheet, missing),
            TableSheet::Gone if missing > 0 => self.sheet_gone::<R>(missing),
            _ => {}
        }
        found
    }

    /// Which of those that were sent a row is.
    fn sent_row<R: FormRow>(&mut self, row: &R, sent: &[(R::Id, String)]) -> Option<R::Id> {
        let (called, words, at) = (row.called(), row.words(), row.at());
        let place = (at.sheet.as_str(), words.cell.as_str());
        match identify(row.mark(), &called, sent) {
            RowIs::Marked(id) => {
                let name = sent.iter().find(|(other, _)| *other == id).map(|(_, name)| name.as_str());
                if let Some(name) = name.filter(|name| *name != called && !name.is_empty() && row.says_something()) {
                    self.renamed(place, &words.text, name);
                }
                Some(id)
            }
            RowIs::Named(id) => {
                if row.says_something() {
                    self.moved(place, &words.text);
                }
                Some(id)
            }
            RowIs::Unknown => {
                if row.says_something() {
                    let told = if words.is_blank() { row.first() } else { words };
                    self.added((place.0, &told.cell), &told.text);
                    self.lose(&at.sheet, &at.cells);
                }
                None
            }
        }
    }

    fn twice<R: FormRow>(&mut self, row: &R, first: &RowPlace) {
        let (name, at) = (excerpt(&row.words().text), row.at());
        let first = &first.cells;
        let message = format!(
            "“{name}” is answered a second time, otherwise than in {first}. Keep one of the two rows in the file."
        );
        let place = (at.sheet.as_str(), at.cells.as_str());
        self.say(place, Severity::Blocks, "form-row-twice", &[("name", &name)], &message);
        self.lose(&at.sheet, &at.cells);
    }

    /// That rows which were sent did not come back.
    fn missing(&mut self, sheet: &str, missing: usize) {
        let count = missing.to_string();
        let message = if missing == 1 {
            "1 row that was sent is not in this sheet any more. It counts as left as it was sent.".to_owned()
        } else {
            format!("{count} rows that were sent are not in this sheet any more. They count as left as they were sent.")
        };
        let place = Place { file: self.file, sheet: Some(sheet), cell: None };
        self.problems.push(place.problem(Severity::Warns, "form-rows-missing", &[("count", &count)], message));
    }

    /// That a whole sheet did not come back.
    fn sheet_gone<R: FormRow>(&mut self, missing: usize) {
        let (code, what) = R::SHEET_GONE;
        let count = missing.to_string();
        let rows = if missing == 1 { "1 row counts" } else { &format!("{count} rows count") };
        let message = format!(
            "The sheet for the {what} is not in the file any more, or has lost the hidden column by which its rows are \
             known: {rows} as left as sent. If something was answered there, ask for the whole file."
        );
        let place = Place { file: self.file, sheet: None, cell: None };
        self.problems.push(place.problem(Severity::Warns, code, &[("count", &count)], message));
    }

    fn renamed(&mut self, place: (&str, &str), text: &str, name: &str) {
        let (text, name) = (excerpt(text), excerpt(name));
        let message = format!(
            "“{text}” was written over “{name}”, which was sent here. The answers are taken as those to “{name}”."
        );
        self.say(place, Severity::Warns, "form-row-renamed", &[("text", &text), ("name", &name)], &message);
    }

    fn moved(&mut self, place: (&str, &str), name: &str) {
        let name = excerpt(name);
        let message = format!(
            "This row carries the mark of another one, as when only some columns are sorted. Its answers are taken as \
             those to “{name}”, which is what it says."
        );
        self.say(place, Severity::Warns, "form-row-moved", &[("name", &name)], &message);
    }

    fn added(&mut self, place: (&str, &str), text: &str) {
        let text = excerpt(text);
        let message = format!(
            "The row “{text}” was not in the form as it was sent, so its answers stay out. Add it to the skill matrix \
             first, or record them on the person’s page."
        );
        self.say(place, Severity::Blocks, "form-row-added", &[("text", &text)], &message);
    }
}
