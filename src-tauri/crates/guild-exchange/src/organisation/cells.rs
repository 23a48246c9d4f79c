//! The cells of one row, read field by field; what cannot be read is kept as text and named.

use super::draft::{RowAt, Stated, Table};
use super::field::{Field, own_header};
use super::words::{self, Doubt, Heard, Said};
use crate::book::{Cell, Problem, Severity};
use crate::write::unguard;
use guild_model::people::person::is_email;
use guild_model::{CustomFields, Key, Name, PartialDate, Text};
use uuid::Uuid;

/// One row of a table while it is read.
pub(super) struct Row<'a> {
    pub table: &'a Table,
    pub at: RowAt,
    /// One for each column of the table.
    cells: Vec<Option<&'a Cell>>,
    /// Texts carry the apostrophe that keeps programs from taking them for formulas.
    guarded: bool,
    pub problems: &'a mut Vec<Problem>,
    pub custom: CustomFields,
    pub blocked: bool,
}

impl<'a> Row<'a> {
    pub fn new(table: &'a Table, at: RowAt, cells: &'a [Cell], guarded: bool, problems: &'a mut Vec<Problem>) -> Self {
        let of = |column: u32| cells.binary_search_by_key(&column, |c| c.column).ok().and_then(|n| cells.get(n));
        let cells = table.columns.iter().map(|c| of(c.column)).collect();
        Self { table, at, cells, guarded, problems, custom: CustomFields::default(), blocked: false }
    }

    /// The text of a field as it is written; `None` without such a column.
    pub fn raw(&self, field: Field) -> Option<String> {
        let n = self.table.columns.iter().position(|c| c.field == Some(field))?;
        Some(self.cell(n))
    }

    /// Trimmed.
    pub fn text(&self, field: Field) -> Option<String> {
        self.raw(field).map(|text| text.trim().to_owned())
    }

    fn cell(&self, n: usize) -> String {
        let value = self.cells.get(n).copied().flatten().map(|cell| cell.value.text());
        value.map_or_else(String::new, |text| if self.guarded { unguard(&text).to_owned() } else { text.into_owned() })
    }

    pub fn warn(&mut self, field: Field, code: &str, args: &[(&str, &str)], message: String) {
        self.problems.push(self.table.problem(self.at, Some(field), Severity::Warns, code, args, message));
    }

    pub fn block(&mut self, field: Field, code: &str, args: &[(&str, &str)], message: String) {
        self.blocked = true;
        self.problems.push(self.table.problem(self.at, Some(field), Severity::Blocks, code, args, message));
    }

    /// The file's header of a field.
    pub fn header(&self, field: Field) -> String {
        self.table.column(field).map_or_else(String::new, |c| c.header.clone())
    }

    /// Keeps the text of a cell that could not be read as what its field is.
    fn keep(&mut self, field: Field, text: &str) {
        self.custom.set(own_header(self.table.kind, field), text.trim());
    }

    /// The cells of columns that the product does not know.
    pub fn read_custom(&mut self) {
        let table = self.table;
        for (n, column) in table.columns.iter().enumerate().filter(|(_, c)| c.field.is_none()) {
            let text = self.cell(n);
            if text.is_empty() {
                continue;
            }
            match Text::parse(&text) {
                Ok(text) => self.custom.set(&column.header, text.as_str()),
                Err(error) => {
                    let place = RowAt { column: Some(column.column), ..self.at };
                    let message = format!("The text under “{}” is too long: {error}. Shorten it.", column.header);
                    let args = [("header", column.header.as_str())];
                    let found = table.problem(place, None, Severity::Blocks, "organisation-text-long", &args, message);
                    self.problems.push(found);
                    self.blocked = true;
                }
            }
        }
    }

    pub fn id(&self) -> Option<Uuid> {
        Uuid::parse_str(&self.text(Field::Id)?).ok()
    }

    /// A key, from its own column or from one called `id` that holds no UUID. Blank and unreadable ones block.
    pub fn key(&mut self, field: Field) -> Option<Key> {
        let field = if self.table.column(field).is_none() && self.id().is_none() { Field::Id } else { field };
        let text = self.text(field)?;
        if text.is_empty() {
            if field == Field::ServiceKey || self.id().is_some() {
                return None;
            }
            let header = self.header(field);
            let message = format!("The row has no key; write a short text that no other row has under “{header}”.");
            self.block(field, "organisation-key-missing", &[("header", &header)], message);
            return None;
        }
        match Key::parse(&text) {
            Ok(key) => {
                self.formula(field, &text);
                Some(key)
            }
            Err(error) => {
                let message = format!("“{}” cannot be a key: {error}. Write another.", short(&text));
                self.block(field, "organisation-key-unreadable", &[("text", &short(&text))], message);
                None
            }
        }
    }

