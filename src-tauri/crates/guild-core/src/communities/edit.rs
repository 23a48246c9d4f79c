//! Edits of single fields: what typing in the inspector or a table does.

use super::community::kind;
use super::date;
use super::membership::parse_role;
use super::service::service_kind;
use crate::typed::{email, name, optional_name, text};
use crate::{Error, Op, Workspace};
use guild_model::communities::{
    Broken, Community, CommunityState, Importance, Membership, MembershipState, Need, Offer, Service, rules,
};
use guild_model::people::Person;
use guild_model::{CommunityId, CustomFields, Key, MembershipId, NeedId, OfferId, PersonId, ServiceId};
use guild_store::Tables;
use serde::{Deserialize, Serialize};

/// One edit of one field. Dates, words and names are given as the person wrote them; blank means not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum OrganisationEdit {
    /// What a community is called.
    CommunityName {
        /// Whose it is.
        community: CommunityId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// By which tables speak of a community.
    CommunityKey {
        /// Whose it is.
        community: CommunityId,
        /// The new one; one that another community has is refused.
        key: String,
    },
    /// What a community is for.
    CommunityKind {
        /// Whose it is.
        community: CommunityId,
        /// A word of the product or the organisation's own; blank means a team.
        kind: String,
    },
    /// Where a community stands in its life. A file's own word for it goes.
    CommunityState {
        /// Whose it is.
        community: CommunityId,
        /// The new one. Memberships stay as they are.
        state: CommunityState,
    },
    /// What a community keeps alive.
    CommunityPurpose {
        /// Whose it is.
        community: CommunityId,
        /// The new one; blank for none.
        text: String,
    },
    /// When a community began.
    CommunityStarted {
        /// Whose it is.
        community: CommunityId,
        /// Day, month or year; blank means not known.
        date: String,
    },
    /// When a community ended or is to end.
    CommunityEnded {
        /// Whose it is.
        community: CommunityId,
        /// Day, month or year; blank means not known.
        date: String,
    },
    /// Whether people may join a community.
    CommunityOpen {
        /// Whose it is.
        community: CommunityId,
        /// `None`: nobody has said.
        open: Option<bool>,
    },
    /// How many members a community takes.
    CommunitySeats {
        /// Whose it is.
        community: CommunityId,
        /// `None`: no limit.
        seats: Option<u32>,
    },
    /// Where a community tells about itself.
    CommunityUrl {
        /// Whose it is.
        community: CommunityId,
        /// The new address, taken as it is; blank for none.
        url: String,
    },
    /// A field of the organisation's own.
    CommunityField {
        /// Whose it is.
        community: CommunityId,
        /// The header that the field has; a blank one changes nothing.
        field: String,
        /// The new text; blank removes the field.
        value: String,
    },
    /// What a person is called.
    PersonName {
        /// Whose it is.
        person: PersonId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// By which tables speak of a person.
    PersonKey {
        /// Whose it is.
        person: PersonId,
        /// The new one; one that another person has is refused.
        key: String,
    },
    /// A person's name in chats or repositories.
    PersonHandle {
        /// Whose it is.
        person: PersonId,
        /// The new one; blank means not known.
        handle: String,
    },
    /// A person's e-mail address.
    PersonEmail {
        /// Whose it is.
        person: PersonId,
        /// The new one, as [`guild_model::people::person::is_email`] takes it; blank means not known.
        email: String,
    },
    /// Where a person works or comes from.
    PersonAffiliation {
        /// Whose it is.
        person: PersonId,
        /// The new one; blank means not known.
        affiliation: String,
    },
    /// Whether a person is of this organisation.
    PersonOutside {
        /// Whose it is.
        person: PersonId,
        /// True for somebody from elsewhere.
        outside: bool,
    },
    /// In how many communities a person wants to be at most.
    PersonLimit {
        /// Whose it is.
        person: PersonId,
        /// `None`: no limit.
        limit: Option<u32>,
    },
    /// A field of the organisation's own.
    PersonField {
        /// Whose it is.
        person: PersonId,
        /// The header that the field has; a blank one changes nothing.
        field: String,
        /// The new text; blank removes the field.
        value: String,
    },
    /// What a membership is for.
    MembershipRole {
        /// Which one.
        membership: MembershipId,
        /// A word of the product or the community's own; blank means plain member.
        role: String,
    },
    /// Whether the person takes part. A file's own word for it goes.
    MembershipState {
        /// Which one.
        membership: MembershipId,
        /// The new one. Its end stays as it is.
        state: MembershipState,
    },
    /// Whether the person chose the membership.
    MembershipVoluntary {
        /// Which one.
        membership: MembershipId,
        /// True: chosen; false: assigned; `None`: nobody has said.
        voluntary: Option<bool>,
    },
    /// When a membership began.
    MembershipSince {
        /// Which one.
        membership: MembershipId,
        /// Day, month or year; blank means not known.
        date: String,
    },
    /// When a membership ends or ended.
    MembershipUntil {
        /// Which one.
        membership: MembershipId,
        /// Day, month or year; blank means no end that is known.
        date: String,
    },
    /// How much of the person's time it takes.
    MembershipShare {
        /// Which one.
        membership: MembershipId,
        /// Percent, 0 to 100; more is refused. `None`: nobody has said.
        share: Option<u8>,
    },
    /// When the person last did something for the community.
    MembershipLastContribution {
        /// Which one.
        membership: MembershipId,
        /// Day, month or year; blank means not known.
        date: String,
    },
    /// What a service is called, for all who offer or need it.
    ServiceName {
        /// Which one.
        service: ServiceId,
        /// The new one; a blank one is refused.
        name: String,
    },
    /// What passes from one community to the other, for all who offer or need the service.
    ServiceKind {
        /// Which one.
        service: ServiceId,
        /// A word of the product or the organisation's own; blank means a service.
        kind: String,
    },
    /// What a community says of what it offers.
    OfferDetail {
        /// Which one.
        offer: OfferId,
        /// The new one; blank for none.
        text: String,
    },
    /// Who is to give what a community needs.
    NeedProvider {
        /// Which one.
        need: NeedId,
        /// `None`: the need is unmet.
        provider: Option<CommunityId>,
    },
    /// How much a need matters.
    NeedImportance {
        /// Which one.
        need: NeedId,
        /// `None`: nobody has said.
        importance: Option<Importance>,
    },
    /// Since when it is needed.
    NeedSince {
        /// Which one.
        need: NeedId,
        /// Day, month or year; blank means not known.
        date: String,
    },
    /// What a community says of what it needs.
    NeedDetail {
        /// Which one.
        need: NeedId,
        /// The new one; blank for none.
        text: String,
    },
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
            |tables| edits.iter().try_for_each(|edit| Things(tables).apply(edit)),
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

/// The things of the organisation while they are edited: each is read, changed and saved.
struct Things<'t>(&'t Tables<'t>);

impl Things<'_> {
    fn apply(&self, edit: &OrganisationEdit) -> Result<(), Error> {
        use OrganisationEdit as E;
        match edit {
            E::CommunityName { community: id, name: to } => {
                self.community(*id, |c| set(&mut c.name, name("the community's name", to)))
            }
            E::CommunityKey { community: id, key } => {
                self.community(*id, |c| set(&mut c.key, self.community_key(*id, key)))
            }
            E::CommunityKind { community: id, kind: to } => self.community(*id, |c| set(&mut c.kind, kind(to))),
            E::CommunityState { community: id, state } => self.community(*id, |c| {
                c.state_word = None;
                set(&mut c.state, Ok(*state))
            }),
            E::CommunityPurpose { community: id, text: to } => {
                self.community(*id, |c| set(&mut c.purpose, text("the purpose", to)))
            }
            E::CommunityStarted { community: id, date: to } => self.community(*id, |c| set(&mut c.started, date(to))),
            E::CommunityEnded { community: id, date: to } => self.community(*id, |c| set(&mut c.ended, date(to))),
            E::CommunityOpen { community: id, open } => self.community(*id, |c| set(&mut c.open, Ok(*open))),
            E::CommunitySeats { community: id, seats } => self.community(*id, |c| set(&mut c.seats, Ok(*seats))),
            E::CommunityUrl { community: id, url } => {
                self.community(*id, |c| set(&mut c.url, text("the address", url)))
            }
            E::CommunityField { community: id, field, value } => self.community(*id, |c| {
                let with = with_field(&c.custom, field, value);
                set(&mut c.custom, Ok(with))
            }),
            E::PersonName { person: id, name: to } => {
                self.person(*id, |p| set(&mut p.name, name("the person's name", to)))
            }
            E::PersonKey { person: id, key } => self.person(*id, |p| set(&mut p.key, self.person_key(*id, key))),
            E::PersonHandle { person: id, handle } => {
                self.person(*id, |p| set(&mut p.handle, optional_name("the handle", Some(handle))))
            }
            // What a file once brought stays where it is kept as it is.
            E::PersonEmail { person: id, email: to } => self.person(*id, |p| match &p.email {
                Some(kept) if kept.as_str() == to.trim() => Ok(()),
                _ => set(&mut p.email, email(to)),
            }),
            E::PersonAffiliation { person: id, affiliation: to } => {
                self.person(*id, |p| set(&mut p.affiliation, optional_name("the affiliation", Some(to))))
            }
            E::PersonOutside { person: id, outside } => self.person(*id, |p| set(&mut p.outside, Ok(*outside))),
            E::PersonLimit { person: id, limit } => self.person(*id, |p| set(&mut p.limit, Ok(*limit))),
            E::PersonField { person: id, field, value } => self.person(*id, |p| {
                let with = with_field(&p.custom, field, value);
                set(&mut p.custom, Ok(with))
            }),
            E::MembershipRole { membership: id, role } => self.membership(*id, |m| set(&mut m.role, parse_role(role))),
            E::MembershipState { membership: id, state } => self.membership(*id, |m| {
                m.state_word = None;
                set(&mut m.state, Ok(*state))
            }),
            E::MembershipVoluntary { membership: id, voluntary } => {
                self.membership(*id, |m| set(&mut m.voluntary, Ok(*voluntary)))
            }
            E::MembershipSince { membership: id, date: to } => self.membership(*id, |m| set(&mut m.since, date(to))),
            E::MembershipUntil { membership: id, date: to } => self.membership(*id, |m| set(&mut m.until, date(to))),
            E::MembershipShare { membership: id, share } => self.membership(*id, |m| set(&mut m.share, Ok(*share))),
            E::MembershipLastContribution { membership: id, date: to } => {
                self.membership(*id, |m| set(&mut m.last_contribution, date(to)))
            }
            E::ServiceName { service: id, name: to } => {
                self.service(*id, |s| set(&mut s.name, name("the service's name", to)))
            }
            E::ServiceKind { service: id, kind } => self.service(*id, |s| set(&mut s.kind, service_kind(kind))),
            E::OfferDetail { offer: id, text: to } => self.offer(*id, |o| set(&mut o.detail, text("the detail", to))),
            E::NeedProvider { need: id, provider } => self.need(*id, |n| set(&mut n.provider, self.known(*provider))),
            E::NeedImportance { need: id, importance } => self.need(*id, |n| set(&mut n.importance, Ok(*importance))),
            E::NeedSince { need: id, date: to } => self.need(*id, |n| set(&mut n.since, date(to))),
            E::NeedDetail { need: id, text: to } => self.need(*id, |n| set(&mut n.detail, text("the detail", to))),
        }
    }

    fn community(&self, id: CommunityId, act: impl FnOnce(&mut Community) -> Result<(), Error>) -> Result<(), Error> {
        let mut community = self.0.communities().get(id)?;
        act(&mut community)?;
        Ok(self.0.communities().save(&community)?)
    }

    fn person(&self, id: PersonId, act: impl FnOnce(&mut Person) -> Result<(), Error>) -> Result<(), Error> {
        let mut person = self.0.people().get(id)?;
        act(&mut person)?;
        Ok(self.0.people().save(&person)?)
    }

    fn membership(
        &self,
        id: MembershipId,
        act: impl FnOnce(&mut Membership) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut membership = self.0.memberships().get(id)?;
        act(&mut membership)?;
        rules::check_membership(&membership)?;
        Ok(self.0.memberships().save(&membership)?)
    }

    fn service(&self, id: ServiceId, act: impl FnOnce(&mut Service) -> Result<(), Error>) -> Result<(), Error> {
        let mut service = self.0.services().get(id)?;
        act(&mut service)?;
        Ok(self.0.services().save(&service)?)
    }

    fn offer(&self, id: OfferId, act: impl FnOnce(&mut Offer) -> Result<(), Error>) -> Result<(), Error> {
        let mut offer = self.0.offers().get(id)?;
        act(&mut offer)?;
        Ok(self.0.offers().save(&offer)?)
    }

    fn need(&self, id: NeedId, act: impl FnOnce(&mut Need) -> Result<(), Error>) -> Result<(), Error> {
        let mut need = self.0.needs().get(id)?;
        act(&mut need)?;
        Ok(self.0.needs().save(&need)?)
    }

    /// The community, where it is there. Errors: `Missing`.
    fn known(&self, id: Option<CommunityId>) -> Result<Option<CommunityId>, Error> {
        Ok(id.map(|id| self.0.communities().get(id)).transpose()?.map(|community| community.id))
    }

    /// A key that no other community has.
    fn community_key(&self, id: CommunityId, text: &str) -> Result<Key, Error> {
        let others = self.0.communities().all()?.into_iter().filter(|other| other.id != id);
        free_key("community", text, others.map(|other| other.key))
    }

    /// A key that no other person has.
    fn person_key(&self, id: PersonId, text: &str) -> Result<Key, Error> {
        let others = self.0.people().all()?.into_iter().filter(|other| other.id != id);
        free_key("person", text, others.map(|other| other.key))
    }
}

fn set<T>(field: &mut T, to: Result<T, Error>) -> Result<(), Error> {
    *field = to?;
    Ok(())
}

/// The organisation's own fields with one of them set; blank means that there is none.
fn with_field(fields: &CustomFields, field: &str, value: &str) -> CustomFields {
    let mut fields = fields.clone();
    fields.set(field.trim(), value.trim());
    fields
}

fn free_key(what: &'static str, text: &str, mut others: impl Iterator<Item = Key>) -> Result<Key, Error> {
    let key = Key::parse(text).map_err(|source| Error::Text { what: "the key".to_owned(), source })?;
    if others.any(|other| other == key) { Err(Broken::KeyTaken { what, key: key.to_string() }.into()) } else { Ok(key) }
}
