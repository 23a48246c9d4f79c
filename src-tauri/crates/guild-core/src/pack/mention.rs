//! Names of others in what was written about a person, and what becomes of them in a pack.

use super::others::{Mark, Others, words};
use chrono::NaiveDate;
use guild_model::Fingerprint;
use guild_model::people::Person;
use guild_model::{Name, PersonId, Text};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Shorter parts of names are too often words of their own.
const SHORTEST_PART: usize = 3;
/// Letters of the text that are told on either side of a name.
const AROUND: usize = 48;

/// Somebody else, named in what was written about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Mention {
    /// By this a choice is made: the same for the same words in the same text.
    pub id: String,
    /// In what it stands.
    pub place: MentionPlace,
    /// The skill, the criterion or the day of the talk; empty for ambition, blockers and the plan.
    pub about: String,
    /// As it is written, and the text around it.
    pub words: String,
    /// The line around it, at most 48 letters on either side; an ellipsis where it is cut.
    pub excerpt: String,
    /// Whose name it is or may be.
    pub names: Vec<Name>,
    /// It is more than one word of the name, or an address: it never goes out.
    pub sure: bool,
    /// What becomes of it; `None` where somebody has to decide.
    pub choice: Option<MentionChoice>,
}

/// In what a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MentionPlace {
    /// Where the person wants to go.
    Ambition,
    /// What stands in the way.
    Blockers,
    /// A note beside ratings.
    Note,
    /// The reason of a standing.
    Reason,
    /// What shows an assessment or a standing.
    Evidence,
    /// The notes of a talk.
    Talk,
    /// What is to be done until the next talk.
    Plan,
}

/// What becomes of a word that may name somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MentionChoice {
    /// Someone else stands there instead.
    LeaveOut,
    /// It is no name here, or may be known.
    Keep,
}

/// What was decided of names that may as well be ordinary words.
#[derive(Clone, Copy, Debug, Default)]
pub enum Decided<'d> {
    /// Nothing: where there are any, nothing is handed out.
    #[default]
    Nothing,
    /// The same for all of them.
    All(MentionChoice),
    /// By `Mention::id`; of those that are not in it, nothing.
    Each(&'d BTreeMap<String, MentionChoice>),
}

impl Decided<'_> {
    fn of(self, id: &str) -> Option<MentionChoice> {
        match self {
            Self::Nothing => None,
            Self::All(choice) => Some(choice),
            Self::Each(choices) => choices.get(id).copied(),
        }
    }
}

impl Mention {
    /// Where it stands, in English, as a list of several is told.
    pub fn told(&self) -> String {
        let place = match self.place {
            MentionPlace::Ambition => "the ambition",
            MentionPlace::Blockers => "what is in the way",
            MentionPlace::Note => "a note on",
            MentionPlace::Reason => "the reason at",
            MentionPlace::Evidence => "evidence of",
            MentionPlace::Talk => "the notes of the talk of",
            MentionPlace::Plan => "the plan",
        };
        let about = if self.about.is_empty() { String::new() } else { format!(" “{}”", self.about) };
        let names: Vec<&str> = self.names.iter().map(Name::as_str).collect();
        format!("“{}” in {place}{about} ({})", self.words, names.join(", "))
    }
}

/// The names of others, and the words that are none.
pub(crate) struct Mentions<'a> {
    others: &'a Others,
    called: BTreeMap<PersonId, Name>,
    /// Single words by which others may be meant: parts of their names, handles, keys.
    single: BTreeMap<String, BTreeSet<PersonId>>,
    /// Words that stand in the document anyway: a part of a name only where they begin with a capital.
    document: &'a BTreeSet<String>,
    decided: Decided<'a>,
    someone: &'a str,
    found: RefCell<Vec<Mention>>,
}

impl<'a> Mentions<'a> {
    /// * `ordinary`: words of the person's own marks: they name nobody else.
    /// * `document`: the words of the catalogue, of the ladder and of communities: with a capital they may be names.
    /// * `someone`: what stands in place of a name that is left out.
    pub fn new(
        others: &'a Others,
        people: &[Person],
        ordinary: &BTreeSet<String>,
        document: &'a BTreeSet<String>,
        decided: Decided<'a>,
        someone: &'a str,
    ) -> Self {
        let mut single: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
        let mut add = |word: String, person| {
            if !ordinary.contains(&word) {
                single.entry(word).or_default().insert(person);
            }
        };
        let others_ids: BTreeSet<PersonId> = others.needles.iter().map(|needle| needle.person).collect();
        for needle in others.needles.iter().filter(|needle| needle.is_word()) {
            // A handle such as `lead` would be found in every note; a name has its capital.
            let is_told = |word: &&String| needle.mark == Mark::Name || !document.contains(*word);
            needle.words.iter().filter(is_told).for_each(|word| add(word.clone(), needle.person));
        }
        for person in people.iter().filter(|person| others_ids.contains(&person.id)) {
            parts(person.name.as_str()).into_iter().for_each(|part| add(part, person.id));
        }
        let called = people.iter().map(|person| (person.id, person.name.clone())).collect();
        Self { others, called, single, document, decided, someone, found: RefCell::default() }
    }

