//! Text that has passed the door: names, keys and longer text.

use crate::name_order::by_name;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

/// Why a text was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space, where something must stand: in a name or a key.
    #[error("a name must not be empty")]
    Empty,
    /// Longer than is possible there; nothing is cut silently.
    #[error("{found} characters; at most {most} are possible here")]
    TooLong {
        /// How long the text is, in the unit of `most`.
        found: usize,
        /// The longest that is taken: characters for names and keys, UTF-16 units for longer text.
        most: usize,
    },
    /// Of names and keys, which stand in one line.
    #[error("a line break or control character is not possible here")]
    Control,
}

/// A display name: trimmed, 1 to 200 characters, no line breaks or other control characters. Names are in the order of
/// [`crate::name_order`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Name(String); // Invariant: made only by `parse`.

impl Name {
    /// The longest name, in characters.
    pub const MOST: usize = 200;

    /// White space at the ends goes. Errors: nothing is left, more than 200 characters, a control character.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        one_line(text, Self::MOST).map(Self)
    }

    /// The nearest valid name: line breaks and control characters become spaces, what is too long is cut.
    /// `None` when nothing is left.
    pub fn nearest(text: &str) -> Option<Self> {
        let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let joined = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        let cut: String = joined.chars().take(Self::MOST).collect();
        Self::parse(&cut).ok()
    }

    /// The nearest valid name, or `Unnamed` when nothing is left.
    pub fn nearest_or_unnamed(text: &str) -> Self {
        Self::nearest(text).unwrap_or_else(|| Self("Unnamed".to_owned()))
    }

    /// Trimmed, with the case it was written in.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form by which names are compared: NFKC, lower case, runs of white space folded to one space.
    pub fn folded(&self) -> String {
        fold(&self.0)
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        by_name(&self.0, &other.0)
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A short text by which tables speak of a thing: trimmed, 1 to 200 characters, one line, case-sensitive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Key(String); // Invariant: made only by `parse` and `from_name`.

impl Key {
    /// As [`Name::parse`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        one_line(text, Name::MOST).map(Self)
    }

    /// The key a name gives when a file has none: lower-case letters and digits of any script, parted by `-`.
    /// `taken` tells which keys are in use; the first free one of `x`, `x-2`, `x-3` … is returned.
    pub fn from_name(name: &Name, taken: impl Fn(&str) -> bool) -> Self {
        let mut stem = String::new();
        for c in fold(name.as_str()).chars() {
            if c.is_alphanumeric() {
                stem.push(c);
            } else if !stem.is_empty() && !stem.ends_with('-') {
                stem.push('-');
            }
        }
        let stem: String = stem.trim_matches('-').chars().take(60).collect();
        let stem = if stem.is_empty() { "unnamed".to_owned() } else { stem };
        let mut key = stem.clone();
        let mut n = 2;
        while taken(&key) {
            key = format!("{stem}-{n}");
            n += 1;
        }
        Self(key)
    }

    /// As tables have it; compared letter by letter, case included.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Longer text: line breaks are `\n`, no other control characters but the tab, no white space at the ends,
/// at most 32,767 characters (what a spreadsheet cell can hold). May be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Text(String); // Invariant: made only by `parse`.

impl Text {
    /// The longest text, in UTF-16 units, as spreadsheets count.
    pub const MOST: usize = 32_767;

    /// Folds line endings and drops what no cell can hold; never fails on them. Errors: only `TooLong`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept: String = unix.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
        let kept = kept.trim();
        let found = kept.encode_utf16().count();
        if found > Self::MOST {
            return Err(TextError::TooLong { found, most: Self::MOST });
        }
        Ok(Self(kept.to_owned()))
    }

    /// With `\n` between its lines, none of them cut.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written; blanks alone do not pass the door.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines that are not blank, trimmed.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

macro_rules! text_traits {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = TextError;
            fn try_from(text: String) -> Result<Self, TextError> {
                Self::parse(&text)
            }
        }
        impl std::str::FromStr for $name {
            type Err = TextError;
            fn from_str(text: &str) -> Result<Self, TextError> {
                Self::parse(text)
            }
        }
        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}
text_traits!(Name, Key, Text);

