//! Where a person is at home on the map.

use super::{Community, CommunityKind, CommunityState, Membership, MembershipRole, MembershipState, Organisation};
use crate::{CommunityId, MembershipId, PersonId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// The community in which each person is drawn; people without an active or listed membership have none.
///
/// Of a person's active memberships (listed ones where there is none) the home is the one with, in this order: the
/// largest share of time; the kind that people are mostly at home in (team, business unit, purpose, practice,
/// committee, interest, the organisation's own); the one that was entered first, which its id tells. Memberships in
/// closed communities do not count.
///
/// So neither a new membership nor a role, a beginning or other people's comings and goings take anybody from the
/// home they had, unless a share of time or the kind of the community says so. What is entered at once is put in
/// order before: [`enter_at_once`].
///
/// Cost: O(m log m) for m memberships.
pub fn homes(organisation: &Organisation) -> BTreeMap<PersonId, CommunityId> {
    let communities: BTreeMap<CommunityId, &Community> = organisation.communities.iter().map(|c| (c.id, c)).collect();
    let mut best: BTreeMap<PersonId, (Order, CommunityId)> = BTreeMap::new();
    for membership in &organisation.memberships {
        let Some(community) = communities.get(&membership.community) else { continue };
        if community.state == CommunityState::Closed {
            continue;
        }
        let Some(order) = order(membership, community) else { continue };
        match best.get(&membership.person) {
            Some((known, _)) if *known <= order => {}
            _ => drop(best.insert(membership.person, (order, community.id))),
        }
    }
    best.into_iter().map(|(person, (_, community))| (person, community)).collect()
}

/// The smallest is the home.
type Order = (u8, Reverse<u8>, u8, MembershipId);

fn order(membership: &Membership, community: &Community) -> Option<Order> {
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
    Some((state, Reverse(membership.share.unwrap_or(0)), kind, membership.id))
}

/// Gives memberships that are entered at once, as a file's are, their ids in the order in which each person is at home
/// in them, since a file's rows say nothing of it: a seat before plain membership; the earliest beginning; the fewest
/// active memberships of the community; as they come. Only the ids of one person's memberships change places.
///
/// * `known`: the memberships of before, which are as they are.
///
/// Cost: O(m log m) for m memberships.
pub fn enter_at_once(mut entered: Vec<&mut Membership>, known: &[Membership]) {
    let mut n_active: HashMap<CommunityId, usize> = HashMap::new();
    for membership in known.iter().chain(entered.iter().map(|membership| &**membership)) {
        if membership.state == MembershipState::Active {
            *n_active.entry(membership.community).or_default() += 1;
        }
    }
    // One person's side by side, each as they come.
    entered.sort_by_key(|membership| membership.person);
    for of_one in entered.chunk_by_mut(|a, b| a.person == b.person).filter(|of_one| of_one.len() > 1) {
        let mut ids: Vec<MembershipId> = of_one.iter().map(|membership| membership.id).collect();
        ids.sort_unstable();
        of_one.sort_by_cached_key(|membership| {
            let since = membership.since.map(|date| date.to_string());
            let is_plain = membership.role == MembershipRole::Member;
            (is_plain, since.is_none(), since, n_active.get(&membership.community).copied())
        });
        for (membership, id) in of_one.iter_mut().zip(ids) {
            membership.id = id;
        }
    }
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
        let id = person.id;
        let organisation = Organisation { communities, people: vec![person], memberships, ..Organisation::default() };
        let home = homes(&organisation).get(&id).map(|id| organisation.community(*id).unwrap().key.to_string());
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
        check(|[_, b, c], p| vec![member(c, p), member(b, p)], Some("c"));
    }

    fn since(membership: Membership, year: &str) -> Membership {
        Membership { since: PartialDate::parse(year).ok(), ..membership }
    }

    /// Whatever the role and the beginning, known or not, of the old and of the new one.
    #[test]
    fn one_more_membership_moves_nobody() {
        let roles = [MembershipRole::Member, MembershipRole::Leader, MembershipRole::Champion];
        let years = ["", "2019", "2020", "2020-05-01", "2026-11-22"];
        let all = || roles.iter().flat_map(|role| years.iter().map(move |year| (role.clone(), *year)));
        for (role, year) in all() {
            for (new_role, new_year) in all() {
                let old = |community, person| since(Membership::new(community, person, role.clone()), year);
                let new = |community, person| since(Membership::new(community, person, new_role.clone()), new_year);
                for share in [None, Some(0), Some(20)] {
                    let old = |community, person| Membership { share, ..old(community, person) };
                    check(|[_, b, c], p| vec![old(b, p), new(c, p)], Some("b"));
                    check(|[_, b, c], p| vec![old(c, p), new(b, p)], Some("c"));
                }
            }
        }
    }

    #[test]
    fn what_takes_the_place_of_a_membership_is_as_old_as_that() {
        let ids: Vec<MembershipId> = (0..200).map(|_| MembershipId::new()).collect();
        for (n, id) in ids.iter().enumerate() {
            let beside = id.beside();
            assert_ne!(beside, *id);
            assert_eq!(beside.0.get_version_num(), 7);
            assert!(ids[..n].iter().all(|before| *before < beside) && ids[n + 1..].iter().all(|after| beside < *after));
        }
    }

    #[test]
    fn of_what_is_entered_at_once_seats_come_first_then_what_began_first_then_the_smallest() {
        #[track_caller]
        fn check_at_once(make: impl Fn([CommunityId; 3], PersonId) -> Vec<Membership>, expected: &str) {
            let entered = |ids, person| {
                let mut all = make(ids, person);
                enter_at_once(all.iter_mut().collect(), &[]);
                all
            };
            check(entered, Some(expected));
        }
        let member = |community, person| Membership::new(community, person, MembershipRole::Member);
        let leader = |community, person| Membership::new(community, person, MembershipRole::Leader);
        check_at_once(|[_, b, c], p| vec![since(member(b, p), "2019"), leader(c, p)], "c");
        check_at_once(|[_, b, c], p| vec![member(b, p), since(member(c, p), "2020")], "c");
        check_at_once(|[_, b, c], p| vec![since(member(c, p), "2020"), since(member(b, p), "2019-05")], "b");
        check_at_once(|[_, b, c], p| vec![member(c, p), member(b, p)], "c");
        let other = PersonId::new();
        check_at_once(|[_, b, c], p| vec![member(c, p), member(b, p), member(c, other)], "b");
    }

    #[test]
    fn entering_at_once_keeps_each_id_with_its_person() {
        let (one, other, community) = (PersonId::new(), PersonId::new(), CommunityId::new());
        let role = |n: usize| if n.is_multiple_of(3) { MembershipRole::Leader } else { MembershipRole::Member };
        let person = |n: usize| if n.is_multiple_of(2) { one } else { other };
        let before: Vec<Membership> = (0..20).map(|n| Membership::new(community, person(n), role(n))).collect();
        let mut after = before.clone();
        enter_at_once(after.iter_mut().collect(), &[]);
        assert_ne!(before, after);
        let sorted = |all: &[Membership]| {
            let mut all: Vec<_> = all.iter().map(|m| (m.id, m.person)).collect();
            all.sort_unstable();
            all
        };
        assert_eq!(sorted(&before), sorted(&after));
        let kept = |m: &Membership| (m.community, m.person, m.role.clone());
        assert!(before.iter().map(kept).eq(after.iter().map(kept)), "each row stays what it is");
    }
}
