//! Whom a person brings together who otherwise would not meet.

use rayon::prelude::*;

use super::belonging::Belonging;

/// How often a person stands between two communities, by where the three are at home.
///
/// `from` and `to` are the communities; each pair counts in both directions, as ties of membership have none, so
/// `gatekeeper` and `representative` are always equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brokerage {
    /// All three share one home.
    pub coordinator: u64,
    /// The communities share a home, the person is from elsewhere; also called itinerant broker.
    pub consultant: u64,
    /// Person and `to` share a home, `from` is elsewhere.
    pub gatekeeper: u64,
    /// `from` and the person share a home, `to` is elsewhere.
    pub representative: u64,
    /// Three different homes.
    pub liaison: u64,
}

/// The five Gould-Fernandez counts of each person.
///
/// * Which graph: the two-mode graph. A person p stands between communities a and c, a ≠ c, when p is active in both
///   and **nobody else** is: without p, no member ties a to c. The graph of all people, whose links would be counted
///   in billions, is never built.
/// * `home_of_community`, `home_of_person`: the partition, as any numbers; a home is a community at the top, or
///   whatever else the caller divides by. A person without a home (`None`) shares it with nobody.
/// * Returns `n_people` counts of ordered pairs (a, c). Their sum is the number of such pairs.
/// * Cost: O(sum over people of the square of their communities, times the smaller community). Parallel.
///   Source: Gould and Fernandez, *Structures of Mediation* (1989).
pub fn brokerage(belonging: &Belonging, home_of_community: &[u32], home_of_person: &[Option<u32>]) -> Vec<Brokerage> {
    let of_person = |person: u32| {
        let mut counts = Brokerage::default();
        let own = home_of_person[person as usize];
        let all = belonging.communities_of(person);
        for (i, &a) in all.iter().enumerate() {
            for &c in &all[i + 1..] {
                if !is_only_tie(belonging, a, c) {
                    continue;
                }
                let (from, to) = (home_of_community[a as usize], home_of_community[c as usize]);
                match (from == to, own == Some(from), own == Some(to)) {
                    (true, true, _) => counts.coordinator += 2,
                    (true, false, _) => counts.consultant += 2,
                    (false, false, false) => counts.liaison += 2,
                    // One way in, the other way out.
                    _ => {
                        counts.gatekeeper += 1;
                        counts.representative += 1;
                    }
                }
            }
        }
        counts
    };
    (0..belonging.n_people() as u32).into_par_iter().map(of_person).collect()
}

/// Whether two communities that share somebody share no second person.
fn is_only_tie(belonging: &Belonging, a: u32, c: u32) -> bool {
    let (few, many) = if belonging.n_active(a) <= belonging.n_active(c) { (a, c) } else { (c, a) };
    belonging.people_of(few).filter(|person| belonging.has(many, *person)).take(2).count() == 1
}

#[cfg(test)]
mod tests {
    use super::super::trial::{Organisation, organisations};
    use super::*;

    /// Every triple, straight from the definition.
    fn by_hand(belonging: &Belonging, of_community: &[u32], of_person: &[Option<u32>], person: u32) -> Brokerage {
        let n = belonging.n_communities() as u32;
        let mut counts = Brokerage::default();
        for (a, c) in (0..n).flat_map(|a| (0..n).map(move |c| (a, c))).filter(|(a, c)| a != c) {
            let both = |p: u32| belonging.has(a, p) && belonging.has(c, p);
            if !both(person) || (0..belonging.n_people() as u32).any(|other| other != person && both(other)) {
                continue;
            }
            let (from, to) = (Some(of_community[a as usize]), Some(of_community[c as usize]));
            let own = of_person[person as usize];
            let count = match (from == own, own == to, from == to) {
                (true, true, true) => &mut counts.coordinator,
                (false, false, true) => &mut counts.consultant,
                (false, true, false) => &mut counts.gatekeeper,
                (true, false, false) => &mut counts.representative,
                (false, false, false) => &mut counts.liaison,
                _ => unreachable!("being equal is transitive"),
            };
            *count += 1;
        }
        counts
    }

    #[test]
    fn each_count_is_that_of_all_triples() {
        let mut sum = Brokerage::default();
        for Organisation { belonging, .. } in organisations(40) {
            let of_community: Vec<u32> = (0..belonging.n_communities() as u32).map(|c| c % 3).collect();
            let of_person: Vec<Option<u32>> =
                (0..belonging.n_people() as u32).map(|p| Some(p % 4).filter(|home| *home < 3)).collect();
            for (person, counts) in (0..).zip(brokerage(&belonging, &of_community, &of_person)) {
                assert_eq!(counts, by_hand(&belonging, &of_community, &of_person, person), "{belonging:?} {person}");
                sum.coordinator += counts.coordinator;
                sum.consultant += counts.consultant;
                sum.liaison += counts.liaison;
                sum.gatekeeper += counts.gatekeeper;
            }
        }
        assert!([sum.coordinator, sum.consultant, sum.liaison, sum.gatekeeper].iter().all(|n| *n > 10), "{sum:?}");
    }
}
