//! Which communities share people, and how many.

use rayon::prelude::*;

use super::adjacency::{GraphError, Ties};
use super::belonging::Belonging;

/// Two communities with members in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberLink {
    /// The community with the smaller index.
    pub a: u32,
    /// The community with the larger index.
    pub b: u32,
    /// Shared active people, at least 1.
    pub weight: u32,
}

/// All pairs of communities that share active people, by `a`, then `b`.
///
/// People are never linked with each other: a community of a thousand would make half a million such links.
/// Cost: O(sum over people of the square of their communities); parallel, the same on any number of threads.
pub fn member_links(belonging: &Belonging) -> Vec<MemberLink> {
    let n = belonging.n_communities();
    let of_community = |(shared, touched): &mut (Vec<u32>, Vec<u32>), a: u32| -> Vec<MemberLink> {
        for person in belonging.people_of(a) {
            let all = belonging.communities_of(person);
            for &b in all.iter().rev().take_while(|b| **b > a) {
                if shared[b as usize] == 0 {
                    touched.push(b);
                }
                shared[b as usize] += 1;
            }
        }
        touched.sort_unstable();
        let take = |b| MemberLink { a, b, weight: std::mem::take(&mut shared[b as usize]) };
        touched.drain(..).map(take).collect()
    };
    (0..n as u32).into_par_iter().map_init(|| (vec![0; n], Vec::new()), of_community).collect::<Vec<_>>().concat()
}

/// The member-link graph of all communities, lonely ones too.
///
/// Errors: `Place` and `Weight` for a link that [`member_links`] would not make.
pub fn member_link_graph(n_communities: usize, links: &[MemberLink]) -> Result<Ties, GraphError> {
    let edges: Vec<(u32, u32, f64)> = links.iter().map(|link| (link.a, link.b, f64::from(link.weight))).collect();
    Ties::from_edges(n_communities, &edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_people_are_counted_once_each() {
        let active = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (3, 2)];
        let belonging = Belonging::new(5, 3, &active).unwrap();
        let link = |a, b, weight| MemberLink { a, b, weight };
        let links = member_links(&belonging);
        assert_eq!(links, [link(0, 1, 2), link(0, 2, 1), link(1, 2, 1)]);
        let ties = member_link_graph(5, &links).unwrap();
        assert_eq!((ties.adjacency().degree(0), ties.strength(0), ties.strength(4)), (2, 3.0, 0.0));
    }
}
