//! Who takes part where: the two-mode graph of communities and people.

use super::adjacency::{Adjacency, GraphError};

/// The two-mode graph: communities and people, an edge for each person who is active in a community.
///
/// Nodes are the communities 0..`n_communities`, then the people; all of them, also those with no active membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    n_communities: usize,
    graph: Adjacency,
} // Invariant: every edge has a community at one end and a person at the other.

impl Belonging {
    /// From active memberships as (community, person); several of one person in one community count once.
    ///
    /// Errors: `Place` for the first membership that names a community or person beyond the counts.
    pub fn new(n_communities: usize, n_people: usize, active: &[(u32, u32)]) -> Result<Self, GraphError> {
        let mut edges = Vec::with_capacity(active.len());
        for &(community, person) in active {
            if community as usize >= n_communities || person as usize >= n_people {
                let n = if community as usize >= n_communities { n_communities } else { n_people };
                return Err(GraphError::Place { a: community, b: person, n: n as u32 });
            }
            edges.push((community, n_communities as u32 + person));
        }
        Ok(Self { n_communities, graph: Adjacency::from_edges(n_communities + n_people, &edges)? })
    }

    /// How many communities, those without anybody active included.
    pub fn n_communities(&self) -> usize {
        self.n_communities
    }

    /// How many people, those active nowhere included.
    pub fn n_people(&self) -> usize {
        self.graph.len() - self.n_communities
    }

    /// The graph itself.
    pub fn graph(&self) -> &Adjacency {
        &self.graph
    }

    /// The node of a person.
    pub fn node(&self, person: u32) -> usize {
        self.n_communities + person as usize
    }

    /// The person of a node, `None` where it is a community.
    pub fn person(&self, node: usize) -> Option<u32> {
        node.checked_sub(self.n_communities).map(|person| person as u32)
    }

    /// How many people are active in a community.
    pub fn n_active(&self, community: u32) -> usize {
        self.graph.degree(community as usize)
    }

    /// The people active in a community, ascending.
    pub fn people_of(&self, community: u32) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        self.graph.of(community as usize).iter().map(|node| node - self.n_communities as u32)
    }

    /// The communities in which a person is active, ascending.
    pub fn communities_of(&self, person: u32) -> &[u32] {
        self.graph.of(self.node(person))
    }

    /// Whether the person is active in the community. Cost: O(log of the person's communities).
    pub fn has(&self, community: u32, person: u32) -> bool {
        self.communities_of(person).binary_search(&community).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_memberships_are_one_edge() {
        let belonging = Belonging::new(2, 3, &[(0, 2), (0, 2), (0, 0)]).unwrap();
        assert_eq!(belonging.people_of(0).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(belonging.communities_of(2), [0]);
        assert_eq!((belonging.n_active(0), belonging.n_active(1)), (2, 0));
    }

    #[test]
    fn what_is_not_there_is_refused() {
        assert_eq!(Belonging::new(1, 1, &[(1, 0)]), Err(GraphError::Place { a: 1, b: 0, n: 1 }));
        assert_eq!(Belonging::new(2, 1, &[(0, 1)]), Err(GraphError::Place { a: 0, b: 1, n: 1 }));
    }
}
