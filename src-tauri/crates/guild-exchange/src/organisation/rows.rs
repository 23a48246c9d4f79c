//! The rows of the tables.

use super::cells::{Row, short};
use super::draft::{CommunityRow, MembershipRow, OrganisationDraft, PersonRow, RowAt, ServiceRow, Stated, Table};
use super::field::{Field, TableKind, heading};
use super::words::{self, Doubt, Said};
use crate::book::{Cell, Problem, Severity, Sheet};
use chrono::NaiveDate;
use guild_model::communities::{CommunityKind, Importance, MembershipRole, MembershipState, ServiceKind};
use guild_model::text::fold;
use guild_model::{CustomFields, Name, PartialDate};
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// The kind of a service row that says: the provider lives in the consumer as well.
pub const GROUP_MEMBERSHIP: &str = "group-membership";

/// Reads the rows of a table, which becomes the last of the draft's.
///
/// * `guarded`: texts carry the apostrophe that [`super::write`] puts before what looks like a formula.
pub(super) fn read(draft: &mut OrganisationDraft, mut table: Table, sheet: &Sheet, guarded: bool, today: NaiveDate) {
    let index = draft.tables.len() as u32;
    let below = sheet.cells.partition_point(|cell| cell.row <= table.head);
    let body = sheet.cells.get(below..).unwrap_or_default();
    if table.cross {
        cross(draft, &mut table, index, body);
        draft.tables.push(table);
        return;
    }
    name_further_columns(&mut table, body);
    headers_repeated(draft, &table, index, sheet);
    table.rows = body.chunk_by(|a, b| a.row == b.row).count() as u32;
    let may_repeat = matches!(table.kind, TableKind::Memberships | TableKind::Services);
    let mut met: HashMap<u64, &[Cell]> = HashMap::new();
    let detail = table.column(Field::Detail).map(|column| column.column);
    for cells in body.chunk_by(|a, b| a.row == b.row) {
        let Some(first) = cells.first() else { continue };
        let at = RowAt { table: index, row: first.row, column: None };
        if let Some((twin, exactly)) = may_repeat.then(|| repeated(cells, detail, &mut met)).flatten() {
            let record = (twin - table.head + 1).to_string();
            let same = if exactly { "is exactly that" } else { "differs in its detail only from that" };
            let message = format!("The row {same} of record {record}; both are stored.");
            let args = [("record", record.as_str())];
            let code = "organisation-row-repeated";
            draft.problems.push(table.problem(at, None, Severity::Warns, code, &args, message));
        }
        let mut row = Row::new(&table, at, cells, guarded, &mut draft.problems);
        row.read_custom();
        match table.kind {
            TableKind::Communities => draft.communities.push(community(&mut row)),
            TableKind::People => draft.people.push(person(&mut row)),
            TableKind::Memberships => draft.memberships.push(membership(&mut row, today)),
            TableKind::Services => draft.services.push(offered(&mut row)),
        }
    }
    draft.tables.push(table);
}

/// The row of the first that has the same cells but for those in column `detail`, and whether it has these as well.
fn repeated<'a>(cells: &'a [Cell], detail: Option<u32>, met: &mut HashMap<u64, &'a [Cell]>) -> Option<(u32, bool)> {
    fn telling(cells: &[Cell], detail: Option<u32>) -> impl Iterator<Item = &Cell> {
        cells.iter().filter(move |cell| Some(cell.column) != detail)
    }
    let mut hasher = std::hash::DefaultHasher::new();
    telling(cells, detail).for_each(|cell| (cell.column, cell.value.text()).hash(&mut hasher));
    let first = *met.entry(hasher.finish()).or_insert(cells);
    let same = |detail| {
        let pair = |cell: &'a Cell| (cell.column, &cell.value);
        telling(first, detail).map(pair).eq(telling(cells, detail).map(pair))
    };
    let is_twin = !std::ptr::eq(first, cells) && same(detail);
    first.first().filter(|_| is_twin).map(|cell| (cell.row, same(None)))
}

/// Says which headers stand twice: what is under the second is a custom field.
fn headers_repeated(draft: &mut OrganisationDraft, table: &Table, index: u32, sheet: &Sheet) {
    let mut met = std::collections::BTreeSet::new();
    for cell in sheet.cells.iter().filter(|cell| cell.row == table.head) {
        let text = cell.value.text();
        let is_custom = table.columns.iter().find(|c| c.column == cell.column && c.field.is_none());
        if met.insert(heading(&text)) {
            continue;
        }
        let Some(column) = is_custom else { continue };
        let (header, kept) = (short(text.trim()), short(&column.header));
        let at = RowAt { table: index, row: table.head, column: Some(cell.column) };
        let message = format!(
            "The header “{header}” stands twice; this column is kept as the custom field “{kept}”. Rename one of the two."
        );
        let args = [("header", header.as_str()), ("kept", kept.as_str())];
        let code = "organisation-header-repeated";
        draft.problems.push(table.problem(at, None, Severity::Warns, code, &args, message));
    }
}

