//! Edits of single fields: what typing in the inspector or a table does.

use super::community::kind;
use super::membership::parse_role;
use super::service::service_kind;
use super::{date, key_free, name, optional_name, text};
use crate::{Error, Op, Workspace};
use guild_model::communities::{CommunityState, Importance, MembershipState, rules};
use guild_model::{CommunityId, Key, MembershipId, NeedId, OfferId, PersonId, ServiceId};
use guild_store::Tables;
use serde::{Deserialize, Serialize};

/// One edit of one field. Dates, words and names are given as the person wrote them; blank means not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum OrganisationEdit {
    CommunityName { community: CommunityId, name: String },
    CommunityKey { community: CommunityId, key: String },
    CommunityKind { community: CommunityId, kind: String },
    CommunityState { community: CommunityId, state: CommunityState },
    CommunityPurpose { community: CommunityId, text: String },
    CommunityStarted { community: CommunityId, date: String },
    CommunityEnded { community: CommunityId, date: String },
    CommunityOpen { community: CommunityId, open: Option<bool> },
    CommunitySeats { community: CommunityId, seats: Option<u32> },
    CommunityUrl { community: CommunityId, url: String },
    CommunityField { community: CommunityId, field: String, value: String },
    PersonName { person: PersonId, name: String },
    PersonKey { person: PersonId, key: String },
    PersonHandle { person: PersonId, handle: String },
    PersonEmail { person: PersonId, email: String },
    PersonAffiliation { person: PersonId, affiliation: String },
    PersonOutside { person: PersonId, outside: bool },
    PersonLimit { person: PersonId, limit: Option<u32> },
    PersonField { person: PersonId, field: String, value: String },
    MembershipRole { membership: MembershipId, role: String },
    MembershipState { membership: MembershipId, state: MembershipState },
    MembershipVoluntary { membership: MembershipId, voluntary: Option<bool> },
    MembershipSince { membership: MembershipId, date: String },
    MembershipUntil { membership: MembershipId, date: String },
    MembershipShare { membership: MembershipId, share: Option<u8> },
    MembershipLastContribution { membership: MembershipId, date: String },
    ServiceName { service: ServiceId, name: String },
    ServiceKind { service: ServiceId, kind: String },
    OfferDetail { offer: OfferId, text: String },
    NeedProvider { need: NeedId, provider: Option<CommunityId> },
    NeedImportance { need: NeedId, importance: Option<Importance> },
    NeedSince { need: NeedId, date: String },
    NeedDetail { need: NeedId, text: String },
}

impl Workspace {
    /// Edits fields of communities, people, memberships and services: one change, however many.
    ///
    /// Errors: a blank or over-long name, a key that another has, a text that is no date, a share above 100;
    /// `Missing` for a thing that is not there. Nothing is changed then.
    pub fn edit_organisation(&mut self, edits: &[OrganisationEdit]) -> Result<(), Error> {
        let subject = match edits {
            [edit] => self.subject(edit)?,
            _ => None,
        };
        let renames = matches!(
            edits,
            [OrganisationEdit::CommunityName { .. }
                | OrganisationEdit::PersonName { .. }
                | OrganisationEdit::ServiceName { .. }]
        );
        let op = if renames { Op::Rename } else { Op::EditOrganisation };
        self.change(
            |(): &()| (op, subject, edits.len()),
            |tables| edits.iter().try_for_each(|edit| apply(tables, edit)),
        )
    }

    fn subject(&self, edit: &OrganisationEdit) -> Result<Option<String>, Error> {
        use OrganisationEdit as Edit;
        let tables = self.tables();
        let community =
            |id: &CommunityId| -> Result<_, Error> { Ok(Some(tables.communities().get(*id)?.name.to_string())) };
        let person = |id: &PersonId| -> Result<_, Error> { Ok(Some(tables.people().get(*id)?.name.to_string())) };
        match edit {
            Edit::CommunityName { community: id, .. }
            | Edit::CommunityKey { community: id, .. }
            | Edit::CommunityKind { community: id, .. }
            | Edit::CommunityState { community: id, .. }
            | Edit::CommunityPurpose { community: id, .. }
            | Edit::CommunityStarted { community: id, .. }
            | Edit::CommunityEnded { community: id, .. }
            | Edit::CommunityOpen { community: id, .. }
            | Edit::CommunitySeats { community: id, .. }
            | Edit::CommunityUrl { community: id, .. }
            | Edit::CommunityField { community: id, .. } => community(id),
            Edit::PersonName { person: id, .. }
            | Edit::PersonKey { person: id, .. }
            | Edit::PersonHandle { person: id, .. }
            | Edit::PersonEmail { person: id, .. }
            | Edit::PersonAffiliation { person: id, .. }
            | Edit::PersonOutside { person: id, .. }
            | Edit::PersonLimit { person: id, .. }
            | Edit::PersonField { person: id, .. } => person(id),
            Edit::MembershipRole { membership: id, .. }
            | Edit::MembershipState { membership: id, .. }
            | Edit::MembershipVoluntary { membership: id, .. }
            | Edit::MembershipSince { membership: id, .. }
            | Edit::MembershipUntil { membership: id, .. }
            | Edit::MembershipShare { membership: id, .. }
            | Edit::MembershipLastContribution { membership: id, .. } => person(&tables.memberships().get(*id)?.person),
            Edit::ServiceName { service: id, .. } | Edit::ServiceKind { service: id, .. } => {
                Ok(Some(tables.services().get(*id)?.name.to_string()))
            }
            Edit::OfferDetail { offer: id, .. } => community(&tables.offers().get(*id)?.community),
            Edit::NeedProvider { need: id, .. }
            | Edit::NeedImportance { need: id, .. }
            | Edit::NeedSince { need: id, .. }
            | Edit::NeedDetail { need: id, .. } => community(&tables.needs().get(*id)?.community),
        }
    }
}

