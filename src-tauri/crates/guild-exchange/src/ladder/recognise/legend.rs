//! Text beside a table: legends, footers, notes, and what they say of markers.

use super::grid::{View, is_label};
use super::guess::{bounds, parts};
use super::mapping::{BlockMapping, Role, Shape, Use};
use super::table::Mark;
use super::vocabulary::{heads_legend, track_kind};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::Rating;
use guild_model::mastery::TrackKind;
use std::collections::BTreeMap;

/// A group of cells that no table has.
pub(super) fn block(view: View<'_, '_>, cells: &[(usize, usize)]) -> BlockMapping {
    let texts: Vec<&str> = cells.iter().map(|(r, c)| view.text(*r, *c)).collect();
    let figures = cells.iter().filter(|(r, c)| view.is_number(*r, *c)).count();
    let legend = texts.iter().any(|t| heads_legend(t) || explained_marker(t).is_some())
        || texts.iter().filter(|t| t.contains(" = ") || t.contains(": ")).count() * 2 > texts.len();
    let text = figures * 2 <= cells.len();
    let (usage, reason) = match (legend, text) {
        (true, _) => (Use::Legend, Reason::Legend),
        (false, true) => (Use::Text, Reason::TextBeside),
        (false, false) => (Use::Unknown, Reason::NumbersBeside),
    };
    let plain = match usage {
        Use::Legend => Mark { role: Role::Ignored, why: Why::Legend, freedom: None },
        Use::Text => Mark { role: Role::Ignored, why: Why::TextBeside, freedom: None },
        _ => Mark { role: Role::Reported, why: Why::NoKnownMeaning, freedom: None },
    };
    let marks: BTreeMap<(usize, usize), Mark> = cells
        .iter()
        .map(|at| {
            let marker = explained_marker(view.text(at.0, at.1)).is_some();
            (*at, if marker { Mark { role: Role::Markers, why: Why::MarkerMeaning, freedom: None } } else { plain })
        })
        .collect();
    BlockMapping {
        shape: (usage == Use::Unknown).then_some(Shape::List),
        parts: parts(view, &marks),
        ..BlockMapping::new(bounds(view, cells.iter().copied()), usage, &reason.into())
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

/// `1 = Begins` → (1, `Begins`): what a legend says that a rating means. `points` finds several in one cell.
pub(super) fn explained_point(text: &str) -> Option<(Rating, String)> {
    let text = text.trim().trim_start_matches(['*', '•', '(', ' ', '\u{a0}']);
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    let (value, rest) = text.split_at(end);
    let value: Rating = value.trim_end_matches(['.', ',']).replace(',', ".").parse().ok()?;
    // "1. Begins" numbers a list as well as a scale, and "2 - 4 years" is no point.
    let word = rest.trim_start_matches([')', ' ', '\u{a0}']).strip_prefix(['=', ':', '–', '—'])?.trim();
    let fits = word.chars().next().is_some_and(char::is_alphabetic) && word.chars().count() <= 60;
    fits.then(|| (value, word.trim_end_matches(['.', ',', ';']).to_owned()))
}

/// The points of a scale that a cell explains: one a line, or parted by semicolons or commas.
pub(super) fn points(text: &str) -> Vec<(Rating, String)> {
    let parts: Vec<&str> = text.split(['\n', ';', '|']).flat_map(between_points).collect();
    parts.into_iter().filter_map(explained_point).collect()
}

/// "0 = none, 1 = some" in two; a comma within a word's own explanation parts nothing.
fn between_points(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in line.match_indices(',') {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // "0,5 = some" is one number.
        let decimal = digit(line.get(..at).and_then(|t| t.chars().last()))
            && digit(line.get(at + 1..).and_then(|t| t.chars().next()));
        if !decimal && line.get(at + 1..).is_some_and(|rest| explained_point(rest).is_some()) {
            parts.extend(line.get(from..at));
            from = at + 1;
        }
    }
    parts.extend(line.get(from..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        assert_eq!(explained_marker(text), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[track_caller]
    fn check_points(text: &str, expected: &[(f64, &str)]) {
        let expected: Vec<_> = expected.iter().map(|(v, w)| (Rating::new(*v).unwrap(), (*w).to_owned())).collect();
        assert_eq!(points(text), expected);
    }

    #[test]
    fn points_of_a_scale() {
        check_points("1 = Begins", &[(1.0, "Begins")]);
        check_points("0: none; 1: with help; 2: alone", &[(0.0, "none"), (1.0, "with help"), (2.0, "alone")]);
        check_points(
            "0 = nothing, 0,5 = some, a little, 1 = all",
            &[(0.0, "nothing"), (0.5, "some, a little"), (1.0, "all")],
        );
        check_points("(3) – Teaches others.", &[(3.0, "Teaches others")]);
        check_points("1. Write the code", &[]);
        check_points("2 - 4 years", &[]);
        check_points("10:30", &[]);
        check_points("Begins", &[]);
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
