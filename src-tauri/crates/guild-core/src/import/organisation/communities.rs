//! Rows of communities and their parents.

use super::index::{Index, Referred};
use super::{Laying, twins};
use crate::communities::community::{homes, lifted};
use guild_analysis::communities::in_circles;
use guild_exchange::organisation::TableKind;
use guild_exchange::organisation::draft::{CommunityRow, RowAt};
use guild_exchange::organisation::field::Field;
use guild_model::communities::{Community, CommunityKind};
use guild_model::{CommunityId, Key, Name};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The kind of a community of which the file tells none.
const NO_KIND: &str = "community";

impl Laying<'_> {
    pub(super) fn lay_communities(&mut self) {
        let before: HashMap<CommunityId, &Community> = self.before.communities.iter().map(|c| (c.id, c)).collect();
        let mut stored = Index::default();
        for community in &self.before.communities {
            stored.add(community.id, community.key.as_str(), community.name.as_str(), None);
        }
        let rows = std::mem::take(&mut self.draft.communities);
        let keyed: HashSet<&str> = rows.iter().filter_map(|r| r.key.as_ref()).map(Key::as_str).collect();
        let mut first: HashMap<String, RowAt> = HashMap::new();
        let mut cases: HashMap<String, RowAt> = HashMap::new();
        let mut taken = HashSet::new();
        let mut laid: Vec<(&CommunityRow, Community)> = Vec::new();
        for row in &rows {
            if row.blocked {
                self.blocked.insert(row.at);
            }
            let Some(identity) = identity(row) else {
                // The file speaks of it, however badly: it is not missing.
                self.met.communities.extend(row.name.iter().flat_map(|name| stored.named(name.as_str())));
                continue;
            };
            if let Some(other) = first.get(&identity).copied() {
                self.repeated(row.at, row.key.as_ref(), row.name.as_ref(), other);
                continue;
            }
            first.insert(identity, row.at);
            self.case_twin(row.at, row.key.as_ref(), &mut cases);
            let found = match matched(row, &stored, &before, &keyed) {
                Ok(found) => found.filter(|id| !taken.contains(id)),
                Err(several) => {
                    let name = row.name.as_ref().map(Name::to_string).unwrap_or_default();
                    self.dangling(row.at, Field::Name, "community", &name, &Referred::<CommunityId>::Several(several));
                    self.met.communities.extend(stored.named(&name));
                    continue;
                }
            };
            taken.extend(found);
            self.met.communities.extend(found);
            let old = found.and_then(|id| before.get(&id).copied());
            laid.push((row, self.community_of(row, old, &stored, &keyed, &mut taken)));
        }
        let fresh: HashSet<CommunityId> = laid.iter().map(|(_, c)| c.id).collect();
        let others: Vec<&Community> = self.before.communities.iter().filter(|c| !fresh.contains(&c.id)).collect();
        for community in others.iter().copied().chain(laid.iter().map(|(_, c)| c)) {
            self.communities.add(community.id, community.key.as_str(), community.name.as_str(), None);
        }
        if self.plan.removes && self.has(TableKind::Communities) {
            let missing = others.iter().map(|c| c.id).filter(|id| !self.met.communities.contains(id));
            missing.for_each(|id| self.communities.let_go(id));
        }
        self.find_parents(&mut laid);
        self.block_circles(&laid, &others, &before);
        let standing = laid.iter().filter(|(row, _)| !self.blocked.contains(&row.at));
        let names = twins(others.iter().map(|c| &c.name).chain(standing.map(|(_, c)| &c.name)));
        for (row, community) in laid {
            if !self.blocked.contains(&row.at) {
                self.name_twin(row.at, &community.name, &names);
                self.laid.push((row.at, community));
            }
        }
        self.draft.communities = rows;
    }

    fn community_of(
        &mut self,
        row: &CommunityRow,
        old: Option<&Community>,
        stored: &Index<CommunityId>,
        keyed: &HashSet<&str>,
        taken: &mut HashSet<CommunityId>,
    ) -> Community {
        let key = row.key.clone().or_else(|| old.map(|c| c.key.clone()));
        let name = row.name.clone().or_else(|| old.map(|c| c.name.clone()));
        let name = name.or_else(|| key.as_ref().and_then(|k| Name::nearest(k.as_str())));
        let name = name.unwrap_or_else(|| Name::nearest_or_unnamed(""));
        let key = key.unwrap_or_else(|| {
            Key::from_name(&name, |k| stored.has_key(k) || keyed.contains(k) || self.community_keys.contains(k))
        });
        self.community_keys.insert(key.to_string());
        let kind = row.kind.clone().unwrap_or_else(no_kind);
        let mut community = old.cloned().unwrap_or_else(|| Community::new(key.clone(), name.clone(), kind.clone()));
        if old.is_none() {
            let free = row.id.map(CommunityId).filter(|id| stored.id(*id).is_none() && taken.insert(*id));
            community.id = free.unwrap_or(community.id);
        }
        (community.key, community.name) = (key, name);
        if row.kind.is_some() {
            community.kind = kind;
        }
        if let Some(said) = row.state.get() {
            community.state = said.state;
            community.state_word.clone_from(&said.word);
        }
        row.purpose.clone().set(&mut community.purpose);
        row.started.clone().set(&mut community.started);
        row.ended.clone().set(&mut community.ended);
        row.open.clone().set(&mut community.open);
        row.seats.clone().set(&mut community.seats);
        row.url.clone().set(&mut community.url);
        self.set_custom(row.at, &mut community.custom, &row.custom);
        community
    }

    /// Sets the parents that rows name; what leads nowhere blocks its row.
    fn find_parents(&mut self, laid: &mut [(&CommunityRow, Community)]) {
        for (row, community) in laid.iter_mut() {
            let Some(text) = row.parents.get() else { continue };
            let by_name = self.by_name(row.at);
            // A key may hold the sign that parts several.
            let whole = self.communities.key(text).filter(|_| text.contains(';'));
            let parts: Vec<&str> = if whole.is_some() { vec![text] } else { text.split(';').collect() };
            let mut parents = Vec::new();
            for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
                match self.communities.refer(part, by_name) {
                    Referred::To(id) if parents.contains(&id) => {}
                    Referred::To(id) => parents.push(id),
                    other => self.dangling(row.at, Field::Parents, "community", part, &other),
                }
            }
            community.parents = parents;
        }
    }

    /// Blocks the rows that would be stored in a circle of parents, and those below what cannot be stored. A blocked row
    /// of a community that the workspace has leaves it the parents it has there, which may close another circle: so
    /// this goes on until what would be stored is free of them.
    fn block_circles(
        &mut self,
        laid: &[(&CommunityRow, Community)],
        others: &[&Community],
        before: &HashMap<CommunityId, &Community>,
    ) {
        let ids = laid.iter().map(|(_, c)| c.id).chain(others.iter().map(|c| c.id));
        let goes = |id: &CommunityId| self.communities.standing(*id) == Referred::Going;
        let going = homes(&self.before.communities, &before.keys().copied().filter(goes).collect());
        let numbers: HashMap<CommunityId, u32> = ids.zip(0..).collect();
        // As the import stores them: what hangs in one that goes is lifted to the home above.
        let numbered = |community: &Community| -> Vec<u32> {
            lifted(&community.parents, &going).iter().filter_map(|id| numbers.get(id).copied()).collect()
        };
        let others = others.iter().map(|c| if going.contains_key(&c.id) { Vec::new() } else { numbered(c) });
        let mut parents: Vec<Vec<u32>> = laid.iter().map(|(_, c)| numbered(c)).chain(others).collect();
        let mut as_stored = vec![false; laid.len()];
        loop {
            self.block_what_hangs_on(laid, before);
            for (n, (row, community)) in laid.iter().enumerate() {
                if self.blocked.contains(&row.at) && !as_stored[n] {
                    as_stored[n] = true;
                    parents[n] = before.get(&community.id).map(|old| numbered(old)).unwrap_or_default();
                }
            }
            let circled = in_circles(&parents);
            let circled =
                laid.iter().zip(&circled).filter(|((row, _), circled)| **circled && !self.blocked.contains(&row.at));
            let circled: Vec<&(&CommunityRow, Community)> = circled.map(|(laid, _)| laid).collect();
            if circled.is_empty() {
                return;
            }
            for (row, community) in circled {
                let name = community.name.as_str();
                let message = if community.parents.contains(&community.id) {
                    format!("“{name}” is its own parent; name another, or leave it blank.")
                } else {
                    format!("“{name}” stands in a circle of parents; give one of them another.")
                };
                self.block(row.at, Field::Parents, "organisation-circle", &[("name", name)], message);
            }
        }
    }

    /// Rows below a community that cannot be stored, all the way down. A community that the workspace has already can
    /// be referred to whatever its row says.
    fn block_what_hangs_on(&mut self, laid: &[(&CommunityRow, Community)], before: &HashMap<CommunityId, &Community>) {
        let mut children: HashMap<CommunityId, Vec<usize>> = HashMap::new();
        for (n, (_, community)) in laid.iter().enumerate().filter(|(_, (row, _))| row.parents.get().is_some()) {
            community.parents.iter().for_each(|parent| children.entry(*parent).or_default().push(n));
        }
        let is_lost = |(row, community): &(&CommunityRow, Community), blocked: &HashSet<RowAt>| {
            blocked.contains(&row.at) && !before.contains_key(&community.id)
        };
        let mut open: Vec<usize> = (0..laid.len()).filter(|n| is_lost(&laid[*n], &self.blocked)).collect();
        while let Some((row, community)) = open.pop().and_then(|n| laid.get(n)) {
            self.communities.block(community.id, row.at);
            for child in children.get(&community.id).into_iter().flatten() {
                let Some((below, of)) = laid.get(*child).filter(|(below, _)| !self.blocked.contains(&below.at)) else {
                    continue;
                };
                let key = community.key.as_str();
                self.dangling(below.at, Field::Parents, "community", key, &Referred::<CommunityId>::Blocked(row.at));
                if !before.contains_key(&of.id) {
                    open.push(*child);
                }
            }
        }
    }

    /// Adds a further parent. Errors: it would close a circle.
    pub(super) fn add_parent(&mut self, child: CommunityId, parent: CommunityId, rows: &Rows) -> Result<bool, ()> {
        let mut open = vec![parent];
        let mut met = HashSet::new();
        while let Some(at) = open.pop() {
            if at == child {
                return Err(());
            }
            if met.insert(at) {
                open.extend(self.parents_of(at, rows));
            }
        }
        if self.parents_of(child, rows).contains(&parent) {
            return Ok(false);
        }
        let stored = self.stored(child, rows).cloned();
        if let Some((_, community)) = rows.laid.get(&child).and_then(|n| self.laid.get_mut(*n)) {
            community.parents.push(parent);
        } else if let Some(community) = self.touched.get_mut(&child) {
            community.parents.push(parent);
        } else if let Some(mut community) = stored {
            community.parents.push(parent);
            self.touched.insert(child, community);
        }
        Ok(true)
    }

    /// The community as the workspace has it.
    pub(super) fn stored(&self, id: CommunityId, rows: &Rows) -> Option<&Community> {
        self.before.communities.get(*rows.stored.get(&id)?)
    }

    fn parents_of(&self, id: CommunityId, rows: &Rows) -> Vec<CommunityId> {
        let laid = rows.laid.get(&id).and_then(|n| self.laid.get(*n)).map(|(_, c)| c);
        laid.or_else(|| self.touched.get(&id))
            .or_else(|| self.stored(id, rows))
            .map(|c| c.parents.clone())
            .unwrap_or_default()
    }

    /// Counts the rows of communities once all their parents are known.
    pub(super) fn finish_communities(&mut self) {
        let before: HashMap<CommunityId, &Community> = self.before.communities.iter().map(|c| (c.id, c)).collect();
        for (_, community) in std::mem::take(&mut self.laid) {
            match before.get(&community.id) {
                None => self.plan.changes.new += 1,
                Some(old) if **old == community => {
                    self.plan.changes.same += 1;
                    continue;
                }
                Some(_) => self.plan.changes.changed += 1,
            }
            self.plan.save.communities.push(community);
        }
        let touched: BTreeMap<CommunityId, Community> = std::mem::take(&mut self.touched).into_iter().collect();
        self.plan.save.communities.extend(touched.into_values());
    }

    /// Where communities stand, by id.
    pub(super) fn rows(&self) -> Rows {
        Rows {
            laid: self.laid.iter().zip(0..).map(|((_, c), n)| (c.id, n)).collect(),
            stored: self.before.communities.iter().zip(0..).map(|(c, n)| (c.id, n)).collect(),
        }
    }
}

