//! Free text that names people, for files in which nobody is to be named.

use super::ExportProfile;
use crate::pack::others::{Others, spanned_words};
use guild_exchange::map::MapGraph;
use guild_model::PersonId;
use guild_model::people::Person;
use std::collections::{BTreeMap, BTreeSet};

/// Everyone's names, e-mails, handles and keys, and what stands in their place.
pub(crate) struct Unnamed {
    /// By the first of their words.
    marks: BTreeMap<String, Vec<Told>>,
    /// Those of scripts without spaces, as they are written.
    unspaced: Vec<(String, PersonId)>,
    shown: BTreeMap<PersonId, String>,
    someone: String,
}

struct Told {
    words: Vec<String>,
    person: PersonId,
}

/// How far a text may go in naming people by words that may as well be ordinary ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SingleWords {
    /// What is to be shown, such as a community's name: a guild of "Rust" is not the person of that name.
    Stay,
    /// What was written beside, such as the name of a service.
    Go,
}

impl Unnamed {
    /// * `shown`: the name under which each person goes out; who has none is `someone`.
    ///
    /// `None` where people go out as they are.
    pub fn new(
        profile: ExportProfile,
        people: &[Person],
        shown: &BTreeMap<PersonId, (String, String)>,
        someone: String,
    ) -> Option<Self> {
        if profile == ExportProfile::Full {
            return None;
        }
        let mut marks: BTreeMap<String, Vec<Told>> = BTreeMap::new();
        let mut unspaced = Vec::new();
        for needle in Others::everyone(people).needles {
            if needle.is_unspaced() {
                unspaced.push((needle.text, needle.person));
            } else if let Some(first) = needle.words.first().cloned() {
                marks.entry(first).or_default().push(Told { words: needle.words, person: needle.person });
            }
        }
        // The longest first: "Ada Lovelace" before "Ada".
        marks.values_mut().for_each(|all| all.sort_by_key(|told| std::cmp::Reverse(told.words.len())));
        let shown = shown.iter().map(|(id, (_, name))| (*id, name.clone())).collect();
        Some(Self { marks, unspaced, shown, someone })
    }

    /// The text in which nobody is named.
    pub fn text(&self, text: &str, single: SingleWords) -> String {
        let found = spanned_words(text);
        let mut out = String::new();
        let (mut at, mut done) = (0, 0);
        while let Some((word, start, _)) = found.get(at) {
            let met = self.marks.get(word).into_iter().flatten().find(|told| {
                let is_whole = told.words.len() > 1 || single == SingleWords::Go && word.chars().count() > 2;
                let here = found[at..].iter().map(|(word, ..)| word).take(told.words.len());
                is_whole && here.eq(&told.words)
            });
            let Some(told) = met else {
                at += 1;
                continue;
            };
            let last = &found[at + told.words.len() - 1];
            out.push_str(&text[done..*start]);
            out.push_str(self.instead(told.person));
            done = last.2;
            at += told.words.len();
        }
        out.push_str(&text[done..]);
        for (name, person) in &self.unspaced {
            if out.contains(name.as_str()) {
                out = out.replace(name.as_str(), self.instead(*person));
            }
        }
        out
    }

    /// The keys in their order, and for each that names somebody `word` with its number, or the next one that is free.
    pub fn keys(&self, word: &str, single: SingleWords, keys: &[&str]) -> Vec<String> {
        let names_nobody = |key: &str| self.text(key, single) == key;
        let mut taken: BTreeSet<String> =
            keys.iter().filter(|key| names_nobody(key)).map(|key| (*key).to_owned()).collect();
        let shown = |(n, key): (usize, &&str)| {
            if taken.contains(*key) {
                return (*key).to_owned();
            }
            let mut number = n + 1;
            loop {
                let made = format!("{word}-{number}");
                if taken.insert(made.clone()) {
                    return made;
                }
                number += 1;
            }
        };
        keys.iter().enumerate().map(shown).collect()
    }

    /// The keys of all communities.
    pub fn community_keys(&self, keys: &[&str]) -> Vec<String> {
        self.keys("community", SingleWords::Stay, keys)
    }

    fn instead(&self, person: PersonId) -> &str {
        self.shown.get(&person).unwrap_or(&self.someone)
    }
}

/// Takes people's names out of what communities and services are called.
pub(super) fn name_nobody(graph: &mut MapGraph, unnamed: &Unnamed) {
    graph.title = unnamed.text(&graph.title, SingleWords::Stay);
    let keys: Vec<&str> = graph.communities.iter().map(|c| c.key.as_str()).collect();
    let keys = unnamed.community_keys(&keys);
    for (community, key) in graph.communities.iter_mut().zip(keys) {
        community.key = key;
        for text in [&mut community.name, &mut community.kind] {
            *text = unnamed.text(text, SingleWords::Stay);
        }
    }
    graph.memberships.iter_mut().for_each(|m| m.role = unnamed.text(&m.role, SingleWords::Stay));
    for need in &mut graph.needs {
        need.kind = unnamed.text(&need.kind, SingleWords::Stay);
        need.service = unnamed.text(&need.service, SingleWords::Go);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::{Key, Name};

    fn unnamed() -> Unnamed {
        let person = |key: &str, name: &str| Person::new(Key::parse(key).unwrap(), Name::parse(name).unwrap());
        let mut people = [person("sgrunert", "Sascha Grunert"), person("rust", "Rust"), person("tanaka", "田中太郎")];
        people[0].email = Some(Name::parse("sg@example.org").unwrap());
        let shown = BTreeMap::from([(people[0].id, ("person-1".to_owned(), "Person 1".to_owned()))]);
        Unnamed::new(ExportProfile::Pseudonyms, &people, &shown, "someone".to_owned()).unwrap()
    }

    #[track_caller]
    fn check(text: &str, single: SingleWords, expected: &str) {
        assert_eq!(unnamed().text(text, single), expected);
    }

    #[test]
    fn a_key_that_names_somebody_is_a_number_that_nobody_has() {
        let keys = ["sascha-grunert", "rust", "community-1", "for-sascha-grunert", "community-4"];
        let shown = ["community-2", "rust", "community-1", "community-5", "community-4"];
        assert_eq!(unnamed().community_keys(&keys), shown);
        assert_eq!(unnamed().keys("service", SingleWords::Go, &["rust", "cover"]), ["service-1", "cover"]);
    }

    #[test]
    fn whoever_is_named_becomes_somebody_else() {
        check("liaison Sascha Grunert", SingleWords::Stay, "liaison Person 1");
        check("ask SASCHA  GRUNERT, (sgrunert)", SingleWords::Go, "ask Person 1, (Person 1)");
        check("mail to sg@example.org!", SingleWords::Stay, "mail to Person 1!");
        check("Rust guild", SingleWords::Stay, "Rust guild");
        check("Rust guild", SingleWords::Go, "someone guild");
        check("cover by 田中太郎", SingleWords::Stay, "cover by someone");
        check("Sascha", SingleWords::Go, "Sascha");
        check("", SingleWords::Go, "");
    }
}
