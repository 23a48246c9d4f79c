//! Ladders drawn as text, and what is checked of each.

use crate::book::Book;
use crate::ladder::draft::LadderDraft;
use crate::ladder::recognise::report::BlockKind;
use crate::ladder::recognise::{Recognition, recognise};
pub(crate) use crate::recognition::sketch::{book, sheet};

/// Recognises, and checks what holds for every book: the sum of cells, and that obeying the guess gives the same.
#[track_caller]
pub fn recognised(book: &Book) -> Recognition {
    let books = [book.clone()];
    let found = recognise(&books, None);
    for sheet in &found.files[0].sheets {
        let sum = sheet.cells.imported + sheet.cells.ignored + sheet.cells.reported;
        assert_eq!(sum, sheet.non_empty, "cells of {}", sheet.sheet);
        assert_eq!(sheet.parts.iter().map(|p| p.count).sum::<u32>(), sheet.non_empty, "parts of {}", sheet.sheet);
    }
    let again = recognise(&books, Some(&found.mapping));
    assert_eq!(again, found, "obeying the guess changes it");
    let json = serde_json::to_string(&found.mapping).unwrap();
    assert_eq!(serde_json::from_str::<crate::ladder::recognise::Mapping>(&json).unwrap(), found.mapping);
    found
}

/// `Track: level, level / Track: level; Area > skill, skill / skill`, in the order of the draft.
pub fn outline(draft: &LadderDraft) -> String {
    let tracks: Vec<String> = draft
        .tracks
        .iter()
        .enumerate()
        .map(|(n, t)| {
            let levels: Vec<&str> = draft.levels.iter().filter(|l| l.track == n).map(|l| l.name.as_str()).collect();
            format!("{}: {}", t.name, levels.join(", "))
        })
        .collect();
    let mut groups: Vec<(Option<usize>, Vec<String>)> = Vec::new();
    for skill in &draft.skills {
        let area = skill.area.flatten();
        let name = format!("{}{}", if skill.misfit == Some(true) { "!" } else { "" }, skill.name);
        match groups.last_mut() {
            Some((a, names)) if *a == area => names.push(name),
            _ => groups.push((area, vec![name])),
        }
    }
    let groups: Vec<String> = groups
        .into_iter()
        .map(|(area, names)| match area.and_then(|a| draft.areas.get(a)) {
            Some(area) => format!("{} > {}", area.name, names.join(", ")),
            None => names.join(", "),
        })
        .collect();
    format!("{}; {}", tracks.join(" / "), groups.join(" / "))
}

/// The text of an expectation by the names of its skill and level.
pub fn text<'d>(draft: &'d LadderDraft, skill: &str, level: &str) -> Option<&'d str> {
    let found = draft
        .expectations
        .iter()
        .find(|e| draft.skills[e.skill].name.as_str() == skill && draft.levels[e.level].name.as_str() == level);
    found.and_then(|e| e.text.as_ref()).map(guild_model::Text::as_str)
}

pub fn codes(found: &Recognition) -> Vec<&str> {
    found.problems.iter().map(|p| p.code.as_str()).collect()
}

#[track_caller]
pub fn one(drawing: &str) -> (LadderDraft, Recognition) {
    let found = recognised(&book(vec![sheet("Blatt1", drawing)]));
    let kind = crate::recognition::kind::recognise_kind(&book(vec![sheet("Blatt1", drawing)])).kind;
    assert_eq!(kind, crate::recognition::kind::BookKind::Ladder);
    let [draft] = found.ladders.as_slice() else { panic!("{} ladders: {:?}", found.ladders.len(), found.files) };
    (draft.clone(), found.clone())
}

/// The drawing is one ladder with this outline, without a problem.
#[track_caller]
pub fn check(drawing: &str, expected: &str) -> LadderDraft {
    let (draft, found) = one(drawing);
    assert_eq!(outline(&draft), expected);
    assert_eq!(codes(&found), Vec::<&str>::new(), "{:?}", found.problems);
    draft
}

/// The drawing is no ladder.
#[track_caller]
pub fn check_none(drawing: &str, kind: BlockKind) {
    let found = recognised(&book(vec![sheet("Sheet1", drawing)]));
    assert_eq!(found.ladders.len(), 0, "{:?}", found.ladders.iter().map(outline).collect::<Vec<_>>());
    assert_eq!(found.files[0].sheets[0].blocks[0].kind, kind);
}
