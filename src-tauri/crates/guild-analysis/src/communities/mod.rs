//! Communities as graphs: who shares people, who serves whom, and what hangs on whom.
//!
//! Everything speaks in indices 0..n of communities and people; who they are, the caller knows.

mod adjacency;
mod belonging;
mod betweenness;
mod brokerage;
mod closeness;
mod clusters;
mod connectivity;
mod constraint;
mod cores;
mod cycles;
pub mod layout;
mod leaving;
mod leiden;
mod measures;
mod member_links;
mod overlap;
mod seeded;
#[cfg(test)]
mod trial;
mod without;

pub use adjacency::{Adjacency, GraphError, Ties};
pub use belonging::Belonging;
pub use betweenness::{Sampled, betweenness, betweenness_sampled};
pub use brokerage::{Brokerage, brokerage};
pub use closeness::closeness;
pub use clusters::{Clusters, clusters, modularity};
pub use connectivity::{Components, Cuts, components, cuts};
pub use constraint::constraint;
pub use cores::cores;
pub use cycles::{ServiceLink, ServiceMatrix, in_circles, service_cycles, service_matrix};
pub use leaving::{Leaving, leaving};
pub use measures::{CommunityMeasures, EXACT_UP_TO, Homes, Measures, PIVOTS, PersonMeasures, measures};
pub use member_links::{MemberLink, member_link_graph, member_links};
pub use overlap::{Combination, Overlap, Pair, in_all, largest, overlap};
pub use without::{Broken, EmptySeat, Piece, Seat, Stakes, Without, without};
