//! Who is whom, and which skill is which, among the cells of a file.

use super::draft::{CellPlace, RatedPerson, RatedSkill};
use crate::ladder::draft::AreaDraft;
use guild_model::text::fold;
use guild_model::{Name, Text};
use std::collections::{BTreeMap, BTreeSet};

/// What a row or column says of a person.
#[derive(Clone, Debug, Default)]
pub(super) struct Who {
    pub code: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub handle: Option<String>,
    pub fields: Vec<(String, Text)>,
    pub place: Option<CellPlace>,
}

#[derive(Default)]
pub(super) struct People {
    pub all: Vec<RatedPerson>,
    codes: BTreeMap<String, usize>,
    emails: BTreeMap<String, usize>,
    names: BTreeMap<String, Vec<usize>>,
}

/// How a mention was matched.
pub(super) enum Match {
    Found(usize),
    /// Two or more people have the name; this is one more of them until someone says which.
    Ambiguous(usize),
}

impl Match {
    pub fn index(&self) -> usize {
        match self {
            Self::Found(at) | Self::Ambiguous(at) => *at,
        }
    }
}

impl People {
    /// The person that is meant. `apart` holds people who stand at other lines of the same table: a line of its own
    /// is a person of its own, whatever the name.
    pub fn resolve(&mut self, who: Who, apart: &BTreeSet<usize>) -> Match {
        let name = who.name.as_deref().map(fold).filter(|n| !n.is_empty());
        let by_code = who.code.as_ref().and_then(|c| self.codes.get(&fold(c)).copied());
        let by_email = || who.email.as_ref().and_then(|e| self.emails.get(&fold(e)).copied());
        let reference = || {
            name.as_ref()
                .filter(|_| who.code.is_none())
                .and_then(|n| self.codes.get(n).or_else(|| self.emails.get(n)).copied())
        };
        if let Some(at) = by_code.or_else(by_email).or_else(reference) {
            self.complete(at, who, by_code.is_none());
            return Match::Found(at);
        }
        let namesakes: Vec<usize> = name
            .as_ref()
            .and_then(|n| self.names.get(n))
            .map(|all| {
                let fits = |at: &&usize| {
                    self.all.get(**at).is_some_and(|p| {
                        (p.key.is_none() || who.code.is_none()) && (p.email.is_none() || who.email.is_none())
                    })
                };
                all.iter().filter(fits).copied().collect()
            })
            .unwrap_or_default();
        match namesakes.as_slice() {
            [one] if !apart.contains(one) => {
                self.complete(*one, who, true);
                Match::Found(*one)
            }
            [] => Match::Found(self.add(who)),
            _ => Match::Ambiguous(self.add(who)),
        }
    }

    fn add(&mut self, who: Who) -> usize {
        let at = self.all.len();
        self.all.push(RatedPerson {
            key: None,
            name: None,
            email: None,
            handle: None,
            fields: Vec::new(),
            place: who.place.clone(),
        });
        self.complete(at, who, true);
        at
    }

    /// Adds what is not yet known of a person. A name that is only an id names no one.
    fn complete(&mut self, at: usize, who: Who, with_name: bool) {
        let Some(person) = self.all.get_mut(at) else { return };
        if let Some(code) = who.code.filter(|_| person.key.is_none()) {
            self.codes.entry(fold(&code)).or_insert(at);
            person.key = Some(code);
        }
        if let Some(email) = who.email.filter(|_| person.email.is_none()) {
            self.emails.entry(fold(&email)).or_insert(at);
            person.email = Some(email);
        }
        person.handle = person.handle.take().or(who.handle);
        if person.name.is_none()
            && let Some(name) =
                who.name.as_deref().and_then(Name::nearest).filter(|_| with_name || person.key.is_some())
        {
            self.names.entry(name.folded()).or_default().push(at);
            person.name = Some(name);
        }
        for (head, text) in who.fields {
            if !person.fields.iter().any(|(h, _)| *h == head) {
                person.fields.push((head, text));
            }
        }
    }
}

#[derive(Default)]
pub(super) struct Skills {
    pub all: Vec<RatedSkill>,
    pub areas: Vec<AreaDraft>,
    codes: BTreeMap<String, usize>,
    names: BTreeMap<String, Vec<usize>>,
    area_names: BTreeMap<String, usize>,
}

/// What a row or column says of a skill.
#[derive(Clone, Debug, Default)]
pub(super) struct What {
    pub code: Option<String>,
    pub name: String,
    pub area: Option<(String, CellPlace)>,
    pub written: Option<String>,
    pub description: Option<Text>,
    pub place: Option<CellPlace>,
}

impl Skills {
    pub fn area(&mut self, name: &str, place: &CellPlace) -> Option<usize> {
        let parsed = Name::nearest(name)?;
        let areas = &mut self.areas;
        Some(*self.area_names.entry(parsed.folded()).or_insert_with(|| {
            areas.push(AreaDraft { id: None, key: None, name: parsed, description: None, place: Some(place.clone()) });
            areas.len() - 1
        }))
    }

    /// The skill that is meant: by its code, else by area and name, else by a name that is the only one.
    pub fn resolve(&mut self, what: What) -> Option<usize> {
        let area = what.area.as_ref().and_then(|(name, place)| self.area(name, place));
        let folded = fold(&what.name);
        let by_code = what
            .code
            .as_ref()
            .map(|c| fold(c))
            .or_else(|| Some(folded.clone()))
            .and_then(|c| self.codes.get(&c).copied());
        let known = by_code.or_else(|| {
            let all = self.names.get(&folded)?;
            let of = |at: &usize| self.all.get(*at).and_then(|s| s.area);
            all.iter().copied().find(|at| of(at) == area).or_else(|| match all.as_slice() {
                [one] if area.is_none() || of(one).is_none() => Some(*one),
                _ => None,
            })
        });
        if let Some(at) = known {
            if let Some(skill) = self.all.get_mut(at) {
                skill.area = skill.area.or(area);
                skill.description = skill.description.take().or(what.description);
            }
            return Some(at);
        }
        let label = if what.name.is_empty() { what.code.clone()? } else { what.name.clone() };
        let name = Name::nearest(&label)?;
        let at = self.all.len();
        self.names.entry(name.folded()).or_default().push(at);
        if let Some(code) = &what.code {
            self.codes.entry(fold(code)).or_insert(at);
        }
        self.all.push(RatedSkill {
            key: what.code,
            name,
            written: what.written,
            area,
            description: what.description,
            place: what.place,
        });
        Some(at)
    }
}
