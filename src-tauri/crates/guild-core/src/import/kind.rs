//! What the files of an import are said to hold.

use guild_exchange::organisation::{TableKind, Wanted};

/// What the files hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportKind {
    /// Each sheet is told by what stands in it.
    #[default]
    Auto,
    /// Levels, skills and what is expected of them.
    Ladder,
    /// People and how they are rated.
    Ratings,
    /// A pack's form that came back filled in.
    Form,
    /// Several of the four tables.
    Organisation,
    /// One of them.
    Table(TableKind),
}

impl ImportKind {
    /// What of an organisation is looked for; `None`: nothing.
    pub(super) fn organisation(self) -> Option<Wanted> {
        match self {
            Self::Auto => Some(Wanted::Clear),
            Self::Organisation => Some(Wanted::Any),
            Self::Table(kind) => Some(Wanted::Only(kind)),
            Self::Ladder | Self::Ratings | Self::Form => None,
        }
    }

    /// Whether sheets that are no table of an organisation may hold ratings.
    pub(super) fn ratings(self) -> bool {
        matches!(self, Self::Auto | Self::Ratings)
    }

    /// Whether sheets that are neither a table of an organisation nor ratings may be a ladder.
    pub(super) fn ladder(self) -> bool {
        matches!(self, Self::Auto | Self::Ladder)
    }
}
