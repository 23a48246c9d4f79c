//! The heat map: people by skills.

use super::super::snapshot::{BySkill, Ground, Snapshot};
use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_analysis::mastery::levels_on_the_way;
use guild_model::mastery::{Area, Matrix, ScalePoint, TrackKind};
use guild_model::people::counting::stale;
use guild_model::people::gap::{gap, steps};
use guild_model::people::{Asking, Assessment, AssessorKind, Counts, Facet, Interest};
use guild_model::{
    AreaId, CommunityId, FrameworkId, Key, LevelId, Name, PartialDate, PersonId, Rating, SkillId, TrackId,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Whose view of the person is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// What counts: the later of agreed and lead, else a peer's, else the person's own.
    Counted,
    /// The person's own.
    #[serde(rename = "self")]
    Itself,
    /// The lead's.
    Lead,
    /// A peer's.
    Peer,
    /// What was agreed in a talk.
    Agreed,
    /// The person's own against what counts of the others, in steps: positive where the person rates higher.
    Difference,
}

/// Which part of the team and of the matrix is shown; everything where nothing is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TeamFilter {
    /// The active members of this community and of those inside it, to any depth.
    pub community: Option<CommunityId>,
    /// People who stand on this track or aim at it.
    pub track: Option<TrackId>,
    /// The skills of this area.
    pub area: Option<AreaId>,
}

/// The heat map of a team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamView {
    /// The version of the framework that it is read from.
    pub framework: FrameworkId,
    /// The points by which its skills are rated, in rising order; empty: any rating is taken as it stands.
    pub scale: Vec<ScalePoint>,
    /// All levels of the framework, in the order of the screen.
    pub levels: Vec<TeamLevel>,
    /// The headings over the skills, in the order of the screen; all of them, whatever is chosen.
    pub areas: Vec<Area>,
    /// Those that are chosen, in the order of the screen; no misfits.
    pub skills: Vec<TeamSkill>,
    /// Those that are chosen, in the order of names.
    pub people: TeamPeople,
    /// What is asked of people with the same level and target: a row each, one entry a skill. `people.asked` says
    /// which row holds for whom.
    pub asked: Vec<Vec<Option<Rating>>>,
    /// What is known of each of the people in each of the skills.
    pub cells: TeamCells,
    /// After so many months an assessment counts as stale.
    pub stale_months: u32,
}

/// A level that people stand on or aim at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamLevel {
    /// By which commands speak of it.
    pub id: LevelId,
    /// As people call it.
    pub name: Name,
    /// The line of growth that it stands on.
    pub track: TrackId,
    /// What that is called.
    pub track_name: Name,
    /// Which of the paths that is.
    pub track_kind: TrackKind,
    /// From 0, within the track.
    pub rank: u32,
}

/// A column of the heat map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamSkill {
    /// By which commands speak of it.
    pub id: SkillId,
    /// What it is called.
    pub name: Name,
    /// Its heading; `None` for none.
    pub area: Option<AreaId>,
    /// The sum of the people's gaps, those ahead counting nothing; `None` where nothing is known.
    pub gap: Option<f64>,
    /// How many people are rated in it.
    pub rated: u32,
}

/// The people by column: entry i of each list is one person, in the order of names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamPeople {
    /// By which commands speak of them.
    pub person: Vec<PersonId>,
    /// Tells people of one name apart.
    pub key: Vec<Key>,
    /// As they are called.
    pub name: Vec<Name>,
    /// Index into `levels`; `None` where the person has no place on this ladder, or its level is not in this version.
    pub level: Vec<Option<u32>>,
    /// Since when they stand on the level; `None` where that is not known.
    pub since: Vec<Option<PartialDate>>,
    /// Index into `levels`; `None` where no target is set, or it is not in this version.
    pub target: Vec<Option<u32>>,
    /// By when they want to be there; `None` where nothing is agreed.
    pub target_date: Vec<Option<PartialDate>>,
    /// Index into `asked`; what is asked at the target or, without one, at the level.
    pub asked: Vec<Option<u32>>,
    /// The sum of the gaps, those ahead counting nothing; `None` where nothing is known.
    pub gap: Vec<Option<f64>>,
    /// In how many of the shown skills the person is rated.
    pub rated: Vec<u32>,
}

