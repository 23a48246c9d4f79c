//! Files about people for the lead: what was said of everyone, and the team against its ladder.

mod ratings;
mod team;
mod team_page;

pub use team::TeamExport;

use crate::communities::{SingleWords, Unnamed};
use guild_model::mastery::Matrix;
use guild_model::{Key, Name};
use std::sync::Arc;

/// A ladder with nobody's name in what its areas, levels and skills are called.
fn ladder_of_nobody(matrix: &Matrix, unnamed: &Unnamed) -> Arc<Matrix> {
    let mut shown = matrix.clone();
    let keys: Vec<&str> = matrix.skills.iter().map(|s| s.key.as_str()).collect();
    for (skill, key) in shown.skills.iter_mut().zip(unnamed.keys("skill", SingleWords::Stay, &keys)) {
        if let Ok(key) = Key::parse(&key) {
            skill.key = key;
        }
    }
    let Matrix { framework, areas, levels, skills, .. } = &mut shown;
    let names = [&mut framework.name].into_iter().chain(areas.iter_mut().map(|a| &mut a.name));
    let names = names.chain(levels.iter_mut().map(|l| &mut l.name)).chain(skills.iter_mut().map(|s| &mut s.name));
    for name in names {
        *name = Name::nearest_or_unnamed(&unnamed.text(name.as_str(), SingleWords::Stay));
    }
    Arc::new(shown)
}
