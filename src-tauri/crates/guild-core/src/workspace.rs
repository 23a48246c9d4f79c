//! One open organisation: every operation of the product is a method of it.

use crate::people::counted::Counted;
use crate::people::refuse_to_lose;
use crate::people::snapshot::{Ground, Snapshot};
use crate::{ChangeLabel, Error, Op};
use guild_model::communities::Organisation;
use guild_model::mastery::Matrix;
use guild_model::mastery::rules;
use guild_model::people::Assessment;
use guild_model::{AssessmentId, FrameworkId};
use guild_store::{Access, Changed, Store, Tables};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Is told after each commit which tables changed.
type Listener = Box<dyn Fn(&[String]) + Send>;

/// One open organisation.
pub struct Workspace {
    pub(crate) store: Store,
    /// The matrices read so far, as they are in the file.
    matrices: BTreeMap<FrameworkId, Arc<Matrix>>,
    /// The organisation as it is in the file, once it was read.
    pub(crate) organisation: Option<Arc<Organisation>>,
    /// What is known of people, as it is in the file, once it was read.
    pub(crate) people: Option<Arc<Snapshot>>,
    pub(crate) ground: Option<Arc<Ground>>,
    pub(crate) counted: Option<Arc<Counted>>,
    /// Tells what was read here from what was read of another workspace, or of this file when it was open before.
    pub(crate) opening: Arc<()>,
    listener: Option<Listener>,
    /// When something was last taken back or brought again, since it was opened.
    walked_at: Option<String>,
}

/// What a frame shows of the open workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WorkspaceInfo {
    /// The file as the person knows it; empty in memory.
    pub path: String,
    /// The organisation's name: that of the file without its ending.
    pub name: String,
    /// How many there are, closed ones included.
    pub communities: u32,
    /// How many there are, those in no community included.
    pub people: u32,
    /// How many versions of frameworks there are.
    pub frameworks: u32,
    /// ISO 8601 in UTC; `None` when nothing has been changed yet.
    pub saved_at: Option<String>,
    /// What undo would take back; `None` where there is nothing.
    pub undo: Option<ChangeLabel>,
    /// What redo would bring again; `None` where there is nothing.
    pub redo: Option<ChangeLabel>,
    /// How it stands towards the synced or network folder it lies in; `None` where nobody else sees its folder.
    pub publication: Option<Publication>,
}

/// A workspace in a synced or network folder is worked on as a local copy and published whole after each change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Publication {
    /// The name of the product that synchronises the folder; `None` for a network folder.
    pub product: Option<String>,
    /// How much of it others can see.
    pub state: PublicationState,
    /// Why it could not be published.
    pub cause: Option<String>,
    /// Someone else changed the file meanwhile: it is as they left it, and hers is in this file beside it.
    pub kept: Option<String>,
}

/// How much of a workspace in a shared folder others can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PublicationState {
    /// All of it.
    Published,
    /// Changes are published within a few seconds.
    Waiting,
    /// They are safe on this machine; it is tried again with the next change and when the workspace is closed.
    Failed,
}

impl From<guild_store::Publication> for Publication {
    fn from(publication: guild_store::Publication) -> Self {
        let guild_store::Publication { folder, state, kept } = publication;
        let (state, cause) = match state {
            guild_store::PublicationState::Published => (PublicationState::Published, None),
            guild_store::PublicationState::Waiting => (PublicationState::Waiting, None),
            guild_store::PublicationState::Failed(cause) => (PublicationState::Failed, Some(cause)),
        };
        let kept = kept.map(|path| path.display().to_string());
        Self { product: folder.product().map(str::to_owned), state, cause, kept }
    }
}

/// One change of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct HistoryLine {
    /// Rises with every change.
    pub id: u32,
    /// What it did.
    pub label: ChangeLabel,
    /// ISO 8601 in UTC.
    pub at: String,
    /// Taken back; redo brings it again.
    pub undone: bool,
    /// False behind the forgetting of a person, which ended undo.
    pub can_undo: bool,
    /// How many rows it touched; 0 for the forgetting of a person.
    pub changed_rows: u32,
}

impl HistoryLine {
    /// When it was, to the minute, by the clock of this machine.
    pub fn local_time(&self) -> String {
        match chrono::DateTime::parse_from_rfc3339(&self.at) {
            Ok(at) => at.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string(),
            Err(_) => self.at.clone(),
        }
    }
}

impl Workspace {
    /// Makes an empty workspace; never overwrites. Errors: `Exists`, `Io`.
    pub fn create(path: &Path) -> Result<Self, Error> {
        Ok(Self::with(Store::create(path)?))
    }

