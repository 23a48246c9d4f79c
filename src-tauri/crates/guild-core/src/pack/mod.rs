//! What is handed out to one person: gathered, written, read back, and only then let go.

mod gather;
mod hand_out;
pub mod leak;
pub mod mention;
pub(crate) mod others;
mod overview;

pub(crate) use hand_out::own_words;
pub use hand_out::{HandedOut, NotKept, NotKeptWhy, PackDraft, PackRequest};
pub use leak::{Excuse, Excused, Leak, LeakCheck};
pub use mention::{Decided, Mention, MentionChoice, MentionPlace};
pub use others::Mark;
pub(crate) use others::Others;
