//! Rows of memberships.

use super::Laying;
use super::communities::no_kind;
use super::index::Referred;
use guild_exchange::organisation::TableKind;
use guild_exchange::organisation::draft::{MembershipRow, Table};
use guild_exchange::organisation::field::Field;
use guild_model::communities::{Community, Membership, MembershipRole, MembershipState, enter_at_once};
use guild_model::people::Person;
use guild_model::{CommunityId, Key, MembershipId, Name, PersonId};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

impl Laying<'_> {
    pub(super) fn lay_memberships(&mut self) {
        self.met.memberships = vec![false; self.before.memberships.len()];
        let rows = std::mem::take(&mut self.draft.memberships);
        let mut ids: HashSet<MembershipId> = self.before.memberships.iter().map(|m| m.id).collect();
        let mut pool: HashMap<String, Vec<usize>> = HashMap::new();
        let mut pool_of = None;
        // Of each new membership whether its id is the file's own.
        let mut has_given = Vec::new();
        for row in &rows {
            let Some((community, person)) = self.ends(row) else { continue };
            if pool_of != Some(row.at.table) {
                pool = self.pool(row.at.table as usize);
                pool_of = Some(row.at.table);
            }
            let membership = membership_of(row, community, person);
            let Some(table) = self.draft.tables.get(row.at.table as usize) else { continue };
            if let Some(found) = pool.get_mut(&said(&membership, table)).and_then(Vec::pop) {
                if let Some(met) = self.met.memberships.get_mut(found) {
                    *met = true;
                }
                self.plan.changes.same += 1;
                continue;
            }
            let given = row.id.map(MembershipId).filter(|id| !ids.contains(id));
            let id = given.unwrap_or(membership.id);
            ids.insert(id);
            self.plan.changes.new += 1;
            self.plan.save.memberships.push(Membership { id, ..membership });
            has_given.push(given.is_some());
        }
        self.put_in_order(&has_given);
        self.draft.memberships = rows;
    }

    /// Sees to it that the new memberships bring people home where they belong, and take nobody from the home they
    /// have: one more in a community takes the place of the one that is there, the others come in the order of what is
    /// entered at once. The ids that the file gives stay.
    fn put_in_order(&mut self, has_given: &[bool]) {
        let mut places: HashMap<(CommunityId, PersonId), MembershipId> = HashMap::new();
        for known in &self.before.memberships {
            if matches!(known.state, MembershipState::Active | MembershipState::Listed) {
                let place = places.entry((known.community, known.person)).or_insert(known.id);
                *place = known.id.min(*place);
            }
        }
        let mut entered = Vec::new();
        for (membership, _) in self.plan.save.memberships.iter_mut().zip(has_given).filter(|(_, is_given)| !**is_given)
        {
            match places.get(&(membership.community, membership.person)) {
                Some(place) => membership.id = place.beside(),
                None => entered.push(membership),
            }
        }
        enter_at_once(entered, &self.before.memberships);
    }

    /// The stored memberships that no row has met yet, by what the columns of a table say; the first is the last.
    fn pool(&self, table: usize) -> HashMap<String, Vec<usize>> {
        let mut pool: HashMap<String, Vec<usize>> = HashMap::new();
        let Some(table) = self.draft.tables.get(table) else { return pool };
        for (n, membership) in self.before.memberships.iter().enumerate().rev() {
            if self.met.memberships.get(n) == Some(&false) {
                pool.entry(said(membership, table)).or_default().push(n);
            }
        }
        pool
    }

    /// The community and the person of a row; `None` where one is missing, which is said.
    fn ends(&mut self, row: &MembershipRow) -> Option<(CommunityId, PersonId)> {
        if row.blocked {
            self.blocked.insert(row.at);
        }
        let by_name = self.by_name(row.at);
        let community = match self.communities.refer(&row.community, by_name) {
            Referred::Nothing if by_name && !row.blocked && !self.has(TableKind::Communities) => {
                self.new_community(&row.community)
            }
            Referred::To(id) => Some(id),
            other => {
                if !row.community.is_empty() {
                    self.dangling(row.at, Field::Community, "community", &row.community, &other);
                }
                None
            }
        };
        let email = row.email.as_ref().filter(|_| by_name);
        let by_email = email.and_then(|email| match self.people.with_email(email.as_str()) {
            [one] => Some(*one),
            _ => None,
        });
        let person =
            match by_email.map_or_else(|| self.people.refer(&row.person, by_name), |one| self.people.standing(one)) {
                Referred::Nothing if by_name && !row.blocked && community.is_some() && self.may_make_people() => {
                    self.new_person(row)
                }
                Referred::To(id) => Some(id),
                other => {
                    if !row.person.is_empty() {
                        self.dangling(row.at, Field::Person, "person", &row.person, &other);
                    }
                    None
                }
            };
        if row.blocked { None } else { community.zip(person) }
    }

    fn new_community(&mut self, name: &str) -> Option<CommunityId> {
        let name = Name::nearest(name)?;
        let key = Key::from_name(&name, |k| self.communities.has_key(k));
        let community = Community::new(key, name, no_kind());
        self.communities.add(community.id, community.key.as_str(), community.name.as_str(), None);
        let id = community.id;
        self.touched.insert(id, community);
        Some(id)
    }

    fn new_person(&mut self, row: &MembershipRow) -> Option<PersonId> {
        let name = Name::nearest(&row.person)?;
        let key = Key::from_name(&name, |k| self.people.has_key(k));
        let mut person = Person::new(key, name);
        person.email.clone_from(&row.email);
        person.handle.clone_from(&row.handle);
        person.affiliation.clone_from(&row.affiliation);
        let email = person.email.as_ref().map(Name::as_str);
        self.people.add(person.id, person.key.as_str(), person.name.as_str(), email);
        let id = person.id;
        self.plan.save.people.push(person);
        Some(id)
    }
}