    /// To look and to change, for one at a time. An older file is migrated, after a copy of it was made beside it.
    ///
    /// Errors: `NoFile`, `NotAWorkspace`, `Newer`, `InUse`, `Foreign`, `Damaged`, `ReadOnly`.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Ok(Self::with(Store::open(path, Access::Write)?))
    }

    /// For looking only; possible while another has it open. An older file is migrated in memory and stays as it is.
    /// Errors: as [`Self::open`], but `InUse` and `ReadOnly`.
    pub fn open_to_read(path: &Path) -> Result<Self, Error> {
        Ok(Self::with(Store::open(path, Access::Read)?))
    }

    /// A workspace that lives as long as the value.
    pub fn in_memory() -> Result<Self, Error> {
        Ok(Self::with(Store::in_memory()?))
    }

    fn with(store: Store) -> Self {
        Self {
            store,
            matrices: BTreeMap::new(),
            organisation: None,
            people: None,
            ground: None,
            counted: None,
            opening: Arc::default(),
            listener: None,
            walked_at: None,
        }
    }

    /// Brings the file back to a single one and lets others write; one in a shared folder is published.
    ///
    /// Errors: `NotPublished`, `KeptBeside`.
    pub fn close(self) -> Result<(), Error> {
        Ok(self.store.close()?)
    }

    /// Calls `listener` after each commit with the names of the changed tables.
    pub fn on_change(&mut self, listener: impl Fn(&[String]) + Send + 'static) {
        self.listener = Some(Box::new(listener));
    }

    /// Calls `listener`, on a thread of its own, when a workspace in a shared folder was published or could not be.
    pub fn on_publication(&self, listener: impl Fn() + Send + 'static) {
        self.store.on_publication(listener);
    }

    /// The file as the person knows it, in a shared folder the published one; `None` in memory.
    pub fn path(&self) -> Option<PathBuf> {
        self.store.path()
    }

    /// The organisation's name: that of the file.
    pub fn name(&self) -> String {
        let path = self.path();
        let stem = path.as_deref().and_then(Path::file_stem);
        stem.map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// What the window shows of it at all times. Cost: three counts and the last lines of the history.
    pub fn info(&self) -> Result<WorkspaceInfo, Error> {
        let tables = self.store.tables();
        Ok(WorkspaceInfo {
            path: self.path().map(|p| p.display().to_string()).unwrap_or_default(),
            name: self.name(),
            communities: tables.communities().count()?,
            people: tables.people().count()?,
            frameworks: tables.frameworks().all()?.len() as u32,
            // What is taken back is written as well, and later than what is left.
            saved_at: self.store.latest_change()?.map(|entry| entry.at).max(self.walked_at.clone()),
            undo: self.store.next_undo()?.map(|entry| entry.label.into()),
            redo: self.store.next_redo()?.map(|entry| entry.label.into()),
            publication: self.store.publication().map(Publication::from),
        })
    }

    /// The changes, the latest first.
    pub fn history(&self) -> Result<Vec<HistoryLine>, Error> {
        let line = |entry: guild_store::HistoryEntry| HistoryLine {
            id: entry.id as u32,
            label: entry.label.into(),
            at: entry.at,
            undone: entry.undone,
            can_undo: !entry.sealed,
            changed_rows: entry.changed_rows,
        };
        Ok(self.store.history()?.into_iter().rev().map(line).collect())
    }

    /// Takes back up to `steps` changes, the latest first; what was taken back. Errors: nothing to undo.
    pub fn undo(&mut self, steps: u32) -> Result<Vec<ChangeLabel>, Error> {
        self.walk(steps, Store::undo)
    }

    /// Brings back up to `steps` changes that were taken back. Errors: nothing to redo.
    pub fn redo(&mut self, steps: u32) -> Result<Vec<ChangeLabel>, Error> {
        self.walk(steps, Store::redo)
    }

    fn walk(
        &mut self,
        steps: u32,
        step: impl Fn(&mut Store) -> Result<Changed<guild_store::ChangeLabel>, guild_store::StoreError>,
    ) -> Result<Vec<ChangeLabel>, Error> {
        let mut done = Vec::new();
        for _ in 0..steps {
            let changed = match step(&mut self.store) {
                Err(guild_store::StoreError::NothingTo(_)) if !done.is_empty() => break,
                other => other?,
            };
            self.forget_read();
            self.walked_at = Some(now());
            self.tell(&changed.tables);
            done.push(changed.value.into());
        }
        Ok(done)
    }

    /// Every row of every table as text: two workspaces are equal exactly when their dumps are.
    pub fn dump(&self) -> Result<String, Error> {
        Ok(self.store.dump()?)
    }

    /// What is wrong with the file; empty when it is sound.
    pub fn check(&self) -> Result<Vec<String>, Error> {
        let mut found = self.store.verify()?;
        let organisation = crate::communities::read(&self.tables())?;
        found.extend(guild_model::communities::rules::check(&organisation).err().map(|broken| broken.to_string()));
        for framework in self.store.frameworks()? {
            let matrix = self.store.matrix(framework.id)?;
            let broken = rules::check(&matrix).and_then(|()| guild_analysis::mastery::check(&matrix));
            found.extend(broken.err().map(|broken| format!("framework {}: {broken}", framework.name)));
        }
        Ok(found)
    }

    /// Writes a verified copy of a sound workspace; what stands at `to` already stays as it is.
    ///
    /// Errors: `Exists`, `InUse`, `LeftBehind`, and `Damaged` for whatever [`Self::check`] finds: a copy of it would
    /// be taken for a good one.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        let found = self.check()?;
        if !found.is_empty() {
            let path = self.path().unwrap_or_default();
            return Err(guild_store::StoreError::Damaged { path, what: found.join("; ") }.into());
        }
        Ok(self.store.backup(to)?)
    }

    /// The tables, for reading.
    pub(crate) fn tables(&self) -> Tables<'_> {
        self.store.tables()
    }

    /// One framework with everything that hangs on it. Cost: read once, then shared until it changes.
    pub fn matrix(&mut self, id: FrameworkId) -> Result<Arc<Matrix>, Error> {
        if let Some(known) = self.matrices.get(&id) {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(self.store.matrix(id)?);
        self.matrices.insert(id, Arc::clone(&read));
        Ok(read)
    }

    /// The one door: `act` in one transaction, one changeset, one labelled history entry, one `changed` event.
    pub(crate) fn change<T>(
        &mut self,
        label: impl FnOnce(&T) -> (Op, Option<String>, usize),
        act: impl FnOnce(&Tables) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let at = now();
        let label = |value: &T| {
            let (op, subject, count) = label(value);
            guild_store::ChangeLabel { op: op.word().to_owned(), subject, count: count as u32 }
        };
        self.forget_read();
        let changed = self.store.change(&at, label, |tables| {
            let value = act(tables)?;
            // What was said of something goes with it, and comes back with it.
            tables.set_asides().sweep()?;
            Ok::<T, Error>(value)
        })?;
        self.tell(&changed.tables);
        Ok(changed.value)
    }

    /// A change that adds assessments and touches nothing else: what was read stays known, and they are added to it,
    /// for a lead who types ratings does not wait until all of them are read again.
    pub(crate) fn change_assessments(
        &mut self,
        label: impl FnOnce(&Vec<Assessment>) -> (Op, Option<String>, usize),
        act: impl FnOnce(&Tables) -> Result<Vec<Assessment>, Error>,
    ) -> Result<Vec<AssessmentId>, Error> {
        let (matrices, organisation) = (std::mem::take(&mut self.matrices), self.organisation.take());
        let (people, ground) = (self.people.take(), self.ground.take());
        let recorded = self.change(label, act)?;
        let ids = recorded.iter().map(|a| a.id).collect();
        (self.matrices, self.organisation, self.ground) = (matrices, organisation, ground);
        self.people = people.map(|mut known| {
            Arc::make_mut(&mut known).add(recorded);
            known
        });
        Ok(ids)
    }

    /// A change of which nothing may be left behind: history and backups are purged with it, and it cannot be undone.
    ///
    /// Errors: those of `act`, then nothing is changed; `StillRead`, `NotWiped`: it is changed, and not all is wiped.
    pub(crate) fn purge(&mut self, op: Op, act: impl FnOnce(&Tables) -> Result<(), Error>) -> Result<(), Error> {
        let at = now();
        let label = guild_store::ChangeLabel { op: op.word().to_owned(), subject: None, count: 1 };
        self.forget_read();
        let tables = self.store.purge(&at, &label, |tables| {
            act(tables)?;
            Ok::<(), Error>(tables.set_asides().sweep()?)
        })?;
        self.tell(&tables);
        Ok(self.store.wipe()?)
    }

    fn forget_read(&mut self) {
        self.matrices.clear();
        self.organisation = None;
        self.people = None;
        self.ground = None;
        self.counted = None;
    }

    /// A change of one framework: `act` edits a copy, the rules are checked, the differing rows are stored.
    ///
    /// `label` is called with the matrix before the change and the result.
    pub(crate) fn change_matrix<T>(
        &mut self,
        id: FrameworkId,
        label: impl FnOnce(&Matrix, &T) -> (Op, Option<String>, usize),
        act: impl FnOnce(&mut Matrix) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let before = self.matrix(id)?;
        let mut after = (*before).clone();
        let value = act(&mut after)?;
        after.sort();
        rules::check(&after)?;
        guild_analysis::mastery::check(&after)?;
        let lost: Vec<_> =
            before.levels.iter().map(|l| l.id).filter(|id| !after.levels.iter().any(|l| l.id == *id)).collect();
        let label = |(): &()| label(&before, &value);
        self.change(label, |tables| {
            refuse_to_lose(tables, &before, Some(&after))?;
            if !lost.is_empty() {
                tables.places().forget_levels(&lost)?;
            }
            Ok(tables.replace_matrix(&before, &after)?)
        })?;
        self.matrices.insert(id, Arc::new(after));
        Ok(value)
    }

    /// What was read may have changed.
    fn tell(&self, tables: &[String]) {
        if let Some(listener) = self.listener.as_ref().filter(|_| !tables.is_empty()) {
            listener(tables);
        }
    }
}

/// The time as the history has it, ISO 8601 in UTC.
fn now() -> String {
    chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
