//! Which sheets are tables of an organisation, told by their headers.

use super::draft::{Column, Table};
use super::field::{Field, TableKind, field, heading, own_header};
use crate::book::{Sheet, column_letters};
use crate::recognition::reason::{Because, Reason};
use crate::write::unguard;
use guild_model::Name;
use guild_model::text::fold;
use std::collections::{BTreeSet, HashSet};

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Sheets whose headers leave no doubt; the others are left to other imports.
    #[default]
    Clear,
    /// The files hold an organisation: whatever can be one of its tables is.
    Any,
    /// The sheets are of this kind.
    Only(TableKind),
}

/// How far down the headers may stand, in rows with a cell.
const MOST_ROWS_ABOVE: usize = 12;

/// Headers of names that anything may stand under, not only communities.
const SAY_NOTHING: [&str; 5] = ["name", "title", "titel", "nom", "bezeichnung"];

/// What a sheet is recognised as.
pub(crate) struct Found {
    pub kind: TableKind,
    pub head: u32,
    pub columns: Vec<Column>,
    pub by_name: bool,
    pub cross: bool,
    pub because: Because,
}

/// A row of headers read as one kind of table.
struct Reading {
    kind: TableKind,
    columns: Vec<Column>,
    known: usize,
    own: usize,
}

/// * `communities`: folded names and keys of communities that are known, by which a table of people against
///   communities is told.
/// * `guarded`: as for the rows.
pub(crate) fn sheet(sheet: &Sheet, wanted: Wanted, communities: &HashSet<String>, guarded: bool) -> Option<Found> {
    let named = TableKind::of_name(&sheet.name);
    for row in rows(sheet).take(MOST_ROWS_ABOVE) {
        let head = row.first()?.row;
        let mut readings: Vec<Reading> = TableKind::ALL
            .into_iter()
            .filter(|kind| !matches!(wanted, Wanted::Only(only) if only != *kind))
            .map(|kind| read_as(kind, row, guarded))
            .filter(|reading| is_enough(reading, row.len(), wanted, named))
            .collect();
        // The sheet's own name first, then the kind that knows more of the headers.
        readings.sort_by_key(|r| std::cmp::Reverse((r.own, named == Some(r.kind), r.known)));
        if let Some(best) = readings.into_iter().next() {
            return Some(found(&best, head));
        }
        if let Some(cross) = cross(row, head, wanted, communities) {
            return Some(cross);
        }
    }
    None
}

/// The cells of a sheet by row.
pub(super) fn rows(sheet: &Sheet) -> impl Iterator<Item = &[crate::book::Cell]> {
    sheet.cells.chunk_by(|a, b| a.row == b.row)
}

fn read_as(kind: TableKind, row: &[crate::book::Cell], guarded: bool) -> Reading {
    let mut taken = BTreeSet::new();
    let mut headers = BTreeSet::new();
    let mut reading = Reading { kind, columns: Vec::new(), known: 0, own: 0 };
    let fields: Vec<_> = row.iter().map(|cell| field(kind, &cell.value.text())).collect();
    // A header of the product's own goes before another that means the same.
    let own: BTreeSet<Field> = fields.iter().flatten().filter(|(_, own)| *own).map(|(field, _)| *field).collect();
    for (cell, known) in row.iter().zip(fields) {
        let text = cell.value.text();
        let text = if guarded { unguard(&text) } else { &text };
        let field = known.filter(|(field, is_own)| (*is_own || !own.contains(field)) && taken.insert(*field));
        reading.known += usize::from(field.is_some());
        reading.own += usize::from(field.is_some_and(|(_, own)| own));
        let field = field.map(|(field, _)| field);
        let header = match field {
            Some(_) => text.trim().to_owned(),
            None => custom_header(text, cell.column, kind, &mut headers),
        };
        reading.columns.push(Column { column: cell.column, field, header });
    }
    reading
}

/// A header under which a custom field can be kept: in one line, not the product's own, each once.
fn custom_header(text: &str, column: u32, kind: TableKind, met: &mut BTreeSet<String>) -> String {
    let letters = column_letters(column);
    let named = Name::nearest(text).map_or_else(|| format!("column {letters}"), |name| name.to_string());
    let own = super::field::headings(kind).iter().any(|h| h.own == named);
    if !own && met.insert(named.clone()) {
        return named;
    }
    let told_apart = format!("{named} ({letters})");
    met.insert(told_apart.clone());
    told_apart
}

