//! Writing files for others: the matrix, and the criteria of a step.

use crate::communities::ExportProfile;
use crate::wording::{Wording, wording};
use crate::{Error, Workspace};
use guild_documents::{DocumentFormat, Page, Words};
use guild_exchange::ladder::write::{Labels, write_matrix};
use guild_exchange::organisation::write::{OrganisationFormat, csv_file_names, write_csv_files, write_organisation};
use guild_exchange::promotion_sheet::write_promotion_sheet;
use guild_model::{FileFormat, FrameworkId, LevelId, TrackId};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The languages in which files can be written.
pub use guild_documents::words::LANGUAGES;

impl Workspace {
    /// Writes a framework; the ending of `to` says the format. An existing file is replaced only when the new one is whole.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_matrix(&mut self, framework: FrameworkId, to: &Path, language: &str) -> Result<(), Error> {
        let format = format_of("a matrix", to)?;
        let matrix = self.matrix(framework)?;
        let bytes = write_matrix(&matrix, format, &labels(language)?).map_err(|e| Error::Refused(e.to_string()))?;
        replace(to, &bytes)
    }

    /// Writes communities, people, memberships and services; the ending of `to` says the format. A `to` that ends in
    /// `/` is a folder, made where it is not there, which gets four CSV files.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_organisation(&mut self, to: &Path, profile: ExportProfile, language: &str) -> Result<(), Error> {
        let organisation = self.shown_organisation(profile, language)?;
        let refused = |e: guild_exchange::write::WriteError| Error::Refused(e.to_string());
        if to.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) {
            let files = write_csv_files(&organisation).map_err(refused)?;
            std::fs::create_dir_all(to).map_err(|source| Error::Io { path: to.to_owned(), source })?;
            let files: Vec<_> = files.into_iter().map(|(name, bytes)| (to.join(name), bytes)).collect();
            return replace_all(&files);
        }
        let ending = ending(to);
        let format = OrganisationFormat::of_ending(&ending).ok_or_else(|| {
            let offered = [OrganisationFormat::endings(), vec!["folder/ (CSV files)"]].concat();
            not_offered("an organisation", &ending, offered)
        })?;
        replace(to, &write_organisation(&organisation, format).map_err(refused)?)
    }

    /// Writes what a step asks and gives; the ending of `to` says the format.
    ///
    /// * Returns the letters that the file shows as empty boxes.
    /// * Errors: `NotOffered`, `Io`, a level that is gone.
    pub fn export_criteria(
        &mut self,
        from: Option<LevelId>,
        level: LevelId,
        track: Option<TrackId>,
        to: &Path,
        language: &str,
    ) -> Result<Unprinted, Error> {
        let promotion = self.promotion(from, level, track)?;
        let words = Words::new(language).map_err(|e| Error::Refused(e.to_string()))?;
        let (bytes, unprinted) = match format_of("criteria", to)? {
            WorkbookOrDocument::Workbook => {
                let bytes = write_promotion_sheet(&promotion, None, &|id, args| words.text(id, args))
                    .map_err(|e| Error::Refused(e.to_string()))?;
                (bytes, Unprinted::default())
            }
            WorkbookOrDocument::Document(format) => {
                let page = guild_documents::promotion_page(&promotion, &words, None);
                let bytes = page.write(format).map_err(|e| Error::Refused(e.to_string()))?;
                (bytes, Unprinted::of(&page, format))
            }
        };
        replace(to, &bytes)?;
        Ok(unprinted)
    }
}

/// The letters for which a finished document has no font, in order; it shows them as empty boxes.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(transparent)]
pub struct Unprinted(pub String);

impl Unprinted {
    pub(crate) fn of(page: &Page, format: DocumentFormat) -> Self {
        Self(page.unprinted(format).into_iter().collect())
    }

    /// What is wrong and the way out, in English; `None` where every letter was printed.
    pub fn sentence(&self) -> Option<String> {
        self.told("", ".docx or .html")
    }

    /// * `place`: where they stand, after a blank; nothing for all of the file.
    /// * `instead`: formats that whoever opens them sets in fonts of their own.
    fn told(&self, place: &str, instead: &str) -> Option<String> {
        const MOST: usize = 20;
        let count = self.0.chars().count();
        let named: Vec<String> = self.0.chars().take(MOST).map(String::from).collect();
        let more = if count > MOST { " \u{2026}" } else { "" };
        let (letters, are) =
            if count == 1 { ("letter", "it is an empty box") } else { ("letters", "they are empty boxes") };
        (count > 0).then(|| {
            format!(
                "no font of this machine has the {letters} {}{more}: {are} in the file{place}; install a font that has {}, or choose {instead}",
                named.join(" "),
                if count == 1 { "it" } else { "them" }
            )
        })
    }
}

/// What a picture of the map shows as empty boxes, and of whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct UnprintedNames {
    /// The letters that no font has.
    pub letters: Unprinted,
    /// Some of the names that have such letters.
    pub names: Vec<String>,
    /// How many more there are.
    pub n_more: u32,
}

impl UnprintedNames {
    /// The letters, and the first of the names that have one.
    pub(crate) fn of<'n>(letters: &BTreeSet<char>, names: impl Iterator<Item = &'n str>) -> Self {
        const MOST: usize = 3;
        let mut seen = BTreeSet::new();
        let names: Vec<&str> =
            names.filter(|name| name.chars().any(|c| letters.contains(&c)) && seen.insert(*name)).collect();
        Self {
            letters: Unprinted(letters.iter().collect()),
            names: names.iter().take(MOST).map(|name| (*name).to_owned()).collect(),
            n_more: names.len().saturating_sub(MOST) as u32,
        }
    }

    /// As [`Unprinted::sentence`], with the names.
    pub fn sentence(&self) -> Option<String> {
        let more = if self.n_more == 0 { String::new() } else { format!(" and {} more", self.n_more) };
        let place = if self.names.is_empty() { String::new() } else { format!(", in {}{more}", self.names.join(", ")) };
        self.letters.told(&place, ".svg or .html")
    }
}

