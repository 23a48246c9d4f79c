//! Rules over the rows of a matrix: what must hold, and what is worth noticing.
//!
//! Rules over the graph of levels and steps are in `guild-analysis`.

use super::{FreedomKind, Level, Matrix, Step, StepKind};
use crate::word::closed_words;
use crate::{AreaId, ExpectationId, FindingAbout, LevelId, SetAside, SkillId, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a matrix must never be; nothing that makes it so is stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Two levels of one track at one height.
    #[error("{track}: “{one}” and “{other}” would both have rank {rank}; ranks are unique in a track")]
    RankTaken {
        /// The track's name.
        track: String,
        /// The level that has the rank.
        one: String,
        /// The level that would have it as well.
        other: String,
        /// The rank of both, from 0.
        rank: u32,
    },
    /// Promotions that lead back to where they began; the names of the levels, each before the one it leads to, the first
    /// once more at the end.
    #[error("the promotions {} would form a circle; make one of them a side move", .0.join(" → "))]
    Circle(Vec<String>),
    /// A step from a level, here by its name, to itself.
    #[error("“{0}” cannot lead to itself")]
    StepToItself(String),
    /// A second step from one level to another, both by name; of whatever kind.
    #[error("from “{0}” to “{1}” there is a step already")]
    StepTwice(String, String),
    /// A second cell at one skill and one level, both by name.
    #[error("two expectations at “{0}” and “{1}”")]
    CellTwice(String, String),
    /// Two points of the scale with one value.
    #[error("the scale has the value {0} twice")]
    ValueTwice(String),
    /// A row that points at one that the framework has not.
    #[error("a {what} of “{of}” points outside the framework")]
    Stray {
        /// The kind of row, as the sentence names it: `level`, `step`, `skill`, `expectation` or `criterion`.
        what: &'static str,
        /// What names it: its own name, or that of the level or skill it hangs on; may be empty.
        of: String,
    },
}

/// The rules that must hold, checked row by row; circles are looked for where the graph is known.
/// Cost: O(n log n).
pub fn check(matrix: &Matrix) -> Result<(), Broken> {
    let name = |id: LevelId| matrix.level(id).map(|l| l.name.to_string()).unwrap_or_default();
    let mut ranks: BTreeMap<(TrackId, u32), &Level> = BTreeMap::new();
    for level in &matrix.levels {
        let Some(track) = matrix.track(level.track) else {
            return Err(Broken::Stray { what: "level", of: level.name.to_string() });
        };
        if let Some(other) = ranks.insert((level.track, level.rank), level) {
            return Err(Broken::RankTaken {
                track: track.name.to_string(),
                one: other.name.to_string(),
                other: level.name.to_string(),
                rank: level.rank,
            });
        }
    }
    let levels: BTreeSet<LevelId> = matrix.levels.iter().map(|l| l.id).collect();
    let skills: BTreeSet<SkillId> = matrix.skills.iter().map(|s| s.id).collect();
    let mut pairs = BTreeSet::new();
    for step in &matrix.steps {
        if !levels.contains(&step.from) || !levels.contains(&step.to) {
            return Err(Broken::Stray { what: "step", of: name(step.from) });
        }
        if step.from == step.to {
            return Err(Broken::StepToItself(name(step.from)));
        }
        if !pairs.insert((step.from, step.to)) {
            return Err(Broken::StepTwice(name(step.from), name(step.to)));
        }
    }
    let areas: BTreeSet<AreaId> = matrix.areas.iter().map(|a| a.id).collect();
    for skill in &matrix.skills {
        if skill.area.is_some_and(|area| !areas.contains(&area)) {
            return Err(Broken::Stray { what: "skill", of: skill.name.to_string() });
        }
    }
    let mut cells = BTreeSet::new();
    for cell in &matrix.expectations {
        if !levels.contains(&cell.level) || !skills.contains(&cell.skill) {
            return Err(Broken::Stray { what: "expectation", of: name(cell.level) });
        }
        if !cells.insert((cell.skill, cell.level)) {
            let skill = matrix.skill(cell.skill).map(|s| s.name.to_string()).unwrap_or_default();
            return Err(Broken::CellTwice(skill, name(cell.level)));
        }
    }
    let own: BTreeMap<ExpectationId, SkillId> = matrix.expectations.iter().map(|e| (e.id, e.skill)).collect();
    let tracks: BTreeSet<TrackId> = matrix.tracks.iter().map(|t| t.id).collect();
    for criterion in &matrix.criteria {
        let skill = own.get(&criterion.expectation);
        if skill.is_none() || criterion.track.is_some_and(|track| !tracks.contains(&track)) {
            let of = skill
                .and_then(|id| matrix.skill(*id))
                .map_or_else(|| criterion.text.to_string(), |s| s.name.to_string());
            return Err(Broken::Stray { what: "criterion", of });
        }
    }
    let mut values = BTreeSet::new();
    for point in &matrix.framework.scale.points {
        if !values.insert(point.value) {
            return Err(Broken::ValueTwice(point.value.to_string()));
        }
    }
    Ok(())
}

closed_words! {
    /// What analysis notices in a sound matrix.
    FindingKind {
        /// A promotion leaves less to the person than before, or says nothing where something was said.
        ShrinkingFreedom = "shrinking_freedom",
        /// The same for responsibilities.
        ShrinkingResponsibility = "shrinking_responsibility",
        /// No step leads on, and the level is not marked as the top.
        Ceiling = "ceiling",
        /// No walk leads from the trunk to the level.
        UnreachableLevel = "unreachable_level",
        /// Nothing is expected at the level.
        EmptyLevel = "empty_level",
        /// There is only one track: nobody can choose a path.
        NoPathBeyondTrunk = "no_path_beyond_trunk",
    }
}

