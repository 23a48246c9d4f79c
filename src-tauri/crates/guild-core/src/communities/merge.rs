//! Communities that become one, and one that becomes several. What was stays in the data: the old ones are closed,
//! the old memberships have ended.

use super::community::{close, homes, lifted};
use super::membership::join;
use super::{check_parents, read, today};
use crate::typed::{name, text};
use crate::{Error, Op, Workspace};
use guild_model::communities::{Community, CommunityState, Membership, MembershipState};
use guild_model::people::AskedSkill;
use guild_model::{CommunityId, Key, PersonId};
use guild_store::Tables;
use serde::{Deserialize, Serialize};

/// One of the communities that another divides into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Part {
    /// As it was typed; never blank.
    pub name: String,
    /// Its own sub-goal.
    pub purpose: String,
    /// Who goes there; their memberships in the divided community end.
    pub people: Vec<PersonId>,
}

impl Workspace {
    /// Merges communities into one: who takes part in them takes part in it, with the same role; what they hold
    /// inside, offer, need and ask for moves over; they are closed. A skill that several of them ask for is asked for
    /// at the highest of their least ratings, of the most people.
    ///
    /// Errors: `Broken::Circle` when `into` is inside one of them.
    pub fn merge_communities(&mut self, into: CommunityId, from: &[CommunityId]) -> Result<(), Error> {
        let from: Vec<CommunityId> = from.iter().copied().filter(|id| *id != into).collect();
        let subject = self.only_name(&[into])?;
        self.change(
            |(): &()| (Op::MergeCommunities, subject, from.len()),
            |tables| {
                let mut whole = tables.communities().get(into)?;
                // What it sat in directly would otherwise hold itself; before anything else is moved, so that it does
                // not matter in which order they come.
                let homes = homes(&tables.communities().all()?, &from.iter().copied().collect());
                whole.parents = lifted(&whole.parents, &homes);
                tables.communities().save(&whole)?;
                for id in &from {
                    for membership in tables.memberships().of_community(*id)? {
                        if membership.state != MembershipState::Left {
                            take_over(tables, into, &membership)?;
                        }
                    }
                    let organisation = read(tables)?;
                    for mut child in organisation.communities.into_iter().filter(|c| c.parents.contains(id)) {
                        for parent in &mut child.parents {
                            if *parent == *id {
                                *parent = into;
                            }
                        }
                        let child_id = child.id;
                        child.parents.retain(|parent| *parent != child_id);
                        let mut seen = Vec::new();
                        child.parents.retain(|parent| {
                            !seen.contains(parent) && {
                                seen.push(*parent);
                                true
                            }
                        });
                        tables.communities().save(&child)?;
                    }
                    for mut offer in organisation.offers.into_iter().filter(|offer| offer.community == *id) {
                        offer.community = into;
                        tables.offers().save(&offer)?;
                    }
                    for mut need in organisation.needs {
                        if need.community == *id || need.provider == Some(*id) {
                            if need.community == *id {
                                need.community = into;
                            }
                            if need.provider == Some(*id) {
                                need.provider = Some(into);
                            }
                            tables.needs().save(&need)?;
                        }
                    }
                    for asked in tables.asked_skills().of_community(*id)? {
                        ask_for(tables, into, &asked)?;
                    }
                    close(tables, *id, today())?;
                }
                check_parents(tables)
            },
        )
    }

