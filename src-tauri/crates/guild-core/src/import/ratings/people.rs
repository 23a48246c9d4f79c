//! Who of the workspace the people of a sheet are.

use guild_exchange::ratings::draft::RatedPerson;
use guild_exchange::ratings::mapping::PersonAnswer;
use guild_model::people::Person;
use guild_model::text::{fold, plain};
use guild_model::{Key, Name, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// A person of the sheets, and who it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportedPerson {
    /// What a mapping calls the person; empty where no cell names them.
    pub person: String,
    pub state: PersonState,
    /// The key of the person in the workspace, of a new one as well; `None` while it is not known who it is.
    pub key: Option<String>,
    /// Whom it may be, where that is asked.
    pub choices: Vec<PersonChoice>,
    /// How many ratings the sheets have of the person.
    pub ratings: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PersonState {
    New,
    Matched,
    /// Several could be meant; the lead must say which.
    Asked,
    /// No cell says whose ratings they are.
    Unnamed,
}

/// Someone of the workspace who may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PersonChoice {
    pub key: String,
    pub name: String,
}

/// What became of a person of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Known(PersonId),
    New,
    /// One of these, or someone new.
    Asked(Vec<PersonId>),
    Unnamed,
    /// The mapping answers with a key that nobody has.
    NoSuch(String),
    /// All that is said is an id, which is neither in the import's list of people nor here.
    Dangling(String),
}

/// Everyone, by what a sheet may call them.
#[derive(Default)]
pub(super) struct Everyone {
    pub all: Vec<Person>,
    /// Another table of the import lists people with their ids.
    is_listed: bool,
    ids: HashMap<PersonId, usize>,
    keys: HashMap<String, usize>,
    emails: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
    /// By their names without accents.
    near: HashMap<String, Vec<usize>>,
    /// By the words of their names in the order of the alphabet.
    words: HashMap<String, Vec<usize>>,
    /// By what their names are cut to.
    short: HashMap<String, Vec<usize>>,
}

impl Everyone {
    /// * `is_listed`: whether another table of the import lists people with their ids.
    pub fn of(people: Vec<Person>, is_listed: bool) -> Self {
        let mut everyone = Self { is_listed, ..Self::default() };
        people.into_iter().for_each(|person| everyone.add(person));
        everyone
    }

    pub fn add(&mut self, person: Person) {
        let at = self.all.len();
        self.ids.insert(person.id, at);
        self.keys.entry(person.key.to_string()).or_insert(at);
        self.names.entry(person.name.folded()).or_default().push(at);
        self.near.entry(plain(person.name.as_str())).or_default().push(at);
        if let Some(ways) = Ways::of(&person.name) {
            self.words.entry(ways.sorted).or_default().push(at);
            ways.short.into_iter().for_each(|short| self.short.entry(short).or_default().push(at));
        }
        for called in [&person.email].into_iter().flatten() {
            self.emails.entry(called.folded()).or_default().push(at);
        }
        self.all.push(person);
    }

