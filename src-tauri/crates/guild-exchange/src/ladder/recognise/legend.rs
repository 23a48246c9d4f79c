//! Text beside a table: legends, footers, notes, and what they say of markers.

use super::grid::{View, is_label};
use super::guess::{bounds, parts};
use super::mapping::{BlockMapping, Role, Shape, Use};
use super::table::Mark;
use super::vocabulary::{heads_legend, track_kind};
use guild_model::mastery::TrackKind;
use std::collections::BTreeMap;

/// A group of cells that no table has.
pub(super) fn block(view: View<'_, '_>, cells: &[(usize, usize)]) -> BlockMapping {
    let texts: Vec<&str> = cells.iter().map(|(r, c)| view.text(*r, *c)).collect();
    let figures = cells.iter().filter(|(r, c)| view.is_number(*r, *c)).count();
    let legend = texts.iter().any(|t| heads_legend(t) || explained_marker(t).is_some())
        || texts.iter().filter(|t| t.contains(" = ") || t.contains(": ")).count() * 2 > texts.len();
    let text = figures * 2 <= cells.len();
    let (usage, because) = match (legend, text) {
        (true, _) => (Use::Legend, "It stands beside the table and explains it."),
        (false, true) => (Use::Text, "It stands beside the table and has neither levels nor skills."),
        (false, false) => (Use::Unknown, "It stands beside the table and holds numbers without a known meaning."),
    };
    let plain = match usage {
        Use::Legend => Mark { role: Role::Ignored, why: "legend", freedom: None },
        Use::Text => Mark { role: Role::Ignored, why: "text beside the table", freedom: None },
        _ => Mark { role: Role::Reported, why: "no known meaning", freedom: None },
    };
    let marks: BTreeMap<(usize, usize), Mark> = cells
        .iter()
        .map(|at| {
            let marker = explained_marker(view.text(at.0, at.1)).is_some();
            (
                *at,
                if marker {
                    Mark { role: Role::Markers, why: "says what a marker means", freedom: None }
                } else {
                    plain
                },
            )
        })
        .collect();
    BlockMapping {
        range: bounds(view, cells.iter().copied()),
        usage,
        shape: (usage == Use::Unknown).then_some(Shape::List),
        turned: false,
        because: because.to_owned(),
        ladder: None,
        parts: parts(view, &marks),
        levels: Vec::new(),
        misfits: Vec::new(),
        skill: None,
        area: None,
    }
}

/// `* [M] Management path` → (`M`, `Management path`), where what follows names a path.
pub(super) fn explained_marker(text: &str) -> Option<(String, String)> {
    let text = text.trim().trim_start_matches(['*', '•', '-', ' ', '\u{a0}']);
    if !is_label(text) {
        return None;
    }
    let (marker, meaning) = text.strip_prefix('[')?.split_once(']')?;
    let meaning = meaning.trim().trim_start_matches(['=', ':', '-', '–', '—', ' ']).trim();
    let fits = (1..=12).contains(&marker.chars().count()) && marker.chars().any(char::is_alphabetic);
    let path =
        track_kind(meaning).is_some_and(|kind| kind != TrackKind::Trunk) || super::vocabulary::speaks_of_path(meaning);
    (fits && path && !meaning.is_empty()).then(|| (marker.trim().to_owned(), meaning.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        assert_eq!(explained_marker(text), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn markers() {
        check("* [M] Maganement path", Some(("M", "Maganement path")));
        check("[F] = Führungslaufbahn", Some(("F", "Führungslaufbahn")));
        check("[PM] product managers only, see the wiki page for the long list of those who count as such here", None);
        check("[x] done", None);
        check("Legend", None);
    }
}
