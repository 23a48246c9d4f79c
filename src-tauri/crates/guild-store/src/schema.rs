//! The tables, in the order in which versions brought them.
//!
//! A migration only adds tables and trailing columns: the changesets of before still fit then, so undo reaches back
//! behind it. There is no other kind.
//! There are no unique indexes beside the primary keys and no cascades: a changeset is applied row by row, and
//! either would make it meet conflicts that the change itself never had. The rules are kept by the core.

use rusqlite_migration::{M, Migrations};

/// Marks a file as a workspace: "GUIL".
pub(crate) const APPLICATION_ID: i32 = 0x4755_494c;

/// The version of the tables that this program writes.
pub const SCHEMA_VERSION: i64 = STEPS.len() as i64;

/// What each version brought. A new version is a line here; the tables' own files hold its statements.
pub(crate) const STEPS: &[M<'static>] = &[
    M::up(concat!(
        "PRAGMA application_id = 0x4755494c;\n",
        include_str!("mastery/schema_1.sql"),
        include_str!("communities/schema_1.sql"),
        include_str!("history_1.sql"),
    )),
    M::up(include_str!("communities/schema_2.sql")),
    M::up(include_str!("people/schema_3.sql")),
    M::up(include_str!("people/schema_4.sql")),
    M::up(include_str!("communities/schema_5.sql")),
    M::up(include_str!("schema_6.sql")),
];

pub(crate) const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// The tables that hold the organisation: changesets record them, dumps list them. History is not among them,
/// nor are tables of derived data (`layout`), nor what was handed out (`sent_pack`).
pub const CONTENT_TABLES: &[&str] = &[
    "framework",
    "scale_point",
    "track",
    "level",
    "step",
    "area",
    "skill",
    "expectation",
    "criterion",
    "community",
    "community_parent",
    "person",
    "membership",
    "place",
    "service",
    "offer",
    "need",
    "pin",
    "saved_view",
    "threshold",
    "check_in",
    "assessment",
    "standing",
    "evidence",
    "asked_skill",
    "set_aside",
];