/// The form by which names are found that differ in accents only, as "Zoë" and "Zoe", "Jörg" and "Joerg": too little to
/// tell two people apart for certain, and too little to take them for one.
pub fn plain(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).flat_map(char::to_lowercase);
    let mut plain = String::new();
    for letter in letters {
        match letter {
            'ø' | 'œ' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ı' => plain.push('i'),
            'æ' => plain.push('a'),
            'ß' => plain.push('s'),
            'þ' => plain.push_str("th"),
            _ if letter.is_alphanumeric() => plain.push(letter),
            _ if plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    let plain = plain.trim();
    [("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s")]
        .iter()
        .fold(plain.to_owned(), |text, (two, one)| text.replace(two, one))
}

/// The form by which names and words are compared: NFKC, lower case, runs of white space folded to one space.
pub fn fold(text: &str) -> String {
    // Most texts are ASCII, which NFKC leaves as it is: one pass and one piece of memory do.
    if text.is_ascii() {
        let mut folded = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        }
        return folded;
    }
    let lower = text.nfkc().collect::<String>().to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a letter has a picture of its own. Blanks, controls, joiners, marks of direction and variation selectors have
/// none (the code points that Unicode calls default ignorable).
pub fn is_drawn(letter: char) -> bool {
    !letter.is_whitespace()
        && !letter.is_control()
        && !matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a character turns the order in which those after it stand, of a message as well that quotes it: embeddings,
/// overrides and isolates, and what ends them.
pub fn turns_order(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn one_line(text: &str, most: usize) -> Result<String, TextError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(TextError::Empty);
    }
    if trimmed.chars().any(char::is_control) {
        return Err(TextError::Control);
    }
    let found = trimmed.chars().count();
    if found > most {
        return Err(TextError::TooLong { found, most });
    }
    Ok(trimmed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_name(input: &str, expected: Result<&str, TextError>) {
        assert_eq!(Name::parse(input).map(String::from), expected.map(str::to_owned));
    }

    #[test]
    fn names() {
        check_name("  Zoë Ångström ", Ok("Zoë Ångström"));
        check_name(" \t ", Err(TextError::Empty));
        check_name("a\nb", Err(TextError::Control));
        check_name(&"é".repeat(201), Err(TextError::TooLong { found: 201, most: 200 }));
        assert_eq!(Name::nearest(" a\r\n b ").map(String::from), Some("a b".to_owned()));
        assert_eq!(Name::nearest("\u{0}\n"), None);
    }

    #[test]
    fn keys_from_names() {
        let name = Name::parse("SIG  Apps (Ünïcode)").unwrap();
        assert_eq!(Key::from_name(&name, |_| false).as_str(), "sig-apps-ünïcode");
        assert_eq!(Key::from_name(&name, |k| k == "sig-apps-ünïcode").as_str(), "sig-apps-ünïcode-2");
        let signs = Name::parse("!!!").unwrap();
        assert_eq!(Key::from_name(&signs, |_| false).as_str(), "unnamed");
    }

    #[test]
    fn names_that_differ_in_case_and_white_space_fold_alike() {
        for text in ["Code Review", " code \t review\n", "CODE\u{b}REVIEW", "ｃｏｄｅ review", "code\u{a0}review"] {
            assert_eq!(fold(text), "code review", "{text:?}");
        }
        assert_eq!((fold(""), fold(" \n"), fold("ÄÖ  ẞ")), (String::new(), String::new(), "äö ß".to_owned()));
    }

    #[test]
    fn text_keeps_lines_and_folds_endings() {
        assert_eq!(Text::parse(" a\r\n\r\nb\rc\u{1} ").unwrap().as_str(), "a\n\nb\nc");
        assert!(Text::parse(&"x".repeat(32_768)).is_err());
    }

    #[test]
    fn deserialisation_uses_the_same_door() {
        assert!(serde_json::from_str::<Name>("\"\"").is_err());
        assert_eq!(serde_json::from_str::<Name>("\" a \"").unwrap().as_str(), "a");
    }

    #[test]
    fn plain_names() {
        #[track_caller]
        fn check(one: &str, other: &str, is_near: bool) {
            assert_eq!(plain(one) == plain(other), is_near, "{one}, {other}");
        }
        check("Zoë", "Zoe", true);
        check("Jörg Müller", "Joerg  Mueller", true);
        check("Søren Ås", "Soren As", true);
        check("Weiß", "Weiss", true);
        check("Anne-Marie", "anne marie", true);
        check("O’Neil", "O'Neil", true);
        check("Zoe", "Chloe", false);
        check("Anna", "Anne", false);
    }
}
