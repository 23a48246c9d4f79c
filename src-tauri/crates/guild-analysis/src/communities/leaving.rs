//! Everyone, by what their leaving would break.

use std::cmp::Reverse;

use super::connectivity::Walk;
use super::without::{Seat, Stakes};

/// What one person's leaving would break, counted by kind; the counts of [`super::Without`] for that person alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Who leaves, by index.
    pub person: u32,
    /// Communities that fall below the minimum of active people.
    pub fallen: u32,
    /// Communities left with nobody.
    pub emptied: u32,
    /// Services whose provider is left with nobody.
    pub lost: u32,
    /// Services whose provider falls below the minimum.
    pub at_risk: u32,
    /// Roles other than plain member that nobody else holds in the community.
    pub empty_seats: u32,
    /// Pieces into which the person's part of the map comes apart, 0 where it stays whole.
    pub pieces: u32,
    /// Communities in all those pieces but the largest.
    pub cut_off: u32,
}

impl Leaving {
    /// All that breaks: communities fallen or emptied, services lost or at risk, seats, and communities cut off.
    pub fn n_broken(&self) -> u64 {
        let all = [self.fallen, self.emptied, self.lost, self.at_risk, self.empty_seats, self.cut_off];
        all.into_iter().map(u64::from).sum()
    }
}

/// All people by what their leaving would break, the most first.
///
/// The order is that of [`Leaving::n_broken`]; among equals more services lost, then more communities cut off, then
/// the smaller index. Cost: O(n + m log m) for everyone at once: one depth-first walk finds all pieces.
pub fn leaving(stakes: &Stakes<'_>) -> Vec<Leaving> {
    let belonging = stakes.belonging;
    let mut all: Vec<Leaving> =
        (0..belonging.n_people() as u32).map(|person| Leaving { person, ..Leaving::default() }).collect();
    let mut n_services = vec![0; belonging.n_communities()];
    stakes.services.iter().for_each(|link| n_services[link.provider as usize] += 1);
    let minimum = stakes.minimum as usize;
    for community in 0..belonging.n_communities() as u32 {
        let n_active = belonging.n_active(community);
        if n_active != 1 && n_active != minimum {
            continue;
        }
        for person in belonging.people_of(community) {
            let one = &mut all[person as usize];
            one.fallen += u32::from(n_active == minimum);
            let services = n_services[community as usize];
            if n_active == 1 {
                one.emptied += 1;
                one.lost += services;
            } else {
                one.at_risk += services;
            }
        }
    }
    let mut seats: Vec<Seat> = stakes.seats.to_vec();
    seats.sort_unstable();
    seats.dedup();
    for held in seats.chunk_by(|a, b| (a.community, a.role) == (b.community, b.role)) {
        if let [seat] = held {
            all[seat.person as usize].empty_seats += 1;
        }
    }
    count_pieces(stakes, &mut all);
    all.sort_by_key(|one| (Reverse(one.n_broken()), Reverse(one.lost), Reverse(one.cut_off), one.person));
    all
}

/// Communities, then people: what makes one piece larger than another.
type Size = (u32, u32);