    fn formula(&mut self, field: Field, text: &str) {
        let mut chars = text.chars();
        let second = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        if matches!(chars.next(), Some('=' | '+' | '@' | '＝')) && second(chars.next()) {
            let message = format!("“{}” looks like a formula; it is stored as text and never worked out.", short(text));
            self.warn(field, "organisation-formula", &[("text", &short(text))], message);
        }
    }

    /// A name. Blank: `None`, and said; too long or of several lines: the nearest name, and the text is kept.
    pub fn name(&mut self, field: Field) -> Option<Name> {
        let raw = self.raw(field)?;
        let text = raw.trim();
        if text.is_empty() {
            if self.table.column(Field::Key).is_some() {
                let message = "The name is blank; the key or handle stands in for it.".to_owned();
                self.warn(field, "organisation-name-blank", &[], message);
            } else {
                let header = self.header(field);
                let message = format!("The row has no name; write one under “{header}”.");
                self.block(field, "organisation-name-missing", &[("header", &header)], message);
            }
            return None;
        }
        self.formula(field, text);
        if text.chars().any(guild_model::text::turns_order) {
            let message = format!(
                "The name “{}” holds signs that turn the direction of writing around; it is stored as it stands.",
                visible(text)
            );
            self.warn(field, "organisation-name-direction", &[("text", &visible(text))], message);
        }
        match Name::parse(text) {
            Ok(name) => Some(name),
            Err(error) => {
                let nearest = Name::nearest(text);
                let stands = nearest.as_ref().map(|n| short(n.as_str())).unwrap_or_default();
                let message =
                    format!("The name cannot stand as it is: {error}. It becomes “{stands}”; the text is kept.");
                self.warn(field, "organisation-name-changed", &[("name", &stands)], message);
                self.keep(field, text);
                nearest
            }
        }
    }

    /// A short text that need not be there.
    pub fn short_text(&mut self, field: Field) -> Stated<Option<Name>> {
        let Some(text) = self.text(field) else { return Stated::Not };
        if text.is_empty() {
            return Stated::As(None);
        }
        match Name::parse(&text) {
            Ok(name) => Stated::As(Some(name)),
            Err(error) => {
                let header = self.header(field);
                let message = format!("The text under “{header}” is left out: {error}. It is kept as a custom field.");
                self.warn(field, "organisation-text-unreadable", &[("header", &header)], message);
                self.keep(field, &text);
                Stated::As(None)
            }
        }
    }

    /// An e-mail address; what cannot be one is kept as it stands, and said.
    pub fn email(&mut self) -> Stated<Option<Name>> {
        let email = self.short_text(Field::Email);
        if let Stated::As(Some(text)) = &email
            && !is_email(text.as_str())
        {
            let (text, header) = (short(text.as_str()), self.header(Field::Email));
            let message = format!(
                "“{text}” under “{header}” is not an e-mail address; it is stored as it stands. Write one like \
                 ada@example.org, without spaces."
            );
            self.warn(Field::Email, "organisation-email", &[("text", &text), ("header", &header)], message);
        }
        email
    }

    pub fn long_text(&mut self, field: Field) -> Stated<Text> {
        let Some(text) = self.text(field) else { return Stated::Not };
        match Text::parse(&text) {
            Ok(text) => Stated::As(text),
            Err(error) => {
                let header = self.header(field);
                let message = format!("The text under “{header}” is too long: {error}. Shorten it.");
                self.block(field, "organisation-text-long", &[("header", &header)], message);
                Stated::Not
            }
        }
    }

    pub fn date(&mut self, field: Field) -> Stated<Option<PartialDate>> {
        self.parsed(field, "organisation-date", "a date; write 2024, 2024-03 or 2024-03-17", |text| {
            PartialDate::parse(text).ok()
        })
    }

    pub fn number(&mut self, field: Field) -> Stated<Option<u32>> {
        self.parsed(field, "organisation-number", "a whole number", |text| text.parse().ok())
    }

