//! One person against the ladder.

use super::super::snapshot::{BySkill, Snapshot};
use super::misfit::{MisfitStanding, misfits};
use super::team::Member;
use crate::mastery::FrameworkSummary;
use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_analysis::mastery::{MasteryPath, levels_between, levels_on_the_way, mastery_paths};
use guild_model::mastery::promotion::{FreedomChange, LevelHead, ResponsibilityChange, promotion};
use guild_model::mastery::{Matrix, Scale, StepKind};
use guild_model::people::counting::stale;
use guild_model::people::gap::gap;
use guild_model::people::readiness::{Standings, readiness};
use guild_model::people::{
    Asking, Assessment, AssessorKind, CheckIn, Counts, Facet, Interest, Person, Readiness, ReadinessState, Standing,
};
use guild_model::{
    AreaId, CriterionId, FrameworkId, LevelId, Name, PartialDate, PersonId, Rating, SkillId, StandingId, StepId, Text,
    TrackId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One person against the ladder. Not a checklist: it shows what to talk about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PersonView {
    /// Who it is.
    pub person: Person,
    /// The version of the framework that it is read from.
    pub framework: FrameworkSummary,
    /// The points by which its skills are rated.
    pub scale: Scale,
    /// Where the person stands; `None` without a place on this ladder.
    pub place: Option<PlaceView>,
    /// The level against which everything here is read: the one that was asked for, else the target, else where the
    /// person stands.
    pub to: Option<LevelHead>,
    /// What leads on from where the person stands, on every path.
    pub next: Vec<NextStep>,
    /// Every level that can be come to from where the person stands, in the order of the matrix, with the criteria of
    /// levels not reached that stand on the way to it.
    pub further: Vec<LevelAhead>,
    /// The levels whose criteria count, the lowest first, `to` last.
    pub way: Vec<LevelHead>,
    /// How the person stands against all criteria of the way.
    pub counts: StateCounts,
    /// Of these the criteria of levels that the person has not reached.
    pub ahead: StateCounts,
    /// The part of the criteria that is met, 0 to 1; never shown alone.
    pub coverage: Option<f64>,
    /// Skill by skill, within a skill those of `to` before the inherited ones.
    pub criteria: Vec<CriterionStanding>,
    /// Those that are asked for or in which the person was assessed, in the order of the matrix; no misfits.
    pub skills: Vec<SkillStanding>,
    /// What must not be seen at `to` and at the levels before it; never among the criteria and the counts.
    pub misfits: Vec<MisfitStanding>,
    /// What `to` gives against where the person stands.
    pub growth: Option<Growth>,
    /// The ways from where the person stands to `to`, the shortest first, and what each step asks.
    pub paths: Vec<MasteryPath>,
    /// The talks about this framework, in whichever version, by date.
    pub check_ins: Vec<CheckIn>,
    /// Said of words that `to` does not ask for: of other levels, or of a text that has changed since.
    pub other_standings: Vec<Standing>,
    /// All assessments, by date: the history of each skill, under the id that the skill has in this version.
    pub history: Vec<Assessment>,
    /// After so many months an assessment counts as stale.
    pub stale_months: u32,
}

/// Where the person stands and wants to go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PlaceView {
    /// `None` where the level is not in this version of the framework.
    pub level: Option<LevelHead>,
    /// Since when; `None` where that is not known.
    pub since: Option<PartialDate>,
    /// `None` where none is set, or the level is not in this version of the framework.
    pub target: Option<LevelHead>,
    /// By when; `None` where nothing is agreed.
    pub target_date: Option<PartialDate>,
    /// Who helps the person on; `None` for nobody.
    pub mentor: Option<PersonId>,
    /// What that person is called.
    pub mentor_name: Option<Name>,
    /// Where the person wants to go, in their own words; may be empty.
    pub ambition: Text,
    /// What stands in the way; may be empty.
    pub blockers: Text,
}

