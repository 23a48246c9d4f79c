use super::*;
use crate::file::Away;
use crate::schema::MIGRATIONS;
use crate::{Access, ChangeLabel, SCHEMA_VERSION, Store};
use guild_model::mastery::{Framework, FrameworkState, Scale};
use guild_model::{FrameworkId, Key, LineageId, Name, Text};
use tempfile::TempDir;

/// A synced folder with a workspace, and the data folders of two machines.
struct Desk {
    root: TempDir,
}

impl Desk {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("Dropbox")).unwrap();
        Self { root }
    }
    fn file(&self) -> PathBuf {
        self.root.path().join("Dropbox/ours.guildhall")
    }
    fn away(&self, machine: &str) -> Away {
        (SharedFolder::Synced("Dropbox"), self.root.path().join(machine))
    }
    fn create(&self, machine: &str) -> Store {
        Store::create_with(&self.file(), Some(self.away(machine))).unwrap()
    }
    fn try_open(&self, machine: &str, access: Access) -> Result<Store, StoreError> {
        Store::open_with(&self.file(), access, Some(self.away(machine)), &MIGRATIONS, SCHEMA_VERSION)
    }
    fn open(&self, machine: &str) -> Store {
        self.try_open(machine, Access::Write).unwrap()
    }
    /// What lies in the shared folder.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.root.path().join("Dropbox")).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
    fn kept(&self) -> PathBuf {
        let name = self.names().into_iter().find(|name| name.contains("own version")).expect("a version kept beside");
        self.root.path().join("Dropbox").join(name)
    }
}

fn add(store: &mut Store, name: &str) {
    let made = Framework {
        id: FrameworkId::new(),
        key: Key::parse(name).unwrap(),
        name: Name::parse(name).unwrap(),
        lineage: LineageId::new(),
        version: 1,
        state: FrameworkState::Draft,
        note: Text::default(),
        scale: Scale { points: Vec::new(), blank_means: None },
        origin: None,
    };
    let label = |(): &()| ChangeLabel { op: "add_framework".to_owned(), subject: None, count: 1 };
    store.change::<_, StoreError>("2026-01-01T00:00:00Z", label, |t| t.frameworks().save(&made)).unwrap();
}

/// The frameworks of a file as it stands there, without anybody's local copy.
#[track_caller]
fn check(file: &Path, expected: &[&str]) {
    let store = Store::open_with(file, Access::Read, None, &MIGRATIONS, SCHEMA_VERSION).unwrap();
    let names: Vec<_> = store.frameworks().unwrap().iter().map(|f| f.name.to_string()).collect();
    assert_eq!(names, expected, "{}", file.display());
}

