//! People on the ladder: every operation there and back, and nothing that was said of people is ever lost.

use guild_core::mastery::{MatrixEdit, Outline};
use guild_core::people::{AgreedRating, NewAssessment, NewCheckIn, NewEvidence, NewStanding, TeamFilter};
use guild_core::sample::SAMPLE;
use guild_core::{Error, Op, Workspace};
use guild_model::communities::Thresholds;
use guild_model::mastery::{CriterionKind, Matrix};
use guild_model::people::{AssessorKind, Interest, SkillMinimum, StandingState, TeamThresholds};
use guild_model::{CommunityId, CriterionId, FrameworkId, LevelId, PartialDate, PersonId, Rating, SkillId};
use std::sync::Arc;

/// The operations that are undone and redone here.
pub const OPS: [Op; 12] = [
    Op::PlacePerson,
    Op::PlacePeople,
    Op::RemovePlace,
    Op::SetTarget,
    Op::SetMentor,
    Op::SetAmbition,
    Op::RecordAssessments,
    Op::RecordStandings,
    Op::HoldCheckIn,
    Op::AskSkill,
    Op::EditAskedSkill,
    Op::RemoveAskedSkill,
];

pub struct Team {
    pub open: Workspace,
    pub framework: FrameworkId,
    pub matrix: Arc<Matrix>,
}

impl Team {
    pub fn sample() -> Self {
        let mut open = Workspace::in_memory().unwrap();
        open.fill_from(SAMPLE).unwrap();
        let framework = open.find_framework(None).unwrap();
        let matrix = open.matrix(framework).unwrap();
        Self { open, framework, matrix }
    }

    /// Of a list of things as JSON, the id of the one with that key.
    fn id<I: std::str::FromStr<Err: std::fmt::Debug>>(&mut self, what: &str, key: &str) -> I {
        let all = self.open.list(what).unwrap();
        let found = all.iter().find(|thing| thing["key"] == key).unwrap_or_else(|| panic!("no {key} in {what}"));
        found["id"].as_str().unwrap().parse().unwrap()
    }

    pub fn person(&mut self, key: &str) -> PersonId {
        self.id("people", key)
    }

    pub fn community(&mut self, key: &str) -> CommunityId {
        self.id("communities", key)
    }

    pub fn level(&self, key: &str) -> LevelId {
        self.matrix.levels.iter().find(|l| l.key.as_str() == key).unwrap().id
    }

    pub fn skill(&self, key: &str) -> SkillId {
        self.matrix.skills.iter().find(|s| s.key.as_str() == key).unwrap().id
    }

    /// The first required criterion of a cell.
    pub fn criterion(&self, skill: &str, level: &str) -> CriterionId {
        let cell = self.matrix.expectation(self.skill(skill), self.level(level)).unwrap();
        self.matrix.criteria_of(cell.id).find(|c| c.kind == CriterionKind::Required).unwrap().id
    }
}

pub fn rating(value: f64) -> Option<Rating> {
    Rating::new(value).ok()
}

pub fn assessment(person: PersonId, skill: SkillId, kind: AssessorKind, date: &str, does: f64) -> NewAssessment {
    NewAssessment {
        person,
        skill,
        kind,
        by: Some("Jürgen".to_owned()),
        date: date.parse().unwrap(),
        knows: rating(does + 1.0),
        does: rating(does),
        interest: Some(Interest::More),
        note: String::new(),
        evidence: vec![NewEvidence {
            text: "Led the review of the shed scheduler".to_owned(),
            link: "https://example.org/review".to_owned(),
            date: Some(PartialDate::parse("2026-05").unwrap()),
        }],
    }
}

pub fn standing(person: PersonId, criterion: CriterionId, state: StandingState, date: &str) -> NewStanding {
    NewStanding {
        person,
        criterion,
        state,
        reason: if state.needs_reason() { "works on another site".to_owned() } else { String::new() },
        expires: None,
        kind: AssessorKind::Lead,
        by: None,
        date: date.parse().unwrap(),
        evidence: Vec::new(),
    }
}