fn membership_of(row: &MembershipRow, community: CommunityId, person: PersonId) -> Membership {
    let role = row.role.get().cloned().unwrap_or(MembershipRole::Member);
    let mut membership = Membership::new(community, person, role);
    membership.state = row.state.state;
    membership.state_word.clone_from(&row.state.word);
    row.since.clone().set(&mut membership.since);
    row.until.clone().set(&mut membership.until);
    row.voluntary.clone().set(&mut membership.voluntary);
    row.share.clone().set(&mut membership.share);
    row.last_contribution.clone().set(&mut membership.last_contribution);
    membership.custom = row.custom.clone();
    membership
}

/// All that the columns of a table say of a membership, as one text.
fn said(membership: &Membership, table: &Table) -> String {
    let Membership {
        id: _,
        community,
        person,
        role,
        state,
        state_word,
        voluntary,
        since,
        until,
        share,
        last_contribution,
        custom,
    } = membership;
    let mut text = format!("{}{}", community.0.simple(), person.0.simple());
    let mut add = |field: Field, value: &dyn std::fmt::Display| {
        if table.column(field).is_some() {
            // Writing to a text cannot fail.
            let _ = write!(text, "\u{1}{value}");
        }
    };
    let date = |date: &Option<guild_model::PartialDate>| date.map(|d| d.to_string()).unwrap_or_default();
    if table.cross {
        return format!("{text}\u{1}{}", role.word());
    }
    add(Field::Role, &role.word());
    add(Field::State, &state.word());
    add(Field::State, &state_word.as_ref().map_or("", Name::as_str));
    add(Field::Voluntary, &voluntary.map_or(2, u8::from));
    add(Field::Since, &date(since));
    add(Field::Until, &date(until));
    add(Field::Share, &share.map_or(-1, i32::from));
    add(Field::LastContribution, &date(last_contribution));
    for header in table.kept_headers() {
        let _ = write!(text, "\u{1}{}", custom.get(header).unwrap_or_default());
    }
    text
}