/// Columns with cells but without a header.
fn name_further_columns(table: &mut Table, body: &[Cell]) {
    let mut met: std::collections::BTreeSet<u32> = table.columns.iter().map(|c| c.column).collect();
    for cell in body {
        if met.insert(cell.column) {
            let header = format!("column {}", crate::book::column_letters(cell.column));
            table.columns.push(super::draft::Column { column: cell.column, field: None, header });
        }
    }
}

fn community(row: &mut Row) -> CommunityRow {
    let (id, key, name) = (row.id(), row.key(Field::Key), row.name(Field::Name));
    let kind = row.word(Field::Kind, CommunityKind::parse);
    let state = match row.raw(Field::State) {
        None => Stated::Not,
        Some(word) => {
            let heard = words::community(&word);
            let state = heard.said.state.word();
            Stated::As(row.heard(heard, &word, state))
        }
    };
    let (started, ended) = (row.date(Field::Started), row.date(Field::Ended));
    row.order(known(&started), (Field::Ended, known(&ended)));
    let found = CommunityRow {
        at: row.at,
        blocked: false,
        id,
        key,
        name,
        kind,
        state,
        purpose: row.long_text(Field::Purpose),
        parents: row.text(Field::Parents).map_or(Stated::Not, Stated::As),
        started,
        ended,
        open: row.yes_no(Field::Open),
        seats: row.number(Field::Seats),
        url: row.long_text(Field::Url),
        custom: CustomFields::default(),
    };
    CommunityRow { blocked: row.blocked, custom: std::mem::take(&mut row.custom), ..found }
}

fn person(row: &mut Row) -> PersonRow {
    let (id, key, name) = (row.id(), row.key(Field::Key), row.name(Field::Name));
    let found = PersonRow {
        at: row.at,
        blocked: false,
        id,
        key,
        name,
        handle: row.short_text(Field::Handle),
        email: row.email(),
        affiliation: row.short_text(Field::Affiliation),
        outside: match row.yes_no(Field::Outside) {
            Stated::Not => Stated::Not,
            Stated::As(outside) => Stated::As(outside.unwrap_or_default()),
        },
        limit: row.number(Field::Limit),
        custom: CustomFields::default(),
    };
    PersonRow { blocked: row.blocked, custom: std::mem::take(&mut row.custom), ..found }
}

fn membership(row: &mut Row, today: NaiveDate) -> MembershipRow {
    let (community, person) = (reference(row, Field::Community), reference(row, Field::Person));
    let role = match row.table.column(Field::Role) {
        None => Stated::Not,
        Some(_) => Stated::As(row.word(Field::Role, MembershipRole::parse).unwrap_or(MembershipRole::Member)),
    };
    let (since, until) = (row.date(Field::Since), row.date(Field::Until));
    row.order(known(&since), (Field::Until, known(&until)));
    let ended = words::is_past(known(&until), today);
    let word = row.raw(Field::State);
    let state = match &word {
        None => words::membership_without_word(ended),
        Some(word) => {
            let heard = words::membership(word, ended);
            let state = heard.said.state.word();
            row.heard(heard, word, state)
        }
    };
    let named = |text: Stated<Option<Name>>| if let Stated::As(name) = text { name } else { None };
    let found = MembershipRow {
        at: row.at,
        blocked: false,
        id: row.id(),
        community,
        person,
        email: named(row.email()),
        handle: named(row.short_text(Field::Handle)),
        affiliation: named(row.short_text(Field::Affiliation)),
        role,
        state,
        state_stated: word.is_some(),
        since,
        until,
        voluntary: row.yes_no(Field::Voluntary),
        share: row.percent(Field::Share),
        last_contribution: row.date(Field::LastContribution),
        custom: CustomFields::default(),
    };
    MembershipRow { blocked: row.blocked, custom: std::mem::take(&mut row.custom), ..found }
}