closed_words! {
    /// How much a finding matters.
    FindingSeverity {
        /// Should be looked at first.
        Critical = "critical",
        /// Should be looked at.
        Warning = "warning",
        /// Worth knowing.
        Note = "note",
    }
}

/// What analysis noticed in a matrix, with its place and what its sentence names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Finding {
    /// What was noticed.
    pub kind: FindingKind,
    /// How much it matters.
    pub severity: FindingSeverity,
    /// The track that it is on; `None` where it is of no single one.
    pub track: Option<TrackId>,
    /// The level that it is about, of a step the one that it leads to; `None` where it is about a whole track.
    pub level: Option<LevelId>,
    /// The skill that it is about; `None` where it is about none.
    pub skill: Option<SkillId>,
    /// What the sentence of its kind names: `level`, `track`, `freedom`, `from`, `cause`, `before`, `after`.
    pub args: BTreeMap<String, String>,
    /// By what it is recognised again.
    pub about: FindingAbout,
    /// Why it is not to be told, where somebody has said so; analysis alone knows of none.
    pub set_aside: Option<SetAside>,
}

impl Finding {
    /// About a level and its track, not set aside.
    ///
    /// * `args`: what the sentence of the kind names, by the names it has for them.
    pub fn new(kind: FindingKind, severity: FindingSeverity, level: &Level, args: &[(&str, &str)]) -> Self {
        let args = args.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let about = FindingAbout::new(kind.word(), [level.id.0]);
        Self {
            kind,
            severity,
            track: Some(level.track),
            level: Some(level.id),
            skill: None,
            args,
            about,
            set_aside: None,
        }
    }

    /// Of a step from another level.
    fn from(mut self, other: &Level, aspect: &str) -> Self {
        self.about = self.about.and([other.id.0]).aspect(aspect);
        self
    }
}

/// What rows alone show: freedoms and responsibilities that shrink along a promotion, levels without expectations,
/// a framework with the trunk only.
pub fn findings(matrix: &Matrix) -> Vec<Finding> {
    let mut found = Vec::new();
    for step in matrix.steps.iter().filter(|s| s.kind == StepKind::Promotion) {
        shrinking(matrix, step, &mut found);
    }
    if !matrix.skills.is_empty() {
        let filled: BTreeSet<LevelId> = matrix.expectations.iter().map(|e| e.level).collect();
        for level in matrix.levels.iter().filter(|l| !filled.contains(&l.id)) {
            let args = [("level", level.name.as_str())];
            found.push(Finding::new(FindingKind::EmptyLevel, FindingSeverity::Note, level, &args));
        }
    }
    if let [only] = matrix.tracks.as_slice()
        && !matrix.levels.is_empty()
    {
        found.push(Finding {
            kind: FindingKind::NoPathBeyondTrunk,
            severity: FindingSeverity::Note,
            track: Some(only.id),
            level: None,
            skill: None,
            args: BTreeMap::from([("track".to_owned(), only.name.to_string())]),
            about: FindingAbout::new(FindingKind::NoPathBeyondTrunk.word(), [only.id.0]),
            set_aside: None,
        });
    }
    found
}

/// What shrinks is told by its degree in words, or by what is said of it no more.
fn shrinking(matrix: &Matrix, step: &Step, found: &mut Vec<Finding>) {
    let (Some(from), Some(to)) = (matrix.level(step.from), matrix.level(step.to)) else {
        return;
    };
    // A level that says nothing of any freedom is not described yet; that is no shrinking.
    let described = says_something(to);
    for kind in FreedomKind::ALL {
        let (before, after) = (from.freedoms.get(kind), to.freedoms.get(kind));
        let less = match (before.degree, after.degree) {
            (Some(b), Some(a)) if a < b => [("cause", "degree"), ("before", b.freedom()), ("after", a.freedom())],
            (Some(_), Some(_)) => continue,
            _ if described && !before.text.is_empty() && after.text.is_empty() => {
                [("cause", "silent"), ("before", before.text.as_str()), ("after", "")]
            }
            _ => continue,
        };
        let names = [("freedom", kind.word()), ("from", from.name.as_str()), ("level", to.name.as_str())];
        let args = [names, less].concat();
        let less = Finding::new(FindingKind::ShrinkingFreedom, FindingSeverity::Warning, to, &args);
        found.push(less.from(from, kind.word()));
    }
    let less = match (from.responsibility_degree, to.responsibility_degree) {
        (Some(b), Some(a)) if a < b => [("cause", "degree"), ("before", b.reach()), ("after", a.reach())],
        (Some(_), Some(_)) => return,
        _ if described && !from.responsibilities.is_empty() && to.responsibilities.is_empty() => {
            [("cause", "silent"), ("before", from.responsibilities.as_str()), ("after", "")]
        }
        _ => return,
    };
    let names = [("from", from.name.as_str()), ("level", to.name.as_str())];
    let args: Vec<(&str, &str)> = names.into_iter().chain(less).collect();
    let less = Finding::new(FindingKind::ShrinkingResponsibility, FindingSeverity::Warning, to, &args);
    found.push(less.from(from, ""));
}

fn says_something(level: &Level) -> bool {
    !level.responsibilities.is_empty() || FreedomKind::ALL.iter().any(|&k| !level.freedoms.get(k).text.is_empty())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
