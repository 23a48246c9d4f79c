//! Who of the workspace the people of a sheet are.

use guild_exchange::ratings::draft::RatedPerson;
use guild_exchange::ratings::mapping::PersonAnswer;
use guild_model::people::Person;
use guild_model::text::{fold, plain};
use guild_model::{Key, Name, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
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
}

/// Everyone, by what a sheet may call them.
#[derive(Default)]
pub(super) struct Everyone {
    pub all: Vec<Person>,
    ids: HashMap<PersonId, usize>,
    keys: HashMap<String, usize>,
    emails: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
    /// By their names without accents.
    near: HashMap<String, Vec<usize>>,
}

impl Everyone {
    pub fn of(people: Vec<Person>) -> Self {
        let mut everyone = Self::default();
        people.into_iter().for_each(|person| everyone.add(person));
        everyone
    }

    pub fn add(&mut self, person: Person) {
        let at = self.all.len();
        self.ids.insert(person.id, at);
        self.keys.entry(person.key.to_string()).or_insert(at);
        self.names.entry(person.name.folded()).or_default().push(at);
        self.near.entry(plain(person.name.as_str())).or_default().push(at);
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

    /// By id, else by key, else by e-mail, else by name. Where more than one could be meant, or one who has another
    /// e-mail or quite another name, or whose name differs in accents only, it is asked.
    fn find(&self, rated: &RatedPerson, namesakes: u32) -> Found {
        let email = rated.email.as_deref().map(fold);
        let other_email =
            |p: &Person| p.email.as_ref().zip(email.as_ref()).is_some_and(|(own, given)| own.folded() != *given);
        if let Some(key) = rated.key.as_deref() {
            let by_id = Uuid::parse_str(key).ok().and_then(|id| self.ids.get(&PersonId(id)));
            if let Some(person) = by_id.or_else(|| self.keys.get(key)).and_then(|at| self.all.get(*at)) {
                let same_email = email.is_some() && person.email.is_some() && !other_email(person);
                let other = rated.name.as_ref().is_some_and(|name| !akin(name, &person.name)) && !same_email;
                return if other { Found::Asked(vec![person.id]) } else { Found::Known(person.id) };
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
            [] => match self.near.get(&plain(name.as_str())) {
                Some(near) => Found::Asked(self.ids(near)),
                None => Found::New,
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
                    self.find(rated, namesakes.get(&name).copied().unwrap_or(1))
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

/// Two names that share a word, or of which one has none.
fn akin(one: &Name, other: &Name) -> bool {
    let words = |name: &Name| -> HashSet<String> {
        name.folded().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    one.is_empty() || other.is_empty() || one.intersection(&other).next().is_some()
}
