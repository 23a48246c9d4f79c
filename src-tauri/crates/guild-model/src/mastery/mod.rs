//! The skill matrix: a framework with its tracks, levels, steps, areas, skills, expectations and criteria.

pub mod area;
pub mod criterion;
pub mod difference;
pub mod expectation;
pub mod framework;
pub mod level;
pub mod matrix;
pub mod promotion;
pub mod rules;
pub mod scale;
pub mod skill;
pub mod step;
pub mod track;

pub use area::Area;
pub use criterion::{Criterion, CriterionKind};
pub use difference::{Change, Difference, Thing};
pub use expectation::Expectation;
pub use framework::{Framework, FrameworkState};
pub use level::{Degree, Freedom, FreedomKind, Freedoms, Level};
pub use matrix::Matrix;
pub use promotion::Promotion;
pub use rules::{Broken, Finding, FindingKind, FindingSeverity};
pub use scale::{Scale, ScalePoint};
pub use skill::Skill;
pub use step::{Step, StepKind};
pub use track::{Track, TrackKind};

/// How an expectation is called: `skill · level`. The mark is no punctuation of any language; the window sets the pair
/// as its own does.
pub fn pair(skill: &str, level: &str) -> String {
    format!("{skill} · {level}")
}