    /// 0 to 100, with or without the sign.
    pub fn percent(&mut self, field: Field) -> Stated<Option<u8>> {
        self.parsed(field, "organisation-percent", "a share from 0 to 100", |text| {
            let digits = text.trim_end_matches('%').trim_end();
            digits.parse().ok().filter(|share| *share <= 100)
        })
    }

    pub fn yes_no(&mut self, field: Field) -> Stated<Option<bool>> {
        self.parsed(field, "organisation-yes-no", "yes or no", words::yes_no)
    }

    /// A value or, where the text is none, nothing: it is named and the text kept.
    pub fn parsed<T>(
        &mut self,
        field: Field,
        code: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Stated<Option<T>> {
        let Some(text) = self.text(field) else { return Stated::Not };
        if text.is_empty() {
            return Stated::As(None);
        }
        let value = parse(&text);
        if value.is_none() {
            let header = self.header(field);
            let message = format!(
                "“{}” under “{header}” is not {expected}; the field is left empty and the text kept.",
                short(&text)
            );
            self.warn(field, code, &[("text", &short(&text)), ("header", &header)], message);
            self.keep(field, &text);
        }
        Stated::As(value)
    }

    /// A word such as a role or a kind; blank where there is none.
    pub fn word<T>(&mut self, field: Field, parse: impl Fn(&str) -> Result<T, guild_model::TextError>) -> Option<T> {
        let raw = self.raw(field)?;
        let text = raw.trim();
        if text.is_empty() {
            return None;
        }
        if text.len() != raw.len() {
            self.spaces(field, text);
        }
        match parse(text) {
            Ok(word) => Some(word),
            Err(error) => {
                let header = self.header(field);
                let nearest = Name::nearest(text)?;
                let message = format!("The word under “{header}” cannot stand as it is: {error}. The text is kept.");
                self.warn(field, "organisation-word-changed", &[("header", &header)], message);
                self.keep(field, text);
                parse(nearest.as_str()).ok()
            }
        }
    }

    fn spaces(&mut self, field: Field, text: &str) {
        let message = format!("There is white space around “{}”; it is left out.", short(text));
        self.warn(field, "organisation-white-space", &[("text", &short(text))], message);
    }

    /// What is doubtful about a state, and the state.
    pub fn heard<S>(&mut self, heard: Heard<S>, raw: &str, taken_for: &str) -> Said<S> {
        let text = raw.trim();
        if text.len() != raw.len() && !text.is_empty() {
            self.spaces(Field::State, text);
        }
        let shown = short(text);
        let args = [("text", shown.as_str()), ("state", taken_for)];
        match heard.doubt {
            None => {}
            Some(Doubt::Blank) => {
                let message = format!("The status is blank; it is taken for {taken_for}.");
                self.warn(Field::State, "organisation-state-blank", &args[1..], message);
            }
            Some(Doubt::Unknown) => {
                let message = format!("“{shown}” is no status that is known; it is taken for {taken_for} and kept.");
                self.warn(Field::State, "organisation-state-unknown", &args, message);
            }
            Some(Doubt::Capitals) => {
                let message = format!("“{shown}” is written in capitals; it is read as {taken_for} and kept.");
                self.warn(Field::State, "organisation-state-capitals", &args, message);
            }
        }
        heard.said
    }

    /// Says so where an end lies before its start: `2024` lies before `2025-01`, not before `2024-03`.
    pub fn order(&mut self, from: Option<PartialDate>, to: (Field, Option<PartialDate>)) {
        let (Some(start), (field, Some(end))) = (from, to) else { return };
        if end.is_before(start) {
            let (start, end) = (start.to_string(), end.to_string());
            let message = format!("It ends ({end}) before it starts ({start}); both are stored as they stand.");
            self.warn(field, "organisation-ends-before", &[("start", &start), ("end", &end)], message);
        }
    }
}

/// The beginning of a text on one line, for a message.
pub(super) fn short(text: &str) -> String {
    let line = visible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if line.chars().count() <= 60 { line } else { line.chars().take(59).chain(['…']).collect() }
}

/// Without the signs that would turn the message around as well.
fn visible(text: &str) -> String {
    text.chars().map(|c| if guild_model::text::turns_order(c) || c.is_control() { '\u{FFFD}' } else { c }).collect()
}