/// Does the operation, on a team that has what it needs.
fn act(team: &mut Team, op: Op) -> Result<(), Error> {
    let (who, mentor) = (team.person("farid"), team.person("priya"));
    let (level, target) = (team.level("experienced"), team.level("senior"));
    let (skill, framework) = (team.skill("testing"), team.framework);
    let community = team.community("menders");
    let given = assessment(who, skill, AssessorKind::Lead, "2026-06-01", 2.0);
    match op {
        Op::PlacePerson => team.open.place_person(who, level, PartialDate::parse("2026").ok()).map(drop)?,
        Op::PlacePeople => team.open.place_people(&[who, mentor], level, None).map(drop)?,
        Op::RemovePlace => team.open.remove_place(who, framework)?,
        Op::SetTarget => team.open.set_target(who, framework, Some(target), None)?,
        Op::SetMentor => team.open.set_mentor(who, framework, Some(mentor))?,
        Op::SetAmbition => team.open.set_ambition(who, framework, "To weave", "Time")?,
        Op::RecordAssessments => team.open.record_assessments(&[given.clone(), given]).map(drop)?,
        Op::RecordStandings => {
            let criterion = team.criterion("testing", "experienced");
            let all = [StandingState::Partly, StandingState::Waived];
            let all = all.map(|state| standing(who, criterion, state, "2026-06-01"));
            team.open.record_standings(&all).map(drop)?;
        }
        Op::HoldCheckIn => {
            let agreed = AgreedRating {
                skill,
                knows: rating(3.0),
                does: rating(2.0),
                interest: None,
                note: "after the next loom".to_owned(),
                evidence: given.evidence.clone(),
            };
            let own = NewAssessment { kind: AssessorKind::Itself, ..given.clone() };
            let talk = NewCheckIn {
                person: who,
                framework,
                date: "2026-06-02".parse().unwrap(),
                by: Some("Jürgen".to_owned()),
                notes: "A good talk.\nTwo things to try.".to_owned(),
                next: Some("2026-12-02".parse().unwrap()),
                views: vec![own, given],
                agreed: vec![agreed],
            };
            team.open.hold_check_in(&talk).map(drop)?;
        }
        Op::AskSkill => team.open.ask_skill(community, skill, rating(3.0), 2).map(drop)?,
        Op::EditAskedSkill => {
            let asked = team.open.ask_skill(community, skill, rating(3.0), 2)?;
            team.open.edit_asked_skill(asked, None, 1)?;
        }
        Op::RemoveAskedSkill => {
            let asked = team.open.ask_skill(community, skill, rating(3.0), 2)?;
            team.open.remove_asked_skill(asked)?;
        }
        other => panic!("{} is tested elsewhere", other.word()),
    }
    Ok(())
}

#[test]
fn every_operation_is_undone_and_redone() {
    for op in OPS {
        let mut team = Team::sample();
        let (before, n_before) = (team.open.dump().unwrap(), team.open.history().unwrap().len());
        act(&mut team, op).unwrap();
        let after = team.open.dump().unwrap();
        let n = (team.open.history().unwrap().len() - n_before) as u32;
        let undone = team.open.undo(1).unwrap();
        assert_eq!(undone[0].op, op.word());
        assert!(undone[0].subject.is_some(), "{} names whom or what it is about", op.word());
        assert_ne!(team.open.dump().unwrap(), after, "{}", op.word());
        team.open.redo(1).unwrap();
        assert_eq!(team.open.dump().unwrap(), after, "redo {}", op.word());
        team.open.undo(n).unwrap();
        assert_eq!(team.open.dump().unwrap(), before, "undo {}", op.word());
        assert_eq!(team.open.check().unwrap(), Vec::<String>::new());
    }
}