    pub fn get_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.ids.get(&id).and_then(|at| self.all.get_mut(*at))
    }

    pub fn get(&self, id: PersonId) -> Option<&Person> {
        self.ids.get(&id).and_then(|at| self.all.get(*at))
    }

    fn ids(&self, at: &[usize]) -> Vec<PersonId> {
        at.iter().filter_map(|at| self.all.get(*at)).map(|p| p.id).collect()
    }

    /// Those whom a name that nobody has may mean all the same: written without accents, else with its words in another
    /// order, or cut to one word or to an initial, be it here or in the sheet.
    fn near(&self, name: &Name) -> Vec<usize> {
        if let Some(near) = self.near.get(&plain(name.as_str())) {
            return near.clone();
        }
        let Some(ways) = Ways::of(name) else { return Vec::new() };
        let cut_here = ways.short.iter().filter_map(|short| self.near.get(short));
        let found = [self.words.get(&ways.sorted), self.short.get(&ways.turned)].into_iter().flatten().chain(cut_here);
        let found: BTreeSet<usize> = found.flatten().copied().collect();
        found.into_iter().collect()
    }

    /// By id, else by key, else by e-mail, else by name. Where more than one could be meant, or one who has another
    /// e-mail or quite another name, or whose name is only written otherwise, it is asked.
    fn find(&self, rated: &RatedPerson, namesakes: u32) -> Found {
        let email = rated.email.as_deref().map(fold);
        let other_email =
            |p: &Person| p.email.as_ref().zip(email.as_ref()).is_some_and(|(own, given)| own.folded() != *given);
        if let Some(key) = rated.key.as_deref() {
            let by_id = Uuid::parse_str(key).ok().and_then(|id| self.ids.get(&PersonId(id)));
            if let Some(person) = by_id.or_else(|| self.keys.get(key)).and_then(|at| self.all.get(*at)) {
                let same_email = email.is_some() && person.email.is_some() && !other_email(person);
                let other = rated.name.as_ref().is_some_and(|name| !akin(name, &person.name)) && !same_email;
                if !other {
                    return Found::Known(person.id);
                }
                // Someone of this name may have come with the id of another, which was taken.
                let of_name = rated.name.as_ref().and_then(|name| self.names.get(&name.folded()));
                let namesakes = self.ids(of_name.map_or(&[][..], Vec::as_slice));
                return Found::Asked(std::iter::once(person.id).chain(namesakes).collect());
            }
        }
        match email.as_ref().and_then(|email| self.emails.get(email)).map(Vec::as_slice) {
            Some([one]) => return self.all.get(*one).map_or(Found::New, |p| Found::Known(p.id)),
            Some(several) if !several.is_empty() => return Found::Asked(self.ids(several)),
            _ => {}
        }
        let Some(name) = &rated.name else {
            let nameless = rated.key.is_none() && rated.email.is_none() && rated.handle.is_none();
            return if nameless { Found::Unnamed } else { Found::New };
        };
        match self.names.get(&name.folded()).map_or(&[][..], Vec::as_slice) {
            [] => match self.near(name).as_slice() {
                [] => Found::New,
                near => Found::Asked(self.ids(near)),
            },
            [one] if namesakes == 1 => match self.all.get(*one) {
                Some(person) if other_email(person) => Found::Asked(vec![person.id]),
                Some(person) => Found::Known(person.id),
                None => Found::New,
            },
            several => Found::Asked(self.ids(several)),
        }
    }

    /// Everyone of a draft, as the lead answers or else as they are found.
    pub fn found(&self, drafts: &[RatedPerson], labels: &[String], answers: &[PersonAnswer]) -> Vec<Found> {
        let mut namesakes: HashMap<String, u32> = HashMap::new();
        drafts.iter().filter_map(|p| p.name.as_ref()).for_each(|n| *namesakes.entry(n.folded()).or_default() += 1);
        // Where the import lists its people, an id alone points into that list.
        let is_listed =
            self.is_listed || drafts.iter().any(|p| p.key.is_some() && (p.name.is_some() || p.email.is_some()));
        let found = drafts.iter().zip(labels).map(|(rated, label)| {
            match answers.iter().find(|answer| answer.person == *label).map(|answer| &answer.key) {
                Some(Some(key)) => self
                    .keys
                    .get(key)
                    .and_then(|at| self.all.get(*at))
                    .map_or_else(|| Found::NoSuch(key.clone()), |person| Found::Known(person.id)),
                Some(None) if !label.is_empty() => Found::New,
                _ => {
                    let name = rated.name.as_ref().map(Name::folded).unwrap_or_default();
                    let found = self.find(rated, namesakes.get(&name).copied().unwrap_or(1));
                    let is_bare = rated.name.is_none() && rated.email.is_none() && rated.handle.is_none();
                    match (found, &rated.key) {
                        (Found::New, Some(key)) if is_listed && is_bare => Found::Dangling(key.clone()),
                        (found, _) => found,
                    }
                }
            }
        });
        let mut found: Vec<Found> = found.collect();
        // Two lines of a sheet are never made one person here.
        let mut met = HashSet::new();
        for (slot, label) in found.iter_mut().zip(labels) {
            let stated = answers.iter().any(|answer| answer.person == *label);
            if let Found::Known(id) = slot
                && !met.insert(*id)
                && !stated
            {
                *slot = Found::Asked(vec![*id]);
            }
        }
        found
    }

    /// A person of a sheet who is not yet here.
    pub fn make(&self, rated: &RatedPerson) -> Person {
        let name = rated.name.clone().or_else(|| {
            let called = rated.handle.as_deref().or(rated.email.as_deref()).or(rated.key.as_deref());
            called.and_then(Name::nearest)
        });
        let name = name.unwrap_or_else(|| Name::nearest_or_unnamed(""));
        let own = rated.key.as_deref().and_then(|key| Key::parse(key).ok());
        let free = own.filter(|key| !self.keys.contains_key(key.as_str()));
        let key = free.unwrap_or_else(|| Key::from_name(&name, |key| self.keys.contains_key(key)));
        let mut person = Person::new(key, name);
        let id = rated.key.as_deref().and_then(|key| Uuid::parse_str(key).ok()).map(PersonId);
        if let Some(id) = id.filter(|id| !self.ids.contains_key(id)) {
            person.id = id;
        }
        complete(&mut person, rated);
        person
    }
}

/// Adds what a sheet says of a person and is not known yet; nothing that is known is replaced. Says what differs.
pub(super) fn complete(person: &mut Person, rated: &RatedPerson) -> Vec<String> {
    let mut differs = Vec::new();
    let mut fill = |slot: &mut Option<Name>, given: Option<&str>| {
        let Some(given) = given.and_then(Name::nearest) else { return };
        match slot {
            None => *slot = Some(given),
            Some(own) if own.folded() != given.folded() => differs.push(given.to_string()),
            Some(_) => {}
        }
    };
    fill(&mut person.email, rated.email.as_deref());
    fill(&mut person.handle, rated.handle.as_deref());
    for (head, text) in &rated.fields {
        match person.custom.get(head) {
            None => person.custom.set(head, text.as_str()),
            Some(own) if own != text.as_str() => differs.push(format!("{head}: {}", text.as_str())),
            Some(_) => {}
        }
    }
    differs
}

