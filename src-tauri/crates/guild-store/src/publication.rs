//! A workspace of a shared folder: worked on as a local copy, published whole.
//!
//! The published file is replaced by one rename, so nobody ever sees half of it. What someone else wrote there
//! meanwhile is never overwritten: then the own version is kept beside it and the work goes on there.
//!
//! In the local folder stand `work.guildhall`, `record` (where it belongs and what was published last) and, while it
//! holds changes that are not published, `unpublished`. What a crash leaves there is published at the next opening.

use crate::backup::beside;
use crate::lock::WriterLock;
use crate::shared_folder::SharedFolder;
use crate::{StoreError, backup};
use guild_model::Fingerprint;
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// After a change, so long nothing more must change before it is published …
const QUIET: Duration = Duration::from_secs(2);
/// … but it never waits longer than this.
const LONGEST: Duration = Duration::from_secs(10);

const WORK: &str = "work.guildhall";
const RECORD: &str = "record";
const UNPUBLISHED: &str = "unpublished";
const SNAPSHOT: &str = "snapshot.guildhall";
/// How the names of copies begin that are only read.
const READING: &str = "read-";

/// How the workspace stands towards the shared folder it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Whose folder it is.
    pub folder: SharedFolder,
    /// How much of it others can see.
    pub state: PublicationState,
    /// Someone else changed the file meanwhile: theirs is untouched, and the work goes on in this one beside it.
    pub kept: Option<PathBuf>,
}

/// How much of it others can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicationState {
    /// What stands in the folder is what she has.
    Published,
    /// Changes are published within a few seconds, at the latest when the workspace is closed.
    Waiting,
    /// The folder could not be written; the changes are safe on this machine, and it is tried again.
    Failed(String),
}

/// What a published file held, to see whether someone else changed it: its length and the fingerprint of its bytes.
type Print = (u64, u64);

struct State {
    folder: SharedFolder,
    published: PublicationState,
    kept: Option<PathBuf>,
    /// The person has been told of `kept`.
    told: bool,
    target: PathBuf,
    seen: Option<Print>,
    /// Grows with every change, so that a publication knows whether it took the latest.
    generation: u64,
    changing: bool,
}

type Listener = Box<dyn Fn() + Send>;

struct Shared {
    local: PathBuf,
    state: Mutex<State>,
    listener: Mutex<Option<Listener>>,
}

/// The local copy of a workspace that is open for writing.
pub(crate) struct LocalCopy {
    shared: Arc<Shared>,
    worker: Option<(Sender<()>, JoinHandle<()>)>,
}

impl LocalCopy {
    /// Makes the local copy of `target` below `copies`. What an earlier run left unpublished is published first.
    ///
    /// * `target`: absolute, since the program that finds what is left here may have been started elsewhere.
    /// * `fresh`: there is nothing to copy yet.
    /// * Errors: `InUse`, `Io`.
    pub fn take(
        target: &Path,
        folder: SharedFolder,
        copies: &Path,
        fresh: bool,
    ) -> Result<(Self, WriterLock), StoreError> {
        let local = local_folder(target, copies);
        std::fs::create_dir_all(&local).map_err(|source| StoreError::Io { path: local.clone(), source })?;
        let lock = WriterLock::take(&local.join(WORK)).map_err(|error| match error {
            StoreError::InUse(_) => StoreError::InUse(target.to_owned()),
            other => other,
        })?;
        let state = State {
            folder,
            published: PublicationState::Published,
            kept: None,
            told: false,
            target: target.to_owned(),
            seen: None,
            generation: 0,
            changing: false,
        };
        let shared = Arc::new(Shared { local, state: Mutex::new(state), listener: Mutex::default() });
        remove_left_readings(&shared.local);
        shared.recover()?;
        if !fresh {
            shared.fetch()?;
        }
        let (told, heard) = channel();
        let working = Arc::clone(&shared);
        let worker = std::thread::Builder::new().name("publication".to_owned()).spawn(move || work(&working, &heard));
        let worker = worker.map_err(|source| StoreError::Io { path: target.to_owned(), source })?;
        Ok((Self { shared, worker: Some((told, worker)) }, lock))
    }

    /// The file that the database works on.
    pub fn file(&self) -> PathBuf {
        self.shared.local.join(WORK)
    }

    /// The file that others see.
    pub fn target(&self) -> PathBuf {
        self.shared.state().target.clone()
    }

    /// How it stands. Who asks has been told of a version beside it, which closing then does not say again.
    pub fn publication(&self) -> Publication {
        let mut state = self.shared.state();
        state.told |= state.kept.is_some();
        Publication { folder: state.folder, state: state.published.clone(), kept: state.kept.clone() }
    }

