use serde::{Deserialize, Serialize};

use crate::book::{Problem, Severity};

/// Why a file could not be read. Each is one sentence for a person: what was found, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ReadError {
    /// The operating system did not give the file; its own words.
    #[error("The file cannot be opened: {0}.")]
    NotOpened(String),

    /// It has no byte.
    #[error("The file is empty: it has no content; choose the file that holds the data.")]
    Empty,

    /// The workbook is encrypted.
    #[error(
        "The file is password protected; open it in the spreadsheet program, remove the password and import it again."
    )]
    PasswordProtected,

    /// BIFF 2 to 4: one sheet without a container.
    #[error(
        "The file was made by Excel 4 or older, which is not supported; save it as .xlsx in a newer program and import that."
    )]
    OldExcel,

    /// A table of a web page under a spreadsheet's name, as many web applications export it.
    #[error(
        "The file is a web page, not a spreadsheet, whatever its name says; open it in the spreadsheet program, save it as .xlsx and import that."
    )]
    WebPage,

    /// Excel's XML of 2003, which is no OpenDocument and no Office Open XML.
    #[error(
        "The file is in the format \"XML Spreadsheet 2003\", which is not supported; save it as .xlsx and import that."
    )]
    XmlSpreadsheet,

    /// The content is something else; what, as far as it can be told.
    #[error("The file is {0}, not a spreadsheet; .xlsx, .xls, .xlsm, .xlsb, .ods, .csv, .tsv and .json can be read.")]
    Unknown(String),

    /// What is broken, in words that need no knowledge of the format.
    #[error("The file is damaged: {0}. Open it in the spreadsheet program, save it as .xlsx and import that.")]
    Damaged(Damage),

    /// More than [`super::Limits`] allow.
    #[error("The file is too large: {bound} may be at most {limit}, here it is {found}. Import a part of it.")]
    TooLarge {
        /// What there was too much of.
        bound: Bound,
        /// The most, in the unit of the bound.
        limit: u64,
        /// How much there was when reading ended; there may be more.
        found: u64,
    },

    /// The reading process met its own limit of memory.
    #[error("The file needs more memory than reading may take; import a part of it.")]
    OutOfMemory,

    /// It was not read within so many seconds.
    #[error("Reading the file took longer than {0} seconds and was ended; import a part of it.")]
    TimeUp(u64),

    /// Somebody broke it off.
    #[error("Reading the file was cancelled.")]
    Cancelled,

    /// The reading process ended without an answer.
    #[error(
        "The file is damaged in a way that ended its reading ({0}). Open it in the spreadsheet program, save it as .xlsx and import that."
    )]
    Crashed(String),

    /// The reading process could not be started.
    #[error(
        "The process that reads foreign files could not be started: {0}. Install Guildhall again if this happens with every file."
    )]
    NotStarted(String),
}

/// What was too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// The file as it lies on the disk.
    FileBytes,
    /// All parts of a container together, unpacked.
    InflatedBytes,
    /// All values together, in UTF-8.
    TextBytes,
    /// Cells that are not empty, of all sheets together.
    Cells,
    /// Sheets, hidden ones included.
    Sheets,
    /// Merged areas of all sheets together.
    Merges,
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::FileBytes => "its size in bytes",
            Self::InflatedBytes => "its unpacked size in bytes",
            Self::TextBytes => "the length of all its texts in bytes",
            Self::Cells => "the number of cells",
            Self::Sheets => "the number of sheets",
            Self::Merges => "the number of merged areas",
        })
    }
}

/// What is broken in a file. What the libraries say of it speaks of the format's own parts, which help nobody who
/// wants her ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Damage {
    /// The container that holds a workbook's parts, or the way to them.
    Structure,
    /// A part is there and cannot be unpacked.
    Packing,
    /// A part that the file needs is not there.
    Missing,
    /// It ends in the middle.
    CutShort,
    /// Its parts contradict one another.
    Contradictory,
    /// Its parts are nested more deeply than is read.
    TooDeep,
    /// It is no valid JSON.
    Json,
    /// Whatever else is wrong with what it holds.
    Content,
}

