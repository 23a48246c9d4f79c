use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::error::{Bound, ReadError};

/// How much of a foreign file is read before it is called too large.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Of the file as it lies on the disk.
    pub file_bytes: u64,
    /// Of all parts of a zip container together, unpacked.
    pub inflated_bytes: u64,
    /// Of all values together, in UTF-8.
    pub text_bytes: u64,
    /// Non-empty cells of all sheets together.
    pub cells: u64,
    /// Hidden ones included.
    pub sheets: u64,
    /// Merged areas of all sheets together.
    pub merges: u64,
    /// What the reading process may take beyond what it takes at its start.
    pub memory_bytes: u64,
    /// By the wall clock, and of one processor.
    pub seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 256 << 20,
            inflated_bytes: 2 << 30,
            text_bytes: 256 << 20,
            cells: 5_000_000,
            sheets: 1_000,
            merges: 500_000,
            memory_bytes: 1 << 30,
            seconds: 60,
        }
    }
}

/// What is left of the limits while one file is read.
#[derive(Debug)]
pub(crate) struct Budget<'a> {
    pub limits: &'a Limits,
    ends: Instant,
    cells: u64,
    text: u64,
    merges: u64,
    sheets: u64,
    inflated: u64,
}

impl<'a> Budget<'a> {
    pub fn new(limits: &'a Limits) -> Self {
        let ends = Instant::now() + Duration::from_secs(limits.seconds.min(1 << 20));
        Self { limits, ends, cells: 0, text: 0, merges: 0, sheets: 0, inflated: 0 }
    }

    pub fn sheet(&mut self) -> Result<(), ReadError> {
        take(&mut self.sheets, 1, self.limits.sheets, Bound::Sheets)
    }

    /// `n` cells whose texts have `bytes` bytes together.
    pub fn cells(&mut self, n: u64, bytes: u64) -> Result<(), ReadError> {
        take(&mut self.cells, n, self.limits.cells, Bound::Cells)?;
        take(&mut self.text, bytes, self.limits.text_bytes, Bound::TextBytes)?;
        if self.cells % 4096 < n { self.time() } else { Ok(()) }
    }

    /// Whether `n` more cells would fit, before they are made.
    pub fn room_for_cells(&self, n: u64) -> Result<(), ReadError> {
        take(&mut self.cells.clone(), n, self.limits.cells, Bound::Cells)
    }

    pub fn merges(&mut self, n: u64) -> Result<(), ReadError> {
        take(&mut self.merges, n, self.limits.merges, Bound::Merges)
    }

    pub fn inflated(&mut self, bytes: u64) -> Result<(), ReadError> {
        take(&mut self.inflated, bytes, self.limits.inflated_bytes, Bound::InflatedBytes)
    }

    pub fn time(&self) -> Result<(), ReadError> {
        if Instant::now() < self.ends { Ok(()) } else { Err(ReadError::TimeUp(self.limits.seconds)) }
    }
}

fn take(used: &mut u64, more: u64, limit: u64, bound: Bound) -> Result<(), ReadError> {
    *used = used.saturating_add(more);
    if *used > limit { Err(ReadError::TooLarge { bound, limit, found: *used }) } else { Ok(()) }
}
