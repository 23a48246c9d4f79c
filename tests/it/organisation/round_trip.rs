//! Export, then import: nothing changes, and an empty workspace gets the same but for the ids.

use super::{TABLES, folder, import, text};
use guild_core::Workspace;
use guild_core::communities::ExportProfile;
use guild_core::import::{ImportOptions, ImportReport, Source};
use guild_exchange::book::Severity;
use guild_exchange::organisation::write::{OrganisationFormat, write_organisation};
use guild_exchange::read::{Limits, read, read_bytes};
use guild_model::FileFormat;
use guild_model::communities::{
    Community, CommunityKind, CommunityState, Importance, Membership, MembershipRole, MembershipState, Need, Offer,
    Organisation, Service, ServiceKind,
};
use guild_model::people::Person;
use guild_model::{CustomFields, Key, Name, NeedId, OfferId, PartialDate, ServiceId, Text};
use guildhall_tests::shared_data;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// All lists with keys in the place of ids, sorted.
fn without_ids(open: &mut Workspace) -> Vec<String> {
    let lists = ["communities", "people", "services", "memberships", "offers", "needs"];
    let lists: Vec<(&str, Vec<Value>)> = lists.map(|what| (what, open.list(what).unwrap())).into();
    let keys: BTreeMap<String, String> = lists
        .iter()
        .flat_map(|(what, things)| {
            things.iter().map(move |t| (text(t, "id").to_owned(), format!("{what} {}", text(t, "key"))))
        })
        .filter(|(id, _)| !id.is_empty())
        .collect();
    fn told(value: &Value, keys: &BTreeMap<String, String>) -> Value {
        match value {
            Value::String(text) => Value::String(keys.get(text).unwrap_or(text).clone()),
            Value::Array(items) => items.iter().map(|item| told(item, keys)).collect(),
            Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), told(value, keys))).collect(),
            other => other.clone(),
        }
    }
    let mut all: Vec<String> = lists
        .iter()
        .flat_map(|(what, things)| {
            things.iter().map(|thing| format!("{what} {}", told(thing, &keys))).collect::<Vec<_>>()
        })
        .map(|line| {
            line.replace("\"memberships \"", "\"\"").replace("\"offers \"", "\"\"").replace("\"needs \"", "\"\"")
        })
        .collect();
    all.sort();
    all
}

/// Writes the organisation in each form and reads it as a file.
fn exported(open: &mut Workspace, folder: &Path) -> Vec<(String, Source)> {
    let mut sources = Vec::new();
    for &format in OrganisationFormat::ALL {
        let to = folder.join(format!("o.{}", format.ending()));
        open.export_organisation(&to, ExportProfile::Full, "en").unwrap();
        sources.push((format.ending().to_owned(), Source::of(vec![read(&to, &Limits::default()).unwrap()])));
    }
    let to = folder.join("tables/");
    open.export_organisation(&to, ExportProfile::Full, "en").unwrap();
    let book = |name: &&str| read(&to.join(format!("{name}.csv")), &Limits::default()).unwrap();
    sources.push(("csv".to_owned(), Source::of(TABLES.iter().map(book).collect())));
    sources
}

fn blocks(report: &ImportReport) -> Vec<&str> {
    report.problems.iter().filter(|p| p.severity == Severity::Blocks).map(|p| p.message.as_str()).collect()
}

fn comes_back(open: &mut Workspace) -> Result<(), TestCaseError> {
    let files = tempfile::tempdir().unwrap();
    let (before, told) = (open.dump().unwrap(), without_ids(open));
    for (ending, source) in exported(open, files.path()) {
        let report = open.import(&source, &ImportOptions::default()).unwrap();
        prop_assert!(report.applied, "{ending}: {:?}", blocks(&report));
        let changes = report.changes;
        prop_assert_eq!((changes.new, changes.changed, changes.removed, changes.skipped), (0, 0, 0, 0), "{}", ending);
        prop_assert_eq!(open.dump().unwrap(), before.clone(), "{}", ending);
        let mut empty = Workspace::in_memory().unwrap();
        let report = empty.import(&source, &ImportOptions::default()).unwrap();
        prop_assert!(report.applied, "{ending}: {:?}", blocks(&report));
        prop_assert_eq!(without_ids(&mut empty), told.clone(), "{}", ending);
    }
    Ok(())
}

