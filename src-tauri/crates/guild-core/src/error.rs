//! What an operation may answer instead of its result.

use crate::wording::{Wording, wording};
use guild_model::TextError;
use guild_model::communities;
use guild_model::mastery::Broken;
use guild_model::system::Refusal;
use guild_store::StoreError;
use std::path::{Path, PathBuf};

const WORDING: Wording = wording!("errors");

/// Why an operation was not done. Unless its sentence says otherwise, nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file did not do what was asked of it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule of the matrix forbids it.
    #[error("{0}; nothing was changed")]
    Broken(#[from] Broken),
    /// A rule of the organisation forbids it.
    #[error("{0}; nothing was changed")]
    Organisation(#[from] communities::Broken),
    /// A graph that cannot be measured.
    #[error(transparent)]
    Graph(#[from] guild_analysis::communities::GraphError),
    /// A text that is no date, as it was given.
    #[error("“{0}” is not a date; write 2024, 2024-03 or 2024-03-17; nothing was changed")]
    NotADate(String),
    /// A text that is no e-mail address, as it was given.
    #[error(
        "“{0}” is not an e-mail address; write one like ada@example.org, without spaces, or leave it empty; nothing was \
         changed"
    )]
    NotAnEmail(String),
    /// A text that cannot be what it was given for.
    #[error("{what}: {source}")]
    Text {
        /// What it was given for, in English, such as "the person's name".
        what: String,
        /// Why it was not taken.
        source: TextError,
    },
    /// Nothing goes by what was given.
    #[error("there is no {what} “{text}” here{}", suggestion(.known))]
    NotFound {
        /// The kind of thing, in English.
        what: &'static str,
        /// What was given: a name, a key or an id.
        text: String,
        /// All that there are, where they are few.
        known: Vec<String>,
    },
    /// As [`Error::NotFound`] where there are too many to name them all.
    #[error("there is no {what} “{text}” here, among {n_all} {list}{}", closest(.near))]
    NotFoundOfMany {
        /// The kind of thing, in English.
        what: &'static str,
        /// What was given.
        text: String,
        /// The closest in spelling, the closest first; may be empty.
        near: Vec<String>,
        /// What they all are together, in English, such as "people".
        list: &'static str,
        /// How many there are.
        n_all: usize,
    },
    /// Several things go by what was given.
    #[error("“{text}” names several {what}: {}; take the key or the id", .candidates.join(", "))]
    Ambiguous {
        /// The kind of things, in English.
        what: &'static str,
        /// What was given.
        text: String,
        /// What tells them apart.
        candidates: Vec<String>,
    },
    /// The ending of a file's name says no format that there is for it.
    #[error("{}; choose one of: {}", not_offered(.what, .ending), .offered.join(" "))]
    NotOffered {
        /// What was to be written, in English.
        what: &'static str,
        /// As it was given, with its dot; a dot alone where the name had none.
        ending: String,
        /// The endings that there are.
        offered: Vec<&'static str>,
    },
    /// The operating system refused.
    #[error("{}: {}", .path.display(), guild_model::system::in_words(.source))]
    Io {
        /// The file or folder that was asked for.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
    /// A picture of more dots than programs open.
    #[error(
        "a picture of {width} by {height} dots is more than programs open; take a smaller --scale, or .svg, which has none"
    )]
    TooManyDots {
        /// In dots.
        width: u32,
        /// In dots.
        height: u32,
    },
    /// Somebody broke it off, or another workspace is open by now.
    #[error("cancelled; nothing was changed")]
    Cancelled,
    /// People were assessed on what would go; nothing that was said of people is lost.
    #[error("{}", assessed(.name, *.assessments, *.standings, *.whole))]
    Assessed {
        /// The framework that would go, else the first skill or level that something hangs on.
        name: String,
        /// How many hang on it.
        assessments: u32,
        /// How many hang on it.
        standings: u32,
        /// Whether the whole version would go.
        whole: bool,
    },
    /// The person stands nowhere on the ladder, so nothing can be aimed at.
    #[error("{person} has no level on “{framework}” yet; place them on one first")]
    NotPlaced {
        /// What the person is called.
        person: String,
        /// What the ladder is called.
        framework: String,
    },
    /// A rating beyond the ends of the framework's scale.
    #[error("{rating} is not on the scale, which goes from {first} to {last}; give a rating within it")]
    OffScale {
        /// As it was given.
        rating: String,
        /// The scale's first value.
        first: String,
        /// The scale's last value.
        last: String,
    },
    /// Something is set aside, and nobody said why.
    #[error("“{what}” is set aside without a reason; say why")]
    NoReason {
        /// The words of the criterion, or what the finding is about; may be empty.
        what: String,
    },
    /// A finished pack names someone else.
    #[error("{}; nothing was handed out; reword what was written, or report it where the text is not yours", .0.sentences().first().map(String::as_str).unwrap_or_default())]
    Leaks(Box<crate::pack::LeakCheck>),
    /// What was written about a person names others by a word that may be an ordinary one.
    #[error("what was written may name others: {}; nothing was handed out; say of them whether they are left out or stand", named(.0))]
    Named(Vec<crate::pack::Mention>),
    /// A refusal with its way out, said where it arose.
    #[error("{0}")]
    Refused(String),
}

