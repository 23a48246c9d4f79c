//! Tables of an organisation laid against the workspace: what would be new, changed, the same.
//!
//! Communities and people are matched by id, else by key, else (people) by e-mail, else by name; memberships, offers
//! and needs by all that their row says, as often as it says so. A row that cannot be stored as it stands is left
//! out, and with it every row that refers to it.

mod communities;
mod index;
mod memberships;
mod offered;
mod people;
mod removal;
mod sheets;

pub(super) use sheets::{Claimed, claimed};

use super::Changes;
use crate::Error;
use crate::communities::check_parents;
use crate::communities::service::drop_unused;
use crate::people::snapshot::Snapshot;
use guild_exchange::book::{Book, Problem, Severity};
use guild_exchange::ladder::recognise::report::SheetReport;
use guild_exchange::organisation::TableKind;
use guild_exchange::organisation::draft::{OrganisationDraft, RowAt};
use guild_exchange::organisation::field::Field;
use guild_model::communities::{Community, Organisation};
use guild_model::people::Person;
use guild_model::{CommunityId, Name, PersonId};
use guild_store::Tables;
use index::{Index, Referred};
use removal::Removal;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What an import would do to the organisation.
#[derive(Default)]
pub(super) struct OrganisationPlan {
    pub changes: Changes,
    pub problems: Vec<Problem>,
    pub counts: OrganisationCounts,
    /// What became of the sheets, as (book, sheet, report).
    pub sheets: Vec<(usize, usize, SheetReport)>,
    /// The new and the changed things.
    save: Organisation,
    remove: Removal,
    /// The people whom the files lack, and whether they are removed.
    pub lacking: BTreeSet<PersonId>,
    pub removes: bool,
    /// A table lists people with their keys.
    pub lists_people: bool,
}

/// How many rows of each table the files hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OrganisationCounts {
    /// Rows of the table of communities.
    pub communities: u32,
    /// Rows of the table of people.
    pub people: u32,
    /// Rows of the table of memberships.
    pub memberships: u32,
    /// Rows of the table of services: offers and needs.
    pub services: u32,
}

impl OrganisationPlan {
    /// How many rows it makes, changes or removes; what the files say and is known already is none of them.
    pub fn count(&self) -> usize {
        let Changes { new, changed, removed, .. } = self.changes;
        (new + changed + if self.removes { removed } else { 0 }) as usize
    }
}

/// Lays a draft over what is stored.
pub(super) fn lay(
    draft: OrganisationDraft,
    before: &Organisation,
    books: &[Book],
    remove_missing: bool,
) -> OrganisationPlan {
    let counts = OrganisationCounts {
        communities: draft.communities.len() as u32,
        people: draft.people.len() as u32,
        memberships: draft.memberships.len() as u32,
        services: draft.services.len() as u32,
    };
    let lists_people = draft.people.iter().any(|row| row.key.is_some());
    let mut laying = Laying {
        before,
        draft,
        people: Index::default(),
        communities: Index::default(),
        people_keys: HashSet::new(),
        community_keys: HashSet::new(),
        laid: Vec::new(),
        touched: HashMap::new(),
        blocked: HashSet::new(),
        met: Met::default(),
        plan: OrganisationPlan { counts, removes: remove_missing, lists_people, ..OrganisationPlan::default() },
    };
    laying.plan.problems = std::mem::take(&mut laying.draft.problems);
    laying.lay_people();
    laying.lay_communities();
    laying.lay_memberships();
    laying.lay_services();
    laying.finish_communities();
    laying.missing();
    laying.plan.changes.skipped = laying.blocked.len() as u32;
    laying.plan.sheets = sheets::reports(&laying.draft, books, &laying.blocked);
    laying.plan
}

impl OrganisationPlan {
    /// Counts what was said of the people whom the files lack: it goes with them, and nobody should be surprised.
    pub fn count_what_was_said(&mut self, known: &Snapshot) {
        let of = |person: &PersonId| self.lacking.contains(person);
        let assessments = known.assessments.iter().filter(|a| of(&a.person)).count();
        let standings = known.standings.iter().filter(|s| of(&s.person)).count();
        let talks = known.check_ins.iter().filter(|c| of(&c.person)).count();
        let places = known.places.iter().filter(|p| of(&p.person)).count();
        let n = assessments + standings + talks + places;
        self.changes.removed += n as u32;
        if n == 0 || !self.removes {
            return;
        }
        let people = match self.lacking.len() {
            1 => "1 person".to_owned(),
            n => format!("{n} people"),
        };
        let entries = if n == 1 { "goes 1 entry".to_owned() } else { format!("go {n} entries") };
        self.problems.push(Problem {
            file: None,
            sheet: None,
            cell: None,
            record: None,
            severity: Severity::Warns,
            code: "organisation-said-goes-too".to_owned(),
            args: vec![("people".to_owned(), self.lacking.len().to_string()), ("count".to_owned(), n.to_string())],
            message: format!(
                "With {people} whom the files lack {entries} of what was said of them (assessments, standings, \
                 check-ins, places on ladders); keep what is missing to keep it."
            ),
        });
    }

    /// The people of the workspace as they are after it.
    pub fn people(&self, before: &[Person]) -> Vec<Person> {
        let saved: HashMap<PersonId, &Person> = self.save.people.iter().map(|p| (p.id, p)).collect();
        let known: HashSet<PersonId> = before.iter().map(|p| p.id).collect();
        let kept = before.iter().map(|p| saved.get(&p.id).copied().unwrap_or(p));
        kept.chain(self.save.people.iter().filter(|p| !known.contains(&p.id))).cloned().collect()
    }

