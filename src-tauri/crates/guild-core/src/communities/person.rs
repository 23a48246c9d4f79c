//! People: new ones, removed, forgotten.

use super::saved_view;
use crate::typed::{email, name, optional_name};
use crate::{Error, Op, Workspace, set_aside};
use guild_model::people::Person;
use guild_model::text::{fold, plain};
use guild_model::{Key, Name, PersonId};
use guild_store::{StoreError, Tables};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A new person as a form gives it; the name alone is enough.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewPerson {
    /// As it was typed; never blank.
    pub name: String,
    /// As [`guild_model::people::person::is_email`] takes it; blank means not known.
    pub email: String,
    /// Where somebody works or comes from; blank means not known.
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
                        email: email(&new.email)?,
                        affiliation: optional_name("the affiliation", Some(&new.affiliation))?,
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

    /// Forgets a person: nothing of them stays in the file, in its history or in the backups that Guildhall made beside
    /// it: not the person, their memberships, places and ratings, nor their name where they assessed others, which stays
    /// as said by nobody in particular, nor in saved views: a focus on them and a filter by their name go, and so does a
    /// view that is called after them; nor in findings that were set aside: those about them and those whose reason has
    /// their whole name are back. What others wrote in other free text (notes, evidence, purposes, custom fields) is
    /// left as it is, also where it names the person. The one operation that cannot be undone; all earlier changes
    /// cannot be undone any more either, since they may speak of the person.
    ///
    /// * Returns the copies in the same folder that still hold the person: somebody made them, so they are left alone.
    /// * Errors: `Missing` if there is no such person. `StillRead`, `NotWiped`: the person is out of the workspace and
    ///   not yet out of all bytes on the disk; that is tried again when the workspace is opened, and by forgetting once
    ///   more.
    pub fn forget_person(&mut self, id: PersonId) -> Result<Vec<PathBuf>, Error> {
        match self.tables().people().get(id) {
            Ok(person) => self.purge(Op::ForgetPerson, |tables| {
                remove(tables, &BTreeSet::from([id]))?;
                let others = tables.people().all()?;
                let called = Called::of(&person, &others);
                saved_view::forget(tables, &person, &others, &called)?;
                set_aside::forget(tables, &person, &|text| called.is_in(text) || called.is(text))?;
                Ok(tables.forget_who_said(|by| called.is(by))?)
            })?,
            Err(StoreError::Missing(_)) if self.store.is_wipe_due()? => self.store.wipe()?,
            Err(error) => return Err(error.into()),
        }
        Ok(self.store.others_that_hold(id)?)
    }
}

/// What is written where somebody means this person.
pub(super) fn spellings(person: &Person) -> impl Iterator<Item = &str> {
    let names = [Some(&person.name), person.handle.as_ref(), person.email.as_ref()];
    names.into_iter().flatten().map(Name::as_str).chain([person.key.as_str()])
}

/// How a person who is to be forgotten is written, and how those who stay.
pub(super) struct Called {
    exact: BTreeSet<String>,
    near: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Called {
    fn of(person: &Person, others: &[Person]) -> Self {
        Self {
            exact: spellings(person).map(fold).collect(),
            near: spellings(person).map(plain).collect(),
            others: others.iter().flat_map(spellings).map(fold).collect(),
        }
    }

    /// Whether the text is their name. Without its accents it may be somebody else's, whose it then is.
    pub fn is(&self, text: &str) -> bool {
        let folded = fold(text);
        self.exact.contains(&folded) || self.near.contains(&plain(text)) && !self.others.contains(&folded)
    }

    /// Whether the text has their whole name, of several words, in whatever order.
    pub fn is_in(&self, text: &str) -> bool {
        let folded = fold(text);
        within(&self.exact, &folded) || within(&self.near, &plain(text)) && !within(&self.others, &folded)
    }
}

/// Whether all words of a name stand in the text; one of a single word may be an ordinary one.
fn within(names: &BTreeSet<String>, text: &str) -> bool {
    let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let is_word = |word: &str| word.is_empty() || words.contains(word);
    let several = names.iter().filter(|name| name.contains(' '));
    several.into_iter().any(|name| name.split(|c: char| !c.is_alphanumeric()).all(is_word))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::communities::MapView;
    use crate::sample::SAMPLE;
    use guild_model::CommunityId;
    use std::collections::BTreeMap;

    /// Where every community and person stands, and of people in which community they are at home.
    type Places = BTreeMap<String, (f64, f64, Option<CommunityId>)>;

    fn places(map: &MapView) -> Places {
        let (all, people) = (&map.communities, &map.people);
        let communities =
            all.id.iter().zip(all.x.iter().zip(&all.y)).map(|(id, (x, y))| (id.to_string(), (*x, *y, None)));
        let home = people.home.iter().map(|home| home.map(|home| all.id[home as usize]));
        let at = people.x.iter().zip(&people.y).zip(home);
        communities
            .chain(people.id.iter().zip(at).map(|(id, ((x, y), home))| (id.to_string(), (*x, *y, home))))
            .collect()
    }

    #[test]
    fn a_forgotten_person_leaves_everything_else_where_it_stands() {
        let mut open = Workspace::in_memory().unwrap();
        open.fill_from(SAMPLE).unwrap();
        let mut before = places(&open.map_view().unwrap());
        let forgotten: Vec<PersonId> = open.organisation().unwrap().people.iter().map(|p| p.id).step_by(7).collect();
        assert!(forgotten.len() > 3);
        let mut n_elsewhere = 0;
        for id in forgotten {
            before.remove(&id.to_string()).unwrap();
            open.forget_person(id).unwrap();
            let after = places(&open.map_view().unwrap());
            assert_eq!(after.len(), before.len());
            for (thing, was) in &before {
                let now = after[thing];
                // Who was there for the sake of how many others are there may be at home elsewhere now.
                if now.2 == was.2 {
                    let far = (now.0 - was.0).hypot(now.1 - was.1);
                    // The window is told hundredths.
                    assert!(far < 0.02, "{thing} stood at {was:?} and stands at {now:?}");
                } else {
                    n_elsewhere += 1;
                }
            }
            before = after;
        }
        assert!(n_elsewhere < 5, "{n_elsewhere} people have another home");
    }
}
