//! The words of documents, in the languages that ship with the product.

use crate::catalogue::{Catalogue, CatalogueError};
use guild_model::{Name, PartialDate, Rating};

/// The languages that ship, with the source of the others first.
pub const LANGUAGES: [&str; 3] = ["en", "de", "fr"];

fn source(language: &str) -> &'static str {
    match language {
        "de" => include_str!("../../../../assets/locales/de/documents.ftl"),
        "fr" => include_str!("../../../../assets/locales/fr/documents.ftl"),
        _ => include_str!("../../../../assets/locales/en/documents.ftl"),
    }
}

/// The messages that name the months, in their order.
const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// Every string that a document shows and that is not from the workspace.
pub struct Words {
    catalogue: Catalogue,
}

impl Words {
    /// The words for a language tag; `de-AT` reads the German ones, a language that does not ship the English ones.
    pub fn new(language: &str) -> Result<Self, CatalogueError> {
        let wanted = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let shipped = LANGUAGES.into_iter().find(|l| *l == wanted).unwrap_or(LANGUAGES[0]);
        Ok(Self { catalogue: Catalogue::new(shipped, &[source(shipped)])? })
    }

    /// Other words than those that ship, in Fluent's syntax.
    #[cfg(test)]
    pub(crate) fn of(source: &str) -> Self {
        Self { catalogue: Catalogue::new(LANGUAGES[0], &[source]).unwrap() }
    }

    /// Every message, without its arguments. The months are not among them: a document says them in days alone.
    pub fn all(&self) -> Vec<String> {
        let ids = self.catalogue.ids().iter().filter(|id| !MONTHS.contains(&id.as_str()));
        ids.map(|id| self.catalogue.text(id, &[])).collect()
    }

    /// The names of the months, in their order.
    pub fn months(&self) -> [String; 12] {
        MONTHS.map(|id| self.text(id, &[]))
    }

