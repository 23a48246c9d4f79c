//! The catalogue's sentences that the core itself says, in the languages that ship.

use crate::Error;
use guild_documents::Catalogue;

/// The texts of catalogue files, by the files' names without their ending.
macro_rules! wording {
    ($($file:literal),+) => {
        $crate::wording::Wording {
            english: &[$($crate::wording::text!("en", $file)),+],
            german: &[$($crate::wording::text!("de", $file)),+],
            french: &[$($crate::wording::text!("fr", $file)),+],
        }
    };
}
macro_rules! text {
    ($language:literal, $file:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/locales/", $language, "/", $file, ".ftl"))
    };
}
pub(crate) use {text, wording};

/// Texts in Fluent's syntax, by language; the same files in each.
pub(crate) struct Wording {
    pub english: &'static [&'static str],
    pub german: &'static [&'static str],
    pub french: &'static [&'static str],
}

impl Wording {
    /// The texts in a language: `en`, `de` or `fr`; English for any other.
    pub fn texts(&self, language: &str) -> &'static [&'static str] {
        match language {
            "de" => self.german,
            "fr" => self.french,
            _ => self.english,
        }
    }

    /// The texts in a language, ready to be said. Cost: reads them anew.
    ///
    /// Errors: `Refused` for what is no language tag.
    pub fn catalogue(&self, language: &str) -> Result<Catalogue, Error> {
        Catalogue::new(language, self.texts(language)).map_err(|e| Error::Refused(e.to_string()))
    }
}
