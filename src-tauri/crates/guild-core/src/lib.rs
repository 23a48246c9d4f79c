//! The operations of the product and the views for the window. Knows no window.

#![warn(missing_docs)]

pub mod communities;
pub mod error;
pub mod export;
pub mod find;
mod findings;
pub mod import;
mod list;
pub mod mastery;
pub mod op;
pub mod pack;
pub mod people;
pub mod sample;
mod set_aside;
mod typed;
mod wording;
pub mod workspace;

pub use error::Error;
pub use export::{Unprinted, UnprintedNames, csv_files_in};
pub use guild_exchange::ladder::recognise::Mapping;
pub use guild_exchange::read::child as foreign;
pub use guild_store::copies_before_migrations;
pub use list::LISTS;
pub use op::{ChangeLabel, Op, OpWords};
pub use workspace::{HistoryLine, Publication, PublicationState, Workspace, WorkspaceInfo};