#[test]
fn thresholds_of_a_team_are_kept_for_all_versions_of_its_ladder_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let framework = open.find_framework(None).unwrap();
    let usual = open.team_thresholds(framework).unwrap();
    let skill = open.matrix(framework).unwrap().skills.iter().find(|s| !s.misfit).unwrap().id;
    let before = open.dump().unwrap();
    let set = TeamThresholds {
        carries: rating(2.5).unwrap(),
        people: 2,
        months_without_target: 6,
        little_freedom: 1.5,
        on_the_way: 3,
        minimums: vec![SkillMinimum { skill, people: 4 }],
        ..usual.clone()
    };
    open.set_team_thresholds(framework, Some(&set)).unwrap();
    let everyone = Thresholds { stale_months: 3, due_days: 7, ..Thresholds::default() };
    open.set_thresholds(everyone).unwrap();
    open.close().unwrap();
    let mut open = Workspace::open(&path).unwrap();
    assert_eq!((open.team_thresholds(framework).unwrap(), open.thresholds().unwrap()), (set.clone(), everyone));
    let second = open.new_version(framework).unwrap();
    let copy = open.matrix(second).unwrap().skills.iter().find(|s| s.origin == Some(skill)).unwrap().id;
    let same = TeamThresholds { minimums: vec![SkillMinimum { skill: copy, people: 4 }], ..set.clone() };
    assert_eq!(open.team_thresholds(second).unwrap(), same, "a new version goes by the same");
    // Said in the one or the other version, it is one minimum, and it stays when the other is taken away.
    let more = |skill| TeamThresholds { minimums: vec![SkillMinimum { skill, people: 5 }], ..set.clone() };
    open.set_team_thresholds(second, Some(&more(copy))).unwrap();
    assert_eq!(open.team_thresholds(framework).unwrap(), more(skill));
    open.remove_framework(second).unwrap();
    assert_eq!(open.team_thresholds(framework).unwrap(), more(skill));
    open.undo(2).unwrap();
    assert_eq!(open.team_thresholds(framework).unwrap(), set);
    let strange = TeamThresholds { minimums: vec![SkillMinimum { skill: copy, people: 1 }], ..set.clone() };
    let refused = open.set_team_thresholds(framework, Some(&strange)).unwrap_err().to_string();
    assert!(refused.contains("not in this version"), "{refused}");
    let today = "2026-11-21".parse().unwrap();
    let found = open.team_findings(framework, &TeamFilter::default(), None, today).unwrap();
    assert_eq!(found.thresholds, set, "without others those of the workspace count");
    let other = open.start_framework(&Outline {
        name: "Other".to_owned(),
        tracks: Vec::new(),
        scale: Vec::new(),
        area: "A".to_owned(),
        skills: Vec::new(),
    });
    let other = other.unwrap();
    let matrix = open.matrix(other).unwrap();
    assert_eq!(open.team_thresholds(other).unwrap(), TeamThresholds::usual(&matrix), "each ladder has its own");
    let odd = TeamThresholds { knowing_ahead: f64::NAN, ..set.clone() };
    assert!(open.set_team_thresholds(framework, Some(&odd)).unwrap_err().to_string().contains("from 0 up"));
    open.set_team_thresholds(framework, None).unwrap();
    assert_eq!(open.team_thresholds(framework).unwrap(), usual, "the usual ones again");
    open.undo(1).unwrap();
    assert_eq!(open.team_thresholds(framework).unwrap(), set);
    open.undo(4).unwrap();
    assert_eq!(open.dump().unwrap(), before);
}

#[test]
fn a_check_in_keeps_both_views_and_what_was_agreed_as_one_change() {
    let mut team = Team::sample();
    let (who, skill, framework) = (team.person("farid"), team.skill("testing"), team.framework);
    let date = "2026-06-02".parse().unwrap();
    let lead = assessment(who, skill, AssessorKind::Lead, "2026-06-02", 2.0);
    let own = NewAssessment { kind: AssessorKind::Itself, does: rating(4.0), ..lead.clone() };
    let agreed = AgreedRating {
        skill,
        knows: rating(3.0),
        does: rating(3.0),
        interest: None,
        note: String::new(),
        evidence: Vec::new(),
    };
    let talk = NewCheckIn {
        person: who,
        framework,
        date,
        by: None,
        notes: String::new(),
        next: None,
        views: vec![own.clone(), lead],
        agreed: vec![agreed],
    };
    let (before, n) = (team.open.dump().unwrap(), team.open.history().unwrap().len());
    let other = team.person("priya");
    let stray = NewCheckIn { views: vec![NewAssessment { person: other, ..own }], ..talk.clone() };
    assert!(team.open.hold_check_in(&stray).unwrap_err().to_string().contains("own and the lead"));
    assert_eq!(team.open.dump().unwrap(), before);
    team.open.hold_check_in(&talk).unwrap();
    assert_eq!(team.open.history().unwrap().len(), n + 1);
    let view = team.open.person_view(who, Some(framework), None, None, date, 12).unwrap();
    let testing = view.skills.iter().find(|s| s.skill == skill).unwrap();
    let does = |a: &Option<guild_model::people::Assessment>| a.as_ref().and_then(|a| a.does);
    let said = [&testing.own, &testing.lead, &testing.agreed, &testing.counted].map(does);
    assert_eq!(said, [rating(4.0), rating(2.0), rating(3.0), rating(3.0)]);
    team.open.undo(1).unwrap();
    assert_eq!(team.open.dump().unwrap(), before);
    let level = team.level("senior");
    assert!(team.open.place_people(&[], level, None).unwrap_err().to_string().contains("choose people"));
    team.open.place_people(&[who, other], level, None).unwrap();
    assert_eq!((team.open.history().unwrap().len(), team.open.undo(1).unwrap()[0].count), (n + 1, 2));
    assert_eq!(team.open.dump().unwrap(), before);
}

