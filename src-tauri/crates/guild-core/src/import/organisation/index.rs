//! Finding a community or a person by what a table calls it.

use guild_exchange::organisation::draft::RowAt;
use guild_model::text::fold;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use uuid::Uuid;

/// What a reference leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Referred<I> {
    To(I),
    /// A row that cannot be stored.
    Blocked(RowAt),
    /// What the workspace has, the files lack, and the import removes.
    Going,
    /// So many things have the name.
    Several(usize),
    Nothing,
}

/// Things by id, key, e-mail and name.
pub(super) struct Index<I> {
    ids: HashSet<I>,
    keys: HashMap<String, I>,
    names: HashMap<String, Vec<I>>,
    emails: HashMap<String, Vec<I>>,
    blocked: HashMap<I, RowAt>,
    going: HashSet<I>,
}

impl<I> Default for Index<I> {
    fn default() -> Self {
        Self {
            ids: HashSet::new(),
            keys: HashMap::new(),
            names: HashMap::new(),
            emails: HashMap::new(),
            blocked: HashMap::new(),
            going: HashSet::new(),
        }
    }
}

impl<I: Copy + Eq + Hash + From<Uuid>> Index<I> {
    pub fn add(&mut self, id: I, key: &str, name: &str, email: Option<&str>) {
        self.ids.insert(id);
        self.keys.entry(key.to_owned()).or_insert(id);
        self.names.entry(fold(name)).or_default().push(id);
        if let Some(email) = email {
            self.emails.entry(fold(email)).or_default().push(id);
        }
    }

    pub fn block(&mut self, id: I, row: RowAt) {
        self.blocked.insert(id, row);
    }

    /// What is removed with this import; nothing may refer to it any more.
    pub fn let_go(&mut self, id: I) {
        self.going.insert(id);
    }

    pub fn id(&self, id: I) -> Option<I> {
        self.ids.contains(&id).then_some(id)
    }

    pub fn key(&self, key: &str) -> Option<I> {
        self.keys.get(key).copied()
    }

    pub fn has_key(&self, key: &str) -> bool {
        self.keys.contains_key(key)
    }

    pub fn named(&self, name: &str) -> &[I] {
        self.names.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    pub fn with_email(&self, email: &str) -> &[I] {
        self.emails.get(&fold(email)).map_or(&[], Vec::as_slice)
    }

    /// By key, else by id; with `by_name` else by e-mail, else by name.
    pub fn refer(&self, text: &str, by_name: bool) -> Referred<I> {
        let by_id = || Uuid::parse_str(text).ok().and_then(|id| self.id(I::from(id)));
        let found = match self.key(text).or_else(by_id) {
            Some(id) => id,
            None if by_name => match (self.with_email(text), self.named(text)) {
                ([one], _) | ([], [one]) => *one,
                ([], []) => return Referred::Nothing,
                (several, others) => return Referred::Several(several.len().max(others.len())),
            },
            None => return Referred::Nothing,
        };
        self.standing(found)
    }

    /// What a reference to a thing that was found leads to.
    pub fn standing(&self, found: I) -> Referred<I> {
        match self.blocked.get(&found) {
            Some(row) => Referred::Blocked(*row),
            None if self.going.contains(&found) => Referred::Going,
            None => Referred::To(found),
        }
    }
}
