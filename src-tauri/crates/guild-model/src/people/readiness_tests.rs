use super::*;
use crate::people::AssessorKind;
use crate::people::fixture::{ladder, levels_of, skill_of, track_of};
use crate::{PersonId, StandingId, Text};

/// Standings as `skill: words = state [kind] [date] [until date]`, against staff on 1 June 2026; expected is
/// `words = state` for each of the five criteria, and the coverage.
#[track_caller]
fn check(said: &[&str], expected: [&str; 5], coverage: Option<f64>) {
    let matrix = ladder();
    let person = PersonId::new();
    let standing = |line: &&str| {
        let (of, rest) = line.split_once(" = ").unwrap();
        let (skill, words) = of.split_once(": ").unwrap();
        let mut parts = rest.split(' ');
        let state = StandingState::parse(parts.next().unwrap()).unwrap();
        Standing {
            id: StandingId::new(),
            person,
            criterion: crate::CriterionId::new(),
            skill: skill_of(&matrix, skill),
            level: matrix.levels[0].id,
            words: Text::parse(words).unwrap(),
            state,
            reason: Text::default(),
            kind: parts.next().and_then(AssessorKind::parse).unwrap_or(AssessorKind::Lead),
            by: None,
            date: parts.next().unwrap_or("2026-01-01").parse().unwrap(),
            expires: parts.next().map(|day| day.parse().unwrap()),
            evidence: Vec::new(),
        }
    };
    let all: Vec<Standing> = said.iter().map(standing).collect();
    let way = levels_of(&matrix, &["junior", "senior", "staff"]);
    let kin = Kin::of([]);
    let standings = Standings::of(&all, &kin);
    let today = "2026-06-01".parse().unwrap();
    let found = readiness(&Asking::of(&matrix), &way, track_of(&matrix, &way), &standings, &kin, today).unwrap();
    let shown: Vec<String> = found
        .criteria
        .iter()
        .map(|c| {
            let words = &matrix.criteria.iter().find(|criterion| criterion.id == c.criterion).unwrap().text;
            format!("{words} = {}", c.state.word())
        })
        .collect();
    assert_eq!(shown, expected);
    assert_eq!(found.coverage(), coverage);
}

#[test]
fn nothing_is_known_before_anything_is_said() {
    check(
        &[],
        [
            "Writes tests = unknown",
            "Teaches = unknown",
            "Reads code = unknown",
            "Speaks at events = unknown",
            "Listens = unknown",
        ],
        None,
    );
}

#[test]
fn each_state_is_listed_and_what_is_waived_is_not_asked() {
    check(
        &[
            "code: Writes tests = met",
            "code: Teaches = no_opportunity_yet",
            "code: Reads code = not_applicable",
            "talk: Speaks at events = partly",
            "talk: listens = met",
        ],
        [
            "Writes tests = met",
            "Teaches = no_opportunity_yet",
            "Reads code = waived",
            "Speaks at events = partly",
            "Listens = met",
        ],
        // Two of the four that are asked.
        Some(0.5),
    );
}

#[test]
fn what_counts_is_by_assessor_and_date_and_must_still_hold() {
    check(
        &[
            "code: Writes tests = met lead 2025-01-01",
            "code: Writes tests = not_yet lead 2025-02-01",
            "code: Teaches = met self 2026-05-01",
            "code: Teaches = not_yet peer 2020-01-01",
            "code: Reads code = waived lead 2026-01-01 2026-05-31",
            "talk: Speaks at events = waived lead 2026-01-01 2026-06-01",
            "code: Listens = met",
        ],
        [
            "Writes tests = not_yet",
            "Teaches = not_yet",
            "Reads code = unknown",
            "Speaks at events = waived",
            "Listens = unknown",
        ],
        Some(0.0),
    );
}

#[test]
fn where_all_is_waived_there_is_no_part() {
    check(
        &[
            "code: Writes tests = waived",
            "code: Teaches = waived",
            "code: Reads code = waived",
            "talk: Speaks at events = waived",
            "talk: Listens = waived",
        ],
        [
            "Writes tests = waived",
            "Teaches = waived",
            "Reads code = waived",
            "Speaks at events = waived",
            "Listens = waived",
        ],
        None,
    );
}

#[test]
fn a_standing_counts_for_the_copies_of_its_skill() {
    let matrix = ladder();
    let skill = skill_of(&matrix, "code");
    let before = SkillId::new();
    let kin = Kin::of([(skill, Some(before)), (before, None)]);
    let standing = Standing {
        id: StandingId::new(),
        person: PersonId::new(),
        criterion: crate::CriterionId::new(),
        skill: before,
        level: matrix.levels[0].id,
        words: Text::parse("Reads  CODE").unwrap(),
        state: StandingState::Met,
        reason: Text::default(),
        expires: None,
        kind: AssessorKind::Lead,
        by: None,
        date: "2026-01-01".parse().unwrap(),
        evidence: Vec::new(),
    };
    let standings = Standings::of([&standing], &kin);
    let way = levels_of(&matrix, &["junior"]);
    let today = "2026-06-01".parse().unwrap();
    let found = readiness(&Asking::of(&matrix), &way, track_of(&matrix, &way), &standings, &kin, today).unwrap();
    assert_eq!(found.coverage(), Some(1.0));
    assert_eq!(found.criteria[0].standing, Some(standing.id));
}

#[test]
fn what_was_said_of_a_misfit_counts_for_no_criterion_of_the_same_words() {
    check(
        &["code: Teaches = met lead 2026-01-01", "code: Teaches = seen lead 2026-02-01", "talk: Listens = not_seen"],
        [
            "Writes tests = unknown",
            "Teaches = met",
            "Reads code = unknown",
            "Speaks at events = unknown",
            "Listens = unknown",
        ],
        Some(0.2),
    );
}
