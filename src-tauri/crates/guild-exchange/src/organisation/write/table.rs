//! The four tables as rows of texts.

use crate::organisation::field::{Field, TableKind, field, fixed, headings, own_header};
use crate::organisation::words;
use crate::write::Table;
use guild_model::communities::{Community, Membership, Organisation, Service};
use guild_model::people::Person;
use guild_model::{CommunityId, CustomFields, Key, Name, PartialDate, PersonId, ServiceId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Parts several parents in a cell.
const SEVERAL: char = ';';

/// One row before its columns are known.
struct Record<'a> {
    fields: Vec<(Field, String)>,
    custom: &'a CustomFields,
}

struct Keys<'a> {
    communities: HashMap<CommunityId, &'a Key>,
    people: HashMap<PersonId, &'a Key>,
}

pub(super) fn written(organisation: &Organisation, kind: TableKind) -> Table {
    let keys = Keys {
        communities: organisation.communities.iter().map(|c| (c.id, &c.key)).collect(),
        people: organisation.people.iter().map(|p| (p.id, &p.key)).collect(),
    };
    match kind {
        TableKind::Communities => {
            laid_out(kind, organisation.communities.iter().map(|c| community(c, &keys)).collect())
        }
        TableKind::People => laid_out(kind, organisation.people.iter().map(person).collect()),
        TableKind::Memberships => {
            laid_out(kind, organisation.memberships.iter().map(|m| membership(m, &keys)).collect())
        }
        TableKind::Services => {
            let table = laid_out(kind, offered(organisation, &keys, false));
            if have_usual_keys(&table, &organisation.services) {
                table
            } else {
                laid_out(kind, offered(organisation, &keys, true))
            }
        }
    }
}

fn community<'a>(community: &'a Community, keys: &Keys) -> Record<'a> {
    let parent = |id: &CommunityId| {
        let key = keys.communities.get(id).map(|key| key.as_str());
        // A key with the sign that parts several would be read as several; such a community shows its id.
        key.filter(|key| !key.contains(SEVERAL)).map_or_else(|| id.to_string(), str::to_owned)
    };
    let custom = &community.custom;
    let name = whole(TableKind::Communities, Field::Name, community.name.as_str(), custom);
    let kind = whole(TableKind::Communities, Field::Kind, community.kind.word(), custom);
    Record {
        fields: vec![
            (Field::Key, community.key.to_string()),
            (Field::Name, name),
            (Field::Kind, kind),
            (Field::Parents, community.parents.iter().map(parent).collect::<Vec<_>>().join(&SEVERAL.to_string())),
            (Field::State, words::community_word(community.state, community.state_word.as_ref())),
            (Field::Started, date(community.started)),
            (Field::Ended, date(community.ended)),
            (Field::Purpose, community.purpose.to_string()),
            (Field::Url, community.url.to_string()),
            (Field::Open, community.open.map_or(String::new(), yes_no)),
            (Field::Seats, number(community.seats)),
            (
                Field::Id,
                if community.key.as_str().contains(SEVERAL) { community.id.to_string() } else { String::new() },
            ),
        ],
        custom,
    }
}

fn person(person: &Person) -> Record<'_> {
    let text = |name: &Option<Name>| name.as_ref().map_or(String::new(), Name::to_string);
    Record {
        fields: vec![
            (Field::Key, person.key.to_string()),
            (Field::Name, whole(TableKind::People, Field::Name, person.name.as_str(), &person.custom)),
            (Field::Handle, text(&person.handle)),
            (Field::Affiliation, text(&person.affiliation)),
            (Field::Email, text(&person.email)),
            (Field::Outside, if person.outside { yes_no(true) } else { String::new() }),
            (Field::Limit, number(person.limit)),
        ],
        custom: &person.custom,
    }
}

fn membership<'a>(membership: &'a Membership, keys: &Keys) -> Record<'a> {
    let custom = &membership.custom;
    let community = keys.communities.get(&membership.community).map(ToString::to_string);
    let person = keys.people.get(&membership.person).map(ToString::to_string);
    Record {
        fields: vec![
            (Field::Community, community.unwrap_or_default()),
            (Field::Person, person.unwrap_or_default()),
            (Field::Role, whole(TableKind::Memberships, Field::Role, membership.role.word(), custom)),
            (Field::Since, date(membership.since)),
            (Field::Until, date(membership.until)),
            (Field::State, words::membership_word(membership.state, membership.state_word.as_ref())),
            (Field::Voluntary, membership.voluntary.map_or(String::new(), yes_no)),
            (Field::Share, number(membership.share)),
            (Field::LastContribution, date(membership.last_contribution)),
        ],
        custom,
    }
}

