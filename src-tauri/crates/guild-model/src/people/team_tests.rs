use super::*;
use crate::people::fixture::{ladder, level_of, rating, skill_of};
use uuid::Uuid;

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

/// A member at a level with months there, a target, and knows/does in code and talk (0 = not rated).
fn member(matrix: &Matrix, n: u128, at: &str, months: u32, target: &str, ratings: [[u8; 2]; 2]) -> TeamMember {
    let level = |text: &str| (!text.is_empty()).then(|| level_of(matrix, text));
    let known = |value: u8| (value > 0).then(|| rating(f64::from(value)));
    TeamMember {
        person: person(n),
        level: level(at),
        months_at_level: Some(months),
        target: level(target),
        on_the_way: level(target).into_iter().collect(),
        knows: vec![known(ratings[0][0]), known(ratings[1][0]), None],
        does: vec![known(ratings[0][1]), known(ratings[1][1]), None],
        interest: vec![None; 3],
    }
}

/// Shown as `kind people skills level value/threshold`.
fn shown(matrix: &Matrix, found: &[TeamFinding]) -> Vec<String> {
    let of = |f: &TeamFinding| {
        let people: Vec<String> = f.people.iter().map(|p| p.0.as_u128().to_string()).collect();
        let skills: Vec<&str> = f.skills.iter().map(|s| matrix.skill(*s).unwrap().key.as_str()).collect();
        let level = f.level.map_or("", |l| matrix.level(l).unwrap().key.as_str());
        let value = f.value.map_or("?".to_owned(), |v| v.to_string());
        format!("{} [{}] [{}] {level} {value}/{}", f.kind.word(), people.join(" "), skills.join(" "), f.threshold)
    };
    found.iter().map(of).collect()
}

fn team(matrix: &Matrix) -> Vec<TeamMember> {
    vec![
        member(matrix, 1, "senior", 60, "", [[4, 4], [5, 2]]),
        member(matrix, 2, "senior", 12, "staff", [[2, 2], [0, 1]]),
        member(matrix, 3, "director", 24, "", [[0, 0], [0, 0]]),
        member(matrix, 4, "junior", 3, "", [[1, 1], [0, 0]]),
    ]
}

#[test]
fn the_usual_thresholds_follow_the_scale() {
    let matrix = ladder();
    let usual = TeamThresholds::usual(&matrix);
    assert_eq!((usual.carries, usual.strong), (rating(3.0), rating(4.0)));
    let mut without = matrix;
    without.framework.scale.points.clear();
    let usual = TeamThresholds::usual(&without);
    assert_eq!((usual.carries, usual.strong), (rating(3.0), rating(4.0)));
}

#[test]
fn the_findings_of_a_small_team() {
    let matrix = ladder();
    let mut thresholds = TeamThresholds::usual(&matrix);
    thresholds.strong_skills = 1;
    let found = findings(&matrix, &team(&matrix), &[], &thresholds);
    assert_eq!(
        shown(&matrix, &found),
        [
            "carried_by_one [1] [code]  1/3",
            "below_minimum [] [talk]  0/1",
            "under_ceiling [3] [] director 24/0",
            "long_without_target [1] [] senior 60/48",
            "strong_with_little_freedom [1] [code] senior 2/2",
            "knowing_without_doing [1] [talk]  3/2",
            "mentor_available [1 2 4] [code]  2/4",
            "nobody_on_the_way [] [] principal 0/1",
            "nobody_on_the_way [] [] lead 0/1",
        ]
    );
}

#[test]
fn every_threshold_moves_its_finding() {
    let matrix = ladder();
    let all = team(&matrix);
    let n = |kind, change: &dyn Fn(&mut TeamThresholds)| {
        let mut thresholds = TeamThresholds::usual(&matrix);
        thresholds.strong_skills = 1;
        change(&mut thresholds);
        findings(&matrix, &all, &[], &thresholds).iter().filter(|f| f.kind == kind).count()
    };
    assert_eq!(n(TeamFindingKind::CarriedByOne, &|t| t.carries = rating(2.0)), 1, "talk instead of code");
    assert_eq!(n(TeamFindingKind::BelowMinimum, &|t| t.people = 2), 2);
    assert_eq!(n(TeamFindingKind::UnderCeiling, &|t| t.ceiling_months = 25), 0);
    assert_eq!(n(TeamFindingKind::LongWithoutTarget, &|t| t.months_without_target = 61), 0);
    assert_eq!(n(TeamFindingKind::LongWithoutTarget, &|t| t.months_without_target = 3), 2);
    assert_eq!(n(TeamFindingKind::StrongWithLittleFreedom, &|t| t.little_freedom = 1.9), 0);
    assert_eq!(n(TeamFindingKind::StrongWithLittleFreedom, &|t| t.strong_skills = 2), 0);
    assert_eq!(n(TeamFindingKind::KnowingWithoutDoing, &|t| t.knowing_ahead = 3.5), 0);
    assert_eq!(n(TeamFindingKind::MentorAvailable, &|t| t.mentor_ahead = 3.5), 0);
    assert_eq!(n(TeamFindingKind::MentorAvailable, &|t| t.strong = rating(5.0)), 0);
    assert_eq!(n(TeamFindingKind::NobodyOnTheWay, &|t| t.on_the_way = 0), 0);
    let few = |t: &mut TeamThresholds| t.on_the_way = 2;
    assert_eq!(n(TeamFindingKind::NobodyOnTheWay, &few), 4, "staff and director, where one is, as well");
}

