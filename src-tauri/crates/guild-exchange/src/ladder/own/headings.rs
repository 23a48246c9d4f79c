//! What a heading over rows or columns means: the area over skills, the track over levels.

use guild_model::Name;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What stands over one row or column: the id it was written with, and the text that is there now.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Headed {
    pub(super) id: Option<Uuid>,
    /// As the sheet shows it; the name it was written with where only a spreadsheet bent it.
    pub(super) name: Option<Name>,
}

/// One heading, and the row or column where it was first seen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heading {
    pub(super) id: Option<Uuid>,
    pub(super) name: Name,
    pub(super) first: usize,
}

/// Finds out which heading each row or column is under.
///
/// * Its text is the name of the heading of its id: that one.
/// * All that share the id have another text, and the text names no other known heading: that one, renamed.
/// * The text names another known heading: moved to it.
/// * Otherwise: a new heading.
///
/// An empty text is no heading. `known` are the headings as they were written. Returns the headings in the order
/// in which they are first met, and for each item an index into them.
pub(super) fn resolve(items: &[Headed], known: &[(Uuid, Name)]) -> (Vec<Heading>, Vec<Option<usize>>) {
    let known_name = |id: Uuid| known.iter().find(|(k, _)| *k == id).map(|(_, name)| name);
    let named = |name: &Name| known.iter().find(|(_, k)| k == name).map(|(id, _)| *id);
    let mut texts: BTreeMap<Uuid, BTreeSet<&Name>> = BTreeMap::new();
    for item in items {
        if let (Some(id), Some(name)) = (item.id, &item.name) {
            texts.entry(id).or_default().insert(name);
        }
    }
    let renamed = |id: Uuid, name: &Name| {
        texts.get(&id).is_some_and(|all| all.len() == 1) && named(name).is_none_or(|other| other == id)
    };
    let mut headings: Vec<Heading> = Vec::new();
    let mut before: Option<usize> = None;
    let mut of_items = Vec::with_capacity(items.len());
    for (first, item) in items.iter().enumerate() {
        let Some(name) = &item.name else {
            of_items.push(None);
            continue;
        };
        let id = match item.id {
            Some(id) if known_name(id) == Some(name) || renamed(id, name) => Some(id),
            _ => None,
        };
        // Two headings may share a name: the one just above or to the left is meant.
        let is_named = |n: &usize| headings.get(*n).is_some_and(|h| h.name == *name);
        let place = if id.is_some() {
            headings.iter().position(|h| h.id == id)
        } else {
            before.filter(is_named).or_else(|| headings.iter().position(|h| h.name == *name))
        };
        let place = place.unwrap_or_else(|| {
            headings.push(Heading { id: id.or_else(|| named(name)), name: name.clone(), first });
            headings.len() - 1
        });
        before = Some(place);
        of_items.push(Some(place));
    }
    (headings, of_items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Name {
        Name::parse(text).unwrap()
    }

    /// `items` are (the number of the id, or 0; the text). Headings are shown as `number:name`.
    #[track_caller]
    fn check(known: &[(u128, &str)], items: &[(u128, &str)], headings: &str, of_items: &[Option<usize>]) {
        let known: Vec<_> = known.iter().map(|(n, text)| (Uuid::from_u128(*n), name(text))).collect();
        let items: Vec<_> = items
            .iter()
            .map(|(n, text)| Headed { id: (*n > 0).then(|| Uuid::from_u128(*n)), name: Name::parse(text).ok() })
            .collect();
        let (found, of) = resolve(&items, &known);
        let found: Vec<String> =
            found.iter().map(|h| format!("{}:{}", h.id.map_or(0, |id| id.as_u128()), h.name)).collect();
        assert_eq!(found.join(" "), headings);
        assert_eq!(of, of_items);
    }

    #[test]
    fn headings_are_known_renamed_moved_or_new() {
        let known = [(1, "A"), (2, "B")];
        check(&known, &[(1, "A"), (1, "A"), (2, "B")], "1:A 2:B", &[Some(0), Some(0), Some(1)]);
        check(&known, &[(1, "X"), (1, "X"), (2, "B")], "1:X 2:B", &[Some(0), Some(0), Some(1)]);
        check(&known, &[(1, "A"), (1, "B"), (2, "B")], "1:A 2:B", &[Some(0), Some(1), Some(1)]);
        check(&known, &[(1, "X"), (1, "A"), (2, "B")], "0:X 1:A 2:B", &[Some(0), Some(1), Some(2)]);
        check(&known, &[(1, "A"), (0, "A"), (0, "C"), (0, "")], "1:A 0:C", &[Some(0), Some(0), Some(1), None]);
        check(&known, &[(1, ""), (2, "A")], "1:A", &[None, Some(0)]);
    }

    #[test]
    fn two_headings_of_one_name_stay_two() {
        let known = [(1, "A"), (2, "A")];
        check(&known, &[(1, "A"), (2, "A"), (0, "A")], "1:A 2:A", &[Some(0), Some(1), Some(1)]);
    }

    #[test]
    fn without_what_was_written_the_ids_still_tell() {
        check(&[], &[(1, "A"), (1, "A"), (2, "B")], "1:A 2:B", &[Some(0), Some(0), Some(1)]);
    }
}
