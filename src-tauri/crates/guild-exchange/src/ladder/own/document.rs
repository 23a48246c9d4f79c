//! The matrix as JSON, read strictly: what does not fit is named with its place and nothing is taken.

use super::{Own, draft_of};
use crate::book::{Book, Problem, Severity};
use crate::ladder::draft::LadderDraft;
use crate::ladder::write::JSON_FORMAT;
use crate::recognition::report::{At, problem};
use guild_model::mastery::Matrix;
use serde_json::Value;
use std::collections::BTreeSet;
use std::hash::Hash;

/// `None` where the text is no JSON object with a `guildhall` key: then it is somebody else's.
pub(super) fn read(book: &Book, text: &str) -> Option<Own> {
    let text = text.trim_start_matches('\u{feff}');
    let read = match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(document)) if document.contains_key("guildhall") => matrix(text, &document),
        Err(error) if text.contains("\"guildhall\"") => Err(at_line(&error)),
        Ok(_) | Err(_) => return None,
    };
    let (draft, problems) = match read {
        Ok(matrix) => (draft_of(&matrix), Vec::new()),
        Err((place, message)) => (LadderDraft::default(), vec![refusal(book, place, &message)]),
    };
    Some(Own { draft, sheets: Vec::new(), problems })
}

type Refusal = (String, String);

fn matrix(text: &str, document: &serde_json::Map<String, Value>) -> Result<Matrix, Refusal> {
    match document.get("guildhall").and_then(Value::as_str) {
        Some("matrix") => {}
        _ => {
            return Err(("guildhall".into(), "this is no skill matrix; \"guildhall\" would be \"matrix\"".into()));
        }
    }
    match document.get("format").and_then(Value::as_u64) {
        Some(format) if format == u64::from(JSON_FORMAT) => {}
        Some(format) if format > u64::from(JSON_FORMAT) => {
            let message = format!(
                "format {format} was written by a newer Guildhall; this one reads up to {JSON_FORMAT}; update Guildhall or export again"
            );
            return Err(("format".into(), message));
        }
        _ => {
            return Err(("format".into(), format!("the format's number is missing; {JSON_FORMAT} is expected")));
        }
    }
    // Read from the text, not from the tree, so that an error knows its line.
    let mut matrix: Matrix = serde_json::from_str(text).map_err(|error| at_line(&error))?;
    nothing_unknown(document, &matrix)?;
    sound(&matrix)?;
    matrix.sort();
    Ok(matrix)
}

fn at_line(error: &serde_json::Error) -> Refusal {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(before, _)| before);
    (format!("line {}, column {}", error.line(), error.column()), message.to_owned())
}

/// A key that the model does not have would be lost without a word; it is more likely a misspelling.
fn nothing_unknown(document: &serde_json::Map<String, Value>, matrix: &Matrix) -> Result<(), Refusal> {
    fn compare(given: &Value, known: &Value, path: &str) -> Result<(), Refusal> {
        match (given, known) {
            (Value::Object(given), Value::Object(known)) => given.iter().try_for_each(|(key, value)| {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match known.get(key) {
                    Some(known) => compare(value, known, &path),
                    None => Err((path, "this key is not known; take it out or correct its spelling".into())),
                }
            }),
            (Value::Array(given), Value::Array(known)) => {
                given.iter().zip(known).enumerate().try_for_each(|(n, (a, b))| compare(a, b, &format!("{path}[{n}]")))
            }
            _ => Ok(()),
        }
    }
    let known = serde_json::to_value(matrix).map_err(|error| at_line(&error))?;
    let given = document.iter().filter(|(key, _)| !matches!(key.as_str(), "guildhall" | "format"));
    compare(&Value::Object(given.map(|(k, v)| (k.clone(), v.clone())).collect()), &known, "")
}

/// Every id once, every reference to something that is there.
fn sound(matrix: &Matrix) -> Result<(), Refusal> {
    let tracks = unique("tracks", matrix.tracks.iter().map(|t| t.id))?;
    let levels = unique("levels", matrix.levels.iter().map(|l| l.id))?;
    let areas = unique("areas", matrix.areas.iter().map(|a| a.id))?;
    let skills = unique("skills", matrix.skills.iter().map(|s| s.id))?;
    let expectations = unique("expectations", matrix.expectations.iter().map(|e| e.id))?;
    unique("steps", matrix.steps.iter().map(|s| s.id))?;
    unique("criteria", matrix.criteria.iter().map(|c| c.id))?;
    unique_pairs("expectations", "skill and level", matrix.expectations.iter().map(|e| (e.skill, e.level)))?;
    unique_pairs("levels", "track and rank", matrix.levels.iter().map(|l| (l.track, l.rank)))?;
    unique_pairs("steps", "from and to", matrix.steps.iter().map(|s| (s.from, s.to)))?;
    known("levels", "track", &tracks, matrix.levels.iter().map(|l| Some(l.track)))?;
    known("steps", "from", &levels, matrix.steps.iter().map(|s| Some(s.from)))?;
    known("steps", "to", &levels, matrix.steps.iter().map(|s| Some(s.to)))?;
    known("skills", "area", &areas, matrix.skills.iter().map(|s| s.area))?;
    known("expectations", "skill", &skills, matrix.expectations.iter().map(|e| Some(e.skill)))?;
    known("expectations", "level", &levels, matrix.expectations.iter().map(|e| Some(e.level)))?;
    known("criteria", "expectation", &expectations, matrix.criteria.iter().map(|c| Some(c.expectation)))?;
    known("criteria", "track", &tracks, matrix.criteria.iter().map(|c| c.track))?;
    let values: Vec<_> = matrix.framework.scale.points.iter().map(|p| p.value).collect();
    match values.windows(2).position(|w| w.first() >= w.get(1)) {
        Some(n) => Err((
            format!("framework.scale.points[{}].value", n + 1),
            "the values of a scale rise from point to point".into(),
        )),
        None => Ok(()),
    }
}

