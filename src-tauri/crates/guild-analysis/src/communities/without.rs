//! What changes if people leave.

use super::belonging::Belonging;
use super::cycles::ServiceLink;

/// A role other than plain member that an active person holds in a community.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seat {
    /// The community in which it is held, by index.
    pub community: u32,
    /// Which role, as any number that is the same for the same word.
    pub role: u32,
    /// Who holds it, by index.
    pub person: u32,
}

/// A seat that nobody holds any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmptySeat {
    /// The community that had it filled, by index.
    pub community: u32,
    /// The role, in the numbers of [`Seat::role`].
    pub role: u32,
}

/// What is looked at when people leave.
#[derive(Clone, Copy, Debug)]
pub struct Stakes<'a> {
    /// Who takes part where, before anybody leaves.
    pub belonging: &'a Belonging,
    /// Seats held by active people; repeats count once.
    pub seats: &'a [Seat],
    /// Services with their provider: service links, and offers as links from a provider to itself.
    pub services: &'a [ServiceLink],
    /// A community with fewer active people than this is dying; usually 2.
    pub minimum: u32,
}

/// What would be different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Without {
    /// Communities that had the minimum of active people and no longer have it, ascending.
    pub fallen: Vec<u32>,
    /// Communities that had somebody active and have nobody, ascending; often `fallen` as well.
    pub emptied: Vec<u32>,
    /// Services, as indices into `Stakes::services`, whose provider is `emptied`.
    pub lost: Vec<u32>,
    /// Services whose provider is `fallen` but not `emptied`.
    pub at_risk: Vec<u32>,
    /// Seats that only those who leave held, ascending.
    pub empty_seats: Vec<EmptySeat>,
    /// Connected parts of communities and people, before, and after among those who stay.
    pub components_before: usize,
    /// Parts among those who stay; more than before only where something comes apart.
    pub components_after: usize,
    /// What was one part and comes apart, by the first node of each.
    pub broken: Vec<Broken>,
}

/// A connected part that comes apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What is left of it in two or more pieces, the largest first.
    pub pieces: Vec<Piece>,
}

/// A piece of what was one part: communities that still share people among those who stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its communities, ascending; never none.
    pub communities: Vec<u32>,
    /// How many people who stay are in it.
    pub n_people: usize,
}

/// What changes if `people` leave; repeats count once.
///
/// Each list is what recomputing without these people would find anew. Cost: O(n + m).
pub fn without(stakes: &Stakes<'_>, people: &[u32]) -> Without {
    let belonging = stakes.belonging;
    let mut leaves = vec![false; belonging.n_people()];
    people.iter().for_each(|person| leaves[*person as usize] = true);
    let mut touched: Vec<u32> = (0..)
        .zip(&leaves)
        .filter(|(_, leaves)| **leaves)
        .flat_map(|(person, _)| belonging.communities_of(person))
        .copied()
        .collect();
    touched.sort_unstable();
    let mut answer = Without::default();
    let mut state = vec![State::Stays; belonging.n_communities()];
    for same in touched.chunk_by(|a, b| a == b) {
        let (community, before) = (same[0], belonging.n_active(same[0]));
        let after = before - same.len();
        let falls = before >= stakes.minimum as usize && after < stakes.minimum as usize;
        if falls {
            answer.fallen.push(community);
            state[community as usize] = State::Falls;
        }
        if after == 0 {
            answer.emptied.push(community);
            state[community as usize] = State::Empties;
        }
    }
    for (service, link) in (0..).zip(stakes.services) {
        match state[link.provider as usize] {
            State::Stays => {}
            State::Falls => answer.at_risk.push(service),
            State::Empties => answer.lost.push(service),
        }
    }
    answer.empty_seats = empty_seats(stakes.seats, &leaves);
    break_apart(belonging, &leaves, &mut answer);
    answer
}

#[derive(Clone, Copy)]
enum State {
    Stays,
    Falls,
    Empties,
}

fn empty_seats(seats: &[Seat], leaves: &[bool]) -> Vec<EmptySeat> {
    let mut seats = seats.to_vec();
    seats.sort_unstable();
    let of_one_seat = seats.chunk_by(|a, b| (a.community, a.role) == (b.community, b.role));
    of_one_seat
        .filter(|held| held.iter().all(|seat| leaves[seat.person as usize]))
        .map(|held| EmptySeat { community: held[0].community, role: held[0].role })
        .collect()
}

fn break_apart(belonging: &Belonging, leaves: &[bool], answer: &mut Without) {
    let graph = belonging.graph();
    let is_gone = |node: usize| belonging.person(node).is_some_and(|person| leaves[person as usize]);
    // First the parts as they were, each then without those who leave.
    let before = super::connectivity::components(graph);
    let after = super::connectivity::components(&graph.among(|node| !is_gone(node)));
    let n_gone = leaves.iter().filter(|leaves| **leaves).count();
    answer.components_before = before.n;
    answer.components_after = after.n - n_gone;

    let mut hurt = vec![false; before.n];
    (0..graph.len()).filter(|node| is_gone(*node)).for_each(|node| hurt[before.of_node[node] as usize] = true);
    let mut pieces: Vec<Option<(u32, Piece)>> = vec![None; after.n];
    for node in (0..graph.len()).filter(|node| !is_gone(*node)) {
        let part = before.of_node[node];
        if hurt[part as usize] {
            let empty = || (part, Piece { communities: Vec::new(), n_people: 0 });
            let (_, piece) = pieces[after.of_node[node] as usize].get_or_insert_with(empty);
            match belonging.person(node) {
                Some(_) => piece.n_people += 1,
                None => piece.communities.push(node as u32),
            }
        }
    }
    let mut pieces: Vec<(u32, Piece)> = pieces.into_iter().flatten().collect();
    pieces.sort_by_key(|(part, piece)| (*part, std::cmp::Reverse(piece.size())));
    for of_part in pieces.chunk_by(|a, b| a.0 == b.0).filter(|pieces| pieces.len() > 1) {
        answer.broken.push(Broken { pieces: of_part.iter().map(|(_, piece)| piece.clone()).collect() });
    }
}

impl Piece {
    /// What makes one piece larger than another: communities, then people.
    fn size(&self) -> (usize, usize) {
        (self.communities.len(), self.n_people)
    }
}
