use super::*;
use crate::mastery::{Area, Framework, FrameworkState, ScalePoint, Skill, criterion::resplit};
use crate::{AreaId, ExpectationId, FrameworkId, Key, LineageId, ScalePointId};

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn text(from: &str) -> Text {
    Text::parse(from).unwrap()
}

/// A trunk with Senior, a technical path with Principal and a leadership path with Lead, without skills.
fn ladder() -> Matrix {
    let id = FrameworkId::new();
    let tracks: Vec<Track> = [
        ("Trunk", TrackKind::Trunk, None),
        ("Technical", TrackKind::Technical, Some("T")),
        ("Leadership", TrackKind::Leadership, Some("L")),
    ]
    .into_iter()
    .enumerate()
    .map(|(position, (title, kind, marker))| Track {
        id: TrackId::new(),
        framework: id,
        key: Key::parse(title).unwrap(),
        name: name(title),
        kind,
        position: position as u32,
        marker: marker.map(name),
        origin: None,
    })
    .collect();
    let levels = tracks
        .iter()
        .zip(["Senior", "Principal", "Lead"])
        .map(|(track, title)| Level {
            id: LevelId::new(),
            track: track.id,
            key: Key::parse(title).unwrap(),
            name: name(title),
            rank: 3,
            scope: Text::default(),
            freedoms: crate::mastery::Freedoms::default(),
            responsibilities: Text::default(),
            responsibility_degree: None,
            top: false,
            origin: None,
        })
        .collect();
    let point = ScalePoint {
        id: ScalePointId::new(),
        value: "3".parse().unwrap(),
        word: Some(name("Advanced")),
        meaning: Text::default(),
    };
    let framework = Framework {
        id,
        key: Key::parse("f").unwrap(),
        name: name("F"),
        lineage: LineageId::new(),
        version: 2,
        state: FrameworkState::Current,
        note: Text::default(),
        scale: Scale { points: vec![point], blank_means: None },
        origin: None,
    };
    Matrix {
        framework,
        tracks,
        levels,
        steps: vec![],
        areas: vec![],
        skills: vec![],
        expectations: vec![],
        criteria: vec![],
    }
}

/// Adds a skill with its text and rating at each level.
fn skill(matrix: &mut Matrix, title: &str, area: Option<AreaId>, misfit: bool, cells: [(&str, Option<&str>); 3]) {
    let skill = Skill {
        id: SkillId::new(),
        framework: matrix.framework.id,
        area,
        key: Key::parse(title).unwrap(),
        name: name(title),
        description: Text::default(),
        misfit,
        position: matrix.skills.len() as u32,
        origin: None,
    };
    for (level, (cell, rating)) in
        matrix.levels.iter().zip(cells).filter(|(_, (cell, rating))| !cell.is_empty() || rating.is_some())
    {
        let rating = rating.map(|r| r.parse().unwrap());
        let cell = Expectation {
            id: ExpectationId::new(),
            skill: skill.id,
            level: level.id,
            text: text(cell),
            rating,
            origin: None,
        };
        matrix.criteria.extend(resplit(cell.id, &cell.text, misfit, &matrix.tracks, &[]));
        matrix.expectations.push(cell);
    }
    matrix.skills.push(skill);
}

fn to_principal(matrix: &Matrix) -> Promotion {
    promotion(matrix, Some(matrix.levels[0].id), &[], matrix.levels[1].id, None).unwrap()
}

