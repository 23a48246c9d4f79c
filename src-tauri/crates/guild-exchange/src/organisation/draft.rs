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
    /// The table says nothing of it: what is known stays.
    #[default]
    Not,
    /// The table says this, which may be that there is nothing.
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
    /// The sheets that are tables; rows point here.
    pub tables: Vec<Table>,
    /// The books that are JSON documents of an organisation.
    pub documents: Vec<usize>,
    /// Rows of tables of communities, in their order.
    pub communities: Vec<CommunityRow>,
    /// Rows of tables of people, in their order.
    pub people: Vec<PersonRow>,
    /// Rows of tables of memberships, or cells of cross tables, in their order.
    pub memberships: Vec<MembershipRow>,
    /// Rows of tables of services, in their order.
    pub services: Vec<ServiceRow>,
    /// What could not be taken as it stands, with its place.
    pub problems: Vec<Problem>,
}

/// A sheet that is one of the four tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Index of its book and of its sheet there; `None` where a JSON document holds it.
    pub book: usize,
    /// Index of the sheet in its book; `None` where a JSON document holds it.
    pub sheet: Option<usize>,
    /// The file's name without its folder.
    pub file: String,
    /// The sheet's name, or that of the list in a document.
    pub name: String,
    /// Which of the four it is.
    pub kind: TableKind,
    /// The row of the headers, from 0.
    pub head: u32,
    /// From left to right; those of a cross table are of its records.
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
    /// From 0.
    pub column: u32,
    /// What it says; `None` for a custom field.
    pub field: Option<Field>,
    /// As it is written; told apart where it stands twice.
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
    /// Where it stands.
    pub at: RowAt,
    /// Cannot be stored as it stands; `problems` says why.
    pub blocked: bool,
    /// Where the table carries one.
    pub id: Option<Uuid>,
    /// `None` where the table has no column of keys.
    pub key: Option<Key>,
    /// `None` where it is blank.
    pub name: Option<Name>,
    /// `None` where the table has no column for it, or the cell is blank.
    pub kind: Option<CommunityKind>,
    /// With the file's own word, where that is another.
    pub state: Stated<Said<CommunityState>>,
    /// What it keeps alive; may be empty.
    pub purpose: Stated<Text>,
    /// As it is written; several are parted by `;`.
    pub parents: Stated<String>,
    /// When it began.
    pub started: Stated<Option<PartialDate>>,
    /// When it ended or is to end.
    pub ended: Stated<Option<PartialDate>>,
    /// Whether people may join.
    pub open: Stated<Option<bool>>,
    /// How many members it takes.
    pub seats: Stated<Option<u32>>,
    /// Where it tells about itself; may be empty.
    pub url: Stated<Text>,
    /// Further columns, and texts that could not be read as what their column is.
    pub custom: CustomFields,
}

/// A person as a row tells of them; `blocked`, `key` and `name` as of [`CommunityRow`].
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// Where it stands.
    pub at: RowAt,
    /// Cannot be stored as it stands; `problems` says why.
    pub blocked: bool,
    /// Where the table carries one.
    pub id: Option<Uuid>,
    /// `None` where the table has no column of keys.
    pub key: Option<Key>,
    /// `None` where it is blank.
    pub name: Option<Name>,
    /// The name in chats or repositories.
    pub handle: Stated<Option<Name>>,
    /// As the file has it, whether it can be an address or not.
    pub email: Stated<Option<Name>>,
    /// Where somebody works or comes from.
    pub affiliation: Stated<Option<Name>>,
    /// Not of this organisation.
    pub outside: Stated<bool>,
    /// In how many communities the person wants to be at most.
    pub limit: Stated<Option<u32>>,
    /// Further columns, and texts that could not be read as what their column is.
    pub custom: CustomFields,
}

/// A membership as a row, or a cell of a cross table, tells of it; whose it is stands as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipRow {
    /// Where it stands.
    pub at: RowAt,
    /// Cannot be stored as it stands; `problems` says why.
    pub blocked: bool,
    /// Where the table carries one.
    pub id: Option<Uuid>,
    /// As it is written: a key, an id or, where the table speaks by name, a name.
    pub community: String,
    /// As it is written: a key, an id or, where the table speaks by name, a name or an e-mail address.
    pub person: String,
    /// What the row says of the person, where it names them by name.
    pub email: Option<Name>,
    /// The name in chats or repositories, where the row has it.
    pub handle: Option<Name>,
    /// Where the person works or comes from, where the row has it.
    pub affiliation: Option<Name>,
    /// What it is for.
    pub role: Stated<MembershipRole>,
    /// Without a column of states, the one that follows from the end.
    pub state: Said<MembershipState>,
    /// Whether the table has a column of states.
    pub state_stated: bool,
    /// When it began.
    pub since: Stated<Option<PartialDate>>,
    /// Its last day.
    pub until: Stated<Option<PartialDate>>,
    /// Chosen by the person (`true`) or assigned (`false`).
    pub voluntary: Stated<Option<bool>>,
    /// Percent of the person's time, 0 to 100.
    pub share: Stated<Option<u8>>,
    /// When the person last did something for the community.
    pub last_contribution: Stated<Option<PartialDate>>,
    /// Further columns, and texts that could not be read as what their column is.
    pub custom: CustomFields,
}

/// What a community gives or wants, as a row tells of it: an offer without a consumer, a need without a provider, a
/// service link with both.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRow {
    /// Where it stands.
    pub at: RowAt,
    /// Cannot be stored as it stands; `problems` says why.
    pub blocked: bool,
    /// Where the table carries one.
    pub id: Option<Uuid>,
    /// As it is written; `None` where it is blank.
    pub provider: Option<String>,
    /// As it is written; `None` where it is blank.
    pub consumer: Option<String>,
    /// The service's own; `None` where it is blank, or the table has no column for it.
    pub key: Option<Key>,
    /// The service's own; its kind where none is written.
    pub name: Name,
    /// What passes from one to the other.
    pub kind: ServiceKind,
    /// The provider lives in the consumer as well.
    pub group_membership: bool,
    /// What the community says of it; may be empty.
    pub detail: Stated<Text>,
    /// How much it matters to who wants it.
    pub importance: Stated<Option<Importance>>,
    /// Since when it is wanted or given.
    pub since: Stated<Option<PartialDate>>,
    /// Further columns, and texts that could not be read as what their column is.
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