impl PlaceView {
    fn of(snapshot: &Snapshot, matrix: &Matrix, member: &Member) -> Option<Self> {
        let place = snapshot.place(member.person, matrix.framework.lineage)?;
        let mentor = place.mentor.and_then(|id| snapshot.person(id));
        Some(Self {
            level: member.level.and_then(|id| head(matrix, id)),
            since: place.since,
            target: member.target.and_then(|id| head(matrix, id)),
            target_date: place.target_date,
            mentor: place.mentor,
            mentor_name: mentor.map(|mentor| mentor.name.clone()),
            ambition: place.ambition.clone(),
            blockers: place.blockers.clone(),
        })
    }
}

/// How many criteria are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StateCounts {
    /// Seen.
    pub met: u32,
    /// Seen in part.
    pub partly: u32,
    /// Looked for and not seen.
    pub not_yet: u32,
    /// The work has not offered an occasion to show it.
    pub no_opportunity_yet: u32,
    /// Waived or not applicable.
    pub waived: u32,
    /// Nobody has said anything that still holds.
    pub unknown: u32,
}

/// A step that leads on from where the person stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NextStep {
    /// The step of the matrix.
    pub step: StepId,
    /// Whether it leads upwards or aside; promotions come first.
    pub kind: StepKind,
    /// Where it leads.
    pub to: LevelHead,
    /// Of the criteria of levels that the person has not reached.
    pub counts: StateCounts,
    /// In how many skills the rating is below what is asked, and in how many it is not known whether it is: nothing is
    /// known, or knowing reaches what is asked and of doing nothing is known.
    pub gaps: u32,
    /// In how many of the skills that are asked for it is not known whether they are reached; see `gaps`.
    pub unknown_skills: u32,
    /// What the level gives against where the person stands.
    pub growth: Growth,
}

/// How much of what a level asks beyond where the person stands is met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct LevelAhead {
    /// The level that can be come to.
    pub to: LevelHead,
    /// Of the criteria on the way to it those of levels that the person has not reached.
    pub counts: StateCounts,
}

/// The freedom and the responsibility that come with a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Growth {
    /// All four, in the order of [`guild_model::mastery::FreedomKind::ALL`].
    pub freedoms: Vec<FreedomChange>,
    /// What comes and what stays.
    pub responsibilities: ResponsibilityChange,
}

/// A criterion with how the person stands against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct CriterionStanding {
    /// By which a standing is recorded.
    pub criterion: CriterionId,
    /// The skill of its cell.
    pub skill: SkillId,
    /// The level of its cell.
    pub level: LevelId,
    /// Of a level before `to`.
    pub inherited: bool,
    /// Of the level where the person stands, or of one before it.
    pub reached: bool,
    /// Its words, without bullet and marker.
    pub text: Text,
    /// The least rating for it alone; `None` where none is asked for.
    pub rating: Option<Rating>,
    /// How the person stands on the day that is asked about.
    pub state: ReadinessState,
    /// What counts; where its state is unknown, it has expired.
    pub standing: Option<StandingId>,
    /// All that was said, by date: who, when, and what shows it.
    pub said: Vec<Standing>,
}

/// A skill with how the person was assessed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SkillStanding {
    /// In the version of the framework that it is read from.
    pub skill: SkillId,
    /// What the skill is called.
    pub name: Name,
    /// Its heading; `None` for none.
    pub area: Option<AreaId>,
    /// What the heading says.
    pub area_name: Option<Name>,
    /// The least rating asked for at `to`.
    pub expected: Option<Rating>,
    /// What counts: of knowing, of doing and of interest each what counts of those who say it. Who said it, the day,
    /// the note and the evidence are of the row that counts of those with a rating; `knows_said` and `does_said` tell
    /// where a rating is of another one.
    pub counted: Option<Assessment>,
    /// Who said what counts of knowing; `None` where nobody did.
    pub knows_said: Option<PartSaid>,
    /// Who said what counts of doing; `None` where nobody did.
    pub does_said: Option<PartSaid>,
    /// The latest of each kind; a part of which it says nothing is of the latest row before that does.
    pub own: Option<Assessment>,
    /// The lead's latest.
    pub lead: Option<Assessment>,
    /// The latest of any peer.
    pub peer: Option<Assessment>,
    /// The latest that was agreed in a talk.
    pub agreed: Option<Assessment>,
    /// Expected minus the lesser of knowing and doing, in steps of the scale.
    pub gap: Option<f64>,
    /// Knowing is known and doing is not: the gap is at least so much, and where it is none, nobody has said that the
    /// person does what is asked.
    pub doing_unknown: bool,
    /// How many steps knowing is ahead of doing.
    pub knowing_ahead: Option<f64>,
    /// Whether the person wants to do it, by what counts; `None` where nobody has said.
    pub interest: Option<Interest>,
    /// Whether what counts is older than `stale_months` of the view.
    pub stale: bool,
    /// Where there is a gap: what comes next.
    pub next: Option<StepForGap>,
}