/// The cells. A team says the same few things over and over: each of them stands in `said` once, and a cell is the
/// number of what it says. So 500 people x 300 skills travel to the window in half a megabyte; what else is known of a
/// cell (who said it, when, with which evidence) is asked for where somebody looks at it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamCells {
    /// Each saying once.
    pub said: Vec<TeamSaid>,
    /// Person by person, an entry for each skill: one more than the place in `said`; 0 where nothing is known.
    pub at: Vec<u32>,
}

impl TeamCells {
    /// What is known of a person in a skill, by their places in `people` and `skills` of the view.
    pub fn get(&self, person: usize, skill: usize, n_skills: usize) -> Option<&TeamSaid> {
        self.said.get((*self.at.get(person * n_skills + skill)? as usize).checked_sub(1)?)
    }
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TeamSaid {
    /// What the person knows, by the chosen view; `None` where nothing is known.
    pub knows: Option<Rating>,
    /// What the person does with it, by the chosen view; `None` where nothing is known.
    pub does: Option<Rating>,
    /// What the chosen view shows: a rating; for `both` how many steps knowing is ahead of doing; for `difference`
    /// how many steps the person is ahead of the others.
    pub shown: Option<f64>,
    /// Expected minus latest, in steps of the scale; positive where something is missing. Where `knows` is known and
    /// `does` is not, it is at least so much: that it is done nobody has said.
    pub gap: Option<f64>,
    /// Who said it; of parts by several, who said the latest that counts.
    pub kind: AssessorKind,
    /// There is something to look at.
    pub evidence: bool,
    /// Whether it is older than `stale_months` of the view.
    pub stale: bool,
    /// Whether the person wants to do it, by what counts.
    pub interest: Option<Interest>,
}

/// What tells two sayings apart: who said it, both ratings, what is shown and the gap by their bits, both marks, interest.
type Saying = (AssessorKind, [Option<Rating>; 2], [Option<u64>; 2], [bool; 2], Option<Interest>);

/// The places of `TeamCells::said`, by what stands there.
#[derive(Default)]
struct Sayings(BTreeMap<Saying, u32>);

impl Sayings {
    fn number(&mut self, cells: &mut TeamCells, what: TeamSaid) -> u32 {
        let TeamSaid { knows, does, shown, gap, kind, evidence, stale, interest } = what;
        let key = (kind, [knows, does], [shown, gap].map(|n| n.map(f64::to_bits)), [evidence, stale], interest);
        *self.0.entry(key).or_insert_with(|| {
            cells.said.push(what);
            cells.said.len() as u32
        })
    }
}

impl Workspace {
    /// The heat map of everyone who has a place on the ladder or was assessed on it; of a community all its active
    /// members and those of the communities inside it.
    ///
    /// * `what`: knowing, doing, or the gap between the two; it also decides which rating is set against the target
    ///   (of `both` the lesser).
    /// * `today`: the day from which staleness counts; `stale_months` as many months.
    /// * Misfit skills are left out: they have no ratings.
    /// * Cost: O(assessments log assessments + people x skills).
    pub fn team_view(
        &mut self,
        framework: FrameworkId,
        filter: &TeamFilter,
        who: Who,
        what: Facet,
        today: NaiveDate,
        stale_months: u32,
    ) -> Result<TeamView, Error> {
        let wanted = TeamWanted { framework, filter, who, what, today, stale_months };
        self.team_view_with(&wanted, |_, _, _| {})
    }