/// Places in `laid` and in the stored communities.
pub(super) struct Rows {
    laid: HashMap<CommunityId, usize>,
    stored: HashMap<CommunityId, usize>,
}

pub(super) fn no_kind() -> CommunityKind {
    CommunityKind::Custom(Name::nearest_or_unnamed(NO_KIND))
}

/// By what a row is told from the others of its file.
fn identity(row: &CommunityRow) -> Option<String> {
    let name = row.name.as_ref().map(|n| format!("n\u{1}{}", n.folded()));
    let id = row.id.map(|id| format!("i\u{1}{id}"));
    let without_key = if row.blocked { None } else { id.or(name) };
    row.key.as_ref().map_or(without_key, |k| Some(format!("k\u{1}{k}")))
}

/// The stored community that a row means. Errors: so many have the name.
fn matched(
    row: &CommunityRow,
    stored: &Index<CommunityId>,
    before: &HashMap<CommunityId, &Community>,
    keyed: &HashSet<&str>,
) -> Result<Option<CommunityId>, usize> {
    let by_id = row.id.and_then(|id| stored.id(CommunityId(id)));
    let found = by_id.or_else(|| row.key.as_ref().and_then(|key| stored.key(key.as_str())));
    let Some(name) = row.name.as_ref().filter(|_| found.is_none()) else { return Ok(found) };
    let candidates = stored.named(name.as_str());
    if row.key.is_some() {
        // A key that was made from a name says no more than the name does; one that a file gave says which it is.
        let made = |id: &CommunityId| {
            let made = |c: &&Community| c.key == Key::from_name(&c.name, |_| false) && !keyed.contains(c.key.as_str());
            before.get(id).is_some_and(made)
        };
        return Ok(match candidates {
            [one] if made(one) => Some(*one),
            _ => None,
        });
    }
    match candidates {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => Err(several.len()),
    }
}
