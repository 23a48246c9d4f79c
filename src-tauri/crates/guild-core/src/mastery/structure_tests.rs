//! Levels that move, and the promotions between them.

use crate::Workspace;
use guild_model::mastery::{StepKind, TrackKind};
use guild_model::{FrameworkId, LevelId, TrackId};

/// Trunk A, B, C; above it the paths X and Y.
fn ladder() -> (Workspace, FrameworkId, TrackId, Vec<LevelId>) {
    let mut open = Workspace::in_memory().unwrap();
    let framework = open.add_framework("Ladder").unwrap();
    let trunk = open.add_track(framework, "Trunk", TrackKind::Trunk, 0).unwrap();
    let mut levels: Vec<LevelId> =
        ["A", "B", "C"].iter().zip(0..).map(|(n, r)| open.add_level(trunk, n, r).unwrap()).collect();
    for (name, kind, at) in [("X", TrackKind::Technical, 1), ("Y", TrackKind::Leadership, 2)] {
        let path = open.add_track(framework, name, kind, at).unwrap();
        levels.push(open.add_level(path, name, 3).unwrap());
    }
    (open, framework, trunk, levels)
}

/// Promotions by the names of their ends.
fn promotions(open: &mut Workspace, framework: FrameworkId) -> Vec<String> {
    let matrix = open.matrix(framework).unwrap();
    let name = |id: LevelId| matrix.level(id).unwrap().name.to_string();
    let steps = matrix.steps.iter().filter(|s| s.kind == StepKind::Promotion);
    let mut all: Vec<String> = steps.map(|s| name(s.from) + &name(s.to)).collect();
    all.sort();
    all
}

#[track_caller]
fn check(moved: usize, rank: u32, expected: &[&str]) {
    let (mut open, framework, trunk, levels) = ladder();
    assert_eq!(promotions(&mut open, framework), ["AB", "BC", "CX", "CY"]);
    let before = open.dump().unwrap();
    open.move_level(levels[moved], trunk, rank).unwrap();
    assert_eq!(promotions(&mut open, framework), expected);
    if open.dump().unwrap() != before {
        open.undo(1).unwrap();
    }
    assert_eq!(open.dump().unwrap(), before);
}

#[test]
fn promotions_lead_from_place_to_place_when_levels_change_places() {
    check(1, 2, &["AC", "BX", "BY", "CB"]);
    check(2, 1, &["AC", "BX", "BY", "CB"]);
    check(0, 2, &["AX", "AY", "BC", "CA"]);
    check(2, 0, &["AB", "BX", "BY", "CA"]);
    check(1, 1, &["AB", "BC", "CX", "CY"]);
}

#[test]
fn side_moves_stay_with_the_level_unless_a_promotion_leads_there() {
    let (mut open, framework, trunk, levels) = ladder();
    open.add_step(levels[0], levels[3], StepKind::SideMove).unwrap();
    let side = |open: &mut Workspace| -> Vec<(LevelId, LevelId)> {
        let matrix = open.matrix(framework).unwrap();
        matrix.steps.iter().filter(|s| s.kind == StepKind::SideMove).map(|s| (s.from, s.to)).collect()
    };
    open.move_level(levels[0], trunk, 1).unwrap();
    assert_eq!(side(&mut open), [(levels[0], levels[3])]);
    open.move_level(levels[0], trunk, 2).unwrap();
    assert_eq!(side(&mut open), []);
    assert_eq!(promotions(&mut open, framework), ["AX", "AY", "BC", "CA"]);
}
