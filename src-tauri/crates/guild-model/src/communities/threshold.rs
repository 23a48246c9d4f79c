//! From which number on something is noteworthy; each organisation sets its own.

use serde::{Deserialize, Serialize};

/// From which number on something is noteworthy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Thresholds {
    /// A community with fewer active members is dying.
    pub least_active: u32,
    /// A community with more active members is advised to divide.
    pub divide_above: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { least_active: 2, divide_above: 9 }
    }
}
