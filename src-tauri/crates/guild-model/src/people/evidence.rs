//! What shows that an assessment or a standing is so.

use crate::{EvidenceId, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// Something that can be looked at: a piece of work, a talk, a letter. Belongs to one assessment or one standing and
/// is never changed, as these are not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Evidence {
    /// Of this piece alone; the same link said twice is two.
    pub id: EvidenceId,
    /// What it is, in words; may be empty where there is a link.
    pub text: Text,
    /// An address; shown as text. Empty where there is none.
    pub link: Text,
    /// When it happened.
    pub date: Option<PartialDate>,
}

impl Evidence {
    /// What somebody wrote as evidence, as its words and its link: the first line that is nothing but an address is the
    /// link, everything else is words.
    pub fn words_and_link(text: &Text) -> (Text, Text) {
        let is_address = |line: &str| {
            (line.starts_with("https://") || line.starts_with("http://")) && !line.contains(char::is_whitespace)
        };
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let Some(at) = lines.iter().position(|line| is_address(line)) else { return (text.clone(), Text::default()) };
        let words: Vec<&str> = lines.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, line)| *line).collect();
        // A part of a text is one as well.
        let part = |text: &str| Text::parse(text).unwrap_or_default();
        (part(&words.join("\n")), part(lines[at]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &str, link: &str) {
        let (said, at) = Evidence::words_and_link(&Text::parse(text).unwrap());
        assert_eq!((said.as_str(), at.as_str()), (words, link));
    }

    #[test]
    fn a_line_that_is_an_address_is_the_link() {
        check("Wrote the parser", "Wrote the parser", "");
        check("https://x.org/1", "", "https://x.org/1");
        check("Wrote the parser\nhttps://x.org/1", "Wrote the parser", "https://x.org/1");
        check("http://x.org\nand that\nhttp://y.org", "and that\nhttp://y.org", "http://x.org");
        check("see https://x.org/1", "see https://x.org/1", "");
        check("https://x.org/1 and more", "https://x.org/1 and more", "");
        check("", "", "");
    }
}