/// Offers, needs, and services that are neither.
fn offered<'a>(organisation: &'a Organisation, keys: &Keys, show_keys: bool) -> Vec<Record<'a>> {
    let by_id: HashMap<ServiceId, &Service> = organisation.services.iter().map(|s| (s.id, s)).collect();
    let community = |id: Option<CommunityId>| {
        id.and_then(|id| keys.communities.get(&id)).map(ToString::to_string).unwrap_or_default()
    };
    let named = |id: ServiceId, custom: &CustomFields| -> Vec<(Field, String)> {
        let Some(service) = by_id.get(&id) else { return Vec::new() };
        let mut fields = vec![
            (Field::ServiceName, whole(TableKind::Services, Field::ServiceName, service.name.as_str(), custom)),
            (Field::Kind, whole(TableKind::Services, Field::Kind, service.kind.word(), custom)),
        ];
        if show_keys {
            fields.push((Field::ServiceKey, service.key.to_string()));
        }
        fields
    };
    let mut met = BTreeSet::new();
    let mut records = Vec::new();
    for offer in &organisation.offers {
        met.insert(offer.service);
        let mut fields =
            vec![(Field::Provider, community(Some(offer.community))), (Field::Detail, offer.detail.to_string())];
        fields.extend(named(offer.service, &offer.custom));
        records.push(Record { fields, custom: &offer.custom });
    }
    for need in &organisation.needs {
        met.insert(need.service);
        let mut fields = vec![
            (Field::Provider, community(need.provider)),
            (Field::Consumer, community(Some(need.community))),
            (Field::Detail, need.detail.to_string()),
            (Field::Importance, need.importance.map_or("", guild_model::communities::Importance::word).to_owned()),
            (Field::Since, date(need.since)),
        ];
        fields.extend(named(need.service, &need.custom));
        records.push(Record { fields, custom: &need.custom });
    }
    for service in organisation.services.iter().filter(|s| !met.contains(&s.id)) {
        records.push(Record { fields: named(service.id, &service.custom), custom: &service.custom });
    }
    records
}

/// Whether an import into an empty workspace would give each service the key that it has: then the table need not
/// show keys.
fn have_usual_keys(table: &Table, services: &[Service]) -> bool {
    let (Some(name), Some(kind)) = (column(table, Field::ServiceName), column(table, Field::Kind)) else { return true };
    let by_name: HashMap<(&str, &str), &Service> =
        services.iter().map(|s| ((s.name.as_str(), s.kind.word()), s)).collect();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let mut met = BTreeSet::new();
    by_name.len() == services.len()
        && table.rows.iter().all(|row| {
            let cell = |at: usize| row.get(at).map_or("", String::as_str);
            let Some(service) = by_name.get(&(cell(name), cell(kind))) else { return false };
            if !met.insert(service.id) {
                return true;
            }
            let usual = Key::from_name(&service.name, |key| given.contains(key));
            given.insert(usual.to_string());
            usual == service.key
        })
}

fn column(table: &Table, field: Field) -> Option<usize> {
    table.headers.iter().position(|header| header == own_header(TableKind::Services, field))
}

/// The text that was kept of a name or word, where it still stands for it.
fn whole(kind: TableKind, field: Field, value: &str, custom: &CustomFields) -> String {
    let kept = custom.get(own_header(kind, field));
    let stands = |text: &&str| Name::nearest(text).is_some_and(|nearest| nearest.as_str() == value);
    kept.filter(stands).unwrap_or(value).to_owned()
}

fn laid_out(kind: TableKind, records: Vec<Record>) -> Table {
    let mut further: BTreeSet<&str> = BTreeSet::new();
    let mut used: BTreeSet<Field> = headings(kind).iter().take(fixed(kind)).map(|h| h.field).collect();
    for record in &records {
        used.extend(record.fields.iter().filter(|(_, text)| !text.is_empty()).map(|(field, _)| *field));
        for (header, _) in record.custom.iter() {
            match field(kind, header) {
                // A custom field whose header means one of ours stays apart only beside that column; under our own
                // header, to the letter, stands a text of that column.
                Some((known, _)) => {
                    used.insert(known);
                    if own_header(kind, known) != header {
                        further.insert(header);
                    }
                }
                None => {
                    further.insert(header);
                }
            }
        }
    }
    let own: Vec<(Field, &str)> =
        headings(kind).iter().filter(|h| used.contains(&h.field)).map(|h| (h.field, h.own)).collect();
    let mut headers: Vec<String> = own.iter().map(|(_, header)| (*header).to_owned()).collect();
    headers.extend(further.iter().map(|header| (*header).to_owned()));
    let mut rows: Vec<Vec<String>> = records
        .into_iter()
        .map(|record| {
            let mut texts: BTreeMap<Field, String> = record.fields.into_iter().collect();
            let custom = record.custom;
            let mut cells: Vec<String> = own
                .iter()
                .map(|(field, header)| {
                    let text = texts.remove(field).unwrap_or_default();
                    if text.is_empty() { custom.get(header).unwrap_or_default().to_owned() } else { text }
                })
                .collect();
            cells.extend(further.iter().map(|header| custom.get(header).unwrap_or_default().to_owned()));
            cells
        })
        .collect();
    // Their order in the workspace is that of their ids, which says nothing to a reader.
    if matches!(kind, TableKind::Memberships | TableKind::Services) {
        rows.sort();
    }
    Table { name: kind.word(), headers, rows, numbers: Vec::new() }
}

fn date(date: Option<PartialDate>) -> String {
    date.map_or(String::new(), |date| date.to_string())
}

fn number<N: ToString>(number: Option<N>) -> String {
    number.map_or(String::new(), |number| number.to_string())
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}
