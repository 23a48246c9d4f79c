//! An organisation as it goes out to others.

use super::export::{ExportProfile, catalogue, shown_order};
use super::unnamed::{SingleWords, Unnamed};
use crate::{Error, Workspace};
use guild_model::communities::{CommunityKind, MembershipRole, MembershipState, Organisation, ServiceKind};
use guild_model::people::Person;
use guild_model::{CustomFields, Key, MembershipId, Name, PersonId, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// Under this heading the structure says how many are active, since nobody is listed.
const ACTIVE: &str = "active_people";

impl Workspace {
    /// What may go out: everything; everything with people under invented names; or no people, only how many there
    /// are.
    ///
    /// Under the last two nothing goes out that may name people: no handle, address or affiliation, no purposes,
    /// details or custom fields, and nobody in what communities, roles and services are called. Ids are made anew,
    /// since those of people would tell who is who.
    pub(crate) fn shown_organisation(
        &mut self,
        profile: ExportProfile,
        language: &str,
    ) -> Result<Arc<Organisation>, Error> {
        let catalogue = catalogue(language)?;
        let names = self.shown_names(profile, &catalogue)?;
        let unnamed = self.unnamed(profile, &names, &catalogue)?;
        let organisation = self.organisation()?;
        Ok(match unnamed {
            None => organisation,
            Some(unnamed) => Arc::new(shown(&organisation, profile, &names, &unnamed)),
        })
    }
}

/// * `names`: key and name of each person as shown; see [`Workspace::shown_names`].
fn shown(
    organisation: &Organisation,
    profile: ExportProfile,
    names: &BTreeMap<PersonId, (String, String)>,
    unnamed: &Unnamed,
) -> Organisation {
    let mut shown = organisation.clone();
    let active = organisation.active();
    name_nobody(&mut shown, unnamed);
    for community in &mut shown.communities {
        (community.purpose, community.url) = (Text::default(), Text::default());
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

/// Takes people's names out of what communities, roles, states and services are called.
fn name_nobody(organisation: &mut Organisation, unnamed: &Unnamed) {
    let said = |name: &Name, single| Name::nearest_or_unnamed(&unnamed.text(name.as_str(), single));
    let own_word = |word: &mut Option<Name>| {
        if let Some(word) = word {
            *word = said(word, SingleWords::Stay);
        }
    };
    let key = |key: &mut Key, shown: &str| {
        if let Ok(shown) = Key::parse(shown) {
            *key = shown;
        }
    };
    let keys: Vec<&str> = organisation.communities.iter().map(|c| c.key.as_str()).collect();
    let keys = unnamed.community_keys(&keys);
    for (community, shown) in organisation.communities.iter_mut().zip(keys) {
        key(&mut community.key, &shown);
        community.name = said(&community.name, SingleWords::Stay);
        own_word(&mut community.state_word);
        if let CommunityKind::Custom(word) = &mut community.kind {
            *word = said(word, SingleWords::Stay);
        }
    }
    for membership in &mut organisation.memberships {
        own_word(&mut membership.state_word);
        if let MembershipRole::Custom(word) = &mut membership.role {
            *word = said(word, SingleWords::Stay);
        }
    }
    let keys: Vec<&str> = organisation.services.iter().map(|s| s.key.as_str()).collect();
    let keys = unnamed.keys("service", SingleWords::Go, &keys);
    for (service, shown) in organisation.services.iter_mut().zip(keys) {
        key(&mut service.key, &shown);
        service.name = said(&service.name, SingleWords::Go);
        if let ServiceKind::Custom(word) = &mut service.kind {
            *word = said(word, SingleWords::Stay);
        }
    }
}

/// An id that says nothing but a number.
fn numbered(at: usize) -> Uuid {
    uuid::Builder::from_custom_bytes((at as u128 + 1).to_be_bytes()).into_uuid()
}
