//! Communities: new ones, moved, retired, removed.

use super::membership::{join, person_named};
use super::service::drop_unused;
use super::{check_parents, date, today};
use crate::typed::{name, text};
use crate::{Error, Op, Workspace};
use guild_model::communities::{Community, CommunityKind, CommunityState, MembershipRole, MembershipState};
use guild_model::{CommunityId, Key, PartialDate, ServiceId, TextError};
use guild_store::{StoreError, Tables};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A new community as a form gives it: four inputs at most, the name alone is enough.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewCommunity {
    /// As it was typed; never blank.
    pub name: String,
    /// A word of the product or the organisation's own; blank means a team.
    pub kind: String,
    /// What it keeps alive; may be blank.
    pub purpose: String,
    /// Inside which community it stands; `None` for the top.
    pub home: Option<CommunityId>,
    /// Names, keys or e-mail addresses; who is not known yet is added.
    pub members: Vec<String>,
}

impl Workspace {
    /// Adds a community with its first members, as one change.
    ///
    /// A sibling with the same name is a finding, not an error: real organisations have them.
    /// Errors: a blank name; a member's name that several people have.
    pub fn add_community(&mut self, new: &NewCommunity) -> Result<CommunityId, Error> {
        let named = name("the community's name", &new.name)?;
        let kind = kind(&new.kind)?;
        let purpose = text("the purpose", &new.purpose)?;
        let label = |_: &CommunityId| (Op::AddCommunity, Some(named.to_string()), 1);
        self.change(label, |tables| {
            let taken = tables.communities().all()?;
            let key = Key::from_name(&named, |key| taken.iter().any(|c| c.key.as_str() == key));
            let mut community = Community::new(key, named.clone(), kind);
            community.purpose = purpose;
            community.started = today();
            if let Some(home) = new.home {
                community.parents.push(tables.communities().get(home)?.id);
            }
            tables.communities().save(&community)?;
            for member in new.members.iter().filter(|member| !member.trim().is_empty()) {
                let person = person_named(tables, member)?;
                join(tables, community.id, person, MembershipRole::Member, None)?;
            }
            Ok(community.id)
        })
    }

    /// Gives communities another home; their further parents stay. Without one they stand at the top, in nothing at
    /// all: the first parent is the home, so that no further ones can stay.
    ///
    /// Errors: `Broken::Circle` when one of them would come to be inside itself.
    pub fn move_communities(&mut self, ids: &[CommunityId], home: Option<CommunityId>) -> Result<(), Error> {
        let subject = self.only_name(ids)?;
        self.change(
            |(): &()| (Op::MoveCommunities, subject, ids.len()),
            |tables| {
                for id in ids {
                    let mut community = tables.communities().get(*id)?;
                    let old = community.home();
                    match home {
                        None => community.parents.clear(),
                        Some(home) => {
                            community.parents.retain(|parent| Some(*parent) != old && *parent != home);
                            community.parents.insert(0, tables.communities().get(home)?.id);
                        }
                    }
                    tables.communities().save(&community)?;
                }
                check_parents(tables)
            },
        )
    }

    /// Sets all parents of a community; the first is its home.
    pub fn set_parents(&mut self, id: CommunityId, parents: &[CommunityId]) -> Result<(), Error> {
        let subject = self.only_name(&[id])?;
        self.change(
            |(): &()| (Op::MoveCommunities, subject, 1),
            |tables| {
                let mut community = tables.communities().get(id)?;
                community.parents = Vec::new();
                for parent in parents {
                    if !community.parents.contains(parent) {
                        community.parents.push(tables.communities().get(*parent)?.id);
                    }
                }
                tables.communities().save(&community)?;
                check_parents(tables)
            },
        )
    }

    /// Closes communities: their memberships end, their services and history stay.
    ///
    /// * `ended`: the day, month or year; blank means today.
    pub fn retire_communities(&mut self, ids: &[CommunityId], ended: &str) -> Result<(), Error> {
        let ended = date(ended)?.or_else(today);
        let subject = self.only_name(ids)?;
        self.change(
            |(): &()| (Op::RetireCommunities, subject, ids.len()),
            |tables| {
                for id in ids {
                    close(tables, *id, ended)?;
                }
                Ok(())
            },
        )
    }

    /// Removes communities with their memberships, offers and needs. What they held inside moves to their home, or
    /// where they have none to the next of its own parents; who was served by them has an unmet need then. To keep
    /// their history, retire them instead.
    pub fn remove_communities(&mut self, ids: &[CommunityId]) -> Result<(), Error> {
        let subject = self.only_name(ids)?;
        self.change(
            |(): &()| (Op::RemoveCommunities, subject, ids.len()),
            |tables| {
                let freed = remove(tables, &ids.iter().copied().collect())?;
                drop_unused(tables, &freed)
            },
        )
    }

