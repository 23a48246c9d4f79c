//! The one door through which anything changes, and the way back.

use crate::communities::{Communities, Memberships, Needs, Offers, Pins, SavedViews, Services, ThresholdTable};
use crate::history::{self, ChangeLabel};
use crate::mastery::{Areas, Criteria, Expectations, Frameworks, Levels, Skills, Steps, Tracks};
use crate::people::{AskedSkills, Assessments, CheckIns, People, Places, SentPacks, Standings};
use crate::{CONTENT_TABLES, SetAsides, Store, StoreError};
use rusqlite::session::{ChangesetIter, ConflictAction, ConflictType, Session, invert_strm};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The tables inside one change.
pub struct Tables<'c>(pub(crate) &'c Connection);

impl Tables<'_> {
    /// The frameworks with their scales, one row of each version.
    pub fn frameworks(&self) -> Frameworks<'_> {
        Frameworks(self.0)
    }
    /// The tracks of all frameworks.
    pub fn tracks(&self) -> Tracks<'_> {
        Tracks(self.0)
    }
    /// The levels of all tracks.
    pub fn levels(&self) -> Levels<'_> {
        Levels(self.0)
    }
    /// The steps between levels.
    pub fn steps(&self) -> Steps<'_> {
        Steps(self.0)
    }
    /// The areas of all frameworks.
    pub fn areas(&self) -> Areas<'_> {
        Areas(self.0)
    }
    /// The skills of all frameworks.
    pub fn skills(&self) -> Skills<'_> {
        Skills(self.0)
    }
    /// The cells at skills and levels.
    pub fn expectations(&self) -> Expectations<'_> {
        Expectations(self.0)
    }
    /// The criteria of all cells.
    pub fn criteria(&self) -> Criteria<'_> {
        Criteria(self.0)
    }
    /// The communities with their parents.
    pub fn communities(&self) -> Communities<'_> {
        Communities(self.0)
    }
    /// Who belongs where.
    pub fn memberships(&self) -> Memberships<'_> {
        Memberships(self.0)
    }
    /// The services that can be offered and needed.
    pub fn services(&self) -> Services<'_> {
        Services(self.0)
    }
    /// Who can give what.
    pub fn offers(&self) -> Offers<'_> {
        Offers(self.0)
    }
    /// Who wants what, and from whom.
    pub fn needs(&self) -> Needs<'_> {
        Needs(self.0)
    }
    /// Where people have put things on the map.
    pub fn pins(&self) -> Pins<'_> {
        Pins(self.0)
    }
    /// The views that were saved under a name.
    pub fn saved_views(&self) -> SavedViews<'_> {
        SavedViews(self.0)
    }
    /// The numbers from which on something is noteworthy.
    pub fn thresholds(&self) -> ThresholdTable<'_> {
        ThresholdTable(self.0)
    }
    /// Everyone, those in no community included.
    pub fn people(&self) -> People<'_> {
        People(self.0)
    }
    /// Where people stand on ladders.
    pub fn places(&self) -> Places<'_> {
        Places(self.0)
    }
    /// How people were assessed; rows are only added.
    pub fn assessments(&self) -> Assessments<'_> {
        Assessments(self.0)
    }
    /// How people stand against criteria; rows are only added.
    pub fn standings(&self) -> Standings<'_> {
        Standings(self.0)
    }
    /// The talks with people.
    pub fn check_ins(&self) -> CheckIns<'_> {
        CheckIns(self.0)
    }
    /// What was handed out; in no changeset and no history.
    pub fn sent_packs(&self) -> SentPacks<'_> {
        SentPacks(self.0)
    }
    /// The findings that are set aside.
    pub fn set_asides(&self) -> SetAsides<'_> {
        SetAsides(self.0)
    }
    /// The skills that communities ask for.
    pub fn asked_skills(&self) -> AskedSkills<'_> {
        AskedSkills(self.0)
    }
}

/// What a change did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// What the change itself returned.
    pub value: T,
    /// The tables it touched, by name, sorted; empty when nothing changed: then there is no history entry either.
    pub tables: Vec<String>,
}

