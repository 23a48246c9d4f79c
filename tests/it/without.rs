//! Who leaves, what falls below its minimum, and who is on the way: worked out by hand, and against a recount.

use crate::people::{Team, assessment, rating};
use guild_core::Workspace;
use guild_core::communities::{NewCommunity, OrganisationEdit, WithoutView};
use guild_core::mastery::{MatrixEdit, Outline, ScalePointEdit, TrackOutline};
use guild_core::people::{NewAssessment, TeamFilter};
use guild_model::communities::CommunityState;
use guild_model::mastery::TrackKind;
use guild_model::people::{AssessorKind, SkillMinimum, SuccessorKind, TeamFindingKind};
use guild_model::{CommunityId, FrameworkId, LevelId, PartialDate, PersonId, SkillId};
use guildhall_tests::runs::{Tally, steadily};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Junior, Senior; Staff, Principal; Lead. Skills Go and Rust on a scale from 1 to 5; a Staff needs Go 4 and Rust 3.
struct Shop {
    open: Workspace,
    framework: FrameworkId,
}

impl Shop {
    /// Ada (Staff) alone reaches 4 in Go; Ben and Cy stand next below, Dag aims at Principal, Eve is a Lead.
    fn open() -> Self {
        let mut open = Workspace::in_memory().unwrap();
        let track = |name: &str, kind, levels: &[&str]| TrackOutline {
            name: name.to_owned(),
            kind,
            levels: levels.iter().map(|level| (*level).to_owned()).collect(),
        };
        let point = |value: i32| ScalePointEdit {
            id: None,
            value: rating(f64::from(value)).unwrap(),
            word: None,
            meaning: String::new(),
        };
        let outline = Outline {
            name: "Craft".to_owned(),
            tracks: vec![
                track("Trunk", TrackKind::Trunk, &["Junior", "Senior"]),
                track("Technical", TrackKind::Technical, &["Staff", "Principal"]),
                track("Leadership", TrackKind::Leadership, &["Lead"]),
            ],
            scale: (1..=5).map(point).collect(),
            area: "Code".to_owned(),
            skills: vec!["Go".to_owned(), "Rust".to_owned()],
        };
        let framework = open.start_framework(&outline).unwrap();
        let mut shop = Self { open, framework };
        let staff = shop.level("Staff");
        let asks = |skill, least| MatrixEdit::ExpectationRating { skill, level: staff, rating: rating(least) };
        let edits = [asks(shop.skill("Go"), 4.0), asks(shop.skill("Rust"), 3.0)];
        shop.open.edit_matrix(framework, &edits).unwrap();
        shop.community("Platform", &["Ada", "Ben", "Dag"]);
        shop.community("Web", &["Cy", "Eve"]);
        let stands = [("Ada", "Staff"), ("Ben", "Senior"), ("Cy", "Senior"), ("Dag", "Senior"), ("Eve", "Lead")];
        for (who, level) in stands {
            let (who, level) = (shop.person(who), shop.level(level));
            shop.open.place_person(who, level, None).unwrap();
        }
        let (dag, principal) = (shop.person("Dag"), shop.level("Principal"));
        let by = PartialDate::parse("2028").ok();
        shop.open.set_target(dag, framework, Some(principal), by).unwrap();
        shop.rate("Ada", "Go", 4.0);
        shop.rate("Ada", "Rust", 3.0);
        shop.rate("Ben", "Go", 2.0);
        shop.rate("Ben", "Rust", 2.0);
        shop.rate("Cy", "Go", 3.0);
        shop.rate("Cy", "Rust", 3.0);
        shop.rate("Dag", "Go", 3.0);
        shop
    }

    fn community(&mut self, name: &str, members: &[&str]) -> CommunityId {
        let members = members.iter().map(|name| (*name).to_owned()).collect();
        self.open.add_community(&NewCommunity { name: name.to_owned(), members, ..NewCommunity::default() }).unwrap()
    }

    fn person(&self, name: &str) -> PersonId {
        self.open.find_person(name).unwrap()
    }

    fn skill(&mut self, name: &str) -> SkillId {
        self.open.matrix(self.framework).unwrap().skills.iter().find(|s| s.name.as_str() == name).unwrap().id
    }

    fn level(&mut self, name: &str) -> LevelId {
        self.open.matrix(self.framework).unwrap().levels.iter().find(|l| l.name.as_str() == name).unwrap().id
    }

