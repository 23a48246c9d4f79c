//! How little a small edit moves on a map that is known.

use super::*;
use guild_core::communities::MapView;
use guild_core::import::{ImportOptions, Source};
use guild_exchange::read::{Limits, read_bytes};
use guildhall_tests::organisation::{Size, organisation};
use std::collections::BTreeMap;
use std::fmt::Write as _;

type At = (f64, f64);

/// Everything but what lies around a community, which grows with it: communities, people, and their seats.
fn everything(view: &MapView, but: &BTreeSet<CommunityId>) -> BTreeMap<(ThingId, Option<CommunityId>), At> {
    let (c, p) = (&view.communities, &view.people);
    let communities = (0..c.id.len()).map(|n| ((c.id[n].into(), None), (c.x[n], c.y[n])));
    let communities = communities.filter(|((id, _), _)| !but.iter().any(|but| ThingId::from(*but) == *id));
    let people = (0..p.id.len()).map(|n| ((p.id[n].into(), None), (p.x[n], p.y[n])));
    let seat = |n: usize| {
        let of = p.seats[n].iter();
        of.map(move |seat| ((p.id[n].into(), Some(c.id[seat.community as usize])), (seat.x, seat.y)))
    };
    communities.chain(people).chain((0..p.id.len()).flat_map(seat)).collect()
}

/// A community and those around it.
fn around(view: &MapView, n: usize) -> BTreeSet<CommunityId> {
    let mut around = BTreeSet::from([view.communities.id[n]]);
    let mut at = n;
    while let Some(home) = view.communities.parents[at].first() {
        at = *home as usize;
        around.insert(view.communities.id[at]);
    }
    around
}

/// How far others go when a person, or a community of two, is added to each of some communities: the median and the
/// most, in pixels, of the edits that move the most.
fn worst(open: &mut Workspace, each: usize, act: impl Fn(&mut Workspace, CommunityId, PersonId)) -> At {
    let first = open.map_view().unwrap();
    let (mut worst_median, mut worst_most) = (0.0_f64, 0.0_f64);
    for n in (0..first.communities.id.len()).step_by(each) {
        let around = around(&first, n);
        let before = everything(&first, &around);
        let person = first.people.id[n % first.people.id.len()];
        act(open, first.communities.id[n], person);
        let after = everything(&open.map_view().unwrap(), &around);
        let far = |(thing, was): (&(ThingId, Option<CommunityId>), &At)| {
            let is = after.get(thing)?;
            Some((is.0 - was.0).hypot(is.1 - was.1))
        };
        // Whoever joins a team may be at home there.
        let others = before.iter().filter(|((thing, _), _)| *thing != ThingId::from(person));
        let mut moved: Vec<f64> = others.filter_map(far).collect();
        moved.sort_by(f64::total_cmp);
        let (median, most) = (moved[moved.len() / 2], moved[moved.len() - 1]);
        (worst_median, worst_most) = (worst_median.max(median), worst_most.max(most));
        open.undo(1).unwrap();
        assert!(everything(&open.map_view().unwrap(), &BTreeSet::new()) == everything(&first, &BTreeSet::new()));
    }
    (worst_median, worst_most)
}

fn a_person(open: &mut Workspace, community: CommunityId, _: PersonId) {
    open.add_memberships(community, &["Nova Newcomer".to_owned()], "").unwrap();
}

/// Of somebody new and somebody who is there.
fn a_community(open: &mut Workspace, home: CommunityId, person: PersonId) {
    let members = vec!["Nova Newcomer".to_owned(), person.to_string()];
    let new = NewCommunity { name: "Newly There".to_owned(), home: Some(home), members, ..NewCommunity::default() };
    open.add_community(&new).unwrap();
}

fn imported(tables: &[(&str, &str)]) -> Workspace {
    let books =
        tables.iter().map(|(name, text)| read_bytes(name, text.as_bytes(), &Limits::default()).unwrap()).collect();
    let mut open = Workspace::in_memory().unwrap();
    assert!(open.import(&Source::of(books), &ImportOptions::default()).unwrap().applied);
    open
}

/// The size T of the reference sizes: 9 people.
fn nine_people() -> Workspace {
    let mut people = "person_id,name\n".to_owned();
    (0..9).for_each(|n| writeln!(people, "p{n},Person {n}").unwrap());
    let communities = "community_id,name,kind,parent_id\noffice,Office,department,\nbakery,Bakery,team,office\n\
                       shop,Shop,team,office\ntasting,Tasting circle,practice,\n";
    let memberships = "community_id,person_id,role\nbakery,p0,leader\nbakery,p1,member\nbakery,p2,member\n\
                       bakery,p3,member\nshop,p4,leader\nshop,p5,member\nshop,p6,member\noffice,p7,leader\n\
                       office,p8,member\ntasting,p1,member\ntasting,p4,member\ntasting,p8,leader\n";
    imported(&[("communities.csv", communities), ("people.csv", &people), ("memberships.csv", memberships)])
}

/// The size S: 1,000 people in 100 communities.
fn thousand_people() -> Workspace {
    let made = organisation(Size::S, 1);
    let mut communities = "community_id,name,kind,parent_id\n".to_owned();
    for (n, (name, parent)) in made.communities.iter().zip(&made.parents).enumerate() {
        let parent = parent.map(|parent| format!("c{parent}")).unwrap_or_default();
        writeln!(communities, "c{n},{name},team,{parent}").unwrap();
    }
    let mut people = "person_id,name\n".to_owned();
    made.people.iter().enumerate().for_each(|(n, name)| writeln!(people, "p{n},{name}").unwrap());
    let mut memberships = "community_id,person_id,role\n".to_owned();
    made.memberships.iter().for_each(|(c, p)| writeln!(memberships, "c{c},p{p},member").unwrap());
    imported(&[("communities.csv", &communities), ("people.csv", &people), ("memberships.csv", &memberships)])
}

#[test]
fn what_is_added_moves_nothing_in_the_median_and_little_at_most() {
    let mut all = [(nine_people(), 1), (sample(), 1), (thousand_people(), 19)];
    for (n, (open, each)) in all.iter_mut().enumerate() {
        let [left, top, right, bottom] = open.map_view().unwrap().extent;
        let extent = (right - left).max(bottom - top);
        let (median, most) = worst(open, *each, a_person);
        println!("map {n}, {extent:.0} px: a person moves {median} px in the median, {most:.0} px at most");
        assert!(median < 0.02 && most <= extent * 0.05, "a person: {median} and {most} of {extent}");
        let (median, most) = worst(open, *each, a_community);
        println!("map {n}, {extent:.0} px: a community moves {median} px in the median, {most:.0} px at most");
        // On a small map a community of two, some 150 px across with what it takes around it, is more than that share.
        let (least, share) = if n == 2 { (0.02, extent * 0.05) } else { (20.0, 150.0) };
        assert!(median < least && most <= share, "a community: {median} and {most} of {extent}");
    }
}

#[test]
fn the_same_organisation_lies_in_the_same_way_in_every_workspace() {
    let lie = |mut open: Workspace| {
        let view = open.map_view().unwrap();
        let (c, p) = (&view.communities, &view.people);
        let communities = (0..c.id.len()).map(|n| (c.key[n].clone(), c.x[n], c.y[n]));
        let people = (0..p.id.len()).map(|n| (p.key[n].clone(), p.x[n], p.y[n]));
        let mut all: Vec<_> = communities.chain(people).collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all
    };
    assert!(lie(nine_people()) == lie(nine_people()));
    assert!(lie(thousand_people()) == lie(thousand_people()));
}
