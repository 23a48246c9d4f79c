//! Folders that other machines see too: there a database must not be worked on in place.
//!
//! A program that synchronises uploads the file between two writes, and a network file system does not keep the
//! promises about locks and shared memory that `SQLite`'s write-ahead log is built on.

use std::path::{Component, Path};

/// Who else sees the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedFolder {
    /// A program of that name synchronises it.
    Synced(&'static str),
    /// It lies on another machine.
    Network,
}

impl SharedFolder {
    /// The product's name; `None` for a network folder, whose word is the catalogue's.
    pub fn product(self) -> Option<&'static str> {
        match self {
            Self::Synced(product) => Some(product),
            Self::Network => None,
        }
    }
}

/// What the products call their folders: the name itself, or the name with an account behind it.
const NAMES: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("syncthing", "Syncthing"),
];

/// What the products leave in the topmost of their folders.
const MARKS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".stfolder", "Syncthing"),
];

/// Who else sees the folder that `file` lies in; `None` for a folder of this machine alone.
///
/// Looks at the names of the folders above, at what the products leave in them, and on Linux at the file system.
pub fn of(file: &Path) -> Option<SharedFolder> {
    let named = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let folder = named.parent().unwrap_or(&named);
    // A link may lead into a synced folder, and a synced folder may be a link.
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    [folder, &real]
        .into_iter()
        .find_map(|folder| by_name(folder).or_else(|| by_mark(folder)).or_else(|| unc(folder)))
        .or_else(|| by_file_system(&real))
}

fn by_name(folder: &Path) -> Option<SharedFolder> {
    let names = folder.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy().to_lowercase()),
        _ => None,
    });
    let product = |name: String| {
        let found = NAMES.iter().find(|(known, _)| {
            // "OneDrive - Contoso", "Dropbox (Personal)", "GoogleDrive-ada@example.org"
            name.strip_prefix(known).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(" - ") || rest.starts_with(" (") || rest.starts_with('-')
            })
        });
        found.map(|(_, product)| SharedFolder::Synced(product))
    };
    names.into_iter().find_map(product)
}

fn by_mark(folder: &Path) -> Option<SharedFolder> {
    folder.ancestors().find_map(|above| {
        let found = MARKS.iter().find(|(mark, _)| above.join(mark).symlink_metadata().is_ok());
        // `.dropbox` in the home folder is the program's own settings, with its folder beside it.
        found
            .filter(|(mark, _)| *mark != ".dropbox" || above.join(mark).is_file())
            .map(|(_, p)| SharedFolder::Synced(p))
    })
}

/// `\\server\share`.
fn unc(folder: &Path) -> Option<SharedFolder> {
    use std::path::Prefix;
    match folder.components().next() {
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) => {
            Some(SharedFolder::Network)
        }
        _ => None,
    }
}

#[cfg(target_os = "linux")]
fn by_file_system(folder: &Path) -> Option<SharedFolder> {
    let kind = rustix::fs::statfs(folder).ok()?.f_type as u64 & 0xffff_ffff;
    is_network(kind, || {
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        mounted_as(&mounts, folder)
    })
    .then_some(SharedFolder::Network)
}

#[cfg(not(target_os = "linux"))]
fn by_file_system(_: &Path) -> Option<SharedFolder> {
    None
}

/// Whether a file system of that number (`statfs`, the kernel's `magic.h`) lies on another machine. Those of programs
/// share one number, and `program` says which it is.
#[cfg(any(target_os = "linux", test))]
fn is_network(kind: u64, program: impl FnOnce() -> Option<String>) -> bool {
    const NETWORK: &[u64] = &[
        0x6969,      // NFS
        0x517b,      // SMB
        0xff53_4d42, // CIFS
        0xfe53_4d42, // SMB 2 and 3
        0x5346_414f, // AFS
        0x6b41_4653, // kAFS
        0x7375_7245, // Coda
        0x00c3_6400, // Ceph
        0x564c,      // NCP
        0x0bd0_0bd0, // Lustre
        0x0102_1997, // 9P: a folder of the host
        0x7863_6673, // a shared folder of VirtualBox
    ];
    const PROGRAMS: u64 = 0x6573_5546; // FUSE
    match kind {
        PROGRAMS => program().is_some_and(|name| {
            ["sshfs", "rclone", "gvfsd", "davfs", "gluster", "s3fs", "drive", "onedriver", "moose", "smb", "nfs"]
                .iter()
                .any(|known| name.contains(known))
        }),
        other => NETWORK.contains(&other),
    }
}

/// The type of the file system that the folder is on, as `/proc/self/mountinfo` names it: `fuse.sshfs`.
#[cfg(any(target_os = "linux", test))]
fn mounted_as(mounts: &str, folder: &Path) -> Option<String> {
    let line = |line: &str| {
        let (before, after) = line.split_once(" - ")?;
        let point = before.split(' ').nth(4)?.replace("\\040", " ");
        let kind = after.split(' ').next()?;
        folder.starts_with(&point).then(|| (point.len(), kind.to_owned()))
    };
    mounts.lines().filter_map(line).max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(folder: &str, expected: Option<&str>) {
        let found = by_name(Path::new(folder)).and_then(SharedFolder::product);
        assert_eq!(found, expected, "{folder}");
    }

    #[test]
    fn folders_by_their_names() {
        check("/home/ada/Dropbox/team", Some("Dropbox"));
        check("/home/ada/Dropbox (Personal)", Some("Dropbox"));
        check("/mnt/c/Users/ada/OneDrive - Contoso/Ladders", Some("OneDrive"));
        check("/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive", Some("Google Drive"));
        check("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs", Some("iCloud"));
        check("/home/ada/Nextcloud", Some("Nextcloud"));
        check("/home/ada/Documents", None);
        check("/home/ada/dropboxes", None);
        check("/home/ada/my onedrive notes", None);
    }

    #[test]
    fn folders_by_what_lies_in_them() {
        let root = tempfile::tempdir().unwrap();
        let deep = root.path().join("team/ladders");
        std::fs::create_dir_all(&deep).unwrap();
        assert_eq!(of(&deep.join("w.guildhall")), None);
        std::fs::create_dir(root.path().join("team/.stfolder")).unwrap();
        assert_eq!(of(&deep.join("w.guildhall")), Some(SharedFolder::Synced("Syncthing")));
        assert_eq!(of(&root.path().join("w.guildhall")), None, "the folder above is not synced");
        // Its own settings in the home folder make nothing synced.
        std::fs::create_dir(root.path().join(".dropbox")).unwrap();
        assert_eq!(of(&root.path().join("w.guildhall")), None);
    }

    #[test]
    fn network_file_systems() {
        let never = || unreachable!("only a program's file system is asked for");
        assert!(is_network(0x6969, never));
        assert!(is_network(0xff53_4d42, never));
        assert!(!is_network(0xef53, never));
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      40 22 0:5 / /mnt/far\\040away rw,nosuid shared:2 - fuse.sshfs ada@host: rw\n\
                      41 22 8:2 / /mnt/disk rw - fuseblk /dev/sdb1 rw\n";
        let program = |folder: &str| mounted_as(mounts, Path::new(folder));
        assert_eq!(program("/home").as_deref(), Some("ext4"));
        assert!(is_network(0x6573_5546, || program("/mnt/far away/team")));
        assert!(!is_network(0x6573_5546, || program("/mnt/disk/team")));
    }
}