fn apply(tables: &Tables, edit: &OrganisationEdit) -> Result<(), Error> {
    use OrganisationEdit as Edit;
    match edit {
        Edit::CommunityName { .. }
        | Edit::CommunityKey { .. }
        | Edit::CommunityKind { .. }
        | Edit::CommunityState { .. }
        | Edit::CommunityPurpose { .. }
        | Edit::CommunityStarted { .. }
        | Edit::CommunityEnded { .. }
        | Edit::CommunityOpen { .. }
        | Edit::CommunitySeats { .. }
        | Edit::CommunityUrl { .. }
        | Edit::CommunityField { .. } => apply_to_community(tables, edit),
        Edit::PersonName { .. }
        | Edit::PersonKey { .. }
        | Edit::PersonHandle { .. }
        | Edit::PersonEmail { .. }
        | Edit::PersonAffiliation { .. }
        | Edit::PersonOutside { .. }
        | Edit::PersonLimit { .. }
        | Edit::PersonField { .. } => apply_to_person(tables, edit),
        Edit::MembershipRole { .. }
        | Edit::MembershipState { .. }
        | Edit::MembershipVoluntary { .. }
        | Edit::MembershipSince { .. }
        | Edit::MembershipUntil { .. }
        | Edit::MembershipShare { .. }
        | Edit::MembershipLastContribution { .. } => apply_to_membership(tables, edit),
        Edit::ServiceName { .. }
        | Edit::ServiceKind { .. }
        | Edit::OfferDetail { .. }
        | Edit::NeedProvider { .. }
        | Edit::NeedImportance { .. }
        | Edit::NeedSince { .. }
        | Edit::NeedDetail { .. } => apply_to_service(tables, edit),
    }
}

fn apply_to_community(tables: &Tables, edit: &OrganisationEdit) -> Result<(), Error> {
    use OrganisationEdit as Edit;
    let change = |id: &CommunityId, act: &dyn Fn(&mut guild_model::communities::Community) -> Result<(), Error>| {
        let mut community = tables.communities().get(*id)?;
        act(&mut community)?;
        Ok(tables.communities().save(&community)?)
    };
    match edit {
        Edit::CommunityName { community, name: to } => change(community, &|c| {
            c.name = name("the community's name", to)?;
            Ok(())
        }),
        Edit::CommunityKey { community, key } => change(community, &|c| {
            c.key = parse_key(key)?;
            let others = tables.communities().all()?.into_iter().filter(|other| other.id != c.id);
            key_free("community", &c.key, others.map(|other| other.key))
        }),
        Edit::CommunityKind { community, kind: word } => change(community, &|c| {
            c.kind = kind(word)?;
            Ok(())
        }),
        Edit::CommunityState { community, state } => change(community, &|c| {
            c.state = *state;
            c.state_word = None;
            Ok(())
        }),
        Edit::CommunityPurpose { community, text: to } => change(community, &|c| {
            c.purpose = text("the purpose", to)?;
            Ok(())
        }),
        Edit::CommunityStarted { community, date: to } => change(community, &|c| {
            c.started = date(to)?;
            Ok(())
        }),
        Edit::CommunityEnded { community, date: to } => change(community, &|c| {
            c.ended = date(to)?;
            Ok(())
        }),
        Edit::CommunityOpen { community, open } => change(community, &|c| {
            c.open = *open;
            Ok(())
        }),
        Edit::CommunitySeats { community, seats } => change(community, &|c| {
            c.seats = *seats;
            Ok(())
        }),
        Edit::CommunityUrl { community, url } => change(community, &|c| {
            c.url = text("the address", url)?;
            Ok(())
        }),
        Edit::CommunityField { community, field, value } => change(community, &|c| {
            c.custom.set(field.trim(), value.trim());
            Ok(())
        }),
        _ => Ok(()),
    }
}

