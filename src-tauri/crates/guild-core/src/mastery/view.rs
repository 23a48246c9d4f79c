//! A framework for the screen.

use crate::{Error, Workspace};
use guild_model::mastery::{
    Area, Criterion, CriterionKind, Finding, Framework, FrameworkState, Level, Skill, Step, Track, rules,
};
use guild_model::{CriterionId, ExpectationId, FrameworkId, Key, LineageId, Name, Rating, Text, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A version of a framework, for lists to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct FrameworkSummary {
    /// By which commands speak of it.
    pub id: FrameworkId,
    /// By which tables speak of it.
    pub key: Key,
    /// What it is called, in this version.
    pub name: Name,
    /// The same in all versions of one framework.
    pub lineage: LineageId,
    /// From 1 within the lineage.
    pub version: u32,
    /// Whether it is being written, counts, or is kept.
    pub state: FrameworkState,
}

/// One framework for the screen, its lists in the order of the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MatrixView {
    /// What it is called, its note and its scale.
    pub framework: Framework,
    /// By position.
    pub tracks: Vec<Track>,
    /// By track and rank.
    pub levels: Vec<Level>,
    /// Promotions and side moves.
    pub steps: Vec<Step>,
    /// By position.
    pub areas: Vec<Area>,
    /// Those without an area first, then by area and position.
    pub skills: Vec<Skill>,
    /// What is expected; cells that say nothing are not among them.
    pub cells: Cells,
    /// What is set aside is among it.
    pub findings: Vec<Finding>,
}

/// The expectations by column: entry i of each list is one expectation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Cells {
    /// By which commands speak of them.
    pub expectation: Vec<ExpectationId>,
    /// Indexes into `skills` and `levels` of the view.
    pub skill: Vec<u32>,
    /// Index into `levels` of the view.
    pub level: Vec<u32>,
    /// As it was written; empty at a cell that only asks for a rating.
    pub text: Vec<Text>,
    /// The least rating; `None` where none is asked for.
    pub rating: Vec<Option<Rating>>,
    /// How many criteria the text has, and how many of them are misfits.
    pub criteria: Vec<u32>,
    /// How many of the criteria are misfits.
    pub misfits: Vec<u32>,
}

/// A criterion as a form shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct CriterionView {
    /// By which commands speak of it.
    pub id: CriterionId,
    /// Whether it must be met, only shows what is meant, or must not be seen.
    pub kind: CriterionKind,
    /// The track that it holds for; `None`: every one.
    pub track: Option<TrackId>,
    /// The people it speaks to, where the sheet marks them; `None` for everyone.
    pub audience: Option<Name>,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// The least rating for it alone; `None` where none is asked for.
    pub rating: Option<Rating>,
}

impl Workspace {
    /// All frameworks, by name, then version.
    pub fn frameworks(&self) -> Result<Vec<FrameworkSummary>, Error> {
        let summary = |f: Framework| FrameworkSummary {
            id: f.id,
            key: f.key,
            name: f.name,
            lineage: f.lineage,
            version: f.version,
            state: f.state,
        };
        Ok(self.tables().frameworks().all()?.into_iter().map(summary).collect())
    }

    /// Of every framework the version in force, see [`FrameworkState::in_force`]; in the order of the list.
    pub(crate) fn frameworks_in_force(&self) -> Result<Vec<FrameworkSummary>, Error> {
        let all = self.frameworks()?;
        let rank = |f: &FrameworkSummary| f.state.in_force(f.version);
        let stands = |f: &&FrameworkSummary| !all.iter().any(|o| o.lineage == f.lineage && rank(o) > rank(f));
        Ok(all.iter().filter(stands).cloned().collect())
    }