    /// The name of the only one; nothing where several are meant, since then the label counts.
    pub(super) fn only_name(&self, ids: &[CommunityId]) -> Result<Option<String>, Error> {
        match ids {
            [id] => Ok(Some(self.tables().communities().get(*id)?.name.to_string())),
            _ => Ok(None),
        }
    }
}

pub(super) fn kind(word: &str) -> Result<CommunityKind, Error> {
    match CommunityKind::parse(word) {
        Ok(kind) => Ok(kind),
        Err(TextError::Empty) => Ok(CommunityKind::Team),
        Err(source) => Err(Error::Text { what: "the kind".to_owned(), source }),
    }
}

/// Closes a community and ends the memberships that have not ended, at the latest with it.
pub(super) fn close(tables: &Tables, id: CommunityId, ended: Option<PartialDate>) -> Result<(), Error> {
    let mut community = tables.communities().get(id)?;
    community.state = CommunityState::Closed;
    community.state_word = None;
    community.ended = ended;
    tables.communities().save(&community)?;
    for mut membership in tables.memberships().of_community(id)? {
        if membership.state != MembershipState::Left {
            membership.state = MembershipState::Left;
            membership.state_word = None;
            // Until when it was meant to last says nothing any more.
            let earlier = membership.until.filter(|until| !ended.is_some_and(|ended| ended.is_before(*until)));
            membership.until = earlier.or(ended);
            tables.memberships().save(&membership)?;
        }
    }
    Ok(())
}

/// Removes communities with all that hangs on them. What they held inside moves to the nearest home above that stays,
/// see [`lifted`]; whom they served has an unmet need.
///
/// * Returns the services that they offered or needed, of which some may be unused now, see [`drop_unused`].
/// * Cost: reads each table once, however many go. Errors: `Missing` if one of them is not there.
pub(crate) fn remove(tables: &Tables, ids: &BTreeSet<CommunityId>) -> Result<BTreeSet<ServiceId>, Error> {
    if ids.is_empty() {
        return Ok(BTreeSet::new());
    }
    let all = tables.communities().all()?;
    let homes = homes(&all, ids);
    for mut child in all.into_iter().filter(|c| !ids.contains(&c.id) && c.parents.iter().any(|p| ids.contains(p))) {
        child.parents = lifted(&child.parents, &homes);
        tables.communities().save(&child)?;
    }
    for membership in tables.memberships().all()?.iter().filter(|m| ids.contains(&m.community)) {
        tables.memberships().delete(membership.id)?;
    }
    let mut freed = BTreeSet::new();
    for offer in tables.offers().all()?.iter().filter(|offer| ids.contains(&offer.community)) {
        tables.offers().delete(offer.id)?;
        freed.insert(offer.service);
    }
    for mut need in tables.needs().all()? {
        if ids.contains(&need.community) {
            tables.needs().delete(need.id)?;
            freed.insert(need.service);
        } else if need.provider.is_some_and(|provider| ids.contains(&provider)) {
            need.provider = None;
            tables.needs().save(&need)?;
        }
    }
    for asked in tables.asked_skills().all()?.iter().filter(|asked| ids.contains(&asked.community)) {
        tables.asked_skills().delete(asked.id)?;
    }
    for id in ids {
        tables.pins().delete((*id).into())?;
        if !tables.communities().delete(*id)? {
            return Err(StoreError::Missing("community").into());
        }
    }
    Ok(freed)
}

/// Of the communities that go their homes.
pub(crate) fn homes(all: &[Community], gone: &BTreeSet<CommunityId>) -> BTreeMap<CommunityId, Option<CommunityId>> {
    all.iter().filter(|c| gone.contains(&c.id)).map(|c| (c.id, c.home())).collect()
}

/// The parents of a community when others go: in the place of its home the nearest one above that stays, then those of
/// its further parents that stay.
///
/// * `homes`: of those that go, as [`homes`] has them.
pub(crate) fn lifted(parents: &[CommunityId], homes: &BTreeMap<CommunityId, Option<CommunityId>>) -> Vec<CommunityId> {
    let mut home = parents.first().copied();
    // In a damaged file they may be in a circle.
    for _ in homes {
        let Some(above) = home.and_then(|id| homes.get(&id)) else { break };
        home = *above;
    }
    let home = home.filter(|id| !homes.contains_key(id));
    let further = parents.iter().copied().filter(|id| !homes.contains_key(id) && Some(*id) != home);
    home.into_iter().chain(further).collect()
}
