//! A human, perhaps from outside.

use crate::{Key, Name, PersonId};
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
}
