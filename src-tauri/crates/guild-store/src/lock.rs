//! Keeps a second writer out by a lock of the operating system on a file beside the workspace.
//!
//! The lock belongs to the open file, not to the file's existence: what a crash leaves behind locks nobody out.

use crate::StoreError;
use crate::backup::beside;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

pub(crate) struct WriterLock {
    path: PathBuf,
    file: Option<File>,
}

impl WriterLock {
    pub fn take(workspace: &Path) -> Result<Self, StoreError> {
        let path = beside(workspace, "-lock");
        let io = |source: std::io::Error| match source.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            _ => StoreError::Io { path: workspace.to_owned(), source },
        };
        // The holder removes the file when it closes. Between opening and locking, another may have done so:
        // then the lock is on a file that nobody else will find, and it must be taken anew.
        for _ in 0..50 {
            let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(io)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(workspace.to_owned())),
                Err(TryLockError::Error(source)) => return Err(io(source)),
            }
            if is_the_file_at(&file, &path) {
                return Ok(Self { path, file: Some(file) });
            }
        }
        Err(StoreError::InUse(workspace.to_owned()))
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // Removed while still locked, so that whoever opened it meanwhile sees that it is gone.
        let _ = std::fs::remove_file(&self.path);
        drop(self.file.take());
    }
}

#[cfg(unix)]
fn is_the_file_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_the_file_at(_: &File, path: &Path) -> bool {
    path.exists()
}