/// What a mapping calls each person: the name, with what tells namesakes apart behind it.
pub(super) fn labels(drafts: &[RatedPerson]) -> Vec<String> {
    let plain = |p: &RatedPerson| {
        let name = p.name.as_ref().map(Name::to_string);
        name.or_else(|| p.email.clone()).or_else(|| p.handle.clone()).or_else(|| p.key.clone()).unwrap_or_default()
    };
    let mut counts: HashMap<String, u32> = HashMap::new();
    drafts.iter().for_each(|p| *counts.entry(fold(&plain(p))).or_default() += 1);
    let label = |p: &RatedPerson| {
        let name = plain(p);
        let alone = counts.get(&fold(&name)).is_none_or(|n| *n == 1);
        let apart = p.key.as_ref().or(p.email.as_ref()).or(p.handle.as_ref()).cloned();
        let apart = apart.or_else(|| p.place.as_ref().map(|place| format!("{}!{}", place.sheet, place.cell)));
        match apart.filter(|_| !alone && !name.is_empty()) {
            Some(apart) => format!("{name} ({apart})"),
            None => name,
        }
    };
    drafts.iter().map(label).collect()
}

/// How else a name may be written, all without accents.
struct Ways {
    /// As it is, or turned where it begins with the last name: "Kółka, Jürgen".
    turned: String,
    /// Its words in the order of the alphabet.
    sorted: String,
    /// Its first word, its last one, and its initial with the last word.
    short: Vec<String>,
}

impl Ways {
    /// `None` for a name with a digit, as of namesakes or behind a pseudonym: it is written one way only.
    fn of(name: &Name) -> Option<Self> {
        if name.as_str().chars().any(char::is_numeric) {
            return None;
        }
        let turned = match name.as_str().split_once(',') {
            Some((last, first)) if !first.contains(',') => plain(&format!("{first} {last}")),
            _ => plain(name.as_str()),
        };
        let mut words: Vec<&str> = turned.split(' ').collect();
        let short = match (words.first(), words.last()) {
            (Some(first), Some(last)) if words.len() > 1 => {
                let initial = first.chars().next().map(|initial| format!("{initial} {last}"));
                let one = [first, last].into_iter().filter(|word| word.chars().count() > 1).map(ToString::to_string);
                one.chain(initial).filter(|short| *short != turned).collect()
            }
            _ => Vec::new(),
        };
        words.sort_unstable();
        Some(Self { sorted: words.join(" "), short, turned })
    }
}

/// Two names that share a word, or of which one has none.
fn akin(one: &Name, other: &Name) -> bool {
    let words = |name: &Name| -> HashSet<String> {
        name.folded().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    one.is_empty() || other.is_empty() || one.intersection(&other).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(name: &str) -> RatedPerson {
        let name = Some(Name::parse(name).unwrap());
        RatedPerson { key: None, name, email: None, handle: None, fields: Vec::new(), place: None }
    }

    /// Whom a name of a sheet may mean; nobody where it is someone new.
    #[track_caller]
    fn check(name: &str, expected: &[&str]) {
        let here = [
            "Amélie Grandjean",
            "Jürgen Kółka",
            "Anna Schmidt",
            "Anna Maria Rossi",
            "Bo",
            "L. Ortega",
            "Person 1",
            "李小龙",
        ];
        let person = |name: &&str| {
            let name = Name::parse(name).unwrap();
            Person::new(Key::from_name(&name, |_| false), name)
        };
        let everyone = Everyone::of(here.iter().map(person).collect(), false);
        let asked = match everyone.find(&rated(name), 1) {
            Found::New => Vec::new(),
            Found::Asked(ids) => ids.into_iter().map(|id| everyone.get(id).unwrap().name.to_string()).collect(),
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!(asked, expected, "{name}");
    }

    #[test]
    fn a_name_written_otherwise_is_asked() {
        check("Kółka, Jürgen", &["Jürgen Kółka"]);
        check("Kolka, Juergen", &["Jürgen Kółka"]);
        check("Grandjean Amélie", &["Amélie Grandjean"]);
        check("Rossi Anna Maria", &["Anna Maria Rossi"]);
        check("Amélie", &["Amélie Grandjean"]);
        check("kółka", &["Jürgen Kółka"]);
        check("J. Kółka", &["Jürgen Kółka"]);
        check("Kółka, J.", &["Jürgen Kółka"]);
        check("A. Rossi", &["Anna Maria Rossi"]);
        check("Anna", &["Anna Schmidt", "Anna Maria Rossi"]);
        check("Bo Lindqvist", &["Bo"]);
        check("Luz Ortega", &["L. Ortega"]);
    }

    #[test]
    fn a_name_that_shares_a_word_only_is_someone_new() {
        check("Anna Bauer", &[]);
        check("Bernd Schmidt", &[]);
        check("Ludwig Kółka", &[]);
        check("B. Kółka", &[]);
        check("Maria", &[]);
        check("J. K.", &[]);
        check("J", &[]);
        check("Person 2", &[]);
        check("P 1", &[]);
        check("李", &[]);
        check("…", &[]);
    }
}
