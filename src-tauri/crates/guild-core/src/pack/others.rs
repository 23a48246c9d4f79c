//! By what everyone else can be told: names, e-mails, handles, keys.

use guild_model::people::Person;
use guild_model::text::{fold, plain};
use guild_model::{PersonId, Text};
use std::collections::BTreeSet;

/// What of a person is looked for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The whole name.
    Name,
    /// The e-mail address.
    Email,
    /// The name in chats or repositories.
    Handle,
    /// By which tables speak of the person.
    Key,
    /// The UUID.
    Id,
}

/// A mark of one other person, as the words that it is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Needle {
    pub person: PersonId,
    pub mark: Mark,
    /// As it is written.
    pub text: String,
    /// Lower-case runs of letters and digits, without accents.
    pub words: Vec<String>,
    /// It is looked for wherever its letters stand in a row, with or without spaces between.
    pub anywhere: bool,
}

impl Needle {
    /// It is written in a script that puts no spaces between words.
    pub fn is_unspaced(&self) -> bool {
        self.words.iter().flat_map(|word| word.chars()).any(is_unspaced)
    }

    /// It is a single word, which may as well be an ordinary one.
    pub fn is_word(&self) -> bool {
        self.words.len() < 2 && !self.anywhere
    }
}

/// Everyone but one, or everyone.
pub(crate) struct Others {
    pub n_people: usize,
    pub needles: Vec<Needle>,
    /// Marks that nothing can be told by: numbers, single letters, signs.
    pub unsearchable: Vec<String>,
}

impl Others {
    pub fn than(person: PersonId, people: &[Person]) -> Self {
        Self::among(people.iter().filter(|p| p.id != person))
    }

    pub fn everyone(people: &[Person]) -> Self {
        Self::among(people.iter())
    }

    fn among<'p>(people: impl Iterator<Item = &'p Person>) -> Self {
        let mut others = Self { n_people: 0, needles: Vec::new(), unsearchable: Vec::new() };
        let mut seen = BTreeSet::new();
        for other in people {
            others.n_people += 1;
            let optional = [(Mark::Email, other.email.as_ref()), (Mark::Handle, other.handle.as_ref())];
            let optional = optional.into_iter().filter_map(|(mark, text)| Some((mark, text?.to_string())));
            let always = [(Mark::Name, other.name.to_string()), (Mark::Key, other.key.as_str().to_owned())];
            for (mark, text) in always.into_iter().chain(optional).chain([(Mark::Id, other.id.to_string())]) {
                others.add(other.id, mark, text, &mut seen);
            }
        }
        others
    }

    fn add(&mut self, person: PersonId, mark: Mark, text: String, seen: &mut BTreeSet<(PersonId, Vec<String>)>) {
        let words = words(&text);
        let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
        let number = words.iter().all(|w| w.chars().all(char::is_numeric));
        let unspaced = words.iter().flat_map(|w| w.chars()).any(is_unspaced);
        if number || letters < 2 && !unspaced {
            self.unsearchable.push(text);
            return;
        }
        if seen.insert((person, words.clone())) {
            let anywhere = unspaced || words.len() > 1 && letters >= 8;
            self.needles.push(Needle { person, mark, text, words, anywhere });
        }
    }

    /// Where somebody is named by more than a word, from which byte to which, in the order of the text.
    ///
    /// A single word may be an ordinary one ("Mark", "Rust"): what becomes of it somebody decides.
    pub fn spans(&self, text: &str) -> Vec<(usize, usize, PersonId)> {
        let mut spans: Vec<(usize, usize, PersonId)> = Vec::new();
        let found = spanned_words(text);
        for needle in self.needles.iter().filter(|n| !n.is_word()) {
            let person = needle.person;
            for window in found.windows(needle.words.len()) {
                if window.iter().map(|(word, ..)| word).eq(&needle.words) {
                    spans.extend(window.first().zip(window.last()).map(|(first, last)| (first.1, last.2, person)));
                }
            }
        }
        spans.extend(self.unspaced_spans(text));
        spans.sort_unstable();
        spans
    }

    /// As [`Self::spans`], only names in scripts that put no spaces between words, letter for letter.
    pub fn unspaced_spans(&self, text: &str) -> Vec<(usize, usize, PersonId)> {
        let found = |needle: &Needle| -> Vec<(usize, usize, PersonId)> {
            let all = text.match_indices(needle.text.as_str());
            all.map(|(at, part)| (at, at + part.len(), needle.person)).collect()
        };
        self.needles.iter().filter(|needle| needle.is_unspaced()).flat_map(found).collect()
    }
}

/// The text with `someone` in place of the spans.
pub(super) fn replaced(text: &Text, mut spans: Vec<(usize, usize)>, someone: &str) -> Text {
    if spans.is_empty() {
        return text.clone();
    }
    spans.sort_unstable();
    let mut out = String::new();
    let mut done = 0;
    for (start, end) in spans {
        if start >= done {
            out.push_str(&text.as_str()[done..start]);
            out.push_str(someone);
        }
        done = done.max(end);
    }
    out.push_str(&text.as_str()[done..]);
    Text::parse(&within(out)).unwrap_or_default()
}

/// What has grown beyond what a text can hold ends in an ellipsis.
fn within(mut text: String) -> String {
    if let Some((cut, _)) = text.char_indices().nth(Text::MOST - 1).filter(|_| text.chars().count() > Text::MOST) {
        text.truncate(cut);
        text.push('\u{2026}');
    }
    text
}

/// Scripts that put no spaces between words.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Lower-case runs of letters and digits, without accents.
pub(super) fn words(text: &str) -> Vec<String> {
    spanned_words(text).into_iter().map(|(word, ..)| word).collect()
}

/// Signs within a word that nobody sees: the soft hyphen, joiners, and what turns the direction.
fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// A sign over or under the letter before it.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The words with where they begin and end, in bytes.
pub(crate) fn spanned_words(text: &str) -> Vec<(String, usize, usize)> {
    let mut found: Vec<(String, usize, usize)> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let within = c.is_alphanumeric() || open && is_combining(c);
        if within {
            if !open {
                found.push((String::new(), at, at));
            }
            if let Some((word, _, end)) = found.last_mut() {
                word.push(c);
                *end = at + c.len_utf8();
            }
        }
        open = within || open && unseen(c);
    }
    for (word, ..) in &mut found {
        *word = compared(word);
    }
    found
}

/// A word as it is compared: whoever writes of somebody may leave the accents out. Scripts without spaces keep
/// their signs, of which each tells a word from another.
fn compared(word: &str) -> String {
    let folded = fold(word);
    if folded.chars().any(is_unspaced) { folded } else { plain(&folded) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::{Key, Name};

    #[test]
    fn a_text_that_grows_too_long_is_cut_and_kept() {
        let bo = Person::new(Key::parse("bo-li").unwrap(), Name::parse("Bo Li").unwrap());
        let others = Others::everyone(&[bo]);
        let without = |text: &str| {
            let spans = others.spans(text).into_iter().map(|(start, end, _)| (start, end)).collect();
            replaced(&Text::parse(text).unwrap(), spans, "someone else").to_string()
        };
        assert_eq!(without("Bo Li helped."), "someone else helped.");
        let long = without(&"Bo Li, ".repeat(4_600));
        assert_eq!(long.chars().count(), Text::MOST);
        assert!(long.starts_with("someone else, someone else, ") && long.ends_with('\u{2026}'));
        assert!(!long.contains("Bo Li"));
    }
}
