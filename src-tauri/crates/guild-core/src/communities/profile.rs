//! An organisation as it goes out to others.

use super::export::{ExportProfile, shown_order};
use guild_model::communities::{MembershipState, Organisation};
use guild_model::people::Person;
use guild_model::{CustomFields, Key, MembershipId, Name, PersonId, Text};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Under this heading the structure says how many are active, since nobody is listed.
const ACTIVE: &str = "active_people";

/// What may go out: everything; everything with people under invented names; or no people, only how many there are.
///
/// Under the last two nothing goes out that may name people: no handle, address or affiliation, no purposes, details or
/// custom fields. Ids are made anew, since those of people would tell who is who.
///
/// * `names`: key and name of each person as shown; see [`crate::Workspace::shown_names`].
pub(crate) fn shown(
    organisation: &Organisation,
    profile: ExportProfile,
    names: &BTreeMap<PersonId, (String, String)>,
) -> Organisation {
    let mut shown = organisation.clone();
    if profile == ExportProfile::Full {
        return shown;
    }
    let active = organisation.active();
    for community in &mut shown.communities {
        community.purpose = Text::default();
        community.custom = CustomFields::default();
        if profile == ExportProfile::Structure {
            let n = active.get(&community.id).map_or(0, BTreeSet::len);
            community.custom.set(ACTIVE, &n.to_string());
        }
    }
    shown.services.iter_mut().for_each(|service| service.custom = CustomFields::default());
    for offer in &mut shown.offers {
        (offer.detail, offer.custom) = (Text::default(), CustomFields::default());
    }
    for need in &mut shown.needs {
        (need.detail, need.custom) = (Text::default(), CustomFields::default());
    }
    if profile == ExportProfile::Structure {
        shown.people.clear();
        shown.memberships.clear();
        return shown;
    }
    let ids: Vec<PersonId> = organisation.people.iter().map(|p| p.id).collect();
    let mut invented: BTreeMap<PersonId, PersonId> = BTreeMap::new();
    shown.people = shown_order(&ids, profile)
        .into_iter()
        .enumerate()
        .filter_map(|(at, n)| {
            let person = &organisation.people[n];
            let (key, name) = names.get(&person.id)?;
            let mut made = Person::new(Key::parse(key).ok()?, Name::nearest_or_unnamed(name));
            made.id = PersonId(numbered(at));
            made.outside = person.outside;
            invented.insert(person.id, made.id);
            Some(made)
        })
        .collect();
    shown.memberships.retain_mut(|membership| {
        membership.custom = CustomFields::default();
        let person = invented.get(&membership.person).copied();
        person.is_some_and(|person| {
            membership.person = person;
            true
        })
    });
    let state = |state: MembershipState| state.word();
    shown.memberships.sort_by(|a, b| {
        let order =
            |m: &guild_model::communities::Membership| (m.community, m.person, state(m.state), m.since, m.until);
        order(a).cmp(&order(b))
    });
    for (at, membership) in shown.memberships.iter_mut().enumerate() {
        membership.id = MembershipId(numbered(at));
    }
    shown
}

/// An id that says nothing but a number.
fn numbered(at: usize) -> Uuid {
    uuid::Builder::from_custom_bytes((at as u128 + 1).to_be_bytes()).into_uuid()
}
