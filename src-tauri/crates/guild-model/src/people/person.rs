//! A human, perhaps from outside.

use crate::{CustomFields, Key, Name, PersonId};
use serde::{Deserialize, Serialize};

/// A human, perhaps from outside the organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Person {
    pub id: PersonId,
    pub key: Key,
    pub name: Name,
    pub handle: Option<Name>,
    pub email: Option<Name>,
    pub affiliation: Option<Name>,
    /// Not of this organisation.
    pub outside: bool,
    /// In how many communities the person wants to be at most; theirs alone to set.
    pub limit: Option<u32>,
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
