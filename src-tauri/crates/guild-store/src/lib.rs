//! SQLite: the workspace's file, its migrations, changesets, history and backups; one file per table.
//!
//! Nothing changes a table outside [`Store::change`]: one transaction, one changeset, one history entry.

#![warn(missing_docs)]

mod backup;
mod change;
pub mod communities;
mod error;
mod file;
pub mod history;
mod lock;
pub mod mastery;
pub mod people;
mod publication;
mod purge;
mod row;
mod schema;
mod set_aside;
mod shared_folder;

pub use backup::copies_before_migrations;
pub use change::{Changed, Tables};
pub use error::StoreError;
pub use file::{Access, Store};
pub use history::{ChangeLabel, HistoryEntry};
pub use publication::{Publication, PublicationState};
pub use schema::{CONTENT_TABLES, SCHEMA_VERSION};
pub use set_aside::SetAsides;
pub use shared_folder::SharedFolder;
