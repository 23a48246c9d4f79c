//! What the operating system refuses, in the words of the product.

use std::io::{Error, ErrorKind as Kind};

/// What the system refuses so often that people should read it in their own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such file or folder.
    Missing,
    /// No right to read or write here.
    Denied,
    /// The file system can only be read.
    ReadOnly,
    /// Something of that name stands there already.
    Taken,
    /// A part of the path before the last is a file.
    NotAFolder,
    /// A folder stands where a file is meant.
    Folder,
    /// A file name that this folder cannot store: too long, or of signs that it does not know.
    Name,
    /// No room on the disk, or none left of what this account may use.
    Full,
    /// Another program holds the file.
    Held,
}

/// Which refusal it is; `None` for one that only the system's own words tell.
pub fn refusal(source: &Error) -> Option<Refusal> {
    Some(match source.kind() {
        Kind::NotFound => Refusal::Missing,
        Kind::PermissionDenied => Refusal::Denied,
        Kind::ReadOnlyFilesystem => Refusal::ReadOnly,
        Kind::AlreadyExists => Refusal::Taken,
        Kind::NotADirectory => Refusal::NotAFolder,
        Kind::IsADirectory => Refusal::Folder,
        Kind::InvalidFilename => Refusal::Name,
        Kind::StorageFull | Kind::QuotaExceeded => Refusal::Full,
        Kind::Deadlock | Kind::ResourceBusy | Kind::ExecutableFileBusy => Refusal::Held,
        _ => return None,
    })
}

/// What the system refused, and the way out; its own words only where they are not among those that people meet.
pub fn in_words(source: &Error) -> String {
    let sentence = match refusal(source) {
        Some(Refusal::Missing) => "there is no such file or folder; check the path",
        Some(Refusal::Denied) => "this may not be read or written here; choose another folder, or ask for the right",
        Some(Refusal::ReadOnly) => "the folder is read-only; choose another",
        Some(Refusal::Taken) => "something of this name is there already and cannot be replaced; choose another name",
        Some(Refusal::NotAFolder) => "a part of the path is a file, not a folder; check the path",
        Some(Refusal::Folder) => "this is a folder; name a file in it",
        Some(Refusal::Name) => "the name is too long or holds signs that this folder cannot store; choose another",
        Some(Refusal::Full) => "there is no room left; make some and try again",
        Some(Refusal::Held) => "another program holds it; close it there first",
        None => return format!("the system refused ({source}); try another folder"),
    };
    sentence.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: i32, expected: &str) {
        let said = in_words(&Error::from_raw_os_error(code));
        assert!(said.contains(expected) && said.contains(';') && !said.contains("os error"), "{said}");
    }

    #[test]
    #[cfg(unix)]
    fn what_people_meet_is_said_with_a_way_out() {
        check(2, "no such file or folder");
        check(13, "may not be read or written");
        check(17, "is there already");
        check(20, "not a folder");
        check(21, "this is a folder");
        check(28, "no room left");
        check(30, "read-only");
        check(36, "too long");
    }
}