    /// A date as the language writes it, with no more than is known: "1 March 2026", "1. März 2026", "mars 2026", "2026".
    pub fn date(&self, date: impl Into<PartialDate>) -> String {
        let date = date.into();
        let Some(id) = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1)) else {
            return date.to_string();
        };
        let (month, year) = (self.text(id, &[]), date.year().to_string());
        let (id, day) = match date.day() {
            None => ("date-month", String::new()),
            Some(1) => ("date-first-day", "1".to_owned()),
            Some(day) => ("date-day", day.to_string()),
        };
        self.text(id, &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// What is said in addition, as one text for the brackets, parted as the language does; none for none. A full stop
    /// before the next thing said goes.
    pub fn noted(&self, notes: Vec<String>) -> Vec<String> {
        let joined = |first: String, next: String| {
            let first = first.strip_suffix('.').filter(|text| !text.ends_with('.')).unwrap_or(&first);
            self.text("notes-joined", &[("first", first), ("next", &next)])
        };
        notes.into_iter().reduce(joined).into_iter().collect()
    }

    /// A message with its arguments, as [`Catalogue::text`].
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.catalogue.text(id, args)
    }

    /// The tag of the language that the words are in.
    pub fn language(&self) -> &str {
        self.catalogue.language()
    }

    /// A rating as people read it: its word with its number, or the number alone.
    pub fn rating(&self, rating: Rating, word: Option<&Name>) -> String {
        rating.label(word, |id, args| self.text(id, args))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sources that ask for words; a word that none of them asks for is left over.
    const READERS: [&str; 8] = [
        include_str!("../../guild-model/src/rating.rs"),
        include_str!("words.rs"),
        include_str!("promotion.rs"),
        include_str!("growth.rs"),
        include_str!("pack.rs"),
        include_str!("../../guild-core/src/pack/hand_out.rs"),
        include_str!("../../guild-exchange/src/form/write.rs"),
        include_str!("../../guild-exchange/src/promotion_sheet.rs"),
    ];

    #[track_caller]
    fn check(language: &str, rating: &str, word: Option<&str>, expected: &str) {
        let words = Words::new(language).unwrap();
        let word = word.map(|w| Name::parse(w).unwrap());
        assert_eq!(words.rating(rating.parse().unwrap(), word.as_ref()), expected);
    }

    #[test]
    fn ratings() {
        check("en", "3", Some("Practitioner"), "Practitioner (3)");
        check("en-GB", "2.5", None, "2.5");
        check("de-AT", "2.5", None, "2,5");
        check("fr", "2.5", Some("Avancé"), "Avancé (2,5)");
        check("en", "3", Some("3 - Practitioner"), "3 - Practitioner");
        check("xx", "3", None, "3");
    }

    #[test]
    fn a_rating_is_called_the_same_in_a_head_as_in_a_sentence() {
        for language in LANGUAGES {
            let words = Words::new(language).unwrap();
            let sentence = words.text("pack-ratings", &[("knows", ""), ("does", "")]).to_lowercase();
            for head in ["pack-knows", "pack-does"] {
                let head = words.text(head, &[]).to_lowercase();
                assert!(sentence.contains(&head), "{language}: {head} in {sentence}");
            }
        }
    }

    #[test]
    fn what_is_noted_is_parted_as_the_language_does() {
        #[track_caller]
        fn check(language: &str, notes: &[&str], expected: &[&str]) {
            let notes = notes.iter().map(|note| (*note).to_owned()).collect();
            assert_eq!(Words::new(language).unwrap().noted(notes), expected);
        }
        check("en", &["lead", "reason: new.", "etc..."], &["lead; reason: new; etc..."]);
        check("de", &["a...", "b."], &["a...; b."]);
        check("fr", &["2026", "raison : neuf."], &["2026\u{a0}; raison : neuf."]);
        check("fr", &["2026"], &["2026"]);
        check("fr", &[], &[]);
    }

    #[test]
    fn days_as_the_language_writes_them() {
        #[track_caller]
        fn check(language: &str, date: &str, expected: &str) {
            assert_eq!(Words::new(language).unwrap().date(PartialDate::parse(date).unwrap()), expected);
        }
        check("en", "2026-03-01", "1 March 2026");
        check("de", "2026-03-01", "1. März 2026");
        check("fr", "2026-03-01", "1er mars 2026");
        check("en", "2026-12-31", "31 December 2026");
        check("de", "2026-12-31", "31. Dezember 2026");
        check("fr", "2026-08-02", "2 août 2026");
        check("en", "2026-03", "March 2026");
        check("de", "2026-03", "März 2026");
        check("fr", "2026-02", "février 2026");
        check("fr", "2026", "2026");
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_arguments() {
        let arguments = |language: &str| {
            let of_line = |line: &str| {
                line.match_indices("{ $")
                    .map(|(i, _)| line[i..].split(' ').nth(1).unwrap_or("").to_owned())
                    .collect::<std::collections::BTreeSet<_>>()
            };
            source(language)
                .lines()
                .filter(|l| !l.starts_with('#'))
                .filter_map(|l| l.split_once(" = ").map(|(id, text)| (id.to_owned(), of_line(text))))
                .collect::<Vec<_>>()
        };
        let english = arguments("en");
        assert!(english.len() > 40);
        for language in LANGUAGES {
            assert_eq!(arguments(language), english, "{language}");
            assert_eq!(Words::new(language).unwrap().catalogue.ids().len(), english.len(), "{language}");
        }
    }

    #[test]
    fn every_message_is_used_and_every_one_asked_for_exists() {
        let words = Words::new("en").unwrap();
        for id in words.catalogue.ids() {
            let quoted = format!("\"{id}\"");
            assert!(READERS.iter().any(|source| source.contains(&quoted)), "nobody asks for {id}");
        }
        for source in READERS {
            for (at, call) in source.match_indices("text(\"") {
                let id = source[at + call.len()..].split('"').next().unwrap_or_default();
                assert!(words.catalogue.has(id), "there is no {id}");
            }
        }
    }
}