    /// Cost: O(expectations + criteria) once the framework has been read.
    pub fn matrix_view(&mut self, id: FrameworkId) -> Result<MatrixView, Error> {
        let matrix = self.matrix(id)?;
        let skill_at: BTreeMap<_, _> = matrix.skills.iter().enumerate().map(|(i, s)| (s.id, i as u32)).collect();
        let level_at: BTreeMap<_, _> = matrix.levels.iter().enumerate().map(|(i, l)| (l.id, i as u32)).collect();
        let mut counts: BTreeMap<ExpectationId, (u32, u32)> = BTreeMap::new();
        for criterion in &matrix.criteria {
            let count = counts.entry(criterion.expectation).or_default();
            count.0 += 1;
            count.1 += u32::from(criterion.kind == CriterionKind::Misfit);
        }
        let mut cells = Cells::default();
        for cell in &matrix.expectations {
            let (Some(&skill), Some(&level)) = (skill_at.get(&cell.skill), level_at.get(&cell.level)) else {
                continue;
            };
            let (criteria, misfits) = counts.get(&cell.id).copied().unwrap_or_default();
            cells.expectation.push(cell.id);
            cells.skill.push(skill);
            cells.level.push(level);
            cells.text.push(cell.text.clone());
            cells.rating.push(cell.rating);
            cells.criteria.push(criteria);
            cells.misfits.push(misfits);
        }
        let mut findings = rules::findings(&matrix);
        findings.extend(guild_analysis::mastery::findings(&matrix));
        let asides = self.asides(crate::people::today())?;
        findings.iter_mut().for_each(|finding| finding.set_aside = asides.of(&finding.about));
        Ok(MatrixView {
            framework: matrix.framework.clone(),
            tracks: matrix.tracks.clone(),
            levels: matrix.levels.clone(),
            steps: matrix.steps.clone(),
            areas: matrix.areas.clone(),
            skills: matrix.skills.clone(),
            cells,
            findings,
        })
    }

    /// The criteria of one cell, in order.
    pub fn criteria(&self, expectation: ExpectationId) -> Result<Vec<CriterionView>, Error> {
        let view = |c: Criterion| CriterionView {
            id: c.id,
            kind: c.kind,
            track: c.track,
            audience: c.audience,
            text: c.text,
            rating: c.rating,
        };
        Ok(self.tables().criteria().of_expectation(expectation)?.into_iter().map(view).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mastery::MatrixEdit;
    use crate::sample::SAMPLE;
    use guild_model::people::TeamFindingKind;
    use std::collections::BTreeSet;

    #[test]
    fn a_draft_of_the_next_version_stands_for_nothing_while_another_is_current() {
        let mut open = Workspace::in_memory().unwrap();
        open.fill_from(SAMPLE).unwrap();
        let first = open.find_framework(None).unwrap();
        let name = open.matrix(first).unwrap().framework.name.to_string();
        let state = |state| [MatrixEdit::FrameworkState { state }];
        open.edit_matrix(first, &state(FrameworkState::Current)).unwrap();
        let draft = open.new_version(first).unwrap();
        // Whom what is noteworthy in the people is about.
        let in_people = |open: &mut Workspace| -> BTreeSet<String> {
            let of_team = |kind: &str| TeamFindingKind::parse(kind).is_some();
            let found = open.findings().unwrap();
            let found = found.iter().filter(|f| f["kind"].as_str().is_some_and(of_team));
            found.filter_map(|f| f["framework"].as_str().map(str::to_owned)).collect()
        };
        assert_eq!((open.find_framework(None).unwrap(), open.find_framework(Some(&name)).unwrap()), (first, first));
        assert_eq!(open.find_framework(Some(&draft.to_string())).unwrap(), draft);
        assert_eq!(in_people(&mut open), BTreeSet::from([first.to_string()]));
        open.edit_matrix(first, &state(FrameworkState::Draft)).unwrap();
        assert_eq!(open.find_framework(None).unwrap(), draft, "where none is current, the latest");
        assert_eq!(in_people(&mut open), BTreeSet::from([draft.to_string()]));
    }
}