pub(crate) fn ending(path: &Path) -> String {
    path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// The format in which `what` is written to such a file. Errors: `NotOffered`.
pub(crate) fn format_of<F: FileFormat>(what: &'static str, to: &Path) -> Result<F, Error> {
    format_of_ending(what, &ending(to))
}

/// The format of an ending without its dot, in which `what` is written. Errors: `NotOffered`.
pub(crate) fn format_of_ending<F: FileFormat>(what: &'static str, ending: &str) -> Result<F, Error> {
    F::of_ending(ending).ok_or_else(|| not_offered(what, ending, F::endings()))
}

fn not_offered(what: &'static str, ending: &str, offered: Vec<&'static str>) -> Error {
    Error::NotOffered { what, ending: format!(".{ending}"), offered }
}

/// A workbook, which can be filled in, or a document to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkbookOrDocument {
    Workbook,
    Document(DocumentFormat),
}

impl FileFormat for WorkbookOrDocument {
    const ALL: &'static [Self] = &[
        Self::Workbook,
        Self::Document(DocumentFormat::Markdown),
        Self::Document(DocumentFormat::Html),
        Self::Document(DocumentFormat::Pdf),
        Self::Document(DocumentFormat::Docx),
    ];

    fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Document(format) => format.ending(),
        }
    }
}

/// The files of a folder in whose place the CSV files of an organisation would come; none where there is no such folder.
pub fn csv_files_in(folder: &Path) -> Vec<String> {
    csv_file_names().into_iter().filter(|name| folder.join(name).exists()).collect()
}

/// Writes beside the target, then takes its place in one step.
pub(crate) fn replace(to: &Path, bytes: &[u8]) -> Result<(), Error> {
    let io = |source| Error::Io { path: to.to_owned(), source };
    beside(to, bytes)?.persist(to).map_err(|e| io(e.error))?;
    Ok(())
}

/// Writes all files beside their targets before the first takes its place.
fn replace_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Error> {
    let parts = files.iter().map(|(to, bytes)| beside(to, bytes)).collect::<Result<Vec<_>, Error>>()?;
    for (part, (to, _)) in parts.into_iter().zip(files) {
        part.persist(to).map_err(|e| Error::Io { path: to.clone(), source: e.error })?;
    }
    Ok(())
}

/// The bytes on disk under a passing name in the folder of `to`.
fn beside(to: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, Error> {
    let io = |source| Error::Io { path: to.to_owned(), source };
    let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut making = tempfile::Builder::new();
    making.prefix(".guildhall-");
    #[cfg(unix)]
    {
        // A temporary file is for its maker only; an exported one may be read by whom the person lets read new files.
        use std::os::unix::fs::PermissionsExt;
        making.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut part = making.tempfile_in(folder).map_err(io)?;
    part.write_all(bytes).map_err(io)?;
    part.as_file().sync_all().map_err(io)?;
    // Who could read the file before can read it afterwards.
    #[cfg(unix)]
    if let Ok(existing) = std::fs::metadata(to) {
        part.as_file().set_permissions(existing.permissions()).map_err(io)?;
    }
    Ok(part)
}

const WORDING: Wording = wording!("matrix");

/// The words of a sheet in a language; English where the language is not known.
fn labels(language: &str) -> Result<Labels, Error> {
    let catalogue = WORDING.catalogue(language)?;
    Ok(Labels::from_words(language, |id| catalogue.text(id, &[])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_a_font_are_named() {
        let sentence = |letters: &str| Unprinted(letters.to_owned()).sentence();
        assert_eq!(sentence(""), None);
        assert!(sentence("山").unwrap().starts_with("no font of this machine has the letter 山: it is an empty box"));
        assert!(sentence("山田").unwrap().contains("the letters 山 田: they are empty boxes"));
        assert!(sentence(&"山".repeat(30)).unwrap().contains(" \u{2026}: they are"));
    }

    #[test]
    fn names_with_letters_without_a_font_are_named_and_the_rest_counted() {
        let letters: BTreeSet<char> = "山田".chars().collect();
        let names = ["山本", "Zoë", "田中", "山本", "小山", "山下", "田村"];
        let unprinted = UnprintedNames::of(&letters, names.into_iter());
        assert_eq!((unprinted.names.join(" "), unprinted.n_more), ("山本 田中 小山".to_owned(), 2));
        let sentence = unprinted.sentence().unwrap();
        assert!(sentence.contains("in the file, in 山本, 田中, 小山 and 2 more; install a font"), "{sentence}");
        assert!(sentence.ends_with("or choose .svg or .html"), "{sentence}");
        assert_eq!(UnprintedNames::of(&BTreeSet::new(), names.into_iter()), UnprintedNames::default());
        assert_eq!(UnprintedNames::default().sentence(), None);
    }

    #[test]
    fn every_language_has_every_label() {
        assert_eq!(labels("en").unwrap(), Labels::english());
        for language in ["de", "fr"] {
            let labels = labels(language).unwrap();
            assert_ne!(labels.skill, Labels::english().skill);
            let mut missing = Vec::new();
            let _ = Labels::from_words(language, |id| {
                let source = WORDING.texts(language)[0];
                if !source.contains(&format!("{id} =")) {
                    missing.push(id.to_owned());
                }
                id.to_owned()
            });
            assert_eq!(missing, Vec::<String>::new(), "{language}");
        }
    }
}
