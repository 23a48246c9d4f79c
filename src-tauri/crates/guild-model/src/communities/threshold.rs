//! From which number on something is noteworthy; each organisation sets its own.

use serde::{Deserialize, Serialize};

/// From which number on something is noteworthy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Thresholds {
    /// A community with fewer active members is dying.
    pub least_active: u32,
    /// A community with more active members is advised to divide.
    pub divide_above: u32,
    /// After so many months an assessment counts as stale.
    pub stale_months: u32,
    /// What is due within so many days is shown as due soon.
    pub due_days: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { least_active: 2, divide_above: 9, stale_months: 12, due_days: 60 }
    }
}
