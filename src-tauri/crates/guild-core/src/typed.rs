//! Names and texts as somebody typed or pasted them.

use crate::Error;
use guild_model::people::person::is_email;
use guild_model::{Name, Text, TextError};

/// A name; a line break within, as the headings of spreadsheets have, counts as a space.
///
/// * `what`: what it names, for the sentence of a refusal: "the skill's name".
/// * Errors: it is empty or too long.
pub(crate) fn name(what: &str, text: &str) -> Result<Name, Error> {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Name::parse(&spaced).map_err(|source| refused(what, source))
}

/// A name, or none where nothing is written.
pub(crate) fn optional_name(what: &str, text: Option<&str>) -> Result<Option<Name>, Error> {
    text.filter(|text| !text.trim().is_empty()).map(|text| name(what, text)).transpose()
}

/// An e-mail address, or nothing where the text is blank. Errors: `NotAnEmail`; it is too long.
pub(crate) fn email(text: &str) -> Result<Option<Name>, Error> {
    match optional_name("the e-mail address", Some(text))? {
        Some(email) if !is_email(email.as_str()) => Err(Error::NotAnEmail(email.to_string())),
        email => Ok(email),
    }
}

/// A longer text, which may be empty. Errors: it is too long.
pub(crate) fn text(what: &str, text: &str) -> Result<Text, Error> {
    Text::parse(text).map_err(|source| refused(what, source))
}

fn refused(what: &str, source: TextError) -> Error {
    Error::Text { what: what.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = optional_name("the name", Some(text)).unwrap();
        assert_eq!(found.as_ref().map(Name::as_str), expected);
    }

    #[test]
    fn a_pasted_line_break_in_a_name_is_a_space() {
        check("Ada\nLovelace", Some("Ada Lovelace"));
        check(" Bo\t", Some("Bo"));
        check(" \n", None);
        assert_eq!(optional_name("the name", None).unwrap(), None);
        let long = name("the name", &"x".repeat(Name::MOST + 1)).unwrap_err();
        assert!(long.to_string().contains("the name"), "{long}");
    }
}
