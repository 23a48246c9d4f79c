//! Frameworks: editing cells, changing the ladder, versions, paths.

mod edit;
mod framework;
mod paste;
mod start;
mod structure;
#[cfg(test)]
mod structure_tests;
mod view;

pub use edit::{MatrixEdit, ScalePointEdit};
pub use guild_analysis::mastery::MasteryPath;
pub use paste::{PastedCell, PastedSkill};
pub use start::{Outline, TrackOutline};
pub(crate) use structure::push_level;
pub use view::{Cells, CriterionView, FrameworkSummary, MatrixView};
