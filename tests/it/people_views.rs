//! The views of a team and of one person over the sample, against what its file says.

use crate::people::{Team, assessment, rating};
use guild_core::people::{NewEvidence, TeamCells, TeamFilter, TeamSaid, TeamView, Who};
use guild_model::people::{AssessorKind, DueKind, Facet, ReadinessState, TeamFindingKind};
use guild_model::{PersonId, SkillId};
use std::collections::BTreeSet;

fn view(team: &mut Team, filter: &TeamFilter, who: Who, what: Facet) -> TeamView {
    let view = team.open.team_view(team.framework, filter, who, what, "2026-11-21".parse().unwrap(), 12).unwrap();
    let people = view.people.person.len();
    let TeamCells { said, at } = &view.cells;
    assert_eq!(at.len(), people * view.skills.len());
    // Each thing stands there once, and something says it.
    assert!(said.iter().enumerate().all(|(n, one)| !said[..n].contains(one) && at.contains(&(n as u32 + 1))));
    assert!([view.people.key.len(), view.people.gap.len(), view.people.asked.len()].iter().all(|n| *n == people));
    assert!(view.asked.iter().all(|row| row.len() == view.skills.len()));
    view
}

/// The cell of a person and a skill: what is shown, the gap, evidence, stale.
fn cell(view: &TeamView, person: PersonId, skill: SkillId) -> Option<(Option<f64>, Option<f64>, bool, bool)> {
    let row = view.people.person.iter().position(|p| *p == person)?;
    let column = view.skills.iter().position(|s| s.id == skill)?;
    let TeamSaid { shown, gap, evidence, stale, .. } = *view.cells.get(row, column, view.skills.len())?;
    Some((shown, gap, evidence, stale))
}

#[test]
fn the_heat_map_shows_what_counts_against_the_target() {
    let mut team = Team::sample();
    let all = TeamFilter::default();
    let (amelie, feedback, architecture) = (team.person("amelie"), team.skill("feedback"), team.skill("architecture"));
    // Agreed on 20 May 2026: knows 4, does 3; a team lead needs 4.
    let does = view(&mut team, &all, Who::Counted, Facet::Does);
    assert_eq!(cell(&does, amelie, feedback), Some((Some(3.0), Some(1.0), true, false)));
    let knows = view(&mut team, &all, Who::Counted, Facet::Knows);
    assert_eq!(cell(&knows, amelie, feedback), Some((Some(4.0), Some(0.0), true, false)));
    let between = view(&mut team, &all, Who::Counted, Facet::Both);
    assert_eq!(cell(&between, amelie, feedback), Some((Some(1.0), Some(1.0), true, false)));
    assert_eq!(cell(&between, amelie, architecture), Some((Some(0.0), Some(0.0), false, true)), "a year old");
    // The person says 4, the lead's and agreed view of doing slicing is 3 each.
    let slicing = team.skill("slicing");
    let difference = view(&mut team, &all, Who::Difference, Facet::Knows);
    assert_eq!(cell(&difference, amelie, slicing).unwrap().0, Some(0.0));
    let security = team.skill("security");
    assert_eq!(cell(&view(&mut team, &all, Who::Itself, Facet::Does), amelie, security).unwrap().0, Some(2.0));
    assert_eq!(cell(&view(&mut team, &all, Who::Peer, Facet::Does), amelie, security), None);
    // Both edges add up to the same.
    let sum = |gaps: &mut dyn Iterator<Item = Option<f64>>| gaps.flatten().sum::<f64>();
    let edge = sum(&mut does.people.gap.iter().copied());
    assert!(edge > 0.0 && (edge - sum(&mut does.skills.iter().map(|s| s.gap))).abs() < 1e-9);
    let none = does.people.person.iter().position(|p| *p == amelie).map(|at| does.people.gap[at]);
    assert!(none.flatten().is_some());
}

#[test]
fn filters_leave_out_and_never_change_what_is_left() {
    let mut team = Team::sample();
    let all = view(&mut team, &TeamFilter::default(), Who::Counted, Facet::Both);
    let community = Some(team.community("shed-scheduler"));
    let some = view(&mut team, &TeamFilter { community, ..TeamFilter::default() }, Who::Counted, Facet::Both);
    assert_eq!(some.people.key.iter().map(ToString::to_string).collect::<BTreeSet<_>>().len(), 5);
    let area = team.matrix.areas.iter().find(|a| a.key.as_str() == "people").map(|a| a.id);
    let people_skills = view(&mut team, &TeamFilter { area, ..TeamFilter::default() }, Who::Counted, Facet::Both);
    assert_eq!(people_skills.skills.len(), 4);
    let (amelie, feedback) = (team.person("amelie"), team.skill("feedback"));
    for part in [&some, &people_skills] {
        assert_eq!(cell(part, amelie, feedback), cell(&all, amelie, feedback));
    }
    let track = team.matrix.tracks.iter().find(|t| t.key.as_str() == "leadership").map(|t| t.id);
    let leads = view(&mut team, &TeamFilter { track, ..TeamFilter::default() }, Who::Counted, Facet::Both);
    assert!(leads.people.person.contains(&amelie), "she aims at it");
    let farid = team.person("farid");
    assert!(!leads.people.person.contains(&farid));
}

