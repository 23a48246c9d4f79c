//! Rows of people.

use super::index::Index;
use super::{Laying, twins};
use guild_exchange::organisation::TableKind;
use guild_exchange::organisation::draft::{PersonRow, RowAt, Stated};
use guild_exchange::organisation::field::Field;
use guild_model::people::Person;
use guild_model::text::fold;
use guild_model::{CustomFields, Key, Name, PersonId};
use std::collections::{HashMap, HashSet};

impl Laying<'_> {
    pub(super) fn lay_people(&mut self) {
        let before: HashMap<PersonId, &Person> = self.before.people.iter().map(|p| (p.id, p)).collect();
        let mut stored = Index::default();
        for person in &self.before.people {
            let email = person.email.as_ref().map(Name::as_str);
            stored.add(person.id, person.key.as_str(), person.name.as_str(), email);
        }
        let rows = std::mem::take(&mut self.draft.people);
        let keyed: HashSet<&str> = rows.iter().filter_map(|r| r.key.as_ref()).map(Key::as_str).collect();
        let emails: HashSet<String> = rows.iter().filter_map(|r| r.email.get()?.as_ref()).map(Name::folded).collect();
        let mut first: HashMap<String, RowAt> = HashMap::new();
        let mut cases: HashMap<String, RowAt> = HashMap::new();
        let mut laid: Vec<(RowAt, Person)> = Vec::new();
        let mut taken = HashSet::new();
        for row in &rows {
            if row.blocked {
                self.blocked.insert(row.at);
            }
            let Some(identity) = identity(row) else {
                // The file speaks of them, however badly: they are not missing.
                self.met.people.extend(row.name.iter().flat_map(|name| stored.named(name.as_str())));
                continue;
            };
            if let Some(other) = first.get(&identity).copied() {
                self.repeated(row.at, row.key.as_ref(), row.name.as_ref(), other);
                continue;
            }
            first.insert(identity, row.at);
            self.case_twin(row.at, row.key.as_ref(), &mut cases);
            let found = match matched(row, &stored, &before, (&keyed, &emails)) {
                Ok(found) => found.filter(|id| !taken.contains(id)),
                Err(several) => {
                    let name = row.name.as_ref().map(Name::to_string).unwrap_or_default();
                    let referred = super::Referred::<PersonId>::Several(several);
                    self.dangling(row.at, Field::Name, "person", &name, &referred);
                    self.met.people.extend(stored.named(&name));
                    continue;
                }
            };
            taken.extend(found);
            self.met.people.extend(found);
            let old = found.and_then(|id| before.get(&id).copied());
            let person = self.person_of(row, old, &stored, &keyed, &mut taken);
            if row.blocked {
                if old.is_none() {
                    self.people.add(person.id, person.key.as_str(), person.name.as_str(), None);
                    self.people.block(person.id, row.at);
                }
                continue;
            }
            match old {
                None => self.plan.changes.new += 1,
                Some(old) if *old == person => self.plan.changes.same += 1,
                Some(_) => self.plan.changes.changed += 1,
            }
            laid.push((row.at, person));
        }
        let fresh: HashMap<PersonId, &Person> = laid.iter().map(|(_, p)| (p.id, p)).collect();
        let others = self.before.people.iter().filter(|p| !fresh.contains_key(&p.id));
        let names = twins(others.clone().map(|p| &p.name).chain(laid.iter().map(|(_, p)| &p.name)));
        for person in others.clone().chain(laid.iter().map(|(_, p)| p)) {
            let email = person.email.as_ref().map(Name::as_str);
            self.people.add(person.id, person.key.as_str(), person.name.as_str(), email);
        }
        if self.plan.removes && self.has(TableKind::People) {
            let missing = others.clone().map(|p| p.id).filter(|id| !self.met.people.contains(id));
            missing.for_each(|id| self.people.let_go(id));
        }
        for (at, person) in &laid {
            self.name_twin(*at, &person.name, &names);
        }
        let changed = |person: &Person| before.get(&person.id).is_none_or(|old| *old != person);
        self.plan.save.people = laid.into_iter().map(|(_, p)| p).filter(changed).collect();
        self.draft.people = rows;
    }

    fn person_of(
        &mut self,
        row: &PersonRow,
        old: Option<&Person>,
        stored: &Index<PersonId>,
        keyed: &HashSet<&str>,
        taken: &mut HashSet<PersonId>,
    ) -> Person {
        let handle = row.handle.get().cloned().flatten();
        let key = row.key.clone().or_else(|| old.map(|p| p.key.clone()));
        let name = row.name.clone().or_else(|| old.map(|p| p.name.clone())).or(handle);
        let name = name.or_else(|| key.as_ref().and_then(|k| Name::nearest(k.as_str())));
        let name = name.unwrap_or_else(|| Name::nearest_or_unnamed(""));
        let key = key.unwrap_or_else(|| {
            Key::from_name(&name, |k| stored.has_key(k) || keyed.contains(k) || self.people_keys.contains(k))
        });
        self.people_keys.insert(key.to_string());
        let mut person = old.cloned().unwrap_or_else(|| Person::new(key.clone(), name.clone()));
        if old.is_none() {
            let free = row.id.map(PersonId).filter(|id| stored.id(*id).is_none() && taken.insert(*id));
            person.id = free.unwrap_or(person.id);
        }
        (person.key, person.name) = (key, name);
        row.handle.clone().set(&mut person.handle);
        row.email.clone().set(&mut person.email);
        row.affiliation.clone().set(&mut person.affiliation);
        row.outside.clone().set(&mut person.outside);
        row.limit.clone().set(&mut person.limit);
        self.set_custom(row.at, &mut person.custom, &row.custom);
        person
    }

    /// The custom fields for which the table has columns become as it says; the others stay.
    pub(super) fn set_custom(&self, at: RowAt, custom: &mut CustomFields, row: &CustomFields) {
        let Some(table) = self.draft.tables.get(at.table as usize) else { return };
        table.kept_headers().for_each(|header| custom.set(header, row.get(header).unwrap_or_default()));
    }

    /// A second row with the same key or, without keys, the same name.
    pub(super) fn repeated(&mut self, at: RowAt, key: Option<&Key>, name: Option<&Name>, first: RowAt) {
        let place = self.place(first, at);
        if let Some(key) = key {
            let args = [("key", key.as_str()), ("place", place.as_str())];
            let message = format!("The key “{key}” stands in {place} already; keys are unique. Give this row another.");
            self.block(at, Field::Key, "organisation-key-repeated", &args, message);
        } else {
            let name = name.map(Name::to_string).unwrap_or_default();
            let args = [("name", name.as_str()), ("place", place.as_str())];
            let message =
                format!("“{name}” stands in {place} already and nothing tells the two apart; give each row a key.");
            self.block(at, Field::Name, "organisation-name-repeated", &args, message);
        }
    }

    /// A key that differs from another in case only.
    pub(super) fn case_twin(&mut self, at: RowAt, key: Option<&Key>, met: &mut HashMap<String, RowAt>) {
        let Some(key) = key else { return };
        let first = *met.entry(fold(key.as_str())).or_insert(at);
        if first != at {
            let place = self.place(first, at);
            let args = [("key", key.as_str()), ("place", place.as_str())];
            let message = format!("The key “{key}” differs from that of {place} in case only; they are two.");
            self.warn(at, Field::Key, "organisation-key-case", &args, message);
        }
    }

    pub(super) fn name_twin(&mut self, at: RowAt, name: &Name, names: &HashMap<String, u32>) {
        let others = names.get(&name.folded()).map_or(0, |n| n.saturating_sub(1));
        if others > 0 {
            let count = others.to_string();
            let args = [("name", name.as_str()), ("count", count.as_str())];
            let more = if others == 1 { "one more".to_owned() } else { format!("{others} more") };
            let message = format!("“{name}” is the name of {more}; they are told apart by their keys.");
            self.warn(at, Field::Name, "organisation-name-twin", &args, message);
        }
    }

    /// People of the import or the workspace, for a table of memberships that names them.
    pub(super) fn may_make_people(&self) -> bool {
        !self.has(TableKind::People)
    }
}

