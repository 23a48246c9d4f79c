//! What the lead changes in a mapping is done.

use super::sketch::{book, codes, outline, sheet, text};
use crate::book::Book;
use crate::ladder::recognise::mapping::{
    BlockMapping, LadderMapping, MAPPING_VERSION, Mapping, MarkerMapping, NameMapping, PartMapping, Role, Shape,
    SheetMapping, TrackMapping, Use,
};
use crate::ladder::recognise::{Recognition, recognise};
use guild_model::Text;
use guild_model::mastery::TrackKind;

const LADDER: &str = "Skill | Junior | Senior | Lead
    Code | Writes code that works and that others can read | Writes code that others learn from | [TL] Makes time for good code in the plans
    Talk | Speaks up when something is unclear to them | Makes sure that everyone was heard | [TL] Holds talks with everyone in the team";

fn ladder() -> Book {
    book(vec![sheet("Ladder", LADDER)])
}

/// Changes the guess, and obeys the changed mapping. Every cell is still accounted for, and the mapping comes back.
#[track_caller]
fn changed(book: &Book, change: impl FnOnce(&mut Mapping)) -> Recognition {
    let books = [book.clone()];
    let mut mapping = recognise(&books, None).mapping;
    change(&mut mapping);
    let found = recognise(&books, Some(&mapping));
    assert_eq!(found.mapping, mapping);
    for sheet in &found.files[0].sheets {
        assert_eq!(sheet.cells.imported + sheet.cells.ignored + sheet.cells.reported, sheet.non_empty);
    }
    found
}

fn block(mapping: &mut Mapping) -> &mut BlockMapping {
    &mut mapping.sheets[0].blocks[0]
}

fn part(role: Role, range: &str) -> PartMapping {
    PartMapping { role, range: range.to_owned(), why: "chosen".to_owned(), why_code: None, freedom: None }
}

