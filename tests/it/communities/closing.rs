//! What becomes of homes and memberships when communities close.

use guild_core::Workspace;
use guild_core::communities::{NewCommunity, OrganisationEdit};
use guild_model::communities::MembershipState;
use guild_model::{CommunityId, PartialDate};

fn add(open: &mut Workspace, name: &str, home: Option<CommunityId>, members: &[&str]) -> CommunityId {
    let members = members.iter().map(|m| (*m).to_owned()).collect();
    open.add_community(&NewCommunity { name: name.to_owned(), home, members, ..NewCommunity::default() }).unwrap()
}

#[test]
fn what_merges_with_those_around_it_moves_to_what_held_them_in_whatever_order_they_are_named() {
    for turned in [false, true] {
        let mut open = Workspace::in_memory().unwrap();
        let top = add(&mut open, "Top", None, &[]);
        let outer = add(&mut open, "Outer", Some(top), &["A"]);
        let inner = add(&mut open, "Inner", Some(outer), &["B"]);
        let into = add(&mut open, "Into", Some(inner), &["C"]);
        let beside = add(&mut open, "Beside", Some(inner), &[]);
        let mut from = [outer, inner];
        if turned {
            from.reverse();
        }
        open.merge_communities(into, &from).unwrap();
        let organisation = open.organisation().unwrap();
        assert_eq!(organisation.community(into).unwrap().parents, [top], "{from:?}");
        assert_eq!(organisation.community(beside).unwrap().parents, [into]);
        open.undo(1).unwrap();
        assert_eq!(open.organisation().unwrap().community(into).unwrap().parents, [inner]);
    }
}

#[test]
fn a_membership_ends_at_the_latest_with_its_community() {
    let mut open = Workspace::in_memory().unwrap();
    let committee = add(&mut open, "Committee", None, &["Ada", "Bo"]);
    let held = open.organisation().unwrap().memberships.clone();
    let until =
        |n: usize, date: &str| OrganisationEdit::MembershipUntil { membership: held[n].id, date: date.to_owned() };
    open.edit_organisation(&[until(0, "2031-06"), until(1, "2029")]).unwrap();
    open.retire_communities(&[committee], "2030-05-04").unwrap();
    let ended = open.organisation().unwrap().memberships.clone();
    let of = |n: usize| ended.iter().find(|m| m.id == held[n].id).unwrap();
    let day = |text: &str| PartialDate::parse(text).ok();
    assert_eq!((of(0).state, of(0).until), (MembershipState::Left, day("2030-05-04")));
    assert_eq!((of(1).state, of(1).until), (MembershipState::Left, day("2029")));
}
