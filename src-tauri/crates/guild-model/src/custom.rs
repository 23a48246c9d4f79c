//! What a file says beyond the model's own fields.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Further columns of a thing under their own headers, kept as text. A model's own header stands here only where
/// its text could not be read as what the field is: the field is `None` and the text is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(transparent)]
pub struct CustomFields(BTreeMap<String, String>); // Invariant: neither a header nor a value is empty.

/// A stored text that is not a set of custom fields.
#[derive(Debug, thiserror::Error)]
#[error("not a list of fields: {0}")]
pub struct CustomFieldsError(String);

impl CustomFields {
    /// Sets or, with an empty value, removes a field. An empty header is not kept.
    pub fn set(&mut self, header: &str, value: &str) {
        if header.is_empty() {
        } else if value.is_empty() {
            self.0.remove(header);
        } else {
            self.0.insert(header.to_owned(), value.to_owned());
        }
    }

    /// What the file says under a header, spelt as it stands there. `None` where the thing has no such field.
    pub fn get(&self, header: &str) -> Option<&str> {
        self.0.get(header).map(String::as_str)
    }

    /// By header.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(header, value)| (header.as_str(), value.as_str()))
    }

    /// Whether the file said nothing beyond the model's own fields.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stored form: a JSON object, or `None` when there is nothing.
    pub fn stored(&self) -> Option<String> {
        if self.is_empty() { None } else { serde_json::to_string(&self.0).ok() }
    }
}

impl TryFrom<String> for CustomFields {
    type Error = CustomFieldsError;

    fn try_from(stored: String) -> Result<Self, CustomFieldsError> {
        let fields: BTreeMap<String, String> =
            serde_json::from_str(&stored).map_err(|e| CustomFieldsError(e.to_string()))?;
        let mut custom = Self::default();
        for (header, value) in &fields {
            custom.set(header, value);
        }
        Ok(custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_and_back() {
        let mut custom = CustomFields::default();
        assert_eq!(custom.stored(), None);
        custom.set("Büro", "3. Stock \"links\"");
        custom.set("", "lost");
        custom.set("floor", "2");
        custom.set("floor", "");
        let stored = custom.stored().unwrap();
        assert_eq!(CustomFields::try_from(stored).unwrap(), custom);
        assert_eq!(custom.iter().collect::<Vec<_>>(), [("Büro", "3. Stock \"links\"")]);
        assert!(CustomFields::try_from("[1]".to_owned()).is_err());
    }
}