/// The criteria of one skill for the step to Principal: `+` is new, `~` an example.
#[track_caller]
fn check(senior: &str, principal: &str, expected: &[&str]) {
    let mut matrix = ladder();
    skill(&mut matrix, "Code", None, false, [(senior, None), (principal, None), ("- Never to be seen", None)]);
    let found = to_principal(&matrix);
    let found: Vec<String> = found
        .areas
        .iter()
        .flat_map(|a| &a.skills)
        .flat_map(|s| &s.criteria)
        .map(|c| format!("{}{}{}", if c.new { "+" } else { "" }, if c.example { "~" } else { "" }, c.text))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn what_was_asked_before_is_not_new() {
    check("- Reviews  code", "- reviews code\n- Teaches", &["reviews code", "+Teaches"]);
    check("", "- Teaches", &["+Teaches"]);
}

#[test]
fn only_this_path() {
    check("", "- All\n- [T] Deep\n- [L] Leads", &["+All", "+Deep"]);
    check("- [L] Plans", "- Plans", &["+Plans"]);
    check("- [T] Plans", "- Plans", &["Plans"]);
}

#[test]
fn examples_turn_into_criteria_and_back() {
    check("- A\n- e.g. a talk", "- A\n- e.g. a talk\n- e.g. a book", &["A", "~e.g. a talk", "+~e.g. a book"]);
    let mut matrix = ladder();
    skill(&mut matrix, "Code", None, false, [("- A\n- B", None), ("- A\n- B", None), ("", None)]);
    let [a, b] = [0, 1];
    matrix.criteria[a].kind = CriterionKind::Example; // at Senior, required at Principal
    let at_principal = matrix.criteria.len() - 1;
    matrix.criteria[at_principal].kind = CriterionKind::Example; // B, required at Senior
    let found =
        to_principal(&matrix).areas[0].skills[0].criteria.iter().map(|c| (c.example, c.new)).collect::<Vec<_>>();
    assert_eq!((found[a], found[b]), ((false, true), (true, false)));
}

#[test]
fn misfits_stand_apart() {
    let mut matrix = ladder();
    skill(&mut matrix, "Code", None, false, [("", None), ("- Writes it\n- Hides it", Some("3")), ("", None)]);
    matrix.criteria[1].kind = CriterionKind::Misfit;
    skill(
        &mut matrix,
        "Hero",
        None,
        true,
        [("", None), ("- Works at night\n- [L] Shouts", Some("3")), ("- Leads alone", None)],
    );
    let found = to_principal(&matrix);
    let misfits: Vec<&str> = found.misfits.iter().map(|m| m.text.as_str()).collect();
    assert_eq!(misfits, ["Hides it", "Works at night"]);
    let skills: Vec<&str> = found.areas.iter().flat_map(|a| &a.skills).map(|s| s.name.as_str()).collect();
    assert_eq!(skills, ["Code"], "a skill of misfits is never something to reach");
}

#[test]
fn areas_of_one_name_stay_two_and_ratings_have_words() {
    let mut matrix = ladder();
    let area = |position| Area {
        id: AreaId::new(),
        framework: matrix.framework.id,
        key: Key::parse("a").unwrap(),
        name: name("Same"),
        description: Text::default(),
        position,
        origin: None,
    };
    matrix.areas = vec![area(0), area(1)];
    let ids: Vec<AreaId> = matrix.areas.iter().map(|a| a.id).collect();
    skill(&mut matrix, "Free", None, false, [("", None), ("- x", None), ("", None)]);
    skill(&mut matrix, "One", Some(ids[0]), false, [("", Some("2")), ("", Some("3")), ("", None)]);
    skill(&mut matrix, "Two", Some(ids[1]), false, [("", None), ("- y", None), ("", None)]);
    skill(&mut matrix, "Empty", Some(ids[1]), false, [("- z", Some("3")), ("- [L] z", None), ("", None)]);
    let found = to_principal(&matrix);
    let shape: Vec<(Option<&str>, usize)> =
        found.areas.iter().map(|a| (a.name.as_ref().map(Name::as_str), a.skills.len())).collect();
    assert_eq!(shape, [(None, 1), (Some("Same"), 1), (Some("Same"), 1)]);
    let one = &found.areas[1].skills[0];
    assert_eq!(one.rating_word.as_ref().map(Name::as_str), Some("Advanced"));
    assert_eq!(
        (one.rating_before.map(Rating::value), one.rating_before_word.as_ref()),
        (Some(2.0), None),
        "2 has no word"
    );
}

#[test]
fn responsibilities_are_gained_or_stay() {
    let mut matrix = ladder();
    matrix.levels[0].responsibilities = text("- Sees it through\n- Goes");
    matrix.levels[1].responsibilities = text("sees it  through\n\n• Keeps the whole in view");
    let found = to_principal(&matrix).responsibilities;
    assert_eq!(found.gained, [text("Keeps the whole in view")]);
    assert_eq!(found.kept, [text("sees it  through")]);
}

#[test]
fn over_several_steps_what_lies_between_is_new_as_well() {
    let mut matrix = ladder();
    let cells = [("- Reviews", None), ("- Teaches\n- Reviews\n- Writes", Some("2")), ("- Writes\n- Decides", None)];
    skill(&mut matrix, "Code", None, false, cells);
    skill(&mut matrix, "Talk", None, false, [("", None), ("- Speaks", Some("3")), ("", None)]);
    matrix.levels[1].responsibilities = text("Keeps the whole in view\nPlans");
    matrix.levels[2].responsibilities = text("Answers for the budget\nplans");
    matrix.levels[1].freedoms.task.text = text("Chooses");
    let ids: Vec<LevelId> = matrix.levels.iter().map(|l| l.id).collect();
    let found = promotion(&matrix, Some(ids[0]), &ids[1..2], ids[2], None).unwrap();
    let criteria: Vec<(&str, Vec<&str>)> = found
        .areas
        .iter()
        .flat_map(|a| &a.skills)
        .map(|s| (s.name.as_str(), s.criteria.iter().filter(|c| c.new).map(|c| c.text.as_str()).collect()))
        .collect();
    assert_eq!(criteria, [("Code", vec!["Writes", "Decides", "Teaches"]), ("Talk", vec!["Speaks"])]);
    let ratings: Vec<Option<f64>> =
        found.areas.iter().flat_map(|a| &a.skills).map(|s| s.rating.map(Rating::value)).collect();
    assert_eq!(ratings, [Some(2.0), Some(3.0)]);
    let gained: Vec<&str> = found.responsibilities.gained.iter().map(Text::as_str).collect();
    assert_eq!(gained, ["Answers for the budget", "plans", "Keeps the whole in view"]);
    let task = found.freedoms.iter().find(|f| f.kind == FreedomKind::Task).unwrap();
    assert_eq!((task.after.as_str(), task.turn()), ("Chooses", Turn::Gained));
}

#[test]
fn unknown_levels_and_tracks_have_no_promotion() {
    let matrix = ladder();
    assert_eq!(promotion(&matrix, None, &[], LevelId::new(), None), None);
    assert_eq!(promotion(&matrix, Some(LevelId::new()), &[], matrix.levels[0].id, None), None);
    assert_eq!(promotion(&matrix, None, &[], matrix.levels[0].id, Some(TrackId::new())), None);
    let first = promotion(&matrix, None, &[], matrix.levels[0].id, Some(matrix.tracks[2].id)).unwrap();
    assert_eq!((first.from, first.path.as_str()), (None, "Leadership"));
}

#[track_caller]
fn check_turn(before: (&str, Option<u8>), after: (&str, Option<u8>), expected: Turn) {
    let degree = |d: Option<u8>| d.map(|d| Degree::try_from(d).unwrap());
    let change = FreedomChange {
        kind: FreedomKind::Task,
        before: text(before.0),
        after: text(after.0),
        degree_before: degree(before.1),
        degree_after: degree(after.1),
    };
    assert_eq!(change.turn(), expected);
}

#[test]
fn turns_of_a_freedom() {
    check_turn(("a", Some(1)), ("b", Some(3)), Turn::Gained);
    check_turn(("a", Some(3)), ("a", Some(1)), Turn::Shrunk);
    check_turn(("a", Some(2)), ("A ", Some(2)), Turn::Kept);
    check_turn(("a", Some(2)), ("b", Some(2)), Turn::Changed);
    check_turn(("a", None), ("b", Some(2)), Turn::Changed);
    check_turn(("", None), ("b", None), Turn::Gained);
    check_turn(("", None), ("", Some(0)), Turn::Gained);
    check_turn(("a", None), ("", None), Turn::Changed);
    check_turn(("", None), ("", None), Turn::Kept);
}