#[test]
fn the_real_organisations_come_back() {
    let Some(data) = shared_data("communities") else { return };
    for name in ["rust-lang", "kubernetes-community"] {
        let mut open = Workspace::in_memory().unwrap();
        import(&mut open, &folder(&data.join(name)));
        comes_back(&mut open).unwrap();
        // What was written is what was read, but for the order of the rows and what the reader does not need.
        let out = tempfile::tempdir().unwrap();
        let to = out.path().join("x/");
        open.export_organisation(&to, ExportProfile::Full, "en").unwrap();
        for table in TABLES {
            let rows = |path: &Path| {
                let mut reader = csv::Reader::from_path(path).unwrap();
                let headers = reader.headers().unwrap().clone();
                let mut rows: Vec<Vec<(String, String)>> = reader
                    .records()
                    .map(|r| {
                        let record = r.unwrap();
                        let cells = headers.iter().zip(&record).filter(|(_, cell)| !cell.is_empty());
                        cells.map(|(h, c)| (h.trim_start_matches('\u{feff}').to_owned(), c.trim().to_owned())).collect()
                    })
                    .collect();
                rows.iter_mut().for_each(|row| row.retain(|(header, _)| header != "key"));
                rows.sort();
                rows
            };
            let file = format!("{table}.csv");
            assert_eq!(rows(&to.join(&file)), rows(&data.join(name).join(&file)), "{name}: {table}");
        }
    }
}

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(texts).prop_map(str::to_owned)
}

/// Names that tables stumble over.
fn name() -> impl Strategy<Value = Name> {
    let awkward = one_of(&[
        "=1+1",
        "+49",
        "-x",
        "@home",
        "'quoted'",
        "'=1",
        "a;b",
        "a,b",
        "\"q\"",
        "Zoë",
        "Zoe\u{308}",
        "\u{202E}evil",
        "名前",
        "x",
        "TRUE",
        "2024",
        "01",
        "null",
        "active",
        "  spaced  inside ",
        "&amp;<b>",
        "_x0041_",
        "1e5",
        "a\u{2028}b",
    ]);
    prop_oneof![awkward, "[a-zA-Zäß ;,'\"=]{1,12}"].prop_filter_map("a name", |text| Name::parse(&text).ok())
}

fn long_text() -> impl Strategy<Value = Text> {
    let awkward = one_of(&["", "", "- a\n- b", "=cmd|' /C calc'!A0", "a\n\n\tb", "<script>", "ends with \\", "'"]);
    awkward.prop_filter_map("a text", |text| Text::parse(&text).ok())
}

fn date() -> impl Strategy<Value = Option<PartialDate>> {
    one_of(&["", "", "2019", "2024-02", "2024-02-29", "2999-01-01"]).prop_map(|text| PartialDate::parse(&text).ok())
}

fn custom() -> impl Strategy<Value = CustomFields> {
    let header = one_of(&["Büro", "floor", "=x", "team size", "01", "implied", "custom", "guildhall", "key (Z)"]);
    prop::collection::vec((header, one_of(&["1", "a;b", "=2", "x\ny", "'", "no"])), 0..3).prop_map(|fields| {
        let mut custom = CustomFields::default();
        fields.iter().for_each(|(header, value)| custom.set(header, value));
        custom
    })
}

