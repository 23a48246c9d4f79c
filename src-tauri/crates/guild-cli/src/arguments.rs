//! What can be written after `guild`.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use guild_core::LISTS;
use std::path::PathBuf;

/// Guildhall without a window: communities, and skill matrices with two paths beyond Senior.
#[derive(Debug, Parser)]
#[command(name = "guild", version, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Makes a workspace; refuses to overwrite.
    New {
        workspace: PathBuf,
        /// Filled with the sample organisation.
        #[arg(long, conflicts_with = "template")]
        sample: bool,
        /// Filled from a template.
        #[arg(long, value_name = "NAME")]
        template: Option<String>,
    },
    Import(ImportArguments),
    Export(ExportArguments),
    /// Lists things.
    List {
        workspace: PathBuf,
        #[arg(value_parser = PossibleValuesParser::new(LISTS))]
        what: String,
        #[arg(long)]
        json: bool,
    },
    Person(PersonArguments),
    /// What is noteworthy, and the way out.
    Findings {
        workspace: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// The measures of the map.
    ///
    /// The people of a community are all who have not left it: active, listed and dormant. Everything else counts
    /// active memberships alone, also in how many communities a person is.
    Measure {
        workspace: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// What changes if people leave; without any, who would be missed the most.
    Without {
        workspace: PathBuf,
        /// Key, id or exact name; may be given several times.
        #[arg(long = "person", value_name = "KEY")]
        people: Vec<String>,
        #[arg(long)]
        json: bool,
    },
    /// Where everything stands on the map.
    Layout {
        workspace: PathBuf,
        #[arg(long, value_name = "LEVEL", default_value = "people")]
        level: LayoutLevel,
        /// Lays the map out anew; another seed, another picture. Without it, what is kept stays where it is.
        #[arg(long)]
        seed: Option<u64>,
        #[arg(long)]
        json: bool,
    },
    /// The changes, the latest first.
    History {
        workspace: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// Takes changes back.
    Undo {
        workspace: PathBuf,
        #[arg(default_value_t = 1)]
        n: u32,
        #[arg(long)]
        json: bool,
    },
    /// Brings changes again that were taken back.
    Redo {
        workspace: PathBuf,
        #[arg(default_value_t = 1)]
        n: u32,
        #[arg(long)]
        json: bool,
    },
    /// Verifies the file.
    Check {
        workspace: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// Writes a verified copy.
    Backup {
        workspace: PathBuf,
        #[arg(long, value_name = "OUT")]
        to: PathBuf,
    },
}

/// Reads files into a workspace.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct ImportArguments {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The workspace; without it the files are only looked at.
    #[arg(long, value_name = "WS")]
    pub into: Option<PathBuf>,
    /// What the files are.
    #[arg(long = "as", value_name = "KIND", default_value = "auto")]
    pub kind: ImportKind,
    /// Only this sheet; may be given several times.
    #[arg(long = "sheet", value_name = "NAME")]
    pub sheets: Vec<String>,
    /// What `--json` gave as `mapping`, edited.
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Whose ratings a sheet holds that names nobody, as one that a person filled in: key, id or exact name. The form of
    /// anybody else is refused.
    #[arg(long, value_name = "KEY")]
    pub person: Option<String>,
    /// Writes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Leaves out what cannot be stored and applies the rest.
    #[arg(long)]
    pub accept_problems: bool,
    /// Removes what the workspace has and the files lack.
    #[arg(long)]
    pub remove_missing: bool,
    #[arg(long)]
    pub json: bool,
}

/// Writes a file; its ending says the format.
#[derive(Debug, Args)]
pub struct ExportArguments {
    pub workspace: PathBuf,
    #[arg(long, value_name = "KIND")]
    pub what: ExportKind,
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// The level that is aimed at (criteria, person).
    #[arg(long, value_name = "NAME", required_if_eq("what", "criteria"))]
    pub level: Option<String>,
    /// The level one stands on; else the one from which the promotion leads.
    #[arg(long, value_name = "NAME")]
    pub from_level: Option<String>,
    /// The path.
    #[arg(long, value_name = "NAME")]
    pub track: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub framework: Option<String>,
    /// Only its active members and those of the communities inside it (team): key, id or exact name.
    #[arg(long, value_name = "KEY")]
    pub community: Option<String>,
    /// Whose pack (person): key, id or exact name.
    #[arg(long, value_name = "KEY", required_if_eq("what", "person"))]
    pub person: Option<String>,
    /// What becomes of words in what was written that may name somebody else (person); without it nothing is handed
    /// out where there are any.
    #[arg(long, value_name = "CHOICE")]
    pub others: Option<OthersChoice>,
    /// What is to be done until the next talk (person); without it as the last pack says, with an empty text nothing.
    #[arg(long, value_name = "TEXT")]
    pub plan: Option<String>,
    /// The words around the content: en, de or fr.
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = ["en", "de", "fr"])]
    pub language: String,
    /// How much of people goes out (all kinds that hold people but a person's own pack).
    #[arg(long, value_name = "PROFILE", default_value = "full")]
    pub profile: Profile,
    /// How large a .png is, 1 to 3; else 2 (map).
    #[arg(long, value_name = "TIMES", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub scale: Option<u8>,
    /// A .pdf on sheets to glue together instead of one page (map).
    #[arg(long, value_name = "SHEET", value_parser = ["a4"])]
    pub tiles: Option<String>,
}

/// A person against the ladder.
#[derive(Debug, Args)]
pub struct PersonArguments {
    pub workspace: PathBuf,
    /// Key, id or name.
    pub person: String,
    /// The level to read for; else the person's target, else where the person stands.
    #[arg(long, value_name = "NAME")]
    pub to_level: Option<String>,
    /// The path, where the level is shared by several.
    #[arg(long, value_name = "NAME")]
    pub track: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub framework: Option<String>,
    #[arg(long)]
    pub json: bool,
}

impl Verb {
    /// Whether standard output gets one JSON document, also of a refusal.
    pub fn as_json(&self) -> bool {
        match self {
            Self::Import(ImportArguments { json, .. })
            | Self::List { json, .. }
            | Self::Person(PersonArguments { json, .. })
            | Self::Findings { json, .. }
            | Self::Measure { json, .. }
            | Self::Without { json, .. }
            | Self::Layout { json, .. }
            | Self::History { json, .. }
            | Self::Undo { json, .. }
            | Self::Redo { json, .. }
            | Self::Check { json, .. } => *json,
            Self::New { .. } | Self::Export(_) | Self::Backup { .. } => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LayoutLevel {
    Communities,
    People,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    Auto,
    Ladder,
    /// People and how they are rated in skills.
    Ratings,
    /// A pack's .xlsx that a person filled in and sent back.
    Form,
    People,
    Communities,
    Memberships,
    Services,
    /// Several of the four tables before: a folder, a workbook, or a JSON document.
    Organisation,
}

/// What becomes of a word that may name somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OthersChoice {
    /// Someone else stands there instead.
    LeaveOut,
    Keep,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    Full,
    /// People under invented names.
    Pseudonyms,
    /// No people, only how many there are.
    Structure,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportKind {
    Matrix,
    Criteria,
    /// What is handed out to one person.
    Person,
    /// Its four tables; as CSV files in a folder where OUT ends in `/`.
    Organisation,
    Map,
    Measures,
    /// Those of communities and people.
    Findings,
    /// What was said of everyone, to be imported again.
    Ratings,
    /// The team's matrix and what is noteworthy in it, for the lead only.
    Team,
}
