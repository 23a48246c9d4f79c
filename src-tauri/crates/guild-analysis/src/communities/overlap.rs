//! Who is in several communities at once.

use std::collections::BTreeMap;

use super::belonging::Belonging;

/// How some communities overlap, counting active people.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlap {
    /// The communities looked at, in the order asked for.
    pub communities: Vec<u32>,
    /// Each combination that somebody has, the most people first, then the fewer communities, then in order.
    pub combinations: Vec<Combination>,
    /// Each two of the communities that share somebody, as places in `communities`, ascending.
    pub pairs: Vec<Pair>,
}

/// A combination of communities, as ascending places in [`Overlap::communities`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The communities, as ascending places in [`Overlap::communities`]; never none.
    pub of: Vec<u32>,
    /// People in these and in no other of the communities looked at.
    pub exactly: Vec<u32>,
    /// How many people are in these, whatever else they are in.
    pub at_least: usize,
}

/// Two communities that share active people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The first, as a place in [`Overlap::communities`].
    pub a: u32,
    /// The second, as a place there; larger than `a`.
    pub b: u32,
    /// How many people are active in both, at least 1.
    pub shared: usize,
    /// Shared people as a part of the people in either, 0..1.
    pub jaccard: f64,
}

/// The exact intersections of `communities` (an `UpSet` plot) and their pairs; repeats count once.
///
/// Cost: O(memberships of the people in them), and for each combination that occurs O(smallest of its communities).
/// Source: Lex et al., *`UpSet`: Visualization of Intersecting Sets* (2014).
pub fn overlap(belonging: &Belonging, communities: &[u32]) -> Overlap {
    let mut places: BTreeMap<u32, u32> = BTreeMap::new();
    let mut chosen = Vec::new();
    for &community in communities {
        places.entry(community).or_insert_with(|| {
            chosen.push(community);
            chosen.len() as u32 - 1
        });
    }
    let mut of_person: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (place, community) in (0..).zip(&chosen) {
        belonging.people_of(*community).for_each(|person| of_person.entry(person).or_default().push(place));
    }
    let mut exactly: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
    let mut shared: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for (person, of) in of_person {
        for (i, a) in of.iter().enumerate() {
            of[i + 1..].iter().for_each(|b| *shared.entry((*a, *b)).or_default() += 1);
        }
        exactly.entry(of).or_default().push(person);
    }
    let with_total = |(of, exactly): (Vec<u32>, Vec<u32>)| {
        let set: Vec<u32> = of.iter().map(|place| chosen[*place as usize]).collect();
        let at_least = in_all(belonging, &set).len();
        Combination { of, exactly, at_least }
    };
    let mut combinations: Vec<Combination> = exactly.into_iter().map(with_total).collect();
    combinations.sort_by_key(|combination| (std::cmp::Reverse(combination.exactly.len()), combination.of.len()));
    let pair = |((a, b), shared): ((u32, u32), usize)| {
        let either = belonging.n_active(chosen[a as usize]) + belonging.n_active(chosen[b as usize]) - shared;
        Pair { a, b, shared, jaccard: shared as f64 / either as f64 }
    };
    let pairs = shared.into_iter().map(pair).collect();
    Overlap { combinations, pairs, communities: chosen }
}

/// The people active in all of these communities, ascending; nobody for none. Cost: O(smallest of them).
pub fn in_all(belonging: &Belonging, communities: &[u32]) -> Vec<u32> {
    let Some(smallest) = communities.iter().min_by_key(|c| belonging.n_active(**c)) else { return Vec::new() };
    let is_in_all = |person: &u32| communities.iter().all(|community| belonging.has(*community, *person));
    belonging.people_of(*smallest).filter(is_in_all).collect()
}

/// The `n` communities with the most active people, the largest first, among equals the smaller index.
pub fn largest(belonging: &Belonging, n: usize) -> Vec<u32> {
    let mut all: Vec<u32> = (0..belonging.n_communities() as u32).collect();
    all.sort_by_key(|community| std::cmp::Reverse(belonging.n_active(*community)));
    all.truncate(n);
    all
}

#[cfg(test)]
mod tests {
    use super::super::trial::organisations;
    use super::*;

    #[test]
    fn everyone_is_in_exactly_one_combination() {
        for organisation in organisations(100) {
            let belonging = &organisation.belonging;
            let found = overlap(belonging, &largest(belonging, 6));
            let is_in = |person: u32, place: u32| belonging.has(found.communities[place as usize], person);
            let places = 0..found.communities.len() as u32;
            for person in 0..belonging.n_people() as u32 {
                let of: Vec<u32> = places.clone().filter(|place| is_in(person, *place)).collect();
                let with: Vec<_> = found.combinations.iter().filter(|c| c.exactly.contains(&person)).collect();
                assert_eq!(
                    with.iter().map(|c| &c.of).collect::<Vec<_>>(),
                    Vec::from_iter(Some(&of).filter(|of| !of.is_empty()))
                );
            }
            for Combination { of, at_least, .. } in &found.combinations {
                let all = (0..belonging.n_people() as u32).filter(|p| of.iter().all(|place| is_in(*p, *place)));
                assert_eq!(all.count(), *at_least);
            }
            for (a, b) in places.clone().flat_map(|a| (a + 1..places.end).map(move |b| (a, b))) {
                let people = 0..belonging.n_people() as u32;
                let both = people.clone().filter(|p| is_in(*p, a) && is_in(*p, b)).count();
                let either = people.filter(|p| is_in(*p, a) || is_in(*p, b)).count();
                let pair = found.pairs.iter().find(|pair| (pair.a, pair.b) == (a, b));
                assert_eq!(pair.map(|pair| pair.shared), Some(both).filter(|both| *both > 0));
                pair.iter().for_each(|pair| assert!((pair.jaccard - both as f64 / either as f64).abs() < 1e-12));
            }
        }
    }

    #[test]
    fn the_largest_come_first() {
        let belonging = Belonging::new(4, 3, &[(1, 0), (1, 1), (2, 0), (3, 2), (3, 1), (3, 0)]).unwrap();
        assert_eq!(largest(&belonging, 3), [3, 1, 2]);
        let found = overlap(&belonging, &[3, 1, 3]);
        assert_eq!(found.communities, [3, 1]);
        assert_eq!(found.combinations[0], Combination { of: vec![0, 1], exactly: vec![0, 1], at_least: 2 });
        assert_eq!(found.combinations[1], Combination { of: vec![0], exactly: vec![2], at_least: 3 });
    }
}