#[test]
fn a_column_left_out() {
    let found = changed(&ladder(), |m| block(m).parts.push(part(Role::Ignored, "D1:D3")));
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior; Code, Talk");
    assert_eq!(found.files[0].sheets[0].cells.ignored, 3);
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn a_level_renamed_and_put_on_another_track() {
    let found = changed(&ladder(), |m| {
        m.ladders[0].tracks.push(TrackMapping {
            name: "Führung".to_owned(),
            kind: TrackKind::Leadership,
            named_by: None,
        });
        let level = &mut block(m).levels[2];
        level.name = "Team Lead".to_owned();
        level.track = 1;
        level.rank = 2;
    });
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior / Führung: Team Lead; Code, Talk");
    assert_eq!((&found.ladders[0].note, &found.ladders[0].levels[2].scope), (&None, &None));
}

#[test]
fn a_marker_that_names_a_track() {
    assert_eq!(
        changed(&ladder(), |_| ()).mapping.ladders[0].markers,
        [MarkerMapping { marker: "TL".to_owned(), track: None }]
    );
    let found = changed(&ladder(), |m| m.ladders[0].markers[0].track = Some(0));
    assert_eq!(found.ladders[0].tracks[0].marker.as_ref().unwrap().as_str(), "TL");
}

#[test]
fn a_skill_declared_a_misfit_and_a_name_given() {
    let found = changed(&ladder(), |m| {
        block(m).misfits.push("A3".to_owned());
        m.ladders[0].name = Some("Our ladder".to_owned());
    });
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior, Lead; Code, !Talk");
    assert_eq!(found.ladders[0].name.as_ref().unwrap().as_str(), "Our ladder");
}

fn called(cell: &str, name: &str) -> NameMapping {
    NameMapping { cell: cell.to_owned(), name: name.to_owned() }
}

#[test]
fn areas_and_skills_called_otherwise_than_their_cells() {
    let drawn = "Area | Skill | Junior | Senior
        Craft | Code | Writes code that works and that others can read | Writes code that others learn from
        Craft | Talk | Speaks up when something is unclear to them | Makes sure that everyone was heard
        People | Talk | Asks those who know and thanks them for it | Holds talks with everyone in the team";
    let found = changed(&book(vec![sheet("Ladder", drawn)]), |m| {
        block(m).names = vec![called("A2", "Handwork"), called("B4", "Talks"), called("B2", "Coding")];
    });
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior; Handwork > Coding, Talk / People > Talks");
    assert_eq!(text(&found.ladders[0], "Talks", "Senior"), Some("Holds talks with everyone in the team"));
}

#[test]
fn in_a_list_of_records_one_cell_names_a_skill_for_all_of_its_records() {
    let drawn = "Area | Skill | Level | Description
        Craft | Code | Junior | Writes code that works and that others can read
        Craft | Talk | Junior | Speaks up when something is unclear to them
        Craft | Code | Senior | Writes code that others learn from every day
        Craft | Talk | Senior | Makes sure that everyone in the room was heard
        People | Teach | Junior | Shows what they have learned to the others here
        People | Teach | Senior | Teaches what they have learned all over the place";
    let found = changed(&book(vec![sheet("Ladder", drawn)]), |m| {
        block(m).names = vec![called("A2", "Handwork"), called("B2", "Coding")];
    });
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior; Handwork > Coding, Talk / People > Teach");
    assert_eq!(text(&found.ladders[0], "Coding", "Senior"), Some("Writes code that others learn from every day"));
}

#[test]
fn a_sheet_left_out() {
    let found = changed(&ladder(), |m| {
        m.sheets[0].ignored = Some("an old version".to_owned());
        m.sheets[0].blocks.clear();
    });
    assert_eq!(found.ladders.len(), 0);
    assert_eq!(found.files[0].sheets[0].cells.ignored, 12);
    let part = &found.files[0].sheets[0].parts[0];
    assert_eq!((part.why.as_str(), part.why_code.as_deref()), ("an old version", None));
}

/// As those are that were written before reasons had codes.
#[test]
fn a_mapping_without_codes() {
    fn strip(value: &mut serde_json::Value) {
        if let Some(map) = value.as_object_mut() {
            map.retain(|key, _| !matches!(key.as_str(), "reasons" | "why_code" | "ignored_code"));
            map.values_mut().for_each(strip);
        } else if let Some(list) = value.as_array_mut() {
            list.iter_mut().for_each(strip);
        }
    }
    let books = [ladder()];
    let found = recognise(&books, None);
    let mut stated = serde_json::to_value(&found.mapping).unwrap();
    strip(&mut stated);
    let again = recognise(&books, Some(&serde_json::from_value(stated).unwrap()));
    assert_eq!(again.ladders, found.ladders);
    let (mut old, new) = (again.files[0].sheets[0].clone(), &found.files[0].sheets[0]);
    assert_eq!((old.blocks[0].reasons.len(), new.blocks[0].reasons.len()), (0, 3));
    assert!(new.parts.iter().all(|part| part.why_code.is_some()), "{:?}", new.parts);
    // Phrases are known by their words; a sentence is said as it stands.
    old.blocks[0].reasons.clone_from(&new.blocks[0].reasons);
    assert_eq!(&old, new);
}

#[test]
fn a_ladder_that_is_no_longer_one() {
    let found = changed(&ladder(), |m| block(m).usage = Use::Text);
    assert_eq!(found.ladders.len(), 0);
}

/// A sheet that nothing recognises, with ranges drawn by hand and nothing else.
#[test]
fn a_ladder_drawn_by_hand() {
    let odd = book(vec![sheet("Odd", "a | b | c | d\nP | T1 | x | y\nP | T2 | z |\nQ | T3 | w | v")]);
    let mapping = Mapping {
        version: MAPPING_VERSION,
        ladders: vec![LadderMapping::default()],
        ratings: Vec::new(),
        forms: Vec::new(),
        sheets: vec![SheetMapping {
            blocks: vec![BlockMapping {
                range: "A1:D4".to_owned(),
                usage: Use::Ladder,
                shape: Some(Shape::LevelsAcross),
                turned: false,
                because: String::new(),
                reasons: Vec::new(),
                ladder: Some(0),
                parts: vec![
                    part(Role::Heading, "A1:B1"),
                    part(Role::Levels, "C1:D1"),
                    part(Role::Areas, "A2:A4"),
                    part(Role::Skills, "B2:B4"),
                    part(Role::Expectations, "C2:D4"),
                ],
                levels: Vec::new(),
                misfits: Vec::new(),
                names: Vec::new(),
                skill: None,
                area: None,
            }],
            ..SheetMapping::new(&odd.file, "Odd", None)
        }],
    };
    let found = recognise(&[odd], Some(&mapping));
    assert_eq!(outline(&found.ladders[0]), "Trunk: c, d; P > T1, T2 / Q > T3");
    assert_eq!(text(&found.ladders[0], "T3", "d"), Some("v"));
    assert_eq!(found.ladders[0].expectations.len(), 5);
    assert_eq!(found.files[0].sheets[0].cells.imported, 15);
}

#[test]
fn a_mapping_that_states_nothing_of_a_sheet_leaves_it_to_the_guess() {
    let both = book(vec![
        sheet("Ladder", LADDER),
        sheet(
            "Old",
            "Skill | Trainee | Head\nSell | Sells small things to friends and to family members | Sells whole companies to others",
        ),
    ]);
    let found = changed(&both, |_| ());
    assert_eq!(found.ladders.len(), 2);
    let mut partial = found.mapping.clone();
    partial.sheets.truncate(1);
    partial.ladders.truncate(1);
    let again = recognise(&[both], Some(&partial));
    assert_eq!(again.ladders, found.ladders);
}

#[test]
fn what_is_wrong_in_a_mapping_is_said() {
    #[track_caller]
    fn check(change: impl FnOnce(&mut Mapping), expected: &[&str]) {
        assert_eq!(codes(&changed(&ladder(), change)), expected);
    }
    check(|m| m.version = 9, &["import-mapping-version"]);
    check(
        |m| {
            m.sheets.push(SheetMapping::new("ladder.xlsx", "Gone", None));
        },
        &["import-mapping-sheet"],
    );
    check(|m| block(m).parts.push(part(Role::Ignored, "four")), &["import-mapping-range"]);
    check(|m| block(m).ladder = Some(7), &["import-mapping-index"]);
    check(|m| block(m).levels[0].track = 7, &["import-mapping-index"]);
    check(|m| block(m).levels[1].rank = 0, &["import-rank-repeated"]);
    let without = |role: Role| move |m: &mut Mapping| block(m).parts.retain(|p| p.role != role);
    check(
        without(Role::Skills),
        &[&["import-skill-missing"; 6][..], &["import-not-a-ladder", "import-cell-unplaced"]].concat(),
    );
    check(
        without(Role::Levels),
        &[&["import-level-missing"; 6][..], &["import-not-a-ladder", "import-cell-unplaced"]].concat(),
    );
    check(without(Role::Expectations), &["import-cell-unplaced"]);
}

#[test]
fn a_mapping_of_our_json_may_leave_things_out() {
    let json = r#"{"version":1,"ladders":[{}],"sheets":[{"file":"ladder.xlsx","sheet":"Ladder","blocks":[
        {"range":"A1:D3","use":"ladder","shape":"levels_across","ladder":0,"parts":[
            {"role":"heading","range":"A1"},{"role":"levels","range":"B1:D1"},{"role":"skills","range":"A2:A3"},{"role":"expectations","range":"B2:D3"}]}]}]}"#;
    let mapping: Mapping = serde_json::from_str(json).unwrap();
    let found = recognise(&[ladder()], Some(&mapping));
    assert_eq!(outline(&found.ladders[0]), "Trunk: Junior, Senior, Lead; Code, Talk");
}

#[test]
fn pay_in_a_levels_cell_is_not_handed_out_with_what_the_level_expects() {
    let drawn = LADDER.replacen("Senior", "Senior (Gehaltsband B)", 1).replacen("Junior", "Junior (learns)", 1);
    let found = changed(&book(vec![sheet("Ladder", &drawn)]), |m| {
        for level in &mut block(m).levels {
            level.name = level.name.split(' ').next().unwrap().to_owned();
        }
    });
    let ladder = &found.ladders[0];
    assert_eq!(outline(ladder), "Trunk: Junior, Senior, Lead; Code, Talk");
    let scopes: Vec<_> = ladder.levels.iter().map(|l| l.scope.as_ref().map(Text::as_str)).collect();
    assert_eq!(scopes, [Some("learns"), None, None]);
    assert_eq!(ladder.note.as_ref().map(Text::as_str), Some("Senior – Gehaltsband B"));
}
