//! An organisation as files tell it: rows with their place, fields read, references still as they are written.

use super::field::{Field, TableKind, own_header};
use super::words::Said;
use crate::book::{Area, Problem, Severity};
use crate::recognition::reason::Because;
use guild_model::communities::{
    CommunityKind, CommunityState, Importance, MembershipRole, MembershipState, ServiceKind,
};
use guild_model::{CustomFields, Key, Name, PartialDate, Text};
use uuid::Uuid;

/// What a table says of a field: nothing, where it has no column for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    #[default]
    Not,
    As(T),
}

impl<T> Stated<T> {
    /// `None` where the table has no column for it; a blank cell of one that has may still state that there is nothing.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Not => None,
            Self::As(value) => Some(value),
        }
    }

    /// Sets a field to what is stated, if anything is.
    pub fn set(self, field: &mut T) {
        if let Self::As(value) = self {
            *field = value;
        }
    }
}

/// Tables of an organisation, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganisationDraft {
    pub tables: Vec<Table>,
    /// The books that are JSON documents of an organisation.
    pub documents: Vec<usize>,
    pub communities: Vec<CommunityRow>,
    pub people: Vec<PersonRow>,
    pub memberships: Vec<MembershipRow>,
    pub services: Vec<ServiceRow>,
    pub problems: Vec<Problem>,
}

/// A sheet that is one of the four tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Index of its book and of its sheet there; `None` where a JSON document holds it.
    pub book: usize,
    pub sheet: Option<usize>,
    pub file: String,
    pub name: String,
    pub kind: TableKind,
    /// The row of the headers, from 0.
    pub head: u32,
    pub columns: Vec<Column>,
    /// People across or down, communities the other way.
    pub cross: bool,
    /// It speaks of people and communities by name, and may be the first to do so.
    pub by_name: bool,
    /// How many rows it has, below the headers.
    pub rows: u32,
    /// What speaks for it; nothing in a document, which says so itself.
    pub because: Because,
}

/// A column with what it says; a custom field under its header where `field` is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub column: u32,
    pub field: Option<Field>,
    pub header: String,
}

/// The place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowAt {
    /// Index into `tables`.
    pub table: u32,
    /// From 0.
    pub row: u32,
    /// The column of a single cell that is a record, in a cross table.
    pub column: Option<u32>,
}

/// A community as a row tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunityRow {
    pub at: RowAt,
    /// Cannot be stored as it stands; `problems` says why.
    pub blocked: bool,
    pub id: Option<Uuid>,
    /// `None` where the table has no column of keys.
    pub key: Option<Key>,
    /// `None` where it is blank.
    pub name: Option<Name>,
    pub kind: Option<CommunityKind>,
    pub state: Stated<Said<CommunityState>>,
    pub purpose: Stated<Text>,
    /// As it is written; several are parted by `;`.
    pub parents: Stated<String>,
    pub started: Stated<Option<PartialDate>>,
    pub ended: Stated<Option<PartialDate>>,
    pub open: Stated<Option<bool>>,
    pub seats: Stated<Option<u32>>,
    pub url: Stated<Text>,
    pub custom: CustomFields,
}

/// A person as a row tells of them; `blocked`, `key` and `name` as of [`CommunityRow`].
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    pub at: RowAt,
    pub blocked: bool,
    pub id: Option<Uuid>,
    pub key: Option<Key>,
    pub name: Option<Name>,
    pub handle: Stated<Option<Name>>,
    pub email: Stated<Option<Name>>,
    pub affiliation: Stated<Option<Name>>,
    pub outside: Stated<bool>,
    pub limit: Stated<Option<u32>>,
    pub custom: CustomFields,
}

/// A membership as a row, or a cell of a cross table, tells of it; whose it is stands as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipRow {
    pub at: RowAt,
    pub blocked: bool,
    pub id: Option<Uuid>,
    pub community: String,
    pub person: String,
    /// What the row says of the person, where it names them by name.
    pub email: Option<Name>,
    pub handle: Option<Name>,
    pub affiliation: Option<Name>,
    pub role: Stated<MembershipRole>,
    /// Without a column of states, the one that follows from the end.
    pub state: Said<MembershipState>,
    pub state_stated: bool,
    pub since: Stated<Option<PartialDate>>,
    pub until: Stated<Option<PartialDate>>,
    pub voluntary: Stated<Option<bool>>,
    pub share: Stated<Option<u8>>,
    pub last_contribution: Stated<Option<PartialDate>>,
    pub custom: CustomFields,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRow {
    pub at: RowAt,
    pub blocked: bool,
    pub id: Option<Uuid>,
    pub provider: Option<String>,
    pub consumer: Option<String>,
    pub key: Option<Key>,
    pub name: Name,
    pub kind: ServiceKind,
    /// The provider lives in the consumer as well.
    pub group_membership: bool,
    pub detail: Stated<Text>,
    pub importance: Stated<Option<Importance>>,
    pub since: Stated<Option<PartialDate>>,
    pub custom: CustomFields,
}

impl Table {
    /// The column of a field, from 0.
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|c| c.field == Some(field))
    }

    /// The headers of its custom fields.
    pub fn custom_headers(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|c| c.field.is_none()).map(|c| c.header.as_str())
    }

    /// Everything under which a row of it may keep a custom field: its custom headers, and the product's own headers
    /// of the columns it has, where texts are kept that could not be read.
    pub fn kept_headers(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|c| c.field.map_or(c.header.as_str(), |field| own_header(self.kind, field)))
    }

    /// What is wrong with a row or, with a field, with a cell of it.
    pub fn problem(
        &self,
        at: RowAt,
        field: Option<Field>,
        severity: Severity,
        code: &str,
        args: &[(&str, &str)],
        message: String,
    ) -> Problem {
        let column = at.column.or_else(|| field.and_then(|f| self.column(f)).map(|c| c.column));
        Problem {
            file: Some(self.file.clone()),
            sheet: Some(self.name.clone()),
            cell: column.filter(|_| self.sheet.is_some()).map(|column| Area::cell(at.row, column).address()),
            record: Some(at.row.saturating_sub(self.head).saturating_add(1)),
            severity,
            code: code.to_owned(),
            args: args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            message,
        }
    }
}