#[test]
fn the_persons_page_reads_for_another_level_and_inherits_along_its_own_path_only() {
    let mut team = Team::sample();
    let (amelie, today) = (team.person("amelie"), "2026-11-21".parse().unwrap());
    let lead = team.open.person_view(amelie, None, None, None, today, 12).unwrap();
    assert_eq!(lead.to.as_ref().unwrap().name.as_str(), "Team lead");
    let next: Vec<_> = lead.next.iter().map(|n| n.to.name.to_string()).collect();
    assert_eq!(next, ["Staff", "Team lead"], "both paths");
    let way = |view: &guild_core::people::PersonView| view.way.iter().map(|l| l.name.to_string()).collect::<Vec<_>>();
    assert_eq!(way(&lead), ["Junior", "Experienced", "Senior", "Team lead"]);
    let director = team.level("director");
    let staff = team.level("principal");
    let up = team.open.person_view(amelie, None, Some(director), None, today, 12).unwrap();
    assert_eq!(way(&up), ["Junior", "Experienced", "Senior", "Team lead", "Head of practice", "Director"]);
    let technical = team.open.person_view(amelie, None, Some(staff), None, today, 12).unwrap();
    assert_eq!(way(&technical), ["Junior", "Experienced", "Senior", "Staff", "Principal"]);
    assert!(technical.paths.iter().any(|p| p.shortest) && technical.paths.len() > 1, "the path what-if");
    // The waiver of customers holds until 15 December 2026.
    let state = |view: &guild_core::people::PersonView| {
        let of = |c: &&guild_core::people::CriterionStanding| {
            c.text.as_str().starts_with("Shows the team’s work to customers")
        };
        view.criteria.iter().find(of).map(|c| c.state)
    };
    assert_eq!(state(&lead), Some(ReadinessState::Waived));
    let later = team.open.person_view(amelie, None, None, None, "2026-12-16".parse().unwrap(), 12).unwrap();
    assert_eq!(state(&later), Some(ReadinessState::Unknown));
    assert_eq!(later.counts.unknown, lead.counts.unknown + 1);
    // Gaps name a next step that lies ahead, and who could help.
    let feedback = team.skill("feedback");
    let gap = lead.skills.iter().find(|s| s.skill == feedback).unwrap();
    assert_eq!((gap.gap, gap.expected), (Some(1.0), rating(4.0)));
    let step = gap.next.as_ref().unwrap();
    let words = lead.criteria.iter().find(|c| Some(c.criterion) == step.criterion).unwrap();
    assert_eq!((words.reached, words.text.as_str()), (false, "Knows the next step that each person wants"));
    assert!(!step.could_help.is_empty());
    assert!(lead.growth.unwrap().freedoms.iter().any(guild_model::mastery::promotion::FreedomChange::gained));
}

#[test]
fn an_assessment_changes_the_views_at_once_and_undo_brings_them_back() {
    let mut team = Team::sample();
    let (farid, testing) = (team.person("farid"), team.skill("testing"));
    let all = TeamFilter::default();
    let before = view(&mut team, &all, Who::Counted, Facet::Does);
    let given = assessment(farid, testing, AssessorKind::Lead, "2026-11-20", 4.0);
    team.open.record_assessments(&[given]).unwrap();
    let after = view(&mut team, &all, Who::Counted, Facet::Does);
    assert_eq!(cell(&after, farid, testing).unwrap().0, Some(4.0));
    team.open.undo(1).unwrap();
    assert_eq!(view(&mut team, &all, Who::Counted, Facet::Does), before);
}

#[test]
fn the_sample_has_every_finding_but_the_ceiling_and_something_due() {
    let mut team = Team::sample();
    let today = "2026-11-21".parse().unwrap();
    let found = team.open.team_findings(team.framework, &TeamFilter::default(), None, today).unwrap();
    let kinds: BTreeSet<_> = found.findings.iter().map(|f| f.kind).collect();
    let missing: Vec<_> = TeamFindingKind::ALL.into_iter().filter(|kind| !kinds.contains(kind)).collect();
    assert_eq!(missing, [TeamFindingKind::UnderCeiling], "the tops of the sample are marked as such");
    let security = team.skill("security");
    let priya = team.person("priya");
    let carried = found.findings.iter().find(|f| f.kind == TeamFindingKind::CarriedByOne && f.skills == [security]);
    assert_eq!(carried.unwrap().people, [priya]);
    let due = team.open.due_soon(today, 30).unwrap();
    let shown: Vec<_> = due.iter().map(|d| (d.kind, d.date.to_string(), d.overdue)).collect();
    assert_eq!(
        shown,
        [
            (DueKind::CheckIn, "2026-10-15".to_owned(), true),
            (DueKind::CheckIn, "2026-12-03".to_owned(), false),
            (DueKind::Standing, "2026-12-15".to_owned(), false),
        ]
    );
    let asked = team.open.asked_skills(team.framework, None).unwrap();
    assert!(asked.iter().any(|a| a.cover.missing > 0 && !a.cover.could_join.is_empty()));
    assert!(asked.iter().any(|a| a.cover.single.is_some()));
}