/// Who said a part of what counts, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PartSaid {
    /// Who said it.
    pub kind: AssessorKind,
    /// Who that is, where it is known.
    pub by: Option<Name>,
    /// The day of the view.
    pub date: NaiveDate,
    /// Whether it is older than `stale_months` of the view.
    pub stale: bool,
}

/// What would close a gap next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct StepForGap {
    /// The next point of the scale.
    pub rating: Option<Rating>,
    /// The lowest criterion on the way that is not met; of levels that are reached only where something was said.
    pub criterion: Option<CriterionId>,
    /// Who reaches what is asked and does not avoid it, by name; at most five.
    pub could_help: Vec<PersonId>,
}

impl Workspace {
    /// One person against the ladder.
    ///
    /// * `framework`: without one that of `to`, else the one on which the person has a place, else the only one.
    /// * `to`: the level to read for, in place of the person's target. `track`: the path, where `to` is of the trunk.
    /// * `today`: the day on which standings must hold and from which staleness counts.
    /// * Errors: a person, level or framework that is gone; several frameworks to choose from.
    /// * Cost: O(assessments log assessments + skills x people + criteria).
    pub fn person_view(
        &mut self,
        person: PersonId,
        framework: Option<FrameworkId>,
        to: Option<LevelId>,
        track: Option<TrackId>,
        today: NaiveDate,
        stale_months: u32,
    ) -> Result<PersonView, Error> {
        let framework = match (framework, to) {
            (Some(framework), _) => framework,
            (None, Some(level)) => self.framework_of_level(level)?,
            (None, None) => self.framework_of_person(person)?,
        };
        let who = self.tables().people().get(person)?;
        let matrix = self.matrix(framework)?;
        let snapshot = self.snapshot()?;
        let reading = Reading::of(&snapshot, &matrix, person, today, stale_months);
        let member = Member::of(&snapshot, &matrix, person);
        let to = match to {
            Some(level) => Some(matrix.level(level).map(|l| l.id).ok_or(guild_store::StoreError::Missing("level"))?),
            None => member.against(),
        };
        let path = track.or_else(|| matrix.level(to?).map(|l| l.track));
        let way = to.map(|to| levels_on_the_way(&matrix, to)).unwrap_or_default();
        let against = path.and_then(|path| reading.readiness(&way, path));
        let reached = member.level.map(|level| levels_on_the_way(&matrix, level)).unwrap_or_default();
        let criteria = against.as_ref().map(|r| reading.criteria(r, &reached)).unwrap_or_default();
        let misfits = path.map(|path| misfits(&snapshot, &reading.asking, &reading.standings, &way, path));
        let misfits = misfits.unwrap_or_default();
        Ok(PersonView {
            place: PlaceView::of(&snapshot, &matrix, &member),
            next: member.level.map(|level| reading.next(level)).unwrap_or_default(),
            further: member.level.map(|level| reading.further(level, &reached)).unwrap_or_default(),
            counts: StateCounts::of(criteria.iter().map(|c| c.state)),
            ahead: StateCounts::of(criteria.iter().filter(|c| !c.reached).map(|c| c.state)),
            coverage: against.as_ref().and_then(Readiness::coverage),
            skills: reading.skills(&way, path, &criteria),
            growth: to.and_then(|to| growth(&matrix, member.level, to, path)),
            paths: member.level.zip(to).map(|(from, to)| mastery_paths(&matrix, from, to)).unwrap_or_default(),
            check_ins: reading.check_ins(),
            other_standings: reading.other_standings(&criteria, &misfits),
            misfits,
            history: reading.history(),
            to: to.and_then(|id| head(&matrix, id)),
            way: way.iter().filter_map(|id| head(&matrix, *id)).collect(),
            criteria,
            framework: FrameworkSummary {
                id: matrix.framework.id,
                key: matrix.framework.key.clone(),
                name: matrix.framework.name.clone(),
                lineage: matrix.framework.lineage,
                version: matrix.framework.version,
                state: matrix.framework.state,
            },
            scale: matrix.framework.scale.clone(),
            person: who,
            stale_months,
        })
    }