#[track_caller]
fn wait_until(what: impl Fn() -> bool) {
    let patience = Instant::now();
    while !what() {
        assert!(patience.elapsed() < Duration::from_secs(30), "it did not come about");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// As if the process died: nothing is closed, published or removed; the lock goes with it.
fn crash(mut store: Store) {
    store.abandon();
}

#[test]
fn the_folder_sees_one_whole_file_and_nothing_else() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    assert_eq!(desk.names(), ["ours.guildhall"]);
    add(&mut store, "a");
    assert_eq!(desk.names(), ["ours.guildhall"], "no lock, no log");
    assert_eq!(store.path(), Some(desk.file()));
    assert_eq!(store.publication().unwrap().state, PublicationState::Waiting);
    let (told, heard) = channel();
    store.on_publication(move || {
        let _ = told.send(());
    });
    assert!(heard.recv_timeout(Duration::from_secs(30)).is_ok());
    assert_eq!(store.publication().unwrap().state, PublicationState::Published);
    check(&desk.file(), &["a"]);
    add(&mut store, "b");
    store.undo().unwrap();
    add(&mut store, "c");
    store.close().unwrap();
    check(&desk.file(), &["a", "c"]);
    assert_eq!(desk.names(), ["ours.guildhall"]);
    assert_eq!(std::fs::read_dir(desk.root.path().join("here")).unwrap().count(), 0, "the local copy is gone");
    let mut store = desk.open("there");
    store.undo().unwrap();
    store.close().unwrap();
    check(&desk.file(), &["a"]);
}

#[test]
fn what_someone_else_wrote_is_never_overwritten() {
    let desk = Desk::new();
    desk.create("here").close().unwrap();
    let (mut mine, mut theirs) = (desk.open("here"), desk.open("there"));
    add(&mut mine, "mine");
    add(&mut theirs, "theirs");
    theirs.close().unwrap();
    let sentence = mine.close().unwrap_err();
    assert!(matches!(&sentence, StoreError::KeptBeside { path, kept } if *path == desk.file() && *kept == desk.kept()));
    check(&desk.file(), &["theirs"]);
    check(&desk.kept(), &["mine"]);
}

#[test]
fn the_work_goes_on_in_the_version_that_was_kept() {
    let desk = Desk::new();
    desk.create("here").close().unwrap();
    let (mut mine, mut theirs) = (desk.open("here"), desk.open("there"));
    add(&mut theirs, "theirs");
    theirs.close().unwrap();
    add(&mut mine, "mine");
    wait_until(|| mine.publication().unwrap().kept.is_some());
    assert_eq!(mine.path(), Some(desk.kept()));
    add(&mut mine, "more");
    mine.close().unwrap();
    check(&desk.file(), &["theirs"]);
    check(&desk.kept(), &["mine", "more"]);
    assert_eq!(desk.names().len(), 2);
}

#[test]
fn what_a_crash_left_is_published_at_the_next_opening() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    add(&mut store, "a");
    crash(store);
    check(&desk.file(), &[]);
    let store = desk.open("here");
    assert_eq!(store.frameworks().unwrap().len(), 1);
    assert_eq!(store.publication().unwrap().kept, None);
    check(&desk.file(), &["a"]);
    store.close().unwrap();
    // Meanwhile someone else may have been at work.
    let mut store = desk.open("here");
    add(&mut store, "lost?");
    crash(store);
    let mut theirs = desk.open("there");
    add(&mut theirs, "theirs");
    theirs.close().unwrap();
    let store = desk.open("here");
    assert_eq!(store.publication().unwrap().kept, Some(desk.kept()));
    assert_eq!(store.path(), Some(desk.file()), "what was asked for is open");
    check(&desk.kept(), &["a", "lost?"]);
    check(&desk.file(), &["a", "theirs"]);
}

#[test]
fn a_reader_sees_the_latest_and_a_second_writer_is_refused() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    add(&mut store, "a");
    let seen = desk.try_open("here", Access::Read).unwrap();
    assert_eq!(seen.frameworks().unwrap().len(), 1, "though it is not published yet");
    assert!(matches!(desk.try_open("here", Access::Write), Err(StoreError::InUse(path)) if path == desk.file()));
    drop((seen, store));
    let seen = desk.try_open("here", Access::Read).unwrap();
    assert_eq!(seen.frameworks().unwrap().len(), 1);
    drop(seen);
    assert_eq!(desk.names(), ["ours.guildhall"]);
    assert!(matches!(Store::create_with(&desk.file(), Some(desk.away("here"))), Err(StoreError::Exists(_))));
}

/// The copies that are only read, on a machine.
fn readings(desk: &Desk, machine: &str) -> usize {
    let folders = std::fs::read_dir(desk.root.path().join(machine)).unwrap();
    let names = folders.flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap());
    let names = names.map(|name| name.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("read-") && name.ends_with(".guildhall")).count()
}

#[test]
fn what_a_reader_left_that_was_ended_from_outside_is_removed_and_what_is_read_stays() {
    let desk = Desk::new();
    drop(desk.create("here"));
    let leave = || {
        let left = ReadingCopy::take(&desk.file(), &desk.root.path().join("here")).unwrap();
        let copy = std::fs::read(left.file()).unwrap();
        let file = left.file().to_owned();
        drop(left);
        // As the end of the process leaves it: the file, and nobody who holds its lock.
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, copy).unwrap();
        std::fs::write(beside(&file, "-lock"), "").unwrap();
    };
    leave();
    let reading = desk.try_open("here", Access::Read).unwrap();
    assert_eq!(readings(&desk, "here"), 1, "its own alone");
    leave();
    let mut store = desk.open("here");
    assert_eq!(readings(&desk, "here"), 1);
    leave();
    store.wipe().unwrap();
    assert_eq!(readings(&desk, "here"), 1, "the one that is read goes with its reader");
    assert!(reading.frameworks().unwrap().is_empty());
    drop((reading, store));
    assert!(!desk.root.path().join("here").read_dir().unwrap().any(|folder| folder.is_ok()), "nothing is left at all");
}

