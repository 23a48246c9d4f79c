use super::*;
use crate::mastery::ladder_graph::tests::ladder;

#[track_caller]
fn check(tracks: &[(&str, TrackKind, &[&str])], steps: &[&str], to: &str, expected: &[&str]) {
    let matrix = ladder(tracks, steps);
    let level = matrix.levels.iter().find(|l| l.name.as_str() == to).unwrap().id;
    let way = levels_on_the_way(&matrix, level);
    let shown: Vec<&str> = way.iter().map(|id| matrix.level(*id).unwrap().name.as_str()).collect();
    assert_eq!(shown, expected);
}

const TRACKS: &[(&str, TrackKind, &[&str])] = &[
    ("Trunk", TrackKind::Trunk, &["Junior", "Senior"]),
    ("Technical", TrackKind::Technical, &["Staff", "Principal"]),
    ("Leadership", TrackKind::Leadership, &["Lead", "Head"]),
];

#[test]
fn a_path_takes_over_the_trunk_and_nothing_of_the_other_path() {
    let steps = ["Junior>Senior", "Senior>Staff", "Staff>Principal", "Senior>Lead", "Lead>Head", "Lead~Staff"];
    check(TRACKS, &steps, "Principal", &["Junior", "Senior", "Staff", "Principal"]);
    check(TRACKS, &steps, "Head", &["Junior", "Senior", "Lead", "Head"]);
    check(TRACKS, &steps, "Junior", &["Junior"]);
    // A promotion across does not bring the other path's expectations with it either.
    let crossed = ["Junior>Senior", "Senior>Staff", "Staff>Principal", "Senior>Lead", "Lead>Principal"];
    check(TRACKS, &crossed, "Principal", &["Junior", "Senior", "Staff", "Principal"]);
    let crossed = ["Junior>Senior", "Senior>Staff", "Senior>Lead", "Lead>Staff"];
    check(TRACKS, &crossed, "Staff", &["Junior", "Senior", "Staff"]);
}

#[test]
fn where_only_another_path_leads_there_it_counts() {
    check(
        TRACKS,
        &["Junior>Senior", "Senior>Lead", "Lead>Principal"],
        "Principal",
        &["Junior", "Senior", "Lead", "Principal"],
    );
}

#[test]
fn without_promotions_the_ranks_tell() {
    let tracks: &[(&str, TrackKind, &[&str])] =
        &[("Trunk", TrackKind::Trunk, &["A", "B"]), ("Technical", TrackKind::Technical, &["-", "-2", "C", "D"])];
    let mut matrix = ladder(tracks, &[]);
    matrix.levels.retain(|l| !l.name.as_str().starts_with('-'));
    let last = matrix.levels.last().unwrap().id;
    let shown: Vec<String> =
        levels_on_the_way(&matrix, last).iter().map(|id| matrix.level(*id).unwrap().name.to_string()).collect();
    assert_eq!(shown, ["A", "B", "C", "D"]);
}

#[test]
fn a_level_that_is_not_there_has_no_way() {
    assert!(levels_on_the_way(&ladder(TRACKS, &[]), LevelId::new()).is_empty());
}

#[track_caller]
fn check_between(steps: &[&str], from: &str, to: &str, expected: &[&str]) {
    let matrix = ladder(TRACKS, steps);
    let level = |name: &str| matrix.levels.iter().find(|l| l.name.as_str() == name).map(|l| l.id);
    let found = levels_between(&matrix, level(from), level(to).unwrap());
    let shown: Vec<&str> = found.iter().map(|id| matrix.level(*id).unwrap().name.as_str()).collect();
    assert_eq!(shown, expected);
}

#[test]
fn what_lies_between_is_passed_on_the_way_and_not_before() {
    let steps = ["Junior>Senior", "Senior>Staff", "Staff>Principal", "Senior>Lead", "Lead>Head", "Staff~Lead"];
    check_between(&steps, "Junior", "Senior", &[]);
    check_between(&steps, "Junior", "Principal", &["Senior", "Staff"]);
    check_between(&steps, "Senior", "Head", &["Lead"]);
    check_between(&steps, "Staff", "Lead", &[]);
    check_between(&steps, "Principal", "Head", &["Lead"]);
    check_between(&steps, "Head", "Junior", &[]);
    check_between(&steps, "nowhere", "Head", &[]);
}
