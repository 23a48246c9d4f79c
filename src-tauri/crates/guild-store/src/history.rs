//! What was done, in order: the labels of changes and their changesets.

use crate::StoreError;
use crate::row::{Fields, rows};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// What a change did, for people: the operation, the thing's name and how many things it touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeLabel {
    /// In snake case, such as `move_level`.
    pub op: String,
    /// The name of the thing as it was then; `None` where the change was of no single one.
    pub subject: Option<String>,
    /// How many things it touched, in the sense of the operation.
    pub count: u32,
}

/// One change, as the history lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Rises with every change; the number of one that is gone is not given again.
    pub id: i64,
    /// What it did.
    pub label: ChangeLabel,
    /// ISO 8601, UTC.
    pub at: String,
    /// Taken back; redo brings it again.
    pub undone: bool,
    /// Behind the forgetting of a person, which ended undo.
    pub sealed: bool,
    /// How many rows its changeset holds; 0 for a purge.
    pub changed_rows: u32,
}

fn read(fields: &Fields) -> Result<HistoryEntry, StoreError> {
    Ok(HistoryEntry {
        id: fields.plain("id")?,
        label: ChangeLabel {
            op: fields.plain("op")?,
            subject: fields.plain("subject")?,
            count: fields.plain("count")?,
        },
        at: fields.plain("at")?,
        undone: fields.plain("undone")?,
        sealed: fields.plain("sealed")?,
        changed_rows: fields.plain("changed_rows")?,
    })
}

const COLUMNS: &str = "id, op, subject, count, at, undone, sealed, changed_rows";

/// All changes, the oldest first.
pub(crate) fn all(conn: &Connection) -> Result<Vec<HistoryEntry>, StoreError> {
    rows(conn, "history", &format!("SELECT {COLUMNS} FROM history ORDER BY id"), [], read)
}

/// The latest change that is not taken back. Does not read the others: it is asked for behind every change.
pub(crate) fn latest(conn: &Connection) -> Result<Option<HistoryEntry>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    Ok(rows(conn, "history", &sql, [], read)?.pop())
}

/// The change that undo would take back.
pub(crate) fn next_undo(conn: &Connection) -> Result<Option<HistoryEntry>, StoreError> {
    Ok(latest(conn)?.filter(|entry| !entry.sealed))
}

/// The change that redo would bring again.
pub(crate) fn next_redo(conn: &Connection) -> Result<Option<HistoryEntry>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
    Ok(rows(conn, "history", &sql, [], read)?.pop().filter(|entry| !entry.sealed))
}

pub(crate) fn changeset(conn: &Connection, id: i64) -> Result<Vec<u8>, StoreError> {
    Ok(conn.query_row("SELECT changeset FROM history WHERE id = ?1", [id], |row| row.get(0))?)
}

/// Adds a change; what had been taken back can then no longer be brought again.
pub(crate) fn add(
    conn: &Connection,
    label: &ChangeLabel,
    at: &str,
    changeset: &[u8],
    changed_rows: u32,
) -> Result<(), StoreError> {
    conn.execute("DELETE FROM history WHERE undone = 1", [])?;
    conn.execute(
        "INSERT INTO history (op, subject, count, at, changeset, changed_rows) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![label.op, label.subject, label.count, at, changeset, changed_rows],
    )?;
    Ok(())
}

/// Stands in place of a changeset in the entry of a purge until its wiping is done.
const WIPE_DUE: &[u8] = b"wipe due";

/// Removes every change, so that what was done before is not known any more, and adds the one that did it, behind which
/// undo does not reach. Its wiping is due from then on.
pub(crate) fn begin_anew(conn: &Connection, label: &ChangeLabel, at: &str) -> Result<(), StoreError> {
    conn.execute("DELETE FROM history", [])?;
    add(conn, label, at, WIPE_DUE, 0)?;
    conn.execute("UPDATE history SET sealed = 1", [])?;
    Ok(())
}

/// Whether the last purge was not wiped from the file. Cost: looks at the oldest entry only, which a purge's is.
pub(crate) fn is_wipe_due(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT sealed = 1 AND changeset = ?1 FROM history ORDER BY id LIMIT 1";
    Ok(conn.query_row(sql, [WIPE_DUE], |row| row.get(0)).optional()?.unwrap_or(false))
}

pub(crate) fn mark_wiped(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("UPDATE history SET changeset = x'' WHERE sealed = 1 AND changeset = ?1", [WIPE_DUE])?;
    Ok(())
}

pub(crate) fn mark(conn: &Connection, id: i64, undone: bool) -> Result<(), StoreError> {
    conn.execute("UPDATE history SET undone = ?2 WHERE id = ?1", params![id, undone])?;
    Ok(())
}
