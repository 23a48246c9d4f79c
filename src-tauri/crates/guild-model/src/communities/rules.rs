//! What an organisation must never be.

use super::{Community, Membership, Organisation};
use crate::CommunityId;
use std::collections::{BTreeMap, BTreeSet};

/// A rule that a change would break.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// By name, in the order child to parent.
    #[error("“{}” would be inside one another in a circle; choose another home for one of them", .0.join("” in “"))]
    Circle(Vec<String>),
    /// Two things of one kind under one key.
    #[error("the key “{key}” is taken by another {what}; keys are unique")]
    KeyTaken {
        /// The kind of thing, as the sentence names it: `community`, `person` or `service`.
        what: &'static str,
        /// The key that both have.
        key: String,
    },
    /// A membership's share of time beyond 100, in percent.
    #[error("{0} % of someone's time; a share is 0 to 100")]
    Share(u8),
}

/// All rules. Errors: the first that is broken. Cost: O(n log n).
pub fn check(organisation: &Organisation) -> Result<(), Broken> {
    check_parents(&organisation.communities)?;
    unique("community", organisation.communities.iter().map(|c| c.key.as_str()))?;
    unique("person", organisation.people.iter().map(|p| p.key.as_str()))?;
    unique("service", organisation.services.iter().map(|s| s.key.as_str()))?;
    organisation.memberships.iter().try_for_each(check_membership)
}

/// The rules of one membership. Errors: `Share`.
pub fn check_membership(membership: &Membership) -> Result<(), Broken> {
    match membership.share {
        Some(share) if share > 100 => Err(Broken::Share(share)),
        _ => Ok(()),
    }
}

/// No community is inside itself, by whichever of its parents.
pub fn check_parents(communities: &[Community]) -> Result<(), Broken> {
    match circle_of_parents(communities) {
        None => Ok(()),
        Some(circle) => {
            let name = |id: &CommunityId| {
                communities.iter().find(|c| c.id == *id).map(|c| c.name.to_string()).unwrap_or_default()
            };
            Err(Broken::Circle(circle.iter().map(name).collect()))
        }
    }
}

/// The first circle found, from a community over its parents back to it; a parent that is not there leads nowhere.
/// Cost: O(communities + parents).
pub fn circle_of_parents(communities: &[Community]) -> Option<Vec<CommunityId>> {
    let parents: BTreeMap<CommunityId, &[CommunityId]> =
        communities.iter().map(|c| (c.id, c.parents.as_slice())).collect();
    let mut done: BTreeSet<CommunityId> = BTreeSet::new();
    for community in communities {
        // A walk with its own stack: nesting may be deeper than the program's.
        let mut path: Vec<(CommunityId, usize)> = vec![(community.id, 0)];
        let mut on_path = BTreeSet::from([community.id]);
        while let Some((at, next)) = path.last_mut() {
            let parent = (!done.contains(at)).then(|| parents.get(at).and_then(|p| p.get(*next))).flatten();
            let Some(parent) = parent.copied() else {
                done.insert(*at);
                on_path.remove(at);
                path.pop();
                continue;
            };
            *next += 1;
            if on_path.contains(&parent) {
                let from = path.iter().position(|(id, _)| *id == parent).unwrap_or(0);
                return Some(path.drain(from..).map(|(id, _)| id).collect());
            }
            if parents.contains_key(&parent) {
                on_path.insert(parent);
                path.push((parent, 0));
            }
        }
    }
    None
}

fn unique<'a>(what: &'static str, keys: impl Iterator<Item = &'a str>) -> Result<(), Broken> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(Broken::KeyTaken { what, key: key.to_owned() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::communities::CommunityKind;
    use crate::{Key, Name};

    /// Communities 0..n with these parents.
    #[track_caller]
    fn check(parents: &[&[usize]], expected: Option<&[usize]>) {
        let mut communities: Vec<Community> = (0..parents.len())
            .map(|n| {
                let name = format!("c{n}");
                Community::new(Key::parse(&name).unwrap(), Name::parse(&name).unwrap(), CommunityKind::Team)
            })
            .collect();
        let ids: Vec<CommunityId> = communities.iter().map(|c| c.id).collect();
        for (community, parents) in communities.iter_mut().zip(parents) {
            community.parents = parents.iter().map(|n| ids[*n]).collect();
        }
        let expected = expected.map(|circle| circle.iter().map(|n| ids[*n]).collect::<Vec<_>>());
        assert_eq!(circle_of_parents(&communities), expected);
        assert_eq!(check_parents(&communities).is_err(), expected.is_some());
    }

    #[test]
    fn circles_of_parents() {
        check(&[], None);
        check(&[&[], &[0], &[0, 1], &[2]], None);
        check(&[&[0]], Some(&[0]));
        check(&[&[2], &[0], &[1]], Some(&[0, 2, 1]));
        check(&[&[1], &[2], &[3], &[1]], Some(&[1, 2, 3]));
        check(&[&[], &[0], &[0, 3], &[1, 2]], Some(&[2, 3]));
    }

    #[test]
    fn nesting_a_hundred_thousand_deep_is_walked() {
        let mut communities: Vec<Community> = (0..100_000)
            .map(|n| {
                let name = format!("c{n}");
                Community::new(Key::parse(&name).unwrap(), Name::parse(&name).unwrap(), CommunityKind::Team)
            })
            .collect();
        for n in 1..communities.len() {
            communities[n - 1].parents = vec![communities[n].id];
        }
        assert_eq!(circle_of_parents(&communities), None);
    }
}