#[test]
fn what_cannot_be_recorded_is_refused_with_a_way_out_and_changes_nothing() {
    let mut team = Team::sample();
    let (who, skill, framework) = (team.person("farid"), team.skill("testing"), team.framework);
    let unplaced = team.person("wiebke");
    let before = team.open.dump().unwrap();
    let refused = |error: Error, part: &str| {
        let said = error.to_string();
        assert!(said.contains(part) && !said.contains('\n'), "{said}");
        for language in ["en", "de", "fr"] {
            assert!(!error.sentence(language).contains("error-"), "{language}");
        }
    };
    let far = NewAssessment { does: rating(6.0), ..assessment(who, skill, AssessorKind::Lead, "2026-06-01", 2.0) };
    let fine = assessment(who, skill, AssessorKind::Lead, "2026-06-01", 2.0);
    refused(team.open.record_assessments(&[fine.clone(), far]).unwrap_err(), "from 1 to 5");
    let empty = NewAssessment { knows: None, does: None, interest: None, evidence: Vec::new(), ..fine };
    refused(team.open.record_assessments(&[empty]).unwrap_err(), "says nothing");
    let criterion = team.criterion("testing", "experienced");
    let silent =
        NewStanding { reason: " ".to_owned(), ..standing(who, criterion, StandingState::Waived, "2026-06-01") };
    refused(team.open.record_standings(&[silent]).unwrap_err(), "say why");
    let target = team.level("senior");
    refused(team.open.set_target(unplaced, framework, Some(target), None).unwrap_err(), "place them");
    refused(team.open.set_target(who, framework, Some(team.level("junior")), None).unwrap_err(), "reached already");
    refused(team.open.set_mentor(who, framework, Some(who)).unwrap_err(), "own mentor");
    let community = team.community("menders");
    refused(team.open.ask_skill(community, skill, None, 0).unwrap_err(), "at least one");
    assert_eq!(team.open.dump().unwrap(), before);
}

#[test]
fn what_was_said_of_people_is_never_lost_with_a_skill_a_level_or_a_framework() {
    let mut team = Team::sample();
    let (who, skill, level) = (team.person("farid"), team.skill("testing"), team.level("experienced"));
    let fine = assessment(who, skill, AssessorKind::Lead, "2026-06-01", 2.0);
    team.open.record_assessments(&[fine]).unwrap();
    let criterion = team.criterion("testing", "experienced");
    let said = standing(who, criterion, StandingState::Met, "2026-06-01");
    team.open.record_standings(&[said]).unwrap();
    let before = team.open.dump().unwrap();
    let track = team.matrix.level(level).unwrap().track;
    for refused in [
        team.open.remove_skills(&[skill]),
        team.open.remove_level(level),
        team.open.remove_track(track),
        team.open.remove_framework(team.framework),
    ] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.kind(), "assessed", "{refused}");
    }
    assert_eq!(team.open.dump().unwrap(), before);
    // The way out that the refusal names.
    let second = team.open.new_version(team.framework).unwrap();
    let copy = team.open.matrix(second).unwrap().skills.iter().find(|s| s.origin == Some(skill)).unwrap().id;
    team.open.remove_skills(&[copy]).unwrap();
    assert_eq!(team.open.list("assessments").unwrap().len(), assessments_in(&before));
    // A changed text leaves the standing with the words that it was said of.
    let edit = MatrixEdit::ExpectationText { skill, level, text: "Something else.".to_owned() };
    team.open.edit_matrix(team.framework, &[edit]).unwrap();
    let kept = team.open.list("standings").unwrap();
    assert!(kept.iter().any(|s| s["criterion"] == criterion.to_string() && s["words"] != "Something else."));
}

fn assessments_in(dump: &str) -> usize {
    dump.lines().filter(|line| line.starts_with("assessment|")).count()
}