    /// As [`Self::team_view`]; `each` is told of every cell: the places of its person and its skill, and the day of what
    /// it shows.
    pub(crate) fn team_view_with(
        &mut self,
        wanted: &TeamWanted,
        mut each: impl FnMut(usize, usize, NaiveDate),
    ) -> Result<TeamView, Error> {
        let TeamWanted { framework, filter, who, what, today, stale_months } = *wanted;
        let matrix = self.matrix(framework)?;
        let snapshot = self.snapshot()?;
        let ratings = BySkill::of(&snapshot, &matrix);
        let shown_skills: Vec<usize> = matrix
            .skills
            .iter()
            .enumerate()
            .filter(|(_, s)| !s.misfit && filter.area.is_none_or(|area| s.area == Some(area)))
            .map(|(at, _)| at)
            .collect();
        let mut view = TeamView {
            framework,
            scale: matrix.framework.scale.points.clone(),
            levels: levels(&matrix),
            areas: matrix.areas.clone(),
            skills: Vec::new(),
            people: TeamPeople::default(),
            asked: Vec::new(),
            cells: TeamCells::default(),
            stale_months,
        };
        let asking = Asking::of(&matrix);
        let mut sayings = Sayings::default();
        let mut rows: BTreeMap<LevelId, u32> = BTreeMap::new();
        let mut totals: Vec<(Option<f64>, u32)> = vec![(None, 0); shown_skills.len()];
        for member in members(&snapshot, &matrix, &ratings, filter) {
            let row = member.against().map(|level| {
                *rows.entry(level).or_insert_with(|| {
                    view.asked.push(asked_row(&asking, &shown_skills, level));
                    (view.asked.len() - 1) as u32
                })
            });
            let person = view.people.person.len();
            let said_of = ratings.of_person(member.person);
            let (mut total, mut rated) = (None, 0);
            for (column, &at) in shown_skills.iter().enumerate() {
                let Some(cell) = Cell::of(said_of(at), who, what, &matrix) else {
                    view.cells.at.push(0);
                    continue;
                };
                let (knows, does) = (cell.counts.knows(), cell.counts.does());
                let (kind, date) = (cell.counts.said(what).kind, cell.counts.date(what));
                let expected = row.and_then(|row| view.asked.get(row as usize)?.get(column).copied().flatten());
                let missing = gap(&matrix.framework.scale, expected, cell.counts.rating(what));
                if let Some(missing) = missing {
                    *total.get_or_insert(0.0) += missing.max(0.0);
                    *totals[column].0.get_or_insert(0.0) += missing.max(0.0);
                }
                let is_rated = u32::from(knows.is_some() || does.is_some());
                rated += is_rated;
                totals[column].1 += is_rated;
                let (shown, evidence, interest) = (cell.shown, cell.evidence, cell.counts.interest());
                let stale = stale(date, today, stale_months);
                let what = TeamSaid { knows, does, shown, gap: missing, kind, evidence, stale, interest };
                let number = sayings.number(&mut view.cells, what);
                view.cells.at.push(number);
                each(person, column, date);
            }
            member.push(&snapshot, &view.levels, &mut view.people, row);
            view.people.gap.push(total);
            view.people.rated.push(rated);
        }
        for (&at, (gap, rated)) in shown_skills.iter().zip(totals) {
            let skill = &matrix.skills[at];
            view.skills.push(TeamSkill { id: skill.id, name: skill.name.clone(), area: skill.area, gap, rated });
        }
        Ok(view)
    }
}

/// What [`Workspace::team_view`] is asked for.
pub(crate) struct TeamWanted<'w> {
    pub framework: FrameworkId,
    pub filter: &'w TeamFilter,
    pub who: Who,
    pub what: Facet,
    pub today: NaiveDate,
    pub stale_months: u32,
}

/// One person on one ladder, in the version that is looked at.
pub(super) struct Member {
    pub person: PersonId,
    pub level: Option<LevelId>,
    pub since: Option<PartialDate>,
    pub target: Option<LevelId>,
    pub target_date: Option<PartialDate>,
}

impl Member {
    pub fn of(ground: &Ground, matrix: &Matrix, person: PersonId) -> Self {
        let place = ground.place(person, matrix.framework.lineage);
        Self {
            person,
            level: place.and_then(|p| ground.level_in(matrix, p.level)),
            since: place.and_then(|p| p.since),
            target: place.and_then(|p| ground.level_in(matrix, p.target?)),
            target_date: place.and_then(|p| p.target_date),
        }
    }