    /// The same for knowing and doing, by the lead.
    fn rate(&mut self, who: &str, skill: &str, value: f64) {
        let (who, skill) = (self.person(who), self.skill(skill));
        let said = assessment(who, skill, AssessorKind::Lead, "2026-06-01", value);
        let said = NewAssessment { knows: rating(value), ..said };
        self.open.record_assessments(&[said]).unwrap();
    }

    fn ask(&mut self, community: &str, skill: &str, least: f64, people: u32) {
        let community =
            self.open.organisation().unwrap().communities.iter().find(|c| c.name.as_str() == community).unwrap().id;
        let skill = self.skill(skill);
        self.open.ask_skill(community, skill, rating(least), people).unwrap();
    }

    fn without(&mut self, people: &[&str]) -> WithoutView {
        let ids: Vec<PersonId> = people.iter().map(|name| self.person(name)).collect();
        self.open.without(&ids).unwrap()
    }
}

/// Each as `skill community before>after/least`.
fn skills(open: &mut Workspace, view: &WithoutView) -> Vec<String> {
    let organisation = open.organisation().unwrap();
    let community = |id: Option<CommunityId>| {
        organisation.communities.iter().find(|c| Some(c.id) == id).map_or("everyone", |c| c.name.as_str()).to_owned()
    };
    let one = |s: &guild_core::people::WithoutSkill| {
        format!("{} {} {}>{}/{}", s.name, community(s.community), s.before, s.after, s.least)
    };
    view.skills.iter().map(one).collect()
}

/// Each level as `level staying aiming next_below: name(how together gaps unknown gap) …`.
fn levels(view: &WithoutView) -> Vec<String> {
    let one = |l: &guild_core::people::WithoutLevel| {
        let names: Vec<String> = l
            .successors
            .iter()
            .map(|s| format!("{}({} {} {} {} {:?})", s.name, s.how.word(), s.together, s.gaps, s.unknown_skills, s.gap))
            .collect();
        format!("{} {} {} {}: {}", l.name, l.staying, l.aiming, l.next_below, names.join(" "))
    };
    view.levels.iter().map(one).collect()
}

