//! What a person reads, by language: Fluent messages.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// Why a catalogue could not be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// The text is no language tag; as it was given.
    #[error("`{0}` is not a language tag such as `en`, `de` or `fr-CA`")]
    Language(String),
    /// A source is not in Fluent's syntax.
    #[error("the catalogue for `{language}` cannot be read near byte {at}: {cause}")]
    Syntax {
        /// The tag that it was read for.
        language: String,
        /// Where in the source, in bytes.
        at: usize,
        /// What is wrong there, in the words of the parser.
        cause: String,
    },
    /// Two sources have a message of one id.
    #[error("the catalogue for `{language}` holds a message twice: {id}")]
    Twice {
        /// The tag that they were read for.
        language: String,
        /// The id, as the parser names it.
        id: String,
    },
}

/// The messages of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    language: String,
    ids: Vec<String>,
}

impl Catalogue {
    /// Reads the sources, which are all of one language; an id may stand in only one of them.
    ///
    /// * `language`: a BCP 47 tag, by which plurals are chosen.
    /// * `sources`: texts in Fluent's syntax (<https://projectfluent.org>).
    pub fn new(language: &str, sources: &[&str]) -> Result<Self, CatalogueError> {
        let tag: LanguageIdentifier = language.parse().map_err(|_| CatalogueError::Language(language.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would end up as characters in file names, sheets and PDF text.
        bundle.set_use_isolating(false);
        let mut ids = Vec::new();
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned()).map_err(|(_, errors)| {
                let first = errors.into_iter().next();
                CatalogueError::Syntax {
                    language: language.to_owned(),
                    at: first.as_ref().map_or(0, |e| e.pos.start),
                    cause: first.map_or_else(|| "no message".to_owned(), |e| e.kind.to_string()),
                }
            })?;
            ids.extend(message_ids(&resource));
            bundle.add_resource(resource).map_err(|errors| CatalogueError::Twice {
                language: language.to_owned(),
                id: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
        }
        Ok(Self { bundle, language: language.to_owned(), ids })
    }

    /// The message, with its arguments filled in as plain text; whole numbers choose its plural forms. An id that is not there, or a message that lacks an
    /// argument, shows the name of what is missing: seen in tests, and harmless in a document.
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return id.to_owned();
        };
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, fluent(value))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// The same with one number, by which plural forms are chosen.
    pub fn count(&self, id: &str, name: &str, n: u64) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return id.to_owned();
        };
        let args: FluentArgs = std::iter::once((name, FluentValue::from(n))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// Whether there is a message of this id; terms and attributes alone are none.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The ids of all messages, in the order of the sources.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The tag it was made for.
    pub fn language(&self) -> &str {
        &self.language
    }
}

/// A count as a number, so that its plural form is chosen; whatever would be shown in other signs stays text.
fn fluent(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(n) if n.to_string() == value => FluentValue::from(n),
        _ => FluentValue::from(value),
    }
}

fn message_ids(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_text_and_plurals_follow_the_language() {
        let catalogue = Catalogue::new(
            "en",
            &["hello = Hello { $name }\n", "n = { $n ->\n   [one] one skill\n  *[other] { $n } skills\n }\n"],
        )
        .unwrap();
        assert_eq!(catalogue.text("hello", &[("name", "{ $x } <b>")]), "Hello { $x } <b>");
        assert_eq!(catalogue.count("n", "n", 1), "one skill");
        assert_eq!(catalogue.count("n", "n", 3), "3 skills");
        assert_eq!(catalogue.text("n", &[("n", "1")]), "one skill");
        assert_eq!(catalogue.text("n", &[("n", "12000")]), "12000 skills");
        assert_eq!(catalogue.text("hello", &[("name", "007")]), "Hello 007");
        assert_eq!(catalogue.text("nothing", &[]), "nothing");
        assert_eq!(catalogue.ids(), ["hello", "n"]);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(Catalogue::new("not a tag", &[]).err(), Some(CatalogueError::Language("not a tag".to_owned())));
        assert!(matches!(Catalogue::new("en", &["a = { $"]).err(), Some(CatalogueError::Syntax { .. })));
        assert!(matches!(Catalogue::new("en", &["a = 1", "a = 2"]).err(), Some(CatalogueError::Twice { .. })));
    }
}
