//! People: new ones, removed, forgotten.

use super::{name, optional_name};
use crate::{Error, Op, Workspace};
use guild_model::people::Person;
use guild_model::{Key, PersonId};
use guild_store::Tables;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A new person as a form gives it; the name alone is enough.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewPerson {
    pub name: String,
    pub email: String,
    pub affiliation: String,
    /// Not of this organisation.
    pub outside: bool,
}

impl Workspace {
    /// Adds people, as one change. People may share a name; their keys differ.
    pub fn add_people(&mut self, new: &[NewPerson]) -> Result<Vec<PersonId>, Error> {
        let subject = if let [one] = new { Some(one.name.trim().to_owned()) } else { None };
        self.change(
            |_: &Vec<PersonId>| (Op::AddPeople, subject, new.len()),
            |tables| {
                let mut keys: Vec<Key> = tables.people().all()?.into_iter().map(|p| p.key).collect();
                let mut made = Vec::new();
                for new in new {
                    let named = name("the person's name", &new.name)?;
                    let key = Key::from_name(&named, |key| keys.iter().any(|k| k.as_str() == key));
                    keys.push(key.clone());
                    let person = Person {
                        email: optional_name("the e-mail address", &new.email)?,
                        affiliation: optional_name("the affiliation", &new.affiliation)?,
                        outside: new.outside,
                        ..Person::new(key, named)
                    };
                    tables.people().save(&person)?;
                    made.push(person.id);
                }
                Ok(made)
            },
        )
    }

    /// Removes people with their memberships, places on ladders, assessments, standings and talks. It can be undone,
    /// so the file still knows them; see [`Workspace::forget_person`].
    pub fn remove_people(&mut self, ids: &[PersonId]) -> Result<(), Error> {
        let subject = match ids {
            [id] => Some(self.tables().people().get(*id)?.name.to_string()),
            _ => None,
        };
        self.change(
            |(): &()| (Op::RemovePeople, subject, ids.len()),
            |tables| remove(tables, &ids.iter().copied().collect()),
        )
    }

    /// Forgets a person: nothing of their name, memberships, places and ratings stays in the file, in its history
    /// or in the backups that Guildhall made beside it. The one operation that cannot be undone; all earlier changes
    /// cannot be undone any more either, since they may speak of the person.
    ///
    /// Errors: `Missing` if there is no such person.
    pub fn forget_person(&mut self, id: PersonId) -> Result<(), Error> {
        self.tables().people().get(id)?;
        self.purge(Op::ForgetPerson, |tables| remove(tables, &BTreeSet::from([id])))
    }
}

/// Removes people with all that speaks of them. Cost: reads the places once, however many go.
///
/// Errors: `Missing` if one of them is not there.
pub(crate) fn remove(tables: &Tables, ids: &BTreeSet<PersonId>) -> Result<(), Error> {
    for id in ids.iter().copied() {
        tables.people().get(id)?;
        for membership in tables.memberships().of_person(id)? {
            tables.memberships().delete(membership.id)?;
        }
        tables.assessments().forget_person(id)?;
        tables.standings().forget_person(id)?;
        tables.check_ins().forget_person(id)?;
        tables.pins().delete(id.into())?;
    }
    for mut place in tables.places().all()? {
        if ids.contains(&place.person) {
            tables.places().delete(place.id)?;
        } else if place.mentor.is_some_and(|mentor| ids.contains(&mentor)) {
            place.mentor = None;
            tables.places().save(&place)?;
        }
    }
    ids.iter().try_for_each(|id| Ok(tables.people().delete(*id).map(drop)?))
}