fn apply_to_person(tables: &Tables, edit: &OrganisationEdit) -> Result<(), Error> {
    use OrganisationEdit as Edit;
    let change = |id: &PersonId, act: &dyn Fn(&mut guild_model::people::Person) -> Result<(), Error>| {
        let mut person = tables.people().get(*id)?;
        act(&mut person)?;
        Ok(tables.people().save(&person)?)
    };
    match edit {
        Edit::PersonName { person, name: to } => change(person, &|p| {
            p.name = name("the person's name", to)?;
            Ok(())
        }),
        Edit::PersonKey { person, key } => change(person, &|p| {
            p.key = parse_key(key)?;
            let others = tables.people().all()?.into_iter().filter(|other| other.id != p.id);
            key_free("person", &p.key, others.map(|other| other.key))
        }),
        Edit::PersonHandle { person, handle } => change(person, &|p| {
            p.handle = optional_name("the handle", handle)?;
            Ok(())
        }),
        Edit::PersonEmail { person, email } => change(person, &|p| {
            p.email = optional_name("the e-mail address", email)?;
            Ok(())
        }),
        Edit::PersonAffiliation { person, affiliation } => change(person, &|p| {
            p.affiliation = optional_name("the affiliation", affiliation)?;
            Ok(())
        }),
        Edit::PersonOutside { person, outside } => change(person, &|p| {
            p.outside = *outside;
            Ok(())
        }),
        Edit::PersonLimit { person, limit } => change(person, &|p| {
            p.limit = *limit;
            Ok(())
        }),
        Edit::PersonField { person, field, value } => change(person, &|p| {
            p.custom.set(field.trim(), value.trim());
            Ok(())
        }),
        _ => Ok(()),
    }
}

fn apply_to_membership(tables: &Tables, edit: &OrganisationEdit) -> Result<(), Error> {
    use OrganisationEdit as Edit;
    let change = |id: &MembershipId, act: &dyn Fn(&mut guild_model::communities::Membership) -> Result<(), Error>| {
        let mut membership = tables.memberships().get(*id)?;
        act(&mut membership)?;
        rules::check_membership(&membership)?;
        Ok(tables.memberships().save(&membership)?)
    };
    match edit {
        Edit::MembershipRole { membership, role } => change(membership, &|m| {
            m.role = parse_role(role)?;
            Ok(())
        }),
        Edit::MembershipState { membership, state } => change(membership, &|m| {
            m.state = *state;
            m.state_word = None;
            Ok(())
        }),
        Edit::MembershipVoluntary { membership, voluntary } => change(membership, &|m| {
            m.voluntary = *voluntary;
            Ok(())
        }),
        Edit::MembershipSince { membership, date: to } => change(membership, &|m| {
            m.since = date(to)?;
            Ok(())
        }),
        Edit::MembershipUntil { membership, date: to } => change(membership, &|m| {
            m.until = date(to)?;
            Ok(())
        }),
        Edit::MembershipShare { membership, share } => change(membership, &|m| {
            m.share = *share;
            Ok(())
        }),
        Edit::MembershipLastContribution { membership, date: to } => change(membership, &|m| {
            m.last_contribution = date(to)?;
            Ok(())
        }),
        _ => Ok(()),
    }
}

fn apply_to_service(tables: &Tables, edit: &OrganisationEdit) -> Result<(), Error> {
    use OrganisationEdit as Edit;
    let change_service = |id: &ServiceId, act: &dyn Fn(&mut guild_model::communities::Service) -> Result<(), Error>| {
        let mut service = tables.services().get(*id)?;
        act(&mut service)?;
        Ok(tables.services().save(&service)?)
    };
    let change_need = |id: &NeedId, act: &dyn Fn(&mut guild_model::communities::Need) -> Result<(), Error>| {
        let mut need = tables.needs().get(*id)?;
        act(&mut need)?;
        Ok(tables.needs().save(&need)?)
    };
    match edit {
        Edit::ServiceName { service, name: to } => change_service(service, &|s| {
            s.name = name("the service's name", to)?;
            Ok(())
        }),
        Edit::ServiceKind { service, kind } => change_service(service, &|s| {
            s.kind = service_kind(kind)?;
            Ok(())
        }),
        Edit::OfferDetail { offer, text: to } => {
            let mut offer = tables.offers().get(*offer)?;
            offer.detail = text("the detail", to)?;
            Ok(tables.offers().save(&offer)?)
        }
        Edit::NeedProvider { need, provider } => change_need(need, &|n| {
            n.provider = provider.map(|id| tables.communities().get(id)).transpose()?.map(|c| c.id);
            Ok(())
        }),
        Edit::NeedImportance { need, importance } => change_need(need, &|n| {
            n.importance = *importance;
            Ok(())
        }),
        Edit::NeedSince { need, date: to } => change_need(need, &|n| {
            n.since = date(to)?;
            Ok(())
        }),
        Edit::NeedDetail { need, text: to } => change_need(need, &|n| {
            n.detail = text("the detail", to)?;
            Ok(())
        }),
        _ => Ok(()),
    }
}

fn parse_key(text: &str) -> Result<Key, Error> {
    Key::parse(text).map_err(|source| Error::Text { what: "the key".to_owned(), source })
}