impl Store {
    /// Runs `act` in one transaction and records what it did as one history entry. An error rolls everything back.
    ///
    /// * `label` is called with the result, after `act`: it may count what was done.
    /// * `at`: the time of the change, ISO 8601 in UTC.
    /// * Returns after the data is on disk (`synchronous = FULL`).
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        at: &str,
        label: impl FnOnce(&T) -> ChangeLabel,
        act: impl FnOnce(&Tables) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        self.publishing(|| {
            let conn = self.connection();
            let writing = Writing::begin(conn)?;
            let mut session = recorded(conn)?;
            let value = act(&Tables(conn))?;
            let mut changeset = Vec::new();
            session.changeset_strm(&mut changeset).map_err(StoreError::from)?;
            drop(session);
            let (tables, changed_rows) = touched(&changeset)?;
            if changed_rows > 0 {
                history::add(conn, &label(&value), at, &changeset, changed_rows)?;
            }
            writing.commit()?;
            Ok(Changed { value, tables })
        })
    }

    /// Runs `act` and rolls it back: whether it would change any row. The file stays as it is, to the byte.
    pub fn would_change<E: From<StoreError>>(&self, act: impl FnOnce(&Tables) -> Result<(), E>) -> Result<bool, E> {
        let conn = self.connection();
        let _rolled_back = Writing::aside(conn)?;
        let mut session = recorded(conn)?;
        act(&Tables(conn))?;
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset).map_err(StoreError::from)?;
        Ok(!changeset.is_empty())
    }

    /// Writes what is in neither changeset nor history: derived data, which can be made again from what is stored, and
    /// what was handed out, which cannot be taken back. Nothing when the workspace is open to read.
    pub(crate) fn derive(&mut self, act: impl FnOnce(&Connection) -> Result<(), StoreError>) -> Result<(), StoreError> {
        if !self.may_write() {
            return Ok(());
        }
        self.publishing(|| {
            let conn = self.connection();
            let writing = Writing::begin(conn)?;
            act(conn)?;
            writing.commit()
        })
    }

    /// Takes the last change back. Errors: `NothingTo("undo")`.
    pub fn undo(&mut self) -> Result<Changed<ChangeLabel>, StoreError> {
        let entry = history::next_undo(self.connection())?.ok_or(StoreError::NothingTo("undo"))?;
        let changeset = history::changeset(self.connection(), entry.id)?;
        let mut inverted = Vec::new();
        invert_strm(&mut changeset.as_slice(), &mut inverted)?;
        let tables = self.apply(&inverted, entry.id, true)?;
        Ok(Changed { value: entry.label, tables })
    }

    /// Brings the change that was taken back last. Errors: `NothingTo("redo")`.
    pub fn redo(&mut self) -> Result<Changed<ChangeLabel>, StoreError> {
        let entry = history::next_redo(self.connection())?.ok_or(StoreError::NothingTo("redo"))?;
        let changeset = history::changeset(self.connection(), entry.id)?;
        let tables = self.apply(&changeset, entry.id, false)?;
        Ok(Changed { value: entry.label, tables })
    }

    fn apply(&mut self, changeset: &[u8], entry: i64, undone: bool) -> Result<Vec<String>, StoreError> {
        let (tables, _) = touched(changeset)?;
        let conn = self.connection();
        // References are checked for the whole changeset at the end, since its rows come in no useful order.
        conn.pragma_update(None, "foreign_keys", false)?;
        let done = self.publishing(|| apply_checked(conn, changeset, entry, undone));
        conn.pragma_update(None, "foreign_keys", true)?;
        done.map(|()| tables)
    }
}

/// An open transaction. Outside of one the connection refuses to write (`query_only`), so that nothing can pass
/// by `change`.
pub(crate) struct Writing<'c> {
    // Invariant: `Some` until `commit` or `drop`.
    transaction: Option<Transaction<'c>>,
    conn: &'c Connection,
}

impl<'c> Writing<'c> {
    pub(crate) fn begin(conn: &'c Connection) -> Result<Self, StoreError> {
        conn.pragma_update(None, "query_only", false)?;
        if let Err(error) = log_ahead(conn) {
            conn.pragma_update(None, "query_only", true)?;
            return Err(error);
        }
        Self::aside(conn)
    }

    /// For what will be rolled back: as [`Writing::begin`], without the write-ahead log, whose mark in the file's header
    /// would be a change of its own.
    fn aside(conn: &'c Connection) -> Result<Self, StoreError> {
        conn.pragma_update(None, "query_only", false)?;
        let mut writing = Self { transaction: None, conn };
        writing.transaction = Some(Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?);
        // Rows may be written in any order within one change; references count at its end.
        conn.pragma_update(None, "defer_foreign_keys", true)?;
        Ok(writing)
    }

    pub(crate) fn commit(mut self) -> Result<(), StoreError> {
        match self.transaction.take() {
            Some(transaction) => Ok(transaction.commit()?),
            None => Ok(()),
        }
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        drop(self.transaction.take()); // rolls back unless committed
        let _ = self.conn.pragma_update(None, "query_only", true);
    }
}

/// Puts the file into WAL mode, which writes to its header; so only with the first change, and whoever only looks leaves
/// the file as it was. While another is in the middle of reading, this one change goes without.
fn log_ahead(conn: &Connection) -> Result<(), StoreError> {
    match conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => Ok(()),
        outcome => Ok(outcome?),
    }
}

fn recorded(conn: &Connection) -> Result<Session<'_>, StoreError> {
    let mut session = Session::new(conn)?;
    for table in CONTENT_TABLES {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

fn touched(changeset: &[u8]) -> Result<(Vec<String>, u32), StoreError> {
    use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
    let mut tables = BTreeSet::new();
    let mut n_rows = 0;
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        tables.insert(item.op()?.table_name().to_owned());
        n_rows += 1;
    }
    Ok((tables.into_iter().collect(), n_rows))
}

fn apply_checked(conn: &Connection, changeset: &[u8], entry: i64, undone: bool) -> Result<(), StoreError> {
    let writing = Writing::begin(conn)?;
    let met: Arc<Mutex<Option<String>>> = Arc::default();
    let meeting = Arc::clone(&met);
    let applied = conn.apply_strm(
        &mut &*changeset,
        None::<fn(&str) -> bool>,
        move |kind: ConflictType, item: rusqlite::session::ChangesetItem| {
            if let Ok(mut met) = meeting.lock() {
                let table = item.op().map(|op| op.table_name().to_owned()).unwrap_or_default();
                *met = Some(format!("{table}: {}", conflict_word(&kind)));
            }
            ConflictAction::SQLITE_CHANGESET_ABORT
        },
    );
    if let Some(conflict) = met.lock().ok().and_then(|mut met| met.take()) {
        return Err(StoreError::Conflict(conflict));
    }
    applied?;
    let dangling: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(StoreError::Conflict(format!("{dangling} references would lead nowhere")));
    }
    history::mark(conn, entry, undone)?;
    writing.commit()
}

fn conflict_word(kind: &ConflictType) -> &'static str {
    match kind {
        ConflictType::SQLITE_CHANGESET_DATA => "a row is no longer as it was",
        ConflictType::SQLITE_CHANGESET_NOTFOUND => "a row is gone",
        ConflictType::SQLITE_CHANGESET_CONFLICT => "a row is there already",
        _ => "a rule of the tables forbids it",
    }
}
