//! Sheets of ratings drawn as text, and what is checked of each.

use crate::book::Book;
use crate::ratings::draft::{AssessorKind, RatingsDraft};
use crate::ratings::{RatingsReading, recognise};
use crate::recognition::kind::{BookKind, recognise_kind};
pub(crate) use crate::recognition::sketch::{book, sheet};

/// Recognises, and checks what holds for every book: the sum of cells, and that obeying the guess gives the same.
#[track_caller]
pub fn recognised(book: &Book) -> RatingsReading {
    let found = recognise(book, None);
    for sheet in &found.file.sheets {
        let sum = sheet.cells.imported + sheet.cells.ignored + sheet.cells.reported;
        assert_eq!(sum, sheet.non_empty, "cells of {}", sheet.sheet);
        assert_eq!(sheet.parts.iter().map(|p| p.count).sum::<u32>(), sheet.non_empty, "parts of {}", sheet.sheet);
    }
    assert_eq!(recognise(book, Some(&found.mapping)), found, "obeying the guess changes it");
    let json = serde_json::to_string(&found.mapping).unwrap();
    assert_eq!(serde_json::from_str::<crate::ratings::RatingsMapping>(&json).unwrap(), found.mapping);
    found
}

/// `Ada: Code 3, Area > Test 2; Bob: …`, in the order of people and then of cells. Knowing and doing as `k3 d2`,
/// `self`, `lead` and `peer` and days behind.
pub fn outline(draft: &RatingsDraft) -> String {
    let people = draft.people.iter().enumerate().map(|(n, person)| {
        let mut name = person.name.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
        if let Some(key) = &person.key {
            name = format!("{name} [{key}]");
        }
        if let Some(email) = &person.email {
            name = format!("{name} <{email}>");
        }
        let ratings: Vec<String> = draft
            .ratings
            .iter()
            .filter(|r| r.person == n)
            .map(|r| {
                let skill = &draft.skills[r.skill];
                let area = skill.area.map_or_else(String::new, |a| format!("{} > ", draft.areas[a].name));
                let mut text = format!("{area}{}", skill.name);
                for (mark, value) in [("", r.value), ("k", r.knows), ("d", r.does)] {
                    if let Some(value) = value {
                        text = format!("{text} {mark}{}", value.value());
                    }
                }
                if let Some(interest) = r.interest {
                    text = format!("{text} {interest:?}");
                }
                if let Some(who) = r.assessor {
                    text = format!(
                        "{text} {}",
                        match who {
                            AssessorKind::Itself => "self",
                            AssessorKind::Lead => "lead",
                            AssessorKind::Peer => "peer",
                            AssessorKind::Agreed => "agreed",
                        }
                    );
                }
                r.date.map_or_else(|| text.clone(), |d| format!("{text} {d}"))
            })
            .collect();
        format!("{name}: {}", ratings.join(", ")).trim_end().to_owned()
    });
    people.collect::<Vec<_>>().join("; ")
}

/// `1 Novice, 2, ?`: the points of the first scale.
pub fn points(draft: &RatingsDraft) -> String {
    let points = draft.scales.first().map(|s| s.points.as_slice()).unwrap_or_default().iter().map(|p| {
        let value = p.value.map_or_else(|| "?".to_owned(), |v| v.value().to_string());
        p.word.as_ref().map_or_else(|| value.clone(), |w| format!("{value} {w}"))
    });
    points.collect::<Vec<_>>().join(", ")
}

/// `Skill 3` for all, `Ada Skill 3` for one.
pub fn targets(draft: &RatingsDraft) -> String {
    let targets = draft.targets.iter().map(|t| {
        let person = t
            .person
            .map_or_else(String::new, |p| format!("{} ", draft.people[p].name.as_ref().map_or("?", |n| n.as_str())));
        format!("{person}{} {}", draft.skills[t.skill].name, t.value.value())
    });
    targets.collect::<Vec<_>>().join(", ")
}

/// The problems but the two questions that any table without a legend, or with an empty cell, leaves open: when these
/// come is checked in `obeyed` and `random`.
pub fn codes(found: &RatingsReading) -> Vec<&str> {
    let asked = ["ratings-scale-ends", "ratings-blank-open"];
    found.problems.iter().map(|p| p.code.as_str()).filter(|code| !asked.contains(code)).collect()
}

/// The drawing holds these ratings, and no other kind of import would take it.
#[track_caller]
pub fn one(drawing: &str, expected: &str) -> RatingsReading {
    many(&[("Blatt1", drawing)], expected)
}

#[track_caller]
pub fn many(drawings: &[(&str, &str)], expected: &str) -> RatingsReading {
    let book = book(drawings.iter().map(|(name, drawing)| sheet(name, drawing)).collect());
    let found = recognised(&book);
    assert_eq!(
        outline(&found.draft),
        expected,
        "{:?} {:#?}",
        found.problems,
        found.file.sheets.iter().map(|s| (&s.blocks, &s.parts)).collect::<Vec<_>>()
    );
    assert_eq!(recognise_kind(&book).kind, BookKind::Ratings);
    found
}

/// The same, without a problem and without a reported cell.
#[track_caller]
pub fn check(drawing: &str, expected: &str) -> RatingsReading {
    let found = one(drawing, expected);
    assert_eq!(codes(&found), Vec::<&str>::new(), "{:?}", found.problems);
    assert_eq!(found.file.sheets[0].cells.reported, 0);
    found
}