/// By what a row is told from the others of its file.
fn identity(row: &PersonRow) -> Option<String> {
    let email = row.email.get().and_then(Option::as_ref).map(|e| format!("e\u{1}{}", e.folded()));
    let name = row.name.as_ref().map(|n| format!("n\u{1}{}", n.folded()));
    let id = row.id.map(|id| format!("i\u{1}{id}"));
    let without_key = |row: &PersonRow| if row.blocked { None } else { id.or(email).or(name) };
    row.key.as_ref().map_or_else(|| without_key(row), |k| Some(format!("k\u{1}{k}")))
}

/// The stored person that a row means. One whose e-mail another row has is that row's.
/// Errors: so many have the name.
fn matched(
    row: &PersonRow,
    stored: &Index<PersonId>,
    before: &HashMap<PersonId, &Person>,
    (keyed, emails): (&HashSet<&str>, &HashSet<String>),
) -> Result<Option<PersonId>, usize> {
    let by_id = row.id.and_then(|id| stored.id(PersonId(id)));
    let found = by_id.or_else(|| row.key.as_ref().and_then(|key| stored.key(key.as_str())));
    if found.is_some() {
        return Ok(found);
    }
    // Another row of the file that has the stored key means that one.
    let free = |id: &PersonId| before.get(id).is_some_and(|p| !keyed.contains(p.key.as_str()));
    if let Stated::As(Some(email)) = &row.email
        && let [one] = stored.with_email(email.as_str())
        && free(one)
    {
        return Ok(Some(*one));
    }
    let Some(name) = &row.name else { return Ok(None) };
    let elsewhere = |id: &&PersonId| {
        let email = before.get(*id).and_then(|p| p.email.as_ref());
        email.is_some_and(|email| emails.contains(&email.folded()))
    };
    let candidates: Vec<PersonId> = stored.named(name.as_str()).iter().filter(|id| !elsewhere(id)).copied().collect();
    if row.key.is_some() {
        // A key that was made from a name says no more than the name does; one that a file gave says who it is.
        let made = |id: &PersonId| before.get(id).is_some_and(|p| p.key == Key::from_name(&p.name, |_| false));
        return Ok(match candidates.as_slice() {
            [one] if free(one) && made(one) => Some(*one),
            _ => None,
        });
    }
    match candidates.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => Err(several.len()),
    }
}