    /// The text as it is handed out; whom it names is kept in mind.
    pub fn told(&self, place: MentionPlace, about: &str, text: &Text) -> Text {
        let whole = text.as_str();
        let mut left_out: Vec<(usize, usize)> = Vec::new();
        let sure = self.others.spans(whole);
        for (start, end, person) in &sure {
            self.find(place, about, whole, (*start, *end), &BTreeSet::from([*person]), true);
            left_out.push((*start, *end));
        }
        for (word, start, end) in super::others::spanned_words(whole) {
            let within = sure.iter().any(|(from, to, _)| start < *to && *from < end);
            let Some(people) = self.meant(&word, &whole[start..end]).filter(|_| !within) else { continue };
            if self.find(place, about, whole, (start, end), people, false) == Some(MentionChoice::LeaveOut) {
                left_out.push((start, end));
            }
        }
        super::others::replaced(text, left_out, self.someone)
    }

    /// A day as it is told of a talk.
    pub fn talked(&self, date: NaiveDate, text: &Text) -> Text {
        self.told(MentionPlace::Talk, &date.to_string(), text)
    }

    pub fn into_found(self) -> Vec<Mention> {
        self.found.into_inner()
    }

    /// Whether a text may have gone out as `sent`: the same to a reader, with `someone` in place of none, some or all
    /// of whatever in it may name somebody.
    ///
    /// What became of single words was decided when it went out, and that is not kept; `sent` shows it.
    ///
    /// Cost: O(names in the text x length).
    pub fn may_have_gone_out(&self, text: &Text, sent: &Text) -> bool {
        // What grew too long on its way was cut, and ends in an ellipsis.
        let is_cut = sent.as_str().chars().count() >= Text::MOST;
        let (whole, sent) = (one_line(text), one_line(sent));
        let sent = sent.strip_suffix('\u{2026}').filter(|_| is_cut).unwrap_or(&sent);
        // Where in `sent` the text may have arrived.
        let mut arrived = BTreeSet::from([0]);
        let mut done = 0;
        let go_on = |arrived: &BTreeSet<usize>, said: &str| -> BTreeSet<usize> {
            let next = |at: &usize| {
                let rest = sent.get(*at..).unwrap_or_default();
                let is_end = is_cut && said.starts_with(rest);
                if rest.starts_with(said) { Some(at + said.len()) } else { is_end.then_some(sent.len()) }
            };
            arrived.iter().filter_map(next).collect()
        };
        for (start, end) in self.nameable(&whole) {
            arrived = go_on(&arrived, &whole[done..start]);
            let mut either = go_on(&arrived, &whole[start..end]);
            either.extend(go_on(&arrived, self.someone));
            arrived = either;
            done = end;
        }
        go_on(&arrived, &whole[done..]).contains(&sent.len())
    }

    /// Where a text names somebody or may do so, in its order; what overlaps is one.
    fn nameable(&self, whole: &str) -> Vec<(usize, usize)> {
        let mut spans: Vec<(usize, usize)> = self.others.spans(whole).into_iter().map(|(a, b, _)| (a, b)).collect();
        let single = super::others::spanned_words(whole).into_iter();
        spans.extend(single.filter(|(word, a, b)| self.meant(word, &whole[*a..*b]).is_some()).map(|(_, a, b)| (a, b)));
        spans.sort_unstable();
        let mut apart: Vec<(usize, usize)> = Vec::new();
        for (start, end) in spans {
            match apart.last_mut() {
                Some(last) if start < last.1 => last.1 = last.1.max(end),
                _ => apart.push((start, end)),
            }
        }
        apart
    }

    /// Whom a single word may mean; the genitive as several languages write it included.
    fn meant(&self, word: &str, written: &str) -> Option<&BTreeSet<PersonId>> {
        let is_capital = || written.chars().next().is_some_and(char::is_uppercase);
        let known = |word: &str| self.single.get(word).filter(|_| !self.document.contains(word) || is_capital());
        let is_long = written.chars().count() > SHORTEST_PART;
        known(word).or_else(|| known(word.strip_suffix('s').filter(|_| is_long)?))
    }

