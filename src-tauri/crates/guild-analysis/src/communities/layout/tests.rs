//! What the layout promises, on made-up maps.

use std::ops::ControlFlow;

use super::dice::Dice;
use super::*;

mod seats;

/// Links within and, fewer, between divisions; some have many, most have few.
fn planted(n: u32, of: u32, seed: u64) -> Vec<(u32, u32, f64)> {
    let mut dice = Dice::new(seed, u64::from(n));
    let mut any = |below: u32| (dice.fraction().powi(2) * f64::from(below)) as u32;
    let mut links = Vec::new();
    for i in 0..n {
        let division = i / of * of;
        for _ in 0..3 {
            links.push((i, division + any(of.min(n - division)), 1.0));
        }
        if i % 4 == 0 {
            links.push((i, any(n), 1.0));
        }
    }
    links
}

fn flat(n: u32, links: Vec<(u32, u32, f64)>) -> MapGraph {
    let communities = (0..n).map(|i| MapCommunity { parent: None, seed: u64::from(i) }).collect();
    MapGraph { communities, service_links: links, ..MapGraph::default() }
}

/// An organisation of 6 units, 30 departments and 300 teams, with people of one to three communities.
fn nested() -> MapGraph {
    let parent = |i: u32| match i {
        0..6 => None,
        6..36 => Some(i % 6),
        _ => Some(6 + i % 30),
    };
    let n = 336;
    let communities = (0..n).map(|i| MapCommunity { parent: parent(i), seed: u64::from(i) * 7 }).collect();
    let mut dice = Dice::new(5, 5);
    let mut any = |below: u32| (dice.fraction() * f64::from(below)) as u32;
    let people = (0..900)
        .map(|i| MapPerson {
            home: (i % 50 != 0).then(|| any(n)),
            others: (0..[0, 0, 1, 2][i % 4]).map(|_| any(n)).collect(),
        })
        .collect();
    let service_links = (0..400).map(|_| (any(n), any(n), 1.0)).collect();
    let member_links = (0..400).map(|_| (any(n), any(n), f64::from(any(5)))).collect();
    MapGraph { communities, people, member_links, service_links }
}

fn laid_out(graph: &MapGraph) -> Layout {
    again(graph, &Start::default())
}

fn again(graph: &MapGraph, start: &Start) -> Layout {
    lay_out(graph, start, &Options::default(), &mut |_| ControlFlow::Continue(())).expect("not cancelled")
}

fn start(layout: &Layout) -> Start {
    let old = |x: f64, y: f64, r: f64| Some(Place { x, y, r, is_pinned: false });
    Start {
        communities: layout.communities.iter().map(|c| old(c.x, c.y, c.r)).collect(),
        people: layout.people.iter().map(|p| old(p.x, p.y, 0.0)).collect(),
        seats: layout.seats.iter().map(|seats| seats.iter().copied().map(Some).collect()).collect(),
    }
}

/// No circle overlaps a sibling, each lies in its home below its name, each person in theirs; all are numbers.
#[track_caller]
fn check_sound(graph: &MapGraph, layout: &Layout) {
    let circles = &layout.communities;
    assert_eq!(circles.len(), graph.communities.len());
    let forest = Forest::new(graph);
    for siblings in forest.children.iter().chain([&forest.roots]) {
        let of: Vec<Circle> = siblings.iter().map(|&c| circles[c as usize]).collect();
        assert_eq!(quality::overlaps(&of), 0, "siblings overlap");
    }
    for (c, circle) in circles.iter().enumerate() {
        assert!([circle.x, circle.y].iter().all(|v| v.is_finite()) && circle.r > 0.0 && circle.r.is_finite());
        if let Some(p) = forest.parent[c] {
            assert!(forest::holds(&circles[p as usize], circle), "{c} is not inside {p}, or under its name");
        }
    }
    assert_eq!(layout.people.len(), graph.people.len());
    for (i, person) in layout.people.iter().enumerate() {
        assert!(person.x.is_finite() && person.y.is_finite());
        if let Some(home) = forest.home[i] {
            let home = circles[home as usize];
            assert!((person.x - home.x).hypot(person.y - home.y) <= home.r, "person {i} is not at home");
        }
    }
    assert!(layout.extent.iter().all(|v| v.is_finite()));
}

