//! An organisation as JSON: ours under the model's names, or lists of records under the headers of the tables.

use super::draft::{Column, OrganisationDraft, Table};
use super::field::{Field, TableKind, field, headings, own_header};
use super::{Request, Wanted, rows};
use crate::book::{Book, Cell, Problem, Severity, Sheet, Value as CellValue};
use crate::recognition::reason::Because;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The number of the form in which [`super::write`] writes; it rises when an older Guildhall could misread it.
pub(super) const FORMAT: u64 = 1;
/// What stands under `guildhall`.
pub(super) const MARK: &str = "organisation";

type Object = Map<String, Value>;

/// Reads the lists of a document; nothing where it is somebody else's.
pub(super) fn read(draft: &mut OrganisationDraft, at: usize, book: &Book, request: &Request) {
    let Some(Ok(Value::Object(document))) = book.text.as_deref().map(serde_json::from_str::<Value>) else { return };
    let ours = document.get("guildhall").map(|mark| mark.as_str() == Some(MARK));
    let lists = TableKind::ALL.iter().any(|kind| !objects(&document, kind.word()).is_empty());
    if ours == Some(false) || (ours.is_none() && (!lists || request.wanted == Wanted::Clear && !is_clear(&document))) {
        return;
    }
    draft.documents.push(at);
    if let Some(format) = document.get("format").and_then(Value::as_u64).filter(|f| ours.is_some() && *f > FORMAT) {
        draft.problems.push(Problem {
            file: Some(book.file.clone()),
            sheet: None,
            cell: Some("format".to_owned()),
            record: None,
            severity: Severity::Blocks,
            code: "organisation-newer".to_owned(),
            args: vec![("format".to_owned(), format.to_string())],
            message: format!(
                "Format {format} was written by a newer Guildhall; this one reads up to {FORMAT}. Update Guildhall, \
                 or export again."
            ),
        });
        return;
    }
    let lists = [
        (TableKind::Communities, objects(&document, "communities").into_iter().cloned().collect()),
        (TableKind::People, objects(&document, "people").into_iter().cloned().collect()),
        (TableKind::Memberships, objects(&document, "memberships").into_iter().cloned().collect()),
        (TableKind::Services, service_records(&document)),
    ];
    for (kind, records) in lists {
        let listed = document.contains_key(kind.word());
        let wanted = !matches!(request.wanted, Wanted::Only(only) if only != kind);
        if listed && wanted {
            let (columns, sheet) = sheet(kind, &records);
            let table = Table {
                book: at,
                sheet: None,
                file: book.file.clone(),
                name: kind.word().to_owned(),
                kind,
                head: 0,
                columns,
                cross: false,
                by_name: false,
                rows: 0,
                because: Because::default(),
            };
            rows::read(draft, table, &sheet, false, request.today);
        }
    }
}

/// Lists whose records speak as the tables do.
fn is_clear(document: &Object) -> bool {
    let has = |kind: TableKind, key: Field| {
        objects(document, kind.word()).iter().any(|record| record.contains_key(own_header(kind, key)))
    };
    has(TableKind::Communities, Field::Key) || has(TableKind::People, Field::Key)
}

fn objects<'a>(document: &'a Object, list: &str) -> Vec<&'a Object> {
    let items = document.get(list).and_then(Value::as_array);
    items.into_iter().flatten().filter_map(Value::as_object).collect()
}

