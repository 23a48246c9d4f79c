//! The operations of the product and the views for the window. Knows no window.

pub mod error;
pub mod import;
pub mod mastery;
pub mod op;
pub mod workspace;

pub use error::Error;
pub use guild_exchange::read::child as foreign;
pub use op::{ChangeLabel, Op};
pub use workspace::{HistoryLine, Workspace, WorkspaceInfo};