/// The places where others may be named; of many the first.
fn named(mentions: &[crate::pack::Mention]) -> String {
    const MOST: usize = 12;
    let told: Vec<String> = mentions.iter().take(MOST).map(crate::pack::Mention::told).collect();
    let more = mentions.len().saturating_sub(MOST);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("{}{more}", told.join(", "))
}

impl Error {
    /// What kind of answer it is, for those who tell answers apart.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Store(StoreError::Damaged { .. } | StoreError::Unreadable { .. }) => "damaged",
            Self::Store(StoreError::InUse(_)) => "in_use",
            Self::Store(StoreError::NoFile(_)) => "no_file",
            Self::Store(StoreError::Exists(_)) => "exists",
            Self::Store(StoreError::Newer { .. }) => "newer",
            Self::Store(StoreError::NotAWorkspace(_)) => "not_a_workspace",
            Self::Store(StoreError::Foreign { .. }) => "foreign",
            Self::Store(StoreError::NothingTo(_)) => "nothing_to",
            Self::Store(StoreError::LeftBehind { .. }) => "left_behind",
            Self::Store(StoreError::NotPublished { .. }) => "not_published",
            Self::Store(StoreError::KeptBeside { .. }) => "kept_beside",
            Self::Store(StoreError::StillRead(_) | StoreError::NotWiped { .. }) => "not_wiped",
            Self::Store(StoreError::DiskFull) => "disk_full",
            Self::Store(StoreError::ReadOnly) => "read_only",
            Self::Store(_) => "store",
            Self::Broken(_) | Self::Organisation(_) => "rule",
            Self::NotADate(_) => "date",
            Self::NotAnEmail(_) => "email",
            Self::Text { .. } => "text",
            Self::Graph(_) => "graph",
            Self::NotFound { .. } | Self::NotFoundOfMany { .. } => "not_found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::NotOffered { .. } => "not_offered",
            Self::Io { .. } => "io",
            Self::TooManyDots { .. } => "too_many_dots",
            Self::Assessed { .. } => "assessed",
            Self::NotPlaced { .. } => "not_placed",
            Self::OffScale { .. } => "off_scale",
            Self::NoReason { .. } => "no_reason",
            Self::Cancelled => "cancelled",
            Self::Leaks(_) => "leaks",
            Self::Named(_) => "named",
            Self::Refused(_) => "refused",
        }
    }

    /// The sentence in a language that a person reads: `en`, `de` or `fr`; English for any other.
    pub fn sentence(&self, language: &str) -> String {
        let Some((id, args)) = self.said() else { return self.to_string() };
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        match WORDING.catalogue(language) {
            Ok(catalogue) => catalogue.text(id, &args),
            Err(_) => self.to_string(),
        }
    }

    /// The catalogue's name of the sentence and what it names. `None` for what only the system's own words tell.
    fn said(&self) -> Option<Said> {
        Some(match self {
            Self::Store(store) => return said_of_store(store),
            Self::Broken(broken) => match broken {
                Broken::RankTaken { track, one, other, rank } => (
                    "error-rank-taken",
                    vec![
                        ("track", track.clone()),
                        ("one", one.clone()),
                        ("other", other.clone()),
                        ("rank", rank.to_string()),
                    ],
                ),
                Broken::Circle(levels) => ("error-circle", vec![("levels", levels.join(" → "))]),
                Broken::StepToItself(level) => ("error-step-to-itself", vec![("level", level.clone())]),
                Broken::StepTwice(from, to) => ("error-step-twice", vec![("from", from.clone()), ("to", to.clone())]),
                Broken::ValueTwice(value) => ("error-value-twice", vec![("value", value.clone())]),
                Broken::CellTwice(..) | Broken::Stray { .. } => return None,
            },
            Self::Organisation(broken) => match broken {
                communities::Broken::Circle(names) => ("error-circle-of-homes", vec![("names", names.join(" → "))]),
                communities::Broken::KeyTaken { key, .. } => ("error-key-taken", vec![("key", key.clone())]),
                communities::Broken::Share(share) => ("error-share", vec![("share", share.to_string())]),
            },
            Self::NotADate(text) => ("error-not-a-date", vec![("text", text.clone())]),
            Self::NotAnEmail(text) => ("error-not-an-email", vec![("text", text.clone())]),
            Self::Text { source, .. } => match source {
                TextError::Empty => ("error-name-empty", Vec::new()),
                TextError::TooLong { found, most } => {
                    ("error-too-long", vec![("found", found.to_string()), ("most", most.to_string())])
                }
                TextError::Control => ("error-control", Vec::new()),
            },
            Self::NotOffered { ending, offered, .. } => {
                ("error-not-offered", vec![("ending", ending.clone()), ("offered", offered.join(" "))])
            }
            Self::Io { path, source } => of_the_system(path, source),
            Self::TooManyDots { width, height } => {
                ("error-too-many-dots", vec![("width", width.to_string()), ("height", height.to_string())])
            }
            Self::Assessed { name, assessments, standings, whole } => {
                let id = if *whole { "error-assessed-framework" } else { "error-assessed" };
                let counts = [("assessments", assessments.to_string()), ("standings", standings.to_string())];
                (id, std::iter::once(("name", name.clone())).chain(counts).collect())
            }
            Self::NotPlaced { person, framework } => {
                ("error-not-placed", vec![("person", person.clone()), ("framework", framework.clone())])
            }
            Self::OffScale { rating, first, last } => {
                ("error-off-scale", vec![("rating", rating.clone()), ("first", first.clone()), ("last", last.clone())])
            }
            Self::Leaks(check) => {
                let found: Vec<String> =
                    check.leaks.iter().take(5).map(|l| format!("“{}” ({})", l.text, l.place)).collect();
                ("error-leaks", vec![("found", found.join(", "))])
            }
            Self::Named(mentions) => {
                let found: Vec<String> =
                    mentions.iter().map(|mention| format!("\u{201c}{}\u{201d}", mention.words)).collect();
                ("error-named", vec![("found", found.join(", "))])
            }
            Self::NoReason { what } => ("error-no-reason", vec![("what", what.clone())]),
            Self::Cancelled => ("error-cancelled", Vec::new()),
            Self::Graph(_)
            | Self::NotFound { .. }
            | Self::NotFoundOfMany { .. }
            | Self::Ambiguous { .. }
            | Self::Refused(_) => return None,
        })
    }

    /// Where it is wrong, as the person knows it: a file.
    pub fn place(&self) -> Option<String> {
        match self {
            Self::Io { path, .. } => Some(path.display().to_string()),
            _ => None,
        }
    }

    /// What is damaged in a workspace's file, without the way out; `None` of anything else.
    pub fn damage(&self) -> Option<String> {
        match self {
            Self::Store(StoreError::Damaged { what, .. }) => Some(what.clone()),
            Self::Store(StoreError::Unreadable { table, column, value, why }) => {
                Some(format!("{table}: the stored {column} “{value}” cannot be read ({why})"))
            }
            _ => None,
        }
    }
}

