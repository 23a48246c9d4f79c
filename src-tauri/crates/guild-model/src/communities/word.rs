//! A closed list of words that is open to the organisation's own.

/// Declares an enum that is written as one word: one of its own, or `Custom` with the file's.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(try_from = "String", into = "String")]
        #[specta(type = String)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// None of these: the file's or the organisation's own word.
            Custom(crate::Name),
        }

        impl $name {
            /// The words of the product, in order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// One of the product's own words, however its case, spaces and hyphens are written; else the file's.
            /// Errors: those of [`crate::Name::parse`].
            pub fn parse(text: &str) -> Result<Self, crate::TextError> {
                match crate::text::fold(text).replace([' ', '-'], "_").as_str() {
                    $($word => Ok(Self::$variant),)*
                    _ => crate::Name::parse(text).map(Self::Custom),
                }
            }

            /// As JSON, tables and sheets have it.
            pub fn word(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Custom(name) => name.as_str(),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::TextError;
            fn try_from(text: String) -> Result<Self, crate::TextError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.word().to_owned()
            }
        }
    };
}
pub(super) use words;

#[cfg(test)]
mod tests {
    use crate::communities::CommunityKind;

    #[test]
    fn own_words_stay() {
        assert_eq!(CommunityKind::parse("Business unit").unwrap(), CommunityKind::BusinessUnit);
        assert_eq!(CommunityKind::parse("Working Group").unwrap().word(), "Working Group");
        assert!(CommunityKind::parse(" ").is_err());
    }
}