    fn find(
        &self,
        place: MentionPlace,
        about: &str,
        whole: &str,
        (start, end): (usize, usize),
        people: &BTreeSet<PersonId>,
        sure: bool,
    ) -> Option<MentionChoice> {
        let written = whole.get(start..end).unwrap_or_default();
        let mut print = Fingerprint::default();
        [whole, "\0", &words(written).join(" ")].iter().for_each(|part| print.add(part.as_bytes()));
        let id = format!("{:016x}", print.value());
        let choice = if sure { Some(MentionChoice::LeaveOut) } else { self.decided.of(&id) };
        let mut found = self.found.borrow_mut();
        if !found.iter().any(|mention| mention.id == id) {
            found.push(Mention {
                id,
                place,
                about: about.to_owned(),
                words: written.to_owned(),
                excerpt: excerpt(whole, start, end),
                names: people.iter().filter_map(|id| self.called.get(id)).cloned().collect(),
                sure,
                choice,
            });
        }
        choice
    }
}

/// A text as a reader sees it: programs change white space when they save.
fn one_line(text: &Text) -> String {
    text.as_str().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of a name by which somebody is called: not what is written small between them, as `van` or `de`.
fn parts(name: &str) -> Vec<String> {
    let is_small = |c: char| c.is_lowercase();
    let begins = |start: usize| name.get(start..).and_then(|rest| rest.chars().next());
    let all_small = !name.chars().any(char::is_uppercase);
    let found = super::others::spanned_words(name);
    if found.len() < 2 {
        return Vec::new();
    }
    found
        .into_iter()
        .filter(|(word, start, end)| {
            name.get(*start..*end).is_some_and(|written| written.chars().count() >= SHORTEST_PART)
                && !word.chars().all(char::is_numeric)
                && (all_small || !begins(*start).is_some_and(is_small))
        })
        .map(|(word, ..)| word)
        .collect()
}

/// The line around a place in a text.
fn excerpt(whole: &str, start: usize, end: usize) -> String {
    let before = whole.get(..start).unwrap_or_default();
    let after = whole.get(end..).unwrap_or_default();
    let from = before.char_indices().rev().take(AROUND).take_while(|(_, c)| *c != '\n').last();
    let to = after.char_indices().take(AROUND).take_while(|(_, c)| *c != '\n').last();
    let from = from.map_or(start, |(at, _)| at);
    let to = to.map_or(end, |(at, c)| end + at + c.len_utf8());
    let cut = |is_cut: bool| if is_cut { "\u{2026}" } else { "" };
    let is_cut = |rest: Option<char>| rest.is_some_and(|c| c != '\n');
    let head = cut(is_cut(whole.get(..from).and_then(|rest| rest.chars().next_back())));
    let tail = cut(is_cut(whole.get(to..).and_then(|rest| rest.chars().next())));
    format!("{head}{}{tail}", whole.get(from..to).unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::Key;

    fn people() -> Vec<Person> {
        ["Linh Tran", "Zoé Lefèvre", "Mark van der Berg", "Rust Smith", "Jo Li", "Grace"]
            .iter()
            .enumerate()
            .map(|(n, name)| Person::new(Key::parse(&format!("p-{n}")).unwrap(), Name::parse(name).unwrap()))
            .collect()
    }

    /// A text with what is handed out of it and the words that were found, where everything is left out that may be.
    #[track_caller]
    fn check(text: &str, handed_out: &str, found: &[(&str, bool)]) {
        let people = people();
        let others = Others::everyone(&people);
        let ordinary = BTreeSet::from(["rust".to_owned()]);
        let document = BTreeSet::from(["mark".to_owned(), "grace".to_owned()]);
        let all = Decided::All(MentionChoice::LeaveOut);
        let mentions = Mentions::new(&others, &people, &ordinary, &document, all, "someone");
        assert_eq!(mentions.told(MentionPlace::Note, "", &Text::parse(text).unwrap()).as_str(), handed_out);
        let all = mentions.into_found();
        let shown: Vec<(&str, bool)> = all.iter().map(|m| (m.words.as_str(), m.sure)).collect();
        assert_eq!(shown, found, "{text}");
        // Without a choice what is sure goes, and the rest stays until somebody decides.
        let undecided = Mentions::new(&others, &people, &ordinary, &document, Decided::Nothing, "someone");
        undecided.told(MentionPlace::Note, "", &Text::parse(text).unwrap());
        assert!(undecided.into_found().iter().all(|m| m.choice.is_some() == m.sure), "{text}");
    }

    #[test]
    fn a_part_of_a_name_is_found_and_an_ordinary_word_is_not() {
        check("Linh helped with the release", "someone helped with the release", &[("Linh", false)]);
        check("LINH’s idea, Linhs Idee", "someone’s idea, someone Idee", &[("LINH", false), ("Linhs", false)]);
        check("with Lefevre and zoe", "with someone and someone", &[("Lefevre", false), ("zoe", false)]);
        check("Zoe Lefevre, ZOÉ LEFÈVRE", "someone, someone", &[("Zoe Lefevre", true)]);
        check("Linh Tran and Linh", "someone and someone", &[("Linh Tran", true), ("Linh", false)]);
        check("Rust, van der, Jo and a mark", "Rust, van der, Jo and a mark", &[]);
        check("Mark made a mark", "someone made a mark", &[("Mark", false)]);
        check("Grace said it with grace", "someone said it with grace", &[("Grace", false)]);
        check("Linhe and Trans", "Linhe and someone", &[("Trans", false)]);
        check("nobody", "nobody", &[]);
    }

    #[track_caller]
    fn check_sent(mentions: &Mentions, note: &str, sent: &str, expected: bool) {
        let text = |text: &str| Text::parse(text).unwrap();
        assert_eq!(mentions.may_have_gone_out(&text(note), &text(sent)), expected, "{sent}");
    }

    #[test]
    fn what_went_out_is_known_whatever_was_decided_of_its_names() {
        let people = people();
        let others = Others::everyone(&people);
        let none = BTreeSet::new();
        let mentions = Mentions::new(&others, &people, &none, &none, Decided::Nothing, "someone else");
        let note = "Linh helped Zoé Lefèvre,\nand Mark made a mark";
        for sent in [
            note,
            "someone else helped someone else, and Mark made a mark",
            "Linh  helped someone else, and someone else made a mark",
            "someone else helped someone else, and someone else made a someone else",
        ] {
            check_sent(&mentions, note, sent, true);
        }
        for sent in [
            "someone else helped someone else, and Mark made a",
            "someone else helped someone else, and Mark made a mark. More",
            "someone else always helped someone else, and Mark made a mark",
            "someone else someone else Zoé Lefèvre, and Mark made a mark",
            "",
        ] {
            check_sent(&mentions, note, sent, false);
        }
        // What goes out of a text that is as long as can be is longer, and cut.
        let long = "Linh Tran, ".repeat(2_900);
        let sent = mentions.told(MentionPlace::Note, "", &Text::parse(&long).unwrap());
        assert!(sent.as_str().chars().count() == Text::MOST && sent.as_str().ends_with('\u{2026}'));
        check_sent(&mentions, &long, sent.as_str(), true);
        check_sent(&mentions, &long.replacen("Tran,", "Tran;", 1), sent.as_str(), false);
    }

    #[test]
    fn the_text_around_a_name_is_its_line() {
        let text = "First line.\nLinh helped";
        assert_eq!(excerpt(text, 12, 16), "Linh helped");
        let long = format!("{} Linh {}", "a".repeat(80), "b".repeat(80));
        let shown = excerpt(&long, 81, 85);
        assert!(shown.starts_with('\u{2026}') && shown.ends_with('\u{2026}') && shown.contains(" Linh "));
    }

    #[test]
    fn each_text_has_its_own_choice() {
        let people = people();
        let others = Others::everyone(&people);
        let (none, text) = (BTreeSet::new(), |text: &str| Text::parse(text).unwrap());
        let look = Mentions::new(&others, &people, &none, &none, Decided::Nothing, "someone");
        look.told(MentionPlace::Note, "", &text("Linh helped"));
        look.told(MentionPlace::Talk, "", &text("Linh again"));
        let ids: Vec<String> = look.into_found().into_iter().map(|m| m.id).collect();
        let choices =
            BTreeMap::from([(ids[0].clone(), MentionChoice::LeaveOut), (ids[1].clone(), MentionChoice::Keep)]);
        let told = Mentions::new(&others, &people, &none, &none, Decided::Each(&choices), "someone");
        assert_eq!(told.told(MentionPlace::Note, "", &text("Linh helped")).as_str(), "someone helped");
        assert_eq!(told.told(MentionPlace::Talk, "", &text("Linh again")).as_str(), "Linh again");
        assert!(told.into_found().iter().all(|m| m.choice.is_some()));
    }
}