    /// Where a person stands on a ladder and wants to go; `None` without a place on it.
    ///
    /// Errors: a person or framework that is gone. Cost: O(places).
    pub fn place_view(&mut self, person: PersonId, framework: FrameworkId) -> Result<Option<PlaceView>, Error> {
        self.tables().people().get(person)?;
        let matrix = self.matrix(framework)?;
        let snapshot = self.snapshot()?;
        Ok(PlaceView::of(&snapshot, &matrix, &Member::of(&snapshot, &matrix, person)))
    }

    /// The framework on which a person has a place, in the version of the place; else the only one.
    fn framework_of_person(&self, person: PersonId) -> Result<FrameworkId, Error> {
        let places = self.tables().places().of_person(person)?;
        match places.first() {
            Some(place) => self.framework_of_level(place.level),
            None => self.find_framework(None),
        }
    }
}

impl StateCounts {
    fn of(states: impl IntoIterator<Item = ReadinessState>) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                ReadinessState::Met => &mut counts.met,
                ReadinessState::Partly => &mut counts.partly,
                ReadinessState::NotYet => &mut counts.not_yet,
                ReadinessState::NoOpportunityYet => &mut counts.no_opportunity_yet,
                ReadinessState::Waived => &mut counts.waived,
                ReadinessState::Unknown => &mut counts.unknown,
            } += 1;
        }
        counts
    }
}

/// What is known of one person, set against one version of a framework.
struct Reading<'r> {
    snapshot: &'r Snapshot,
    matrix: &'r Matrix,
    asking: Asking<'r>,
    ratings: BySkill<'r>,
    own_standings: Vec<&'r Standing>,
    standings: Standings<'r>,
    person: PersonId,
    today: NaiveDate,
    stale_months: u32,
}

impl<'r> Reading<'r> {
    fn of(snapshot: &'r Snapshot, matrix: &'r Matrix, person: PersonId, today: NaiveDate, stale_months: u32) -> Self {
        let own_standings: Vec<&Standing> = snapshot.standings.iter().filter(|s| s.person == person).collect();
        Self {
            snapshot,
            matrix,
            asking: Asking::of(matrix),
            ratings: BySkill::of(snapshot, matrix),
            standings: Standings::of(own_standings.iter().copied(), &snapshot.skills),
            own_standings,
            person,
            today,
            stale_months,
        }
    }

    fn readiness(&self, way: &[LevelId], path: TrackId) -> Option<Readiness> {
        readiness(&self.asking, way, path, &self.standings, &self.snapshot.skills, self.today)
    }

    fn criteria(&self, readiness: &Readiness, reached: &[LevelId]) -> Vec<CriterionStanding> {
        let of = |entry: &guild_model::people::readiness::CriterionReadiness| {
            let criterion = self.matrix.criteria.iter().find(|c| c.id == entry.criterion)?;
            let said = self.standings.said(entry.skill, criterion.text.as_str(), &self.snapshot.skills);
            Some(CriterionStanding {
                criterion: entry.criterion,
                skill: entry.skill,
                level: entry.level,
                inherited: entry.level != readiness.to,
                reached: reached.contains(&entry.level),
                text: criterion.text.clone(),
                rating: criterion.rating,
                state: entry.state,
                standing: entry.standing,
                said: said.iter().filter(|s| !s.state.is_of_misfit()).map(|s| (*s).clone()).collect(),
            })
        };
        readiness.criteria.iter().filter_map(of).collect()
    }