    pub fn on_publication(&self, listener: impl Fn() + Send + 'static) {
        *self.shared.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(listener));
    }

    /// Before a change: from now on, what is on disk here may be more than what is published.
    pub fn changing(&self) -> Result<(), StoreError> {
        // First, so that a publication that ends just now leaves the mark, or the mark is made anew after it.
        self.shared.state().changing = true;
        let marked = self.shared.mark_unpublished();
        if marked.is_err() {
            self.shared.state().changing = false;
        }
        marked
    }

    /// After a change, kept or rolled back.
    pub fn changed(&self) {
        let mut state = self.shared.state();
        state.changing = false;
        state.generation += 1;
        if state.published == PublicationState::Published {
            state.published = PublicationState::Waiting;
        }
        drop(state);
        if let Some((told, _)) = &self.worker {
            // The worker lives as long as its sender.
            let _ = told.send(());
        }
    }

    /// Publishes a workspace that has just been made. Errors: `Io`, `ReadOnly`.
    pub fn publish_now(&self) -> Result<(), StoreError> {
        self.shared.publish().map_err(|error| match error {
            StoreError::Io { source, .. }
                if matches!(source.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) =>
            {
                StoreError::ReadOnly
            }
            other => other,
        })
    }

    /// Publishes what is not published yet. Afterwards no change may come.
    ///
    /// Errors: `NotPublished`: the local copy stays and is published at the next opening; `KeptBeside`: it is
    /// published beside the file that someone else changed, and nobody has been told so far.
    pub fn finish(&mut self) -> Result<(), StoreError> {
        if let Some((told, worker)) = self.worker.take() {
            drop(told);
            let _ = worker.join();
        }
        let shared = &self.shared;
        if shared.local.join(UNPUBLISHED).exists()
            && let Err(error) = shared.publish()
        {
            let state = shared.state();
            return Err(StoreError::NotPublished { path: state.target.clone(), cause: error.to_string() });
        }
        Ok(())
    }

    /// Takes the local copy away; the database is closed, everything is published.
    pub fn clear(&self) {
        self.shared.clear();
    }

    /// `KeptBeside` where nobody has been told of it.
    pub fn untold(&self, asked: &Path) -> Option<StoreError> {
        let state = self.shared.state();
        let kept = state.kept.clone().filter(|_| !state.told)?;
        Some(StoreError::KeptBeside { path: asked.to_owned(), kept })
    }

    /// Removes the copies that others left behind who only read.
    pub fn remove_left_readings(&self) {
        remove_left_readings(&self.shared.local);
    }

    /// The folder's lock and name go with the lock; see `WriterLock`.
    pub fn folder(&self) -> &Path {
        &self.shared.local
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn io(&self, name: &str) -> impl Fn(std::io::Error) -> StoreError + use<> {
        let path = self.local.join(name);
        move |source| StoreError::Io { path: path.clone(), source }
    }

    fn mark_unpublished(&self) -> Result<(), StoreError> {
        let mark = self.local.join(UNPUBLISHED);
        if mark.exists() {
            return Ok(());
        }
        File::create(&mark).and_then(|file| file.sync_all()).map_err(self.io(UNPUBLISHED))?;
        sync_folder(&self.local);
        Ok(())
    }

    /// Publishes what a crash left behind, where it was meant to go.
    fn recover(&self) -> Result<(), StoreError> {
        let left = self.local.join(WORK).exists() && self.local.join(UNPUBLISHED).exists();
        let record = std::fs::read_to_string(self.local.join(RECORD)).ok().filter(|_| left);
        let asked = self.state().target.clone();
        if let Some((target, seen)) = record.as_deref().and_then(read_record) {
            {
                let mut state = self.state();
                state.target.clone_from(&target);
                state.seen = seen;
            }
            self.publish()?;
            let mut state = self.state();
            state.kept = if are_one_file(&state.target, &asked) { None } else { Some(state.target.clone()) };
            state.target = asked;
            // What is made or copied here next was not published yet.
            state.seen = None;
        }
        self.clear();
        Ok(())
    }

    /// Copies the published file here, together with what another program's crash may have left beside it.
    fn fetch(&self) -> Result<(), StoreError> {
        let target = self.state().target.clone();
        let bytes = std::fs::read(&target).map_err(|source| match source.kind() {
            ErrorKind::NotFound => StoreError::NoFile(target.clone()),
            _ => StoreError::Io { path: target.clone(), source },
        })?;
        std::fs::write(self.local.join(WORK), &bytes).map_err(self.io(WORK))?;
        let left = beside(&target, "-wal");
        if left.exists() {
            std::fs::copy(&left, self.local.join(format!("{WORK}-wal"))).map_err(self.io(WORK))?;
        }
        let mut state = self.state();
        state.seen = Some(print(&bytes));
        self.write_record(&state.target, state.seen)
    }

    fn write_record(&self, target: &Path, seen: Option<Print>) -> Result<(), StoreError> {
        let seen = seen.map(|(length, hash)| format!("{length} {hash:016x}")).unwrap_or_default();
        let text = format!("{seen}\n{}", target.display());
        let part = self.local.join("record.part");
        std::fs::write(&part, text)
            .and_then(|()| File::open(&part)?.sync_all())
            .and_then(|()| std::fs::rename(&part, self.local.join(RECORD)))
            .map_err(self.io(RECORD))
    }

    /// Writes the workspace as it is now into the shared folder: whole, or not at all.
    fn publish(&self) -> Result<(), StoreError> {
        let (target, seen, generation) = {
            let state = self.state();
            (state.target.clone(), state.seen, state.generation)
        };
        let snapshot = self.local.join(SNAPSHOT);
        // Opened for writing where it is the first to see what a crash left in the log.
        let conn = Connection::open_with_flags(
            self.local.join(WORK),
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        conn.busy_timeout(Duration::from_secs(5))?;
        backup::copy(&conn, &snapshot)?;
        drop(conn);
        let bytes = std::fs::read(&snapshot).map_err(self.io(SNAPSHOT))?;
        let _ = std::fs::remove_file(&snapshot);
        let written = print(&bytes);
        let part = hidden_beside(&target);
        let landed = put(&part, &bytes).and_then(|()| {
            let theirs = read_print(&target)?;
            // A file that is gone was moved or removed; writing it anew takes nothing from anybody.
            let changed = theirs.is_some_and(|theirs| Some(theirs) != seen && theirs != written);
            let to = if changed { free_name_beside(&target) } else { target.clone() };
            for left in ["-wal", "-shm"] {
                // A log that belongs to the file that goes would be read into the one that comes.
                let left = beside(&to, left);
                if left.exists() {
                    std::fs::remove_file(left)?;
                }
            }
            std::fs::rename(&part, &to)?;
            if let Some(folder) = to.parent() {
                sync_folder(folder);
            }
            Ok(to)
        });
        let landed = landed.map_err(|source| {
            let _ = std::fs::remove_file(&part);
            StoreError::Io { path: target.clone(), source }
        })?;
        self.write_record(&landed, Some(written))?;
        let mut state = self.state();
        state.seen = Some(written);
        if landed != target {
            state.kept = Some(landed.clone());
            state.told = false;
            state.target = landed;
        }
        if state.generation == generation {
            self.settle(&mut state)?;
        }
        Ok(())
    }

    /// Takes the mark away once the latest is published, unless a change has begun meanwhile.
    fn settle(&self, state: &mut State) -> Result<(), StoreError> {
        if state.changing {
            return Ok(());
        }
        state.published = PublicationState::Published;
        std::fs::remove_file(self.local.join(UNPUBLISHED)).or_else(gone_already).map_err(self.io(UNPUBLISHED))
    }

    fn clear(&self) {
        for name in
            [WORK, "work.guildhall-wal", "work.guildhall-shm", "work.guildhall-journal", SNAPSHOT, UNPUBLISHED, RECORD]
        {
            let _ = std::fs::remove_file(self.local.join(name));
        }
    }

    fn tell(&self) {
        if let Some(listener) = &*self.listener.lock().unwrap_or_else(PoisonError::into_inner) {
            listener();
        }
    }
}

/// Publishes a little after each change until the sender is gone.
fn work(shared: &Shared, heard: &Receiver<()>) {
    while heard.recv().is_ok() {
        let first = Instant::now();
        let mut over = false;
        while !over && first.elapsed() < LONGEST {
            match heard.recv_timeout(QUIET.min(LONGEST.saturating_sub(first.elapsed()))) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => over = true,
            }
        }
        if over {
            return; // `finish` publishes.
        }
        if let Err(error) = shared.publish() {
            shared.state().published = PublicationState::Failed(error.to_string());
        }
        shared.tell();
    }
}