    /// The level against which the person is held.
    pub fn against(&self) -> Option<LevelId> {
        self.target.or(self.level)
    }

    fn push(&self, snapshot: &Snapshot, levels: &[TeamLevel], people: &mut TeamPeople, row: Option<u32>) {
        let at = |id: Option<LevelId>| levels.iter().position(|l| Some(l.id) == id).map(|at| at as u32);
        let Some(person) = snapshot.person(self.person) else { return };
        people.person.push(self.person);
        people.key.push(person.key.clone());
        people.name.push(person.name.clone());
        people.level.push(at(self.level));
        people.since.push(self.since);
        people.target.push(at(self.target));
        people.target_date.push(self.target_date);
        people.asked.push(row);
    }
}

/// The people of a filter, in the order of names.
pub(super) fn members(snapshot: &Snapshot, matrix: &Matrix, ratings: &BySkill, filter: &TeamFilter) -> Vec<Member> {
    let rated = ratings.people();
    let active: Option<BTreeSet<PersonId>> =
        filter.community.map(|community| snapshot.active_in(&snapshot.within(community)));
    let on_track = |member: &Member| {
        let track = |level: Option<LevelId>| level.and_then(|id| matrix.level(id)).map(|l| l.track);
        filter.track.is_none_or(|wanted| track(member.level) == Some(wanted) || track(member.target) == Some(wanted))
    };
    snapshot
        .people
        .iter()
        .map(|person| Member::of(snapshot, matrix, person.id))
        .filter(|member| match &active {
            Some(active) => active.contains(&member.person),
            None => member.level.is_some() || rated.contains(&member.person),
        })
        .filter(on_track)
        .collect()
}

fn levels(matrix: &Matrix) -> Vec<TeamLevel> {
    let of = |level: &guild_model::mastery::Level| {
        let track = matrix.track(level.track)?;
        Some(TeamLevel {
            id: level.id,
            name: level.name.clone(),
            track: track.id,
            track_name: track.name.clone(),
            track_kind: track.kind,
            rank: level.rank,
        })
    };
    matrix.levels.iter().filter_map(of).collect()
}

/// What is asked in each of the skills at a level.
fn asked_row(asking: &Asking, skills: &[usize], level: LevelId) -> Vec<Option<Rating>> {
    let way = levels_on_the_way(asking.matrix, level);
    let Some(path) = asking.matrix.level(level).map(|l| l.track) else { return Vec::new() };
    skills.iter().map(|&at| asking.rating(asking.matrix.skills[at].id, &way, path)).collect()
}

struct Cell<'s> {
    /// What is looked at.
    counts: Counts<'s>,
    shown: Option<f64>,
    evidence: bool,
}

impl<'s> Cell<'s> {
    fn of(said: &[&'s Assessment], who: Who, what: Facet, matrix: &Matrix) -> Option<Self> {
        let said = || said.iter().copied();
        let scale = &matrix.framework.scale;
        let evidence = said().any(|a| !a.evidence.is_empty());
        let counts = match who {
            Who::Counted => Counts::of(said())?,
            Who::Itself => Counts::by(said(), AssessorKind::Itself)?,
            Who::Lead => Counts::by(said(), AssessorKind::Lead)?,
            Who::Peer => Counts::by(said(), AssessorKind::Peer)?,
            Who::Agreed => Counts::by(said(), AssessorKind::Agreed)?,
            Who::Difference => {
                let (own, others) = (Counts::by(said(), AssessorKind::Itself)?, Counts::by_others(said())?);
                // Seen as a gap of the others behind the person's own.
                let shown = gap(scale, own.rating(what), others.rating(what));
                return Some(Self { counts: others, shown, evidence });
            }
        };
        let shown = match what {
            Facet::Knows | Facet::Does => counts.rating(what).map(Rating::value),
            Facet::Both => {
                counts.knows().zip(counts.does()).map(|(knows, does)| steps(scale, knows) - steps(scale, does))
            }
        };
        Some(Self { counts, shown, evidence })
    }
}