impl Damage {
    const ALL: [Self; 8] = [
        Self::Structure,
        Self::Packing,
        Self::Missing,
        Self::CutShort,
        Self::Contradictory,
        Self::TooDeep,
        Self::Json,
        Self::Content,
    ];

    /// The catalogue's name of it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Packing => "packing",
            Self::Missing => "missing",
            Self::CutShort => "cut-short",
            Self::Contradictory => "contradictory",
            Self::TooDeep => "too-deep",
            Self::Json => "json",
            Self::Content => "content",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|damage| damage.code() == code)
    }

    /// The arguments of a problem's sentence: the words, and the name by which other languages know them.
    pub(crate) fn args(self) -> Vec<(String, String)> {
        vec![("cause".to_owned(), self.to_string()), ("damage".to_owned(), self.code().to_owned())]
    }
}

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Structure => "its inner order is broken",
            Self::Packing => "a part of it cannot be unpacked",
            Self::Missing => "a part that it needs is missing",
            Self::CutShort => "it ends in the middle",
            Self::Contradictory => "its parts contradict one another",
            Self::TooDeep => "its parts are nested too deeply",
            Self::Json => "it is no valid JSON",
            Self::Content => "its content cannot be made out",
        })
    }
}

impl ReadError {
    /// The problem that an import of the file reports.
    pub fn problem(&self, file: &str) -> Problem {
        let args = match self {
            Self::Damaged(damage) => damage.args(),
            Self::NotOpened(cause) | Self::Crashed(cause) | Self::NotStarted(cause) => {
                vec![("cause".to_owned(), cause.clone())]
            }
            Self::Unknown(what) => vec![("what".to_owned(), what.clone())],
            Self::TimeUp(seconds) => vec![("seconds".to_owned(), seconds.to_string())],
            Self::TooLarge { bound, limit, found } => vec![
                ("bound".to_owned(), bound.to_string()),
                ("limit".to_owned(), limit.to_string()),
                ("found".to_owned(), found.to_string()),
            ],
            Self::Empty
            | Self::PasswordProtected
            | Self::OldExcel
            | Self::WebPage
            | Self::XmlSpreadsheet
            | Self::OutOfMemory
            | Self::Cancelled => Vec::new(),
        };
        Problem {
            file: Some(file.to_owned()),
            sheet: None,
            cell: None,
            record: None,
            severity: Severity::Blocks,
            code: self.code().to_owned(),
            args,
            message: self.to_string(),
        }
    }

    /// The name under which the catalogue of sentences and `--json` know the cause.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOpened(_) => "read-not-opened",
            Self::Empty => "read-empty",
            Self::PasswordProtected => "read-password-protected",
            Self::OldExcel => "read-old-excel",
            Self::WebPage => "read-web-page",
            Self::XmlSpreadsheet => "read-xml-spreadsheet",
            Self::Unknown(_) => "read-unknown",
            Self::Damaged(_) => "read-damaged",
            Self::TooLarge { .. } => "read-too-large",
            Self::OutOfMemory => "read-out-of-memory",
            Self::TimeUp(_) => "read-time-up",
            Self::Cancelled => "read-cancelled",
            Self::Crashed(_) => "read-crashed",
            Self::NotStarted(_) => "read-not-started",
        }
    }
}

impl From<zip::result::ZipError> for ReadError {
    fn from(_: zip::result::ZipError) -> Self {
        Self::Damaged(Damage::Structure)
    }
}

impl From<quick_xml::Error> for ReadError {
    fn from(error: quick_xml::Error) -> Self {
        match &error {
            quick_xml::Error::Io(io) => known(io).unwrap_or(Self::Damaged(Damage::Content)),
            _ => Self::Damaged(Damage::Content),
        }
    }
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        known(&error).unwrap_or(Self::Damaged(Damage::Content))
    }
}

/// The limit that a counted reader met, handed through the libraries as an IO error; or memory that was refused.
pub(crate) fn known(error: &std::io::Error) -> Option<ReadError> {
    if error.kind() == std::io::ErrorKind::OutOfMemory {
        return Some(ReadError::OutOfMemory);
    }
    error.get_ref()?.downcast_ref::<ReadError>().cloned()
}