    /// Divides a community: each part becomes a community in the same home with its own people; who is in no part
    /// stays, and so does what the divided one holds, offers, needs and asks for. It is closed when nobody active or
    /// listed is left in it, and nothing of that either.
    pub fn split_community(&mut self, id: CommunityId, parts: &[Part]) -> Result<Vec<CommunityId>, Error> {
        let subject = self.only_name(&[id])?;
        self.change(
            |_: &Vec<CommunityId>| (Op::SplitCommunity, subject, parts.len()),
            |tables| {
                let old = tables.communities().get(id)?;
                let mut made = Vec::new();
                for part in parts {
                    let named = name("the community's name", &part.name)?;
                    let taken = tables.communities().all()?;
                    let key = Key::from_name(&named, |key| taken.iter().any(|c| c.key.as_str() == key));
                    let mut community = Community::new(key, named, old.kind.clone());
                    community.purpose = text("the purpose", &part.purpose)?;
                    community.parents.clone_from(&old.parents);
                    community.started = today();
                    community.state = CommunityState::Active;
                    tables.communities().save(&community)?;
                    for mut membership in tables.memberships().of_community(id)? {
                        if membership.state == MembershipState::Left || !part.people.contains(&membership.person) {
                            continue;
                        }
                        take_over(tables, community.id, &membership)?;
                        membership.state = MembershipState::Left;
                        membership.state_word = None;
                        membership.until = today();
                        tables.memberships().save(&membership)?;
                    }
                    made.push(community.id);
                }
                if is_empty(tables, id)? {
                    close(tables, id, today())?;
                }
                Ok(made)
            },
        )
    }
}

/// Whether nobody active or listed is in a community, no community that is not closed lies in it, and it offers, needs,
/// gives and asks for nothing.
fn is_empty(tables: &Tables, id: CommunityId) -> Result<bool, Error> {
    let takes_part = |m: &Membership| matches!(m.state, MembershipState::Active | MembershipState::Listed);
    if tables.memberships().of_community(id)?.iter().any(takes_part)
        || !tables.asked_skills().of_community(id)?.is_empty()
    {
        return Ok(false);
    }
    let organisation = read(tables)?;
    let holds = organisation.communities.iter().any(|c| c.parents.contains(&id) && c.state != CommunityState::Closed);
    let offers = organisation.offers.iter().any(|offer| offer.community == id);
    let needs = organisation.needs.iter().any(|need| need.community == id || need.provider == Some(id));
    Ok(!holds && !offers && !needs)
}

/// Makes the person of a membership take part in another community in the same way, of their own will or not, with the
/// same share of their time. Who is in it with that role and has not left stays as they are there, unless this makes
/// them active; what is not known of them there is taken over. It takes the place of the other among the person's
/// memberships, so whose home was the one is at home in the other.
fn take_over(tables: &Tables, into: CommunityId, old: &Membership) -> Result<(), Error> {
    let known = tables.memberships().of_community(into)?;
    let takes_part =
        known.iter().any(|m| m.person == old.person && m.role == old.role && m.state != MembershipState::Left);
    if takes_part && old.state != MembershipState::Active {
        return Ok(());
    }
    let joined = join(tables, into, old.person, old.role.clone(), Some(old.id))?;
    let mut joined = tables.memberships().get(joined)?;
    joined.last_contribution = joined.last_contribution.max(old.last_contribution);
    for (header, value) in old.custom.iter() {
        if joined.custom.get(header).is_none() {
            joined.custom.set(header, value);
        }
    }
    if takes_part {
        joined.voluntary = joined.voluntary.or(old.voluntary);
        joined.share = joined.share.or(old.share);
    } else {
        joined.voluntary = old.voluntary.or(joined.voluntary);
        joined.share = old.share.or(joined.share);
        joined.until = old.until;
        joined.state = old.state;
        joined.state_word.clone_from(&old.state_word);
    }
    Ok(tables.memberships().save(&joined)?)
}

/// Makes a community ask for what another asked for. What both ask for it asks for once, at the higher of the least
/// ratings and of as many people as the one of both that asks for more: nothing is promised less than before.
fn ask_for(tables: &Tables, into: CommunityId, old: &AskedSkill) -> Result<(), Error> {
    let known = tables.asked_skills().of_community(into)?;
    let Some(same) = known.into_iter().find(|asked| asked.skill == old.skill) else {
        return Ok(tables.asked_skills().save(&AskedSkill { community: into, ..old.clone() })?);
    };
    tables.asked_skills().delete(old.id)?;
    // No least rating is less than any.
    let (rating, people) = (same.rating.max(old.rating), same.people.max(old.people));
    Ok(tables.asked_skills().save(&AskedSkill { rating, people, ..same })?)
}