    /// What leads on from a level: promotions before side moves, each in the order of the matrix.
    fn next(&self, from: LevelId) -> Vec<NextStep> {
        let reached = levels_on_the_way(self.matrix, from);
        let mut steps: Vec<_> = self.matrix.steps.iter().filter(|s| s.from == from).collect();
        let at = |level: LevelId| self.matrix.levels.iter().position(|l| l.id == level);
        steps.sort_by_key(|s| (s.kind, at(s.to)));
        let of = |step: &&guild_model::mastery::Step| {
            let path = self.matrix.level(step.to)?.track;
            let way = levels_on_the_way(self.matrix, step.to);
            let (mut gaps, mut unknown_skills) = (0, 0);
            for (at, skill) in self.matrix.skills.iter().enumerate() {
                let Some(expected) = self.asking.rating(skill.id, &way, path) else { continue };
                let counts = Counts::of(self.ratings.get(self.person, at).iter().copied());
                let has = counts.and_then(|c| c.rating(Facet::Both));
                let below = has.is_some_and(|has| has < expected);
                gaps += u32::from(below);
                unknown_skills += u32::from(has.is_none() || !below && counts.is_some_and(|c| c.doing_unknown()));
            }
            let against = self.readiness(&way, path)?;
            let ahead = against.criteria.iter().filter(|c| !reached.contains(&c.level)).map(|c| c.state);
            Some(NextStep {
                step: step.id,
                kind: step.kind,
                to: head(self.matrix, step.to)?,
                counts: StateCounts::of(ahead),
                gaps,
                unknown_skills,
                growth: growth(self.matrix, Some(from), step.to, Some(path))?,
            })
        };
        steps.iter().filter_map(of).collect()
    }

    /// Every level to which steps lead on from a level, and what it asks beyond the levels reached.
    fn further(&self, from: LevelId, reached: &[LevelId]) -> Vec<LevelAhead> {
        let mut open = vec![from];
        let mut met: BTreeSet<LevelId> = BTreeSet::new();
        while let Some(level) = open.pop() {
            let on = self.matrix.steps.iter().filter(|s| s.from == level).map(|s| s.to);
            open.extend(on.filter(|to| !reached.contains(to) && met.insert(*to)));
        }
        let of = |level: &guild_model::mastery::Level| {
            let way = levels_on_the_way(self.matrix, level.id);
            let against = self.readiness(&way, level.track)?;
            let ahead = against.criteria.iter().filter(|c| !reached.contains(&c.level)).map(|c| c.state);
            Some(LevelAhead { to: head(self.matrix, level.id)?, counts: StateCounts::of(ahead) })
        };
        self.matrix.levels.iter().filter(|l| met.contains(&l.id)).filter_map(of).collect()
    }

    /// The skills that are asked for or in which the person was assessed.
    fn skills(&self, way: &[LevelId], path: Option<TrackId>, criteria: &[CriterionStanding]) -> Vec<SkillStanding> {
        let mut found = Vec::new();
        for (at, skill) in self.matrix.skills.iter().enumerate().filter(|(_, s)| !s.misfit) {
            let said = || self.ratings.get(self.person, at).iter().copied();
            let expected = path.and_then(|path| self.asking.rating(skill.id, way, path));
            let asked = criteria.iter().any(|c| c.skill == skill.id);
            let counts = Counts::of(said());
            if expected.is_none() && counts.is_none() && !asked {
                continue;
            }
            let scale = &self.matrix.framework.scale;
            let missing = gap(scale, expected, counts.and_then(|c| c.rating(Facet::Both)));
            let of = |kind| Counts::by(said(), kind).map(|c| c.whole());
            let area = skill.area.and_then(|id| self.matrix.areas.iter().find(|a| a.id == id));
            found.push(SkillStanding {
                skill: skill.id,
                name: skill.name.clone(),
                area: skill.area,
                area_name: area.map(|a| a.name.clone()),
                expected,
                own: of(AssessorKind::Itself),
                lead: of(AssessorKind::Lead),
                peer: of(AssessorKind::Peer),
                agreed: of(AssessorKind::Agreed),
                gap: missing,
                doing_unknown: counts.is_some_and(|c| c.doing_unknown()),
                knowing_ahead: counts.and_then(|c| gap(scale, c.knows(), c.does())),
                interest: counts.and_then(|c| c.interest()),
                stale: counts.is_some_and(|c| stale(c.date(Facet::Both), self.today, self.stale_months)),
                next: missing.filter(|gap| *gap > 0.0).map(|_| self.step_for_gap(at, counts, expected, way, criteria)),
                knows_said: counts.and_then(|c| c.knows).map(|a| self.part_said(a)),
                does_said: counts.and_then(|c| c.does).map(|a| self.part_said(a)),
                counted: counts.map(|c| c.whole()),
            });
        }
        found
    }

