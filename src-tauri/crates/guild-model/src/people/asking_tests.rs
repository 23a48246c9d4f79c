use super::*;
use crate::people::fixture::{ladder, level_of, levels_of, rating, skill_of, track_of};

/// What is asked at the end of a way, as `skill/level: words`.
#[track_caller]
fn check(way: &[&str], track: Option<&str>, expected: &[&str]) {
    let matrix = ladder();
    let way = levels_of(&matrix, way);
    let by_key = |key: &str| matrix.tracks.iter().find(|t| t.key.as_str() == key).unwrap().id;
    let path = track.map_or_else(|| track_of(&matrix, &way), by_key);
    let shown: Vec<String> = Asking::of(&matrix)
        .criteria(&way, path)
        .iter()
        .map(|asked| {
            let skill = &matrix.skill(asked.skill).unwrap().key;
            format!("{skill}/{}: {}", matrix.level(asked.level).unwrap().key, asked.criterion.text)
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn lower_levels_are_inherited_and_the_same_words_are_asked_once_where_they_stand_highest() {
    check(
        &["junior", "senior", "staff"],
        None,
        &[
            "code/staff: Writes tests",
            "code/staff: Teaches",
            "code/junior: Reads code",
            "talk/staff: Speaks at events",
            "talk/senior: Listens",
        ],
    );
    check(
        &["junior", "senior", "lead"],
        None,
        &[
            "code/lead: Delegates reviews",
            "code/senior: Writes tests",
            "code/senior: Plans reviews",
            "code/junior: Reads code",
            "talk/lead: Speaks at events",
            "talk/lead: Listens",
        ],
    );
}

#[test]
fn criteria_of_another_path_do_not_count() {
    check(
        &["junior", "senior"],
        None,
        &["code/senior: Writes tests", "code/junior: Reads code", "talk/senior: Listens"],
    );
    check(
        &["senior"],
        Some("leadership"),
        &["code/senior: Writes tests", "code/senior: Plans reviews", "talk/senior: Listens"],
    );
}

#[track_caller]
fn check_rating(way: &[&str], skill: &str, expected: Option<f64>) {
    let mut matrix = ladder();
    // A rating of a criterion counts where the cell has none.
    for criterion in &mut matrix.criteria {
        match criterion.text.as_str() {
            "Speaks at events" => criterion.rating = Some(rating(3.0)),
            "Shouts" | "for parsers" => criterion.rating = Some(rating(5.0)),
            _ => {}
        }
    }
    let way = levels_of(&matrix, way);
    let found = Asking::of(&matrix).rating(skill_of(&matrix, skill), &way, track_of(&matrix, &way));
    assert_eq!(found, expected.map(rating));
}

#[test]
fn the_nearest_level_that_asks_for_a_rating_counts() {
    check_rating(&["junior", "senior", "staff"], "code", Some(4.0));
    check_rating(&["junior", "senior", "staff", "principal"], "code", Some(4.0));
    check_rating(&["junior", "senior", "lead"], "code", Some(2.0));
    check_rating(&["junior", "senior", "staff"], "talk", Some(3.0));
    check_rating(&["junior", "senior", "lead", "director"], "talk", Some(5.0));
    check_rating(&["junior", "senior"], "talk", None);
    check_rating(&["senior"], "noise", None);
}

#[test]
fn a_level_out_of_nowhere_asks_for_nothing() {
    let matrix = ladder();
    let asking = Asking::of(&matrix);
    let track = matrix.level(level_of(&matrix, "junior")).unwrap().track;
    assert!(asking.criteria(&[], track).is_empty());
    assert!(asking.criteria(&[LevelId::new()], track).is_empty());
}

#[test]
fn what_must_not_be_seen_is_inherited_and_is_no_criterion() {
    let matrix = ladder();
    let asking = Asking::of(&matrix);
    let words = |way: &[&str]| {
        let way = levels_of(&matrix, way);
        let found = asking.misfits(&way, track_of(&matrix, &way));
        found.iter().map(|asked| (asked.level, asked.criterion.text.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(words(&["junior"]), []);
    let senior = level_of(&matrix, "senior");
    for way in [&["junior", "senior"][..], &["junior", "senior", "staff"]] {
        assert_eq!(words(way), [(senior, "Shouts".to_owned())]);
    }
}