/// A file to read where another machine may replace the original at any time; removed when dropped.
pub(crate) struct ReadingCopy {
    file: PathBuf,
    /// Held as long as it is read, so that a copy without one is known to be left behind.
    lock: Option<WriterLock>,
}

impl ReadingCopy {
    /// Errors: `NoFile`, `Io`.
    pub fn take(target: &Path, copies: &Path) -> Result<Self, StoreError> {
        let local = local_folder(target, copies);
        let io = |source: std::io::Error| match source.kind() {
            ErrorKind::NotFound => StoreError::NoFile(target.to_owned()),
            _ => StoreError::Io { path: target.to_owned(), source },
        };
        std::fs::create_dir_all(&local).map_err(io)?;
        remove_left_readings(&local);
        let file = local.join(format!("{READING}{}.guildhall", uuid::Uuid::now_v7()));
        let lock = WriterLock::take(&file)?;
        let taken = Self { file, lock: Some(lock) };
        // Who has it open on this machine may not have published the latest yet.
        let unpublished = local.join(WORK).exists() && local.join(UNPUBLISHED).exists();
        let record = std::fs::read_to_string(local.join(RECORD)).ok().filter(|_| unpublished);
        let latest = record.as_deref().and_then(read_record).filter(|(at, _)| are_one_file(at, target));
        if latest.is_some() {
            let conn = Connection::open_with_flags(local.join(WORK), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            conn.busy_timeout(Duration::from_secs(5))?;
            backup::copy(&conn, &taken.file)?;
        } else {
            std::fs::copy(target, &taken.file).map_err(io)?;
            let left = beside(target, "-wal");
            if left.exists() {
                std::fs::copy(&left, beside(&taken.file, "-wal")).map_err(io)?;
            }
        }
        Ok(taken)
    }

    pub fn file(&self) -> &Path {
        &self.file
    }
}

impl Drop for ReadingCopy {
    fn drop(&mut self) {
        remove_reading(&self.file);
        drop(self.lock.take());
        // Stays while someone works in it.
        let _ = self.file.parent().map(std::fs::remove_dir);
    }
}

fn remove_reading(file: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(file, ending));
    }
}