fn offered(row: &mut Row) -> ServiceRow {
    let reference = |row: &Row, field| row.text(field).filter(|text| !text.is_empty());
    let (provider, consumer) = (reference(row, Field::Provider), reference(row, Field::Consumer));
    let word = row.text(Field::Kind).unwrap_or_default();
    let group_membership = fold(&word) == GROUP_MEMBERSHIP;
    let kind = row.word(Field::Kind, ServiceKind::parse).unwrap_or(ServiceKind::Service);
    let text = row.text(Field::ServiceName).unwrap_or_default();
    let name = if text.is_empty() {
        if !group_membership {
            let stands = kind.word().to_owned();
            let message = format!("The service has no name; its kind, “{stands}”, stands in for it.");
            row.warn(Field::ServiceName, "organisation-name-blank", &[], message);
        }
        Name::nearest_or_unnamed(kind.word())
    } else {
        row.name(Field::ServiceName).unwrap_or_else(|| Name::nearest_or_unnamed(&text))
    };
    if group_membership {
        for (field, end) in [(Field::Provider, &provider), (Field::Consumer, &consumer)] {
            if end.is_none() {
                missing(row, field);
            }
        }
    } else if provider.is_none() && consumer.is_none() {
        let message = "Neither a provider nor a consumer is named; nobody offers or needs the service yet.".to_owned();
        row.warn(Field::Provider, "organisation-nobody-serves", &[], message);
    }
    let key = row.text(Field::ServiceKey).filter(|key| !key.is_empty()).and_then(|_| row.key(Field::ServiceKey));
    let importance = row.parsed(Field::Importance, "organisation-importance", "low, normal or high", |text| {
        Importance::parse(&fold(text))
    });
    let found = ServiceRow {
        at: row.at,
        blocked: false,
        id: row.id(),
        provider,
        consumer,
        key,
        name,
        kind,
        group_membership,
        detail: row.long_text(Field::Detail),
        importance,
        since: row.date(Field::Since),
        custom: CustomFields::default(),
    };
    ServiceRow { blocked: row.blocked, custom: std::mem::take(&mut row.custom), ..found }
}

/// A key, a name or an id that must be there.
fn reference(row: &mut Row, field: Field) -> String {
    let text = row.text(field).unwrap_or_default();
    if text.is_empty() {
        missing(row, field);
    }
    text
}

fn missing(row: &mut Row, field: Field) {
    let header = row.header(field);
    let message = format!("Nothing stands under “{header}”; name one there.");
    row.block(field, "organisation-reference-missing", &[("header", &header)], message);
}

fn known(date: &Stated<Option<PartialDate>>) -> Option<PartialDate> {
    date.get().copied().flatten()
}

/// People against communities: a cell is a membership, its word the role.
fn cross(draft: &mut OrganisationDraft, table: &mut Table, index: u32, body: &[Cell]) {
    for cells in body.chunk_by(|a, b| a.row == b.row) {
        let Some(person) = cells.first().filter(|cell| cell.column == 0) else {
            let Some(first) = cells.first() else { continue };
            let at = RowAt { table: index, row: first.row, column: None };
            let message = "The row names no person; write one in the first column.".to_owned();
            let args = [("header", "person")];
            let code = "organisation-reference-missing";
            draft.problems.push(table.problem(at, Some(Field::Person), Severity::Blocks, code, &args, message));
            continue;
        };
        table.rows += 1;
        for cell in cells.iter().skip(1) {
            let at = RowAt { table: index, row: cell.row, column: Some(cell.column) };
            let text = cell.value.text();
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let column = table.columns.iter().find(|c| c.column == cell.column);
            let Some((column, heard)) = column.map(|column| (column, crossed(text))) else {
                unplaced(table, at, text, &mut draft.problems, "stands under no community");
                continue;
            };
            let (role, state) = match heard {
                Crossed::No => continue,
                Crossed::Unknown => {
                    let why =
                        format!("under “{}” says neither whether somebody belongs there nor as what", column.header);
                    unplaced(table, at, text, &mut draft.problems, &why);
                    continue;
                }
                Crossed::Member(role, state) => (role, state),
            };
            draft.memberships.push(MembershipRow {
                at,
                blocked: false,
                id: None,
                community: column.header.clone(),
                person: person.value.text().trim().to_owned(),
                email: None,
                handle: None,
                affiliation: None,
                role: Stated::As(role),
                state_stated: state.is_some(),
                state: state.unwrap_or_else(|| words::membership_without_word(false)),
                since: Stated::Not,
                until: Stated::Not,
                voluntary: Stated::Not,
                share: Stated::Not,
                last_contribution: Stated::Not,
                custom: CustomFields::default(),
            });
        }
    }
}

/// What a cell between a person and a community says.
enum Crossed {
    No,
    /// With the state, where the cell says that instead of a role.
    Member(MembershipRole, Option<Said<MembershipState>>),
    Unknown,
}

fn crossed(text: &str) -> Crossed {
    let heard = words::membership(text, false);
    match words::yes_no(text) {
        Some(true) => Crossed::Member(MembershipRole::Member, None),
        Some(false) => Crossed::No,
        None if heard.doubt != Some(Doubt::Unknown) => Crossed::Member(MembershipRole::Member, Some(heard.said)),
        None if !text.chars().any(char::is_alphabetic) => Crossed::Unknown,
        None => MembershipRole::parse(text).map_or(Crossed::Unknown, |role| Crossed::Member(role, None)),
    }
}

/// Names a cell that stays out.
fn unplaced(table: &Table, at: RowAt, text: &str, problems: &mut Vec<Problem>, why: &str) {
    let text = short(text);
    let message = format!("“{text}” {why}; it is left out.");
    problems.push(table.problem(at, None, Severity::Warns, "organisation-cell-unplaced", &[("text", &text)], message));
}
