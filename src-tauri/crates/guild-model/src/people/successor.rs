//! Who could follow somebody on a level.

use crate::word::closed_words;

closed_words! {
    /// How somebody is on the way to a level.
    SuccessorKind {
        /// Aims at it, or at a level beyond it on a way that leads through it.
        Aims = "aims",
        /// Stands where a promotion leads to it, and aims elsewhere or nowhere.
        NextBelow = "next_below",
    }
}