/// Memberships in a closed community may never have been ended; what it loses breaks nothing, and naming somebody twice
/// is naming them once.
#[test]
fn a_closed_community_loses_nothing() {
    let mut shop = Shop::open();
    let old = shop.community("Old guild", &["Ada", "Fay"]);
    let before = shop.without(&["Ada", "Fay", "Ada"]);
    assert_eq!(before.people.len(), 2);
    assert_eq!(before.emptied.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Old guild"]);
    let closed = OrganisationEdit::CommunityState { community: old, state: CommunityState::Closed };
    shop.open.edit_organisation(&[closed]).unwrap();
    let view = shop.without(&["Ada", "Fay"]);
    assert!(view.fallen.is_empty() && view.emptied.is_empty() && view.apart.is_empty(), "{view:?}");
    let fay = shop.person("Fay");
    assert!(shop.open.leaving().unwrap().iter().all(|row| row.person != fay), "nothing breaks without Fay");
}

#[test]
fn what_falls_below_and_who_is_on_the_way_as_worked_out_by_hand() {
    let mut shop = Shop::open();
    shop.ask("Platform", "Go", 3.0, 2);
    shop.ask("Platform", "Rust", 2.0, 1);
    shop.ask("Web", "Go", 3.0, 1);
    // The team's own minimum: one who has 3 or more. Go: Ada, Cy, Dag have it; Rust: Ada, Cy.
    let view = shop.without(&["Ada"]);
    // Of Platform Ada and Dag reach 3 in Go; in Rust Ada and Ben reach 2, one is enough. Web has Cy.
    assert_eq!(skills(&mut shop.open, &view), ["Go Platform 2>1/2"]);
    // Dag aims beyond Staff; Ben is active where Ada is, Cy is nearer but elsewhere.
    assert_eq!(
        levels(&view),
        [
            "Staff 0 1 2: Dag(aims true 1 1 Some(1.0)) Ben(next_below true 2 0 Some(3.0)) Cy(next_below false 1 0 Some(1.0))"
        ]
    );
    let staff = &view.levels[0];
    assert_eq!((staff.track.as_str(), staff.left_by.as_slice()), ("Technical", [shop.person("Ada")].as_slice()));
    assert_eq!(staff.successors[0].target_date, PartialDate::parse("2028").ok());
    assert_eq!(view.skills[0].word, "3");
    // Without both who carry Rust nobody does; without Dag as well nobody aims at Staff.
    let view = shop.without(&["Ada", "Cy", "Dag"]);
    assert_eq!(
        skills(&mut shop.open, &view),
        ["Go Platform 2>0/2", "Go Web 1>0/1", "Go everyone 3>0/1", "Rust everyone 2>0/1"]
    );
    assert_eq!(
        levels(&view),
        ["Senior 1 0 0: ", "Staff 0 0 1: Ben(next_below true 2 0 Some(3.0))"],
        "nobody is on the way to Senior"
    );
    // Whoever has no skill that anybody needs takes none along.
    let view = shop.without(&["Eve"]);
    assert_eq!((skills(&mut shop.open, &view).len(), levels(&view)), (0, vec!["Lead 0 0 3: Cy(next_below true 0 0 None) Ben(next_below false 0 0 None) Dag(next_below false 0 0 None)".to_owned()]));
    assert_eq!(view.levels[0].successors[0].how, SuccessorKind::NextBelow);
}

#[test]
fn another_who_stays_on_the_level_and_a_higher_minimum_are_counted() {
    let mut shop = Shop::open();
    let mut thresholds = shop.open.team_thresholds(shop.framework).unwrap();
    thresholds.people = 3;
    thresholds.carries = rating(2.0).unwrap();
    shop.open.set_team_thresholds(shop.framework, Some(&thresholds)).unwrap();
    let (ben, staff) = (shop.person("Ben"), shop.level("Staff"));
    shop.open.place_person(ben, staff, None).unwrap();
    let view = shop.without(&["Ada"]);
    // Go: Ada, Ben, Cy, Dag carry 2; three stay, which is enough. Rust: Ada, Ben, Cy.
    assert_eq!(skills(&mut shop.open, &view), ["Rust everyone 3>2/3"]);
    assert!(levels(&view)[0].starts_with("Staff 1 1 1: Dag"), "{:?}", levels(&view));
    // A new version asks on: the places and ratings of the older one count.
    let second = shop.open.new_version(shop.framework).unwrap();
    let again = shop.without(&["Ada"]);
    assert_eq!(again.levels[0].framework, second);
    assert_eq!((skills(&mut shop.open, &again), levels(&again)), (skills(&mut shop.open, &view), levels(&view)));
}

#[test]
fn a_skill_with_a_minimum_of_its_own_goes_by_that() {
    let mut shop = Shop::open();
    let mut thresholds = shop.open.team_thresholds(shop.framework).unwrap();
    // Rust is carried by Ada and Cy, Go by Ada, Cy and Dag.
    thresholds.minimums = vec![SkillMinimum { skill: shop.skill("Rust"), people: 2 }];
    shop.open.set_team_thresholds(shop.framework, Some(&thresholds)).unwrap();
    let view = shop.without(&["Ada"]);
    assert_eq!(skills(&mut shop.open, &view), ["Rust everyone 2>1/2"]);
    let rows = shop.open.leaving().unwrap();
    for (who, expected) in [("Ada", 1), ("Cy", 1), ("Dag", 0)] {
        let id = shop.person(who);
        assert_eq!(rows.iter().find(|row| row.person == id).map_or(0, |row| row.skills), expected, "{who}");
    }
    thresholds.minimums = vec![SkillMinimum { skill: shop.skill("Rust"), people: 0 }];
    shop.open.set_team_thresholds(shop.framework, Some(&thresholds)).unwrap();
    assert!(shop.without(&["Ada", "Cy"]).skills.iter().all(|s| s.name != "Rust"), "nobody need carry it");
}

#[test]
fn whoever_carries_a_skill_alone_is_missed() {
    let mut shop = Shop::open();
    shop.ask("Platform", "Go", 3.0, 2);
    shop.ask("Platform", "Rust", 2.0, 1);
    shop.ask("Web", "Go", 3.0, 1);
    let rows = shop.open.leaving().unwrap();
    // Platform has no more than Ada and Dag, Web no more than Cy; of Ada and Ben in Rust one is enough.
    for (who, expected) in [("Ada", 1), ("Ben", 0), ("Cy", 1), ("Dag", 1), ("Eve", 0)] {
        let id = shop.person(who);
        let row = rows.iter().find(|row| row.person == id);
        assert_eq!(row.map_or(0, |row| row.skills), expected, "{who}");
        assert_eq!(shop.without(&[who]).skills.len(), expected as usize, "{who}");
    }
}

/// How many carry each skill (by `people` beyond reach every rated skill is a finding with its carriers).
fn carriers(team: &mut Team) -> BTreeMap<SkillId, u32> {
    let mut thresholds = team.open.team_thresholds(team.framework).unwrap();
    thresholds.people = u32::MAX;
    let found = team.open.team_findings(
        team.framework,
        &TeamFilter::default(),
        Some(thresholds),
        "2026-11-21".parse().unwrap(),
    );
    let found = found.unwrap().findings.into_iter().filter(|f| f.kind == TeamFindingKind::BelowMinimum);
    found.map(|f| (f.skills[0], f.value.unwrap() as u32)).collect()
}

fn covered(team: &mut Team) -> BTreeMap<(CommunityId, SkillId), u32> {
    let asked = team.open.asked_skills(team.framework, None).unwrap();
    asked.into_iter().map(|a| ((a.asked.community, a.skill), a.cover.covered_by.len() as u32)).collect()
}

/// What is said to fall is what a recount finds once the people are removed.
#[test]
#[expect(clippy::too_many_lines, reason = "one run: a team is made, asked about, changed and counted anew")]
fn it_equals_a_recount_without_them() {
    let done = Tally::default();
    let leave = prop::collection::btree_set(0usize..24, 1..6);
    let ratings = prop::collection::vec((0usize..24, 0usize..40, 1u8..6), 0..30);
    let asked = prop::collection::vec((0usize..8, 0usize..40, 1u8..6, 1u32..4), 0..8);
    let targets = prop::collection::vec((0usize..24, 0usize..12), 0..8);
    steadily(12, 60, &(leave, ratings, asked, targets), |(leave, ratings, asked, targets)| {
        let mut team = Team::sample();
        let all: Vec<PersonId> = team.open.roster(team.framework).unwrap().people.iter().map(|p| p.person).collect();
        let person = |n: usize| all[n % all.len()];
        let skills: Vec<SkillId> = team.matrix.skills.iter().filter(|s| !s.misfit).map(|s| s.id).collect();
        let given: Vec<NewAssessment> = ratings
            .iter()
            .map(|(who, skill, value)| {
                assessment(
                    person(*who),
                    skills[skill % skills.len()],
                    AssessorKind::Lead,
                    "2026-10-01",
                    f64::from(*value).min(4.0),
                )
            })
            .collect();
        if !given.is_empty() {
            team.open.record_assessments(&given).unwrap();
        }
        let communities: Vec<CommunityId> =
            team.open.organisation().unwrap().communities.iter().map(|c| c.id).collect();
        for (community, skill, least, people) in asked {
            let (community, skill) = (communities[community % communities.len()], skills[skill % skills.len()]);
            // Some are asked for already.
            done.note(0, team.open.ask_skill(community, skill, rating(f64::from(least)), people).is_ok());
        }
        for (who, level) in targets {
            let level = team.matrix.levels[level % team.matrix.levels.len()].id;
            // Who has no place has no target.
            done.note(1, team.open.set_target(person(who), team.framework, Some(level), None).is_ok());
        }
        let leaving: std::collections::BTreeSet<PersonId> = leave.into_iter().map(person).collect();
        let leaving: Vec<PersonId> = leaving.into_iter().collect();
        let view = team.open.without(&leaving).unwrap();
        let least = team.open.team_thresholds(team.framework).unwrap().people;
        let wanted: BTreeMap<(CommunityId, SkillId), u32> = team
            .open
            .asked_skills(team.framework, None)
            .unwrap()
            .into_iter()
            .map(|a| ((a.asked.community, a.skill), a.asked.people))
            .collect();
        let ranking = team.open.leaving().unwrap();
        prop_assert!(ranking.is_sorted_by_key(|row| std::cmp::Reverse(row.broken)));
        for person in &all {
            let view = team.open.without(&[*person]).unwrap();
            let row = ranking.iter().find(|row| row.person == *person);
            let cut_off: usize =
                view.apart.iter().flat_map(|pieces| &pieces[1..]).map(|piece| piece.communities.len()).sum();
            let others =
                view.fallen.len() + view.emptied.len() + view.services_lost.len() + view.services_at_risk.len();
            let broken = others + view.empty_seats.len() + cut_off + view.skills.len();
            let told = row.map_or((0, 0), |row| (row.skills as usize, row.broken as usize));
            prop_assert_eq!(told, (view.skills.len(), broken));
            prop_assert_eq!(row.is_some(), broken > 0);
        }
        let (carried, cover) = (carriers(&mut team), covered(&mut team));
        let places = team.open.list("places").unwrap();
        team.open.remove_people(&leaving).unwrap();
        let (still_carried, still_covered) = (carriers(&mut team), covered(&mut team));

        let mut expected: Vec<(Option<CommunityId>, SkillId, u32, u32)> = Vec::new();
        for ((community, skill), before) in &cover {
            let after = still_covered[&(*community, *skill)];
            if after < *before && after < wanted[&(*community, *skill)] {
                expected.push((Some(*community), *skill, *before, after));
            }
        }
        for (skill, before) in &carried {
            let after = still_carried.get(skill).copied().unwrap_or(0);
            if after < *before && after < least {
                expected.push((None, *skill, *before, after));
            }
        }
        let mut said: Vec<_> = view.skills.iter().map(|s| (s.community, s.skill, s.before, s.after)).collect();
        expected.sort();
        said.sort();
        prop_assert_eq!(said, expected);

        let today = "2026-11-21".parse().unwrap();
        for level in &view.levels {
            let on_the_way = |team: &mut Team, who: PersonId, to: Option<LevelId>| {
                let Some(to) = to else { return false };
                let seen = team.open.person_view(who, Some(team.framework), Some(to), None, today, 12).unwrap();
                seen.way.iter().any(|l| l.id == level.level)
            };
            let (mut aiming, mut staying) = (0, 0);
            for place in places.iter().filter(|p| !leaving.iter().any(|id| p["person"] == id.to_string())) {
                let id = |field: &str| place[field].as_str().and_then(|text| text.parse().ok());
                let who: PersonId = place["person"].as_str().unwrap().parse().unwrap();
                let (at, target): (Option<LevelId>, Option<LevelId>) = (id("level"), id("target"));
                staying += u32::from(at == Some(level.level));
                let aims = !on_the_way(&mut team, who, at) && on_the_way(&mut team, who, target);
                aiming += u32::from(aims);
            }
            prop_assert_eq!((level.aiming, level.staying), (aiming, staying), "{}", &level.name);
            for next in &level.successors {
                let seen = team
                    .open
                    .person_view(next.person, Some(team.framework), Some(level.level), None, today, 12)
                    .unwrap();
                let asked = seen.skills.iter().filter(|s| s.expected.is_some());
                let (gaps, unknown) = asked.fold((0, 0), |(gaps, unknown), s| match s.gap {
                    Some(gap) => (gaps + u32::from(gap > 0.0), unknown),
                    None => (gaps, unknown + 1),
                });
                prop_assert_eq!((next.gaps, next.unknown_skills), (gaps, unknown), "{}", &next.name);
            }
        }
        Ok(())
    });
    done.check(2, 10);
}

#[test]
fn the_command_line_says_it_in_sentences_and_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let guild = guildhall_tests::guild();
        let output = std::process::Command::new(guild).current_dir(folder.path()).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["new", "w.guildhall", "--sample"]);
    let told = run(&["without", "w.guildhall", "--person", "priya"]);
    assert!(told.contains("Security and data protection: 0 of 1 have it from"), "{told}");
    assert!(told.contains(", at least 1 should\n") && told.contains("the way to "), "{told}");
    let json: serde_json::Value =
        serde_json::from_str(&run(&["without", "w.guildhall", "--person", "priya", "--json"])).unwrap();
    let security = json["skills"]
        .as_array()
        .unwrap()
        .iter()
        .find(|s| s["name"] == "Security and data protection" && s["community"].is_null());
    assert_eq!(security.map(|s| (s["before"].clone(), s["after"].clone())), Some((1.into(), 0.into())));
    let level = &json["levels"][0];
    for field in ["framework", "level", "name", "track", "left_by", "staying", "aiming", "next_below", "successors"] {
        assert!(!level[field].is_null(), "{field}: {level}");
    }
}