/// Made of indices and parts, so that it shrinks well.
fn organisation() -> impl Strategy<Value = Organisation> {
    let community = (name(), name(), 0usize..4, long_text(), date(), date(), prop::option::of(any::<bool>()), custom());
    let person = (
        name(),
        prop::option::of(name()),
        prop::option::of(name()),
        any::<bool>(),
        prop::option::of(0u32..9),
        custom(),
    );
    let membership =
        (0usize..9, 0usize..9, name(), 0usize..4, date(), prop::option::of(0u8..=100), custom(), any::<bool>());
    let service =
        (0usize..9, prop::option::of(0usize..9), prop::option::of(0usize..9), name(), long_text(), date(), custom());
    let lists = (
        prop::collection::vec(community, 1..6),
        prop::collection::vec(person, 1..6),
        prop::collection::vec(membership, 0..9),
        prop::collection::vec(service, 0..6),
    );
    lists.prop_map(|(communities, people, memberships, services)| {
        let mut made = Organisation::default();
        for (n, (key, name, state, purpose, started, ended, open, custom)) in communities.into_iter().enumerate() {
            let key = Key::parse(&format!("{key}{n}")).unwrap();
            let kind = CommunityKind::parse(if n % 2 == 0 { "team" } else { "=guild" }).unwrap();
            let mut community = Community::new(key, name, kind);
            community.state = CommunityState::ALL[state];
            community.state_word = (state == 1).then(|| Name::parse("Graduated").unwrap());
            (community.purpose, community.started, community.ended, community.open) = (purpose, started, ended, open);
            community.seats = open.map(|_| n as u32);
            community.parents = made.communities.iter().rev().take(n % 3).map(|c: &Community| c.id).collect();
            community.custom = custom;
            if started.is_none() && n == 1 {
                community.custom.set("started", "spring of 2020");
            }
            made.communities.push(community);
        }
        for (n, (name, handle, email, outside, limit, custom)) in people.into_iter().enumerate() {
            let mut person = Person::new(Key::parse(&format!("p{n}")).unwrap(), name);
            person.email = email.and_then(|e| Name::parse(&format!("{n}{}", e.as_str())).ok());
            (person.handle, person.outside, person.limit, person.custom) = (handle, outside, limit, custom);
            made.people.push(person);
        }
        for (community, person, role, state, since, share, custom, twice) in memberships {
            let community = made.communities[community % made.communities.len()].id;
            let person = made.people[person % made.people.len()].id;
            let role = MembershipRole::parse(role.as_str()).unwrap();
            let mut membership = Membership::new(community, person, role);
            membership.state = MembershipState::ALL[state];
            (membership.since, membership.share, membership.custom) = (since, share, custom);
            membership.voluntary = share.map(|share| share > 50);
            if twice {
                made.memberships.push(Membership { id: guild_model::MembershipId::new(), ..membership.clone() });
            }
            made.memberships.push(membership);
        }
        for (n, (service, provider, consumer, name, detail, since, custom)) in services.into_iter().enumerate() {
            let of = |at: usize| made.communities[at % made.communities.len()].id;
            if made.services.len() <= service {
                let key = Key::parse(&format!("s{n}")).unwrap();
                let kind = ServiceKind::parse("skill").unwrap();
                made.services.push(Service { id: ServiceId::new(), key, name, kind, custom: CustomFields::default() });
            }
            let service = made.services[service % made.services.len()].id;
            match (provider, consumer) {
                (provider, Some(consumer)) => made.needs.push(Need {
                    id: NeedId::new(),
                    community: of(consumer),
                    service,
                    provider: provider.map(of),
                    importance: since.map(|_| Importance::High),
                    since,
                    detail,
                    custom,
                }),
                (Some(provider), None) => {
                    made.offers.push(Offer { id: OfferId::new(), community: of(provider), service, detail, custom });
                }
                (None, None) => {}
            }
        }
        made
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_organisation_comes_back(made in organisation()) {
        let document = write_organisation(&made, OrganisationFormat::Json).unwrap();
        let mut open = Workspace::in_memory().unwrap();
        let book = read_bytes("o.json", &document, &Limits::default()).unwrap();
        let report = open.import(&Source::of(vec![book]), &ImportOptions::default()).unwrap();
        prop_assert!(report.applied, "{:?}", blocks(&report));
        let count = |open: &mut Workspace, what: &str| open.list(what).unwrap().len();
        prop_assert_eq!(count(&mut open, "memberships"), made.memberships.len());
        prop_assert_eq!(count(&mut open, "needs"), made.needs.len());
        prop_assert_eq!(count(&mut open, "services"), made.services.len());
        let people: BTreeMap<String, Value> =
            open.list("people").unwrap().into_iter().map(|p| (text(&p, "id").to_owned(), p)).collect();
        for person in &made.people {
            prop_assert_eq!(&people[&person.id.to_string()], &serde_json::to_value(person).unwrap());
        }
        comes_back(&mut open)?;
    }
}