#[test]
fn an_organisation_is_nested_without_overlap() {
    let graph = nested();
    let layout = laid_out(&graph);
    check_sound(&graph, &layout);
    let [left, top, right, bottom] = layout.extent;
    let aspect = (right - left) / (bottom - top);
    assert!((1.0..2.2).contains(&aspect), "{aspect}");
}

#[test]
fn thousands_are_laid_out_without_overlap_and_divisions_stay_together() {
    let n = 3_000;
    let graph = flat(n, planted(n, 50, 1));
    let layout = laid_out(&graph);
    check_sound(&graph, &layout);
    let at: Vec<Point> = layout.communities.iter().map(|c| Point { x: c.x, y: c.y }).collect();
    let division: Vec<u32> = (0..n).map(|i| i / 50).collect();
    let hits = quality::cluster_hit_rate(&division, &at);
    assert!(hits > 0.7, "{hits}");
}

#[test]
fn the_same_bits_on_any_number_of_threads_and_another_picture_from_another_seed() {
    let graphs = [flat(1_500, planted(1_500, 30, 2)), nested()];
    for graph in &graphs {
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
            pool.install(|| laid_out(graph))
        };
        let one = on(1);
        assert!(one == on(2) && one == on(8));
        let other = Options { seed: 2, ..Options::default() };
        let other = lay_out(graph, &Start::default(), &other, &mut |_| ControlFlow::Continue(())).expect("done");
        assert!(one != other);
    }
}

#[test]
fn what_nobody_can_foresee_is_laid_out_all_the_same() {
    let alone = |n: u32| flat(n, Vec::new());
    let star = |n: u32| flat(n, (1..n).map(|i| (0, i, 1.0)).collect());
    let homes = |parent: &dyn Fn(u32) -> Option<u32>, n: u32| MapGraph {
        communities: (0..n).map(|i| MapCommunity { parent: parent(i), seed: 0 }).collect(),
        ..MapGraph::default()
    };
    let crowd = |n: u32| MapGraph {
        communities: vec![MapCommunity::default(); 2],
        people: (0..n).map(|i| MapPerson { home: Some(9).filter(|_| i % 2 == 0), others: vec![1, 77, 1] }).collect(),
        ..MapGraph::default()
    };
    let bad = [f64::NAN, -1.0, 0.0, f64::INFINITY, f64::MIN_POSITIVE, 1e300];
    let odd = bad.iter().flat_map(|&w| [(0, 1, w), (1, 2, w), (3, 3, w), (4, 99, w)]).collect();
    check_sound(&alone(0), &laid_out(&alone(0)));
    for graph in [
        alone(1),
        alone(2),
        alone(700),
        star(2),
        star(5_000),
        flat(6, odd),
        flat(2, vec![(0, 1, f64::INFINITY)]),
        homes(&|i| i.checked_sub(1), 50),
        homes(&|i| Some((i + 1) % 7), 7),
        homes(&|i| Some(i), 3),
        homes(&|i| (i > 0).then_some(0), 800),
        homes(&|_| Some(99), 3),
        crowd(2_000),
    ] {
        let layout = laid_out(&graph);
        check_sound(&graph, &layout);
        check_sound(&graph, &again(&graph, &start(&layout)));
    }
}

#[test]
fn old_places_that_are_no_places_are_borne() {
    let graph = nested();
    let n = graph.communities.len();
    let all = |place: Place| Start {
        communities: vec![Some(place); n],
        people: vec![Some(place); graph.people.len()],
        ..Start::default()
    };
    for (x, r) in [(f64::NAN, 1.0), (f64::INFINITY, 1.0), (0.0, f64::NAN), (3.0, 50.0), (0.0, 0.0), (0.0, -5.0)] {
        check_sound(&graph, &again(&graph, &all(Place { x, y: 0.0, r, is_pinned: false })));
    }
}

