//! People and seats after edits: nobody hides another, and who was there stays.

use super::super::people::DOT;
use super::*;

/// A few communities, nested or not, and people of none to three of them.
fn small(dice: &mut Dice) -> MapGraph {
    let n = 3 + (dice.fraction() * 8.0) as u32;
    let mut graph = MapGraph::default();
    for i in 0..n {
        let parent = (i > 0 && dice.fraction() < 0.6).then(|| (dice.fraction() * f64::from(i)) as u32);
        graph.communities.push(MapCommunity { parent, seed: u64::from(i) });
    }
    for _ in 0..(2.0 + dice.fraction() * 30.0) as u32 {
        graph.people.push(person(dice, n));
    }
    graph
}

fn person(dice: &mut Dice, n: u32) -> MapPerson {
    let mut of: Vec<u32> = (0..n).filter(|_| dice.fraction() < 0.2).collect();
    let home = (!of.is_empty()).then(|| of.remove((dice.fraction() * of.len() as f64) as usize));
    MapPerson { home, others: of }
}

/// One small edit of the organisation, the places of before brought along.
fn edit(graph: &mut MapGraph, start: &mut Start, dice: &mut Dice) {
    let n = graph.communities.len() as u32;
    let any = |dice: &mut Dice, below: usize| (dice.fraction() * below as f64) as usize;
    let i = any(dice, graph.people.len());
    let c = any(dice, n as usize) as u32;
    match any(dice, 6) {
        0 => {
            graph.communities.push(MapCommunity { parent: Some(c), seed: u64::from(n) });
            let newcomer = MapPerson { home: Some(n), others: vec![c] };
            graph.people.push(newcomer);
        }
        1 => {
            graph.people.push(person(dice, n));
        }
        2 if graph.people.len() > 1 => {
            graph.people.remove(i);
            start.people.remove(i);
            start.seats.remove(i);
        }
        3 => {
            if graph.people[i].others.pop().is_some() {
                start.seats[i].pop();
            }
        }
        4 => {
            // The home and the first seat are exchanged.
            if let (Some(home), Some(first)) = (graph.people[i].home, graph.people[i].others.first().copied()) {
                graph.people[i].home = Some(first);
                graph.people[i].others[0] = home;
                start.seats[i][0] = None;
            }
        }
        _ => {
            let person = &mut graph.people[i];
            if person.home != Some(c) && !person.others.contains(&c) {
                person.others.push(c);
                start.seats[i].push(None);
            }
        }
    }
}

fn far(a: &Point, b: &Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

#[track_caller]
fn check_nobody_hides(layout: &Layout, of: &str) {
    let seats = layout.seats.iter().enumerate().flat_map(|(i, seats)| seats.iter().map(move |at| (i, at)));
    let dots: Vec<(usize, &Point)> = layout.people.iter().enumerate().chain(seats).collect();
    for (n, (i, a)) in dots.iter().enumerate() {
        for (j, b) in &dots[..n] {
            let d = far(a, b);
            assert!(d >= DOT, "person or seat {i} is {d:.1} from {j} at {b:?} {of}");
        }
    }
}

#[test]
fn after_any_edit_nobody_hides_another_and_seats_stay() {
    let mut moved = Vec::new();
    for seed in 0..120 {
        let mut dice = Dice::new(seed, 17);
        let mut graph = small(&mut dice);
        let mut layout = laid_out(&graph);
        check_nobody_hides(&layout, &format!("when {seed} is fresh"));
        for n in 0..12 {
            let mut before = start(&layout);
            edit(&mut graph, &mut before, &mut dice);
            layout = again(&graph, &before);
            check_sound(&graph, &layout);
            check_nobody_hides(&layout, &format!("after edit {n} of {seed}"));
            for (old, new) in before.seats.iter().flatten().zip(layout.seats.iter().flatten()) {
                moved.extend(old.as_ref().map(|old| far(old, new)));
            }
        }
    }
    moved.sort_by(f64::total_cmp);
    assert!(moved.len() > 5_000);
    let at = |share: f64| moved[(moved.len() as f64 * share) as usize];
    assert!(at(0.5) < 1e-9, "half go {} and a tenth go {}", at(0.5), at(0.9));
}

#[test]
fn a_seat_that_was_not_kept_finds_room_beside_the_only_one_at_home() {
    // A home of three, one person of its own, and seats of people from within.
    let parent = |i: u32| (i > 0).then_some(0);
    let mut graph = MapGraph {
        communities: (0..4).map(|i| MapCommunity { parent: parent(i), seed: u64::from(i) }).collect(),
        ..MapGraph::default()
    };
    graph.people = (0..9).map(|i| MapPerson { home: Some(1 + i % 3), others: vec![0] }).collect();
    graph.people.push(MapPerson { home: Some(0), others: vec![] });
    let first = laid_out(&graph);
    let without_seats = Start { seats: Vec::new(), ..start(&first) };
    let second = again(&graph, &without_seats);
    check_sound(&graph, &second);
    check_nobody_hides(&second, "without kept seats");
    assert_eq!(first.communities, second.communities);
}
