//! What is handed out to one person as a workbook to fill in: an overview to read, two sheets to write in, and a very
//! hidden one with ids and with what was sent, so that a returned form can be read whatever language it was in.
//!
//! | row of the hidden sheet | says |
//! |---|---|
//! | `guildhall:form`, version | what this is |
//! | `pack`, `person`, `framework`, `date` | whose it is, and when it was made |
//! | `rating`, `interest`, `state`; label; value | what the words of the drop-downs mean |
//! | `overview`, trace | a text of the overview; any other was written there by hand |
//! | `head`, trace | as well, above the rows of a sheet to write in |
//! | `skill`, id, knows, does, interest, note, traces | the person's own view as it was sent; the columns to read |
//! | `criterion`, id, state, traces | as well |
//!
//! The two sheets to write in carry the id of each row in a hidden column, and above it what they are and of which
//! pack, so that a form which lost its hidden sheet can still be told.

mod answer;
pub mod draft;
mod known;
pub mod mapping;
mod read;
mod write;

pub use answer::Labels;
pub use draft::{FormDraft, FormRecords, TableSheet};
pub use read::{FormReading, read_form};
pub use write::{FormError, FormLine, FormLook, write_form};

use guild_model::{Fingerprint, PackId};

/// How the first cell of the very hidden sheet begins.
pub(crate) const FORM: &str = "guildhall:form";
/// The version of the hidden sheet that this code writes and understands.
pub(crate) const VERSION: u32 = 1;

/// A sheet to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    Skills,
    Criteria,
}

impl Table {
    fn word(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Criteria => "criteria",
        }
    }

    /// How many columns stand before that of the ids.
    fn columns(self) -> u32 {
        match self {
            Self::Skills => 8,
            Self::Criteria => 6,
        }
    }

    /// How many of them, the first ones, are there to read.
    fn to_read(self) -> usize {
        match self {
            Self::Skills => 3,
            Self::Criteria => 4,
        }
    }

    /// What stands over the ids.
    fn mark(self, pack: PackId) -> String {
        format!("{FORM} {} {pack}", self.word())
    }

    fn parse(text: &str) -> Option<(Self, PackId)> {
        let mut words = text.strip_prefix(FORM)?.split_whitespace();
        let word = words.next()?;
        let table = [Self::Skills, Self::Criteria].into_iter().find(|table| table.word() == word)?;
        Some((table, words.next()?.parse().ok()?))
    }
}

/// A text made short, by which it is known again whatever becomes of its spaces and line breaks.
pub(crate) fn trace(text: &str) -> String {
    let mut print = Fingerprint::default();
    text.split_whitespace().for_each(|word| print.add(word.as_bytes()));
    format!("{:016x}", print.value())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_over_the_ids_is_read_back() {
        let pack = PackId::new();
        for table in [Table::Skills, Table::Criteria] {
            assert_eq!(Table::parse(&table.mark(pack)), Some((table, pack)));
        }
        assert_eq!(Table::parse("guildhall:form skills"), None);
        assert_eq!(Table::parse("guildhall"), None);
    }

    #[test]
    fn a_trace_outlives_what_programs_do_to_white_space() {
        assert_eq!(trace(" a\r\nb  c "), trace("a\nb c"));
        assert_ne!(trace("ab c"), trace("ab d"));
        assert_eq!(trace("a"), "af63dc4c8601ec8c");
    }
}