#[test]
fn laid_out_again_nothing_moves() {
    for graph in [nested(), flat(1_000, planted(1_000, 25, 3))] {
        let first = laid_out(&graph);
        let second = again(&graph, &start(&first));
        assert!(first.communities == second.communities);
        let far = |(a, b): (&Point, &Point)| (a.x - b.x).hypot(a.y - b.y);
        let dots = |of: &Layout| of.people.iter().chain(of.seats.iter().flatten()).copied().collect::<Vec<_>>();
        let moved = dots(&first).iter().zip(&dots(&second)).map(far).fold(0.0, f64::max);
        assert!(moved < 1e-9, "{moved}");
    }
}

/// Adds one community and says how far the others move: the median, and the most as a share of the extent.
fn moves(mut graph: MapGraph, parent: Option<u32>, links: &[u32]) -> (f64, f64) {
    let old = laid_out(&graph);
    let new = graph.communities.len() as u32;
    graph.communities.push(MapCommunity { parent, seed: 99 });
    graph.service_links.extend(links.iter().map(|&to| (new, to, 1.0)));
    graph.people.push(MapPerson { home: Some(new), others: vec![] });
    let after = again(&graph, &start(&old));
    check_sound(&graph, &after);
    let far = |(a, b): (&Circle, &Circle)| (a.x - b.x).hypot(a.y - b.y);
    let mut moved: Vec<f64> = old.communities.iter().zip(&after.communities).map(far).collect();
    moved.sort_by(f64::total_cmp);
    let [left, top, right, bottom] = old.extent;
    (moved[moved.len() / 2], moved[moved.len() - 1] / (right - left).max(bottom - top))
}

#[test]
fn one_more_community_hardly_moves_the_others() {
    let flat = || flat(2_000, planted(2_000, 40, 4));
    for (graph, parent, links) in [
        (nested(), Some(3), vec![20, 40]),
        (nested(), Some(17), vec![]),
        (nested(), Some(200), vec![7]),
        (nested(), None, vec![1, 2]),
        (nested(), None, vec![]),
        (flat(), None, vec![100, 101, 102]),
        (flat(), None, vec![5, 900, 1_800]),
        (flat(), Some(700), vec![3]),
    ] {
        let (median, most) = moves(graph, parent, &links);
        assert!(median < 1e-12, "{median} in {parent:?} with {links:?}");
        assert!(most <= 0.05, "{most} in {parent:?} with {links:?}");
    }
}

#[test]
fn pins_are_honoured_exactly_with_and_without_the_other_places() {
    let graph = nested();
    let free = laid_out(&graph);
    let pin = |x: f64, y: f64| Some(Place { x, y, r: 0.0, is_pinned: true });
    for mut start in [start(&free), Start::default()] {
        start.communities.resize(graph.communities.len(), None);
        start.people.resize(graph.people.len(), None);
        start.communities[2] = pin(free.communities[3].x + 10.0, free.communities[3].y);
        start.communities[100] = pin(1_234.5, -77.25);
        start.people[7] = pin(-5.5, 6.5);
        let layout = again(&graph, &start);
        let at = |c: usize| (layout.communities[c].x, layout.communities[c].y);
        assert_eq!(at(2), (free.communities[3].x + 10.0, free.communities[3].y));
        assert_eq!(at(100), (1_234.5, -77.25));
        assert_eq!((layout.people[7].x, layout.people[7].y), (-5.5, 6.5));
        let forest = Forest::new(&graph);
        for (c, circle) in layout.communities.iter().enumerate() {
            if let Some(p) = forest.parent[c] {
                assert!(forest::holds(&layout.communities[p as usize], circle), "{c} in {p}");
            }
        }
    }
}

