//! Which communities and people are let through, and where they have been put.

use crate::ThingId;
use crate::word::closed_words;
use serde::{Deserialize, Serialize};

/// A condition on communities and people; evaluated where they are drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// All of them hold; an empty list holds always.
    All(Vec<Filter>),
    /// At least one of them holds; an empty list never does.
    Any(Vec<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
    /// One comparison decides.
    Is(Condition),
}

impl Filter {
    /// Whether one of its conditions is as `is` says.
    pub fn has(&self, is: &impl Fn(&Condition) -> bool) -> bool {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().any(|each| each.has(is)),
            Self::Not(inner) => inner.has(is),
            Self::Is(condition) => is(condition),
        }
    }
}

/// One attribute compared with one value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Condition {
    /// The model's field (`kind`, `state`, `role`, `affiliation`, …) or the name of a custom field.
    pub attribute: String,
    /// How the attribute and the value are laid beside each other.
    pub comparison: Comparison,
    /// As the person wrote it; numbers are compared as numbers where both are.
    pub value: String,
}

closed_words! {
    /// How an attribute is compared.
    Comparison {
        /// The same, as texts without regard to case or as numbers.
        Equals = "equals",
        /// The value stands somewhere in the attribute, without regard to case.
        Contains = "contains",
        /// The value or more: as numbers or dates where both are, else by letters.
        AtLeast = "at_least",
        /// The value or less, compared in the same way.
        AtMost = "at_most",
        /// The attribute has any value; the condition's own is not looked at.
        Known = "known",
    }
}

/// Where a person has put a community or a person on the map; the layout leaves it there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Pin {
    /// The community or the person that was moved.
    pub thing: ThingId,
    /// In the layout's units; finite.
    pub x: f64,
    /// Downwards, as on a screen; in the layout's units, finite.
    pub y: f64,
}
