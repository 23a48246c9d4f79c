//! Texts that a spreadsheet program could take for formulas.

use crate::ladder::own::record::RECORD_START;

/// What a spreadsheet program may take for the start of a formula; the full-width forms count in some countries.
/// The apostrophe is among them so that a text which begins with one comes back whole.
const GUARDS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet program may take a text for the start of a formula.
pub(crate) fn is_payload(text: &str) -> bool {
    text.starts_with(GUARDS)
}

/// A text of which no program makes a formula: an apostrophe stands before what could be one.
pub(crate) fn guard(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

/// Our own marks among the texts would be taken for ids. A number below zero is no formula.
fn needs_guard(text: &str) -> bool {
    (is_payload(text) && !is_below_zero(text)) || text.starts_with(RECORD_START)
}

/// Whether it is a minus and digits, perhaps with a decimal point.
fn is_below_zero(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('-') else { return false };
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, rest].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Takes the apostrophe away that [`guard`] put before a text.
pub(crate) fn unguard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(guard(text), expected);
        assert_eq!(unguard(expected), text);
    }

    #[test]
    fn guards_come_off_again() {
        check("plain", "plain");
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("- a bullet", "'- a bullet");
        check("'quoted'", "''quoted'");
        check("'=1", "''=1");
        check("''=1", "'''=1");
        check("guildhall:matrix:1", "'guildhall:matrix:1");
        check("＝1", "'＝1");
        check("-381.05", "-381.05");
        check("-3", "-3");
        check("-3+1", "'-3+1");
        check("-3.", "'-3.");
        check("-1e5", "'-1e5");
        assert_eq!(unguard("'tis typed by hand"), "'tis typed by hand");
    }
}