#[test]
fn a_folder_that_is_away_loses_nothing() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    let (folder, aside) = (desk.root.path().join("Dropbox"), desk.root.path().join("aside"));
    std::fs::rename(&folder, &aside).unwrap();
    add(&mut store, "a");
    wait_until(|| matches!(store.publication().unwrap().state, PublicationState::Failed(_)));
    assert!(matches!(store.close(), Err(StoreError::NotPublished { .. })));
    std::fs::rename(&aside, &folder).unwrap();
    check(&desk.file(), &[]);
    desk.open("here").close().unwrap();
    check(&desk.file(), &["a"]);
}

#[test]
fn a_touched_file_is_nobodys_change() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    add(&mut store, "a");
    let bytes = std::fs::read(desk.file()).unwrap();
    std::fs::write(desk.file(), bytes).unwrap();
    store.close().unwrap();
    assert_eq!(desk.names(), ["ours.guildhall"]);
    check(&desk.file(), &["a"]);
}

#[test]
fn a_change_that_begins_while_a_publication_ends_is_marked() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    add(&mut store, "a");
    let local = store.local.as_ref().unwrap();
    let (shared, mark) = (&local.shared, local.folder().join(UNPUBLISHED));
    std::thread::scope(|threads| {
        let mut state = shared.state();
        let change = threads.spawn(|| local.changing());
        // Until the change waits for the publication, which then ends.
        std::thread::sleep(Duration::from_millis(300));
        shared.settle(&mut state).unwrap();
        drop(state);
        change.join().unwrap().unwrap();
    });
    assert!(mark.exists(), "what is changed now would never be published");
    local.changed();
    store.close().unwrap();
}

#[test]
fn what_a_crash_left_is_no_place_for_a_new_workspace() {
    let desk = Desk::new();
    let mut store = desk.create("here");
    add(&mut store, "a");
    crash(store);
    std::fs::remove_file(desk.file()).unwrap();
    let made = Store::create_with(&desk.file(), Some(desk.away("here")));
    assert!(matches!(made, Err(StoreError::Exists(path)) if path == desk.file()));
    check(&desk.file(), &["a"]);
    assert_eq!(desk.open("here").frameworks().unwrap().len(), 1);
}

/// The way to a file from the folder that the tests run in.
#[cfg(unix)]
fn from_here(file: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap();
    let up = here.components().skip(1).map(|_| "..");
    up.collect::<PathBuf>().join(file.strip_prefix("/").unwrap())
}

#[cfg(unix)]
#[test]
fn a_path_from_the_folder_of_one_program_is_understood_in_that_of_another() {
    let desk = Desk::new();
    desk.create("here").close().unwrap();
    let (near, away) = (from_here(&desk.file()), desk.away("here"));
    assert!(near.is_relative());
    let mut store = Store::open_with(&near, Access::Write, Some(away), &MIGRATIONS, SCHEMA_VERSION).unwrap();
    add(&mut store, "a");
    let seen = desk.try_open("here", Access::Read).unwrap();
    assert_eq!(seen.frameworks().unwrap().len(), 1, "it is the same file by another path");
    let record = std::fs::read_to_string(store.local.as_ref().unwrap().folder().join(RECORD)).unwrap();
    let (target, _) = read_record(&record).unwrap();
    assert!(target.is_absolute(), "{}", target.display());
    drop(seen);
    crash(store);
    let store = desk.open("here");
    assert_eq!(store.publication().unwrap().kept, None);
    assert_eq!(desk.names(), ["ours.guildhall"]);
    check(&desk.file(), &["a"]);
}
