//! A human, perhaps from outside.

use crate::{CustomFields, Key, Name, PersonId};
use serde::{Deserialize, Serialize};

/// Whether a text can be an e-mail address: one `@` with something on both sides, and no white space. No more is asked,
/// since what is before and after it is up to whoever runs the mail.
pub fn is_email(text: &str) -> bool {
    let sides: Vec<&str> = text.split('@').collect();
    matches!(sides[..], [name, host] if !name.is_empty() && !host.is_empty()) && !text.contains(char::is_whitespace)
}

/// A human, perhaps from outside the organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Person {
    /// Its id for good, through renaming and a new key.
    pub id: PersonId,
    /// Unique among people; tables speak of somebody by this.
    pub key: Key,
    /// As the person is called; others may be called the same.
    pub name: Name,
    /// The name in chats or repositories; `None` where none is known.
    pub handle: Option<Name>,
    /// By hand only what [`is_email`] takes; an import keeps what the file has and says so.
    pub email: Option<Name>,
    /// Where somebody works or comes from, such as a company; `None` where that is not known.
    pub affiliation: Option<Name>,
    /// Not of this organisation.
    pub outside: bool,
    /// In how many communities the person wants to be at most; theirs alone to set.
    pub limit: Option<u32>,
    /// Further columns of the file that the person came from.
    pub custom: CustomFields,
}

impl Person {
    /// A person of whom nothing but the name is known.
    pub fn new(key: Key, name: Name) -> Self {
        Self {
            id: PersonId::new(),
            key,
            name,
            handle: None,
            email: None,
            affiliation: None,
            outside: false,
            limit: None,
            custom: CustomFields::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_email(text), expected, "{text}");
    }

    #[test]
    fn an_email_address_has_one_at_and_no_space() {
        for taken in ["ada@example.org", "a@b", "ada+team@localhost", "zoë@münchen.example", "o'neil@example.org"] {
            check(taken, true);
        }
        for refused in ["", "ada", "@", "ada@", "@example.org", "a@b@c", "ada @example.org", "Ada <ada@example.org>"] {
            check(refused, false);
        }
        check("ada@exam\u{a0}ple.org", false);
        check("ada@example.org\nben@example.org", false);
    }
}
