//! Levels and steps as a graph: circles, ceilings, and the walks that are mastery paths.

mod ladder_graph;
mod path;
mod successors;
mod way;

pub use ladder_graph::{check, findings};
pub use path::{MasteryPath, StepAdds, mastery_paths};
pub use successors::WaysTo;
pub use way::{levels_between, levels_on_the_way};