/// Offers, needs and services that are neither, as rows of one table.
fn service_records(document: &Object) -> Vec<Object> {
    let listed = objects(document, "services");
    let (offers, needs) = (objects(document, "offers"), objects(document, "needs"));
    if !document.contains_key("offers") && !document.contains_key("needs") {
        return listed.into_iter().cloned().collect();
    }
    let mut by_ref: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
    for (n, service) in listed.iter().enumerate() {
        for name in ["key", "id"] {
            if let Some(reference) = service.get(name).and_then(Value::as_str) {
                by_ref.insert(reference, (n, false));
            }
        }
    }
    let mut used = vec![false; listed.len()];
    let mut records = Vec::new();
    let ends = [(&offers, "community", "none"), (&needs, "provider", "community")];
    for (items, provider, consumer) in ends {
        for item in items {
            let mut record = (*item).clone();
            let (provider, consumer) = (record.remove(provider), record.remove(consumer));
            record.insert("provider_community_id".to_owned(), provider.unwrap_or_default());
            record.insert("consumer_community_id".to_owned(), consumer.unwrap_or_default());
            let reference = item.get("service").and_then(Value::as_str).unwrap_or_default();
            if let Some((n, _)) = by_ref.get(reference) {
                describe(&mut record, listed.get(*n).copied());
                if let Some(used) = used.get_mut(*n) {
                    *used = true;
                }
            }
            records.push(record);
        }
    }
    for (service, _) in listed.iter().zip(&used).filter(|(_, used)| !**used) {
        let mut record = Object::new();
        describe(&mut record, Some(service));
        records.push(record);
    }
    records
}

fn describe(record: &mut Object, service: Option<&Object>) {
    for (from, to) in [("name", "service"), ("kind", "kind"), ("key", "key")] {
        let value = service.and_then(|s| s.get(from)).cloned().unwrap_or_default();
        record.insert(to.to_owned(), value);
    }
}

/// The records as a sheet whose first row has all headers of the kind.
fn sheet(kind: TableKind, records: &[Object]) -> (Vec<Column>, Sheet) {
    let mut columns: Vec<Column> = (0u32..)
        .zip(headings(kind))
        .map(|(column, head)| Column { column, field: Some(head.field), header: head.own.to_owned() })
        .collect();
    let mut further: BTreeMap<String, u32> = BTreeMap::new();
    let mut cells = Vec::new();
    for (row, record) in (1u32..).zip(records) {
        let mut texts: BTreeMap<u32, String> = BTreeMap::new();
        for (name, value) in record.iter().filter(|(name, _)| *name != "custom" && *name != "state_word") {
            let known = field(kind, name).and_then(|(f, _)| columns.iter().find(|c| c.field == Some(f)));
            let known = known.map(|c| c.column);
            let at = known.unwrap_or_else(|| further_column(name, &mut further, &mut columns));
            texts.insert(at, text(value));
        }
        let state = columns.iter().find(|c| c.field == Some(Field::State)).map(|c| c.column);
        if let (Some(word), Some(at)) = (record.get("state_word").and_then(Value::as_str), state) {
            texts.insert(at, word.to_owned());
        }
        for (name, value) in record.get("custom").and_then(Value::as_object).into_iter().flatten() {
            let own = columns.iter().find(|c| c.field.is_some() && c.header == *name).map(|c| (c.column, c.field));
            // A name keeps its whole text beside the one that is shown.
            let replaces = |field| matches!(field, Some(Field::Name | Field::ServiceName | Field::Kind | Field::Role));
            match own {
                Some((at, field)) if replaces(field) || texts.get(&at).is_none_or(String::is_empty) => {
                    texts.insert(at, text(value));
                }
                Some(_) => {}
                None => {
                    let at = further_column(name, &mut further, &mut columns);
                    texts.insert(at, text(value));
                }
            }
        }
        let filled = texts.into_iter().filter(|(_, text)| !text.is_empty());
        cells.extend(filled.map(|(column, text)| Cell { row, column, value: CellValue::Text(text), note: None }));
    }
    (columns, Sheet { name: kind.word().to_owned(), cells, ..Sheet::default() })
}

fn further_column(name: &str, further: &mut BTreeMap<String, u32>, columns: &mut Vec<Column>) -> u32 {
    *further.entry(name.to_owned()).or_insert_with(|| {
        let column = columns.len() as u32;
        columns.push(Column { column, field: None, header: name.to_owned() });
        column
    })
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(";"),
        Value::Number(number) => number.to_string(),
        Value::Object(_) => value.to_string(),
    }
}
