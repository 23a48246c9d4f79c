//! Whether a finished file speaks of anyone but the one it is for.

use super::others::{Mark, Needle, Others, words};
use guild_documents::read_back::Passage;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the check of a finished file found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LeakCheck {
    /// How many other people were looked for, by how many names, e-mails, handles, keys and ids.
    pub people: u32,
    /// How many names, e-mails, handles, keys and ids that were.
    pub marks: u32,
    /// How many parts of the file were read.
    pub parts: u32,
    /// What must not be there; empty in a file that is handed out.
    pub leaks: Vec<Leak>,
    /// What is there and is no leak, each once, with the reason.
    pub excused: Vec<Excused>,
    /// Marks that nothing can be told by, such as a key that is a number.
    pub unsearchable: Vec<String>,
}

/// Someone else in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Leak {
    /// The part of the file.
    pub place: String,
    /// What of the other person it is.
    pub mark: Mark,
    /// As the workspace has it.
    pub text: String,
}

/// A word that is also somebody's name, e-mail, handle or key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Excused {
    /// What of somebody else it is as well.
    pub mark: Mark,
    /// As the workspace has it.
    pub text: String,
    /// Why it may stand.
    pub why: Excuse,
}

/// Why a word that is also a mark of somebody else may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Excuse {
    /// It is this person's own name, e-mail, handle or key as well, or part of it.
    Own,
    /// It stands in the ladder, which is for everyone.
    Ladder,
    /// It stands as one word in what was written about this person: it was let stand, or is a word of a community's
    /// name.
    Written,
    /// It is a word of every such document.
    Document,
}

/// The texts in which a word may stand.
pub(super) struct Vouched {
    /// The marks of the person.
    pub own: Vec<Vec<String>>,
    /// The texts of the ladder.
    pub ladder: Vec<Vec<String>>,
    /// What was written about the person, as it is handed out.
    pub written: Vec<Vec<String>>,
    /// The words of the catalogue, and those that the format itself brings.
    pub document: BTreeSet<String>,
    /// The names of the months, which stand before a year.
    pub months: BTreeSet<String>,
}

impl LeakCheck {
    /// Whether it names nobody else, so that it can be handed out.
    pub fn is_clean(&self) -> bool {
        self.leaks.is_empty()
    }

    /// The result in one sentence, and one for each excuse.
    pub fn sentences(&self) -> Vec<String> {
        let Self { people, marks, parts, leaks, excused, unsearchable } = self;
        let head = if leaks.is_empty() {
            let several = |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
            let parts = several(*parts as usize, "part", "parts");
            let people = several(*people as usize, "other person", "other people");
            let marks = several(*marks as usize, "mark", "marks");
            format!("leak check: read back {parts}, looked for {people} ({marks}), found none")
        } else {
            let found: Vec<String> = leaks.iter().take(5).map(|l| format!("“{}” in {}", l.text, l.place)).collect();
            format!("leak check: it names someone else: {}", found.join(", "))
        };
        let mut all = vec![head];
        for Excused { mark, text, why } in excused {
            let mark = match mark {
                Mark::Name => "name",
                Mark::Email => "e-mail",
                Mark::Handle => "handle",
                Mark::Key => "key",
                Mark::Id => "id",
            };
            let why = match why {
                Excuse::Own => "it is this person’s own as well",
                Excuse::Ladder => "it stands in the ladder, which is for everyone",
                Excuse::Written => {
                    "it stands as a single word in what was written about this person; read it once more"
                }
                Excuse::Document => "it is a word of every such document",
            };
            all.push(format!("leak check: “{text}” is also somebody’s {mark}, but {why}"));
        }
        if !unsearchable.is_empty() {
            all.push(format!(
                "leak check: not looked for, since nothing can be told by it: {}",
                unsearchable.join(", ")
            ));
        }
        all
    }
}

/// Looks through the passages of a finished file. Cost: O(words + occurrences x vouched texts).
pub(super) fn check(passages: &[Passage], others: &Others, vouched: &Vouched) -> LeakCheck {
    let mut by_first: BTreeMap<&str, Vec<&Needle>> = BTreeMap::new();
    for needle in &others.needles {
        if let Some(first) = needle.words.first() {
            by_first.entry(first).or_default().push(needle);
        }
    }
    let mut leaks = BTreeSet::new();
    let mut excused = BTreeSet::new();
    for Passage { place, text } in passages {
        let found = words(text);
        // How often each needle stands as words, so that the search among bare letters looks for more than these.
        let mut as_words: BTreeMap<&[String], usize> = BTreeMap::new();
        for at in 0..found.len() {
            for needle in by_first.get(found[at].as_str()).into_iter().flatten() {
                let end = at + needle.words.len();
                if found.get(at..end) != Some(needle.words.as_slice()) {
                    continue;
                }
                *as_words.entry(needle.words.as_slice()).or_default() += 1;
                let before = at.checked_sub(1).and_then(|at| found.get(at));
                match vouched.excuse(needle, before, found.get(end)) {
                    Some(why) => excused.insert(Excused { mark: needle.mark, text: needle.text.clone(), why }),
                    None => leaks.insert(leak(place, needle)),
                };
            }
        }
        let letters = found.concat();
        for needle in others.needles.iter().filter(|n| n.anywhere) {
            let bare = needle.words.concat();
            let n_bare = letters.matches(&bare).count();
            let n_words = as_words.get(needle.words.as_slice()).copied().unwrap_or_default();
            if n_bare > n_words && !vouched.holds_letters(&bare) {
                leaks.insert(leak(place, needle));
            }
        }
    }
    LeakCheck {
        people: others.n_people as u32,
        marks: others.needles.len() as u32,
        parts: passages.len() as u32,
        leaks: leaks.into_iter().collect(),
        excused: excused.into_iter().collect(),
        unsearchable: others.unsearchable.clone(),
    }
}

fn leak(place: &str, needle: &Needle) -> Leak {
    Leak { place: place.to_owned(), mark: needle.mark, text: needle.text.clone() }
}

impl Vouched {
    /// Why the needle may stand between these two words; `None` where it may not.
    fn excuse(&self, needle: &Needle, before: Option<&String>, after: Option<&String>) -> Option<Excuse> {
        let stands = |texts: &[Vec<String>]| texts.iter().any(|text| stands_in(text, &needle.words, before, after));
        let all = |known: &BTreeSet<String>| needle.words.iter().all(|word| known.contains(word));
        if stands(&self.own) {
            Some(Excuse::Own)
        } else if stands(&self.ladder) {
            Some(Excuse::Ladder)
        } else if needle.is_word() && (all(&self.document) || all(&self.months) && is_year(after)) {
            Some(Excuse::Document)
        } else if needle.is_word() && stands(&self.written) {
            Some(Excuse::Written)
        } else {
            None
        }
    }

    /// The letters stand in a row in the person's own marks or in the ladder.
    fn holds_letters(&self, bare: &str) -> bool {
        self.own.iter().chain(&self.ladder).any(|text| text.concat().contains(bare))
    }
}

fn is_year(word: Option<&String>) -> bool {
    word.is_some_and(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
}

/// The words stand in a text, with the same neighbours; at an end of the text any neighbour will do.
fn stands_in(text: &[String], words: &[String], before: Option<&String>, after: Option<&String>) -> bool {
    (0..text.len()).any(|at| {
        let end = at + words.len();
        text.get(at..end) == Some(words)
            && at.checked_sub(1).and_then(|at| text.get(at)).is_none_or(|word| Some(word) == before)
            && text.get(end).is_none_or(|word| Some(word) == after)
    })
}
