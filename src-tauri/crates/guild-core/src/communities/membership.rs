//! Who belongs to a community, and as what.

use super::{date, today};
use crate::find::known_person;
use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_model::communities::{Membership, MembershipRole, MembershipState};
use guild_model::people::Person;
use guild_model::{CommunityId, Key, MembershipId, PersonId, TextError};
use guild_store::Tables;

impl Workspace {
    /// Adds people to a community, as one change. Who is in it with the same role is active again instead.
    ///
    /// * `people`: names, keys or e-mail addresses; who is not known yet is added.
    /// * `role`: a word of the product or the community's own; blank means member.
    pub fn add_memberships(
        &mut self,
        community: CommunityId,
        people: &[String],
        role: &str,
    ) -> Result<Vec<MembershipId>, Error> {
        let role = parse_role(role)?;
        let subject = Some(self.tables().communities().get(community)?.name.to_string());
        self.change(
            |ids: &Vec<MembershipId>| (Op::AddMemberships, subject, ids.len()),
            |tables| {
                let mut made = Vec::new();
                for person in people.iter().filter(|person| !person.trim().is_empty()) {
                    let person = person_named(tables, person)?;
                    made.push(join(tables, community, person, role.clone(), None)?);
                }
                Ok(made)
            },
        )
    }

    /// Ends memberships: they stay as left, with the day they ended. One that has ended already keeps its day.
    ///
    /// * `until`: the day, month or year; blank means today.
    pub fn end_memberships(&mut self, ids: &[MembershipId], until: &str) -> Result<(), Error> {
        let until = date(until)?.or_else(today);
        self.change(
            |ended: &usize| (Op::EndMemberships, None, *ended),
            |tables| {
                let mut ended = 0;
                for id in ids {
                    let mut membership = tables.memberships().get(*id)?;
                    if membership.state == MembershipState::Left {
                        continue;
                    }
                    membership.state = MembershipState::Left;
                    membership.state_word = None;
                    membership.until = until;
                    tables.memberships().save(&membership)?;
                    ended += 1;
                }
                Ok(ended)
            },
        )
        .map(drop)
    }

    /// Removes memberships as if they had never been; to keep their history, end them instead.
    pub fn remove_memberships(&mut self, ids: &[MembershipId]) -> Result<(), Error> {
        self.change(
            |(): &()| (Op::RemoveMemberships, None, ids.len()),
            |tables| {
                for id in ids {
                    tables.memberships().get(*id)?;
                    tables.memberships().delete(*id)?;
                }
                Ok(())
            },
        )
    }
}

pub(super) fn parse_role(word: &str) -> Result<MembershipRole, Error> {
    match MembershipRole::parse(word) {
        Ok(role) => Ok(role),
        Err(TextError::Empty) => Ok(MembershipRole::Member),
        Err(source) => Err(Error::Text { what: "the role".to_owned(), source }),
    }
}

/// Makes the person an active member from today, or active again: of several memberships in that role one that has not
/// ended.
///
/// * `instead_of`: the membership whose place it takes. As one more of several in one community takes the place of the
///   first of them, nobody's home changes by it.
pub(super) fn join(
    tables: &Tables,
    community: CommunityId,
    person: PersonId,
    role: MembershipRole,
    instead_of: Option<MembershipId>,
) -> Result<MembershipId, Error> {
    let mut known = tables.memberships().of_community(community)?;
    known.retain(|m| m.person == person);
    let taking_part = known.iter().filter(|m| matches!(m.state, MembershipState::Active | MembershipState::Listed));
    let place = taking_part.map(|m| m.id).chain(instead_of).min();
    let of_role = known.into_iter().filter(|m| m.role == role);
    let same = of_role.min_by_key(|m| m.state == MembershipState::Left);
    if let Some(mut membership) = same {
        membership.state = MembershipState::Active;
        membership.state_word = None;
        membership.until = None;
        tables.memberships().save(&membership)?;
        return Ok(membership.id);
    }
    let fresh = Membership { since: today(), ..Membership::new(community, person, role) };
    let membership = Membership { id: place.map_or(fresh.id, MembershipId::beside), ..fresh };
    tables.memberships().save(&membership)?;
    Ok(membership.id)
}

/// The person whom a text names by id, key, e-mail address or name; a new person where nobody is.
///
/// Errors: `Ambiguous` for a name that several people have.
pub(super) fn person_named(tables: &Tables, text: &str) -> Result<PersonId, Error> {
    let people = tables.people().all()?;
    if let Some(id) = known_person(&people, text)? {
        return Ok(id);
    }
    let named = name("the person's name", text)?;
    let key = Key::from_name(&named, |key| people.iter().any(|p| p.key.as_str() == key));
    let person = Person::new(key, named);
    tables.people().save(&person)?;
    Ok(person.id)
}
