//! Where people and their seats stand after edits, and what the command line says of it.

use super::*;
use guild_core::communities::{MapNode, MapView};
use std::collections::BTreeMap;

/// Where each person sits in each further community.
fn seats(view: &MapView) -> BTreeMap<(PersonId, CommunityId), (f64, f64)> {
    let of = view.people.id.iter().zip(&view.people.seats);
    of.flat_map(|(id, seats)| {
        seats.iter().map(|seat| ((*id, view.communities.id[seat.community as usize]), (seat.x, seat.y)))
    })
    .collect()
}

/// Communities and people by id.
fn places(nodes: &[MapNode]) -> BTreeMap<ThingId, (f64, f64)> {
    nodes.iter().map(|node| (node.id, (node.x, node.y))).collect()
}

fn far(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn newcomer(open: &mut Workspace) -> CommunityId {
    let members = vec!["Nova Newcomer".to_owned()];
    let new = NewCommunity { name: "Newly There".to_owned(), members, ..NewCommunity::default() };
    open.add_community(&new).unwrap()
}

#[test]
fn an_edit_and_its_undoing_leave_seats_where_they_were_and_nobody_over_another() {
    let mut open = sample();
    let first = seats(&open.map_view().unwrap());
    assert!(first.len() > 5, "{} seats", first.len());
    let mut before = first.clone();
    for step in 0..3 {
        match step {
            0 => drop(newcomer(&mut open)),
            1 => drop(open.undo(1).unwrap()),
            _ => drop(open.forget_person(first.keys().next().unwrap().0).unwrap()),
        }
        let view = open.map_view().unwrap();
        let now = seats(&view);
        let moved = median(before.iter().filter_map(|(of, was)| Some(far(*was, *now.get(of)?))).collect());
        assert!(moved < 0.02, "half of the seats go farther than {moved} at step {step}");
        let people = view.people.x.iter().copied().zip(view.people.y.iter().copied());
        let dots: Vec<(f64, f64)> = people.chain(now.values().copied()).collect();
        for (n, a) in dots.iter().enumerate() {
            assert!(dots[..n].iter().all(|b| far(*a, *b) >= 7.0), "somebody stands over another at {a:?}");
        }
        before = now;
    }
}

#[test]
fn a_layout_without_a_seed_is_the_map_that_is_kept_and_with_one_is_laid_out_anew() {
    let mut open = sample();
    let fresh = open.layout(Some(7), true).unwrap();
    assert_eq!(open.layout(None, true).unwrap(), open.layout(Some(1), true).unwrap(), "nothing is kept yet");
    let view = open.map_view().unwrap();
    newcomer(&mut open);
    let said = places(&open.layout(None, true).unwrap().0);
    assert_eq!(open.layout(None, false).unwrap().0.len(), view.communities.id.len() + 1);
    let shown = open.map_view().unwrap();
    let at = shown.communities.x.iter().copied().zip(shown.communities.y.iter().copied());
    for (id, at) in shown.communities.id.iter().zip(at) {
        assert!(far(said[&ThingId::from(*id)], at) < 0.02, "the command line says what the window shows");
    }
    let was =
        view.communities.id.iter().zip(view.communities.x.iter().copied().zip(view.communities.y.iter().copied()));
    assert!(median(was.map(|(id, was)| far(said[&ThingId::from(*id)], was)).collect()) < 0.02);
    open.undo(1).unwrap();
    assert_eq!(open.layout(Some(7), true).unwrap(), fresh, "the same seed says the same, whatever is kept");
    assert_ne!(open.layout(Some(8), true).unwrap(), fresh);
}

/// Everything's place, as the window is told.
fn everything(view: &MapView) -> String {
    let (c, p) = (&view.communities, &view.people);
    format!("{:?}", (&c.id, &c.x, &c.y, &c.r, &p.id, &p.x, &p.y, &p.seats))
}

#[test]
fn what_is_undone_or_redone_is_where_it_was_to_the_last_digit() {
    let mut open = sample();
    let mut shown = vec![everything(&open.map_view().unwrap())];
    let view = open.map_view().unwrap();
    let (at, nested) = (|n: usize| (view.communities.x[n], view.communities.y[n]), view.communities.parents.clone());
    // Onto its neighbour, so that that one and the home make way.
    let sibling = |n: usize| (0..nested.len()).find(|m| *m != n && nested[*m].first() == nested[n].first());
    let (one, other) = (0..nested.len()).find_map(|n| Some((n, sibling(n)?))).unwrap();
    let (x, y) = at(other);
    let thing: ThingId = view.communities.id[one].into();
    let person = view.people.id[0];
    for step in 0..4 {
        match step {
            0 => open.pin(&[Pin { thing, x: x + 3.0, y }]).unwrap(),
            1 => drop(newcomer(&mut open)),
            2 => open.pin(&[Pin { thing: person.into(), x: x - 900.0, y }]).unwrap(),
            _ => open.unpin(&[thing]).unwrap(),
        }
        shown.push(everything(&open.map_view().unwrap()));
    }
    let n_moved = shown.windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert!(n_moved >= 3, "the edits move things");
    for was in shown.iter().rev().skip(1) {
        open.undo(1).unwrap();
        assert!(everything(&open.map_view().unwrap()) == *was, "back where it was");
    }
    for was in &shown[1..] {
        open.redo(1).unwrap();
        assert!(everything(&open.map_view().unwrap()) == *was, "and there again");
    }
    // Several at once, and what the command line says, which keeps nothing.
    open.undo(4).unwrap();
    let said = places(&open.layout(None, true).unwrap().0);
    assert!(everything(&open.map_view().unwrap()) == shown[0]);
    let now = open.map_view().unwrap();
    for (n, id) in now.communities.id.iter().enumerate() {
        assert!(far(said[&ThingId::from(*id)], (now.communities.x[n], now.communities.y[n])) < 0.02);
    }
    open.redo(3).unwrap();
    assert!(everything(&open.map_view().unwrap()) == shown[3]);
}
