use super::*;
use crate::ChangeLabel;
use crate::schema::STEPS;
use guild_model::mastery::{Framework, FrameworkState, Scale, ScalePoint};
use guild_model::{FrameworkId, Key, LineageId, Name, Rating, ScalePointId, Text};
use rusqlite_migration::M;

fn framework(name: &str) -> Framework {
    let point =
        ScalePoint { id: ScalePointId::new(), value: Rating::new(2.5).unwrap(), word: None, meaning: Text::default() };
    Framework {
        id: FrameworkId::new(),
        key: Key::parse(name).unwrap(),
        name: Name::parse(name).unwrap(),
        lineage: LineageId::new(),
        version: 1,
        state: FrameworkState::Draft,
        note: Text::default(),
        scale: Scale { points: vec![point], blank_means: None },
        origin: None,
    }
}

fn add(store: &mut Store, name: &str) -> Framework {
    let made = framework(name);
    let label = |(): &()| ChangeLabel { op: "add_framework".to_owned(), subject: Some(name.to_owned()), count: 1 };
    store.change::<_, StoreError>("2026-01-01T00:00:00Z", label, |t| t.frameworks().save(&made)).unwrap();
    made
}

#[test]
fn a_change_undo_redo_and_reopen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut store = Store::create(&path).unwrap();
    let empty = store.dump().unwrap();
    let made = add(&mut store, "a");
    let full = store.dump().unwrap();
    assert_ne!(empty, full);
    let undone = store.undo().unwrap();
    assert_eq!(undone.tables, ["framework", "scale_point"]);
    assert_eq!(store.dump().unwrap(), empty);
    store.close().unwrap();
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["w.guildhall"], "one file after closing");
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.redo().unwrap();
    assert_eq!(store.dump().unwrap(), full);
    assert_eq!(store.frameworks().unwrap(), [made]);
    assert!(matches!(store.redo(), Err(StoreError::NothingTo("redo"))));
}

#[test]
fn an_error_rolls_back_and_nothing_passes_by_change() {
    let mut store = Store::in_memory().unwrap();
    let empty = store.dump().unwrap();
    let made = framework("a");
    let label = |(): &()| ChangeLabel { op: "x".to_owned(), subject: None, count: 0 };
    let failed = store.change::<(), StoreError>("t", label, |t| {
        t.frameworks().save(&made)?;
        Err(StoreError::Missing("x"))
    });
    assert!(failed.is_err());
    assert_eq!(store.dump().unwrap(), empty);
    assert!(store.history().unwrap().is_empty());
    assert!(store.tables().frameworks().save(&made).is_err(), "the door is closed outside a change");
    assert!(store.would_change::<StoreError>(|t| t.frameworks().save(&made)).unwrap());
    assert_eq!(store.dump().unwrap(), empty);
}

#[test]
fn whoever_changes_nothing_leaves_the_file_as_it_was_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut store = Store::create(&path).unwrap();
    let made = add(&mut store, "a");
    store.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let store = Store::open(&path, Access::Write).unwrap();
    assert!(!store.would_change::<StoreError>(|t| t.frameworks().save(&made)).unwrap());
    assert!(store.would_change::<StoreError>(|t| t.frameworks().save(&framework("b"))).unwrap());
    store.close().unwrap();
    assert!(std::fs::read(&path).unwrap() == before, "other bytes");
    let mut store = Store::open(&path, Access::Write).unwrap();
    add(&mut store, "b");
    let mode: String = store.connection().query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal", "what is changed goes through the log");
    store.close().unwrap();
    assert!(std::fs::read(&path).unwrap() != before);
}

#[test]
fn a_change_without_effect_leaves_no_history() {
    let mut store = Store::in_memory().unwrap();
    let made = add(&mut store, "a");
    let label = |(): &()| ChangeLabel { op: "x".to_owned(), subject: None, count: 0 };
    let done = store.change::<_, StoreError>("t", label, |t| t.frameworks().save(&made)).unwrap();
    assert!(done.tables.is_empty());
    assert_eq!(store.history().unwrap().len(), 1);
}

#[test]
fn a_second_writer_is_refused_and_a_reader_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut store = Store::create(&path).unwrap();
    add(&mut store, "a");
    assert!(matches!(Store::open(&path, Access::Write), Err(StoreError::InUse(_))));
    assert_eq!(Store::open(&path, Access::Read).unwrap().frameworks().unwrap().len(), 1);
    drop(store);
    assert!(Store::open(&path, Access::Write).is_ok());
    assert!(matches!(Store::create(&path), Err(StoreError::Exists(_))));
}

