//! Where a person is at home on the map.

use super::{Community, CommunityKind, Membership, MembershipRole, MembershipState, Organisation};
use crate::{CommunityId, PersonId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The community in which each person is drawn; people without an active or listed membership have none.
///
/// Of a person's active memberships (listed ones where there is none) the home is the one with, in this order: the
/// largest share of time; the kind that people are mostly at home in (team, business unit, purpose, practice,
/// committee, interest, the organisation's own); a seat before plain membership; the earliest beginning; the
/// fewest active people; the smallest key. Memberships in closed communities do not count.
///
/// Cost: O(m log m) for m memberships.
pub fn homes(organisation: &Organisation) -> BTreeMap<PersonId, CommunityId> {
    let communities: BTreeMap<CommunityId, &Community> = organisation.communities.iter().map(|c| (c.id, c)).collect();
    let active = organisation.active();
    let mut best: BTreeMap<PersonId, (Order<'_>, CommunityId)> = BTreeMap::new();
    for membership in &organisation.memberships {
        let Some(community) = communities.get(&membership.community) else { continue };
        if community.state == super::CommunityState::Closed {
            continue;
        }
        let Some(order) = order(membership, community, active.get(&community.id).map_or(0, BTreeSet::len)) else {
            continue;
        };
        match best.get(&membership.person) {
            Some((known, _)) if *known <= order => {}
            _ => drop(best.insert(membership.person, (order, community.id))),
        }
    }
    best.into_iter().map(|(person, (_, community))| (person, community)).collect()
}

/// The smallest is the home.
type Order<'a> = (u8, Reverse<u8>, u8, bool, (bool, Option<String>), usize, &'a str);

fn order<'a>(membership: &Membership, community: &'a Community, n_active: usize) -> Option<Order<'a>> {
    let state = match membership.state {
        MembershipState::Active => 0,
        MembershipState::Listed => 1,
        MembershipState::Dormant | MembershipState::Left => return None,
    };
    let kind = match community.kind {
        CommunityKind::Team => 0,
        CommunityKind::BusinessUnit => 1,
        CommunityKind::Purpose => 2,
        CommunityKind::Practice => 3,
        CommunityKind::Committee => 4,
        CommunityKind::Interest => 5,
        CommunityKind::Custom(_) => 6,
    };
    let since = membership.since.map(|date| date.to_string());
    Some((
        state,
        Reverse(membership.share.unwrap_or(0)),
        kind,
        membership.role == MembershipRole::Member,
        (since.is_none(), since),
        n_active,
        community.key.as_str(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Person;
    use crate::{Key, Name, PartialDate};

    fn community(name: &str, kind: CommunityKind) -> Community {
        Community::new(Key::parse(name).unwrap(), Name::parse(name).unwrap(), kind)
    }

    /// Communities `a` (interest), `b` (team), `c` (team) and one person with what `make` gives.
    #[track_caller]
    fn check(make: impl Fn([CommunityId; 3], PersonId) -> Vec<Membership>, expected: Option<&str>) {
        let communities = vec![
            community("a", CommunityKind::Interest),
            community("b", CommunityKind::Team),
            community("c", CommunityKind::Team),
        ];
        let person = Person::new(Key::parse("p").unwrap(), Name::parse("P").unwrap());
        let ids = [communities[0].id, communities[1].id, communities[2].id];
        let memberships = make(ids, person.id);
        let organisation = Organisation { communities, people: vec![person], memberships, ..Organisation::default() };
        let home = homes(&organisation).values().next().map(|id| organisation.community(*id).unwrap().key.to_string());
        assert_eq!(home.as_deref(), expected);
    }

    #[test]
    fn the_home_is_where_most_of_the_time_goes() {
        let member = |community, person| Membership::new(community, person, MembershipRole::Member);
        check(|_, _| vec![], None);
        check(|[a, _, _], p| vec![member(a, p)], Some("a"));
        check(|[a, b, _], p| vec![member(a, p), member(b, p)], Some("b"));
        check(|[a, b, _], p| vec![Membership { share: Some(60), ..member(a, p) }, member(b, p)], Some("a"));
        let left = |m| Membership { state: MembershipState::Left, ..m };
        check(|[a, b, _], p| vec![member(a, p), left(member(b, p))], Some("a"));
        check(|[_, b, c], p| vec![member(b, p), Membership::new(c, p, MembershipRole::Leader)], Some("c"));
        let since = |m, year: &str| Membership { since: PartialDate::parse(year).ok(), ..m };
        check(|[_, b, c], p| vec![member(b, p), since(member(c, p), "2020")], Some("c"));
        check(|[_, b, c], p| vec![since(member(b, p), "2019"), since(member(c, p), "2020")], Some("b"));
        check(|[_, b, c], p| vec![member(c, p), member(b, p)], Some("b"));
    }
}