#[test]
fn it_can_be_called_off_and_tells_how_far_it_is() {
    let graph = nested();
    let mut told = Vec::new();
    let mut listen = |share: f32| {
        told.push(share);
        ControlFlow::Continue(())
    };
    lay_out(&graph, &Start::default(), &Options::default(), &mut listen).expect("done");
    assert!(told.is_sorted() && told.last() == Some(&1.0) && told.len() > 20, "{told:?}");
    let mut n = 0;
    let mut stop = |_| {
        n += 1;
        if n == 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    assert_eq!(lay_out(&graph, &Start::default(), &Options::default(), &mut stop), Err(Cancelled));
    assert_eq!(n, 10);
}

#[test]
fn it_can_be_called_off_while_groups_are_set_apart() {
    let graph = flat(500, planted(500, 25, 3));
    let stopped = |at: usize| {
        let mut told = Vec::new();
        let mut listen = |share: f32| {
            told.push(share);
            if told.len() == at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let layout = lay_out(&graph, &Start::default(), &Options::default(), &mut listen);
        (told, layout.is_err())
    };
    let (told, _) = stopped(usize::MAX);
    // While nothing new is to be told, the same is told again.
    let again: Vec<usize> = (1..told.len()).filter(|&i| told[i] <= told[i - 1]).collect();
    assert!(again.len() > 100, "{} times", again.len());
    let middle = again[again.len() / 2] + 1;
    let (told, is_cancelled) = stopped(middle);
    assert!(is_cancelled && told.len() == middle);
}

#[test]
fn those_tied_to_each_other_lie_near_each_other_across_homes() {
    // Two homes of twelve; four of each are tied to one of the other home.
    let parent = |i: u32| (i >= 2).then_some(i % 2);
    let graph = MapGraph {
        communities: (0..26).map(|i| MapCommunity { parent: parent(i), seed: u64::from(i) }).collect(),
        service_links: (1..5).map(|k| (2 * k, 2 * k + 1, 1.0)).collect(),
        ..MapGraph::default()
    };
    let layout = laid_out(&graph);
    let far = |a: u32, b: u32| {
        let (a, b) = (layout.communities[a as usize], layout.communities[b as usize]);
        (a.x - b.x).hypot(a.y - b.y)
    };
    let tied = (1..5).map(|k| far(2 * k, 2 * k + 1)).sum::<f64>() / 4.0;
    let any = (0..144).map(|k| far(2 + 2 * (k / 12), 3 + 2 * (k % 12))).sum::<f64>() / 144.0;
    assert!(tied < any * 0.8, "the tied are {tied} apart, any two {any}");
}

#[test]
fn people_of_several_communities_stand_toward_the_others() {
    let mut graph = flat(3, vec![(0, 1, 1.0), (0, 2, 1.0)]);
    graph.people =
        (0..40).map(|i| MapPerson { home: Some(0), others: if i % 4 == 0 { vec![1] } else { vec![] } }).collect();
    let layout = laid_out(&graph);
    let other = layout.communities[1];
    let mean = |of: &dyn Fn(usize) -> bool| {
        let far = |i: usize| (layout.people[i].x - other.x).hypot(layout.people[i].y - other.y);
        let of: Vec<f64> = (0..40).filter(|&i| of(i)).map(far).collect();
        of.iter().sum::<f64>() / of.len() as f64
    };
    let step = layout.communities[0].r * 0.4;
    assert!(mean(&|i| i % 4 == 0) + step < mean(&|i| i % 4 != 0));
    let seat = layout.seats[0][0];
    assert!((seat.x - other.x).hypot(seat.y - other.y) < other.r, "the seat is in the other community");
}

#[test]
fn who_is_in_no_community_stands_below_the_map_in_a_block_and_over_nobody_who_comes_later() {
    let mut graph = flat(6, Vec::new());
    graph.people = vec![MapPerson::default(); 90];
    let before = laid_out(&graph);
    graph.people.extend(vec![MapPerson::default(); 30]);
    let after = again(&graph, &start(&before));
    assert_eq!(before.people[..], after.people[..90]);
    for (i, a) in after.people.iter().enumerate() {
        assert!(after.communities.iter().all(|c| a.y > c.y + c.r), "{a:?} stands beside a community");
        for b in &after.people[..i] {
            assert!((a.x - b.x).hypot(a.y - b.y) > 20.0, "{a:?} stands over {b:?}");
        }
    }
    let [left, top, right, bottom] = extent(&[], &before.people);
    assert!(right - left < 6.0 * (bottom - top), "a block, not a line: {left} {top} {right} {bottom}");
}
