//! What shows that an assessment or a standing is so.

use crate::{EvidenceId, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// Something that can be looked at: a piece of work, a talk, a letter. Belongs to one assessment or one standing and
/// is never changed, as these are not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Evidence {
    pub id: EvidenceId,
    pub text: Text,
    /// An address; shown as text. Empty where there is none.
    pub link: Text,
    /// When it happened.
    pub date: Option<PartialDate>,
}

impl Evidence {
    /// What somebody wrote as evidence, as its words and its link: an address is a link, everything else is words.
    pub fn words_and_link(text: &Text) -> (Text, Text) {
        let is_link = text.as_str().starts_with("https://") || text.as_str().starts_with("http://");
        if is_link { (Text::default(), text.clone()) } else { (text.clone(), Text::default()) }
    }
}