fn is_enough(reading: &Reading, n_headers: usize, wanted: Wanted, named: Option<TableKind>) -> bool {
    let has = |field: Field| reading.columns.iter().any(|c| c.field == Some(field));
    let names = has(Field::Key) || has(Field::Name) || has(Field::Id);
    let least = match reading.kind {
        TableKind::Communities | TableKind::People => names,
        TableKind::Memberships => has(Field::Community) && has(Field::Person),
        TableKind::Services => has(Field::ServiceName) && (has(Field::Provider) || has(Field::Consumer)),
    };
    if !least {
        return false;
    }
    if wanted == Wanted::Only(reading.kind) {
        return true;
    }
    let own_key = reading.columns.iter().any(|c| {
        let key = c.field.filter(|f| matches!(f, Field::Key | Field::Community | Field::Person | Field::Provider));
        key.is_some_and(|f| heading(own_header(reading.kind, f)) == heading(&c.header))
    });
    let says_more = match reading.kind {
        TableKind::Communities => {
            let speaks =
                |c: &&Column| c.field == Some(Field::Name) && !SAY_NOTHING.contains(&heading(&c.header).as_str());
            let of_communities = reading.columns.iter().find(speaks).is_some() || named == Some(reading.kind);
            of_communities && [Field::Parents, Field::Kind, Field::Purpose, Field::State].into_iter().any(has)
        }
        TableKind::People => has(Field::Email) || has(Field::Handle) || has(Field::Affiliation),
        TableKind::Memberships | TableKind::Services => true,
    };
    let strict = wanted == Wanted::Clear;
    let most_known = reading.known * 2 >= n_headers;
    own_key || ((says_more || named == Some(reading.kind)) && (most_known || !strict))
}

fn found(reading: &Reading, head: u32) -> Found {
    let strict = |field| {
        let own = heading(own_header(reading.kind, field));
        reading.columns.iter().any(|c| c.field == Some(field) && heading(&c.header) == own)
    };
    let by_name = match reading.kind {
        TableKind::Communities => !strict(Field::Key) && !strict(Field::Parents),
        TableKind::People => false,
        TableKind::Memberships => !strict(Field::Community) || !strict(Field::Person),
        TableKind::Services => !strict(Field::Provider) && !strict(Field::Consumer),
    };
    let mut columns = reading.columns.clone();
    if reading.kind == TableKind::Memberships && !by_name {
        // The people table says these of people; here they are the lead's own columns.
        let of_people = |f: Field| matches!(f, Field::Email | Field::Handle | Field::Affiliation);
        columns.iter_mut().filter(|c| c.field.is_some_and(of_people)).for_each(|c| c.field = None);
    }
    let known: Vec<&str> =
        reading.columns.iter().filter(|c| c.field.is_some()).map(|c| c.header.as_str()).take(4).collect();
    let headers = known.join(", ");
    let because = match reading.kind {
        TableKind::Communities => Reason::CommunityHeaders { headers },
        TableKind::People => Reason::PeopleHeaders { headers },
        TableKind::Memberships => Reason::MembershipHeaders { headers },
        TableKind::Services => Reason::ServiceHeaders { headers },
    }
    .into();
    Found { kind: reading.kind, head, columns, by_name, cross: false, because }
}

/// People down and communities across: the first header names people or is missing, the others communities.
fn cross(row: &[crate::book::Cell], head: u32, wanted: Wanted, communities: &HashSet<String>) -> Option<Found> {
    if matches!(wanted, Wanted::Only(kind) if kind != TableKind::Memberships) {
        return None;
    }
    let first = row.iter().find(|cell| cell.column == 0);
    let names_people = first.is_some_and(|cell| field(TableKind::People, &cell.value.text()).is_some());
    let across: Vec<_> = row.iter().filter(|cell| cell.column > 0).collect();
    let met = across.iter().filter(|cell| communities.contains(&fold(&cell.value.text()))).count();
    let sure = matches!(wanted, Wanted::Only(_)) && across.len() >= 2;
    if (!names_people && first.is_some()) || !(sure || met >= 2 && met * 2 >= across.len()) {
        return None;
    }
    let mut columns = vec![Column { column: 0, field: Some(Field::Person), header: "person".to_owned() }];
    columns.extend(across.iter().map(|cell| Column {
        column: cell.column,
        field: None,
        header: cell.value.text().trim().to_owned(),
    }));
    let because = Reason::PeopleByCommunities.into();
    Some(Found { kind: TableKind::Memberships, head, columns, by_name: true, cross: true, because })
}

impl Found {
    /// Whether it has the header under which Guildhall writes the keys of people.
    pub fn has_own_keys(&self) -> bool {
        let own = heading(own_header(TableKind::People, Field::Key));
        self.columns.iter().any(|c| c.field == Some(Field::Key) && heading(&c.header) == own)
    }

    /// Whether it has all the columns that Guildhall's own list of people begins with, under their own headers.
    pub fn is_own_list(&self) -> bool {
        let has = |field: Field| {
            let own = heading(own_header(TableKind::People, field));
            self.columns.iter().any(|c| c.field == Some(field) && heading(&c.header) == own)
        };
        self.kind == TableKind::People
            && [Field::Key, Field::Name, Field::Handle, Field::Affiliation, Field::Email].into_iter().all(has)
    }

    pub fn table(self, book: usize, sheet: Option<usize>, file: &str, name: &str) -> Table {
        let Self { kind, head, columns, by_name, cross, because } = self;
        let (file, name) = (file.to_owned(), name.to_owned());
        Table { book, sheet, file, name, kind, head, columns, cross, by_name, rows: 0, because }
    }
}
