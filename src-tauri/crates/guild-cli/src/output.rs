//! What `guild` prints: one JSON document or plain lines on standard output, messages on standard error.

use crate::arguments::Verb;
use guild_core::Error;
use guild_core::import::ImportReport;
use guild_model::text::{fold, turns_order};
use serde::Serialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

/// The workspace is damaged.
pub const DAMAGED: u8 = 3;
/// Nothing was changed, or not all is done; the message says which.
pub const REFUSED: u8 = 1;

/// Prints one JSON document.
pub fn json<T: Serialize>(document: &T) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(document).map_err(|e| Error::Refused(e.to_string()))?;
    print(&text)
}

/// Prints a line for a person on standard output.
pub fn line(text: &str) -> Result<(), Error> {
    print(&harmless(text))
}

/// A reader that has gone away, as `head` does, is no error.
fn print(text: &str) -> Result<(), Error> {
    match writeln!(std::io::stdout().lock(), "{text}") {
        Err(source) if source.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::Io { path: "standard output".into(), source })
        }
        _ => Ok(()),
    }
}

/// Tells a person something on standard error, in one line: a break in what is quoted is shown as ⏎.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "guild: {}", harmless(&one_line(text)));
}

/// The text with what would turn or govern a terminal written out, as `\u{202e}`: a name must not change how the rest of
/// the message reads. Line breaks and tabs are the message's own.
fn harmless(text: &str) -> Cow<'_, str> {
    let governs = |c: char| turns_order(c) || (c.is_control() && !matches!(c, '\n' | '\t'));
    if !text.contains(governs) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if governs(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    Cow::Owned(shown)
}

/// The text with a sign where it breaks.
pub fn one_line(text: &str) -> String {
    text.split(['\r', '\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ⏎ ")
}

/// One line, with `--json` also the document, and the exit status that belongs to it.
pub fn refusal(error: &Error, verb: &Verb) -> ExitCode {
    let (message, code) = told(error);
    if verb.as_json() {
        // Nobody is left to hear that standard output cannot be written.
        let _ = match verb {
            Verb::Import(_) => json(&ImportReport::refused(error)),
            _ => json(&json!({ "error": { "kind": error.kind(), "message": message } })),
        };
    }
    code
}

/// One line, and the exit status that belongs to it.
pub fn unfinished(error: &Error) -> ExitCode {
    told(error).1
}

fn told(error: &Error) -> (String, ExitCode) {
    let way_out = match error {
        Error::NotFoundOfMany { list, .. } => format!("; `guild list WORKSPACE {list}` names them all"),
        Error::Named(_) => ": --others leave-out or --others keep".to_owned(),
        _ => String::new(),
    };
    let message = one_line(&error.to_string()) + &way_out;
    say(&message);
    (message, ExitCode::from(if error.kind() == "damaged" { DAMAGED } else { REFUSED }))
}

/// The names of things by their ids, with the key behind a name that another bears as well.
///
/// * `things`: id, key and name of each.
pub fn told_apart<'a, I: Ord>(things: impl Iterator<Item = (I, &'a str, &'a str)> + Clone) -> BTreeMap<I, String> {
    let mut bearers: BTreeMap<String, u32> = BTreeMap::new();
    things.clone().for_each(|(_, _, name)| *bearers.entry(fold(name)).or_default() += 1);
    let is_alone = |name: &str| bearers.get(&fold(name)).is_none_or(|n| *n == 1);
    things
        .map(|(id, key, name)| (id, if is_alone(name) { name.to_owned() } else { format!("{name} ({key})") }))
        .collect()
}

/// Objects as a table: the columns of the first object, one line each.
///
/// * `names`: what stands for an id that is referred to.
pub fn table(objects: &[Value], names: &BTreeMap<String, String>) -> Result<(), Error> {
    let Some(Value::Object(first)) = objects.first() else { return Ok(()) };
    let columns: Vec<&String> = first.keys().filter(|key| key.as_str() != "id" && key.as_str() != "origin").collect();
    let cell = |object: &Value, column: &str| {
        let text = object.get(column).map(|value| shown(value, names)).unwrap_or_default();
        // As wide as it is printed.
        let text = harmless(&text);
        if text.chars().count() > 40 { text.chars().take(39).chain(['…']).collect() } else { text.into_owned() }
    };
    let mut rows = vec![columns.iter().map(|c| (*c).clone()).collect::<Vec<_>>()];
    rows.extend(objects.iter().map(|object| columns.iter().map(|column| cell(object, column)).collect()));
    let widths: Vec<usize> = (0..columns.len())
        .map(|n| rows.iter().map(|row| row.get(n).map_or(0, |c| c.chars().count())).max().unwrap_or(0))
        .collect();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        line(cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// A value in one line: references by name, lists and fields parted by signs that a person reads past.
fn shown(value: &Value, names: &BTreeMap<String, String>) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => names.get(text).unwrap_or(text).replace('\n', " "),
        Value::Array(items) => items.iter().map(|item| shown(item, names)).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let said = fields.iter().map(|(name, value)| (name, shown(value, names)));
            let said = said.filter(|(_, text)| !text.is_empty());
            said.map(|(name, text)| format!("{name}: {text}")).collect::<Vec<_>>().join("; ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(one_line(text), expected);
    }

    #[test]
    fn a_message_is_one_line() {
        check("“Tests\n  by hand\r\n\r\nalways” stands twice", "“Tests ⏎ by hand ⏎ always” stands twice");
        check("w.guildhall: sound", "w.guildhall: sound");
    }

    #[test]
    fn a_name_turns_and_governs_nothing_of_a_message() {
        assert_eq!(harmless("“\u{202e}evil” is there"), "“\\u{202e}evil” is there");
        assert_eq!(harmless("\u{2067}a\u{2069}\u{1b}[2J"), "\\u{2067}a\\u{2069}\\u{1b}[2J");
        assert_eq!(harmless("دנה\t山\n"), "دנה\t山\n", "letters are printed as they are");
    }
}