fn unique<T: Ord + Copy + std::fmt::Display>(list: &str, ids: impl Iterator<Item = T>) -> Result<BTreeSet<T>, Refusal> {
    let mut seen = BTreeSet::new();
    for (n, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err((format!("{list}[{n}].id"), format!("{id} is here twice; each id stands for one thing")));
        }
    }
    Ok(seen)
}

fn unique_pairs<T: Ord + Hash>(list: &str, what: &str, pairs: impl Iterator<Item = T>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for (n, pair) in pairs.enumerate() {
        if !seen.insert(pair) {
            return Err((format!("{list}[{n}]"), format!("another one has the same {what}; take one of the two out")));
        }
    }
    Ok(())
}

fn known<T: Ord + std::fmt::Display>(
    list: &str,
    field: &str,
    ids: &BTreeSet<T>,
    references: impl Iterator<Item = Option<T>>,
) -> Result<(), Refusal> {
    for (n, reference) in references.enumerate() {
        if let Some(id) = reference.filter(|id| !ids.contains(id)) {
            return Err((format!("{list}[{n}].{field}"), format!("nothing in the document has the id {id}")));
        }
    }
    Ok(())
}

fn refusal(book: &Book, place: String, message: &str) -> Problem {
    let at = At { file: Some(&book.file), ..At::default() };
    let said = format!("{place}: {message}.");
    problem(&at, Severity::Blocks, "import-matrix-json", &[("place", place), ("text", message.to_owned())], said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Format;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let book = Book {
            file: "m.json".into(),
            format: Format::Json,
            sheets: vec![],
            text: Some(text.into()),
            problems: vec![],
        };
        let own = read(&book, text);
        assert_eq!(own.and_then(|o| o.problems.first().map(|p| p.message.clone())).as_deref(), expected);
    }

    const FRAMEWORK: &str = r#""framework":{"id":"01890000-0000-7000-8000-000000000001","key":"f","name":"F","lineage":"01890000-0000-7000-8000-000000000002","version":1,"state":"draft","note":"","scale":{"points":[],"blank_means":null},"origin":null}"#;

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let lists = r#""levels":[],"steps":[],"areas":[],"expectations":[],"criteria":[]"#;
        let document = |head: &str, rest: &str| format!("{{{head},{FRAMEWORK},{lists},{rest}}}");
        let good = r#""guildhall":"matrix","format":1"#;
        check("[1]", None);
        check("{\"people\":[]}", None);
        check("not json", None);
        check(&document(good, r#""tracks":[],"skills":[]"#), None);
        check(
            &document(r#""guildhall":"map","format":1"#, r#""tracks":[],"skills":[]"#),
            Some("guildhall: this is no skill matrix; \"guildhall\" would be \"matrix\"."),
        );
        check(
            &document(r#""guildhall":"matrix","format":2"#, r#""tracks":[],"skills":[]"#),
            Some(
                "format: format 2 was written by a newer Guildhall; this one reads up to 1; update Guildhall or export again.",
            ),
        );
        check("{\"guildhall\":\"matrix\",\n \"format\":1,", Some("line 2, column 12: EOF while parsing a value."));
        check(&document(good, r#""tracks":[]"#), Some("line 1, column 332: missing field `skills`."));
        let skill = |more: &str| {
            format!(
                r#""tracks":[],"skills":[{{"id":"01890000-0000-7000-8000-000000000003","framework":"01890000-0000-7000-8000-000000000001","key":"s","name":"S","area":null,"description":"","misfit":false,"position":0,"origin":null{more}}}]"#
            )
        };
        check(&document(good, &skill("")), None);
        check(
            &document(good, &skill(r#","colour":"red""#)),
            Some("skills[0].colour: this key is not known; take it out or correct its spelling."),
        );
        let lost = skill("").replace("\"area\":null", "\"area\":\"01890000-0000-7000-8000-000000000009\"");
        check(
            &document(good, &lost),
            Some("skills[0].area: nothing in the document has the id 01890000-0000-7000-8000-000000000009."),
        );
    }
}