#[test]
fn what_is_no_workspace_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    assert!(matches!(Store::open(&path("none"), Access::Write), Err(StoreError::NoFile(_))));
    std::fs::write(path("text"), "a,b\n1,2").unwrap();
    assert!(matches!(Store::open(&path("text"), Access::Write), Err(StoreError::NotAWorkspace(_))));
    Connection::open(path("other.db")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(matches!(Store::open(&path("other.db"), Access::Write), Err(StoreError::NotAWorkspace(_))));
    Store::create(&path("newer")).unwrap().close().unwrap();
    Connection::open(path("newer")).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Store::open(&path("newer"), Access::Write), Err(StoreError::Newer { found: 99, .. })));
    Store::create(&path("foreign")).unwrap().close().unwrap();
    let trigger = "CREATE TRIGGER bad AFTER INSERT ON framework BEGIN DELETE FROM history; END";
    Connection::open(path("foreign")).unwrap().execute_batch(trigger).unwrap();
    assert!(matches!(Store::open(&path("foreign"), Access::Write), Err(StoreError::Foreign { .. })));
}

#[test]
fn damage_is_named_and_never_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut store = Store::create(&path).unwrap();
    (0..50).for_each(|n| {
        add(&mut store, &format!("framework {n}"));
    });
    store.close().unwrap();
    let sound = std::fs::read(&path).unwrap();
    let mut refused = 0;
    for at in (100..sound.len()).step_by(997) {
        let mut bytes = sound.clone();
        for byte in bytes.iter_mut().skip(at).take(64) {
            *byte ^= 0x5a;
        }
        let broken = folder.path().join("broken.guildhall");
        std::fs::write(&broken, &bytes).unwrap();
        match Store::open(&broken, Access::Read) {
            Err(_) => refused += 1,
            Ok(store) => {
                let _ = store.frameworks();
                let _ = store.history();
            }
        }
    }
    assert!(refused > 0);
}

#[test]
fn a_migration_backs_up_first() {
    let next: Vec<M> = STEPS.iter().cloned().chain([M::up("ALTER TABLE framework ADD COLUMN extra TEXT;")]).collect();
    let (known, newer) = (SCHEMA_VERSION, SCHEMA_VERSION + 1);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut store = Store::create(&path).unwrap();
    add(&mut store, "a");
    let before = store.dump().unwrap();
    store.close().unwrap();
    let steps = Migrations::new(next);
    let mut store = Store::open_with(&path, Access::Write, None, &steps, newer).unwrap();
    store.undo().unwrap();
    assert!(store.frameworks().unwrap().is_empty(), "undo reaches behind a trailing column");
    store.close().unwrap();
    let refused = Store::open(&path, Access::Write);
    assert!(matches!(refused, Err(StoreError::Newer { found, known: k, .. }) if found == newer && k == known));
    let backup = folder.path().join(format!("w.before-v{newer}.guildhall"));
    assert_eq!(Store::open(&backup, Access::Read).unwrap().dump().unwrap(), before);
}

/// The fixtures were written by the programs of their time.
#[test]
fn workspaces_of_every_earlier_version_open() {
    for version in 1..SCHEMA_VERSION {
        let fixture =
            format!("{}/../../../tests/fixtures/schemas/schema-{version}.guildhall", env!("CARGO_MANIFEST_DIR"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.guildhall");
        std::fs::copy(&fixture, &path).unwrap();
        let looked_at = Store::open(&path, Access::Read).unwrap().dump().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(&fixture).unwrap(), "looking changes nothing");
        let mut store = Store::open(&path, Access::Write).unwrap();
        let dump = store.dump().unwrap();
        assert_eq!(dump, looked_at);
        assert!(!store.tables().people().all().unwrap().is_empty());
        assert!(folder.path().join(format!("old.before-v{SCHEMA_VERSION}.guildhall")).exists());
        let n_changes = store.history().unwrap().len();
        (0..n_changes).for_each(|_| drop(store.undo().unwrap()));
        assert_eq!(store.dump().unwrap(), "", "undo reaches back behind the migration");
        (0..n_changes).for_each(|_| drop(store.redo().unwrap()));
        assert_eq!(store.dump().unwrap(), dump);
    }
}

#[test]
fn a_backup_of_what_points_nowhere_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    Store::create(&path).unwrap().close().unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute(
        "INSERT INTO scale_point (id, framework, value, word, meaning) VALUES (x'01', x'02', 1, NULL, '')",
        [],
    )
    .unwrap();
    drop(conn);
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.verify().unwrap(), ["1 row of scale_point points at a framework that is not there"]);
    let to = folder.path().join("copy.guildhall");
    assert!(matches!(store.backup(&to), Err(StoreError::Damaged { .. })));
    drop(store);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["w.guildhall"]);
}
