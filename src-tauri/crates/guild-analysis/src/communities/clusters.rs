//! Communities that belong together by the people they share.

use super::adjacency::Ties;
use super::leiden::{Level, grouped};

/// Communities grouped by the people they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Clusters {
    /// How many clusters there are, lonely communities included.
    pub n: usize,
    /// The cluster of each community; 0 is the largest, among equals the one with the smaller first index.
    pub of_community: Vec<u32>,
    /// How much more is shared within clusters than chance would have it, below 1; 0 without ties.
    pub modularity: f64,
}

/// Small graphs are grouped from many starts, until together they have looked at about this many ties.
const PATIENCE: usize = 1_000_000;

/// Groups the communities so that ties within outweigh ties between: weighted modularity at resolution 1.
///
/// * `ties`: weight = shared active people. A lonely community is a cluster of its own.
/// * The same for the same `seed`, which decides the order in which communities are looked at.
/// * Cost: about O(m) a round, few rounds; small graphs from many starts in
///   parallel, the same on any number of threads. Source: Traag, Waltman and van Eck, *From Louvain to Leiden* (2019).
pub fn clusters(ties: &Ties, seed: u64) -> Clusters {
    let found = grouped(&Level::new(ties), PATIENCE, seed);
    let of_community = by_size(&found);
    let n = of_community.iter().max().map_or(0, |last| *last as usize + 1);
    Clusters { n, modularity: modularity(ties, &of_community), of_community }
}

/// The modularity of a grouping: the part of the weight within groups, less what chance would put there.
///
/// * `of_community`: the group of each community, as any number. Returns a value in -0.5..1; 0 without ties.
/// * Cost: O(n log n + m). Source: Newman and Girvan, *Finding and Evaluating Community Structure in Networks* (2004).
pub fn modularity(ties: &Ties, of_community: &[u32]) -> f64 {
    let mut names = of_community.to_vec();
    names.sort_unstable();
    names.dedup();
    let place = |group: &u32| names.partition_point(|name| name < group) as u32;
    let groups: Vec<u32> = of_community.iter().map(place).collect();
    Level::new(ties).quality(&groups)
}

/// Numbers the groups anew, the largest first.
fn by_size(found: &[u32]) -> Vec<u32> {
    let mut sizes = vec![(0_usize, usize::MAX); found.len()];
    for (v, group) in found.iter().enumerate() {
        let size = &mut sizes[*group as usize];
        *size = (size.0 + 1, size.1.min(v));
    }
    let mut groups: Vec<usize> = (0..sizes.len()).filter(|group| sizes[*group].0 > 0).collect();
    groups.sort_unstable_by_key(|group| (std::cmp::Reverse(sizes[*group].0), sizes[*group].1));
    let mut names = vec![0; found.len()];
    (0..).zip(groups).for_each(|(name, group)| names[group] = name);
    found.iter().map(|group| names[*group as usize]).collect()
}