#[test]
fn a_skill_may_have_a_minimum_of_its_own() {
    let matrix = ladder();
    let (code, talk) = (skill_of(&matrix, "code"), skill_of(&matrix, "talk"));
    let check_team = |team: &[TeamMember], minimums: &[(SkillId, u32)], expected: &[&str]| {
        let minimums = minimums.iter().map(|&(skill, people)| SkillMinimum { skill, people }).collect();
        let thresholds = TeamThresholds { minimums, ..TeamThresholds::usual(&matrix) };
        let mut found = findings(&matrix, team, &[], &thresholds);
        found.retain(|f| f.kind == TeamFindingKind::BelowMinimum);
        assert_eq!(shown(&matrix, &found), expected);
    };
    let rated = team(&matrix);
    check_team(&rated, &[], &["below_minimum [] [talk]  0/1"]);
    check_team(&rated, &[(code, 3), (talk, 0)], &["below_minimum [1] [code]  1/3"]);
    // What somebody has asked for is missing even where nobody is rated in it.
    let mut unrated = rated;
    let at = matrix.skills.iter().position(|skill| skill.id == talk).unwrap();
    for member in &mut unrated {
        (member.knows[at], member.does[at]) = (None, None);
    }
    check_team(&unrated, &[], &[]);
    check_team(&unrated, &[(talk, 2)], &["below_minimum [] [talk]  0/2"]);
    let nobody = findings(
        &matrix,
        &[],
        &[],
        &TeamThresholds { minimums: vec![SkillMinimum { skill: code, people: 1 }], ..TeamThresholds::usual(&matrix) },
    );
    assert_eq!(shown(&matrix, &nobody), ["below_minimum [] [code]  0/1"]);
}

#[test]
fn who_avoids_a_skill_neither_teaches_nor_learns_it() {
    let matrix = ladder();
    let mut all = team(&matrix);
    all[3].interest[0] = Some(Interest::Avoid);
    let mentors = |all: &[TeamMember]| {
        let found = findings(&matrix, all, &[], &TeamThresholds::usual(&matrix));
        let only: Vec<TeamFinding> = found.into_iter().filter(|f| f.kind == TeamFindingKind::MentorAvailable).collect();
        shown(&matrix, &only)
    };
    assert_eq!(mentors(&all), ["mentor_available [1 2] [code]  1/4"]);
    all[0].interest[0] = Some(Interest::Avoid);
    assert!(mentors(&all).is_empty());
}

#[test]
fn of_many_mentors_and_learners_some_are_named_and_all_are_counted() {
    let matrix = ladder();
    // Five who are strong, the last two the strongest; seven who are not, the last of whom wants more of it.
    let of = |n: u128, does: u8| member(&matrix, n, "senior", 3, "", [[does, does], [0, 0]]);
    let mut all: Vec<TeamMember> = (1..=5).map(|n| of(n, if n > 3 { 5 } else { 4 })).collect();
    all.extend((6..=12).map(|n| of(n, 1)));
    all[11].interest[0] = Some(Interest::More);
    let found = findings(&matrix, &all, &[], &TeamThresholds::usual(&matrix));
    let only: Vec<TeamFinding> = found.into_iter().filter(|f| f.kind == TeamFindingKind::MentorAvailable).collect();
    assert_eq!(
        shown(&matrix, &only),
        [
            "mentor_available [4 12 1 2 3 6] [code]  10/4",
            "mentor_available [5 12 1 2 3 6] [code]  10/4",
            "mentor_available [1 12 6 7 8 9] [code]  7/4",
        ]
    );
}

#[test]
fn what_a_community_asks_for_and_does_not_have() {
    let matrix = ladder();
    let cover = |people: u32, covered_by: &[u128]| CoveredSkill {
        asked: AskedSkill {
            id: AskedSkillId::new(),
            community: CommunityId::new(),
            skill: skill_of(&matrix, "talk"),
            rating: None,
            people,
        },
        skill: skill_of(&matrix, "talk"),
        covered_by: covered_by.iter().map(|&n| person(n)).collect(),
    };
    let found = findings(&matrix, &[], &[cover(2, &[7]), cover(1, &[7])], &TeamThresholds::usual(&matrix));
    assert_eq!(shown(&matrix, &found), ["asked_not_covered [7] [talk]  1/2"]);
}
