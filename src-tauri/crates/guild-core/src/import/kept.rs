//! Files that were read a moment ago: each look at an import with another mapping needs them again.

use super::Source;
use crate::Error;
use guild_exchange::read::child::Reader;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

/// What tells a file from what it was: path, length, time of its last change.
type Stamp = (PathBuf, u64, SystemTime);

/// The files read last, in memory until other ones are read or [`Kept::forget`].
#[derive(Debug, Default)]
pub struct Kept(Option<(Vec<Stamp>, Arc<Source>)>);

impl Kept {
    /// The files as they were read, without reading them again where they have not changed since.
    ///
    /// Errors: that it was cancelled. Files that could not be read are tried again each time.
    pub fn read(&mut self, reader: &Reader, files: &[PathBuf], cancelled: &AtomicBool) -> Result<Arc<Source>, Error> {
        // Before the reading: what changes meanwhile must count as changed.
        let stamps: Option<Vec<Stamp>> = files.iter().map(|file| stamp(file)).collect();
        if let (Some((known, source)), Some(stamps)) = (&self.0, &stamps)
            && known == stamps
        {
            return Ok(Arc::clone(source));
        }
        self.forget();
        let source = Arc::new(Source::read(reader, files, cancelled)?);
        let whole = source.unread.iter().all(Option::is_none);
        self.0 = stamps.filter(|_| whole).map(|stamps| (stamps, Arc::clone(&source)));
        Ok(source)
    }

    /// Gives the memory back.
    pub fn forget(&mut self) {
        self.0 = None;
    }
}

fn stamp(file: &Path) -> Option<Stamp> {
    let found = file.metadata().ok()?;
    Some((file.to_owned(), found.len(), found.modified().ok()?))
}
