//! Views of the map under a name.

use super::person::{Called, spellings};
use crate::pack::Others;
use crate::typed::name;
use crate::{Error, Op, Workspace};
use guild_model::communities::{Comparison, Condition, Filter, SavedView, ViewPicture};
use guild_model::people::Person;
use guild_model::text::plain;
use guild_model::{CommunityId, PersonId, SavedViewId};
use guild_store::{StoreError, Tables};

/// What names a person; conditions on anything else speak of people only where they have a whole name.
const NAMING: [&str; 4] = ["name", "key", "handle", "email"];

impl Workspace {
    /// Keeps a view of the map under a name; the same name again replaces it. Communities and people in it that are not
    /// there (any more) are left out.
    ///
    /// Errors: a blank or over-long name; `Refused` for a view of nothing, and for a camera that looks nowhere.
    pub fn save_view(
        &mut self,
        named: &str,
        filter: Option<Filter>,
        hide: bool,
        picture: Option<ViewPicture>,
    ) -> Result<SavedViewId, Error> {
        let named = name("the view's name", named)?;
        if filter.is_none() && picture.is_none() {
            return Err(Error::Refused("a view keeps a filter, a picture or both; nothing was changed".to_owned()));
        }
        let camera = picture.as_ref().and_then(|picture| picture.camera);
        if camera.is_some_and(|at| [at.x, at.y, at.zoom].iter().any(|n| !n.is_finite()) || at.zoom <= 0.0) {
            return Err(Error::Refused(
                "a camera has two finite numbers and a zoom above 0; nothing was changed".to_owned(),
            ));
        }
        self.change(
            |_: &SavedViewId| (Op::SaveView, Some(named.to_string()), 1),
            |tables| {
                let known = tables.saved_views().all()?.into_iter().find(|view| view.name == named);
                let id = known.map_or_else(SavedViewId::new, |view| view.id);
                let picture = picture.map(|picture| of_what_is_there(tables, picture)).transpose()?;
                tables.saved_views().save(&SavedView { id, name: named.clone(), filter, hide, picture })?;
                Ok(id)
            },
        )
    }

    /// Errors: `Missing`.
    pub fn remove_view(&mut self, id: SavedViewId) -> Result<(), Error> {
        let subject = self.tables().saved_views().get(id)?.name.to_string();
        self.change(
            |(): &()| (Op::RemoveView, Some(subject), 1),
            |tables| {
                tables.saved_views().delete(id)?;
                Ok(())
            },
        )
    }

    /// By name.
    pub fn saved_views(&self) -> Result<Vec<SavedView>, Error> {
        Ok(self.tables().saved_views().all()?)
    }
}

fn of_what_is_there(tables: &Tables, mut picture: ViewPicture) -> Result<ViewPicture, StoreError> {
    let mut folded = Vec::new();
    for id in picture.folded {
        folded.extend(tables.communities().find(id)?.map(|community| community.id));
    }
    picture.folded = folded;
    if let Some(focus) = &mut picture.focus {
        let mut things = Vec::new();
        for thing in std::mem::take(&mut focus.things) {
            let is_there = tables.communities().find(CommunityId(thing.0))?.is_some()
                || tables.people().find(PersonId(thing.0))?.is_some();
            things.extend(is_there.then_some(thing));
        }
        focus.things = things;
    }
    picture.focus = picture.focus.filter(|focus| !focus.things.is_empty());
    Ok(picture)
}

/// Takes a person out of every view. A view that is called after them, or of which nothing is left, goes.
///
/// * `others`: everybody who stays.
pub(super) fn forget(tables: &Tables, person: &Person, others: &[Person], called: &Called) -> Result<(), StoreError> {
    let communities = tables.communities().all()?;
    let staying: Vec<String> = others
        .iter()
        .flat_map(spellings)
        .chain(communities.iter().flat_map(|community| [community.name.as_str(), community.key.as_str()]))
        .map(plain)
        .collect();
    let theirs: Vec<String> = spellings(person).map(plain).filter(|spelling| !spelling.is_empty()).collect();
    // Where words are not parted, a name has no words.
    let unspaced = Others::everyone(std::slice::from_ref(person));
    let has_whole = |text: &str| called.is_in(text) || !unspaced.unspaced_spans(text).is_empty();
    let is_of_them = |Condition { attribute, comparison, value }: &Condition| {
        if has_whole(value) {
            return true;
        }
        let is_theirs = called.is(value);
        let value = plain(value);
        if value.is_empty() || !NAMING.contains(&attribute.as_str()) {
            return false;
        }
        let of_them_alone = || {
            theirs.iter().any(|spelling| spelling.contains(&value))
                && !staying.iter().any(|spelling| spelling.contains(&value))
        };
        is_theirs || (*comparison != Comparison::Equals && of_them_alone())
    };
    for mut view in tables.saved_views().all()? {
        let (spoke_of_them, has_something) = view.forget(person.id, &is_of_them);
        if !has_something || has_whole(view.name.as_str()) || called.is(view.name.as_str()) {
            tables.saved_views().delete(view.id)?;
        } else if spoke_of_them {
            tables.saved_views().save(&view)?;
        }
    }
    Ok(())
}
