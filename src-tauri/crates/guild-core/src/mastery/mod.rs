//! Frameworks: editing cells, changing the ladder, versions, paths.

mod edit;
mod framework;
mod structure;
mod view;

pub use edit::{MatrixEdit, ScalePointEdit};
pub use guild_analysis::mastery::MasteryPath;
pub use view::{Cells, CriterionView, FrameworkSummary, MatrixView};