#[test]
fn a_person_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(guildhall_tests::guild())
            .current_dir(folder.path())
            .args(arguments)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["new", "w.guildhall", "--sample"]).0, Some(0));
    let (status, told, _) = run(&["person", "w.guildhall", "amelie"]);
    assert_eq!(status, Some(0));
    for part in ["Amélie Grandjean (amelie)", "target: Team lead", "[met]", "evidence:", "no checklist"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let asked = ["person", "w.guildhall", "Amélie Grandjean", "--to-level", "Principal", "--json"];
    let (status, json, _) = run(&asked);
    assert_eq!(status, Some(0));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["to"]["name"], &json["person"]["key"]), (&"Principal".into(), &"amelie".into()));
    let (status, _, refused) = run(&["person", "w.guildhall", "nobody"]);
    assert_eq!(status, Some(1));
    assert!(refused.starts_with("guild: ") && refused.lines().count() == 1, "{refused}");
    for what in ["assessments", "standings"] {
        let (_, listed, _) = run(&["list", "w.guildhall", what, "--json"]);
        let rows: Vec<serde_json::Value> = serde_json::from_str(&listed).unwrap();
        assert!(
            rows.len() > 40 && rows.iter().all(|row| row["person"].is_string() && row["date"].is_string()),
            "{what}"
        );
    }
}

#[test]
fn the_roster_names_everybody_with_their_home_and_who_has_no_place() {
    let mut team = Team::sample();
    let roster = team.open.roster(team.framework).unwrap();
    assert!(roster.people.len() > 20, "{}", roster.people.len());
    let of = |person| roster.people.iter().find(|p| p.person == person).unwrap();
    let (farid, wiebke) = (of(team.person("farid")), of(team.person("wiebke")));
    assert!(farid.placed && !wiebke.placed);
    assert!(farid.home.is_some() && farid.communities > 0);
    let active = roster.communities.iter().map(|c| team.open.people_in_all(&[c.id]).unwrap().len() as u32);
    assert_eq!(active.collect::<Vec<_>>(), roster.communities.iter().map(|c| c.active).collect::<Vec<_>>());
}

#[test]
fn what_is_recorded_shows_as_if_everything_were_read_anew() {
    let mut team = Team::sample();
    let all = TeamFilter::default();
    let (amelie, feedback, slicing) = (team.person("amelie"), team.skill("feedback"), team.skill("slicing"));
    let looks = |team: &mut Team| {
        let views: Vec<TeamView> =
            [Who::Counted, Who::Lead, Who::Difference].map(|who| view(team, &all, who, Facet::Both)).into();
        let person = team.open.person_view(amelie, None, None, None, "2026-11-21".parse().unwrap(), 12).unwrap();
        (views, person)
    };
    let before = looks(&mut team);
    let mut shown = assessment(amelie, feedback, AssessorKind::Lead, "2026-11-20", 4.0);
    shown.evidence = vec![NewEvidence { text: "the talk".into(), link: String::new(), date: None }];
    let given = [
        shown,
        // Said of an earlier day, and twice on one.
        assessment(amelie, slicing, AssessorKind::Itself, "2020-01-01", 1.0),
        assessment(amelie, slicing, AssessorKind::Lead, "2026-11-20", 2.0),
        assessment(amelie, slicing, AssessorKind::Lead, "2026-11-20", 3.0),
    ];
    team.open.record_assessments(&given).unwrap();
    let recorded = looks(&mut team);
    assert_ne!(recorded, before);
    assert_eq!(
        cell(&recorded.0[0], amelie, feedback).map(|(_, gap, evidence, _)| (gap, evidence)),
        Some((Some(0.0), true))
    );
    // Undoing and redoing read everything anew.
    team.open.undo(1).unwrap();
    assert_eq!(looks(&mut team), before);
    team.open.redo(1).unwrap();
    assert_eq!(looks(&mut team), recorded);
    // What is refused is not shown.
    let beyond = [assessment(amelie, slicing, AssessorKind::Lead, "2026-11-21", 9.0)];
    team.open.record_assessments(&beyond).unwrap_err();
    assert_eq!(looks(&mut team), recorded);
}
