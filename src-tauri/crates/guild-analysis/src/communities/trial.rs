//! Small organisations to hold measures against their definitions.

use super::belonging::Belonging;
use super::cycles::ServiceLink;
use super::seeded::Seeded;
use super::without::Seat;

pub struct Organisation {
    pub belonging: Belonging,
    pub seats: Vec<Seat>,
    pub services: Vec<ServiceLink>,
}

/// `n` organisations of up to 14 communities and 20 people, sparse and dense ones in turn.
pub fn organisations(n: u64) -> impl Iterator<Item = Organisation> {
    (0..n).map(|seed| {
        let mut seeded = Seeded::new(seed);
        let (n_communities, n_people) = (1 + seeded.below(14), 1 + seeded.below(20));
        let n_memberships = seeded.below(n_people * (1 + seed as usize % 4) + 1);
        let mut pick = |n: usize| seeded.below(n) as u32;
        let active: Vec<(u32, u32)> = (0..n_memberships).map(|_| (pick(n_communities), pick(n_people))).collect();
        let seats = active
            .iter()
            .filter_map(|&(community, person)| Some(Seat { community, person, role: pick(5).checked_sub(2)? }))
            .collect();
        let services = (0..n_communities)
            .map(|_| ServiceLink { provider: pick(n_communities), consumer: pick(n_communities) })
            .collect();
        let belonging = Belonging::new(n_communities, n_people, &active).unwrap();
        Organisation { belonging, seats, services }
    })
}