/// The catalogue's name of a sentence, and what it names.
type Said = (&'static str, Vec<(&'static str, String)>);

/// As [`Error::said`], of the store.
fn said_of_store(error: &StoreError) -> Option<Said> {
    Some(match error {
        StoreError::NoFile(path) => ("error-no-file", file(path)),
        StoreError::Exists(path) => ("error-exists", file(path)),
        StoreError::NotAWorkspace(path) => ("error-not-a-workspace", file(path)),
        StoreError::Newer { path, .. } => ("error-newer", file(path)),
        StoreError::InUse(path) => ("error-in-use", file(path)),
        StoreError::Foreign { path, what } => {
            ("error-foreign", vec![("file", path.display().to_string()), ("what", what.clone())])
        }
        StoreError::Damaged { path, what } => {
            ("error-damaged", vec![("file", path.display().to_string()), ("what", what.clone())])
        }
        StoreError::Missing(what) => ("error-missing", vec![("what", (*what).to_owned())]),
        StoreError::NothingTo("undo") => ("error-nothing-to-undo", Vec::new()),
        StoreError::NothingTo(_) => ("error-nothing-to-redo", Vec::new()),
        StoreError::Conflict(what) => ("error-conflict", vec![("what", what.clone())]),
        StoreError::NotPublished { path, cause } => {
            ("error-not-published", vec![("file", path.display().to_string()), ("cause", cause.clone())])
        }
        StoreError::KeptBeside { path, kept } => {
            ("error-kept-beside", vec![("file", path.display().to_string()), ("kept", kept.display().to_string())])
        }
        StoreError::LeftBehind { path, beside } => {
            ("error-left-behind", vec![("file", path.display().to_string()), ("beside", beside.display().to_string())])
        }
        StoreError::StillRead(path) => ("error-still-read", file(path)),
        StoreError::NotWiped { path, cause } => {
            ("error-not-wiped", vec![("file", path.display().to_string()), ("cause", cause.clone())])
        }
        StoreError::DiskFull => ("error-disk-full", Vec::new()),
        StoreError::ReadOnly => ("error-read-only", Vec::new()),
        StoreError::Io { path, source } => of_the_system(path, source),
        StoreError::Unreadable { .. } | StoreError::Sql(_) => return None,
    })
}