    fn part_said(&self, said: &Assessment) -> PartSaid {
        let Assessment { kind, by, date, .. } = said;
        PartSaid { kind: *kind, by: by.clone(), date: *date, stale: stale(*date, self.today, self.stale_months) }
    }

    fn step_for_gap(
        &self,
        skill: usize,
        counts: Option<Counts>,
        expected: Option<Rating>,
        way: &[LevelId],
        criteria: &[CriterionStanding],
    ) -> StepForGap {
        let has = counts.and_then(|c| c.rating(Facet::Both));
        let points = &self.matrix.framework.scale.points;
        let id = self.matrix.skills[skill].id;
        let open = |c: &&CriterionStanding| {
            let said = !c.reached || c.state != ReadinessState::Unknown;
            c.skill == id && said && !matches!(c.state, ReadinessState::Met | ReadinessState::Waived)
        };
        let place = |level: LevelId| way.iter().position(|l| *l == level);
        let helps = |person: PersonId| {
            let theirs = Counts::of(self.ratings.get(person, skill).iter().copied());
            person != self.person
                && theirs.is_some_and(|c| c.rating(Facet::Both) >= expected && c.interest() != Some(Interest::Avoid))
        };
        StepForGap {
            rating: has.and_then(|has| points.iter().map(|p| p.value).find(|value| *value > has)).or(expected),
            criterion: criteria.iter().filter(open).min_by_key(|c| place(c.level)).map(|c| c.criterion),
            could_help: self.snapshot.people.iter().map(|p| p.id).filter(|id| helps(*id)).take(5).collect(),
        }
    }

    fn check_ins(&self) -> Vec<CheckIn> {
        let lineage = self.matrix.framework.lineage;
        let of = |c: &&CheckIn| c.person == self.person && c.lineage == lineage;
        self.snapshot.check_ins.iter().filter(of).cloned().collect()
    }

    /// What was said of the person and is among neither the criteria nor the misfits, of this framework only.
    fn other_standings(&self, criteria: &[CriterionStanding], misfits: &[MisfitStanding]) -> Vec<Standing> {
        let all = || criteria.iter().map(|c| &c.said).chain(misfits.iter().map(|m| &m.said));
        let shown = |standing: &Standing| all().any(|said| said.iter().any(|s| s.id == standing.id));
        let here = |standing: &Standing| {
            let root = self.snapshot.skills.root(standing.skill);
            self.matrix.skills.iter().any(|s| self.snapshot.skills.root(s.id) == root)
        };
        self.own_standings.iter().filter(|s| here(s) && !shown(s)).map(|s| (*s).clone()).collect()
    }

    fn history(&self) -> Vec<Assessment> {
        let mut all = Vec::new();
        for (at, skill) in self.matrix.skills.iter().enumerate() {
            let here = |said: &&Assessment| {
                let known = self.matrix.skill(said.skill).map(|own| own.id);
                Assessment { skill: known.unwrap_or(skill.id), ..(*said).clone() }
            };
            all.extend(self.ratings.get(self.person, at).iter().map(here));
        }
        all.sort_by_key(|a| (a.date, a.id));
        all.dedup_by_key(|a| a.id);
        all
    }
}

fn head(matrix: &Matrix, id: LevelId) -> Option<LevelHead> {
    let level = matrix.level(id)?;
    let track = matrix.track(level.track)?;
    Some(LevelHead {
        id,
        name: level.name.clone(),
        track: track.name.clone(),
        track_kind: track.kind,
        rank: level.rank,
    })
}

fn growth(matrix: &Matrix, from: Option<LevelId>, to: LevelId, path: Option<TrackId>) -> Option<Growth> {
    let from = from.filter(|from| *from != to);
    let gain = promotion(matrix, from, &levels_between(matrix, from, to), to, path)?;
    Some(Growth { freedoms: gain.freedoms, responsibilities: gain.responsibilities })
}