/// Removes the copies that a program took to read and could not remove, since it was ended from outside: whole copies
/// of a workspace, in which somebody may be who was forgotten meanwhile.
fn remove_left_readings(local: &Path) {
    for entry in std::fs::read_dir(local).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(READING) && name.ends_with(".guildhall") {
            let file = entry.path();
            // Who still reads it has its lock.
            if let Ok(lock) = WriterLock::take(&file) {
                remove_reading(&file);
                drop(lock);
            }
        }
    }
}

/// Where local copies live: in the app's data folder, the same for the window and for `guild`.
pub(crate) fn copies_folder() -> Option<PathBuf> {
    let own = std::env::var_os("GUILDHALL_DATA_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let data = own.or_else(|| dirs::data_dir().map(|folder| folder.join("app.guildhall.desktop")))?;
    Some(data.join("copies"))
}

/// One folder for each file, by its path.
fn local_folder(target: &Path, copies: &Path) -> PathBuf {
    let stem = target.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem: String = stem.chars().filter(|c| c.is_alphanumeric()).take(24).collect();
    copies.join(format!("{stem}-{:016x}", Fingerprint::of(real(target).as_os_str().as_encoded_bytes())))
}

/// The one path of a file to which links may lead by several. Its folder is there, the file may not be.
fn real(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    folder.zip(path.file_name()).map_or_else(|| path.to_owned(), |(folder, name)| folder.join(name))
}

fn are_one_file(one: &Path, other: &Path) -> bool {
    one == other || real(one) == real(other)
}

fn read_record(text: &str) -> Option<(PathBuf, Option<Print>)> {
    let (seen, target) = text.split_once('\n')?;
    let seen = seen
        .split_once(' ')
        .and_then(|(length, hash)| Some((length.parse().ok()?, u64::from_str_radix(hash, 16).ok()?)));
    (!target.is_empty()).then(|| (PathBuf::from(target), seen))
}

fn print(bytes: &[u8]) -> Print {
    (bytes.len() as u64, Fingerprint::of(bytes))
}

/// `None` where there is no such file.
fn read_print(path: &Path) -> std::io::Result<Option<Print>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(print(&bytes))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Hidden, so that nobody opens it while it is being written.
fn hidden_beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.part"))
}

fn free_name_beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let at = chrono::Local::now().format("%Y-%m-%d %H.%M.%S");
    let name = |n: u32| {
        let again = if n == 1 { String::new() } else { format!(" {n}") };
        path.with_file_name(format!("{stem} (own version {at}){again}.guildhall"))
    };
    (1..1000).map(name).find(|name| !name.exists()).unwrap_or_else(|| name(1000))
}

fn put(part: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = File::create(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// So that the rename itself outlives a power cut. Where folders cannot be opened, the system does so by itself.
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

fn gone_already(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

#[cfg(test)]
#[path = "publication_tests.rs"]
mod tests;
