//! What is handed out to one person: gathered, written, read back, and only then let go.

mod gather;
mod hand_out;
pub mod leak;
pub(crate) mod others;
mod overview;

pub use hand_out::{HandedOut, PackRequest};
pub use leak::{Excuse, Excused, Leak, LeakCheck};
pub use others::Mark;
pub(crate) use others::Others;
