//! The views of a team and of one person over the sample, against what its file says.

use crate::pack::request;
use crate::people::{Team, assessment, rating, standing};
use guild_core::people::{
    NewAssessment, NewEvidence, NewStanding, PartSaid, PersonView, SkillStanding, TeamCells, TeamFilter, TeamSaid,
    TeamView, Who,
};
use guild_model::people::{AssessorKind, DueKind, Facet, ReadinessState, StandingState, TeamFindingKind};
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
    // A standing that has gone is overdue for as long as it was due before.
    let mut standing_due = |today: &str| {
        let due = team.open.due_soon(today.parse().unwrap(), 30).unwrap();
        due.into_iter().find(|due| due.kind == DueKind::Standing).map(|due| due.overdue)
    };
    assert_eq!(
        ["2026-12-15", "2026-12-16", "2027-01-14"].map(&mut standing_due),
        [Some(false), Some(true), Some(true)]
    );
    assert_eq!(standing_due("2027-01-15"), None);
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
    let parts = [
        "Amélie Grandjean (amelie)",
        "target: Team lead",
        "[met]",
        "evidence:",
        "no checklist",
        "with Team lead (",
        "more freedom (",
        "answers for: ",
        "ways to Team lead (",
        "Senior > Team lead (shortest)",
        "new criteria, ",
        "must not be seen: none of ",
    ];
    for part in parts {
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
fn where_somebody_stands_is_told_without_their_whole_page() {
    let mut team = Team::sample();
    let (farid, wiebke) = (team.person("farid"), team.person("wiebke"));
    let place = team.open.place_view(farid, team.framework).unwrap();
    let page =
        team.open.person_view(farid, Some(team.framework), None, None, "2026-06-16".parse().unwrap(), 12).unwrap();
    assert!(place.as_ref().is_some_and(|place| place.level.is_some()));
    assert_eq!(place, page.place);
    assert_eq!(team.open.place_view(wiebke, team.framework).unwrap(), None);
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
    let own = roster.communities.iter().filter(|c| c.active > c.inside).map(|c| c.active - c.inside);
    assert_eq!(active.filter(|n| *n > 0).collect::<Vec<_>>(), own.collect::<Vec<_>>());
}

#[test]
fn somebody_is_there_until_removed_and_again_after_undo() {
    let mut team = Team::sample();
    let farid = team.person("farid");
    assert!(team.open.has_person(farid).unwrap());
    assert!(!team.open.has_person(PersonId::new()).unwrap());
    team.open.remove_people(&[farid]).unwrap();
    assert!(!team.open.has_person(farid).unwrap());
    team.open.undo(1).unwrap();
    assert!(team.open.has_person(farid).unwrap());
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

/// What the page of a person says of a skill.
fn skill_of(team: &mut Team, person: PersonId, skill: SkillId) -> SkillStanding {
    let (framework, today) = (team.framework, "2026-11-21".parse().unwrap());
    let view = team.open.person_view(person, Some(framework), None, None, today, 12).unwrap();
    view.skills.into_iter().find(|s| s.skill == skill).unwrap()
}

#[test]
fn a_view_of_knowing_alone_takes_nothing_of_doing_and_of_interest_away() {
    let mut team = Team::sample();
    let (amelie, feedback) = (team.person("amelie"), team.skill("feedback"));
    // Agreed on 20 May 2026: knows 4, does 3; a team lead needs 4.
    let before = skill_of(&mut team, amelie, feedback);
    assert_eq!((before.gap, before.interest.is_some()), (Some(1.0), true));
    let of_knowing = |knows: f64, date: &str| NewAssessment {
        knows: rating(knows),
        does: None,
        interest: None,
        evidence: Vec::new(),
        ..assessment(amelie, feedback, AssessorKind::Lead, date, 0.0)
    };
    team.open.record_assessments(&[of_knowing(5.0, "2026-10-01")]).unwrap();
    let after = skill_of(&mut team, amelie, feedback);
    let counted = after.counted.as_ref().unwrap();
    assert_eq!((counted.knows, counted.does, after.gap), (rating(5.0), rating(3.0), Some(1.0)));
    assert_eq!((after.interest, after.doing_unknown, after.knowing_ahead), (before.interest, false, Some(2.0)));
    let said = |part: Option<PartSaid>| part.map(|p| (p.kind.word(), p.date.to_string()));
    assert_eq!(said(after.knows_said), Some(("lead", "2026-10-01".to_owned())));
    assert_eq!(said(after.does_said), Some(("agreed", "2026-05-20".to_owned())));
    let heat = view(&mut team, &TeamFilter::default(), Who::Counted, Facet::Does);
    assert_eq!(cell(&heat, amelie, feedback), Some((Some(3.0), Some(1.0), true, false)));
    let apart = view(&mut team, &TeamFilter::default(), Who::Counted, Facet::Both);
    assert_eq!(cell(&apart, amelie, feedback), Some((Some(2.0), Some(1.0), true, false)));
    // The pack says of each who said it.
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pack.md");
    team.open.export_person(&request(amelie, "en"), &to).unwrap();
    let text = std::fs::read_to_string(&to).unwrap();
    assert!(text.contains("Knows: ") && text.contains("Does: ") && text.contains("1 October 2026"), "{text}");
}

#[test]
fn where_only_knowing_is_known_doing_is_said_to_be_unknown() {
    let mut team = Team::sample();
    let farid = team.person("farid");
    let (framework, today) = (team.framework, "2026-11-21".parse().unwrap());
    let page = |team: &mut Team| team.open.person_view(farid, None, None, None, today, 12).unwrap();
    let level = page(&mut team).next[0].to.id;
    team.open.set_target(farid, framework, Some(level), None).unwrap();
    let before = page(&mut team);
    let unrated = before.skills.iter().find(|s| s.expected.is_some() && s.counted.is_none()).unwrap();
    let (skill, expected) = (unrated.skill, unrated.expected.unwrap());
    let unknown = |view: &PersonView| view.next.iter().find(|n| n.to.id == level).unwrap().unknown_skills;
    let given = NewAssessment {
        knows: Some(expected),
        does: None,
        ..assessment(farid, skill, AssessorKind::Lead, "2026-11-01", 0.0)
    };
    team.open.record_assessments(&[given]).unwrap();
    let after = page(&mut team);
    let one = after.skills.iter().find(|s| s.skill == skill).unwrap();
    assert_eq!((one.gap, one.doing_unknown), (Some(0.0), true), "knowing reaches it, and doing is not known");
    assert_eq!(unknown(&after), unknown(&before), "still not known whether it is reached");
}

#[test]
fn the_history_of_a_skill_goes_on_in_a_new_version() {
    let mut team = Team::sample();
    let (amelie, feedback) = (team.person("amelie"), team.skill("feedback"));
    let today = "2026-11-21".parse().unwrap();
    let of = |team: &mut Team, framework, skill| {
        let view = team.open.person_view(amelie, Some(framework), None, None, today, 12).unwrap();
        let ids = view.history.iter().filter(|a| a.skill == skill).map(|a| a.id).collect::<Vec<_>>();
        (view.history.len(), ids)
    };
    let first = team.framework;
    let before = of(&mut team, first, feedback);
    assert!(before.1.len() > 1, "{before:?}");
    let second = team.open.new_version(first).unwrap();
    let matrix = team.open.matrix(second).unwrap();
    let copy = matrix.skills.iter().find(|s| s.origin == Some(feedback)).unwrap().id;
    assert_eq!(of(&mut team, second, copy), before);
    // What is said on the new one stands in the history of the old one as well.
    team.open.record_assessments(&[assessment(amelie, copy, AssessorKind::Lead, "2026-11-20", 4.0)]).unwrap();
    assert_eq!(of(&mut team, first, feedback).1.len(), before.1.len() + 1);
    assert_eq!(of(&mut team, second, copy).1.len(), before.1.len() + 1);
}

#[test]
fn every_level_ahead_says_how_much_of_it_is_met() {
    let mut team = Team::sample();
    let (amelie, today) = (team.person("amelie"), "2026-11-21".parse().unwrap());
    let page = team.open.person_view(amelie, None, None, None, today, 12).unwrap();
    let names: Vec<&str> = page.further.iter().map(|f| f.to.name.as_str()).collect();
    assert_eq!(names, ["Staff", "Principal", "Distinguished", "Team lead", "Head of practice", "Director"]);
    for step in &page.next {
        let ahead = page.further.iter().find(|f| f.to.id == step.to.id).unwrap();
        assert_eq!(ahead.counts, step.counts, "{}", step.to.name);
    }
    // A level further on says what its own page says.
    for ahead in &page.further {
        let there = team.open.person_view(amelie, None, Some(ahead.to.id), None, today, 12).unwrap();
        assert_eq!(ahead.counts, there.ahead, "{}", ahead.to.name);
    }
}

#[test]
fn who_aims_beyond_a_level_is_on_the_way_to_it() {
    let mut team = Team::sample();
    let today = "2026-11-21".parse().unwrap();
    let nobody = |team: &mut Team| {
        let filter = TeamFilter { community: Some(team.community("shed-scheduler")), ..TeamFilter::default() };
        let found = team.open.team_findings(team.framework, &filter, None, today).unwrap().findings;
        let of = |f: &guild_model::people::TeamFinding| (f.kind == TeamFindingKind::NobodyOnTheWay).then_some(f.level?);
        found.iter().filter_map(of).collect::<Vec<_>>()
    };
    let (amelie, framework) = (team.person("amelie"), team.framework);
    let [head, director] = ["head-of-practice", "director"].map(|key| team.level(key));
    let before = nobody(&mut team);
    assert!(before.contains(&head) && before.contains(&director), "nobody of the community is near either");
    team.open.set_target(amelie, framework, Some(director), None).unwrap();
    let after = nobody(&mut team);
    assert_eq!(after, before.into_iter().filter(|level| ![head, director].contains(level)).collect::<Vec<_>>());
}

#[test]
fn a_community_is_shown_with_those_inside_it() {
    let mut team = Team::sample();
    let shown = |team: &mut Team, community| {
        let filter = TeamFilter { community: Some(community), ..TeamFilter::default() };
        let view = view(team, &filter, Who::Counted, Facet::Both);
        view.people.person.into_iter().collect::<BTreeSet<_>>()
    };
    // The division has three communities inside it, one of which is part of another division as well.
    let outer = team.community("loom-planning");
    let inner = ["shed-scheduler", "loom-signals", "night-shift"].map(|key| team.community(key));
    let own = team.open.people_in_all(&[outer]).unwrap().into_iter().collect::<BTreeSet<PersonId>>();
    let all = inner.iter().fold(own.clone(), |mut all, inner| {
        all.extend(team.open.people_in_all(&[*inner]).unwrap());
        all
    });
    assert_eq!(shown(&mut team, outer), all);
    assert!(all.len() > own.len());
    let roster = team.open.roster(team.framework).unwrap();
    let listed = roster.communities.iter().find(|c| c.id == outer).unwrap();
    assert_eq!((listed.active, listed.inside), (all.len() as u32, (all.len() - own.len()) as u32));
    // What is asked for inside it is looked at as well.
    let (shed, skill) = (inner[0], team.skill("feedback"));
    team.open.ask_skill(shed, skill, rating(5.0), 9).unwrap();
    let filter = TeamFilter { community: Some(outer), ..TeamFilter::default() };
    let found = team.open.team_findings(team.framework, &filter, None, "2026-11-21".parse().unwrap()).unwrap();
    let asked = found.findings.iter().filter(|f| f.kind == TeamFindingKind::AskedNotCovered);
    assert!(asked.into_iter().any(|f| f.community == Some(shed) && f.skills == [skill]));
}

#[test]
fn what_must_not_be_seen_is_recorded_and_shown_apart_and_counts_for_nothing() {
    let mut team = Team::sample();
    let (amelie, today) = (team.person("amelie"), "2026-11-21".parse().unwrap());
    let page = |team: &mut Team| team.open.person_view(amelie, None, None, None, today, 12).unwrap();
    let before = page(&mut team);
    assert!(before.misfits.len() > 1 && before.misfits.iter().all(|m| m.seen.is_none() && m.said.is_empty()));
    let shown = |view: &PersonView, criterion| view.criteria.iter().any(|c| c.criterion == criterion);
    assert!(before.misfits.iter().all(|m| !shown(&before, m.criterion)));
    let [first, second] = [0, 1].map(|n| before.misfits[n].criterion);
    let evidence = NewEvidence { text: "the talk in the hall".into(), link: String::new(), date: None };
    let said = |criterion, state, date: &str| NewStanding {
        evidence: vec![evidence.clone()],
        ..standing(amelie, criterion, state, date)
    };
    let given = [
        said(first, StandingState::Seen, "2026-10-01"),
        said(first, StandingState::NotSeen, "2026-11-01"),
        said(second, StandingState::Seen, "2026-11-01"),
    ];
    team.open.record_standings(&given).unwrap();
    let after = page(&mut team);
    assert_eq!([0, 1].map(|n| after.misfits[n].seen), [Some(false), Some(true)], "the latest counts");
    assert_eq!(after.misfits[0].said.len(), 2);
    assert_eq!((after.counts, after.ahead, after.coverage), (before.counts, before.ahead, before.coverage));
    assert_eq!((&after.criteria, &after.other_standings), (&before.criteria, &before.other_standings));
    // Nobody meets what must not be seen, and nothing that must be met is seen or not.
    let criterion = before.criteria[0].criterion;
    for (of, state) in [(first, StandingState::Met), (criterion, StandingState::NotSeen)] {
        let refused = team.open.record_standings(&[standing(amelie, of, state, "2026-11-02")]).unwrap_err();
        assert!(refused.to_string().contains("must not be seen"), "{refused}");
    }
    // The pack says it apart as well; a name in its evidence is asked for like any other.
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pack.md");
    let pack = request(amelie, "en");
    team.open.export_person(&pack, &to).unwrap();
    let text = std::fs::read_to_string(&to).unwrap();
    let all = before.misfits.len();
    let wanted = [format!("1 of {all} seen"), "What must not be seen".into(), "the talk in the hall".into()];
    for part in wanted.into_iter().chain([after.misfits[1].text.to_string()]) {
        assert!(text.contains(&part), "{part}: {text}");
    }
    let named = NewEvidence { text: "Farid saw it".into(), ..evidence.clone() };
    let given = NewStanding { evidence: vec![named], ..standing(amelie, second, StandingState::Seen, "2026-11-03") };
    team.open.record_standings(&[given]).unwrap();
    assert_eq!(team.open.export_person(&pack, &to).unwrap_err().kind(), "named");
}