fn count_pieces(stakes: &Stakes<'_>, all: &mut [Leaving]) {
    let belonging = stakes.belonging;
    let graph = belonging.graph();
    let walk = Walk::new(graph);
    let mut sizes: Vec<Size> =
        (0..graph.len()).map(|node| if belonging.person(node).is_some() { (0, 1) } else { (1, 0) }).collect();
    // Of each node: the subtrees that hang on it alone, their number, their size together and the largest.
    let mut hanging: Vec<(u32, Size, Size)> = vec![(0, (0, 0), (0, 0)); graph.len()];
    for &node in walk.order.iter().rev() {
        let node = node as usize;
        let Some(parent) = walk.parent(node) else { continue };
        let size = sizes[node];
        sizes[parent] = (sizes[parent].0 + size.0, sizes[parent].1 + size.1);
        if walk.splits(node) {
            let (n, together, largest) = &mut hanging[parent];
            *n += 1;
            *together = (together.0 + size.0, together.1 + size.1);
            *largest = size.max(*largest);
        }
    }
    let mut whole = (0, 0);
    for &node in &walk.order {
        let node = node as usize;
        let is_first = walk.parent(node).is_none();
        if is_first {
            whole = sizes[node];
        }
        let (Some(person), (n, together, largest)) = (belonging.person(node), hanging[node]) else { continue };
        // Beside what hangs on the person there is one piece more, unless the walk began here.
        let rest = (whole.0 - together.0, whole.1 - 1 - together.1);
        let (n, largest) = if is_first { (n, largest) } else { (n + 1, largest.max(rest)) };
        if n > 1 {
            let one = &mut all[person as usize];
            one.pieces = n;
            one.cut_off = whole.0 - largest.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial::{Organisation, organisations};
    use super::super::without::{Without, without};
    use super::super::{Belonging, components};
    use super::*;

    #[test]
    fn everyone_counts_as_asked_alone() {
        let mut sum = Leaving::default();
        for (i, Organisation { belonging, seats, services }) in organisations(300).enumerate() {
            let stakes =
                Stakes { belonging: &belonging, seats: &seats, services: &services, minimum: 1 + i as u32 % 3 };
            let ranked = leaving(&stakes);
            assert_eq!(ranked.len(), belonging.n_people());
            assert!(ranked.windows(2).all(|pair| pair[0].n_broken() >= pair[1].n_broken()));
            for one in ranked {
                let alone = without(&stakes, &[one.person]);
                assert_eq!(one, counted(&alone, one.person), "organisation {i}");
                sum.cut_off += one.cut_off;
                sum.lost += one.lost;
                sum.at_risk += one.at_risk;
                sum.empty_seats += one.empty_seats;
                sum.pieces += one.pieces.saturating_sub(2);
            }
        }
        assert!([sum.cut_off, sum.lost, sum.at_risk, sum.empty_seats, sum.pieces].iter().all(|n| *n > 50), "{sum:?}");
    }

    fn counted(answer: &Without, person: u32) -> Leaving {
        let pieces = answer.broken.first().map_or(&[][..], |broken| &broken.pieces);
        assert!(answer.broken.len() <= 1);
        Leaving {
            person,
            fallen: answer.fallen.len() as u32,
            emptied: answer.emptied.len() as u32,
            lost: answer.lost.len() as u32,
            at_risk: answer.at_risk.len() as u32,
            empty_seats: answer.empty_seats.len() as u32,
            pieces: pieces.len() as u32,
            cut_off: pieces.iter().skip(1).map(|piece| piece.communities.len() as u32).sum(),
        }
    }

    /// The organisation as if these people had never been, and what differs from it as it is.
    #[test]
    fn without_is_what_recomputing_finds() {
        for (i, Organisation { belonging, seats, services }) in organisations(300).enumerate() {
            let minimum = 1 + i as u32 % 3;
            let stakes = Stakes { belonging: &belonging, seats: &seats, services: &services, minimum };
            let people: Vec<u32> =
                (0..belonging.n_people() as u32).filter(|p| (p + i as u32).is_multiple_of(3)).collect();
            let answer = without(&stakes, &people);
            let stays: Vec<u32> = (0..belonging.n_people() as u32).filter(|p| !people.contains(p)).collect();
            let active: Vec<(u32, u32)> = (0..)
                .zip(&stays)
                .flat_map(|(new, old)| belonging.communities_of(*old).iter().map(move |c| (*c, new)))
                .collect();
            let after = Belonging::new(belonging.n_communities(), stays.len(), &active).unwrap();

            let n = |belonging: &Belonging, c: u32| belonging.n_active(c) as u32;
            let now = |is: &dyn Fn(&Belonging, u32) -> bool| -> Vec<u32> {
                (0..belonging.n_communities() as u32).filter(|c| is(&after, *c) && !is(&belonging, *c)).collect()
            };
            assert_eq!(answer.fallen, now(&|belonging, c| n(belonging, c) < minimum));
            assert_eq!(answer.emptied, now(&|belonging, c| n(belonging, c) == 0));
            let of = |providers: &[u32]| -> Vec<u32> {
                let served = |s: &u32| providers.contains(&services[*s as usize].provider);
                (0..services.len() as u32).filter(served).collect()
            };
            assert_eq!(answer.lost, of(&answer.emptied));
            let only_fallen: Vec<u32> = answer.fallen.iter().copied().filter(|c| !answer.emptied.contains(c)).collect();
            assert_eq!(answer.at_risk, of(&only_fallen));
            let held = |c: u32, r: u32, among: &dyn Fn(u32) -> bool| {
                seats.iter().any(|seat| (seat.community, seat.role) == (c, r) && among(seat.person))
            };
            let mut empty = Vec::new();
            for (c, r) in (0..belonging.n_communities() as u32).flat_map(|c| (0..5).map(move |r| (c, r))) {
                if held(c, r, &|_| true) && !held(c, r, &|person| !people.contains(&person)) {
                    empty.push((c, r));
                }
            }
            assert_eq!(answer.empty_seats.iter().map(|s| (s.community, s.role)).collect::<Vec<_>>(), empty);
            let (was, is) = (components(belonging.graph()), components(after.graph()));
            assert_eq!((answer.components_before, answer.components_after), (was.n, is.n));
            check_pieces(&answer, &was.of_node, &is.of_node, &after);
        }
    }

    fn check_pieces(answer: &Without, was: &[u32], is: &[u32], after: &Belonging) {
        let n = after.n_communities();
        let mut broken: Vec<Vec<u32>> = Vec::new();
        for part in 0..was.len() as u32 {
            let communities: Vec<usize> = (0..n).filter(|c| was[*c] == part).collect();
            let pieces: std::collections::BTreeSet<u32> = communities.iter().map(|c| is[*c]).collect();
            if pieces.len() > 1 {
                let of = |piece: u32| communities.iter().filter(move |c| is[**c] == piece).map(|c| *c as u32);
                broken.extend(pieces.into_iter().map(|piece| of(piece).collect()));
            }
        }
        let mut found: Vec<Vec<u32>> =
            answer.broken.iter().flat_map(|b| &b.pieces).map(|piece| piece.communities.clone()).collect();
        broken.sort();
        found.sort();
        assert_eq!(found, broken);
        for piece in answer.broken.iter().flat_map(|broken| &broken.pieces) {
            let people = is[n..].iter().filter(|part| **part == is[piece.communities[0] as usize]).count();
            assert_eq!(piece.n_people, people);
        }
    }
}