    /// Writes it inside one change. Errors: communities would be inside one another.
    pub fn apply(&self, tables: &Tables) -> Result<(), Error> {
        let freed = self.remove.apply(tables)?;
        let Organisation { communities, people, memberships, services, offers, needs } = &self.save;
        people.iter().try_for_each(|person| tables.people().save(person))?;
        communities.iter().try_for_each(|community| tables.communities().save(community))?;
        memberships.iter().try_for_each(|membership| tables.memberships().save(membership))?;
        services.iter().try_for_each(|service| tables.services().save(service))?;
        offers.iter().try_for_each(|offer| tables.offers().save(offer))?;
        needs.iter().try_for_each(|need| tables.needs().save(need))?;
        // Now that all is there which may still speak of them.
        drop_unused(tables, &freed)?;
        check_parents(tables)
    }
}

/// What of the workspace the files speak of.
#[derive(Default)]
struct Met {
    communities: HashSet<CommunityId>,
    people: HashSet<PersonId>,
    memberships: Vec<bool>,
    offers: Vec<bool>,
    needs: Vec<bool>,
}

/// The work while it is done.
struct Laying<'a> {
    before: &'a Organisation,
    draft: OrganisationDraft,
    people: Index<PersonId>,
    communities: Index<CommunityId>,
    /// The keys that people and communities were given.
    people_keys: HashSet<String>,
    community_keys: HashSet<String>,
    /// The communities of rows, with the rows, as they will be.
    laid: Vec<(RowAt, Community)>,
    /// Communities that have no row but get a parent from one of services, or are named by a membership.
    touched: HashMap<CommunityId, Community>,
    /// Rows that cannot be stored as they stand.
    blocked: HashSet<RowAt>,
    met: Met,
    plan: OrganisationPlan,
}

impl Laying<'_> {
    fn has(&self, kind: TableKind) -> bool {
        self.draft.tables.iter().any(|table| table.kind == kind)
    }

    fn by_name(&self, at: RowAt) -> bool {
        self.draft.tables.get(at.table as usize).is_some_and(|table| table.by_name)
    }

    fn block(&mut self, at: RowAt, field: Field, code: &str, args: &[(&str, &str)], message: String) {
        self.blocked.insert(at);
        self.say(at, field, Severity::Blocks, code, args, message);
    }

    fn warn(&mut self, at: RowAt, field: Field, code: &str, args: &[(&str, &str)], message: String) {
        self.say(at, field, Severity::Warns, code, args, message);
    }

    fn say(&mut self, at: RowAt, field: Field, severity: Severity, code: &str, args: &[(&str, &str)], message: String) {
        if let Some(table) = self.draft.tables.get(at.table as usize) {
            self.plan.problems.push(table.problem(at, Some(field), severity, code, args, message));
        }
    }

    /// The record of a row, and its file where that is another than that of `from`.
    fn place(&self, row: RowAt, from: RowAt) -> String {
        let Some(table) = self.draft.tables.get(row.table as usize) else { return String::new() };
        let record = row.row.saturating_sub(table.head).saturating_add(1);
        if row.table == from.table {
            return format!("record {record}");
        }
        let here = self.draft.tables.get(from.table as usize);
        if here.is_some_and(|t| t.file == table.file) {
            format!("sheet {}, record {record}", table.name)
        } else {
            format!("{}, record {record}", table.file)
        }
    }

    /// Whether something of the kind has this name, whatever the key.
    fn is_a_name(&self, what: &str, text: &str) -> bool {
        match what {
            "community" => !self.communities.named(text).is_empty(),
            "person" => !self.people.named(text).is_empty(),
            _ => false,
        }
    }

    /// Why a reference leads nowhere, said; the row is blocked.
    fn dangling<I>(&mut self, at: RowAt, field: Field, what: &str, text: &str, referred: &Referred<I>) {
        let shown: String = text.chars().take(60).collect();
        let args = [("what", what), ("text", shown.as_str())];
        match referred {
            Referred::To(_) => {}
            Referred::Blocked(row) => {
                let place = self.place(*row, at);
                let message = format!(
                    "It refers to the {what} “{shown}”, which cannot be stored ({place}); it is left out with it."
                );
                let args = [args[0], args[1], ("place", place.as_str())];
                self.block(at, field, "organisation-blocked-with", &args, message);
            }
            Referred::Going => {
                let message = format!(
                    "It refers to the {what} “{shown}”, which the files lack and the import removes; add it to them, \
                     or keep what is missing."
                );
                self.block(at, field, "organisation-refers-to-removed", &args, message);
            }
            Referred::Several(n) => {
                let message = format!("“{shown}” is the name of {n}; write the key of the {what} that is meant.");
                self.block(at, field, "organisation-ambiguous", &args, message);
            }
            Referred::Nothing if self.is_a_name(what, text) => {
                let message = format!("“{shown}” is the name of a {what}; in this column its key is wanted.");
                self.block(at, field, "organisation-name-for-key", &args, message);
            }
            Referred::Nothing => {
                let message = format!("There is no {what} “{shown}”; correct it, or add the {what}.");
                self.block(at, field, "organisation-no-such", &args, message);
            }
        }
    }
}

/// The folded name and whether others have it.
fn twins<'a>(names: impl Iterator<Item = &'a Name>) -> HashMap<String, u32> {
    let mut met = HashMap::new();
    names.for_each(|name| *met.entry(name.folded()).or_insert(0) += 1);
    met
}