fn file(path: &Path) -> Vec<(&'static str, String)> {
    vec![("file", path.display().to_string())]
}

/// What the system refused, as the catalogue has it.
fn of_the_system(path: &Path, source: &std::io::Error) -> Said {
    let file = ("file", path.display().to_string());
    let id = match guild_model::system::refusal(source) {
        Some(Refusal::Missing) => "error-io-missing",
        Some(Refusal::Denied) => "error-io-denied",
        Some(Refusal::ReadOnly) => "error-io-read-only",
        Some(Refusal::Taken) => "error-io-taken",
        Some(Refusal::NotAFolder) => "error-io-not-a-folder",
        Some(Refusal::Folder) => "error-io-folder",
        Some(Refusal::Name) => "error-io-name",
        Some(Refusal::Full) => "error-io-full",
        Some(Refusal::Held) => "error-io-held",
        None => return ("error-io", vec![file, ("cause", source.to_string())]),
    };
    (id, vec![file])
}

fn not_offered(what: &str, ending: &str) -> String {
    match ending {
        "." => format!("the ending of the name says the format, and {what} got a name without one"),
        ending => format!("{what} cannot be written as {ending}"),
    }
}

fn assessed(name: &str, assessments: u32, standings: u32, whole: bool) -> String {
    let kept = if whole {
        "keep this version and make a newer one beside it"
    } else {
        "make a new version of the framework and remove it there: this version keeps them"
    };
    let several = |n: u32, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    let (assessments, standings) = (several(assessments, "assessment"), several(standings, "standing"));
    format!("on “{name}” hang {assessments} and {standings}, and none of them may be lost; {kept}")
}

fn suggestion(known: &[String]) -> String {
    if known.is_empty() { String::new() } else { format!("; there are: {}", known.join(", ")) }
}

fn closest(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; closest in spelling: {}", near.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_there_in_every_language() {
        let ids = |source: &str| -> Vec<String> {
            let of_line = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
            source.lines().filter(|line| line.starts_with("error-")).filter_map(of_line).collect()
        };
        let [english, german, french] = ["en", "de", "fr"].map(|language| ids(WORDING.texts(language)[0]));
        assert_eq!(english, german);
        assert_eq!(english, french);
        let used = include_str!("error.rs");
        for id in english {
            assert!(used.contains(&format!("\"{id}\"")), "{id} is not used");
        }
    }

    #[test]
    fn a_sentence_names_what_the_person_knows() {
        let newer = Error::Store(StoreError::Newer { path: PathBuf::from("w.guildhall"), found: 9, known: 1 });
        for language in ["en", "de", "fr"] {
            let sentence = newer.sentence(language);
            assert!(sentence.contains("w.guildhall") && !sentence.contains("error-"), "{sentence}");
        }
        let large = Error::TooManyDots { width: 40_000, height: 900 };
        assert!(large.to_string().contains("--scale"), "the command line names its option");
        for language in ["en", "de", "fr"] {
            let sentence = large.sentence(language);
            assert!(sentence.contains("40000") && sentence.contains(".svg") && !sentence.contains("--"), "{sentence}");
        }
        assert_eq!(Error::Refused("as it is".to_owned()).sentence("de"), "as it is");
    }
}
